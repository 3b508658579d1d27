"""Month vectors of other systems, on the clock: the corresponding day, or the month's last (民法典第二百零二条)."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from govopen.clock import shift
from govopen.periods import Months
from tests.calendar.test_foreign_vectors import FILE, READ, calendar

NOT_IN_THE_LAW = ("up",)
"""Rounding up to the first of the next month: no Chinese rule counts so, and the clock does not offer it."""

MONTHS = [
    vector
    for vector in FILE["vectors"]
    if vector["op"] == "add_months" and vector["args"]["rounding"] not in NOT_IN_THE_LAW and vector["args"]["n"] >= 0
]
ROUNDED_UP = [
    vector for vector in FILE["vectors"] if vector["op"] == "add_months" and vector["args"]["rounding"] == "up"
]


@pytest.mark.parametrize("vector", MONTHS, ids=lambda vector: vector["id"])
def test_month_vector_of_another_system(vector: dict[str, Any]) -> None:
    args = vector["args"]
    end = shift(READ(args["start"]), Months(args["n"]))
    if args.get("roll") == "forward":
        end = calendar(vector["calendar"]).on_or_after(end)
    if args.get("result") == "day_after_last":  # froide answers the day on which it is overdue
        end += timedelta(days=1)

    assert (end == READ(vector["expected"])) is vector["must_match"], vector["source"]


@pytest.mark.parametrize("vector", ROUNDED_UP, ids=lambda vector: vector["id"])
def test_a_month_without_the_corresponding_day_ends_on_its_last_day_not_on_the_next_first(
    vector: dict[str, Any],
) -> None:
    """没有对应日的，月末日为期间的最后一日."""
    end = shift(READ(vector["args"]["start"]), Months(vector["args"]["n"]))

    assert end + timedelta(days=1) == READ(vector["expected"])


@pytest.mark.parametrize(
    "vector", [one for one in FILE["vectors"] if one["op"] == "ambiguous_months"], ids=lambda vector: vector["id"]
)
def test_a_month_without_the_corresponding_day_shows_in_the_day_of_the_month(vector: dict[str, Any]) -> None:
    start = READ(vector["args"]["start"])

    assert (shift(start, Months(vector["args"]["n"])).day != start.day) is vector["expected"]
