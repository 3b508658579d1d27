"""Small wrongs done to a law file, each of which some check, matrix or dated example has to notice.

`OF_A_STEP` and `OF_A_LAW` are the table of the kinds: one function per kind, which yields what it did and the result.
Numbers are not changed here: they stand in the data of the rules, and the loader refuses one that is not the phrase's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from govopen import Rulebook
from govopen.citation import Provision
from govopen.terms import Severity
from govopen.workflows.grammar import Gate, LawFile, Modality, Step, Where
from govopen.workflows.parties import COURT, ORGAN, REQUESTER

Wronged = Iterator[tuple[str, Step]]
"""What was done to a step, and the step after it."""


@dataclass(frozen=True)
class Mutant:
    """A law file with one wrong in it: the kind, the sentence that it was done to (and its place), what was done."""

    law: LawFile
    kind: str
    place: int
    step: str
    done: str
    wronged: LawFile

    def __str__(self) -> str:
        return f"{self.step}: {self.done}"


def mutants(law: LawFile) -> Iterator[Mutant]:
    """Every mutant of a law file, in the order of its steps."""
    names = names_of(law)
    for place, step in enumerate(law.steps):
        for kind, wrong in OF_A_STEP.items():
            for done, wronged in wrong(law, step):
                steps = (*law.steps[:place], wronged, *law.steps[place + 1 :])
                yield Mutant(law, kind, place, names[place], done, replace(law, steps=steps))
        yield from _among_others(law, place, names)
    for kind, change in OF_A_LAW.items():
        for done, changed in change(law):
            yield Mutant(law, kind, -1, "the law file", done, changed)


def names_of(law: LawFile) -> list[str]:
    """A name for each step: its trigger and its predicates, and a number where these are not enough."""
    bare = [" and ".join([step.trigger, *map(str, step.guards)]) for step in law.steps]
    names = []
    for place, name in enumerate(bare):
        same = [other for other in range(len(bare)) if bare[other] == name]
        names.append(name if len(same) == 1 else f"{name} #{same.index(place) + 1}")
    return names


def _among_others(law: LawFile, place: int, names: Sequence[str]) -> Iterator[Mutant]:
    """Drop a step; let it stand before an earlier one of the same act that can take the same act there."""
    step, rest = law.steps[place], (*law.steps[:place], *law.steps[place + 1 :])
    yield Mutant(law, "step", place, names[place], "dropped", replace(law, steps=rest))
    for earlier in range(place):
        other = law.steps[earlier]
        where, here = (one.states or frozenset(law.states) for one in (other, step))
        if other.trigger == step.trigger and where & here and not _exclude_each_other(other, step):
            steps = (*rest[:earlier], step, *rest[earlier:])
            yield Mutant(law, "order", place, names[place], f"before {names[earlier]}", replace(law, steps=steps))


def _exclude_each_other(one: Step, other: Step) -> bool:
    """Whether no act satisfies the predicates of both, as far as two predicates over one field tell; or no reading."""
    if one.reading and other.reading and one.reading[0] == other.reading[0] and one.reading != other.reading:
        return True
    return any(_disjoint(first, second) for first in one.guards for second in other.guards)


def _disjoint(one: Where, other: Where) -> bool:
    if one.field != other.field or one.member or other.member:
        return False
    if one.values is None or other.values is None:
        return one.values is other.values and one.negated is not other.negated
    if one.negated or other.negated:
        return one.negated is not other.negated and one.values == other.values
    return not one.values & other.values


# -- what is done to a step ---------------------------------------------------------------------


def _then(law: LawFile, step: Step) -> Wronged:
    """Another state after the act, and the state that stays."""
    if step.then is not None:
        yield "the state stays", replace(step, then=None)
    others = [state for state in law.states if state != step.then and step.states != {state}]
    for other in others[:1]:
        yield f"leads to {other}", replace(step, then=other)


def _when(law: LawFile, step: Step) -> Wronged:
    """Not in one of the states; in one more."""
    states = step.states or frozenset(law.states)
    for state in sorted(states) if len(states) > 1 else ():
        yield f"not in {state}", replace(step, when=states - {state})
    for state in [one for one in law.states if one not in states][:1]:
        yield f"also in {state}", replace(step, when=states | {state})


def _given(law: LawFile, step: Step) -> Wronged:
    """Without a predicate, with its opposite, with a value less."""
    for place, guard in enumerate(step.guards):
        before, after = step.guards[:place], step.guards[place + 1 :]
        yield f"whether or not {guard}", replace(step, given=(*before, *after))
        if not guard.member:
            opposite = replace(guard, negated=not guard.negated)
            yield f"only if {opposite}", replace(step, given=(*before, opposite, *after))
        for value in sorted(guard.values or (), key=str) if len(guard.values or ()) > 1 else ():
            fewer = replace(guard, values=(guard.values or frozenset()) - {value})
            yield f"{guard.field} without {value}", replace(step, given=(*before, fewer, *after))


def _clock(field: str, *, replaced: bool = False) -> Callable[[LawFile, Step], Wronged]:
    """One rule less under a clock word; another of the law's rules in its place."""

    def wrong(law: LawFile, step: Step) -> Wronged:
        value = getattr(step, field)
        rules = (value,) if isinstance(value, str) else tuple(value)
        others = [rule for rule in _rules(law) if rule not in rules]
        for rule in rules:
            rest = tuple(one for one in rules if one != rule)
            yield f"{field} without {rule}", _with(step, field, rest)
            for other in others[:1] if replaced else ():
                yield f"{field} {other} instead of {rule}", _with(step, field, (*rest, other))

    return wrong


