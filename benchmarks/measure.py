"""Measuring side by side: every ratio comes from one process, the two sides taking turns."""

from __future__ import annotations

import gc
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

ROUNDS = 9
"""How often each side is measured; the fastest round counts, since noise only ever adds."""
ROUND = 0.02
"""Seconds that a round takes at least."""


@dataclass(frozen=True)
class Row:
    """One line of the table: what was done, what it cost here and there, and what was aimed at."""

    work: str
    ours: str
    other: str
    theirs: str = ""
    ratio: str = ""
    target: str = ""
    met: bool | None = None


def side_by_side(*calls: Callable[[], object]) -> list[float]:
    """Return the seconds of one call of each, the fastest of several rounds in which they take turns."""
    numbers = [_number(call) for call in calls]
    best = [float("inf")] * len(calls)
    with _quiet():
        for _ in range(ROUNDS):
            for place, (call, number) in enumerate(zip(calls, numbers, strict=True)):
                best[place] = min(best[place], _timed(call, number) / number)
    return best


def _number(call: Callable[[], object]) -> int:
    call()
    number = 1
    while _timed(call, number) < ROUND:
        number *= 2
    return number


def _timed(call: Callable[[], object], number: int) -> float:
    turns = range(number)
    start = time.perf_counter()
    for _ in turns:
        call()
    return time.perf_counter() - start


@contextmanager
def _quiet() -> Iterator[None]:
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def started(code: str, *codes: str, rounds: int = 5) -> list[float]:
    """Return the seconds that a fresh interpreter needs for each code, beyond one that does nothing."""
    asked = ("pass", code, *codes)
    best = [float("inf")] * len(asked)
    for _ in range(rounds):
        for place, one in enumerate(asked):
            start = time.perf_counter()
            subprocess.run([sys.executable, "-c", one], check=True)
            best[place] = min(best[place], time.perf_counter() - start)
    return [max(seconds - best[0], 0.0) for seconds in best[1:]]


def shown(seconds: float) -> str:
    """Return a duration in a unit that suits it."""
    for unit, size in (("s", 1.0), ("ms", 1e-3), ("µs", 1e-6)):
        if seconds >= size:
            return f"{seconds / size:.3g} {unit}"
    return f"{seconds * 1e9:.3g} ns"


def compared(
    work: str,
    ours: float,
    other: str,
    theirs: float,
    *,
    at_most: float | None = None,
    faster: float | None = None,
    target: str = "",
) -> Row:
    """Return a row that compares two durations; *at_most* bounds ours/theirs, *faster* theirs/ours."""
    times = ours / theirs if theirs else float("inf")
    ratio = f"{times:.3g} times as long" if times >= 1 else f"{1 / times:.3g} times as fast"
    met = None
    if at_most is not None:
        met, target = times <= at_most, target or f"at most {at_most:g} times as long"
    if faster is not None:
        met, target = times * faster <= 1, target or f"at least {faster:g} times as fast"
    return Row(work, shown(ours), other, shown(theirs), ratio, target, met)


def bounded(work: str, ours: float, limit: float) -> Row:
    """Return a row whose target is a duration."""
    return Row(work, shown(ours), "", target=f"at most {shown(limit)}", met=ours <= limit)


def missing(work: str, package: str) -> Row:
    """Return the row of a comparison whose package is not installed."""
    return Row(work, "", package, "not installed")
