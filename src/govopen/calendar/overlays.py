"""Days off that an autonomous region, a city or an organ orders on top of the national notices.

Law: 全国年节及纪念日放假办法第四条 lets local governments fix the days of minority festivals. That such
days lengthen the periods of local organs is an interpretation; no text says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from govopen.citation import Provision
from govopen.errors import DataFileError
from govopen.terms import a_day


@dataclass(frozen=True, slots=True)
class Overlay:
    """Days off and days worked that one source orders; they prevail over the notices, a make-up day included.

    `known_from` is the day from which it counts as known; None means always.
    """

    name: str
    off: tuple[date, ...]
    work: tuple[date, ...]
    source: str
    known_from: date | None = None

    @property
    def zh(self) -> str:
        """The overlay as it is cited."""
        return self.name

    @property
    def en(self) -> str:
        """The overlay as it is cited in English."""
        return f"local rule {self.name}"

    @property
    def provision(self) -> Provision:
        """The overlay's source as a legal basis."""
        return Provision(instrument=self.en, short=self.source)

    def days(self) -> Iterator[tuple[date, bool]]:
        """Yield each day that the overlay names and whether it is worked."""
        for day in self.off:
            yield day, False
        for day in self.work:
            yield day, True


@dataclass(frozen=True, slots=True)
class ExplicitDays:
    """A calendar given day by day: weekly rest days, days off, days worked, first and last day known."""

    name: str
    weekend: tuple[int, ...]
    off: tuple[date, ...]
    work: tuple[date, ...]
    first: date
    last: date
    source: str

    @property
    def zh(self) -> str:
        """The calendar's name."""
        return self.name

    @property
    def en(self) -> str:
        """The calendar's name."""
        return self.name

    @property
    def provision(self) -> Provision:
        """The calendar's source as a basis."""
        return Provision(instrument=self.name, short=self.source)

    def days(self) -> Iterator[tuple[date, bool]]:
        """Yield each day that the table names and whether it is worked."""
        for day in self.off:
            yield day, False
        for day in self.work:
            yield day, True


def overlay(
    name: str, off: Iterable[date], work: Iterable[date], source: str, known_from: date | None = None
) -> Overlay:
    """Return an overlay after checking its days: none named twice, none both off and worked."""
    if not name or not source:
        raise unsound(name or "overlay", "name" if not name else "source", "it is empty; say what orders these days")
    if known_from is not None:
        a_day(known_from, "known_from")
    free, worked = checked_days(name, off, work)
    if not free and not worked:
        raise unsound(name, "off", "it names no day")
    return Overlay(name, free, worked, source, known_from)


def explicit(
    name: str, weekend: Iterable[int], off: Iterable[date], work: Iterable[date], first: date, last: date, source: str
) -> ExplicitDays:
    """Return a table of days after checking it: weekdays 0 to 6, no day twice, all between first and last."""
    if not name:
        raise unsound("calendar", "name", "it is empty")
    rest = tuple(sorted(weekend))
    if len(set(rest)) != len(rest) or not set(rest) < set(range(7)):
        raise unsound(name, "weekend", f"{rest} are no weekly rest days; Monday is 0, Sunday 6, one day must be worked")
    a_day(first, "first"), a_day(last, "last")
    if not date.min < first <= last < date.max:
        raise unsound(name, "last", f"{first} to {last} is no span of days")
    free, worked = checked_days(name, off, work)
    for key, days in (("off", free), ("work", worked)):
        for day in days:
            if not first <= day <= last:
                raise unsound(name, key, f"{day} lies outside {first} to {last}")
    return ExplicitDays(name, rest, free, worked, first, last, source)


def checked_days(name: str, off: Iterable[date], work: Iterable[date]) -> tuple[tuple[date, ...], tuple[date, ...]]:
    """Return both lists in order, or refuse a day that stands twice."""
    seen: dict[date, str] = {}
    for key, days in (("off", off), ("work", work)):
        for value in days:
            day = a_day(value, f"{key} of {name}")
            if day in seen:
                raise unsound(name, key, f"{day} is named already, under {seen[day]}; a day is off or worked, once")
            seen[day] = key
    return tuple(sorted(d for d in seen if seen[d] == "off")), tuple(sorted(d for d in seen if seen[d] == "work"))


def unsound(file: str, key: str, reason: str) -> DataFileError:
    """Return the error for days that cannot be read."""
    return DataFileError(f"cannot read {file}: {key}: {reason}", file=file, key=key, reason=reason)
