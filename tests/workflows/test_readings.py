"""Disputed readings: the date of a deadline under each, and the day that is safe under all of them.

Counted by hand. 2026: 20 September (Sun) and 10 October (Sat) are worked; 19-21 June, 25-27 September and
1-7 October are off. 2019: 7 June is off.
"""

from __future__ import annotations

import pickle
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

from govopen import Case, Rulebook, open_case
from govopen.calendar import china
from govopen.disputed import DatedReading
from govopen.ledger import Deadline
from govopen.terms import Certainty
from govopen.workflows import (
    administrative_litigation as al,
    administrative_reconsideration as ar,
    opinion_response as op,
    public_consultation as pc,
    readings,
    request_handling as rh,
    secrecy_review as sr,
)
from govopen.workflows.acts import Act
from tests.workflows.cases import (
    consents,
    corrected,
    correction_notified,
    extended,
    fee_notified,
    letter_received,
    opinion,
    reading,
    received,
    request,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_9_OCT_2026,
    FRI_10_JUL_2026,
    FRI_12_JUN_2026,
    FRI_15_MAY_2026,
    FRI_17_JUL_2026,
    FRI_18_SEP_2026,
    FRI_27_MAR_2026,
    MON_1_JUN_2026,
    MON_2_FEB_2026,
    MON_2_MAR_2026,
    MON_2_NOV_2026,
    MON_3_AUG_2026,
    MON_3_JUN_2019,
    MON_8_JUN_2026,
    MON_20_MAY_2019,
    MON_21_SEP_2026,
    SAT_3_OCT_2026,
    SAT_6_JUN_2026,
    THU_1_OCT_2026,
    THU_5_NOV_2026,
    THU_9_JUL_2026,
    THU_16_APR_2026,
    THU_16_JUL_2026,
    THU_22_OCT_2026,
    THU_25_JUN_2026,
    TUE_3_NOV_2026,
    TUE_9_FEB_2027,
    TUE_14_MAY_2019,
    TUE_20_OCT_2026,
    TUE_22_SEP_2026,
    WED_3_JUL_2019,
    WED_4_NOV_2026,
    WED_8_JUL_2026,
    WED_10_JUN_2026,
    WED_12_JUN_2019,
    WED_15_APR_2026,
    WED_26_JUN_2019,
    WED_30_SEP_2026,
    at,
)

REST_DAY = "ogi.receipt_on_rest_day"
EXCLUSION = "ogi.exclusion_from"


def under(deadline: Deadline, option: str) -> dict[str, date | None]:
    """The date under each choice of one option."""
    return {one.choice: one.on for one in deadline.readings if one.option == option}


def moving(deadline: Deadline) -> set[str]:
    return {one.option for one in deadline.readings if one.moves}


def consulted(day: date, **options: Any) -> Case:
    """Received on a day in June 2026; a third party asked on the 10th, letter received then, answered on the 12th."""
    acts = (third_party_asked(WED_10_JUN_2026), letter_received(WED_10_JUN_2026), consents(FRI_12_JUN_2026))
    return with_acts(received(day, **options), *acts)


# -- each option -------------------------------------------------------------------------------------------------------


def test_art30_a_late_notice_and_its_correction_move_the_reply_under_one_reading_only() -> None:
    """Notice a day late, corrected 9 October: 10 (1), 12-16 (6), 19-23 (11), 26-30 (16), 2-5 November (20)."""
    case = received(FRI_18_SEP_2026).record(correction_notified(WED_30_SEP_2026)).record(corrected(FRI_9_OCT_2026))
    due = case.deadline("reply")

    assert under(due, "ogi.late_correction") == {"no_effect": THU_22_OCT_2026, "restarts": THU_5_NOV_2026}
    assert moving(due) == {"ogi.late_correction"}
    assert (due.safe_for_organ, due.safe_for_party) == (THU_22_OCT_2026, THU_5_NOV_2026)


