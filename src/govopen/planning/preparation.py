"""The preparation of what is owed: the lines of the organ's document, or drafting and signing, counted back.

A line of a document that sets it a number of working days after another line leaves that other line so many fewer. What
the caller says a step takes comes before what the document says.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from govopen.calendar import WorkdayCalendar
from govopen.citation import Provision
from govopen.periods import CalendarDays, Period, WorkingDays
from govopen.planning.model import Source
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.office import Line, Progress
from govopen.workflows.view import View

DRAFT, SIGN = "draft", "sign"
_DRAFTS = (DRAFT, "draft_opinion")
_ZH = {DRAFT: "拟稿", SIGN: "审签"}


@dataclass(frozen=True, slots=True)
class Preparation:
    """One step of preparation: done on or before *done_by*, and begun by *begin_by*, None while no date is known.

    *place* is its place in the organ's document; *after* the earlier step from whose end *lasts* is counted.
    """

    name: str
    zh: str
    party: str
    provision: Provision
    source: Source
    place: int
    lasts: Period | None = None
    after: str = ""
    internal: date | None = None
    done_by: date | None = None
    begin_by: date | None = None


def back(day: date, period: Period | None, calendar: WorkdayCalendar) -> date:
    """Return the last day on which a step that takes so long can begin, to be done by a day.

    An unsettled weekday counts as off, so that the day errs on the early side.
    """
    safe = calendar.latest
    match period:
        case WorkingDays(n=n) if n:
            return safe.add_workdays(day, -n)
        case CalendarDays(n=n):
            return safe.on_or_before(day - timedelta(days=n))
        case _:
            return day


def remaining(view: View, answers: type[Act], durations: Mapping[str, WorkingDays]) -> tuple[Preparation, ...]:
    """Return the steps of preparation that are still open before an act, in their order, without dates."""
    track = view.track
    if track is not None:
        ends = [place for place, line in enumerate(track.checklist.lines) if answers in line.ways]
        if ends:
            places = {id(line): place for place, line in enumerate(track.checklist.lines)}
            return tuple(
                _line(progress, places[id(progress.line)], durations)
                for progress in track.lines
                if progress.open and OfficeStep in progress.line.ways and places[id(progress.line)] < max(ends)
            )
    called = view.workflow.name == "request_handling"
    return tuple(
        Preparation(
            name, _ZH[name], "organ", Provision(), Source.CALLER if name in durations else Source.NOBODY, place,
            durations.get(name),
        )
        for place, name in enumerate((DRAFT, SIGN))
        if called or name in durations
    )  # fmt: skip


def _line(progress: Progress, place: int, durations: Mapping[str, WorkingDays]) -> Preparation:
    line, stated = progress.line, durations.get(progress.name)
    limit = progress.rule.period if progress.rule is not None else None
    own = isinstance(limit, WorkingDays) and bool(line.after)
    source = Source.CALLER if stated is not None else Source.DOCUMENT
    return Preparation(
        line.name, line.zh, line.office, progress.provision, source, place,
        stated if stated is not None else limit if own else None, line.after, progress.due,
    )  # fmt: skip


def dated(steps: Sequence[Preparation], until: date | None, calendar: WorkdayCalendar) -> tuple[Preparation, ...]:
    """Return the steps with their last safe days, so that all are done by *until*."""
    if until is None:
        return tuple(steps)
    names, by, leaves, found = {step.name for step in steps}, until, dict[str, date](), []
    for step in reversed(steps):
        done_by = min(by, leaves.get(step.name, by))
        by = done_by
        if step.source is Source.CALLER:
            by = back(done_by, step.lasts, calendar)
        elif step.lasts is not None and step.after in names:
            left = back(done_by, step.lasts, calendar)
            leaves[step.after] = min(left, leaves.get(step.after, left))
        found.append(replace(step, done_by=done_by, begin_by=by))
    return tuple(reversed(found))


def room_before(steps: Sequence[Preparation], view: View, act: type[Act], until: date | None) -> date | None:
    """Return the last day for an act before what is prepared: before the document's next line, or before drafting."""
    lines: Sequence[Line] = view.track.checklist.lines if view.track is not None else ()
    place = next((place for place, line in enumerate(lines) if act in line.ways), None)
    for step in steps:
        if (step.name in _DRAFTS) if place is None else step.place > place:
            return step.begin_by
    return until
