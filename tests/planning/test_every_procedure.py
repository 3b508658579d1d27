"""Every procedure can be planned in every configuration, and no duty that runs is left out of the plan."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from govopen import Case, Rulebook
from govopen.periods import Ends
from govopen.planning import plan
from govopen.rules.names import MAOSHE
from govopen.workflows.findings import duty
from tests.proof.explore import ALONE, explored
from tests.workflows.cases import received

QUICK = [which for which in ALONE if which[0] != "administrative_reconsideration"]
"""The configurations of a reconsideration are thousands; `test_plan` works two of its duties by hand."""


@pytest.mark.parametrize("which", QUICK, ids="-".join)
def test_no_running_duty_is_missing_from_the_plan(which: tuple[str, str, str]) -> None:
    cases = [node.case for node in explored(*which).nodes.values() if node.case.acts]
    assert cases
    for case in cases:
        assert case.fold.last is not None
        found = plan(case, case.fold.last)
        for run in case.fold.runs.values():
            route = duty(case.fold, run)
            if route is None or run.rule.ends is Ends.AT_LEAST:
                continue
            meet = {one.kind for one in case.fold.machine(run.ref)[0].all if run.rule.qualified in one.within}
            steps = [step for step in found.steps if step.ref == run.ref and step.act in meet]
            last = case.fold.due(run)
            assert any(_day(step.last_day) <= _day(last) for step in steps), (run.rule.qualified, case.acts)
        assert found.explain().count("\n") >= len(found.steps)
        assert found.explain("zh").count("\n") >= len(found.steps)


def _day(day: date | datetime | None) -> date:
    if day is None:
        return date.max
    return day.date() if isinstance(day, datetime) else day


@pytest.mark.parametrize("organ", [organ for organ in Rulebook.organs() if organ != "kundulun"])
def test_a_request_can_be_planned_in_every_organ(organ: str) -> None:
    case: Case = received(date(2026, 9, 18), rules=Rulebook.for_organ(organ))
    found = plan(case, date(2026, 9, 21))

    assert found.step("reply").last_day == date(2026, 10, 22)
    assert all(step.last_day is not None and step.last_day <= date(2026, 10, 22) for step in found.steps)
    if organ == "maoshe":
        assert case.rules.rule(MAOSHE.SIGN).period == found.step("send_for_signature").lasts
