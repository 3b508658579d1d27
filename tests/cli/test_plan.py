"""``govopen plan``, and the readings of ``govopen explain``: for people and for programs."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path

import pytest

from govopen import open_case
from govopen.terms import BEIJING
from govopen.workflows import opinion_response as op, request_handling as rh
from govopen.workflows.acts import Act
from govopen.workflows.engine import Workflow
from tests.cli.command import govopen


def stored(folder: Path, *acts: Act, workflow: Workflow = rh.WORKFLOW) -> str:
    case = open_case(workflow, id="2026-017")
    for act in acts:
        case = case.record(act)
    file = folder / "case.json"
    file.write_text(case.to_json(), encoding="utf-8")
    return str(file)


@pytest.fixture
def request_file(tmp_path: Path) -> str:
    """A request of Friday 18 September 2026, due on 22 October."""
    return stored(tmp_path, rh.Receive(on=date(2026, 9, 18), channel=rh.Channel.POST_SIGNED))


def test_plan_prints_each_step_with_its_last_safe_day(request_file: str) -> None:
    ran = govopen("plan", request_file, "--on", "2026-10-09", "--duration", "draft=3", "--duration", "sign=2")

    assert ran.code == 0
    assert ran.out.startswith("2026-017: plan on Fri 2026-10-09: processing (办理中)\n")
    assert "  by Thu 2026-10-15  consult_third_party (征求第三方意见): 5 working days left" in ran.out
    assert "at most to Thu 2026-11-19, 20 working days more" in ran.out


def test_plan_in_chinese(request_file: str) -> None:
    assert "  最迟2026-10-22（周四）　答复：尚余10个工作日" in govopen(
        "plan", request_file, "--on", "2026-10-09", "--lang", "zh"
    ).out  # fmt: skip


def test_plan_as_json(request_file: str) -> None:
    data = govopen("plan", request_file, "--on", "2026-10-09", "--duration", "draft=3", "--json").data
    steps = {step["act"]: step for step in data["steps"]}

    assert (data["goal"]["rule"], data["goal"]["on"], data["overdue"]) == ("ogi.reply", "2026-10-22", False)
    assert (steps["draft"]["begin_by"], steps["draft"]["lasts"]) == ("2026-10-19", {"working_days": 3})
    assert (steps["notify_correction"]["late"], steps["notify_correction"]["slack"]) == (True, -3)
    assert data["extensions"][0]["then_due"] == "2026-11-19"
    assert data["calendar"]["settled_through"] == "2026-12-24"


def test_plan_exits_1_when_something_owed_is_overdue(request_file: str) -> None:
    assert govopen("plan", request_file, "--on", "2026-10-22").code == 0
    ran = govopen("plan", request_file, "--on", "2026-10-23", "--json")

    assert (ran.code, ran.data["overdue"]) == (1, True)


def test_a_plan_in_hours_wants_a_moment(tmp_path: Path) -> None:
    found = op.FindOpinion(at=datetime(2026, 10, 1, 22, 30, tzinfo=BEIJING))
    file = stored(tmp_path, found, workflow=op.WORKFLOW)

    assert "counts in hours: --on 2026-10-01 is a day; write 2026-10-01T22:30+08:00" in govopen(
        "plan", file, "--on", "2026-10-01"
    ).refusal  # fmt: skip
    assert govopen("plan", file, "--on", "2026-10-01T23:00+08:00").code == 0


@pytest.mark.parametrize(
    ("words", "refusal"),
    [
        (("--duration", "draft"), "'draft' names no step and its working days; write it as draft=3"),
        (("--duration", "=3"), "'=3' names no step and its working days; write it as draft=3"),
        (("--duration", "draft=-1"), "'-1' is no whole number from 0 to 36525"),
        (("--duration", "draft=7000"), "'draft=7000' is more than 250 working days; no step takes so long"),
        (("--duration", "draft=3", "--duration", "draft=4"), "'draft' is given more than once"),
        (("--duration", "drfat=3"), "unknown step 'drfat'; did you mean 'draft'?"),
    ],
)
def test_plan_refuses_a_duration_that_it_cannot_use(request_file: str, words: tuple[str, ...], refusal: str) -> None:
    assert refusal in govopen("plan", request_file, "--on", "2026-10-09", *words).refusal


def test_explain_shows_the_readings_that_move_a_deadline_when_asked(tmp_path: Path) -> None:
    """Received on Saturday 3 October: 3 November, or 4 November from the next working day."""
    file = stored(tmp_path, rh.Receive(on=date(2026, 10, 3), channel=rh.Channel.IN_PERSON))
    line = "under the reading ogi.receipt_on_rest_day = next_working_day: Wed 2026-11-04"

    assert line in govopen("explain", file, "--on", "2026-10-09", "--readings").out
    assert line not in govopen("explain", file, "--on", "2026-10-09").out


def test_explain_gives_every_reading_as_json_when_asked(tmp_path: Path) -> None:
    file = stored(tmp_path, rh.Receive(on=date(2026, 10, 3), channel=rh.Channel.IN_PERSON))
    reply = govopen("explain", file, "--on", "2026-10-09", "--readings", "--json").data["deadlines"][-1]
    moving = [one for one in reply["readings"] if one["moves"]]

    assert (reply["rule"], reply["safe_for_organ"], reply["safe_for_party"]) == (
        "ogi.reply",
        "2026-11-03",
        "2026-11-04",
    )
    assert [(one["option"], one["choice"], one["on"]) for one in moving] == [
        ("ogi.receipt_on_rest_day", "next_working_day", "2026-11-04")
    ]
    plain = govopen("explain", file, "--on", "2026-10-09", "--json").data["deadlines"][-1]
    assert "readings" not in plain
