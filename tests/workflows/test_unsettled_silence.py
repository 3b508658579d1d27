"""Silence on days that no notice settles: nothing follows from it before it is certain, and bounds hold."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govopen import Case, open_case
from govopen.calendar import Notice, china
from govopen.calendar.notice import shipped
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.request_handling.consultation import OrganState
from tests.workflows.days import SAT_2_JAN_2027, TUE_26_JAN_2027, WED_27_JAN_2027


def opened(received: date, *acts: rh.Receive, calendar: object = None) -> Case:
    case = open_case(rh.WORKFLOW, id="2026-1", calendar=calendar)  # type: ignore[arg-type]
    case = case.record(rh.Receive(on=received, channel=rh.Channel.POST_SIGNED))
    for act in acts:
        case = case.record(act)
    return case


def fee_asked() -> Case:
    """Received 2026-12-14; the fee notice of 12-28 is received that day.

    12-29..31 (3), 01-04..08 (8), 11..15 (13), 18..22 (18), 25 and 26 January (20) by the estimate. At the latest
    the 27th: 30 and 31 December off, and only one of the make-up days that pay for them after the 28th.
    """
    notice = rh.NotifyFee(
        on=date(2026, 12, 28), received_on=date(2026, 12, 28), amount=100, tariff=rh.FeeTariff.ITEMS, how_to_pay="bank"
    )
    return opened(date(2026, 12, 14), notice)  # type: ignore[arg-type]


def test_fee6_no_request_is_given_up_on_an_estimated_day() -> None:
    """Until the latest day that the notice can lead to, payment is taken."""
    case = fee_asked()
    due = case.deadline("payment")
    assert (due.on, due.latest) == (TUE_26_JAN_2027, WED_27_JAN_2027)

    assert case.at(WED_27_JAN_2027).state == rh.RequestState.AWAITING_PAYMENT
    assert case.record(rh.PayFee(on=WED_27_JAN_2027)).state == rh.RequestState.PROCESSING
    assert case.at(WED_27_JAN_2027 + timedelta(days=1)).state == rh.RequestState.ABANDONED


def test_fee6_between_the_estimate_and_the_bound_a_caution_says_so() -> None:
    case = fee_asked()
    due = case.deadline("payment")
    assert due.on is not None
    finding = next(found for found in case.at(due.on + timedelta(days=1)).findings if found.code == "lapse_uncertain")

    assert finding.severity is Severity.CAUTION


def test_art34_an_organ_has_not_consented_by_an_estimated_silence() -> None:
    """12-10, 11 (2), 14..18 (7), 21..25 (12), 28..30 (15); or, both last days of December off, on Saturday 01-02."""
    case = opened(date(2026, 12, 1), rh.ConsultOrgan(on=date(2026, 12, 8), ref="o1"))  # type: ignore[arg-type]
    case = case.record(rh.LetterReceived(on=date(2026, 12, 9), ref="o1"))
    due = case.deadline("organ_opinion")
    assert (due.on, due.latest) == (date(2026, 12, 30), SAT_2_JAN_2027)

    assert case.at(SAT_2_JAN_2027).children["o1"] == OrganState.AWAITING_OPINION
    assert case.at(SAT_2_JAN_2027 + timedelta(days=1)).children["o1"] == OrganState.DEEMED_CONSENT


SEASONS = [notice for notice in shipped() if notice.year >= 2021]


@pytest.mark.parametrize("notice", SEASONS, ids=lambda notice: str(notice.year))
def test_art33_3_the_bounds_hold_the_date_when_silence_ends_a_consultation(notice: Notice) -> None:
    """As known the day before the notice, for letters received from November to January; it is the answer."""
    year, following = notice.year - 1, notice.year
    before = china().as_known_on(notice.known_from - timedelta(days=1))
    for offset in range(0, 80, 6):
        received = date(year, 11, 1) + timedelta(days=offset)
        acts = (
            rh.ConsultThirdParty(on=received + timedelta(days=2), ref="t1"),
            rh.LetterReceived(on=received + timedelta(days=5), ref="t1"),
        )
        then = opened(received, *acts, calendar=before)  # type: ignore[arg-type]
        truth = opened(received, *acts).at(date(following, 6, 30)).deadline("reply").on  # type: ignore[arg-type]
        assert truth is not None
        suspended = then.deadline("reply")
        assert suspended.on is None
        assert suspended.latest is not None and truth <= suspended.latest, (received, truth, suspended.latest)
        ended = then.at(date(following, 6, 30)).deadline("reply")
        assert ended.earliest is not None and ended.latest is not None
        assert ended.earliest <= truth <= ended.latest, (received, truth, ended.earliest, ended.latest)
