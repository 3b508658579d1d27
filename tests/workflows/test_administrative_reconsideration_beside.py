"""The implementing regulations beside the reconsideration law: of 2007 from 2007-08-01, of 2026 from 2026-07-01.

Days of 2023 used here: 4/5 is off; 4/29 to 5/3 are off, Sun 4/23 and Sat 5/6 are worked. From Thu 3/2 sixty days are
Mon 5/1, in the holiday: Thu 5/4; from Mon 3/6 they are Fri 5/5.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from govopen import Case, Rulebook, open_case
from govopen.citation import art
from govopen.rules.names import APL, ARL, ARL_IMPL
from govopen.terms import Severity
from govopen.workflows import administrative_reconsideration as ar
from govopen.workflows.acts import Act
from govopen.workflows.checks import defects
from govopen.workflows.engine import Workflow
from govopen.workflows.grammar import LawFile
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_3_AUG_2007,
    FRI_5_MAY_2023,
    FRI_7_AUG_2026,
    FRI_17_MAR_2023,
    FRI_19_MAY_2023,
    FRI_21_SEP_2007,
    FRI_26_MAY_2023,
    FRI_31_JUL_2026,
    MON_1_JUN_2026,
    MON_3_APR_2023,
    MON_6_MAR_2023,
    MON_8_JUN_2026,
    MON_8_MAY_2023,
    MON_10_APR_2023,
    MON_13_MAR_2023,
    MON_15_JUN_2026,
    MON_15_MAY_2023,
    MON_20_MAR_2023,
    MON_22_MAY_2023,
    MON_23_JUL_2007,
    MON_27_MAR_2023,
    MON_29_JUN_2026,
    MON_30_JUL_2007,
    SAT_20_MAY_2023,
    THU_2_MAR_2023,
    THU_4_MAY_2023,
    THU_6_APR_2023,
    THU_8_OCT_2026,
    THU_9_MAR_2023,
    THU_16_MAR_2023,
    THU_20_APR_2023,
    THU_23_MAR_2023,
    THU_27_APR_2023,
    TUE_1_SEP_2026,
    TUE_14_MAR_2023,
    TUE_16_MAY_2023,
    TUE_21_MAR_2023,
    TUE_23_MAY_2023,
    TUE_30_JUN_2026,
    TUE_31_JUL_2007,
    WED_1_AUG_2007,
    WED_1_JUL_2026,
    WED_5_AUG_2026,
    WED_8_JUL_2026,
    WED_15_MAR_2023,
    WED_25_JUL_2007,
    WED_29_MAR_2023,
)

S, D = ar.ReconsiderationState, ar.Decision


def applied(day: date, *acts: Act, **facts: Any) -> Case:
    return with_acts(open_case(ar.WORKFLOW, id="F7").record(ar.Apply(on=day, **facts)), *acts)


def accepted(day: date, *acts: Act, procedure: ar.Procedure = ar.Procedure.ORDINARY) -> Case:
    return applied(day, ar.Accept(on=day, procedure=procedure), *acts)


def heard(day: date, *acts: Act) -> Case:
    """Accepted, with the copy sent and the respondent's reply given on the same day."""
    return accepted(day, ar.SendCopy(on=day), ar.Respond(on=day, evidence=("答复书",)), *acts)


def asked(day: date, by: date | None = MON_20_MAR_2023) -> ar.NotifySupplement:
    return ar.NotifySupplement(on=day, items=("身份证明",), supplement_by=by)


def decided(day: date, decision: ar.Decision = D.UPHELD, **facts: Any) -> ar.Decide:
    return ar.Decide(on=day, decision=decision, approved_by="局长", opinions_heard_on=day, **facts)


def inspected(begin: date, end: date, inquiry: ar.Inquiry = ar.Inquiry.INSPECTION, ref: str = "k1") -> tuple[Act, ...]:
    return ar.BeginInquiry(on=begin, ref=ref, inquiry=inquiry), ar.EndInquiry(on=end, ref=ref)


def left_out_by(case: Case, rule: str) -> set[str]:
    """The provisions that leave days out of a period."""
    return {
        str(row.provision) for row in case.deadline(rule).ledger if row.provision and "实施条例" in str(row.provision)
    }


