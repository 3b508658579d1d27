"""Holiday notices: the days off and make-up working days that the State Council ordered, file by file.

One file is one notice, with its days as first issued; a later notice that changes them is a
file of its own (``amends = 2020``), so that the calendar can be read as it was known on any day.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, NoReturn

from govopen.citation import Provision
from govopen.errors import DataFileError

LATE_DECEMBER = 25
"""From this day of December on, the notice for the next year decides (as it did in 2007, 2011 and 2018)."""

SHIPPED = os.path.join(os.path.dirname(__file__), "notices")
_LONGEST = 1_000_000  # bytes; the longest real notice has two thousand
_WEEKEND = (5, 6)
ENGLISH = {  # the national holidays, in the order of the decree
    "元旦": "New Year's Day",
    "春节": "Spring Festival",
    "清明节": "Tomb-Sweeping Day",
    "劳动节": "Labour Day",
    "端午节": "Dragon Boat Festival",
    "中秋节": "Mid-Autumn Festival",
    "国庆节": "National Day",
}


def english(name: str) -> str:
    """Return the English name of a national holiday, or of two joined by 、; unknown names stay Chinese.

    >>> english("国庆节、中秋节")
    'National Day and Mid-Autumn Festival'
    """
    return " and ".join(ENGLISH.get(part, part) for part in name.split("、"))


@dataclass(frozen=True, slots=True)
class Holiday:
    """One holiday of a notice: its days off, its make-up working days, and the notice's own sentence."""

    name: str
    off: tuple[date, ...] = ()
    work: tuple[date, ...] = ()
    sentence: str = ""
    name_en: str = ""

    def __post_init__(self) -> None:
        if not self.name_en:
            object.__setattr__(self, "name_en", english(self.name))


@dataclass(frozen=True, slots=True)
class Notice:
    """One holiday notice (节假日安排通知): what it is called, since when it is known, what it orders.

    `year` is the year that it arranges; `amends` says that it changes the notice for that year.
    `issued` is None where the day is not known; `known_from` is the first day on which the notice counts as known.
    """

    year: int
    title: str
    source: str
    holidays: tuple[Holiday, ...]
    known_from: date
    issued: date | None = None
    number: str = ""
    amends: bool = False
    file: str = ""

    @property
    def zh(self) -> str:
        """The notice as it is cited in Chinese: its document number, or its title where no number is known."""
        return self.number or self.title

    @property
    def en(self) -> str:
        """The notice as it is cited in English: ``notice for 2026``."""
        return f"notice of {self.known_from} on {self.year}" if self.amends else f"notice for {self.year}"

    @property
    def provision(self) -> Provision:
        """The notice as a legal basis."""
        return Provision(instrument=self.en, short=self.zh)

    def days(self) -> Iterator[tuple[date, bool, Holiday]]:
        """Yield each day that the notice names, whether it is worked, and the holiday it belongs to."""
        for holiday in self.holidays:
            for day in holiday.off:
                yield day, False, holiday
            for day in holiday.work:
                yield day, True, holiday

    def same_days(self, other: Notice) -> bool:
        """Whether both notices order the same days off and the same make-up days."""
        return {(day, worked) for day, worked, _ in self.days()} == {(day, worked) for day, worked, _ in other.days()}


def load_notice(path: str | os.PathLike[str]) -> Notice:
    """Return the notice in a TOML file: load next year's on the day it is published, without a new release.

    The form is that of ``govopen/calendar/notices/2026.toml``: a ``[notice]`` block (`year` or `amends`,
    `title`, `number`, `issued` or `known_from`, `source`) and one ``[[holiday]]`` block each
    (`name`, `off`, `work`, `sentence`, `name_en`).

    Raises DataFileError, naming file, key and reason, when a key is unknown, a type is wrong, a day is named
    twice or lies outside the year, or a make-up day is no Saturday or Sunday.
    """
    try:
        with open(path, "rb") as opened:
            content = opened.read(_LONGEST + 1)
    except OSError as error:
        raise _unsound(str(path), "", f"it cannot be opened ({error.strerror or error})") from error
    return notice_from_toml(content, file=os.path.basename(path))


def notice_from_toml(content: bytes, *, file: str) -> Notice:
    """Return the notice in the bytes of a TOML file; `file` is the name that errors give."""
    if len(content) > _LONGEST:
        raise _unsound(file, "", f"it is longer than {_LONGEST} bytes; no notice is")
    try:
        table = tomllib.loads(content.decode())
    except (ValueError, RecursionError) as error:
        raise _unsound(file, "", f"it is not TOML in UTF-8 ({' '.join(str(error).split())})") from error
    return _notice(Reader(file, "", table))


@cache
def shipped() -> tuple[Notice, ...]:
    """Return the notices that the library ships, in the order in which they became known."""
    return in_order([load_notice(os.path.join(SHIPPED, name)) for name in sorted(os.listdir(SHIPPED))])