def _without_names(field: str) -> Callable[[LawFile, Step], Wronged]:
    """One name less: of a fact, of an alternative fact, of an act that must have come before."""

    def wrong(law: LawFile, step: Step) -> Wronged:
        names = getattr(step, field)
        for place, name in enumerate(names):
            rest = (*names[:place], *names[place + 1 :])
            said = name if isinstance(name, str) else name.name()
            yield f"{field} without {said}", _with(step, field, rest)
            alternatives = said.split("|")
            for one in alternatives if len(alternatives) > 1 else ():
                fewer = "|".join(other for other in alternatives if other != one)
                yield f"{field} {fewer} instead of {name}", _with(step, field, (*rest, fewer))

    return wrong


def _set_aside(field: str) -> Callable[[LawFile, Step], Wronged]:
    """Without what the field says."""

    def wrong(law: LawFile, step: Step) -> Wronged:
        empty = Step.__dataclass_fields__[field].default
        if getattr(step, field) not in (None, (), False):
            yield f"without {field}", _with(step, field, empty)

    return wrong


def _from(law: LawFile, step: Step) -> Wronged:
    """From the act's own day, or from one of the named days alone."""
    if step.from_ is not None:
        yield "runs from the act's own day", replace(step, from_=None)
        for name in step.from_.split("|") if "|" in step.from_ else ():
            yield f"runs from {name} alone", replace(step, from_=name)


def _extends(law: LawFile, step: Step) -> Wronged:
    """Extends nothing, or with another cap."""
    if step.extends is not None:
        run, cap = step.extends
        yield "extends nothing", replace(step, extends=None)
        for other in [rule for rule in _rules(law) if rule not in (run, cap)][:1]:
            yield f"extends {other}", replace(step, extends=(other, cap))
            yield f"extends by {other} at most", replace(step, extends=(run, other))


def _gates(law: LawFile, step: Step) -> Wronged:
    """No gate, a wider one, a narrower one, a milder one, one with another ground."""
    for place, gate in enumerate(step.gates):
        before, after, name = step.gates[:place], step.gates[place + 1 :], gate.child.title_en.lower()

        def with_gate(other: Gate, before: tuple[Gate, ...] = before, after: tuple[Gate, ...] = after) -> Step:
            return replace(step, gate=(*before, other, *after))

        yield f"no gate on {name}", replace(step, gate=(*before, *after))
        for state in gate.child.states:
            if state == gate.child.initial:  # in which no child stands: the act that opens it takes it further
                continue
            inside = state in gate.passes
            passes = gate.passes - {state} if inside else gate.passes | {state}
            verb = "shut" if inside else "open"
            yield f"gate on {name} {verb} to {state}", with_gate(replace(gate, passes=passes))
        milder = Severity.CAUTION if gate.severity is not Severity.CAUTION else Severity.UNLAWFUL
        yield f"gate on {name} found {milder}", with_gate(replace(gate, severity=milder))
        unrecorded = Severity.CAUTION if gate.unrecorded is None else None
        yield f"gate on {name} unrecorded: {unrecorded}", with_gate(replace(gate, unrecorded=unrecorded))
        yield f"gate on {name} on another ground", with_gate(replace(gate, provision=_after(gate.provision)))


def _reading(field: str) -> Callable[[LawFile, Step], Wronged]:
    """Under every reading, or under another one."""

    def wrong(law: LawFile, step: Step) -> Wronged:
        reading = getattr(step, field)
        if reading is not None:
            yield f"without {field} {reading[1]}", _with(step, field, None)
            for choice in _choices(law, reading[0]):
                if choice != reading[1]:
                    yield f"{field} {choice} instead of {reading[1]}", _with(step, field, (reading[0], choice))

    return wrong


_OTHERWISE = {
    Modality.SHALL: (Modality.MAY, Modality.IN_PRINCIPLE),
    Modality.IN_PRINCIPLE: (Modality.SHALL,),
    Modality.MAY: (Modality.SHALL, Modality.MUST_NOT),
    Modality.MUST_NOT: (Modality.MAY,),
    Modality.FACT: (Modality.MAY,),
}


def _modality(law: LawFile, step: Step) -> Wronged:
    """Bound otherwise than the law binds."""
    for modality in _OTHERWISE.get(step.what.modality, ()):
        yield f"{modality} instead of {step.what.modality}", replace(step, what=replace(step.what, modality=modality))