# -- 第二十九条: supplement ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "late"), [(MON_13_MAR_2023, False), (TUE_14_MAR_2023, False), (WED_15_MAR_2023, True)], ids=str
)
def test_art29_five_days_to_ask_for_a_supplement(day: date, late: bool) -> None:
    """Received Thu 3/9: the fifth calendar day is Tue 3/14."""
    case = applied(THU_9_MAR_2023)
    assert case.deadline(ARL_IMPL.SUPPLEMENT_NOTICE).on == TUE_14_MAR_2023

    case = case.record(asked(day))
    assert codes(case) == (["late"] if late else [])
    assert case.state is S.AWAITING_SUPPLEMENT
    if late:
        assert found(case, "late").severity is Severity.BREACH
        assert str(found(case, "late").provision) == "复议法实施条例（2007）第二十九条"


def test_art29_the_five_days_roll_over_labour_day() -> None:
    """Received Thu 4/27: the fifth day is Tue 5/2, in the holiday to 5/3: Thu 5/4."""
    assert applied(THU_27_APR_2023).deadline(ARL_IMPL.SUPPLEMENT_NOTICE).on == THU_4_MAY_2023


def test_art29_a_late_notice_stops_nothing() -> None:
    """Received Thu 3/9: the five working days end Thu 3/16 all the same, and the sixty run on to Mon 5/8."""
    case = applied(THU_9_MAR_2023, asked(WED_15_MAR_2023))

    assert case.deadline(ARL.ADMISSION).on == THU_16_MAR_2023
    assert case.deadline(ARL.DECIDE).on == MON_8_MAY_2023
    assert case.at(FRI_17_MAR_2023).state is S.ORDINARY
    answered = case.record(ar.ReceiveSupplement(on=THU_16_MAR_2023))
    assert codes(answered).count("answers_irregular") == 1
    assert answered.deadline(ARL.ADMISSION).on == THU_16_MAR_2023


def test_art29_the_time_of_the_supplement_is_left_out() -> None:
    """「补正申请材料所用时间不计入行政复议审理期限」. Received Mon 3/6 (Fri 5/5); 3/9 to 3/20 are 11 days: Tue 5/16."""
    case = applied(MON_6_MAR_2023)
    assert case.deadline(ARL.DECIDE).on == FRI_5_MAY_2023

    case = case.record(asked(THU_9_MAR_2023))
    assert case.deadline(ARL.DECIDE).on is None
    case = case.record(ar.ReceiveSupplement(on=MON_20_MAR_2023))

    assert codes(case) == []
    assert case.deadline(ARL.DECIDE).on == TUE_16_MAY_2023
    assert left_out_by(case, ARL.DECIDE) == {"复议法实施条例（2007）第二十九条"}
    # five working days from 3/20: 21, 22, 23, 24, Mon 3/27; seven: 28, Wed 3/29
    assert case.deadline(ARL.ADMISSION).on == MON_27_MAR_2023
    assert case.deadline(ARL.COPY).on == WED_29_MAR_2023


def test_art29_no_supplement_is_given_up_by_judgement_after_the_period_that_the_notice_set() -> None:
    case = applied(MON_6_MAR_2023, asked(THU_9_MAR_2023))
    assert case.deadline(ARL_IMPL.SUPPLEMENT).on == MON_20_MAR_2023
    assert case.at(MON_20_MAR_2023).proposals == ()
    assert [one.act for one in case.at(TUE_21_MAR_2023).proposals] == ["hold_abandoned"]

    assert codes(case.record(ar.HoldAbandoned(on=MON_20_MAR_2023))) == ["premature"]
    ended = case.record(ar.HoldAbandoned(on=TUE_21_MAR_2023))
    assert (ended.state, codes(ended), ended.deadlines) == (S.ABANDONED, [], ())


def test_art29_a_notice_that_sets_no_period_lets_none_run_out() -> None:
    assert codes(applied(MON_6_MAR_2023, asked(THU_9_MAR_2023, by=None))) == ["start_unknown"]


# -- in force on the day of the act -------------------------------------------------------------


def test_before_august_2007_a_supplement_moves_no_clock() -> None:
    """Received Mon 2007-07-23: five working days end Mon 7/30, sixty days Fri 9/21; the regulations begin on 8/1."""
    case = applied(MON_23_JUL_2007, asked(WED_25_JUL_2007, by=MON_30_JUL_2007))

    finding = found(case, "not_in_force")
    assert codes(case) == ["not_in_force"]
    assert finding.severity is Severity.CAUTION
    assert str(finding.provision) == "复议法实施条例（2007）第二十九条"
    assert [(due.rule, due.on) for due in case.deadlines][:1] == [(ARL.ADMISSION, MON_30_JUL_2007)]
    assert case.deadline(ARL.DECIDE).on == FRI_21_SEP_2007
    assert case.at(TUE_31_JUL_2007).state is S.ORDINARY


