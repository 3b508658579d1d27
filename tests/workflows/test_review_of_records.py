"""What a record cannot say: service before the reply, acts on record before they happened, empty reasons."""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from govopen import Case, GovOpenError, open_case
from govopen.calendar import china
from govopen.errors import ConflictError, OutOfOrderError
from govopen.workflows import opinion_response as op, request_handling as rh

FRI_18_SEP = date(2026, 9, 18)
THU_22_OCT = date(2026, 10, 22)


def received(on: date = FRI_18_SEP) -> Case:
    return open_case(rh.WORKFLOW, id="2026-1").record(rh.Receive(on=on, channel=rh.Channel.POST_SIGNED))


def replied(on: date, posted_on: date | None) -> rh.Reply:
    return rh.Reply(on=on, outcome=rh.Outcome.NOT_HELD, reasons="searched", posted_on=posted_on)


def test_service_letter_4_a_posting_before_the_reply_was_made_judges_nothing() -> None:
    """Received 27 August 2026, due 23 September; made on the 24th it is late, whatever its envelope says."""
    case = received(date(2026, 8, 27)).record(replied(date(2026, 9, 24), None))
    case = case.record(rh.Serve(on=date(2026, 9, 25), by="post", posted_on=date(2026, 8, 28)))

    assert case.deadline("reply").status == "met late"
    assert {"late", "before_made"} <= {finding.code for finding in case.findings}


def test_service_letter_4_a_posting_day_recorded_with_the_reply_stands() -> None:
    case = received().record(replied(THU_22_OCT, THU_22_OCT))
    case = case.record(rh.Serve(on=date(2026, 10, 26), by="hand", served_on=date(2026, 10, 26)))

    assert case.deadline("reply").status == "met"


def test_a_closed_case_judged_anew_tells_that_its_reply_became_late() -> None:
    """With Saturday 26 September worked, the 20th working day is 21 October: the reply of the 22nd is late."""
    stored = received().record(replied(THU_22_OCT, THU_22_OCT)).to_json()
    local = china().with_overlay(name="local", source="a local notice", work=[date(2026, 9, 26)])
    case = Case.from_json(stored, calendar=local, rejudge=True)
    move = next(move for move in case.moved if move.rule == "ogi.reply")

    assert (move.before, move.after, move.was, move.now) == (THU_22_OCT, date(2026, 10, 21), "met", "met late")
    assert str(move) == "ogi.reply: 2026-10-22 → 2026-10-21 (met → met late)"


def test_an_amendment_that_takes_the_receipt_away_tells_that_the_deadline_is_gone() -> None:
    case = received()
    moved = case.amend(drop=[0], reason="another office's letter", recorded_on=date(2026, 9, 21)).moved

    assert {(move.rule, move.before, move.after) for move in moved} >= {("ogi.reply", THU_22_OCT, None)}


def test_a_voided_deadline_is_explained_as_voided() -> None:
    notice = rh.NotifyCorrection(on=date(2026, 9, 22), items=("which year",), correct_by=date(2026, 10, 9))
    due = received().record(notice).deadline("reply")

    assert due.explain().splitlines()[-1] == "  voided, on Tue 2026-09-22"
    assert due.remaining is None


def test_art30_a_period_that_the_notice_sets_is_explained_as_set() -> None:
    notice = rh.NotifyCorrection(on=date(2026, 9, 22), items=("which year",), correct_by=date(2026, 10, 9))
    lines = received().record(notice).deadline("correction").explain().splitlines()

    assert "  set by the act: the last day is Fri 2026-10-09" in lines


def test_a_reading_that_moves_the_receipt_leaves_the_true_day_in_the_explanation() -> None:
    """Saturday 3 October 2026 is in the holiday; the next working day is Thursday the 8th."""
    rules = received().rules.choose({"ogi.receipt_on_rest_day": "next_working_day"})
    case = open_case(rh.WORKFLOW, id="r", rules=rules)
    case = case.record(rh.Receive(on=date(2026, 10, 3), channel=rh.Channel.POST_SIGNED))
    explained = case.deadline("reply").explain()

    assert "received 2026-10-03, taken as received Thu 2026-10-08" in explained
    assert "the start rests on the reading ogi.receipt_on_rest_day = next_working_day" in explained


def test_an_act_is_not_on_record_before_it_happened() -> None:
    with pytest.raises(ValidationError, match="recorded_on 1900-01-01 lies before the day of the act, 2026-09-18"):
        rh.Receive(on=FRI_18_SEP, recorded_on=date(1900, 1, 1), channel=rh.Channel.POST_SIGNED)


