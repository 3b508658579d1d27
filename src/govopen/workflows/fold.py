"""What a case knows after some of its acts: states, runs, exclusions, issues, and derived lapses.

A `Fold` is changed only by `govopen.workflows.replay`; `copy` gives a case one of its own, so that cases
stay immutable. Nothing here makes sentences: an `Issue` is a code with the place of the act, and
`govopen.workflows.findings` puts it in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from govopen.clock import Exclusion, Run, RunStatus, Silence, estimated, last_day
from govopen.errors import CalendarHorizonError
from govopen.workflows.grammar import State
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
    """A child of the case: its table, its state, the act that opened it, the finished one whose place it takes."""

    table: Table
    state: State
    opened_by: int
    replaces: str | None = None


class Refusal(NamedTuple):
    """Why an act cannot be taken: a code and its details."""

    code: str
    detail: Any = None


_NOTHING: Mapping[Any, Any] = MappingProxyType({})


class Fold:
    """What a case knows after some of its acts."""

    __slots__ = (
        "anchors", "calendar", "children", "closed", "done", "gaps", "issues", "lapse_on", "lapsed", "last",
        "open_gaps", "pending", "runs", "seen", "state", "strict", "suppressed", "table",
    )  # fmt: skip

    def __init__(self, table: Table, calendar: WorkdayCalendar, *, strict: bool = False) -> None:
        self.table = table
        self.calendar = calendar
        self.strict = strict
        self.state: State = table.law.initial
        self.children: Mapping[str, Child] = _NOTHING
        self.runs: Mapping[tuple[str, str], Run] = _NOTHING
        self.closed: tuple[Run, ...] = ()
        self.gaps: Mapping[str, tuple[Exclusion, ...]] = _NOTHING
        self.open_gaps: Mapping[str, Mapping[str, frozenset[State]]] = _NOTHING
        self.pending: Mapping[tuple[str, str], date | None] = _NOTHING
        self.seen: Mapping[str, int] = _NOTHING
        self.done: Mapping[tuple[str, str], date] = _NOTHING
        self.suppressed: Mapping[tuple[str, str], int] = _NOTHING
        self.anchors: Mapping[tuple[str, str], Any] = _NOTHING
        self.issues: tuple[Issue, ...] = ()
        self.lapsed: tuple[Lapsed, ...] = ()
        self.lapse_on: date | None = None
        self.last: date | datetime | None = None

    def copy(self) -> Fold:
        """Return an independent copy: what a fold holds is replaced, never changed in place."""
        other = Fold.__new__(Fold)
        other.anchors = self.anchors
        other.calendar = self.calendar
        other.children = self.children
        other.closed = self.closed
        other.done = self.done
        other.gaps = self.gaps
        other.issues = self.issues
        other.lapse_on = self.lapse_on
        other.lapsed = self.lapsed
        other.last = self.last
        other.open_gaps = self.open_gaps
        other.pending = self.pending
        other.runs = self.runs
        other.seen = self.seen
        other.state = self.state
        other.strict = self.strict
        other.suppressed = self.suppressed
        other.table = self.table
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
            opened_anew = child is not None and kind in self.table.kinds
            return Refusal("used_ref", ref) if opened_anew else self._refusal(act, table)
        party, allowed = act.done_by, set()
        for route in routes if len(routes) < 4 else table.narrowed((state, kind), act):
            if party is not None and route.party is not None and party != route.party:
                allowed.add(route.party)
            elif route.takes(act):
                if route.child is None:
                    return owner, table, state, route
                if not ref:
                    return Refusal("no_ref", kind)
                if ref in self.children:
                    return Refusal("used_ref", ref)
                if (replaced := getattr(act, "replaces", None)) and replaced not in self.children:
                    return Refusal("unknown_ref", replaced)
                return owner, table, state, route
        if allowed:
            return Refusal("party", tuple(sorted(allowed)))
        return Refusal("guard", tuple(dict.fromkeys(guard.field for route in routes for guard in route.guards)))

    def _refusal(self, act: Act, table: Table) -> Refusal:
        of_a_child = any(act.kind in child.kinds for child in self.table.children.values())
        if table is self.table and act.kind not in table.kinds and of_a_child:
            return Refusal("unknown_ref", act.ref)
        return Refusal("state", act.kind)

    def refusals(self, act: Act) -> tuple[Refusal, ...]:
        """Return every reason against an act as things stand; empty if some step takes it."""
        found = self.find(act)
        if not isinstance(found, Refusal):
            return ()
        if found.code == "party" or act.done_by is None:
            return (found,)
        tables = [self.table, *self.table.children.values()]
        parties = {route.party for table in tables for route in table.all if route.kind == act.kind}
        if None in parties or act.done_by in parties or not parties:
            return (found,)
        return found, Refusal("party", tuple(sorted(filter(None, parties))))

    def exclusions(self, rule: str) -> tuple[Exclusion, ...]:
        """Return the exclusions of a rule, with the day on which silence would end an open one."""
        return tuple(
            gap if gap.until is not None or not gap.ref else self._silent(gap) for gap in self.gaps.get(rule, ())
        )

    def exclusions_of(self, run: Run) -> tuple[Exclusion, ...]:
        """Return the exclusions that concern a run: a child's has none, a closed one those begun before it closed."""
        if run.ref:
            return ()
        return self._begun_before_close(run, self.exclusions(run.rule.qualified))

    @staticmethod
    def _begun_before_close(run: Run, gaps: tuple[Exclusion, ...]) -> tuple[Exclusion, ...]:
        if run.closed_on is None or not gaps:
            return gaps
        closed = run.closed_on.date() if isinstance(run.closed_on, datetime) else run.closed_on
        return tuple(gap for gap in gaps if gap.after < closed)

    def _silent(self, gap: Exclusion) -> Exclusion:
        """Return an open exclusion with the addressee's period, whose running out would end it."""
        child = self.children[gap.ref]
        for (rule, owner), run in self.runs.items():
            if owner == gap.ref and (child.state, rule) in child.table.lapses:
                return gap._replace(silent_until=_day(self.due(run)), silence=Silence(run))
        return gap

    def due(self, run: Run) -> date | datetime | None:
        """Return the last day of a run, None while suspended; a strict fold raises beyond the horizon."""
        gaps = self.gaps.get(run.rule.qualified, ()) if not run.ref and self.gaps else ()
        if gaps:
            gaps = self._begun_before_close(run, gaps)
        return last_day(run, self.calendar.strict, gaps) if self.strict else estimated(run, self.calendar, gaps)

    # -- lapses ---------------------------------------------------------------------------------

    def lapse_before(self, day: date) -> None:
        """Derive every lapse whose last day is before *day*."""
        while self.lapse_on is not None and self.lapse_on < day:
            key, last = min(self._lapsing(), key=lambda pair: (pair[1], pair[0]))
            rule, owner = key
            table, state = self.machine(owner)
            route, run = table.lapses[state, rule], self.runs[key]
            on, silence = _day(self.due(run)) or last, Silence(run, self.exclusions_of(run))
            self.end(run, RunStatus.LAPSED, on, None)
            self.lapsed = (*self.lapsed, Lapsed(route, owner, on))
            for started in route.starts:
                self._start_by_silence(started, on, owner, table, silence)
            self.enter(owner, route.then or state, on, None, silence=silence)
            self.schedule()

    def _start_by_silence(self, name: str, on: date, owner: str, table: Table, silence: Silence) -> None:
        rule, old = table.rule(name, on), self.runs.get((name, owner))
        if rule is None:
            return
        if old is not None:
            self.end(old, RunStatus.RESTARTED, on, None)
        run = Run(rule, on, silence.run.opened_by, owner, silence=silence)
        self.begin(run, lapsable=name in table.lapsable)

    def _lapsing(self) -> list[tuple[tuple[str, str], date]]:
        """Return the runs whose lapse is attached to the state that their machine is in, with their last day."""
        found = []
        for (rule, owner), last in self.pending.items():
            table, state = self.machine(owner)
            if last is not None and (state, rule) in table.lapses:
                found.append(((rule, owner), last))
        return found

    def schedule(self) -> None:
        """Note the earliest day on which silence will bring about a lapse."""
        self.lapse_on = min((last for _, last in self._lapsing()), default=None)

    # -- changing -------------------------------------------------------------------------------

    def begin(self, run: Run, *, lapsable: bool) -> None:
        """Open a run, or replace it by its extended self; *lapsable* if a lapse is attached to its rule."""
        key = (run.rule.qualified, run.ref)
        self.runs = {**self.runs, key: run}
        if lapsable:
            self.pending = {**self.pending, key: self._certain(run)}

    def recount(self, rule: str) -> None:
        """Count anew when a run of this rule lapses, after its exclusions changed."""
        run = self.runs.get((rule, ""))
        if run is not None and (rule, "") in self.pending:
            self.pending = {**self.pending, (rule, ""): self._certain(run)}

    def _certain(self, run: Run) -> date | None:
        """Return the day after which a run has certainly ended: where no notice settles it, its latest bound."""
        gaps = self.gaps.get(run.rule.qualified, ()) if not run.ref else ()
        try:
            return _day(last_day(run, self.calendar.strict, gaps))
        except CalendarHorizonError:
            if self.strict:
                raise
            latest = self.calendar.latest
            return _day(last_day(run.under(latest), latest, [gap.under(latest) for gap in gaps]))

    def end(self, run: Run, status: RunStatus, on: date | datetime, place: int | None) -> None:
        """Close an open run."""
        key = (run.rule.qualified, run.ref)
        self.runs = {other: kept for other, kept in self.runs.items() if other != key}
        self.closed = (*self.closed, run.closed(status, on, place))
        if key in self.pending:
            self.pending = {other: last for other, last in self.pending.items() if other != key}

    def machine(self, owner: str) -> tuple[Table, State]:
        """Return the table and state of the case itself or of a child."""
        if not owner:
            return self.table, self.state
        child = self.children[owner]
        return child.table, child.state

    def enter(self, owner: str, state: State, day: date, place: int | None, *, silence: Silence | None = None) -> None:
        """Move a machine to a state: exclusions that it held open end, a final state voids what still runs."""
        if owner:
            self.children = {**self.children, owner: self.children[owner]._replace(state=state)}
        else:
            self.state = state
        if owner in self.open_gaps:
            self._close_gaps(owner, state, day, silence)
        table = self.children[owner].table if owner else self.table
        if state in table.law.final and self.runs:
            for run in [run for run in self.runs.values() if not owner or run.ref == owner]:
                self.end(run, RunStatus.VOIDED, day, place)

    def end_exclusions(self, rule: str, day: date) -> None:
        """End the exclusions of a rule whose act was done: no more time is needed for asking."""
        ended = (gap if gap.until is not None else gap._replace(until=day) for gap in self.gaps[rule])
        self.gaps = {**self.gaps, rule: tuple(ended)}
        left = {
            ref: {name: stays for name, stays in held.items() if name != rule} for ref, held in self.open_gaps.items()
        }
        self.open_gaps = {ref: held for ref, held in left.items() if held}

    def _close_gaps(self, owner: str, state: State, day: date, silence: Silence | None) -> None:
        """End the exclusions that lasted only while their holder was in another state."""
        held = self.open_gaps[owner]
        for rule in [rule for rule, stays in held.items() if state not in stays]:
            held = {other: stays for other, stays in held.items() if other != rule}
            gaps = self.gaps[rule]
            ended = (
                gap._replace(until=day, silence=silence) if gap.ref == owner and gap.until is None else gap
                for gap in gaps
            )
            self.gaps = {**self.gaps, rule: tuple(ended)}
            self.recount(rule)
        others = {ref: rules for ref, rules in self.open_gaps.items() if ref != owner}
        self.open_gaps = {**others, owner: held} if held else others


def _day(day: date | datetime | None) -> date | None:
    return day.date() if isinstance(day, datetime) else day