@pytest.mark.parametrize(
    ("day", "said"), [(TUE_31_JUL_2007, ["not_in_force"]), (WED_1_AUG_2007, []), (FRI_3_AUG_2007, [])], ids=str
)
def test_the_regulations_of_2007_move_clocks_from_their_first_day(day: date, said: list[str]) -> None:
    case = accepted(MON_23_JUL_2007, ar.Stay(on=day, ground=ar.StayGround.DEATH, notified_on=day))

    assert codes(case) == said
    assert case.state is S.STAYED
    assert (case.deadline(ARL.DECIDE).on == FRI_21_SEP_2007) is bool(said)
    assert bool([due for due in case.deadlines if due.rule == ARL_IMPL.STAY_ENDS]) is not bool(said)


def test_an_old_case_cites_the_text_that_stood_beside_its_law() -> None:
    """Not the newest one: the regulations of 2026 are no part of a case of 2010."""
    case = applied(date(2010, 3, 1), asked(date(2010, 3, 3), by=date(2010, 3, 15)))
    assert case.deadline(ARL_IMPL.SUPPLEMENT).provision.version == "2007"
    assert {one.provision.version for one in case.law.steps if one.provision.instrument == "arl_impl"} == {""}
    assert str(case.at(date(2010, 3, 16)).proposals[0].provision) == "复议法实施条例（2007）第二十九条"


def test_a_supplement_stands_in_the_regulations_to_the_end_of_2023_and_in_the_law_from_2024() -> None:
    """Applied Thu 2023-12-28 and Tue 2024-01-02: the old case keeps its text in the new year."""

    def resting_on(day: date, asked_on: date) -> str:
        case = applied(day, asked(asked_on, by=date(2024, 1, 10)))
        return str(next(one.provision for one in case.at(asked_on).permitted if one == "receive_supplement"))

    assert resting_on(date(2023, 12, 28), date(2024, 1, 2)) == "复议法实施条例（2007）第二十九条"
    assert resting_on(date(2024, 1, 2), date(2024, 1, 3)) == "复议法第三十一条第三款"


def test_what_was_seen_in_excerpt_only_says_so() -> None:
    """The text of 2007 was read, of that of 2026 excerpts."""
    before = accepted(MON_1_JUN_2026, *inspected(MON_8_JUN_2026, MON_15_JUN_2026))
    after = accepted(MON_1_JUN_2026, *inspected(WED_1_JUL_2026, WED_8_JUL_2026))
    assert "excerpt" not in before.deadline(ARL.DECIDE).explain(lang="en")
    assert "复议法实施条例 2026 (reprint or excerpt)" in after.deadline(ARL.DECIDE).explain(lang="en")


def test_a_text_that_was_not_known_yet_moves_nothing() -> None:
    rules = Rulebook.national().as_known_on(date(2026, 6, 30))
    case = open_case(ar.WORKFLOW, id="F8", rules=rules).record(ar.Apply(on=MON_1_JUN_2026))
    case = with_acts(case, ar.Accept(on=MON_1_JUN_2026), ar.TakeUp(on=WED_8_JUL_2026))
    assert case.deadline(ARL.DECIDE).on == FRI_31_JUL_2026


# -- 第三十条: several organs ---------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "late"), [(WED_15_MAR_2023, False), (THU_16_MAR_2023, False), (FRI_17_MAR_2023, True)], ids=str
)
def test_art30_the_organs_agree_within_ten_days(day: date, late: bool) -> None:
    """Both had it on Mon 3/6: the tenth calendar day is Thu 3/16. Whose delay it is, is not said: a caution."""
    case = applied(MON_6_MAR_2023, ar.NoteSeveralOrgans(on=MON_6_MAR_2023))
    assert case.deadline(ARL_IMPL.VENUE_AGREEMENT).on == THU_16_MAR_2023
    assert case.deadline(ARL.DECIDE).on is None

    case = case.record(ar.AgreeVenue(on=day, here=True))
    assert codes(case) == (["late"] if late else [])
    assert case.state is S.EXAMINING
    assert ARL.ADMISSION in [due.rule for due in case.deadlines]
    if late:
        assert found(case, "late").severity is Severity.CAUTION


