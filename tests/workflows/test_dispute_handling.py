"""茅畲乡政府信息依申请公开行政争议处置工作流程: the document's limits beside the law's, and where they disagree."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govopen import Case, open_case
from govopen.errors import StepNotAllowedError, UnknownNameError
from govopen.rules import Rulebook
from govopen.rules.names import APL, ARL, MAOSHE
from govopen.terms import Severity
from govopen.workflows.acts import Act
from govopen.workflows.dispute_handling import (
    WORKFLOW,
    AppearInCourt,
    DisputeState,
    DraftDefence,
    Forum,
    ForwardCopy,
    HoldDisputeMeeting,
    PerformOutcome,
    ProvideEvidence,
    ReceiveOutcome,
    Representation,
    SubmitDefence,
    TakeUpDispute,
)
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_6_MAR_2026,
    FRI_16_OCT_2026,
    MON_2_MAR_2026,
    MON_9_MAR_2026,
    MON_16_MAR_2026,
    MON_20_APR_2026,
    MON_28_SEP_2026,
    SAT_10_OCT_2026,
    TUE_3_MAR_2026,
    TUE_13_OCT_2026,
    TUE_17_MAR_2026,
    WED_1_APR_2026,
    WED_23_SEP_2026,
)

DAY = timedelta(days=1)
S = DisputeState


def dispute(day: date, forum: Forum = Forum.COURT, *acts: Act) -> Case:
    return with_acts(open_case(WORKFLOW, id="2026-Z1"), TakeUpDispute(on=day, forum=forum), *acts)


def drafted(day: date, *, bureau: bool = False, separation: str | None = None) -> Act:
    return DraftDefence(on=day, with_reconsideration_bureau=bureau, separation=separation)


def test_the_document_is_the_single_track_of_its_organ() -> None:
    assert open_case(WORKFLOW, id="2026-Z1").rules.organ is not None
    with pytest.raises(UnknownNameError):
        open_case(WORKFLOW, id="2026-Z1", rules=Rulebook.national()).record(
            TakeUpDispute(on=MON_2_MAR_2026, forum=Forum.COURT)
        )


def test_cx_defence_10wd_in_court_the_earlier_of_both_is_shown_first() -> None:
    """Received Monday 2026-09-28: 15 days end on Tuesday 10-13.

    Ten working days: 9-29, 9-30, 10-08, 09, 10 (a worked Saturday), 12, 13, 14, 15, Friday 10-16.
    """
    case = dispute(MON_28_SEP_2026)

    assert case.deadline(APL.DEFENCE).on == TUE_13_OCT_2026
    assert case.deadline(MAOSHE.DEFENCE).on == FRI_16_OCT_2026
    assert case.deadlines[0].on == case.next_due == TUE_13_OCT_2026


def test_cx_defence_10wd_without_a_holiday_the_document_is_earlier() -> None:
    """Received Monday 2026-03-02: ten working days end on Monday 03-16, fifteen days on Tuesday 03-17."""
    case = dispute(MON_2_MAR_2026)

    assert [due.on for due in case.deadlines] == [MON_16_MAR_2026, TUE_17_MAR_2026]


def test_cx_defence_10wd_is_the_laws_own_limit_in_ordinary_reconsideration() -> None:
    """复议法第四十八条: ten working days as well."""
    case = dispute(MON_28_SEP_2026, Forum.RECONSIDERATION)

    assert case.deadline(ARL.RESPOND).on == case.deadline(MAOSHE.DEFENCE).on == FRI_16_OCT_2026


def test_cx_defence_10wd_counted_calendar_days_before_2024() -> None:
    """Received Monday 2023-06-05: ten days are Thursday 06-15, ten working days Monday 06-19."""
    case = dispute(date(2023, 6, 5), Forum.RECONSIDERATION)

    assert case.deadline(ARL.RESPOND).on == date(2023, 6, 15)
    assert case.deadline(MAOSHE.DEFENCE).on == date(2023, 6, 19)


def test_cx_defence_10wd_is_twice_the_limit_of_simplified_reconsideration() -> None:
    """Received Monday 2026-03-02: five working days end on Monday 03-09."""
    case = dispute(MON_2_MAR_2026, Forum.SIMPLIFIED_RECONSIDERATION)

    assert case.next_due == case.deadline(ARL.SIMPLIFIED_RESPOND).on == MON_9_MAR_2026


@pytest.mark.parametrize(("days", "late"), [(-3, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
def test_cx_defence_10wd_the_days_around_the_internal_limit(days: int, late: list[str]) -> None:
    case = dispute(MON_2_MAR_2026, Forum.COURT, drafted(MON_16_MAR_2026 + days * DAY))

    assert codes(case) == late
    assert all(finding.severity is Severity.INTERNAL for finding in case.findings)


@pytest.mark.parametrize(("days", "late"), [(-1, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
def test_art67_the_days_around_the_courts_limit(days: int, late: list[str]) -> None:
    acts = (drafted(MON_9_MAR_2026), SubmitDefence(on=TUE_17_MAR_2026 + days * DAY, evidence=("答复书",)))

    case = dispute(MON_2_MAR_2026, Forum.COURT, *acts)

    assert codes(case) == late
    assert [finding.severity for finding in case.findings] == [Severity.BREACH for _ in late]


@pytest.mark.parametrize(("days", "late"), [(-3, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
@pytest.mark.parametrize(
    ("forum", "last"),
    [(Forum.SIMPLIFIED_RECONSIDERATION, MON_9_MAR_2026), (Forum.RECONSIDERATION, MON_16_MAR_2026)],
)
def test_arl48_the_days_around_the_written_reply(forum: Forum, last: date, days: int, late: list[str]) -> None:
    case = dispute(
        MON_2_MAR_2026, forum, drafted(FRI_6_MAR_2026), SubmitDefence(on=last + days * DAY, evidence=("证据",))
    )

    assert codes(case) == late
    assert case.state is S.ANSWERED


def test_cx_evidence_5wd_from_the_forwarded_copy() -> None:
    """Forwarded Tuesday 2026-03-03: five working days end on Tuesday 03-10."""
    case = dispute(MON_2_MAR_2026, Forum.COURT, ForwardCopy(on=TUE_3_MAR_2026))

    assert case.deadline(MAOSHE.EVIDENCE).on == date(2026, 3, 10)


def test_cx_evidence_5wd_across_national_day() -> None:
    """Forwarded Monday 2026-09-28: 9-29, 9-30, 10-08, 10-09, and Saturday 10-10, which is worked."""
    case = dispute(MON_28_SEP_2026, Forum.COURT, ForwardCopy(on=MON_28_SEP_2026))

    assert case.deadline(MAOSHE.EVIDENCE).on == SAT_10_OCT_2026


def test_cx_evidence_5wd_before_mid_autumn() -> None:
    """Forwarded Wednesday 2026-09-23: 9-24, 9-28, 9-29, 9-30, 10-08; the 25th to the 27th are off."""
    case = dispute(WED_23_SEP_2026, Forum.COURT, ForwardCopy(on=WED_23_SEP_2026))

    assert case.deadline(MAOSHE.EVIDENCE).on == date(2026, 10, 8)


def test_cx_evidence_5wd_is_the_whole_reply_period_of_simplified_reconsideration() -> None:
    case = dispute(MON_2_MAR_2026, Forum.SIMPLIFIED_RECONSIDERATION, ForwardCopy(on=MON_2_MAR_2026))

    assert case.deadline(MAOSHE.EVIDENCE).on == case.deadline(ARL.SIMPLIFIED_RESPOND).on == MON_9_MAR_2026


@pytest.mark.parametrize(("on", "late"), [(FRI_6_MAR_2026, []), (MON_9_MAR_2026, []), (date(2026, 3, 10), ["late"])])
def test_cx_evidence_5wd_the_days_around_the_limit(on: date, late: list[str]) -> None:
    case = dispute(MON_2_MAR_2026, Forum.COURT, ForwardCopy(on=MON_2_MAR_2026), ProvideEvidence(on=on))

    assert codes(case) == late


def test_two_secret_material_is_explained_and_the_third_party_asked_before() -> None:
    bare = dispute(MON_2_MAR_2026, Forum.COURT, ProvideEvidence(on=MON_9_MAR_2026, secret=True, third_party=True))
    told = ProvideEvidence(
        on=MON_9_MAR_2026, secret=True, explanation="秘密级", third_party=True, third_party_asked_on=TUE_3_MAR_2026
    )

    assert codes(bare) == ["unstated", "unstated"]
    assert codes(dispute(MON_2_MAR_2026, Forum.COURT, told)) == []


def test_cx_review_venue_the_township_cannot_review_itself() -> None:
    """复议法第二十四条第一款第（二）项: 对下一级人民政府作出的行政行为不服的, the government above."""
    case = dispute(MON_2_MAR_2026, Forum.OWN_ORGAN)
    finding = found(case, "forbidden")

    assert finding.severity is Severity.UNLAWFUL
    assert finding.provision.zh == "复议法第二十四条第一款第（二）项"
    assert case.deadline(ARL.RESPOND).on == MON_16_MAR_2026  # the period runs all the same


@pytest.mark.parametrize(
    ("who", "reasons", "expected"),
    [
        (Representation.HEAD, None, []),
        (Representation.STAFF, "另有公务", []),
        (Representation.STAFF, None, ["wanted"]),
        (Representation.COUNSEL_ONLY, None, ["forbidden"]),
    ],
)
def test_cx_agent_the_law_wants_the_head_in_court(
    who: Representation, reasons: str | None, expected: list[str]
) -> None:
    """002 G 四 sends staff of the party-government office; 行诉法第三条第三款 wants the head."""
    case = dispute(MON_2_MAR_2026, Forum.COURT, AppearInCourt(on=WED_1_APR_2026, represented_by=who, reasons=reasons))

    assert [code for code in codes(case) if code != "overdue"] == expected


@pytest.mark.parametrize(
    ("forum", "separation", "expected"),
    [
        (Forum.RECONSIDERATION, None, ["wanted"]),
        (Forum.SIMPLIFIED_RECONSIDERATION, None, ["wanted"]),
        (Forum.RECONSIDERATION, "承办人员回避", []),
        (Forum.COURT, None, []),
    ],
)
def test_cx_reviewer_as_counsel_is_a_caution_in_reconsideration(
    forum: Forum, separation: str | None, expected: list[str]
) -> None:
    case = dispute(MON_2_MAR_2026, forum, drafted(FRI_6_MAR_2026, bureau=True, separation=separation))

    assert codes(case) == expected
    assert all(finding.severity is Severity.CAUTION for finding in case.findings)


def test_three_the_business_section_attends_the_meeting() -> None:
    assert codes(dispute(MON_2_MAR_2026, Forum.COURT, HoldDisputeMeeting(on=FRI_6_MAR_2026))) == ["unstated"]


def test_five_an_effective_judgment_is_performed_within_its_period() -> None:
    case = dispute(
        MON_2_MAR_2026,
        Forum.COURT,
        drafted(FRI_6_MAR_2026),
        SubmitDefence(on=MON_9_MAR_2026, evidence=("证据",)),
        ReceiveOutcome(on=WED_1_APR_2026, to_perform=True, perform_by=MON_20_APR_2026),
    )

    assert case.deadline(APL.PERFORM).on == MON_20_APR_2026
    for days, late in ((-1, []), (0, []), (1, ["late"])):
        done = case.record(PerformOutcome(on=MON_20_APR_2026 + days * DAY))
        assert (done.state, codes(done)) == (S.PERFORMED, late)


def test_five_nothing_is_performed_where_nothing_is_ordered() -> None:
    case = dispute(MON_2_MAR_2026, Forum.COURT, ReceiveOutcome(on=FRI_6_MAR_2026, to_perform=False))

    assert case.state is S.NOTHING_TO_PERFORM
    assert case.deadlines == ()
    with pytest.raises(StepNotAllowedError):
        case.record(PerformOutcome(on=FRI_6_MAR_2026))


# -- every period, in every forum -----------------------------------------------------------------

FORUMS = {
    Forum.COURT: (APL.DEFENCE, S.DEFENDED_IN_COURT),
    Forum.RECONSIDERATION: (ARL.RESPOND, S.ANSWERED),
    Forum.SIMPLIFIED_RECONSIDERATION: (ARL.SIMPLIFIED_RESPOND, S.ANSWERED),
    Forum.OWN_ORGAN: (ARL.RESPOND, S.ANSWERED),
}
"""The law's period of each forum, and the state after the defence."""
every_forum = pytest.mark.parametrize("forum", FORUMS, ids=str)
DEFENDED = SubmitDefence(on=FRI_6_MAR_2026, evidence=("证据",))
FORWARDED = ForwardCopy(on=MON_2_MAR_2026)


