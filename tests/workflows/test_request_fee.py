"""条例第四十二条, 处理费办法: the fee notice, the payment, and what the fee comes to.

The request of the clock tests is received on Monday 2026-03-02: reply due 03-30.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from govopen import Case
from govopen.errors import StepNotAllowedError, UnknownNameError, WrongPartyError
from govopen.rules.names import FEE, OGI
from govopen.terms import Severity, Verified
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from govopen.workflows.request_handling import FeeTariff, Outcome, RequestState
from govopen.workflows.request_handling.fees import (
    TwoTariffsError,
    application_fee,
    fee_by_items,
    fee_by_pages,
    fees_by_month,
)
from tests.workflows.cases import codes, fee_notified, found, reading, received, replied, with_acts
from tests.workflows.days import (
    FRI_15_MAY_2026,
    FRI_24_APR_2026,
    FRI_27_MAR_2026,
    MON_2_MAR_2026,
    MON_20_APR_2026,
    MON_21_DEC_2020,
    MON_27_APR_2026,
    MON_30_MAR_2026,
    THU_1_OCT_2026,
    THU_2_APR_2026,
    THU_31_DEC_2020,
    TUE_1_DEC_2020,
    TUE_1_SEP_2026,
    TUE_22_DEC_2020,
    TUE_28_APR_2026,
    TUE_31_MAR_2026,
    WED_1_APR_2026,
    WED_1_JUL_2026,
    WED_15_APR_2026,
    WED_25_MAR_2026,
    WED_30_SEP_2026,
)


def request(*acts: Act, **readings: str) -> Case:
    return with_acts(received(MON_2_MAR_2026, rules=reading(**readings)), *acts)


NOTIFIED = fee_notified(WED_25_MAR_2026, received_on=FRI_27_MAR_2026)


def test_fee6_the_payment_period_runs_from_receipt_of_the_notice() -> None:
    """Received 03-27: 03-30..04-03 (5), 04-07..10 (9), 13..17 (14), 20..24 (19), 27 (20)."""
    assert request(NOTIFIED).deadline(FEE.PAYMENT).on == MON_27_APR_2026


def test_fee6_a_notice_in_time_ends_the_running_reply_period() -> None:
    case = request(NOTIFIED)

    assert case.state == RequestState.AWAITING_PAYMENT
    assert (case.deadline(OGI.REPLY).status, case.findings) == ("voided", ())


def test_fee6_payment_starts_the_reply_period_anew() -> None:
    """Paid 04-15: 04-16..17 (2), 20..24 (7), 27..30 (11), 05-06..09 (15), 11..15 (20)."""
    case = request(NOTIFIED, rh.PayFee(on=WED_15_APR_2026))

    assert (case.state, case.deadline(OGI.REPLY).on) == (RequestState.PROCESSING, FRI_15_MAY_2026)


def test_after_payment_read_as_resuming_lets_the_rest_of_the_period_run_on() -> None:
    """Told 03-25: 03-03..06 (4), 09..13 (9), 16..20 (14), 23..25 (17); paid 04-15, so 04-16, 04-17, 04-20."""
    case = request(NOTIFIED, rh.PayFee(on=WED_15_APR_2026), after_payment="resumes")

    assert case.deadline(OGI.REPLY).on == MON_20_APR_2026


def test_after_payment_read_as_resuming_suspends_the_period_until_payment() -> None:
    due = request(NOTIFIED, after_payment="resumes").deadline(OGI.REPLY)

    assert (due.on, due.remaining) == (None, 3)


@pytest.mark.parametrize("day", [FRI_27_MAR_2026, MON_30_MAR_2026], ids=str)
def test_fee6_a_notice_up_to_the_last_day_of_the_reply_period_is_in_time(day: date) -> None:
    assert request(fee_notified(day, day)).findings == ()


def test_fee6_a_notice_after_the_reply_period_is_late_and_starts_nothing() -> None:
    case = request(fee_notified(TUE_31_MAR_2026, TUE_31_MAR_2026))

    assert (found(case, "late").severity, found(case, "late").by) == (Severity.BREACH, "1 working day")
    assert [due.rule for due in case.deadlines] == [OGI.REPLY]


def test_fee6_a_payment_after_a_late_notice_starts_no_new_period() -> None:
    case = request(fee_notified(TUE_31_MAR_2026, TUE_31_MAR_2026), rh.PayFee(on=THU_2_APR_2026))

    assert codes(case) == ["late", "answers_irregular"]
    assert case.deadline(OGI.REPLY).on == MON_30_MAR_2026


def test_fee6_after_a_late_notice_nothing_lapses() -> None:
    case = request(fee_notified(TUE_31_MAR_2026, TUE_31_MAR_2026))

    assert case.at(WED_1_JUL_2026).state == RequestState.AWAITING_PAYMENT


@pytest.mark.parametrize("day", [FRI_24_APR_2026, MON_27_APR_2026], ids=str)
def test_fee6_up_to_the_last_day_the_request_is_not_given_up(day: date) -> None:
    assert request(NOTIFIED).at(day).state == RequestState.AWAITING_PAYMENT


def test_fee6_unpaid_after_the_last_day_the_request_is_given_up_by_itself() -> None:
    view = request(NOTIFIED).at(TUE_28_APR_2026)

    assert (view.state, view.proposals, view.findings) == (RequestState.ABANDONED, (), ())
    assert [(str(lapse.route.provision), lapse.on) for lapse in view.lapsed] == [("处理费办法第六条", MON_27_APR_2026)]


def test_fee6_a_payment_after_the_request_was_given_up_is_refused() -> None:
    with pytest.raises(StepNotAllowedError, match="abandoned"):
        request(NOTIFIED, rh.PayFee(on=TUE_28_APR_2026))


def test_fee6_a_request_given_up_for_the_fee_counts_in_its_own_row() -> None:
    """Derived, not recorded: the lapse shows only when the case is asked at a day."""
    view = request(NOTIFIED).at(TUE_28_APR_2026)
    kind = rh.result(view)

    assert kind is not None and (kind.outcome, kind.row) == (Outcome.ABANDONED_FEE, "三（六）2")


def test_fee6_the_day_of_receipt_of_the_notice_may_be_recorded_later() -> None:
    case = request(fee_notified(WED_25_MAR_2026), rh.FeeNoticeReceived(on=FRI_27_MAR_2026))

    assert case.deadline(FEE.PAYMENT).on == MON_27_APR_2026


def test_fee6_without_the_day_of_receipt_no_payment_period_runs() -> None:
    case = request(fee_notified(WED_25_MAR_2026))

    assert found(case, "start_unknown").rule == FEE.PAYMENT
    assert case.at(WED_1_JUL_2026).state == RequestState.AWAITING_PAYMENT


@pytest.mark.parametrize("fact", ["amount", "tariff", "how_to_pay"])
def test_fee6_the_notice_says_how_much_by_which_tariff_and_how_to_pay(fact: str) -> None:
    stated: dict[str, Any] = {"amount": 2200, "tariff": FeeTariff.ITEMS, "how_to_pay": "汇款"} | {fact: None}
    case = request(rh.NotifyFee(on=WED_25_MAR_2026, received_on=FRI_27_MAR_2026, **stated))

    assert fact in found(case, "unstated").required


def test_fee6_a_reply_may_come_while_payment_is_awaited() -> None:
    case = request(NOTIFIED, replied(WED_1_APR_2026))

    assert (case.state, case.deadlines) == (RequestState.REPLIED, ())


def test_fee_measures_start_no_clock_before_they_were_in_force() -> None:
    """The measures are of 2020-11-17, in force from 2021-01-01; a fee told in December 2020 has no payment period."""
    case = with_acts(received(TUE_1_DEC_2020), fee_notified(MON_21_DEC_2020, TUE_22_DEC_2020))

    assert (found(case, "not_in_force").rule, found(case, "not_in_force").severity) == (FEE.PAYMENT, Severity.CAUTION)


class TestWhatTheFeeComesTo:
    @pytest.mark.parametrize(("items", "yuan"), [(10, 0), (11, 100), (30, 2000), (31, 2200), (35, 3000), (51, 7400)])
    def test_fee4_applications_of_one_month_are_charged_band_by_band(self, items: int, yuan: int) -> None:
        """35: twenty at 100 and five at 200. 51: 2,000, ten at 200, ten at 300 and one at 400."""
        assert fee_by_items(0, items).amount == yuan

    def test_fee4_earlier_applications_of_the_month_put_a_new_one_in_its_band(self) -> None:
        assert [fee_by_items(before).amount for before in (9, 10, 29, 30, 40, 50)] == [0, 100, 100, 200, 300, 400]

    def test_fee4_the_count_begins_anew_with_the_calendar_month(self) -> None:
        """31 in September and 11 in October."""
        fees = fees_by_month([WED_30_SEP_2026] * 31 + [THU_1_OCT_2026] * 11)

        assert {month: fee.amount for month, fee in fees.items()} == {TUE_1_SEP_2026: 2200, THU_1_OCT_2026: 100}

    def test_fee4_no_measures_no_fee(self) -> None:
        with pytest.raises(UnknownNameError, match="first version here is in force from 2021-01-01"):
            fees_by_month([THU_31_DEC_2020])

    @pytest.mark.parametrize(("pages", "yuan"), [(30, 0), (31, 10), (100, 700), (200, 2700), (250, 4700)])
    def test_fee5_the_pages_of_one_application_are_charged_band_by_band(self, pages: int, yuan: int) -> None:
        """250: seventy at 10, a hundred at 20 and fifty at 40."""
        assert fee_by_pages(pages).amount == yuan

    def test_fee3_one_application_is_never_charged_by_both(self) -> None:
        with pytest.raises(TwoTariffsError, match="处理费办法第三条") as refused:
            application_fee(fee_by_items(30), fee_by_pages(250))

        assert len(refused.value.data["fees"]) == 2
        assert isinstance(refused.value, ValueError)

    def test_fee3_two_fees_under_one_tariff_are_added(self) -> None:
        assert application_fee(fee_by_items(30), fee_by_items(31)) == 400

    def test_a_fee_never_travels_without_its_provision(self) -> None:
        fee = fee_by_pages(31)

        assert (str(fee), fee.verified) == ("10 yuan for 31 pages; 处理费办法第五条", Verified.REPRINT)

    @pytest.mark.parametrize(("before", "new"), [(-1, 1), (0, -1)])
    def test_a_negative_number_is_refused(self, before: int, new: int) -> None:
        with pytest.raises(ValueError, match="from 0 up"):
            fee_by_items(before, new)


@pytest.mark.parametrize("choice", ["restarts", "resumes"])
class TestUnderBothReadings:
    """What becomes of the reply period after payment is open; the notice and the payment are not."""

    def test_fee6_the_payment_period_is_the_same(self, choice: str) -> None:
        assert request(NOTIFIED, after_payment=choice).deadline(FEE.PAYMENT).on == MON_27_APR_2026

    @pytest.mark.parametrize("fact", ["amount", "tariff", "how_to_pay"])
    def test_fee6_the_notice_says_the_same(self, choice: str, fact: str) -> None:
        stated: dict[str, Any] = {"amount": 2200, "tariff": FeeTariff.ITEMS, "how_to_pay": "汇款"} | {fact: None}
        notice = rh.NotifyFee(on=WED_25_MAR_2026, received_on=FRI_27_MAR_2026, **stated)

        assert fact in found(request(notice, after_payment=choice), "unstated").required

    def test_fee6_a_payment_in_time_meets_its_period(self, choice: str) -> None:
        case = request(NOTIFIED, rh.PayFee(on=MON_27_APR_2026), after_payment=choice)

        assert (case.deadline(FEE.PAYMENT).status, case.findings) == ("met", ())

    def test_fee6_a_second_notice_is_taken_while_payment_is_awaited(self, choice: str) -> None:
        assert "notify_fee" in request(NOTIFIED, after_payment=choice).at(MON_30_MAR_2026).permitted

    def test_fee6_unpaid_the_request_is_given_up(self, choice: str) -> None:
        assert request(NOTIFIED, after_payment=choice).at(TUE_28_APR_2026).state == RequestState.ABANDONED

    def test_fee6_the_requester_pays(self, choice: str) -> None:
        with pytest.raises(WrongPartyError, match="it belongs to requester"):
            request(NOTIFIED, rh.PayFee(on=WED_15_APR_2026, by="organ"), after_payment=choice)