def test_art30_the_ten_days_roll_over_labour_day() -> None:
    """Thu 4/20: the tenth day is Sun 4/30, in the holiday: Thu 5/4."""
    case = applied(THU_20_APR_2023, ar.NoteSeveralOrgans(on=THU_20_APR_2023))
    assert case.deadline(ARL_IMPL.VENUE_AGREEMENT).on == THU_4_MAY_2023


def test_art30_the_time_of_settling_the_venue_is_left_out() -> None:
    """3/6 to 3/16: ten days after Fri 5/5: Mon 5/15; examined within five working days of 3/16: Thu 3/23."""
    case = applied(
        MON_6_MAR_2023, ar.NoteSeveralOrgans(on=MON_6_MAR_2023), ar.AgreeVenue(on=THU_16_MAR_2023, here=True)
    )
    assert case.deadline(ARL.DECIDE).on == MON_15_MAY_2023
    assert case.deadline(ARL.ADMISSION).on == THU_23_MAR_2023
    assert case.at(date(2023, 3, 24)).state is S.ORDINARY


def test_art30_without_agreement_the_organ_above_designates_within_ten_days() -> None:
    """Referred Thu 3/16, received Fri 3/17: Mon 3/27. Left out: 3/6 to 3/27, 21 days: Fri 5/26."""
    case = applied(MON_6_MAR_2023, ar.NoteSeveralOrgans(on=MON_6_MAR_2023))
    case = case.record(ar.ReferVenue(on=THU_16_MAR_2023, received_on=FRI_17_MAR_2023))
    assert case.deadline(ARL_IMPL.VENUE_DESIGNATION).on == MON_27_MAR_2023

    here = case.record(ar.DesignateVenue(on=MON_27_MAR_2023, here=True))
    elsewhere = case.record(ar.DesignateVenue(on=MON_27_MAR_2023, here=False))
    assert here.deadline(ARL.DECIDE).on == FRI_26_MAY_2023
    assert (elsewhere.state, elsewhere.deadlines) == (S.TRANSFERRED, ())
    assert codes(case.record(ar.DesignateVenue(on=date(2023, 3, 26), here=True))) == []
    assert codes(case.record(ar.DesignateVenue(on=date(2023, 3, 28), here=True))) == ["late"]


def test_art30_the_ten_days_to_designate_roll_over_labour_day() -> None:
    """Referred Fri 4/21: the tenth day is Mon 5/1, in the holiday: Thu 5/4."""
    case = applied(THU_20_APR_2023, ar.NoteSeveralOrgans(on=THU_20_APR_2023), ar.ReferVenue(on=date(2023, 4, 21)))
    assert case.deadline(ARL_IMPL.VENUE_DESIGNATION).on == THU_4_MAY_2023


# -- 第三十三条, 第三十四条, 第三十七条: hearing, inspection, appraisal -------------------------------


def test_art33_a_hearing_has_no_period_of_notice() -> None:
    case = accepted(THU_2_MAR_2023, ar.HoldHearing(on=MON_20_MAR_2023))
    assert codes(case) == []
    assert codes(accepted(MON_23_JUL_2007, ar.HoldHearing(on=TUE_31_JUL_2007))) == ["not_in_force"]


def test_art34_3_the_time_of_an_inspection_is_left_out() -> None:
    """Received Thu 3/2 (unrolled 5/1); 3/20 to 3/27 are 7 days: Mon 5/8."""
    case = accepted(THU_2_MAR_2023, *inspected(MON_20_MAR_2023, MON_27_MAR_2023))
    assert case.deadline(ARL.DECIDE).on == MON_8_MAY_2023
    assert left_out_by(case, ARL.DECIDE) == {"复议法实施条例（2007）第三十四条第三款"}


def test_art37_an_appraisal_beside_an_inspection_is_left_out_once() -> None:
    """3/20 to 3/27 and 3/23 to 4/3: 14 days after 5/1: Mon 5/15. Meanwhile there is no day."""
    case = accepted(THU_2_MAR_2023, ar.BeginInquiry(on=MON_20_MAR_2023, ref="k1", inquiry=ar.Inquiry.INSPECTION))
    case = case.record(ar.BeginInquiry(on=THU_23_MAR_2023, ref="k2", inquiry=ar.Inquiry.APPRAISAL))
    assert case.record(ar.EndInquiry(on=MON_27_MAR_2023, ref="k1")).deadline(ARL.DECIDE).on is None
    case = with_acts(case, ar.EndInquiry(on=MON_27_MAR_2023, ref="k1"), ar.EndInquiry(on=MON_3_APR_2023, ref="k2"))
    assert case.deadline(ARL.DECIDE).on == MON_15_MAY_2023
    assert "复议法实施条例（2007）第三十七条" in left_out_by(case, ARL.DECIDE)


