"""``govopen lint``: an organ's document compared with the law, as one block for each finding."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator, Sequence
from typing import Any

from govopen.calendar import WorkdayCalendar
from govopen.cli.output import Printout, UsageError, iso, of_calendar, of_period
from govopen.lint import Comparison, Example, Finding, Missing, Report, documents_in, documents_of, lint
from govopen.periods import describe
from govopen.rules import Rulebook
from govopen.rules.model import Instrument

FOUND = 1
"""The exit code when something was found."""


def lint_document(given: argparse.Namespace, calendar: WorkdayCalendar) -> Printout:
    """Return what was found in a packaged organ's documents or in a user's own file."""
    packaged = given.document in Rulebook.organs()
    documents = _documents(given, packaged)
    report = lint(documents, on=given.on, calendar=calendar)
    missing = _missing(given.document) if packaged else ()
    return Printout(
        lines(report, missing),
        data(report, missing) | {"calendar": of_calendar(calendar)},
        code=FOUND if report.findings else 0,
    )


def _documents(given: argparse.Namespace, packaged: bool) -> tuple[Instrument, ...]:
    if packaged:
        if given.parent:
            raise UsageError(f"--parent goes with a file; the organ above {given.document} stands in its document")
        return documents_of(given.document)
    if not given.document.endswith(".toml") and not os.path.exists(given.document):
        return documents_of(given.document)  # a slip of the pen in an organ's name: it says which was meant
    return documents_in(given.document, given.parent)


def _missing(organ: str) -> tuple[Missing, ...]:
    from govopen.lint.steps import missing_steps  # the procedures are needed for nothing else

    return missing_steps(organ)


def lines(report: Report, missing: Sequence[Missing]) -> list[str]:
    """Return the report for people: a block for each finding, then what was compared and what has no line."""
    count = len(report.findings)
    head = f"{report.title} ({', '.join(report.documents)}): {count} finding{'' if count == 1 else 's'}"
    found = [line for finding in report.findings for line in ("", *block(finding))]
    return [f"{head}; the law on {report.on}", *found, *_compared(report.comparisons), *_without_line(missing)]


def block(finding: Finding) -> list[str]:
    """Return one finding: name, clause, law, example, and how to handle it."""
    title = f"{finding.title} ({finding.title_zh})" if finding.title_zh else finding.title
    said = "" if finding.said in finding.example else f"「{finding.said}」"
    unread = "" if finding.verified.settled else f" ({finding.verified})"
    past = ", no longer in force" if finding.past else ""
    return [
        f"{finding.id}, {finding.severity}, {finding.kind}: {title}",
        f"  clause   {finding.clause}{said}",
        f"  law      {finding.provision}, {finding.version}{past}「{finding.required}」{unread}",
        f"  example  {finding.example}",
        f"  handle   {finding.handling}",
    ]


def _compared(comparisons: Sequence[Comparison]) -> Iterator[str]:
    if not comparisons:
        return
    yield from ("", "compared")
    for one in comparisons:
        rules = f"{one.local.qualified} ({describe(one.local.period)}) beside {one.law.qualified} {one.law.version}"
        lengthened = [
            f"{verdict} with {what}"
            for what, verdict in (("exclusions", one.with_exclusions), ("an extension", one.with_extension))
            if verdict is not None and verdict is not one.verdict
        ]
        verdicts = ", ".join([one.verdict, *lengthened])
        yield "; ".join(filter(None, (f"  {rules} ({describe(one.law.period)}): {verdicts}", one.note)))


def _without_line(missing: Sequence[Missing]) -> Iterator[str]:
    if missing:
        yield from ("", "without a line (the law orders it all the same, each where its own condition is met)")
    for one in missing:
        yield f"  {one.workflow}: {one.act} ({one.zh}), {one.provision}"


def data(report: Report, missing: Sequence[Missing]) -> dict[str, Any]:
    """Return the report for programs."""
    return {
        "organ": report.organ,
        "title": report.title,
        "documents": list(report.documents),
        "on": iso(report.on),
        "findings": [_of_finding(finding) for finding in report.findings],
        "comparisons": [_of_comparison(comparison) for comparison in report.comparisons],
        "missing": [
            {"workflow": one.workflow, "act": one.act, "zh": one.zh, "provision": one.provision} for one in missing
        ],
    }


def _of_finding(finding: Finding) -> dict[str, Any]:
    return {
        "id": finding.id,
        "kind": finding.kind,
        "severity": finding.severity,
        "title": finding.title,
        "title_zh": finding.title_zh,
        "document": finding.document,
        "name": finding.name,
        "clause": str(finding.clause),
        "said": finding.said,
        "provision": finding.provision,
        "version": finding.version,
        "in_force": not finding.past,
        "required": finding.required,
        "verified": finding.verified,
        "example": finding.example,
        "days": _of_example(finding.days),
        "handling": finding.handling,
    }


def _of_comparison(one: Comparison) -> dict[str, Any]:
    return {
        "local": one.local.qualified,
        "local_period": of_period(one.local.period),
        "law": one.law.qualified,
        "version": one.law.version,
        "law_period": of_period(one.law.period),
        "verdict": one.verdict,
        "reason": one.reason,
        "with_exclusions": one.with_exclusions,
        "with_extension": one.with_extension,
        "days": _of_example(one.example),
    }


def _of_example(example: Example | None) -> dict[str, str | None] | None:
    if example is None:
        return None
    return {
        "start": iso(example.start),
        "local_end": iso(example.local_end),
        "law_end": iso(example.law_end),
        "circumstance": example.circumstance or None,
    }
