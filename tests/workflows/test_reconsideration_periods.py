"""行政复议法 (2023): which periods each act begins and ends, in either procedure and where the procedure was switched.

Days of 2026: Fri 6/19 is off. From Mon 6/1 three working days are Thu 6/4, five Mon 6/8, seven Wed 6/10; thirty days
Wed 7/1, sixty Fri 7/31.
"""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govopen import Case, open_case
from govopen.clock import RunStatus
from govopen.rules.names import APL, ARL
from govopen.workflows import administrative_reconsideration as ar
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, with_acts
from tests.workflows.days import (
    FRI_21_AUG_2026,
    FRI_31_JUL_2026,
    MON_1_JUN_2026,
    MON_3_AUG_2026,
    MON_6_JUL_2026,
    MON_8_JUN_2026,
    MON_13_JUL_2026,
    MON_15_JUN_2026,
    MON_17_AUG_2026,
    MON_22_JUN_2026,
    MON_29_JUN_2026,
    MON_31_AUG_2026,
    SUN_9_AUG_2026,
    THU_4_JUN_2026,
    THU_9_JUL_2026,
    TUE_2_JUN_2026,
    TUE_9_JUN_2026,
    TUE_16_JUN_2026,
    TUE_18_AUG_2026,
    WED_1_JUL_2026,
    WED_3_JUN_2026,
    WED_8_JUL_2026,
    WED_10_JUN_2026,
    WED_17_JUN_2026,
    WED_22_JUL_2026,
)

S, D, P, L = ar.ReconsiderationState, ar.Decision, ar.Procedure, ar.Limit
DAY = timedelta(days=1)


def case_of(*acts: Act) -> Case:
    return with_acts(open_case(ar.WORKFLOW, id="2026-F11"), *acts)


def running(case: Case) -> dict[str, date | None]:
    """The periods that run, with their last day; none while one stands still."""
    return {str(due.rule): due.on for due in case.deadlines}


def taken(procedure: ar.Procedure, competent: bool = True) -> tuple[Act, ...]:
    """Received and accepted on Mon 6/1."""
    return ar.Apply(on=MON_1_JUN_2026), ar.Accept(on=MON_1_JUN_2026, procedure=procedure, competent=competent)


ORDINARY, SIMPLIFIED = taken(P.ORDINARY), taken(P.SIMPLIFIED)
COPY = ar.SendCopy(on=TUE_2_JUN_2026)
HEARING = ar.FixHearing(on=TUE_2_JUN_2026, hearing_on=MON_31_AUG_2026)
SWITCH = ar.SwitchProcedure(on=WED_3_JUN_2026, accepted_on=MON_1_JUN_2026, approved_by="负责人")


# -- 第二十条, 第二十一条: one period in which to apply --------------------------------------------

APPLY = {
    L.SIXTY_DAYS: ARL.APPLY, L.ONE_YEAR: ARL.APPLY_NO_NOTICE, L.FIVE_YEARS: ARL.APPLY_ABSOLUTE,
    L.TWENTY_YEARS: ARL.APPLY_ABSOLUTE_REAL_ESTATE,
}  # fmt: skip


@pytest.mark.parametrize("then", L)
@pytest.mark.parametrize("first", L)
def test_art20_art21_a_limit_stated_anew_is_the_one_that_is_counted(first: ar.Limit, then: ar.Limit) -> None:
    case = case_of(
        ar.StateLimit(on=MON_1_JUN_2026, limit=first, runs_from=MON_1_JUN_2026),
        ar.StateLimit(on=TUE_2_JUN_2026, limit=then, runs_from=TUE_2_JUN_2026),
    )
    assert set(running(case)) == {APPLY[then]}


# -- 第三十条, 第三十一条: acceptance, refusal, supplement -----------------------------------------