def test_art34_3_before_the_regulations_nothing_is_left_out() -> None:
    case = accepted(MON_23_JUL_2007, *inspected(WED_25_JUL_2007, MON_30_JUL_2007))
    assert codes(case) == ["not_in_force"]
    assert case.deadline(ARL.DECIDE).on == FRI_21_SEP_2007


@pytest.mark.parametrize(
    ("inquiry", "day", "said"),
    [
        (ar.Inquiry.INSPECTION, TUE_30_JUN_2026, "复议法实施条例（2007）第三十四条第三款"),
        (ar.Inquiry.INSPECTION, WED_1_JUL_2026, "复议法实施条例第四十五条"),
        (ar.Inquiry.APPRAISAL, TUE_30_JUN_2026, "复议法实施条例（2007）第三十七条"),
        (ar.Inquiry.APPRAISAL, WED_1_JUL_2026, "复议法实施条例第四十六条"),
    ],
)
def test_under_the_law_of_2023_the_later_regulations_take_over_on_their_first_day(
    inquiry: ar.Inquiry, day: date, said: str
) -> None:
    case = accepted(MON_1_JUN_2026, *inspected(day, WED_8_JUL_2026, inquiry))
    assert codes(case) == []
    assert left_out_by(case, ARL.DECIDE) == {said}


@pytest.mark.parametrize(
    ("procedure", "rule", "last"),
    [
        (ar.Procedure.ORDINARY, ARL.DECIDE, FRI_7_AUG_2026),
        (ar.Procedure.SIMPLIFIED, ARL.SIMPLIFIED_DECIDE, WED_8_JUL_2026),
    ],
)
def test_an_inspection_is_left_out_of_either_procedure(procedure: ar.Procedure, rule: ARL, last: date) -> None:
    """Accepted Mon 6/1: Fri 7/31 and Wed 7/1; 6/8 to 6/15 are 7 days more: Fri 8/7 and Wed 7/8."""
    case = accepted(MON_1_JUN_2026, *inspected(MON_8_JUN_2026, MON_15_JUN_2026), procedure=procedure)
    assert case.deadline(rule).on == last


# -- 第二十五条 of the law, 第三十八条, 第四十条: withdrawal and settlement ---------------------------


def test_art38_a_withdrawal_is_asked_for_and_let_go() -> None:
    asking = heard(THU_2_MAR_2023, ar.RequestWithdrawal(on=MON_20_MAR_2023, reasons="已收到信息"))
    assert asking.state is S.ORDINARY
    ended = asking.record(ar.Terminate(on=TUE_21_MAR_2023, ground=ar.TerminationGround.WITHDRAWN))
    assert (ended.state, ended.deadlines, codes(ended)) == (S.TERMINATED, (), [])


def test_art40_art42_a_settlement_ends_the_case() -> None:
    case = heard(THU_2_MAR_2023, ar.SubmitSettlement(on=MON_20_MAR_2023))
    ended = case.record(ar.Terminate(on=TUE_21_MAR_2023, ground=ar.TerminationGround.SETTLED))
    assert (ended.state, codes(ended)) == (S.TERMINATED, [])


# -- 第四十一条, 第四十二条: stay ------------------------------------------------------------------


def stayed(ground: ar.StayGround = ar.StayGround.DEATH) -> Case:
    """Received Thu 3/2, stayed Mon 3/20: 18 days used."""
    return heard(THU_2_MAR_2023, ar.Stay(on=MON_20_MAR_2023, ground=ground, notified_on=MON_20_MAR_2023))


def test_art41_a_stay_stops_the_sixty_days_and_resuming_lets_them_run_on() -> None:
    """42 days are left on Mon 4/10: Mon 5/22."""
    assert stayed().deadline(ARL.DECIDE).on is None
    assert stayed().deadline(ARL.DECIDE).remaining == 42
    assert (
        stayed().record(ar.Resume(on=MON_10_APR_2023, notified_on=MON_10_APR_2023)).deadline(ARL.DECIDE).on
        == MON_22_MAY_2023
    )


