"""`WorkdayCalendar`: which days are worked, and counting by them, in constant time."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from functools import cached_property, lru_cache
from typing import Any

from govopen.calendar.counting import CountedDays
from govopen.calendar.dayinfo import DayInfo, describe, unknown
from govopen.calendar.definition import LAST_YEAR, Definition
from govopen.calendar.notice import Notice, in_order, shipped
from govopen.calendar.overlays import explicit, overlay, unsound
from govopen.calendar.regions import Region, region as find_region
from govopen.calendar.tables import SATURDAY_SUNDAY, Basis
from govopen.terms import a_day


class WorkdayCalendar(CountedDays):
    """The working days that notices, overlays or an explicit table fix; immutable, safe to share.

    Get one from `china()` or `WorkdayCalendar.from_days()`. Every method takes plain dates; a `datetime` or a
    string raises `NotADayError`, a day that no published notice settles `CalendarHorizonError`.
    """

    @classmethod
    def from_days(
        cls,
        *,
        name: str,
        first: date,
        last: date,
        weekend: Iterable[int] = SATURDAY_SUNDAY,
        off: Iterable[date] = (),
        work: Iterable[date] = (),
        source: str = "",
    ) -> WorkdayCalendar:
        """Return a calendar given day by day: weekly rest days (Monday is 0), days off, days worked anyway.

        >>> desk = WorkdayCalendar.from_days(
        ...     name="help desk", weekend=[4], off=[date(2026, 1, 1)], first=date(2026, 1, 1), last=date(2026, 12, 31)
        ... )
        >>> desk.add_workdays(date(2025, 12, 31), 1)           # Thursday is off, Friday the weekly rest day
        datetime.date(2026, 1, 3)

        Raises DataFileError when a day is named twice or lies outside `first` to `last`. Nothing is estimated
        beyond them.
        """
        return _calendar(Definition(days=explicit(name, weekend, off, work, first, last, source)))

    def is_workday(self, day: date) -> bool:
        """Return whether a day counts as a working day.

        >>> china().is_workday(date(2026, 10, 10))             # a Saturday, made up for National Day
        True

        Raises CalendarHorizonError when no published notice settles the day.
        Law: 国务院关于职工工作时间的规定第七条, as the notice of the year changes it.
        """
        try:
            return self._last[day] == self._next[day]
        except (KeyError, TypeError):
            return self._works(a_day(day, "day"))

    def add_workdays(self, day: date, n: int) -> date:
        """Return the n-th working day after *day*, which is not itself counted; a negative n counts back.

        A request received on Friday 18 September 2026 is due after National Day, and the
        make-up Sunday 20 September and Saturday 10 October count:

        >>> china().add_workdays(date(2026, 9, 18), 20)
        datetime.date(2026, 10, 22)

        Zero is the day itself if it is worked, otherwise the next working day:

        >>> china().add_workdays(date(2026, 10, 1), 0)
        datetime.date(2026, 10, 8)

        Raises CalendarHorizonError when the answer depends on a day that no published notice settles.
        Law: 政府信息公开条例第三十三条第二款; that the day of receipt is not counted follows
        民法典第二百零一条第一款.
        """
        try:
            if n > 0:
                return self._worked[self._last[day] + n]
            index = self._next[day] + n
            if index >= 0:
                return self._worked[index]
        except (KeyError, IndexError, TypeError):
            pass
        return self._add_beyond(day, n)

    def add_workdays_each(self, days: Sequence[date], n: int) -> list[date]:
        """Return the n-th working day after each of the days, in their order.

        Two requests of the last day before a holiday and one made within it fall due together:

        >>> china().add_workdays_each([date(2026, 9, 30), date(2026, 10, 4), date(2026, 10, 7)], 1)
        [datetime.date(2026, 10, 8), datetime.date(2026, 10, 8), datetime.date(2026, 10, 8)]

        Raises what `add_workdays` raises, for the first day that cannot be answered.
        """
        try:
            if n > 0:
                worked, last = self._worked, self._last
                return [worked[last[day] + n] for day in days]
        except (KeyError, IndexError, TypeError):
            pass
        return [self.add_workdays(day, n) for day in days]

    def count_workdays(self, start: date, end: date) -> int:
        """Return how many working days lie after *start*, up to and including *end*.

        >>> china().count_workdays(date(2026, 9, 18), date(2026, 10, 22))
        20

        Where *end* is earlier it is minus the count from *end* to *start*, so that the three counts between any
        three days always add up:

        >>> china().count_workdays(date(2026, 10, 22), date(2026, 9, 18))
        -20

        Raises CalendarHorizonError when a day in between is not settled.
        """
        try:
            return self._last[end] - self._last[start]
        except (KeyError, TypeError):
            return self._count_beyond(a_day(start, "start"), a_day(end, "end"))

    def on_or_before(self, day: date) -> date:
        """Return the day itself if it is worked, otherwise the last working day before it.

        >>> china().on_or_before(date(2026, 10, 6))            # a period counted back never rolls forward
        datetime.date(2026, 9, 30)

        Raises CalendarHorizonError when the answer depends on an unsettled day.
        """
        return day if self.is_workday(day) else self.add_workdays(day, -1)

    def on_or_after(self, day: date) -> date:
        """Return the day itself if it is worked, otherwise the next working day.

        >>> china().on_or_after(date(2026, 2, 28))             # a make-up Saturday: nothing rolls
        datetime.date(2026, 2, 28)

        Raises CalendarHorizonError when the answer depends on an unsettled day.
        Law: 民法典第二百零三条第一款.
        """
        return self.add_workdays(day, 0)

    def why(self, day: date) -> DayInfo:
        """Return what a day is and by which notice or provision; an unsettled day is answered, never refused.

        >>> print(china().why(date(2026, 10, 10)))
        Sat 2026-10-10 counts: make-up working day for National Day, notice for 2026
        >>> print(china().why(date(2026, 5, 4)).zh)            # off by the notice alone: Youth Day is no holiday
        2026-05-04（星期一）不计入：劳动节放假，国办发明电〔2025〕7号
        >>> print(china().why(date(2027, 1, 4)))
        Mon 2027-01-04 is unsettled: no holiday notice for 2027 is known
        """
        a_day(day, "day")
        if self.is_settled(day):
            reason = ""
        else:
            reason = self._definition.missing(day)
            if self.basis is Basis.SETTLED or day < self.settled_from or day.year > LAST_YEAR:
                return unknown(day, reason)
        return describe(
            day,
            rest=day.weekday() in self._definition.weekend,
            ordinary=self._definition.ordinary,
            mark=self._mark(day),
            reason=reason,
        )

    @property
    def basis(self) -> Basis:
        """What the calendar answers beyond the notices: nothing (settled), an estimate, or a bound."""
        return self._definition.basis

    @property
    def known_on(self) -> date | None:
        """The day whose knowledge the calendar has, or None where it hides nothing."""
        return self._definition.known_on

    @property
    def name(self) -> str:
        """The calendar's name: ``China``, or the one given to `from_days`, and its overlays."""
        return self._definition.name

    @property
    def notices(self) -> tuple[Notice, ...]:
        """The notices that were known, in the order of their years; none for a calendar made of days."""
        return self._definition.seen_notices

    @property
    def version(self) -> str:
        """What decides the days, in words: ``notices 2007–2026``."""
        return self._definition.version

    @cached_property
    def fingerprint(self) -> str:
        """Twelve hex digits of the days that decide: equal where no answer can differ, whoever ordered the days."""
        return self._definition.fingerprint()

    def is_settled(self, day: date) -> bool:
        """Return whether a published notice settles the day, and the region's own where there is one."""
        within = self.settled_from <= a_day(day, "day") <= self.settled_through
        return within and self._definition.unknown_region(day) is None

    @cached_property
    def strict(self) -> WorkdayCalendar:
        """The calendar that refuses what no published notice settles; `china()` is strict."""
        return self._on(Basis.SETTLED)

    @cached_property
    def estimate(self) -> WorkdayCalendar:
        """The calendar that answers beyond the notices with the best guess.

        >>> china().estimate.add_workdays(date(2026, 12, 10), 20)
        datetime.date(2027, 1, 8)

        Under `as_known_on` the guess is the statutory days alone, as the holiday decree then fixed them.
        """
        return self._on(Basis.ESTIMATE)

    @cached_property
    def earliest(self) -> WorkdayCalendar:
        """The calendar that answers with the most working days of any arrangement the coming notice can order.

        Periods forward end as early as they can, periods backward as late. A day is worked where one arrangement
        has it worked:

        >>> china().earliest.is_workday(date(2027, 1, 30)), china().latest.is_workday(date(2027, 1, 30))
        (True, False)
        >>> china().earliest.add_workdays(date(2027, 1, 10), 20), china().latest.add_workdays(date(2027, 1, 10), 20)
        (datetime.date(2027, 2, 3), datetime.date(2027, 2, 15))

        Counts of spans that meet need not add up: each is made under the arrangement that leaves it most.
        """
        return self._on(Basis.EARLIEST)

    @cached_property
    def latest(self) -> WorkdayCalendar:
        """The calendar that answers with the fewest: periods forward end as late as they can, backward as early."""
        return self._on(Basis.LATEST)

    def settled_by(self, day: date) -> date | None:
        """Return the day by which, in every year so far, the notice that settles *day* was known.

        None if it is known already, or if more than the notices decides.

        >>> china().settled_by(date(2027, 1, 8))
        datetime.date(2026, 12, 31)
        """
        return self._definition.settled_by(day) if a_day(day, "day") > self.settled_through else None

    def as_known_on(self, day: date) -> WorkdayCalendar:
        """Return the calendar as it was known at the end of a day: notices issued later are hidden.

        The Spring Festival of 2020 was extended on 27 January:

        >>> china().as_known_on(date(2020, 1, 26)).add_workdays(date(2020, 1, 13), 20)
        datetime.date(2020, 2, 13)
        >>> china().as_known_on(date(2020, 1, 27)).add_workdays(date(2020, 1, 13), 20)
        datetime.date(2020, 2, 17)

        What is hidden already stays hidden.
        """
        a_day(day, "day")
        known_on = min(day, self.known_on) if self.known_on else day
        return _calendar(replace(self._definition, known_on=known_on))

    def with_overlay(
        self,
        *,
        name: str,
        source: str,
        off: Iterable[date] = (),
        work: Iterable[date] = (),
        known_from: date | None = None,
    ) -> WorkdayCalendar:
        """Return the calendar with days that a local government or an organ ordered; they prevail.

        In 2017 Guangxi took 三月三 off and turned the national make-up Saturday 1 April into a rest day:

        >>> guangxi = china().with_overlay(
        ...     name="广西三月三", source="广西壮族自治区人民政府令第98号",
        ...     off=[date(2017, 3, 30), date(2017, 3, 31), date(2017, 4, 1)], work=[date(2017, 4, 8)],
        ... )
        >>> china().add_workdays(date(2017, 3, 13), 15), guangxi.add_workdays(date(2017, 3, 13), 15)
        (datetime.date(2017, 4, 1), datetime.date(2017, 4, 7))

        `known_from` is the day from which `as_known_on` shows it. Raises DataFileError when a day is named twice.
        Law: 全国年节及纪念日放假办法第四条.
        """
        added = overlay(name, off, work, source, known_from)
        return _calendar(replace(self._definition, overlays=(*self._definition.overlays, added)))

    def with_region(self, region: str | Region) -> WorkdayCalendar:
        """Return the calendar of a place with holidays of its own: a packaged one by its name, or `load_region`'s.

        In 2017 Guangxi took 三月三 off, the national make-up Saturday 1 April with it:

        >>> china().with_region("guangxi").add_workdays(date(2017, 3, 13), 15)
        datetime.date(2017, 4, 7)

        A year whose local notice was not read is refused like one without a national notice:

        >>> china().with_region("guangxi").is_workday(date(2018, 4, 18))
        Traceback (most recent call last):
        govopen.errors.CalendarHorizonError: cannot tell whether 2018-04-18 is a working day: no local arrangement of \
广西壮族自治区 for 2018-04-18 is known; load it (load_region), or ask for a provisional calendar

        The estimate of such a year is the national arrangement alone. Raises UnknownNameError for another name.
        Law: 全国年节及纪念日放假办法第四条.
        """
        if self._definition.days:
            raise unsound(self.name, "region", "a calendar made of days has no place; name the local days among them")
        found = find_region(region) if isinstance(region, str) else region
        return _calendar(replace(self._definition, regions=(*self._definition.regions, found)))

    def with_notice(self, notice: Notice) -> WorkdayCalendar:
        """Return the calendar with one more notice: next year's, or an amendment.

        A notice that is known already, with the same days, changes nothing. Raises DataFileError when it
        contradicts the notice for its year or leaves a year out.
        """
        if self._definition.days:
            raise unsound(notice.file or notice.title, "year", f"the calendar {self.name} is made of days, not notices")
        return _calendar(replace(self._definition, notices=in_order([*self._definition.notices, notice])))

    def _on(self, basis: Basis) -> WorkdayCalendar:
        if basis is self.basis or self._definition.days:  # nothing is estimated beyond an explicit table
            return self
        return _calendar(replace(self._definition, basis=basis))

    def _add_beyond(self, day: date, n: int) -> date:
        a_day(day, "day")
        try:
            n = operator.index(n)
        except TypeError:
            raise TypeError(f"cannot add {n!r} working days to {day}: a whole number is wanted") from None
        return self._nth(day, n)

    def __eq__(self, other: object) -> bool:
        return self._definition == other._definition if isinstance(other, WorkdayCalendar) else NotImplemented

    def __hash__(self) -> int:
        return hash((self.settled_through, self.known_on, self.basis))

    def __repr__(self) -> str:
        return f"<WorkdayCalendar {self.name}: {self.version}, settled {self.settled_from} to {self.settled_through}>"

    def __reduce__(self) -> tuple[Any, ...]:
        return _calendar, (self._definition,)


