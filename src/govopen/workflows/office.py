"""The office track: an organ's own document as an ordered checklist beside the statute.

A checklist never refuses and never moves a statutory clock. Each of its lines is done, late, skipped,
out of order or open, computed from the same log; what it finds is internal. A line's period borrows
the restarts and exclusions of the statutory run that it refines; one that the document counts gross
borrows nothing and only cautions.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

from govopen.citation import Provision
from govopen.clock import Day, Exclusion, Run, estimated
from govopen.rules import Rule, Rulebook
from govopen.terms import Severity
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.findings import Finding, beyond, late_by
from govopen.workflows.fold import Fold
from govopen.workflows.grammar import Reading, Where


class LineStatus(StrEnum):
    """What became of a line."""

    DONE = "done"
    LATE = "late"
    SKIPPED = "skipped"
    OUT_OF_ORDER = "out of order"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Recorded:
    """An act of the log that a line depends on: of this class, and with these predicates."""

    act: type[Act]
    given: tuple[Where, ...] = ()

    def among(self, acts: Sequence[Act]) -> bool:
        """Whether such an act was recorded."""
        return any(isinstance(act, self.act) and all(guard.holds(act) for guard in self.given) for act in acts)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a checklist: who does what, after which line or act, within which period, on which form.

    *does* is the act that fulfils it: an act of the workflow, or an `OfficeStep` of the line's *name*.
    *after* names an earlier line or the kind of an act. *refines* is the statutory rule whose restarts and
    exclusions its period borrows; with *anew* it is done again when that period starts anew. An *optional*
    line counts only if it was done, one with *only_with* only if that was recorded, one with *not_with* only
    if that was not. *reading* limits the line to one choice of a declared option.
    """

    name: str
    zh: str
    provision: Provision
    office: str
    does: type[Act] = OfficeStep
    after: str = ""
    within: str = ""
    refines: str = ""
    anew: bool = True
    gross: bool = False
    optional: bool = False
    only_with: Recorded | None = None
    not_with: Recorded | None = None
    form: str = ""
    approver: str = ""
    reading: Reading | None = None


@dataclass(frozen=True, slots=True)
class Checklist:
    """The document of one organ for one workflow, as lines in its own order."""

    organ: str
    workflow: str
    title: str
    title_en: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Progress:
    """A line and what became of it: when it was due, when it was done, by which act.

    *readings* gives the date under each choice, where the document can be read in more than one way.
    """

    line: Line
    status: LineStatus
    provision: Provision
    rule: Rule | None
    due: date | None
    done_on: date | None
    act: Act | None
    overdue: bool = False
    readings: tuple[tuple[str, date | None], ...] = ()

    @property
    def name(self) -> str:
        """The line's name."""
        return self.line.name

    @property
    def open(self) -> bool:
        """Whether the line is still to be done."""
        return self.status is LineStatus.OPEN

    def __str__(self) -> str:
        due = f", due {self.due}" if self.due else ""
        done = f", done {self.done_on}" if self.done_on else ""
        return f"{self.line.name} ({self.line.zh}): {self.status}{due}{done}; {self.provision}"