def test_art30_while_the_correction_is_awaited_the_reply_does_not_run_under_the_other_reading() -> None:
    due = received(FRI_18_SEP_2026).record(correction_notified(WED_30_SEP_2026, TUE_20_OCT_2026)).deadline("reply")
    (other,) = (one for one in due.readings if one.moves)

    assert (other.choice, other.on, other.reason) == ("restarts", None, "under it the period ended on 2026-09-30")
    assert (due.safe_for_organ, due.safe_for_party) == (THU_22_OCT_2026, None)


def test_art33_3_the_sending_day_is_left_out_or_not() -> None:
    """Sent 8 June, answered 25 June: 12 working days in (8, 25], 13 in [8, 25]; base 30 June."""
    case = received(MON_1_JUN_2026).record(third_party_asked(MON_8_JUN_2026))
    due = with_acts(case, letter_received(WED_10_JUN_2026), consents(THU_25_JUN_2026)).deadline("reply")

    assert under(due, EXCLUSION) == {"day_after_letter": THU_16_JUL_2026, "day_of_letter": FRI_17_JUL_2026}
    assert (due.safe_for_organ, due.safe_for_party) == (THU_16_JUL_2026, FRI_17_JUL_2026)


def test_art31_a_request_that_came_on_a_holiday() -> None:
    """Day zero 3 October: 8 October is the first day. Day zero 8 October: one working day later."""
    due = received(SAT_3_OCT_2026).deadline("reply")

    assert under(due, REST_DAY) == {"day_it_came": TUE_3_NOV_2026, "next_working_day": WED_4_NOV_2026}


def test_fee_art6_the_period_runs_anew_or_goes_on() -> None:
    """Paid 15 April: anew to 15 May. Or: 19 of 20 days gone on 27 March, so the last one is 16 April."""
    case = received(MON_2_MAR_2026).record(fee_notified(FRI_27_MAR_2026, FRI_27_MAR_2026))
    due = case.record(rh.PayFee(on=WED_15_APR_2026)).deadline("reply")

    assert under(due, "fee.after_payment") == {"restarts": FRI_15_MAY_2026, "resumes": THU_16_APR_2026}
    assert (due.safe_for_organ, due.safe_for_party) == (THU_16_APR_2026, FRI_15_MAY_2026)


def referred(*acts: Act) -> Case:
    unclear = sr.ReviewOpinion(on=MON_21_SEP_2026, ref="s1", result=sr.ReviewResult.UNCLEAR)
    opened = with_acts(received(FRI_18_SEP_2026), sr.OpenReview(on=MON_21_SEP_2026, ref="s1"), unclear)
    refer = sr.ReferUpward(on=TUE_22_SEP_2026, ref="s1", to="县保密局", received_on=TUE_22_SEP_2026)
    return with_acts(opened.record(refer), *acts)


def test_art17_3_the_time_at_the_secrecy_authority_counts_or_not() -> None:
    """Left out: 23, 24, 28-30 September, 8, 9 October (7): from 22 October to 23, 26-30 October, 2 November."""
    cleared = sr.Determine(on=FRI_9_OCT_2026, ref="s1", result=sr.ReviewResult.CLEARED)
    due = referred(cleared).deadline("reply")

    assert under(due, "ogi.secrecy_reference_time") == {"excluded": MON_2_NOV_2026, "counted": THU_22_OCT_2026}


def test_art17_3_while_it_is_there_only_one_reading_has_a_date() -> None:
    due = referred().deadline("reply")

    assert due.certainty is Certainty.SUSPENDED
    assert under(due, "ogi.secrecy_reference_time") == {"excluded": None, "counted": THU_22_OCT_2026}
    assert (due.safe_for_organ, due.safe_for_party) == (THU_22_OCT_2026, None)


def straddling(*acts: Act, **options: Any) -> Case:
    """A request received on the last day of the Regulations of 2007."""
    return with_acts(received(TUE_14_MAY_2019, **options), *acts)


def test_art56_received_under_the_old_text_decided_under_the_new() -> None:
    """15 + 15 working days: 4 June, 26 June. Or 20 + 15: 12 June; 13, 14, 17-21, 24-28 June, 1-3 July."""
    due = straddling(extended(MON_3_JUN_2019, 15)).deadline("reply")

    assert under(due, "ogi.governing_version") == {"receipt": WED_26_JUN_2019, "decision": WED_3_JUL_2019}


