"""Passing a case over changes no answer: random cases and changes, beside the plain replay of each (Hypothesis)."""

from __future__ import annotations

import json
from datetime import date, timedelta
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, event, given, settings, strategies as st

from govopen import Case, Rulebook, open_case, recheck
from govopen.calendar import WorkdayCalendar, china, load_notice
from govopen.calendar.changes import changes
from govopen.errors import GovOpenError
from govopen.portfolio import Basis
from govopen.workflows import (
    administrative_reconsideration as ar,
    opinion_response as op,
    public_consultation as pc,
    request_handling as rh,
    secrecy_review as sr,
)
from govopen.workflows.acts import Act
from tests.proof.oracle import History
from tests.proof.test_oracle import acts as acts_of, histories
from tests.workflows.days import at

EXAMPLE_2027 = Path(__file__).parents[2] / "docs" / "how-to" / "example-2027.toml"
SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much, HealthCheck.data_too_large]
NEAR = st.integers(-40, 90).map(timedelta)
KNOWN_ON = st.dates(date(2018, 1, 1), date(2026, 12, 31))
BOOKS = [
    Rulebook.national(),
    Rulebook.for_organ("maoshe"),
    Rulebook.national().choose({"ogi.receipt_on_rest_day": "next_working_day", "ogi.late_correction": "restarts"}),
]


@cache
def with_2027() -> WorkdayCalendar:
    return china(notices=[load_notice(EXAMPLE_2027)])


@st.composite
def calendars(draw: st.DrawFn, near: date) -> WorkdayCalendar:
    """The notices, those known on a day, those of a year more, or with local days, mostly near the case."""
    match draw(st.integers(0, 5)):
        case 0:
            return china()
        case 1:
            return with_2027()
        case 2:
            return china().as_known_on(draw(KNOWN_ON))
        case 3:
            return china().as_known_on(near + draw(NEAR))
        case _:
            off = draw(st.sets(NEAR, min_size=1, max_size=4))
            work = draw(st.sets(NEAR, max_size=3)) - off
            base = draw(st.sampled_from([china(), china(provisional=True), with_2027()]))
            return base.with_overlay(
                name="local", source="order", off=[near + day for day in off], work=[near + day for day in work]
            )


@st.composite
def requests(draw: st.DrawFn) -> Case:
    """A request of the years 2019 to 2026 with random acts, perhaps answered, under one of several rulebooks."""
    history: History = draw(histories())
    case = open_case(
        rh.WORKFLOW, id="random", rules=draw(st.sampled_from(BOOKS)), calendar=draw(calendars(history.received))
    )
    for act in acts_of(history):
        case = case.record(act)
    if draw(st.booleans()):
        on = case.acts[-1].on + draw(st.integers(0, 40).map(timedelta))
        reply = rh.Reply(on=on, outcome=rh.Outcome.NOT_HELD, reasons="…")
        case = case if case.check(reply) else case.record(reply)
    return case


@st.composite
def other_cases(draw: st.DrawFn) -> Case:
    """Months, minimum durations, periods counted back, hours, lapses: the other kinds of clock."""
    day = draw(st.dates(date(2019, 10, 1), date(2026, 12, 1)))
    later = day + draw(st.integers(1, 70).map(timedelta))
    hearing = later + draw(st.integers(1, 30).map(timedelta))
    unclear = sr.ReviewOpinion(on=day, ref="s", result=sr.ReviewResult.UNCLEAR)
    told: list[tuple[object, tuple[Act, ...]]] = [
        (ar.WORKFLOW, (ar.StateLimit(on=day, runs_from=day), ar.Apply(on=later))),
        (ar.WORKFLOW, (ar.Apply(on=day),)),
        (ar.WORKFLOW, (ar.Apply(on=day), ar.Accept(on=later, procedure=ar.Procedure.ORDINARY))),
        (pc.WORKFLOW, (pc.PublishDraft(on=day), pc.CloseConsultation(on=later))),
        (sr.WORKFLOW, (sr.OpenReview(on=day, ref="s"), unclear, sr.ReferUpward(on=later, ref="s", to="市保密局"))),
        (op.WORKFLOW, (op.FindOpinion(at=at(day, "22:30")), op.Confer(at=at(later, "08:00")))),
        (
            ar.WORKFLOW,
            (
                ar.Apply(on=day),
                ar.Accept(on=day),
                ar.FixHearing(on=later, hearing_on=hearing),
                ar.NotifyHearing(on=later),
            ),
        ),
    ]
    workflow, acts = draw(st.sampled_from(told))
    case = open_case(workflow, id="other", calendar=draw(calendars(day)))  # type: ignore[arg-type]
    for act in acts:
        try:
            case = case.record(act)
        except GovOpenError:
            break
    return case