def running(case: Case) -> set[str]:
    """The rules whose periods run."""
    return {due.rule for due in case.deadlines}


@every_forum
def test_one_the_document_and_the_law_both_set_a_limit(forum: Forum) -> None:
    """「应于10个工作日内会同区复议局拟定答辩状」 in whatever forum, even the wrong one."""
    case = dispute(MON_2_MAR_2026, forum)

    assert running(case) == {MAOSHE.DEFENCE, FORUMS[forum][0]}
    assert case.deadline(MAOSHE.DEFENCE).on == MON_16_MAR_2026


@every_forum
@pytest.mark.parametrize("bureau", [False, True], ids=["alone", "with the bureau"])
def test_one_the_draft_meets_the_document_s_limit_alone(forum: Forum, bureau: bool) -> None:
    case = dispute(MON_2_MAR_2026, forum, drafted(FRI_6_MAR_2026, bureau=bureau, separation="承办人员回避"))

    assert running(case) == {FORUMS[forum][0]}


@every_forum
def test_one_what_was_submitted_needs_no_draft_any_more(forum: Forum) -> None:
    case = dispute(MON_2_MAR_2026, forum, DEFENDED)

    assert (case.state, running(case)) == (FORUMS[forum][1], set())


@pytest.mark.parametrize(("day", "overdue"), [(14, []), (19, ["maoshe.defence"])], ids=["before it", "after it"])
def test_one_what_was_submitted_late_needs_no_draft_any_more_either(day: int, overdue: list[str]) -> None:
    """Received on Monday 2026-09-28: the court's fifteen days end on 10-13, the document's ten on Friday 10-16."""
    case = dispute(date(2026, 9, 28), Forum.COURT, DEFENDED.model_copy(update={"on": date(2026, 10, day)}))
    findings = case.at(date(2026, 10, 30)).findings

    assert (running(case), codes(case)[:1]) == (set(), ["late"])
    assert [finding.rule for finding in findings if finding.code == "overdue"] == overdue


