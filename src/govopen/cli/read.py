"""``govopen calendar read``: the text of a holiday notice, checked, as TOML, with what it changes."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from govopen.calendar import (
    Difference,
    Notice,
    Standing,
    WorkdayCalendar,
    differences,
    notice_toml,
    read_notice,
    standing,
)
from govopen.cli.output import Printout, UsageError, iso, weekday

_STANDING = {
    Standing.NEW: "no notice for {year} was known",
    Standing.KNOWN: "known already, with the same days",
    Standing.AMENDS: "it amends the notice for {year}",
    Standing.CONTRADICTS: "another notice for {year} is known; pass --amends if this one changes it",
}
_STDIN = "-"
_LONGEST = 1_000_000


def read(given: argparse.Namespace, calendar: WorkdayCalendar) -> Printout:
    """Return the notice read from its text: what it changes as comments, then the notice as TOML."""
    notice = read_notice(
        _text(given.text),
        year=given.year,
        amends=given.amends,
        number=given.number,
        issued=given.issued,
        source=given.source,
        known=calendar.notices,
        file="standard input" if given.text == _STDIN else Path(given.text).name,
    )
    changed = differences(notice, calendar)
    summary = _summary(notice, standing(notice, calendar), changed)
    toml = notice_toml(notice)
    if given.out:
        _write(given.out, toml)
        lines = [*summary, f"written to {given.out}"]
    else:
        lines = [*(f"# {line}" for line in summary), "", *toml.splitlines()]
    return Printout(lines, _data(notice, standing(notice, calendar), changed))


def _text(path: str) -> str:
    try:
        if path == _STDIN:
            content = sys.stdin.buffer.read(_LONGEST + 1)
        else:
            with open(path, "rb") as opened:
                content = opened.read(_LONGEST + 1)
        return content.decode("utf-8-sig")
    except OSError as error:
        raise UsageError(f"cannot read {path!r}: {error.strerror or error}") from error
    except UnicodeDecodeError as error:
        raise UsageError(f"cannot read {path!r}: it is not UTF-8; save it as UTF-8 text") from error


def _write(path: str, toml: str) -> None:
    try:
        with open(path, "x", encoding="utf-8") as opened:
            opened.write(toml)
    except FileExistsError as error:
        raise UsageError(f"cannot write {path!r}: it exists; name another file, or remove it") from error
    except OSError as error:
        raise UsageError(f"cannot write {path!r}: {error.strerror or error}") from error


def _summary(notice: Notice, stands: Standing, changed: tuple[Difference, ...]) -> list[str]:
    days = list(notice.days())
    off = sum(not worked for _, worked, _ in days)
    counts = f"{_counted(off, 'day')} off, {_counted(len(days) - off, 'make-up day')}"
    head = f"{notice.en}: {counts}; {_STANDING[stands].format(year=notice.year)}"
    if not changed:
        return [head, "it changes nothing"]
    return [head, *(_difference(one) for one in changed)]


def _counted(n: int, what: str) -> str:
    return f"{n} {what}{'' if n == 1 else 's'}"


def _difference(one: Difference) -> str:
    before = "not settled" if one.before is None else _state(one.before)
    return f"{weekday(one.day)} {_state(one.worked)} (was {before})"


def _state(worked: bool) -> str:
    return "worked" if worked else "off"


def _data(notice: Notice, stands: Standing, changed: tuple[Difference, ...]) -> dict[str, Any]:
    return {
        "year": notice.year,
        "days": {iso(day): _key(worked) for day, worked in sorted((day, worked) for day, worked, _ in notice.days())},
        "number": notice.number,
        "issued": iso(notice.issued),
        "standing": stands,
        "differences": [
            {"day": iso(one.day), "was": None if one.before is None else _key(one.before), "is": _key(one.worked)}
            for one in changed
        ],
    }


def _key(worked: bool) -> str:
    return "work" if worked else "off"