def test_arl_a_copy_received_after_the_new_law_in_a_case_begun_before_it() -> None:
    """Copy of Wednesday 3 January 2024: ten days, 13 January, a Saturday: the 15th. Ten working days: the 17th."""
    acts = (ar.Apply(on=date(2023, 12, 25)), ar.Accept(on=date(2023, 12, 28)), ar.SendCopy(on=date(2024, 1, 3)))
    due = with_acts(open_case(ar.WORKFLOW, id="2024-F1"), *acts).deadline("arl.respond")

    assert under(due, "arl.governing_version") == {"receipt": date(2024, 1, 15), "decision": date(2024, 1, 17)}
    assert (due.safe_for_organ, due.safe_for_party) == (date(2024, 1, 15), date(2024, 1, 17))


def test_art56_is_no_question_for_a_request_of_today() -> None:
    assert under(received(FRI_18_SEP_2026).deadline("reply"), "ogi.governing_version") == {}


def test_art21_4_of_2007_has_three_readings() -> None:
    """Received Mon 2018-03-05; notice Mon 12, amended Mon 19 March: 5 working days. Base 15: 26 March.

    Suspends: 2 April (5 days later). Runs anew from 19 March: 20-23 (4), 26-30 (9), 2-4 April (12), 8 April is worked
    (13), 9, 10 April (15). 5-7 April are off.
    """
    case = (
        received(date(2018, 3, 5)).record(correction_notified(date(2018, 3, 12))).record(corrected(date(2018, 3, 19)))
    )

    assert under(case.deadline("reply"), "ogi.correction_2007") == {
        "suspends": date(2018, 4, 2), "restarts": date(2018, 4, 10), "runs_on": date(2018, 3, 26),
    }  # fmt: skip


def test_the_hours_of_an_opinion_run_from_three_moments() -> None:
    """Event at 20:00, found at 22:30: five hours end at 01:00 or 03:30; without a report nothing runs from one."""
    event, found = at(THU_1_OCT_2026, "20:00"), at(THU_1_OCT_2026, "22:30")
    case = opinion(
        op.FindOpinion(at=found, occurred_at=event),
        op.Assess(at=at(THU_1_OCT_2026, "22:40"), level=op.Level.EXTRAORDINARY_EMERGENCY),
    )
    due = case.deadline("authoritative_information")
    moments = {one.choice: one.at for one in due.readings}

    assert moments == {
        "discovery": datetime.fromisoformat("2026-10-02T03:30+08:00"),
        "event": datetime.fromisoformat("2026-10-02T01:00+08:00"),
        "report": None,
    }
    assert due.safe_for_organ == datetime.fromisoformat("2026-10-02T01:00+08:00")
    assert due.safe_for_party is None


def test_arl23_silence_is_listed_for_the_suit_and_moves_no_date() -> None:
    """Due 2 February 2026; six months end on Sunday 2 August: the 3rd. Whether one may sue at all is disputed."""
    begins = al.BeginFilingPeriod(on=MON_2_FEB_2026, point=al.StartingPoint.INACTION)
    due = open_case(al.WORKFLOW, id="2026-X3").record(begins).deadline("sue_inaction")

    assert under(due, "arl.silence") == {"review_first": MON_3_AUG_2026, "either": MON_3_AUG_2026}
    assert moving(due) == set()
    assert "arl.silence" not in {one.option for one in received(FRI_18_SEP_2026).deadline("reply").readings}


# -- what is listed, and what is said of it ----------------------------------------------------------------------------


def test_every_option_that_can_move_a_reply_is_listed_though_nothing_moves_it() -> None:
    due = received(FRI_18_SEP_2026).deadline("reply")

    assert {one.option for one in due.readings} == {
        "ogi.late_correction", REST_DAY, EXCLUSION, "ogi.secrecy_reference_time", "fee.after_payment",
    }  # fmt: skip
    assert moving(due) == set()
    assert due.safe_for_organ == due.safe_for_party == THU_22_OCT_2026


