"""Every arrangement of a holiday that the coming notice can order, and how many working days each leaves.

What the decree prescribes (全国年节及纪念日放假办法): the statutory days are off, and one that falls on a weekend
is made good on a weekday (article 6). What every notice since 2008 kept to (``practice.toml``): the days off lie in
one stretch around the statutory days, each further weekday off is paid for by one weekend day worked, and that day
lies in the weekend before or after. So an arrangement moves working days about and never changes their number, and
what it can do to a period is little.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import chain, pairwise, product

from govopen.calendar.provisional import statutory_by_holiday
from govopen.calendar.tables import ONE_DAY, SATURDAY_SUNDAY

_JOINED = ("中秋节", "国庆节")
"""The holidays that may share days off and make-up days, in the years in which they come close."""


@dataclass(frozen=True, slots=True)
class Arrangement:
    """Days off, and make-up days as far as they follow: *worked* for certain, and *more* of the *candidates*.

    The weekend day beside the last day off is worked for certain: otherwise it would be a day off, too.
    """

    off: frozenset[date]
    worked: frozenset[date]
    candidates: frozenset[date]
    more: int


class Window:
    """The stretch of days that the arrangement of one holiday (or of two neighbours) can change.

    `first` and `last` are ordinals of days. *fixed* are days that an overlay decides, whatever the notice says.
    """

    __slots__ = ("_known", "_rows", "arrangements", "first", "last")

    def __init__(self, arrangements: Sequence[Arrangement], fixed: frozenset[date]) -> None:
        self.arrangements = arrangements
        named = [day for one in arrangements for day in one.off | one.worked | one.candidates]
        self.first, self.last = min(named).toordinal(), max(named).toordinal()
        days = [date.fromordinal(ordinal) for ordinal in range(self.first, self.last + 1)]
        self._rows = [_row(one, days, fixed) for one in arrangements]
        self._known: dict[tuple[int, int], tuple[int, int]] = {}

    def change(self, after: int, until: int) -> tuple[int, int]:
        """Return by how many working days at least and at most a span differs from its weekdays.

        The span is (after, until], in ordinals. Exact over the arrangements: of the make-up days that are still
        to be placed, as few as possible lie inside for the one number, as many as possible for the other.
        """
        start, end = max(after + 1, self.first) - self.first, min(until, self.last) + 1 - self.first
        if start >= end:
            return 0, 0
        known = self._known.get((start, end))
        if known is None:
            least, most = [], []
            for sure, open_, more, places in self._rows:
                change, inside = sure[end] - sure[start], open_[end] - open_[start]
                least.append(change + max(0, more - (places - inside)))
                most.append(change + min(more, inside))
            known = self._known[start, end] = min(least), max(most)
        return known


def _row(one: Arrangement, days: Iterable[date], fixed: frozenset[date]) -> tuple[list[int], list[int], int, int]:
    """Running sums of what an arrangement changes for certain and of its candidates; how many more, of how many."""
    sure, open_ = [0], [0]
    for day in days:
        free = day not in fixed
        changes = (day in one.worked) - (day in one.off and day.weekday() not in SATURDAY_SUNDAY)
        sure.append(sure[-1] + (changes if free else 0))
        open_.append(open_[-1] + (free and day in one.candidates))
    return sure, open_, one.more, len(one.candidates)


@dataclass(frozen=True, slots=True)
class Practice:
    """How far arrangements go: days off in a row by holiday, make-up days of one, and their distance."""

    longest: dict[str, int]
    makeup_days: int
    makeup_reach: int


@cache
def practice(kind: str = "allowed") -> Practice:
    """Return the limits that the bounds allow for, or those that notices have reached (``"record"``)."""
    with open(os.path.join(os.path.dirname(__file__), "practice.toml"), "rb") as opened:
        found = tomllib.load(opened)
    longest = {name: limit[kind] for name, limit in found["longest"].items()}
    return Practice(longest, found["makeup"]["days"][kind], found["makeup"]["reach"][kind])


@lru_cache(maxsize=128)
def windows(
    year: int, known_on: date | None, settled_through: date, fixed: frozenset[date] = frozenset()
) -> tuple[Window, ...]:
    """Return the windows of an unsettled year in order, by the decree as it was known."""
    by_holiday = statutory_by_holiday(year, known_on)

    def window(*names: str) -> Window:
        return Window(_arrangements({name: by_holiday[name] for name in names}, settled_through), fixed)

    apart = [window(name) for name in by_holiday if name not in _JOINED]
    autumn = [window(name) for name in _JOINED if name in by_holiday]
    if any(one.last >= other.first for one, other in pairwise(autumn)):
        autumn = [window(*_JOINED)]
    return tuple(sorted(apart + autumn, key=lambda window: window.first))


def _arrangements(holidays: dict[str, tuple[date, ...]], settled_through: date) -> list[Arrangement]:
    """What the notice can order for a holiday, or for two that share days off and make-up days."""
    limits = practice()
    statutory = sum(len(days) for days in holidays.values())
    found: dict[Arrangement, None] = {}
    alone = product(*(_stretches(days, limits.longest[name]) for name, days in holidays.items()))
    for stretches in chain(alone, _together(holidays, limits)):
        off = frozenset(day for first, last in stretches for day in _days(first, last))
        runs = _runs(off)
        if len(runs) < len(stretches) and len(off) > limits.longest["、".join(holidays)]:
            continue
        beside = {day for first, last in runs for day in (first - ONE_DAY, last + ONE_DAY)}
        worked = frozenset(day for day in beside if day.weekday() in SATURDAY_SUNDAY)
        near = _near(runs, limits.makeup_reach) - off - worked
        candidates = frozenset(day for day in near if day > settled_through)
        weekdays_off = sum(day.weekday() not in SATURDAY_SUNDAY for day in off)
        makeup = weekdays_off - statutory
        more = makeup - len(worked)
        if makeup <= limits.makeup_days * len(holidays) and 0 <= more <= len(candidates):
            found[Arrangement(off, worked, candidates, more)] = None
    return list(found)


def _together(holidays: dict[str, tuple[date, ...]], limits: Practice) -> Iterator[tuple[tuple[date, date]]]:
    """One stretch for two holidays: where they share days it may be longer than either takes alone."""
    if len(holidays) > 1:
        both = [day for days in holidays.values() for day in days]
        for stretch in _stretches(both, limits.longest["、".join(holidays)]):
            yield (stretch,)


def _stretches(statutory: Sequence[date], longest: int) -> Iterator[tuple[date, date]]:
    """The first and last day of every stretch of days that holds the statutory days and is not too long."""
    first, last = min(statutory), max(statutory)
    spare = longest - ((last - first).days + 1)
    for before in range(spare + 1):
        for after in range(spare + 1 - before):
            yield first - timedelta(days=before), last + timedelta(days=after)


def _runs(off: Iterable[date]) -> list[tuple[date, date]]:
    """The days off as unbroken runs, each with its first and last day."""
    runs: list[tuple[date, date]] = []
    for day in sorted(off):
        if runs and day - runs[-1][1] == ONE_DAY:
            runs[-1] = (runs[-1][0], day)
        else:
            runs.append((day, day))
    return runs


def _near(runs: Iterable[tuple[date, date]], reach: int) -> set[date]:
    around = timedelta(days=reach)
    return {
        day for first, last in runs for day in _days(first - around, last + around) if day.weekday() in SATURDAY_SUNDAY
    }


def _days(first: date, last: date) -> Iterator[date]:
    for ordinal in range(first.toordinal(), last.toordinal() + 1):
        yield date.fromordinal(ordinal)
