"""``govopen plan``: the last safe day of each remaining step of a stored case."""

from __future__ import annotations

import argparse
from typing import Any

from govopen.calendar import WorkdayCalendar
from govopen.cli.explain import BREACH, loaded, on_day
from govopen.cli.output import Printout, UsageError, iso, of_calendar, of_period
from govopen.planning import Plan, PlannedExtension, PlannedStep, plan


def run_plan(given: argparse.Namespace, calendar: WorkdayCalendar) -> Printout:
    """Return the plan of the stored case on the day; exit code 1 where something owed is overdue."""
    case = loaded(given, calendar)
    named = [name for name, _ in given.duration]
    if twice := next((name for name in named if named.count(name) > 1), ""):
        raise UsageError(f"--duration: {twice!r} is given more than once; give each step one number of working days")
    found = on_day(case, given.on, lambda day: plan(case, day, durations=dict(given.duration)))
    data = _data(found) | {"calendar": of_calendar(case.calendar)}
    return Printout(found.explain(given.lang).split("\n"), data, code=BREACH if found.overdue else 0)


def _data(found: Plan) -> dict[str, Any]:
    goal = found.goal
    return {
        "id": found.case,
        "title": found.title,
        "title_en": found.title_en,
        "on": iso(found.on),
        "state": found.state,
        "goal": None
        if goal is None
        else {
            "rule": goal.rule,
            "on": iso(goal.on),
            "at": iso(goal.at),
            "certainty": goal.certainty,
            "earliest": iso(goal.earliest),
            "latest": iso(goal.latest),
            "remaining": goal.remaining,
        },
        "steps": [_step(step) for step in found.steps],
        "extensions": [_extension(one) for one in found.extensions],
        "notes": [{"en": note, "zh": note_zh} for note, note_zh in found.notes],
        "overdue": bool(found.overdue),
    }


def _step(step: PlannedStep) -> dict[str, Any]:
    return {
        "act": step.act,
        "zh": step.zh,
        "ref": step.ref,
        "party": step.party,
        "owed": step.owed,
        "last_day": iso(step.last_day),
        "at": iso(step.at),
        "begin_by": iso(step.begin_by),
        "slack": step.slack,
        "late": step.late,
        "lasts": None if step.lasts is None else of_period(step.lasts),
        "source": step.source,
        "provision": str(step.provision) or None,
        "lawful_until": iso(step.lawful_until),
        "internal": iso(step.internal),
        "then_due": iso(step.then_due),
        "then_due_now": iso(step.then_due_now),
        "provisional": step.provisional,
        "note": step.note,
        "note_zh": step.note_zh,
    }


def _extension(one: PlannedExtension) -> dict[str, Any]:
    return {
        "rule": one.rule,
        "act": one.act,
        "zh": one.zh,
        "provision": str(one.provision),
        "most": of_period(one.most),
        "base": iso(one.base),
        "until": iso(one.until),
        "slack": one.slack,
        "then_due": iso(one.then_due),
        "workdays": one.workdays,
        "approver": one.approver,
        "approver_by_document": one.approver_by_document,
        "used": one.used,
        "late": one.late,
        "provisional": one.provisional,
    }
