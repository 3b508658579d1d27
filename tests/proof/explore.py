"""What the proofs share: the declared variants of an act, and every configuration that a workflow can come to.

Everything here asks the public faces only: the steps of a law file, the fields of an act, a case and its views.
"""

from __future__ import annotations

import types
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from itertools import product
from typing import Annotated, Any, Union, get_args, get_origin

from govopen import Case, Rulebook, open_case
from govopen.clock import Day
from govopen.terms import BEIJING
from govopen.workflows import WORKFLOWS
from govopen.workflows.acts import Act, TimedAct
from govopen.workflows.engine import Workflow
from govopen.workflows.grammar import LawFile, State
from govopen.workflows.view import View

THE_DAY = object()
"""Stands for the day of the act, in a variant that is not dated yet."""

FIRST_DAY = {
    "1999": date(2021, 6, 1),
    "2007": date(2010, 3, 1), "2016": date(2021, 6, 1), "2017": date(2021, 6, 1),
    "2018": date(2021, 6, 1), "2019": date(2021, 6, 1),
    "2023": date(2024, 6, 4),
}  # fmt: skip
"""A Monday or Tuesday on which the version governs, far from the calendar's horizon."""

FIRST_MOMENT = datetime(2021, 6, 1, 9, tzinfo=BEIJING)
"""A Tuesday morning, for the workflows whose clocks run in hours."""

MACHINES: tuple[tuple[str, LawFile], ...] = tuple((name, law) for name, flow in WORKFLOWS.items() for law in flow.laws)
"""Each workflow with each of its own versions."""

LAWS: tuple[LawFile, ...] = tuple(dict.fromkeys(law for flow in WORKFLOWS.values() for law in flow.all_laws))
"""Every law file, children included, each once."""


def rules_of(law: LawFile) -> Rulebook | None:
    """The rulebook under which a law file governs: its organ's where it is a document, else the default."""
    return Rulebook.for_organ(law.instrument) if law.document else None


def version_of(name: str, law: LawFile) -> str:
    """The version of a law file in a workflow, with its instrument where another one has the same version."""
    same = [one for one in WORKFLOWS[name].laws if one.version == law.version]
    return law.version if len(same) == 1 or not law.document else f"{law.instrument} {law.version}"


def law_of(name: str, version: str) -> LawFile:
    """The law file of a workflow that `version_of` names so."""
    return next(law for flow, law in MACHINES if flow == name and version_of(name, law) == version)


def label(law: LawFile) -> str:
    """A name for a law file in a test's id."""
    return f"{law.title_en} {law.version}".replace(" ", "-").lower()


# -- the declared variants of an act ------------------------------------------------------------


@dataclass(frozen=True)
class Variant:
    """One way to state an act: its class and the facts that the steps read."""

    act: type[Act]
    facts: tuple[tuple[str, Any], ...]

    @property
    def kind(self) -> str:
        """The name of the act."""
        return self.act.name()

    def on(self, day: Day, ref: str = "") -> Act:
        """The act, dated, for the child *ref* where it has one."""
        facts: dict[str, Any] = {name: day if value is THE_DAY else value for name, value in self.facts}
        if ref or self.act.model_fields["ref"].is_required():
            facts["ref"] = ref or "itself"
        facts["at" if isinstance(day, datetime) else "on"] = day
        return self.act(**facts)

    def __str__(self) -> str:
        return f"{self.kind} {', '.join(f'{name}={value}' for name, value in self.facts)}".strip()


_OF_EVERY_ACT = frozenset({"kind", "on", "at", "recorded_on", "office", "ref", "note"})


@cache
def variants(act: type[Act]) -> tuple[Variant, ...]:
    """Every declared variant of an act.

    Each predicate over a field is taken both ways, each enumeration and truth value through all its
    members, each fact that a clock or a condition reads stated and not stated.
    """
    names = _read_fields(act)
    choices = []
    for name, info in act.model_fields.items():
        if name in _OF_EVERY_ACT or (name == "by" and not info.is_required()):
            continue
        values = _values(info.annotation)
        if name not in names and not info.is_required() and not _is_choice(info.annotation):
            continue
        values += [(value,) for value in _looked_for(act, name) if (value,) not in values]
        if info.is_required():
            values = [value for value in values if value not in (None, ())]
        choices.append([(name, value) for value in values])
    return tuple(Variant(act, facts) for facts in product(*choices))


def all_variants(law: LawFile) -> Iterator[Variant]:
    """Every variant of every act that the steps of a law file take."""
    for act in law.acts:
        yield from variants(act)


