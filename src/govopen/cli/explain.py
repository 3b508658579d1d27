"""``govopen explain``: a stored case on a day: state, deadlines, findings, proposals, permitted acts."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime
from typing import Any, TypeVar

from pydantic import ValidationError

from govopen.calendar import WorkdayCalendar
from govopen.cli.invalid import folded
from govopen.cli.output import Printout, UsageError, explained, iso, of_calendar, of_deadline, weekday
from govopen.errors import DataFileError, NotADayError, VersionMismatchError
from govopen.ledger import Deadline
from govopen.rules import Rulebook
from govopen.terms import Severity
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.case import Case
from govopen.workflows.findings import Finding
from govopen.workflows.fold import Lapsed
from govopen.workflows.office import Progress
from govopen.workflows.view import Permitted, Proposal, View

BREACH = 1

T = TypeVar("T")

_ZH = {
    "acts": "已记录的行为",
    "deadlines": "期限",
    "findings": "认定",
    "proposals": "可依法认定",
    "permitted": "现可作出",
    "track": "内部流程",
    "moved": "期限变动",
    "caution": "提示",
    "internal": "内部要求",
    "breach": "违反规定",
    "unlawful": "违法",
    "shall": "应当",
    "shall in principle": "原则上应当",
    "may": "可以",
    "must not": "不得",
    "fact": "可记录",
    "lapse": "逾期",
}


def explain(given: argparse.Namespace, calendar: WorkdayCalendar) -> Printout:
    """Return the stored case as it is on the day, each statement with its provision."""
    case = loaded(given, calendar)
    view = on_day(case, given.on, case.at)
    breach = any(map(_is_breach, view.findings))
    lines = list(_lines(case, view, given.lang, given.readings))
    return Printout(lines, _data(case, view, breach, given.readings), code=BREACH if breach else 0)


def loaded(given: argparse.Namespace, calendar: WorkdayCalendar) -> Case:
    """Return the stored case that was named, under the rules and the calendar that were named."""
    rules = Rulebook.for_organ(given.organ) if given.organ else None
    data = _read(given.case)
    try:
        return Case.from_json(data, rules=rules, calendar=calendar, rejudge=given.rejudge)
    except VersionMismatchError as error:
        fact = str(error).partition(";")[0]
        raise UsageError(f"{fact}; pass --rejudge to judge it anew and see what moved") from error
    except ValidationError as error:
        raise UsageError(f"cannot load {given.case}: {folded(error)}") from error
    except DataFileError as error:
        if error.data["file"]:
            raise
        raise UsageError(f"cannot load {given.case}: {error.data['reason']}") from error


def _read(path: str) -> bytes:
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        with open(path, "rb") as opened:
            return opened.read()
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise UsageError(f"cannot read {path!r}: {reason}") from None


def on_day(case: Case, day: date | datetime, ask: Callable[[date | datetime], T]) -> T:
    """Return what a case answers about a day, or about a moment where hours count; say which is wanted."""
    try:
        return ask(day)
    except NotADayError:
        if isinstance(day, datetime):
            raise UsageError(f"{case.id} counts in days: --on names a moment; write {day:%Y-%m-%d}") from None
        raise UsageError(f"{case.id} counts in hours: --on {day} is a day; write {day}T22:30+08:00") from None


def _is_breach(finding: Finding) -> bool:
    overdue = finding.code == "overdue" and finding.severity is not Severity.CAUTION
    return overdue or finding.severity in (Severity.BREACH, Severity.UNLAWFUL)


# -- for people --------------------------------------------------------------------------------


def _lines(case: Case, view: View, lang: str, readings: bool) -> Iterator[str]:
    zh = lang == "zh"
    law = case.law
    title = law.title if zh else f"{law.title_en} ({law.title})"
    yield f"{case.id}　{title}" if zh else f"{case.id}: {title}"
    on = f"{view.day:%Y-%m-%d %H:%M}" if isinstance(view.day, datetime) else weekday(view.day, lang)
    state = view.state.zh if zh else f"{view.state} ({view.state.zh})"
    yield f"{on}：{state}" if zh else f"on {on}: {state}"
    for ref, child in view.children.items():
        yield f"  {ref}：{child.zh}" if zh else f"  {ref}: {child} ({child.zh})"
    if case.moved:
        yield from _section("moved", map(str, case.moved), lang)
    yield from _section("acts", _log(case, view, lang), lang)
    deadlines = (line for due in view.deadlines for line in explained(due, lang, readings=readings))
    yield from _section("deadlines", deadlines, lang)
    yield from _section("findings", (_finding(finding, lang) for finding in view.findings), lang)
    yield from _section("proposals", (_proposal(proposal, lang) for proposal in view.proposals), lang)
    if view.track is not None:
        yield from _section("track", map(str, view.track.lines), lang)
    yield from _section("permitted", (_permitted(act, lang) for act in view.permitted), lang)


def _section(name: str, lines: Iterable[str], lang: str) -> Iterator[str]:
    yield ""
    yield _ZH[name] if lang == "zh" else name
    yield from (f"  {line}" for line in list(lines) or ["无" if lang == "zh" else "none"])


def _log(case: Case, view: View, lang: str) -> Iterator[str]:
    zh = lang == "zh"
    told = [(act.clock_day if isinstance(view.day, datetime) else act.on, _act(act, lang)) for act in view.acts]
    told += [(lapsed.on, _lapsed(lapsed, lang)) for lapsed in view.lapsed]
    for day, text in sorted(told, key=lambda pair: f"{pair[0]}"):
        when = f"{day:%Y-%m-%d %H:%M}" if isinstance(day, datetime) else weekday(day, lang)
        yield f"{when}　{text}" if zh else f"{when}  {text}"
    later = len(case.acts) - len(view.acts)
    if later:
        yield f"（另有{later}项在此后）" if zh else f"({later} later: not looked at)"


def _act(act: Act, lang: str) -> str:
    ref = f" {act.ref}" if act.ref else ""
    ref += f" {act.line}" if isinstance(act, OfficeStep) else ""
    return f"{type(act).zh}{ref}" if lang == "zh" else f"{type(act).en}{ref} ({type(act).zh})"


def _lapsed(lapsed: Lapsed, lang: str) -> str:
    owner = f" {lapsed.owner}" if lapsed.owner else ""
    rule = lapsed.route.step.what.lapses
    if lang == "zh":
        return f"期限届满{owner}（{rule}，{lapsed.route.provision}）"
    return f"the period of {rule} ran out in silence{owner} ({lapsed.route.provision})"


def _finding(finding: Finding, lang: str) -> str:
    if lang != "zh":
        return finding.message
    by = re.sub(r" working days?", "个工作日", re.sub(r" calendar days?", "日", finding.by))
    extent = f"，逾期{by}" if by else ""
    return f"{_ZH[finding.severity]}：{finding.zh}{extent}（{finding.provision}）"


def _proposal(proposal: Proposal, lang: str) -> str:
    if lang != "zh":
        return str(proposal)
    return f"{proposal.zh}：期限已于{proposal.expired_on}届满（{proposal.provision}）"


def _permitted(act: Permitted, lang: str) -> str:
    ref = f" {act.ref}" if act.ref else ""
    if lang == "zh":
        return f"{_ZH[act.modality]}{act.zh}{ref}（{act.provision}）"
    return f"{act}{ref} ({act.zh}): {act.modality}, {act.provision}"


# -- for programs ------------------------------------------------------------------------------


def _data(case: Case, view: View, breach: bool, readings: bool) -> dict[str, Any]:
    return {
        "id": case.id,
        "workflow": case.workflow.name,
        "law": f"{case.law.instrument} {case.law.version}",
        "title": case.law.title,
        "title_en": case.law.title_en,
        "organ": case.rules.organ,
        "on": iso(view.day),
        "state": view.state,
        "state_zh": view.state.zh,
        "children": dict(view.children),
        "breach": breach,
        "next_due": iso(view.next_due),
        "acts": [act.model_dump(mode="json", exclude_none=True) for act in view.acts],
        "lapsed": [
            {"rule": lapsed.route.step.what.lapses, "ref": lapsed.owner, "on": iso(lapsed.on)} for lapsed in view.lapsed
        ],
        "deadlines": [
            of_deadline(due)
            | {"ref": due.ref, "status": due.status, "remaining": due.remaining, "internal": iso(due.internal)}
            | (_readings(due) if readings else {})
            for due in view.deadlines
        ],
        "findings": [_finding_data(finding) for finding in view.findings],
        "proposals": [
            {
                "act": one.act,
                "zh": one.zh,
                "rule": one.rule,
                "ref": one.ref,
                "expired_on": iso(one.expired_on),
                "provision": str(one.provision),
            }
            for one in view.proposals
        ],
        "permitted": [
            {
                "act": str(act),
                "zh": act.zh,
                "ref": act.ref,
                "modality": act.modality,
                "party": act.party,
                "provision": str(act.provision),
            }
            for act in view.permitted
        ],
        "track": None if view.track is None else [_line_data(line) for line in view.track.lines],
        "moved": [
            {"rule": move.rule, "ref": move.ref, "before": iso(move.before), "after": iso(move.after)}
            for move in case.moved
        ],
        "calendar": of_calendar(case.calendar),
    }


def _readings(due: Deadline) -> dict[str, Any]:
    return {
        "safe_for_organ": iso(due.safe_for_organ),
        "safe_for_party": iso(due.safe_for_party),
        "combined": due.disputed.combined,
        "readings": [
            {
                "option": one.option,
                "zh": one.zh,
                "question": one.question,
                "choice": one.choice,
                "meaning": one.meaning,
                "provision": str(one.provision),
                "chosen": one.chosen,
                "default": one.default,
                "verified": one.verified,
                "sources": list(one.sources),
                "on": iso(one.on),
                "at": iso(one.at),
                "certainty": one.certainty,
                "earliest": iso(one.earliest),
                "latest": iso(one.latest),
                "reason": one.reason,
                "moves": one.moves,
            }
            for one in due.readings
        ],
    }


def _finding_data(finding: Finding) -> dict[str, Any]:
    return {
        "code": finding.code,
        "severity": finding.severity,
        "rule": finding.rule or None,
        "ref": finding.ref,
        "provision": str(finding.provision),
        "required": finding.required,
        "done": finding.done,
        "by": finding.by,
        "act": None if finding.act is None else {"kind": finding.act.kind, "on": iso(finding.act.on)},
        "message": finding.message,
        "zh": finding.zh,
    }


def _line_data(line: Progress) -> dict[str, Any]:
    return {
        "line": line.name,
        "zh": line.line.zh,
        "office": line.line.office,
        "status": line.status,
        "due": iso(line.limit),
        "done_on": iso(line.done_on),
        "provision": str(line.provision),
    }
