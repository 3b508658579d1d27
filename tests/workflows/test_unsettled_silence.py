"""Silence on days that no notice settles: nothing follows from it before it is certain, and bounds hold."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govopen import Case, open_case
from govopen.calendar import china
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.request_handling.consultation import OrganState


def opened(received: date, *acts: rh.Receive, calendar: object = None) -> Case:
    case = open_case(rh.WORKFLOW, id="2026-1", calendar=calendar)  # type: ignore[arg-type]
    case = case.record(rh.Receive(on=received, channel=rh.Channel.POST_SIGNED))
    for act in acts:
        case = case.record(act)
    return case


def fee_asked() -> Case:
    """Received 2026-11-25; the fee notice of 12-10 is received that day: 20 working days end in January 2027."""
    notice = rh.NotifyFee(
        on=date(2026, 12, 10), received_on=date(2026, 12, 10), amount=100, tariff=rh.FeeTariff.ITEMS, how_to_pay="bank"
    )
    return opened(date(2026, 11, 25), notice)  # type: ignore[arg-type]


def test_fee6_no_request_is_given_up_on_an_estimated_day() -> None:
    """The estimate is 8 January 2027; until the latest day that the notice can lead to, payment is taken."""
    case = fee_asked()
    due = case.deadline("payment")
    assert due.on is not None and due.latest is not None and due.on < due.latest

    assert case.at(due.on + timedelta(days=1)).state == rh.RequestState.AWAITING_PAYMENT
    assert case.record(rh.PayFee(on=due.latest)).state == rh.RequestState.PROCESSING
    assert case.at(due.latest + timedelta(days=1)).state == rh.RequestState.ABANDONED


def test_fee6_between_the_estimate_and_the_bound_a_caution_says_so() -> None:
    case = fee_asked()
    due = case.deadline("payment")
    assert due.on is not None
    finding = next(found for found in case.at(due.on + timedelta(days=1)).findings if found.code == "lapse_uncertain")

    assert finding.severity is Severity.CAUTION


def test_art34_an_organ_has_not_consented_by_an_estimated_silence() -> None:
    case = opened(date(2026, 12, 1), rh.ConsultOrgan(on=date(2026, 12, 14), ref="o1"))  # type: ignore[arg-type]
    case = case.record(rh.LetterReceived(on=date(2026, 12, 15), ref="o1"))
    due = case.deadline("organ_opinion")
    assert due.on is not None and due.latest is not None

    assert case.at(due.on + timedelta(days=1)).children["o1"] == OrganState.AWAITING_OPINION
    assert case.at(due.latest + timedelta(days=1)).children["o1"] == OrganState.DEEMED_CONSENT


SEASONS = [(2020, 2021), (2021, 2022), (2022, 2023), (2023, 2024), (2024, 2025), (2025, 2026)]


@pytest.mark.parametrize(("year", "following"), SEASONS)
def test_art33_3_the_bounds_hold_the_date_when_silence_ends_a_consultation(year: int, following: int) -> None:
    """As known before the notice for the following year, for letters received from November to January.

    The ordinary years 2020/21 to 2025/26; the notice of each following year is the answer.
    """
    before = china().as_known_on(date(year, 9, 30))
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