def test_a_reading_says_what_it_means_where_it_stands_and_who_says_so() -> None:
    due = received(SAT_3_OCT_2026).deadline("reply")
    came, worked = (one for one in due.readings if one.option == REST_DAY)

    assert (came.chosen, came.default, came.moves) == (True, True, False)
    assert (worked.chosen, worked.default, worked.moves) == (False, False, True)
    assert worked.meaning == "On the next working day; that day is day zero."
    assert str(worked.provision) == "条例第三十一条"
    assert worked.verified == "interpretation"
    assert "条例第三十一条" in worked.sources
    assert (worked.certainty, worked.earliest, worked.latest) == (Certainty.SETTLED, WED_4_NOV_2026, WED_4_NOV_2026)


def test_the_reading_chosen_is_the_one_the_case_was_opened_under() -> None:
    due = received(SAT_3_OCT_2026, rules=reading(receipt_on_rest_day="next_working_day")).deadline("reply")

    assert due.on == WED_4_NOV_2026
    assert [(one.choice, one.on) for one in due.readings if one.option == REST_DAY and one.chosen] == [
        ("next_working_day", WED_4_NOV_2026)
    ]
    assert (due.safe_for_organ, due.safe_for_party) == (TUE_3_NOV_2026, WED_4_NOV_2026)


def test_where_nothing_is_disputed_the_list_is_empty() -> None:
    due = consulted(MON_1_JUN_2026).deadline("third_party_opinion")

    assert due.readings == ()
    assert due.safe_for_organ == due.safe_for_party == due.on


def test_a_deadline_without_a_case_has_no_readings() -> None:
    due = received(FRI_18_SEP_2026).deadline("reply")
    alone = Deadline(due.run, china(), due.answer, due.status, (), due.asked_on, "from", "自")

    assert alone.readings == ()
    assert alone.safe_for_organ == alone.safe_for_party == THU_22_OCT_2026


def test_an_act_that_another_reading_has_no_step_for_is_named() -> None:
    """Reasons are asked for under article 35 of the text of 2019; that of 2007, as read here, has no such step."""
    rules = Rulebook.national().choose({"ogi.governing_version": "decision"})
    due = straddling(rh.AskReasons(on=MON_20_MAY_2019), rules=rules).deadline("reply")
    (receipt,) = (one for one in due.readings if one.choice == "receipt")

    assert (receipt.on, receipt.moves) == (None, True)
    assert receipt.reason.startswith("cannot record ask_reasons (要求说明理由) of 2019-05-20")
    assert due.safe_for_organ == due.safe_for_party == due.on == WED_12_JUN_2019


def test_readings_do_not_touch_equality_or_the_printed_form() -> None:
    case = received(FRI_18_SEP_2026)

    assert case.deadline("reply") == case.deadline("reply")
    assert repr(case.deadline("reply")) == "<Deadline ogi.reply 2026-10-22 running settled>"


def test_a_deadline_can_be_sent_to_another_process_with_its_readings() -> None:
    due = received(SAT_3_OCT_2026).deadline("reply")

    assert pickle.loads(pickle.dumps(due)).readings == due.readings


# -- combinations ------------------------------------------------------------------------------------------------------


def test_the_bounds_are_those_of_the_combinations() -> None:
    """Received on Saturday 6 June: 8-10 (3), 11 and 12 left out, 15-18 (7), 22-26 (12), 29-3 July (17), 6-8 July (20).

    Day zero on the 8th, or the 10th left out too: 9 July. Both: 10 July.
    """
    due = consulted(SAT_6_JUN_2026).deadline("reply")

    assert under(due, REST_DAY) == {"day_it_came": WED_8_JUL_2026, "next_working_day": THU_9_JUL_2026}
    assert under(due, EXCLUSION) == {"day_after_letter": WED_8_JUL_2026, "day_of_letter": THU_9_JUL_2026}
    assert (due.safe_for_organ, due.safe_for_party) == (WED_8_JUL_2026, FRI_10_JUL_2026)
    assert due.disputed.combined


