"""Backward planning: the last safe day of each remaining step, counted by hand.

Autumn 2026: 20 September (Sun) and 10 October (Sat) are worked; 25-27 September and 1-7 October are off. A request
received on Friday 18 September is due on Thursday 22 October.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings, strategies as st

import govopen
from govopen import Case, Rulebook, open_case
from govopen.calendar import china
from govopen.errors import NotADayError, UnknownNameError
from govopen.periods import WorkingDays
from govopen.planning import Plan, Source, plan
from govopen.terms import Severity
from govopen.workflows import (
    administrative_reconsideration as ar,
    annual_report as rp,
    opinion_response as op,
    public_consultation as pc,
    secrecy_review as sr,
)
from govopen.workflows.acts import OfficeStep
from tests.workflows.cases import (
    consents,
    correction_notified,
    disclosed,
    extended,
    letter_received,
    opinion,
    reading,
    received,
    replied,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_2_OCT_2026,
    FRI_9_OCT_2026,
    FRI_13_NOV_2026,
    FRI_18_SEP_2026,
    FRI_21_JUN_2024,
    FRI_23_OCT_2026,
    MON_1_JUL_2024,
    MON_3_JUN_2024,
    MON_19_OCT_2026,
    MON_21_SEP_2026,
    MON_26_OCT_2026,
    MON_28_SEP_2026,
    SUN_20_SEP_2026,
    THU_1_OCT_2026,
    THU_5_NOV_2026,
    THU_10_DEC_2026,
    THU_12_NOV_2026,
    THU_15_OCT_2026,
    THU_17_SEP_2026,
    THU_19_NOV_2026,
    THU_20_AUG_2026,
    THU_22_OCT_2026,
    THU_24_SEP_2026,
    THU_29_OCT_2026,
    TUE_2_JUL_2024,
    TUE_3_NOV_2026,
    TUE_9_FEB_2027,
    TUE_13_OCT_2026,
    TUE_20_OCT_2026,
    TUE_22_SEP_2026,
    TUE_27_OCT_2026,
    TUE_29_SEP_2026,
    WED_14_OCT_2026,
    WED_21_OCT_2026,
    WED_30_SEP_2026,
    at,
)

HELPERS = {"draft": 3, "sign": 2}


def planned(day: date, case: Case | None = None, **options: Any) -> Plan:
    """The plan of the request of 18 September, with three days for the draft and two for the signature."""
    return plan(case or received(FRI_18_SEP_2026), day, **({"durations": HELPERS} | options))


def days(found: Plan) -> dict[str, date | None]:
    return {step.act: step.last_day for step in found.steps}


# -- three days after receipt, in the middle, on the last day, and after it --------------------------------------------


def test_on_the_first_day_everything_still_fits() -> None:
    """Back from 22 October: 2 to sign: 20; 3 to draft: 15 (16, 19, 20). Ten more for a referral: 14, 13, 12, 10, 9, 8
    October, 30, 29, 28 September: the tenth is Thursday 24 September.
    """
    assert days(planned(MON_21_SEP_2026)) == {
        "open_review": THU_24_SEP_2026,
        "notify_correction": TUE_29_SEP_2026,
        "consult_third_party": THU_15_OCT_2026,
        "consult_organ": THU_15_OCT_2026,
        "refer_upward": THU_15_OCT_2026,
        "draft": TUE_20_OCT_2026,
        "sign": THU_22_OCT_2026,
        "reply": THU_22_OCT_2026,
        "notify_fee": THU_22_OCT_2026,
    }


def test_the_slack_is_counted_in_working_days_from_the_day_asked_about() -> None:
    """From Monday 21 September. To the 29th: 22, 23, 24, 28, 29. To 15 October, 30, 8, 9, 10, 12-15 October as well."""
    found = planned(MON_21_SEP_2026)

    assert found.step("notify_correction").slack == 5
    assert found.step("consult_third_party").slack == 13
    assert found.step("reply").slack == 18


def test_a_step_that_takes_time_must_begin_so_much_earlier() -> None:
    found = planned(MON_21_SEP_2026)

    assert (found.step("draft").begin_by, found.step("sign").begin_by) == (THU_15_OCT_2026, TUE_20_OCT_2026)
    assert {found.step(name).source for name in HELPERS} == {Source.CALLER}
    assert found.step("draft").lasts == WorkingDays(3)


def test_art32_a_letter_leaves_working_days_after_the_answer_and_moves_the_reply() -> None:
    """Sent and received on 15 October, silent: 16, 19-23, 26-30, 2-5 November (15); five are left: 6, 9-12 November."""
    step = planned(MON_21_SEP_2026).step("consult_third_party")

    assert (step.last_day, step.lawful_until) == (THU_15_OCT_2026, THU_22_OCT_2026)
    assert step.then_due == THU_12_NOV_2026
    assert step.note == "5 working days left once the clock goes on"
    assert str(step.provision) == "条例第三十三条第三款"


def test_art34_an_organ_that_made_the_information_alone_has_no_period_and_the_plan_says_so() -> None:
    notes = [note for note, _ in planned(MON_21_SEP_2026).notes]

    assert notes == [
        "a consultation is reckoned as received on the day it is sent and never answered",
        "an organ that did not make the information jointly has no period to answer in (条例第三十三条第三款)",
    ]


def test_art33_3_where_the_sending_day_is_left_out_too_one_more_day_is_left() -> None:
    """Under `day_of_letter` 15 October is left out as well: 6, 9-13 November."""
    case = received(FRI_18_SEP_2026, rules=reading(exclusion_from="day_of_letter"))
    step = planned(MON_21_SEP_2026, case).step("consult_third_party")

    assert (step.last_day, step.then_due) == (THU_15_OCT_2026, FRI_13_NOV_2026)
    assert step.note == "6 working days left once the clock goes on"


def test_art32_sent_today_the_new_date_is_shown_too() -> None:
    """Sent on Friday 9 October, ten days before the end: silent 10, 12-16, 19-23, 26-29 October; ten are left: 30
    October, 2-6, 9-12 November.
    """
    assert planned(FRI_9_OCT_2026).step("consult_third_party").then_due_now == THU_12_NOV_2026


def test_on_9_october_the_correction_notice_is_too_late() -> None:
    """Due 29 September: 30 September, 8, 9 October are three working days too many."""
    step = planned(FRI_9_OCT_2026).step("notify_correction")

    assert (step.late, step.slack, step.note) == (True, -3, "can no longer be done in time")
    assert not step.owed


def test_on_9_october_a_review_fits_but_no_full_referral() -> None:
    step = planned(FRI_9_OCT_2026).step("open_review")

    assert (step.last_day, step.slack, step.late) == (THU_15_OCT_2026, 5, False)
    assert step.note == "a referral upward no longer fits in full"


def test_on_the_last_day_the_reply_is_due_and_the_letter_too_late() -> None:
    found = planned(THU_22_OCT_2026)

    assert (found.step("reply").slack, found.step("reply").late) == (0, False)
    assert (found.step("consult_third_party").slack, found.step("consult_third_party").late) == (-5, True)
    assert (found.step("draft").slack, found.step("draft").late) == (-2, True)
    assert found.overdue == ()


def test_on_the_day_after_it_is_overdue() -> None:
    found = planned(FRI_23_OCT_2026)
    (reply,) = found.overdue

    assert (reply.act, reply.slack, reply.note) == ("reply", -1, "overdue")
    assert found.extension is not None and found.extension.late


# -- durations ---------------------------------------------------------------------------------------------------------


def test_without_durations_nothing_is_invented() -> None:
    """A letter on the last day suspends nothing any more, so its last safe day is the 21st."""
    found = plan(received(FRI_18_SEP_2026), MON_21_SEP_2026)

    assert (found.step("draft").last_day, found.step("draft").lasts) == (THU_22_OCT_2026, None)
    assert found.step("draft").source is Source.NOBODY
    assert found.step("draft").note == "no text says how long it takes; state it"
    assert found.step("consult_third_party").last_day == WED_21_OCT_2026


def test_a_reply_that_takes_a_day_begins_a_day_earlier() -> None:
    found = planned(MON_21_SEP_2026, durations={"reply": WorkingDays(1)})

    assert (found.step("reply").last_day, found.step("reply").begin_by) == (THU_22_OCT_2026, WED_21_OCT_2026)
    assert found.step("sign").last_day == WED_21_OCT_2026


def test_a_review_that_takes_time_begins_so_much_earlier() -> None:
    """Two working days before Thursday 24 September: 23 and 22."""
    found = planned(MON_21_SEP_2026, durations=HELPERS | {"open_review": 2})

    assert found.step("open_review").last_day == TUE_22_SEP_2026


def test_an_unknown_step_is_refused_with_near_misses() -> None:
    with pytest.raises(UnknownNameError, match="unknown step 'drfat'; did you mean 'draft'"):
        planned(MON_21_SEP_2026, durations={"drfat": 3})


def test_a_negative_duration_is_refused() -> None:
    with pytest.raises(ValueError, match="a whole number from 0 up is wanted"):
        planned(MON_21_SEP_2026, durations={"draft": -1})


# -- extension ---------------------------------------------------------------------------------------------------------


def test_art33_2_an_extension_buys_twenty_working_days_from_the_base_expiry() -> None:
    """23, 26-30 October, 2-6, 9-13, 16-19 November."""
    extension = planned(FRI_9_OCT_2026).extension

    assert extension is not None
    assert (extension.base, extension.until, extension.slack) == (THU_22_OCT_2026, THU_22_OCT_2026, 10)
    assert (extension.then_due, extension.workdays) == (THU_19_NOV_2026, 20)
    assert extension.approver == "政府信息公开工作机构负责人"
    assert not extension.used


def test_art33_2_the_extension_of_a_request_of_20_august() -> None:
    """Base 17 September, at most 21 October."""
    extension = plan(received(THU_20_AUG_2026), FRI_18_SEP_2026.replace(day=1)).extension

    assert extension is not None
    assert (extension.base, extension.then_due) == (THU_17_SEP_2026, WED_21_OCT_2026)


def test_a_used_extension_is_said_to_be_used_and_the_reply_is_counted_with_it() -> None:
    found = planned(TUE_20_OCT_2026, received(FRI_18_SEP_2026).record(extended(TUE_20_OCT_2026)))

    assert found.extension is not None
    assert (found.extension.used, found.extension.until, found.extension.then_due) == (True, None, None)
    assert found.step("reply").last_day == THU_19_NOV_2026


def test_arl62_the_extension_of_a_reconsideration_is_in_calendar_days() -> None:
    """Accepted 21 September 2026: 60 days: 20 November; 30 more: Sunday 20 December, so Monday."""
    case = open_case(ar.WORKFLOW, id="F1").record(ar.Apply(on=FRI_18_SEP_2026)).record(ar.Accept(on=MON_21_SEP_2026))
    extension = plan(case, TUE_22_SEP_2026).extension

    assert extension is not None
    assert (extension.base, extension.then_due) == (date(2026, 11, 20), date(2026, 12, 21))
    assert extension.approver == "行政复议机构的负责人"


# -- a letter under way ------------------------------------------------------------------------------------------------


def asked() -> Case:
    acts = (third_party_asked(MON_28_SEP_2026), letter_received(TUE_29_SEP_2026))
    return with_acts(received(FRI_18_SEP_2026), *acts)


def test_while_the_letter_is_out_the_plan_says_what_is_known() -> None:
    """20-24, 28 September are gone, 14 left. Silent until 26 October; then 27-30, 2-6, 9-13 November."""
    found = planned(WED_30_SEP_2026, asked())

    assert found.step("reply").last_day is None and found.step("draft").last_day is None
    assert found.notes[0][0] == (
        "the reply is suspended: 14 working days left once it goes on; due 2026-11-13 if silence ends the suspension"
    )
    assert found.step("give_opinion", "t1").last_day == MON_26_OCT_2026
    assert found.extension is not None and found.extension.then_due is None


def test_until_the_letter_has_arrived_the_end_is_not_known() -> None:
    found = planned(TUE_29_SEP_2026, received(FRI_18_SEP_2026).record(third_party_asked(MON_28_SEP_2026)))

    assert found.notes[0][0].endswith("14 working days left once it goes on; when that is, is not known")


def test_after_the_answer_the_rest_is_counted_back_from_the_new_date() -> None:
    """Answered on 14 October: 15, 16, 19-23, 26-30, 2, 3 November. Two to sign, three to draft: 27 October."""
    found = planned(WED_14_OCT_2026, asked().record(consents(WED_14_OCT_2026)))

    assert (found.step("reply").last_day, found.step("draft").begin_by) == (TUE_3_NOV_2026, TUE_27_OCT_2026)


# -- secrecy review ----------------------------------------------------------------------------------------------------


def test_art17_3_a_referral_that_is_left_out_moves_the_reply() -> None:
    """Referred on 15 October, decided ten days later: 16, 19-23, 26-29; five left: 30 October, 2-5 November."""
    step = planned(MON_21_SEP_2026).step("refer_upward")

    assert (step.last_day, step.then_due) == (THU_15_OCT_2026, THU_5_NOV_2026)
    assert step.lasts == WorkingDays(10)
    assert step.note == "only if the review finds the matter unclear"


def test_art17_3_a_referral_that_counts_must_be_ten_working_days_earlier() -> None:
    """Ten before 15 October: 24 September. Ten more before it lie before the receipt."""
    found = planned(MON_21_SEP_2026, received(FRI_18_SEP_2026, rules=reading(secrecy_reference_time="counted")))

    assert (found.step("refer_upward").last_day, found.step("refer_upward").then_due) == (THU_24_SEP_2026, None)
    assert found.step("open_review").last_day == THU_15_OCT_2026
    assert found.step("open_review").note == "a referral upward no longer fits in full"


def test_a_referral_on_the_last_safe_days_ends_without_a_breach() -> None:
    """Opened and found unclear 24 September, referred ten working days later, decided ten later, replied five later."""
    unclear = sr.ReviewOpinion(on=THU_24_SEP_2026, ref="s1", result=sr.ReviewResult.UNCLEAR)
    case = with_acts(
        received(FRI_18_SEP_2026),
        sr.OpenReview(on=THU_24_SEP_2026, ref="s1"),
        unclear,
        sr.ReferUpward(on=THU_15_OCT_2026, ref="s1", to="县保密局"),
        sr.Determine(on=THU_29_OCT_2026, ref="s1", result=sr.ReviewResult.CLEARED),
    )

    assert case.deadline("reply").on == THU_5_NOV_2026
    assert case.record(disclosed(THU_5_NOV_2026)).findings == ()


def test_before_september_2024_the_ten_days_are_calendar_days() -> None:
    """Received 3 June 2024, due 2 July (10 June is off): a referral by 1 July, ten days before it 21 June."""
    found = plan(received(MON_3_JUN_2024), MON_3_JUN_2024)

    assert found.step("reply").last_day == TUE_2_JUL_2024
    assert found.step("refer_upward").last_day == MON_1_JUL_2024
    assert found.step("open_review").last_day == FRI_21_JUN_2024


def test_an_open_review_must_be_finished_before_the_draft() -> None:
    """Found unclear on 21 September: to be referred within ten working days: 22-24, 28-30, 8, 9, 10, 12 October."""
    opened = received(FRI_18_SEP_2026).record(sr.OpenReview(on=MON_21_SEP_2026, ref="s1"))
    unclear = opened.record(sr.ReviewOpinion(on=MON_21_SEP_2026, ref="s1", result=sr.ReviewResult.UNCLEAR))

    assert planned(MON_21_SEP_2026, opened).step("review_opinion", "s1").last_day == THU_15_OCT_2026
    assert "open_review" not in days(planned(MON_21_SEP_2026, opened))
    assert planned(MON_21_SEP_2026, unclear).step("refer_upward", "s1").last_day == date(2026, 10, 12)


# -- the organ's own document ------------------------------------------------------------------------------------------


def in_maoshe(seven_days: str) -> Case:
    rules = Rulebook.for_organ("maoshe").choose({"maoshe.seven_days": seven_days})
    return received(FRI_18_SEP_2026, rules=rules)


def test_the_document_s_own_limits_are_counted_back_and_its_own_dates_shown() -> None:
    """三, 五: back from 22 October: 3 to sign: 19; 7 to draft: 16, 15, 14, 13, 12, 10, 9; 2 to check: 8 October, 30
    September. Forward: register 20, check 22 September, draft 9, sign 13 October.
    """
    found = plan(in_maoshe("after_check"), FRI_18_SEP_2026)
    lines = {step.act: (step.last_day, step.internal) for step in found.steps}

    assert lines["register"] == (WED_30_SEP_2026, SUN_20_SEP_2026)
    assert lines["check"] == (FRI_9_OCT_2026, TUE_22_SEP_2026)
    assert lines["draft_opinion"] == (MON_19_OCT_2026, FRI_9_OCT_2026)
    assert lines["send_for_signature"] == (THU_22_OCT_2026, TUE_13_OCT_2026)
    assert found.step("check").source is Source.DOCUMENT
    assert str(found.step("check").provision) == "茅畲乡依申请公开办理工作流程二"


def test_a_line_past_the_organ_s_own_date_is_said_to_be() -> None:
    """The check was due on 22 September by the document; counted back from the reply there is time until 9 October."""
    found = plan(in_maoshe("after_check"), MON_28_SEP_2026)

    assert (found.step("check").note, found.step("check").late) == ("past the organ's own date", False)
    assert found.step("draft_opinion").note == ""


def test_seven_days_from_receipt_bind_the_check_only_through_the_order_of_the_lines() -> None:
    """The check comes before the draft of 19 October; two working days before it: 16, 15."""
    found = plan(in_maoshe("from_receipt"), FRI_18_SEP_2026)

    assert (found.step("check").last_day, found.step("register").last_day) == (MON_19_OCT_2026, THU_15_OCT_2026)
    assert found.step("draft_opinion").internal == TUE_29_SEP_2026


def test_what_the_caller_says_comes_before_what_the_document_says() -> None:
    """Two working days for the draft of 19 October: begun on the 15th; two to check before: 14, 13."""
    found = plan(in_maoshe("after_check"), FRI_18_SEP_2026, durations={"draft_opinion": 2})

    assert (found.step("draft_opinion").source, found.step("draft_opinion").begin_by) == (
        Source.CALLER,
        THU_15_OCT_2026,
    )
    assert (found.step("check").last_day, found.step("register").last_day) == (THU_15_OCT_2026, TUE_13_OCT_2026)


def test_a_letter_has_its_place_in_the_document() -> None:
    """三(二)3: before the opinion of 19 October is drafted."""
    assert plan(in_maoshe("after_check"), FRI_18_SEP_2026).step("consult_third_party").last_day == MON_19_OCT_2026


def test_lines_that_are_done_do_not_remain() -> None:
    case = in_maoshe("after_check")
    case = case.record(OfficeStep(on=SUN_20_SEP_2026, line="register")).record(
        OfficeStep(on=MON_21_SEP_2026, line="check")
    )

    assert not {"register", "check"} & days(plan(case, MON_21_SEP_2026)).keys()


def test_the_document_names_who_approves_an_extension() -> None:
    extension = plan(in_maoshe("after_check"), FRI_18_SEP_2026).extension

    assert extension is not None
    assert extension.approver_by_document == "茅畲乡分管领导"


# -- days that no notice settles ---------------------------------------------------------------------------------------


def test_a_provisional_reply_is_planned_from_its_earliest_day() -> None:
    case = received(THU_10_DEC_2026)
    found = plan(case, THU_10_DEC_2026, durations=HELPERS)

    last, earliest = found.step("reply").last_day, case.deadline("reply").earliest
    assert last is not None and earliest is not None and last <= earliest
    assert found.step("reply").provisional and found.step("draft").provisional and found.step("open_review").provisional
    assert found.notes[0][0].startswith("the reply is provisional, ")


def test_where_the_bounds_lie_apart_the_plan_takes_the_earliest() -> None:
    case = received(TUE_9_FEB_2027)
    due, found = case.deadline("reply"), plan(case, TUE_9_FEB_2027)

    assert due.earliest is not None and due.on is not None and due.earliest < due.on
    last = found.step("reply").last_day
    assert last is not None and last <= due.earliest
    assert found.extension is not None and found.extension.provisional


# -- other procedures and other states ---------------------------------------------------------------------------------


def test_what_the_requester_must_do_is_listed_with_its_party() -> None:
    case = received(FRI_18_SEP_2026).record(correction_notified(MON_21_SEP_2026, TUE_13_OCT_2026))
    found = plan(case, TUE_22_SEP_2026, durations={"draft": 3})
    step = found.step("receive_correction")

    assert (step.last_day, step.party, step.owed) == (TUE_13_OCT_2026, "requester", False)
    assert found.goal is None
    assert found.notes == (("no duty of the organ is running", "目前没有正在计算的行政机关期限"),)
    assert "notify_correction" not in days(found)


def test_a_finished_case_has_nothing_left() -> None:
    found = plan(received(FRI_18_SEP_2026).record(replied(TUE_13_OCT_2026)), WED_14_OCT_2026)

    assert (found.steps, found.extension) == ((), None)


def test_arl_the_duties_of_a_reconsideration_have_their_last_safe_days() -> None:
    """Accepted Monday 21 September: copy in seven working days: 22-24, 28-30, 8 October; decision by 20 November."""
    case = open_case(ar.WORKFLOW, id="F1").record(ar.Apply(on=FRI_18_SEP_2026)).record(ar.Accept(on=MON_21_SEP_2026))
    found = plan(case, TUE_22_SEP_2026, durations={"draft": 5})

    assert found.step("decide").last_day == date(2026, 11, 20)
    assert found.step("send_copy").last_day == date(2026, 10, 8)
    assert found.step("draft").begin_by == FRI_13_NOV_2026
    assert found.goal is not None and found.goal.rule == "arl.decide"


def test_art49_a_fixed_date_on_a_rest_day_is_safe_on_the_working_day_before() -> None:
    """31 January 2026 is a Saturday and does not move: Friday 30 January."""
    case = open_case(rp.WORKFLOW, id="R1").record(rp.OpenReport(on=date(2026, 1, 5), level=rp.ReportLevel.DEPARTMENT))

    assert plan(case, date(2026, 1, 5)).step("publish_report").last_day == date(2026, 1, 30)


def test_hours_have_a_last_moment_and_no_slack_in_days() -> None:
    found_at = at(THU_1_OCT_2026, "22:30")
    assess = op.Assess(at=at(THU_1_OCT_2026, "22:40"), level=op.Level.EXTRAORDINARY_EMERGENCY)
    case = opinion(op.FindOpinion(at=found_at), assess)
    step = plan(case, at(THU_1_OCT_2026, "23:00")).step("issue_authoritative_information")

    assert (step.at, step.last_day, step.slack, step.late) == (at(FRI_2_OCT_2026, "03:30"), FRI_2_OCT_2026, None, False)
    late = plan(case, at(FRI_2_OCT_2026, "03:31"))
    assert [one.act for one in late.overdue] == ["issue_authoritative_information"]
    assert "by Fri 2026-10-02 03:30  issue_authoritative_information" in str(late)
    assert "已逾期" in late.explain("zh")


def test_a_minimum_duration_is_no_last_day() -> None:
    case = open_case(pc.WORKFLOW, id="P1")
    case = case.record(pc.PublishDraft(on=MON_21_SEP_2026, subject=pc.Subject.MAJOR_DECISION))

    assert "close_consultation" not in days(plan(case, TUE_22_SEP_2026))


def test_on_an_earlier_day_later_acts_are_not_looked_at() -> None:
    case = received(FRI_18_SEP_2026).record(extended(TUE_20_OCT_2026))

    assert planned(FRI_9_OCT_2026, case).step("reply").last_day == THU_22_OCT_2026


# -- asking wrongly, and in words --------------------------------------------------------------------------------------


def test_a_step_that_does_not_remain_is_refused_with_what_remains() -> None:
    with pytest.raises(
        UnknownNameError, match="'serve' of 2026-017: it does not remain on 2026-09-21; remaining: open"
    ):
        planned(MON_21_SEP_2026).step("serve")


def test_a_moment_is_refused_where_days_count() -> None:
    with pytest.raises(NotADayError):
        plan(received(FRI_18_SEP_2026), at(MON_21_SEP_2026, "10:00"))


def test_another_language_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="'en' and 'zh' are known"):
        planned(MON_21_SEP_2026).explain("de")


def test_the_plan_in_english() -> None:
    lines = planned(FRI_9_OCT_2026).explain().splitlines()

    assert lines[0] == "2026-017: plan on Fri 2026-10-09: processing (办理中)"
    assert "  by Tue 2026-09-29  notify_correction (告知补正): too late by 3 working days; 条例第三十条" in lines
    assert (
        "  by Thu 2026-10-15  consult_third_party (征求第三方意见): 5 working days left; 条例第三十三条第三款" in lines
    )
    assert "    takes 3 working days, as said by the caller; begin by Thu 2026-10-15" in lines
    assert lines[-1].startswith(
        "  extend (延长答复期限), 条例第三十三条第二款: granted and told by Thu 2026-10-22 (10 working days left), "
        "at most to Thu 2026-11-19, 20 working days more"
    )


def test_the_plan_in_chinese() -> None:
    lines = planned(FRI_9_OCT_2026).explain("zh").splitlines()

    assert lines[0] == "2026-017　倒排计划，2026-10-09（周五）：办理中"
    assert "  最迟2026-09-29（周二）　告知补正：已超过3个工作日（条例第三十条）" in lines
    assert "  最迟2026-10-20（周二）　拟稿：尚余8个工作日" in lines
    assert "    所需3个工作日（自行设定）；最迟2026-10-15（周四）开始" in lines
    assert lines[-1] == (
        "  延长答复期限（条例第三十三条第二款）：最迟2026-10-22（周四）批准并告知，最长至2026-11-19（周四），"
        "增加20个工作日；经政府信息公开工作机构负责人同意"
    )


@pytest.mark.parametrize(
    ("day", "case", "en", "zh"),
    [
        (THU_22_OCT_2026, received(FRI_18_SEP_2026), "reply (答复): today is the last day", "答复：今日为最后一日"),
        (FRI_23_OCT_2026, received(FRI_18_SEP_2026), "no longer possible; it had to be granted", "已不能延长"),
        (WED_30_SEP_2026, asked(), "while the period is suspended no date is known", "期限中止计算期间，日期未定"),
        (
            TUE_20_OCT_2026,
            received(FRI_18_SEP_2026).record(extended(TUE_20_OCT_2026)),
            "already used",
            "已使用",
        ),
        (
            FRI_18_SEP_2026,
            in_maoshe("after_check"),
            "by the organ's document 茅畲乡分管领导",
            "按本机关文件报茅畲乡分管领导",
        ),
        (
            WED_14_OCT_2026,
            received(FRI_18_SEP_2026).record(replied(TUE_13_OCT_2026)),
            "steps\n  none\n\nextension\n  none",
            "尚待办理\n  无\n\n延长\n  无",
        ),
    ],
    ids=["last day", "overdue", "suspended", "used", "document", "finished"],
)
def test_what_a_plan_says(day: date, case: Case, en: str, zh: str) -> None:
    durations = {} if case.rules.organ or not case.deadlines else HELPERS
    found = plan(case, day, durations=durations)

    assert en in found.explain()
    assert zh in found.explain("zh")


def test_plan_is_a_public_name() -> None:
    assert govopen.plan is plan


# -- properties --------------------------------------------------------------------------------------------------------

DAYS = st.dates(date(2025, 1, 1), date(2026, 8, 31))
TIMES = st.fixed_dictionaries({"draft": st.integers(0, 5), "sign": st.integers(0, 3)})
CAL = china()


def breaches(case: Case) -> list[str]:
    severe = (Severity.BREACH, Severity.UNLAWFUL)
    return [finding.code for finding in case.findings if finding.severity in severe]


@settings(max_examples=60, deadline=None)
@given(day=DAYS, durations=TIMES)
def test_a_step_on_its_last_safe_day_is_no_breach_and_a_working_day_later_it_is(
    day: date, durations: dict[str, int]
) -> None:
    case = received(day)
    found = plan(case, day, durations=durations)
    for name, act in (("reply", replied), ("notify_correction", correction_notified)):
        last = found.step(name).last_day
        assert last is not None
        assert breaches(case.record(act(last))) == []
        assert breaches(case.record(act(CAL.add_workdays(last, 1)))) == ["late"]


@settings(max_examples=60, deadline=None)
@given(day=DAYS, durations=TIMES)
def test_an_extension_on_its_last_day_buys_what_was_promised_and_a_day_later_nothing(
    day: date, durations: dict[str, int]
) -> None:
    case = received(day)
    extension = plan(case, day, durations=durations).extension
    assert extension is not None and extension.until is not None and extension.then_due is not None

    timely = case.record(extended(extension.until))
    assert timely.deadline("reply").on == extension.then_due
    assert breaches(timely.record(replied(extension.then_due))) == []
    late = case.record(extended(CAL.add_workdays(extension.until, 1)))
    assert late.deadline("reply").on == extension.base
    assert "after_expiry" in breaches(late)


@settings(max_examples=60, deadline=None)
@given(day=DAYS, durations=TIMES, later=st.integers(0, 1))
def test_a_letter_on_its_last_safe_day_leaves_the_time_to_draft_and_sign_and_a_day_later_a_day_less(
    day: date, durations: dict[str, int], later: int
) -> None:
    step = plan(received(day), day, durations=durations).step("consult_third_party")
    assert step.last_day is not None
    sent = CAL.add_workdays(step.last_day, later) if later else step.last_day
    case = with_acts(received(day), third_party_asked(sent), letter_received(sent))
    silent_until = case.deadline("third_party_opinion").on
    assert silent_until is not None
    after = case.at(date.fromordinal(silent_until.toordinal() + 1)).deadline("reply")

    assert after.on is not None
    if not later:
        assert after.on == step.then_due
    needed = max(1, sum(durations.values()))
    if needed > later:
        assert CAL.count_workdays(silent_until, after.on) == needed - later
    else:
        assert after.on < silent_until  # sent on the last day it suspends nothing


@settings(max_examples=40, deadline=None)
@given(day=DAYS, durations=TIMES, ahead=st.integers(0, 60))
def test_the_slack_is_what_the_calendar_counts(day: date, durations: dict[str, int], ahead: int) -> None:
    asked_on = date.fromordinal(day.toordinal() + ahead)
    for step in plan(received(day), asked_on, durations=durations).steps:
        assert step.last_day is not None and step.slack is not None
        assert step.late == (step.last_day < asked_on)
        if step.late:
            assert step.slack == -CAL.count_workdays(step.last_day, asked_on)
        else:
            assert step.slack == CAL.count_workdays(asked_on, step.last_day)
