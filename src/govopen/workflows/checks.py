"""Structural checks of a law file: what a reviewer would otherwise have to see by eye."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from govopen.errors import UnknownNameError
from govopen.periods import SetByAct
from govopen.rules import Rulebook
from govopen.workflows.grammar import LawFile, State, Step


def defects(law: LawFile, rules: Rulebook | None = None) -> list[str]:
    """Return the defects of a law file, an empty list when it is sound."""
    rules = rules or (Rulebook.for_organ(law.instrument) if law.document else Rulebook.national())
    return [
        *_states(law), *_routes(law), *_sentences(law), *_beside(law, rules), *_clocks(law, rules), *_children(law)
    ]  # fmt: skip


def _sources(law: LawFile, step: Step) -> frozenset[State]:
    return step.states or frozenset(law.states)


def _edges(law: LawFile) -> set[tuple[State, State]]:
    return {(source, step.then) for step in law.steps if step.then for source in _sources(law, step)}


def _reach(start: set[State], edges: set[tuple[State, State]]) -> set[State]:
    found = set(start)
    while more := {target for source, target in edges if source in found} - found:
        found |= more
    return found


def _states(law: LawFile) -> Iterator[str]:
    named = {state for step in law.steps for state in step.states} | law.settled | {law.initial} | set(law.waits)
    yield from (f"state {state} is no state of this law" for state in sorted(named - set(law.states)))
    edges = _edges(law)
    reached = _reach({law.initial}, edges)
    for state in law.states:
        if state not in reached:
            yield f"state {state} cannot be reached"
    ends = _reach(set(law.settled), {(target, source) for source, target in edges})
    for state in set(law.states) - ends:
        yield f"state {state} cannot come to an end"
    for source, target in edges:
        if source in law.final and target is not source:
            yield f"final state {source} has an exit to {target}"
    waits_with_clock = {
        state for step in law.steps if step.meets or step.waits_out or step.what.lapses for state in _sources(law, step)
    }
    for state in set(law.states) - law.settled - waits_with_clock - set(law.waits):
        yield f"state {state} waits without a clock and without a stated exemption"
    for state in law.waits:
        if state in waits_with_clock:
            yield f"state {state} is exempted from a clock but has one"


def _routes(law: LawFile) -> Iterator[str]:
    taken: dict[tuple[State, str, object], list[Step]] = {}
    for step in law.steps:
        if not step.what.act:
            continue
        for source in _sources(law, step):
            earlier = taken.setdefault((source, step.trigger, step.reading), [])
            staying = [before for before in earlier if not law.gives_way(before, step)]
            if any(not before.guards for before in staying):
                yield f"{step.trigger} in {source}: a step stands behind an unconditional one ({step.provision})"
            if any(set(before.guards) == set(step.guards) for before in staying if step.guards):
                yield f"{step.trigger} in {source}: two steps with the same predicates ({step.provision})"
            earlier.append(step)


def _beside(law: LawFile, rules: Rulebook) -> Iterator[str]:
    for name, versions in law.beside.items():
        known = rules.versions(name) if name in rules.instruments else ()
        yield from (
            f"{name} {version} is read beside this law but unknown" for version in versions if version not in known
        )
        if tuple(version for version in known if version in versions) != versions and set(versions) <= set(known):
            yield f"the versions of {name} read beside this law are not in the order of their first days"
    for step in law.steps:
        name, version = step.provision.instrument, step.provision.version
        if version and version not in law.beside.get(name, ()):
            yield f"{step.trigger} cites {name} {version}, which is not read beside this law"
    for earlier, later in combinations(law.steps, 2):
        if law.gives_way(earlier, later) and earlier.then is not later.then:
            yield f"{later.trigger}: the same sentence in a later text leads to {later.then}, not to {earlier.then}"


def _sentences(law: LawFile) -> Iterator[str]:
    for step in law.steps:
        where = f"{step.trigger} ({step.provision.en})"
        if step.provision.article is None and not step.provision.clause and not step.provision.instrument:
            yield f"{where} has no provision"
        if step.then is not None and step.then not in law.states:
            yield f"{where} leads to {step.then}, which is no state of this law"
        if step.act is None:
            if set(step.rules) - {step.what.lapses, *step.starts}:
                yield f"{where} is derived from silence, which can start periods and end its own, no more"
            continue
        fields = set(step.act.model_fields) | {"clock_day", "granted"}
        named = [name for names in (*step.requires, *step.contains, *step.wants) for name in names.split("|")]
        named += [guard.field for guard in step.guards]
        if step.from_ and "." not in step.from_:
            named += step.from_.split("|")
        if step.from_ and "." in step.from_:
            kind, _, field = step.from_.partition(".")
            if not any(act.name() == kind and field in act.model_fields for act in law.acts):
                yield f"{where} starts from {step.from_}, which no act of this law has"
        yield from (f"{where} reads {name}, which the act does not have" for name in named if name not in fields)
        if (
            step.child is not None
            and step.act.model_fields["ref"].default is None
            and not step.act.model_fields["ref"].is_required()
        ):
            yield f"{where} opens a child but its ref is optional"


def _clocks(law: LawFile, rules: Rulebook) -> Iterator[str]:
    for step in law.steps:
        for name in step.rules:
            try:
                rule = rules.rule(name, version=_version(law, name, rules))
            except UnknownNameError as unknown:
                yield f"{step.trigger} names an unknown rule: {unknown}"
                continue
            fields = step.act.model_fields if step.act else {}
            begins = name in (*step.starts, *step.restarts)
            if begins and isinstance(rule.period, SetByAct) and rule.period.field not in fields:
                yield f"{step.trigger} starts {name} but has no field {rule.period.field}"
        for reading in step.readings:
            if reading[0] not in rules.options or reading[1] not in rules.options[reading[0]].choices:
                yield f"{step.trigger} depends on an undeclared reading {reading}"
    for steps in _under_each_reading(law):
        started = {rule for step in steps for rule in (*step.starts, *step.restarts)}
        judged = {rule for step in steps for rule in (*step.meets, *step.waits_out, step.what.lapses, *step.voids)} - {
            None
        }
        yield from (f"{rule} is judged but never started" for rule in sorted(judged - started))
        yield from (f"{rule} is started but nothing answers it" for rule in sorted(started - judged))


def _version(law: LawFile, rule: str, rules: Rulebook) -> str | None:
    """Return the version in which a law file reads a rule: the last one beside it that has the rule."""
    name, _, short = rule.partition(".")
    has = [version for version in law.beside.get(name, ()) if short in rules.instrument(name, version).rules]
    return law.version if name == law.instrument else has[-1] if has else None


def _under_each_reading(law: LawFile) -> Iterator[list[Step]]:
    """Yield the steps that stand under each choice of each option that the law file depends on."""
    readings = dict.fromkeys(step.reading for step in law.steps if step.reading is not None)
    for option, choice in readings or {("", ""): None}:
        yield [
            step for step in law.steps if step.reading is None or step.reading[0] != option or step.reading[1] == choice
        ]


def _children(law: LawFile) -> Iterator[str]:
    for step in law.steps:
        if step.child is not None and not any(
            inner.act is step.act and step.child.initial in _sources(step.child, inner) for inner in step.child.steps
        ):
            yield f"{step.trigger} opens {step.child.title_en}, whose first state does not take it"
        for gate in step.gates:
            if gate.child not in law.children:
                yield f"{step.trigger} has a gate on {gate.child.title_en}, which is never opened"
