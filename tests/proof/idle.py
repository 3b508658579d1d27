"""Wrongs that change nothing, which is proved here and not argued case by case.

A sentence may say that an act ends a period which never runs in the states in which the act is taken, because several
sentences share one list: the exploration of every configuration shows that it never runs there. And the last of several
sentences for one act may leave out its predicate, or two may change places, where every way to state the act is taken
by the same sentence as before. Nor does an act that the law forbids to an organ end a period in its favour (ADR 6).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache

from govopen import Rulebook
from govopen.clock import RunStatus
from govopen.workflows import WORKFLOWS
from govopen.workflows.grammar import LawFile, Modality, Step
from tests.proof.comparing import by_trigger, dated, takings
from tests.proof.explore import (
    ALONE,
    LEFT_ASIDE,
    WITH_A_CHILD,
    Explored,
    explore,
    explored,
    law_of,
    ref_of,
    rules_of,
)
from tests.proof.mutation import Mutant

ENDING = ("within", "not before", "voids")
"""The kinds of wrongs that leave a period running which the act ends."""


CHOOSING = ("given", "order")
"""The kinds of wrongs that may let another sentence take an act."""


def idle(mutant: Mutant) -> str:
    """Why a mutant changes nothing; empty where that is not proved."""
    if mutant.kind == "voids" and _unlawful(mutant.law.steps[mutant.place]):
        return "an unlawful act of an organ ends no period in its favour"
    if mutant.kind in ENDING and _ends_nothing(mutant):
        return "the period never runs where the act is taken"
    if mutant.kind in CHOOSING and _chooses_alike(mutant):
        return "every way to state the act is taken by the same sentence"
    return ""


def _unlawful(step: Step) -> bool:
    party = step.what.party
    return step.what.modality is Modality.MUST_NOT and party is not None and party.organ and step.lenient is None


def _chooses_alike(mutant: Mutant) -> bool:
    law, step = mutant.law, mutant.law.steps[mutant.place]
    if step.act is None:
        return False
    instead = {id(one): law.steps[place] for place, one in enumerate(mutant.wronged.steps) if mutant.kind == "given"}
    before, after = (by_trigger(one)[step.trigger] for one in (law, mutant.wronged))
    return all(
        takings(law, before, str(state), act)
        == [one and instead.get(id(one), one) for one in takings(law, after, str(state), act)]
        for act in dated(step.act, law.version)
        for state in law.states
    )


def _ends_nothing(mutant: Mutant) -> bool:
    rule = mutant.done.rpartition(" ")[2]
    states = mutant.law.steps[mutant.place].states or frozenset(mutant.law.states)
    return not any(rule in running(mutant.law).get(str(state), ()) for state in states)


@cache
def running(law: LawFile) -> Mapping[str, frozenset[str]]:
    """The rules whose periods run, or ran out in silence, in each state: every configuration under every reading."""
    found: dict[str, set[str]] = defaultdict(set)
    for one in _explorations(law):
        owner = "" if one.law is law else ref_of(law)
        for node in one.nodes.values():
            state = dict(node.key[1]).get(owner) if owner else node.key[0]
            if state is not None:
                fold = node.view.fold
                found[str(state)] |= {rule for rule, ref in fold.runs if ref == owner}
                lapsed = (run for run in fold.closed if run.ref == owner and run.status is RunStatus.LAPSED)
                found[str(state)] |= {run.rule.qualified for run in lapsed}  # to act after silence is late
    return {state: frozenset(rules) for state, rules in found.items()}


def _explorations(law: LawFile) -> Iterator[Explored]:
    for name, version, child in (*ALONE, *WITH_A_CHILD):
        other = law_of(name, version)
        if other is not law and (not child or law not in other.children or ref_of(law) != child):
            continue
        yield explored(name, version, child)
        rules = rules_of(other) or Rulebook.national()
        for option in dict.fromkeys(reading[0] for step in law.steps for reading in step.readings):
            for choice in rules.options[option].choices:
                if choice != rules.choice(option):
                    yield explore(
                        WORKFLOWS[name],
                        other,
                        children=(child,) if child else (),
                        without=LEFT_ASIDE.get(name, frozenset()) if child else frozenset(),
                        rules=rules.choose({option: choice}),
                    )
