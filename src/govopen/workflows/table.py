"""A law file compiled for one rulebook: what each act does in each state, ready to run.

The table is what `record` and replay run; the `transitions` machine built from the same steps is
the definition that diagrams and structure checks use, and a test holds the two together.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Any

from govopen.citation import Provision
from govopen.errors import UnknownNameError
from govopen.rules import Rule, Rulebook
from govopen.workflows.grammar import Gate, LawFile, Modality, Reading, State, Step, Where

if TYPE_CHECKING:
    from govopen.workflows.acts import Act


@dataclass(frozen=True, slots=True)
class Before(Where):
    """The act is done before a day: the first day of a text that says otherwise."""

    day: date = date.max

    def holds(self, act: Act) -> bool:
        """Whether the act is done before the day."""
        return act.on < self.day


class Route:
    """One step, unpacked for speed; `step` is the sentence that it came from."""

    __slots__ = (
        "after", "basis", "child", "contains", "excludes", "extends", "first_day_too", "from_workday",
        "gap_basis", "gates",
        "guards", "in_favour", "in_force", "judged", "kind", "lenient", "modality", "moves", "not_before", "once",
        "party", "provision",
        "rejudges", "requires", "restarts", "starts", "step", "then", "voids", "wants", "within",
    )  # fmt: skip

    def __init__(self, step: Step, provision: Provision, chosen: Callable[[Reading | None], bool]) -> None:
        what = step.what
        self.step = step
        self.provision = provision
        self.in_force: tuple[date, date] | None = None
        self.kind = step.trigger
        self.modality = what.modality
        self.party = None if what.party is None else what.party.name
        self.in_favour = what.party is not None and what.party.organ
        self.then = step.then
        self.guards: tuple[Where, ...] = step.guards
        self.gates: tuple[Gate, ...] = step.gates
        self.within = step.meets
        self.not_before = step.waits_out
        self.contains = step.contains
        self.starts = tuple(step.starts)
        self.restarts = tuple(step.restarts)
        self.excludes = step.excludes
        self.first_day_too = chosen(step.first_day_too)
        self.from_workday = chosen(step.from_workday)
        self.extends = step.extends
        self.voids = tuple(step.voids)
        self.rejudges = step.judges_again
        self.once = step.once
        self.requires = step.requires
        self.wants = step.wants
        self.after = tuple(act.name() for act in step.after)
        self.child = step.child
        self.lenient = chosen(step.lenient)
        self.basis = ""
        self.gap_basis = ""
        self.moves = bool(self.starts or self.restarts or self.voids or step.extends or step.excludes)
        self.judged = bool(
            step.once or step.requires or step.after or step.wants or step.contains or self.within or self.gates
            or self.not_before
            or step.extends or step.excludes or step.voids or what.modality in (Modality.MUST_NOT, Modality.LAPSE)
        )  # fmt: skip

    def takes(self, act: Act) -> bool:
        """Whether the predicates of the step hold for the act."""
        for guard in self.guards:  # noqa: SIM110 - a generator costs three times the loop
            if not guard.holds(act):
                return False
        return True

    def stands(self, day: date) -> bool:
        """Whether the text that the step stands in is in force on a day."""
        return self.in_force is None or self.in_force[0] <= day < self.in_force[1]

    def speaks(self, day: date) -> bool:
        """Whether the step stands on a day and has not given way to the same one in a later text."""
        return self.stands(day) and all(guard.day > day for guard in self.guards if isinstance(guard, Before))

    @property
    def duty(self) -> bool:
        """Whether someone owed the act, so that leaving it undone is a finding."""
        return self.modality in (Modality.SHALL, Modality.IN_PRINCIPLE)


class Table:
    """The routes of one law file under one rulebook."""

    def __init__(self, law: LawFile, rules: Rulebook) -> None:
        self.law = law
        self.rules = rules
        self.routes: dict[tuple[State, str], tuple[Route, ...]] = {}
        self.lapses: dict[tuple[State, str], Route] = {}
        self.duties: dict[str, Route] = {}
        self.anchors: set[tuple[str, str]] = set()
        self._switches: dict[tuple[State, str], tuple[str, dict[Any, tuple[Route, ...]]]] = {}
        self._dated: dict[str, tuple[tuple[date, Rule | None], ...]] = {}
        self.all: list[Route] = []
        for step in law.steps:
            if step.reading is None or self._chosen(step.reading):
                route = Route(step, self.bound(step.provision), self._chosen)
                if step.reading is not None:
                    option = rules.options[step.reading[0]]
                    route.basis = f"{option.qualified} = {step.reading[1]} ({option.verified})"
                self._say_readings(route)
                self._say_in_force(route)
                self._add(route)
        if law.beside:
            self._give_way()
        self.kinds = frozenset(kind for _, kind in self.routes)
        self.predecessors = frozenset(kind for route in self.all for kind in route.after)
        self.lapsable = frozenset(rule for _, rule in self.lapses)
        self.consequential = frozenset(step.what.lapses for step in law.steps) - {None}
        self.waiting = frozenset(law.states) - law.settled
        self.children = {child: table(child, rules) for child in law.children}

    def _say_readings(self, route: Route) -> None:
        """Note on a route the disputed readings that its clocks rest on."""
        step = route.step
        if step.first_day_too is not None:
            route.gap_basis = self._said(step.first_day_too[0])
        if route.from_workday and step.from_workday is not None:
            route.basis = self._said(step.from_workday[0])
        if route.lenient and step.lenient is not None:
            route.basis = self._said(step.lenient[0])
        if step.excludes and step.reading is not None and not route.gap_basis:
            route.gap_basis = self._said(step.reading[0])

    def _say_in_force(self, route: Route) -> None:
        """Note on a route in a text beside the law from when to when that text is in force, and how it is known."""
        name = route.step.provision.instrument
        if name not in self.law.beside:
            return
        known = self.rules.versions(name) if name in self.rules.instruments else ()
        first = {
            version: self.rules.instrument(name, version=version).in_force if version in known else date.max
            for version in self.law.beside[name]
        }
        version = self.law.version_of(route.step.provision) or ""
        since = first[version]
        if version in known and not (text := self.rules.instrument(name, version=version)).verified.settled:
            route.basis = route.gap_basis = f"{text.short} {text.version} ({text.verified})"
        route.in_force = (since, min((day for day in first.values() if day > since), default=date.max))
        route.judged = True

    def _give_way(self) -> None:
        """Let a step end where the same one in a later text begins."""
        for route, later in combinations(self.all, 2):
            if later.in_force is not None and self.law.gives_way(route.step, later.step):
                route.guards = (*route.guards, Before("on", None, day=later.in_force[0]))

    def _said(self, name: str) -> str:
        option = self.rules.options[name]
        return f"{option.qualified} = {self.rules.choice(name)} ({option.verified})"

    def narrowed(self, key: tuple[State, str], act: Act) -> tuple[Route, ...]:
        """Return the routes that the act's first declared fact leaves, where many differ by that fact alone."""
        switch = self._switches.get(key)
        if switch is None:
            switch = self._switches[key] = _switch(self.routes[key])
        field, by_value = switch
        return by_value.get(getattr(act, field), ()) if field else self.routes[key]

    def _chosen(self, reading: Reading | None) -> bool:
        return reading is not None and self.rules.choice(reading[0]) == reading[1]

    def _add(self, route: Route) -> None:
        self.all.append(route)
        if route.duty:
            for rule in route.within:
                self.duties.setdefault(rule, route)
        if route.step.from_ and "." in route.step.from_:
            kind, _, name = route.step.from_.partition(".")
            self.anchors.add((kind, name))
        for state in route.step.states or frozenset(self.law.states):
            if route.step.derived:
                assert route.step.what.lapses is not None
                self.lapses[state, route.step.what.lapses] = route
            else:
                key = (state, route.kind)
                self.routes[key] = (*self.routes.get(key, ()), route)

    def bound(self, provision: Provision) -> Provision:
        """Return the provision bound to the instrument and version that it is read in."""
        name = provision.instrument or self.law.instrument
        version = self.law.version_of(provision)
        try:
            instrument = self.rules.instrument(name, version=version)
        except (
            UnknownNameError
        ):  # not issued yet as this rulebook knows the law, or another organ's: cited all the same
            book = Rulebook.for_organ(name) if name in Rulebook.organs() else Rulebook.national()
            instrument = book.instrument(name, version=version)
        return provision.of(instrument.id, instrument.version, instrument.short)

    def rule(self, name: str, day: date) -> Rule | None:
        """Return the rule in the version that governs, None if none is in force on the day.

        A rule of the law file's own instrument is read in the law file's version, one of an instrument read beside
        it in the versions named there, another instrument's in the version in force on the day.
        """
        dated = self._dated.get(name)
        if dated is None:
            dated = self._dated[name] = self._resolve(name)
        if len(dated) == 1:
            return dated[0][1]
        found = None
        for since, rule in dated:
            if since <= day:
                found = rule
        return found

    def _resolve(self, name: str) -> tuple[tuple[date, Rule | None], ...]:
        instrument, _, short = name.partition(".")
        if instrument == self.law.instrument:
            text = self.rules.instrument(instrument, version=self.law.version)
            # the law file of a later version was chosen for the case; a first version has no rule before its first day
            since = date.min if text.replaces else text.in_force
            return ((date.min, None), (since, self.rules.rule(name, version=self.law.version)))
        if instrument not in self.rules.instruments:
            return ((date.min, None),)
        beside = self.law.beside.get(instrument)
        versions = [version for version in self.rules.versions(instrument) if beside is None or version in beside]
        texts = [self.rules.instrument(instrument, version=version) for version in versions]
        dated = [(text.in_force, text.rules.get(short)) for text in texts]
        return ((date.min, None), *sorted(dated, key=lambda pair: pair[0]))


def _switch(routes: tuple[Route, ...]) -> tuple[str, dict[Any, tuple[Route, ...]]]:
    """Return the field that the first predicate of every route reads, and the routes by its value."""
    first = [route.guards[0] if route.guards else None for route in routes]
    fields = {guard.field if guard and guard.values is not None and not guard.negated else "" for guard in first}
    by_value: dict[Any, tuple[Route, ...]] = {}
    if len(fields) != 1 or "" in fields:
        return "", by_value
    for route, guard in zip(routes, first, strict=True):
        for value in guard.values or () if guard else ():
            by_value[value] = (*by_value.get(value, ()), route)
    return fields.pop(), by_value


@lru_cache(maxsize=256)
def table(law: LawFile, rules: Rulebook) -> Table:
    """Return the table of a law file under a rulebook, compiled once."""
    return Table(law, rules)
