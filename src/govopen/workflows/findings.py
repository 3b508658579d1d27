"""Findings: what the law says of a recorded act, or of a duty left undone, in one line.

A fact is recorded whatever it is; the judgement about it is a finding with its provision, what was
required, what was done, by how much, and how serious that is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from govopen.citation import Provision
from govopen.clock import Day, Run, RunStatus, answer
from govopen.periods import Hours, WorkingDays, describe, within
from govopen.terms import Certainty, Severity
from govopen.workflows.acts import Act
from govopen.workflows.fold import Fold
from govopen.workflows.grammar import Modality
from govopen.workflows.table import Route

if TYPE_CHECKING:
    from govopen.calendar import WorkdayCalendar


@dataclass(frozen=True, slots=True)
class Finding:
    """One judgement: what was required under which provision, what was done, by how much it departs.

    *act* is the act judged, None for a duty left undone; *rule* the qualified name of the period, if one
    is concerned; *ref* the child; *by* how much, in the unit of the period (``"11 working days"``).
    """

    code: str
    severity: Severity
    provision: Provision
    required: str
    done: str
    by: str = ""
    rule: str = ""
    ref: str = ""
    act: Act | None = None
    zh: str = ""

    @property
    def message(self) -> str:
        """The finding on one line."""
        extent = f" ({self.by})" if self.by else ""
        return f"{self.severity}: {self.done}{extent}; {self.provision}: {self.required}"

    def __str__(self) -> str:
        return self.message


def of_acts(fold: Fold, acts: Sequence[Act]) -> tuple[Finding, ...]:
    """Return the findings about recorded acts, in the order of the log."""
    from govopen.workflows.sentences import SENTENCES

    found = [SENTENCES[issue.code](issue, fold, acts) for issue in fold.issues]
    order = {id(finding): issue.act for finding, issue in zip(found, fold.issues, strict=True)}
    for run in fold.closed:
        finding = _left_undone(run, fold, acts)
        if finding is not None:
            found.append(finding)
            order[id(finding)] = run.closed_by if run.closed_by is not None else len(acts)
    return tuple(sorted(found, key=lambda finding: order[id(finding)]))


def of_day(fold: Fold, acts: Sequence[Act], day: Day) -> tuple[Finding, ...]:
    """Return the findings about duties unmet, and facts unrecorded, on a day."""
    found = []
    silent = {key for key in fold.pending if _lapses_here(fold, *key)}
    for key, run in fold.runs.items():
        if key in silent:  # silence has a consequence of its own
            continue
        route = duty(fold, run)
        last = fold.due(run)
        if route is not None and last is not None and beyond(day, last):
            found.append(_overdue(run, route, last, day, fold, f"nothing was done by {show(day)}"))
    for key in sorted(silent):
        run, certain = fold.runs[key], fold.pending[key]
        guess = fold.due(run)
        if guess is not None and certain is not None and beyond(day, guess) and not beyond(day, certain):
            found.append(
                Finding(
                    "lapse_uncertain",
                    Severity.CAUTION,
                    run.rule.provision,
                    f"the period has certainly run out after {certain}",
                    f"it ran out on {show(guess)} only if the coming notice moves no day; nothing follows from it yet",
                    rule=run.rule.qualified,
                    ref=run.ref,
                    zh=f"{run.rule.zh}：下一年度节假日安排公布前，最迟至{certain}届满",
                )
            )
    waiting = [(ref, rule) for ref, held in fold.open_gaps.items() for rule in held]
    for ref, rule in waiting:
        if not ref or (rule, "") not in fold.runs:
            continue
        gap = next(gap for gap in fold.exclusions(rule) if gap.ref == ref and gap.until is None)
        if gap.silent_until is None and _waits_for_receipt(fold, ref):
            found.append(
                Finding(
                    "receipt_unrecorded",
                    Severity.CAUTION,
                    gap.provision,
                    "the addressee's period runs from the receipt of the letter",
                    f"no receipt of the letter is recorded for {ref}, so silence cannot end the suspension",
                    rule=rule,
                    ref=ref,
                    zh=f"{ref}：未记录征求意见书的收到日，逾期后果无从起算",
                )
            )
    return tuple(found)


def duty(fold: Fold, run: Run) -> Route | None:
    """Return the step that somebody owed within a run, None if nobody did."""
    tables = [fold.children[run.ref].table] if run.ref else [fold.table]
    return next((table.duties[run.rule.qualified] for table in tables if run.rule.qualified in table.duties), None)


def beyond(day: Day, last: Day) -> bool:
    """Whether *day* is after *last*; a day is compared with a moment by its date."""
    if isinstance(day, datetime) and isinstance(last, datetime):
        return day > last
    return _as_date(day) > _as_date(last)


def late_by(run: Run, last: Day, day: Day, calendar: WorkdayCalendar) -> str:
    """Return by how much *day* is after *last*, in the unit of the period."""
    if isinstance(run.rule.period, Hours) and isinstance(day, datetime) and isinstance(last, datetime):
        minutes = int((day - last).total_seconds() // 60)
        return f"{minutes // 60} h {minutes % 60:02d} min"
    if isinstance(run.rule.period, WorkingDays):
        count = calendar.estimate.count_workdays(_as_date(last), _as_date(day))
        if count:  # a reply on a Saturday after a Friday limit is late by no working day
            return f"{count} working day{'' if count == 1 else 's'}"
    count = (_as_date(day) - _as_date(last)).days
    return f"{count} calendar day{'' if count == 1 else 's'}"


def _lapses_here(fold: Fold, rule: str, owner: str) -> bool:
    """Whether the running out of a rule has a consequence in the state that its machine is in."""
    table, state = fold.machine(owner)
    return (state, rule) in table.lapses


def _waits_for_receipt(fold: Fold, ref: str) -> bool:
    """Whether a receipt that nobody recorded would start a period whose running out has a consequence."""
    child = fold.children[ref]
    routes = [route for (state, _), found in child.table.routes.items() for route in found if state == child.state]
    return any(rule in child.table.lapsable for route in routes for rule in route.starts)


def _left_undone(run: Run, fold: Fold, acts: Sequence[Act]) -> Finding | None:
    """A run that was voided or restarted after it had already been overdue stays a breach."""
    if run.status not in (RunStatus.VOIDED, RunStatus.RESTARTED) or run.closed_on is None:
        return None
    route = duty(fold, run)
    last = fold.due(run)
    if route is None or last is None or not beyond(run.closed_on, last):
        return None
    found = (issue.detail[0] for issue in fold.issues if issue.code == "late" and issue.act == run.closed_by)
    if any(other.rule.qualified == run.rule.qualified for other in found):  # said already of the act itself
        return None
    return _overdue(
        run, route, last, run.closed_on, fold, f"the period had run out when it ended on {show(run.closed_on)}"
    )


def _overdue(run: Run, route: Route, last: Day, day: Day, fold: Fold, done: str) -> Finding:
    severity = graded(Severity.BREACH, route, run.rule.provision, fold)
    severity, note = unless_provisional(severity, run, day, fold)
    return Finding(
        "overdue",
        severity,
        run.rule.provision,
        f"{_act_name(route)} by {show(last)} ({length(run)}){note}",
        done,
        late_by(run, last, day, fold.calendar),
        run.rule.qualified,
        run.ref,
        None,
        f"{run.rule.zh}已于{show(last)}届满",
    )


def unless_provisional(severity: Severity, run: Run, day: Day, fold: Fold) -> tuple[Severity, str]:
    """Return the severity, softened to a caution with a note while a coming notice may still save the day."""
    known = answer(run, fold.calendar, fold.exclusions_of(run))
    if known.certainty is Certainty.PROVISIONAL and known.latest is not None and not beyond(day, known.latest):
        return Severity.CAUTION, f"; provisional: the notice for that year may still move it to {show(known.latest)}"
    return severity, ""


def graded(severity: Severity, route: Route, provision: Provision, fold: Fold) -> Severity:
    """Return how serious it is, given who was bound, how, and whether a law or an organ's own document binds."""
    if severity in (Severity.CAUTION, Severity.UNLAWFUL):
        return severity
    if route.modality is Modality.IN_PRINCIPLE or not route.in_favour:
        return Severity.CAUTION
    rules = fold.table.rules
    name = provision.instrument or fold.table.law.instrument
    own = name in rules.instruments and rules.instrument(name).organ is not None
    return Severity.INTERNAL if own else severity


def _act_name(route: Route) -> str:
    return route.kind.replace("_", " ")


def length(run: Run) -> str:
    """Return how long a run is, with what extended it."""
    extended = "".join(f", extended by {describe(added.period)}" for added in run.extensions)
    return f"{within(run.rule.period)}{extended}"


def _as_date(day: Day) -> date:
    return day.date() if isinstance(day, datetime) else day


def show(day: Day | None) -> str:
    """Return a day, or a moment, as it is printed in a finding."""
    if day is None:
        return "an unknown day"
    return f"{day:%Y-%m-%d %H:%M}" if isinstance(day, datetime) else day.isoformat()
