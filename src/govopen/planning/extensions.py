"""What an extension would buy, who approves it, and until when it can be granted."""

from __future__ import annotations

from govopen.clock import Extension, answer
from govopen.ledger import Deadline
from govopen.periods import WorkingDays
from govopen.planning.model import PlannedExtension
from govopen.planning.standing import Standing
from govopen.rules.topics import vocabulary
from govopen.terms import Certainty
from govopen.workflows.table import Route, Table


def extensions(at: Standing) -> tuple[PlannedExtension, ...]:
    """Return what each extension that may be granted now would buy."""
    return tuple(
        _extension(at, at.open[route.extends[0], owner], table, route)
        for owner, table, _, routes in at.permitted()
        for route in routes
        if route.extends and (route.extends[0], owner) in at.open
    )


def _extension(at: Standing, due: Deadline, table: Table, route: Route) -> PlannedExtension:
    assert route.extends is not None and route.step.act is not None
    rule = table.rule(route.extends[1], at.day)
    assert rule is not None, "what extends a running period is in force while it runs"
    used, base = bool(due.run.extensions), due.earliest if due.at is None else None
    until = None if base is None or used else at.last(base)
    longer = None
    if until is not None:
        run = due.run.extended(Extension(rule.period, route.provision, until))
        longer = answer(run, at.calendar, due.exclusions)
    then = None if longer is None else at.safe(longer)
    gained = rule.period.n if isinstance(rule.period, WorkingDays) else None
    if gained is None and base is not None and then is not None:
        gained = at.calendar.latest.count_workdays(base, then)
    return PlannedExtension(
        rule=due.rule,
        act=route.kind,
        zh=route.step.act.zh,
        provision=route.provision,
        most=rule.period,
        base=base,
        until=until,
        slack=None if until is None else at.slack(until),
        then_due=then,
        workdays=None if used else gained,
        approver=_approver_by_law(table, route),
        approver_by_document=_approver(at, route),
        used=used,
        late=until is not None and until < at.day,
        provisional=longer is not None and longer.certainty is Certainty.PROVISIONAL,
    )


def _approver_by_law(table: Table, route: Route) -> str:
    """Return who approves by the provision that allows the extension, in its words; empty where it names nobody."""
    topics = vocabulary().topics
    for said in table.rules.instrument(table.law.instrument, version=table.law.version).statements.values():
        if said.provision == route.provision and said.topic.endswith("extension_approver"):
            return "、".join(topics[said.topic].values[name].words[0] for name in said.requires)
    return ""


def _approver(at: Standing, route: Route) -> str:
    """Return who approves by the organ's document: of the line for the extension, or of the form drafted for it."""
    track = at.view.track
    for line in track.checklist.lines if track is not None else ():
        needs = line.only_with if isinstance(line.only_with, tuple) else (line.only_with,)
        called = any(one.act is route.step.act for one in needs) and line.form
        if track is not None and line.approver and (route.step.act in line.ways or called):
            return track.names(line.approver)[0]
    return ""
