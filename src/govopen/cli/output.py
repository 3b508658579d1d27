"""What a command hands back, and the words and keys that the commands share."""

from __future__ import annotations

import codecs
import os
import unicodedata
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import IO, Any

from govopen.calendar import WorkdayCalendar
from govopen.ledger import Deadline
from govopen.periods import Period, SetByAct, YearlyDate

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WEEKDAYS_ZH = "一二三四五六日"

_PERIODS = {
    "WorkingDays": "working_days",
    "CalendarDays": "calendar_days",
    "Months": "months",
    "Years": "years",
    "Hours": "hours",
}


class UsageError(Exception):
    """The words on the command line, or the file they name, cannot be used; one line that says what to do."""


@dataclass(frozen=True, slots=True)
class Printout:
    """What a command found: lines for people, data for ``--json``, the exit code; *errors* go to stderr beside it."""

    lines: list[str]
    data: dict[str, Any]
    code: int = field(default=0, kw_only=True)
    errors: tuple[str, ...] = field(default=(), kw_only=True)


def weekday(day: date, lang: str = "en") -> str:
    """Return a day with its weekday: ``Thu 2026-10-22`` or ``2026-10-22（周四）``."""
    if lang == "zh":
        return f"{day:%Y-%m-%d}（周{WEEKDAYS_ZH[day.weekday()]}）"
    return f"{WEEKDAYS[day.weekday()]} {day:%Y-%m-%d}"


def iso(day: date | datetime | None) -> str | None:
    """Return a day or moment in ISO form, None for none."""
    return None if day is None else day.isoformat()


def columns(text: str) -> int:
    """Return how many columns a text takes on a screen; a Chinese character takes two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in text)


def padded(text: str, width: int) -> str:
    """Return the text filled up to *width* columns.

    >>> padded("元旦", 6) + "|"
    '元旦  |'
    """
    return text + " " * (width - columns(text))


def explained(deadline: Deadline, lang: str, *, readings: bool = False) -> list[str]:
    """Return the deadline day by day, with its bounds if it is provisional, and with the readings that move it."""
    return deadline.explain(lang, readings=readings).split("\n")


def of_deadline(deadline: Deadline) -> dict[str, Any]:
    """Return the keys of a deadline that every command prints; *ledger* has one row per calendar day."""
    rule, named = deadline.run.rule, bool(deadline.provision.instrument)
    return {
        "rule": deadline.rule if named else None,
        "version": deadline.provision.version if named else None,
        "zh": deadline.zh,
        "provision": str(deadline.provision) if named else None,
        "phrase": rule.phrase if named else None,
        "verified": deadline.verified if named else None,
        "period": of_period(deadline.period),
        "ends": rule.ends,
        "from": iso(deadline.run.start),
        "on": iso(deadline.on),
        "at": iso(deadline.at),
        "certainty": deadline.certainty,
        "earliest": iso(deadline.earliest),
        "latest": iso(deadline.latest),
        "final_from": iso(deadline.final_from),
        "reason": deadline.reason,
        "ledger": [
            {
                "day": iso(row.day),
                "number": row.number,
                "kind": row.kind,
                "reason": row.reason,
                "reason_zh": row.reason_zh,
                "provision": row.provision,
            }
            for row in deadline.ledger
        ],
    }


def of_period(period: Period) -> dict[str, int | str]:
    """Return a period as the law files write it: ``{"working_days": 20}``."""
    match period:
        case YearlyDate(month=month, day=day):
            return {"yearly": f"{month:02d}-{day:02d}"}
        case SetByAct(field=name):
            return {"set_by_act": name}
        case _:
            return {_PERIODS[type(period).__name__]: period.n}


def of_calendar(calendar: WorkdayCalendar) -> dict[str, str]:
    """Return which calendar answered."""
    return {
        "name": calendar.name,
        "version": calendar.version,
        "fingerprint": calendar.fingerprint,
        "settled_through": calendar.settled_through.isoformat(),
    }


def encoding(stream: IO[str]) -> str:
    """Return how a stream writes text, by the name that Python gives it."""
    return codecs.lookup(getattr(stream, "encoding", None) or "utf-8").name


def write(stream: IO[str], text: str) -> None:
    """Write lines to a stream that may have no signs for Chinese, or no reader any more."""
    name = encoding(stream)
    try:
        stream.write(f"{text}\n".encode(name, "backslashreplace").decode(name))
        stream.flush()
    except BrokenPipeError:
        # `govopen … | head` closed the pipe: nobody is left to be told. Python flushes once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