@pytest.mark.parametrize("secret", [False, True], ids=["open", "secret"])
@pytest.mark.parametrize("third_party", [False, True], ids=["own", "of a third party"])
@pytest.mark.parametrize(("on", "late"), [(MON_9_MAR_2026, []), (date(2026, 3, 10), ["late"])], ids=["on", "after"])
def test_two_whatever_the_evidence_it_is_due_in_five_working_days(
    secret: bool, third_party: bool, on: date, late: list[str]
) -> None:
    """Forwarded on Monday 2026-03-02: five working days end on Monday 03-09."""
    evidence = ProvideEvidence(
        on=on, secret=secret, explanation="秘密级", third_party=third_party, third_party_asked_on=TUE_3_MAR_2026
    )

    assert codes(dispute(MON_2_MAR_2026, Forum.COURT, FORWARDED, evidence)) == late


@every_forum
@pytest.mark.parametrize("defended", [False, True], ids=["before the defence", "after it"])
@pytest.mark.parametrize("perform_by", [None, MON_20_APR_2026], ids=["no day", "by a day"])
def test_five_with_the_outcome_nothing_else_is_due(forum: Forum, defended: bool, perform_by: date | None) -> None:
    """「对发生法律效力的判决，…负责执行」: what remains is performance, with a period where a day was set."""
    before = (FORWARDED, DEFENDED) if defended else (FORWARDED,)
    outcome = ReceiveOutcome(on=MON_9_MAR_2026, to_perform=True, perform_by=perform_by)
    case = dispute(MON_2_MAR_2026, forum, *before, outcome)

    assert case.state is S.TO_PERFORM
    assert running(case) == ({APL.PERFORM} if perform_by else set())
