"""行政复议法（2023）: applying in time, acceptance, the two procedures, stay, extension, decision, service, suit.

Working days of 2026 used here: Sun 9/20 and Sat 10/10 are worked, 9/25–27 and 10/1–7 are off; 5/9 worked, 5/1–5 off;
2/14 and 2/28 worked, 2/15–23 off.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from govopen import Case, Rulebook, open_case
from govopen.calendar import china
from govopen.clock import RunStatus
from govopen.errors import StepNotAllowedError, WrongPartyError
from govopen.rules.names import APL, ARL
from govopen.terms import Certainty, Severity
from govopen.workflows import administrative_reconsideration as ar
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_3_APR_2026,
    FRI_5_JUN_2026,
    FRI_7_AUG_2026,
    FRI_8_JAN_2027,
    FRI_9_OCT_2026,
    FRI_16_OCT_2026,
    FRI_18_SEP_2026,
    FRI_24_JUL_2026,
    MON_1_JUN_2026,
    MON_2_FEB_2026,
    MON_2_MAR_2026,
    MON_2_NOV_2026,
    MON_3_AUG_2026,
    MON_8_JUN_2026,
    MON_9_MAR_2026,
    MON_9_NOV_2026,
    MON_12_OCT_2026,
    MON_14_SEP_2026,
    MON_15_JUN_2026,
    MON_21_DEC_2026,
    MON_21_SEP_2026,
    MON_28_SEP_2026,
    MON_29_JUN_2026,
    MON_30_NOV_2026,
    SAT_10_OCT_2026,
    SUN_11_OCT_2026,
    THU_8_OCT_2026,
    THU_15_OCT_2026,
    THU_22_OCT_2026,
    THU_24_SEP_2026,
    TUE_1_SEP_2026,
    TUE_2_JUN_2026,
    TUE_3_MAR_2026,
    TUE_3_NOV_2026,
    TUE_6_OCT_2026,
    TUE_9_JUN_2026,
    TUE_10_MAR_2026,
    TUE_16_JUN_2026,
    TUE_29_SEP_2026,
    WED_1_JUL_2026,
    WED_4_NOV_2026,
    WED_9_DEC_2026,
    WED_10_JUN_2026,
    WED_30_SEP_2026,
)

S, D = ar.ReconsiderationState, ar.Decision


def reconsideration(*acts: Act, **options: Any) -> Case:
    return with_acts(open_case(ar.WORKFLOW, id="2026-F3", **options), *acts)


def applied(day: date, **facts: Any) -> Case:
    return reconsideration(ar.Apply(on=day, **facts))


def accepted(day: date, procedure: ar.Procedure = ar.Procedure.ORDINARY) -> Case:
    return applied(day).record(ar.Accept(on=day, procedure=procedure))


def decided(day: date, decision: ar.Decision = D.UPHELD, **facts: Any) -> ar.Decide:
    return ar.Decide(on=day, decision=decision, approved_by="区长", opinions_heard_on=day, **facts)


def extended(day: date, days: int = 30, notified_on: date | None = None) -> ar.ExtendDecision:
    return ar.ExtendDecision(on=day, days=days, approved_by="复议机构负责人", notified_on=notified_on or day)


# -- 第二十条, 第二十一条: in time ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "late"), [(TUE_6_OCT_2026, False), (THU_8_OCT_2026, False), (FRI_9_OCT_2026, True)], ids=str
)
def test_art20_sixty_days_roll_over_national_day(day: date, late: bool) -> None:
    """Trap 7. Known Fri 8/7: the 60th day is Tue 10/6, a holiday; the next working day is Thu 10/8."""
    case = reconsideration(ar.StateLimit(on=FRI_7_AUG_2026, runs_from=FRI_7_AUG_2026))
    assert case.deadline(ARL.APPLY).on == THU_8_OCT_2026

    case = case.record(ar.Apply(on=day))
    assert codes(case) == (["late"] if late else [])
    assert case.state is S.EXAMINING


def test_art20_a_late_application_is_a_caution_because_the_organ_refuses_it() -> None:
    case = reconsideration(
        ar.StateLimit(on=FRI_7_AUG_2026, runs_from=FRI_7_AUG_2026),
        ar.Apply(on=FRI_9_OCT_2026),
        ar.RefuseAcceptance(on=SAT_10_OCT_2026, ground=ar.RefusalGround.OUT_OF_TIME, reasons="超过申请期限"),
    )
    assert found(case, "late").severity is Severity.CAUTION
    assert case.state is S.NOT_ACCEPTED


def test_art20_posting_counts_and_the_examination_runs_from_receipt() -> None:
    """民事诉讼法: 期满前交邮的，不算过期. Posted Thu 10/8, received Mon 10/12: five working days end Mon 10/19."""
    case = reconsideration(
        ar.StateLimit(on=FRI_7_AUG_2026, runs_from=FRI_7_AUG_2026),
        ar.Apply(on=THU_8_OCT_2026, received_on=MON_12_OCT_2026),
    )
    assert codes(case) == []
    assert case.deadline(ARL.ADMISSION).on == date(2026, 10, 19)


def test_art20_an_obstacle_stops_the_sixty_days() -> None:
    """第二十条第二款. Known Mon 6/1; obstacle from Wed 6/10 to Wed 7/1: 9 days used, 51 left from 7/1: Fri 8/21."""
    case = reconsideration(
        ar.StateLimit(on=MON_1_JUN_2026, runs_from=MON_1_JUN_2026), ar.NoteObstacle(on=WED_10_JUN_2026)
    )
    assert case.deadline(ARL.APPLY).on is None
    assert case.deadline(ARL.APPLY).remaining == 51

    case = case.record(ar.RemoveObstacle(on=WED_1_JUL_2026))
    assert case.deadline(ARL.APPLY).on == date(2026, 8, 21)


def test_art20_rights_not_told_the_year_ends_it() -> None:
    """第二十条第三款. Content known Mon 3/10/2025: one year ends Tue 3/10/2026."""
    case = reconsideration(
        ar.StateLimit(on=MON_2_MAR_2026, limit=ar.Limit.ONE_YEAR, runs_from=date(2025, 3, 10)),
    )
    assert case.deadline(ARL.APPLY_NO_NOTICE).on == TUE_10_MAR_2026
    assert codes(case.record(ar.Apply(on=TUE_10_MAR_2026))) == []
    assert codes(case.record(ar.Apply(on=date(2026, 3, 11)))) == ["late"]


@pytest.mark.parametrize(
    ("limit", "made_on", "rule", "last"),
    [
        (ar.Limit.FIVE_YEARS, date(2021, 3, 7), ARL.APPLY_ABSOLUTE, date(2026, 3, 7)),  # a Saturday: does not roll
        (ar.Limit.TWENTY_YEARS, date(2006, 3, 9), ARL.APPLY_ABSOLUTE_REAL_ESTATE, MON_9_MAR_2026),
    ],
    ids=["five", "twenty"],
)
def test_art21_the_absolute_limits_end_on_their_day(limit: ar.Limit, made_on: date, rule: ARL, last: date) -> None:
    case = reconsideration(ar.StateLimit(on=MON_2_MAR_2026, limit=limit, runs_from=made_on))

    assert case.deadline(rule).on == last
    assert codes(case.record(ar.Apply(on=last))) == []
    assert codes(case.record(ar.Apply(on=TUE_10_MAR_2026))) == ["late"]


def test_a_limit_that_is_stated_anew_replaces_the_other() -> None:
    case = reconsideration(
        ar.StateLimit(on=MON_2_MAR_2026, runs_from=MON_2_FEB_2026),
        ar.StateLimit(on=TUE_3_MAR_2026, limit=ar.Limit.ONE_YEAR, runs_from=date(2025, 3, 10)),
    )
    assert [due.rule for due in case.deadlines] == [ARL.APPLY_NO_NOTICE]


def test_the_period_that_ends_first_is_the_one_to_state() -> None:
    limits = ar.application_limits(
        china(), applied_on=MON_2_MAR_2026, runs_from=MON_2_FEB_2026,
        content_known_on=date(2025, 3, 10), made_on=date(2021, 3, 7),
    )  # fmt: skip
    # 2/2 + 60 days = Fri 4/3; 2025-03-10 + 1 year; 2021-03-07 + 5 years
    assert [(one.limit.value, one.last) for one in limits] == [
        ("five_years", date(2026, 3, 7)), ("one_year", TUE_10_MAR_2026), ("sixty_days", FRI_3_APR_2026),
    ]  # fmt: skip


def test_trap29_silence_of_the_organ_and_sixty_days() -> None:
    """Received 1/5, reply due Mon 2/2; sixty days from there: Fri 4/3. Received 9/18, due 10/22: Mon 12/21."""
    first = reconsideration(
        ar.StateLimit(
            on=MON_2_MAR_2026, runs_from=MON_2_FEB_2026, starting_point=ar.StartingPoint.PERFORMANCE_PERIOD_ENDED
        )
    )
    second = reconsideration(ar.StateLimit(on=FRI_16_OCT_2026, runs_from=THU_22_OCT_2026))
    assert first.deadline(ARL.APPLY).on == FRI_3_APR_2026
    assert second.deadline(ARL.APPLY).on == MON_21_DEC_2026


@pytest.mark.parametrize(
    ("point", "day", "said"),
    [
        ("signed_for", date(2026, 6, 30), "复议法实施条例（2007）第十五条第一款第（二）项"),
        ("signed_for", WED_1_JUL_2026, "复议法实施条例第二十三条"),
        ("performance_period_ended", date(2026, 6, 30), "复议法实施条例（2007）第十六条第一款第（一）项"),
        ("sixty_days_after_request", WED_1_JUL_2026, "复议法实施条例第二十四条"),
        ("electronic", date(2026, 6, 30), "None"),
    ],
)
def test_a_starting_point_stands_in_the_regulations_in_force_on_the_day(point: str, day: date, said: str) -> None:
    assert str(ar.starting_point(ar.StartingPoint(point), day)) == said


# -- 第三十条, 第三十一条: acceptance and supplement ----------------------------------------------


def test_trap11_deemed_acceptance_on_a_saturday() -> None:
    """Received Mon 9/28: 9/29, 9/30, 10/8, 10/9, Sat 10/10 (worked). Accepted then; 60 days: 12/9; +30: 2027-01-08."""
    case = applied(MON_28_SEP_2026)
    assert case.deadline(ARL.ADMISSION).on == SAT_10_OCT_2026
    assert case.deadline(ARL.DECIDE).status is RunStatus.SUSPENDED
    assert case.at(SAT_10_OCT_2026).state is S.EXAMINING

    view = case.at(SUN_11_OCT_2026)
    assert view.state is S.ORDINARY
    assert view.deadline(ARL.DECIDE).on == WED_9_DEC_2026

    longer = case.record(extended(date(2026, 12, 1)))
    assert longer.deadline(ARL.DECIDE).on == FRI_8_JAN_2027
    assert longer.deadline(ARL.DECIDE).certainty is Certainty.PROVISIONAL


def test_trap11_the_simplified_procedure_takes_thirty_days_without_extension() -> None:
    """Accepted Sat 10/10: the 30th day is Mon 11/9."""
    case = applied(MON_28_SEP_2026).record(ar.Accept(on=SAT_10_OCT_2026, procedure=ar.Procedure.SIMPLIFIED))
    assert case.deadline(ARL.SIMPLIFIED_DECIDE).on == MON_9_NOV_2026

    case = case.record(extended(date(2026, 11, 2)))
    assert codes(case) == ["nothing_to_extend"]
    assert case.deadline(ARL.SIMPLIFIED_DECIDE).on == MON_9_NOV_2026


def test_art30_express_acceptance_starts_the_decision_period() -> None:
    """Received Mon 6/1, accepted Wed 6/3: the 60th day from then is Sun 8/2, so Mon 8/3."""
    case = applied(MON_1_JUN_2026).record(ar.Accept(on=date(2026, 6, 3)))
    assert case.state is S.ORDINARY
    assert case.deadline(ARL.DECIDE).on == MON_3_AUG_2026


def test_art30_acceptance_by_the_wrong_forum_is_unlawful() -> None:
    """cx.review_venue: an application against a township belongs to the government above it (第二十四条)."""
    case = applied(MON_1_JUN_2026).record(ar.Accept(on=TUE_2_JUN_2026, competent=False))
    finding = found(case, "forbidden")
    assert finding.severity is Severity.UNLAWFUL
    assert str(finding.provision) == "复议法第三十条第一款第（六）项"

    assert ar.competent(ar.RespondentKind.TOWNSHIP_GOVERNMENT, MON_1_JUN_2026).forums == (
        ar.Forum.NEXT_HIGHER_GOVERNMENT,
    )


def test_art30_a_refusal_for_want_of_competence_names_who_has_it() -> None:
    case = applied(MON_1_JUN_2026)
    bare = ar.RefuseAcceptance(on=TUE_2_JUN_2026, ground=ar.RefusalGround.NOT_COMPETENT, reasons="不属于本机关管辖")
    assert codes(case.record(bare)) == ["unstated"]
    assert codes(case.record(bare.model_copy(update={"competent_organ": "黄岩区人民政府"}))) == []


def test_art30_a_refusal_after_the_period_changes_nothing() -> None:
    """Received Mon 6/1: five working days end Mon 6/8; on Tue 6/9 it is accepted already."""

    def refusal(day: date) -> ar.RefuseAcceptance:
        return ar.RefuseAcceptance(on=day, ground=ar.RefusalGround.NO_INTEREST, reasons="没有利害关系")

    in_time = applied(MON_1_JUN_2026).record(refusal(MON_8_JUN_2026))
    late = applied(MON_1_JUN_2026).record(refusal(TUE_9_JUN_2026))

    assert in_time.state is S.NOT_ACCEPTED
    assert codes(in_time) == []
    assert late.state is S.ORDINARY
    assert codes(late) == ["forbidden"]


def test_art31_supplement_ten_working_days_then_five_again() -> None:
    """Notice received Mon 9/21: ten working days: 22, 23, 24, 28, 29, 30, 10/8, 9, 10, Mon 10/12."""
    case = applied(MON_21_SEP_2026).record(ar.NotifySupplement(on=MON_21_SEP_2026, items=("身份证明",)))
    assert case.deadline(ARL.SUPPLEMENT).on == MON_12_OCT_2026
    assert case.at(THU_15_OCT_2026).state is S.AWAITING_SUPPLEMENT
    assert [one.act for one in case.at(THU_15_OCT_2026).proposals] == ["hold_abandoned"]

    again = case.record(ar.ReceiveSupplement(on=MON_12_OCT_2026))
    assert again.state is S.REEXAMINING
    assert codes(again) == []
    assert again.deadline(ARL.ADMISSION).on == date(2026, 10, 19)
    # deemed accepted Mon 10/19, sixty days: Fri 12/18
    assert again.at(date(2026, 10, 20)).deadline(ARL.DECIDE).on == date(2026, 12, 18)

    assert codes(case.record(ar.ReceiveSupplement(on=date(2026, 10, 13)))) == ["late"]


def test_art31_abandonment_needs_the_period_to_have_run_out() -> None:
    case = applied(MON_1_JUN_2026).record(ar.NotifySupplement(on=TUE_2_JUN_2026, items=("请求",)))
    # ten working days from Tue 6/2: Tue 6/16
    assert codes(case.record(ar.HoldAbandoned(on=TUE_16_JUN_2026))) == ["premature"]
    ended = case.record(ar.HoldAbandoned(on=date(2026, 6, 17)))
    assert ended.state is S.ABANDONED
    assert ended.deadlines == ()


def test_art31_a_second_notice_is_unlawful_and_moves_nothing() -> None:
    """补正通知应当一次性载明."""
    case = applied(MON_1_JUN_2026).record(ar.NotifySupplement(on=TUE_2_JUN_2026, items=("请求",)))
    case = case.record(ar.ReceiveSupplement(on=MON_8_JUN_2026))
    due = case.deadline(ARL.ADMISSION).on
    case = case.record(ar.NotifySupplement(on=TUE_9_JUN_2026, items=("证据",)))

    assert codes(case) == ["forbidden"]
    assert case.deadline(ARL.ADMISSION).on == due == MON_15_JUN_2026
    assert case.at(TUE_16_JUN_2026).state is S.ORDINARY


# -- 第四十八条, 第五十一条, 第五十四条 -----------------------------------------------------------


def test_trap9_the_respondent_has_ten_or_five_working_days() -> None:
    """Copy received Thu 9/24: ten: 28, 29, 30, 10/8, 9, 10, 12, 13, 14, Thu 10/15; five: Fri 10/9."""
    ordinary = accepted(MON_21_SEP_2026).record(ar.SendCopy(on=THU_24_SEP_2026))
    simplified = accepted(MON_21_SEP_2026, ar.Procedure.SIMPLIFIED).record(ar.SendCopy(on=THU_24_SEP_2026))

    assert ordinary.deadline(ARL.RESPOND).on == THU_15_OCT_2026
    assert simplified.deadline(ARL.SIMPLIFIED_RESPOND).on == FRI_9_OCT_2026


@pytest.mark.parametrize(("day", "late"), [(THU_15_OCT_2026, False), (FRI_16_OCT_2026, True)], ids=str)
def test_cx_defence_10wd_a_late_reply_of_the_respondent_is_a_breach(day: date, late: bool) -> None:
    """cx.defence_10wd."""
    case = accepted(MON_21_SEP_2026).record(ar.SendCopy(on=THU_24_SEP_2026))
    case = case.record(ar.Respond(on=day, evidence=("答复书",)))
    assert codes(case) == (["late"] if late else [])
    if late:
        assert found(case, "late").severity is Severity.BREACH


def test_art48_copy_within_seven_art54_within_three_working_days() -> None:
    """Accepted Mon 9/21: three: Thu 9/24; seven: 22, 23, 24, 28, 29, 30, Thu 10/8."""
    assert accepted(MON_21_SEP_2026).deadline(ARL.COPY).on == THU_8_OCT_2026
    assert accepted(MON_21_SEP_2026, ar.Procedure.SIMPLIFIED).deadline(ARL.SIMPLIFIED_COPY).on == THU_24_SEP_2026


def test_art48_no_reply_at_all_is_seen_on_the_day_and_after_the_decision() -> None:
    case = accepted(MON_1_JUN_2026).record(ar.SendCopy(on=TUE_2_JUN_2026))
    # ten working days from Tue 6/2: Tue 6/16
    assert not case.at(TUE_16_JUN_2026).findings
    assert [one.rule for one in case.at(date(2026, 6, 17)).findings] == [ARL.RESPOND]

    case = case.record(decided(MON_29_JUN_2026, D.NO_EVIDENCE))
    assert [one.rule for one in case.findings] == [ARL.RESPOND]


@pytest.mark.parametrize(("day", "late"), [(TUE_29_SEP_2026, False), (WED_30_SEP_2026, True)], ids=str)
def test_trap26_notice_of_a_hearing_counts_back(day: date, late: bool) -> None:
    """Hearing Mon 10/12: back 10/10, 9, 8, 9/30, Tue 9/29."""
    case = accepted(MON_21_SEP_2026).record(ar.FixHearing(on=THU_24_SEP_2026, hearing_on=MON_12_OCT_2026))
    assert case.deadline(ARL.HEARING_NOTICE).on == TUE_29_SEP_2026
    case = case.record(ar.NotifyHearing(on=day))
    assert codes(case) == (["late"] if late else [])


def test_art51_a_hearing_without_notice_is_found_when_it_is_held() -> None:
    case = accepted(MON_21_SEP_2026).record(ar.FixHearing(on=THU_24_SEP_2026, hearing_on=MON_12_OCT_2026))
    case = case.record(ar.HoldHearing(on=MON_12_OCT_2026, hearing_record="听证笔录"))
    finding = next(one for one in case.findings if one.rule == ARL.HEARING_NOTICE)
    assert finding.severity is Severity.BREACH


def test_art55_a_switch_gives_the_ordinary_period_from_acceptance() -> None:
    """Accepted Mon 6/1: 30 days Wed 7/1; after the switch 60 days: Fri 7/31."""
    case = accepted(MON_1_JUN_2026, ar.Procedure.SIMPLIFIED)
    assert case.deadline(ARL.SIMPLIFIED_DECIDE).on == WED_1_JUL_2026
    case = case.record(ar.SwitchProcedure(on=MON_15_JUN_2026, accepted_on=MON_1_JUN_2026, approved_by="负责人"))
    assert case.state is S.ORDINARY
    assert case.deadline(ARL.DECIDE).on == date(2026, 7, 31)

    bare = accepted(MON_1_JUN_2026, ar.Procedure.SIMPLIFIED)
    bare = bare.record(ar.SwitchProcedure(on=MON_15_JUN_2026, accepted_on=MON_1_JUN_2026))
    assert codes(bare) == ["wanted"]


def test_art53_a_case_may_move_to_the_simplified_procedure() -> None:
    case = accepted(MON_1_JUN_2026).record(ar.SwitchProcedure(on=TUE_2_JUN_2026, accepted_on=MON_1_JUN_2026))
    assert case.state is S.SIMPLIFIED
    assert case.deadline(ARL.SIMPLIFIED_DECIDE).on == WED_1_JUL_2026


# -- 第三十九条, 第四十一条, 第五十六条 -----------------------------------------------------------


def stayed(day: date, ground: ar.StayGround = ar.StayGround.MEDIATION) -> ar.Stay:
    return ar.Stay(on=day, ground=ground, notified_on=day)


def test_art39_the_decision_period_stands_still_while_the_case_is_stayed() -> None:
    """Accepted Mon 6/1 (due Fri 7/31); stayed 6/10, resumed 7/1: 9 days used, 51 left: Fri 8/21."""
    case = accepted(MON_1_JUN_2026).record(stayed(WED_10_JUN_2026))
    assert case.deadline(ARL.DECIDE).status is RunStatus.SUSPENDED
    assert case.deadline(ARL.DECIDE).remaining == 51

    case = case.record(ar.Resume(on=WED_1_JUL_2026, notified_on=WED_1_JUL_2026))
    assert case.deadline(ARL.DECIDE).on == date(2026, 8, 21)
    assert codes(case) == []


def test_art39_stay_and_resumption_want_a_written_notice() -> None:
    case = accepted(MON_1_JUN_2026).record(ar.Stay(on=WED_10_JUN_2026, ground=ar.StayGround.OTHER_CASE))
    assert codes(case.record(ar.Resume(on=WED_1_JUL_2026))) == ["wanted", "wanted"]


def test_art39_a_simplified_case_is_stayed_and_goes_on_simplified() -> None:
    """Accepted Mon 6/1, 30 days; stayed 6/10 to 7/1: 21 left: Wed 7/22."""
    case = accepted(MON_1_JUN_2026, ar.Procedure.SIMPLIFIED).record(stayed(WED_10_JUN_2026))
    case = case.record(ar.Resume(on=WED_1_JUL_2026, notified_on=WED_1_JUL_2026))
    assert case.state is S.SIMPLIFIED
    assert case.deadline(ARL.SIMPLIFIED_DECIDE).on == date(2026, 7, 22)


def test_art41_a_stay_for_death_may_end_the_case_after_sixty_days() -> None:
    """Stayed Mon 6/8: the sixtieth day is Fri 8/7."""
    case = accepted(MON_1_JUN_2026).record(stayed(MON_8_JUN_2026, ar.StayGround.DEATH))
    assert case.deadline(ARL.STAY_ENDS).on == FRI_7_AUG_2026
    assert [one.act for one in case.at(date(2026, 8, 8)).proposals] == ["terminate"]

    ended = ar.Terminate(on=FRI_7_AUG_2026, ground=ar.TerminationGround.STAY_TOO_LONG)
    assert "premature" in codes(case.record(ended))
    assert case.record(ended.model_copy(update={"on": date(2026, 8, 8)})).state is S.TERMINATED


def test_art41_withdrawal_ends_the_case_when_it_is_permitted() -> None:
    case = accepted(MON_1_JUN_2026).record(ar.RequestWithdrawal(on=TUE_2_JUN_2026))
    assert case.state is S.ORDINARY
    ended = case.record(ar.Terminate(on=FRI_5_JUN_2026, ground=ar.TerminationGround.WITHDRAWN))
    assert ended.state is S.TERMINATED
    assert applied(MON_1_JUN_2026).record(ar.RequestWithdrawal(on=TUE_2_JUN_2026)).state is S.WITHDRAWN


def test_art56_to_60_a_document_under_review_suspends_the_decision() -> None:
    """Opened Mon 6/8: maker asked by Thu 6/11, maker's reply 10 working days from Tue 6/9: Wed 6/24 (6/19 off)."""
    case = accepted(MON_1_JUN_2026).record(ar.SendCopy(on=TUE_2_JUN_2026))
    case = case.record(ar.Respond(on=FRI_5_JUN_2026, evidence=("答复书",)))
    case = case.record(ar.OpenDocumentReview(on=MON_8_JUN_2026, ref="d1", has_power=True))
    assert case.deadline(ARL.DECIDE).status is RunStatus.SUSPENDED
    assert case.deadline(ARL.DOCUMENT_MAKER_NOTICE).on == date(2026, 6, 11)
    assert case.deadline(ARL.DOCUMENT_REVIEW).on == date(2026, 7, 8)

    case = case.record(ar.NotifyMaker(on=TUE_9_JUN_2026, ref="d1"))
    assert case.deadline(ARL.DOCUMENT_MAKER_REPLY).on == date(2026, 6, 24)
    case = case.record(ar.MakerReplies(on=TUE_16_JUN_2026, ref="d1"))
    early = case.record(decided(TUE_16_JUN_2026))
    assert codes(early) == ["gate"]

    case = case.record(ar.SettleDocument(on=MON_29_JUN_2026, ref="d1", lawful=True))
    # 7 days used by 6/8, 53 left from 6/29: Fri 8/21
    assert case.deadline(ARL.DECIDE).on == date(2026, 8, 21)
    assert codes(case.record(decided(WED_1_JUL_2026))) == []


