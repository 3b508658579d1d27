"""What a plan rests on: what is owed, what may be done, and the preparation, on one day of a case."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property

from govopen.calendar import WorkdayCalendar
from govopen.clock import Answer, Day, Exclusion, answer
from govopen.ledger import Deadline
from govopen.periods import WorkingDays
from govopen.planning import preparation
from govopen.planning.preparation import Preparation, back
from govopen.workflows.findings import duty
from govopen.workflows.fold import ROOT
from govopen.workflows.grammar import Modality
from govopen.workflows.table import Route, Table
from govopen.workflows.view import View

Key = tuple[str, str]
"""A rule and the child that its period belongs to."""


@dataclass(frozen=True)
class Standing:
    """A view of a case, counted back from what is owed."""

    view: View
    durations: Mapping[str, WorkingDays]

    @property
    def calendar(self) -> WorkdayCalendar:
        """The calendar of the case."""
        return self.view.fold.calendar

    @property
    def day(self) -> date:
        """The day asked about."""
        return date_of(self.view.day)

    @cached_property
    def open(self) -> dict[Key, Deadline]:
        """Every running period as a deadline, by rule and child; also what one might do and has passed."""
        return {key: self.view.explained(run) for key, run in self.view.fold.runs.items()}

    @cached_property
    def goal(self) -> Deadline | None:
        """The last of the organ's own duties: the one that the rest prepares."""
        owed = [due for (_, ref), due in self.open.items() if not ref and self.owed(due)]
        return max(owed, key=lambda due: due.earliest or due.latest or date.max, default=None)

    @cached_property
    def answers(self) -> Route | None:
        """The step that meets the goal."""
        return None if self.goal is None else duty(self.view.fold, self.goal.run)

    @property
    def base(self) -> date | None:
        """The last safe day for the goal; None while it is suspended, or counts in hours."""
        due = self.goal
        return None if due is None or due.at is not None or due.earliest is None else self.last(due.earliest)

    @property
    def suspending_until(self) -> date | None:
        """The last day on which something can still suspend the goal: on its last day nothing is left to suspend."""
        return None if self.base is None else back(self.base, WorkingDays(1), self.calendar)

    @cached_property
    def until(self) -> date | None:
        """The last safe day to begin what meets the goal."""
        if self.base is None or self.answers is None:
            return None
        return back(self.base, self.durations.get(self.answers.kind), self.calendar)

    @cached_property
    def preparations(self) -> tuple[Preparation, ...]:
        """The steps of preparation, with their days."""
        if self.answers is None or self.answers.step.act is None or self.goal is None or self.goal.at is not None:
            return ()
        steps = preparation.remaining(self.view, self.answers.step.act, self.durations)
        return preparation.dated(steps, self.until, self.calendar)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names that a duration may have: acts that may be done, lines of the document, or drafting and signing."""
        track = self.view.track
        lines = (
            [preparation.DRAFT, preparation.SIGN] if track is None else [line.name for line in track.checklist.lines]
        )
        prepared = [step.name for step in self.preparations]
        return frozenset([*prepared, *lines, *(kind for _, _, kind, _ in self.permitted())])

    def permitted(self) -> Iterator[tuple[str, Table, str, list[Route]]]:
        """Yield what may be done now: whose machine takes it, its table, the kind, and the steps that take it."""
        fold = self.view.fold
        machines = [(ROOT, fold.table, fold.state)]
        machines += [(ref, child.table, child.state) for ref, child in fold.children.items()]
        for owner, table, state in machines:
            for (where, kind), routes in table.routes.items():
                taken = [
                    route
                    for route in routes
                    if route.modality is not Modality.MUST_NOT and all(before in fold.seen for before in route.after)
                ]
                if where == state and taken and not (taken[0].once and (owner, kind) in fold.done):
                    yield owner, table, kind, taken

    def suspends(self, route: Route) -> bool:
        """Whether a step leaves days out of the goal."""
        return self.goal is not None and route.excludes == self.goal.rule

    def precedes_goal(self, owner: str, route: Route) -> bool:
        """Whether the act belongs to a child that must have come to its end before what is owed may be done."""
        if self.answers is None or not route.in_favour:
            return False
        answering = self.view.fold.table.routes.get((self.view.state, self.answers.kind), ())
        gates = {gate.child for one in answering for gate in one.gates}
        if owner:
            return route.duty and self.view.fold.children[owner].table.law in gates
        if route.child not in gates or not route.duty:
            return False
        return all(child.table.law is not route.child for child in self.view.fold.children.values())

    def room(self, owner: str, route: Route) -> date | None:
        """Return the last day for an act, or for the child it belongs to, that leaves time for what is prepared."""
        fold, act = self.view.fold, route.step.act
        if owner:
            law = fold.children[owner].table.law
            act = next((one.step.act for one in fold.table.all if one.child is law), act)
        assert act is not None, "a lapse is nobody's step"
        return preparation.room_before(self.preparations, self.view, act, self.until)

    def goal_with(self, gap: Exclusion) -> date | None:
        """Return the earliest last day of the goal with more days left out."""
        if self.goal is None:
            return None
        return self.safe(answer(self.goal.run, self.calendar, (*self.goal.exclusions, gap)))

    def safe(self, known: Answer) -> date | None:
        """Return the earliest last day of an answer as a day."""
        return None if known.earliest is None else date_of(known.earliest)

    def owed(self, due: Deadline) -> bool:
        """Whether the organ owes what meets a deadline."""
        route = duty(self.view.fold, due.run)
        return route is not None and route.in_favour

    def last(self, day: Day) -> date:
        """Return the last working day on or before a last day."""
        return self.calendar.latest.on_or_before(date_of(day))

    def slack(self, last: date) -> int:
        """Return the working days from the day asked about to a last day; as few as a coming notice may leave."""
        safe = self.calendar.latest
        if last >= self.day:
            return safe.count_workdays(self.day, last)
        return -safe.count_workdays(last, self.day)


def date_of(day: Day) -> date:
    """Return the Beijing day of a moment, or the day itself."""
    return day.date() if isinstance(day, datetime) else day
