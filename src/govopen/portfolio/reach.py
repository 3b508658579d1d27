"""The days that the dates of a case rest on: what a change must touch before the case can answer otherwise."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import cast

from govopen.calendar import WorkdayCalendar
from govopen.calendar.changes import Span
from govopen.clock import answer
from govopen.rules import Rulebook
from govopen.workflows.case import Case
from govopen.workflows.engine import Workflow


def spans(case: Case) -> list[Span]:
    """Return the days that its calendar was asked about: under every basis, for runs open and closed.

    Every end is counted once more through a calendar that notes what it is asked. A case whose spans hold no day
    that two calendars take differently is the same case under both.
    """
    noted: list[Span] = []
    watch = _watching(case.calendar, noted)
    fold = case.fold
    for run in (*fold.closed, *fold.runs.values()):
        gaps = fold.exclusions(run.rule.qualified) if fold.gaps and not run.ref else ()
        answer(run, watch, gaps)  # those begun after a run closed leave the days before, which judged it, as they are
        if run.basis:  # a start that the reading moved off a rest day
            watch.estimate.on_or_after(case.acts[run.opened_by].on)
    if case.track is not None:
        watched = fold.copy()
        watched.calendar = watch
        _ = replace(case.track, fold=watched).lines
    return noted


def affected_from(workflow: Workflow, before: Rulebook, after: Rulebook) -> date | None:
    """Return the first day whose acts two rulebooks may judge otherwise, None if they judge alike.

    A text that only one of them has, or has otherwise, is read by acts on or after its first day in force. A reading
    chosen otherwise, or another organ, may change everything. An organ's checklist reads its texts without a day: that
    is for the caller to see.
    """
    names = {*workflow.instruments, *before.lineage, *after.lineage}
    if before.lineage != after.lineage or _readings(names, before) != _readings(names, after):
        return date.min
    changed = {one for name in names for one in _versions(name, before) ^ _versions(name, after)}
    return min(changed)[0] if changed else None


def _readings(names: set[str], rules: Rulebook) -> dict[str, str]:
    return {name: rules.choice(name) for name, option in rules.options.items() if option.instrument in names}


def _versions(name: str, rules: Rulebook) -> set[tuple[date, str, str]]:
    if name not in rules.instruments:
        return set()
    texts = (rules.instrument(name, version) for version in rules.versions(name))
    return {(text.in_force, text.version, text.fingerprint) for text in texts}


class _Watch:
    """A calendar that notes the days it is asked about."""

    __slots__ = ("_calendar", "_noted")

    def __init__(self, calendar: WorkdayCalendar, noted: list[Span]) -> None:
        self._calendar = calendar
        self._noted = noted

    def add_workdays(self, day: date, n: int) -> date:
        return self._note(day, self._calendar.add_workdays(day, n))

    def count_workdays(self, start: date, end: date) -> int:
        self._note(start, end)
        return self._calendar.count_workdays(start, end)

    def on_or_after(self, day: date) -> date:
        return self._note(day, self._calendar.on_or_after(day))

    def on_or_before(self, day: date) -> date:
        return self._note(day, self._calendar.on_or_before(day))

    def settled_by(self, day: date) -> date | None:
        return self._calendar.settled_by(day)  # no date of a case rests on it

    @property
    def strict(self) -> WorkdayCalendar:
        return _watching(self._calendar.strict, self._noted)

    @property
    def estimate(self) -> WorkdayCalendar:
        return _watching(self._calendar.estimate, self._noted)

    @property
    def earliest(self) -> WorkdayCalendar:
        return _watching(self._calendar.earliest, self._noted)

    @property
    def latest(self) -> WorkdayCalendar:
        return _watching(self._calendar.latest, self._noted)

    def _note(self, day: date, end: date) -> date:
        self._noted.append((day, end) if day <= end else (end, day))
        return end


_MAKE = cast(Callable[[WorkdayCalendar, list[Span]], WorkdayCalendar], _Watch)


def _watching(calendar: WorkdayCalendar, noted: list[Span]) -> WorkdayCalendar:
    """Return a watch that the clock takes for a calendar."""
    return _MAKE(calendar, noted)
