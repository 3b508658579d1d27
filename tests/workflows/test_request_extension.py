"""条例第三十三条第二款: an extension, approved and told in time, of at most twenty working days.

The request of these tests is received on Thursday 2026-08-20: reply due 09-17.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from govopen import Case
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, correction_notified, extended, found, received, replied, with_acts
from tests.workflows.days import (
    FRI_18_SEP_2026,
    FRI_21_AUG_2026,
    MON_24_AUG_2026,
    THU_10_SEP_2026,
    THU_17_SEP_2026,
    THU_20_AUG_2026,
    THU_22_OCT_2026,
    TUE_15_SEP_2026,
    TUE_20_OCT_2026,
    TUE_25_AUG_2026,
    WED_16_SEP_2026,
    WED_21_OCT_2026,
    WED_23_SEP_2026,
)


def request(*acts: Act) -> Case:
    return with_acts(received(THU_20_AUG_2026), *acts)


@pytest.mark.parametrize("day", [FRI_21_AUG_2026, THU_10_SEP_2026, WED_16_SEP_2026, THU_17_SEP_2026], ids=str)
def test_art33_2_the_extension_runs_from_the_end_of_the_base_period_whenever_it_is_granted(day: date) -> None:
    """09-17 and twenty: 09-18 (1), 20..24 (6), 28..30 (9), 10-08..10 (12), 12..16 (17), 19..21 (20)."""
    case = request(extended(day))

    assert (case.deadline(OGI.REPLY).on, case.findings) == (WED_21_OCT_2026, ())


def test_art33_2_less_than_the_most_may_be_granted() -> None:
    """Five more: 09-18 (1), the make-up Sunday 09-20 (2), 21..23 (5)."""
    assert request(extended(THU_10_SEP_2026, 5)).deadline(OGI.REPLY).on == WED_23_SEP_2026


def test_art33_2_an_extension_after_the_last_day_adds_nothing_and_is_a_breach() -> None:
    case = request(extended(FRI_18_SEP_2026))
    breach = found(case, "after_expiry")

    assert case.deadline(OGI.REPLY).on == THU_17_SEP_2026
    assert (breach.severity, breach.by) == (Severity.BREACH, "1 working day")


def test_art33_2_an_extension_approved_in_time_but_told_too_late_adds_nothing() -> None:
    case = request(extended(WED_16_SEP_2026, notified_on=FRI_18_SEP_2026))

    assert (case.deadline(OGI.REPLY).on, codes(case)) == (THU_17_SEP_2026, ["after_expiry"])


@pytest.mark.parametrize("fact", ["approved_by", "notified_on"])
def test_art33_2_an_extension_that_was_not_approved_or_not_told_adds_nothing(fact: str) -> None:
    facts: dict[str, Any] = {"approved_by": "工作机构负责人", "notified_on": THU_10_SEP_2026} | {fact: None}
    case = request(rh.Extend(on=THU_10_SEP_2026, workdays=20, **facts))
    missing = found(case, "missing")

    assert case.deadline(OGI.REPLY).on == THU_17_SEP_2026
    assert missing.severity == Severity.BREACH and fact in missing.required


def test_art33_2_more_than_twenty_working_days_count_as_twenty() -> None:
    case = request(extended(THU_10_SEP_2026, 25))

    assert case.deadline(OGI.REPLY).on == WED_21_OCT_2026
    assert (found(case, "over_cap").severity, found(case, "over_cap").rule) == (Severity.BREACH, OGI.EXTENSION)


def test_art33_2_a_second_extension_adds_nothing_and_is_a_breach() -> None:
    case = request(extended(THU_10_SEP_2026, 5), extended(TUE_15_SEP_2026, 5))

    assert case.deadline(OGI.REPLY).on == WED_23_SEP_2026
    assert found(case, "repeated").severity == Severity.BREACH


def test_art33_2_after_an_irregular_extension_a_proper_one_in_time_still_counts() -> None:
    case = request(rh.Extend(on=THU_10_SEP_2026, workdays=20), extended(TUE_15_SEP_2026))

    assert case.deadline(OGI.REPLY).on == WED_21_OCT_2026
    assert "repeated" not in codes(case)


def test_art33_2_there_is_nothing_to_extend_while_a_correction_is_awaited() -> None:
    case = request(correction_notified(MON_24_AUG_2026, THU_10_SEP_2026), extended(TUE_25_AUG_2026))

    assert found(case, "nothing_to_extend").severity == Severity.CAUTION
    assert OGI.REPLY not in [due.rule for due in case.deadlines]


@pytest.mark.parametrize(
    ("day", "late"), [(TUE_20_OCT_2026, []), (WED_21_OCT_2026, []), (THU_22_OCT_2026, ["late"])], ids=str
)
def test_art33_2_the_reply_is_judged_by_the_extended_period(day: date, late: list[str]) -> None:
    assert codes(request(extended(THU_10_SEP_2026), replied(day))) == late


def test_art33_2_a_reply_after_an_extension_without_effect_is_judged_by_the_base_period() -> None:
    """09-18, 20..24, 28..30, 10-08..10, 12..16, 19..21 are twenty working days after 09-17."""
    case = request(extended(FRI_18_SEP_2026), replied(WED_21_OCT_2026))

    assert found(case, "late").by == "20 working days"


def test_art33_2_the_explanation_names_the_extension() -> None:
    explained = request(extended(THU_10_SEP_2026)).deadline(OGI.REPLY).explain()

    assert "extended on Thu 2026-09-10 by 20 working days — art. 33(2)" in explained
    assert "40 working days, the last on Wed 2026-10-21; settled" in explained


def test_art33_2_an_extension_keeps_who_approved_it_on_record() -> None:
    (_, act) = request(extended(THU_10_SEP_2026)).acts

    assert isinstance(act, rh.Extend) and act.approved_by == "工作机构负责人"
