"""What holds for every day and every number of working days."""

from datetime import date, timedelta

from hypothesis import given, strategies as st

from govopen.calendar import china
from tests.calendar.facts import slow_add, worked

SETTLED = st.dates(date(2008, 1, 1), date(2025, 12, 31))
OPEN = st.dates(date(2026, 6, 1), date(2040, 12, 31))
SOME = st.integers(1, 130)
ONE_DAY = timedelta(days=1)


@given(SETTLED, SOME)
def test_as_many_working_days_lie_in_a_period_as_were_added(day: date, n: int) -> None:
    assert china().count_workdays(day, china().add_workdays(day, n)) == n
    assert china().count_workdays(china().add_workdays(day, -n) - ONE_DAY, day - ONE_DAY) == n


@given(SETTLED, SOME)
def test_adding_and_counting_back_returns_to_the_last_working_day(day: date, n: int) -> None:
    assert china().add_workdays(china().add_workdays(day, n), -n) == china().on_or_before(day)
    assert china().add_workdays(china().add_workdays(day, -n), n) == china().on_or_after(day)


@given(SETTLED, SETTLED, SOME)
def test_a_later_receipt_never_gives_an_earlier_end(one: date, other: date, n: int) -> None:
    first, second = sorted((one, other))
    assert china().add_workdays(first, n) <= china().add_workdays(second, n)
    assert china().add_workdays(first, -n) <= china().add_workdays(second, -n)


@given(SETTLED, SOME, st.integers(0, 200))
def test_one_more_day_off_never_makes_a_deadline_earlier(day: date, n: int, after: int) -> None:
    more = china().with_overlay(name="closed", source="rota", off=[day + after * ONE_DAY])
    assert more.add_workdays(day, n) >= china().add_workdays(day, n)
    assert more.add_workdays(day, n) <= china().add_workdays(day, n + 1)


@given(SETTLED, SETTLED, SETTLED)
def test_counts_add_up(one: date, two: date, three: date) -> None:
    count = china().count_workdays
    assert count(one, two) + count(two, three) == count(one, three)


@given(SETTLED, st.integers(-60, 60).filter(bool))
def test_a_finger_on_the_calendar_finds_the_same_day(day: date, n: int) -> None:
    assert china().add_workdays(day, n) == slow_add(day, n)
    assert china().add_workdays_each([day, day], n) == [slow_add(day, n)] * 2


@given(SETTLED)
def test_rolling_goes_to_the_nearest_working_day(day: date) -> None:
    before, after = china().on_or_before(day), china().on_or_after(day)
    assert before <= day <= after
    assert worked(before)
    assert worked(after)
    assert (before == after) == worked(day)


@given(OPEN, SOME)
def test_the_bounds_hold_the_estimate(day: date, n: int) -> None:
    cal = china()
    assert cal.earliest.add_workdays(day, n) <= cal.estimate.add_workdays(day, n) <= cal.latest.add_workdays(day, n)
    assert cal.latest.add_workdays(day, -n) <= cal.estimate.add_workdays(day, -n) <= cal.earliest.add_workdays(day, -n)


@given(OPEN, SOME)
def test_the_order_of_questions_changes_no_answer(day: date, n: int) -> None:
    fresh = china().with_overlay(name="asked first", source="x", off=[day]).estimate
    asked_late = fresh.add_workdays(day, n)
    fresh.is_workday(date(2060, 1, 1))
    assert fresh.add_workdays(day, n) == asked_late
