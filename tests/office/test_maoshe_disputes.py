"""茅畲乡政府信息依申请公开行政争议处置工作流程 beside the statute, in a suit and in a reconsideration.

The dates are counted by hand. In 2026 Saturday 10 October is worked, 25–27 September and 1–7 October are off; in
2022 Saturday 8 and Sunday 9 October are worked, 1–7 October are off. March 2026 has no holiday.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govopen import Case, Rulebook, open_case
from govopen.rules.names import APL, ARL
from govopen.terms import Severity
from govopen.workflows import administrative_litigation as al, administrative_reconsideration as ar
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.findings import Finding
from govopen.workflows.office import LineStatus, Progress
from tests.workflows.cases import with_acts

DAY = timedelta(days=1)
MAOSHE = Rulebook.for_organ("maoshe")
MON_2_MAR_2026 = date(2026, 3, 2)
TUE_3_MAR_2026 = date(2026, 3, 3)
MON_9_MAR_2026 = date(2026, 3, 9)
TUE_10_MAR_2026 = date(2026, 3, 10)
MON_16_MAR_2026 = date(2026, 3, 16)
TUE_17_MAR_2026 = date(2026, 3, 17)
THU_24_SEP_2026 = date(2026, 9, 24)
MON_28_SEP_2026 = date(2026, 9, 28)
FRI_9_OCT_2026 = date(2026, 10, 9)
SAT_10_OCT_2026 = date(2026, 10, 10)
TUE_13_OCT_2026 = date(2026, 10, 13)
THU_15_OCT_2026 = date(2026, 10, 15)
FRI_16_OCT_2026 = date(2026, 10, 16)


def suit(copy: date, *acts: Act) -> Case:
    """A suit of which the township received the copy on a day."""
    filed = copy - timedelta(days=10)
    return with_acts(
        open_case(al.WORKFLOW, id="2026-S1", rules=MAOSHE),
        al.BeginFilingPeriod(on=filed, point=al.StartingPoint.KNEW_ACT),
        al.FileSuit(on=filed, matter=al.Matter.FREE),
        al.Register(on=filed),
        al.SendCopy(on=filed + DAY),
        al.ReceiveCopy(on=copy),
        *acts,
    )


def review(copy: date, procedure: ar.Procedure, *acts: Act) -> Case:
    """A reconsideration of which the township received the copy on a day."""
    applied = copy - timedelta(days=6)
    return with_acts(
        open_case(ar.WORKFLOW, id="2026-R1", rules=MAOSHE),
        ar.StateLimit(on=applied, runs_from=applied - timedelta(days=20)),
        ar.Apply(on=applied),
        ar.Accept(on=applied, procedure=procedure),
        ar.SendCopy(on=copy - timedelta(days=2), received_on=copy),
        *acts,
    )


ORDINARY, SIMPLIFIED = ar.Procedure.ORDINARY, ar.Procedure.SIMPLIFIED


def step(line: str, on: date, *stated: str) -> OfficeStep:
    return OfficeStep(on=on, line=line, stated=stated)


def line(case: Case, name: str, day: date | None = None) -> Progress:
    track = case.track if day is None else case.at(day).track
    assert track is not None
    return track.line(name)


def found(case: Case, day: date | None = None) -> dict[str, Finding]:
    track = case.track if day is None else case.at(day).track
    assert track is not None
    return {f"{finding.code} {finding.done.split(' (')[0]}": finding for finding in track.findings}


def names(case: Case) -> list[str]:
    assert case.track is not None
    return [one.name for one in case.track.lines]


# -- 一: the defence ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("copy", "court", "document"),
    [
        # 15 days from Monday 2026-09-28 end on 10-13; 29, 30 September, 8–10 and 12–16 October are ten working days
        pytest.param(MON_28_SEP_2026, TUE_13_OCT_2026, FRI_16_OCT_2026, id="2026"),
        # from Wednesday 2022-09-28: 10-13; 29, 30 September, 8–14 (seven) and 17 October
        pytest.param(date(2022, 9, 28), date(2022, 10, 13), date(2022, 10, 17), id="2022"),
    ],
)
def test_trap_10_in_court_the_laws_fifteen_days_end_before_the_documents_ten(
    copy: date, court: date, document: date
) -> None:
    case = suit(copy)
    due = case.deadline(APL.DEFENCE)

    assert (due.on, due.internal, case.next_due) == (court, document, court)
    assert found(case)["office_beyond_law draft defence"].severity is Severity.CAUTION


def test_cx_defence_10wd_without_a_holiday_the_document_is_earlier() -> None:
    """From Monday 2026-03-02: ten working days end on Monday 16 March, fifteen days on Tuesday 17 March."""
    case = suit(MON_2_MAR_2026)
    due = case.deadline(APL.DEFENCE)

    assert (due.on, due.internal, case.next_due) == (TUE_17_MAR_2026, MON_16_MAR_2026, MON_16_MAR_2026)
    assert found(case) == {}


def test_trap_9_in_ordinary_reconsideration_the_document_has_the_laws_ten_working_days() -> None:
    """From Thursday 2026-09-24: 28–30 September, 8–10 and 12–15 October."""
    case = review(THU_24_SEP_2026, ORDINARY)
    due = case.deadline(ARL.RESPOND)

    assert (due.on, due.internal, case.next_due) == (THU_15_OCT_2026, THU_15_OCT_2026, THU_15_OCT_2026)
    assert found(case) == {}


def test_trap_9_in_simplified_reconsideration_the_document_is_five_working_days_late() -> None:
    """28–30 September, 8 and 9 October: the law's five; the document's ten end on 15 October."""
    case = review(THU_24_SEP_2026, SIMPLIFIED)
    due = case.deadline(ARL.SIMPLIFIED_RESPOND)

    assert (due.on, due.internal, case.next_due) == (FRI_9_OCT_2026, THU_15_OCT_2026, FRI_9_OCT_2026)
    assert found(case)["office_beyond_law draft defence"].required == "the law wants it by 2026-10-09, which prevails"


def test_cx_defence_10wd_before_2024_the_law_counted_calendar_days() -> None:
    """Trap 8's law: from Thursday 2023-03-02 ten days are Sunday 12, so Monday 13; ten working days Thursday 16."""
    applied = date(2023, 2, 24)
    case = with_acts(
        open_case(ar.WORKFLOW, id="2023-R1", rules=MAOSHE),
        ar.StateLimit(on=applied, runs_from=date(2023, 2, 1)),
        ar.Apply(on=applied),
        ar.Accept(on=applied),
        ar.SendCopy(on=date(2023, 2, 28), received_on=date(2023, 3, 2)),
    )
    due = case.deadline(ARL.RESPOND)

    assert (due.on, due.internal, case.next_due) == (date(2023, 3, 13), date(2023, 3, 16), date(2023, 3, 13))


