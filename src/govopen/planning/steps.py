"""The steps that remain: acts with a last day of their own, acts that what is owed waits for, and preparation."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date, datetime

from govopen.clock import Day, Exclusion, Run, Silence, estimated
from govopen.ledger import Deadline
from govopen.periods import Ends
from govopen.planning.model import PlannedStep, Source
from govopen.planning.preparation import Preparation, back
from govopen.planning.referral import Referral, referral
from govopen.planning.standing import Key, Standing, date_of
from govopen.terms import Certainty
from govopen.workflows.findings import duty
from govopen.workflows.table import Route, Table

_LATE = {True: ("overdue", "已逾期"), False: ("can no longer be done in time", "已不能按期作出")}
_FITS = {
    True: (
        "room is left for a referral upward; if the matter is clear, by {}",
        "已为报请上级确定留足时间；如无不明确情形，最迟{}",
    ),
    False: ("a referral upward no longer fits in full", "已不足以用满报请上级确定的时间"),
}


def steps(at: Standing) -> tuple[PlannedStep, ...]:
    """Return the steps that remain, the first due first, those without a date last."""
    found = [*(_prepared(at, step) for step in at.preparations), *_acts(at), *_referral(at)]
    return tuple(
        sorted(found, key=lambda one: (one.last_day is None, one.last_day or date.max, one.begin_by or date.max))
    )


def _acts(at: Standing) -> Iterator[PlannedStep]:
    """Yield the acts that some clock asks for, and the duties for which no act may be done yet."""
    met: set[Key] = set()
    for owner, table, kind, routes in at.permitted():
        keys = [(rule, owner) for rule in _met(routes) if (rule, owner) in at.open]
        if any(at.open[key].run.rule.ends is Ends.AT_LEAST for key in keys):
            continue
        limits = [at.open[key] for key in keys]
        answers = at.answers is None or kind == at.answers.kind
        if not answers and limits == [at.goal] and any(one.duty for one in routes):
            continue  # another way to do what is owed
        met.update(keys)
        if any(at.suspends(one) for one in routes) or at.precedes_goal(owner, routes[0]):
            yield _before(at, owner, table, routes, limits)
        elif limits:
            yield _due(at, owner, routes[0], limits)
    for key, due in at.open.items():
        route = duty(at.view.fold, due.run)
        if route is not None and key not in met and due.run.rule.ends is not Ends.AT_LEAST:
            yield _due(at, key[1], route, [due])


def _due(at: Standing, owner: str, route: Route, limits: list[Deadline]) -> PlannedStep:
    """Return an act that has a last day of its own."""
    due = min(limits, key=lambda due: due.earliest or date.max)
    last = None if due.earliest is None or due.at is not None else at.last(due.earliest)
    late = _passed(at.view.day, due.at) if due.at is not None else last is not None and last < at.day
    own = duty(at.view.fold, due.run)
    meets = own is not None and (route.duty or own.kind == route.kind)
    owed = meets and at.owed(due)
    step = _planned(at, owner, route, last if due.at is None else due.on)
    return replace(
        step,
        at=due.at,
        slack=step.slack if due.at is None else None,
        provision=due.provision if meets else route.provision,
        owed=owed,
        internal=due.internal if meets else None,
        provisional=due.certainty is Certainty.PROVISIONAL,
        late=late,
        note=_LATE[owed][0] if late else "",
        note_zh=_LATE[owed][1] if late else "",
    )


def _before(at: Standing, owner: str, table: Table, routes: list[Route], limits: list[Deadline]) -> PlannedStep:
    """Return an act that what is owed must wait for: room is left for drafting and signing after it."""
    route, goal = routes[0], at.goal
    assert goal is not None
    suspends, base, review = any(map(at.suspends, routes)), at.base, _review(at)
    own = [at.last(due.earliest) for due in limits if due.earliest is not None]
    days = [at.room(owner, route), at.suspending_until if suspends else None, *own]
    note, note_zh = "", ""
    if review is not None and not suspends:
        fits = at.day <= review.open_by
        days.append(review.open_by if fits else review.clear_by)
        note, note_zh = _FITS[fits][0].format(review.clear_by), _FITS[fits][1].format(review.clear_by)
    last = min((day for day in days if day is not None), default=None)
    late = last is not None and last < at.day
    then = now = None
    if suspends and base is not None and last is not None and not late:
        left = at.calendar.latest.count_workdays(last, base) + route.first_day_too
        note, note_zh = f"{_workdays(left)} left once the clock goes on", f"恢复计算后尚余{left}个工作日"
        then, now = (_after_silence(at, table, route, day) for day in (last, at.day))
    return replace(
        _planned(at, owner, route, last),
        owed=route.duty and any(map(at.owed, limits)),
        lawful_until=base if suspends else None,
        then_due=then,
        then_due_now=now,
        provisional=any(due.certainty is Certainty.PROVISIONAL for due in (goal, *limits)),
        late=late,
        note=_LATE[False][0] if late else note,
        note_zh=_LATE[False][1] if late else note_zh,
    )


def _planned(at: Standing, owner: str, route: Route, last: date | None) -> PlannedStep:
    act, lasts = route.step.act, at.durations.get(route.kind)
    assert act is not None, "a lapse is nobody's step"
    return PlannedStep(
        act=route.kind,
        zh=act.zh,
        party=route.party or "",
        last_day=last,
        begin_by=None if last is None else back(last, lasts, at.calendar),
        slack=None if last is None else at.slack(last),
        source=Source.LAW if lasts is None else Source.CALLER,
        provision=route.provision,
        ref=owner,
        lasts=lasts,
    )


def _prepared(at: Standing, step: Preparation) -> PlannedStep:
    last, begun, note, note_zh = step.done_by, step.begin_by, "", ""
    if step.source is Source.NOBODY:
        note, note_zh = "no text says how long it takes; state it", "未见规定时限，可自行设定"
    elif begun is not None and last is not None and begun < at.day <= last:
        note, note_zh = "in time only if it has begun", "须已开始方可按期完成"
    elif step.internal is not None and step.internal < at.day:
        note, note_zh = "past the organ's own date", "已过本机关文件规定的日期"
    return PlannedStep(
        act=step.name,
        zh=step.zh,
        party=step.party,
        last_day=last,
        begin_by=step.begin_by,
        slack=None if last is None else at.slack(last),
        source=step.source,
        provision=step.provision,
        lasts=step.lasts,
        internal=step.internal,
        provisional=at.goal is not None and at.goal.certainty is Certainty.PROVISIONAL,
        late=last is not None and last < at.day,
        note=note,
        note_zh=note_zh,
    )


def _review(at: Standing) -> Referral | None:
    """Return the secrecy review that is still to be opened, counted back with its referral."""
    for owner, _, kind, routes in at.permitted():
        route = routes[0]
        if not owner and route.child is not None and at.precedes_goal(owner, route) and at.goal is not None:
            room, until = at.room(owner, route), at.suspending_until
            if room is not None and until is not None:
                table = at.view.fold.table.children[route.child]
                return referral(table, at.goal.rule, (room, until), at.durations.get(kind), at.calendar)
    return None


def _referral(at: Standing) -> Iterator[PlannedStep]:
    found, goal = _review(at), at.goal
    if found is None or goal is None:
        return
    gap = Exclusion(found.refer_by, found.decided_by, found.route.provision)
    excluded = at.goal_with(gap) if found.excluded else None
    yield PlannedStep(
        act=found.route.kind,
        zh=found.zh,
        party=found.route.party or "",
        last_day=found.refer_by,
        begin_by=found.refer_by,
        slack=at.slack(found.refer_by),
        source=Source.LAW,
        provision=found.decide.provision,
        lasts=found.decide.period,
        then_due=excluded,
        provisional=goal.certainty is Certainty.PROVISIONAL,
        late=found.refer_by < at.day,
        note="only if the review finds the matter unclear",
        note_zh="仅在审查后仍不明确时",
    )


def _after_silence(at: Standing, table: Table, route: Route, sent: date) -> date | None:
    """Return the last day of the goal if the letter goes out and arrives on a day and nobody answers it."""
    law = route.child
    if law is None or at.goal is None:
        return None
    child = table.children[law]
    rules = [rule for name in sorted(child.lapsable) if (rule := child.rule(name, sent)) is not None]
    if not rules:
        return None
    silent = Run(rules[0], sent, 0)
    until = estimated(silent, at.calendar)
    after = sent if not route.first_day_too else date.fromordinal(sent.toordinal() - 1)
    gap = Exclusion(after, None if until is None else date_of(until), route.provision, silence=Silence(silent))
    return at.goal_with(gap)


def _met(routes: Iterable[Route]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(rule for route in routes for rule in route.within))


def _passed(day: Day, last: datetime) -> bool:
    return day > last if isinstance(day, datetime) else day > last.date()


def _workdays(count: int) -> str:
    return f"{count} working day{'' if count == 1 else 's'}"
