"""Day by day 2007–2026, against two independent packages and against the arrangements themselves."""

from datetime import date

import chinese_calendar
import holidays
import pytest

from govopen.calendar import DayKind, china
from tests.calendar.facts import days, slow_add, worked

YEARS = range(2007, 2027)
LAST = date(2026, 12, 24)
HOLIDAYS = holidays.country_holidays("CN", years=YEARS)


def settled(year: int) -> list[date]:
    return list(days(date(year, 1, 1), min(date(year, 12, 31), LAST)))


@pytest.mark.parametrize("year", YEARS)
def test_published_year_agrees_with_holidays_day_by_day(year: int) -> None:
    assert [day for day in settled(year) if china().is_workday(day) != HOLIDAYS.is_working_day(day)] == []


@pytest.mark.parametrize("year", YEARS)
def test_published_year_agrees_with_chinesecalendar_day_by_day(year: int) -> None:
    assert [day for day in settled(year) if china().is_workday(day) != chinese_calendar.is_workday(day)] == []


@pytest.mark.parametrize("year", YEARS)
def test_published_year_agrees_with_the_arrangements_day_by_day(year: int) -> None:
    assert [day for day in settled(year) if china().is_workday(day) != worked(day)] == []


def test_2026_has_248_working_days() -> None:
    assert china().estimate.count_workdays(date(2025, 12, 31), date(2026, 12, 31)) == 248
    assert china().count_workdays(date(2025, 12, 31), LAST) == 243  # 25 and 28–31 December are open


@pytest.mark.parametrize("n", [1, 5, 15, 20, 40, -1, -7, -20])
def test_counting_agrees_with_a_finger_on_the_calendar(n: int) -> None:
    for day in list(days(date(2008, 1, 1), date(2025, 12, 31)))[::23]:
        assert china().add_workdays(day, n) == slow_add(day, n), day


def test_why_and_is_workday_never_disagree() -> None:
    for day in days(date(2007, 1, 1), LAST):
        info = china().why(day)
        assert info.settled
        assert info.is_workday is china().is_workday(day)
        assert (info.kind is DayKind.MAKEUP) == (info.is_workday and day.weekday() >= 5)
        assert (info.kind is DayKind.WORKDAY) == (info.is_workday and day.weekday() < 5)
