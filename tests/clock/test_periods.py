"""Periods on real dates: `national_periods.csv`, `local_periods.csv`, and what needs more than one date."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from govopen import Rulebook, china
from govopen.clock import Answer, Exclusion, Extension, Run, answer, last_day
from govopen.periods import CalendarDays, Months, WorkingDays
from govopen.rules import Rule
from govopen.rules.names import APL, ARL, OGI, OPEN_GOVERNMENT, OPINION, SECRECY_IMPL
from govopen.terms import Certainty
from tests.workflows.days import (
    FRI_2_OCT_2026,
    FRI_8_JAN_2027,
    FRI_9_OCT_2026,
    FRI_12_JUN_2026,
    FRI_25_DEC_2026,
    FRI_27_NOV_2026,
    FRI_29_JAN_2027,
    FRI_30_JAN_2026,
    FRI_31_DEC_2027,
    MON_1_JUN_2026,
    MON_2_FEB_2026,
    MON_2_MAR_2026,
    MON_2_NOV_2026,
    MON_5_JAN_2026,
    MON_8_JUN_2026,
    MON_9_NOV_2026,
    MON_15_JUN_2026,
    MON_28_DEC_2026,
    SAT_3_OCT_2026,
    SAT_10_OCT_2026,
    SAT_26_DEC_2026,
    SAT_28_FEB_2026,
    SAT_30_AUG_2025,
    SAT_31_JAN_2026,
    SUN_1_MAR_2026,
    SUN_2_AUG_2026,
    SUN_14_JUN_2026,
    SUN_31_JAN_2027,
    THU_1_OCT_2026,
    THU_2_JUL_2026,
    THU_5_MAR_2026,
    THU_9_JUL_2026,
    THU_10_DEC_2026,
    THU_15_OCT_2026,
    THU_16_JUL_2026,
    THU_18_JUN_2026,
    THU_23_JUL_2026,
    THU_24_DEC_2026,
    THU_24_SEP_2026,
    THU_25_JUN_2026,
    THU_26_NOV_2026,
    THU_31_DEC_2026,
    TUE_5_JAN_2027,
    TUE_7_JUL_2026,
    TUE_30_JUN_2026,
    WED_1_DEC_2027,
    WED_9_DEC_2026,
    WED_10_JUN_2026,
    WED_30_SEP_2026,
    WED_31_DEC_2025,
    at,
)

NATIONAL, CALENDAR = Rulebook.national(), china()


def table(name: str) -> list[dict[str, str]]:
    with (Path(__file__).parent / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def named(row: dict[str, str]) -> str:
    return f"{row['rule']}-{row['start']}"


def started(rule: Rule, day: date) -> Run:
    return Run(rule, day, 0)


def rule(name: str, version: str | None = None) -> Rule:
    return NATIONAL.rule(name, version=version)


@pytest.mark.parametrize("row", table("national_periods.csv"), ids=named)
def test_a_statutory_period_ends_on_the_day_in_the_table(row: dict[str, str]) -> None:
    run = started(rule(row["rule"], row["version"]), date.fromisoformat(row["start"]))

    assert last_day(run, CALENDAR) == date.fromisoformat(row["last_day"]), row["count"]


@pytest.mark.parametrize("row", table("local_periods.csv"), ids=named)
def test_an_organ_s_own_period_ends_on_the_day_in_the_table(row: dict[str, str]) -> None:
    run = started(Rulebook.for_organ(row["organ"]).rule(row["rule"]), date.fromisoformat(row["start"]))

    assert last_day(run, CALENDAR) == date.fromisoformat(row["last_day"]), row["count"]


def test_arl62_an_extended_review_runs_thirty_days_on_and_may_reach_into_an_unpublished_year() -> None:
    """60 days from 10-10 end on 12-09; 30 more leave 22 in December: 01-08, for which there is no notice yet."""
    extension = Extension(CalendarDays(30), rule(ARL.DECIDE).provision, WED_9_DEC_2026)
    run = started(rule(ARL.DECIDE), SAT_10_OCT_2026).extended(extension)
    known = answer(run, CALENDAR)

    assert (known.on, known.certainty) == (FRI_8_JAN_2027, Certainty.PROVISIONAL)


def test_arl62_an_extension_lengthens_the_unrolled_end_and_rolls_once() -> None:
    """60 days from 08-02 end on Thursday 10-01, rolled 10-08; 30 more from 10-01 leave 10-31, a Saturday: 11-02."""
    run = started(rule(ARL.DECIDE), SUN_2_AUG_2026).extended(
        Extension(CalendarDays(30), rule(ARL.DECIDE).provision, WED_30_SEP_2026)
    )

    assert last_day(run, CALENDAR) == MON_2_NOV_2026


def test_arl62_a_decision_on_the_simplified_track_is_due_thirty_days_earlier() -> None:
    assert last_day(started(rule(ARL.SIMPLIFIED_DECIDE), SAT_10_OCT_2026), CALENDAR) == MON_9_NOV_2026


def test_maoshe_g_ten_working_days_for_the_defence_overrun_the_simplified_review_by_five() -> None:
    """Copy received 09-24: ten working days end on 10-15, the law's five on 10-09; 10-10 and 10-12..15 between."""
    township = last_day(started(Rulebook.for_organ("maoshe").rule("maoshe.defence"), THU_24_SEP_2026), CALENDAR)
    statute = last_day(started(rule(ARL.SIMPLIFIED_RESPOND), THU_24_SEP_2026), CALENDAR)

    assert (township, statute) == (THU_15_OCT_2026, FRI_9_OCT_2026)
    assert CALENDAR.count_workdays(FRI_9_OCT_2026, THU_15_OCT_2026) == 5


