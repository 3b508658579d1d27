"""Every law file is sound, the checks see each kind of defect, and the definition's hash moves with the law file."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from typing import Any, ClassVar, Literal

import pytest

from govopen.citation import Provision, art
from govopen.rules.names import FEE, OGI, SECRECY_IMPL, Reading
from govopen.terms import Severity
from govopen.workflows import WORKFLOWS
from govopen.workflows.acts import Act, Day
from govopen.workflows.checks import defects
from govopen.workflows.engine import Workflow
from govopen.workflows.grammar import LawFile, State, Step, fact, gate, lapse, none_of, not_stated, one_of, stated
from govopen.workflows.parties import ORGAN, REQUESTER, THIRD_PARTY


class Stage(State):
    """The states of a small procedure."""

    NEW = "new", "新"
    OPEN = "open", "办理中"
    ASIDE = "aside", "搁置"
    DONE = "done", "办结"


class Inner(State):
    """The states of a small child."""

    UNOPENED = "unopened", "未开始"
    GOING = "going", "进行中"
    OVER = "over", "结束"


class Come(Act):
    """Something came."""

    zh: ClassVar[str] = "来"
    en: ClassVar[str] = "came"
    kind: Literal["come"] = "come"
    urgent: bool = False


class Answer(Act):
    """It was answered."""

    zh: ClassVar[str] = "答"
    en: ClassVar[str] = "answered"
    kind: Literal["answer"] = "answer"
    until: Day | None = None


class Ask(Act):
    """Somebody was asked."""

    zh: ClassVar[str] = "问"
    en: ClassVar[str] = "asked"
    kind: Literal["ask"] = "ask"
    ref: str


class Loose(Act):
    """Somebody was asked, and no ref is wanted."""

    zh: ClassVar[str] = "泛问"
    en: ClassVar[str] = "asked loosely"
    kind: Literal["loose"] = "loose"


class Say(Act):
    """The one who was asked spoke."""

    zh: ClassVar[str] = "说"
    en: ClassVar[str] = "said"
    kind: Literal["say"] = "say"
    ref: str


S, I = Stage, Inner  # noqa: E741

CHILD = LawFile(
    title="子程序", title_en="Child", instrument="ogi", version="2019", states=I, initial=I.UNOPENED,
    final=frozenset({I.OVER}), waits={I.UNOPENED: "not asked", I.GOING: "no period"},
    steps=(
        Step(art(33, 3), ORGAN.may(Ask), when=I.UNOPENED, then=I.GOING),
        Step(art(33, 3), fact(Say), when=I.GOING, then=I.OVER),
    ),
)  # fmt: skip

COME = Step(art(31), fact(Come), when=S.NEW, then=S.OPEN, starts=[OGI.REPLY])
ANSWER = Step(art(33, 2), ORGAN.shall(Answer), when={S.OPEN, S.ASIDE}, then=S.DONE, within=OGI.REPLY)
ASK = Step(art(33, 3), ORGAN.may(Ask), when=S.OPEN, then=S.ASIDE, child=CHILD)
SOUND = LawFile(
    title="小程序", title_en="Small", instrument="ogi", version="2019", states=S, initial=S.NEW,
    final=frozenset({S.DONE}), waits={S.NEW: "nothing came yet"}, steps=(COME, ANSWER, ASK),
)  # fmt: skip


def with_step(*steps: Step, **law: Any) -> LawFile:
    """The sound procedure with more steps."""
    return replace(SOUND, steps=(*SOUND.steps, *steps), **law)


def without(step: Step, *instead: Step, **law: Any) -> LawFile:
    """The sound procedure with one step taken out, and others put in."""
    return replace(SOUND, steps=(*(one for one in SOUND.steps if one is not step), *instead), **law)


OPTIONAL_REF = replace(CHILD, steps=(Step(art(33, 3), ORGAN.may(Loose), when=I.UNOPENED, then=I.GOING), CHILD.steps[1]))
UNTAKEN = replace(CHILD, steps=(Step(art(33, 3), ORGAN.may(Ask), when=I.GOING, then=I.OVER), *CHILD.steps[1:]))
NEVER_OPENED = replace(CHILD, title_en="Unopened child")

BROKEN = {
    "state aside cannot be reached": without(ASK, replace(ASK, then=None)),
    "state aside cannot come to an end": without(
        ANSWER, replace(ANSWER, when=S.OPEN), waits={S.NEW: "", S.ASIDE: "stuck"}
    ),
    "final state done has an exit to open": with_step(Step(art(31), fact(Come), when=S.DONE, then=S.OPEN)),
    "state new waits without a clock": replace(SOUND, waits={}),
    "state open is exempted from a clock but has one": replace(SOUND, waits={S.NEW: "", S.OPEN: "why"}),
    "answer in open: a step stands behind an unconditional one": with_step(replace(ANSWER, given=stated("until"))),
    "answer in open: two steps with the same predicates": without(
        ANSWER, replace(ANSWER, given=stated("until")), replace(ANSWER, given=stated("until"), then=S.ASIDE)
    ),
    "has no provision": without(ANSWER, replace(ANSWER, provision=Provision())),
    "leads to over, which is no state of this law": with_step(Step(art(33), fact(Come), when=S.OPEN, then=I.OVER)),
    "reads delay, which the act does not have": without(ANSWER, replace(ANSWER, given=one_of("delay", True))),
    "reads signed_by, which the act does not have": without(ANSWER, replace(ANSWER, requires=("until|signed_by",))),
    "reads amount, which the act does not have": without(ANSWER, replace(ANSWER, contains=("amount",))),
    "reads posted_on, which the act does not have": without(ANSWER, replace(ANSWER, wants=("posted_on",))),
    "reads came_on, which the act does not have": without(COME, replace(COME, from_="came_on")),
    "opens a child but its ref is optional": with_step(
        Step(art(33), ORGAN.may(Loose), when=S.OPEN, child=OPTIONAL_REF)
    ),
    "names an unknown rule": without(COME, replace(COME, starts=[OGI.REPLY, "ogi.repyl"])),
    "starts ogi.deferred_reply but has no field until": without(
        COME, replace(COME, starts=[OGI.REPLY, OGI.DEFERRED_REPLY])
    ),
    "depends on an undeclared reading": without(ANSWER, replace(ANSWER, reading=(Reading.LATE_CORRECTION, "perhaps"))),
    "ogi.publish is judged but never started": without(ANSWER, replace(ANSWER, within=(OGI.REPLY, OGI.PUBLISH))),
    "ogi.publish is started but nothing answers it": without(COME, replace(COME, starts=[OGI.REPLY, OGI.PUBLISH])),
    "opens Child, whose first state does not take it": without(ASK, replace(ASK, child=UNTAKEN)),
    "has a gate on Unopened child, which is never opened": without(
        ANSWER, replace(ANSWER, gate=gate(NEVER_OPENED, {I.OVER}, art(17)))
    ),
}
"""A broken law file for each kind of defect, by what the checks must say of it."""


@pytest.mark.parametrize("name", WORKFLOWS)
def test_every_workflow_is_sound(name: str) -> None:
    assert WORKFLOWS[name].check() == []


def test_the_small_procedure_from_which_the_broken_ones_are_made_is_sound() -> None:
    assert defects(SOUND) == []
    assert defects(CHILD) == []


@pytest.mark.parametrize("said", BROKEN)
def test_the_checks_see_each_kind_of_defect(said: str) -> None:
    found = defects(BROKEN[said])
    assert any(said in defect for defect in found), found


def test_a_workflow_reports_the_defects_of_its_children_with_their_name() -> None:
    broken = replace(CHILD, waits={I.UNOPENED: "not asked"})
    workflow = Workflow("small", (without(ASK, replace(ASK, child=broken)),))
    assert [line for line in workflow.check() if line.startswith("Child 2019: state going waits without a clock")]


# -- the definition's hash ----------------------------------------------------------------------


def test_the_definition_is_the_same_in_every_process() -> None:
    """A stored case names it, so neither the order of sets nor the run may move it."""
    program = "from govopen.workflows import WORKFLOWS; print({n: w.definition for n, w in WORKFLOWS.items()})"
    printed = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": ":".join(filter(None, sys.path))},
            capture_output=True,
            text=True,
            check=True,
        ).stdout.strip()
        for seed in ("0", "1", "4242")
    }
    assert printed == {str({name: workflow.definition for name, workflow in WORKFLOWS.items()})}


def small(law: LawFile) -> str:
    """The definition of a workflow of one law file."""
    return Workflow("small", (law,)).definition


FULL = Step(
    art(33, 2), ORGAN.shall(Answer), when=S.OPEN, then=S.DONE, given=stated("until"), within=(OGI.REPLY,),
    starts=(OGI.PUBLISH,), restarts=(OGI.CORRECTION_NOTICE,), from_="until", excludes=OGI.REPLY,
    extends=(OGI.REPLY, OGI.EXTENSION), voids=(OGI.REPLY,), once=True, requires=("until",), contains=("until",),
    wants=("until",), rejudges=OGI.REPLY, after=(Come,), gate=gate(CHILD, {I.OVER}, art(17, 2)), child=CHILD,
    reading=(Reading.LATE_CORRECTION, "restarts"), lenient=(Reading.EXCLUSION_FROM, "day_of_letter"),
    first_day_too=(Reading.AFTER_PAYMENT, "resumes"), from_workday=(Reading.RECEIPT_ON_REST_DAY, "next_working_day"),
)  # fmt: skip

CHANGED = {
    "another article": replace(FULL, provision=art(34)),
    "another paragraph": replace(FULL, provision=art(33, 1)),
    "another instrument": replace(FULL, provision=art(33, 2, of="fee")),
    "may instead of shall": replace(FULL, what=ORGAN.may(Answer)),
    "another party": replace(FULL, what=REQUESTER.shall(Answer)),
    "another act": replace(FULL, what=ORGAN.shall(Come)),
    "another state before": replace(FULL, when=S.ASIDE),
    "one more state before": replace(FULL, when={S.OPEN, S.ASIDE}),
    "another state after": replace(FULL, then=S.ASIDE),
    "the state stays": replace(FULL, then=None),
    "no predicate": replace(FULL, given=()),
    "the opposite predicate": replace(FULL, given=not_stated("until")),
    "another value": replace(FULL, given=one_of("until", None)),
    "the other values": replace(FULL, given=none_of("until", None)),
    "a minimum to wait out": replace(FULL, not_before=OGI.PUBLISH),
    "another period met": replace(FULL, within=(OGI.PUBLISH,)),
    "no period started": replace(FULL, starts=()),
    "no period restarted": replace(FULL, restarts=()),
    "started instead of restarted": replace(FULL, starts=(OGI.PUBLISH, OGI.CORRECTION_NOTICE), restarts=()),
    "from the act's own day": replace(FULL, from_=None),
    "nothing excluded": replace(FULL, excludes=None),
    "another cap": replace(FULL, extends=(OGI.REPLY, FEE.PAYMENT)),
    "nothing voided": replace(FULL, voids=()),
    "more than once": replace(FULL, once=False),
    "nothing required": replace(FULL, requires=()),
    "nothing contained": replace(FULL, contains=()),
    "nothing wanted": replace(FULL, wants=()),
    "contained instead of wanted": replace(FULL, contains=("until", "until"), wants=()),
    "nothing judged again": replace(FULL, rejudges=()),
    "after nothing": replace(FULL, after=()),
    "no gate": replace(FULL, gate=()),
    "a milder gate": replace(FULL, gate=gate(CHILD, {I.OVER}, art(17, 2), severity=Severity.CAUTION)),
    "a wider gate": replace(FULL, gate=gate(CHILD, {I.OVER, I.GOING}, art(17, 2))),
    "a gate that asks for a record": replace(FULL, gate=gate(CHILD, {I.OVER}, art(17, 2), unrecorded=Severity.CAUTION)),
    "no child": replace(FULL, child=None),
    "no reading": replace(FULL, reading=None),
    "another reading": replace(FULL, reading=(Reading.LATE_CORRECTION, "no_effect")),
    "never lenient": replace(FULL, lenient=None),
    "the readings exchanged": replace(FULL, lenient=FULL.first_day_too, first_day_too=FULL.lenient),
    "another name for the same value": replace(FULL, given=stated("recorded_on")),
    "the first day never excluded": replace(FULL, first_day_too=None),
    "from the day it came": replace(FULL, from_workday=None),
}


@pytest.mark.parametrize("change", CHANGED)
def test_the_definition_changes_when_a_step_does(change: str) -> None:
    assert small(with_step(CHANGED[change])) != small(with_step(FULL))


def test_the_definition_tells_what_a_reading_is_for() -> None:
    """The same choice may switch a step, forgive an irregular one, or move a day: three different sentences."""
    bare = replace(FULL, reading=None, lenient=None, first_day_too=None, from_workday=None)
    choice = (Reading.LATE_CORRECTION, "restarts")
    uses: list[dict[str, Any]] = [
        {"reading": choice},
        {"lenient": choice},
        {"first_day_too": choice},
        {"from_workday": choice},
    ]
    assert len({small(with_step(replace(bare, **use))) for use in uses}) == 4


def test_the_definition_changes_when_another_period_lapses() -> None:
    """The act of a judged lapse is the same; what it may follow from is not."""
    one = Step(art(30), lapse(OGI.CORRECTION, Answer, judged=True), when=S.OPEN, then=S.DONE)
    assert small(with_step(replace(one, what=lapse(FEE.PAYMENT, Answer, judged=True)))) != small(with_step(one))
    assert small(with_step(replace(one, what=lapse(OGI.CORRECTION, Answer)))) != small(with_step(one))


@pytest.mark.parametrize(
    "law",
    [
        pytest.param(replace(SOUND, initial=S.OPEN), id="initial"),
        pytest.param(replace(SOUND, final=frozenset({S.DONE, S.ASIDE})), id="final"),
        pytest.param(replace(SOUND, resting=frozenset({S.ASIDE})), id="resting"),
        pytest.param(replace(SOUND, states=(S.NEW, S.OPEN, S.DONE)), id="states"),
        pytest.param(replace(SOUND, version="2007"), id="version"),
        pytest.param(replace(SOUND, document=True), id="document"),
        pytest.param(replace(SOUND, steps=(COME, ASK, ANSWER)), id="order"),
        pytest.param(without(ASK, replace(ASK, child=UNTAKEN)), id="child"),
    ],
)
def test_the_definition_changes_when_the_law_file_does(law: LawFile) -> None:
    assert small(law) != small(SOUND)


def test_the_definition_does_not_move_with_words() -> None:
    """Titles, reasons and exemptions decide nothing: a stored case need not be judged anew for them."""
    words = replace(SOUND, title="别名", waits={S.NEW: "in other words"}, left_out={"第三十条 应当": "a reason"})
    assert small(words) == small(SOUND)


def test_a_party_is_one_word_for_one_party() -> None:
    """No two parties have one name, in any workflow."""
    laws = [law for flow in WORKFLOWS.values() for law in flow.all_laws]
    parties = {step.what.party for law in laws for step in law.steps if step.what.party}
    assert len({party.name for party in parties}) == len({party.zh for party in parties}) == len(parties)
    assert {ORGAN, REQUESTER, THIRD_PARTY} <= parties


def test_no_step_starts_a_period_that_another_instrument_has_abandoned() -> None:
    """A rule that a step names is in some version of its instrument; the newest at least."""
    from govopen import Rulebook

    books = [Rulebook.national(), *map(Rulebook.for_organ, Rulebook.organs())]
    newest = {rule.qualified for book in books for rule in book.rules}
    named = {rule for flow in WORKFLOWS.values() for law in flow.all_laws for step in law.steps for rule in step.rules}
    assert SECRECY_IMPL.UNCLEAR_SUBMIT in named
    assert named <= newest
