"""The checklists of organs, one package each; a rulebook for an organ brings them in."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from govopen.clock import Day
from govopen.errors import UnknownNameError
from govopen.rules import Rulebook
from govopen.workflows.acts import Act
from govopen.workflows.fold import Fold
from govopen.workflows.office import Checklist, Track

if TYPE_CHECKING:
    from govopen.workflows.case import Case

_ORGANS = ("genhe", "huangyan", "maoshe", "ministry_390", "wuding")


def checklist(workflow: str, rules: Rulebook) -> Checklist | None:
    """Return the checklist of the rulebook's organ for a workflow, its own before its parent's."""
    for organ in rules.lineage:
        if organ in _ORGANS:
            for found in import_module(f"govopen.workflows.local.{organ}").CHECKLISTS:
                if found.workflow == workflow:
                    return found  # type: ignore[no-any-return]
    return None


def track(case: Case, fold: Fold, acts: tuple[Act, ...], day: Day) -> Track | None:
    """Return the office track of a case: under the checklist it was opened with, else under its organ's."""
    found = case.checklist or checklist(case.workflow.name, case.rules)
    return None if found is None else Track(found, case.rules, fold, acts, day)


def fitting(checklist: Checklist, case: Case) -> None:
    """Raise UnknownNameError where a checklist is another organ's, another workflow's, or names an unknown rule."""
    if checklist.workflow != case.workflow.name:
        raise UnknownNameError(
            f"cannot open {case.id}: the checklist of {checklist.organ} is for {checklist.workflow}, "
            f"not for {case.workflow.name}; pass the one for it",
            name=checklist.workflow,
            known=(case.workflow.name,),
        )
    if checklist.organ not in case.rules.lineage:
        raise UnknownNameError(
            f"cannot open {case.id}: the checklist is of {checklist.organ}, the rules are for "
            f"{case.rules.organ or 'no organ'}; pass rules=…with_organ({checklist.organ!r})",
            name=checklist.organ,
            known=case.rules.lineage,
        )
    for line in checklist.lines:
        for rule in filter(None, (line.within, *line.statutes)):
            case.rules.rule(rule)
