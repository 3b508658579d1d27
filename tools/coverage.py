"""Writes docs/reference/coverage.md: every clause of the five documents and what carries it.

    python -m tools.coverage

The page is made from two lists that people write: `tests/coverage/clauses.csv` (every clause, in the order of the
documents) and `tests/coverage/coverage.csv` (what carries it). A test compares the page with what this module writes.
"""

from __future__ import annotations

import csv
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
LISTS = ROOT / "tests" / "coverage"
PAGE = ROOT / "docs" / "reference" / "coverage.md"

DOCUMENTS: Mapping[str, str] = {
    "000": "昆都仑区应急管理局政务公开事项标准 (parts 三 to 五 of 001, republished)",
    "001": "应急厅函〔2019〕390号, the ministry's guidance",
    "002": "茅畲乡政府信息公开工作制度, twelve documents on one page",
    "003": "武定县发展和改革局关于全面推进政务公开工作的实施意见",
    "004": "根河市文化旅游广电局“三务”公开工作制度, eight documents",
}
"""The documents, each with its title."""

PARTS: Mapping[str, str] = {
    "002 A": "黄岩区政府信息公开发布制度",
    "002 B": "黄岩区公文类信息主动公开工作流程图",
    "002 C": "茅畲乡政务信息发布审核制度",
    "002 D": "茅畲乡行政规范性文件政策解读公开工作流程",
    "002 E": "茅畲乡公文类信息主动公开工作流程",
    "002 F": "茅畲乡政府信息依申请公开办理工作流程",
    "002 G": "茅畲乡政府信息依申请公开行政争议处置工作流程",
    "002 H": "茅畲乡政府信息公开保密审查制度",
    "002 I": "茅畲乡人民政府信息公开动态调整机制",
    "002 J": "茅畲乡关于做好行政规范性文件政策解读工作的通知",
    "002 K": "茅畲乡关于行政规范性文件草案公开征求意见的规定",
    "002 L": "茅畲乡政务公开舆情应对工作制度",
    "004 A": "政务公开信息主动公开工作制度",
    "004 B": "政务公开依申请公开工作制度",
    "004 C": "政务公开平台建设工作制度",
    "004 D": "政务公开组织管理规范工作规范",
    "004 E": "政务公开回应关切工作制度",
    "004 F": "政务公开政策解读工作制度",
    "004 G": "政务公开公众参与工作制度",
    "004 H": "政务公开监督考核工作制度",
}
"""The parts of the documents that have several, each with its title."""

KINDS = ("step", "line", "obligation", "form", "data", "left_out", "pending")
"""What a clause may be, in the order of the summary."""

MODALITIES = ("shall", "shall_in_principle", "may", "must_not", "none")
"""How a clause binds; none: it orders nothing by itself."""


class Clause(NamedTuple):
    """One row of clauses.csv."""

    document: str
    part: str
    clause: str
    words: str
    modality: str

    @property
    def key(self) -> str:
        """Document, part and clause together: ``002 F 三(二)``, ``003 五①(一)``."""
        gap = " " if self.part.isascii() and self.part else ""
        return f"{self.document} {self.part}{gap}{self.clause}".strip()


class Carried(NamedTuple):
    """One row of coverage.csv; several names, clocks or tests are parted by a semicolon."""

    clause: str
    kind: str
    workflow: str
    name: str
    clock: str
    test: str
    reason: str

    @property
    def workflows(self) -> list[str]:
        """The workflows, or the file where it is data or a form."""
        return split(self.workflow)

    @property
    def names(self) -> list[str]:
        """The acts of steps, the lines (``organ/line``), the obligations, the names in a file."""
        return split(self.name)

    @property
    def clocks(self) -> list[str]:
        """The qualified names of the rules."""
        return split(self.clock)

    @property
    def tests(self) -> list[str]:
        """The tests, each as ``path::name``."""
        return split(self.test)


def split(cell: str) -> list[str]:
    """Return what a cell names, one by one."""
    return [entry.strip() for entry in cell.split(";") if entry.strip()]


def clauses() -> list[Clause]:
    """Return every clause of the documents, in their order."""
    return [Clause(*row) for row in _rows("clauses.csv", Clause._fields)]


