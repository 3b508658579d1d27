"""Dates that the tests of other systems pin, each with the calendar that the system used.

`tests/data/vectors/date_arithmetic.json` says of each vector what must come out, or must not
(``must_match: false``: the system was wrong). Foreign calendars are tables of days.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest

from govopen.calendar import WorkdayCalendar, china
from tests.calendar.facts import DATA

FILE = json.loads((DATA / "vectors" / "date_arithmetic.json").read_text(encoding="utf-8"))
READ = date.fromisoformat


@cache
def calendar(name: str) -> WorkdayCalendar:
    facts = FILE["calendars"][name]
    return WorkdayCalendar.from_days(
        name=name,
        weekend=facts["weekend"],
        off=[READ(day) for day in facts["off"]],
        work=[READ(day) for day in facts["work"]],
        first=READ(facts["first"]),
        last=READ(facts["last"]),
        source=facts["name"],
    )


def add_working_days(cal: WorkdayCalendar, start: date, n: int) -> date:
    return cal.add_workdays(start, n)


def start_counts(cal: WorkdayCalendar, start: date, n: int) -> date:
    return cal.add_workdays(cal.on_or_after(start), n - 1)


def count_working_days(cal: WorkdayCalendar, start: date, end: date, include_start: bool, include_end: bool) -> int:
    after = start - timedelta(days=1) if include_start else start
    until = end if include_end else end - timedelta(days=1)
    return cal.count_workdays(after, until)


def add_calendar_days(cal: WorkdayCalendar, start: date, n: int, roll: str) -> date:
    end = start + timedelta(days=n)
    return cal.on_or_after(end) if roll == "forward" else end


def is_overdue(cal: WorkdayCalendar, start: date, n: int, today: date) -> bool:
    return today > cal.add_workdays(start, n)


OPERATIONS: dict[str, Callable[..., Any]] = {
    "add_working_days": add_working_days,
    "add_working_days_start_counts": start_counts,
    "count_working_days": count_working_days,
    "add_calendar_days": add_calendar_days,
    "is_overdue": is_overdue,
    "is_working_day": lambda cal, date: cal.is_workday(date),
}
OURS = [vector for vector in FILE["vectors"] if vector["op"] in OPERATIONS]


def run(vector: dict[str, Any], cal: WorkdayCalendar) -> Any:
    given = {
        key: READ(value) if key in ("start", "end", "today", "date") else value for key, value in vector["args"].items()
    }
    answer = OPERATIONS[vector["op"]](cal, **given)
    return answer.isoformat() if isinstance(answer, date) else answer


@pytest.mark.parametrize("vector", OURS, ids=lambda vector: vector["id"])
def test_vector_of_another_system(vector: dict[str, Any]) -> None:
    assert (run(vector, calendar(vector["calendar"])) == vector["expected"]) is vector["must_match"], vector["source"]


@pytest.mark.parametrize(
    "vector", [one for one in OURS if one["calendar"].startswith("cn-")], ids=lambda vector: vector["id"]
)
def test_vector_on_a_table_of_chinese_days_holds_on_the_notices_too(vector: dict[str, Any]) -> None:
    assert (run(vector, china()) == vector["expected"]) is vector["must_match"], vector["source"]


def test_every_vector_is_of_an_operation_that_the_file_defines() -> None:
    assert {vector["op"] for vector in FILE["vectors"]} <= FILE["operations"].keys()
    assert {vector["calendar"] for vector in FILE["vectors"]} == FILE["calendars"].keys()


def test_a_working_day_limit_is_not_a_number_of_natural_days() -> None:
    """Ten working days from 28 September 2026; one system once took ten natural days, 8 October."""
    (shortcut,) = [vector for vector in OURS if vector["op"] == "add_calendar_days" and not vector["law"]]

    assert shortcut["expected"] == "2026-10-08"
    assert china().add_workdays(READ(shortcut["args"]["start"]), shortcut["args"]["n"]) == date(2026, 10, 16)
