"""The three days around each limit, from `working_day_limits.csv`: the day before, the day, the day after.

A row gives the clock, its day zero, the last day with the working day on either side of it, and the count:
stretches of working days, with the number reached at the end of each.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from govopen import Case
from govopen.rules.names import FEE, OGI, SECRECY_IMPL
from govopen.workflows import proactive_disclosure as pd, request_handling as rh, secrecy_review as sr
from govopen.workflows.acts import Act
from tests.workflows.cases import (
    consents,
    correction_notified,
    document,
    extended,
    fee_notified,
    letter_received,
    organ_asked,
    received,
    replied,
    review,
    third_party_asked,
    with_acts,
)

with (Path(__file__).parent / "working_day_limits.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))


def unclear(day: date) -> Case:
    opened = sr.OpenReview(on=day, ref="s1")
    return review(opened, sr.ReviewOpinion(on=day, ref="s1", result=sr.ReviewResult.UNCLEAR))


def referred(day: date) -> Act:
    return sr.ReferUpward(on=day, ref="s1", to="保密行政管理部门")


def determined(day: date) -> Act:
    return sr.Determine(on=day, ref="s1", result=sr.ReviewResult.CLEARED)


def consulted(asked: Callable[[date], Act], ref: str) -> Callable[[date], Case]:
    return lambda day: with_acts(received(day), asked(day), letter_received(day, ref))


def changed(day: date) -> Case:
    return document(pd.Form(on=day), pd.Publish(on=day), pd.Change(on=day, changed_on=day))


# each clock: its rule, how a day starts it, and the act that meets it
CLOCKS: dict[str, tuple[str, Callable[[date], Case], Callable[[date], Act]]] = {
    "reply": (OGI.REPLY, received, replied),
    "extended reply": (OGI.REPLY, lambda day: with_acts(received(day), extended(day, 20)), replied),
    "correction notice": (OGI.CORRECTION_NOTICE, received, correction_notified),
    "third-party opinion": (OGI.THIRD_PARTY_OPINION, consulted(third_party_asked, "t1"), consents),
    "organ opinion": (OGI.ORGAN_OPINION, consulted(organ_asked, "o1"), lambda day: consents(day, "o1")),
    "fee payment": (
        FEE.PAYMENT,
        lambda day: with_acts(received(day), fee_notified(day, day)),
        lambda day: rh.PayFee(on=day),
    ),
    "reply 2007": (OGI.REPLY, received, replied),
    "extended reply 2007": (OGI.REPLY, lambda day: with_acts(received(day), extended(day, 15)), replied),
    "unclear matter reported": (SECRECY_IMPL.UNCLEAR_SUBMIT, unclear, referred),
    "unclear matter decided": (
        SECRECY_IMPL.UNCLEAR_DECIDE,
        lambda day: with_acts(unclear(day), referred(day)),
        determined,
    ),
    "publication": (OGI.PUBLISH, lambda day: document(pd.Form(on=day)), lambda day: pd.Publish(on=day)),
    "publication after change": (OGI.PUBLISH, changed, lambda day: pd.Publish(on=day)),
}
LAPSING = {"fee payment"}  # after the last day the case has ended, so that nothing can be late


def counted(row: dict[str, str]) -> Iterator[tuple[date, int | None]]:
    """Read the count of a row: each working day, with the number reached where it is written."""
    day = date.fromisoformat(row["start"])
    for stretch in row["count"].split("; "):
        span, _, reached = stretch.rstrip(")").partition(" (")
        first, _, last = span.partition("..")
        ends = [
            date(day.year + (part < f"{day:%m-%d}"), int(part[:2]), int(part[3:])) for part in (first, last or first)
        ]
        day = ends[0]
        while day <= ends[1]:
            yield day, int(reached) if day == ends[1] else None
            day += timedelta(days=1)
        day = ends[1]


def named(row: dict[str, str]) -> str:
    return f"{row['clock']}-{row['start']}"


def late(case: Case, rule: str) -> list[str]:
    return [finding.by for finding in case.findings if finding.code == "late" and finding.rule == rule]


rows = pytest.mark.parametrize("row", ROWS, ids=named)


@rows
def test_the_count_in_the_row_ends_on_the_row_s_last_day(row: dict[str, str]) -> None:
    days = list(counted(row))

    assert days[-1] == (date.fromisoformat(row["last_day"]), len(days))
    assert all(number in (None, place) for place, (_, number) in enumerate(days, 1))


@rows
def test_the_period_ends_on_the_last_day_of_the_count(row: dict[str, str]) -> None:
    rule, opened, _ = CLOCKS[row["clock"]]

    assert opened(date.fromisoformat(row["start"])).deadline(rule).on == date.fromisoformat(row["last_day"])


@rows
def test_the_ledger_numbers_the_days_that_the_row_counts(row: dict[str, str]) -> None:
    rule, opened, _ = CLOCKS[row["clock"]]
    ledger = opened(date.fromisoformat(row["start"])).deadline(rule).ledger

    assert [entry.day for entry in ledger if entry.number is not None] == [day for day, _ in counted(row)]


@rows
@pytest.mark.parametrize("column", ["day_before", "last_day"])
def test_an_act_up_to_the_last_day_is_in_time(row: dict[str, str], column: str) -> None:
    rule, opened, answered = CLOCKS[row["clock"]]
    case = opened(date.fromisoformat(row["start"])).record(answered(date.fromisoformat(row[column])))

    assert late(case, rule) == []
    assert case.deadline(rule).status == "met"


@pytest.mark.parametrize("row", [row for row in ROWS if row["clock"] not in LAPSING], ids=named)
def test_an_act_on_the_next_working_day_is_one_working_day_late(row: dict[str, str]) -> None:
    rule, opened, answered = CLOCKS[row["clock"]]
    case = opened(date.fromisoformat(row["start"])).record(answered(date.fromisoformat(row["day_after"])))

    assert late(case, rule) == ["1 working day"]


@pytest.mark.parametrize("row", [row for row in ROWS if row["clock"] in LAPSING], ids=named)
def test_a_payment_period_that_ran_out_has_ended_the_request_the_day_after(row: dict[str, str]) -> None:
    _, opened, _ = CLOCKS[row["clock"]]
    case = opened(date.fromisoformat(row["start"]))
    last = date.fromisoformat(row["last_day"])

    assert case.at(last).state == rh.RequestState.AWAITING_PAYMENT
    assert case.at(last + timedelta(days=1)).state == rh.RequestState.ABANDONED
