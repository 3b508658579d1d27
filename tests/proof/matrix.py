"""Reads a reviewed matrix: what each act, as it is stated, does in each state, and why not."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from govopen.workflows.acts import Act

FOLDER = Path(__file__).parents[1] / "matrices"


@dataclass(frozen=True)
class Cell:
    """One cell: a target (``=``: the state stays) under a provision, or the letter of a reason."""

    text: str
    provision: str

    @property
    def taken(self) -> bool:
        """Whether some step takes the act here."""
        return self.text == "=" or len(self.text) > 1

    def target(self, state: str) -> str:
        """The state after the act."""
        return state if self.text == "=" else self.text


@dataclass(frozen=True)
class Line:
    """One row: an act as it is stated, and its cells by state."""

    act: str
    stated: tuple[tuple[str, tuple[str, ...]], ...]
    provision: str
    cells: dict[str, Cell]

    def covers(self, act: Act) -> bool:
        """Whether the act is stated as this row has it."""
        return act.kind == self.act and all(
            _falls(act, values[0]) if name == "on" else _written(getattr(act, name)) & set(values)
            for name, values in self.stated
        )

    def __str__(self) -> str:
        stated = "; ".join(f"{name}: {', '.join(values)}" for name, values in self.stated)
        return f"{self.act} {stated}".strip()


@dataclass(frozen=True)
class Matrix:
    """A machine as the statute has it."""

    name: str
    states: tuple[str, ...]
    lines: tuple[Line, ...]
    reasons: dict[str, tuple[str, str]]


def read(name: str) -> Matrix:
    """Return the matrix in ``tests/matrices/<name>.md``."""
    acts, reasons = tables((FOLDER / f"{name}.md").read_text(encoding="utf-8"))
    head, *rows = acts
    assert head[:3] == ["act", "stated", "provision"], head
    states = tuple(head[3:])
    lines = []
    for row in rows:
        assert len(row) == len(head), row
        cells = [_cell(text, row[2]) for text in row[3:]]
        lines.append(Line(row[0], stated(row[1]), row[2], dict(zip(states, cells, strict=True))))
    assert reasons[0] == ["letter", "reason", "provision"], reasons[0]
    return Matrix(name, states, tuple(lines), {letter: (why, where) for letter, why, where in reasons[1:]})


def tables(page: str) -> list[list[list[str]]]:
    """The tables of a page, without the lines under their heads."""
    tables: list[list[list[str]]] = []
    before = ""
    for line in page.splitlines():
        if line.startswith("|"):
            if not before.startswith("|"):
                tables.append([])
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if not all(set(cell) <= {"-", ":"} and cell for cell in cells):
                tables[-1].append(cells)
        before = line
    return tables


def _cell(text: str, provision: str) -> Cell:
    first, _, rest = text.partition(" ")
    return Cell(first, rest or provision)


def stated(text: str) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """How a row says that the act is stated: ``"outcome: disclosed, other; by: post"``."""
    parts = [part.partition(":") for part in text.split(";") if part.strip()]
    return tuple((name.strip(), tuple(value.strip() for value in values.split(","))) for name, _, values in parts)


def _falls(act: Act, when: str) -> bool:
    """Whether the act's day is ``before 2026-07-01``, or ``from 2026-07-01``: the first day of a later text."""
    how, _, first = when.partition(" ")
    assert how in ("before", "from"), when
    return (act.on < date.fromisoformat(first)) is (how == "before")


def _written(value: Any) -> set[str]:
    """How a matrix may write a value of a field."""
    if value in (None, (), ""):
        return {"not stated"}
    if isinstance(value, bool):
        return {"yes" if value else "no"}
    if isinstance(value, tuple):
        return {"stated", *map(str, value)}
    return {"stated", str(value)}
