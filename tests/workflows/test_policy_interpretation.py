"""Policy interpretation under the documents of four organs."""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, Rulebook, open_case
from govopen.terms import Severity
from govopen.workflows import policy_interpretation as pi
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import FRI_6_MAR_2026, MON_2_MAR_2026, THU_5_MAR_2026, TUE_3_MAR_2026, WED_4_MAR_2026

S = pi.InterpretationState
NEEDED = pi.JudgeNeed(on=MON_2_MAR_2026, needed=True)
PLAN = pi.PlanInterpretation(
    on=TUE_3_MAR_2026,
    organisation="起草科室",
    outline="提纲",
    form="图解",
    time="同步",
    channel="网站",
    material="解读稿",
)
DRAFT = pi.DraftInterpretation(
    on=TUE_3_MAR_2026,
    background="背景",
    main_content="主要内容",
    goals="目标",
    measures="措施",
    differences="差异",
    interpreting_organ="农业办",
    interpreter="某某",
    contact="电话",
)
LEGAL = pi.GetLegalOpinion(on=TUE_3_MAR_2026)
SIGNED = pi.SignInterpretation(on=WED_4_MAR_2026)
ISSUED = pi.IssueText(on=WED_4_MAR_2026)
REVISED = pi.ReviseInterpretation(on=THU_5_MAR_2026)
APPROVED = pi.ApproveInterpretation(on=THU_5_MAR_2026, approved_by="乡分管领导")


def case_of(organ: str, *acts: Act) -> Case:
    return with_acts(open_case(pi.WORKFLOW, id="2026-I1", rules=Rulebook.for_organ(organ)), *acts)


def published(with_document: bool = True, reasons: str | None = None, on: date = FRI_6_MAR_2026) -> Act:
    return pi.PublishInterpretation(on=on, with_document=with_document, reasons=reasons)


IN_ORDER = {
    "ministry_390": (NEEDED, DRAFT, SIGNED, published()),
    "kundulun": (NEEDED, DRAFT, SIGNED, published()),
    "maoshe": (NEEDED, DRAFT, ISSUED, REVISED, APPROVED, published()),
    "wuding": (NEEDED, PLAN, DRAFT, SIGNED, published()),
    "genhe": (NEEDED, PLAN, DRAFT, SIGNED, published(), pi.LinkPages(on=FRI_6_MAR_2026)),
}


@pytest.mark.parametrize("organ", IN_ORDER)
def test_an_interpretation_in_order_has_no_finding_and_comes_to_its_end(organ: str) -> None:
    case = case_of(organ, *IN_ORDER[organ])

    assert case.findings == ()
    assert case.state in case.law.final


# -- must it be interpreted ---------------------------------------------------------------------


def test_002j1_not_interpreting_needs_the_leaders_approval() -> None:
    """不解读的须经茅畲乡分管领导同意."""
    without = case_of("maoshe", pi.JudgeNeed(on=MON_2_MAR_2026, needed=False, reasons="内容简单"))
    approved = case_of(
        "maoshe", pi.JudgeNeed(on=MON_2_MAR_2026, needed=False, approved_by="乡分管领导", reasons="内容简单")
    )

    assert found(without, "missing").severity == Severity.INTERNAL
    assert (approved.state, approved.findings) == (S.NOT_INTERPRETED, ())


def test_001_4_2_1_not_interpreting_asks_for_the_reasons() -> None:
    assert codes(case_of("ministry_390", pi.JudgeNeed(on=MON_2_MAR_2026, needed=False))) == ["unstated"]


@pytest.mark.parametrize("organ", ["wuding", "genhe"])
def test_where_nothing_needs_interpretation_the_case_rests(organ: str) -> None:
    case = case_of(organ, pi.JudgeNeed(on=MON_2_MAR_2026, needed=False))

    assert (case.state, case.findings) == (S.NOT_INTERPRETED, ())
    assert case.record(pi.JudgeNeed(on=TUE_3_MAR_2026, needed=True)).state == S.REQUIRED


# -- with the text ------------------------------------------------------------------------------


def test_cx_interp_time_in_maoshe_the_text_is_finished_after_the_issue_but_a_draft_came_with_it() -> None:
    """002D一: 「一并报送解读文件初稿」; 二: finished after the document was issued."""
    case = case_of("maoshe", NEEDED, ISSUED)

    assert (case.state, found(case, "not_after").severity) == (S.TO_BE_REVISED, Severity.INTERNAL)
    assert found(case, "not_after").required == "draft interpretation first"


