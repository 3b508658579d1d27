"""What holds of every period and every case, whatever the dates (Hypothesis)."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings, strategies as st

from govopen import Case, open_case
from govopen.calendar import WorkdayCalendar, china
from govopen.citation import art
from govopen.clock import Exclusion, Extension, Run, answer, last_day
from govopen.ledger import Deadline
from govopen.periods import CalendarDays, Ends, Months, Period, WorkingDays, Years
from govopen.rules import Rulebook
from govopen.terms import Verified
from govopen.workflows import request_handling as rh
from tests.proof.test_oracle import acts, histories, recorded

SETTLED = st.dates(date(2008, 3, 1), date(2024, 12, 31))
LENGTH = st.integers(0, 60)
GAPS = st.lists(st.tuples(st.integers(-5, 60), st.integers(0, 25)), max_size=4)
ONE_DAY = timedelta(days=1)
SLOW = [HealthCheck.too_slow, HealthCheck.filter_too_much]


class Ruled:
    """A rule of any length, for a clock."""

    qualified = "proof.rule"
    zh = "证明"
    provision = art(1)
    phrase = "自…之日起"
    verified = Verified.PRIMARY

    def __init__(self, period: Period, ends: Ends = Ends.WORKING_DAY) -> None:
        self.period = period
        self.ends = ends


def run(start: date, period: Period, ends: Ends = Ends.WORKING_DAY, extended: int = 0) -> Run:
    """An open run of a rule."""
    unit: Any = type(period)
    more = (Extension(unit(extended), art(2), start),) if extended else ()
    return Run(Ruled(period, ends), start, 0, extensions=more)


def gaps(start: date, spans: list[tuple[int, int]]) -> tuple[Exclusion, ...]:
    """Exclusions, each from so many days after the start, for so many days."""
    days = [(start + timedelta(after), start + timedelta(after + length)) for after, length in spans]
    return tuple(Exclusion(after, until, art(33, 3)) for after, until in days)


def end(
    start: date, n: int, spans: list[tuple[int, int]] | None = None, calendar: WorkdayCalendar | None = None
) -> date:
    """The end of a period of working days."""
    found = last_day(run(start, WorkingDays(n)), calendar or china(), gaps(start, spans or []))
    assert isinstance(found, date)
    return found


def deadline(one: Run, exclusions: tuple[Exclusion, ...] = (), asked: date | None = None) -> Deadline:
    """A run as a deadline."""
    known = answer(one, china(), exclusions)
    assert isinstance(one.start, date)
    return Deadline(one, china(), known, one.status, exclusions, asked or one.start, "started", "起算")


# -- the clock ----------------------------------------------------------------------------------


@given(SETTLED, SETTLED, LENGTH)
def test_a_later_receipt_never_gives_an_earlier_deadline(one: date, other: date, n: int) -> None:
    first, second = sorted((one, other))
    assert end(first, n) <= end(second, n)


@given(SETTLED, st.integers(1, 60), st.integers(0, 59), st.integers(0, 40))
def test_suspending_over_k_working_days_moves_the_end_by_k(start: date, n: int, after: int, length: int) -> None:
    """第三十三条第三款: 所需时间不计算在前款规定的期限内, no more and no less."""
    plain = end(start, n)
    since = start + timedelta(after)
    assume(since < plain)
    until = since + timedelta(length)
    k = china().count_workdays(since, until)

    assert end(start, n, [(after, length)]) == (china().add_workdays(plain, k) if k else plain)


@given(SETTLED, st.integers(1, 60), GAPS)
def test_overlapping_suspensions_count_once(start: date, n: int, spans: list[tuple[int, int]]) -> None:
    """The period is as long as the working days outside their union, each counted once."""
    found = end(start, n, spans)
    windows = [(start + timedelta(after), start + timedelta(after + length)) for after, length in spans]
    days = [start + timedelta(k) for k in range(1, (found - start).days + 1)]
    counted = [
        day for day in days if china().is_workday(day) and not any(since < day <= until for since, until in windows)
    ]
    assert len(counted) == n
    assert counted[-1] == found
    assert end(start, n, [*spans, *spans]) == found
    assert end(start, n, spans[::-1]) == found


@given(SETTLED, st.integers(1, 60), GAPS, st.tuples(st.integers(-5, 60), st.integers(0, 25)))
def test_one_more_suspension_never_makes_a_deadline_earlier(
    start: date, n: int, spans: list[tuple[int, int]], more: tuple[int, int]
) -> None:
    assert end(start, n, [*spans, more]) >= end(start, n, spans)


@given(SETTLED, st.integers(1, 60), GAPS, st.integers(0, 120))
def test_one_more_day_off_never_makes_a_deadline_earlier(
    start: date, n: int, spans: list[tuple[int, int]], after: int
) -> None:
    closed = china().with_overlay(name="closed", source="rota", off=[start + timedelta(after)])
    assert end(start, n, spans, closed) >= end(start, n, spans)


@given(SETTLED, st.integers(1, 40), st.integers(1, 20), GAPS)
def test_an_extension_counts_on_from_the_unextended_end(
    start: date, n: int, more: int, spans: list[tuple[int, int]]
) -> None:
    """第三十三条第二款: 延长的期限 is added to the period, not counted from the day it was granted."""
    extended = last_day(run(start, WorkingDays(n), extended=more), china(), gaps(start, spans))
    assert extended == end(start, n + more, spans)


@given(SETTLED, st.integers(1, 60), GAPS, st.integers(0, 60))
def test_an_open_suspension_stands_until_it_ends_and_then_leaves_what_was_left(
    start: date, n: int, spans: list[tuple[int, int]], since: int
) -> None:
    """Suspended: no date, but what remains; and that many working days follow, whenever it ends."""
    closed = gaps(start, spans)
    open_gap = Exclusion(start + timedelta(since), None, art(33, 3))
    standing = deadline(run(start, WorkingDays(n)), (*closed, open_gap))
    assume(standing.on is None)
    resumed = start + timedelta(since + 90)
    assert standing.remaining
    assert last_day(run(start, WorkingDays(n)), china(), (*closed, open_gap._replace(until=resumed))) == (
        china().add_workdays(resumed, standing.remaining)
    )


PERIODS = st.one_of(
    st.integers(1, 40).map(lambda n: (WorkingDays(n), Ends.WORKING_DAY)),
    st.tuples(st.integers(0, 60).map(CalendarDays), st.sampled_from([Ends.ROLLS, Ends.NEVER_ROLLS, Ends.AT_LEAST])),
    st.tuples(st.integers(1, 24).map(Months), st.sampled_from([Ends.ROLLS, Ends.NEVER_ROLLS])),
    st.tuples(st.integers(1, 3).map(Years), st.just(Ends.NEVER_ROLLS)),
    st.tuples(
        st.one_of(st.integers(1, 20).map(WorkingDays), st.integers(0, 20).map(CalendarDays)), st.just(Ends.BACKWARD)
    ),
)


@given(SETTLED.filter(lambda day: day.year < 2022), PERIODS, GAPS, st.integers(0, 20))
def test_a_ledger_covers_every_day_from_trigger_to_end_once_and_sums_to_the_answer(
    start: date, period: tuple[Any, Ends], spans: list[tuple[int, int]], more: int
) -> None:
    kind, ends = period
    backward = ends is Ends.BACKWARD
    one = run(start, kind, ends, 0 if backward or isinstance(kind, (Months, Years)) else more)
    due = deadline(one, () if backward else gaps(start, spans))
    assert due.on is not None
    rows = due.ledger
    step = -ONE_DAY if backward else ONE_DAY

    assert [row.day for row in rows] == [start + step * k for k in range(abs((due.on - start).days) + 1)]
    numbers = [row.number for row in rows if row.number is not None]
    longer = more if one.extensions else 0
    assert numbers == list(range(1, len(numbers) + 1))
    assert rows[0].number is None
    if isinstance(kind, WorkingDays):
        assert len(numbers) == kind.n + longer
        assert rows[-1].number == len(numbers)
        assert all(china().is_workday(row.day) for row in rows if row.number is not None)
    if isinstance(kind, CalendarDays):
        assert len(numbers) == kind.n + longer
    assert all(row.reason and row.reason_zh and row.provision for row in rows)


@given(SETTLED.filter(lambda day: day.year < 2022), st.integers(1, 24))
def test_a_period_in_months_ends_on_the_corresponding_day_or_the_months_last(start: date, n: int) -> None:
    """民法典第二百零二条: 到期月的对应日为期间的最后一日；没有对应日的，月末日为期间的最后一日."""
    found = last_day(run(start, Months(n), Ends.NEVER_ROLLS), china())
    assert isinstance(found, date)
    years, month = divmod(start.month - 1 + n, 12)
    assert (found.year, found.month) == (start.year + years, month + 1)
    assert found.day == start.day or (found.day < start.day and (found + ONE_DAY).day == 1)
    assert last_day(run(start, Months(n), Ends.ROLLS), china()) == china().on_or_after(found)


@given(SETTLED.filter(lambda day: day.year < 2020), st.integers(1, 5))
def test_a_period_in_years_is_twelve_times_as_many_months(start: date, n: int) -> None:
    years = last_day(run(start, Years(n), Ends.NEVER_ROLLS), china())
    assert years == last_day(run(start, Months(12 * n), Ends.NEVER_ROLLS), china())


@given(SETTLED, st.integers(0, 30))
def test_a_backward_period_never_ends_after_the_event_nor_too_near_to_it(event: date, n: int) -> None:
    """行政复议法第五十条: 于…日前通知: at least so many days lie between."""
    working = last_day(run(event, WorkingDays(n), Ends.BACKWARD), china())
    plain = last_day(run(event, CalendarDays(n), Ends.BACKWARD), china())
    assert isinstance(working, date) and isinstance(plain, date)
    assert working <= event
    assert china().is_workday(working)
    assert china().count_workdays(working - ONE_DAY, event - ONE_DAY) >= n
    assert plain <= event - timedelta(n)
    assert china().is_workday(plain)


@given(st.dates(date(2026, 6, 1), date(2028, 12, 31)), st.integers(0, 40), GAPS)
def test_beyond_the_horizon_an_answer_lies_between_its_bounds(
    start: date, n: int, spans: list[tuple[int, int]]
) -> None:
    """Unknown is not False: the estimate is bounded, and asking never raises."""
    known = answer(run(start, WorkingDays(n)), china(), gaps(start, spans))
    assert known.earliest is not None and known.on is not None and known.latest is not None
    assert known.earliest <= known.on <= known.latest
    if known.earliest != known.latest:
        assert known.reason


# -- the case -----------------------------------------------------------------------------------


def shown(case: Case, day: date) -> tuple[Any, ...]:
    """Everything that a case says on a day."""
    view = case.at(day)
    dues = tuple((due.rule, due.ref, due.on, due.status, due.latest, due.remaining) for due in view.deadlines)
    return view.state, view.children, view.permitted, dues, view.findings, view.proposals


@settings(max_examples=100, suppress_health_check=SLOW)
@given(histories(), st.lists(st.integers(0, 90), max_size=6), st.integers(0, 90))
def test_lapses_do_not_depend_on_who_asks_when(history: Any, asked: list[int], last: int) -> None:
    """The same acts, with and without somebody looking in between, give the same case."""
    looked = open_case(rh.WORKFLOW, id="random")
    for act in acts(history):
        looked = looked.record(act)
        for after in asked:
            shown(looked, act.on + timedelta(after))
    plain = recorded(history)
    day = plain.acts[-1].on + timedelta(last)
    assert looked == plain
    assert shown(looked, day) == shown(plain, day)


@settings(max_examples=100, suppress_health_check=SLOW)
@given(histories(), st.integers(0, 90))
def test_recording_one_by_one_equals_replay_in_one_go(history: Any, last: int) -> None:
    case = recorded(history)
    replayed = Case.from_json(case.to_json())
    day = case.acts[-1].on + timedelta(last)
    assert replayed == case
    assert replayed.state == case.state
    assert replayed.findings == case.findings
    assert shown(replayed, day) == shown(case, day)
    assert replayed.to_json() == case.to_json()


@settings(max_examples=100, suppress_health_check=SLOW)
@given(histories())
def test_a_case_looked_at_on_the_day_of_an_act_is_the_case_as_it_was_then(history: Any) -> None:
    """`at(day)` sees nothing of what came later."""
    case = open_case(rh.WORKFLOW, id="random")
    whole = recorded(history)
    done = acts(history)
    for act, after in zip(done, [*done[1:], None], strict=True):
        case = case.record(act)
        if after is None or after.on > act.on:
            assert shown(case, act.on) == shown(whole, act.on)


@settings(max_examples=100, suppress_health_check=SLOW)
@given(histories(), st.data())
def test_an_amendment_that_changes_nothing_changes_nothing(history: Any, data: st.DataObject) -> None:
    """An act taken back and put in again in the same words moves no deadline and no judgement."""
    case = recorded(history)
    place = data.draw(st.integers(0, len(case.acts) - 1))
    act = case.acts[place]
    assume(sum(other.on == act.on for other in case.acts) == 1)
    day = case.acts[-1].on

    assert case.amend(reason="nothing", recorded_on=day).case == case
    amended = case.amend(drop=[place], add=[act], reason="written again", recorded_on=day)

    assert (amended.moved, amended.became_late, amended.became_timely) == ((), (), ())
    assert amended.case.acts == case.acts
    assert shown(amended.case, day) == shown(case, day)
    assert len(amended.case.log) == len(case.log) + 1


@settings(max_examples=100, suppress_health_check=SLOW)
@given(histories(), st.integers(0, 120))
def test_one_more_day_off_never_makes_a_reply_due_earlier(history: Any, after: int) -> None:
    """With the same acts: a day off can make a late act timely, so only histories without irregular acts compare."""
    assume(all(kind in ("consult", "receive_correction") for _, kind, _ in history.events))
    closed = china().with_overlay(name="closed", source="rota", off=[history.received + timedelta(after)])
    plain, other = open_case(rh.WORKFLOW, id="random"), open_case(rh.WORKFLOW, id="random", calendar=closed)
    for act in acts(history):
        plain, other = plain.record(act), other.record(act)
    due, later = plain.deadline("reply"), other.deadline("reply")
    if due.on is not None and later.on is not None:
        assert later.on >= due.on


@given(st.dates(date(2019, 5, 15), date(2026, 6, 30)), st.integers(0, 40))
def test_art33_a_request_received_later_is_never_due_earlier(received: date, later: int) -> None:
    first, second = (
        open_case(rh.WORKFLOW, id="x").record(rh.Receive(on=day, channel=rh.Channel.IN_PERSON)).deadline("reply").on
        for day in (received, received + timedelta(later))
    )
    assert first is not None and second is not None
    assert first <= second


@settings(max_examples=60, suppress_health_check=SLOW)
@given(histories())
def test_a_reading_that_is_the_default_changes_nothing(history: Any) -> None:
    options = Rulebook.national().options
    chosen = Rulebook.national().choose({name: option.default for name, option in options.items()})
    case = open_case(rh.WORKFLOW, id="random", rules=chosen)
    for act in acts(history):
        case = case.record(act)
    assert case == recorded(history)


@pytest.mark.parametrize("n", [0, 1, 20])
def test_a_period_of_no_days_ends_on_the_day_or_the_next_working_day(n: int) -> None:
    """Zero is allowed: on the spot; a rest day moves to the next working day."""
    friday, saturday = date(2026, 9, 18), date(2026, 9, 19)
    assert end(friday, n) == china().add_workdays(friday, n)
    assert end(saturday, 0) == date(2026, 9, 20)
