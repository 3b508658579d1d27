"""The linter: an organ's documents compared with the law, clause by clause.

`lint` compares each local rule with the rule of the law that it refines, over every start date of the settled
calendar, and what the documents say of offices, grounds and channels with what the law requires, allows and bars.
Findings are computed; the names in ``contradictions.toml`` are given to what was found.

>>> report = lint(documents_of("genhe"))
>>> [finding.example for finding in report.findings if finding.id == "cx.reply_vs_service"]
['said: the service of the reply「在规定时间内送达」']
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from govopen.calendar import WorkdayCalendar, china
from govopen.lint import rules, statements
from govopen.lint.catalogue import named
from govopen.lint.model import Comparison, Example, Finding, Kind, Missing, Report, Verdict
from govopen.lint.sources import Law, documents_in, documents_of
from govopen.lint.spans import Starts
from govopen.rules import Rulebook
from govopen.rules.model import Instrument

__all__ = [
    "Comparison",
    "Example",
    "Finding",
    "Kind",
    "Missing",
    "Report",
    "Verdict",
    "documents_in",
    "documents_of",
    "lint",
]


def lint(documents: Sequence[Instrument], *, on: date | None = None, calendar: WorkdayCalendar | None = None) -> Report:
    """Return what an organ's documents, its own first, contradict, lack or leave open as the law stood on a day.

    Without *on* it is the last day that the calendar settles. The law is that of the day, and each version since a
    document's first day where it decides otherwise. Raises DataFileError where a document names a rule that no law
    has.
    """
    calendar = calendar or china()
    day = on or calendar.settled_through
    law, starts = Law(Rulebook.national(), day), Starts(calendar)
    comparisons: list[Comparison] = []
    findings: list[Finding] = []
    for document in documents:
        for comparison, found in rules.compared(document, law, starts):
            comparisons.append(comparison)
            findings += found
        findings += rules.crowded(document, law, starts)
        findings += rules.contradicting(document, starts)
        findings += statements.stated(document, law)
        findings += statements.contradicting(document)
    findings += rules.ungrouped(documents, law)
    own = documents[0]
    assert own.organ is not None, "documents_of and documents_in give organs' documents only"
    return Report(
        organ=own.id,
        title=own.organ.title,
        documents=tuple(document.id for document in documents),
        on=day,
        findings=_kept([named(finding) for finding in findings]),
        comparisons=tuple(comparisons),
    )


def _kept(findings: list[Finding]) -> tuple[Finding, ...]:
    """Return the findings clause by clause, today's law first; of past versions those that add to such a finding."""
    current = {(one.id, one.document, one.name) for one in findings if not one.past}
    kept = [one for one in findings if not one.past or (one.id, one.document, one.name) in current]
    clauses = {clause: place for place, clause in enumerate(dict.fromkeys((one.document, one.name) for one in kept))}
    return tuple(sorted(kept, key=lambda one: (clauses[one.document, one.name], one.past)))