def coverage() -> list[Carried]:
    """Return what carries each clause."""
    return [Carried(*row) for row in _rows("coverage.csv", Carried._fields)]


def _rows(name: str, header: tuple[str, ...]) -> Iterator[list[str]]:
    with (LISTS / name).open(encoding="utf-8", newline="") as file:
        first, *rows = csv.reader(file)
    if tuple(first) != header:
        raise ValueError(f"cannot read {name}: its first line has to be {','.join(header)}")
    yield from rows


def page() -> str:
    """Return the text of the page."""
    listed, carried = clauses(), {row.clause: row for row in coverage()}
    return "\n".join([*_head(), *_summary(listed, carried), *_pending(listed, carried), *_tables(listed, carried), ""])


def _head() -> Iterator[str]:
    yield "# Coverage of the documents"
    yield ""
    yield "<!-- written by `python -m tools.coverage` from tests/coverage; edit the lists, not this page -->"
    yield ""
    yield (
        "Every clause of the five documents and what carries it: a step of a workflow, a line of an organ's checklist\n"
        "(`organ/line`), a recurring obligation, a form, data; or why it is left out, or which workflow is to hold\n"
        "it. An article 第五条 stands as 五, its item （一） as 五(一). Two sections of 003 are numbered 五: 五① is\n"
        "加强平台建设, 五② is 扩大公众参与. A clock is the rule whose period the clause sets or that judges it."
    )
    yield ""


def _summary(listed: list[Clause], carried: Mapping[str, Carried]) -> Iterator[str]:
    yield "## Summary"
    yield ""
    yield f"| document | clauses | {' | '.join(kind.replace('_', ' ') for kind in KINDS)} |"
    yield f"|---|{'---|' * (len(KINDS) + 1)}"
    for document in (*DOCUMENTS, ""):
        counted = Counter(carried[clause.key].kind for clause in listed if clause.document == document or not document)
        cells = " | ".join(str(counted[kind]) for kind in KINDS)
        yield f"| {document or 'all'} | {counted.total()} | {cells} |"
    yield ""
    yield from (f"- {document}: {title}" for document, title in DOCUMENTS.items())
    yield ""


def _pending(listed: list[Clause], carried: Mapping[str, Carried]) -> Iterator[str]:
    waiting: dict[str, list[str]] = {}
    for clause in listed:
        row = carried[clause.key]
        if row.kind == "pending":
            waiting.setdefault(row.workflow, []).append(clause.key)
    yield "## Pending"
    yield ""
    if not waiting:
        yield "No clause waits for a workflow."
    for workflow, keys in sorted(waiting.items()):
        yield f"- `{workflow}` ({len(keys)}): {', '.join(keys)}"
    yield ""


def _tables(listed: list[Clause], carried: Mapping[str, Carried]) -> Iterator[str]:
    heading = ""
    for clause in listed:
        lettered = f"{clause.document} {clause.part}"
        under = lettered if lettered in PARTS else clause.document
        if under != heading:
            if heading:
                yield ""
            if under in DOCUMENTS or not heading.startswith(clause.document):
                yield f"## {clause.document} {DOCUMENTS[clause.document]}"
                yield ""
            if under in PARTS:
                yield f"### {under} {PARTS[under]}"
                yield ""
            yield "| clause | workflow | step or line | clock | test |"
            yield "|---|---|---|---|---|"
            heading = under
        yield _line(clause, carried[clause.key])


def _line(clause: Clause, row: Carried) -> str:
    workflow = _ticked(row.workflows)
    name = _ticked(row.names)
    if row.kind == "left_out":
        workflow, name = "left out", row.reason
    elif row.kind == "pending":
        workflow = f"pending: {workflow}"
    elif row.kind in ("data", "form", "obligation"):
        name = f"{row.kind}: {name}"
    tests = "<br>".join(f"`{test}`" for test in row.tests)
    cells = (clause.key, workflow, name, _ticked(row.clocks), tests)
    return f"| {' | '.join(cell or '–' for cell in cells)} |"


def _ticked(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
    print(f"wrote {PAGE.relative_to(ROOT)}")
