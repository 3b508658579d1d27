"""What the notices since 2008 have kept to, read off each as first issued; the arrangements enumerated rest on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import combinations

import pytest

from govopen.calendar import Notice
from govopen.calendar.arrangements import practice, windows
from govopen.calendar.notice import shipped
from govopen.calendar.provisional import decrees, statutory_by_holiday
from tests.calendar.facts import ONE_DAY, days

YEARLY = [notice for notice in shipped() if not notice.amends and notice.year >= 2008]
each_notice = pytest.mark.parametrize("notice", YEARLY, ids=lambda notice: str(notice.year))


OF_ONE_DAY = ("元旦", "清明节", "端午节", "中秋节")
"""Three days at most, in seventy cases."""


def weekend(day: date) -> bool:
    return day.weekday() >= 5


def off_and_work(notice: Notice) -> tuple[set[date], set[date]]:
    """The days that a notice names as off, with the weekends that it leaves alone, and the days that it has made up."""
    work = {day for day, works, _ in notice.days() if works}
    named = {day for day, works, _ in notice.days() if not works}
    span = days(date(notice.year - 1, 12, 25), date(notice.year, 12, 24))
    return named | {day for day in span if weekend(day) and day not in work}, work


def blocks(notice: Notice) -> Iterator[tuple[str, list[date]]]:
    """Each unbroken run of days off that holds a statutory day, with the holiday, or the two, whose days it holds."""
    off, _ = off_and_work(notice)
    holidays = statutory_by_holiday(notice.year, notice.known_from)
    seen: set[date] = set()
    for statutory in holidays.values():
        first = last = statutory[0]
        if first in seen:
            continue
        while first - ONE_DAY in off:
            first -= ONE_DAY
        while last + ONE_DAY in off:
            last += ONE_DAY
        block = list(days(first, last))
        seen.update(block)
        yield "、".join(name for name, those in holidays.items() if set(those) & set(block)), block


@each_notice
def test_art2_statutory_days_are_off(notice: Notice) -> None:
    off, _ = off_and_work(notice)

    for name, statutory in statutory_by_holiday(notice.year, notice.known_from).items():
        assert set(statutory) <= off, name


@each_notice
def test_the_days_off_of_a_holiday_lie_in_one_run_that_holds_all_its_statutory_days(notice: Notice) -> None:
    holidays = statutory_by_holiday(notice.year, notice.known_from)
    found = list(blocks(notice))

    for name, block in found:
        assert all(set(holidays[one]) <= set(block) for one in name.split("、"))
    named = {day for day, works, _ in notice.days() if not works}
    assert named <= {day for _, block in found for day in block}


@each_notice
def test_art6_every_weekday_off_is_statutory_or_compensates_one_or_is_made_up(notice: Notice) -> None:
    """Weekdays off are as many as statutory days and make-up days together: holiday by holiday, save that
    Mid-Autumn may be compensated at National Day, as in 2015."""
    off, work = off_and_work(notice)
    holidays = statutory_by_holiday(notice.year, notice.known_from)
    assert sum(not weekend(day) for day in off) == sum(map(len, holidays.values())) + len(work)

    for holiday in notice.holidays:
        if (notice.year, holiday.name) in [(2015, "中秋节"), (2015, "国庆节")]:
            continue
        statutory = sum(len(holidays[name]) for name in holiday.name.split("、"))
        assert sum(not weekend(day) for day in holiday.off) == statutory + len(holiday.work), holiday.name


@each_notice
def test_no_run_of_days_off_is_longer_than_the_record(notice: Notice) -> None:
    for name, block in blocks(notice):
        assert len(block) <= practice("record").longest[name], block


@each_notice
def test_make_up_days_are_few_and_in_the_weekend_before_or_after(notice: Notice) -> None:
    """Mid-Autumn and National Day are looked at together: 20 September 2026 is made up for the later of them."""
    record = practice("record")
    runs = list(blocks(notice))
    for holiday in notice.holidays:
        assert len(holiday.work) <= record.makeup_days, holiday.name
        autumn = {"中秋节", "国庆节"}
        names = autumn if autumn & set(holiday.name.split("、")) else {holiday.name}
        near = [day for other, block in runs if names & set(other.split("、")) for day in block]
        for day in holiday.work:
            assert weekend(day)
            assert min(abs(day - other).days for other in near) <= record.makeup_reach, (holiday.name, day)


def test_the_records_were_reached_and_none_is_invented() -> None:
    longest: dict[str, int] = {}
    for notice in YEARLY:
        for name, block in blocks(notice):
            longest[name] = max(longest.get(name, 0), len(block))
    assert longest == practice("record").longest
    assert max(len(holiday.work) for notice in YEARLY for holiday in notice.holidays) == practice("record").makeup_days
    assert date(2022, 4, 30) - date(2022, 4, 24) == timedelta(days=practice("record").makeup_reach)


@each_notice
def test_the_limits_that_the_other_years_suggest_would_have_held_this_one(notice: Notice) -> None:
    """One day more than any other year for the long holidays, three days for those of one day."""
    others = [block for other in YEARLY if other is not notice for block in blocks(other)]
    for name, block in blocks(notice):
        longest = max(len(run) for other, run in others if other == name)
        assert len(block) <= (longest if name in OF_ONE_DAY else longest + 1), block


def test_what_the_bounds_allow_is_the_record_or_one_more() -> None:
    record, allowed = practice("record"), practice()
    for name, longest in record.longest.items():
        assert allowed.longest[name] == (longest if name in OF_ONE_DAY else longest + 1), name
    assert (allowed.makeup_days, allowed.makeup_reach) == (record.makeup_days + 1, record.makeup_reach + 1)


@each_notice
def test_what_a_notice_ordered_was_among_the_arrangements_enumerated_before_it(notice: Notice) -> None:
    off, work = off_and_work(notice)
    found = windows(notice.year, notice.known_from - ONE_DAY, date(notice.year - 1, 12, 24))

    for window in found:
        span = set(days(date.fromordinal(window.first), date.fromordinal(window.last)))
        matching = [
            one
            for one in window.arrangements
            if one.off <= off
            and {day for day in one.off if not weekend(day)} == {day for day in off & span if not weekend(day)}
            and one.worked <= work
            and (work & span) - one.worked <= one.candidates
            and len((work & span) - one.worked) == one.more
        ]
        assert matching, (min(span), max(span))


@pytest.mark.parametrize("year", [*range(2008, 2024, 3), *range(2027, 2100, 3)])
def test_every_year_has_arrangements_by_every_decree(year: int) -> None:
    for decree in decrees():
        found = windows(year, decree.issued, date(year - 1, 12, 24))
        assert sum(map(len, statutory_by_holiday(year, decree.issued).values())) >= 10
        assert all(window.arrangements for window in found)
        for window, other in combinations(found, 2):  # so that no weekday is taken off twice
            assert not {day for one in window.arrangements for day in one.off} & {
                day for one in other.arrangements for day in one.off
            }
