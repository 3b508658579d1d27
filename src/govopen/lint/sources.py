"""What is compared with what: an organ's documents, and the law that was in force beside each of them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import NoReturn

from govopen.errors import DataFileError
from govopen.rules import Rulebook
from govopen.rules.files import own
from govopen.rules.model import Counting, Instrument, Rule, Statement

NOT_COUNTED = Counting("", "", "", "", "", (), "", False, (), "", ())
"""A rule of which nothing is said besides its number."""


def documents_of(organ: str) -> tuple[Instrument, ...]:
    """Return the document of a packaged organ and those of the organs above it, its own first.

    Raises UnknownNameError for an organ without a file.
    """
    book = Rulebook.for_organ(organ)
    return tuple(book.instrument(name) for name in book.lineage)


def documents_in(path: str | Path, parent: str | None = None) -> tuple[Instrument, ...]:
    """Return the document in a user's own file and those of the organs above it, its own first.

    *parent* names the packaged organ above it, instead of ``organ.parent`` in the file. Raises DataFileError for a
    file that is unsound, refines a rule that is not known, or is no organ's document; UnknownNameError for a parent
    without a file.
    """
    Rulebook.national().with_file(path)
    instrument = own(path).read()
    if instrument.organ is None:
        _refuse(instrument, "organ", "missing; only an organ's own document is compared with the law")
    named = parent or instrument.organ.parent
    above = documents_of(named) if named else ()
    if any(one.id == instrument.id for one in above):
        _refuse(instrument, "organ.parent", f"the organs above {instrument.id} lead back to {instrument.id}")
    return (instrument, *above)


@dataclass(frozen=True, slots=True)
class Governing:
    """One version of an instrument, and when it was in force beside the document."""

    instrument: Instrument
    since: date
    until: date
    current: bool


@dataclass(frozen=True)
class Law:
    """The national law, asked on a day and for the time since a document."""

    book: Rulebook
    on: date

    def versions(self, name: str, document: Instrument) -> Iterator[Governing]:
        """Yield the versions in force at any time from the document's first day to the day asked, newest first."""
        first = min(document.in_force, self.on)
        family = [self.book.instrument(name, version) for version in self.book.versions(name)]
        ends = [*(later.in_force - timedelta(days=1) for later in family[1:]), date.max]
        for place in range(len(family) - 1, -1, -1):
            one, last = family[place], min(ends[place], self.on)
            if one.in_force <= self.on and last >= first:
                yield Governing(one, max(one.in_force, first), last, current=last == self.on)

    def rules(self, name: str, document: Instrument, key: str) -> Iterator[tuple[Governing, Rule]]:
        """Yield the rule of this name in every such version that has it.

        Raises DataFileError, naming *key* of the document, where no version has it.
        """
        instrument, _, short = name.partition(".")
        if instrument not in self.book.instruments or name not in self.book.rule_names:
            _refuse(document, key, f"no rule {name!r} is known; name it as instrument.rule")
        for governing in self.versions(instrument, document):
            if short in governing.instrument.rules:
                yield governing, governing.instrument.rules[short]

    def statements(self, topic: str, document: Instrument) -> list[tuple[Governing, list[Statement]]]:
        """Return what the versions of each instrument say on a topic, those that say something."""
        found = []
        for name in self.book.instruments:
            for governing in self.versions(name, document):
                said = [one for one in governing.instrument.statements.values() if one.topic == topic]
                if said:
                    found.append((governing, said))
        return found


def counting(instrument: Instrument, rule: Rule) -> Counting:
    """Return how a rule is counted, as far as its file says."""
    return instrument.countings.get(rule.name, NOT_COUNTED)


def compared_with(instrument: Instrument, rule: Rule) -> tuple[str, ...]:
    """Return the names of the rules of the law beside which a rule is put: those named, or those it refines."""
    return counting(instrument, rule).compared_with or rule.refines


def _refuse(instrument: Instrument, key: str, reason: str) -> NoReturn:
    raise DataFileError(f"cannot read {instrument.file}: {key}: {reason}", file=instrument.file, key=key, reason=reason)
