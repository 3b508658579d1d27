"""`plan`: the last safe day of every step that remains on the way to what is owed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from govopen.clock import Day
from govopen.periods import WorkingDays
from govopen.planning.extensions import extensions
from govopen.planning.model import Plan, PlannedStep
from govopen.planning.standing import Standing
from govopen.planning.steps import steps
from govopen.rules.near import unknown
from govopen.terms import Certainty
from govopen.workflows.case import Case


def plan(case: Case, on: Day, *, durations: Mapping[str, int | WorkingDays] | None = None) -> Plan:
    """Return the plan of a case on a day: what remains, by when each step is safe, and what an extension would buy.

    *durations* says how many working days a step of preparation takes where no text does: ``{"draft": 3, "sign": 2}``,
    or lines of the organ's document, or acts. Days are counted back from the earliest date that the law can come to.

    >>> from datetime import date
    >>> from govopen import open_case
    >>> from govopen.workflows import request_handling as rh
    >>> received = rh.Receive(on=date(2026, 9, 18), channel=rh.Channel.POST_SIGNED)
    >>> case = open_case(rh.WORKFLOW, id="2026-017").record(received)
    >>> step = plan(case, date(2026, 10, 9), durations={"draft": 3, "sign": 2}).step("consult_third_party")
    >>> str(step.last_day), step.slack, str(step.lawful_until)
    ('2026-10-15', 5, '2026-10-22')

    Raises UnknownNameError for a duration of a step that the case does not have, ValueError for one that is no whole
    number, CalendarHorizonError for a duration that goes back before the calendar begins, and NotADayError as `Case.at`
    does.
    """
    given = {name: one if isinstance(one, WorkingDays) else WorkingDays(one) for name, one in (durations or {}).items()}
    at = Standing(case.at(on), given)
    law = at.view.fold.table.law
    for name in given:
        if name not in at.names:
            raise unknown("step", name, sorted(at.names))
    remaining = steps(at)
    return Plan(
        case=case.id,
        title=law.title,
        title_en=law.title_en,
        on=on,
        state=at.view.state,
        goal=at.goal,
        steps=remaining,
        extensions=extensions(at),
        notes=tuple(_notes(at, remaining)),
    )


def _notes(at: Standing, steps: Iterable[PlannedStep]) -> Iterator[tuple[str, str]]:
    """Yield what the plan rests on, in English and Chinese."""
    due = at.goal
    if due is None:
        yield "no duty of the organ is running", "目前没有正在计算的行政机关期限"
        return
    name, zh = due.rule.partition(".")[2].replace("_", " "), due.zh
    if due.certainty is Certainty.SUSPENDED:
        latest, left = due.latest, due.remaining
        unit, unit_zh = ("working days", "个工作日") if isinstance(due.period, WorkingDays) else ("days", "日")
        yield (
            f"the {name} is suspended: {left} {unit} left once it goes on"
            + (f"; due {latest} if silence ends the suspension" if latest else "; when that is, is not known"),
            f"{zh}中止计算，恢复后剩余{left}{unit_zh}"
            + (f"；如逾期未答，{latest}届满" if latest else "；何时恢复尚不确定"),
        )
    elif due.certainty is Certainty.PROVISIONAL and due.earliest == due.latest:
        yield (
            f"the {name} is provisional, but {due.earliest} under every arrangement foreseen",
            f"{zh}尚属暂定，但可预见的各种安排下均为{due.earliest}",
        )
    elif due.certainty is Certainty.PROVISIONAL:
        yield (
            f"the {name} is provisional, {due.earliest} to {due.latest}; safe days go by the earliest",
            f"{zh}尚属暂定（{due.earliest}至{due.latest}），稳妥日自最早之日倒推",
        )
    if any(step.then_due for step in steps):
        yield (
            "a consultation is reckoned as received on the day it is sent and never answered",
            "征求意见按当日送达、逾期未答推算",
        )
    if any(step.act == "consult_organ" and step.then_due for step in steps):
        yield (
            "an organ that did not make the information jointly has no period to answer in (条例第三十三条第三款)",
            "非共同制作政府信息的机关没有法定的答复意见期限（条例第三十三条第三款）",
        )
