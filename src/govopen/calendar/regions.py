"""Places with holidays of their own: the days that a local government fixed, year by year, as far as they were read.

Law: 全国年节及纪念日放假办法第四条. A year whose local notice was not read is unknown, not without local days: the
calendar of a region refuses it as it refuses a year without a national notice.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from govopen.calendar.notice import Reader
from govopen.calendar.overlays import Overlay, overlay
from govopen.errors import DataFileError, UnknownNameError
from govopen.terms import Verified

SHIPPED = os.path.join(os.path.dirname(__file__), "places")
_LONGEST = 1_000_000
_ONE_DAY = timedelta(days=1)
SATURDAY = 5


@dataclass(frozen=True, slots=True)
class RegionYear:
    """The local days of one year, and from when to when the local arrangement was read."""

    overlay: Overlay
    first: date
    last: date
    verified: Verified
    note: str = ""


@dataclass(frozen=True, slots=True)
class Region:
    """A place whose government fixes days off: the rule by which it does, and the years that were read.

    `since` is the first year of that rule, where it is known that there was none before.
    """

    id: str
    title: str
    title_en: str
    provision: str
    verified: Verified
    years: tuple[RegionYear, ...]
    since: int | None = None
    note: str = ""
    file: str = ""

    def seen(self, known_on: date | None) -> tuple[RegionYear, ...]:
        """Return the years whose arrangement was known on a day; None hides nothing."""
        return tuple(
            one
            for one in self.years
            if known_on is None or one.overlay.known_from is None or one.overlay.known_from <= known_on
        )

    def known(self, known_on: date | None = None) -> tuple[tuple[date, date], ...]:
        """Return the spans of days whose local arrangement is known, in order; spans that meet are one."""
        spans = [(date.min, date(self.since - 1, 12, 31))] if self.since else []
        for one in self.seen(known_on):
            if spans and spans[-1][1] + _ONE_DAY == one.first:
                spans[-1] = spans[-1][0], one.last
            else:
                spans.append((one.first, one.last))
        return tuple(spans)

    def most(self) -> tuple[int, int]:
        """Return the most weekdays that one year took off, and the most days that it made up."""
        off = (sum(day.weekday() < SATURDAY for day in one.overlay.off) for one in self.years)
        return max(off, default=0), max((len(one.overlay.work) for one in self.years), default=0)

    def may_change(
        self, start: date, end: date, known_on: date | None, works: Callable[[date], bool]
    ) -> tuple[int, int]:
        """Return how many days in (start, end] may be off, and how many worked, by arrangements that are not known.

        In each year at most as many as in the richest year that was read.
        """
        spans, (most_off, most_work) = self.known(known_on), self.most()
        fewer: dict[int, int] = {}
        more: dict[int, int] = {}
        for ordinal in range(start.toordinal() + 1, end.toordinal() + 1):
            day = date.fromordinal(ordinal)
            if not any(first <= day <= last for first, last in spans):
                found = fewer if works(day) else more
                found[day.year] = found.get(day.year, 0) + 1
        return sum(min(n, most_off) for n in fewer.values()), sum(min(n, most_work) for n in more.values())


def regions() -> tuple[str, ...]:
    """Return the places whose days are packaged.

    >>> regions()
    ('guangxi', 'lhasa', 'ningxia', 'xinjiang')
    """
    return tuple(sorted(name.removesuffix(".toml") for name in os.listdir(SHIPPED) if name.endswith(".toml")))


@cache
def region(name: str) -> Region:
    """Return a packaged place by its name. Raises UnknownNameError (`name`, `known`) for any other."""
    if name not in regions():
        raise UnknownNameError(
            f"unknown region {name!r}; known are {', '.join(regions())}; read your own with load_region(path)",
            name=name,
            known=regions(),
        )
    return load_region(os.path.join(SHIPPED, f"{name}.toml"))


def load_region(path: str | os.PathLike[str]) -> Region:
    """Return the place that a TOML file describes, in the form of ``govopen/calendar/places/guangxi.toml``.

    A ``[region]`` block (`id`, `title`, `title_en`, `provision`, `verified`, and, where they are known, `since`,
    `note`) and a ``[[year]]`` block for each year that was read (`year`, `name`, `off`, `work`, `source`, `verified`,
    and, where they are known, `known_from`, `first`, `last`, `note`).

    Raises DataFileError (`file`, `key`, `reason`) when a key is unknown, a type wrong, a day named twice or outside
    its year, or a year given twice.
    """
    file = os.path.basename(path)
    try:
        with open(path, "rb") as opened:
            content = opened.read(_LONGEST + 1)
        if len(content) > _LONGEST:
            raise ValueError(f"longer than {_LONGEST} bytes")
        table = tomllib.loads(content.decode())
    except (OSError, ValueError, RecursionError) as error:
        reason = f"it is no TOML file in UTF-8 ({' '.join(str(error).split())})"
        raise DataFileError(f"cannot read {file}: {reason}", file=file, key="", reason=reason) from error
    return _region(Reader(file, "", table))


def _region(file: Reader) -> Region:
    head = Reader(file.file, "region.", file.take("region", dict, "table"))
    blocks = file.take("year", list, "list of [[year]] blocks", [])
    file.done()
    title = head.take("title", str, "text")
    found = Region(
        id=head.take("id", str, "text"),
        title=title,
        title_en=head.take("title_en", str, "text"),
        provision=head.take("provision", str, "text"),
        verified=_verified(head),
        since=head.take("since", int, "year", None),
        note=head.take("note", str, "text", ""),
        years=tuple(_years(file, blocks, title)),
        file=file.file,
    )
    head.done()
    if found.since is not None and not 1950 <= found.since <= min(
        (one.first.year for one in found.years), default=2999
    ):
        head.wrong("since", f"{found.since} is no year before the first one that is given")
    return found


def _years(file: Reader, blocks: list[object], title: str) -> Iterator[RegionYear]:
    before: date | None = None
    for n, block in enumerate(blocks, 1):
        if not isinstance(block, dict):
            file.wrong("year", f"{block!r} is no [[year]] block")
        found = _year(Reader(file.file, f"year {n}.", block), title)
        if before is not None and found.first <= before:
            file.wrong(f"year {n}.year", f"it does not come after {before}; give each year once, in order")
        before = found.last
        yield found


def _year(block: Reader, title: str) -> RegionYear:
    year = block.take("year", int, "year")
    if not 1950 <= year <= 2999:
        block.wrong("year", f"{year} is no year of holiday notices")
    first = block.take("first", date, "date", date(year, 1, 1))
    last = block.take("last", date, "date", date(year, 12, 31))
    if not date(year, 1, 1) <= first <= last <= date(year, 12, 31):
        block.wrong("last", f"{first} to {last} is no part of {year}")
    name = block.take("name", str, "text")
    found = RegionYear(
        overlay=overlay(
            f"{title}{name}",
            block.days("off"),
            block.days("work"),
            block.take("source", str, "text"),
            block.take("known_from", date, "date", None),
        ),
        first=first,
        last=last,
        verified=_verified(block),
        note=block.take("note", str, "text", ""),
    )
    block.done()
    for day, _ in found.overlay.days():
        if not first <= day <= last:
            block.wrong("off", f"{day} lies outside {first} to {last}")
    return found


def _verified(block: Reader) -> Verified:
    value = block.take("verified", str, "text")
    if value not in list(Verified):
        block.wrong("verified", f"{value!r} is none of: {', '.join(Verified)}")
    return Verified(value)
