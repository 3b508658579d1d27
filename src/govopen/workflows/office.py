"""The office track: an organ's own document as an ordered checklist beside the statute.

A checklist never refuses and never moves a statutory clock. Each of its lines is done, late, skipped,
out of order or open, computed from the same log; what it finds is internal. A line's period borrows
the restarts and exclusions of the statutory run that it refines; one that the document counts gross
borrows nothing and only cautions.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from functools import cached_property

from govopen.citation import Provision
from govopen.clock import Day, Exclusion, Run, RunStatus, estimated
from govopen.periods import Hours, SetByAct
from govopen.rules import Rule, Rulebook
from govopen.terms import BEIJING
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.findings import Finding, beyond, show
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
    """An act of the log that a line depends on: of this class, or one of these, and with these predicates.

    With *last* only the last act of the class counts: a document that went back is proposed anew.
    """

    act: type[Act] | tuple[type[Act], ...]
    given: tuple[Where, ...] = ()
    last: bool = False

    def holds(self, act: Act) -> bool:
        """Whether this is such an act."""
        return isinstance(act, self.act) and all(guard.holds(act) for guard in self.given)

    def among(self, acts: Iterable[Act]) -> bool:
        """Whether such an act was recorded."""
        found = [act for act in acts if isinstance(act, self.act)]
        return any(self.holds(act) for act in (found[-1:] if self.last else found))


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a checklist: who does what, after which line or act, within which period, on which form.

    *does* is what fulfils it: an `OfficeStep` of the line's *name*, an act of the workflow, or one of
    several (a tuple). *after* names an earlier line or the kind of an act; without it a period runs from the
    start of the statutory one. *refines* is the statutory rule, or rules, whose restarts and exclusions its
    period borrows; with *anew* it is done again when that period starts anew. A line *beside* the others has
    a time of its own: a later line done does not skip it. An *optional* line counts only if it was done, one
    with *only_with* only if that was recorded, one with *not_with* only if that was not; with *conflicts*
    too, but done all the same it stays and is found, whichever came first. *contains* names the facts that its act
    or form must state (``"a|b"``: one of them suffices). Where it holds *in_principle* only, or is counted
    *gross*, a departure is a caution. *reading* limits the line to one choice of a declared option.
    """

    name: str
    zh: str
    provision: Provision
    office: str
    does: type[Act] | Recorded | tuple[type[Act] | Recorded, ...] = OfficeStep
    after: str = ""
    within: str = ""
    refines: str | tuple[str, ...] = ()
    anew: bool = True
    gross: bool = False
    in_principle: bool = False
    beside: bool = False
    optional: bool = False
    only_with: Recorded | tuple[Recorded, ...] = ()
    not_with: Recorded | tuple[Recorded, ...] = ()
    conflicts: Recorded | None = None
    form: str = ""
    approver: str = ""
    contains: tuple[str, ...] = ()
    reading: Reading | None = None

    @property
    def ways(self) -> tuple[type[Act] | Recorded, ...]:
        """The acts that fulfil it, as a tuple."""
        return self.does if isinstance(self.does, tuple) else (self.does,)

    @property
    def statutes(self) -> tuple[str, ...]:
        """The statutory rules that it refines, as a tuple."""
        return (self.refines,) if isinstance(self.refines, str) else self.refines

    @property
    def again(self) -> bool:
        """Whether it is done again when the period that it refines starts anew; one counted gross never is."""
        return self.anew and not self.gross

    def fulfilled_by(self, act: Act) -> bool:
        """Whether an act fulfils the line: a plain `OfficeStep` only under the line's own name."""
        return any(
            way.holds(act) if isinstance(way, Recorded) else type(act) is way and self._named_by(act)
            for way in self.ways
        )

    def _named_by(self, act: Act) -> bool:
        return not isinstance(act, OfficeStep) or act.line == self.name


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

    *due* is the last day, *at* the last moment where the limit is in hours. *readings* gives the date under
    each choice, where the document can be read in more than one way.
    """

    line: Line
    status: LineStatus
    provision: Provision
    rule: Rule | None
    limit: Day | None
    act: Act | None
    overdue: bool = False
    readings: tuple[tuple[str, date | None], ...] = ()

    @property
    def name(self) -> str:
        """The line's name."""
        return self.line.name

    @property
    def due(self) -> date | None:
        """The last day; None where the line has no limit, or none that runs."""
        return _date(self.limit)

    @property
    def at(self) -> datetime | None:
        """The last moment of a limit in hours, in Beijing time; None for other limits."""
        return self.limit if isinstance(self.limit, datetime) else None

    @property
    def done_on(self) -> date | None:
        """The day on which it was done."""
        return None if self.act is None else self.act.on

    @property
    def open(self) -> bool:
        """Whether the line is still to be done."""
        return self.status is LineStatus.OPEN

    def __str__(self) -> str:
        due = f", due {show(self.limit)}" if self.limit else ""
        on = self.act.clock_day if self.act is not None and self.at else self.done_on
        done = f", done {show(on)}" if on else ""
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
        """What departs from the document: internal findings, and cautions where it binds less."""
        from govopen.workflows.office_findings import judged

        return tuple(finding for line in self.lines for finding in judged(self, line))

    def internal(self, run: Run) -> date | None:
        """Return the day by which the document wants what a statutory run asks for; None while it is suspended."""
        if self.fold.due(run) is None:
            return None
        lines = [line for line in self.lines if run.rule.qualified in line.line.statutes and line.rule is not None]
        days = [line.due for line in lines if line.line.again]
        return max(filter(None, days), default=None)

    def run(self, line: Line) -> Run | None:
        """Return the statutory run that a line refines: the latest one, or the first if it is not done again."""
        runs = [run for run in (*self.fold.closed, *self.fold.runs.values()) if run.rule.qualified in line.statutes]
        if not runs:
            return None
        return max(runs, key=lambda run: run.opened_by) if line.again else min(runs, key=lambda run: run.opened_by)

    def names(self, office: str) -> tuple[str, ...]:
        """Return every name the organ's document has for an office, the glossary word last."""
        instrument = self.rules.instrument(self.checklist.organ)
        aliases = instrument.organ.offices.get(office, ()) if instrument.organ is not None else ()
        return (*aliases, office)


