"""The calendar of a region: every stretch of days whose local arrangement is known is a calendar of its own.

A period that leaves its stretch depends on days that nobody told us, and is refused.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from govopen.calendar.definition import Definition
from govopen.calendar.tables import ONE_DAY
from govopen.calendar.workdays import WorkdayCalendar
from govopen.terms import a_day


class RegionalCalendar(WorkdayCalendar):
    """The strict calendar with the local days of one region or several; each call takes constant time."""

    def __init__(self, definition: Definition) -> None:
        super().__init__(definition)
        self._parts = [WorkdayCalendar(replace(definition, window=window)) for window in definition.windows()]

    def is_workday(self, day: date) -> bool:
        """Return whether a day counts as a working day in the region."""
        return self._part(day).is_workday(day)

    def add_workdays(self, day: date, n: int) -> date:
        """Return the n-th working day after *day* in the region; see `WorkdayCalendar.add_workdays`."""
        return self._part(day).add_workdays(day, n)

    def add_workdays_each(self, days: Sequence[date], n: int) -> list[date]:
        """Return the n-th working day after each of the days."""
        return [self.add_workdays(day, n) for day in days]

    def count_workdays(self, start: date, end: date) -> int:
        """Return how many working days of the region lie after *start*, up to and including *end*."""
        return self._part(start, "start").count_workdays(start, end)

    def _part(self, day: date, what: str = "day") -> WorkdayCalendar:
        """The stretch that holds a day, else the one that begins or ends beside it."""
        a_day(day, what)
        beside = None
        for part in self._parts:
            if part.settled_from <= day <= part.settled_through:
                return part
            if day in (part.settled_from - ONE_DAY, part.settled_through + ONE_DAY):
                beside = part
        if beside is None:
            self._definition.refuse(day)
        return beside