def test_art56_a_document_of_another_is_forwarded_and_answered() -> None:
    """Opened Mon 9/21: seven working days: Thu 10/8; received 9/28: sixty days: Fri 11/27."""
    case = accepted(MON_21_SEP_2026).record(ar.OpenDocumentReview(on=MON_21_SEP_2026, ref="d1", has_power=False))
    assert case.deadline(ARL.DOCUMENT_FORWARD).on == THU_8_OCT_2026
    case = case.record(ar.ForwardDocument(on=THU_24_SEP_2026, ref="d1", received_on=MON_28_SEP_2026))
    assert case.deadline(ARL.DOCUMENT_RECEIVER).on == date(2026, 11, 27)


# -- 第六十二条: the decision in time, extension ---------------------------------------------------


@pytest.mark.parametrize(("day", "late"), [(MON_3_AUG_2026, False), (date(2026, 8, 4), True)], ids=str)
def test_art62_the_decision_within_sixty_days(day: date, late: bool) -> None:
    """Accepted Wed 6/3: the 60th day Sun 8/2 rolls to Mon 8/3."""
    case = accepted(date(2026, 6, 3)).record(ar.SendCopy(on=date(2026, 6, 4)))
    case = case.record(ar.Respond(on=FRI_5_JUN_2026, evidence=("答复书",))).record(decided(day))
    assert codes(case) == (["late"] if late else [])
    assert case.state is S.DECIDED


