"""The reply deadline of random requests against a day-by-day counter that was written from the statute alone."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, assume, event, given, settings, strategies as st

from govopen import Case, open_case
from govopen.terms import Certainty
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from tests.proof.oracle import (
    Consulted,
    Granted,
    History,
    NotPublishedError,
    arrangements,
    standing,
    walked,
    worked,
)

FEES_FROM = date(2021, 1, 1)


def days(most: int) -> st.SearchStrategy[timedelta]:
    """A number of calendar days, often few."""
    return st.one_of(st.integers(0, min(8, most)), st.integers(0, most)).map(timedelta)


@st.composite
def consultations(draw: st.DrawFn, received: date) -> Consulted:
    """A letter, perhaps received, perhaps answered."""
    whom = draw(st.sampled_from(["third", "third", "joint", "other"]))
    sent = received + draw(days(45))
    came = sent + draw(days(10)) if draw(st.integers(0, 5)) else None
    answered = (came or sent) + draw(days(35)) if draw(st.booleans()) else None
    return Consulted(whom, sent, came, answered)


@st.composite
def extensions(draw: st.DrawFn, received: date) -> Granted:
    """An extension, mostly as the law wants it."""
    on = received + draw(days(45))
    approved = draw(st.integers(0, 7)) > 0
    told = on + draw(days(3)) if draw(st.integers(0, 7)) else None
    return Granted(on, draw(st.integers(1, 25)), approved, told)


@st.composite
def histories(draw: st.DrawFn) -> History:
    """A request between 2019 and 2026 with what may happen to its period."""
    received = draw(st.dates(date(2019, 6, 1), date(2026, 6, 30)))
    events: list[tuple[date, str, object]] = []
    last = received
    if draw(st.booleans()):
        told = received + draw(days(14))
        answered = told + draw(days(30))
        events.append((told, "notify_correction", None))
        events.append((answered, "receive_correction", None))
        last = answered
        if draw(st.integers(0, 4)) == 0:
            again = answered + draw(days(10))
            last = again + draw(days(10))
            events += [(again, "notify_correction", None), (last, "receive_correction", None)]
    if last >= FEES_FROM and draw(st.integers(0, 2)) == 0:
        asked = last + draw(days(45))
        came = asked + draw(days(5))
        events += [(asked, "notify_fee", came), (came + draw(days(20)), "pay_fee", None)]
    for one in draw(st.lists(consultations(received), max_size=3)):
        events.append((one.sent, "consult", one))
    for granted in draw(st.lists(extensions(received), max_size=1 if events else 2)):
        events.append((granted.on, "extend", granted))
    return History(received, tuple(sorted(events, key=lambda one: one[0])))


WHOM = {"third": rh.ConsultThirdParty, "joint": rh.ConsultOrgan, "other": rh.ConsultOrgan}


def acts(history: History) -> list[Act]:
    """The history as acts of the library, in the order of their days."""
    found: list[Act] = [rh.Receive(on=history.received, channel=rh.Channel.IN_PERSON)]
    for number, (day, kind, detail) in enumerate(history.events):
        ref = f"c{number}"
        if isinstance(detail, Consulted):
            facts = {} if detail.whom == "third" else {"jointly_made": detail.whom == "joint"}
            found.append(WHOM[detail.whom](on=day, ref=ref, **facts))
            if detail.received is not None:
                found.append(rh.LetterReceived(on=detail.received, ref=ref))
            if detail.answered is not None:
                found.append(rh.GiveOpinion(on=detail.answered, ref=ref, consents=True))
        elif isinstance(detail, Granted):
            head = "the head" if detail.approved else None
            found.append(rh.Extend(on=day, workdays=detail.workdays, approved_by=head, notified_on=detail.told))
        elif kind == "notify_fee":
            assert isinstance(detail, date)
            found.append(rh.NotifyFee(on=day, received_on=detail))
        elif kind == "notify_correction":
            found.append(rh.NotifyCorrection(on=day, items=("which year",)))
        else:
            found.append({"receive_correction": rh.ReceiveCorrection, "pay_fee": rh.PayFee}[kind](on=day))
    return sorted(found, key=lambda act: act.on)


def recorded(history: History) -> Case:
    """The history as a case."""
    case = open_case(rh.WORKFLOW, id="random")
    for act in acts(history):
        case = case.record(act)
    return case


def agree(case: Case, history: History, asked: date) -> None:
    """The library and the counter say the same of the reply period on a day."""
    now = standing(history, asked)
    view = case.at(asked)
    due = next((due for due in view.deadlines if due.rule == "ogi.reply"), None)
    if now.start is None:
        assert due is None
        return
    assert due is not None, asked
    assert due.on == now.end(asked), asked
    if due.on is None:
        assert due.certainty is Certainty.SUSPENDED
        assert due.latest == now.end(asked, silence=True), asked
        return
    assert due.certainty is Certainty.SETTLED
    counted = [row for row in due.ledger if row.number is not None]
    assert len(counted) == now.total == counted[-1].number
    assert counted[-1].day == due.on


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(histories(), st.integers(0, 60))
def test_art33_the_reply_deadline_agrees_with_a_count_on_the_fingers(history: History, later: int) -> None:
    """On the day of each act, and some days after the last one."""
    try:
        case = recorded(history)
        last = case.acts[-1].on
        for asked in sorted({act.on for act in case.acts} | {last + timedelta(days=later)}):
            agree(case, history, asked)
    except NotPublishedError:
        assume(False)
    for kind in sorted({kind for _, kind, _ in history.events}):
        event(kind)
    event(f"{len(history.events)} events")


@pytest.mark.prove
@settings(max_examples=4_000, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(histories(), st.integers(0, 60))
def test_art33_four_thousand_requests_agree_with_a_count_on_the_fingers(history: History, later: int) -> None:
    """The same, long."""
    try:
        case = recorded(history)
        for asked in sorted({act.on for act in case.acts} | {case.acts[-1].on + timedelta(days=later)}):
            agree(case, history, asked)
    except NotPublishedError:
        assume(False)


@given(st.dates(date(2019, 6, 1), date(2026, 5, 31)), days(9), days(20), days(20))
def test_art30_a_second_notice_does_not_take_back_the_period_that_the_first_one_promised(
    received: date, first: timedelta, second: timedelta, answer: timedelta
) -> None:
    """一次性告知; 答复期限自行政机关收到补正的申请之日起计算: the correction answers the regular notice too."""
    told, again, answered = received + first, received + first + second, received + first + second + answer
    notices = ((told, "notify_correction", None), (again, "notify_correction", None))
    history = History(received, (*notices, (answered, "receive_correction", None)))
    agree(recorded(history), history, answered)


def test_the_counter_knows_the_examples_of_the_books() -> None:
    """Friday 18 September 2026 and 20 working days: National Day, a Sunday and a Saturday that are worked."""
    assert walked(date(2026, 9, 18), 20) == date(2026, 10, 22)
    assert walked(date(2020, 1, 13), 20) == date(2020, 2, 17)
    assert worked(date(2020, 2, 1)) is False
    assert worked(date(2019, 4, 28)) is True
    off, work, known = arrangements()
    assert not off & work
    assert known >= date(2026, 12, 24)


def test_art33_the_counter_leaves_out_the_time_of_a_consultation() -> None:
    """Received 1 June 2026, letter 8 June, received 10 June, answered 25 June: 16 July; silent: 23 July."""
    answered = Consulted("third", date(2026, 6, 8), date(2026, 6, 10), date(2026, 6, 25))
    silent = Consulted("third", date(2026, 6, 8), date(2026, 6, 10))
    for one, end in ((answered, date(2026, 7, 16)), (silent, date(2026, 7, 23))):
        history = History(date(2026, 6, 1), ((one.sent, "consult", one),))
        assert standing(history, date(2026, 7, 10)).end(date(2026, 7, 10)) == end
        agree(recorded(history), history, date(2026, 7, 10))
