"""行政诉讼法 (2017) and 行诉解释 (2018): every act that meets, replaces or ends a period, in every constellation.

The dates of the single clocks stand in `test_administrative_litigation`; here each act is held against each period.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govopen import Case
from govopen.rules.names import APL, APL_SPC, ARL
from govopen.workflows.acts import Act
from govopen.workflows.administrative_litigation import (
    AllowMoreTime,
    Appeal,
    AppealOutcome,
    AskMoreTime,
    BeginFilingPeriod,
    BePrevented,
    DecideAppeal,
    Defend,
    DismissSuit,
    ExtendTrial,
    FailToPerform,
    Judge,
    Judgment,
    LitigationState,
    MakeAct,
    Matter,
    NotifySupplement,
    ObstacleEnds,
    OrderRetrial,
    Perform,
    PreventionEnds,
    ReceiveCopy,
    Register,
    SendDefence,
    ServeDecision,
    StartingPoint,
    SupplyComplaint,
    TakeEffect,
)
from tests.workflows.cases import codes, with_acts
from tests.workflows.days import (
    FRI_6_MAR_2026,
    MON_2_MAR_2026,
    MON_9_MAR_2026,
    MON_9_NOV_2026,
    MON_20_APR_2026,
    MON_23_MAR_2026,
    THU_12_MAR_2026,
    TUE_2_MAR_2027,
    TUE_3_MAR_2026,
    TUE_10_MAR_2026,
    TUE_17_MAR_2026,
    WED_1_APR_2026,
    WED_2_SEP_2026,
    WED_6_MAY_2026,
)
from tests.workflows.test_administrative_litigation import filed, judged, may_sue, registered, suit, to_perform

P, S, DAY = StartingPoint, LitigationState, timedelta(days=1)
LAST = {
    P.REVIEW_DECISION: (APL.SUE_AFTER_REVIEW, TUE_17_MAR_2026),
    P.REVIEW_SILENCE: (APL.SUE_AFTER_REVIEW_SILENCE, TUE_17_MAR_2026),
    P.REVIEW_FIRST_ENDED: (ARL.SUE_AFTER, TUE_17_MAR_2026),
    P.KNEW_ACT: (APL.SUE_DIRECT, WED_2_SEP_2026),
    P.INACTION: (APL_SPC.SUE_INACTION, WED_2_SEP_2026),
    P.PERIOD_NOT_TOLD: (APL_SPC.SUE_NO_NOTICE, TUE_2_MAR_2027),
}
"""The period of each starting point and its last day from Monday 2026-03-02.

