"""Findings: what the law says of a recorded act, or of a duty left undone, in one line.

A fact is recorded whatever it is; the judgement about it is a finding with its provision, what was
required, what was done, by how much, and how serious that is.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from govopen.citation import Provision
from govopen.clock import Day, Run, RunStatus, answer
from govopen.periods import Hours, WorkingDays, describe, within
from govopen.terms import Certainty, Severity
from govopen.workflows import labels
from govopen.workflows.acts import Act
from govopen.workflows.fold import Fold, Issue
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
    found = [_WORDS[issue.code](issue, fold, acts) for issue in fold.issues]
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
    for key, run in fold.runs.items():
        if key in fold.pending:  # silence has a consequence of its own
            continue
        route = duty(fold, run)
        last = fold.due(run)
        if route is not None and last is not None and beyond(day, last):
            found.append(_overdue(run, route, last, day, fold, f"nothing was done by {_show(day)}"))
    for key, certain in fold.pending.items():
        run = fold.runs[key]
        guess = fold.due(run)
        if guess is not None and certain is not None and beyond(day, guess) and not beyond(day, certain):
            found.append(
                Finding(
                    "lapse_uncertain",
                    Severity.CAUTION,
                    run.rule.provision,
                    f"the period has certainly run out after {certain}",
                    f"it ran out on {_show(guess)} only if the coming notice moves no day; nothing follows from it yet",
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
    if run.closed_by is not None and any(i.act == run.closed_by and i.code == "late" for i in fold.issues):
        return None
    return _overdue(
        run, route, last, run.closed_on, fold, f"the period had run out when it ended on {_show(run.closed_on)}"
    )


def _overdue(run: Run, route: Route, last: Day, day: Day, fold: Fold, done: str) -> Finding:
    severity = _graded(Severity.BREACH, route, fold)
    severity, note = _unless_provisional(severity, run, day, fold)
    return Finding(
        "overdue",
        severity,
        run.rule.provision,
        f"{_act_name(route)} by {_show(last)} ({_length(run)}){note}",
        done,
        late_by(run, last, day, fold.calendar),
        run.rule.qualified,
        run.ref,
        None,
        f"{run.rule.zh}已于{_show(last)}届满",
    )


def _unless_provisional(severity: Severity, run: Run, day: Day, fold: Fold) -> tuple[Severity, str]:
    known = answer(run, fold.calendar, fold.exclusions_of(run))
    if known.certainty is Certainty.PROVISIONAL and known.latest is not None and not beyond(day, known.latest):
        return Severity.CAUTION, f"; provisional: the notice for that year may still move it to {_show(known.latest)}"
    return severity, ""


def _graded(severity: Severity, route: Route, fold: Fold) -> Severity:
    """Return how serious it is, given who was bound and how."""
    if severity in (Severity.CAUTION, Severity.UNLAWFUL):
        return severity
    if route.modality is Modality.IN_PRINCIPLE or not route.in_favour:
        return Severity.CAUTION
    return Severity.INTERNAL if fold.table.law.document else severity


def _finding(
    issue: Issue, fold: Fold, acts: Sequence[Act], severity: Severity, required: str, done: str, **more: Any
) -> Finding:
    act = acts[issue.act]
    return Finding(
        issue.code,
        _graded(severity, issue.route, fold),
        more.pop("provision", issue.route.provision),
        required,
        done,
        act=act,
        ref=more.pop("ref", act.ref or ""),
        **more,
    )


def _late(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    run, last = issue.detail
    act = acts[issue.act]
    closed = next((r for r in fold.closed if r.closed_by == issue.act and r.rule is run.rule), None)
    day = closed.closed_on if closed is not None and closed.closed_on is not None else act.clock_day
    severity, note = _unless_provisional(Severity.BREACH, run, day, fold)
    return _finding(
        issue, fold, acts, severity,
        f"by {_show(last)} ({_length(run)}){note}",
        f"{_act(act)} on {_show(day)}",
        by=late_by(run, last, day, fold.calendar), rule=run.rule.qualified, provision=run.rule.provision,
        zh=f"{type(act).zh}：应于{_show(last)}前作出，实际为{_show(day)}",
    )  # fmt: skip


def _early(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    run, last = issue.detail
    act = acts[issue.act]
    severity = Severity.BREACH
    note = ""
    known = answer(run, fold.calendar, fold.exclusions_of(run))
    if known.certainty is Certainty.PROVISIONAL and known.earliest is not None and not beyond(known.earliest, act.on):
        severity, note = Severity.CAUTION, "; provisional: the notice for that year may still move it"
    return _finding(
        issue, fold, acts, severity,
        f"not before {_show(last)} (at least {describe(run.rule.period)}){note}",
        f"{_act(act)} on {_show(act.clock_day)}",
        by=late_by(run, act.clock_day, last, fold.calendar), rule=run.rule.qualified, provision=run.rule.provision,
        zh=f"{type(act).zh}：不得早于{_show(last)}，实际为{_show(act.clock_day)}",
    )  # fmt: skip


def _missing(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.BREACH,
        f"state {labels.en(issue.detail)}",
        f"{_act(act)} on {_show(act.on)} without {labels.en(issue.detail)}",
        zh=f"{type(act).zh}缺少：{labels.zh(issue.detail)}",
    )  # fmt: skip


def _wanted(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        f"record {labels.en(issue.detail)}",
        f"{_act(act)} on {_show(act.on)}: {labels.en(issue.detail)} not recorded",
        zh=f"{type(act).zh}未记录：{labels.zh(issue.detail)}",
    )  # fmt: skip


def _unstated(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        f"say {labels.en(issue.detail)}",
        f"{_act(act)} on {_show(act.on)}: whether it says {labels.en(issue.detail)} is not recorded",
        zh=f"{type(act).zh}是否载明未记录：{labels.zh(issue.detail)}",
    )  # fmt: skip


def _repeated(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.BREACH,
        f"{_act(act)} once only",
        f"{_act(act)} again on {_show(act.on)}, after {_show(issue.detail)}; it has no effect on the clock",
        zh=f"{type(act).zh}只能作出一次",
    )  # fmt: skip


def _not_after(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.BREACH,
        f"{issue.detail.replace('_', ' ')} first",
        f"{_act(act)} on {_show(act.on)} without it",
        zh=f"{type(act).zh}之前缺少必经环节",
    )  # fmt: skip


def _after_expiry(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, (run, last) = acts[issue.act], issue.detail
    effect = "adds nothing to it" if issue.route.extends else "excludes nothing from it"
    return _finding(
        issue, fold, acts, Severity.BREACH if issue.route.extends else Severity.CAUTION,
        f"on or before {_show(last)}, the last day of the period",
        f"{_act(act)} on {_show(act.clock_day)}, after the period had ended; {effect}",
        by=late_by(run, last, act.clock_day, fold.calendar), rule=run.rule.qualified,
        zh=f"{type(act).zh}：期限已于{_show(last)}届满，不影响期限",
    )  # fmt: skip


def _nothing_to_extend(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        "a running period to extend",
        f"{_act(act)} on {_show(act.on)} while {issue.detail} was not running; it has no effect",
        rule=issue.detail, zh=f"{type(act).zh}：没有正在计算的期限",
    )  # fmt: skip


def _over_cap(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, (granted, cap) = acts[issue.act], issue.detail
    return _finding(
        issue, fold, acts, Severity.BREACH,
        f"at most {describe(cap.period)}",
        f"{_act(act)} by {describe(granted)}; only {describe(cap.period)} count",
        rule=cap.qualified, provision=cap.provision, zh=f"{type(act).zh}超过上限",
    )  # fmt: skip


def _gate(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, (gate, ref, state) = acts[issue.act], issue.detail
    passes = " or ".join(sorted(str(state) for state in gate.passes))
    return _finding(
        issue, fold, acts, gate.severity,
        f"{gate.child.title_en.lower()} {passes} first",
        f"{_act(act)} on {_show(act.on)} while {gate.child.title_en.lower()} {ref} stood at {state}",
        ref=ref, provision=fold.table.bound(gate.provision),
        zh=f"{type(act).zh}时{gate.child.title}（{ref}）为：{state.zh}",
    )  # fmt: skip


def _gate_unrecorded(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, gate = acts[issue.act], issue.detail
    return _finding(
        issue, fold, acts, gate.unrecorded,
        f"{gate.child.title_en.lower()} first",
        f"{_act(act)} on {_show(act.on)}, and no {gate.child.title_en.lower()} is recorded",
        provision=fold.table.bound(gate.provision), zh=f"{type(act).zh}前未记录{gate.child.title}",
    )  # fmt: skip


def _before_made(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.BREACH,
        f"on or after {_show(issue.detail)}, the day it was made",
        f"{_act(act)} on {_show(act.clock_day)}, before there was anything to serve; it judges nothing",
        zh=f"{type(act).zh}早于作出之日{_show(issue.detail)}，不据以认定",
    )  # fmt: skip


def _premature(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, (run, last) = acts[issue.act], issue.detail
    done = f"{_act(act)} on {_show(act.on)}"
    return _finding(
        issue, fold, acts, Severity.UNLAWFUL,
        "only after the period has run out",
        f"{done} while it ran until {_show(last)}" if run and last else f"{done} with no such period running",
        rule=issue.route.step.what.lapses or "", zh=f"{type(act).zh}：期限未届满或未起算",
    )  # fmt: skip


def _forbidden(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.UNLAWFUL, "must not", f"{_act(act)} on {_show(act.on)}", zh=f"不得：{type(act).zh}"
    )


def _not_in_force(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        f"a rule {issue.detail} in force",
        f"{_act(act)} on {_show(act.on)}, when no version of {issue.detail} was in force; no clock was started",
        rule=issue.detail, zh=f"{type(act).zh}时{issue.detail}尚未施行",
    )  # fmt: skip


def _start_unknown(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, (rule, field) = acts[issue.act], issue.detail
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        f"record {field}, without which {rule} cannot run",
        f"{_act(act)} on {_show(act.on)} without {field}; no clock was started",
        rule=rule, zh=f"{type(act).zh}：{labels.zh(field)}未记录，期限无从起算",
    )  # fmt: skip


def _answers_irregular(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, notice = acts[issue.act], acts[issue.detail]
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        "a regular notice, for the answer to move the clock",
        f"{_act(act)} on {_show(act.on)} answers the irregular notice of {_show(notice.on)}; the period runs on",
        zh=f"{type(act).zh}：所答复的通知不合规，期限继续计算",
    )  # fmt: skip


_WORDS: dict[str, Callable[[Issue, Fold, Sequence[Act]], Finding]] = {
    "late": _late,
    "early": _early,
    "missing": _missing,
    "wanted": _wanted,
    "unstated": _unstated,
    "repeated": _repeated,
    "not_after": _not_after,
    "after_expiry": _after_expiry,
    "nothing_to_extend": _nothing_to_extend,
    "over_cap": _over_cap,
    "gate": _gate,
    "gate_unrecorded": _gate_unrecorded,
    "before_made": _before_made,
    "premature": _premature,
    "forbidden": _forbidden,
    "not_in_force": _not_in_force,
    "start_unknown": _start_unknown,
    "answers_irregular": _answers_irregular,
}

CODES = frozenset(_WORDS) | {"lapse_uncertain", "overdue", "receipt_unrecorded"}
"""Every code of a finding about the statute; those of the office track begin with ``office_``."""


def _act(act: Act) -> str:
    return type(act).en


def _act_name(route: Route) -> str:
    return route.kind.replace("_", " ")


def _length(run: Run) -> str:
    extended = "".join(f", extended by {describe(added.period)}" for added in run.extensions)
    return f"{within(run.rule.period)}{extended}"


def _as_date(day: Day) -> date:
    return day.date() if isinstance(day, datetime) else day


def _show(day: Day | None) -> str:
    if day is None:
        return "an unknown day"
    return f"{day:%Y-%m-%d %H:%M}" if isinstance(day, datetime) else day.isoformat()
