"""Writes docs/reference/lint-report.md: what the linter finds in the five documents.

    python -m tools.lint_report

Everything on the page is computed; a test compares the page with what this module writes.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from govopen.lint import Comparison, Finding, Report, documents_of, lint
from govopen.lint.catalogue import catalogue
from govopen.lint.steps import missing_steps
from govopen.periods import describe
from govopen.rules import Rulebook

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "lint-report.md"

ORGANS = ("ministry_390", "kundulun", "huangyan", "maoshe", "wuding", "genhe")
"""The organs of the five documents; the page of 茅畲乡 holds the district's rules too."""


def page() -> str:
    """Return the text of the page."""
    reports = [lint(documents_of(organ)) for organ in ORGANS]
    return "\n".join([*_head(), *_names(reports), *(line for report in reports for line in _organ(report)), ""])


def _head() -> Iterator[str]:
    yield "# What the linter finds in the five documents"
    yield ""
    yield "<!-- written by `python -m tools.lint_report`; run it again, do not edit this page -->"
    yield ""
    yield (
        "`govopen lint` on each of the packaged organs, the law as of the last settled day. How to read a finding,\n"
        "and how to lint a document of your own: [lint a document](../how-to/lint-a-document.md). Periods are\n"
        "compared over every start date of the settled calendar; the start shown is the one of the latest year from\n"
        "which the document ends furthest beyond the law."
    )
    yield ""


def _names(reports: list[Report]) -> Iterator[str]:
    found = {
        entry.id: [report.organ for report in reports if any(one.id == entry.id for one in report.findings)]
        for entry in catalogue()
    }
    yield "## By name"
    yield ""
    yield "| name | what | found in | how to handle it |"
    yield "|---|---|---|---|"
    for entry in catalogue():
        yield f"| `{entry.id}` | {entry.title} ({entry.title_zh}) | {', '.join(found[entry.id])} | {entry.handling} |"
    yield ""


def _organ(report: Report) -> Iterator[str]:
    yield f"## {report.organ}"
    yield ""
    organ = Rulebook.for_organ(report.organ).instrument(report.organ).organ
    title = f"{report.title} ({organ.title_en})" if organ else report.title
    above = f", bound by {' and '.join(report.documents[1:])} too" if report.documents[1:] else ""
    yield f"{title}{above}. The law on {report.on}."
    yield ""
    yield "| name | kind | clause | law | example |"
    yield "|---|---|---|---|---|"
    yield from map(_finding, report.findings)
    yield ""
    yield from _compared(report.comparisons)
    yield from _missing(report.organ)


def _finding(finding: Finding) -> str:
    law = f"{finding.provision} ({finding.version}{', no longer in force' if finding.past else ''})"
    if not finding.verified.settled:
        law += f", {finding.verified}"
    return f"| `{finding.id}` | {finding.kind} | {finding.clause} | {law} | {finding.example} |"


def _compared(comparisons: tuple[Comparison, ...]) -> Iterator[str]:
    if not comparisons:
        return
    yield "| rule | law | verdict | with exclusions | with extension | note |"
    yield "|---|---|---|---|---|---|"
    for one in comparisons:
        yield (
            f"| `{one.local.qualified}`: {describe(one.local.period)} "
            f"| `{one.law.qualified}` {one.law.version}: {describe(one.law.period)} "
            f"| {one.verdict} | {one.with_exclusions or '–'} | {one.with_extension or '–'} | {one.note or '–'} |"
        )
    yield ""


def _missing(organ: str) -> Iterator[str]:
    missing = missing_steps(organ)
    if not missing:
        return
    yield "Ordered by the law and not by the document; the law holds all the same, each where its own condition is met:"
    yield ""
    for one in missing:
        yield f"- {one.zh} (`{one.workflow}`: `{one.act}`), {one.provision}"
    yield ""


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