@pytest.mark.parametrize("organ", ["ministry_390", "wuding"])
def test_cx_interp_time_elsewhere_the_interpretation_is_signed_with_the_text(organ: str) -> None:
    """001四(二)6 「同步审签」; 003三 「一并报送政策解读方案和解读材料」."""
    drafted = (NEEDED, DRAFT) if organ == "ministry_390" else (NEEDED, PLAN)
    case = case_of(organ, *drafted[:1], *drafted[1:], SIGNED)

    assert codes(case) == ([] if organ == "ministry_390" else ["not_after"])


def test_001_4_2_6_publishing_what_was_not_signed_is_found() -> None:
    assert codes(case_of("ministry_390", NEEDED, DRAFT, published())) == ["not_after"]


def test_002d3_the_leader_approves_the_revised_text() -> None:
    assert codes(case_of("maoshe", NEEDED, DRAFT, ISSUED, APPROVED)) == ["not_after"]
    assert codes(case_of("maoshe", NEEDED, DRAFT, ISSUED, REVISED, published())) == ["not_after"]


def test_003_3_material_without_a_plan_is_found() -> None:
    assert codes(case_of("wuding", NEEDED, DRAFT)) == ["not_after"]


# -- published together -------------------------------------------------------------------------


@pytest.mark.parametrize("organ", ["ministry_390", "maoshe"])
def test_cx_sync_publishing_apart_from_the_document_is_found_unless_reasons_are_recorded(organ: str) -> None:
    before = IN_ORDER[organ][:-1]

    assert found(case_of(organ, *before, published(False)), "missing").severity == Severity.INTERNAL
    assert case_of(organ, *before, published(False, "配图需要时间")).findings == ()


def test_cx_sync_in_genhe_together_is_a_principle_and_a_departure_a_caution() -> None:
    """004F四(五) 「原则上与文件或会议信息同步公开」."""
    before = IN_ORDER["genhe"][:-2]

    assert found(case_of("genhe", *before, published(False)), "unstated").severity == Severity.CAUTION
    assert case_of("genhe", *before, published(False, "会议延期")).findings == ()


# -- contents -----------------------------------------------------------------------------------


def test_002j2_the_draft_says_background_measures_and_who_answers_for_it() -> None:
    case = case_of("maoshe", NEEDED, pi.DraftInterpretation(on=TUE_3_MAR_2026))

    assert [finding.required for finding in case.findings] == [
        "say background",
        "say measures",
        "say interpreting_organ",
        "say interpreter",
        "say contact",
    ]


def test_004f4_the_plan_holds_six_things() -> None:
    case = case_of("genhe", NEEDED, pi.PlanInterpretation(on=TUE_3_MAR_2026))

    assert codes(case) == ["unstated"] * 6


@pytest.mark.parametrize(("meeting", "things"), [(False, 5), (True, 4)])
def test_004f5_documents_and_meetings_have_their_own_contents(meeting: bool, things: int) -> None:
    case = case_of("genhe", NEEDED, PLAN, pi.DraftInterpretation(on=TUE_3_MAR_2026, meeting=meeting))

    assert codes(case) == ["unstated"] * things


def test_004f4_4_the_legal_office_gives_its_opinion_on_normative_documents() -> None:
    signed = pi.SignInterpretation(on=WED_4_MAR_2026, normative=True)

    assert codes(case_of("genhe", NEEDED, PLAN, DRAFT, signed)) == ["not_after"]
    assert case_of("genhe", NEEDED, PLAN, DRAFT, LEGAL, signed).findings == ()


def test_001_4_2_2_the_publicity_offices_are_told_before_publication() -> None:
    case = case_of("ministry_390", NEEDED, DRAFT, pi.InformPublicityOffices(on=WED_4_MAR_2026))

    assert (case.state, case.findings) == (S.DRAFTED, ())


@pytest.mark.parametrize("organ", ["genhe", "maoshe"])
def test_a_third_party_may_interpret(organ: str) -> None:
    case = case_of(organ, NEEDED, pi.ThirdPartyInterpretation(on=TUE_3_MAR_2026, who="专家"))

    assert (case.state, case.findings) == (S.REQUIRED, ())


def test_a_law_without_a_rule_of_its_own_sends_to_the_organs_that_have_one() -> None:
    with pytest.raises(LookupError, match="for_organ"):
        open_case(pi.WORKFLOW, id="x", rules=Rulebook.national()).record(NEEDED)