def test_art62_extension_lengthens_the_unrolled_end_and_rolls_once() -> None:
    """Accepted 6/3: 60 days Sun 8/2, 30 more: Tue 9/1."""
    assert accepted(date(2026, 6, 3)).record(extended(FRI_24_JUL_2026)).deadline(ARL.DECIDE).on == date(2026, 9, 1)


def test_art62_extension_late_second_over_the_cap_unapproved() -> None:
    case = accepted(MON_1_JUN_2026)  # 60 days: Fri 7/31
    late = case.record(extended(MON_3_AUG_2026))
    assert "after_expiry" in codes(late)
    assert late.deadline(ARL.DECIDE).on == date(2026, 7, 31)

    over = case.record(extended(FRI_24_JUL_2026, days=45))
    assert "over_cap" in codes(over)
    assert over.deadline(ARL.DECIDE).on == date(2026, 8, 31)  # 7/31 and thirty more: Sun 8/30, rolled to Monday

    again = case.record(extended(MON_29_JUN_2026, days=10)).record(extended(FRI_24_JUL_2026, days=10))
    assert "repeated" in codes(again)
    assert again.deadline(ARL.DECIDE).on == date(2026, 8, 10)

    unapproved = case.record(ar.ExtendDecision(on=MON_29_JUN_2026, days=30, notified_on=MON_29_JUN_2026))
    assert "missing" in codes(unapproved)
    assert unapproved.deadline(ARL.DECIDE).on == date(2026, 7, 31)


