"""What must be true of a holiday notice before it is believed; every notice 2007–2026 passes, as first issued.

A notice that breaks a check may be genuine all the same: write its TOML by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from govopen.calendar.notice import ENGLISH, LATE_DECEMBER
from govopen.calendar.provisional import statutory_days
from govopen.calendar.reader_days import SATURDAY, Ordered
from govopen.calendar.reader_words import UnreadableError

LONGEST_HOLIDAY = 10
"""Days from the first to the last day off of one holiday: the longest was nine (2026), and one more."""
MOST_HOLIDAYS = 8
"""Holidays in one notice: there were never more than seven, and one more."""
FARTHEST_MAKEUP = 12
"""Days between a make-up day and its holiday: the farthest was eleven (20 September 2026), and one more."""

_ONE_DAY = timedelta(days=1)


def check_holidays(items: Sequence[Ordered], year: int) -> None:
    """Check each holiday by itself, and that none overlaps with another."""
    if len(items) > MOST_HOLIDAYS:
        raise UnreadableError(items[MOST_HOLIDAYS].sentence, f"it is one holiday more than {MOST_HOLIDAYS}")
    first, last = date(year - 1, 12, LATE_DECEMBER), date(year, 12, 31)
    statutory = statutory_days(year)
    seen: dict[date, str] = {}
    for item in items:
        off, work = item.days
        for day in (*off, *work):
            if not first <= day <= last:
                raise UnreadableError(
                    item.sentence, f"{day} does not belong to {year}: it lies outside {first} to {last}"
                )
            if day in seen:
                raise UnreadableError(item.sentence, f"{day} is named already, under {seen[day]}")
            if day in off and day in work:
                raise UnreadableError(item.sentence, f"{day} is off and worked at once")
            if day in work and day in statutory:
                raise UnreadableError(
                    item.sentence, f"{day} ({statutory[day]}) is off by the decree and cannot be worked"
                )
        seen |= dict.fromkeys((*off, *work), item.name)
        _check_span(item, off, work)


def _check_span(item: Ordered, off: Sequence[date], work: Sequence[date]) -> None:
    length = (off[-1] - off[0]).days + 1
    if length > LONGEST_HOLIDAY:
        raise UnreadableError(
            item.sentence, f"{length} days from {off[0]} to {off[-1]} are more than {LONGEST_HOLIDAY}"
        )
    for ordinal in range(off[0].toordinal(), off[-1].toordinal()):
        day = date.fromordinal(ordinal)
        if day in work or (day.weekday() < SATURDAY and day not in off):
            raise UnreadableError(item.sentence, f"{day} is worked in the middle of its days off")
    for day in work:
        if day.weekday() < SATURDAY:
            raise UnreadableError(item.sentence, f"{day} is worked anyway; only a Saturday or Sunday is made up")
        if min(abs(day - other) for other in off) > FARTHEST_MAKEUP * _ONE_DAY:
            raise UnreadableError(item.sentence, f"{day} is more than {FARTHEST_MAKEUP} days away from its holiday")


def check_year(items: Sequence[Ordered], year: int) -> None:
    """Check that a yearly notice covers the statutory days of its decree, and pays for the other weekdays.

    Weekdays off are as many as the decree's days and the make-up days together: a statutory day on a weekend is
    compensated (article 6), every other weekday is made up. Two holidays on one day count twice.
    """
    statutory = statutory_days(year)
    named = {day for item in items for day in item.off}
    for day, name in sorted(statutory.items()):
        if day not in named:
            raise UnreadableError("", f"it does not name {day} ({name}) as a day off, which the decree fixes")
    for item in items:
        covered = {name for day in item.off for name in statutory.get(day, "").split("、") if name}
        if not covered:
            raise UnreadableError(item.sentence, f"it covers no statutory holiday of {year}")
        if (said := set(item.name.split("、"))) <= ENGLISH.keys() and said != covered:
            raise UnreadableError(
                item.sentence, f"its days off are those of {'、'.join(sorted(covered))}, not of {item.name}"
            )
    weekdays = sum(day.weekday() < SATURDAY for day in named)
    owed = sum(name.count("、") + 1 for name in statutory.values())
    made_up = sum(len(item.days[1]) for item in items)
    if weekdays != owed + made_up:
        paid = f"{owed} statutory days and {made_up} make-up days pay for {owed + made_up}"
        raise UnreadableError("", f"{weekdays} weekdays are off, but {paid}")