def test_too_many_combinations_are_changed_one_at_a_time_and_it_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "MOST", 3)
    due = consulted(SAT_6_JUN_2026).deadline("reply")

    assert due.safe_for_party == THU_9_JUL_2026
    assert not due.disputed.combined
    assert "the readings were changed one at a time: too many combinations" in due.explain(readings=True)
    assert "解释组合过多，系逐项变更" in due.explain("zh", readings=True)


# -- safe for whom -----------------------------------------------------------------------------------------------------


def test_for_a_provisional_reply_the_organ_takes_the_earliest_bound_and_the_requester_the_latest() -> None:
    """By one reading received on the next working day: the 15th, if 5 to 14 February are off and made up in January.

    Then 16 to 19 (4), 22 to 26 (9), 1 to 5 March (14), 8 to 12 (19), 15 (20).
    """
    due = received(TUE_9_FEB_2027).deadline("reply")

    assert due.certainty is Certainty.PROVISIONAL
    assert due.earliest is not None and due.latest is not None and due.earliest < due.latest
    assert (due.safe_for_organ, due.safe_for_party) == (due.earliest, date(2027, 3, 15))


def test_a_private_party_s_own_period_is_safe_the_other_way_round() -> None:
    """Twenty working days to pay from 9 February 2027: the payer goes by the earliest, the organ by the latest."""
    due = received(MON_21_SEP_2026).record(fee_notified(TUE_20_OCT_2026)).record(
        rh.FeeNoticeReceived(on=TUE_9_FEB_2027)
    ).deadline("fee.payment")  # fmt: skip

    assert due.certainty is Certainty.PROVISIONAL and due.earliest != due.latest
    assert (due.safe_for_party, due.safe_for_organ) == (due.earliest, due.latest)


def test_a_minimum_duration_is_safe_for_the_organ_at_its_latest_end() -> None:
    from govopen import open_case

    case = open_case(pc.WORKFLOW, id="P1")
    published = pc.PublishDraft(on=date(2026, 12, 1), subject=pc.Subject.MAJOR_DECISION, closes_on=date(2027, 1, 4))
    due = case.record(published).deadline("comment")

    assert due.certainty is Certainty.PROVISIONAL and due.earliest != due.latest
    assert (due.safe_for_party, due.safe_for_organ) == (due.earliest, due.latest)


# -- in words ----------------------------------------------------------------------------------------------------------


def test_an_explanation_names_the_readings_that_move_it_when_asked() -> None:
    due = received(SAT_3_OCT_2026).deadline("reply")
    added = due.explain(readings=True).removeprefix(due.explain()).splitlines()[1:]

    assert added == [
        "  under the reading ogi.receipt_on_rest_day = next_working_day: Wed 2026-11-04 "
        "(条例第三十一条; default known from: interpretation)",
        "  safe under every reading: for the organ Tue 2026-11-03, for the party Wed 2026-11-04",
    ]
    assert due.explain("zh", readings=True).splitlines()[-2:] == [
        "  若按另一解释（休息日收到申请：ogi.receipt_on_rest_day = next_working_day，条例第三十一条）："
        "2026-11-04（周三）届满",
        "  各种解释下均稳妥之日：行政机关2026-11-03（周二），对方当事人2026-11-04（周三）",
    ]


def test_an_explanation_says_that_no_reading_moves_the_date() -> None:
    due = received(FRI_18_SEP_2026).deadline("reply")

    assert due.explain(readings=True).splitlines()[-1] == "  no declared reading would move it"
    assert due.explain("zh", readings=True).splitlines()[-1] == "  所列解释均不影响该期限"


