"""Which days two calendars answer differently, and by which notice: what an amendment or a new notice moves."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from govopen.calendar.definition import LAST_YEAR
from govopen.calendar.provisional import decree_for
from govopen.calendar.workdays import WorkdayCalendar
from govopen.errors import CalendarHorizonError

YEARS_NAMED = 2
"""For how many years after the last notice days are told that differ; whether a period moves never rests on it."""

Span = tuple[date, date]
"""A first and a last day, both included."""


@dataclass(frozen=True, slots=True)
class DayChange:
    """One day that the two calendars take differently.

    *was* and *now* say whether it is worked, as best known, None where not even an estimate is made;
    *settles* is True where a notice settles it now and none did before, False where it was settled before
    and is not now, None where that is as it was. *by* is the notice or overlay that makes the difference, in
    Chinese, *by_en* in English; both are empty where none names the day.
    """

    day: date
    was: bool | None
    now: bool | None
    settles: bool | None
    by: str
    by_en: str


class CalendarChanges:
    """The days that two calendars take differently, whatever is asked of them; get one from `changes`."""

    def __init__(self, before: WorkdayCalendar, after: WorkdayCalendar) -> None:
        self.before = before
        self.after = after
        self._same = before == after
        self._days: list[date] = []
        self.through = date.max
        """The last day up to which no period ends otherwise unless it holds a day that differs."""
        if not self._same:
            settled = [before.settled_through, after.settled_through]
            if not _alike_beyond(before, after):
                self.through = min(settled)
            first = min(before.settled_from, after.settled_from).toordinal()
            last = date(min(LAST_YEAR, max(settled).year + YEARS_NAMED), 12, 31).toordinal()
            every = map(date.fromordinal, range(first, last + 1))
            self._days = [day for day in every if _differs(before, after, day)]

    @property
    def days(self) -> tuple[DayChange, ...]:
        """Every day that is taken differently as best known, or that is settled in one calendar only."""
        return self.within((date.min, date.max))

    def within(self, span: Span) -> tuple[DayChange, ...]:
        """Return those of the days that lie in a span."""
        first, last = span
        found = self._days[bisect_left(self._days, first) : bisect_right(self._days, last)]
        return tuple(_change(self.before, self.after, day) for day in found)

    def touch(self, spans: Iterable[Span]) -> bool:
        """Whether a count over these spans could end otherwise: a day in one differs, or lies beyond `through`."""
        if self._same:
            return False
        for first, last in spans:
            place = bisect_left(self._days, first)
            if last > self.through or (place < len(self._days) and self._days[place] <= last):
                return True
        return False

    def __bool__(self) -> bool:
        return not self._same


@lru_cache(maxsize=1024)
def changes(before: WorkdayCalendar, after: WorkdayCalendar) -> CalendarChanges:
    """Return what differs between two calendars.

    >>> from govopen.calendar import china
    >>> known = changes(china().as_known_on(date(2020, 1, 26)), china().as_known_on(date(2020, 1, 27)))
    >>> [(str(one.day), one.was, one.now, one.by) for one in known.days]       # 2 February was a Sunday anyway
    [('2020-01-31', True, False, '国办发明电〔2020〕1号'), ('2020-02-01', True, False, '国办发明电〔2020〕1号')]
    """
    return CalendarChanges(before, after)


def with_local_days(notices: WorkdayCalendar, own: WorkdayCalendar) -> WorkdayCalendar:
    """Return the calendar of *notices* with the overlays of *own*; *own* itself if it was given day by day."""
    given, kept = notices._definition, own._definition
    if kept.days is not None or given.days is not None:
        return own if kept.days is not None else notices
    local = tuple(one for one in kept.overlays if one not in given.overlays)
    return WorkdayCalendar(replace(given, overlays=(*given.overlays, *local))) if local else notices


def _alike_beyond(before: WorkdayCalendar, after: WorkdayCalendar) -> bool:
    """Whether estimate and bounds of what no notice settles are the same: they rest on these things alone.

    A bound rests on whole arrangements, not on days, so days cannot be compared one by one.
    """
    settled, one, other = before.settled_through, before._definition, after._definition
    if settled != after.settled_through or (one.days, one.weekend) != (other.days, other.weekend):
        return False
    if (one.known_on is None) is not (other.known_on is None):
        return False
    beyond = [
        [(day, worked) for overlay in definition.seen_overlays for day, worked in overlay.days() if day > settled]
        for definition in (one, other)
    ]
    years = range(settled.year, LAST_YEAR + 2)
    return beyond[0] == beyond[1] and all(
        decree_for(year, one.known_on) == decree_for(year, other.known_on) for year in years
    )


def _differs(before: WorkdayCalendar, after: WorkdayCalendar, day: date) -> bool:
    settled = before.is_settled(day)
    if settled is not after.is_settled(day):
        return True
    if settled:
        return before.is_workday(day) is not after.is_workday(day)
    return _worked(before.estimate, day) is not _worked(after.estimate, day)


def _worked(calendar: WorkdayCalendar, day: date) -> bool | None:
    try:
        return calendar.is_workday(day)
    except CalendarHorizonError:
        return None


@lru_cache(maxsize=4096)
def _change(before: WorkdayCalendar, after: WorkdayCalendar, day: date) -> DayChange:
    was, now = _worked(before.estimate, day), _worked(after.estimate, day)
    settled = after.is_settled(day)
    settles = None if before.is_settled(day) is settled else settled
    by, by_en = _source(before, after, day)
    return DayChange(day, was, now, settles, by, by_en)


def _source(before: WorkdayCalendar, after: WorkdayCalendar, day: date) -> tuple[str, str]:
    """Return the notice or overlay that only one of the calendars has, and that names or settles the day."""
    for calendar, other in ((after, before), (before, after)):
        info, there = calendar.why(day), other.why(day)
        if info.notice and info.notice != there.notice:
            return info.notice, info.notice_en
        known, year = other._definition.seen_notices, calendar._definition.deciding_year(day)
        for notice in calendar._definition.seen_notices:
            if notice.year == year and not notice.amends and notice not in known:
                return notice.zh, notice.en
    return "", ""