@pytest.mark.parametrize(
    ("year_end", "fixed", "safe"),
    [(WED_31_DEC_2025, SAT_31_JAN_2026, FRI_30_JAN_2026), (THU_31_DEC_2026, SUN_31_JAN_2027, FRI_29_JAN_2027)],
)
def test_art49_the_report_is_due_on_31_january_even_on_a_weekend_so_the_safe_day_is_the_friday_before(
    year_end: date, fixed: date, safe: date
) -> None:
    run = started(rule(OGI.ANNUAL_REPORT_DEPARTMENT), year_end)

    assert last_day(run, CALENDAR.estimate) == fixed
    assert CALENDAR.estimate.on_or_before(fixed) == safe


@pytest.mark.parametrize(
    ("name", "clock", "moment"),
    [
        (OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION, "03:30", FRI_2_OCT_2026),
        (OPEN_GOVERNMENT.PRESS_CONFERENCE, "22:30", FRI_2_OCT_2026),
        (OPINION.PRESS_CONFERENCE, "22:30", FRI_2_OCT_2026),
        (OPINION.RESPONSE, "22:30", SAT_3_OCT_2026),
        (SECRECY_IMPL.LEAK_REPORT, "22:30", FRI_2_OCT_2026),
    ],
)
def test_hours_run_through_nights_and_holidays(name: str, clock: str, moment: date) -> None:
    """From Thursday 10-01 22:30, National Day: 5 hours, 24 hours, 48 hours."""
    run = Run(rule(name), at(THU_1_OCT_2026, "22:30"), 0)

    assert last_day(run, CALENDAR) == at(moment, clock)


def test_civil_procedure_85_a_period_of_months_is_not_a_number_of_days() -> None:
    """Half a year after 2025-08-30 is the last of February; 183 days would be Sunday 03-01, rolled to 03-02."""
    assert rule(APL.SUE_DIRECT).period == Months(6)
    assert CALENDAR.on_or_after(SUN_1_MAR_2026) == MON_2_MAR_2026
    assert last_day(started(rule(APL.SUE_DIRECT), SAT_30_AUG_2025), CALENDAR) == SAT_28_FEB_2026


def test_apl47_the_two_months_of_inaction_are_not_the_reply_period_of_the_regulations() -> None:
    """Received 2026-01-05: two months would be 03-05; 第四十七条 itself sends to the 20 working days, 02-02."""
    received = MON_5_JAN_2026

    assert last_day(started(rule(APL.INACTION_DEFAULT), received), CALENDAR) == THU_5_MAR_2026
    assert last_day(started(rule(OGI.REPLY), received), CALENDAR) == MON_2_FEB_2026


