"""Reads who is bound, and to what, and where a procedure begins and ends: the pages of `tests/matrices/bound`.

A page was written from the statute, with the words that say so. Its first table has for each act, as it is stated and
in which states, the party and how it is bound; where readings part, one way for each. ``–`` stands for whoever it was;
``lapse`` for what follows from silence if somebody so judges. Its second table has what has to be stated: what the act
itself says, what it is irregular without, what the record should show, and the acts that come before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from govopen.workflows.acts import Act
from govopen.workflows.grammar import LawFile, Step
from tests.proof.comparing import by_trigger, dated, takings
from tests.proof.matrix import FOLDER, Line, stated, tables

PAGES = FOLDER / "bound"
HEAD = ["act", "stated", "in", "by", "bound", "words"]
CONTENTS = ["act", "stated", "in", "says", "needs", "shows", "after", "words"]
ENDS = re.compile(r"Begins in (?P<initial>\w+)\. Over in (?P<final>[\w, –]+)\. May rest in (?P<resting>[\w, –]+)\.")
NOBODY = "–"


@dataclass(frozen=True)
class Row:
    """The head of a row: an act as it is stated, the states that it is about (none: all), and the words of the law."""

    act: str
    stated: tuple[tuple[str, tuple[str, ...]], ...]
    states: frozenset[str]
    words: str

    def covers(self, act: Act, state: str) -> bool:
        """Whether the row is about the act as it is stated, in this state."""
        return (not self.states or state in self.states) and Line(self.act, self.stated, "", {}).covers(act)

    def __str__(self) -> str:
        return f"{Line(self.act, self.stated, '', {})} {', '.join(sorted(self.states))}".strip()


@dataclass(frozen=True)
class Duty(Row):
    """A row that says who is bound, and how: in several ways, where readings part."""

    by: str
    bound: frozenset[str]

    def differs(self, steps: list[Step]) -> str:
        """How these steps, one for each reading, bind otherwise; empty if they do not."""
        found = [(NOBODY if step.what.party is None else step.what.party.name, step.what.modality) for step in steps]
        alike = {party for party, _ in found} == {self.by} and {str(way) for _, way in found} == self.bound
        return "" if alike else f"{self.by} {', '.join(sorted(self.bound))}, not {found}"

    __str__ = Row.__str__


@dataclass(frozen=True)
class Content(Row):
    """A row that says what has to be stated: in the act, for it, beside it, before it."""

    facts: tuple[frozenset[str], ...]

    def differs(self, steps: list[Step]) -> str:
        """How one of these steps wants other facts; empty if none does."""
        return next((f"{self.facts}, not {other}" for step in steps if (other := facts(step)) != self.facts), "")

    __str__ = Row.__str__


def facts(step: Step) -> tuple[frozenset[str], ...]:
    """What a step wants stated, as a page lists it."""
    before = (act.name() for act in step.after)
    lists = (step.contains, step.requires, step.wants, before)
    return tuple(frozenset(name.replace("|", " or ") for name in names) for names in lists)


NOTHING = (frozenset[str](),) * 4
"""What is wanted of an act about which a page has no row."""


@dataclass(frozen=True)
class Page:
    """Who is bound under one law file or document, to state what, and where it begins and ends."""

    name: str
    document: bool
    initial: str
    final: frozenset[str]
    resting: frozenset[str]
    duties: tuple[Duty, ...]
    contents: tuple[Content, ...]


@cache
def page(name: str) -> Page:
    """The page of a law file."""
    text = (PAGES / f"{name}.md").read_text(encoding="utf-8")
    ends = ENDS.search(text)
    assert ends is not None, f"{name} does not say where it begins and ends"
    duties, contents = [*tables(text), [CONTENTS]][:2]
    assert (duties[0], contents[0]) == (HEAD, CONTENTS), name
    return Page(
        name,
        "\nDocument: " in text,
        ends["initial"],
        _names(ends["final"]),
        _names(ends["resting"]),
        tuple(Duty(row[0], stated(row[1]), _names(row[2]), row[5], row[3], _names(row[4])) for row in duties[1:]),
        tuple(
            Content(row[0], stated(row[1]), _names(row[2]), row[7], tuple(map(_names, row[3:7])))
            for row in contents[1:]
        ),
    )


def _names(text: str) -> frozenset[str]:
    return frozenset(name.strip() for name in text.split(",") if name.strip() not in ("", NOBODY))


def departures(bound: Page, law: LawFile) -> Iterator[str]:
    """Everything in which a law file departs from its page."""
    if law.document != bound.document:
        yield f"{'a' if law.document else 'no'} document of one organ, the page says otherwise"
    if law.initial != bound.initial:
        yield f"begins in {law.initial}, the page says {bound.initial}"
    for ends, written in ((law.final, bound.final), (law.resting, bound.resting)):
        yield from (f"{state} in one of the two only" for state in sorted({str(state) for state in ends} ^ written))
    used = set()
    sentences = by_trigger(law)
    for kind in law.acts:
        for act in dated(kind, law.version):
            for state in law.states:
                taken = takings(law, sentences[kind.name()], str(state), act)
                steps = [step for step in taken if step is not None]
                if not steps:
                    continue
                rows: list[Duty | Content] = [duty for duty in bound.duties if duty.covers(act, state)]
                if len(rows) != 1:
                    yield f"{kind.name()} in {state} has {len(rows)} rows"
                contents = [content for content in bound.contents if content.covers(act, state)]
                if len(contents) > 1 or (not contents and any(facts(step) != NOTHING for step in steps)):
                    yield f"{kind.name()} in {state} has {len(contents)} rows about what has to be stated"
                for row in [*rows, *contents]:
                    used.add((type(row), str(row)))
                    if said := row.differs(steps):
                        yield f"{row} in {state}: {said}"
    left = [row for row in (*bound.duties, *bound.contents) if (type(row), str(row)) not in used]
    yield from (f"{row} is about nothing" for row in left)


SAYING = {"shall in principle": ("原则上", "一般")}
"""What the words of a row must have in them, where the way to be bound has words of its own."""


def unsaid(bound: Page) -> Iterator[str]:
    """Rows whose words do not bind in the way that the row says."""
    yield from (f"{content} is wanted by no words" for content in bound.contents if content.words in ("", NOBODY))
    for duty in bound.duties:
        for way in sorted(duty.bound):
            if not any(word in duty.words for word in SAYING.get(way, ("",))):
                yield f"{duty}: {duty.words} is not {way}"
            if way in ("shall", "shall in principle", "must not", "lapse") and duty.words in ("", NOBODY):
                yield f"{duty} is bound by no words"
