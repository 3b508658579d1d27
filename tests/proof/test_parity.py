"""The `transitions` machine, which diagrams and integrations use, against the cases that record and replay.

Each machine moves a throw-away model from every state with every variant of every act; a case that stands in the
same state must come to the same state, or refuse where the machine refuses.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from govopen import Rulebook, open_case
from govopen.rules.names import Reading
from govopen.workflows import WORKFLOWS
from govopen.workflows.acts import Act
from govopen.workflows.grammar import LawFile
from tests.proof.explore import (
    ALONE,
    MACHINES,
    WITH_A_CHILD,
    Explored,
    Node,
    days_after,
    explore,
    explored,
    ref_of,
    rules_of,
    variants,
    version_of,
)
from tests.proof.machines import moved


def standing(found: Explored, ref: str = "") -> dict[str, Node]:
    """A case for each state of the case itself, or of its child."""
    nodes: dict[str, Node] = {}
    for node in found.nodes.values():
        state = dict(node.key[1]).get(ref) if ref else node.key[0]
        if state is not None:
            nodes.setdefault(str(state), node)
    return nodes


def outcome(node: Node, act: Act, ref: str = "") -> str | None:
    """What the case answers: the state after the act, or None where it refuses."""
    if node.case.check(act):
        return None
    after = node.case.record(act)
    return str(after.children[ref] if ref else after.state)


def compared(found: Explored, law: LawFile, ref: str, kinds: dict[str, type[Act]]) -> list[str]:
    """Where machine and case differ, over every state and every variant of these acts."""
    differing = []
    nodes = standing(found, ref)
    for state, node in nodes.items():
        for variant in (one for act in kinds.values() for one in variants(act)):
            act = variant.on(node.day, ref)
            wanted, got = moved(law, state, act.kind, act), outcome(node, act, ref)
            if wanted != got:
                differing.append(f"{variant} in {state}: machine {wanted}, case {got}")
    return differing


def own(law: LawFile, kinds: dict[str, type[Act]], ref: str) -> dict[str, type[Act]]:
    """The acts that concern the case itself: no child's, and none that opens a child that is there already."""
    taken = {act.name() for act in law.acts}
    of_children = {act.name() for child in law.children for act in child.acts} - taken
    return {kind: act for kind, act in kinds.items() if kind not in of_children}


@pytest.mark.parametrize("which", ALONE, ids="-".join)
def test_the_machine_and_the_case_answer_alike(which: tuple[str, str, str]) -> None:
    """Every act of every version is tried: what is not listed in this version is refused by both."""
    found = explored(*which)
    kinds = own(found.law, dict(found.workflow.acts), "")
    assert set(standing(found)) == {str(state) for state in found.law.states}
    assert not (differing := compared(found, found.law, "", kinds)), "\n".join(differing)


@pytest.mark.parametrize("which", WITH_A_CHILD, ids="-".join)
def test_the_machine_and_the_child_answer_alike(which: tuple[str, str, str]) -> None:
    """The act that opens the child is the parent's; every other act with its ref is the child's."""
    found = explored(*which)
    (child,) = (law for law in found.law.children if ref_of(law) == which[2])
    opening = {step.act.name() for step in found.law.steps if step.child is child and step.act}
    inner = {act.name(): act for act in child.acts if act.name() not in opening}
    assert inner
    assert not (differing := compared(found, child, which[2], inner)), "\n".join(differing)


@pytest.mark.parametrize("which", WITH_A_CHILD, ids="-".join)
def test_a_child_begins_where_its_machine_goes_first(which: tuple[str, str, str]) -> None:
    found = explored(*which)
    (child,) = (law for law in found.law.children if ref_of(law) == which[2])
    bare = explored(which[0], which[1])
    for step in found.law.steps:
        if step.child is child and step.act is not None:
            for state in step.states:
                node = standing(bare)[str(state)]
                for variant in variants(step.act):
                    act = variant.on(node.day, which[2])
                    assert outcome(node, act, which[2]) == moved(child, str(child.initial), act.kind, act)


@pytest.mark.parametrize(("name", "law"), MACHINES, ids=[f"{name}-{version_of(name, law)}" for name, law in MACHINES])
def test_a_derived_lapse_goes_where_the_machine_goes(name: str, law: LawFile) -> None:
    """What silence does in a case is a trigger of the machine: ``lapse_<rule>``."""
    tried = 0
    for which in (one for one in (*ALONE, *WITH_A_CHILD) if one[:2] == (name, version_of(name, law))):
        found = explored(*which)
        for node in found.nodes.values():
            view = node.case.at(days_after(node.view)[-1])  # past the next period: silence may lead here
            for lapse in view.lapsed:
                earlier = [act for act in node.case.acts if act.on <= lapse.on]
                case = open_case(WORKFLOWS[name], id="before", rules=node.case.rules)
                for act in earlier:
                    case = case.record(act)
                table = law if not lapse.owner else next(one for one in law.children if ref_of(one) == lapse.owner)
                before = case.at(lapse.on)
                state = before.children[lapse.owner] if lapse.owner else before.state
                target = moved(table, str(state), lapse.route.kind)
                after = case.at(lapse.on + timedelta(days=1))
                assert target == str(after.children.get(lapse.owner, after.state))
                tried += 1
    derived = any(step.derived for one in (law, *law.children) for step in one.steps)
    assert bool(tried) == derived


READINGS = [
    pytest.param(option, choice, id=f"{option}-{choice}")
    for option in Reading
    if option in Rulebook.national().options
    for choice in Rulebook.national().options[option].choices
    if choice != Rulebook.national().options[option].default
]


@pytest.mark.parametrize(("option", "choice"), READINGS)
def test_a_reading_moves_clocks_and_never_states(option: str, choice: str) -> None:
    """The machine does not know the readings: under each of them the case must go through the same states."""
    for name, law in MACHINES:
        rules = (rules_of(law) or Rulebook.national()).choose({option: choice})
        if any(reading[0] == option for one in (law, *law.children) for step in one.steps for reading in step.readings):
            found = explore(WORKFLOWS[name], law, children=(), rules=rules)
            kinds = own(law, dict(found.workflow.acts), "")
            assert not (differing := compared(found, law, "", kinds)), "\n".join(differing)


def test_the_public_machine_is_the_newest_law_file_without_a_model() -> None:
    for workflow in WORKFLOWS.values():
        assert workflow.machine.models == []
        assert set(workflow.machine.states) == {str(state) for state in workflow.law.states}
        assert workflow.machine.initial == workflow.law.initial
        assert {name for name in workflow.machine.events if not name.startswith("lapse_")} == {
            act.name() for act in workflow.law.acts
        }


def test_the_machine_takes_no_shortcut() -> None:
    """`auto_transitions` would let a model jump into any state."""
    assert not any(name.startswith("to_") for flow in WORKFLOWS.values() for name in flow.machine.events)