def test_art42_2_a_personal_ground_that_lasts_sixty_days_ends_the_case() -> None:
    """Stayed Mon 3/20: the 60th day is Fri 5/19."""
    case = stayed()
    assert case.deadline(ARL_IMPL.STAY_ENDS).on == FRI_19_MAY_2023
    end = ar.TerminationGround.STAY_TOO_LONG
    assert codes(case.record(ar.Terminate(on=FRI_19_MAY_2023, ground=end))) == ["premature"]
    ended = case.record(ar.Terminate(on=SAT_20_MAY_2023, ground=end))
    assert (ended.state, codes(ended)) == (S.TERMINATED, [])


def test_art42_2_the_sixtieth_day_does_not_move_off_a_holiday() -> None:
    """Stayed Thu 3/2: Mon 5/1, a day of the holiday: not a time to act in."""
    case = accepted(THU_2_MAR_2023, ar.Stay(on=THU_2_MAR_2023, ground=ar.StayGround.DISSOLUTION))
    assert case.deadline(ARL_IMPL.STAY_ENDS).on == date(2023, 5, 1)


def test_art42_2_another_ground_never_does() -> None:
    case = stayed(ar.StayGround.OTHER_CASE)
    assert ARL_IMPL.STAY_ENDS not in [due.rule for due in case.deadlines]
    assert "premature" in codes(
        case.record(ar.Terminate(on=TUE_23_MAY_2023, ground=ar.TerminationGround.STAY_TOO_LONG))
    )


@pytest.mark.parametrize("ground", ["no_successor", "no_legal_successor", "criminal_measure"])
def test_art42_1_the_other_grounds_end_it_at_once(ground: str) -> None:
    case = accepted(THU_2_MAR_2023, ar.Terminate(on=MON_20_MAR_2023, ground=ar.TerminationGround(ground)))
    assert (case.state, case.deadlines) == (S.TERMINATED, ())


# -- 第四十八条 to 第五十一条: dismissal, redoing, mediation, no heavier outcome ----------------------


@pytest.mark.parametrize(("ground", "item"), [("no_duty", "一"), ("conditions", "二")])
def test_art48_an_accepted_application_is_dismissed_and_may_be_sued_upon(ground: str, item: str) -> None:
    """Served Tue 3/21: the 15th day is Wed 4/5, a holiday: Thu 4/6 (行政诉讼法第四十五条)."""
    act = ar.DismissApplication(on=MON_20_MAR_2023, ground=ar.DismissalGround(ground))
    case = heard(THU_2_MAR_2023, act)
    assert str(found(case, "unstated").provision) == f"复议法实施条例（2007）第四十八条第一款第（{item}）项"
    case = heard(THU_2_MAR_2023, act.model_copy(update={"reasons": "没有相应法定职责"}))
    case = case.record(ar.ServeDecision(on=TUE_21_MAR_2023))
    assert (case.state, codes(case)) == (S.DISMISSED, [])
    assert case.deadline(APL.SUE_AFTER_REVIEW).on == THU_6_APR_2023


def redo_ordered(served: date) -> Case:
    """Revoked, to be done again, and no text sets a period."""
    case = accepted(THU_2_MAR_2023, decided(THU_2_MAR_2023, D.REVOKED_AND_REDO))
    return case.record(ar.ServeDecision(on=served, redo_unlimited=True))


@pytest.mark.parametrize(
    ("day", "late"), [(date(2023, 5, 18), False), (FRI_19_MAY_2023, False), (SAT_20_MAY_2023, True)], ids=str
)
def test_art49_redoing_without_a_period_takes_sixty_days(day: date, late: bool) -> None:
    """Served Mon 3/20: Fri 5/19."""
    case = redo_ordered(MON_20_MAR_2023)
    assert case.deadline(ARL_IMPL.REDO).on == FRI_19_MAY_2023
    case = case.record(ar.Perform(on=day))
    assert codes(case) == (["late"] if late else [])


def test_art49_the_sixty_days_roll_over_labour_day() -> None:
    """Served Thu 3/2: Mon 5/1, so Thu 5/4."""
    assert redo_ordered(THU_2_MAR_2023).deadline(ARL_IMPL.REDO).on == THU_4_MAY_2023


