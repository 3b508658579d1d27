"""The vocabulary in which statutes and documents are compared beyond their numbers: ``topics.toml``, read once.

A topic is one question with a closed list of answers; each answer has the words that say it, so that a
statement can be held against its own phrase. Acts, events and groups place a period beside another one.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from govopen.rules.block import Block
from govopen.rules.model import Table

FILE = "topics.toml"


@dataclass(frozen=True, slots=True)
class Value:
    """One answer: its title, the words that say it, the narrower answers that it includes.

    `open` says that the answer names no number, and what follows from that.
    """

    name: str
    title: str
    words: tuple[str, ...]
    covers: tuple[str, ...]
    open: str


@dataclass(frozen=True, slots=True)
class Topic:
    """One question; `office` asks for a body or person, a `single` one has one answer in each document."""

    name: str
    zh: str
    title: str
    office: bool
    single: bool
    values: Table[str, Value]


@dataclass(frozen=True, slots=True)
class LimitedAct:
    """What a period limits; `before` names the act that it prepares, if it prepares one."""

    name: str
    title: str
    before: str


@dataclass(frozen=True, slots=True)
class Event:
    """From when a period runs; `lags` are distances in working days from the event that it is `relative_to`."""

    name: str
    title: str
    words: tuple[str, ...]
    relative_to: str
    lags: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """Limits of one procedure that belong together."""

    name: str
    zh: str
    title: str
    rules: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Everything that ``topics.toml`` declares, by name."""

    topics: Table[str, Topic]
    acts: Table[str, LimitedAct]
    events: Table[str, Event]
    groups: Table[str, Group]


@cache
def vocabulary() -> Vocabulary:
    """Return the vocabulary; the file is read once in the life of the process."""
    return read(files("govopen.rules").joinpath(FILE).read_text(encoding="utf-8"))


def read(text: str) -> Vocabulary:
    """Return the vocabulary that a text declares.

    Raises DataFileError for an unknown key, a missing one, or a name that stands for nothing.
    """
    file = Block(FILE, "", tomllib.loads(text))
    file.only("topics", "acts", "events", "groups")
    acts = {name: _act(name, block) for name, block in file.named("acts").items()}
    events = {name: _event(name, block) for name, block in file.named("events").items()}
    for act in acts.values():
        if act.before and act.before not in acts:
            file.refuse(f"acts.{act.name}.before", f"no act {act.before!r} is declared")
    for event in events.values():
        if event.relative_to and event.relative_to not in events:
            file.refuse(f"events.{event.name}.relative_to", f"no event {event.relative_to!r} is declared")
    return Vocabulary(
        topics=Table({name: _topic(name, block) for name, block in file.named("topics").items()}),
        acts=Table(acts),
        events=Table(events),
        groups=Table({name: _group(name, block) for name, block in file.named("groups").items()}),
    )


def _topic(name: str, block: Block) -> Topic:
    block.only("zh", "title", "office", "single", "values")
    values = {value: _value(value, inner) for value, inner in block.named("values").items()}
    for value in values.values():
        for covered in value.covers:
            if covered not in values:
                block.refuse(f"values.{value.name}.covers", f"{covered!r} is no value of the topic")
    return Topic(
        name, block.text("zh"), block.text("title"), _flag(block, "office"), _flag(block, "single"), Table(values)
    )


def _value(name: str, block: Block) -> Value:
    block.only("title", "words", "covers", "open")
    return Value(name, block.text("title"), block.texts("words"), block.texts("covers", ()), block.text("open", ""))


def _act(name: str, block: Block) -> LimitedAct:
    block.only("title", "before")
    return LimitedAct(name, block.text("title"), block.text("before", ""))


def _event(name: str, block: Block) -> Event:
    block.only("title", "words", "relative_to", "lags")
    if ("relative_to" in block.data) != ("lags" in block.data):
        block.refuse("lags", "`relative_to` and `lags` go together")
    lags = block.get("lags", list, "a list of whole numbers") if "lags" in block.data else []
    if any(type(lag) is not int for lag in lags):
        block.refuse("lags", "a list of whole numbers is wanted")
    return Event(name, block.text("title"), block.texts("words"), block.text("relative_to", ""), tuple(lags))


def _group(name: str, block: Block) -> Group:
    block.only("zh", "title", "rules")
    return Group(name, block.text("zh"), block.text("title"), block.texts("rules"))


def _flag(block: Block, key: str) -> bool:
    return key in block.data and block.flag(key)
