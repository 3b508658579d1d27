"""Cases that run into a year whose notice is not published: an estimate, its bounds, and why.

The last notice is for 2026; 2026-12-25 to 12-31 and everything after may still change.
"""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case
from govopen.calendar import china
from govopen.rules.names import OGI
from govopen.terms import Certainty, Severity
from tests.workflows.cases import (
    codes,
    consents,
    extended,
    found,
    letter_received,
    received,
    replied,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_8_JAN_2027,
    FRI_11_DEC_2026,
    FRI_27_NOV_2026,
    FRI_30_OCT_2026,
    MON_3_MAY_2027,
    MON_4_JAN_2027,
    MON_11_JAN_2027,
    MON_14_DEC_2026,
    MON_21_DEC_2026,
    THU_10_DEC_2026,
    THU_24_DEC_2026,
    THU_26_NOV_2026,
    THU_29_OCT_2026,
    TUE_12_JAN_2027,
    TUE_19_JAN_2027,
    WED_20_JAN_2027,
    WED_23_DEC_2026,
    at,
)


def december() -> Case:
    """With 1 January alone off: 12-11 (1), 14..18 (6), 21..25 (11), 28..31 (15), 01-04..08 (20)."""
    return received(THU_10_DEC_2026)


def test_a_deadline_in_an_unpublished_year_is_an_estimate_with_bounds_and_a_reason() -> None:
    due = december().deadline(OGI.REPLY)

    assert (due.on, due.certainty) == (FRI_8_JAN_2027, Certainty.PROVISIONAL)
    assert due.earliest is not None and due.latest is not None and due.earliest <= FRI_8_JAN_2027 <= due.latest
    assert "no holiday notice for 2027 is known (settled through 2026-12-24)" in due.reason


def test_the_bounds_of_an_estimate_follow_from_the_days_the_notice_may_change() -> None:
    """Earliest: every rest day within ten days of 1 January is worked, itself excepted; latest: every weekday within
    five days of it is off. Both count 12-11 (1), 14..18 (6), 21..25 (11); then 12-26..31 (17), 01-02..04 (20), and
    without 12-28..31 and 01-04..06: 01-07..08 (13), 11..15 (18), 18..19 (20)."""
    due = december().deadline(OGI.REPLY)

    assert (due.earliest, due.latest) == (MON_4_JAN_2027, TUE_19_JAN_2027)


def test_a_deadline_settled_by_the_last_notice_has_no_bounds_of_its_own() -> None:
    due = received(THU_26_NOV_2026).deadline(OGI.REPLY)

    assert (due.on, due.certainty) == (THU_24_DEC_2026, Certainty.SETTLED)
    assert (due.earliest, due.latest, due.reason) == (due.on, due.on, "")


@pytest.mark.parametrize(
    ("day", "certainty"),
    [(THU_26_NOV_2026, Certainty.SETTLED), (FRI_27_NOV_2026, Certainty.PROVISIONAL)],
    ids=str,
)
def test_a_reply_period_is_provisional_from_27_november(day: date, certainty: Certainty) -> None:
    assert received(day).deadline(OGI.REPLY).certainty == certainty


@pytest.mark.parametrize(
    ("day", "certainty"),
    [(THU_29_OCT_2026, Certainty.SETTLED), (FRI_30_OCT_2026, Certainty.PROVISIONAL)],
    ids=str,
)
def test_an_extended_reply_period_is_provisional_from_30_october(day: date, certainty: Certainty) -> None:
    assert received(day).record(extended(day)).deadline(OGI.REPLY).certainty == certainty


def test_a_reply_after_the_estimate_but_within_the_bounds_is_no_breach_yet() -> None:
    late = found(december().record(replied(MON_11_JAN_2027)), "late")

    assert late.severity == Severity.CAUTION
    assert "provisional" in late.required and "2027-01-19" in late.required


def test_a_reply_after_every_bound_is_a_breach() -> None:
    assert found(december().record(replied(WED_20_JAN_2027)), "late").severity == Severity.BREACH


def test_a_reply_before_every_bound_is_in_time() -> None:
    assert codes(december().record(replied(MON_4_JAN_2027))) == []


def test_an_unreplied_request_between_the_bounds_is_a_caution() -> None:
    (finding,) = december().at(MON_11_JAN_2027).findings

    assert (finding.code, finding.severity) == ("overdue", Severity.CAUTION)


def test_a_suspended_period_whose_latest_day_is_not_settled_still_answers() -> None:
    """Letter 12-11 received 12-14: silence ends it in January."""
    case = with_acts(december(), third_party_asked(FRI_11_DEC_2026), letter_received(MON_14_DEC_2026))
    due = case.deadline(OGI.REPLY)

    assert (due.on, due.certainty) == (None, Certainty.SUSPENDED)
    assert due.latest is not None and due.latest > TUE_19_JAN_2027


def test_an_exclusion_into_an_unpublished_year_gives_an_estimate() -> None:
    """Asked 12-21, answered 12-23: 12-22..23 are left out, and two more after 01-08: 01-11, 01-12."""
    case = with_acts(december(), third_party_asked(MON_21_DEC_2026), consents(WED_23_DEC_2026))

    assert case.deadline(OGI.REPLY).on == TUE_12_JAN_2027


def test_a_rest_day_added_by_an_overlay_moves_the_estimate_too() -> None:
    closed = china().with_overlay(name="停电", source="通知", off=[MON_14_DEC_2026])

    assert received(THU_10_DEC_2026, calendar=closed).deadline(OGI.REPLY).on == MON_11_JAN_2027


def test_the_explanation_says_that_the_date_is_provisional() -> None:
    explained = december().deadline(OGI.REPLY).explain()

    assert "provisional, between Mon 2027-01-04 and Tue 2027-01-19" in explained


def test_hours_are_never_provisional() -> None:
    from govopen.workflows.opinion_response import Assess, FindOpinion, Level
    from tests.workflows.cases import opinion

    moment = at(MON_3_MAY_2027, "08:00")
    case = opinion(FindOpinion(at=moment), Assess(at=moment, level=Level.GENERAL))

    assert case.deadlines[0].certainty == Certainty.SETTLED
