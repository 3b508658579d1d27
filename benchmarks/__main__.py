"""``python -m benchmarks [PART …]``: one table, each row a ratio measured side by side; the parts are in `PARTS`."""

from __future__ import annotations

import platform
import sys
from collections.abc import Callable, Iterable, Iterator

from benchmarks import calendar_days, imports, lint, portfolio, requests
from benchmarks.measure import Row

PARTS: dict[str, Callable[[], Iterator[Row]]] = {
    "calendar": calendar_days.rows,
    "requests": requests.rows,
    "portfolio": portfolio.rows,
    "lint": lint.rows,
    "imports": imports.rows,
}
HEAD = ("work", "govopen", "beside", "", "", "target", "")


def main(wanted: list[str]) -> int:
    """Measure the parts that are named (all of them by default), print the table, and return 0."""
    unknown = [name for name in wanted if name not in PARTS]
    if unknown:
        print(f"benchmarks: unknown part {unknown[0]!r}; known: {', '.join(PARTS)}", file=sys.stderr)
        return 2
    found = [row for name, rows in PARTS.items() if not wanted or name in wanted for row in measured(name, rows)]
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}\n")
    print("\n".join(table([HEAD, *map(cells, found)])))
    judged = [row for row in found if row.met is not None]
    missed = [row for row in judged if not row.met]
    print(f"\n{len(judged) - len(missed)} of {len(judged)} targets met; times depend on the machine, ratios hardly")
    return 0


def measured(name: str, rows: Callable[[], Iterable[Row]]) -> Iterator[Row]:
    """Yield the rows of a part, telling on a terminal what is being measured."""
    for row in rows():
        if sys.stderr.isatty():
            print(f"\r\x1b[K{name}: {row.work}", end="", file=sys.stderr, flush=True)
        yield row
    if sys.stderr.isatty():
        print("\r\x1b[K", end="", file=sys.stderr)


def cells(row: Row) -> tuple[str, ...]:
    """Return the cells of a row."""
    verdict = {None: "", True: "met", False: "NOT MET"}[row.met]
    return row.work, row.ours, row.other, row.theirs, row.ratio, row.target, verdict


def table(lines: list[tuple[str, ...]]) -> Iterator[str]:
    """Yield the lines with their columns aligned."""
    widths = [max(len(line[place]) for line in lines) for place in range(len(HEAD))]
    for number, line in enumerate(lines):
        yield "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
        if number == 0:
            yield "  ".join("-" * width for width in widths)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