@pytest.mark.parametrize(
    ("procedure", "awaited"),
    [
        (P.ORDINARY, {ARL.COPY: WED_10_JUN_2026, ARL.DECIDE: FRI_31_JUL_2026}),
        (P.SIMPLIFIED, {ARL.SIMPLIFIED_COPY: THU_4_JUN_2026, ARL.SIMPLIFIED_DECIDE: WED_1_JUL_2026}),
    ],
)
def test_art30_after_acceptance_the_copy_and_the_decision_are_awaited(
    procedure: ar.Procedure, awaited: dict[str, date]
) -> None:
    assert running(case_of(*taken(procedure))) == awaited


@pytest.mark.parametrize(
    ("procedure", "awaited"),
    [
        (P.ORDINARY, {ARL.COPY: WED_10_JUN_2026, ARL.DECIDE: FRI_31_JUL_2026}),
        (
            P.SIMPLIFIED,
            {
                ARL.SIMPLIFIED_COPY: THU_4_JUN_2026, ARL.SIMPLIFIED_DECIDE: WED_1_JUL_2026,
                ARL.DECIDE: FRI_31_JUL_2026,
            },
        ),
    ],
)  # fmt: skip
def test_art30_accepted_in_the_wrong_forum_it_is_examined_and_the_organ_gains_nothing(
    procedure: ar.Procedure, awaited: dict[str, date]
) -> None:
    """What the acceptance would have ended runs on; what it owes the parties begins."""
    case = case_of(*taken(procedure, competent=False))
    assert codes(case) == ["forbidden"]
    assert running(case) == awaited | {ARL.SUPPLEMENT_NOTICE: MON_8_JUN_2026}


@pytest.mark.parametrize("ground", ar.RefusalGround)
def test_art30_2_a_refusal_leaves_nothing_awaited(ground: ar.RefusalGround) -> None:
    refusal = ar.RefuseAcceptance(on=TUE_2_JUN_2026, ground=ground, reasons="不符合条件", competent_organ="某县政府")
    case = case_of(ar.Apply(on=MON_1_JUN_2026), refusal)
    assert (case.state, codes(case), running(case)) == (S.NOT_ACCEPTED, [], {})


@pytest.mark.parametrize(
    ("received_on", "last"), [(None, TUE_16_JUN_2026), (WED_3_JUN_2026, WED_17_JUN_2026)], ids=["sent", "received"]
)
def test_art31_the_supplement_is_awaited_ten_working_days_from_receipt_of_the_notice(
    received_on: date | None, last: date
) -> None:
    """From Tue 6/2: 3, 4, 5, 8, 9, 10, 11, 12, 15, Tue 6/16; the decision stands still."""
    case = case_of(
        ar.Apply(on=MON_1_JUN_2026), ar.NotifySupplement(on=TUE_2_JUN_2026, items=("请求",), received_on=received_on)
    )
    assert running(case) == {ARL.SUPPLEMENT: last, ARL.DECIDE: None}


# -- 第四十八条, 第五十三条, 第五十四条, 第五十五条: the exchange, also after a switch -----------------


@pytest.mark.parametrize(
    ("before", "state", "awaited"),
    [
        (ORDINARY, S.SIMPLIFIED, {ARL.COPY: WED_10_JUN_2026, ARL.SIMPLIFIED_DECIDE: WED_1_JUL_2026}),
        (SIMPLIFIED, S.ORDINARY, {ARL.SIMPLIFIED_COPY: THU_4_JUN_2026, ARL.DECIDE: FRI_31_JUL_2026}),
    ],
    ids=["to simplified", "to ordinary"],
)
def test_art53_art55_a_switch_changes_the_period_of_the_decision(
    before: tuple[Act, ...], state: ar.ReconsiderationState, awaited: dict[str, date]
) -> None:
    case = case_of(*before, SWITCH)
    assert (case.state, running(case)) == (state, awaited)