# -- 第六十三条至第七十七条 ----------------------------------------------------------------------


@pytest.mark.parametrize("decision", [one for one in D if one is not D.UNLAWFUL_AND_REDO], ids=str)
def test_art63_to_71_every_kind_of_decision(decision: ar.Decision) -> None:
    case = accepted(MON_1_JUN_2026).record(decided(WED_1_JUL_2026, decision, perform_by=FRI_24_JUL_2026))
    assert case.state is S.DECIDED


def test_art65_redoing_is_not_ordered_with_a_declaration() -> None:
    with pytest.raises(StepNotAllowedError):
        accepted(MON_1_JUN_2026).record(decided(WED_1_JUL_2026, D.UNLAWFUL_AND_REDO))


def test_art49_the_ordinary_procedure_wants_the_opinions_heard() -> None:
    bare = ar.Decide(on=WED_1_JUL_2026, decision=D.UPHELD, approved_by="区长")
    case = accepted(MON_1_JUN_2026).record(ar.SendCopy(on=TUE_2_JUN_2026))
    case = case.record(ar.Respond(on=FRI_5_JUN_2026, evidence=("答复书",)))
    assert codes(case.record(bare)) == ["wanted"]
    assert codes(case.record(bare.model_copy(update={"not_heard_because": "申请人无法联系"}))) == []