def the_same_either_way(case: Case, before: Basis, after: Basis) -> None:
    """Passing over, and counting everything anew, report the same."""
    quick, plain = recheck([case], before, after), recheck([case], before, after, dry_run=False)

    assert quick.moved == plain.moved
    assert quick.settled == plain.settled
    assert quick.judged == plain.judged
    assert [(one.case, one.under, str(one.error)) for one in quick.failed] == [
        (one.case, one.under, str(one.error)) for one in plain.failed
    ]
    event("replayed" if quick.replayed else "passed over")
    event("something moved" if quick.moved or quick.judged else "only settled" if quick.settled else "nothing moved")


@settings(max_examples=120, suppress_health_check=SLOW)
@given(st.data())
def test_passing_over_a_request_changes_no_answer(data: st.DataObject) -> None:
    case = data.draw(requests())
    before, after = data.draw(calendars(case.acts[0].on)), data.draw(calendars(case.acts[0].on))

    the_same_either_way(case, Basis(calendar=before), Basis(calendar=after))


@settings(max_examples=120, suppress_health_check=SLOW)
@given(st.data())
def test_passing_over_any_kind_of_clock_changes_no_answer(data: st.DataObject) -> None:
    case = data.draw(other_cases())
    near = case.acts[0].on if case.acts else date(2020, 1, 1)

    the_same_either_way(case, Basis(calendar=data.draw(calendars(near))), Basis(calendar=data.draw(calendars(near))))


@settings(max_examples=60, suppress_health_check=SLOW)
@given(requests(), KNOWN_ON, KNOWN_ON)
def test_passing_over_under_another_law_changes_no_answer(case: Case, one: date, other: date) -> None:
    book = Rulebook.national()

    the_same_either_way(case, Basis(rules=book.as_known_on(one)), Basis(rules=book.as_known_on(other)))


@pytest.mark.prove
@settings(max_examples=3_000, suppress_health_check=SLOW)
@given(st.data())
def test_passing_over_three_thousand_cases_changes_no_answer(data: st.DataObject) -> None:
    """The same, long."""
    case = data.draw(st.one_of(requests(), other_cases()))
    near = case.acts[0].on if case.acts else date(2020, 1, 1)

    the_same_either_way(case, Basis(calendar=data.draw(calendars(near))), Basis(calendar=data.draw(calendars(near))))


@settings(max_examples=60, suppress_health_check=SLOW)
@given(st.data())
def test_a_count_that_touches_no_changed_day_ends_alike(data: st.DataObject) -> None:
    """Whatever is counted between two days that no change lies between comes out the same under both calendars."""
    start = data.draw(st.dates(date(2019, 1, 1), date(2027, 6, 30)))
    n = data.draw(st.integers(-60, 60))
    before, after = data.draw(calendars(start)), data.draw(calendars(start))
    for basis in ("estimate", "earliest", "latest"):
        end = getattr(before, basis).add_workdays(start, n)
        guess = before.estimate.add_workdays(start, n)
        span = min(start, end, guess), max(start, end, guess)
        if not changes(before, after).touch([span]):
            assert getattr(after, basis).add_workdays(start, n) == end


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
LOGS = st.fixed_dictionaries(
    {"workflow": st.just("request_handling"), "id": st.just("x"), "log": st.lists(JSON, min_size=1, max_size=3)}
)


@settings(max_examples=150)
@given(st.lists(st.text(max_size=30) | st.binary(max_size=30) | (JSON | LOGS).map(json.dumps), max_size=4))
def test_whatever_is_given_as_a_stored_case_is_reported_and_stops_nothing(given: list[str | bytes]) -> None:
    good = open_case(rh.WORKFLOW, id="good").record(rh.Receive(on=date(2026, 12, 10), channel=rh.Channel.POST_SIGNED))
    report = recheck([*given, good], after=with_2027())

    assert (report.seen, report.replayed, len(report.failed)) == (len(given) + 1, 1, len(given))
