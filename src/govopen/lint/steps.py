"""What the law orders of an organ, and no line of its checklist does.

An organ's document is written down as checklists, line by line. A duty (应当) of the organ for which no line stands,
and which no statement on the topic ``steps`` names, is not a contradiction: the law orders it all the same. It is
listed, so that the document can be completed.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from govopen.lint.model import Missing
from govopen.rules import Rulebook
from govopen.workflows import WORKFLOWS
from govopen.workflows.acts import Act
from govopen.workflows.grammar import LawFile, Modality, Step
from govopen.workflows.local import checklist
from govopen.workflows.office import Checklist, Recorded
from govopen.workflows.parties import DEFENDANT, ORGAN, RESPONDENT

ITSELF = (ORGAN, RESPONDENT, DEFENDANT)
"""The organ under its names in the procedures."""


def missing_steps(organ: str) -> tuple[Missing, ...]:
    """Return the duties of a packaged organ that its checklists, and those of the organs above it, leave out.

    Only procedures for which there is a checklist beside a statute are looked at; a duty that one of the organ's own
    procedures names is none of them. Raises UnknownNameError for an organ without a document.
    """
    rules = Rulebook.for_organ(organ)
    named = {
        act.zh
        for workflow in WORKFLOWS.values()
        for law in workflow.all_laws
        if law.document and law.instrument in rules.lineage
        for act in law.acts
    }
    ordered = {
        act
        for document in rules.lineage
        for statement in rules.instrument(document).statements.values()
        if statement.topic == "steps"
        for act in statement.says
    }
    return tuple(
        missing
        for name, workflow in WORKFLOWS.items()
        if not workflow.law.document and (lines := checklist(name, rules)) is not None
        for missing in _missing(name, workflow.law, lines, rules)
        if missing.zh not in named and missing.act not in ordered
    )


def _missing(workflow: str, law: LawFile, lines: Checklist, rules: Rulebook) -> Iterator[Missing]:
    covered = {way.act if isinstance(way, Recorded) else way for line in lines.lines for way in line.ways}
    for act, step in _duties(law).items():
        if act not in covered:
            yield Missing(workflow, act.name(), act.zh, _provision(law, step, rules))


def _duties(law: LawFile) -> dict[type[Act], Step]:
    """Return the acts that the organ itself shall do, each with the first step that orders it."""
    found: dict[type[Act], Step] = {}
    for step in law.steps:
        if step.what.modality is Modality.SHALL and step.what.party in ITSELF and step.act is not None:
            found.setdefault(step.act, step)
    return found


def _provision(law: LawFile, step: Step, rules: Rulebook) -> str:
    instrument = step.provision.instrument or law.instrument
    named = rules.instrument(instrument, law.version_of(step.provision))
    return replace(step.provision, short=named.short).zh
