"""What defines a calendar: its sources, whose knowledge it has, and what it answers beyond them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache
from typing import NoReturn

from govopen.calendar.dayinfo import REST_DAYS
from govopen.calendar.notice import LATE_DECEMBER, Notice
from govopen.calendar.overlays import ExplicitDays, Overlay
from govopen.calendar.regions import Region
from govopen.calendar.tables import (
    SATURDAY_SUNDAY,
    Basis,
    Mark,
    Table,
    build,
    listed_marks,
    notice_marks,
    settled_span,
)
from govopen.citation import Provision
from govopen.errors import CalendarHorizonError

LAST_YEAR = 2099
"""The last year that is estimated: lunar dates are tabulated no further."""


@dataclass(frozen=True, slots=True)
class Definition:
    """Notices or an explicit table, overlays, the day of knowledge, the basis; equal ones are one calendar."""

    notices: tuple[Notice, ...] = ()
    days: ExplicitDays | None = None
    overlays: tuple[Overlay, ...] = ()
    known_on: date | None = None
    basis: Basis = Basis.SETTLED
    regions: tuple[Region, ...] = ()
    window: tuple[date, date] | None = None
    """The stretch of days to which a part of a region's calendar keeps."""

    def decided(self) -> Definition:
        """Return the part that decides the settled days: equal parts share one table."""
        return replace(
            self,
            notices=self.seen_notices,
            overlays=self.seen_overlays,
            known_on=None,
            basis=Basis.SETTLED,
            regions=(),
            window=None,
        )

    @property
    def seen_notices(self) -> tuple[Notice, ...]:
        """The notices that were known."""
        return tuple(notice for notice in self.notices if self.known_on is None or notice.known_from <= self.known_on)

    @property
    def seen_overlays(self) -> tuple[Overlay, ...]:
        """The overlays that were known: those of the regions, then the others, which prevail."""
        local = (one.overlay for region in self.regions for one in region.seen(self.known_on))
        return (*local, *self._own_overlays)

    @property
    def _own_overlays(self) -> tuple[Overlay, ...]:
        return tuple(
            one for one in self.overlays if not (self.known_on and one.known_from and one.known_from > self.known_on)
        )

    @property
    def _added(self) -> list[str]:
        return [*(region.title for region in self.regions), *(one.name for one in self._own_overlays)]

    @property
    def weekend(self) -> tuple[int, ...]:
        """The weekly rest days; Monday is 0."""
        return self.days.weekend if self.days else SATURDAY_SUNDAY

    @property
    def ordinary(self) -> Provision:
        """Why a day that nobody names is worked or not."""
        return self.days.provision if self.days else REST_DAYS

    @property
    def name(self) -> str:
        """The calendar's name with its overlays."""
        return " + ".join([self.days.name if self.days else "China", *self._added])

    @property
    def version(self) -> str:
        """What decides the days, in words."""
        if self.days:
            text = f"days {self.days.first} to {self.days.last}"
        elif years := [notice.year for notice in self.seen_notices]:
            text = f"notices {min(years)}–{max(years)}"
        else:
            text = "no notices"
        text += "".join(f" + {name}" for name in self._added)
        text += f" as known on {self.known_on}" if self.known_on else ""
        return text if self.basis is Basis.SETTLED else f"{text}, {self.basis}"

    def span(self) -> tuple[date, date]:
        """Return the first and the last settled day; where no notice was known yet the span is empty."""
        if self.days:
            return self.days.first, self.days.last
        first = min(notice.year for notice in self.notices)
        span = settled_span(self.seen_notices, date(first, 1, 1))
        return (max(span[0], self.window[0]), min(span[1], self.window[1])) if self.window else span

    def windows(self) -> list[tuple[date, date]]:
        """Return the stretches of settled days whose local arrangement is known in every region."""
        spans = [self.span()]
        for region in self.regions:
            spans = [
                (max(first, low), min(through, high))
                for first, through in spans
                for low, high in region.known(self.known_on)
                if max(first, low) <= min(through, high)
            ]
        return spans

    def unknown_region(self, day: date) -> Region | None:
        """Return the region whose arrangement of a day is not known, if there is one."""
        for region in self.regions:
            if not any(first <= day <= last for first, last in region.known(self.known_on)):
                return region
        return None

    def fingerprint(self) -> str:
        """Return twelve hex digits of the days that decide, whoever ordered them."""
        from hashlib import sha256  # 4 ms that few callers need

        first, through = self.span()
        beyond = self.basis is not Basis.SETTLED
        lines = [f"{first} {through} {self.weekend}", *(map(str, self.windows()) if self.regions else ())]
        if beyond:
            lines.append(f"{self.basis} {self.known_on}")
        for day, mark in sorted(settled_marks(self.decided()).items()):
            unlike_its_weekday = mark.worked is (day.weekday() in self.weekend)
            if unlike_its_weekday and (beyond or first <= day <= through):
                lines.append(f"{day}{'+' if mark.worked else '-'}")
        return sha256("\n".join(lines).encode()).hexdigest()[:12]

    def missing(self, day: date) -> str:
        """Return what would have to be known to settle a day."""
        if self.days:
            edge = f"ends on {self.days.last}" if day > self.days.last else f"begins on {self.days.first}"
            return f"the calendar {self.days.name} {edge}"
        if (region := self.unknown_region(day)) is not None:
            when = f"was known on {self.known_on}" if self.known_on else "is known"
            return f"no local arrangement of {region.title} for {day} {when}"
        first, through = self.span()
        year = through.year + 1 if first <= day and day.year <= through.year else day.year
        return f"no holiday notice for {year} " + (f"was known on {self.known_on}" if self.known_on else "is known")

    def deciding_year(self, day: date) -> int:
        """Return the year whose notice settles a day: for the last days of December, the next."""
        return day.year + (day >= date(day.year, 12, LATE_DECEMBER))

    def settled_by(self, day: date) -> date | None:
        """Return when the notice that settles a day was out at the latest, judged by the notices of all years.

        None where more than the notices decides: a table of days ends where it ends, a place has its own time.
        """
        if self.days or self.unknown_region(day):
            return None
        known = [notice.known_from for notice in self.notices if not notice.amends]
        month, last = max((one.month, one.day) for one in known)
        return date(self.deciding_year(day) - 1, month, last)

    def refuse(self, day: date) -> NoReturn:
        """Raise `CalendarHorizonError` for a day that this calendar cannot answer."""
        first, through = self.span()
        if self.days:
            way_on = "; give it more days"
        elif self.unknown_region(day) is not None and self.basis is Basis.SETTLED:
            way_on = "; load it (load_region), or ask for a provisional calendar"
        elif day < first:
            way_on = f" (settled from {first}); load the notice"
        elif self.basis is Basis.SETTLED:
            way_on = f" (settled through {through}); load the notice, or ask for a provisional calendar"
        else:
            way_on = f", and nothing is estimated after {LAST_YEAR}; ask about an earlier day"
        raise CalendarHorizonError(
            f"cannot tell whether {day} is a working day: {self.missing(day)}{way_on}",
            day=day,
            settled_from=first,
            settled_through=through,
        )


@lru_cache(maxsize=32)
def settled_marks(decided: Definition) -> dict[date, Mark]:
    """Return the days that the sources name; overlays prevail. Shared: do not change it."""
    given = [decided.days] if decided.days else []
    return notice_marks(decided.notices) | listed_marks([*given, *decided.overlays])


@lru_cache(maxsize=32)
def settled_table(decided: Definition, first: date, through: date) -> Table:
    """Return the table of the settled days. Shared: do not change it."""
    return build(first, through, decided.weekend, settled_marks(decided))
