"""A draft law tried out: how many acts would have been late under it, and by how much, beside the law in force."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from pathlib import Path
from statistics import median
from typing import NamedTuple

from pydantic import ValidationError

from govopen.clock import Day, Run, RunStatus
from govopen.errors import GovOpenError
from govopen.periods import Hours, WorkingDays
from govopen.portfolio.rechecking import loaded
from govopen.portfolio.report import Failed
from govopen.rules import Rulebook
from govopen.rules.draft import in_place, read_draft, refuse
from govopen.rules.model import Instrument
from govopen.terms import BEIJING, WEEKDAYS, a_day
from govopen.workflows.acts import Act, TimedAct
from govopen.workflows.case import Case
from govopen.workflows.findings import beyond, duty, late_by
from govopen.workflows.fold import Fold
from govopen.workflows.moves import rejudged


@dataclass
class Counts:
    """What became of the runs of one rule.

    *met* in time, *late*, *overdue* with what was owed not done by the day asked about, still *open* then, or *ended*
    otherwise: voided, started anew, lapsed, not made use of, or ended before a minimum duration was over.
    """

    met: int = 0
    late: int = 0
    overdue: int = 0
    open: int = 0
    ended: int = 0

    @property
    def total(self) -> int:
        """How many runs there were."""
        return self.met + self.late + self.overdue + self.open + self.ended


@dataclass(frozen=True, slots=True)
class LateAct:
    """An act that came after the last day of its period.

    *over* is by how much in whole units of the period, *unit* its unit; 0 for an act on a rest day after the last
    day. *by* says it as a finding does.
    """

    case: str
    rule: str
    ref: str
    act: Act
    due: Day
    done: Day
    over: int
    unit: str
    by: str

    def __str__(self) -> str:
        child = f" ({self.ref})" if self.ref else ""
        return f"{self.case} {self.rule}{child}: due {_shown(self.due)}, {self.act.kind} {_shown(self.done)}, {self.by}"


@dataclass(frozen=True, slots=True)
class Extent:
    """How late the late acts of one rule were: their number, the median and the worst, in *unit*."""

    number: int
    median: float
    worst: int
    unit: str


@dataclass(frozen=True)
class Trial:
    """What a draft would have made of past cases, beside the version that it replaces.

    *tried* cases are governed by that version; *elsewhere* counts those that are not, *earlier* those received
    before `from_day`. *law* and *draft* count the runs of every rule of the text, *late_by_law* and *late_by_draft*
    list the late acts.
    """

    instrument: str
    version: str
    replaces: str
    tried: int
    elsewhere: int
    earlier: int
    law: Mapping[str, Counts]
    draft: Mapping[str, Counts]
    late_by_law: tuple[LateAct, ...]
    late_by_draft: tuple[LateAct, ...]
    failed: tuple[Failed, ...]

    @property
    def became_late(self) -> tuple[LateAct, ...]:
        """The acts that were in time by the law and would have been late under the draft."""
        return _beyond(self.late_by_draft, self.late_by_law)

    @property
    def became_timely(self) -> tuple[LateAct, ...]:
        """The acts that were late by the law and would have been in time under the draft."""
        return _beyond(self.late_by_law, self.late_by_draft)

    def extent(self, rule: str, *, law: bool = False) -> Extent | None:
        """Return how late the late acts of a rule would have been, or (*law*) were; None if none is late."""
        late = [one for one in (self.late_by_law if law else self.late_by_draft) if one.rule == rule]
        if not late:
            return None
        overs = [one.over for one in late]
        return Extent(len(late), median(overs), max(overs), late[0].unit)


def with_draft(rules: Rulebook, path: str | Path) -> Rulebook:
    """Return the rulebook with the numbers, endings and readings of a draft in place of the version it replaces.

    The steps stay: a procedure that the draft changes is not tried. Raises DataFileError for a draft that does not
    fit them: a rule or reading more or less, or a period that the steps cannot run.
    """
    return _stands(read_draft(path), rules)


def try_draft(
    cases: Iterable[Case | str | bytes], draft: str | Path, *, from_day: date | None = None, on: date | None = None
) -> Trial:
    """Return what a draft would have made of these cases; a case may be given as its stored JSON.

    *draft* is a law file, a copy of the text in force with other numbers, ``replaces`` naming that text's version. It
    is read in place of that version for every case which that version governs, whatever its own first day; *from_day*
    leaves out the cases received before it. *on* is the day on which open periods are looked at, by default each case's
    last act: only what passed by then is overdue.

    What people would have done under another law nobody knows: the acts stay on their days. Raises what `with_draft`
    raises.
    """
    if from_day is not None:
        a_day(from_day, "from_day")
    if on is not None:
        a_day(on, "the day to look at the cases")
    trying = _Trying(read_draft(draft), from_day, on)
    _stands(trying.text, _shipped(trying.text.id))
    for place, given in enumerate(cases):
        trying.take(given, place)
    return trying.trial()


@dataclass
class _Trying:
    """A trial in the making."""

    text: Instrument
    from_day: date | None
    on: date | None
    tried: int = 0
    elsewhere: int = 0
    earlier: int = 0
    law: dict[str, Counts] = field(default_factory=dict)
    draft: dict[str, Counts] = field(default_factory=dict)
    late_by_law: list[LateAct] = field(default_factory=list)
    late_by_draft: list[LateAct] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    books: dict[Rulebook, Rulebook] = field(default_factory=dict)

    def trial(self) -> Trial:
        return Trial(
            self.text.id, self.text.version, self.text.replaces or "", self.tried, self.elsewhere, self.earlier,
            self.law, self.draft, tuple(self.late_by_law), tuple(self.late_by_draft), tuple(self.failed),
        )  # fmt: skip

    def take(self, given: Case | str | bytes, place: int) -> None:
        name, under = f"case {place + 1}", "stored"
        try:
            case = given if isinstance(given, Case) else loaded(given)
            name, under = case.id, "before"
            if self.from_day is not None and case.acts and case.acts[0].on < self.from_day:
                self.earlier += 1
                return
            if not _has(case.rules, self.text):
                self.elsewhere += 1
                return
            law = _seen(case, self.on)
            under = "after"
            draft = _seen(rejudged(case, rules=self._rules(case.rules), calendar=case.calendar), self.on)
            runs = self._runs(law, self.text.replaces), self._runs(draft, self.text.version)
            if not any(runs):
                self.elsewhere += 1
                return
            self.tried += 1
            _tally(law, runs[0], name, self.law, self.late_by_law)
            _tally(draft, runs[1], name, self.draft, self.late_by_draft)
        except (GovOpenError, ValidationError) as error:
            self.failed.append(Failed(name, under, error))

    def _rules(self, rules: Rulebook) -> Rulebook:
        if rules not in self.books:
            self.books[rules] = _stands(self.text, rules)
        return self.books[rules]

    def _runs(self, seen: _Seen, version: str | None) -> list[Run]:
        read = (self.text.id, version)
        every = (*seen.fold.closed, *seen.fold.runs.values())
        return [run for run in every if (run.rule.provision.instrument, run.rule.provision.version) == read]


class _Seen(NamedTuple):
    """What is known of a case on a day."""

    fold: Fold
    acts: tuple[Act, ...]
    day: Day


def _shipped(instrument: str) -> Rulebook:
    """Return the shipped rulebook that has an instrument: of the organ whose document it is, else the law."""
    return Rulebook.for_organ(instrument) if instrument in Rulebook.organs() else Rulebook.national()


def _stands(draft: Instrument, rules: Rulebook) -> Rulebook:
    _check_extensions(draft, rules)
    return in_place(rules, draft)


def _has(rules: Rulebook, draft: Instrument) -> bool:
    """Whether a rulebook has the version that the draft replaces."""
    return draft.id in rules.instruments and draft.replaces in rules.versions(draft.id)


def _check_extensions(draft: Instrument, rules: Rulebook) -> None:
    """Refuse another unit for a period that a step extends, and for what extends it: days are added to days."""
    from govopen.workflows import WORKFLOWS

    if not _has(rules, draft):
        return  # refused with its reason in a moment
    old = rules.instrument(draft.id, draft.replaces)
    steps = (step for workflow in WORKFLOWS.values() for law in workflow.all_laws for step in law.steps)
    for name in {name for step in steps for name in step.extends or ()}:
        short = name.partition(".")[2]
        new, was = draft.rules.get(short), old.rules.get(short)
        if name == f"{draft.id}.{short}" and new and was and type(new.period) is not type(was.period):
            refuse(draft, f"rules.{short}.within", "an extension is added to it, or it is one: keep the unit")


def _seen(case: Case, on: date | None) -> _Seen:
    if on is None:
        return _Seen(case.fold, case.acts, case.acts[-1].clock_day if case.acts else date.min)
    timed = any(issubclass(act, TimedAct) for act in case.workflow.acts.values())
    view = case.at(datetime.combine(on, time.max, BEIJING) if timed else on)
    return _Seen(view.fold, view.acts, view.day)


def _tally(seen: _Seen, runs: list[Run], case: str, counts: dict[str, Counts], late: list[LateAct]) -> None:
    for run in runs:
        count = counts.setdefault(run.rule.qualified, Counts())
        last = seen.fold.due(run)
        if run.is_open and (last is None or not beyond(seen.day, last)):
            count.open += 1
        elif run.is_open and duty(seen.fold, run) is not None:
            count.overdue += 1
        elif run.status is RunStatus.MET:
            count.met += 1
        elif run.status is RunStatus.LATE and last is not None and run.closed_on is not None:
            count.late += 1
            late.append(_late(seen, run, last, run.closed_on, case))
        else:
            count.ended += 1


def _late(seen: _Seen, run: Run, last: Day, done: Day, case: str) -> LateAct:
    assert run.closed_by is not None, "a period that was met late was met by an act"
    period = run.rule.period
    if isinstance(period, Hours) and isinstance(done, datetime) and isinstance(last, datetime):
        over, unit = int((done - last).total_seconds() // 3600), "hours"
    elif isinstance(period, WorkingDays):
        over, unit = seen.fold.calendar.estimate.count_workdays(_date(last), _date(done)), "working days"
    else:
        over, unit = (_date(done) - _date(last)).days, "calendar days"
    by = late_by(run, last, done, seen.fold.calendar)
    return LateAct(case, run.rule.qualified, run.ref, seen.acts[run.closed_by], last, done, over, unit, by)


def _beyond(late: tuple[LateAct, ...], known: tuple[LateAct, ...]) -> tuple[LateAct, ...]:
    there = {(one.case, one.rule, one.ref, id(one.act)) for one in known}
    return tuple(one for one in late if (one.case, one.rule, one.ref, id(one.act)) not in there)


def _date(day: Day) -> date:
    return day.date() if isinstance(day, datetime) else day


def _shown(day: Day) -> str:
    clock = f" {day:%H:%M}" if isinstance(day, datetime) else ""
    return f"{WEEKDAYS[day.weekday()]} {day:%Y-%m-%d}{clock}"
