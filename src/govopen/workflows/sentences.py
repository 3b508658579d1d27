"""The sentences of findings about recorded acts, one for each code."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from govopen.clock import answer
from govopen.periods import describe
from govopen.terms import Certainty, Severity
from govopen.workflows import labels
from govopen.workflows.acts import Act
from govopen.workflows.findings import Finding, beyond, graded, late_by, length, show, unless_provisional
from govopen.workflows.fold import Fold, Issue


def _finding(
    issue: Issue, fold: Fold, acts: Sequence[Act], severity: Severity, required: str, done: str, **more: Any
) -> Finding:
    act, provision = acts[issue.act], more.pop("provision", issue.route.provision)
    return Finding(
        issue.code,
        graded(severity, issue.route, provision, fold),
        provision,
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
    severity, note = unless_provisional(Severity.BREACH, run, day, fold)
    return _finding(
        issue, fold, acts, severity,
        f"by {show(last)} ({length(run)}){note}",
        f"{_act(act)} on {show(day)}",
        by=late_by(run, last, day, fold.calendar), rule=run.rule.qualified, provision=run.rule.provision,
        zh=f"{type(act).zh}：应于{show(last)}前作出，实际为{show(day)}",
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
        f"not before {show(last)} (at least {describe(run.rule.period)}){note}",
        f"{_act(act)} on {show(act.clock_day)}",
        by=late_by(run, act.clock_day, last, fold.calendar), rule=run.rule.qualified, provision=run.rule.provision,
        zh=f"{type(act).zh}：不得早于{show(last)}，实际为{show(act.clock_day)}",
    )  # fmt: skip


def _missing(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.BREACH,
        f"state {labels.en(issue.detail)}",
        f"{_act(act)} on {show(act.on)} without {labels.en(issue.detail)}",
        zh=f"{type(act).zh}缺少：{labels.zh(issue.detail)}",
    )  # fmt: skip


def _wanted(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        f"record {labels.en(issue.detail)}",
        f"{_act(act)} on {show(act.on)}: {labels.en(issue.detail)} not recorded",
        zh=f"{type(act).zh}未记录：{labels.zh(issue.detail)}",
    )  # fmt: skip


def _unstated(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        f"say {labels.en(issue.detail)}",
        f"{_act(act)} on {show(act.on)}: whether it says {labels.en(issue.detail)} is not recorded",
        zh=f"{type(act).zh}是否载明未记录：{labels.zh(issue.detail)}",
    )  # fmt: skip


def _repeated(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.BREACH,
        f"{_act(act)} once only",
        f"{_act(act)} again on {show(act.on)}, after {show(issue.detail)}; it has no effect on the clock",
        zh=f"{type(act).zh}只能作出一次",
    )  # fmt: skip


def _not_after(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.BREACH,
        f"{issue.detail.replace('_', ' ')} first",
        f"{_act(act)} on {show(act.on)} without it",
        zh=f"{type(act).zh}之前缺少必经环节",
    )  # fmt: skip


def _after_expiry(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, (run, last) = acts[issue.act], issue.detail
    effect = "adds nothing to it" if issue.route.extends else "excludes nothing from it"
    return _finding(
        issue, fold, acts, Severity.BREACH if issue.route.extends else Severity.CAUTION,
        f"on or before {show(last)}, the last day of the period",
        f"{_act(act)} on {show(act.clock_day)}, after the period had ended; {effect}",
        by=late_by(run, last, act.clock_day, fold.calendar), rule=run.rule.qualified,
        zh=f"{type(act).zh}：期限已于{show(last)}届满，不影响期限",
    )  # fmt: skip


def _nothing_to_extend(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        "a running period to extend",
        f"{_act(act)} on {show(act.on)} while {issue.detail} was not running; it has no effect",
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
        f"{_act(act)} on {show(act.on)} while {gate.child.title_en.lower()} {ref} stood at {state}",
        ref=ref, provision=fold.table.bound(gate.provision),
        zh=f"{type(act).zh}时{gate.child.title}（{ref}）为：{state.zh}",
    )  # fmt: skip


def _gate_unrecorded(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, gate = acts[issue.act], issue.detail
    return _finding(
        issue, fold, acts, gate.unrecorded,
        f"{gate.child.title_en.lower()} first",
        f"{_act(act)} on {show(act.on)}, and no {gate.child.title_en.lower()} is recorded",
        provision=fold.table.bound(gate.provision), zh=f"{type(act).zh}前未记录{gate.child.title}",
    )  # fmt: skip


def _before_made(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.BREACH,
        f"on or after {show(issue.detail)}, the day it was made",
        f"{_act(act)} on {show(act.clock_day)}, before there was anything to serve; it judges nothing",
        zh=f"{type(act).zh}早于作出之日{show(issue.detail)}，不据以认定",
    )  # fmt: skip


def _premature(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, (run, last) = acts[issue.act], issue.detail
    done = f"{_act(act)} on {show(act.on)}"
    return _finding(
        issue, fold, acts, Severity.UNLAWFUL,
        "only after the period has run out",
        f"{done} while it ran until {show(last)}" if run and last else f"{done} with no such period running",
        rule=issue.route.step.what.lapses or "", zh=f"{type(act).zh}：期限未届满或未起算",
    )  # fmt: skip


def _forbidden(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    return _finding(
        issue, fold, acts, Severity.UNLAWFUL, "must not", f"{_act(act)} on {show(act.on)}", zh=f"不得：{type(act).zh}"
    )


def _not_in_force(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act = acts[issue.act]
    if issue.detail is None:
        return _finding(
            issue,
            fold,
            acts,
            Severity.CAUTION,
            "a text in force that orders it",
            f"{_act(act)} on {show(act.on)}, when this text was not in force; no clock was moved",
            zh=f"{type(act).zh}：该规定当日不在施行期间，不影响期限",
        )
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        f"a rule {issue.detail} in force",
        f"{_act(act)} on {show(act.on)}, when no version of {issue.detail} was in force; no clock was started",
        rule=issue.detail, zh=f"{type(act).zh}时{issue.detail}尚未施行",
    )  # fmt: skip


def _start_unknown(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, (rule, field) = acts[issue.act], issue.detail
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        f"record {field}, without which {rule} cannot run",
        f"{_act(act)} on {show(act.on)} without {field}; no clock was started",
        rule=rule, zh=f"{type(act).zh}：{labels.zh(field)}未记录，期限无从起算",
    )  # fmt: skip


def _answers_irregular(issue: Issue, fold: Fold, acts: Sequence[Act]) -> Finding:
    act, notice = acts[issue.act], acts[issue.detail]
    return _finding(
        issue, fold, acts, Severity.CAUTION,
        "a regular notice, for the answer to move the clock",
        f"{_act(act)} on {show(act.on)} answers the irregular notice of {show(notice.on)}; the period runs on",
        zh=f"{type(act).zh}：所答复的通知不合规，期限继续计算",
    )  # fmt: skip


SENTENCES: dict[str, Callable[[Issue, Fold, Sequence[Act]], Finding]] = {
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

CODES = frozenset(SENTENCES) | {"lapse_uncertain", "overdue", "receipt_unrecorded"}
"""Every code of a finding about the statute; those of the office track begin with ``office_``."""


def _act(act: Act) -> str:
    return type(act).en
