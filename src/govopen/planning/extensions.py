"""What an extension would buy, who approves it, and until when it can be granted."""

from __future__ import annotations

from types import MappingProxyType

from govopen.clock import Extension, answer
from govopen.ledger import Deadline
from govopen.periods import WorkingDays
from govopen.planning.model import PlannedExtension
from govopen.planning.standing import Standing
from govopen.terms import Certainty
from govopen.workflows.table import Route, Table

APPROVERS = MappingProxyType({
    ("ogi", "2019"): "政府信息公开工作机构负责人",  # 第三十三条第二款
    ("ogi", "2007"): "政府信息公开工作机构负责人",  # 第二十四条第二款
    ("arl", "2023"): "行政复议机构的负责人",  # 第六十二条第一款
    ("arl", "1999"): "行政复议机关的负责人",  # 第三十一条第一款
})  # fmt: skip
"""Who must approve an extension, as far as the text was read."""


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
        approver=APPROVERS.get((table.law.instrument, table.law.version), ""),
        approver_by_document=_approver(at, route),
        used=used,
        late=until is not None and until < at.day,
        provisional=longer is not None and longer.certainty is Certainty.PROVISIONAL,
    )


def _approver(at: Standing, route: Route) -> str:
    """Return who approves by the organ's document: of the line for the extension, or of the form drafted for it."""
    track = at.view.track
    for line in track.checklist.lines if track is not None else ():
        needs = line.only_with if isinstance(line.only_with, tuple) else (line.only_with,)
        called = any(one.act is route.step.act for one in needs) and line.form
        if track is not None and line.approver and (route.step.act in line.ways or called):
            return track.names(line.approver)[0]
    return ""
