"""行政诉讼法 (2017) and 行诉解释 (2018): the clocks of a suit and what is found about its acts.

All days are calendar days. A party's period rolls off a day of rest; the court's own trial period does not.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govopen import Case, Rulebook, open_case
from govopen.errors import StepNotAllowedError, UnknownNameError
from govopen.periods import Months
from govopen.rules.names import APL, APL_SPC, ARL
from govopen.terms import Severity
from govopen.workflows.acts import Act
from govopen.workflows.administrative_litigation import (
    WORKFLOW,
    AllowMoreTime,
    AllowWithdrawal,
    Appeal,
    AppealOutcome,
    Appear,
    ApplyEnforcement,
    ApplyRetrial,
    AskMoreTime,
    BeginFilingPeriod,
    BePrevented,
    ConvertToOrdinary,
    DecideAppeal,
    Defend,
    DismissSuit,
    ExtendTrial,
    FailToPerform,
    FileSuit,
    Judge,
    Judgment,
    LitigationState,
    MakeAct,
    Matter,
    NotifySupplement,
    ObstacleEnds,
    OrderRetrial,
    PauseGround,
    PauseTrial,
    Perform,
    PreventionEnds,
    ReceiveCopy,
    RefuseRegistration,
    Register,
    Representation,
    ResumeTrial,
    SendCopy,
    SendDefence,
    ServeDecision,
    StartingPoint,
    SupplyComplaint,
    TakeEffect,
    TakeMeasure,
)
from tests.workflows.cases import codes, found, reading, with_acts
from tests.workflows.days import (
    FRI_1_MAY_2026,
    FRI_6_MAR_2026,
    FRI_18_SEP_2026,
    MON_2_FEB_2026,
    MON_2_MAR_2026,
    MON_3_AUG_2026,
    MON_4_MAY_2026,
    MON_6_APR_2026,
    MON_9_MAR_2026,
    MON_9_NOV_2026,
    MON_12_OCT_2026,
    MON_16_MAR_2026,
    MON_20_APR_2026,
    MON_28_SEP_2026,
    SAT_28_FEB_2026,
    SUN_4_OCT_2026,
    SUN_20_SEP_2026,
    SUN_31_AUG_2025,
    THU_2_APR_2026,
    THU_8_OCT_2026,
    THU_10_SEP_2026,
    THU_12_MAR_2026,
    THU_20_AUG_2026,
    THU_24_SEP_2026,
    TUE_10_MAR_2026,
    TUE_13_OCT_2026,
    TUE_17_MAR_2026,
    TUE_31_MAR_2026,
    WED_1_APR_2026,
    WED_2_SEP_2026,
    WED_4_MAR_2026,
    WED_6_MAY_2026,
    WED_16_SEP_2026,
)

P, S = StartingPoint, LitigationState
DAY = timedelta(days=1)


def suit(*acts: Act, **options: object) -> Case:
    return with_acts(open_case(WORKFLOW, id="2026-X3", **options), *acts)  # type: ignore[arg-type]


def may_sue(day: date, point: StartingPoint = P.KNEW_ACT) -> Case:
    return suit(BeginFilingPeriod(on=day, point=point))


def filed(day: date, matter: Matter = Matter.FREE, *, reviewed: bool = False) -> Act:
    return FileSuit(on=day, matter=matter, reviewed=reviewed)


def registered(day: date, *, simplified: bool = False) -> Case:
    return suit(filed(day), Register(on=day, simplified=simplified))


def judged(day: date, served: date | None = None) -> Case:
    """Judged and served on a day, four weeks after registration."""
    case = registered(day - 28 * DAY).record(Judge(on=day, outcome=Judgment.ORDERED_TO_PERFORM, period="二十日内"))
    return case.record(ServeDecision(on=served or day))


def to_perform(day: date, perform_by: date | None) -> Case:
    """A final judgment in force from a day."""
    case = judged(day - 60 * DAY).record(Appeal(on=day - 50 * DAY))
    case = case.record(DecideAppeal(on=day, outcome=AppealOutcome.CHANGED)).record(ServeDecision(on=day))
    return case.record(TakeEffect(on=day, to_perform=True, perform_by=perform_by))


# -- the filing period ----------------------------------------------------------------------------


def test_art46_a_suit_is_filed_within_six_months_of_knowing_the_act() -> None:
    """Monday 2026-03-02: six months end on Wednesday 2026-09-02."""
    assert may_sue(MON_2_MAR_2026).deadline(APL.SUE_DIRECT).on == WED_2_SEP_2026


def test_art46_six_months_from_31_august_end_on_a_make_up_saturday_and_do_not_roll() -> None:
    """Known 2025-08-31: no 31 February, so Saturday 2026-02-28, which is worked."""
    assert may_sue(SUN_31_AUG_2025).deadline(APL.SUE_DIRECT).on == SAT_28_FEB_2026


def test_art46_six_months_ending_in_national_day_roll_to_8_october() -> None:
    """Known 2026-04-01: 2026-10-01 is a holiday, off until the 7th."""
    assert may_sue(WED_1_APR_2026).deadline(APL.SUE_DIRECT).on == THU_8_OCT_2026


@pytest.mark.parametrize(("days", "late"), [(-1, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
def test_art46_the_three_days_around_the_limit(days: int, late: list[str]) -> None:
    case = may_sue(MON_2_MAR_2026).record(filed(WED_2_SEP_2026 + days * DAY))

    assert codes(case) == late


def test_art45_fifteen_days_from_the_review_decision_roll_past_national_day() -> None:
    """Received Friday 2026-09-18: day 15 is 2026-10-03, off until the 7th."""
    assert may_sue(FRI_18_SEP_2026, P.REVIEW_DECISION).deadline(APL.SUE_AFTER_REVIEW).on == THU_8_OCT_2026


def test_art45_fifteen_days_from_the_end_of_a_silent_review() -> None:
    """Expired Monday 2026-03-02: day 15 is Tuesday 2026-03-17."""
    assert may_sue(MON_2_MAR_2026, P.REVIEW_SILENCE).deadline(APL.SUE_AFTER_REVIEW_SILENCE).on == TUE_17_MAR_2026


def test_arl34_fifteen_days_after_a_review_that_the_law_wants_first() -> None:
    assert may_sue(MON_2_MAR_2026, P.REVIEW_FIRST_ENDED).deadline(ARL.SUE_AFTER).on == TUE_17_MAR_2026


@pytest.mark.parametrize(("days", "late"), [(-1, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
def test_art45_the_three_days_around_the_limit(days: int, late: list[str]) -> None:
    case = may_sue(MON_2_MAR_2026, P.REVIEW_DECISION)

    assert codes(case.record(filed(TUE_17_MAR_2026 + days * DAY, reviewed=True))) == late


def test_spc66_silence_has_six_months_from_the_end_of_the_reply_period() -> None:
    """The reply was due on Monday 2026-02-02: six months end on Sunday 2026-08-02 and roll to Monday."""
    case = may_sue(MON_2_FEB_2026, P.INACTION)

    assert case.deadline(APL_SPC.SUE_INACTION).on == MON_3_AUG_2026


def test_spc64_who_was_not_told_the_period_has_a_year_at_most() -> None:
    """Knew the content on Sunday 2025-08-31: a year later is Monday 2026-08-31."""
    assert may_sue(SUN_31_AUG_2025, P.PERIOD_NOT_TOLD).deadline(APL_SPC.SUE_NO_NOTICE).on == date(2026, 8, 31)


def test_spc64_being_told_later_starts_six_months_beside_the_year() -> None:
    """Told on Monday 2026-03-02: 2026-09-02; the year from 2025-08-31 ends before it."""
    case = may_sue(SUN_31_AUG_2025, P.PERIOD_NOT_TOLD)
    case = case.record(BeginFilingPeriod(on=MON_2_MAR_2026, point=P.KNEW_ACT))

    assert [due.on for due in case.deadlines] == [date(2026, 8, 31), WED_2_SEP_2026]


@pytest.mark.parametrize(("real_estate", "year"), [(False, 2025), (True, 2040)], ids=["others", "real estate"])
def test_art46_the_absolute_limit_runs_from_the_act_and_never_rolls(real_estate: bool, year: int) -> None:
    """Made on 2020-03-02: 2025-03-02 is a Sunday; another case has twenty years."""
    case = suit(MakeAct(on=date(2020, 3, 2), real_estate=real_estate))

    assert case.deadlines[0].on == date(year, 3, 2)


def test_art48_time_lost_to_force_majeure_is_not_counted() -> None:
    """Known 2026-03-02; held up from 03-10 to 03-16: six days are left out, 2026-09-02 becomes 2026-09-08."""
    case = may_sue(MON_2_MAR_2026).record(BePrevented(on=TUE_10_MAR_2026, point=P.KNEW_ACT))
    case = case.record(PreventionEnds(on=MON_16_MAR_2026))

    assert case.deadline(APL.SUE_DIRECT).on == date(2026, 9, 8)


def test_art48_leave_is_asked_within_ten_days_of_the_obstacle() -> None:
    """The obstacle ended on Thursday 2026-03-12 … day 10 is Sunday 2026-03-22 and rolls to Monday."""
    case = may_sue(SUN_31_AUG_2025).record(ObstacleEnds(on=THU_12_MAR_2026))

    assert case.deadline(APL.RESTORE).on == date(2026, 3, 23)
    assert codes(case.record(AskMoreTime(on=date(2026, 3, 23)))) == []
    assert codes(case.record(AskMoreTime(on=date(2026, 3, 24)))) == ["late"]


def test_art48_a_suit_that_the_court_allowed_is_not_late() -> None:
    late = may_sue(SUN_31_AUG_2025).record(ObstacleEnds(on=THU_12_MAR_2026)).record(AskMoreTime(on=MON_16_MAR_2026))
    allowed = late.record(AllowMoreTime(on=TUE_17_MAR_2026)).record(filed(TUE_31_MAR_2026))

    assert codes(late.record(filed(TUE_31_MAR_2026))) == ["late"]
    assert codes(allowed) == []


# -- reconsideration first ------------------------------------------------------------------------


def test_art44_a_suit_where_reconsideration_comes_first_is_recorded_and_found() -> None:
    case = suit(filed(MON_2_MAR_2026, Matter.REVIEW_FIRST))

    assert case.state is S.FILED
    assert found(case, "forbidden").severity is Severity.UNLAWFUL
    assert found(case, "forbidden").provision.zh == "行诉法第四十四条第二款"


def test_art44_a_suit_after_the_reconsideration_is_in_order() -> None:
    assert codes(suit(filed(MON_2_MAR_2026, Matter.REVIEW_FIRST, reviewed=True))) == []


@pytest.mark.parametrize(("choice", "expected"), [("review_first", ["forbidden"]), ("either", [])])
def test_arl23_whether_silence_goes_to_reconsideration_first_is_an_option(choice: str, expected: list[str]) -> None:
    """Disputed between 行政复议法实施条例 (2026) 第三十条 and 法释〔2025〕8号 第二条."""
    case = suit(filed(MON_2_MAR_2026, Matter.SILENCE), rules=reading(silence=choice))

    assert codes(case) == expected


# -- registration ---------------------------------------------------------------------------------


def test_art51_the_court_decides_within_seven_days() -> None:
    """Filed Monday 2026-03-02: Monday 2026-03-09."""
    assert suit(filed(MON_2_MAR_2026)).deadline(APL.REGISTER).on == MON_9_MAR_2026


def test_art51_seven_days_ending_in_national_day_roll() -> None:
    """Filed Monday 2026-09-28: 2026-10-05 is off, Thursday 10-08 is worked."""
    assert suit(filed(MON_28_SEP_2026)).deadline(APL.REGISTER).on == THU_8_OCT_2026


def test_art51_the_seven_days_run_anew_from_the_completed_complaint() -> None:
    """Completed on Tuesday 2026-03-10: Tuesday 2026-03-17."""
    case = suit(filed(MON_2_MAR_2026), NotifySupplement(on=WED_4_MAR_2026, items=("证据",)))
    case = case.record(SupplyComplaint(on=TUE_10_MAR_2026))

    assert case.deadline(APL.REGISTER).on == TUE_17_MAR_2026


@pytest.mark.parametrize(("days", "late"), [(-1, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
def test_art51_the_three_days_around_registration(days: int, late: list[str]) -> None:
    case = suit(filed(MON_2_MAR_2026), Register(on=MON_9_MAR_2026 + days * DAY))

    assert codes(case) == late
    assert case.deadline(APL.FIRST_INSTANCE).on is not None  # a late registration starts the trial all the same


def test_art51_what_is_to_be_completed_is_told_once() -> None:
    case = suit(filed(MON_2_MAR_2026), NotifySupplement(on=WED_4_MAR_2026, items=("证据",)))
    case = case.record(SupplyComplaint(on=FRI_6_MAR_2026)).record(NotifySupplement(on=MON_9_MAR_2026, items=("副本",)))
    answered = case.record(SupplyComplaint(on=TUE_10_MAR_2026))

    assert codes(case) == ["forbidden"]
    assert codes(answered) == ["forbidden", "answers_irregular"]
    assert answered.deadline(APL.REGISTER).on == date(2026, 3, 13)  # from Friday 2026-03-06


def test_art51_a_refusal_says_why() -> None:
    case = suit(filed(MON_2_MAR_2026), RefuseRegistration(on=MON_9_MAR_2026))

    assert case.state is S.RULED
    assert codes(case) == ["unstated"]


# -- first instance -------------------------------------------------------------------------------


def test_art67_copy_defence_and_its_copy() -> None:
    """Registered 2026-03-02: copy by Saturday 03-07, rolled to Monday 03-09; received 03-09: defence by 03-24."""
    case = registered(MON_2_MAR_2026)
    assert case.deadline(APL.COPY).on == MON_9_MAR_2026

    case = case.record(SendCopy(on=FRI_6_MAR_2026)).record(ReceiveCopy(on=MON_9_MAR_2026))
    assert case.deadline(APL.DEFENCE).on == date(2026, 3, 24)

    case = case.record(Defend(on=TUE_17_MAR_2026, evidence=("答复书",), documents=("条例",)))
    assert case.deadline(APL.DEFENCE_COPY).on == date(2026, 3, 23)  # day 5 is Sunday 2026-03-22
    assert codes(case.record(SendDefence(on=date(2026, 3, 23)))) == []
    assert codes(case.record(SendDefence(on=date(2026, 3, 24)))) == ["late"]


def test_art67_copy_received_before_national_day_gives_13_october() -> None:
    """Received Monday 2026-09-28: day 15 is Tuesday 2026-10-13, a worked day."""
    case = registered(MON_28_SEP_2026).record(ReceiveCopy(on=MON_28_SEP_2026))

    assert case.deadline(APL.DEFENCE).on == TUE_13_OCT_2026


def test_art67_defence_ending_in_national_day_rolls() -> None:
    """Received Wednesday 2026-09-16: day 15 is Thursday 2026-10-01."""
    case = registered(WED_16_SEP_2026).record(ReceiveCopy(on=WED_16_SEP_2026))

    assert case.deadline(APL.DEFENCE).on == THU_8_OCT_2026


@pytest.mark.parametrize(("days", "late"), [(-1, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
def test_art67_the_three_days_around_the_defence(days: int, late: list[str]) -> None:
    case = registered(MON_28_SEP_2026).record(ReceiveCopy(on=MON_28_SEP_2026)).record(SendCopy(on=MON_28_SEP_2026))
    case = case.record(Defend(on=TUE_13_OCT_2026 + days * DAY, evidence=("证据",), documents=("条例",)))

    assert codes(case) == late
    assert case.deadline(APL.DEFENCE_COPY).on is not None


def test_art46_2_a_suit_within_six_months_but_after_the_five_years_is_late() -> None:
    """Made on 2 March 2021, so the five years end on 2 March 2026; known on 2 February 2026, six months to 3 August."""
    case = suit(
        MakeAct(on=date(2021, 3, 2)), BeginFilingPeriod(on=MON_2_FEB_2026, point=P.KNEW_ACT), filed(MON_9_MAR_2026)
    )

    assert case.deadline(APL.SUE_DIRECT).status == "met"
    assert [finding.rule for finding in case.findings if finding.code == "late"] == [APL.SUE_ABSOLUTE]


@pytest.mark.parametrize(("on", "late"), [(date(2026, 3, 9), []), (date(2026, 3, 10), ["late"])])
def test_art67_the_copy_is_sent_within_five_days(on: date, late: list[str]) -> None:
    assert codes(registered(MON_2_MAR_2026).record(SendCopy(on=on))) == late


def test_art67_a_defence_without_evidence_is_found() -> None:
    case = registered(MON_2_MAR_2026).record(ReceiveCopy(on=MON_9_MAR_2026)).record(Defend(on=MON_16_MAR_2026))

    assert codes(case) == ["unstated", "unstated"]


def test_art81_six_months_from_registration_never_roll() -> None:
    """Registered Wednesday 2026-04-01: Thursday 2026-10-01, a holiday, and it stays."""
    assert registered(WED_1_APR_2026).deadline(APL.FIRST_INSTANCE).on == date(2026, 10, 1)


@pytest.mark.parametrize(("days", "late"), [(-1, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
def test_art81_the_three_days_around_the_judgment(days: int, late: list[str]) -> None:
    case = registered(MON_2_MAR_2026).record(SendCopy(on=MON_2_MAR_2026))
    case = case.record(Judge(on=WED_2_SEP_2026 + days * DAY, outcome=Judgment.UNLAWFUL))

    assert codes(case) == late


def test_art81_more_time_needs_the_higher_court() -> None:
    case = registered(MON_2_MAR_2026).record(SendCopy(on=MON_2_MAR_2026))
    good = case.record(ExtendTrial(on=THU_20_AUG_2026, until=MON_9_NOV_2026, approved_by="高级人民法院"))
    bad = case.record(ExtendTrial(on=THU_20_AUG_2026, until=MON_9_NOV_2026))

    assert good.deadline(APL.FIRST_INSTANCE_EXTENDED).on == MON_9_NOV_2026
    assert codes(bad) == ["missing"]
    assert bad.deadline(APL.FIRST_INSTANCE).on == WED_2_SEP_2026


def test_spc50_the_time_of_an_appraisal_is_not_counted() -> None:
    """Registered 2026-03-02; from 03-10 to 03-16 six days are left out: 2026-09-02 becomes 2026-09-08."""
    case = registered(MON_2_MAR_2026).record(PauseTrial(on=TUE_10_MAR_2026, ground=PauseGround.APPRAISAL))
    assert case.deadline(APL.FIRST_INSTANCE).on is None

    assert case.record(ResumeTrial(on=MON_16_MAR_2026)).deadline(APL.FIRST_INSTANCE).on == date(2026, 9, 8)


def test_art83_forty_five_days_end_in_national_day_and_never_roll() -> None:
    """Registered Thursday 2026-08-20: day 45 is Sunday 2026-10-04."""
    assert registered(THU_20_AUG_2026, simplified=True).deadline(APL.SIMPLIFIED_TRIAL).on == SUN_4_OCT_2026


def test_art83_forty_five_days_plain() -> None:
    """Registered Monday 2026-03-02: 29 days of March and 16 of April are Thursday 2026-04-16."""
    assert registered(MON_2_MAR_2026, simplified=True).deadline(APL.SIMPLIFIED_TRIAL).on == date(2026, 4, 16)


@pytest.mark.parametrize(("days", "late"), [(-1, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
def test_art83_the_three_days_around_the_end(days: int, late: list[str]) -> None:
    case = registered(MON_2_MAR_2026, simplified=True).record(SendCopy(on=MON_2_MAR_2026))

    assert codes(case.record(Judge(on=date(2026, 4, 16) + days * DAY, outcome=Judgment.CLAIMS_DISMISSED))) == late


def test_spc50_a_simplified_trial_is_suspended_as_well() -> None:
    case = registered(MON_2_MAR_2026, simplified=True)
    case = case.record(PauseTrial(on=TUE_10_MAR_2026, ground=PauseGround.MEDIATION))

    assert case.record(ResumeTrial(on=MON_16_MAR_2026)).deadline(APL.SIMPLIFIED_TRIAL).on == date(2026, 4, 22)


def test_art84_an_ordinary_trial_counts_from_registration() -> None:
    """解释第一百零五条: 审理期限自人民法院立案之日起计算."""
    case = registered(MON_2_MAR_2026, simplified=True).record(ConvertToOrdinary(on=WED_1_APR_2026))

    assert case.deadline(APL.FIRST_INSTANCE).on == WED_2_SEP_2026


def test_spc105_turning_into_ordinary_after_the_end_helps_nobody() -> None:
    case = registered(MON_2_MAR_2026, simplified=True).record(ConvertToOrdinary(on=MON_20_APR_2026))

    assert codes(case) == ["late"]
    assert not [due for due in case.deadlines if due.rule == APL.FIRST_INSTANCE]


@pytest.mark.parametrize("outcome", Judgment, ids=str)
def test_art69_to_77_every_kind_of_judgment(outcome: Judgment) -> None:
    case = registered(MON_2_MAR_2026).record(SendCopy(on=MON_2_MAR_2026))
    case = case.record(Judge(on=WED_1_APR_2026, outcome=outcome, period="二十日内"))

    assert case.state is S.JUDGED
    assert codes(case) == []


def test_art72_an_order_to_perform_says_within_what_time() -> None:
    case = registered(MON_2_MAR_2026).record(Judge(on=TUE_10_MAR_2026, outcome=Judgment.ORDERED_TO_PERFORM))

    assert "unstated" in codes(case)


@pytest.mark.parametrize(
    ("who", "reasons", "expected"),
    [
        (Representation.HEAD, None, []),
        (Representation.STAFF, "出差", []),
        (Representation.STAFF, None, ["unstated"]),
        (Representation.COUNSEL_ONLY, None, ["forbidden"]),
    ],
)
def test_art3_the_head_appears(who: Representation, reasons: str | None, expected: list[str]) -> None:
    """cx.agent: 被诉行政机关负责人应当出庭应诉; 解释第一百二十八条: 不得仅委托律师出庭."""
    case = registered(MON_2_MAR_2026).record(Appear(on=FRI_6_MAR_2026, represented_by=who, reasons=reasons))

    assert codes(case) == expected


def test_art62_a_suit_that_was_withdrawn_is_over() -> None:
    case = registered(MON_2_MAR_2026).record(AllowWithdrawal(on=WED_4_MAR_2026))

    assert case.state is S.WITHDRAWN
    assert case.deadlines == ()
    with pytest.raises(StepNotAllowedError):
        case.record(filed(MON_16_MAR_2026))


# -- appeal, effect, retrial ----------------------------------------------------------------------


def test_art85_fifteen_days_against_a_judgment_ten_against_a_ruling() -> None:
    """Served Monday 2026-03-02: Tuesday 03-17; and day 10, Thursday 03-12."""
    ruling = registered(MON_2_FEB_2026).record(DismissSuit(on=MON_2_MAR_2026, reasons="超过起诉期限"))

    assert judged(MON_2_MAR_2026).deadline(APL.APPEAL_JUDGMENT).on == TUE_17_MAR_2026
    assert ruling.record(ServeDecision(on=MON_2_MAR_2026)).deadline(APL.APPEAL_RULING).on == THU_12_MAR_2026


def test_art85_an_appeal_period_rolls_past_national_day() -> None:
    """Served Wednesday 2026-09-16: day 15 is 2026-10-01. Ruling served Thursday 2026-09-24: day 10 is 10-04."""
    ruling = registered(THU_10_SEP_2026).record(DismissSuit(on=THU_24_SEP_2026, reasons="超过起诉期限"))

    assert judged(WED_16_SEP_2026).deadline(APL.APPEAL_JUDGMENT).on == THU_8_OCT_2026
    assert ruling.record(ServeDecision(on=THU_24_SEP_2026)).deadline(APL.APPEAL_RULING).on == THU_8_OCT_2026


def test_art85_an_appeal_period_may_end_on_a_make_up_sunday() -> None:
    """A ruling served Thursday 2026-09-10: day 10 is Sunday 2026-09-20, which is worked."""
    ruling = registered(WED_2_SEP_2026).record(DismissSuit(on=THU_10_SEP_2026, reasons="超过起诉期限"))

    assert ruling.record(ServeDecision(on=THU_10_SEP_2026)).deadline(APL.APPEAL_RULING).on == SUN_20_SEP_2026


@pytest.mark.parametrize(("days", "late"), [(-1, []), (0, []), (1, ["late"])], ids=["before", "on", "after"])
def test_art85_the_three_days_around_the_appeal(days: int, late: list[str]) -> None:
    case = judged(MON_2_MAR_2026).record(Appeal(on=TUE_17_MAR_2026 + days * DAY))

    assert [code for code in codes(case) if code != "overdue"] == late


def test_art85_taking_effect_is_proposed_when_nobody_appealed() -> None:
    case = judged(MON_2_MAR_2026)

    assert [proposal.act for proposal in case.at(TUE_17_MAR_2026).proposals] == []
    assert {proposal.act for proposal in case.at(TUE_17_MAR_2026 + DAY).proposals} == {"take_effect"}


def test_art85_a_judgment_does_not_take_effect_before_the_appeal_period_has_ended() -> None:
    case = judged(MON_2_MAR_2026).record(TakeEffect(on=MON_16_MAR_2026, to_perform=False))

    assert "premature" in codes(case)


def test_art88_three_months_from_receipt_of_the_appeal() -> None:
    """Received Friday 2026-03-06: Saturday 2026-06-06, and it stays."""
    case = judged(MON_2_MAR_2026).record(Appeal(on=WED_4_MAR_2026, received_on=FRI_6_MAR_2026))

    assert case.deadline(APL.SECOND_INSTANCE).on == date(2026, 6, 6)


@pytest.mark.parametrize(("days", "late"), [(-1, False), (0, False), (1, True)], ids=["before", "on", "after"])
def test_art88_the_three_days_around_the_decision(days: int, late: bool) -> None:
    """From Thursday 2026-04-02 (received): 2026-07-02."""
    case = judged(MON_2_MAR_2026).record(Appeal(on=TUE_17_MAR_2026, received_on=THU_2_APR_2026))
    case = case.record(DecideAppeal(on=date(2026, 7, 2) + days * DAY, outcome=AppealOutcome.UPHELD))

    assert ("late" in codes(case)) is late


def test_art88_time_that_does_not_count_and_time_that_is_added() -> None:
    """Received 2026-03-06; six days paused: 2026-06-06 becomes 2026-06-12; or until the approved day."""
    case = judged(MON_2_MAR_2026).record(Appeal(on=FRI_6_MAR_2026))
    paused = case.record(PauseTrial(on=TUE_10_MAR_2026, ground=PauseGround.STAY)).record(
        ResumeTrial(on=MON_16_MAR_2026)
    )
    more = case.record(ExtendTrial(on=MON_4_MAY_2026, until=MON_3_AUG_2026, approved_by="高级人民法院"))

    assert paused.deadline(APL.SECOND_INSTANCE).on == date(2026, 6, 12)
    assert more.deadline(APL.SECOND_INSTANCE_EXTENDED).on == MON_3_AUG_2026


def test_art89_a_case_sent_back_is_tried_anew() -> None:
    case = judged(MON_2_MAR_2026).record(Appeal(on=FRI_6_MAR_2026))
    case = case.record(DecideAppeal(on=WED_1_APR_2026, outcome=AppealOutcome.REMANDED))

    assert case.state is S.FIRST_INSTANCE
    assert case.deadline(APL.FIRST_INSTANCE).on == date(2026, 10, 1)


def test_spc110_six_months_for_a_retrial_from_effect() -> None:
    """In force from 2026-04-01: 2026-10-01 is off, so 10-08; a day later is late."""
    case = to_perform(WED_1_APR_2026, WED_6_MAY_2026)

    assert case.deadline(APL_SPC.RETRIAL).on == THU_8_OCT_2026
    assert "late" not in codes(case.record(ApplyRetrial(on=THU_8_OCT_2026)))
    assert "late" in codes(case.record(ApplyRetrial(on=THU_8_OCT_2026 + DAY)))


def test_spc110_six_months_from_a_month_without_that_day() -> None:
    """In force from Sunday 2025-08-31: Saturday 2026-02-28, worked, stays; plain: 2026-03-02 gives 2026-09-02."""
    assert to_perform(SUN_31_AUG_2025, None).deadline(APL_SPC.RETRIAL).on == SAT_28_FEB_2026
    assert to_perform(MON_2_MAR_2026, None).deadline(APL_SPC.RETRIAL).on == WED_2_SEP_2026


@pytest.mark.parametrize(
    ("second", "rule", "on"),
    [(False, APL.FIRST_INSTANCE, date(2026, 11, 6)), (True, APL.SECOND_INSTANCE, date(2026, 8, 6))],
)
def test_spc50_a_retrial_counts_from_the_day_after_it_is_registered(second: bool, rule: str, on: date) -> None:
    case = to_perform(WED_1_APR_2026, None).record(OrderRetrial(on=WED_6_MAY_2026, second_instance=second))

    assert case.deadline(rule).on == on
    assert len(case.deadlines) == 1


# -- performance and enforcement ------------------------------------------------------------------


def test_art94_performance_is_judged_by_the_day_that_the_decision_sets() -> None:
    case = to_perform(WED_1_APR_2026, MON_20_APR_2026)

    assert case.deadline(APL.PERFORM).on == MON_20_APR_2026
    assert "late" not in codes(case.record(Perform(on=MON_20_APR_2026)))
    assert "late" in codes(case.record(Perform(on=MON_20_APR_2026 + DAY)))
    assert "overdue" in [
        finding.code for finding in case.at(MON_20_APR_2026 + DAY).findings if finding.rule == APL.PERFORM
    ]


def test_art94_without_a_day_no_performance_period_runs() -> None:
    assert "apl.perform" not in [due.rule for due in to_perform(WED_1_APR_2026, None).deadlines]


def test_art71_the_same_act_again_performs_nothing() -> None:
    case = to_perform(WED_1_APR_2026, MON_20_APR_2026).record(Perform(on=MON_6_APR_2026, unchanged=True))

    assert case.state is S.PERFORMANCE
    assert "forbidden" in codes(case)


def test_spc153_two_years_for_enforcement_from_the_end_of_the_performance_period() -> None:
    """The period ended on Monday 2026-04-20: 2028-04-20."""
    case = to_perform(WED_1_APR_2026, MON_20_APR_2026).record(
        FailToPerform(on=WED_6_MAY_2026, counts_from=MON_20_APR_2026)
    )

    assert "forbidden" in codes(case)
    assert case.deadline(APL_SPC.ENFORCE).run.start == MON_20_APR_2026
    assert case.deadline(APL_SPC.ENFORCE).on == date(2028, 4, 20)


def test_spc153_without_a_performance_period_from_service() -> None:
    """Served Tuesday 2022-03-01: 2024-03-01, a Friday."""
    case = to_perform(date(2022, 3, 1), None).record(FailToPerform(on=date(2022, 6, 1), counts_from=date(2022, 3, 1)))

    assert case.deadline(APL_SPC.ENFORCE).on == date(2024, 3, 1)


@pytest.mark.parametrize(("days", "late"), [(-1, False), (0, False), (1, True)], ids=["before", "on", "after"])
def test_spc153_the_three_days_around_enforcement(days: int, late: bool) -> None:
    """Served 2021-10-06: 2023-10-06 is in National Day, off since 9-29; Saturday 10-07 is worked."""
    case = to_perform(date(2021, 10, 6), None).record(FailToPerform(on=date(2022, 6, 1), counts_from=date(2021, 10, 6)))
    case = case.record(ApplyEnforcement(on=date(2023, 10, 7) + days * DAY))

    assert ("late" in codes(case)) is late


def test_art96_measures_until_it_is_performed() -> None:
    case = to_perform(WED_1_APR_2026, MON_20_APR_2026).record(
        FailToPerform(on=FRI_1_MAY_2026, counts_from=MON_20_APR_2026)
    )
    case = case.record(ApplyEnforcement(on=WED_6_MAY_2026)).record(TakeMeasure(on=WED_6_MAY_2026, measure="公告"))
    done = case.record(Perform(on=MON_12_OCT_2026))

    assert done.state is S.PERFORMED
    assert [due.rule for due in done.deadlines] == []
    assert "overdue" in codes(done)


# -- which law -----------------------------------------------------------------------------------


@pytest.mark.parametrize("day", [date(2014, 3, 3), date(2015, 4, 30)], ids=str)
def test_a_suit_under_a_text_that_is_not_at_hand_is_refused_with_its_name(day: date) -> None:
    """Of the law of 1989, which governed to 2015-04-30, only the periods of suit were read."""
    with pytest.raises(
        UnknownNameError, match=r"of 1989 \(to 2015-04-30\) only the periods of suit were read"
    ) as error:
        suit(FileSuit(on=day, matter=Matter.FREE))

    assert "from 2015-05-01" in str(error.value)
    assert error.value.data["known"] == ("2017",)


@pytest.mark.parametrize("day", [date(2015, 5, 1), date(2017, 6, 30), date(2017, 7, 1)], ids=str)
def test_a_suit_from_1_may_2015_on_is_opened(day: date) -> None:
    assert suit(FileSuit(on=day, matter=Matter.FREE)).state is S.FILED


def test_art46_2_a_suit_about_an_act_older_than_the_law_is_opened_with_its_five_years() -> None:
    """行诉法第四十六条第二款: made on Tue 2014-06-03, no suit after 2019-06-03, whenever it came to be known."""
    old = suit(MakeAct(on=date(2014, 6, 3), real_estate=False))

    assert old.deadline(APL.SUE_ABSOLUTE).on == date(2019, 6, 3)
    assert "late" not in codes(with_acts(old, FileSuit(on=date(2019, 6, 3), matter=Matter.FREE)))
    assert "late" in codes(with_acts(old, FileSuit(on=date(2019, 6, 4), matter=Matter.FREE)))


def test_the_period_of_direct_suit_was_three_months_to_april_2015() -> None:
    """行诉法（1989）第三十九条, （2017）第四十六条第一款."""
    book = Rulebook.national()

    assert book.rule(APL.SUE_DIRECT, on=date(2015, 4, 30)).period == Months(3)
    assert book.rule(APL.SUE_DIRECT, on=date(2015, 5, 1)).period == Months(6)