@dataclass(frozen=True)
class Track:
    """The checklist of a case on a day."""

    checklist: Checklist
    rules: Rulebook
    fold: Fold
    acts: tuple[Act, ...]
    day: Day

    @cached_property
    def lines(self) -> tuple[Progress, ...]:
        """Every line that applies, in the document's order."""
        return _progress(self)

    @property
    def stage(self) -> str:
        """The last line done, empty before the first."""
        done = [line for line in self.lines if line.done_on is not None]
        return done[-1].name if done else ""

    def line(self, name: str) -> Progress:
        """Return what became of one line."""
        return next(line for line in self.lines if line.name == name)

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What departs from the document: internal findings, and cautions for limits counted gross."""
        return tuple(finding for line in self.lines for finding in _judged(self, line))

    def internal(self, run: Run) -> date | None:
        """Return the day by which the document wants what a statutory run asks for."""
        lines = [line for line in self.lines if line.line.refines == run.rule.qualified and line.rule is not None]
        days = [line.due for line in lines if line.line.anew and not line.line.gross]
        return None if None in days else max(filter(None, days), default=None)


def _progress(track: Track) -> tuple[Progress, ...]:
    listed = [line for line in track.checklist.lines if _recorded(line, track)]
    lines = [line for line in listed if _chosen(line, track)]
    done = {line.name: _done(line, track) for line in lines}
    dues: dict[str, date | None] = {}
    found = []
    for number, line in enumerate(lines):
        rule = track.rules.rule(line.within) if line.within else None
        dues[line.name] = due = _due(line, rule, track, done, dues)
        place = done[line.name]
        act = None if place is None else track.acts[place]
        overdue = place is None and due is not None and beyond(track.day, due)
        provision = rule.provision if rule is not None else _bound(line.provision, track)
        readings = tuple(
            (other.reading[1], _due(other, track.rules.rule(other.within), track, done, dues))
            for other in listed
            if other.reading is not None and other.name == line.name
        )
        status = _status(number, lines, done, due, track)
        done_on = None if act is None else act.on
        found.append(Progress(line, status, provision, rule, due, done_on, act, overdue, readings))
    return tuple(found)


def _chosen(line: Line, track: Track) -> bool:
    return line.reading is None or track.rules.choice(line.reading[0]) == line.reading[1]


def _recorded(line: Line, track: Track) -> bool:
    """Whether the acts recorded so far call for the line."""
    if line.not_with is not None and line.not_with.among(track.acts):
        return False
    if line.only_with is not None and not line.only_with.among(track.acts):
        return False
    return not line.optional or _done(line, track) is not None


def _done(line: Line, track: Track) -> int | None:
    """Return the place of the act that did the line; done anew if the refined period started anew."""
    run = _run(line, track)
    since = run.opened_by if run is not None and line.anew else 0
    for place, act in enumerate(track.acts):
        if place < since or type(act) is not line.does:
            continue
        if not isinstance(act, OfficeStep) or act.line == line.name:
            return place
    return None


def _run(line: Line, track: Track) -> Run | None:
    """Return the statutory run that the line refines: the latest one, or the first if it is not done anew."""
    runs = [run for run in (*track.fold.closed, *track.fold.runs.values()) if run.rule.qualified == line.refines]
    if not runs:
        return None
    return max(runs, key=lambda run: run.opened_by) if line.anew else min(runs, key=lambda run: run.opened_by)


def _due(
    line: Line, rule: Rule | None, track: Track, done: dict[str, int | None], dues: dict[str, date | None]
) -> date | None:
    if rule is None:
        return None
    run = _run(line, track)
    if line.after in dues or line.after in done:
        place = done.get(line.after)
        start = track.acts[place].on if place is not None else dues.get(line.after)
    else:
        places = [act.on for act in track.acts if act.kind == line.after]
        start = places[0] if places else None
    if run is not None and not line.gross:
        begun = _date(run.start)
        start = begun if start is None else max(start, begun)
    if start is None:
        return None
    gaps: Sequence[Exclusion] = () if line.gross or not line.refines else track.fold.exclusions(line.refines)
    last = estimated(Run(rule, start, 0), track.fold.calendar, gaps)
    return None if last is None else _date(last)


def _status(
    number: int, lines: Sequence[Line], done: dict[str, int | None], due: date | None, track: Track
) -> LineStatus:
    line = lines[number]
    place = done[line.name]
    if place is None:
        later = any(done[other.name] is not None for other in lines[number + 1 :])
        return LineStatus.SKIPPED if later else LineStatus.OPEN
    if due is not None and beyond(track.acts[place].clock_day, due):
        return LineStatus.LATE
    before = done.get(line.after) if line.after in done else None
    unordered = line.after in done and (before is None or before > place)
    return LineStatus.OUT_OF_ORDER if unordered and before is not None else LineStatus.DONE


def _judged(track: Track, progress: Progress) -> list[Finding]:
    line, found = progress.line, []
    severity = Severity.CAUTION if line.gross else Severity.INTERNAL
    what = f"{line.name.replace('_', ' ')} ({line.zh})"

    def finding(code: str, required: str, done: str, by: str = "", severity: Severity = severity) -> Finding:
        rule = progress.rule.qualified if progress.rule else ""
        return Finding(
            code, severity, progress.provision, required, done, by, rule, "", progress.act, f"{line.zh}：{done}"
        )

    by_due = f"by {progress.due}" if progress.due else "in its place"
    if progress.status is LineStatus.SKIPPED:
        found.append(finding("office_skipped", by_due, f"{what} was skipped"))
    if progress.status is LineStatus.OUT_OF_ORDER:
        found.append(
            finding("office_out_of_order", f"after {line.after.replace('_', ' ')}", f"{what} was done before it")
        )
    if progress.rule is not None and progress.due is not None:
        run = Run(progress.rule, progress.due, 0)
        if progress.status is LineStatus.LATE and progress.act is not None:
            extent = late_by(run, progress.due, progress.act.clock_day, track.fold.calendar)
            found.append(finding("office_late", by_due, f"{what} on {progress.done_on}", extent))
        if progress.overdue and progress.status is LineStatus.OPEN:
            extent = late_by(run, progress.due, track.day, track.fold.calendar)
            found.append(finding("office_overdue", by_due, f"{what} was not done by {_date(track.day)}", extent))
        law = _run(line, track)
        last = None if law is None else track.fold.due(law)
        if last is not None and not line.gross and beyond(progress.due, last):
            found.append(
                finding(
                    "office_beyond_law", f"the law wants it by {_date(last)}, which prevails",
                    f"{what}: the document's date {progress.due} is later", severity=Severity.CAUTION,
                )
            )  # fmt: skip
    if progress.act is not None:
        found += _forms(track, progress, finding)
    return found


def _forms(track: Track, progress: Progress, finding: Callable[[str, str, str], Finding]) -> list[Finding]:
    act, line, found = progress.act, progress.line, []
    what = f"{line.name.replace('_', ' ')} ({line.zh})"
    names = _names(line.office, track)
    if act is not None and act.office is not None and act.office not in names:
        found.append(finding("office_wrong", f"done by {names[0]}", f"{what} was done by {act.office}"))
    if isinstance(act, OfficeStep):
        if line.form and act.form is None:
            found.append(finding("office_form", f"on the form {line.form}", f"{what}: no form is recorded"))
        if line.approver and act.approved_by is None:
            approver = _names(line.approver, track)[0]
            found.append(finding("office_approval", f"approved by {approver}", f"{what}: no approval is recorded"))
    return found


def _names(office: str, track: Track) -> tuple[str, ...]:
    """Return every name the organ's document has for an office, the glossary word last."""
    instrument = track.rules.instrument(track.checklist.organ)
    aliases = instrument.organ.offices.get(office, ()) if instrument.organ is not None else ()
    return (*aliases, office)


def _bound(provision: Provision, track: Track) -> Provision:
    instrument = track.rules.instrument(provision.instrument or track.checklist.organ)
    return provision.of(instrument.id, instrument.version, instrument.short)


def _date(day: Day) -> date:
    return day.date() if isinstance(day, datetime) else day
