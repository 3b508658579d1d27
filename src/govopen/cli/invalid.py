"""pydantic's account of an unsound act, folded to one line that names the field and the fix."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches
from typing import Any

from pydantic import ValidationError

_LIKE_AN_ACT = '{"kind": "receive", "on": "2026-09-18", …}'


def folded(error: ValidationError) -> str:
    """Return the first fault on one line, with the place of the act, its field and what to write instead."""
    faults = error.errors(include_url=False)
    more = f" (and {len(faults) - 1} more)" if len(faults) > 1 else ""
    return _fault(faults[0]) + more


def _fault(fault: Mapping[str, Any]) -> str:
    place, context = [part for part in fault["loc"] if part != "log"], fault.get("ctx", {})
    where = _where(place)
    if fault["type"] == "union_tag_not_found":
        return f"{where} has no kind; say what happened: {_LIKE_AN_ACT}"
    names = [part for part in place[2:] if isinstance(part, str)]
    if not names:
        return f"{where} cannot be {_short(fault['input'])}; an act is wanted: {_LIKE_AN_ACT}"
    name = names[-1]
    match fault["type"]:
        case "missing":
            return f"{where}: {name} is missing; give it a value"
        case "extra_forbidden":
            near = get_close_matches(name, _fields(place), n=1)
            return f"{where}: unknown field {name!r}; " + (f"did you mean {near[0]!r}?" if near else "leave it out")
        case "union_tag_not_found":
            return f'{where} has no kind; say what happened: {{"kind": "receive", …}}'
        case "enum" | "literal_error":
            near = get_close_matches(str(fault["input"]), context["expected"].replace("'", "").split(", "), n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            return f"{where}: {name} cannot be {_short(fault['input'])}{hint} possible: {context['expected']}"
        case "govopen_time":
            wanted = "2026-10-01T22:30+08:00" if "aware" in fault["msg"] else "2026-09-18"
            return f"{where}: {name} cannot be {_short(fault['input'])}; write it as {wanted}"
        case _:
            return f"{where}: {name} cannot be {_short(fault['input'])}: {_lower(fault['msg'])}"


def _where(place: list[Any]) -> str:
    if not place:
        return "its log"
    kind = f" ({place[1]})" if len(place) > 1 and isinstance(place[1], str) else ""
    return f"entry {place[0] + 1}{kind}" if isinstance(place[0], int) else str(place[0])


def _fields(place: list[Any]) -> list[str]:
    """Return the fields of the act that a place names."""
    from govopen.workflows import WORKFLOWS

    kinds = {part for part in place if isinstance(part, str)}
    found = [act for workflow in WORKFLOWS.values() for kind, act in workflow.acts.items() if kind in kinds]
    return sorted({name for act in found for name in act.model_fields})


def _short(value: object) -> str:
    shown = repr(value)
    return shown if len(shown) <= 60 else f"{shown[:57]}…"


def _lower(message: str) -> str:
    text = " ".join(message.removeprefix("Value error, ").split())
    return text[:1].lower() + text[1:]
