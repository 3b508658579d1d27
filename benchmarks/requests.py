"""A request recorded, checked, replayed, opened and asked, beside `transitions`, python-statemachine and pydantic."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable, Iterator
from datetime import date
from functools import partial, reduce
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from benchmarks.measure import Row, bounded, compared, missing, shown, side_by_side
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from govopen.workflows.case import Case, open_case

MACHINE = "a bare transitions trigger"

RECEIVE = rh.Receive(on=date(2026, 9, 18), channel=rh.Channel.POST_SIGNED)
NOTIFY = rh.NotifyCorrection(on=date(2026, 9, 22), items=("…",), correct_by=date(2026, 10, 13))
CORRECTED = rh.ReceiveCorrection(on=date(2026, 9, 28))
CONSULT = rh.ConsultThirdParty(on=date(2026, 9, 29), ref="t1", party="…")
LETTER = rh.LetterReceived(on=date(2026, 9, 30), ref="t1")
OPINION = rh.GiveOpinion(on=date(2026, 10, 14), ref="t1", consents=False, reasons="…")
EXTEND = rh.Extend(on=date(2026, 10, 20), workdays=20, approved_by="…", notified_on=date(2026, 10, 20))
REPLY = rh.Reply(
    on=date(2026, 11, 20), outcome=rh.Outcome.WITHHELD_THIRD_PARTY, posted_on=date(2026, 11, 20),
    reasons="…", remedies="…",
)  # fmt: skip
HISTORY: tuple[Act, ...] = (RECEIVE, NOTIFY, CORRECTED, CONSULT, LETTER, OPINION, EXTEND, REPLY)
ASKED_ON = date(2026, 10, 21)
OF_THE_CHILD = ("letter_received", "give_opinion")
"""Acts that a machine of the request alone does not know."""


def rows() -> Iterator[Row]:
    """Yield the rows of a case."""
    yield from recording()
    yield from checking()
    yield from replaying()
    yield from opening()
    yield from asking()


def recorded(*acts: Act) -> Case:
    """Return a case with these acts."""
    return reduce(Case.record, acts, open_case(rh.WORKFLOW, id="2026-017"))


def model() -> Any:
    """Return a throw-away model on the same machine, as an integration would attach one."""

    class Request:
        state: str

    attached = Request()
    rh.WORKFLOW.machine.add_model(attached)
    return attached


def trigger(attached: Any, act: Act, state: str) -> Callable[[], object]:
    """Return a call that triggers the act on the same machine, from the same state."""
    event = getattr(attached, act.kind)

    def call() -> object:
        attached.state = state
        return event(act=act)

    return call


def recording() -> Iterator[Row]:
    """One act recorded: state, clocks, issues and refusals; the machine beside it only changes state."""
    attached = model()
    for place in (0, 6, 7):
        case, act = recorded(*HISTORY[:place]), HISTORY[place]
        ours, theirs = side_by_side(_recording(case, act), trigger(attached, act, str(case.state)))
        yield compared(f"one act recorded: {act.kind}", ours, MACHINE, theirs, at_most=2)

    empty = open_case(rh.WORKFLOW, id="2026-017")
    steps = [(getattr(attached, act.kind), act) for act in HISTORY if act.kind not in OF_THE_CHILD]

    def ours_all() -> Case:
        return reduce(Case.record, HISTORY, empty)

    def theirs_all() -> None:
        attached.state = "awaiting_receipt"
        for event, act in steps:
            event(act=act)

    ours, theirs = side_by_side(ours_all, theirs_all)
    ours, theirs = ours / len(HISTORY), theirs / len(steps)
    yield compared(f"a history of {len(HISTORY)} acts recorded, per act", ours, MACHINE, theirs, at_most=2)

    other = statemachine()
    if other is None:
        yield missing("one act recorded: extend", "python-statemachine")
    else:
        case = recorded(*HISTORY[:6])
        ours, theirs = side_by_side(_recording(case, EXTEND), other)
        name = "python-statemachine, two states, no guard"
        yield compared("one act recorded: extend", ours, name, theirs, at_most=1, target="faster")


def _recording(case: Case, act: Act) -> Callable[[], object]:
    return lambda: case.record(act)


def statemachine() -> Callable[[], object] | None:
    """Return an event of a small machine of python-statemachine, or None if it is not installed."""
    if find_spec("statemachine") is None:
        return None
    module = import_module("statemachine")
    processing, replied = module.State(initial=True), module.State(final=True)
    members = {
        "processing": processing,
        "replied": replied,
        "extend": processing.to.itself(internal=True),
        "reply": processing.to(replied),
    }
    machine = type(module.StateMachine)("Request", (module.StateMachine,), members)()
    return lambda: machine.extend()


def checking() -> Iterator[Row]:
    """Whether an act may happen now."""
    attached = model()
    for place in (6, 7):
        case, act = recorded(*HISTORY[:place]), HISTORY[place]
        attached.state = str(case.state)
        may = getattr(attached, f"may_{act.kind}")
        assert case.check(act) == () and may(act=act)
        ours, theirs = side_by_side(_checking(case, act), _asking(may, act))
        yield compared(f"may this act happen: {act.kind}", ours, "transitions may_<trigger>", theirs, faster=20)


def _checking(case: Case, act: Act) -> Callable[[], object]:
    return lambda: case.check(act)


def _asking(may: Callable[..., object], act: Act) -> Callable[[], object]:
    return lambda: may(act=act)


def replaying() -> Iterator[Row]:
    """A stored case read and replayed, beside pydantic decoding the same acts and nothing else."""
    for acts in (HISTORY, consultations(20)):
        stored = recorded(*acts).to_json()
        log = json.dumps(json.loads(stored)["log"])
        decode = rh.WORKFLOW.adapter.validate_json
        ours, theirs = side_by_side(_loading(stored), _decoding(decode, log))
        work = f"replay from JSON, {len(acts)} acts, per act"
        yield compared(work, ours / len(acts), "pydantic decodes the acts", theirs / len(acts), at_most=2)


def consultations(count: int) -> tuple[Act, ...]:
    """Return a request with many consultations: three acts each."""
    inside: list[Act] = []
    for n in range(count):
        ref = f"t{n}"
        inside += [
            rh.ConsultThirdParty(on=date(2026, 9, 29), ref=ref, party="…"),
            rh.LetterReceived(on=date(2026, 9, 30), ref=ref),
            rh.GiveOpinion(on=date(2026, 10, 14), ref=ref, consents=True),
        ]
    return (RECEIVE, *sorted(inside, key=lambda act: act.on), REPLY)


def _loading(stored: str) -> Callable[[], object]:
    return lambda: Case.from_json(stored)


def _decoding(decode: Callable[[str], object], log: str) -> Callable[[], object]:
    return lambda: decode(log)


def opening() -> Iterator[Row]:
    """A case opened, and what it holds beyond its acts, beside a model attached to the machine."""
    machine = rh.WORKFLOW.machine

    class Request:
        pass

    def attach() -> None:
        attached = Request()
        machine.add_model(attached)
        machine.remove_model(attached)

    ours, theirs = side_by_side(lambda: open_case(rh.WORKFLOW, id="2026-017"), attach)
    row = compared("open a case", ours, "transitions add_model", theirs)
    yield Row(row.work, row.ours, row.other, row.theirs, row.ratio, "at most 10 µs", ours <= 10e-6)

    def attached_model() -> object:
        one = Request()
        machine.add_model(one)
        return one

    theirs = memory(attached_model)
    machine.models.clear()
    for name, acts in (("opened", ()), ("with 1 act", HISTORY[:1]), (f"with {len(HISTORY)} acts", HISTORY)):
        ours = memory(partial(recorded, *acts))
        yield Row(
            f"memory of a case {name}, beyond its acts", f"{ours:,.0f} bytes", "transitions add_model",
            f"{theirs:,.0f} bytes", f"{ours / theirs:.2g} of it", "at most 1,024 bytes", ours <= 1024,
        )  # fmt: skip


def memory(make: Callable[[], object], count: int = 500) -> float:
    """Return the bytes that one of many such objects keeps; the acts were made before and are shared."""
    make()
    kept: list[object] = [None] * count
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    for n in range(count):
        kept[n] = make()
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) / count


def asking() -> Iterator[Row]:
    """All deadlines of a case with one suspension, on a day."""
    for name, acts in (("running", HISTORY[:5]), ("ended", HISTORY[:7])):
        (seconds,) = side_by_side(_deadlines(recorded(*acts)))
        yield bounded(f"all deadlines of a case, one suspension {name}", seconds, 50e-6)
    case = recorded(*HISTORY[:7])
    (seconds,) = side_by_side(lambda: case.at(ASKED_ON).deadlines[0].explain())
    yield Row("one deadline explained day by day", shown(seconds), "", target="on demand only")


def _deadlines(case: Case) -> Callable[[], object]:
    return lambda: case.at(ASKED_ON).deadlines
