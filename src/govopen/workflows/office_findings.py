"""What an organ's checklist finds: lines late, overdue, skipped, out of order, in conflict, or short of content."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from govopen.clock import Day, Run
from govopen.terms import Severity
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.findings import Finding, beyond, late_by, show
from govopen.workflows.office import Line, LineStatus, Progress, Track


def judged(track: Track, progress: Progress) -> Iterator[Finding]:
    """Yield what departs from the document in one line."""
    line, limit = progress.line, progress.limit
    what, by_due = _what(line), f"by {show(limit)}" if limit else "in its place"
    if progress.status is LineStatus.SKIPPED:
        yield _finding(progress, "office_skipped", by_due, f"{what} was skipped")
    if progress.status is LineStatus.OUT_OF_ORDER:
        after = f"after {line.after.replace('_', ' ')}"
        yield _finding(progress, "office_out_of_order", after, f"{what} was done before it")
    if progress.rule is not None and limit is not None:
        run = Run(progress.rule, limit, 0)
        if progress.status is LineStatus.LATE and progress.act is not None:
            day = progress.act.clock_day
            extent = late_by(run, limit, day, track.fold.calendar)
            on = day if progress.at else progress.act.on
            yield _finding(progress, "office_late", by_due, f"{what} on {show(on)}", extent)
        if progress.overdue and progress.open:
            extent = late_by(run, limit, track.day, track.fold.calendar)
            done = f"{what} was not done by {_shown(track.day, progress)}"
            yield _finding(progress, "office_overdue", by_due, done, extent)
        law = track.run(line)
        last = None if law is None else track.fold.due(law)
        if last is not None and not line.gross and beyond(limit, last):
            required = f"the law wants it by {show(last)}, which prevails"
            done = f"{what}: the document's date {show(limit)} is later"
            yield _finding(progress, "office_beyond_law", required, done, severity=Severity.CAUTION)
    if progress.act is not None:
        yield from _of_act(track, progress, progress.act)


def _of_act(track: Track, progress: Progress, act: Act) -> Iterator[Finding]:
    line, what = progress.line, _what(progress.line)
    if act.office is not None and act.office not in track.names(line.office):
        required = f"done by {track.names(line.office)[0]}"
        yield _finding(progress, "office_wrong", required, f"{what} was done by {act.office}")
    if line.form and _takes(act, "form") and not _states(act, "form"):
        yield _finding(progress, "office_form", f"on the form {line.form}", f"{what}: no form is recorded")
    if line.approver and _takes(act, "approved_by") and not _states(act, "approved_by"):
        required = f"approved by {track.names(line.approver)[0]}"
        yield _finding(progress, "office_approval", required, f"{what}: no approval is recorded")
    missing = [fact for fact in line.contains if not any(_states(act, name) for name in fact.split("|"))]
    if missing:
        named = ", ".join(fact.replace("_", " ").replace("|", " or ") for fact in missing)
        required = f"{f'the form {line.form}' if line.form else 'it'} states {named}"
        done = f"{what}: not on record: {named}"
        yield _finding(progress, "office_unstated", required, done, severity=Severity.CAUTION)
    other = None if line.conflicts is None else next(filter(line.conflicts.holds, track.acts), None)
    if other is not None:
        done = f"{what} was done, and {other.kind.replace('_', ' ')} of {other.on} is on record"
        required = "one of the two only; record why both"
        yield _finding(progress, "office_conflict", required, done, severity=Severity.CAUTION)


def _takes(act: Act, fact: str) -> bool:
    return fact in type(act).model_fields


def _states(act: Act, fact: str) -> bool:
    """Whether an act states a fact: in a field of its own, or among what the form of an office step says."""
    named = isinstance(act, OfficeStep) and fact in act.stated
    return named or (_takes(act, fact) and getattr(act, fact) not in (None, "", ()))


def _what(line: Line) -> str:
    return f"{line.name.replace('_', ' ')} ({line.zh})"


def _shown(day: Day, progress: Progress) -> str:
    return show(day.date() if isinstance(day, datetime) and progress.at is None else day)


def _finding(
    progress: Progress, code: str, required: str, done: str, by: str = "", *, severity: Severity | None = None
) -> Finding:
    line = progress.line
    if severity is None:
        severity = Severity.CAUTION if line.gross or line.in_principle else Severity.INTERNAL
    rule = progress.rule.qualified if progress.rule is not None else ""
    zh = f"{line.zh}：{done}"
    return Finding(code, severity, progress.provision, required, done, by, rule, "", progress.act, zh)