@cache
def distinct(act: type[Act]) -> tuple[Variant, ...]:
    """One variant of an act for each way in which the steps can tell variants apart, whatever they cite.

    Seventeen kinds of reply differ in what they must say, not in what they do to states and clocks.
    """
    found: dict[tuple[Any, ...], Variant] = {}
    for variant in variants(act):
        sample = variant.on(FIRST_DAY["2019"]) if not issubclass(act, TimedAct) else variant.on(FIRST_MOMENT)
        shapes = tuple(
            (law, step.states, step.then, step.meets, tuple(step.starts), tuple(step.restarts), step.gates, step.after)
            for law in LAWS
            for step in law.steps
            if step.act is act and all(guard.holds(sample) for guard in step.guards)
        )
        steps = [step for law in LAWS for step in law.steps if step.act is act]
        read = _read_fields(act) - {guard.field for step in steps for guard in step.guards}
        stated = tuple((name, value) for name, value in variant.facts if name in read or name == "workdays")
        found.setdefault((shapes, stated), variant)
    return tuple(found.values())


def _read_fields(act: type[Act]) -> set[str]:
    """The fields that some step reads: predicates, conditions, and days from which a period runs."""
    found = {"answer_by", "correct_by", "supplement_by", "until"}
    for law in LAWS:
        for step in law.steps:
            if step.act is act:
                found |= {guard.field for guard in step.guards}
                found |= {name for names in step.requires for name in names.split("|")}
            if step.from_ is not None:
                kind, _, name = step.from_.rpartition(".")
                if kind == act.name() or (not kind and step.act is act):
                    found.add(name)
    return found


def _looked_for(act: type[Act], name: str) -> list[Any]:
    """The values that some step looks for among others in a field."""
    steps = [step for law in LAWS for step in law.steps if step.act is act]
    found = [guard.values for step in steps for guard in step.guards if guard.field == name and guard.member]
    return list(dict.fromkeys(value for values in found for value in values or ()))


def _is_choice(annotation: Any) -> bool:
    return any(isinstance(one, type) and issubclass(one, (bool, Enum)) for one in _members(annotation))


def _members(annotation: Any) -> list[Any]:
    origin = get_origin(annotation)
    if origin is Annotated:
        return _members(get_args(annotation)[0])
    if origin in (Union, types.UnionType):
        return [inner for one in get_args(annotation) for inner in _members(one)]
    return [annotation]


def _values(annotation: Any) -> list[Any]:
    values: list[Any] = []
    for one in _members(annotation):
        if one is type(None):
            values.append(None)
        elif one is bool:
            values += [False, True]
        elif isinstance(one, type) and issubclass(one, Enum):
            values += list(one)
        elif one is str:
            values.append("as stated")
        elif one is int:
            values += [1, 30]
        elif one is date or one is datetime:
            values.append(THE_DAY)
        elif get_origin(one) is tuple:
            values += [(), tuple(_values(get_args(one)[0])[:1])]
        else:
            values += list(get_args(one))
    return values


# -- every configuration ------------------------------------------------------------------------


@dataclass
class Node:
    """A configuration: the shortest case found that comes to it, looked at on a day."""

    case: Case
    day: Day
    key: tuple[Any, ...]
    exits: set[tuple[Any, ...]] = field(default_factory=set)

    @property
    def view(self) -> View:
        """The case on that day."""
        return self.case.at(self.day)


@dataclass
class Refused:
    """An act that was refused, with the case that refused it."""

    case: Case
    act: Act


@dataclass
class Explored:
    """All configurations of one version of a workflow, and the acts that were refused on the way."""

    workflow: Workflow
    law: LawFile
    nodes: dict[tuple[Any, ...], Node]
    refused: list[Refused]

    @property
    def states(self) -> set[State]:
        """The states of the case itself that were reached."""
        return {node.key[0] for node in self.nodes.values()}

    def states_of(self, law: LawFile) -> set[State]:
        """The states of the children under one law that were reached."""
        ref = ref_of(law)
        return {state for node in self.nodes.values() for name, state in node.key[1] if name == ref}


def ref_of(law: LawFile) -> str:
    """The name that the child under a law file is given here."""
    return law.title_en.split()[0].lower()


Declared = Callable[[type[Act]], tuple[Variant, ...]]
"""`variants` or `distinct`."""


def moves(law: LawFile, declared: Declared) -> Iterator[tuple[Variant, str]]:
    """Every variant of every act that could be tried: the case's own, and those of the children it may have."""
    owned = dict.fromkeys(law.acts, "")
    for step in law.steps:
        if step.child is not None and step.act is not None:
            owned[step.act] = ref_of(step.child)
    children = {ref_of(child): child for child in law.children}
    for act, ref in owned.items():
        yield from ((variant, ref) for variant in declared(act))
    for ref, child in children.items():
        for act in child.acts:
            if act not in owned:
                yield from ((variant, ref) for variant in declared(act))