@pytest.mark.parametrize(
    ("on", "status"),
    [(MON_16_MAR_2026 - 3 * DAY, "done"), (MON_16_MAR_2026, "done"), (TUE_17_MAR_2026, "late")],
    ids=["before", "on", "after"],
)
@pytest.mark.parametrize("filed", [False, True], ids=["drafted", "filed"])
def test_g1_a_defence_is_drafted_within_ten_working_days_or_filed(on: date, status: str, filed: bool) -> None:
    """A defence that was filed was drafted: either act does the line; 17 March is in time for the court."""
    act = al.Defend(on=on, evidence=("答复书",), documents=("条例",)) if filed else step("draft_defence", on)
    case = suit(MON_2_MAR_2026, act)

    assert line(case, "draft_defence").status.value == status
    assert case.findings == ()


@pytest.mark.parametrize(
    ("day", "overdue"),
    [(MON_16_MAR_2026 - DAY, False), (MON_16_MAR_2026, False), (TUE_17_MAR_2026, True)],
    ids=["before", "on", "after"],
)
def test_g1_a_defence_that_nobody_drafted_is_overdue_the_day_after(day: date, overdue: bool) -> None:
    finding = found(suit(MON_2_MAR_2026), day).get("office_overdue draft defence")

    assert (finding is not None) is overdue
    assert finding is None or (finding.severity, finding.by) == (Severity.INTERNAL, "1 working day")


def test_g1_the_evidence_does_not_skip_a_defence_whose_time_still_runs() -> None:
    case = suit(MON_2_MAR_2026, step("forward_copy", MON_2_MAR_2026), step("provide_evidence", MON_9_MAR_2026))

    assert line(case, "draft_defence").status is LineStatus.OPEN
    assert found(case) == {}


