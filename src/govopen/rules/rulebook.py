"""The rulebook: which law governs, for whom, on which day, as known when, under which readings.

A rulebook never changes; every method that narrows it or chooses a reading returns another.
Equal rulebooks decide alike and hash alike, so tables may be cached per rulebook.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from govopen.errors import DataFileError, UnknownNameError
from govopen.rules.files import LOCAL, STATUTES, LawFile, check_family, lineage_of, own, packaged
from govopen.rules.model import Instrument, Option, Rule, Table, Tariff
from govopen.rules.near import unknown
from govopen.terms import a_day

if TYPE_CHECKING:
    from govopen.rules.obligations import Obligation

T = TypeVar("T")


class Rulebook:
    """The law that govopen knows, or the part of it that is in force, or was known, on a day.

    >>> from datetime import date
    >>> book = Rulebook.national()
    >>> print(book.rule("ogi.reply", on=date(2019, 5, 14)).period, book.rule("ogi.reply", on=date(2019, 5, 15)).period)
    WorkingDays(n=15) WorkingDays(n=20)

    Raises UnknownNameError (`name`, `known`) for a rule, instrument, version, organ, option or
    choice that it does not have.
    """

    __slots__ = ("__weakref__", "_choices", "_files", "_found", "_hash", "_ids", "_options", "_pool", "_stamp", "organ")

    organ: str | None
    """The organ whose own documents are included, or None for the statutes alone."""

    def __init__(
        self,
        files: Iterable[LawFile],
        *,
        pool: Iterable[LawFile] | None = None,
        choices: Mapping[str, str] | None = None,
        organ: str | None = None,
    ) -> None:
        self._files = tuple(files)
        self._pool = self._files if pool is None else tuple(pool)
        self._choices = Table(dict(sorted((choices or {}).items())))
        self.organ = organ
        self._hash = hash((self._files, self._choices, organ))
        self._ids = tuple(dict.fromkeys(file.instrument for file in self._files))
        self._found: dict[str, tuple[Instrument, ...]] = {}
        self._options: Table[str, Option] | None = None
        self._stamp: dict[str, tuple[str, ...]] | None = None

    # ------------------------------------------------------------------ which rulebook

    @staticmethod
    def national() -> Rulebook:
        """Return every national instrument in every version; always the same rulebook.

        >>> Rulebook.national().versions("ogi")
        ('2007', '2019')
        """
        return _national()

    @staticmethod
    def for_organ(organ: str) -> Rulebook:
        """Return the statutes with an organ's own documents and those of the organs above it.

        >>> Rulebook.for_organ("maoshe").rule("maoshe.register").zh
        '受理登记'
        """
        return _national().with_organ(organ)

    @staticmethod
    def organs() -> tuple[str, ...]:
        """Return the organs whose documents are packaged."""
        return tuple(file.instrument for file in packaged(LOCAL))

    @property
    def lineage(self) -> tuple[str, ...]:
        """The organ and the organs above it whose documents the rulebook holds, nearest first."""
        found: list[str] = []
        organ = self.organ
        while organ and organ not in found:
            found.append(organ)
            described = self.instrument(organ).organ
            organ = described.parent if described is not None else None
        return tuple(found)

    def with_organ(self, organ: str) -> Rulebook:
        """Return this rulebook with an organ's own documents, keeping the readings chosen.

        Ask for the organ before narrowing to a day: what is added is not narrowed.
        """
        added = lineage_of(organ, self._pool)
        fresh = tuple(file for file in added if file not in self._pool)
        return self._with(self._files + fresh, self._pool + fresh, organ=organ)

    def with_file(self, path: str | Path) -> Rulebook:
        """Return this rulebook with a user's own law file, or a new version of an instrument.

        Raises DataFileError when the file is unsound, overlaps a version already here, or
        refines a rule that is not known.
        """
        file = own(path)
        instrument = file.read()
        check_family([one.read() for one in self._pool if one.instrument == instrument.id] + [instrument])
        book = self._with((*self._files, file), (*self._pool, file))
        for rule in instrument.rules.values():
            for refined in rule.refines:
                if all(refined != known for known in book.rule_names):
                    reason = f"no rule {refined!r} is known; name it as instrument.rule"
                    key = f"rules.{rule.name}.refines"
                    raise DataFileError(f"cannot read {path}: {key}: {reason}", file=str(path), key=key, reason=reason)
        return book

    def in_force_on(self, day: date) -> Rulebook:
        """Return the rulebook of one day: of each instrument the one version in force, if any.

        >>> from datetime import date
        >>> Rulebook.national().in_force_on(date(2023, 12, 31)).versions("arl")
        ('1999',)
        """
        day = a_day(day, "the day in force")
        kept = {(one.id, one.version) for name in self.instruments if (one := self._current(name, day))}
        return self._only(lambda one: (one.id, one.version) in kept)

    def as_known_on(self, day: date) -> Rulebook:
        """Return what was known on a day: instruments issued later are hidden.

        The revision of 3 April 2019 was known six weeks before it was in force:

        >>> from datetime import date
        >>> Rulebook.national().as_known_on(date(2019, 4, 3)).versions("ogi")
        ('2007', '2019')
        """
        day = a_day(day, "the day of knowledge")
        return self._only(lambda one: one.issued <= day)

    # ------------------------------------------------------------------ what it holds

    @property
    def instruments(self) -> tuple[str, ...]:
        """The ids of the instruments, in the order of the files."""
        return self._ids

    @property
    def rules(self) -> tuple[Rule, ...]:
        """Every rule of every version, instrument by instrument."""
        return tuple(rule for name in self.instruments for one in self._family(name) for rule in one.rules.values())

    @property
    def rule_names(self) -> tuple[str, ...]:
        """The qualified names of all rules, each once."""
        return tuple(dict.fromkeys(rule.qualified for rule in self.rules))

    def versions(self, instrument: str) -> tuple[str, ...]:
        """Return the versions of an instrument, the earliest first."""
        return tuple(one.version for one in self._family(instrument))

    def instrument(self, name: str, version: str | None = None, *, on: date | None = None) -> Instrument:
        """Return one version of an instrument: the named one, the one in force on a day, or the newest here."""
        family = self._family(name)
        if version is not None:
            for one in family:
                if one.version == version:
                    return one
            raise unknown(f"version of {name}", version, [one.version for one in family])
        if on is None:
            return family[-1]
        current = self._current(name, a_day(on, "the day in force"))
        if current is None:
            known = tuple(one.version for one in family)
            raise UnknownNameError(
                f"cannot find {name} on {on}: its first version here is in force from {family[0].in_force}",
                name=name,
                known=known,
            )
        return current

    def version_on(self, instrument: str, day: date) -> str | None:
        """Return the version in force on a day, or None before the first.

        >>> from datetime import date
        >>> Rulebook.national().version_on("secrecy_impl", date(2024, 8, 31))
        '2014'
        """
        current = self._current(instrument, a_day(day, "the day in force"))
        return None if current is None else current.version

    def rule(self, name: str, *, on: date | None = None, version: str | None = None) -> Rule:
        """Return a rule by its qualified name, or by its short name where only one instrument has it.

        Without a day or version the newest version here answers, in force or not.
        """
        return self._named("rule", name, on, version, lambda one: one.rules)

    def tariff(self, name: str, *, on: date | None = None, version: str | None = None) -> Tariff:
        """Return a tariff by its name, as `rule` does.

        >>> Rulebook.national().tariff("fee.pages").charge(250)
        4700
        """
        return self._named("tariff", name, on, version, lambda one: one.tariffs)

    def obligations(self, start: date, end: date, *, every: Mapping[str, str] | None = None) -> tuple[Obligation, ...]:
        """Return the duties that recur from *start* to *end*, both included, and those that stand.

        >>> from datetime import date
        >>> year = Rulebook.for_organ("maoshe").obligations(date(2026, 1, 1), date(2026, 12, 31))
        >>> [str(one.on) for one in year if one.name == "maoshe.archive"]
        ['2026-01-31']

        A duty that is owed periodically without a number (定期) has no day unless *every* says how often it is done:
        ``every={"maoshe.reassess": "quarter"}``. See `govopen.rules.obligations`.
        """
        from govopen.rules.obligations import obligations

        return obligations(map(self._family, self.instruments), start, end, every or {})

    # ------------------------------------------------------------------ readings

    @property
    def options(self) -> Mapping[str, Option]:
        """Every declared option by its qualified name, whatever day the rulebook is narrowed to."""
        if self._options is None:
            found = [option for file in self._pool for option in file.read().options.values()]
            self._options = Table({option.qualified: option for option in found})
        return self._options

    @property
    def choices(self) -> Mapping[str, str]:
        """The readings chosen that differ from the defaults."""
        return self._choices

    def choice(self, option: str) -> str:
        """Return the reading that holds here: the one chosen, or the default.

        >>> Rulebook.national().choice("ogi.late_correction")
        'no_effect'
        """
        declared = self._option(option)
        return self._choices.get(declared.qualified, declared.default)

    def choose(self, choices: Mapping[str, str]) -> Rulebook:
        """Return this rulebook under other readings; those not named stay as they are.

        >>> Rulebook.national().choose({"ogi.late_correction": "restarts"}).choice("ogi.late_correction")
        'restarts'
        """
        chosen = dict(self._choices)
        for name, choice in choices.items():
            option = self._option(name)
            if choice not in option.choices:
                raise unknown(f"choice of {option.qualified}", str(choice), list(option.choices))
            chosen[option.qualified] = str(choice)
        chosen = {name: choice for name, choice in chosen.items() if choice != self.options[name].default}
        return self._with(self._files, self._pool, choices=chosen)

    # ------------------------------------------------------------------ identity

    @property
    def stamp(self) -> Mapping[str, tuple[str, ...]]:
        """The versions of each instrument with the fingerprint of what they decide, as ``version@fingerprint``."""
        if self._stamp is None:
            self._stamp = {
                name: tuple(f"{one.version}@{one.fingerprint}" for one in self._family(name))
                for name in self.instruments
            }
        return dict(self._stamp)

    @property
    def fingerprint(self) -> str:
        """A short hash of everything that decides: versions, numbers, ends, readings, organ.

        It is the same on every machine; titles, notes and marks of verification do not move it.
        """
        decides = repr((sorted(self.stamp.items()), sorted(self._effective().items()), self.organ))
        return hashlib.sha256(decides.encode()).hexdigest()[:12]

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rulebook):
            return NotImplemented
        return self is other or self._key() == other._key()

    def __hash__(self) -> int:
        return self._hash

    def __repr__(self) -> str:
        organ = f" for {self.organ}" if self.organ else ""
        chosen = f", {dict(self._choices)}" if self._choices else ""
        return f"<Rulebook{organ}: {len(self._files)} law files{chosen}>"

    def __reduce__(self) -> tuple[object, ...]:
        return _make, (self._files, self._pool, self._choices, self.organ)

    # ------------------------------------------------------------------ inside

    def _key(self) -> tuple[object, ...]:
        return self._files, self._pool, self._choices, self.organ

    def _effective(self) -> dict[str, str]:
        return {name: self.choice(name) for name in self.options}

    def _with(
        self,
        files: tuple[LawFile, ...],
        pool: tuple[LawFile, ...],
        *,
        choices: Mapping[str, str] | None = None,
        organ: str | None = None,
    ) -> Rulebook:
        return _make(files, pool, self._choices if choices is None else Table(choices), organ or self.organ)

    def _only(self, keeps: Callable[[Instrument], bool]) -> Rulebook:
        return self._with(tuple(file for file in self._files if keeps(file.read())), self._pool)

    def _family(self, name: str) -> tuple[Instrument, ...]:
        found = self._found.get(name)
        if found is None:
            versions = [file.read() for file in self._files if file.instrument == name]
            if not versions:
                raise unknown("instrument", name, list(self.instruments))
            found = self._found[name] = tuple(sorted(versions, key=lambda one: one.in_force))
        return found

    def _current(self, name: str, day: date) -> Instrument | None:
        governing = [one for one in self._family(name) if one.in_force <= day]
        return governing[-1] if governing else None

    def _named(
        self,
        kind: str,
        name: str,
        on: date | None,
        version: str | None,
        inside: Callable[[Instrument], Mapping[str, T]],
    ) -> T:
        instrument, dot, short = name.partition(".")
        if not dot:
            instrument, short = self._owner(kind, name, inside), name
        elif instrument not in self.instruments:
            left_out = [file.read().in_force for file in self._pool if file.instrument == instrument]
            hint = f"; {instrument} is in force from {min(left_out)}, outside this rulebook" if left_out else ""
            raise unknown(kind, name, self._all_names(inside), hint)
        one = self.instrument(instrument, version, on=on)
        found = inside(one).get(short)
        if found is None:
            elsewhere = [other.version for other in self._family(instrument) if short in inside(other)]
            hint = f"; version {' and '.join(elsewhere)} has it: pass version={elsewhere[0]!r}" if elsewhere else ""
            raise unknown(f"{kind} in {instrument} {one.version}", name, self._all_names(inside), hint)
        return found

    def _owner(self, kind: str, short: str, inside: Callable[[Instrument], Mapping[str, T]]) -> str:
        owners = [name for name in self.instruments if any(short in inside(one) for one in self._family(name))]
        if len(owners) == 1:
            return owners[0]
        if owners:
            known = tuple(f"{owner}.{short}" for owner in owners)
            raise UnknownNameError(
                f"cannot tell which {kind} {short!r} is meant: {', '.join(known)}; write one of these",
                name=short,
                known=known,
            )
        raise unknown(kind, short, self._all_names(inside))

    def _all_names(self, inside: Callable[[Instrument], Mapping[str, T]]) -> list[str]:
        every = (f"{name}.{short}" for name in self.instruments for one in self._family(name) for short in inside(one))
        return list(dict.fromkeys(every))

    def _option(self, name: str) -> Option:
        option = self.options.get(name)
        if option is not None:
            return option
        short = [known for known in self.options.values() if known.name == name]
        if len(short) == 1:
            return short[0]
        raise unknown("option", name, list(self.options))


@cache
def _national() -> Rulebook:
    return _make(packaged(STATUTES), packaged(STATUTES), Table(), None)


@cache
def _make(
    files: tuple[LawFile, ...], pool: tuple[LawFile, ...], choices: Table[str, str], organ: str | None
) -> Rulebook:
    """Return the one rulebook of these files, readings and organ, so that equal ones are mostly identical."""
    return Rulebook(files, pool=pool, choices=choices, organ=organ)
