"""``govopen recheck`` and ``govopen try``: stored cases under another calendar or law, and under a draft."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from govopen.calendar import Notice, china
from govopen.cli.cases import cases
from govopen.cli.output import Printout, UsageError, iso
from govopen.portfolio import Basis, Counts, Due, Judged, LateAct, Moved, Report, Trial, recheck, try_draft
from govopen.rules import Rulebook

MOVED = 1
BAD_INPUT = 2


def run_recheck(given: argparse.Namespace, notices: Sequence[Notice]) -> Printout:
    """Return what moves in the stored cases between two states of knowledge.

    Raises UsageError where nothing is said to change.
    """
    if not (given.known_before or given.known_after or notices or given.rules):
        raise UsageError("nothing changes; pass --known-before and --known-after, --notice FILE or --rules FILE")
    before, after = _bases(given, notices)
    errors: list[str] = []
    report = recheck(cases(given.cases, before.calendar or china(), errors), before, after)
    code = BAD_INPUT if errors else MOVED if report else 0
    return Printout(list(_report_lines(report)), _report_data(report, errors), code=code, errors=tuple(errors))


def run_try(given: argparse.Namespace, notices: Sequence[Notice]) -> Printout:
    """Return what a draft would have made of the stored cases."""
    errors: list[str] = []
    read = cases(given.cases, china(notices=notices), errors)
    trial = try_draft(read, given.draft, from_day=given.from_day, on=given.on)
    code = BAD_INPUT if errors else MOVED if trial.became_late or trial.failed else 0
    return Printout(list(_trial_lines(trial)), _trial_data(trial, errors), code=code, errors=tuple(errors))


def _bases(given: argparse.Namespace, notices: Sequence[Notice]) -> tuple[Basis, Basis]:
    """Return what is known before and after: by day, and after also by the files that are given."""
    law = Rulebook.national()
    after = law
    for path in given.rules:
        after = after.with_file(path)
    old = Basis(_known(law, given.known_before), _known(china(), given.known_before))
    return old, Basis(_known(after, given.known_after), _known(china(notices=notices), given.known_after))


def _known(what: Any, day: date | None) -> Any:
    return what if day is None else what.as_known_on(day)


# -- for people --------------------------------------------------------------------------------


def _report_lines(report: Report) -> Iterator[str]:
    counts = report.counts
    yield (
        f"{_count(report.seen, 'case')}: {_count(len(report.moved), 'deadline')} moved "
        f"({counts['shortened']} to an earlier day), {len(report.settled)} changed in certainty, "
        f"{_count(counts['became_late'], 'act')} became late, {counts['became_timely']} timely"
    )
    yield from _section("moved", report.moved)
    yield from _section("judged otherwise", report.judged)
    yield from _section("changed in certainty alone", report.settled)
    yield from _section("cannot be judged", report.failed)


def _trial_lines(trial: Trial) -> Iterator[str]:
    yield (
        f"{trial.instrument} {trial.version} in place of {trial.instrument} {trial.replaces}: "
        f"{_count(trial.tried, 'case')} tried, {trial.elsewhere} under another text, {trial.earlier} received earlier"
    )
    rules = dict.fromkeys((*trial.law, *trial.draft))
    if rules:
        width = max(map(len, rules)) + len(", draft")
        yield ""
        yield f"{'':<{width}}{'met':>6}{'late':>6}{'overdue':>9}{'open':>6}{'ended':>7}"
    for rule in rules:
        for name, by in (("law", trial.law), ("draft", trial.draft)):
            count = by.get(rule, Counts())
            row = f"{count.met:>6}{count.late:>6}{count.overdue:>9}{count.open:>6}{count.ended:>7}"
            extent = trial.extent(rule, law=by is trial.law)
            over = f"   over: median {extent.median:g}, worst {extent.worst} {extent.unit}" if extent else ""
            yield f"{f'{rule}, {name}':<{width}}{row}{over}"
    yield from _section("would have been late", trial.became_late)
    yield from _section("would have been in time", trial.became_timely)
    yield from _section("cannot be judged", trial.failed)


def _section(title: str, entries: Sequence[object]) -> Iterator[str]:
    if entries:
        yield ""
        yield title
        yield from (f"  {entry}" for entry in entries)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


# -- for programs ------------------------------------------------------------------------------


def _report_data(report: Report, errors: Sequence[str]) -> dict[str, Any]:
    return {
        "counts": dict(report.counts),
        "moved": [_moved_data(one) for one in report.moved],
        "settled": [_moved_data(one) for one in report.settled],
        "judged": [_judged_data(one) for one in report.judged],
        "failed": [{"case": one.case, "under": one.under, "error": str(one.error)} for one in report.failed],
        "errors": list(errors),
    }


def _moved_data(one: Moved) -> dict[str, Any]:
    return {
        "case": one.case,
        "rule": one.rule,
        "ref": one.ref,
        "zh": one.zh,
        "provision": str(one.provision),
        "internal": one.internal,
        "before": _due_data(one.before),
        "after": _due_data(one.after),
        "reasons": _reasons_data(one),
    }


def _due_data(due: Due | None) -> dict[str, Any] | None:
    if due is None:
        return None
    return {
        "on": iso(due.on),
        "certainty": due.certainty,
        "earliest": iso(due.earliest),
        "latest": iso(due.latest),
        "status": due.status,
    }


def _judged_data(one: Judged) -> dict[str, Any]:
    return {
        "case": one.case,
        "rule": one.rule,
        "ref": one.ref,
        "act": None if one.act is None else {"kind": one.act.kind, "on": iso(one.act.clock_day)},
        "became": "late" if one.became_late else "timely" if one.became_timely else "judged otherwise",
        "before": one.before and one.before.message,
        "after": one.after and one.after.message,
        "reasons": _reasons_data(one),
    }


def _reasons_data(one: Moved | Judged) -> list[dict[str, Any]]:
    return [{"by": why.by, "what": why.what, "days": [iso(day) for day in why.days]} for why in one.reasons]


def _trial_data(trial: Trial, errors: Sequence[str]) -> dict[str, Any]:
    return {
        "instrument": trial.instrument,
        "version": trial.version,
        "replaces": trial.replaces,
        "tried": trial.tried,
        "elsewhere": trial.elsewhere,
        "earlier": trial.earlier,
        "law": _counts_data(trial, trial.law, law=True),
        "draft": _counts_data(trial, trial.draft, law=False),
        "became_late": [_late_data(one) for one in trial.became_late],
        "became_timely": [_late_data(one) for one in trial.became_timely],
        "failed": [{"case": one.case, "under": one.under, "error": str(one.error)} for one in trial.failed],
        "errors": list(errors),
    }


def _counts_data(trial: Trial, counts: Mapping[str, Counts], *, law: bool) -> dict[str, Any]:
    found = {}
    for rule, count in counts.items():
        extent = trial.extent(rule, law=law)
        over = None if extent is None else {"median": extent.median, "worst": extent.worst, "unit": extent.unit}
        found[rule] = {**vars(count), "over": over}
    return found


def _late_data(one: LateAct) -> dict[str, Any]:
    return {
        "case": one.case,
        "rule": one.rule,
        "ref": one.ref,
        "act": one.act.kind,
        "due": iso(one.due),
        "done": iso(one.done),
        "over": one.over,
        "unit": one.unit,
    }