def days_after(view: View) -> list[Day]:
    """The days on which the next act is tried: the next one, and the one after the next period has run out."""
    step = timedelta(hours=1) if isinstance(view.day, datetime) else timedelta(days=1)
    last = [due.at or due.on or due.latest for due in view.deadlines]
    ends = [day for day in last if day is not None and day >= view.day]
    return [view.day + step, *([min(ends) + step] if ends else [])]


def key_of(case: Case, view: View) -> tuple[Any, ...]:
    """What tells configurations apart: states, running periods, what came before and counts, what was irregular."""
    laws = (case.law, *case.law.children)
    counts = {step.act.name() for law in laws for step in law.steps if step.once and step.act}
    counts |= {act.name() for law in laws for step in law.steps for act in step.after}
    done = Counter(act.kind for act in case.acts)
    return (
        view.state,
        tuple(sorted(view.children.items())),
        frozenset((due.rule, due.ref, due.status, len(due.run.extensions)) for due in view.deadlines),
        tuple(sorted((kind, min(2, times)) for kind, times in done.items() if kind in counts)),
    )


def explore(
    workflow: Workflow,
    law: LawFile,
    *,
    children: tuple[str, ...] | None = None,
    without: frozenset[str] = frozenset(),
    declared: Declared = distinct,
    rules: Rulebook | None = None,
) -> Explored:
    """Return every configuration that one version comes to, breadth first.

    *children* limits which children are opened, *without* leaves kinds of acts out.
    """
    case = open_case(workflow, id="explored", rules=rules or rules_of(law))
    first: Day = FIRST_DAY[law.version]
    if any(issubclass(act, TimedAct) for act in law.acts):
        first = FIRST_MOMENT
    start = Node(case, first, (law.initial, (), frozenset(), ()))
    found = Explored(workflow, law, {start.key: start}, [])
    refused: set[tuple[Any, ...]] = set()
    waiting = [start]
    tried = [
        (variant, ref)
        for variant, ref in moves(law, declared)
        if variant.kind not in without and (children is None or not ref or ref in children)
    ]

    @cache
    def acts_on(day: Day) -> list[Act]:
        return [variant.on(day, ref) for variant, ref in tried]

    while waiting:
        node = waiting.pop(0)
        view = node.view
        for day in days_after(view) if node.case.acts else [first]:
            for act in acts_on(day):
                if node.case.check(act):
                    once = (node.key[0], node.key[1], act.model_copy(update={"on": first, "at": first}))
                    if once not in refused:
                        refused.add(once)
                        found.refused.append(Refused(node.case, act))
                    continue
                after = node.case.record(act)
                key = key_of(after, after.at(day))
                node.exits.add(key)
                if key not in found.nodes:
                    found.nodes[key] = Node(after, day, key)
                    waiting.append(found.nodes[key])
            later = node.case.at(day) if node.case.acts else view
            key = key_of(node.case, later)
            if key != node.key and node.case.acts:
                node.exits.add(key)
                if key not in found.nodes:
                    found.nodes[key] = Node(node.case, day, key)
                    waiting.append(found.nodes[key])
    return found


ASIDE = frozenset(
    {"ask_reasons",  "decline_to_process", "defer_reply", "extend", "fee_notice_received", "give_reasons",
     "note_unreachable", "notify_fee", "office_step", "pay_fee"}
)  # fmt: skip
"""Acts of a request that do not touch its children; left out of the short explorations with a child."""


BESIDE_A_DOCUMENT = frozenset(
    {"agree_venue", "designate_venue", "dismiss_application", "extend_decision",
     "fix_hearing", "hold_hearing", "mediate", "note_obstacle",
     "note_several_organs", "note_silence", "notify_hearing", "notify_supplement", "order_performance", "perform",
     "remove_obstacle",
     "refer_venue", "request_withdrawal", "respond", "send_copy", "stay", "submit_settlement", "sue",
     "switch_procedure", "take_up"}
)  # fmt: skip
"""Acts of a reconsideration that do not touch its children; left out of the explorations with one."""

LEFT_ASIDE = {"request_handling": ASIDE, "administrative_reconsideration": BESIDE_A_DOCUMENT}
"""What the short explorations with a child leave out, by workflow."""


@cache
def explored(name: str, version: str, child: str = "") -> Explored:
    """One version of a workflow, alone or with one child beside the acts that touch children; made once."""
    workflow = WORKFLOWS[name]
    law = law_of(name, version)
    if not child:
        return explore(workflow, law, children=())
    return explore(workflow, law, children=(child,), without=LEFT_ASIDE.get(name, frozenset()))


ALONE = tuple((name, version_of(name, law), "") for name, law in MACHINES)
"""Every version of every workflow without children."""

WITH_A_CHILD = tuple((name, version_of(name, law), ref_of(child)) for name, law in MACHINES for child in law.children)
"""Every version of every workflow with each kind of child."""