def _party(law: LawFile, step: Step) -> Wronged:
    """Another party, or one where none is named."""
    if step.act is not None and step.what.modality is not Modality.LAPSE:
        parties = dict.fromkeys(one.what.party for one in law.steps if one.what.party is not None)
        others = [party for party in (*parties, ORGAN, REQUESTER, COURT) if party != step.what.party]
        if step.what.party is not None:
            yield "no party named", replace(step, what=replace(step.what, party=None))
        yield f"{others[0].name} instead", replace(step, what=replace(step.what, party=others[0]))


def _lapse(law: LawFile, step: Step) -> Wronged:
    """Derived where a judgement is needed; another period that runs out."""
    if step.what.modality is Modality.LAPSE:
        if step.what.judged:
            yield "derived", replace(step, what=replace(step.what, judged=False, act=None))
        for rule in [rule for rule in _rules(law) if rule != step.what.lapses][:1]:
            yield f"lapse of {rule}", replace(step, what=replace(step.what, lapses=rule))


def _provision(law: LawFile, step: Step) -> Wronged:
    """The next article, or the next clause of a document."""
    yield "another provision", replace(step, provision=_after(step.provision))


OF_A_STEP: dict[str, Callable[[LawFile, Step], Wronged]] = {
    "then": _then,
    "when": _when,
    "given": _given,
    "within": _clock("within"),
    "not before": _clock("not_before"),
    "starts": _clock("starts", replaced=True),
    "restarts": _clock("restarts"),
    "voids": _clock("voids"),
    "rejudges": _clock("rejudges"),
    "excludes": _set_aside("excludes"),
    "extends": _extends,
    "from": _from,
    "once": _set_aside("once"),
    "requires": _without_names("requires"),
    "contains": _without_names("contains"),
    "wants": _without_names("wants"),
    "after": _without_names("after"),
    "gate": _gates,
    "child": _set_aside("child"),
    "reading": _reading("reading"),
    "lenient": _reading("lenient"),
    "first day too": _reading("first_day_too"),
    "from workday": _reading("from_workday"),
    "modality": _modality,
    "party": _party,
    "lapse": _lapse,
    "provision": _provision,
}
"""The kinds of wrongs done to a step; `_among_others` adds ``step`` (dropped) and ``order``."""


# -- what is done to a law file -----------------------------------------------------------------


def _initial(law: LawFile) -> Iterator[tuple[str, LawFile]]:
    """It begins in another state."""
    other = _next(law.states, law.initial)
    yield f"begins in {other}", replace(law, initial=other)


def _ends(law: LawFile) -> Iterator[tuple[str, LawFile]]:
    """A final state is one to rest in, a state to rest in is final, a settled state is none."""
    for state in sorted(law.final):
        yield f"{state} resting, not final", replace(law, final=law.final - {state}, resting=law.resting | {state})
        yield f"{state} neither final nor resting", replace(law, final=law.final - {state})
    for state in sorted(law.resting):
        yield f"{state} final, not resting", replace(law, final=law.final | {state}, resting=law.resting - {state})
        yield f"{state} neither resting nor final", replace(law, resting=law.resting - {state})


def _waits(law: LawFile) -> Iterator[tuple[str, LawFile]]:
    """A state without a clock and without a reason."""
    for state in sorted(law.waits):
        yield f"{state} not exempted", replace(law, waits={one: why for one, why in law.waits.items() if one != state})


def _document(law: LawFile) -> Iterator[tuple[str, LawFile]]:
    """A law taken for a document of one organ, a document for a law."""
    yield f"{'no' if law.document else 'a'} document", replace(law, document=not law.document)


OF_A_LAW: dict[str, Callable[[LawFile], Iterator[tuple[str, LawFile]]]] = {
    "initial": _initial,
    "ends": _ends,
    "waits": _waits,
    "document": _document,
}
"""The kinds of wrongs done to a whole law file."""

KINDS = ("step", "order", *OF_A_STEP, *OF_A_LAW)
"""Every kind."""


def _with(step: Step, field: str, value: Any) -> Step:
    """The step with another value in a field that is named."""
    changes: dict[str, Any] = {field: value}
    return replace(step, **changes)


def _next(of: Iterable[Any], one: Any) -> Any:
    """The member after this one, the first after the last; the first where there is none."""
    members = list(of)
    return members[(members.index(one) + 1) % len(members)] if one in members else members[0]


def _rules(law: LawFile) -> tuple[str, ...]:
    """Every rule that the law file names, in its order."""
    return tuple(dict.fromkeys(rule for step in law.steps for rule in step.rules))


def _choices(law: LawFile, option: str) -> tuple[str, ...]:
    """The choices of a declared option."""
    rules = Rulebook.for_organ(law.instrument) if law.document else Rulebook.national()
    return tuple(rules.options[option].choices)


def _after(provision: Provision) -> Provision:
    """The provision after this one."""
    if provision.article is None:
        return replace(provision, clause=f"{provision.clause} next")
    return replace(provision, article=provision.article + 1)
