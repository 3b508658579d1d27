"""A plan in words, line by line."""

from __future__ import annotations

from datetime import date, datetime

from govopen.clock import Day
from govopen.periods import describe, describe_zh
from govopen.planning.model import Plan, PlannedExtension, PlannedStep
from govopen.terms import WEEKDAYS

_WEEKDAYS_ZH = "一二三四五六日"


def english(plan: Plan) -> list[str]:
    """Return a plan line by line in English."""
    lines = [f"{plan.case}: plan on {_day(plan.on)}: {plan.state} ({plan.state.zh})"]
    lines += [f"  {note}" for note, _ in plan.notes]
    lines += ["", "steps"]
    lines += [line for step in plan.steps for line in _step(step)] or ["  none"]
    lines += ["", "extension"]
    lines += [f"  {_extension(one)}" for one in plan.extensions] or ["  none"]
    return lines


def chinese(plan: Plan) -> list[str]:
    """Return a plan line by line in Chinese."""
    lines = [f"{plan.case}　倒排计划，{_day_zh(plan.on)}：{plan.state.zh}"]
    lines += [f"  {note}" for _, note in plan.notes]
    lines += ["", "尚待办理"]
    lines += [line for step in plan.steps for line in _step_zh(step)] or ["  无"]
    lines += ["", "延长"]
    lines += [f"  {_extension_zh(one)}" for one in plan.extensions] or ["  无"]
    return lines


def _step(step: PlannedStep) -> list[str]:
    ref = f" {step.ref}" if step.ref else ""
    when = "no date yet" if step.last_day is None else f"by {_day(step.at or step.last_day)}"
    lines = [f"  {when}  {step.act}{ref} ({step.zh}){_left(step)}{_basis(step)}"]
    said = []
    if step.lasts is not None:
        said.append(f"takes {describe(step.lasts)}, as said by {step.source}")
    if step.begin_by not in (None, step.last_day):
        said.append(f"begin by {_day(step.begin_by)}")
    if step.lawful_until is not None:
        said.append(f"the law takes it until {_day(step.lawful_until)}")
    if step.then_due is not None:
        said.append(f"if it is done then, the period ends on {_day(step.then_due)}")
    if step.then_due_now is not None:
        said.append(f"if today, on {_day(step.then_due_now)}")
    if step.internal is not None:
        said.append(f"the organ's own document wants it by {_day(step.internal)}")
    if step.provisional:
        said.append("provisional")
    said += [step.note] if step.note else []
    return lines + ([f"    {'; '.join(said)}"] if said else [])


def _left(step: PlannedStep) -> str:
    if step.late and step.slack is None:
        return ": too late"
    if step.slack is None:
        return ""
    if step.late:
        return f": too late by {_workdays(-step.slack)}"
    return ": today is the last day" if step.slack == 0 else f": {_workdays(step.slack)} left"


def _basis(step: PlannedStep) -> str:
    return f"; {step.provision}" if str(step.provision) else ""


def _extension(one: PlannedExtension) -> str:
    name = f"{one.act} ({one.zh}), {one.provision}"
    if one.used:
        return f"{name}: already used"
    if one.until is None:
        return f"{name}: at most {describe(one.most)}{_approved(one)}; while the period is suspended no date is known"
    if one.late:
        return f"{name}: no longer possible; it had to be granted and told by {_day(one.until)}"
    gained = f", {_workdays(one.workdays)} more" if one.workdays is not None else ""
    provisional = ", provisional" if one.provisional else ""
    return (
        f"{name}: granted and told by {_day(one.until)} ({_workdays(one.slack or 0)} left), "
        f"at most to {_day(one.then_due)}{gained}{provisional}{_approved(one)}"
    )


def _approved(one: PlannedExtension) -> str:
    named = [one.approver, f"by the organ's document {one.approver_by_document}" if one.approver_by_document else ""]
    return "; approved by " + ", ".join(filter(None, named)) if any(named) else ""


def _step_zh(step: PlannedStep) -> list[str]:
    when = "日期未定" if step.last_day is None else f"最迟{_day_zh(step.at or step.last_day)}"
    left = ""
    if step.late:
        left = "：已逾期" if step.slack is None else f"：已超过{-step.slack}个工作日"
    elif step.slack is not None:
        left = "：今日为最后一日" if step.slack == 0 else f"：尚余{step.slack}个工作日"
    lines = [f"  {when}　{step.zh}{step.ref}{left}{f'（{step.provision}）' if str(step.provision) else ''}"]
    said = []
    if step.lasts is not None:
        said.append(f"所需{describe_zh(step.lasts)}（{step.source.zh}）")
    if step.begin_by not in (None, step.last_day):
        said.append(f"最迟{_day_zh(step.begin_by)}开始")
    if step.lawful_until is not None:
        said.append(f"法律上可至{_day_zh(step.lawful_until)}")
    if step.then_due is not None:
        said.append(f"届时作出的，期限至{_day_zh(step.then_due)}")
    if step.then_due_now is not None:
        said.append(f"当日作出的，期限至{_day_zh(step.then_due_now)}")
    if step.internal is not None:
        said.append(f"本机关文件要求{_day_zh(step.internal)}前完成")
    if step.provisional:
        said.append("暂定")
    said += [step.note_zh] if step.note_zh else []
    return lines + ([f"    {'；'.join(said)}"] if said else [])


def _extension_zh(one: PlannedExtension) -> str:
    name = f"{one.zh}（{one.provision}）"
    approved = f"；经{one.approver}同意" if one.approver else ""
    approved += f"；按本机关文件报{one.approver_by_document}" if one.approver_by_document else ""
    if one.used:
        return f"{name}：已使用"
    if one.until is None:
        return f"{name}：最长{describe_zh(one.most)}{approved}；期限中止计算期间，日期未定"
    if one.late:
        return f"{name}：已不能延长，应于{_day_zh(one.until)}前批准并告知"
    gained = f"，增加{one.workdays}个工作日" if one.workdays is not None else ""
    provisional = "（暂定）" if one.provisional else ""
    return f"{name}：最迟{_day_zh(one.until)}批准并告知，最长至{_day_zh(one.then_due)}{gained}{provisional}{approved}"


def _workdays(count: int) -> str:
    return f"{count} working day{'' if count == 1 else 's'}"


def _day(day: Day | date | None) -> str:
    if day is None:
        return ""
    return f"{WEEKDAYS[day.weekday()]} {day:%Y-%m-%d}" + (f" {day:%H:%M}" if isinstance(day, datetime) else "")


def _day_zh(day: Day | date | None) -> str:
    if day is None:
        return ""
    return f"{day:%Y-%m-%d}（周{_WEEKDAYS_ZH[day.weekday()]}）" + (f"{day:%H:%M}" if isinstance(day, datetime) else "")
