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
    FRI_12_FEB_2027,
    FRI_27_NOV_2026,
    FRI_30_OCT_2026,
    MON_3_MAY_2027,
    MON_11_JAN_2027,
    MON_14_DEC_2026,
    MON_15_FEB_2027,
    MON_21_DEC_2026,
    THU_10_DEC_2026,
    THU_11_FEB_2027,
    THU_24_DEC_2026,
    THU_26_NOV_2026,
    THU_29_OCT_2026,
    THU_31_DEC_2026,
    TUE_12_JAN_2027,
    TUE_16_FEB_2027,
    TUE_19_JAN_2027,
    WED_3_FEB_2027,
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


def test_a_date_that_no_arrangement_moves_has_equal_bounds() -> None:
    """A day off more around 1 January is a make-up day more within the week: by 8 January they are even."""
    due = december().deadline(OGI.REPLY)

    assert due.earliest == due.on == due.latest == FRI_8_JAN_2027


def january() -> Case:
    """01-11..15 (5), 18..22 (10), 25..29 (15), 02-01..04 (19), then the Spring Festival from Friday 02-05, then 20."""
    return received(FRI_8_JAN_2027)


def test_the_bounds_of_an_estimate_follow_from_the_arrangements_the_notice_may_order() -> None:
    """Estimate: off are the statutory days 02-05..08 and two days for their weekend, 02-09 and 10.

    Earliest: two more days off after the festival are made up before it, on 01-30 and 31: (17), 02-01..03 (20).
    Latest: ten days off from 02-05 to Sunday the 14th, made up after it: 02-15 (20).
    """
    due = january().deadline(OGI.REPLY)

    assert (due.earliest, due.on, due.latest) == (WED_3_FEB_2027, THU_11_FEB_2027, MON_15_FEB_2027)


def test_a_provisional_deadline_says_by_when_it_is_final() -> None:
    """In every year so far the notice was known by 31 December of the year before."""
    assert january().deadline(OGI.REPLY).final_from == THU_31_DEC_2026
    assert received(THU_26_NOV_2026).deadline(OGI.REPLY).final_from is None


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
    late = found(january().record(replied(FRI_12_FEB_2027)), "late")

    assert late.severity == Severity.CAUTION
    assert "provisional" in late.required and "2027-02-15" in late.required


def test_a_reply_after_every_bound_is_a_breach() -> None:
    assert found(january().record(replied(TUE_16_FEB_2027)), "late").severity == Severity.BREACH


def test_a_reply_before_every_bound_is_in_time() -> None:
    assert codes(january().record(replied(WED_3_FEB_2027))) == []


def test_an_unreplied_request_between_the_bounds_is_a_caution() -> None:
    (finding,) = january().at(FRI_12_FEB_2027).findings

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


def test_the_explanation_says_that_the_date_is_provisional_and_until_when() -> None:
    explained = january().deadline(OGI.REPLY).explain()

    assert "provisional, between Wed 2027-02-03 and Mon 2027-02-15" in explained
    assert "final by Thu 2026-12-31, when the notice was out in every year so far" in explained
    assert "on Fri 2027-01-08 under every arrangement foreseen" in december().deadline(OGI.REPLY).explain()


def test_the_chinese_explanation_says_so_too() -> None:
    explained = january().deadline(OGI.REPLY).explain("zh")

    assert "最早2027-02-03（周三），最迟2027-02-15（周一）" in explained
    assert "2026-12-31（周四）前可确定" in explained
    assert "各种安排下均为2027-01-08（周五）" in december().deadline(OGI.REPLY).explain("zh")


def test_hours_are_never_provisional() -> None:
    from govopen.workflows.opinion_response import Assess, FindOpinion, Level
    from tests.workflows.cases import opinion

    moment = at(MON_3_MAY_2027, "08:00")
    case = opinion(FindOpinion(at=moment), Assess(at=moment, level=Level.GENERAL))

    assert case.deadlines[0].certainty == Certainty.SETTLED
