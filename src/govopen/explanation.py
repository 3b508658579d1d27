"""A deadline in words: what a hand count could miss, line by line, in English or Chinese."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from itertools import groupby

from govopen.clock import Day, RunStatus
from govopen.disputed import DatedReading
from govopen.ledger import Deadline, Row, by_analogy
from govopen.periods import Ends, Hours, SetByAct, WorkingDays, YearlyDate, describe, describe_zh, within
from govopen.terms import WEEKDAYS, Certainty

_WEEKDAYS_ZH = "一二三四五六日"


def english(deadline: Deadline) -> list[str]:
    """Return a deadline line by line in English."""
    run = deadline.run
    lines = [f"{_short(deadline.rule)} {_when(deadline)} — {deadline.provision.en}: {_how_long(deadline)}"]
    for added in run.extensions:
        lines.append(f"  extended on {_full(added.on)} by {describe(added.period)} — {added.provision.en}")
    analogy = ", by analogy" if by_analogy(run) else ""
    first, *rest = deadline.ledger
    if isinstance(deadline.period, Hours):
        lines.append(f"  {first.reason} ({first.provision})")
    else:
        lines.append(f"  {deadline.started_by} {_full(first.day)} (day 0, not counted: {first.provision}{analogy})")
        lines += [f"  {text}" for text in _spans(rest)]
        if isinstance(deadline.period, SetByAct):
            lines.append(f"  set by the act: the last day is {_full(deadline.on)}")
        elif isinstance(deadline.period, WorkingDays) or rest:
            lines.append(f"  {_summary(deadline)}")
        if deadline.final_from is not None:
            lines.append(f"  final by {_full(deadline.final_from)}, when the notice was out in every year so far")
    if not run.rule.verified.settled:
        lines.append(f"  the number is known from: {run.rule.verified}")
    if run.basis:
        lines.append(f"  the start rests on the reading {run.basis}")
    for basis in dict.fromkeys(gap.basis for gap in deadline.exclusions if gap.basis):
        lines.append(f"  what is left out rests on the reading {basis}")
    if deadline.status is RunStatus.OVERDUE:
        lines.append(f"  overdue on {_full(deadline.asked_on)}")
    elif not deadline.is_open:
        lines.append(f"  {deadline.status}, on {_full(run.closed_on)}")
    if deadline.internal is not None:
        lines.append(f"  the organ's own document wants it by {_full(deadline.internal)}")
    return lines


def chinese(deadline: Deadline) -> list[str]:
    """Return a deadline line by line in Chinese."""
    run = deadline.run
    when = f"{_full_zh(deadline.on)}届满" if deadline.on else "期限中止计算"
    if deadline.at is not None:
        when = f"{_full_zh(deadline.at)}{deadline.at:%H:%M}届满"
    lines = [f"{deadline.zh}：{when}。{deadline.provision}「{run.rule.phrase}」"]
    for added in run.extensions:
        lines.append(f"  {_full_zh(added.on)}延长{describe_zh(added.period)}（{added.provision}）")
    analogy = "，类推适用" if by_analogy(run) else ""
    first, *rest = deadline.ledger
    if isinstance(deadline.period, Hours):
        lines.append(f"  {first.reason_zh}（{first.provision}）")
    else:
        lines.append(f"  {deadline.started_by_zh}：{_full_zh(first.day)}，当日不计（{first.provision}{analogy}）")
        lines += [f"  {text}" for text in _spans(rest, zh=True)]
        counted = max((row.number or 0 for row in rest), default=0)
        if counted:
            lines.append(f"  共计{counted}{'个工作日' if isinstance(deadline.period, WorkingDays) else '日'}")
    if not isinstance(deadline.period, Hours):
        lines.append(f"  {_CERTAINTY_ZH[deadline.certainty]}{_bounds_zh(deadline)}")
        if deadline.final_from is not None:
            lines.append(f"  {_full_zh(deadline.final_from)}前可确定（历年节假日安排通知均不晚于此日公布）")
    if not run.rule.verified.settled:
        lines.append(f"  数字来源：{run.rule.verified.zh}")
    if run.basis:
        lines.append(f"  起算所依据的解释：{run.basis}")
    return lines


def disputed(deadline: Deadline, lang: str) -> list[str]:
    """Return one line for each disputed reading that would move the deadline, and the days that are safe under all."""
    zh, moving = lang == "zh", [reading for reading in deadline.readings if reading.moves]
    if not moving:
        return ["  所列解释均不影响该期限" if zh else "  no declared reading would move it"]
    lines = [_under_zh(reading) if zh else _under(reading) for reading in moving]
    organ, party = (_moment_or_day(day, zh=zh) for day in (deadline.safe_for_organ, deadline.safe_for_party))
    if zh:
        lines.append(f"  各种解释下均稳妥之日：行政机关{organ or '尚不能确定'}，对方当事人{party or '尚不能确定'}")
    else:
        lines.append(
            f"  safe under every reading: for the organ {organ or 'not known'}, for the party {party or 'not known'}"
        )
    if not deadline.disputed.combined:
        lines.append(
            "  解释组合过多，系逐项变更" if zh else "  the readings were changed one at a time: too many combinations"
        )
    return lines


def _under(reading: DatedReading) -> str:
    known = f"{reading.provision}; default known from: {reading.verified}"
    if reading.answer is None:
        return f"  under the reading {reading.option} = {reading.choice}: no date, {reading.reason} ({known})"
    when = _moment_or_day(reading.answer.on) or "suspended"
    bounds = ""
    if reading.certainty is Certainty.PROVISIONAL:
        bounds = f", provisional, between {_full(reading.earliest)} and {_full(reading.latest)}"
    return f"  under the reading {reading.option} = {reading.choice}: {when}{bounds} ({known})"


def _under_zh(reading: DatedReading) -> str:
    when = "无届满日" if reading.answer is None else "期限中止计算"
    if reading.on is not None and reading.answer is not None:
        when = f"{_moment_or_day(reading.answer.on, zh=True)}届满"
    if reading.certainty is Certainty.PROVISIONAL:
        when += f"（暂定，最早{reading.earliest}，最迟{reading.latest}）"
    return f"  若按另一解释（{reading.zh}：{reading.option} = {reading.choice}，{reading.provision}）：{when}"


def _moment_or_day(day: Day | None, *, zh: bool = False) -> str:
    if isinstance(day, datetime):
        return f"{_full_zh(day)}{day:%H:%M}" if zh else _moment(day)
    return _full_zh(day) if zh else _full(day)


_CERTAINTY_ZH = {
    Certainty.SETTLED: "已确定（所涉年份的节假日安排均已公布）",
    Certainty.PROVISIONAL: "暂定（下一年度节假日安排尚未公布）",
    Certainty.SUSPENDED: "中止计算中",
}


def _bounds(deadline: Deadline) -> str:
    if deadline.earliest == deadline.latest:
        return f"on {_full(deadline.latest)} under every arrangement foreseen"
    return f"between {_full(deadline.earliest)} and {_full(deadline.latest)}"


def _bounds_zh(deadline: Deadline) -> str:
    if deadline.certainty is not Certainty.PROVISIONAL:
        return ""
    if deadline.earliest == deadline.latest:
        return f"，在可预见的各种安排下均为{_full_zh(deadline.latest)}"
    return f"，最早{_full_zh(deadline.earliest)}，最迟{_full_zh(deadline.latest)}"


def _spans(rows: Sequence[Row], *, zh: bool = False) -> list[str]:
    """Return one line for each stretch of days that a hand count could get wrong."""
    lines = []
    for (kind, reason, provision), group in groupby(
        rows, key=lambda row: (row.kind, row.reason_zh if zh else row.reason, row.provision)
    ):
        days = [row.day for row in group]
        if kind in ("workday", "weekend", "calendar", "set", "landed"):
            continue
        label = _full_zh if zh else _brief
        span = label(days[0]) if len(days) == 1 else f"{label(days[0])} … {label(days[-1])}"
        if zh:
            lines.append(f"{span}{'计入' if kind == 'makeup' else '不计'}：{reason}（{provision}）")
        else:
            lines.append(f"{span} {'counts' if kind == 'makeup' else 'not counted'}: {reason} ({provision})")
    return lines


def _summary(deadline: Deadline) -> str:
    counted = max((row.number or 0 for row in deadline.ledger), default=0)
    unit = "working day" if isinstance(deadline.period, WorkingDays) else "calendar day"
    count = f"{counted} {unit}{'' if counted == 1 else 's'}"
    if deadline.on is None:
        return f"{count} counted; suspended, {deadline.remaining} left" + (
            f", at the latest {_full(deadline.latest)}" if deadline.latest else ", end not known"
        )
    if deadline.certainty is Certainty.PROVISIONAL:
        why = deadline.reason.split("; ")[0]
        return f"{count}, the last on {_full(deadline.on)}; provisional, {_bounds(deadline)}: {why}"
    return f"{count}, the last on {_full(deadline.on)}; settled"


def _when(deadline: Deadline) -> str:
    if deadline.at is not None:
        return f"due {_moment(deadline.at)}"
    return f"due {_full(deadline.on)}" if deadline.on else "suspended"


def _how_long(deadline: Deadline) -> str:
    if isinstance(deadline.period, SetByAct | YearlyDate):
        return describe(deadline.period)
    match deadline.run.rule.ends:
        case Ends.BACKWARD:
            return f"{describe(deadline.period)} before"
        case Ends.AT_LEAST:
            return f"at least {describe(deadline.period)}"
        case _:
            return within(deadline.period)


def _short(rule: str) -> str:
    return rule.partition(".")[2].replace("_", " ")


def _date(day: Day | None) -> date | None:
    return day.date() if isinstance(day, datetime) else day


def _full(day: Day | None) -> str:
    day = _date(day)
    return "" if day is None else f"{WEEKDAYS[day.weekday()]} {day.isoformat()}"


def _brief(day: Day) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day:%m-%d}"


def _full_zh(day: Day | None) -> str:
    day = _date(day)
    return "" if day is None else f"{day.isoformat()}（周{_WEEKDAYS_ZH[day.weekday()]}）"


def _moment(day: Day) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day:%Y-%m-%d %H:%M}"
