"""Why something moved, in words: the notice with the days that it changed, or the text with its period."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import groupby

from govopen.calendar.changes import CalendarChanges, DayChange, Span
from govopen.clock import Day, Timed
from govopen.periods import within
from govopen.portfolio.report import Reason
from govopen.rules import Rulebook
from govopen.terms import WEEKDAYS
from govopen.workflows.engine import Workflow

_SHOWN = 8
"""How many days are named one by one."""


def span(days: Iterable[Day | None]) -> Span:
    """Return the first and last of these days; those that are None say nothing."""
    known = [day.date() if isinstance(day, datetime) else day for day in days if day is not None]
    return (min(known), max(known)) if known else (date.max, date.min)


def of_calendar(changes: CalendarChanges, inside: Span) -> tuple[Reason, ...]:
    """Return the notices that changed days inside a span, each with its days."""
    found = sorted(changes.within(inside), key=lambda one: (one.by, one.day))
    return tuple(_of_notice(by, list(days)) for by, days in groupby(found, key=lambda one: one.by))


def of_rule(before: Timed | None, after: Timed | None) -> tuple[Reason, ...]:
    """Return the text that sets another period than before, or sets it newly, or no longer; empty if none does."""
    if before == after:
        return ()
    if after is None:
        assert before is not None
        return (Reason(before.provision.short, f"no longer {_said(before)}"),)
    was = "no such period before" if before is None else f"before {_said(before)}"
    return (Reason(after.provision.short, f"{_said(after)}, {was}"),)


def of_texts(workflow: Workflow, before: Rulebook, after: Rulebook) -> tuple[Reason, ...]:
    """Return the texts, of those that a workflow reads, that only one of two rulebooks has, or reads otherwise."""
    found = []
    for name in workflow.instruments:
        old, new = (set(book.stamp.get(name, ())) for book in (before, after))
        if old != new:
            texts = ", ".join(sorted({stamped.partition("@")[0] for stamped in old ^ new}))
            found.append(Reason(name, f"another text: {texts}"))
        both = (option for key, option in after.options.items() if option.instrument == name and key in before.options)
        read = [one.name for one in both if before.choice(one.qualified) != after.choice(one.qualified)]
        if read:
            found.append(Reason(name, f"another reading: {', '.join(read)}"))
    return tuple(found)


def _of_notice(by: str, days: Sequence[DayChange]) -> Reason:
    off = [one.day for one in days if one.was is not one.now and one.now is False]
    worked = [one.day for one in days if one.was is not one.now and one.now]
    settled = [one.day for one in days if one.settles]
    unsettled = [one.day for one in days if one.settles is False]
    said = [
        f"{_listed(found)} {verb}"
        for found, verb in (
            (off, "off"),
            (worked, "worked"),
            (settled, "settled"),
            (unsettled, "no longer settled"),
        )
        if found
    ]
    title = next((one.by_en for one in days if one.by_en), "")
    return Reason(by, ", ".join(filter(None, (title, *said))), tuple(one.day for one in days))


def _listed(days: Sequence[date]) -> str:
    if len(days) > _SHOWN:
        return f"{_named(days[0])} to {_named(days[-1])}"
    return " and ".join(map(_named, days))


def _named(day: date) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day}"


def _said(rule: Timed) -> str:
    place = rule.provision
    return f"{within(rule.period)} ({place.instrument} {place.version}, {place})"