class TestExclusions:
    """条例第三十三条第三款: the time for asking others is not counted. Received 2026-06-01, due 06-30."""

    RUN = started(rule(OGI.REPLY), MON_1_JUN_2026)
    PROVISION = rule(OGI.REPLY).provision

    def gap(self, after: date, until: date | None, silent_until: date | None = None) -> Exclusion:
        return Exclusion(after, until, self.PROVISION, "t1", silent_until)

    def test_art33_3_the_days_after_the_letter_up_to_the_opinion_are_left_out(self) -> None:
        """06-09..12 (4), 15..18 (8), 22..25 (12): twelve working days; 06-30 and twelve more: 07-16."""
        assert last_day(self.RUN, CALENDAR, [self.gap(MON_8_JUN_2026, THU_25_JUN_2026)]) == THU_16_JUL_2026

    def test_art33_3_two_letters_at_the_same_time_are_left_out_once(self) -> None:
        gaps = [self.gap(MON_8_JUN_2026, THU_25_JUN_2026), self.gap(WED_10_JUN_2026, MON_15_JUN_2026)]

        assert last_day(self.RUN, CALENDAR, gaps) == THU_16_JUL_2026

    def test_art33_3_two_letters_one_after_the_other_are_both_left_out(self) -> None:
        """06-09..10 is two days and 06-16..18 is three: 06-30 and five more, 07-07."""
        gaps = [self.gap(MON_8_JUN_2026, WED_10_JUN_2026), self.gap(MON_15_JUN_2026, THU_18_JUN_2026)]

        assert last_day(self.RUN, CALENDAR, gaps) == TUE_7_JUL_2026

    def test_art33_3_an_open_letter_suspends_and_the_latest_day_is_where_silence_leads(self) -> None:
        """Silence ends it on 07-02, after 17 working days: 07-23."""
        known = answer(self.RUN, CALENDAR, [self.gap(MON_8_JUN_2026, None, THU_2_JUL_2026)])

        assert known == Answer(None, Certainty.SUSPENDED, None, THU_23_JUL_2026, "suspended")

    def test_art33_3_a_letter_answered_on_the_day_it_was_sent_leaves_nothing_out(self) -> None:
        assert last_day(self.RUN, CALENDAR, [self.gap(MON_8_JUN_2026, MON_8_JUN_2026)]) == TUE_30_JUN_2026

    def test_art33_3_a_letter_sent_on_the_last_day_leaves_no_day_of_the_period_out(self) -> None:
        assert last_day(self.RUN, CALENDAR, [self.gap(TUE_30_JUN_2026, THU_9_JUL_2026)]) == TUE_30_JUN_2026

    def test_art33_3_a_weekend_inside_the_exclusion_takes_nothing_from_the_period(self) -> None:
        """Sent on Friday 06-12, answered on Sunday 06-14: no working day lies between."""
        assert last_day(self.RUN, CALENDAR, [self.gap(FRI_12_JUN_2026, SUN_14_JUN_2026)]) == TUE_30_JUN_2026


def test_an_unsettled_year_gives_an_estimate_with_bounds_and_the_reason() -> None:
    """10 June-like arithmetic is settled; a period into 2027 is not."""
    known = answer(started(rule(OGI.REPLY), THU_10_DEC_2026), CALENDAR)

    assert (known.on, known.certainty) == (FRI_8_JAN_2027, Certainty.PROVISIONAL)
    assert known.earliest is not None and known.latest is not None
    assert known.earliest <= FRI_8_JAN_2027 <= known.latest
    assert "no holiday notice for 2027" in known.reason


def test_a_provisional_answer_says_by_when_the_notice_that_decides_it_was_always_out() -> None:
    """The notice for 2027 decides a day of January 2027, that for 2028 one of the last days of December 2027."""
    assert answer(started(rule(OGI.REPLY), THU_10_DEC_2026), CALENDAR).final_from == THU_31_DEC_2026
    assert answer(started(rule(OGI.REPLY), WED_1_DEC_2027), CALENDAR).final_from == FRI_31_DEC_2027
    assert answer(started(rule(OGI.REPLY), THU_26_NOV_2026), CALENDAR).final_from is None


def test_arl_hearing_notice_counted_back_is_decided_by_the_notice_for_the_day_of_the_hearing() -> None:
    """Five working days before Tuesday 2027-01-05: 01-04, 12-31, 30, 29, 28.

    Earliest: 12-30 and 31 are off, made up on 12-26 and 01-02: 01-04, 02, 12-29, 28, 26.
    """
    known = answer(started(rule(ARL.HEARING_NOTICE), TUE_5_JAN_2027), CALENDAR)

    assert (known.earliest, known.on, known.latest) == (SAT_26_DEC_2026, MON_28_DEC_2026, MON_28_DEC_2026)
    assert known.final_from == THU_31_DEC_2026


def test_a_period_that_ends_on_the_settled_edge_is_settled() -> None:
    """Received 2026-11-26: 11-27 (1), 11-30..12-04 (6), 12-07..11 (11), 12-14..18 (16), 12-21..24 (20)."""
    known = answer(started(rule(OGI.REPLY), THU_26_NOV_2026), CALENDAR)

    assert (known.on, known.certainty) == (THU_24_DEC_2026, Certainty.SETTLED)


def test_a_period_that_touches_a_day_the_next_notice_can_change_is_provisional() -> None:
    """Received 2026-11-27, one day later: the twentieth day is 12-25, which the notice for 2027 may move."""
    known = answer(started(rule(OGI.REPLY), FRI_27_NOV_2026), CALENDAR)

    assert (known.on, known.certainty) == (FRI_25_DEC_2026, Certainty.PROVISIONAL)


def test_units_are_types() -> None:
    assert rule(OGI.REPLY).period == WorkingDays(20)
    assert rule(ARL.RESPOND, "2023").period == WorkingDays(10)
    assert rule(ARL.RESPOND, "1999").period == CalendarDays(10)
