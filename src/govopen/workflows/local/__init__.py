"""The checklists of organs, one package each; a rulebook for an organ brings them in."""

from __future__ import annotations

from importlib import import_module

from govopen.rules import Rulebook
from govopen.workflows.office import Checklist

_ORGANS = ("genhe", "huangyan", "maoshe", "ministry_390", "wuding")


def checklist(workflow: str, rules: Rulebook) -> Checklist | None:
    """Return the checklist of the rulebook's organ for a workflow, its own before its parent's."""
    for organ in rules.lineage:
        if organ in _ORGANS:
            for found in import_module(f"govopen.workflows.local.{organ}").CHECKLISTS:
                if found.workflow == workflow:
                    return found  # type: ignore[no-any-return]
    return None
