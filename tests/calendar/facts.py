"""Facts for the calendar tests: the arrangements day by day, kept apart from the library's notice files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path

DATA = Path(__file__).parents[1] / "data"
ONE_DAY = timedelta(days=1)


@cache
def arrangements(year: int | None = None) -> tuple[frozenset[date], frozenset[date]]:
    """All days off and all make-up days 2007–2026, or those of one notice, amendments included."""
    listed = _read()["years"]
    years = listed.values() if year is None else [listed[str(year)]]
    return (
        frozenset(date.fromisoformat(day) for year in years for day in year["off"]),
        frozenset(date.fromisoformat(day) for year in years for day in year["work"]),
    )


def amendments() -> list[tuple[date, dict[date, bool]]]:
    """Each amendment: its day of issue, and which days it changed were worked until then."""
    return [
        (
            date.fromisoformat(one["issued"]),
            {date.fromisoformat(day): was == "work" for day, was in one["before"].items()},
        )
        for one in _read()["amendments"]
    ]


def worked(day: date) -> bool:
    """Whether a day of 2007–2026 is worked: the slow oracle's only question."""
    off, work = arrangements()
    return day in work or (day.weekday() < 5 and day not in off)


def slow_add(day: date, n: int) -> date:
    """The n-th working day after (or before) a day, counted one by one."""
    step = ONE_DAY if n > 0 else -ONE_DAY
    for _ in range(abs(n)):
        day += step
        while not worked(day):
            day += step
    return day


def days(first: date, last: date) -> Iterator[date]:
    """Every day from first to last."""
    while first <= last:
        yield first
        first += ONE_DAY


@cache
def _read() -> dict:
    return json.loads((DATA / "calendar" / "arrangements.json").read_text(encoding="utf-8"))
