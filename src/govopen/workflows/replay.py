"""Replay: folding dated acts, one by one, into what a case knows.

`apply` takes one act: it derives the lapses before it, finds the step that takes it, judges whether it is
regular, moves the clocks and the state. An irregular act of an organ moves no clock in the organ's favour.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from govopen.clock import Exclusion, Extension, Run, RunStatus
from govopen.periods import Hours, SetByAct
from govopen.workflows.acts import Act
from govopen.workflows.fold import ROOT, Child, Fold, Issue, Refusal
from govopen.workflows.grammar import Modality, State
from govopen.workflows.table import Route, Table


def apply(fold: Fold, act: Act, place: int) -> Refusal | None:
    """Fold one act in place; return the refusal if no step takes it (lapses before it stay derived)."""
    if fold.lapse_on is not None and fold.lapse_on < act.on:
        fold.lapse_before(act.on)
    found = fold.find(act)
    if isinstance(found, Refusal):
        return found
    owner, table, state, route = found
    if route.child is None:
        _take(fold, act, place, owner, table, state, route)
    else:
        _open_child(fold, act, place, table, state, route)
    kind = act.kind
    if kind in table.predecessors:
        fold.seen = {**fold.seen, kind: place}
    for name, field in table.anchors:
        if name == kind:
            fold.anchors = {**fold.anchors, (name, field): getattr(act, field)}
    day = act.clock_day
    fold.last = day if isinstance(day, datetime) else act.on
    if fold.pending or fold.lapse_on is not None:
        fold.schedule()
    return None


def _open_child(fold: Fold, act: Act, place: int, table: Table, state: State, route: Route) -> None:
    """Take an act that opens a child: first as the case's own, then as the child's first act."""
    assert route.child is not None
    child, ref = table.children[route.child], str(act.ref)
    fold.children = {**fold.children, ref: Child(child, child.law.initial, place, getattr(act, "replaces", None))}
    _take(fold, act, place, ROOT, table, state, route)
    for inner in child.routes.get((child.law.initial, act.kind), ()):
        if inner.takes(act):
            _take(fold, act, place, ref, child, child.law.initial, inner)
            break


def _take(fold: Fold, act: Act, place: int, owner: str, table: Table, state: State, route: Route) -> None:
    regular = _judge(fold, act, place, owner, table, route) if route.judged else True
    if not route.stands(act.on):
        fold.suppressed = {**fold.suppressed, **{(rule, owner): place for rule in route.starts}}
    elif regular or route.lenient or not route.in_favour:
        if route.moves:
            _move_clocks(fold, act, place, owner, table, route)
    else:
        _move_against_organ(fold, act, place, owner, table, route)
    if route.once and (owner, route.kind) not in fold.done:
        fold.done = {**fold.done, (owner, route.kind): act.on}
    if route.rejudges:
        _rejudge(fold, act, place, route)
    if route.then is not None:
        fold.enter(owner, route.then, act.on, place)


def _judge(fold: Fold, act: Act, place: int, owner: str, table: Table, route: Route) -> bool:
    """Find what is irregular about the act; return whether nothing is."""
    issues: list[Issue] = []
    if not route.stands(act.on):
        if not any(issue.code == "not_in_force" and issue.act == place for issue in fold.issues):
            issues.append(Issue("not_in_force", place, route))
    elif route.modality is Modality.MUST_NOT:
        issues.append(Issue("forbidden", place, route))
    if route.once and (owner, route.kind) in fold.done:
        issues.append(Issue("repeated", place, route, fold.done[owner, route.kind]))
    for name in route.requires:
        if not _states(act, name):
            issues.append(Issue("missing", place, route, name))
    for kind in route.after:
        if kind not in fold.seen:
            issues.append(Issue("not_after", place, route, kind))
    unwritten = route.starts and all(table.rule(rule, act.on) is None for rule in route.starts)
    if route.stands(act.on) and route.voids and unwritten:
        issues.append(Issue("not_in_force", place, route, route.starts[0]))
    regular = not issues and route.stands(act.on)
    for name in route.wants:
        if not _states(act, name):
            issues.append(Issue("wanted", place, route, name))
    for name in route.contains:
        if not _states(act, name):
            issues.append(Issue("unstated", place, route, name))
    if route.within:
        regular &= _meet(fold, act, place, owner, route, issues)
    if route.not_before:
        regular &= _wait_out(fold, act, place, owner, route, issues)
    if route.extends or route.excludes:
        regular &= _judge_move(fold, act, place, owner, route, issues)
    if route.gates:
        _judge_gates(fold, place, route, issues)
    if route.modality is Modality.LAPSE:
        issues += _judge_lapse(fold, act, place, owner, route)
    if issues:
        fold.issues = (*fold.issues, *issues)
    return regular


def _judge_move(fold: Fold, act: Act, place: int, owner: str, route: Route, issues: list[Issue]) -> bool:
    """Judge whether what the act lengthens or suspends is still running; return whether it is."""
    regular = True
    moved = [(route.extends[0], owner)] if route.extends else []
    moved += [(route.excludes, ROOT)] if route.excludes else []
    for key in moved:
        run = fold.runs.get(key)
        last = None if run is None else fold.due(run)
        if run is None and route.extends:
            issues.append(Issue("nothing_to_extend", place, route, key[0]))
            regular = False
        elif run is not None and last is not None and _after(act.clock_day, last):
            issues.append(Issue("after_expiry", place, route, (run, last)))
            regular = False
        if run is not None and route.extends and run.extensions:
            issues.append(Issue("repeated", place, route, run.extensions[0].on))
            regular = False
    return regular


def _judge_gates(fold: Fold, place: int, route: Route, issues: list[Issue]) -> None:
    replaced = {child.replaces for child in fold.children.values()}
    for gate in route.gates:
        children = [(ref, child) for ref, child in fold.children.items() if child.table.law is gate.child]
        for ref, child in children:
            if child.state not in gate.passes and not (ref in replaced and child.state in child.table.law.final):
                issues.append(Issue("gate", place, route, (gate, ref, child.state)))
        if not children and gate.unrecorded is not None:
            issues.append(Issue("gate_unrecorded", place, route, gate))


def _meet(fold: Fold, act: Act, place: int, owner: str, route: Route, issues: list[Issue]) -> bool:
    """Judge the act against every open run of its rules and close them; return whether it was in time for all."""
    open_rules = [rule for rule in route.within if (rule, owner) in fold.runs]
    if not open_rules:
        return _meet_closed(fold, place, owner, route, issues)
    day, regular = act.clock_day, True
    for rule in open_rules:
        run = fold.runs[rule, owner]
        last = fold.due(run)
        late = last is not None and _after(day, last)
        if rule not in route.voids:
            fold.end(run, RunStatus.LATE if late else RunStatus.MET, day, place)
            if rule in fold.gaps and not owner:
                fold.end_exclusions(rule, act.on)
        if late:
            issues.append(Issue("late", place, route, (run, last)))
            regular = False
    return regular


def _meet_closed(fold: Fold, place: int, owner: str, route: Route, issues: list[Issue]) -> bool:
    """Judge an act whose period is not running; return False if it lapsed before."""
    for run in reversed(fold.closed):
        if run.ref == owner and run.rule.qualified in route.within:
            if run.status is RunStatus.LAPSED:
                issues.append(Issue("late", place, route, (run, run.closed_on)))
                return False
            break
    return True


def _wait_out(fold: Fold, act: Act, place: int, owner: str, route: Route, issues: list[Issue]) -> bool:
    """Judge the act against the minimum durations that it ends; return whether each had come to its last day."""
    regular = True
    for rule in route.not_before:
        run = fold.runs.get((rule, owner))
        if run is None:
            continue
        last = fold.due(run)
        early = last is not None and _after(last, act.clock_day)
        fold.end(run, RunStatus.EARLY if early else RunStatus.MET, act.clock_day, place)
        if early:
            issues.append(Issue("early", place, route, (run, last)))
            regular = False
    return regular


def _judge_lapse(fold: Fold, act: Act, place: int, owner: str, route: Route) -> list[Issue]:
    key = (route.step.what.lapses or "", owner)
    run = fold.runs.get(key)
    last = None if run is None else fold.due(run)
    if run is None or last is None or not _after(act.on, last):
        return [Issue("premature", place, route, (run, last))]
    fold.end(run, RunStatus.LAPSED, last, place)
    return []


def _move_clocks(fold: Fold, act: Act, place: int, owner: str, table: Table, route: Route) -> None:
    for rule in route.voids:
        run = fold.runs.get((rule, owner))
        if run is not None:
            fold.end(run, RunStatus.VOIDED, act.clock_day, place)
    for rule in route.starts:
        _start(fold, rule, act, place, owner, table, route)
    for rule in route.restarts:
        if (rule, owner) in fold.runs:  # an irregular notice never stopped it, so its answer does not start it anew
            notice = next(
                (fold.suppressed[met, owner] for met in route.within if (met, owner) in fold.suppressed), place
            )
            answers = Issue("answers_irregular", place, route, notice)
            fold.issues = fold.issues if answers in fold.issues else (*fold.issues, answers)
        else:
            _start(fold, rule, act, place, owner, table, route)
    if route.extends:
        _extend(fold, act, place, owner, table, route)
    if route.excludes:
        _exclude(fold, act, owner, route)


def _move_against_organ(fold: Fold, act: Act, place: int, owner: str, table: Table, route: Route) -> None:
    """Move only those clocks of an irregular act that do not run in the organ's favour.

    A period that replaces the one that was missed, or whose running out helps the organ, is not started. What a late
    act starts beside its own period runs: a late decision binds whoever has to carry it out. A limit of the organ's
    own document, on which nobody's right hangs, ends all the same.
    """
    for rule in route.voids:
        run = fold.runs.get((rule, owner))
        if run is not None and table.rules.instrument(rule.partition(".")[0]).organ is not None:
            fold.end(run, RunStatus.VOIDED, act.clock_day, place)
    replaces = bool(route.voids) and (not route.within or not set(route.voids).isdisjoint(route.within))
    for rule in route.starts:
        if replaces or rule in table.consequential:
            fold.suppressed = {**fold.suppressed, (rule, owner): place}
        else:
            _start(fold, rule, act, place, owner, table, route)


def _start(fold: Fold, name: str, act: Act, place: int, owner: str, table: Table, route: Route) -> None:
    if (name, owner) in fold.suppressed and not route.in_favour:
        return
    rule = table.rule(name, act.on)
    if rule is None:
        if name.partition(".")[0] not in table.law.beside:  # a text beside the law adds its rules from its first day
            fold.issues = (*fold.issues, Issue("not_in_force", place, route, name))
        return
    start: Any = act.clock_day if isinstance(rule.period, Hours) else act.on
    if route.step.from_:
        kind, _, field = route.step.from_.rpartition(".")
        start = fold.anchors.get((kind, field)) if kind else _first_stated(act, field)
    end = getattr(act, rule.period.field) if isinstance(rule.period, SetByAct) else None
    if start is None or (end is None and isinstance(rule.period, SetByAct)):
        missing = rule.period.field if end is None and isinstance(rule.period, SetByAct) else route.step.from_
        fold.issues = (*fold.issues, Issue("start_unknown", place, route, (name, missing)))
        return
    came = start if route.from_workday else None
    if came is not None:
        start = fold.calendar.estimate.on_or_after(came)
    if fold.suppressed:
        fold.suppressed = {key: since for key, since in fold.suppressed.items() if key != (name, owner)}
    old = fold.runs.get((name, owner))
    if old is not None:
        fold.end(old, RunStatus.RESTARTED, act.clock_day, place)
    run = Run(rule, start, place, owner, end, basis=route.basis, worked_from=came)
    fold.begin(run, lapsable=name in table.lapsable)
    if any(issue.code == "start_unknown" for issue in fold.issues):  # the day is on record now
        fold.issues = tuple(issue for issue in fold.issues if issue.code != "start_unknown" or issue.detail[0] != name)


def _extend(fold: Fold, act: Act, place: int, owner: str, table: Table, route: Route) -> None:
    assert route.extends is not None
    name, cap_name = route.extends
    run, cap = fold.runs[name, owner], table.rule(cap_name, act.on)
    granted = act.granted
    if granted is None or cap is None:
        return
    most: Any = cap.period
    if granted.n > most.n:  # type: ignore[union-attr]
        fold.issues = (*fold.issues, Issue("over_cap", place, route, (granted, cap)))
        granted = most
    extended = run.extended(Extension(granted, route.provision, act.on))
    fold.begin(extended, lapsable=name in table.lapsable)


def _exclude(fold: Fold, act: Act, owner: str, route: Route) -> None:
    assert route.excludes is not None
    ref = str(act.ref) if route.child is not None else owner
    after = act.on - timedelta(days=1) if route.first_day_too else act.on
    gap = Exclusion(after, None, route.provision, ref, None, type(act).zh, type(act).en, None, route.gap_basis)
    stays = fold.children[ref].table.waiting if route.child is not None else frozenset({route.then or fold.state})
    fold.gaps = {**fold.gaps, route.excludes: (*fold.gaps.get(route.excludes, ()), gap)}
    fold.open_gaps = {**fold.open_gaps, ref: {**fold.open_gaps.get(ref, {}), route.excludes: stays}}
    fold.recount(route.excludes)


def _rejudge(fold: Fold, act: Act, place_of_act: int, route: Route) -> None:
    for place in range(len(fold.closed) - 1, -1, -1):
        run = fold.closed[place]
        if run.rule.qualified in route.rejudges and run.status in (RunStatus.MET, RunStatus.LATE):
            if not any(issue.code == "wanted" and issue.act == run.closed_by for issue in fold.issues):
                return  # the day that counts was recorded with the act itself
            if run.closed_on is not None and _after(run.closed_on, act.clock_day):
                fold.issues = (*fold.issues, Issue("before_made", place_of_act, route, run.closed_on))
                return
            reopened = run.reopened()
            last = fold.due(reopened)
            late = last is not None and _after(act.clock_day, last)
            status = RunStatus.LATE if late else RunStatus.MET
            closed = reopened.closed(status, act.clock_day, run.closed_by)
            fold.closed = (*fold.closed[:place], closed, *fold.closed[place + 1 :])
            dropped = ("wanted", "late")
            answered = [issue for issue in fold.issues if issue.act == run.closed_by and issue.code in dropped]
            fold.issues = tuple(issue for issue in fold.issues if issue not in answered)
            if late:
                first = next((issue.route for issue in answered), route)
                fold.issues = (*fold.issues, Issue("late", run.closed_by or 0, first, (reopened, last)))
            return


def _first_stated(act: Act, fields: str) -> Any:
    """Return the first field that is stated: ``"received_on|on"``."""
    return next((value for name in fields.split("|") if (value := getattr(act, name)) is not None), None)


def _states(act: Act, names: str) -> bool:
    if "|" not in names:
        return getattr(act, names) not in _UNSTATED
    return any(getattr(act, name) not in _UNSTATED for name in names.split("|"))


_UNSTATED = (None, "", ())


def _after(day: date | datetime, last: date | datetime) -> bool:
    """Whether *day* is after *last*, comparing days unless both are moments."""
    if isinstance(day, datetime) and isinstance(last, datetime):
        return day > last
    day = day.date() if isinstance(day, datetime) else day
    last = last.date() if isinstance(last, datetime) else last
    return day > last
