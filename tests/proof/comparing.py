"""Compares a law file with its reviewed matrix, both ways: what the one says and the other does not."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from itertools import combinations, product

from govopen import Rulebook
from govopen.workflows.acts import Act, TimedAct
from govopen.workflows.grammar import LawFile, Reading, Step
from tests.proof.explore import FIRST_DAY, FIRST_MOMENT, LAWS, rules_of, variants
from tests.proof.matrix import Line, Matrix, read

Goes = Callable[[LawFile, str, str, "Act | None"], "str | None"]
"""Where a trigger leads from a state: what the machine answers; None where refused."""


def by_trigger(law: LawFile) -> Mapping[str, list[Step]]:
    """The steps of a law file by their trigger, in their order."""
    found: dict[str, list[Step]] = defaultdict(list)
    for step in law.steps:
        found[step.trigger].append(step)
    return found


def takings(law: LawFile, steps: Sequence[Step], state: str, act: Act | None) -> list[Step | None]:
    """The first of these steps that takes the act in this state, under each choice of the readings they depend on.

    One that gave way to the same sentence in a later text takes no act from that text's first day on.
    """
    holding = [
        step
        for place, step in enumerate(steps)
        if (not step.states or state in step.states)
        and (act is None or all(guard.holds(act) for guard in step.guards))
        and (act is None or not any(_gave_way(law, step, later, act) for later in steps[place + 1 :]))
    ]
    return [
        next((step for step in holding if step.reading is None or step.reading in chosen), None)
        for chosen in _choices(law, tuple(dict.fromkeys(step.reading[0] for step in steps if step.reading)))
    ]


def _gave_way(law: LawFile, step: Step, later: Step, act: Act) -> bool:
    return law.gives_way(step, later) and act.on >= _first_day(law, later)


def _first_day(law: LawFile, step: Step) -> date:
    """The first day of the text beside the law in which a step stands."""
    return Rulebook.national().instrument(step.provision.instrument, version=law.version_of(step.provision)).in_force


def _anew() -> Mapping[tuple[str, str], set[date]]:
    found: dict[tuple[str, str], set[date]] = defaultdict(set)
    for law in LAWS:
        for step, later in combinations(law.steps, 2):
            if law.gives_way(step, later):
                found[law.version, later.trigger].add(_first_day(law, later))
    return found


ANEW = dict(_anew())
"""The days on which a later text takes over what an earlier one said of an act, by the version of the law."""


def _choices(law: LawFile, options: tuple[str, ...]) -> list[tuple[Reading, ...]]:
    """Every way to choose among these options."""
    rules = rules_of(law) or Rulebook.national()
    return list(product(*([(option, choice) for choice in rules.options[option].choices] for option in options)))


def cited(law: LawFile, step: Step) -> str:
    """A step's provision as a matrix writes it: without the short title where it is the law file's own instrument."""
    instrument = step.provision.instrument
    if not instrument:
        return step.provision.zh
    return Rulebook.national().instrument(instrument, version=law.version_of(step.provision)).short + step.provision.zh


@cache
def dated(act: type[Act], version: str) -> tuple[Act, ...]:
    """Every variant of an act, dated; on another day too where a later text takes over what is said of it."""
    day = FIRST_MOMENT if issubclass(act, TimedAct) else FIRST_DAY[version]
    return tuple(
        variant.on(one) for one in (day, *sorted(ANEW.get((version, act.name()), ()))) for variant in variants(act)
    )


@cache
def rows(name: str, act: type[Act], version: str) -> tuple[tuple[Act, tuple[Line, ...]], ...]:
    """Every variant of an act with the rows that cover it as it is stated."""
    return tuple((one, tuple(line for line in read(name).lines if line.covers(one))) for one in dated(act, version))


def lapses(law: LawFile) -> set[str]:
    """The rules whose lapse replay derives."""
    return {step.what.lapses for step in law.steps if step.derived and step.what.lapses}


def silences(matrix: Matrix) -> dict[str, Line]:
    """The rows about what silence does, by the rule whose period runs out."""
    return {line.act.removeprefix("lapse "): line for line in matrix.lines if line.act.startswith("lapse ")}


def cells(matrix: Matrix, law: LawFile) -> Iterator[tuple[Line, str, str, Act | None]]:
    """Every cell that a trigger of the law file has: row, state, trigger, act."""
    for kind in law.acts:
        for act, lines in rows(matrix.name, kind, law.version):
            yield from ((line, state, act.kind, act) for line in lines for state in line.cells)
    for rule in lapses(law) & set(silences(matrix)):
        line = silences(matrix)[rule]
        yield from ((line, state, f"lapse_{rule.replace('.', '_')}", None) for state in line.cells)


def differing_states(matrix: Matrix, law: LawFile) -> Iterator[str]:
    """States of the one that the other has not."""
    yield from sorted({str(state) for state in law.states} ^ set(matrix.states))


def differing_rows(matrix: Matrix, law: LawFile) -> Iterator[str]:
    """Ways to state an act that have no row or several, rows about nothing that the law file takes."""
    used = set()
    for kind in law.acts:
        for act, lines in rows(matrix.name, kind, law.version):
            used |= set(map(str, lines))
            if len(lines) != 1:
                yield f"{act!r} has {len(lines)} rows"
    yield from (
        f"{line} is taken nowhere" for line in matrix.lines if "lapse " not in line.act and str(line) not in used
    )
    yield from (f"lapse {rule} in one of the two only" for rule in sorted(lapses(law) ^ set(silences(matrix))))


def differing_cells(matrix: Matrix, law: LawFile, goes: Goes | None = None) -> Iterator[str]:
    """Cells in which the machine, or each of the sentences themselves, leads elsewhere than the statute."""
    steps = by_trigger(law)
    for line, state, trigger, act in cells(matrix, law):
        cell = line.cells[state]
        wanted = cell.target(state) if cell.taken else None
        if goes is not None:
            found = goes(law, state, trigger, act)
        else:
            taken = takings(law, steps[trigger], state, act)
            targets = {"nowhere" if step is None else str(step.then or state) for step in taken}
            found = None if targets == {"nowhere"} else " or ".join(sorted(targets))
        if wanted != found:
            yield f"{line} in {state}: statute {wanted}, law file {found}"


def differing_provisions(matrix: Matrix, law: LawFile) -> Iterator[str]:
    """Cells that rest on other articles than the steps that take the act, one for each reading."""
    steps = by_trigger(law)
    for line, state, trigger, act in cells(matrix, law):
        cell = line.cells[state]
        taken = takings(law, steps[trigger], state, act)
        found = " or ".join(dict.fromkeys(cited(law, step) for step in taken if step is not None))
        if cell.taken and found and found != cell.provision:
            yield f"{line} in {state}: statute {cell.provision}, step {found}"


def differing_ends(matrix: Matrix, law: LawFile) -> Iterator[str]:
    """Final states that something leads out of, states with no way out that are not settled."""
    stuck = {
        state
        for state in matrix.states
        if all(not line.cells[state].taken or line.cells[state].target(state) == state for line in matrix.lines)
    }
    yield from (f"final state {state} has a way out" for state in sorted(map(str, law.final)) if state not in stuck)
    settled = {str(state) for state in law.settled}
    yield from (f"state {state} has no way out and is not settled" for state in sorted(stuck - settled))


def departures(matrix: Matrix, law: LawFile) -> Iterator[str]:
    """Everything in which a law file, read without a machine, departs from its matrix."""
    yield from differing_states(matrix, law)
    yield from differing_rows(matrix, law)
    yield from differing_cells(matrix, law)
    yield from differing_provisions(matrix, law)
    yield from differing_ends(matrix, law)