def china(provisional: bool = False, *, notices: Iterable[Notice] = ()) -> WorkdayCalendar:
    """Return the national calendar of the State Council notices 2007–2026, and of any further *notices*.

    A bare date beyond them is refused, because nobody can know it:

    >>> china().add_workdays(date(2026, 12, 10), 20)
    Traceback (most recent call last):
    govopen.errors.CalendarHorizonError: cannot tell whether 2026-12-25 is a working day: no holiday notice for 2027 \
is known (settled through 2026-12-24); load the notice, or ask for a provisional calendar
    >>> china(provisional=True).add_workdays(date(2026, 12, 10), 20)
    datetime.date(2027, 1, 8)

    The calendar is built on first use and cached. Raises DataFileError when the further notices leave a year out
    or contradict a known one.
    Law: 全国年节及纪念日放假办法; 国务院办公厅关于部分节假日安排的通知 of each year.
    """
    return _national(provisional, tuple(notices))


@lru_cache(maxsize=16)
def _national(provisional: bool, more: tuple[Notice, ...]) -> WorkdayCalendar:
    known = in_order([*shipped(), *more]) if more else shipped()
    return _calendar(Definition(known, basis=Basis.ESTIMATE if provisional else Basis.SETTLED))


@lru_cache(maxsize=32)
def _calendar(definition: Definition) -> WorkdayCalendar:
    if definition.basis in (Basis.EARLIEST, Basis.LATEST):
        from govopen.calendar.bounds import BoundCalendar

        return BoundCalendar(definition)
    if definition.regions and definition.basis is Basis.SETTLED:
        from govopen.calendar.regional import RegionalCalendar

        return RegionalCalendar(definition)
    return WorkdayCalendar(definition)