def in_order(notices: list[Notice]) -> tuple[Notice, ...]:
    """Return the notices of the years in order, each followed by its amendments; refuse gaps and contradictions."""
    yearly: dict[int, Notice] = {}
    for notice in notices:
        if notice.amends:
            continue
        known = yearly.setdefault(notice.year, notice)
        if not known.same_days(notice):
            reason = f"it contradicts {known.file} for {notice.year}; a change says amends = {notice.year}"
            raise _unsound(notice.file, "year", reason)
    for year in range(min(yearly, default=0), max(yearly, default=0)):
        if year not in yearly:
            later = yearly[max(yearly)].file
            raise _unsound(later, "year", f"the notice for {year} is missing in between; load it too")
    amendments = sorted({notice for notice in notices if notice.amends}, key=lambda notice: notice.known_from)
    for notice in amendments:
        if notice.year not in yearly:
            raise _unsound(notice.file, "amends", f"the notice for {notice.year} is not known; load it too")
        if notice.known_from < yearly[notice.year].known_from:
            raise _unsound(notice.file, "issued", f"it is older than the notice for {notice.year} that it amends")
    both = [*yearly.values(), *amendments]
    return tuple(sorted(both, key=lambda notice: (notice.year, notice.amends, notice.known_from)))


def _unsound(file: str, key: str, reason: str) -> DataFileError:
    where = f"{file}: {key}" if key else file
    return DataFileError(f"cannot read {where}: {reason}", file=file, key=key, reason=reason)


class Reader:
    """Takes the keys of one TOML table, each once; what is left at the end is unknown."""

    def __init__(self, file: str, where: str, table: Mapping[str, Any]) -> None:
        self.file, self.where, self.table, self.taken = file, where, table, set[str]()

    def wrong(self, key: str, reason: str) -> NoReturn:
        """Refuse a key, with the reason."""
        raise _unsound(self.file, f"{self.where}{key}", reason)

    def take(self, key: str, kind: type, want: str, default: Any = ...) -> Any:
        """Return the value of a key, which is of one kind and not empty."""
        self.taken.add(key)
        if key not in self.table:
            if default is ...:
                self.wrong(key, "it is missing")
            return default
        value = self.table[key]
        if type(value) is not kind:
            self.wrong(key, f"{value!r} is no {want}")
        if value == "":
            self.wrong(key, "it is empty")
        return value

    def days(self, key: str) -> tuple[date, ...]:
        """Return a list of days in order, each named once; none where the key is left out."""
        found: list[date] = []
        for value in self.take(key, list, "list of dates", []):
            if type(value) is not date:
                self.wrong(key, f"{value!r} is no date; write 2027-01-01, without quotes or a time")
            if found and value <= found[-1]:
                self.wrong(key, f"{value} does not come after {found[-1]}; name each day once, in order")
            found.append(value)
        return tuple(found)

    def done(self) -> None:
        """Refuse a key that nobody took."""
        for key in self.table:
            if key not in self.taken:
                self.wrong(key, f"the key is unknown; known are {', '.join(sorted(self.taken))}")


def _notice(file: Reader) -> Notice:
    head = Reader(file.file, "notice.", file.take("notice", dict, "table"))
    blocks = file.take("holiday", list, "list of [[holiday]] blocks")
    file.done()
    amended = head.take("amends", int, "year", None)
    year = head.take("year", int, "year", None)
    if (amended is None) == (year is None):
        head.wrong("year", "give either year or amends, and not both")
    about: int = amended if year is None else year
    if not 1950 <= about <= 2999:
        head.wrong("year", f"{about} is no year of holiday notices")
    issued = head.take("issued", date, "date", None)
    known_from = head.take("known_from", date, "date", None)
    if (issued is None) == (known_from is None):
        head.wrong("issued", "give either issued or, where the day is not known, known_from")
    notice = Notice(
        year=about,
        title=head.take("title", str, "text"),
        number=head.take("number", str, "text", ""),
        source=head.take("source", str, "text"),
        holidays=tuple(_holiday(file.file, n, block) for n, block in enumerate(blocks, 1)),
        issued=issued,
        known_from=issued or known_from,
        amends=amended is not None,
        file=file.file,
    )
    head.done()
    _check_days(notice)
    return notice


def _holiday(file: str, n: int, block: object) -> Holiday:
    if not isinstance(block, dict):
        raise _unsound(file, f"holiday {n}", f"{block!r} is no [[holiday]] block")
    reader = Reader(file, f"holiday {n}.", block)
    holiday = Holiday(
        name=reader.take("name", str, "text"),
        off=reader.days("off"),
        work=reader.days("work"),
        sentence=reader.take("sentence", str, "text", ""),
        name_en=reader.take("name_en", str, "text", ""),
    )
    reader.done()
    if not holiday.off and not holiday.work:
        reader.wrong("off", f"{holiday.name} names no day")
    for day in holiday.work:
        if day.weekday() not in _WEEKEND:
            reader.wrong("work", f"{day} is worked anyway; only a Saturday or Sunday is made up")
    return holiday


def _check_days(notice: Notice) -> None:
    if not notice.holidays:
        raise _unsound(notice.file, "holiday", "the notice names no holiday")
    first = date(notice.year - 1, 12, LATE_DECEMBER)
    seen: dict[date, str] = {}
    for day, worked, holiday in notice.days():
        key = "work" if worked else "off"
        if not first <= day <= date(notice.year, 12, 31):
            raise _unsound(notice.file, f"{holiday.name}.{key}", f"{day} lies outside {first} to {notice.year}-12-31")
        if day in seen:
            raise _unsound(notice.file, f"{holiday.name}.{key}", f"{day} is named already, under {seen[day]}")
        seen[day] = f"{holiday.name}.{key}"