def test_art49_a_period_that_the_decision_sets_goes_first() -> None:
    case = accepted(THU_2_MAR_2023, decided(MON_20_MAR_2023, D.REVOKED_AND_REDO, perform_by=MON_10_APR_2023))
    case = case.record(ar.ServeDecision(on=MON_20_MAR_2023))
    assert [(due.rule, due.on) for due in case.deadlines if "redo" in due.rule] == [(ARL.REDO, MON_10_APR_2023)]


def test_art49_before_the_regulations_no_period_is_set() -> None:
    case = accepted(MON_23_JUL_2007, decided(MON_23_JUL_2007, D.REVOKED_AND_REDO))
    case = case.record(ar.ServeDecision(on=TUE_31_JUL_2007, redo_unlimited=True))
    assert ARL_IMPL.REDO not in [due.rule for due in case.deadlines]


def test_art50_a_mediation_letter_that_both_signed_ends_it() -> None:
    case = heard(THU_2_MAR_2023, ar.Mediate(on=MON_20_MAR_2023, signed_on=MON_20_MAR_2023))
    assert (case.state, codes(case)) == (S.MEDIATED, [])
    assert case.record(ar.Perform(on=MON_27_MAR_2023)).state is S.MEDIATED


@pytest.mark.parametrize("decision", [D.CHANGED, D.REVOKED_AND_REDO, D.UPHELD], ids=str)
def test_art51_no_decision_may_leave_the_applicant_worse_off(decision: ar.Decision) -> None:
    case = accepted(THU_2_MAR_2023, decided(MON_20_MAR_2023, decision, less_favourable=True))
    assert found(case, "forbidden").severity is Severity.UNLAWFUL
    assert str(found(case, "forbidden").provision) == "复议法实施条例（2007）第五十一条"
    assert case.state is S.DECIDED
    older = accepted(MON_23_JUL_2007, decided(TUE_31_JUL_2007, decision, less_favourable=True))
    assert codes(older) == ["not_in_force"]


def test_art63_2_of_the_law_of_2023_says_it_of_a_change() -> None:
    changed = accepted(MON_1_JUN_2026, decided(MON_29_JUN_2026, D.CHANGED, less_favourable=True))
    assert str(found(changed, "forbidden").provision) == "复议法第六十三条第二款"
    assert "forbidden" not in codes(accepted(MON_1_JUN_2026, decided(MON_29_JUN_2026, D.REVOKED, less_favourable=True)))


# -- 第五十七条; 第七十六条 of the law of 2023: the opinion letter ------------------------------------


@pytest.mark.parametrize(("day", "late"), [(MON_22_MAY_2023, False), (TUE_23_MAY_2023, True)], ids=str)
def test_art57_what_was_put_right_is_reported_within_sixty_days(day: date, late: bool) -> None:
    """Received Tue 3/21: the 60th day is Sat 5/20, so Mon 5/22."""
    case = accepted(THU_2_MAR_2023, ar.IssueOpinion(on=MON_20_MAR_2023, ref="o1", received_on=TUE_21_MAR_2023))
    assert [(due.rule, due.ref, due.on) for due in case.deadlines if due.ref] == [
        (ARL_IMPL.OPINION_REPORT, "o1", MON_22_MAY_2023)
    ]
    case = case.record(ar.ReportCorrection(on=day, ref="o1"))
    assert codes(case) == (["late"] if late else [])


def test_art76_sixty_days_roll_over_national_day() -> None:
    """Received Wed 8/5/2026: the 60th day is Sun 10/4, in the holiday: Thu 10/8. Two letters are two children."""
    case = accepted(WED_8_JUL_2026, ar.IssueOpinion(on=WED_5_AUG_2026, ref="o1"))
    case = case.record(ar.IssueOpinion(on=WED_5_AUG_2026, ref="o2"))
    assert [(due.ref, due.on) for due in case.deadlines if due.ref] == [("o1", THU_8_OCT_2026), ("o2", THU_8_OCT_2026)]


def test_art57_a_letter_of_before_the_regulations_starts_nothing() -> None:
    case = accepted(MON_23_JUL_2007, ar.IssueOpinion(on=TUE_31_JUL_2007, ref="o1"))
    assert codes(case) == ["not_in_force"]
    assert [due for due in case.deadlines if due.ref] == []


# -- 第四十条第三款 (2026): taken up ----------------------------------------------------------------