def _progress(track: Track) -> tuple[Progress, ...]:
    listed = [line for line in track.checklist.lines if _called_for(line, track)]
    lines = [line for line in listed if _chosen(line, track)]
    done = {line.name: _done(line, track) for line in lines}
    dues: dict[str, Day | None] = {}
    found = []
    for number, line in enumerate(lines):
        rule = track.rules.rule(line.within) if line.within else None
        dues[line.name] = due = _due(line, rule, track, done, dues)
        place = done[line.name]
        act = None if place is None else track.acts[place]
        overdue = place is None and due is not None and beyond(track.day, due)
        provision = rule.provision if rule is not None else _bound(line.provision, track)
        readings = tuple(
            (other.reading[1], _date(_due(other, track.rules.rule(other.within), track, done, dues)))
            for other in listed
            if other.reading is not None and other.name == line.name
        )
        status = _status(number, lines, done, due, track)
        found.append(Progress(line, status, provision, rule, due, act, overdue, readings))
    return tuple(found)


def _chosen(line: Line, track: Track) -> bool:
    return line.reading is None or track.rules.choice(line.reading[0]) == line.reading[1]


def _called_for(line: Line, track: Track) -> bool:
    """Whether the acts recorded so far call for the line."""
    if any(other.among(track.acts) for other in _all(line.not_with)):
        return False
    if not all(other.among(track.acts) for other in _all(line.only_with)):
        return False
    needless = line.optional or (line.conflicts is not None and line.conflicts.among(track.acts))
    return not needless or _done(line, track) is not None


def _all(recorded: Recorded | tuple[Recorded, ...]) -> tuple[Recorded, ...]:
    return (recorded,) if isinstance(recorded, Recorded) else recorded


def _done(line: Line, track: Track) -> int | None:
    """Return the place of the act that did the line; done anew if the refined period started anew."""
    run = track.run(line)
    since = run.opened_by if run is not None and line.again else 0
    return next((place for place in range(since, len(track.acts)) if line.fulfilled_by(track.acts[place])), None)


def _due(
    line: Line, rule: Rule | None, track: Track, done: dict[str, int | None], dues: dict[str, Day | None]
) -> Day | None:
    """Return the last day of a line, or its last moment; None where it has no limit, or none that runs."""
    if rule is None:
        return None
    run, place = track.run(line), _place(line, track, done)
    start = _start(line, rule, track, run, place, dues)
    if start is None or (isinstance(rule.period, Hours) and not isinstance(start, datetime)):
        return None
    end = None
    if isinstance(rule.period, SetByAct):
        end = None if place is None else getattr(track.acts[place], rule.period.field, None)
        if end is None:
            return None
    gaps: list[Exclusion] = []
    if not line.gross:
        gaps = [gap for statute in line.statutes for gap in track.fold.exclusions(statute)]
    last = estimated(Run(rule, start, 0, end_set=end), track.fold.calendar, gaps)
    if last is None or (done[line.name] is None and run is not None and _stopped(line, run, last, track)):
        return None
    return last.astimezone(BEIJING) if isinstance(last, datetime) else last


def _place(line: Line, track: Track, done: dict[str, int | None]) -> int | None:
    """Return the place of what the line comes after: an earlier line, or the first act of a kind."""
    if line.after in done:
        return done[line.after]
    return next((place for place, act in enumerate(track.acts) if act.kind == line.after), None)


def _start(
    line: Line, rule: Rule, track: Track, run: Run | None, place: int | None, dues: dict[str, Day | None]
) -> Day | None:
    """Return from when a line counts: what it comes after, but not before the statutory run that it refines."""
    hours = isinstance(rule.period, Hours)
    start = dues.get(line.after)
    if place is not None:
        start = track.acts[place].clock_day if hours else track.acts[place].on
    if line.after and start is None:
        return None
    if run is not None and (start is None or beyond(run.start, start)):
        start = run.start
    return start if hours else _date(start)


def _stopped(line: Line, run: Run, last: Day, track: Track) -> bool:
    """Whether the statutory run ended unmet before the line was due: withdrawn, or sent back for correction."""
    if run.status is not RunStatus.VOIDED or run.closed_on is None or beyond(run.closed_on, last):
        return False
    return line.again or track.fold.state in track.fold.table.law.final


def _status(
    number: int, lines: Sequence[Line], done: dict[str, int | None], due: Day | None, track: Track
) -> LineStatus:
    line = lines[number]
    place = done[line.name]
    if place is None:
        later = any(done[other.name] is not None for other in lines[number + 1 :])
        return LineStatus.SKIPPED if later and not line.beside else LineStatus.OPEN
    if due is not None and beyond(track.acts[place].clock_day, due):
        return LineStatus.LATE
    before = done.get(line.after) if line.after in done else None
    return LineStatus.OUT_OF_ORDER if before is not None and before > place else LineStatus.DONE


def _bound(provision: Provision, track: Track) -> Provision:
    instrument = track.rules.instrument(provision.instrument or track.checklist.organ)
    return provision.of(instrument.id, instrument.version, instrument.short)


def _date(day: Day | None) -> date | None:
    return day.date() if isinstance(day, datetime) else day