@pytest.mark.parametrize("switched", [False, True], ids=["as accepted", "switched"])
@pytest.mark.parametrize(("before", "last"), [(ORDINARY, WED_10_JUN_2026), (SIMPLIFIED, THU_4_JUN_2026)])
def test_art48_art54_the_copy_is_sent_in_the_time_that_began_with_acceptance(
    before: tuple[Act, ...], last: date, switched: bool
) -> None:
    case = case_of(*before, *((SWITCH,) if switched else ()))
    assert codes(case.record(ar.SendCopy(on=last))) == []
    assert codes(case.record(ar.SendCopy(on=last + DAY))) == ["late"]
    assert {ARL.COPY, ARL.SIMPLIFIED_COPY}.isdisjoint(running(case.record(ar.SendCopy(on=last))))


@pytest.mark.parametrize("switched", [False, True], ids=["as accepted", "switched"])
@pytest.mark.parametrize(("before", "last"), [(ORDINARY, TUE_16_JUN_2026), (SIMPLIFIED, TUE_9_JUN_2026)])
def test_art48_art54_the_reply_is_due_in_the_time_that_began_with_the_copy(
    before: tuple[Act, ...], last: date, switched: bool
) -> None:
    """Copy received Tue 6/2: ten working days are Tue 6/16, five Tue 6/9."""
    case = case_of(*before, COPY, *((SWITCH,) if switched else ()))
    replied = case.record(ar.Respond(on=last, evidence=("答复书",)))
    assert (codes(replied), len(running(replied))) == ([], 1)
    assert codes(case.record(ar.Respond(on=last + DAY, evidence=("答复书",)))) == ["late"]


def test_art54_the_five_working_days_run_from_the_day_the_copy_came() -> None:
    """Sent Tue 6/2, received Wed 6/3: 4, 5, 8, 9, Wed 6/10."""
    case = case_of(*SIMPLIFIED, ar.SendCopy(on=TUE_2_JUN_2026, received_on=WED_3_JUN_2026))
    assert case.deadline(ARL.SIMPLIFIED_RESPOND).on == WED_10_JUN_2026


# -- 第三十九条, 第五十六条: what stands still ------------------------------------------------------

BOTH = pytest.mark.parametrize(
    ("before", "rule", "remaining", "last"),
    [(ORDINARY, ARL.DECIDE, 51, FRI_21_AUG_2026), (SIMPLIFIED, ARL.SIMPLIFIED_DECIDE, 21, WED_22_JUL_2026)],
    ids=["ordinary", "simplified"],
)


@BOTH
@pytest.mark.parametrize("ground", ar.StayGround)
def test_art39_a_stay_on_any_ground_stops_the_decision_and_a_personal_one_ends_after_sixty_days(
    before: tuple[Act, ...], rule: str, remaining: int, last: date, ground: ar.StayGround
) -> None:
    """Stayed Wed 6/10, nine days used; sixty days from there are Sun 8/9. Resumed Wed 7/1: the rest from that day."""
    case = case_of(
        *before, COPY, ar.Respond(on=TUE_2_JUN_2026, evidence=("答复书",)),
        ar.Stay(on=WED_10_JUN_2026, ground=ground, notified_on=WED_10_JUN_2026),
    )  # fmt: skip
    personal = ground in {"death", "incapacity", "dissolution"}  # 第一款第（一）、（二）、（四）项
    assert running(case) == {rule: None} | ({ARL.STAY_ENDS: SUN_9_AUG_2026} if personal else {})
    assert case.deadline(rule).remaining == remaining

    resumed = case.record(ar.Resume(on=WED_1_JUL_2026, notified_on=WED_1_JUL_2026))
    assert (codes(resumed), running(resumed)) == ([], {rule: last})


