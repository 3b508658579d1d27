"""Replay: folding dated acts into state, runs, exclusions and issues.

`Fold` is what a case knows after some of its acts. `apply` takes one more act in place; `copy`
gives a case a fold of its own, so that cases stay immutable. Nothing here makes sentences:
an `Issue` is a code with the place of the act, and `govopen.workflows.findings` puts it in words.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from govopen.clock import Exclusion, Extension, Run, RunStatus, estimated, last_day
from govopen.periods import Hours, SetByAct
from govopen.workflows.grammar import Modality, State
from govopen.workflows.table import Route, Table

if TYPE_CHECKING:
    from govopen.calendar import WorkdayCalendar
    from govopen.workflows.acts import Act

ROOT = ""
"""The owner of what belongs to the case itself and not to a child."""


class Issue(NamedTuple):
    """Something to find about an act: a code, the act's place in the log, the step, and details."""

    code: str
    act: int
    route: Route
    detail: Any = None


class Lapsed(NamedTuple):
    """A lapse that replay derived: which run ended by silence, for whom, on which day."""

    route: Route
    owner: str
    on: date


class Child(NamedTuple):
    """A child of the case: its table, its state, and the act that opened it."""

    table: Table
    state: State
    opened_by: int


class Refusal(NamedTuple):
    """Why an act cannot be taken: a code and its details."""

    code: str
    detail: Any = None