@pytest.mark.parametrize(
    ("decision", "rule"), [(D.REVOKED_AND_REDO, ARL.REDO), (D.ORDERED_TO_PERFORM, ARL.PERFORM)], ids=str
)
def test_art64_art66_the_respondent_replies_again_within_the_ordered_period(decision: ar.Decision, rule: ARL) -> None:
    case = accepted(MON_1_JUN_2026).record(decided(WED_1_JUL_2026, decision, perform_by=FRI_24_JUL_2026))
    case = case.record(ar.ServeDecision(on=date(2026, 7, 3)))
    assert case.state is S.SERVED
    assert case.deadline(rule).on == FRI_24_JUL_2026
    assert rule not in [one.rule for one in case.at(FRI_24_JUL_2026).findings]
    assert rule in [one.rule for one in case.at(date(2026, 7, 25)).findings]

    done = case.record(ar.Perform(on=FRI_24_JUL_2026))
    assert "late" not in codes(done)
    late = case.record(ar.OrderPerformance(on=date(2026, 7, 27))).record(ar.Perform(on=date(2026, 7, 28)))
    assert found(late, "late").severity is Severity.BREACH


@pytest.mark.parametrize(
    ("day", "status"), [(MON_2_NOV_2026, RunStatus.MET), (TUE_3_NOV_2026, RunStatus.LATE)], ids=str
)
@pytest.mark.parametrize(
    ("decision", "rule"), [(D.REVOKED_AND_REDO, ARL.REDO), (D.ORDERED_TO_PERFORM, ARL.PERFORM)], ids=str
)
def test_art62_art64_art66_a_late_decision_binds_the_respondent_all_the_same(
    day: date, status: RunStatus, decision: ar.Decision, rule: ARL
) -> None:
    """Accepted on Tuesday 9/1: September leaves 29 days, the sixtieth is Saturday 10/31, so Monday 11/2."""
    case = accepted(TUE_1_SEP_2026).record(decided(day, decision, perform_by=MON_30_NOV_2026))

    assert case.deadline(ARL.DECIDE).status is status
    assert (ARL.DECIDE in [one.rule for one in case.findings if one.code == "late"]) is (status is RunStatus.LATE)
    assert case.deadline(rule).on == MON_30_NOV_2026

    served = case.record(ar.ServeDecision(on=WED_4_NOV_2026))
    assert {deadline.rule for deadline in served.deadlines} == {rule, APL.SUE_AFTER_REVIEW}
    assert rule in {one.rule for one in served.at(date(2026, 12, 1)).findings}


