"""``govopen due``: the last day of a period, counted day by day."""

from __future__ import annotations

import argparse
from datetime import date, datetime

from govopen.calendar import WorkdayCalendar
from govopen.citation import Provision
from govopen.cli.output import Printout, UsageError, explained, iso, of_calendar, of_deadline, weekday
from govopen.clock import Run, RunStatus, answer, last_day
from govopen.errors import CalendarHorizonError
from govopen.ledger import Deadline
from govopen.periods import (
    CalendarDays,
    Ends,
    Hours,
    Months,
    Period,
    SetByAct,
    WorkingDays,
    Years,
    describe,
    describe_zh,
)
from govopen.rules import Rule, Rulebook
from govopen.terms import BEIJING, Verified

_UNITS: dict[str, type[WorkingDays | CalendarDays | Months | Years | Hours]] = {
    "working_days": WorkingDays,
    "calendar_days": CalendarDays,
    "months": Months,
    "years": Years,
    "hours": Hours,
}
_POSSIBLE = {
    WorkingDays: (Ends.WORKING_DAY, Ends.BACKWARD, Ends.AT_LEAST),
    CalendarDays: (Ends.ROLLS, Ends.NEVER_ROLLS, Ends.BACKWARD, Ends.AT_LEAST),
    Months: (Ends.ROLLS, Ends.NEVER_ROLLS, Ends.BACKWARD, Ends.AT_LEAST),
    Years: (Ends.ROLLS, Ends.NEVER_ROLLS, Ends.AT_LEAST),
    Hours: (Ends.NEVER_ROLLS,),
}
"""How a period in each unit may end; the first is what happens when nothing is said."""


def due(given: argparse.Namespace, calendar: WorkdayCalendar) -> Printout:
    """Return the last day of the period asked for, explained."""
    rule = _rule(given)
    run = Run(rule, _start(rule, given.start), opened_by=0)
    try:
        if not given.provisional:
            last_day(run, calendar.strict)
        known = answer(run, calendar)
    except CalendarHorizonError as horizon:
        after = horizon.data["day"] > calendar.settled_through
        options = "--notice FILE, --provisional" if after and not given.provisional else "--notice FILE"
        raise UsageError(f"{horizon} ({options})") from horizon
    except (OverflowError, ValueError):
        raise UsageError(
            f"cannot count {describe(rule.period)} from {given.start}: the end lies outside the years 1 to 9999"
        ) from None
    named = ("before", "自") if rule.ends is Ends.BACKWARD else ("from", "自")
    deadline = Deadline(run, calendar, known, RunStatus.RUNNING, (), _day(run.start), *named)
    lines = explained(deadline, given.lang)
    if given.rule:
        lines[1:1] = _read(rule, given.lang)
    else:
        lines[0] = _headline(deadline, given.lang)
    return Printout(lines, of_deadline(deadline) | {"calendar": of_calendar(calendar)})


def _read(rule: Rule, lang: str) -> list[str]:
    """Where the rule stands and its words, which the Chinese headline has already, and what is noted about it."""
    words = [f"  {rule.provision}「{rule.phrase}」"] if lang == "en" else []
    return words + ([f"  note: {rule.note}"] if rule.note else [])


def _rule(given: argparse.Namespace) -> Rule:
    if given.rule:
        rules = Rulebook.for_organ(given.organ) if given.organ else Rulebook.national()
        found = rules.rule(given.rule, on=None if given.version else _day(given.start), version=given.version)
        if isinstance(found.period, SetByAct):
            raise UsageError(
                f"cannot count {found.qualified}: {found.provision} leaves it to the act ({found.period.field})"
            )
        if given.ends:
            raise UsageError(f"cannot choose how {found.qualified} ends: it {found.ends} by its rule; leave --ends out")
        return found
    if given.organ:
        raise UsageError("--organ goes with --rule; a period given in days or hours is nobody's own")
    if given.version:
        raise UsageError("--version goes with --rule; a period given in days or hours has no text")
    period, ends = _period(given)
    return Rule("", "", "", "期限", Provision(), "", period, ends, Verified.PRIMARY, "")


def _period(given: argparse.Namespace) -> tuple[Period, Ends]:
    name = next(name for name in _UNITS if getattr(given, name) is not None)
    unit = _UNITS[name]
    possible = _POSSIBLE[unit]
    ends = Ends(given.ends.replace("-", " ")) if given.ends else possible[0]
    if ends not in possible:
        words = " or ".join(end.replace(" ", "-") for end in possible if end is not Ends.WORKING_DAY)
        raise UsageError(f"a period in {name.replace('_', ' ')} cannot end so: --ends {given.ends}; possible: {words}")
    return unit(getattr(given, name)), ends


def _start(rule: Rule, start: date | datetime) -> date | datetime:
    if isinstance(rule.period, Hours):
        if not isinstance(start, datetime):
            raise UsageError(f"hours run from a moment: --from {start} is a day; write {start}T09:00+08:00")
        return start.astimezone(BEIJING)
    if isinstance(start, datetime):
        raise UsageError(f"{describe(rule.period)} run from a day: --from names a moment; write {start:%Y-%m-%d}")
    return start


def _headline(deadline: Deadline, lang: str) -> str:
    period, start = deadline.period, deadline.run.start
    if deadline.at is not None:
        if lang == "zh":
            return f"{deadline.at:%Y-%m-%d %H:%M}届满：自{start:%Y-%m-%d %H:%M}起{describe_zh(period)}"
        return f"due {weekday(deadline.at)} {deadline.at:%H:%M}: {describe(period)} after {iso(start)}"
    assert deadline.on is not None
    backward = deadline.run.rule.ends is Ends.BACKWARD
    if lang == "zh":
        side = "之前" if backward else "起"
        return f"{weekday(deadline.on, lang)}届满：{weekday(start, lang)}{side}{describe_zh(period)}"
    return f"due {weekday(deadline.on)}: {describe(period)} {'before' if backward else 'after'} {weekday(start)}"


def _day(start: date | datetime) -> date:
    return start.date() if isinstance(start, datetime) else start