@BOTH
def test_art56_a_document_under_review_stops_the_decision(
    before: tuple[Act, ...], rule: str, remaining: int, last: date
) -> None:
    """From Wed 6/10 to Wed 7/1."""
    case = case_of(*before, ar.OpenDocumentReview(on=WED_10_JUN_2026, ref="d1", has_power=True))
    assert (case.deadline(rule).status, case.deadline(rule).remaining) == (RunStatus.SUSPENDED, remaining)
    assert case.record(ar.SettleDocument(on=WED_1_JUL_2026, ref="d1", lawful=True)).deadline(rule).on == last


# -- 实施条例（2007）第三十四条第三款, 第三十七条; （2026）第四十五条, 第四十六条 ------------------------


@pytest.mark.parametrize("inquiry", ar.Inquiry)
@pytest.mark.parametrize(
    ("begun", "ended"), [(MON_22_JUN_2026, MON_29_JUN_2026), (MON_6_JUL_2026, MON_13_JUL_2026)], ids=["2007", "2026"]
)
@pytest.mark.parametrize(
    ("procedure", "rule", "last"),
    [(P.ORDINARY, ARL.DECIDE, FRI_21_AUG_2026), (P.SIMPLIFIED, ARL.SIMPLIFIED_DECIDE, WED_22_JUL_2026)],
)
def test_the_days_of_an_inquiry_are_left_out_in_either_procedure_under_either_text(
    procedure: ar.Procedure, rule: str, last: date, begun: date, ended: date, inquiry: ar.Inquiry
) -> None:
    """Accepted Mon 6/15: thirty days Wed 7/15, sixty Fri 8/14; seven days are left out."""
    accepted = (ar.Apply(on=MON_15_JUN_2026), ar.Accept(on=MON_15_JUN_2026, procedure=procedure))
    case = case_of(*accepted, ar.BeginInquiry(on=begun, ref="k1", inquiry=inquiry))
    assert case.deadline(rule).on is None
    assert case.record(ar.EndInquiry(on=ended, ref="k1")).deadline(rule).on == last


# -- 第三十八条; 实施条例（2026）第四十条第三款: taken up --------------------------------------------


@pytest.mark.parametrize("received_on", [None, THU_9_JUL_2026], ids=["taken up", "file received"])
@pytest.mark.parametrize(("before", "rule"), [(ORDINARY, ARL.DECIDE), (SIMPLIFIED, ARL.SIMPLIFIED_DECIDE)])
def test_art40_3_of_2026_the_new_count_runs_from_the_file_and_without_it_from_taking_up(
    before: tuple[Act, ...], rule: str, received_on: date | None
) -> None:
    """Taken up Wed 7/8."""
    case = case_of(*before, ar.TakeUp(on=WED_8_JUL_2026, received_on=received_on))
    assert case.deadline(rule).run.start == (received_on or WED_8_JUL_2026)


# -- 第三十三条, 第六十二条 to 第七十五条: what ends the case ----------------------------------------

ENDINGS: dict[str, Act] = {
    **{
        f"{decision}{' by a day' if by else ''}": ar.Decide(
            on=FRI_31_JUL_2026, decision=decision, approved_by="区长", opinions_heard_on=WED_1_JUL_2026, perform_by=by
        )
        for decision, by in [
            (D.CHANGED, None), (D.REVOKED, None), (D.REVOKED_AND_REDO, MON_31_AUG_2026), (D.UNLAWFUL, None),
            (D.ORDERED_TO_PERFORM, MON_31_AUG_2026), (D.INVALID, None), (D.UPHELD, None), (D.CLAIM_REJECTED, None),
            (D.NO_EVIDENCE, MON_31_AUG_2026), (D.NO_EVIDENCE, None), (D.AGREEMENT, None),
        ]
    },
    "dismissed": ar.DismissApplication(on=FRI_31_JUL_2026, reasons="不符合受理条件"),
    "mediated": ar.Mediate(on=FRI_31_JUL_2026, signed_on=FRI_31_JUL_2026),
}  # fmt: skip
"""Each way to end a case, with what it has to say."""

