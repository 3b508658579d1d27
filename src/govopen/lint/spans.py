"""Two periods over every start date of the settled calendar: which ends later, and on which start most tellingly."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from govopen.calendar import WorkdayCalendar
from govopen.clock import Run, last_day
from govopen.lint.model import Example, Verdict
from govopen.periods import CalendarDays, Ends, Hours, Months, Period, SetByAct, WorkingDays, YearlyDate, Years
from govopen.rules.model import Rule

MARGIN = 30
"""Days that holidays can add to a period; starts whose end might not be settled are left out."""


class Starts:
    """Every start date of the settled calendar, and where periods end from it; what was counted once is kept."""

    def __init__(self, calendar: WorkdayCalendar) -> None:
        self.calendar = calendar.strict
        self._dates: dict[int, list[date]] = {}
        self._ends: dict[tuple[int, Period, Ends], list[date]] = {}

    def dates(self, longest: int) -> list[date]:
        """Return every day before and after which *longest* calendar days and the margin are settled too."""
        if longest not in self._dates:
            first, last = self.calendar.settled_from, self.calendar.settled_through
            far = min(timedelta(days=longest + MARGIN), last - first)
            first, last = first + far, last - far
            self._dates[longest] = [first + timedelta(days=n) for n in range((last - first).days + 1)]
        return self._dates[longest]

    def ends(self, rule: Rule, starts: list[date]) -> list[date]:
        """Return the last day of a rule from each start."""
        key = (id(starts), rule.period, rule.ends)
        if not any(starts is dates for dates in self._dates.values()):
            return self._count(rule, starts)
        if key not in self._ends:
            self._ends[key] = self._count(rule, starts)
        return self._ends[key]

    def shifted(self, starts: list[date], workdays: int) -> list[date]:
        """Return the day that lies *workdays* working days after each start, before it where negative, or itself."""
        return self.calendar.add_workdays_each(starts, workdays) if workdays else starts

    def _count(self, rule: Rule, starts: Sequence[date]) -> list[date]:
        period = rule.period
        if rule.ends is not Ends.BACKWARD and isinstance(period, WorkingDays):
            return self.calendar.add_workdays_each(starts, period.n)
        if rule.ends is not Ends.BACKWARD and isinstance(period, CalendarDays):
            unrolled = [day + timedelta(days=period.n) for day in starts]
            return unrolled if rule.ends is Ends.NEVER_ROLLS else self.calendar.add_workdays_each(unrolled, 0)
        return [self._last_day(rule, day) for day in starts]

    def _last_day(self, rule: Rule, day: date) -> date:
        end = last_day(Run(rule, day, opened_by=0), self.calendar)
        assert type(end) is date, "hours and dates that an act sets are compared elsewhere"
        return end


def length(period: Period) -> int:
    """Return how many calendar days a period may take without the holidays, on the safe side."""
    match period:
        case WorkingDays(n=n):
            return 3 * n // 2
        case CalendarDays(n=n):
            return n
        case Months(n=n):
            return 31 * n
        case Years(n=n):
            return 366 * n
        case YearlyDate():
            return 731
        case _:
            return 0


def verdict(local: Sequence[date], law: Sequence[date], *, minimum: bool = False) -> Verdict:
    """Return how the document's ends stand to the law's; for a *minimum* the earlier end is the looser one."""
    if local == law:
        return Verdict.EQUAL
    pairs = zip(law, local, strict=True) if minimum else zip(local, law, strict=True)
    return Verdict.LOOSER if any(one > other for one, other in pairs) else Verdict.STRICTER


def telling(
    starts: Sequence[date],
    local: Sequence[date],
    law: Sequence[date],
    span: tuple[date, date],
    *,
    minimum: bool = False,
) -> Example | None:
    """Return the start from which the document ends furthest beyond the law: in the latest year that has one.

    Years within *span*, when document and law were in force together, come before all others; None if the document
    never ends beyond the law.
    """
    ends = zip(starts, local, law, strict=True)
    beyond = [one for one in ends if (one[1] < one[2] if minimum else one[1] > one[2])]
    if not beyond:
        return None
    beyond = [one for one in beyond if span[0] <= one[0] <= span[1]] or beyond
    latest = max(start.year for start, _, _ in beyond)
    of_that_year = (one for one in beyond if one[0].year == latest)
    return Example(*max(of_that_year, key=lambda one: (abs(one[1] - one[2]), one[0])))


def hours_or_days(local: Period, law: Period) -> Verdict | None:
    """Return how hours stand to hours or calendar days, at the worst moment of a day; None for other units.

    A limit in days ends at 24:00 of its last day, so that from the first moment of day zero it lasts a day more.

    >>> hours_or_days(CalendarDays(0), Hours(48)), hours_or_days(CalendarDays(2), Hours(48))
    (<Verdict.STRICTER: 'stricter'>, <Verdict.LOOSER: 'looser'>)
    """
    match local, law:
        case Hours(n=mine), Hours(n=theirs):
            if mine == theirs:
                return Verdict.EQUAL
        case CalendarDays(n=days), Hours(n=theirs):
            mine = 24 * (days + 1)
        case Hours(n=mine), CalendarDays(n=days):
            theirs = 24 * days
        case _:
            return None
    return Verdict.LOOSER if mine > theirs else Verdict.STRICTER


def by_number(local: Rule, law: Rule) -> Verdict | None:
    """Return how two periods in the same unit and with the same ending stand to each other; None for others."""
    mine, theirs = local.period, law.period
    if type(mine) is not type(theirs) or local.ends is not law.ends or isinstance(mine, YearlyDate | SetByAct):
        return None
    assert not isinstance(theirs, YearlyDate | SetByAct)
    if mine.n == theirs.n:
        return Verdict.EQUAL
    looser = mine.n < theirs.n if local.ends in (Ends.AT_LEAST, Ends.BACKWARD) else mine.n > theirs.n
    return Verdict.LOOSER if looser else Verdict.STRICTER


def yearly(local: YearlyDate, law: YearlyDate) -> Verdict:
    """Return how one fixed date of the year stands to another."""
    mine, theirs = (local.month, local.day), (law.month, law.day)
    if mine == theirs:
        return Verdict.EQUAL
    return Verdict.LOOSER if mine > theirs else Verdict.STRICTER