class Fold:
    """What a case knows after some of its acts."""

    __slots__ = (
        "anchors", "calendar", "children", "closed", "effective", "gaps", "issues", "lapse_on", "lapsed",
        "last", "open_gaps", "runs", "seen", "state", "strict", "suppressed", "table", "unscheduled",
    )  # fmt: skip

    def __init__(self, table: Table, calendar: WorkdayCalendar, *, strict: bool = False) -> None:
        self.table = table
        self.calendar = calendar
        self.strict = strict
        self.state: State = table.law.initial
        self.children: dict[str, Child] = {}
        self.runs: dict[tuple[str, str], Run] = {}
        self.closed: tuple[Run, ...] = ()
        self.gaps: dict[str, tuple[Exclusion, ...]] = {}
        self.open_gaps: dict[tuple[str, str], frozenset[State]] = {}
        self.seen: dict[str, int] = {}
        self.effective: dict[tuple[str, str], int] = {}
        self.suppressed: dict[tuple[str, str], int] = {}
        self.anchors: dict[tuple[str, str], Any] = {}
        self.issues: tuple[Issue, ...] = ()
        self.lapsed: tuple[Lapsed, ...] = ()
        self.lapse_on: date | None = None
        self.last: date | datetime | None = None
        self.unscheduled = False

    def copy(self) -> Fold:
        """Return an independent copy; what it holds is never changed in place."""
        other = Fold.__new__(Fold)
        other.table = self.table
        other.calendar = self.calendar
        other.strict = self.strict
        other.state = self.state
        other.children = self.children.copy()
        other.runs = self.runs.copy()
        other.closed = self.closed
        other.gaps = self.gaps.copy()
        other.open_gaps = self.open_gaps.copy()
        other.seen = self.seen.copy()
        other.effective = self.effective.copy()
        other.suppressed = self.suppressed.copy()
        other.anchors = self.anchors.copy()
        other.issues = self.issues
        other.lapsed = self.lapsed
        other.lapse_on = self.lapse_on
        other.last = self.last
        other.unscheduled = False
        return other

    # -- asking ---------------------------------------------------------------------------------

    def find(self, act: Act) -> tuple[str, Table, State, Route] | Refusal:
        """Return who takes the act (owner, table, state, route), or why nobody does."""
        kind, ref = act.kind, act.ref
        child = self.children.get(ref) if ref else None
        if child is not None and kind in child.table.kinds:
            owner, table, state = str(ref), child.table, child.state
        else:
            owner, table, state = ROOT, self.table, self.state
        routes = table.routes.get((state, kind))
        if routes is None:
            return self._refusal(kind, ref, table)
        party, allowed = act.done_by, set()
        for route in routes:
            if party is not None and route.party is not None and party != route.party:
                allowed.add(route.party)
            elif route.takes(act):
                if route.child is None:
                    return owner, table, state, route
                if not ref:
                    return Refusal("no_ref", kind)
                if ref in self.children:
                    return Refusal("used_ref", ref)
                return owner, table, state, route
        if allowed:
            return Refusal("party", tuple(sorted(allowed)))
        return Refusal("guard", tuple(" and ".join(map(str, route.guards)) for route in routes))

    def _refusal(self, kind: str, ref: str | None, table: Table) -> Refusal:
        if table is self.table and kind not in table.kinds:
            of_children = [child for child in self.table.children.values() if kind in child.kinds]
            if of_children:
                return Refusal("unknown_ref", ref)
        return Refusal("state", kind)

    def exclusions(self, rule: str, owner: str = ROOT) -> tuple[Exclusion, ...]:
        """Return the exclusions of a rule, with the day on which silence would end an open one."""
        if owner or rule not in self.gaps:
            return ()
        return tuple(
            gap if gap.until is not None or not gap.ref else gap._replace(silent_until=self._silent(gap.ref))
            for gap in self.gaps[rule]
        )

    def _silent(self, ref: str) -> date | None:
        child = self.children[ref]
        for (rule, owner), run in self.runs.items():
            if owner == ref and (child.state, rule) in child.table.lapses:
                day = estimated(run, self.calendar)
                return day if not isinstance(day, datetime) else day.date()
        return None

    def due(self, run: Run) -> date | datetime | None:
        """Return the last day of a run, None while suspended; a strict fold raises beyond the horizon."""
        gaps = self.gaps.get(run.rule.qualified, ()) if not run.ref else ()
        return last_day(run, self.calendar.strict, gaps) if self.strict else estimated(run, self.calendar, gaps)

    # -- lapses ---------------------------------------------------------------------------------

    def lapse_before(self, day: date) -> None:
        """Derive every lapse whose last day is before *day*."""
        while self.lapse_on is not None and self.lapse_on < day:
            key, last = min(self._lapsing(), key=lambda pair: (pair[1], pair[0]))
            rule, owner = key
            table, state = self._machine(owner)
            route = table.lapses[state, rule]
            self.closed = (*self.closed, self.runs.pop(key).closed(RunStatus.LAPSED, last, None))
            self.lapsed = (*self.lapsed, Lapsed(route, owner, last))
            self._enter(owner, route.then or state, last, None)
            self._schedule()

    def _lapsing(self) -> list[tuple[tuple[str, str], date]]:
        found = []
        for key, run in self.runs.items():
            table, state = self._machine(key[1])
            if (state, key[0]) in table.lapses:
                last = self.due(run)
                if last is not None:
                    found.append((key, last.date() if isinstance(last, datetime) else last))
        return found

    def _schedule(self) -> None:
        self.unscheduled = False
        self.lapse_on = min((last for _, last in self._lapsing()), default=None)

    def _machine(self, owner: str) -> tuple[Table, State]:
        if not owner:
            return self.table, self.state
        child = self.children[owner]
        return child.table, child.state

    # -- folding --------------------------------------------------------------------------------

    def apply(self, act: Act, place: int) -> Refusal | None:
        """Fold one act in place; return the refusal if no step takes it (lapses before it stay derived)."""
        if self.lapse_on is not None and self.lapse_on < act.on:
            self.lapse_before(act.on)
        found = self.find(act)
        if isinstance(found, Refusal):
            return found
        owner, table, state, route = found
        if route.child is None:
            self._take(act, place, owner, table, state, route)
        else:
            self._open_child(act, place, table, state, route)
        kind = act.kind
        if kind in table.predecessors:
            self.seen[kind] = place
        if table.anchors:
            for name, field in table.anchors:
                if name == kind:
                    self.anchors[name, field] = getattr(act, field)
        day = act.clock_day
        self.last = day if isinstance(day, datetime) else act.on
        if self.unscheduled or self.lapse_on is not None:
            self._schedule()
        return None

    def _open_child(self, act: Act, place: int, table: Table, state: State, route: Route) -> None:
        """Take an act that opens a child: first as the case's own, then as the child's first act."""
        assert route.child is not None
        child, ref = table.children[route.child], str(act.ref)
        self.children[ref] = Child(child, child.law.initial, place)
        self._take(act, place, ROOT, table, state, route)
        for inner in child.routes.get((child.law.initial, act.kind), ()):
            if inner.takes(act):
                self._take(act, place, ref, child, child.law.initial, inner)
                break

    def _take(self, act: Act, place: int, owner: str, table: Table, state: State, route: Route) -> None:
        regular = self._judge(act, place, owner, route) if route.judged else True
        if regular or route.lenient or not route.in_favour:
            if route.moves:
                self._move_clocks(act, place, owner, table, route)
            if route.once:
                self.effective[owner, route.kind] = place
        else:
            for rule in route.starts:
                self.suppressed[rule, owner] = place
        if route.rejudges:
            self._rejudge(act, route)
        if route.then is not None:
            self._enter(owner, route.then, act.on, place)

    def _judge(self, act: Act, place: int, owner: str, route: Route) -> bool:
        """Find what is irregular about the act; return whether nothing is."""
        issues: list[Issue] = []
        if route.modality is Modality.MUST_NOT:
            issues.append(Issue("forbidden", place, route))
        if route.once and (owner, route.kind) in self.effective:
            issues.append(Issue("repeated", place, route, self.effective[owner, route.kind]))
        for name in route.requires:
            if not _states(act, name):
                issues.append(Issue("missing", place, route, name))
        for kind in route.after:
            if kind not in self.seen:
                issues.append(Issue("not_after", place, route, kind))
        regular = not issues
        for name in route.wants:
            if not _states(act, name):
                issues.append(Issue("wanted", place, route, name))
        for name in route.contains:
            if not _states(act, name):
                issues.append(Issue("unstated", place, route, name))
        if route.within:
            regular &= self._meet(act, place, owner, route, issues)
        if route.extends or route.excludes:
            regular &= self._judge_move(act, place, owner, route, issues)
        if route.gates:
            self._judge_gates(place, route, issues)
        if route.modality is Modality.LAPSE:
            issues += self._judge_lapse(act, place, owner, route)
        if issues:
            self.issues = (*self.issues, *issues)
        return regular

    def _judge_move(self, act: Act, place: int, owner: str, route: Route, issues: list[Issue]) -> bool:
        """Judge whether what the act lengthens or suspends is still running; return whether it is."""
        regular = True
        moved = [(route.extends[0], owner)] if route.extends else []
        moved += [(route.excludes, ROOT)] if route.excludes else []
        for key in moved:
            run = self.runs.get(key)
            last = None if run is None else self.due(run)
            if run is None and route.extends:
                issues.append(Issue("nothing_to_extend", place, route, key[0]))
                regular = False
            elif run is not None and last is not None and _after(act.clock_day, last):
                issues.append(Issue("after_expiry", place, route, (run, last)))
                regular = False
        return regular

    def _judge_gates(self, place: int, route: Route, issues: list[Issue]) -> None:
        for gate in route.gates:
            children = [(ref, child) for ref, child in self.children.items() if child.table.law is gate.child]
            for ref, child in children:
                if child.state not in gate.passes:
                    issues.append(Issue("gate", place, route, (gate, ref, child.state)))
            if not children and gate.unrecorded is not None:
                issues.append(Issue("gate_unrecorded", place, route, gate))

    def _meet(self, act: Act, place: int, owner: str, route: Route, issues: list[Issue]) -> bool:
        """Judge the act against the open run of its rule and close that run; return whether it was in time."""
        rule = next((rule for rule in route.within if (rule, owner) in self.runs), None)
        if rule is None:
            return self._meet_closed(place, owner, route, issues)
        run = self.runs[rule, owner]
        day, last = act.clock_day, self.due(run)
        late = last is not None and _after(day, last)
        if rule not in route.voids:
            del self.runs[rule, owner]
            self.closed = (*self.closed, run.closed(RunStatus.LATE if late else RunStatus.MET, day, place))
        if late:
            issues.append(Issue("late", place, route, (run, last)))
        return not late

    def _meet_closed(self, place: int, owner: str, route: Route, issues: list[Issue]) -> bool:
        """Judge an act whose period is not running: suppressed by an irregular notice, or lapsed before."""
        for rule in route.within:
            if (rule, owner) in self.suppressed:
                issues.append(Issue("answers_irregular", place, route, self.suppressed[rule, owner]))
                return False
        for run in reversed(self.closed):
            if run.ref == owner and run.rule.qualified in route.within:
                if run.status is RunStatus.LAPSED:
                    issues.append(Issue("late", place, route, (run, run.closed_on)))
                    return False
                break
        return True

    def _judge_lapse(self, act: Act, place: int, owner: str, route: Route) -> list[Issue]:
        key = (route.step.what.lapses or "", owner)
        run = self.runs.get(key)
        last = None if run is None else self.due(run)
        if run is None or last is None or not _after(act.on, last):
            return [Issue("premature", place, route, (run, last))]
        del self.runs[key]
        self.closed = (*self.closed, run.closed(RunStatus.LAPSED, last, place))
        return []

    def _move_clocks(self, act: Act, place: int, owner: str, table: Table, route: Route) -> None:
        if self.suppressed and any((rule, owner) in self.suppressed for rule in route.within):
            return
        for rule in route.voids:
            self._close((rule, owner), RunStatus.VOIDED, act, place)
        for rule in route.restarts:
            self._close((rule, owner), RunStatus.RESTARTED, act, place)
        for rule in (*route.starts, *route.restarts):
            self._start(rule, act, place, owner, table, route)
        if route.extends:
            self._extend(act, place, owner, table, route)
        if route.excludes:
            self._exclude(act, owner, route)

    def _close(self, key: tuple[str, str], status: RunStatus, act: Act, place: int) -> None:
        run = self.runs.pop(key, None)
        if run is not None:
            self.closed = (*self.closed, run.closed(status, act.clock_day, place))

    def _start(self, name: str, act: Act, place: int, owner: str, table: Table, route: Route) -> None:
        if (name, owner) in self.suppressed and not route.in_favour:
            return
        rule = table.rule(name, act.on)
        if rule is None:
            self.issues = (*self.issues, Issue("not_in_force", place, route, name))
            return
        start: Any = act.clock_day if isinstance(rule.period, Hours) else act.on
        if route.step.from_:
            kind, _, field = route.step.from_.rpartition(".")
            start = self.anchors.get((kind, field)) if kind else getattr(act, field)
        end = getattr(act, rule.period.field) if isinstance(rule.period, SetByAct) else None
        if start is None or (end is None and isinstance(rule.period, SetByAct)):
            self.issues = (*self.issues, Issue("start_unknown", place, route, name))
            return
        if route.from_workday:
            start = self.calendar.estimate.on_or_after(start)
        self.suppressed.pop((name, owner), None)
        old = self.runs.pop((name, owner), None)
        if old is not None:
            self.closed = (*self.closed, old.closed(RunStatus.RESTARTED, act.clock_day, place))
        self.runs[name, owner] = Run(rule, start, place, owner, end)
        if name in table.lapsable:
            self.unscheduled = True

    def _extend(self, act: Act, place: int, owner: str, table: Table, route: Route) -> None:
        assert route.extends is not None
        name, cap_name = route.extends
        run, cap = self.runs[name, owner], table.rule(cap_name, act.on)
        granted = act.granted
        if granted is None or cap is None:
            return
        most: Any = cap.period
        if granted.n > most.n:  # type: ignore[union-attr]
            self.issues = (*self.issues, Issue("over_cap", place, route, (granted, cap)))
            granted = most
        self.runs[name, owner] = run.extended(Extension(granted, route.provision, act.on))

    def _exclude(self, act: Act, owner: str, route: Route) -> None:
        assert route.excludes is not None
        ref = str(act.ref) if route.child is not None else owner
        after = act.on - timedelta(days=1) if route.first_day_too else act.on
        gap = Exclusion(after, None, route.provision, ref, None, type(act).zh, type(act).en)
        self.gaps[route.excludes] = (*self.gaps.get(route.excludes, ()), gap)
        opened = self.children[ref].table.waiting if route.child is not None else frozenset({route.then or self.state})
        self.open_gaps[route.excludes, ref] = opened

    def _rejudge(self, act: Act, route: Route) -> None:
        for place in range(len(self.closed) - 1, -1, -1):
            run = self.closed[place]
            if run.rule.qualified == route.rejudges and run.status in (RunStatus.MET, RunStatus.LATE):
                reopened = Run(run.rule, run.start, run.opened_by, run.ref, run.end_set, run.extensions)
                last = self.due(reopened)
                late = last is not None and _after(act.clock_day, last)
                status = RunStatus.LATE if late else RunStatus.MET
                closed = reopened.closed(status, act.clock_day, run.closed_by)
                self.closed = (*self.closed[:place], closed, *self.closed[place + 1 :])
                dropped = ("wanted", "late")
                answered = [issue for issue in self.issues if issue.act == run.closed_by and issue.code in dropped]
                self.issues = tuple(issue for issue in self.issues if issue not in answered)
                if late:
                    first = next((issue.route for issue in answered), route)
                    self.issues = (*self.issues, Issue("late", run.closed_by or 0, first, (reopened, last)))
                return

    def _enter(self, owner: str, state: State, day: date, place: int | None) -> None:
        if owner:
            self.children[owner] = self.children[owner]._replace(state=state)
        else:
            self.state = state
        for (rule, ref), stays in list(self.open_gaps.items()) if self.open_gaps else ():
            if ref == owner and state not in stays:
                del self.open_gaps[rule, ref]
                self.gaps[rule] = tuple(
                    gap._replace(until=day) if gap.ref == ref and gap.until is None else gap for gap in self.gaps[rule]
                )
        table = self.children[owner].table if owner else self.table
        if state in table.law.final and self.runs:
            for key in [key for key in self.runs if not owner or key[1] == owner]:
                self.closed = (*self.closed, self.runs.pop(key).closed(RunStatus.VOIDED, day, place))


def _states(act: Act, names: str) -> bool:
    return any(getattr(act, name) not in (None, "", ()) for name in names.split("|"))


def _after(day: date | datetime, last: date | datetime) -> bool:
    """Whether *day* is after *last*, comparing days unless both are moments."""
    if isinstance(day, datetime) and isinstance(last, datetime):
        return day > last
    day = day.date() if isinstance(day, datetime) else day
    last = last.date() if isinstance(last, datetime) else last
    return day > last
