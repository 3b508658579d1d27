"""A case looked at on a day: state, permitted acts, deadlines, findings, proposals."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Self

from govopen.citation import Provision
from govopen.clock import Day, Run, RunStatus, answer
from govopen.errors import UnknownNameError
from govopen.ledger import Deadline
from govopen.periods import Ends
from govopen.workflows import findings as judgements
from govopen.workflows.acts import Act
from govopen.workflows.findings import Finding
from govopen.workflows.fold import ROOT, Fold, Lapsed
from govopen.workflows.grammar import Modality, State
from govopen.workflows.readings import Alternatives
from govopen.workflows.table import Route, Table

if TYPE_CHECKING:
    from govopen.workflows.engine import Workflow
    from govopen.workflows.office import Track


class Permitted(str):
    """The kind of an act that may be recorded now, with its basis: it compares as its kind."""

    zh: str
    provision: Provision
    modality: Modality
    party: str | None
    ref: str
    act: type[Act]

    @classmethod
    def by(cls, route: Route, ref: str) -> Self:
        """Return the permission that a route gives, for the case itself or for a child."""
        permitted = cls(route.kind)
        act = route.step.act
        assert act is not None
        permitted.zh, permitted.provision, permitted.modality = act.zh, route.provision, route.modality
        permitted.party, permitted.ref, permitted.act = route.party, ref, act
        return permitted


@dataclass(frozen=True, slots=True)
class Proposal:
    """An act that the law lets follow from silence but that needs a judgement (无正当理由)."""

    act: str
    zh: str
    provision: Provision
    rule: str
    expired_on: date
    ref: str = ""

    def __str__(self) -> str:
        return f"{self.act} ({self.zh}): {self.rule} ran out on {self.expired_on}; {self.provision}"


@dataclass(frozen=True)
class View:
    """What a case is on a day: derived from the acts up to then, and from what has not happened."""

    fold: Fold
    acts: tuple[Act, ...]
    day: Day
    workflow: Workflow
    track: Track | None = None

    @property
    def state(self) -> State:
        """The state of the case."""
        return self.fold.state

    @property
    def children(self) -> dict[str, State]:
        """The state of each child, by its ref."""
        return {ref: child.state for ref, child in self.fold.children.items()}

    @property
    def lapsed(self) -> tuple[Lapsed, ...]:
        """The lapses that silence has brought about."""
        return self.fold.lapsed

    @cached_property
    def permitted(self) -> tuple[Permitted, ...]:
        """The acts that some step takes now, each with its provision, party and modality, sorted by kind."""
        found = list(_permitted(self.fold.table, self.fold.state, ROOT, _as_date(self.day)))
        for ref, child in self.fold.children.items():
            found += _permitted(child.table, child.state, ref, _as_date(self.day))
        return tuple(sorted(found, key=lambda act: (act, act.ref)))

    @cached_property
    def deadlines(self) -> tuple[Deadline, ...]:
        """The open deadlines, children included, soonest first; suspended ones last."""
        found = [self.explained(run) for run in self.fold.runs.values() if self._matters(run)]
        return tuple(sorted(found, key=lambda due: (due.on is None, due.at or _noon(due.on), due.rule, due.ref)))

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """The findings about the acts so far and about duties unmet on this day."""
        found = judgements.of_acts(self.fold, self.acts) + judgements.of_day(self.fold, self.acts, self.day)
        return found + (self.track.findings if self.track is not None else ())

    @cached_property
    def proposals(self) -> tuple[Proposal, ...]:
        """What the law lets follow from silence if somebody so judges."""
        found = []
        for (rule, owner), run in self.fold.runs.items():
            table, state = _machine(self.fold, owner)
            last = self.fold.due(run)
            for route in table.all:
                lapses = route.modality is Modality.LAPSE and not route.step.derived and route.step.what.lapses == rule
                if (
                    lapses
                    and state in (route.step.states or {state})
                    and last is not None
                    and judgements.beyond(self.day, last)
                ):
                    act = route.step.act
                    assert act is not None
                    found.append(Proposal(route.kind, act.zh, route.provision, rule, _as_date(last), owner))
        return tuple(found)

    @property
    def next_due(self) -> date | None:
        """The earliest day on which something is due, by law or by the organ's own document.

        Counted is what somebody owes, and what silence would have a consequence for; not the last day of what
        one merely may do.
        """
        days = [due.on for due in self.deadlines if due.on is not None and self._binds(due.run)]
        if self.track is not None:
            days += [line.due for line in self.track.lines if line.due is not None and line.open]
        return min(days, default=None)

    def deadline(self, rule: str, ref: str | None = None) -> Deadline:
        """Return the latest run of a rule as a deadline, open or closed; *rule* may be the short name.

        Raises UnknownNameError if no run of it has started.
        """
        runs = [*self.fold.closed, *self.fold.runs.values()]
        wanted = [run for run in runs if _named(run, rule) and (ref is None or run.ref == ref)]
        own = [run for run in wanted if run.rule.qualified.startswith(f"{self.fold.table.law.instrument}.")]
        if not wanted:
            known = tuple(sorted({run.rule.qualified for run in runs}))
            raise UnknownNameError(
                f"cannot show the deadline {rule!r}{f' of {ref}' if ref else ''}: no such period has started; "
                f"started: {', '.join(known) or 'none'}",
                name=rule,
                known=known,
            )
        return self.explained(max(own or wanted, key=lambda run: (run.is_open, run.opened_by)))

    def explained(self, run: Run) -> Deadline:
        """Return a run as a deadline on this day."""
        gaps = self.fold.exclusions_of(run)
        if self.fold.strict:
            self.fold.due(run)  # raises CalendarHorizonError where only an estimate could be shown
        known = answer(run, self.fold.calendar, gaps)
        status = run.status
        if run.is_open:
            if known.on is None:
                status = RunStatus.SUSPENDED
            elif judgements.beyond(self.day, known.on):
                status = RunStatus.MET if run.rule.ends is Ends.AT_LEAST else RunStatus.OVERDUE
        act = self.acts[run.opened_by]
        en, zh = type(act).en, type(act).zh
        if run.silence is not None:
            unanswered = run.silence.run.rule
            en, zh = f"{unanswered.qualified.partition('.')[2].replace('_', ' ')} ran out", f"{unanswered.zh}届满"
        elif run.basis.startswith("ogi.receipt_on_rest_day") and _as_date(run.start) != act.on:
            en, zh = f"{en} {act.on}, taken as received", f"{zh}（{act.on}），视为收到"
        internal = self.track.internal(run) if self.track is not None and run.is_open else None
        fold = self.fold
        under = Alternatives(self.workflow, fold.table.rules, fold.calendar, fold.strict, self.acts, self.day)
        return Deadline(run, self.fold.calendar, known, status, gaps, _as_date(self.day), en, zh, internal, under)

    def _binds(self, run: Run) -> bool:
        table, state = _machine(self.fold, run.ref)
        judged = (route.step.what.lapses == run.rule.qualified for route in table.all if not route.step.derived)
        lapses = (state, run.rule.qualified) in table.lapses or any(judged)
        return lapses or judgements.duty(self.fold, run) is not None

    def _matters(self, run: Run) -> bool:
        """Whether an open run is still shown: one that nobody owed is not, once it has passed."""
        if judgements.duty(self.fold, run) is not None:
            return True
        last = self.fold.due(run)
        return (
            last is None
            or not judgements.beyond(self.day, last)
            or any((proposal.rule, proposal.ref) == (run.rule.qualified, run.ref) for proposal in self.proposals)
        )


def _permitted(table: Table, state: State, ref: str, day: date) -> Sequence[Permitted]:
    def first_allowed(routes: tuple[Route, ...]) -> Route:
        allowed = [route for route in routes if route.modality is not Modality.MUST_NOT] or routes
        return next((route for route in allowed if route.speaks(day)), allowed[0])

    return [Permitted.by(first_allowed(routes), ref) for (where, _), routes in table.routes.items() if where == state]


def _machine(fold: Fold, owner: str) -> tuple[Table, State]:
    if not owner:
        return fold.table, fold.state
    return fold.children[owner].table, fold.children[owner].state


def _named(run: Run, rule: str) -> bool:
    return rule in (run.rule.qualified, run.rule.qualified.partition(".")[2])


def _as_date(day: Day) -> date:
    return day.date() if isinstance(day, datetime) else day


def _noon(day: date | None) -> datetime:
    from govopen.terms import BEIJING

    return datetime.combine(day or date.max, datetime.max.time(), BEIJING)