def test_art40_3_of_2026_a_case_taken_up_is_counted_anew_from_the_file() -> None:
    """Accepted Mon 6/1: Fri 7/31. Taken up on 7/1 with the file on Fri 7/3: sixty days to Tue 9/1."""
    case = accepted(MON_1_JUN_2026)
    before = case.record(ar.TakeUp(on=TUE_30_JUN_2026))
    after = case.record(ar.TakeUp(on=WED_1_JUL_2026, received_on=date(2026, 7, 3)))

    assert (codes(before), before.deadline(ARL.DECIDE).on) == ([], FRI_31_JUL_2026)
    assert (codes(after), after.deadline(ARL.DECIDE).on) == ([], TUE_1_SEP_2026)
    assert after.deadline(ARL.DECIDE).provision.article == 62


def test_art40_3_of_2026_in_the_simplified_procedure_thirty_days() -> None:
    """Thirty days from Wed 7/8: Fri 8/7."""
    case = accepted(MON_15_JUN_2026, ar.TakeUp(on=WED_8_JUL_2026), procedure=ar.Procedure.SIMPLIFIED)
    assert case.deadline(ARL.SIMPLIFIED_DECIDE).on == FRI_7_AUG_2026


@pytest.mark.parametrize(("day", "said"), [(TUE_30_JUN_2026, "None"), (WED_1_JUL_2026, "复议法实施条例第三十条")])
def test_art30_of_2026_counts_silence_as_a_duty_not_performed(day: date, said: str) -> None:
    first = ar.review_first(ar.Matter.SILENCE, day)
    assert first.required
    assert str(first.beside) == said
    either = Rulebook.national().choose({"silence": "either"})
    assert ar.review_first(ar.Matter.SILENCE, day, either).beside is None


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (
            TUE_30_JUN_2026,
            {"take_up": "复议法第三十八条第一款", "begin_inquiry": "复议法实施条例（2007）第三十四条第三款"},
        ),
        (WED_1_JUL_2026, {"take_up": "复议法实施条例第四十条第三款", "begin_inquiry": "复议法实施条例第四十五条"}),
    ],
    ids=str,
)
def test_what_is_permitted_is_cited_in_the_text_of_the_day(day: date, said: dict[str, str]) -> None:
    permitted = accepted(MON_1_JUN_2026).at(day).permitted
    assert {str(one): str(one.provision) for one in permitted if one in said} == said


# -- the copy is acceptance ---------------------------------------------------------------------


def test_art17_2_whoever_sends_the_copy_has_accepted() -> None:
    case = applied(THU_2_MAR_2023, ar.SendCopy(on=MON_6_MAR_2023))
    assert case.state is S.ORDINARY
    assert [due.rule for due in case.deadlines] == [ARL.RESPOND, ARL.DECIDE]
    assert case.deadline(ARL.RESPOND).on == THU_16_MAR_2023


# -- laws read beside a law ---------------------------------------------------------------------


def changed(**law: Any) -> LawFile:
    return replace(ar.LAW_1999, **law)


@pytest.mark.parametrize(
    ("law", "said"),
    [
        (changed(beside={"arl_impl": ("2008",)}), "arl_impl 2008 is read beside this law but unknown"),
        (changed(beside={"arl_impl": ("2007",), "nowhere": ("1",)}), "nowhere 1 is read beside this law but unknown"),
        (changed(beside={"arl_impl": ("2026", "2007")}), "are not in the order of their first days"),
        (
            replace(ar.LAW_2023, beside={"arl_impl": ("2026",)}),
            "begin_inquiry cites arl_impl 2007, which is not read beside this law",
        ),
    ],
)
def test_what_is_read_beside_a_law_is_checked(law: LawFile, said: str) -> None:
    assert any(said in defect for defect in defects(law)), defects(law)


def test_a_sentence_in_a_later_text_leads_to_the_same_state() -> None:
    late = next(step for step in ar.LAW_2023.steps if step.provision == art(45, of="arl_impl", version="2026"))
    law = replace(ar.LAW_2023, steps=tuple(replace(s, then=S.STAYED) if s is late else s for s in ar.LAW_2023.steps))
    assert any("the same sentence in a later text leads to stayed" in defect for defect in defects(law))


def test_the_definition_moves_with_the_version_beside() -> None:
    def definition(law: LawFile) -> str:
        return Workflow("w", (law,)).definition

    assert definition(changed(beside={"arl_impl": ("2026",)})) != definition(ar.LAW_1999)
    assert "arl_impl" in Workflow("w", (ar.LAW_2023,)).instruments
