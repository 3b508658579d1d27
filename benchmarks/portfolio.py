"""A hundred thousand cases rechecked, beside the plain replay of every one."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from datetime import date, timedelta
from functools import reduce
from itertools import cycle, islice
from time import perf_counter

from benchmarks.measure import Row, bounded, compared, shown, side_by_side
from govopen.calendar import china
from govopen.portfolio import recheck
from govopen.rules import Rulebook
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from govopen.workflows.case import Case, open_case

MANY = 100_000
SOME = 1_000
"""How many different cases there are; the hundred thousand are these, one hundred times over."""
AMENDED = date(2020, 1, 27)
PER_CASE = 100e-6
"""Ten seconds for a hundred thousand cases."""


def rows() -> Iterator[Row]:
    """Yield the rows of many cases."""
    before, after = (china().as_known_on(AMENDED - timedelta(n)) for n in (1, 0))
    cases = requests()
    recheck(cases[:1], before, after)  # the calendars are compared once

    ours, plain = side_by_side(
        lambda: recheck(cases, before, after), lambda: recheck(cases, before, after, dry_run=False)
    )
    report = recheck(cases, before, after)
    touched = f"{report.replayed / report.seen:.0%} touched"
    yield compared(f"recheck of an amendment, {touched}, per case", ours / SOME, "all replayed", plain / SOME, faster=2)
    far = china().with_overlay(name="far", source="…", off=[date(2025, 7, 1)])
    ours, plain = side_by_side(lambda: recheck(cases, None, far), lambda: recheck(cases, None, far, dry_run=False))
    yield compared("recheck of a far day, 0% touched, per case", ours / SOME, "all replayed", plain / SOME, faster=4)

    start = perf_counter()
    report = recheck(islice(cycle(cases), MANY), before, after)
    seconds = perf_counter() - start
    row = bounded(f"recheck of {MANY:,} cases, per case", seconds / MANY, PER_CASE)
    yield Row(row.work, row.ours, "in all", shown(seconds), "", row.target, row.met)
    stored = [case.to_json() for case in cases]
    (ours,) = side_by_side(lambda: recheck(stored, before, after))
    yield Row("the same from stored JSON, per case", shown(ours / SOME), "")

    known = Rulebook.national().as_known_on(date(2024, 7, 9))
    (ours,) = side_by_side(lambda: recheck(cases, known, Rulebook.national()))
    yield Row("recheck of texts of 2024, cases of 2019 and 2020, per case", shown(ours / SOME), "")

    small, large = (peak(islice(cycle(requests()), number)) for number in (SOME, 10 * SOME))
    yield Row(
        f"memory of a recheck of {10 * SOME:,} cases where nothing moves", f"{large:,.0f} bytes", f"of {SOME:,}",
        f"{small:,.0f} bytes", "", "not more than twice", large <= 2 * small,
    )  # fmt: skip


def requests() -> list[Case]:
    """Return requests received on the days from May 2019 to April 2020; every second one was answered."""
    return [_request(date(2019, 5, 15) + timedelta(n % 330), answered=n % 2 == 1) for n in range(SOME)]


def _request(day: date, *, answered: bool) -> Case:
    acts: list[Act] = [rh.Receive(on=day, channel=rh.Channel.POST_SIGNED)]
    if answered:
        on = china().add_workdays(day, 18)
        acts.append(rh.Reply(on=on, outcome=rh.Outcome.NOT_HELD, reasons="…", posted_on=on))
    return reduce(Case.record, acts, open_case(rh.WORKFLOW, id=f"{day}"))


def peak(cases: Iterator[Case]) -> float:
    """Return the bytes that a recheck takes at most beyond its cases, where it passes over every one."""
    far = china().with_overlay(name="far", source="…", off=[date(2025, 7, 1)])
    recheck(islice(cases, 1), None, far)
    tracemalloc.start()
    recheck(cases, None, far)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most