def test_art66_an_order_without_a_period_has_no_day() -> None:
    case = accepted(MON_1_JUN_2026).record(decided(WED_1_JUL_2026, D.ORDERED_TO_PERFORM))
    assert "start_unknown" in codes(case)


@pytest.mark.parametrize(("day", "late"), [(THU_8_OCT_2026, False), (FRI_9_OCT_2026, True)], ids=str)
def test_trap31_fifteen_days_to_sue_after_the_decision(day: date, late: bool) -> None:
    """Served Fri 9/18: the 15th day is Sat 10/3, in the holiday: Thu 10/8."""
    case = accepted(MON_3_AUG_2026).record(decided(MON_14_SEP_2026)).record(ar.ServeDecision(on=FRI_18_SEP_2026))
    assert case.deadline(APL.SUE_AFTER_REVIEW).on == THU_8_OCT_2026
    case = case.record(ar.Sue(on=day))
    assert case.state is S.SUED
    assert ("late" in codes(case)) is late


def test_art34_suit_after_a_refusal_where_reconsideration_comes_first() -> None:
    case = applied(MON_14_SEP_2026).record(
        ar.RefuseAcceptance(on=FRI_18_SEP_2026, ground=ar.RefusalGround.OUT_OF_SCOPE, reasons="不属于复议范围")
    )
    first = case.record(ar.ServeDecision(on=FRI_18_SEP_2026, review_first=True))
    assert first.deadline(ARL.SUE_AFTER).on == THU_8_OCT_2026
    assert codes(first.record(ar.Sue(on=FRI_9_OCT_2026))) == ["late"]
    other = case.record(ar.ServeDecision(on=FRI_18_SEP_2026))
    assert other.deadlines == ()


