"""Bounds: the most and the fewest working days that any arrangement of the coming notices leaves in a span.

Working days never become fewer as a span grows, so the first day on which the fewest reach n is the latest end
that a period of n working days can have, and the first day on which the most reach n the earliest. Each window
(`arrangements`) is counted on its own: for all windows together the sum is exact where the windows do not meet,
and holds every arrangement where they do.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date

from govopen.calendar.arrangements import windows
from govopen.calendar.definition import Definition
from govopen.calendar.tables import ONE_DAY, SATURDAY_SUNDAY, Basis, Mark, Table, listed_marks, neighbour
from govopen.calendar.workdays import WorkdayCalendar
from govopen.citation import Provision


class BoundCalendar(WorkdayCalendar):
    """The calendar that counts, beyond the settled days, the most or the fewest working days there may be.

    A span has the working days of the arrangement that leaves most (`earliest`) or fewest (`latest`), and a period
    ends when that count is full; so a day is worked where some, or every, arrangement has it worked. The
    estimate counts as one arrangement more, so that the bounds always hold it. Spans that meet need not add up:
    each is counted under the arrangement that does most to it.
    """

    def __init__(self, definition: Definition) -> None:
        super().__init__(definition)
        self._most = definition.basis is Basis.EARLIEST
        fixed = [
            (day, mark.worked)
            for day, mark in sorted(listed_marks(definition.seen_overlays).items())
            if day > self.settled_through
        ]
        self._fixed = frozenset(day for day, _ in fixed)
        self._fixed_days = [day for day, _ in fixed]
        self._fixed_sums = [0]
        for day, worked in fixed:
            self._fixed_sums.append(self._fixed_sums[-1] + worked - (day.weekday() not in SATURDAY_SUNDAY))

    def _use(self, table: Table) -> Table:
        if not self._definition.regions:
            return super()._use(table)
        self._table = table  # a local arrangement may be unknown within it: no look-up of its own may answer
        return table

    def on_or_before(self, day: date) -> date:
        """Return the last day, not after *day*, since when some (or every) arrangement has a working day."""
        return day if self.is_workday(day) else self.add_workdays(day + ONE_DAY, -1)

    def _works(self, day: date) -> bool:
        self.estimate.is_workday(day)  # refuses a day of which nothing is known
        return self._count(day - ONE_DAY, day) > 0

    def _mark(self, day: date) -> Mark | None:
        mark, works = self.estimate._mark(day), self.is_workday(day)
        if mark is not None and mark.worked is works:
            return mark
        return Mark(works, "", "", None, Provision()) if works is (day.weekday() in SATURDAY_SUNDAY) else None

    def _nth(self, day: date, n: int) -> date:
        self._ready()
        if n == 0:
            day, n = neighbour(day, -1), 1
        end = self.estimate.add_workdays(day, n)  # the bounds are found from here, outwards
        if n > 0:
            while self._most and self._count(day, end - ONE_DAY) >= n:
                end -= ONE_DAY
            while self._count(day, end) < n:
                end += ONE_DAY
            return end
        eve = day - ONE_DAY
        while self._most and self._count(end, eve) >= -n:
            end += ONE_DAY
        while self._count(end - ONE_DAY, eve) < -n:
            end -= ONE_DAY
        return end

    def _count_beyond(self, start: date, end: date) -> int:
        self._ready()
        return self._count(start, end) if start <= end else -self._count(end, start)

    def _count(self, start: date, end: date) -> int:
        """The most or the fewest working days in (start, end], local arrangements that are not known included."""
        count, definition = self._by_notice(start, end), self._definition
        for region in definition.regions:
            fewer, more = region.may_change(start, end, definition.known_on, self.estimate.is_workday)
            count = count + more if self._most else max(count - fewer, 0)
        return count

    def _by_notice(self, start: date, end: date) -> int:
        """The most or the fewest working days in (start, end]; what is settled is settled."""
        guess = self.estimate.count_workdays(start, end)
        if end <= self.settled_through or start >= end:
            return guess
        after = max(start, self.settled_through)
        settled = self.estimate.count_workdays(start, after)
        first, last = after.toordinal(), end.toordinal()
        least = most = settled + _weekdays(last) - _weekdays(first) + self._fixed_by(end) - self._fixed_by(after)
        definition = self._definition
        for year in range(max(after.year, self.settled_through.year + 1), definition.deciding_year(end) + 1):
            for window in windows(year, definition.known_on, self.settled_through, self._fixed):
                if window.first > last:
                    break
                if window.last > first:
                    fewer, more = window.change(first, last)
                    least, most = least + fewer, most + more
        return max(most, guess) if self._most else min(least, guess)

    def _fixed_by(self, day: date) -> int:
        """By how much overlays change the number of weekdays up to a day."""
        return self._fixed_sums[bisect_right(self._fixed_days, day)]


def _weekdays(ordinal: int) -> int:
    """The days Monday to Friday from 1 January of the year 1, a Monday, up to a day."""
    weeks, days = divmod(ordinal, 7)
    return 5 * weeks + min(days, 5)