def test_a_moment_without_a_date_and_an_estimate_are_put_in_words() -> None:
    found = at(THU_1_OCT_2026, "22:30")
    assess = op.Assess(at=at(THU_1_OCT_2026, "22:40"), level=op.Level.EXTRAORDINARY_EMERGENCY)
    hours = opinion(op.FindOpinion(at=found, occurred_at=at(THU_1_OCT_2026, "20:00")), assess)
    text = hours.deadline("authoritative_information").explain(readings=True)
    estimate = received(date(2026, 12, 12)).deadline("reply").explain(readings=True)

    assert "under the reading opinion.clock_starts = event: Fri 2026-10-02 01:00" in text
    assert "under the reading opinion.clock_starts = report: no date, the period does not run under it" in text
    assert "for the organ Fri 2026-10-02 01:00, for the party not known" in text
    assert "ogi.receipt_on_rest_day = next_working_day: " in estimate and ", provisional, between " in estimate


def test_while_one_reading_suspends_the_words_say_so() -> None:
    case = referred()
    counted = with_acts(request(rules=reading(secrecy_reference_time="counted")), *case.acts).deadline("reply")

    assert "ogi.secrecy_reference_time = excluded: suspended" in counted.explain(readings=True)
    assert "期限中止计算" in counted.explain("zh", readings=True)


# -- properties --------------------------------------------------------------------------------------------------------

JUNE = st.dates(date(2026, 3, 1), date(2026, 8, 31))
CHOSEN = st.fixed_dictionaries({
    "late_correction": st.sampled_from(["no_effect", "restarts"]),
    "exclusion_from": st.sampled_from(["day_after_letter", "day_of_letter"]),
    "receipt_on_rest_day": st.sampled_from(["day_it_came", "next_working_day"]),
})  # fmt: skip


@st.composite
def histories(draw: st.DrawFn) -> tuple[Act, ...]:
    """Received; perhaps a correction notice, timely or late, and its answer; perhaps a third party asked."""
    day = draw(JUNE)
    acts: list[Act] = [rh.Receive(on=day, channel=rh.Channel.POST_SIGNED)]
    ahead = [draw(st.integers(0, 12)) for _ in range(5)]
    days = [date.fromordinal(day.toordinal() + sum(ahead[: n + 1])) for n in range(5)]
    if draw(st.booleans()):
        acts += [correction_notified(days[0]), corrected(days[1])]
    if draw(st.booleans()):
        acts += [third_party_asked(days[2]), letter_received(days[3])]
        if draw(st.booleans()):
            acts.append(consents(days[4]))
    return tuple(acts)


@settings(max_examples=60, deadline=None)
@given(acts=histories(), chosen=CHOSEN)
def test_each_reading_gives_the_date_of_a_case_opened_under_it(acts: tuple[Act, ...], chosen: dict[str, str]) -> None:
    rules = reading(**chosen)
    due = request(*acts, rules=rules).deadline("reply")

    for one in due.readings:
        own = request(*acts, rules=rules.choose({one.option: one.choice})).deadline("reply")
        if one.chosen:
            assert one.answer == due.answer and not one.moves
        if one.answer is not None:
            assert (one.on, one.earliest, one.latest) == (own.on, own.earliest, own.latest)
        assert one.chosen == (rules.choice(one.option) == one.choice)


@settings(max_examples=60, deadline=None)
@given(acts=histories(), chosen=CHOSEN)
def test_no_reading_lies_outside_the_safe_days(acts: tuple[Act, ...], chosen: dict[str, str]) -> None:
    due = request(*acts, rules=reading(**chosen)).deadline("reply")

    for one in due.readings:
        if one.earliest is not None:
            assert due.safe_for_organ is not None and due.safe_for_organ <= one.earliest
        if due.safe_for_party is not None:
            assert _latest(one) is not None and _latest(one) <= due.safe_for_party


@settings(max_examples=30, deadline=None)
@given(acts=histories())
def test_the_safe_days_do_not_depend_on_the_reading_chosen(acts: tuple[Act, ...]) -> None:
    plain = request(*acts).deadline("reply")
    other = request(*acts, rules=reading(exclusion_from="day_of_letter", receipt_on_rest_day="next_working_day"))

    assert (plain.safe_for_organ, plain.safe_for_party) == (
        other.deadline("reply").safe_for_organ, other.deadline("reply").safe_for_party,
    )  # fmt: skip


def _latest(one: DatedReading) -> date:
    assert one.latest is not None
    return one.latest
