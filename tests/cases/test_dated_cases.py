"""Real dated cases of courts, review organs, organs and lawyers: `dated_cases.json`, each with its public source.

Some sources count otherwise than the library does, and they are kept in sight: two lawyers took the day of
receipt as day one, one counted calendar days. Those cases hold for their verdict only.
"""

from __future__ import annotations

import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from govopen import Rulebook, china
from govopen.clock import Run, last_day
from govopen.periods import CalendarDays, WorkingDays
from govopen.workflows import request_handling as rh
from tests.workflows.cases import correction_notified, extended, received, replied

CASES: list[dict[str, Any]] = json.loads((Path(__file__).parent / "dated_cases.json").read_text(encoding="utf-8"))[
    "cases"
]
CALENDAR = china()


def day(text: str) -> date:
    return date.fromisoformat(text)


def period_end(one: dict[str, Any]) -> date:
    rule = Rulebook.national().rule(one["rule"], version=one["version"])
    last = last_day(Run(rule, day(one["start"]), 0), CALENDAR)
    assert isinstance(last, date)
    return last


def only(*rules: str, **facts: Any) -> pytest.MarkDecorator:
    chosen = [
        one for one in CASES if one["rule"] in rules and all(one.get(key) == value for key, value in facts.items())
    ]
    return pytest.mark.parametrize("one", chosen, ids=[one["id"] for one in chosen])


every = pytest.mark.parametrize("one", CASES, ids=[one["id"] for one in CASES])


@every
def test_the_period_ends_on_the_day_of_the_hand_count(one: dict[str, Any]) -> None:
    assert period_end(one) == day(one["due"]), one["count"]


@every
def test_the_verdict_of_the_source_holds(one: dict[str, Any]) -> None:
    done = one["done_on"] or one.get("still_undone_on")
    last = period_end(one)

    if done is None:  # the source says only that no reply ever came
        assert one["verdict"] == "late"
    else:
        assert ("late" if day(done) > last else "on_time") == one["verdict"]


@only("ogi.reply", done_on=None)
def test_art33_2_a_reply_that_never_came_is_a_breach_from_the_day_after(one: dict[str, Any]) -> None:
    case = received(day(one["start"]))
    last = day(one["due"])

    assert [finding.code for finding in case.at(last).findings] == []
    assert [finding.code for finding in case.at(last + timedelta(days=1)).findings] == ["overdue"]


REPLIES = [
    one for one in CASES if one["rule"] == "ogi.reply" and one["done_on"] and one["id"] != "ministry-civil-affairs-2017"
]


@pytest.mark.parametrize("one", REPLIES, ids=[one["id"] for one in REPLIES])
def test_art33_2_the_reply_is_judged_as_the_source_judged_it(one: dict[str, Any]) -> None:
    channel = rh.Channel(one.get("channel", "post_signed"))
    case = received(day(one["start"]), channel).record(
        replied(day(one["done_on"]), served_on=day(one["served_on"]) if "served_on" in one else None)
    )

    assert case.law.version == one["version"]
    assert [finding.code for finding in case.findings if finding.code == "late"] == ["late"] * (
        one["verdict"] == "late"
    )


def test_art30_a_correction_notice_posted_on_the_seventh_working_day_is_in_time() -> None:
    (one,) = (one for one in CASES if one["rule"] == "ogi.correction_notice")
    case = received(day(one["start"])).record(
        correction_notified(day(one["done_on"]), day(one["done_on"]) + timedelta(days=14))
    )

    assert case.findings == ()


def test_art24_2_of_2007_an_extension_told_after_the_base_period_adds_nothing() -> None:
    (one,) = (one for one in CASES if one["id"] == "ministry-civil-affairs-2017")
    case = received(day(one["start"])).record(extended(day(one["done_on"]), 15))

    assert [finding.code for finding in case.findings] == ["after_expiry"]
    assert case.deadline("reply").on == day(one["due"])


@only("ogi.reply", source_counts="the day of receipt as day one")
def test_sources_that_take_the_day_of_receipt_as_day_one_end_a_working_day_earlier(one: dict[str, Any]) -> None:
    assert CALENDAR.add_workdays(day(one["start"]) - timedelta(days=1), 20) == day(one["source_due"])
    assert CALENDAR.count_workdays(day(one["source_due"]), day(one["due"])) == 1


@only("ogi.reply", source_counts="twenty calendar days")
def test_the_source_that_counts_calendar_days_ends_inside_spring_festival_make_up_days(one: dict[str, Any]) -> None:
    assert day(one["start"]) + timedelta(days=20) == day(one["source_due"])
    assert Rulebook.national().rule("ogi.reply", version="2019").period == WorkingDays(20)


def test_periods_in_calendar_days_are_not_periods_in_working_days() -> None:
    assert Rulebook.national().rule("apl.sue_after_review").period == CalendarDays(15)


@every
def test_every_case_names_its_public_source_and_who_concluded(one: dict[str, Any]) -> None:
    assert one["source"]["title"] and one["source"]["url"]
    assert one["concluded_by"] and one["grade"] in "AB" and one["use_as"] in ("assert", "assert_verdict_only")