def test_an_act_is_on_record_from_its_day_unless_another_is_stated() -> None:
    assert rh.Receive(on=FRI_18_SEP, channel=rh.Channel.POST_SIGNED).recorded_on == FRI_18_SEP


def test_an_amendment_gives_a_reason() -> None:
    with pytest.raises(ValidationError, match="reason"):
        received().amend(drop=[0], reason="", recorded_on=date(2026, 9, 21))


def test_an_amendment_adds_nothing_that_has_not_happened_yet() -> None:
    added = rh.Withdraw(on=date(2026, 9, 30))
    with pytest.raises(OutOfOrderError, match="adds an act of 2026-09-30"):
        received().amend(add=[added], reason="found", recorded_on=date(2026, 9, 21))


def test_a_moment_beyond_the_calendar_is_refused_as_input() -> None:
    stored = '{"workflow":"opinion_response","id":"1","log":[{"kind":"find_opinion","at":"9999-12-31T23:59:59+00:00"}]}'
    with pytest.raises(ValidationError, match="beyond the calendar"):
        Case.from_json(stored, workflow=op.WORKFLOW, rejudge=True)


def test_two_writers_meet_in_an_error_of_their_own() -> None:
    """The stores raise it; its shape is fixed here."""
    error = ConflictError("cannot save 2026-1: it was saved by another writer; load it anew", id="2026-1")

    assert {GovOpenError, RuntimeError} <= set(ConflictError.__mro__)
    assert error.data == {"id": "2026-1"}


def test_art37_withholding_exactly_the_third_party_s_part_is_lawful() -> None:
    case = received(date(2026, 9, 1)).record(rh.OpenReview(on=date(2026, 9, 1), ref="s1"))
    case = case.record(rh.ReviewOpinion(on=date(2026, 9, 2), ref="s1", result=rh.ReviewResult.CLEARED))
    case = case.record(
        rh.ApproveReview(on=date(2026, 9, 2), ref="s1", result=rh.ReviewResult.CLEARED, approved_by="head")
    )
    case = case.record(rh.ConsultThirdParty(on=date(2026, 9, 3), ref="t1"))
    case = case.record(rh.GiveOpinion(on=date(2026, 9, 8), ref="t1", consents=False, reasons="prices"))
    reply = rh.Reply(
        on=date(2026, 9, 23), outcome=rh.Outcome.PARTLY_DISCLOSED, information=("the contract",), reasons="prices",
        withheld_grounds=(rh.Outcome.WITHHELD_THIRD_PARTY,), remedies="reconsideration", posted_on=date(2026, 9, 23),
    )  # fmt: skip

    assert case.record(reply).findings == ()


def test_arl23_no_refusal_needed_review_first_before_2024() -> None:
    """行政复议法第二十三条第一款第（四）项 is in force from 2024-01-01."""
    earlier = rh.Reply(on=date(2023, 12, 29), outcome=rh.Outcome.WITHHELD_STATE_SECRET)
    later = rh.Reply(on=date(2024, 1, 2), outcome=rh.Outcome.WITHHELD_STATE_SECRET)

    assert (rh.needs_review_first(earlier), rh.needs_review_first(later)) == (False, True)


def test_art37_the_result_of_a_partial_disclosure_knows_of_its_withheld_part() -> None:
    reply = rh.Reply(
        on=THU_22_OCT, outcome=rh.Outcome.PARTLY_DISCLOSED, withheld_grounds=(rh.Outcome.WITHHELD_STATE_SECRET,)
    )
    result = rh.result(received().record(reply))

    assert result is not None
    assert (result.review_first, str(result.provision)) == (True, "条例第三十七条")


def test_fee3_a_second_fee_notice_starts_no_second_payment_period() -> None:
    """不得同时按照两种标准: by items on 20 March 2026, by pages on 15 April; payment stays due on 20 April."""
    case = received(date(2026, 3, 2))
    for day, tariff in ((date(2026, 3, 20), rh.FeeTariff.ITEMS), (date(2026, 4, 15), rh.FeeTariff.PAGES)):
        case = case.record(rh.NotifyFee(on=day, received_on=day, amount=100, tariff=tariff, how_to_pay="bank"))

    assert case.deadline("payment").on == date(2026, 4, 20)
    assert [finding.code for finding in case.findings] == ["repeated"]