BEFORE: dict[str, tuple[Act, ...]] = {
    "ordinary": ORDINARY,
    "ordinary, copy": (*ORDINARY, COPY),
    "ordinary, hearing": (*ORDINARY, HEARING),
    "ordinary, wrong forum": taken(P.ORDINARY, competent=False),
    "simplified, then ordinary": (*SIMPLIFIED, SWITCH),
    "simplified, copy, then ordinary": (*SIMPLIFIED, COPY, SWITCH),
    "simplified": SIMPLIFIED,
    "simplified, copy": (*SIMPLIFIED, COPY),
    "simplified, wrong forum": taken(P.SIMPLIFIED, competent=False),
    "ordinary, then simplified": (*ORDINARY, SWITCH),
    "ordinary, copy, then simplified": (*ORDINARY, COPY, SWITCH),
    "ordinary, hearing, then simplified": (*ORDINARY, HEARING, SWITCH),
}
"""What may be awaited still: the supplement's notice, the copy, the reply, the notice of a hearing."""

every_case = pytest.mark.parametrize("before", BEFORE.values(), ids=BEFORE)
silences = pytest.mark.parametrize("review_first", [None, True, False], ids=["", "silent, first", "silent"])


def last_day(case: Case) -> date:
    """The last day of the thirty or the sixty days, from Mon 6/1."""
    return WED_1_JUL_2026 if case.state is S.SIMPLIFIED else FRI_31_JUL_2026


def until_the_end(before: tuple[Act, ...], review_first: bool | None) -> tuple[Case, date]:
    """The case on the last day of its period, and that day; noted on it already that nothing came."""
    case = case_of(*before)
    last = last_day(case)
    if review_first is not None:
        case = case.record(ar.NoteSilence(on=last, ended_on=last, review_first=review_first))
    return case, last


def ordered(ending: Act) -> set[str]:
    """What the respondent is given time for."""
    if getattr(ending, "perform_by", None) is None:
        return set()
    return {ARL.REDO if getattr(ending, "decision", None) is D.REVOKED_AND_REDO else ARL.PERFORM}


@every_case
@silences
@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
def test_art62_what_ends_the_case_in_time_leaves_only_what_it_orders(
    before: tuple[Act, ...], review_first: bool | None, ending: Act
) -> None:
    case, last = until_the_end(before, review_first)
    ended = case.record(ending.model_copy(update={"on": last}))
    assert set(running(ended)) == ordered(ending)
    assert {"late", "start_unknown"}.isdisjoint(codes(ended))


@pytest.mark.parametrize("procedure", P)
@pytest.mark.parametrize("ending", ENDINGS.values(), ids=ENDINGS)
def test_art30_in_the_wrong_forum_too_the_notice_of_a_supplement_is_awaited_no_longer(
    procedure: ar.Procedure, ending: Act
) -> None:
    """Ended Wed 6/3, when that notice could still be given: to Mon 6/8."""
    case = case_of(*taken(procedure, competent=False))
    assert running(case)[ARL.SUPPLEMENT_NOTICE] == MON_8_JUN_2026
    ended = case.record(ending.model_copy(update={"on": WED_3_JUN_2026, "opinions_heard_on": WED_3_JUN_2026}))
    assert ARL.SUPPLEMENT_NOTICE not in running(ended)


@pytest.mark.parametrize("procedure", P)
def test_art75_2_an_unlawful_decision_too_leaves_the_suit_when_it_is_served(procedure: ar.Procedure) -> None:
    case = case_of(*taken(procedure, competent=False), WORSE.model_copy(update={"on": WED_3_JUN_2026}))
    assert ARL.SUPPLEMENT_NOTICE in running(case)
    served = case.record(ar.ServeDecision(on=WED_3_JUN_2026))
    assert set(running(served)) == {APL.SUE_AFTER_REVIEW}


WORSE = ar.Decide(on=FRI_31_JUL_2026, decision=D.CHANGED, less_favourable=True)
LATE = {**ENDINGS, "worse": WORSE}


