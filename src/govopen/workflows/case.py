"""A case: the replay of its dated acts under one rulebook and one calendar.

A case is immutable. `record` returns the case with one more act; `amend` is the only other door.
State, deadlines and findings are derived, never stored as truth.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Literal, Self

from govopen.clock import Day
from govopen.errors import (
    BreachRefusedError,
    MissingFactError,
    OutOfOrderError,
    VersionMismatchError,
)
from govopen.ledger import Deadline
from govopen.rules import Rulebook
from govopen.rules.places import calendar_for
from govopen.terms import Severity, a_day, a_moment
from govopen.workflows import findings as judgements, refusals, stored
from govopen.workflows.acts import Act, TimedAct
from govopen.workflows.engine import Amendment, Workflow
from govopen.workflows.findings import Finding
from govopen.workflows.fold import Fold, Refusal
from govopen.workflows.folding import Folding
from govopen.workflows.grammar import LawFile, State
from govopen.workflows.log import before_last, effective, known_by, numbers_of, out_of_order
from govopen.workflows.moves import Amended, Move, moves, standing, verdicts
from govopen.workflows.replay import apply
from govopen.workflows.view import View

if TYPE_CHECKING:
    from govopen.calendar import WorkdayCalendar
    from govopen.workflows.office import Checklist, Track


class Case:
    """One procedure for one matter: its log of dated acts and everything that follows from them.

    Open one with `open_case`; never construct it directly.
    """

    __slots__ = (
        "_findings", "_fold", "_view", "acts", "breaches", "calendar", "checklist", "id", "log", "moved",
        "provisional", "rules", "workflow",
    )  # fmt: skip

    id: str
    workflow: Workflow
    rules: Rulebook
    calendar: WorkdayCalendar
    checklist: Checklist | None
    log: tuple[Act | Amendment, ...]
    acts: tuple[Act, ...]
    breaches: str
    provisional: str
    moved: tuple[Move, ...]
    _fold: Fold | None
    _findings: tuple[Finding, ...] | None
    _view: View | None

    # -- recording ------------------------------------------------------------------------------

    def record(self, act: Act) -> Self:
        """Return the case with one more act.

        The act is refused only if no step takes it in this state (StepNotAllowedError) or if another
        party did it (WrongPartyError), or if it is dated before the last one (OutOfOrderError: use
        `amend`). Whatever else is wrong with it is a finding, unless the case was opened with
        ``breaches="refuse"``.
        """
        if type(act) is not self.workflow.acts.get(getattr(act, "kind", "")):
            raise refusals.unknown(act, self.workflow)
        old = self._fold
        if old is None:
            old = self._opened(self.workflow.day_of_law(act, self.rules))
        elif old.last is not None and act.clock_day != old.last and before_last(act, old.last):
            raise out_of_order(act, old.last, self.id)
        if self.workflow.chosen_late(self.rules) and self.acts and self._opened(act.on).table is not old.table:
            return self._with((*self.log, act), (), None)._replayed((*self.acts, act))
        fold = old.copy()
        refusal = apply(fold, act, len(self.acts))
        if refusal is not None:
            raise refusals.error(act, fold, self.id)
        if self.breaches == "refuse" and len(fold.issues) > len(old.issues):
            self._refuse_breaches(fold, len(old.issues), (*self.acts, act))
        acts = (*self.acts, act)
        return self._with(acts if self.log is self.acts else (*self.log, act), acts, fold)

    def check(self, act: Act) -> tuple[Refusal, ...]:
        """Return why the act could not be recorded now; empty if it could.

        Lapses that silence brings about before the act's day are taken into account.
        """
        if type(act) is not self.workflow.acts.get(getattr(act, "kind", "")):
            return (Refusal("unknown", getattr(act, "kind", type(act).__name__)),)
        fold = self._fold
        if fold is None:
            fold = self._opened(self.workflow.day_of_law(act, self.rules))
        elif fold.last is not None and before_last(act, fold.last):
            return (Refusal("order", fold.last),)
        if fold.lapse_on is not None and fold.lapse_on < act.on:
            fold = fold.copy()
            fold.lapse_before(act.on)
        return () if type(fold.find(act)) is not Refusal else fold.refusals(act)

    def amend(
        self,
        *,
        drop: Sequence[Act | int] = (),
        add: Sequence[Act] = (),
        reason: str,
        recorded_on: date,
    ) -> Amended:
        """Take back acts (*drop*: acts, or their places in `acts`) and add others, then replay.

        Nothing is erased: the log keeps the acts taken back and the reason. Returns the new case, the
        deadlines that moved and the acts that became late or timely.

        Raises AmendmentError, naming them, if later acts become impossible.
        """
        a_day(recorded_on, "the day of the amendment")
        if not drop and not add:
            return Amended(self, (), (), ())
        latest = max((act.on for act in add), default=recorded_on)
        if recorded_on < latest:
            raise OutOfOrderError(
                f"cannot amend {self.id} on {recorded_on}: it adds an act of {latest}; "
                "an act is recorded on its day or later",
                day=recorded_on,
                last=latest,
            )
        entry = self.workflow.amendment(
            drop=numbers_of(self.log, drop, self.id), add=tuple(add), reason=reason, recorded_on=recorded_on
        )
        log = (*self.log, entry)
        amended = self._with(log, (), None)._replayed(effective(log), amending=True)
        before, after = verdicts(self.fold, self.acts), verdicts(amended.fold, amended.acts)
        late = tuple(act for act in amended.acts if after.get(id(act)) is True and before.get(id(act)) is False)
        timely = tuple(act for act in amended.acts if after.get(id(act)) is False and before.get(id(act)) is True)
        return Amended(amended, moves(standing(self.fold), standing(amended.fold), new=True), late, timely)

    # -- asking ---------------------------------------------------------------------------------

    @property
    def law(self) -> LawFile:
        """The law file that governs the case."""
        return self.fold.table.law

    @property
    def state(self) -> State:
        """The state after the last recorded act."""
        return self.fold.state

    @property
    def children(self) -> dict[str, State]:
        """The state of each child, by its ref, after the last recorded act."""
        return self._now.children

    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings about the recorded acts; duties unmet are asked of `at(day)`."""
        if self._findings is None:
            self._findings = judgements.of_acts(self.fold, self.acts)
        return self._findings

    @property
    def deadlines(self) -> tuple[Deadline, ...]:
        """The open deadlines as at the last recorded act, children included, soonest first."""
        return self._now.deadlines

    @property
    def next_due(self) -> date | None:
        """The earliest day on which something is due, by law or by the organ's own document."""
        return self._now.next_due

    @property
    def track(self) -> Track | None:
        """The office track as at the last recorded act, if the rulebook is an organ's that has one."""
        return self._now.track

    def deadline(self, rule: str, ref: str | None = None) -> Deadline:
        """Return the latest run of a rule as a deadline, as at the last recorded act.

        Raises UnknownNameError if no such period has started.
        """
        return self._now.deadline(rule, ref)

    def at(self, day: Day) -> View:
        """Return the case as it is on a day: what has happened by then, and what has not.

        A workflow whose clocks run in hours is asked at an aware moment, every other on a plain day.
        """
        timed = any(issubclass(act, TimedAct) for act in self.workflow.acts.values())
        when: Day = (
            a_moment(day, f"the moment to look at {self.id}") if timed else a_day(day, f"the day to look at {self.id}")
        )
        on = when.date() if isinstance(when, datetime) else when
        acts = tuple(act for act in self.acts if not judgements.beyond(act.clock_day if timed else act.on, when))
        if acts:
            fold = self._folding.on(on, acts, self.fold if len(acts) == len(self.acts) else None)
        else:
            fold = self._opened(self.workflow.first_day(self.rules, on))
        fold.lapse_before(on)
        return View(fold, acts, when, self.workflow, self._track(fold, acts, when))

    def as_known_on(self, day: date) -> Case:
        """Return the case as it was known on a day: without later notices, instruments, records and amendments."""
        a_day(day, "the day of knowledge")
        known = self._with(known_by(self.log, day), (), None)
        known.rules, known.calendar = self.rules.as_known_on(day), self.calendar.as_known_on(day)
        return known._replayed(effective(known.log))

    # -- storing --------------------------------------------------------------------------------

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the case as JSON: its acts and the versions that judged them.

        The deadlines in it are a cache, stamped with the calendar and rules that gave them.
        """
        return stored.dump(self, indent)

    @classmethod
    def from_json(
        cls,
        data: str | bytes,
        *,
        rules: Rulebook | None = None,
        calendar: WorkdayCalendar | None = None,
        workflow: Workflow | None = None,
        checklist: Checklist | None = None,
        rejudge: bool = False,
    ) -> Case:
        """Return a stored case, replayed; a *checklist* that it was opened with is given again.

        Raises VersionMismatchError if it was judged under another definition, other rules or another
        calendar, unless *rejudge*: then `moved` lists the deadlines that moved. Raises DataFileError
        for what is no stored case, and pydantic's ValidationError for acts that are not sound.
        """
        form = stored.read(data)
        workflow = workflow or stored.workflow_of(form)
        rules = rules or stored.rules_of(form)
        case = open_case(workflow, id=form["id"], rules=rules, calendar=calendar, checklist=checklist)
        case.provisional = form.get("provisional", "answer")
        log = stored.log_of(data, form, workflow)
        case = case._with(log, (), None)._replayed(effective(log))
        case.breaches = form.get("breaches", "record")
        now = stored.stamp(case)
        differing = [key for key, value in now.items() if form.get(key) != value]
        if differing and not rejudge:
            stamped = any(key in form for key in now)
            under = (
                f"it was judged under another {', '.join(differing)}" if stamped else "it does not say what judged it"
            )
            raise VersionMismatchError(
                f"cannot load {case.id}: {under}; "
                "pass the same ones, or rejudge=True to judge it anew and see what moved",
                stored={key: form.get(key) for key in differing},
                given={key: now[key] for key in differing},
            )
        if differing:
            case.moved = moves(stored.standing_of(form), standing(case.fold), new=False)
        return case

    # -- inside ---------------------------------------------------------------------------------

    @property
    def fold(self) -> Fold:
        """What the case knows after its last recorded act."""
        return self._fold if self._fold is not None else self._opened(None)

    @property
    def _now(self) -> View:
        if self._view is None:
            fold = self.fold
            last = fold.last if fold.last is not None else date.min
            self._view = View(fold, self.acts, last, self.workflow, self._track(fold, self.acts, last))
        return self._view

    def _track(self, fold: Fold, acts: tuple[Act, ...], day: Day) -> Track | None:
        if self.rules.organ is None:
            return None
        from govopen.workflows.local import track

        return track(self, fold, acts, day)

    @property
    def _folding(self) -> Folding:
        return Folding(self.workflow, self.rules, self.calendar, self.provisional == "refuse", self.id)

    def _opened(self, day: date | None) -> Fold:
        return self._folding.opened(day)

    def _with(self, log: tuple[Act | Amendment, ...], acts: tuple[Act, ...], fold: Fold | None) -> Self:
        other = object.__new__(type(self))
        other.id = self.id
        other.workflow = self.workflow
        other.rules = self.rules
        other.calendar = self.calendar
        other.checklist = self.checklist
        other.breaches = self.breaches
        other.provisional = self.provisional
        other.log = log
        other.acts = acts
        other.moved = ()
        other._fold = fold
        other._findings = None
        other._view = None
        return other

    def _replayed(self, acts: tuple[Act, ...], *, amending: bool = False) -> Self:
        """Return the case with these acts folded in one go."""
        if not acts:
            return self._with(self.log, (), None)
        fold = self._folding.folded(acts, impossible=refusals.of_amendment if amending else refusals.error)
        case = self._with(self.log, acts, fold)
        if self.breaches == "refuse" and amending:
            case._refuse_breaches(fold, 0, acts)
        return case

    def _refuse_breaches(self, fold: Fold, known: int, acts: tuple[Act, ...]) -> None:
        probe = fold.copy()
        probe.issues, probe.closed = fold.issues[known:], ()
        for finding in judgements.of_acts(probe, acts):
            missing = finding.code in ("missing", "unstated")
            if missing or finding.severity in (Severity.BREACH, Severity.UNLAWFUL):
                kind = MissingFactError if missing else BreachRefusedError
                assert finding.act is not None
                raise kind(
                    f"cannot record {finding.act.kind} of {finding.act.on} on {self.id}: {finding.done}; "
                    f"{finding.provision}: {finding.required}; breaches are refused in this case",
                    finding=finding,
                    fact=finding.required if missing else "",
                )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Case):
            return NotImplemented
        return (self.id, self.log, stored.stamp(self)) == (other.id, other.log, stored.stamp(other))

    def __hash__(self) -> int:
        return hash((self.id, len(self.log)))

    def __repr__(self) -> str:
        return f"<Case {self.id} {self.workflow.name} {self.state} after {len(self.acts)} acts>"


def open_case(
    workflow: Workflow,
    *,
    id: str,
    rules: Rulebook | None = None,
    calendar: WorkdayCalendar | None = None,
    breaches: Literal["record", "refuse"] = "record",
    provisional: Literal["answer", "refuse"] = "answer",
    checklist: Checklist | None = None,
) -> Case:
    """Return a new case without acts; the first act picks the version of the law that governs it.

    Without a *calendar* it is counted by that of the organ's region, else by the national one. *breaches*
    ``"refuse"`` raises where a breach would be recorded as a finding; *provisional*
    ``"refuse"`` raises CalendarHorizonError where a date would rest on an unpublished notice. *checklist* is
    an office track of your own; one that does not fit the workflow and the rules raises UnknownNameError.
    """
    refusals.check_opening(id, workflow, breaches, provisional)
    case = object.__new__(Case)
    case.id = id
    case.workflow = workflow
    case.rules = rules if rules is not None else workflow.default_rules()
    case.calendar = calendar if calendar is not None else calendar_for(case.rules)
    case.breaches = breaches
    case.provisional = provisional
    case.checklist = checklist
    if checklist is not None:
        from govopen.workflows.local import fitting

        fitting(checklist, case)
    case.log = case.acts = case.moved = ()
    case._fold = case._findings = case._view = None
    return case