@pytest.mark.parametrize(
    ("review_first", "rule"), [(True, ARL.SUE_AFTER), (False, APL.SUE_AFTER_REVIEW_SILENCE)], ids=["first", "either"]
)
def test_art34_silence_of_the_reconsideration_organ_opens_the_court(review_first: bool, rule: str) -> None:
    """Accepted Mon 6/1: ended Fri 7/31; fifteen days: Sat 8/15, so Mon 8/17. A late decision is still recorded."""
    case = accepted(MON_1_JUN_2026).record(
        ar.NoteSilence(on=MON_3_AUG_2026, ended_on=date(2026, 7, 31), review_first=review_first)
    )
    assert case.deadline(rule).on == date(2026, 8, 17)
    assert ARL.DECIDE in [one.rule for one in case.at(MON_3_AUG_2026).findings]
    assert case.record(ar.Sue(on=date(2026, 8, 17))).state is S.SUED
    assert "late" in codes(case.record(decided(FRI_7_AUG_2026)))


def test_art29_no_suit_while_the_reconsideration_is_pending() -> None:
    case = accepted(MON_1_JUN_2026).record(ar.Sue(on=MON_15_JUN_2026))
    assert found(case, "forbidden").severity is Severity.UNLAWFUL
    assert case.state is S.ORDINARY


def test_art33_an_accepted_application_may_be_dismissed_with_reasons() -> None:
    case = accepted(MON_1_JUN_2026).record(ar.DismissApplication(on=MON_15_JUN_2026, reasons="没有利害关系"))
    assert case.state is S.DISMISSED
    assert "unstated" in codes(accepted(MON_1_JUN_2026).record(ar.DismissApplication(on=MON_15_JUN_2026)))