def test_cx_reviewer_as_counsel_a_draft_with_the_bureau_that_decides_says_how_they_were_kept_apart() -> None:
    """会同区复议局拟定: the bureau decides the reconsideration; in court it decides nothing."""
    drafted = step("draft_defence", TUE_3_MAR_2026, "with_reconsideration_bureau")
    apart = step("draft_defence", TUE_3_MAR_2026, "with_reconsideration_bureau", "separation")

    code = "office_unstated draft with bureau"

    finding = found(review(MON_2_MAR_2026, ORDINARY, drafted))[code]
    assert (finding.severity, finding.required) == (Severity.CAUTION, "it states separation")
    assert code not in found(review(MON_2_MAR_2026, ORDINARY, apart))
    assert code not in found(review(MON_2_MAR_2026, ORDINARY, step("draft_defence", TUE_3_MAR_2026)))
    assert code not in found(suit(MON_2_MAR_2026, drafted))


def test_g2_a_copy_that_was_never_forwarded_is_found() -> None:
    case = suit(MON_2_MAR_2026, step("draft_defence", TUE_3_MAR_2026))

    assert set(found(case)) == {"office_skipped forward copy"}


# -- 二: the evidence ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("forwarded", "due"),
    [
        pytest.param(TUE_3_MAR_2026, TUE_10_MAR_2026, id="plain"),  # 4–6, 9, 10 March
        pytest.param(MON_28_SEP_2026, SAT_10_OCT_2026, id="national-day"),  # 29, 30 September, 8, 9, 10 October
    ],
)
def test_g2_the_evidence_is_due_five_working_days_after_the_copy_was_forwarded(forwarded: date, due: date) -> None:
    copy = forwarded - DAY
    waiting = suit(copy)
    case = suit(copy, step("forward_copy", forwarded))

    assert line(waiting, "provide_evidence").due is None
    assert line(case, "provide_evidence").due == case.next_due == due


@pytest.mark.parametrize(
    ("on", "status"),
    [(MON_9_MAR_2026, "done"), (TUE_10_MAR_2026, "done"), (TUE_10_MAR_2026 + DAY, "late")],
    ids=["before", "on", "after"],
)
def test_g2_the_days_around_the_limit_of_the_evidence(on: date, status: str) -> None:
    case = suit(MON_2_MAR_2026, step("forward_copy", TUE_3_MAR_2026), step("provide_evidence", on))

    assert line(case, "provide_evidence").status.value == status


@pytest.mark.parametrize(
    ("forwarded", "due", "beyond"),
    [
        # forwarded the same day: all of the law's five working days, and not one left for writing
        pytest.param(MON_2_MAR_2026, MON_9_MAR_2026, False, id="same-day"),
        pytest.param(TUE_3_MAR_2026, TUE_10_MAR_2026, True, id="next-day"),
    ],
)
def test_cx_evidence_5wd_is_the_whole_reply_period_of_simplified_reconsideration(
    forwarded: date, due: date, beyond: bool
) -> None:
    case = review(MON_2_MAR_2026, SIMPLIFIED, step("forward_copy", forwarded))

    assert (line(case, "provide_evidence").due, case.next_due) == (due, MON_9_MAR_2026)
    assert ("office_beyond_law provide evidence" in found(case)) is beyond


def test_g2_secret_material_is_explained_and_a_third_party_asked_before() -> None:
    """若材料涉密，应按相关保密要求作出说明；若涉及第三方合法权益，应事先征求第三方意见."""
    forward = step("forward_copy", MON_2_MAR_2026)
    bare = suit(MON_2_MAR_2026, forward, step("provide_evidence", MON_9_MAR_2026, "secret", "third_party"))
    told = step("provide_evidence", MON_9_MAR_2026, "secret", "explanation", "third_party", "third_party_asked")

    assert set(found(bare)) == {"office_unstated ask third party", "office_unstated explain secrecy"}
    assert found(suit(MON_2_MAR_2026, forward, told)) == {}
    assert found(suit(MON_2_MAR_2026, forward, step("provide_evidence", MON_9_MAR_2026))) == {}


# -- 三, 四, 五 -----------------------------------------------------------------------------------


def test_g3_a_meeting_is_held_where_it_is_wanted_and_the_business_section_attends() -> None:
    """可视情…召开工作协商会，业务科室人员应参加."""
    bare = suit(MON_2_MAR_2026, step("coordination_meeting", TUE_3_MAR_2026))
    attended = review(MON_2_MAR_2026, ORDINARY, step("coordination_meeting", TUE_3_MAR_2026, "business_section"))

    assert "coordination_meeting" not in names(suit(MON_2_MAR_2026))
    assert "office_unstated coordination meeting" in found(bare)
    assert line(attended, "coordination_meeting").status is LineStatus.DONE
    assert "office_unstated coordination meeting" not in found(attended)


