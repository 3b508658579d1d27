"""The counting behind a calendar: a table of the settled days, lengthened by the estimate as far as it is asked."""

from __future__ import annotations

from datetime import date
from typing import cast

from govopen.calendar.definition import LAST_YEAR, Definition, settled_table
from govopen.calendar.tables import ONE_DAY, Basis, Mark, Table, listed_marks, neighbour


class CountedDays:
    """What `WorkdayCalendar` asks when its own look-ups do not answer: days beyond the table it has so far."""

    settled_from: date
    """The first day that a notice settles."""
    settled_through: date
    """The last day that the notices settle: 24 December, for the next notice may change the days after it."""

    def __init__(self, definition: Definition) -> None:
        self._definition = definition
        self.settled_from, self.settled_through = definition.span()
        # Filled on first use: an empty table sends every call to its slow path, which fills it.
        self._table: Table | None = None
        self._worked: list[date] = []
        self._last: dict[date, int] = {}
        self._next: dict[date, int] = {}

    def _ready(self) -> Table:
        if self._table is None:
            self._use(settled_table(self._definition.decided(), self.settled_from, self.settled_through))
        return cast(Table, self._table)

    def _use(self, table: Table) -> Table:
        # In this order a call in another thread finds a place that the list has, or falls to its slow path.
        self._table, self._worked = table, table.worked
        self._last, self._next = table.last, table.next
        return table

    def _reach(self, day: date, goal: date | None = None) -> Table:
        """Return a table that holds *day* (and, if it must be extended, *goal*), or say why there is none."""
        table = self._ready()
        if table.first <= day <= table.through:
            return table
        if self._definition.basis is Basis.SETTLED or day < table.first or day.year > LAST_YEAR:
            self._definition.refuse(day)
        from govopen.calendar.provisional import estimated_marks

        wanted = max(day.year, (goal or day).year, 2 * table.through.year - self.settled_through.year + 1)
        first, through = table.through + ONE_DAY, date(min(wanted, LAST_YEAR), 12, 31)
        marks = estimated_marks(first, through, self._definition.known_on) | listed_marks(
            self._definition.seen_overlays
        )
        return self._use(table.extended(through, self._definition.weekend, marks))

    def _works(self, day: date) -> bool:
        """Whether a day is worked."""
        table = self._reach(day)
        return table.last[day] == table.next[day]

    def _mark(self, day: date) -> Mark | None:
        """What makes a day other than its weekday says."""
        return self._reach(day).marks.get(day)

    def _nth(self, day: date, n: int) -> date:
        """The n-th working day after a day, before it where n is negative, on or after it where n is 0."""
        table = self._ready()
        while True:
            place = table.last.get(day) if n > 0 else table.next.get(day)
            if place is not None and 0 <= place + n < len(table.worked):
                return table.worked[place + n]
            needed = day if n == 0 else neighbour(day, 1 if n > 0 else -1)
            if table.first <= needed <= table.through:
                needed = table.through + ONE_DAY if n >= 0 else table.first - ONE_DAY
            table = self._reach(needed)

    def _count_beyond(self, start: date, end: date) -> int:
        """The working days in (start, end]; minus those in (end, start] where *end* is earlier."""
        if start == end:
            return 0
        table = self._ready()
        low, high = neighbour(min(start, end), 1), max(start, end)
        while start not in table.last or end not in table.last:
            table = self._reach(low if low < table.first else max(low, table.through + ONE_DAY), high)
        return table.last[end] - table.last[start]
