"""Every configuration of every machine, found breadth first, and what must hold in each of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from govopen import Case, Rulebook
from govopen.clock import RunStatus
from govopen.errors import StepNotAllowedError, UnknownNameError, WrongPartyError
from govopen.ledger import Deadline
from govopen.workflows import WORKFLOWS
from govopen.workflows.view import View
from tests.proof.explore import (
    ALONE,
    WITH_A_CHILD,
    Explored,
    Node,
    days_after,
    distinct,
    explore,
    explored,
    law_of,
    ref_of,
    variants,
)

OPEN = ("processing", "awaiting_correction", "awaiting_reasons", "awaiting_payment")
REQUEST = ("request_handling", "2019", "")
every_exploration = pytest.mark.parametrize("which", ALONE + WITH_A_CHILD, ids="-".join)


def told(nodes: list[Node]) -> str:
    """The configurations as a message: the acts that lead there."""
    stories = [", ".join(act.kind for act in node.case.acts) for node in nodes]
    return f"{len(nodes)} configurations, for example after: {'; '.join(stories[:3])}"


# -- states -------------------------------------------------------------------------------------


@pytest.mark.parametrize("which", ALONE, ids="-".join)
def test_every_state_is_reached_past_its_guards(which: tuple[str, str, str]) -> None:
    found = explored(*which)
    assert found.states == set(found.law.states)


@pytest.mark.parametrize("which", WITH_A_CHILD, ids="-".join)
def test_every_state_of_a_child_is_reached_past_its_guards(which: tuple[str, str, str]) -> None:
    """All but the first, in which no child stands: the act that opens it takes it further."""
    found = explored(*which)
    (child,) = (law for law in found.law.children if ref_of(law) == which[2])
    assert found.states_of(child) == set(child.states) - {child.initial}


@every_exploration
def test_every_configuration_can_come_to_an_end(which: tuple[str, str, str]) -> None:
    found = explored(*which)
    ends = {key for key in found.nodes if key[0] in found.law.settled}
    while more := {key for key, node in found.nodes.items() if node.exits & ends} - ends:
        ends |= more
    assert not (stuck := [node for key, node in found.nodes.items() if key not in ends]), told(stuck)


@every_exploration
def test_a_final_state_is_never_left_and_leaves_no_period_running(which: tuple[str, str, str]) -> None:
    found = explored(*which)
    final = [node for node in found.nodes.values() if node.key[0] in found.law.final]
    assert final
    for node in final:
        assert {key[0] for key in node.exits} <= {node.key[0]}
        assert all(due.ref for due in node.view.deadlines), node.case.acts


# -- refusals -----------------------------------------------------------------------------------


@every_exploration
def test_every_refusal_carries_its_reasons(which: tuple[str, str, str]) -> None:
    found = explored(*which)
    assert found.refused
    for refused in found.refused:
        assert all(refusal.code for refusal in refused.case.check(refused.act))
        with pytest.raises((StepNotAllowedError, WrongPartyError)) as error:
            refused.case.record(refused.act)
        told_why = error.value.data.get("reasons") or error.value.data.get("allowed")
        assert told_why
        assert all(told_why)
        assert "\n" not in str(error.value)


@every_exploration
def test_an_act_of_the_wrong_party_is_refused_with_the_right_one(which: tuple[str, str, str]) -> None:
    found = explored(*which)
    tried = 0
    for node in found.nodes.values():
        for permitted in node.view.permitted:
            laws = (found.law, *found.law.children)
            steps = [step for law in laws for step in law.steps if step.act is permitted.act]
            bound = {step.what.party.name for step in steps if step.what.party}
            ref = permitted.ref or (which[2] if permitted.act.model_fields["ref"].is_required() else "")
            if permitted.party is None or len(bound) != 1 or permitted.act.model_fields["by"].is_required():
                continue
            act = distinct(permitted.act)[0].on(days_after(node.view)[0], ref).model_copy(update={"by": "a passer-by"})
            if node.case.check(act.model_copy(update={"by": permitted.party})):
                continue
            with pytest.raises(WrongPartyError) as error:
                node.case.record(act)
            assert error.value.data["allowed"] == (permitted.party,)
            tried += 1
    assert tried or which[0] in ("opinion_response",) or which[2]


@every_exploration
def test_what_is_permitted_is_what_some_variant_of_the_act_may_do(which: tuple[str, str, str]) -> None:
    """`permitted` and `check` say the same of every act."""
    found = explored(*which)
    opens = {step.act.name(): ref_of(step.child) for step in found.law.steps if step.child and step.act}
    for node in found.nodes.values():
        view = node.view
        day = node.day
        for kind, act in found.workflow.acts.items():
            named = [permitted.ref for permitted in view.permitted if permitted == kind]
            refs = {*view.children, opens.get(kind, "")} if "ref" in act.model_fields else {""}
            taken = [ref for ref in refs if any(not node.case.check(one.on(day, ref)) for one in distinct(act))]
            if kind in opens and opens[kind] in view.children:
                continue
            assert bool(named) == bool(taken), (kind, named, taken, [one.kind for one in node.case.acts])


# -- replay and lapses --------------------------------------------------------------------------


def said(due: Deadline) -> tuple[Any, ...]:
    """What a deadline says."""
    return due.rule, due.ref, due.on, due.at, due.status, due.certainty, due.earliest, due.latest, due.remaining


def shown(view: View) -> tuple[Any, ...]:
    """Everything that a view says."""
    return (
        view.state,
        view.children,
        view.permitted,
        tuple(said(due) for due in view.deadlines),
        view.findings,
        view.proposals,
        tuple((lapse.owner, lapse.on, lapse.route.kind) for lapse in view.lapsed),
    )


@every_exploration
def test_replay_from_json_equals_recording_act_by_act(which: tuple[str, str, str]) -> None:
    """A case is the replay of its acts."""
    for node in explored(*which).nodes.values():
        if not node.case.acts:
            continue
        replayed = Case.from_json(node.case.to_json())
        assert replayed == node.case
        assert replayed.acts == node.case.acts
        assert shown(replayed.at(node.day)) == shown(node.case.at(node.day))


@every_exploration
def test_asking_in_between_changes_nothing(which: tuple[str, str, str]) -> None:
    """第三十二条, 第三十四条, 处理费办法第六条: silence works by itself, not because somebody looked."""
    for node in explored(*which).nodes.values():
        before = shown(node.case.at(node.day))
        for act in node.case.acts:
            node.case.at(act.clock_day if hasattr(act, "at") else act.on)
        for day in days_after(node.view):
            assert node.case.at(day).findings is not None
        assert shown(node.case.at(node.day)) == before


@every_exploration
def test_a_lapse_that_replay_derives_never_fails_and_ends_on_its_last_day(which: tuple[str, str, str]) -> None:
    found = explored(*which)
    for node in found.nodes.values():
        view = node.view
        for lapse in view.lapsed:
            run = next(run for run in view.fold.closed if run.closed_on == lapse.on and run.status is RunStatus.LAPSED)
            assert run.closed_by is None
            assert lapse.on < node.day
    expected = any(step.derived for law in (found.law, *found.law.children) for step in law.steps) and (
        which[2] in ("third-party", "consultation") or which == REQUEST or which[0] == "administrative_reconsideration"
    )
    expected = expected and (which[1] == "2019" or which[0] == "administrative_reconsideration")
    lapsed = any(node.view.lapsed for node in found.nodes.values())
    if expected and not lapsed:  # silence led only where an act leads as well
        lapsed = any(node.case.at(days_after(node.view)[-1]).lapsed for node in found.nodes.values())
    assert lapsed == expected


@every_exploration
def test_every_period_that_an_act_may_meet_runs_somewhere(which: tuple[str, str, str]) -> None:
    """Under the default readings: a period that only another reading starts would never be judged."""
    found = explored(*which)
    rules = Rulebook.national()
    laws = [law for law in found.law.children if ref_of(law) == which[2]] or [found.law]
    steps = [step for law in laws for step in law.steps]
    held = [step for step in steps if step.reading is None or rules.choice(step.reading[0]) == step.reading[1]]
    left = {rule for step in held for rule in (*step.meets, step.what.lapses) if rule}
    for node in found.nodes.values():
        view = node.view
        left -= {rule for rule in left if has_run(view, rule)}
    assert not left


def has_run(view: View, rule: str) -> bool:
    """Whether a period of this rule has started."""
    try:
        return bool(view.deadline(rule))
    except UnknownNameError:
        return False


# -- words --------------------------------------------------------------------------------------


def shape(due: Deadline) -> tuple[Any, ...]:
    """What makes two deadlines read differently."""
    gaps = tuple((gap.until is None, gap.silent_until is None) for gap in due.exclusions)
    return due.rule, due.status, due.certainty, len(due.run.extensions), gaps, due.started_by


@every_exploration
def test_findings_and_explanations_are_always_sayable(which: tuple[str, str, str]) -> None:
    seen: set[tuple[Any, ...]] = set()
    found = explored(*which)
    for node in found.nodes.values():
        view = node.view
        for finding in view.findings:
            assert finding.message
            assert finding.zh
            assert "\n" not in finding.message
            assert finding.provision.zh
        for proposal in view.proposals:
            assert str(proposal)
        runs = [view.explained(run) for run in view.fold.closed]
        for due in (*view.deadlines, *runs):
            if (key := shape(due)) not in seen:
                seen.add(key)
                assert due.explain("en")
                assert due.explain("zh")
                assert str(due)
                assert due.ledger
    assert seen or not any(step.rules for step in found.law.steps)


# -- what the statute wants of every configuration ----------------------------------------------


def among(which: Explored, holds: Callable[[View], bool], states: tuple[str, ...]) -> list[Node]:
    """The configurations in one of these states of which something does not hold."""
    return [node for node in which.nodes.values() if node.key[0] in states and not holds(node.view)]


def runs(view: View, *rules: str) -> bool:
    """Whether a period of one of these rules is open."""
    return any(due.rule in rules for due in view.deadlines)


def pending(node: Node, asked: str, *answers: str) -> bool:
    """Whether something was asked of the requester and nothing has answered it since."""
    kinds = [act.kind for act in node.case.acts]
    return asked in kinds and not set(answers) & set(kinds[len(kinds) - 1 - kinds[::-1].index(asked) :])


def test_art33_a_request_in_processing_always_has_a_reply_period() -> None:
    """应当自收到申请之日起20个工作日内予以答复, or the reasonable period of 第三十五条: never none."""
    found = explored(*REQUEST)
    bare = among(found, lambda view: runs(view, "ogi.reply", "ogi.deferred_reply"), ("processing",))
    assert not bare, told(bare)


@pytest.mark.parametrize(
    ("asked", "answered", "moot"),
    [
        pytest.param("notify_correction", "receive_correction", "reply", id="art30-correction"),
        pytest.param("ask_reasons", "give_reasons", "defer_reply", id="art35-reasons"),
        pytest.param("notify_fee", "pay_fee", "reply", id="fee6-payment"),
    ],
)
def test_what_the_requester_was_asked_for_can_be_recorded_while_the_request_is_open(
    asked: str, answered: str, moot: str
) -> None:
    """第三十条 收到补正, 第三十五条 说明理由, 处理费办法第六条 缴费: recorded whatever else the organ did since."""
    found = explored(*REQUEST)
    kind = WORKFLOWS["request_handling"].acts[answered]
    waiting = [node for node in found.nodes.values() if node.key[0] in OPEN and pending(node, asked, answered, moot)]
    assert waiting
    refused = [node for node in waiting if all(node.case.check(one.on(node.day)) for one in variants(kind))]
    assert not refused, told(refused)


def test_art33_nothing_that_the_requester_does_can_prevent_a_reply() -> None:
    """In every open configuration the organ can reply."""
    found = explored(*REQUEST)
    mute = among(found, lambda view: "reply" in view.permitted, OPEN)
    assert not mute, told(mute)


# -- the long version ---------------------------------------------------------------------------


@pytest.mark.prove
@pytest.mark.parametrize("which", WITH_A_CHILD, ids="-".join)
def test_every_configuration_beside_a_child_with_every_act_can_come_to_an_end(which: tuple[str, str, str]) -> None:
    """The short explorations leave out the acts that do not touch the child; this one leaves out none."""
    name, version, child = which
    law = law_of(name, version)
    found = explore(WORKFLOWS[name], law, children=(child,))
    ends = {key for key in found.nodes if key[0] in law.settled}
    while more := {key for key, node in found.nodes.items() if node.exits & ends} - ends:
        ends |= more
    assert ends == set(found.nodes)
    for node in found.nodes.values():
        if node.case.acts:
            assert shown(Case.from_json(node.case.to_json()).at(node.day)) == shown(node.view)