Fifteen days (行诉法第四十五条, 复议法第三十四条), six months (第四十六条, 解释第六十六条), a year (解释第六十四条).
"""
every_point = pytest.mark.parametrize("point", P, ids=str)
every_matter = pytest.mark.parametrize("matter", Matter, ids=str)


def running(case: Case) -> set[str]:
    """The rules whose periods run."""
    return {due.rule for due in case.deadlines}


def late(case: Case) -> list[str]:
    """The rules that were met late."""
    return sorted(finding.rule for finding in case.findings if finding.code == "late")


# -- the filing period ----------------------------------------------------------------------------


@every_point
@every_matter
def test_art45_to_48_a_suit_meets_the_period_of_its_starting_point(point: StartingPoint, matter: Matter) -> None:
    """Whatever the matter: where reconsideration should have come first the suit is found, and late all the same."""
    rule, last = LAST[point]

    assert late(may_sue(MON_2_MAR_2026, point).record(filed(last, matter))) == []
    assert late(may_sue(MON_2_MAR_2026, point).record(filed(last + DAY, matter))) == [rule]


@every_point
@every_matter
def test_art51_a_suit_leaves_the_court_s_seven_days_alone(point: StartingPoint, matter: Matter) -> None:
    """Made 2025-09-01 and told; an obstacle ended; filed: only whether it is registered is still open."""
    before = (
        MakeAct(on=date(2025, 9, 1)),
        BeginFilingPeriod(on=MON_2_MAR_2026, point=point),
        ObstacleEnds(on=TUE_3_MAR_2026),
    )

    assert running(suit(*before, filed(MON_9_MAR_2026, matter))) == {APL.REGISTER}


@every_matter
@pytest.mark.parametrize(("real_estate", "year"), [(False, 2026), (True, 2041)], ids=["others", "real estate"])
def test_art46_2_a_suit_after_the_absolute_limit_is_late(real_estate: bool, year: int, matter: Matter) -> None:
    """Made on 2021-03-02: 五年 end on 2026-03-02, 二十年 for real estate on 2041-03-02."""
    made = MakeAct(on=date(2021, 3, 2), real_estate=real_estate)
    known = BeginFilingPeriod(on=date(year, 2, 2), point=P.KNEW_ACT)
    rule, last = APL.SUE_ABSOLUTE_REAL_ESTATE if real_estate else APL.SUE_ABSOLUTE, date(year, 3, 2)

    assert late(suit(made, known, filed(last, matter))) == []
    assert late(suit(made, known, filed(last + DAY, matter))) == [rule]
    assert running(suit(made, known, filed(last, matter))) == {APL.REGISTER}


@every_matter
@pytest.mark.parametrize("real_estate", [False, True], ids=["others", "real estate"])
def test_art46_2_a_limit_after_which_no_suit_is_taken_is_not_met_but_no_longer_counts(
    real_estate: bool, matter: Matter
) -> None:
    """「人民法院不予受理」, 解释第六十四条 最长不得超过一年: both cut off; what a suit meets is its own period."""
    case = suit(
        MakeAct(on=date(2025, 9, 1), real_estate=real_estate),
        BeginFilingPeriod(on=MON_2_MAR_2026, point=P.PERIOD_NOT_TOLD),
        BeginFilingPeriod(on=MON_9_MAR_2026, point=P.KNEW_ACT),
        filed(TUE_10_MAR_2026, matter),
    )

    assert case.deadline(APL.SUE_DIRECT).status == "met"
    assert case.deadline(APL.SUE_ABSOLUTE_REAL_ESTATE if real_estate else APL.SUE_ABSOLUTE).status == "voided"
    assert case.deadline(APL_SPC.SUE_NO_NOTICE).status == "voided"


@every_point
@pytest.mark.parametrize("first", P, ids=str)
def test_art45_to_48_a_later_starting_point_replaces_the_earlier_one(
    first: StartingPoint, point: StartingPoint
) -> None:
    """解释第六十四条: only the year of who was not told stays beside what starts later."""
    case = may_sue(MON_2_MAR_2026, first).record(BeginFilingPeriod(on=MON_9_MAR_2026, point=point))
    beside = {APL_SPC.SUE_NO_NOTICE} if first is P.PERIOD_NOT_TOLD else set()

    assert running(case) == {LAST[point][0]} | beside
    assert case.deadline(LAST[point][0]).run.start == MON_9_MAR_2026


@every_point
def test_art48_time_lost_is_not_counted_whatever_period_runs(point: StartingPoint) -> None:
    """「被耽误的时间不计算在起诉期限内」: held up from 03-06 to 03-12, six days; no new last day is a day of rest."""
    rule, last = LAST[point]
    case = may_sue(MON_2_MAR_2026, point).record(BePrevented(on=FRI_6_MAR_2026, point=point))

    assert case.record(PreventionEnds(on=THU_12_MAR_2026)).deadline(rule).on == last + 6 * DAY


@every_point
@pytest.mark.parametrize("real_estate", [False, True], ids=["others", "real estate"])
def test_art48_2_once_the_court_allowed_it_no_filing_period_runs(point: StartingPoint, real_estate: bool) -> None:
    case = suit(
        MakeAct(on=date(2025, 9, 1), real_estate=real_estate),
        BeginFilingPeriod(on=MON_2_MAR_2026, point=point),
        ObstacleEnds(on=TUE_3_MAR_2026),
        AskMoreTime(on=FRI_6_MAR_2026),
        AllowMoreTime(on=MON_9_MAR_2026),
    )

    assert running(case) == set()


# -- registration ---------------------------------------------------------------------------------


@pytest.mark.parametrize("simplified", [False, True], ids=["ordinary", "simplified"])
def test_art51_registration_is_judged_whatever_the_procedure(simplified: bool) -> None:
    """Filed on Monday 2026-03-02: seven days end on Monday 03-09; five days for the copy run with the trial."""
    trial = APL.SIMPLIFIED_TRIAL if simplified else APL.FIRST_INSTANCE
    case = suit(filed(MON_2_MAR_2026))

    assert late(case.record(Register(on=MON_9_MAR_2026, simplified=simplified))) == []
    assert late(case.record(Register(on=TUE_10_MAR_2026, simplified=simplified))) == [APL.REGISTER]
    assert running(case.record(Register(on=MON_9_MAR_2026, simplified=simplified))) == {APL.COPY, trial}


def test_art51_3_what_is_asked_for_again_stops_the_seven_days_of_the_court_no_less() -> None:
    """一次性: asking again is found; the court waits for the answer all the same."""
    once = suit(
        filed(MON_2_MAR_2026),
        NotifySupplement(on=TUE_3_MAR_2026, items=("身份证明",)),
        SupplyComplaint(on=FRI_6_MAR_2026),
    )
    again = once.record(NotifySupplement(on=MON_9_MAR_2026, items=("授权委托书",)))

    assert running(once) == {APL.REGISTER}
    assert "forbidden" in codes(again)


# -- the exchange of complaint and defence ---------------------------------------------------------

RECEIVED = ReceiveCopy(on=TUE_3_MAR_2026)
DEFENDED = Defend(on=FRI_6_MAR_2026, evidence=("证据",), documents=("依据",))
EXCHANGE: dict[str, tuple[Act, ...]] = {APL.COPY: (), APL.DEFENCE: (RECEIVED,), APL.DEFENCE_COPY: (RECEIVED, DEFENDED)}
"""What was done so far, by the period that runs then."""
every_stage = pytest.mark.parametrize("stage", EXCHANGE, ids=str)


@every_stage
def test_art67_one_period_of_the_exchange_runs_at_a_time(stage: str) -> None:
    assert running(with_acts(registered(MON_2_MAR_2026), *EXCHANGE[stage])) == {stage, APL.FIRST_INSTANCE}


def test_art67_a_copy_received_anew_is_answered_anew() -> None:
    """The defence to the first copy is no longer to be sent on by itself: the fifteen days run again."""
    case = with_acts(registered(MON_2_MAR_2026), RECEIVED, DEFENDED, ReceiveCopy(on=MON_9_MAR_2026))

    assert running(case) == {APL.DEFENCE, APL.FIRST_INSTANCE}


ENDINGS: dict[str, Act] = {
    str(outcome): Judge(on=MON_9_MAR_2026, outcome=outcome, period="二十日内") for outcome in Judgment
}
ENDINGS["dismissed"] = DismissSuit(on=MON_9_MAR_2026, reasons="不符合起诉条件")
every_ending = pytest.mark.parametrize("ending", ENDINGS)


@every_stage
@every_ending
@pytest.mark.parametrize("simplified", [False, True], ids=["ordinary", "simplified"])
def test_art69_to_77_a_decision_ends_the_trial_and_the_exchange(ending: str, stage: str, simplified: bool) -> None:
    case = with_acts(registered(MON_2_MAR_2026, simplified=simplified), *EXCHANGE[stage], ENDINGS[ending])

    assert running(case) == set()
    assert late(case) == []


TRIALS = {
    APL.FIRST_INSTANCE: (False, (), WED_2_SEP_2026),
    APL.SIMPLIFIED_TRIAL: (True, (), date(2026, 4, 16)),
    APL.FIRST_INSTANCE_EXTENDED: (
        False, (ExtendTrial(on=date(2026, 8, 20), until=MON_9_NOV_2026, approved_by="高级人民法院"),), MON_9_NOV_2026
    ),
}  # fmt: skip
"""The trials registered on 2026-03-02 with their last days: six months, forty-five days, the day that was approved."""


@pytest.mark.parametrize("trial", TRIALS, ids=str)
@every_ending
def test_art81_a_decision_after_the_trial_period_is_late_whatever_it_decides(ending: str, trial: APL) -> None:
    simplified, between, last = TRIALS[trial]
    case = with_acts(registered(MON_2_MAR_2026, simplified=simplified), RECEIVED, DEFENDED)
    case = with_acts(case, SendDefence(on=MON_9_MAR_2026), *between)
    decision = ENDINGS[ending]

    assert late(case.record(decision.model_copy(update={"on": last}))) == []
    assert late(case.record(decision.model_copy(update={"on": last + DAY}))) == [trial]


def test_art81_more_time_replaces_the_six_months_and_is_asked_for_before_they_end() -> None:
    """Registered 2026-03-02: six months end on 2026-09-02."""
    case = with_acts(registered(MON_2_MAR_2026), RECEIVED, DEFENDED, SendDefence(on=MON_9_MAR_2026))
    more = ExtendTrial(on=WED_2_SEP_2026, until=MON_9_NOV_2026, approved_by="高级人民法院")

    assert running(case.record(more)) == {APL.FIRST_INSTANCE_EXTENDED}
    assert case.record(more).deadline(APL.FIRST_INSTANCE).status == "voided"
    assert late(case.record(more.model_copy(update={"on": WED_2_SEP_2026 + DAY}))) == [APL.FIRST_INSTANCE]


def test_art88_more_time_replaces_the_three_months_and_is_asked_for_before_they_end() -> None:
    """The appeal was received on 2026-03-06: three months end on 2026-06-06."""
    case = judged(MON_2_MAR_2026).record(Appeal(on=FRI_6_MAR_2026))
    more = ExtendTrial(on=date(2026, 6, 5), until=MON_9_NOV_2026, approved_by="高级人民法院")

    assert running(case.record(more)) == {APL.SECOND_INSTANCE_EXTENDED}
    assert case.record(more).deadline(APL.SECOND_INSTANCE).status == "voided"
    assert late(case.record(more.model_copy(update={"on": date(2026, 6, 7)}))) == [APL.SECOND_INSTANCE]


# -- appeal, effect, performance -------------------------------------------------------------------


def late_decision(ruling: bool, stage: str) -> Case:
    """Decided a day late while the exchange still stood at a stage: a late act of the court ends nothing by itself."""
    decision: Act = DismissSuit(on=WED_2_SEP_2026 + DAY, reasons="不符合起诉条件")
    if not ruling:
        decision = Judge(on=WED_2_SEP_2026 + DAY, outcome=Judgment.CLAIMS_DISMISSED)
    return with_acts(registered(MON_2_MAR_2026), *EXCHANGE[stage], decision)


@every_stage
@pytest.mark.parametrize("ruling", [False, True], ids=["judgment", "ruling"])
def test_art85_with_the_service_of_the_decision_the_exchange_is_over(ruling: bool, stage: str) -> None:
    case = late_decision(ruling, stage).record(ServeDecision(on=WED_2_SEP_2026 + 2 * DAY))

    assert running(case) == {APL.APPEAL_RULING if ruling else APL.APPEAL_JUDGMENT}


@pytest.mark.parametrize(("days", "expected"), [(0, []), (1, [APL.APPEAL_RULING])], ids=["on", "after"])
def test_art85_an_appeal_against_a_ruling_is_filed_within_ten_days(days: int, expected: list[str]) -> None:
    """Served on Monday 2026-03-09: ten days end on Thursday 03-19."""
    ruled = with_acts(registered(MON_2_MAR_2026), DismissSuit(on=FRI_6_MAR_2026, reasons="不符合起诉条件"))
    case = ruled.record(ServeDecision(on=MON_9_MAR_2026)).record(Appeal(on=date(2026, 3, 19) + days * DAY))

    assert late(case) == expected


EFFECTS = {
    "by a day": (TakeEffect(on=MON_23_MAR_2026, to_perform=True, perform_by=MON_20_APR_2026), S.PERFORMANCE),
    "without a day": (TakeEffect(on=MON_23_MAR_2026, to_perform=True), S.PERFORMANCE),
    "nothing to perform": (TakeEffect(on=MON_23_MAR_2026, to_perform=False), S.EFFECTIVE),
}
every_effect = pytest.mark.parametrize("effect", EFFECTS)


@pytest.mark.parametrize(
    ("effect", "ruling"), [*((effect, False) for effect in EFFECTS), ("nothing to perform", True)], ids=str
)
def test_art85_what_nobody_appealed_against_takes_effect(effect: str, ruling: bool) -> None:
    """Served on 2026-03-02: 15 days end on 03-17, 10 on 03-12; six months from 03-23. A ruling orders nothing."""
    act, state = EFFECTS[effect]
    case = judged(MON_2_MAR_2026)
    if ruling:
        case = with_acts(registered(date(2026, 2, 2)), DismissSuit(on=MON_2_MAR_2026, reasons="不符合起诉条件"))
        case = case.record(ServeDecision(on=MON_2_MAR_2026))
    case = case.record(act)

    assert (case.state, "premature" in codes(case)) == (state, False)
    assert running(case) == {APL_SPC.RETRIAL} | ({APL.PERFORM} if effect == "by a day" else set())
    assert case.deadline(APL_SPC.RETRIAL).on == date(2026, 9, 23)


@every_stage
@every_effect
def test_art94_with_effect_everything_before_is_over_even_after_a_late_judgment(effect: str, stage: str) -> None:
    """Whether it took effect too soon is found; what is left is a retrial, and performance where a day was set."""
    act, _ = EFFECTS[effect]
    soon = act.model_copy(update={"on": WED_2_SEP_2026 + 3 * DAY})
    after = {APL_SPC.RETRIAL} | ({APL.PERFORM} if effect == "by a day" else set())
    case = late_decision(False, stage)
    appealed = with_acts(
        case,
        Appeal(on=WED_2_SEP_2026 + 2 * DAY),
        DecideAppeal(on=WED_2_SEP_2026 + 3 * DAY, outcome=AppealOutcome.UPHELD),
        soon,
    )
    served = case.record(ServeDecision(on=WED_2_SEP_2026 + 2 * DAY)).record(soon)

    assert running(case.record(soon)) == running(appealed) == running(served) == after


@every_stage
def test_art94_a_ruling_takes_effect_like_a_judgment(stage: str) -> None:
    soon = TakeEffect(on=WED_2_SEP_2026 + 3 * DAY, to_perform=False)
    case = late_decision(True, stage)
    served = case.record(ServeDecision(on=WED_2_SEP_2026 + 2 * DAY)).record(soon)

    assert running(case.record(soon)) == running(served) == {APL_SPC.RETRIAL}


@pytest.mark.parametrize("outcome", AppealOutcome, ids=str)
@pytest.mark.parametrize("extended", [False, True], ids=["three months", "extended"])
def test_art88_the_second_instance_is_judged_whatever_it_decides(outcome: AppealOutcome, extended: bool) -> None:
    """Received on 2026-03-06: 2026-06-06, or the day that was approved."""
    case = judged(MON_2_MAR_2026).record(Appeal(on=FRI_6_MAR_2026))
    rule, last = APL.SECOND_INSTANCE, date(2026, 6, 6)
    if extended:
        case = case.record(ExtendTrial(on=WED_6_MAY_2026, until=MON_9_NOV_2026, approved_by="高级人民法院"))
        rule, last = APL.SECOND_INSTANCE_EXTENDED, MON_9_NOV_2026

    assert late(case.record(DecideAppeal(on=last, outcome=outcome))) == []
    assert late(case.record(DecideAppeal(on=last + DAY, outcome=outcome))) == [rule]


@pytest.mark.parametrize("second", [False, True], ids=["first instance", "second instance"])
@pytest.mark.parametrize("failed", [False, True], ids=["to be performed", "not performed"])
def test_spc50_2_a_retrial_leaves_its_own_period_alone(second: bool, failed: bool) -> None:
    """What was to be performed or enforced is tried again."""
    case = to_perform(WED_1_APR_2026, MON_20_APR_2026)
    if failed:
        case = case.record(FailToPerform(on=WED_6_MAY_2026, counts_from=MON_20_APR_2026))
    case = case.record(OrderRetrial(on=WED_6_MAY_2026, second_instance=second))

    assert running(case) == {APL.SECOND_INSTANCE if second else APL.FIRST_INSTANCE}


def test_art94_who_performs_after_all_is_no_longer_enforced_against() -> None:
    case = to_perform(WED_1_APR_2026, MON_20_APR_2026)
    case = case.record(FailToPerform(on=WED_6_MAY_2026, counts_from=MON_20_APR_2026))

    assert APL_SPC.ENFORCE in running(case)
    assert APL_SPC.ENFORCE not in running(case.record(Perform(on=WED_6_MAY_2026)))
