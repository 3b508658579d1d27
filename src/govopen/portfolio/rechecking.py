"""What moves when the calendar or the law changes: every open deadline, and every past act judged otherwise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from pydantic import ValidationError

from govopen.calendar.changes import Span, changes
from govopen.clock import RunStatus, Timed
from govopen.errors import CalendarHorizonError, GovOpenError, UnknownNameError
from govopen.ledger import Deadline
from govopen.portfolio import reasons
from govopen.portfolio.basis import Basis, Judge, Known, basis
from govopen.portfolio.reach import affected_from, spans
from govopen.portfolio.report import TIMES, Due, Failed, Judged, Moved, Reason, Report
from govopen.rules import Rulebook
from govopen.terms import Certainty, Severity
from govopen.workflows.case import Case
from govopen.workflows.engine import Workflow
from govopen.workflows.findings import Finding
from govopen.workflows.moves import rejudged
from govopen.workflows.office import Progress


def recheck(
    cases: Iterable[Case | str | bytes],
    before: Known | None = None,
    after: Known | None = None,
    *,
    dry_run: bool = True,
) -> Report:
    """Return what moves in these cases between two states of knowledge; nothing is written, no log is touched.

    *before* and *after* are a calendar, a rulebook or a `Basis` of both; what they do not name stays as each case
    has it. A case may be given as its stored JSON, which has the shipped law and notices. Deadlines are compared as at
    each case's last act.

    >>> from govopen import open_case
    >>> from govopen.calendar import china
    >>> from govopen.workflows import request_handling as rh
    >>> signed = rh.Receive(on=date(2020, 1, 13), channel=rh.Channel.POST_SIGNED)
    >>> case = open_case(rh.WORKFLOW, id="2020-3").record(signed)
    >>> known = china().as_known_on
    >>> for moved in recheck([case], before=known(date(2020, 1, 26)), after=known(date(2020, 1, 27))):
    ...     if moved.rule == "ogi.reply":
    ...         print(moved.before.on, moved.after.on, moved.reasons[0].by)
    2020-02-13 2020-02-17 国办发明电〔2020〕1号

    With ``dry_run=False`` the report also has the cases judged by *after*, for the host to store; then every case is
    judged anew, and the report holds them all. Otherwise a case whose dates do not rest on a changed day, or whose
    acts no changed text governs, is passed over, and memory is bounded by what moves.

    A case that cannot be judged is reported in `failed` and stops nothing. Raises TypeError where neither side is
    given, or where something else is given.
    """
    if before is None and after is None:
        raise TypeError("cannot recheck: nothing changes; pass before=, after= or both")
    checking = _Checking(basis(before), basis(after), dry_run)
    for place, given in enumerate(cases):
        checking.take(given, place)
    return checking.report()


@dataclass
class _Checking:
    """A report in the making."""

    old: Basis
    new: Basis
    dry_run: bool
    moved: list[Moved] = field(default_factory=list)
    settled: list[Moved] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)
    failed: list[Failed] = field(default_factory=list)
    cases: list[Case] = field(default_factory=list)
    seen: int = 0
    replayed: int = 0

    def report(self) -> Report:
        return Report(
            tuple(self.moved), tuple(self.settled), tuple(self.judged), tuple(self.failed), self.seen, self.replayed,
            tuple(self.cases),
        )  # fmt: skip

    def take(self, given: Case | str | bytes, place: int) -> None:
        self.seen += 1
        name, under = f"case {place + 1}", "stored"
        try:
            case = given if isinstance(given, Case) else loaded(given)
            name, under = case.id, "before"
            old, new = self.old.of(case), self.new.of(case)
            if self.dry_run and unmoved(case, old, new):
                return
            before = judged_by(old, case)
            if self.dry_run and before is not case and unmoved(before, new):
                return
            self.replayed += 1
            _ = before.deadlines  # a case that refuses estimates says so here
            under = "after"
            after = judged_by(new, case)
            self._add(compared(before, after))
            if not self.dry_run:
                self.cases.append(after)
        except (GovOpenError, ValidationError) as error:
            self.failed.append(Failed(name, under, error))

    def _add(self, found: Differences) -> None:
        self.moved += found.moved
        self.settled += found.settled
        self.judged += found.judged


def loaded(text: str | bytes) -> Case:
    """Return a stored case, judged anew by the shipped law and notices, whatever it was stamped with."""
    return Case.from_json(text, rejudge=True)


def judged_by(by: Judge, case: Case) -> Case:
    """Return a case judged by other law or days: the case itself where they are its own."""
    own = by.rules == case.rules and by.calendar == case.calendar
    return case if own else rejudged(case, rules=by.rules, calendar=by.calendar)


def unmoved(case: Case, *others: Judge) -> bool:
    """Whether a case certainly comes out the same: its dates rest on no day, its acts on no text, that differs."""
    if not case.acts:
        return True
    noted = None
    for other in others:
        if other.rules != case.rules:
            since = _affected_from(case.workflow, case.rules, other.rules)
            if case.track is not None or (since is not None and case.acts[-1].on >= since):  # lapses come before acts
                return False
        differing = changes(case.calendar, other.calendar)
        if not differing:
            continue
        try:
            noted = spans(case) if noted is None else noted
        except CalendarHorizonError:  # it began before the first notice; counting it anew says so
            return False
        if differing.touch(noted):
            return False
    return True


@lru_cache(maxsize=1024)
def _affected_from(workflow: Workflow, before: Rulebook, after: Rulebook) -> date | None:
    return affected_from(workflow, before, after)


class Differences(NamedTuple):
    """What differs between a case before and after: deadlines moved, deadlines settled, acts judged otherwise."""

    moved: list[Moved]
    settled: list[Moved]
    judged: list[Judged]


def compared(before: Case, after: Case) -> Differences:
    """Return what differs between a case before and after."""
    found = Differences([], [], [])
    if before.acts:
        _compare_deadlines(before, after, found)
        _compare_lines(before, after, found)
        _compare_findings(before, after, found)
    return found


def _compare_deadlines(before: Case, after: Case, found: Differences) -> None:
    keys = {(due.rule, due.ref): None for case in (before, after) for due in case.deadlines}
    for rule, ref in keys:
        old, new = _deadline(before, rule, ref), _deadline(after, rule, ref)
        was, now = _due(old), _due(new)
        if was == now:
            continue
        known = new or old
        assert known is not None
        inside = reasons.span(
            day for one in (old, new) if one for day in (one.run.start, one.on, one.earliest, one.latest)
        )
        rules = (None if one is None else one.run.rule for one in (old, new))
        why = _reasons(before, after, inside, *rules)
        entry = Moved(before.id, rule, ref, known.zh, known.provision, was, now, why)
        (found.moved if _is_moved(was, now, old, new) else found.settled).append(entry)


def _is_moved(was: Due | None, now: Due | None, old: Deadline | None, new: Deadline | None) -> bool:
    if was is None or now is None or old is None or new is None:
        return True
    bound = was.on is None and was.latest != now.latest
    return was.on != now.on or old.is_open is not new.is_open or bound


def _compare_lines(before: Case, after: Case, found: Differences) -> None:
    """Compare the dates by which the organ's own document wants what is still to be done."""
    old, new = _open_lines(before), _open_lines(after)
    for name in {**old, **new}:
        was, now = old.get(name), new.get(name)
        line = now or was
        if line is None or (was and was.limit) == (now and now.limit):
            continue
        sides = [one for one in (was, now) if one is not None]
        inside = reasons.span([before.acts[0].on, *(one.limit for one in sides)])
        why = _reasons(before, after, inside, sides[0].rule, sides[-1].rule)
        dues = _due_of_line(was, before), _due_of_line(now, after)
        found.moved.append(Moved(before.id, name, "", line.line.zh, line.provision, *dues, why, internal=True))