@pytest.mark.parametrize(
    ("who", "reasons", "expected"),
    [
        (al.Representation.HEAD, None, []),
        (al.Representation.STAFF, "另有公务", []),
        (al.Representation.STAFF, None, ["unstated"]),
        (al.Representation.COUNSEL_ONLY, None, ["forbidden"]),
    ],
)
def test_cx_agent_the_documents_staff_stand_in_court_under_the_laws_condition(
    who: al.Representation, reasons: str | None, expected: list[str]
) -> None:
    """四 sends the office's staff; 行诉法第三条第三款 wants the head, 解释第一百二十九条 the reasons why not."""
    case = suit(MON_2_MAR_2026, al.Appear(on=MON_16_MAR_2026, represented_by=who, reasons=reasons))

    assert [finding.code for finding in case.findings] == expected
    assert line(case, "appear").status is LineStatus.DONE


def test_g5_an_effective_judgment_that_orders_something_is_performed() -> None:
    """对发生法律效力的判决…负责执行."""
    judged = suit(
        MON_2_MAR_2026,
        al.Defend(on=MON_9_MAR_2026, evidence=("答复书",), documents=("条例",)),
        al.Judge(on=date(2026, 5, 11), outcome=al.Judgment.ORDERED_TO_PERFORM, period="十五日"),
        al.ServeDecision(on=date(2026, 5, 12)),
    )
    effective = judged.record(al.TakeEffect(on=date(2026, 6, 1), to_perform=True, perform_by=date(2026, 6, 15)))

    assert "perform" not in names(judged)
    assert line(effective, "perform").open
    assert line(effective.record(al.Perform(on=date(2026, 6, 12))), "perform").status is LineStatus.DONE


def test_g5_a_judgment_that_dismisses_the_claims_leaves_nothing_to_perform() -> None:
    case = suit(
        MON_2_MAR_2026,
        al.Judge(on=date(2026, 5, 11), outcome=al.Judgment.CLAIMS_DISMISSED),
        al.ServeDecision(on=date(2026, 5, 12)),
        al.TakeEffect(on=date(2026, 6, 1), to_perform=False),
    )

    assert "perform" not in names(case)


# -- who decides, and when nothing is owed ------------------------------------------------------


def test_cx_review_venue_the_township_that_took_its_own_case_is_found() -> None:
    """The document names the township itself; 复议法第三十条第一款第（六）项 wants the organ that is competent."""
    case = with_acts(
        open_case(ar.WORKFLOW, id="2026-R2", rules=MAOSHE),
        ar.StateLimit(on=MON_2_MAR_2026, runs_from=date(2026, 2, 2)),
        ar.Apply(on=MON_2_MAR_2026),
        ar.Accept(on=TUE_3_MAR_2026, competent=False),
    )
    (finding,) = case.findings

    assert (finding.code, finding.severity) == ("forbidden", Severity.UNLAWFUL)
    assert finding.provision.zh == "复议法第三十条第一款第（六）项"


def test_before_the_copy_came_no_line_is_called_for() -> None:
    """若立案, and 自收到…副本后."""
    case = open_case(al.WORKFLOW, id="2026-S2", rules=MAOSHE)

    assert names(case.record(al.BeginFilingPeriod(on=MON_2_MAR_2026, point=al.StartingPoint.KNEW_ACT))) == []


def test_a_suit_that_was_withdrawn_in_time_wants_no_defence() -> None:
    withdrawn = suit(MON_2_MAR_2026, al.AllowWithdrawal(on=MON_9_MAR_2026))
    too_late = suit(MON_2_MAR_2026, al.AllowWithdrawal(on=TUE_17_MAR_2026))

    assert (line(withdrawn, "draft_defence").due, found(withdrawn, date(2026, 4, 1))) == (None, {})
    assert "office_overdue draft defence" in found(too_late, date(2026, 4, 1))


def test_the_document_moves_no_date_of_the_law() -> None:
    national = open_case(al.WORKFLOW, id="2026-S1", rules=Rulebook.national())
    plain = with_acts(national, *suit(MON_28_SEP_2026).acts)

    assert plain.track is None
    assert plain.deadline(APL.DEFENCE).on == suit(MON_28_SEP_2026).deadline(APL.DEFENCE).on
    assert plain.deadline(APL.DEFENCE).internal is None
