"""Two dictionaries into one list of working days: every question of the calendar takes constant time.

For each day the table knows the index of the last working day on or before it and of the first
working day on or after it; adding is one look-up, one sum and one list access, however long the period.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from enum import StrEnum

from govopen.calendar.notice import LATE_DECEMBER, Notice
from govopen.calendar.overlays import ExplicitDays, Overlay
from govopen.citation import Provision

ONE_DAY = timedelta(days=1)
SATURDAY_SUNDAY = (5, 6)


class Basis(StrEnum):
    """What a calendar answers beyond the published notices: nothing, an estimate, or a bound."""

    SETTLED = "settled"
    ESTIMATE = "estimate"
    EARLIEST = "earliest"
    LATEST = "latest"


@dataclass(frozen=True, slots=True)
class Mark:
    """What makes one day other than its weekday says: who ordered it, or on what an estimate rests."""

    worked: bool
    name: str
    name_en: str
    by: Notice | Overlay | ExplicitDays | None
    provision: Provision


@dataclass(frozen=True, slots=True)
class Table:
    """The days from `first` through `through`, each with its place among the working days."""

    first: date
    through: date
    marks: Mapping[date, Mark] = field(repr=False)
    """The days that are not merely what their weekday says."""
    worked: list[date] = field(repr=False)
    last: dict[date, int] = field(repr=False)
    """Index of the last working day on or before the day; also given for the day before `first`."""
    next: dict[date, int] = field(repr=False)
    """Index of the first working day on or after the day; also given for the day after `through`."""

    def extended(self, through: date, weekend: Collection[int], marks: Mapping[date, Mark]) -> Table:
        """Return a longer table, with further marks; this one stays as it is."""
        return _filled(self, self.through + ONE_DAY, through, weekend, {**self.marks, **marks})


def build(first: date, through: date, weekend: Collection[int], marks: Mapping[date, Mark]) -> Table:
    """Return the table of a span of days; a span that ends the day before it begins is empty."""
    day_before = first - ONE_DAY
    return _filled(Table(first, day_before, {}, [], {day_before: -1}, {}), first, through, weekend, marks)


def _filled(table: Table, start: date, through: date, weekend: Collection[int], marks: Mapping[date, Mark]) -> Table:
    worked, last, following = table.worked.copy(), table.last.copy(), table.next.copy()
    index = len(worked)
    for ordinal in range(start.toordinal(), through.toordinal() + 1):
        day = date.fromordinal(ordinal)
        following[day] = index
        if marks[day].worked if day in marks else (ordinal + 6) % 7 not in weekend:
            worked.append(day)
            index += 1
        last[day] = index - 1
    following[through + ONE_DAY] = index
    return Table(table.first, through, marks, worked, last, following)


def neighbour(day: date, step: int) -> date:
    """Return the next (1) or the previous (-1) day; `date.min` and `date.max` are their own neighbours."""
    return day if day in (date.min, date.max) else day + step * ONE_DAY


def notice_marks(notices: Iterable[Notice]) -> dict[date, Mark]:
    """Return each day that the notices name; the later notice prevails."""
    return {
        day: Mark(worked, holiday.name, holiday.name_en, notice, notice.provision)
        for notice in notices
        for day, worked, holiday in notice.days()
    }


def listed_marks(sources: Iterable[Overlay | ExplicitDays]) -> dict[date, Mark]:
    """Return each day that overlays or an explicit table name; the later one prevails."""
    return {
        day: Mark(worked, source.name, source.name, source, source.provision)
        for source in sources
        for day, worked in source.days()
    }


def settled_span(notices: Iterable[Notice], otherwise: date) -> tuple[date, date]:
    """Return the first and last day that the notices settle: the next notice may change late December.

    Without a notice the span is empty and begins at `otherwise`.
    """
    years = {notice.year for notice in notices if not notice.amends}
    if not years:
        return otherwise, otherwise - ONE_DAY
    last = min(years)
    while last + 1 in years:
        last += 1
    return date(min(years), 1, 1), date(last, 12, LATE_DECEMBER) - ONE_DAY
