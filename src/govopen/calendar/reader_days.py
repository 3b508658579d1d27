"""The clauses of an item in a given year: which days are off, which are worked, and what the sentence says of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from govopen.calendar.reader_items import Clause, Item
from govopen.calendar.reader_shapes import Kind
from govopen.calendar.reader_words import WEEKDAYS, Count, Days, Name, UnreadableError, Written, Year

SATURDAY = 5
_ONE_DAY = timedelta(days=1)
_LONGEST_RANGE = 31


@dataclass(slots=True)
class Ordered:
    """What one item orders: days off and days worked, in order, with the sentences that say so."""

    name: str
    sentence: str
    off: list[date] = field(default_factory=list)
    work: list[date] = field(default_factory=list)

    @property
    def days(self) -> tuple[tuple[date, ...], tuple[date, ...]]:
        """The days off and the days worked, each once, in order."""
        return tuple(sorted(set(self.off))), tuple(sorted(set(self.work)))


def ordered(item: Item, year: int, ends: Mapping[str, date], statutory: Mapping[date, str]) -> Ordered:
    """Return the days that an item orders, its own statements about them checked.

    `ends` has the last day off of each holiday that is known for the year, for a notice that extends one.
    """
    fold = _Fold(item, year, ends, statutory)
    for clause in item.clauses:
        fold.take(clause)
    fold.check_statements()
    return fold.result


class _Fold:
    """Reads one item clause by clause; a date without month or year takes them from the dates before it."""

    def __init__(self, item: Item, year: int, ends: Mapping[str, date], statutory: Mapping[date, str]) -> None:
        self.item, self.year, self.ends, self.statutory = item, year, ends, statutory
        self.result = Ordered(item.name, item.text)
        self.first: date | None = None
        self.before: date | None = None
        self.sentence = ""
        self.among: list[date] = []
        self.counted: list[date] = []
        self.moved: list[tuple[list[date], str]] = []
        self.stated: list[tuple[Clause, list[date]]] = []

    def take(self, clause: Clause) -> None:
        """Read one clause; a sentence names its months anew, unless 其中 ties it to the one before."""
        if clause.sentence != self.sentence and not clause.sentence.startswith("其中"):
            self.before = None
        self.sentence = clause.sentence
        self.among = self.counted if clause.kind is Kind.STATUTORY else []
        groups = [self._dates(group, clause.sentence) for group in clause.days]
        counts = [token.n for token in clause.tokens if isinstance(token, Count)]
        match clause.kind:
            case Kind.OFF:
                self.counted = groups[0]
                self.result.off += groups[0]
            case Kind.ALSO_OFF:
                self.result.off += groups[0]
            case Kind.WORK:
                self.result.work += groups[0]
            case Kind.MOVE | Kind.MOVE_WITH_HOLIDAY:
                self._move(clause, *groups)
            case Kind.EXTEND:
                self._extend(clause, groups[0])
        for n in counts:
            joined = any(one.kind is Kind.WITH_WEEKEND for one in self.item.clauses)
            if n != len(self.counted) and not (joined and n == _with_weekend(self.counted)):
                raise UnreadableError(clause.sentence, f"it says {n} days and names {len(self.counted)}")
        if clause.kind not in (Kind.OFF, Kind.ALSO_OFF, Kind.WORK):
            self.stated.append((clause, groups[0] if groups else []))

    def _move(self, clause: Clause, weekend: list[date], instead: list[date]) -> None:
        holiday = clause.kind is Kind.MOVE_WITH_HOLIDAY
        if len(weekend) + holiday != len(instead):
            raise UnreadableError(clause.sentence, f"{len(weekend)} weekend days cannot be moved to {len(instead)}")
        self.moved.append((weekend, clause.sentence))
        missing = [day for day in instead if day not in self.result.off]
        if missing:
            raise UnreadableError(
                clause.sentence, f"a weekend is moved to {missing[0]}, which is not named as a day off"
            )

    def _extend(self, clause: Clause, last: list[date]) -> None:
        (name,) = (token.zh for token in clause.tokens if isinstance(token, Name))
        years = {token.year for token in clause.tokens if isinstance(token, Year)} | {last[-1].year}
        if len(last) != 1 or years != {self.year}:
            raise UnreadableError(clause.sentence, f"a holiday of {self.year} is extended to one day of that year")
        if name not in self.ends:
            raise UnreadableError(clause.sentence, f"the notice for {self.year} that it extends is not known; load it")
        days = (last[0] - self.ends[name]).days
        if not 0 < days <= _LONGEST_RANGE:
            raise UnreadableError(clause.sentence, f"{name} is known to end on {self.ends[name]}")
        self.result.name = self.result.name or name
        self.result.off += [self.ends[name] + n * _ONE_DAY for n in range(1, days + 1)]

    def check_statements(self) -> None:
        """Hold what the sentences say besides against the days that they order."""
        off = set(self.result.off)
        if not off:
            raise UnreadableError(self.item.text, "it names no day off")
        for days, sentence in self.moved:
            for day in days:
                if day.weekday() < SATURDAY:
                    raise UnreadableError(sentence, f"{day} is no weekend day that could be moved")
            self.result.work += [day for day in days if day not in off]
        for clause, days in self.stated:
            for day in days:
                if reason := self._contradiction(clause.kind, day, off):
                    raise UnreadableError(clause.sentence, reason)
            if clause.kind is Kind.WITH_WEEKEND and not any(_touches_weekend(day) for day in off):
                raise UnreadableError(clause.sentence, "its days off touch no weekend")
            if clause.kind is Kind.NOT_SHIFTED and self.result.work:
                raise UnreadableError(clause.sentence, f"{self.result.work[0]} is worked for it all the same")

    def _contradiction(self, kind: Kind, day: date, off: set[date]) -> str:
        match kind:
            case Kind.STATUTORY if day not in self.statutory:
                return f"{day} is no statutory holiday of {self.year}"
            case Kind.STATUTORY if day not in off:
                return f"{day} is a statutory holiday and is not named as a day off"
            case Kind.WEEKEND if day.weekday() < SATURDAY or day in self.result.work:
                return f"{day} is no weekend day that stays off"
            case Kind.RESUME if day.weekday() >= SATURDAY or day in off or day - _ONE_DAY not in off:
                return f"{day} is not the first weekday after the days off"
        return ""

    def _dates(self, group: Days, sentence: str) -> list[date]:
        found: list[date] = []
        for start, end in group.spans:
            turns = bool(end and end.month and start.month and end.month < start.month)
            first = self._date(start, sentence, turns)
            last = self._date(end, sentence) if end else first
            if not 0 <= (last - first).days < _LONGEST_RANGE:
                raise UnreadableError(sentence, f"{first} to {last} is no range of days")
            found += [first + n * _ONE_DAY for n in range((last - first).days + 1)]
        if found != sorted(set(found)):
            raise UnreadableError(sentence, "it names a day twice in one list, or its days are not in order")
        return found

    def _date(self, written: Written, sentence: str, turns: bool = False) -> date:
        if written.month is None and (off := [day for day in self.among if day.day == written.day]):
            self.before = off[0]  # 1月29日—2月4日放假。其中，29日…为法定假日: the day of January that is off
        month = written.month or (self.before.month if self.before else None)
        if month is None:
            raise UnreadableError(sentence, f"the month of day {written.day} is not written")
        if written.year is not None:
            years = [written.year]
        elif written.month is None and self.before:
            years = [self.before.year]
        elif self.first is None:
            years = [self.year - turns]
        else:
            years = [self.first.year - 1, self.first.year, self.first.year + 1]
        found = [day for year in years if (day := _day(year, month, written.day))]
        if not found:
            raise UnreadableError(sentence, f"{years[0]} has no {month}月{written.day}日")
        near = self.first or found[0]
        day = min(found, key=lambda one: abs(one - near))
        if written.weekday is not None and written.weekday != day.weekday():
            said, real = (WEEKDAYS[n] for n in (written.weekday, day.weekday()))
            raise UnreadableError(sentence, f"{day} is 星期{real}, not 星期{said}")
        self.first, self.before = self.first or day, day
        return day


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_weekend(days: list[date]) -> int:
    """How many days the days off and the weekend beside them are together."""
    run = set(days)
    for day in days:
        for step in (_ONE_DAY, -_ONE_DAY):
            beside = day + step
            while beside.weekday() >= SATURDAY and beside not in run:
                run.add(beside)
                beside += step
    return len(run)


def _touches_weekend(day: date) -> bool:
    return day.weekday() in (0, 4, 5, 6)
