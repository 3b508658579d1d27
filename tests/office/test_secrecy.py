"""The documents on secrecy review as checklists: 001 五(三), whose chain ends with who may determine the matter."""

from __future__ import annotations

from datetime import date

from govopen import Case, Rulebook, open_case
from govopen.workflows import secrecy_review as sr
from govopen.workflows.acts import Act
from govopen.workflows.office import Track
from tests.workflows.cases import with_acts

FRI_18_SEP = date(2026, 9, 18)
MON_21_SEP = date(2026, 9, 21)
TUE_22_SEP = date(2026, 9, 22)
R = sr.ReviewResult


def review(opinion: sr.ReviewResult | None, *acts: Act, organ: str = "ministry_390") -> Case:
    case = open_case(sr.WORKFLOW, id="s1", rules=Rulebook.for_organ(organ))
    return with_acts(case, sr.OpenReview(on=FRI_18_SEP, ref="s1", opinion=opinion), *acts)


def track(case: Case) -> Track:
    assert case.track is not None
    return case.track


def open_lines(case: Case) -> list[str]:
    return [line.name for line in track(case).lines if line.open]


def opinion(result: sr.ReviewResult) -> Act:
    return sr.ReviewOpinion(on=MON_21_SEP, ref="s1", result=result)


def test_001_5_3_what_the_unit_is_sure_of_needs_no_secrecy_office() -> None:
    """谁公开、谁审查、谁负责."""
    assert open_lines(review(R.CLEARED)) == ["answer_for"]
    assert open_lines(review(R.CLEARED, organ="kundulun")) == ["answer_for"]


def test_001_5_3_what_it_cannot_tell_goes_to_its_own_secrecy_office_first() -> None:
    assert open_lines(review(R.UNCLEAR)) == ["secrecy_office", "answer_for"]
    assert open_lines(review(R.UNCLEAR, opinion(R.CLEARED))) == ["answer_for"]


def test_001_5_3_what_that_office_cannot_tell_goes_to_who_may_determine_it() -> None:
    """cx.secrecy_authority: the document starts with the unit's own office, and ends above it."""
    unclear = review(R.UNCLEAR, opinion(R.UNCLEAR))
    referred = unclear.record(sr.ReferUpward(on=TUE_22_SEP, ref="s1", to="区保密局"))
    to_nobody = unclear.record(sr.ReferUpward(on=TUE_22_SEP, ref="s1"))

    assert open_lines(unclear) == ["refer_upward", "answer_for"]
    assert (open_lines(referred), track(referred).findings) == ([], ())
    assert [finding.code for finding in track(to_nobody).findings] == ["office_unstated"]


def test_001_5_3_a_review_says_what_it_came_to() -> None:
    assert [finding.code for finding in track(review(None)).findings] == ["office_unstated"]


def test_001_5_3_the_head_answers_for_it() -> None:
    """第一责任人: another office that approves is found."""
    approved = sr.ApproveReview(
        on=TUE_22_SEP, ref="s1", result=R.CLEARED, approved_by="某", office="承担保密工作的部门"
    )
    head = approved.model_copy(update={"office": "主要负责人"})
    acts = (opinion(R.CLEARED),)

    assert [one.code for one in track(review(R.UNCLEAR, *acts, approved)).findings] == ["office_wrong"]
    assert track(review(R.UNCLEAR, *acts, head)).findings == ()
