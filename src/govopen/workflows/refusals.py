"""Why an act was refused: the sentence, with every reason and what to do instead."""

from __future__ import annotations

from difflib import get_close_matches

from govopen.errors import AmendmentError, GovOpenError, StepNotAllowedError, UnknownNameError, WrongPartyError
from govopen.workflows.acts import Act
from govopen.workflows.engine import Workflow
from govopen.workflows.fold import Fold, Refusal


def permitted_kinds(fold: Fold) -> tuple[str, ...]:
    """Return the kinds of acts that some step takes now, the children's included, sorted."""
    kinds = {kind for state, kind in fold.table.routes if state == fold.state}
    for child in fold.children.values():
        kinds |= {kind for state, kind in child.table.routes if state == child.state}
    return tuple(sorted(kinds))


def error(act: Act, fold: Fold, case_id: str) -> GovOpenError:
    """Return the error that a refused act raises; its message gives every reason.

    An act that only another party could do raises WrongPartyError, any other StepNotAllowedError.
    """
    found = fold.refusals(act)
    permitted = permitted_kinds(fold)
    reasons = tuple(_reason(refusal, act, fold, permitted) for refusal in found)
    message = f"cannot record {act.kind} ({type(act).zh}) of {act.on} on {case_id}: {'; and '.join(reasons)}"
    if found[0].code == "party":
        return WrongPartyError(message, act=act.kind, by=act.done_by, allowed=found[0].detail, reasons=reasons)
    return StepNotAllowedError(
        message, state=fold.state, act=act.kind, permitted=permitted, reasons=reasons, provision=_provision(act, fold)
    )


def _reason(refusal: Refusal, act: Act, fold: Fold, permitted: tuple[str, ...]) -> str:
    match refusal.code:
        case "party":
            allowed = " or ".join(refusal.detail)
            return (
                f"it was done by {act.done_by}; {_provision(act, fold)}: it belongs to {allowed}; "
                f"record it with by={refusal.detail[0]!r} if that party did it"
            )
        case "no_ref":
            return "it opens a child procedure and has no ref; give it one, for example ref='t1'"
        case "used_ref":
            return f"ref {refusal.detail!r} is already used; give the new one another ref"
        case "unknown_ref":
            known = ", ".join(fold.children) or "none"
            return f"ref {refusal.detail!r} names no child (known: {known}); record the act that opens it first"
        case "guard":
            stated = ", ".join(f"{name}={getattr(act, name)}" for name in refusal.detail)
            now = ", ".join(permitted)
            return f"{_provision(act, fold)}: no step takes it with {stated}; permitted now: {now}"
        case _:
            now = f"permitted now: {', '.join(permitted)}" if permitted else "nothing is permitted any more"
            child = fold.children.get(act.ref or "")
            who, state = ("the case", fold.state) if child is None else (str(act.ref), child.state)
            return f"{who} is {state} ({state.zh}); {_basis(act, fold)}; {now}"


def unknown(act: object, workflow: Workflow) -> StepNotAllowedError:
    """Return the error for what is no act of the workflow: a kind with near misses, or another thing."""
    kind = act if isinstance(act, str) else getattr(act, "kind", None)
    if isinstance(act, type) or not isinstance(kind, str):
        name = act.__name__ if isinstance(act, type) else type(act).__name__
        return StepNotAllowedError(
            f"cannot record {name} in {workflow.name}: it is no act; pass one that happened, such as Receive(on=…)",
            state=None, act=name, permitted=(), reasons=("no act",), provision=None,
        )  # fmt: skip
    near = get_close_matches(kind, workflow.acts, n=3)
    hint = f"; did you mean {' or '.join(f'{name!r} ({workflow.acts[name].zh})' for name in near)}?" if near else ""
    listed = tuple(sorted(workflow.acts))
    return StepNotAllowedError(
        f"unknown act {kind!r} in {workflow.name}{hint or ';'} known: {', '.join(listed)}",
        state=None, act=kind, permitted=(), reasons=("unknown act",), provision=None,
    )  # fmt: skip


def _basis(act: Act, fold: Fold) -> str:
    provision = _provision(act, fold)
    tables = [fold.table, *(child.table for child in fold.children.values())]
    states = sorted({f"{s} ({s.zh})" for table in tables for s, kind in table.routes if kind == act.kind})
    return f"{provision}: only while {' or '.join(states)}" if states else "no step of this version takes it"


def _provision(act: Act, fold: Fold) -> str:
    tables = [fold.table, *(child.table for child in fold.children.values())]
    routes = [route for table in tables for route in table.all if route.kind == act.kind]
    return str(routes[0].provision) if routes else ""


def check_opening(case_id: str, workflow: object, breaches: str, provisional: str) -> None:
    """Raise UnknownNameError where an argument of a case to be opened is none of those it can be."""
    _known("breaches", breaches, ("record", "refuse"), case_id)
    _known("provisional", provisional, ("answer", "refuse"), case_id)
    if not isinstance(workflow, Workflow):
        _known("workflow", workflow, ("one of WORKFLOWS",), case_id)


def _known(name: str, value: object, allowed: tuple[str, ...], case_id: str) -> None:
    if value not in allowed:
        message = f"cannot open {case_id}: {name}={value!r}; {name} is {' or '.join(allowed)}"
        raise UnknownNameError(message, name=str(value), known=allowed)


def of_amendment(act: Act, fold: Fold, case_id: str) -> AmendmentError:
    """Return the error for an act that an amendment would make impossible."""
    return AmendmentError(
        f"cannot amend {case_id}: it would make {act.kind} of {act.on} impossible: {error(act, fold, case_id)}",
        acts=(act,),
    )