@every_case
@pytest.mark.parametrize("silent", [False, True], ids=["", "silent"])
@pytest.mark.parametrize("ending", LATE.values(), ids=LATE)
def test_art62_a_day_after_the_last_it_is_late(before: tuple[Act, ...], silent: bool, ending: Act) -> None:
    case, last = until_the_end(before, True if silent else None)
    ended = case.record(ending.model_copy(update={"on": last + DAY}))
    rule = ARL.SIMPLIFIED_DECIDE if last == WED_1_JUL_2026 else ARL.DECIDE
    assert rule in [one.rule for one in ended.findings if one.code == "late"]
    assert rule not in running(ended)
    assert ordered(ending) <= set(running(ended))


@pytest.mark.parametrize("before", [ORDINARY, SIMPLIFIED], ids=["ordinary", "simplified"])
def test_art73_a_mediation_letter_ends_a_stay_as_well(before: tuple[Act, ...]) -> None:
    """Stayed Wed 6/10 for a death: the sixty days of the stay are awaited no longer."""
    case = case_of(*before, ar.Stay(on=WED_10_JUN_2026, ground=ar.StayGround.DEATH, notified_on=WED_10_JUN_2026))
    assert ARL.STAY_ENDS in running(case)
    assert running(case.record(ar.Mediate(on=WED_17_JUN_2026, signed_on=WED_17_JUN_2026))) == {}


@every_case
@silences
@pytest.mark.parametrize("ending", ["upheld", "revoked_and_redo by a day"])
def test_art75_2_what_is_served_leaves_the_suit_and_what_was_ordered(
    before: tuple[Act, ...], review_first: bool | None, ending: str
) -> None:
    """「一经送达，即发生法律效力」: of a late decision too, which by itself ended nothing."""
    case, last = until_the_end(before, review_first)
    decided = case.record(ENDINGS[ending].model_copy(update={"on": last + DAY}))
    served = decided.record(ar.ServeDecision(on=MON_3_AUG_2026))
    assert set(running(served)) == {APL.SUE_AFTER_REVIEW} | ordered(ENDINGS[ending])


@every_case
@silences
@pytest.mark.parametrize("first", [True, False], ids=["reconsideration first", "either"])
def test_art34_a_dismissal_that_is_served_leaves_the_suit_where_reconsideration_comes_first(
    before: tuple[Act, ...], review_first: bool | None, first: bool
) -> None:
    """Dismissed a day late; served Mon 8/3: fifteen days are Tue 8/18."""
    case, last = until_the_end(before, review_first)
    dismissed = case.record(ENDINGS["dismissed"].model_copy(update={"on": last + DAY}))
    served = dismissed.record(ar.ServeDecision(on=MON_3_AUG_2026, review_first=first))
    assert running(served) == ({ARL.SUE_AFTER: TUE_18_AUG_2026} if first else {})
    assert running(served.record(ar.Sue(on=TUE_18_AUG_2026))) == {}


@every_case
@pytest.mark.parametrize("review_first", [True, False], ids=["reconsideration first", "either"])
def test_art34_who_sues_after_silence_awaits_nothing_of_the_organ(before: tuple[Act, ...], review_first: bool) -> None:
    """Ended Wed 7/1: Thu 7/16; ended Fri 7/31: Sat 8/15, so Mon 8/17."""
    case, last = until_the_end(before, review_first)
    until = date(2026, 7, 16) if last == WED_1_JUL_2026 else MON_17_AUG_2026
    sued = case.record(ar.Sue(on=until))
    assert (sued.state, running(sued)) == (S.SUED, {})
    rule = ARL.SUE_AFTER if review_first else APL.SUE_AFTER_REVIEW_SILENCE
    late = case.record(ar.Sue(on=until + DAY))
    assert [one.rule for one in late.findings if one.code == "late"] == [rule]