def _open_lines(case: Case) -> dict[str, Progress]:
    track = case.track
    if track is None:
        return {}
    return {
        f"{track.checklist.organ}.{line.name}": line for line in track.lines if line.open and line.limit is not None
    }


def _due_of_line(line: Progress | None, case: Case) -> Due | None:
    if line is None or line.limit is None or line.due is None:
        return None
    certainty = Certainty.SETTLED if case.calendar.is_settled(line.due) else Certainty.PROVISIONAL
    return Due(line.limit, certainty, None, None, RunStatus.RUNNING)


def _compare_findings(before: Case, after: Case, found: Differences) -> None:
    old, new = _judgements(before), _judgements(after)
    for key in {**old, **new}:
        was, now = old.get(key), new.get(key)
        finding = now or was
        if finding is None or (was and now and was.severity is now.severity):
            continue
        runs = [
            (run, case)
            for case in (before, after)
            for run in (*case.fold.closed, *case.fold.runs.values())
            if run.rule.qualified == finding.rule
        ]
        inside = reasons.span(day for run, case in runs for day in (run.start, run.closed_on, case.fold.due(run)))
        rules = [next((run.rule for run, of in reversed(runs) if of is case), None) for case in (before, after)]
        why = _reasons(before, after, inside, *rules)
        found.judged.append(Judged(before.id, finding.rule, finding.ref, finding.act, was, now, why))


Key = tuple[str, str, str, int | None, int]
"""A finding by code, rule, child and act, and its number among those that are alike."""


def _judgements(case: Case) -> dict[Key, Finding]:
    """Return the findings that are told: out of time, or a breach."""
    track = case.track
    found: dict[Key, Finding] = {}
    for finding in (*case.findings, *(track.findings if track is not None else ())):
        if finding.code in TIMES or finding.severity in (Severity.BREACH, Severity.UNLAWFUL):
            act = None if finding.act is None else id(finding.act)  # one log, so one and the same act on both sides
            number = 0
            while (key := (finding.code, finding.rule, finding.ref, act, number)) in found:
                number += 1
            found[key] = finding
    return found


def _deadline(case: Case, rule: str, ref: str) -> Deadline | None:
    try:
        return case.deadline(rule, ref)
    except UnknownNameError:
        return None


def _due(deadline: Deadline | None) -> Due | None:
    if deadline is None:
        return None
    known = deadline.answer
    return Due(known.on, known.certainty, known.earliest, known.latest, deadline.status)


def _reasons(before: Case, after: Case, inside: Span, was: Timed | None, now: Timed | None) -> tuple[Reason, ...]:
    """Return why: another rule, days inside the period, else days inside the case, else another text."""
    differing = changes(before.calendar, after.calendar)
    found = (*reasons.of_rule(was, now), *reasons.of_calendar(differing, inside))
    if found:
        return found
    ends = [before.fold.due(run) for run in (*before.fold.closed, *before.fold.runs.values())]
    whole = reasons.span([before.acts[0].on, before.acts[-1].on, *ends])
    return reasons.of_calendar(differing, whole) or reasons.of_texts(before.workflow, before.rules, after.rules)
