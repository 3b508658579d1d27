"""The stored form of a case: JSON with the acts and the versions that judged them."""

from __future__ import annotations

import json
from datetime import date
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from govopen.errors import DataFileError
from govopen.rules import Rulebook
from govopen.workflows import refusals
from govopen.workflows.engine import Workflow
from govopen.workflows.log import Log
from govopen.workflows.moves import Standing, standing

if TYPE_CHECKING:
    from govopen.workflows.case import Case

FORMAT = 1
"""The version of the stored form."""

_DUE = ("rule", "ref", "on", "status", "certainty")
_NEEDED = ("workflow", "id", "log")
_KINDS: dict[str, type] = {"workflow": str, "id": str, "log": list, "readings": dict, "deadlines": list, "rules": dict}
_KEYS = {
    "format", "workflow", "id", "definition", "law", "rules", "organ", "readings", "calendar", "breaches",
    "provisional", "log", "deadlines",
}  # fmt: skip


def stamp(case: Case) -> dict[str, Any]:
    """Return the versions that judge a case: its definition, law, rules, readings and calendar."""
    law = case.law
    versions = case.rules.stamp
    return {
        "definition": case.workflow.definition,
        "law": f"{law.instrument} {law.version}",
        "rules": {name: list(versions[name]) for name in case.workflow.instruments if name in versions},
        "organ": case.rules.organ,
        "readings": dict(sorted(case.rules.choices.items())),
        "calendar": case.calendar.fingerprint,
    }


def dump(case: Case, indent: int | None) -> str:
    """Return a case as JSON; its deadlines are a cache beside the acts that give them."""
    return json.dumps(
        {
            "format": FORMAT,
            "workflow": case.workflow.name,
            "id": case.id,
            **stamp(case),
            "breaches": case.breaches,
            "provisional": case.provisional,
            "log": [_entry(entry) for entry in _plain(case)],
            "deadlines": [
                {"rule": rule, "ref": ref, "on": on and on.isoformat(), "status": status}
                for (rule, ref), (on, status) in standing(case.fold).items()
            ],
        },
        ensure_ascii=False,
        indent=indent,
    )


def _plain(case: Case) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = case.workflow.adapter.dump_python(case.log, mode="json", exclude_none=True)
    return entries


def _entry(entry: dict[str, Any]) -> dict[str, Any]:
    """Return an entry of the log without a day of recording that is the act's own day."""
    if entry.get("recorded_on") == entry.get("on"):
        entry.pop("recorded_on", None)
    if "add" in entry:
        entry["add"] = [_entry(act) for act in entry["add"]]
    return entry


def read(data: str | bytes) -> dict[str, Any]:
    """Return the stored form, checked for its keys but not yet for its acts.

    Raises DataFileError for what is no stored case.
    """
    try:
        stored = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _unsound("", f"it is not JSON ({error})") from None
    if not isinstance(stored, dict):
        raise _unsound("", "a JSON object is wanted")
    for key in _NEEDED:
        if key not in stored:
            raise _unsound(key, f"{key} is missing")
    for key, kind in _KINDS.items():
        if not isinstance(stored.get(key, None if key in _NEEDED else kind()), kind):
            raise _unsound(key, f"{key} must be a {kind.__name__}")
    for key in stored.keys() - _KEYS:
        near = get_close_matches(key, _KEYS, n=1)
        raise _unsound(key, f"unknown key {key!r}" + (f"; did you mean {near[0]!r}?" if near else ""))
    if not isinstance(stored.get("organ"), str | None):
        raise _unsound("organ", "organ must be a name or absent")
    for key, allowed in (("breaches", ("record", "refuse")), ("provisional", ("answer", "refuse"))):
        if stored.get(key, allowed[0]) not in allowed:
            raise _unsound(key, f"{key} must be {' or '.join(allowed)}")
    if not all(isinstance(choice, str) for choice in stored.get("readings", {}).values()):
        raise _unsound("readings", "every reading must be the name of a choice")
    for due in stored.get("deadlines", []):
        if not isinstance(due, dict) or not all(isinstance(due.get(key, ""), str | None) for key in _DUE):
            raise _unsound("deadlines", "every deadline must be a table with rule, ref, on and status")
    if stored.get("format", FORMAT) != FORMAT:
        raise _unsound("format", f"format {stored['format']!r} is not {FORMAT}; a newer release wrote it")
    return stored


def workflow_of(stored: dict[str, Any]) -> Workflow:
    """Return the workflow that a stored case names."""
    from govopen.workflows import WORKFLOWS

    name = stored["workflow"]
    if name not in WORKFLOWS:
        near = get_close_matches(name, WORKFLOWS, n=1)
        hint = f"; did you mean {near[0]!r}?" if near else f"; known: {', '.join(sorted(WORKFLOWS))}"
        raise _unsound("workflow", f"unknown workflow {name!r}{hint}")
    return WORKFLOWS[name]


def rules_of(stored: dict[str, Any]) -> Rulebook:
    """Return the shipped rulebook that a stored case was judged under."""
    organ = stored.get("organ")
    rules = Rulebook.national() if organ is None else Rulebook.for_organ(organ)
    readings = stored.get("readings")
    return rules.choose(readings) if readings else rules


def log_of(data: str | bytes, stored: dict[str, Any], workflow: Workflow) -> Log:
    """Return the validated log.

    Raises StepNotAllowedError, with near misses, for an act the workflow does not know, and pydantic's
    ValidationError for an act that is not sound.
    """
    known = workflow.acts.keys() | {"amendment"}
    for entry in stored["log"]:
        if isinstance(entry, dict) and isinstance(entry.get("kind"), str) and entry["kind"] not in known:
            raise refusals.unknown(entry["kind"], workflow)
    log: Log = workflow.stored.validate_json(data).log
    return log


def standing_of(stored: dict[str, Any]) -> Standing:
    """Return where the deadlines stood when the case was stored.

    Raises DataFileError for what is no ISO date.
    """
    try:
        return {
            (due.get("rule") or "", due.get("ref") or ""): (
                date.fromisoformat(due["on"]) if due.get("on") else None,
                due.get("status") or "",
            )
            for due in stored.get("deadlines", [])
        }
    except ValueError as error:
        raise _unsound("deadlines", str(error)) from None


def _unsound(key: str, reason: str) -> DataFileError:
    return DataFileError(f"cannot load the stored case: {reason}", file="", key=key, reason=reason)