def test_art73_a_mediation_letter_ends_it_and_is_performed() -> None:
    case = accepted(MON_1_JUN_2026).record(ar.Mediate(on=MON_15_JUN_2026, signed_on=MON_15_JUN_2026))
    assert case.state is S.MEDIATED
    assert case.record(ar.Perform(on=WED_1_JUL_2026)).state is S.MEDIATED


def test_another_party_is_told_who_may() -> None:
    with pytest.raises(WrongPartyError):
        applied(MON_1_JUN_2026).record(ar.Accept(on=TUE_2_JUN_2026, by="respondent"))


# -- who, and what comes first -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("kind", "day", "forums", "said"),
    [
        ("local_department", MON_1_JUN_2026, ["own_government"], "复议法第二十四条第一款第（一）项"),
        ("township_government", MON_1_JUN_2026, ["next_higher_government"], "复议法第二十四条第一款第（二）项"),
        (
            "local_department", date(2023, 6, 1), ["own_government", "next_higher_department"],
            "复议法（1999）第十二条第一款",
        ),
        ("township_government", date(2023, 6, 1), ["next_higher_government"], "复议法（1999）第十三条第一款"),
        ("ministry", MON_1_JUN_2026, ["itself"], "复议法第二十五条第（一）项"),
    ],
)  # fmt: skip
def test_art24_who_is_competent(kind: str, day: date, forums: list[str], said: str) -> None:
    competence = ar.competent(ar.RespondentKind(kind), day)
    assert [str(forum) for forum in competence.forums] == forums
    assert str(competence.provision) == said


def test_art23_what_must_come_to_reconsideration_first() -> None:
    assert ar.review_first(ar.Matter.WITHHELD, MON_1_JUN_2026).required
    assert not ar.review_first(ar.Matter.OTHER_REPLY, MON_1_JUN_2026).required
    assert not ar.review_first(ar.Matter.WITHHELD, date(2023, 12, 31)).required
    assert ar.review_first(ar.Matter.SILENCE, MON_1_JUN_2026).option == "arl.silence"
    either = Rulebook.national().choose({"silence": "either"})
    assert not ar.review_first(ar.Matter.SILENCE, MON_1_JUN_2026, either).required


# -- the Law of 1999 -----------------------------------------------------------------------------


def test_the_law_of_the_day_of_application_governs() -> None:
    assert applied(date(2023, 12, 29)).law.version == "1999"
    assert applied(date(2024, 1, 2)).law.version == "2023"


def test_trap8_under_the_law_of_1999_ten_days_are_calendar_days() -> None:
    """Copy received Mon 2023-09-25: the tenth day is Thu 10/5, in the holiday; the next worked day is Sat 10/7."""
    case = applied(date(2023, 9, 20)).record(ar.SendCopy(on=date(2023, 9, 25)))
    assert case.deadline(ARL.RESPOND).on == date(2023, 10, 7)


def test_law1999_art17_accepted_from_the_day_it_came() -> None:
    """Received Thu 2023-03-02: examined by Thu 3/9; sixty days from 3/2: Mon 5/1, a holiday to 5/3: Thu 5/4."""
    case = applied(date(2023, 3, 2))
    assert case.deadline(ARL.ADMISSION).on == date(2023, 3, 9)
    assert case.at(date(2023, 3, 10)).state is S.ORDINARY
    assert case.deadline(ARL.DECIDE).on == date(2023, 5, 4)
    # 30 more days from the unrolled 5/1: Wed 5/31
    assert case.record(extended(date(2023, 4, 20))).deadline(ARL.DECIDE).on == date(2023, 5, 31)


def test_law1999_knows_neither_the_year_nor_the_simplified_procedure() -> None:
    day = date(2023, 3, 2)
    with pytest.raises(StepNotAllowedError):
        reconsideration(ar.StateLimit(on=day, limit=ar.Limit.ONE_YEAR, runs_from=day))
    with pytest.raises(StepNotAllowedError):
        applied(day).record(ar.Accept(on=day, procedure=ar.Procedure.SIMPLIFIED))


def test_law1999_art25_withdrawal_is_asked_for_with_reasons_and_ends_the_case_when_it_is_let_go() -> None:
    case = applied(date(2023, 3, 2)).record(ar.RequestWithdrawal(on=date(2023, 3, 20)))
    assert "unstated" in codes(case)
    assert case.state is S.ORDINARY
    case = case.record(ar.Terminate(on=date(2023, 3, 21), ground=ar.TerminationGround.WITHDRAWN))
    assert case.state is S.TERMINATED


def test_law1999_art26_a_document_under_review_suspends_the_decision() -> None:
    """Received Thu 3/2; opened 3/20 (18 days used), settled 4/10: 42 left: Mon 5/22."""
    case = applied(date(2023, 3, 2)).record(ar.OpenDocumentReview(on=date(2023, 3, 20), ref="d1", has_power=True))
    case = case.record(ar.SettleDocument(on=date(2023, 4, 10), ref="d1", lawful=True))
    assert case.deadline(ARL.DECIDE).on == date(2023, 5, 22)


def test_law1999_art28_redoing_may_go_with_a_declaration() -> None:
    case = applied(date(2023, 3, 2)).record(decided(date(2023, 4, 3), D.UNLAWFUL_AND_REDO, perform_by=date(2023, 5, 4)))
    assert case.deadline(ARL.REDO).on == date(2023, 5, 4)
