"""Bounds over every arrangement: the dates of every notice lie within, and they are no wider than need be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import cache
from itertools import combinations, product

import pytest
from hypothesis import given, strategies as st

from govopen.calendar import Notice, WorkdayCalendar, arrangements, china
from govopen.calendar.arrangements import Practice
from govopen.calendar.notice import shipped
from govopen.calendar.provisional import decree_for, statutory_by_holiday
from govopen.citation import Provision
from govopen.clock import Exclusion, Run, last_day
from govopen.errors import CalendarHorizonError
from govopen.rules import Rulebook
from tests.calendar.facts import ONE_DAY, days
from tests.calendar.test_arrangements import OF_ONE_DAY, YEARLY, blocks, weekend

ACCEPTED = [notice for notice in YEARLY if notice.year >= 2010]
each_accepted = pytest.mark.parametrize("notice", ACCEPTED, ids=lambda notice: str(notice.year))

RECEIVED = date(2027, 1, 8)
"""A Friday; 01-11..15 (5), 18..22 (10), 25..29 (15), 02-01..04 (19); the Spring Festival begins on Friday 02-05."""
THU_24_DEC_2099 = date(2099, 12, 24)


def before(notice: Notice) -> WorkdayCalendar:
    """The calendar as it was known the day before a notice."""
    return china().as_known_on(notice.known_from - ONE_DAY)


def under(notice: Notice) -> WorkdayCalendar:
    """The calendar under a notice as first issued."""
    return china().as_known_on(notice.known_from)


# -- the bounds hold the truth ----------------------------------------------------------------------

TOUCHED = 6209
"""Starts from 1 October of the year before to 31 December 2010 to 2026 whose twenty working days touch unsettled days
and end by 24 December of the year."""

WIDTHS = {5: 1.4, 7: 1.7, 10: 1.75, 15: 1.95, 20: 2.1, 40: 2.4}
"""Days between the bounds, on average over the same starts: the measured mean and a little."""


@cache
def spans(n: int, year: int) -> list[tuple[date, date, date, date, date]]:
    """Start, earliest, estimate, truth and latest of every period of n working days that a coming notice decides."""
    notice = next(one for one in YEARLY if one.year == year)
    then, truth = before(notice), under(notice)
    found = []
    for start in days(date(year - 1, 10, 1), date(year, 12, 31)):
        try:
            end = truth.add_workdays(start, n)
        except CalendarHorizonError:  # the notice after it decides
            break
        if end > then.settled_through:
            low, guess, high = (one.add_workdays(start, n) for one in (then.earliest, then.estimate, then.latest))
            found.append((start, low, guess, end, high))
    return found


@pytest.mark.parametrize("n", WIDTHS)
@each_accepted
def test_every_period_ends_within_its_bounds(notice: Notice, n: int) -> None:
    for start, low, guess, end, high in spans(n, notice.year):
        assert low <= end <= high, start
        assert low <= guess <= high, start


@pytest.mark.parametrize("n", WIDTHS)
def test_the_bounds_are_narrow_enough_to_be_used(n: int) -> None:
    widths = [(high - low).days for notice in ACCEPTED for _, low, _, _, high in spans(n, notice.year)]

    assert len(widths) == TOUCHED
    assert sum(widths) / len(widths) <= WIDTHS[n]


@pytest.mark.parametrize(
    "notice",
    [one for one in ACCEPTED if decree_for(one.year, date(one.year - 2, 10, 1)) == decree_for(one.year)],
    ids=lambda notice: str(notice.year),
)
def test_bounds_hold_two_years_ahead_unless_the_decree_changes_meanwhile(notice: Notice) -> None:
    """As known on 1 October two years before."""
    asked_on = date(notice.year - 2, 10, 1)
    then, truth = china().as_known_on(asked_on), under(notice)
    for start in list(days(date(notice.year, 1, 1), date(notice.year, 11, 20)))[::9]:
        end = truth.add_workdays(start, 20)
        assert then.earliest.add_workdays(start, 20) <= end <= then.latest.add_workdays(start, 20), start


@each_accepted
def test_whatever_a_calendar_answers_lies_within_its_bounds(notice: Notice) -> None:
    """Rolling, counting back and counting between, for the days of the year and for some lengths."""
    then, truth = before(notice), under(notice)
    low, high = then.earliest, then.latest
    for day in days(date(notice.year - 1, 12, 25), date(notice.year, 12, 10)):
        assert low.on_or_after(day) <= truth.on_or_after(day) <= high.on_or_after(day), day
        assert high.on_or_before(day) <= truth.on_or_before(day) <= low.on_or_before(day), day
        assert high.is_workday(day) <= truth.is_workday(day) <= low.is_workday(day), day
        for n in (5, 7, 10, 30):
            assert high.add_workdays(day, -n) <= truth.add_workdays(day, -n) <= low.add_workdays(day, -n), (day, n)
        for length in (1, 3, 8, 20, 90, 200):
            start = day - timedelta(days=length)
            counted = truth.count_workdays(start, day)
            assert high.count_workdays(start, day) <= counted <= low.count_workdays(start, day), (start, day)


@each_accepted
def test_suspended_periods_end_within_their_bounds(notice: Notice) -> None:
    """The days of an exclusion are left out of twenty, as the clock does it: gap by gap."""
    then, truth = before(notice), under(notice)
    reply = Rulebook.national().rule("ogi.reply", version="2019")
    for start in list(days(date(notice.year - 1, 11, 10), date(notice.year, 10, 1)))[::5]:
        gaps = [
            Exclusion(start + timedelta(days=4), start + timedelta(days=13), Provision()),
            Exclusion(start + timedelta(days=16), start + timedelta(days=17), Provision()),
        ]
        low, end, high = (last_day(Run(reply, start, 0), cal, gaps) for cal in (then.earliest, truth, then.latest))
        assert isinstance(low, date) and isinstance(end, date) and isinstance(high, date)
        assert low <= end <= high, start
        assert (high - low).days <= 30


@pytest.fixture
def limits_to_set(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Practice], None]]:
    """What sets other limits for the arrangements of one test."""

    def limit(limits: Practice) -> None:
        monkeypatch.setattr(arrangements, "practice", lambda: limits)
        arrangements.windows.cache_clear()

    yield limit
    arrangements.windows.cache_clear()


def test_limits_drawn_from_earlier_notices_alone_would_have_missed_two_periods(
    limits_to_set: Callable[[Practice], None],
) -> None:
    """The long holidays one day longer than so far; so it was until Labour Day 2020 took five days instead of three."""
    outside = []
    for notice in ACCEPTED:
        longest: dict[str, int] = {}
        for name, block in [block for other in YEARLY if other.year < notice.year for block in blocks(other)]:
            longest[name] = max(longest.get(name, 0), len(block))
        limits_to_set(Practice({name: n if name in OF_ONE_DAY else n + 1 for name, n in longest.items()}, 3, 7))
        for n in WIDTHS:
            found = spans.__wrapped__(n, notice.year)
            outside += [(n, start) for start, low, _, end, high in found if not low <= end <= high]
    assert outside == [(5, date(2020, 4, 28)), (5, date(2020, 4, 29))]


# -- the bounds are no wider than the arrangements --------------------------------------------------


def by_trying(year: int, longest: dict[str, int], together: int = 0) -> list[tuple[set[date], set[date]]]:
    """Weekdays off and make-up days of every arrangement of one or two holidays: all are tried, the lawful kept.

    *longest* is how many days each may take, *together* how many both in one run.
    """
    statutory = {name: statutory_by_holiday(year)[name] for name in longest}
    stretches = [
        [
            set(days(first, last))
            for first in days(min(those) - timedelta(days=most), min(those))
            for last in days(max(those), max(those) + timedelta(days=most))
            if (last - first).days < most
        ]
        for those, most in zip(statutory.values(), longest.values(), strict=True)
    ]
    runs = {frozenset[date]().union(*chosen) for chosen in product(*stretches)}
    first, last = min(min(statutory.values())), max(max(statutory.values()))
    runs |= {  # both in one run
        frozenset(days(start, start + timedelta(days=length - 1)))
        for length in range((last - first).days + 1, together + 1)
        for start in days(last - timedelta(days=length - 1), first)
    }
    found = []
    for off in runs:
        edges = {day for day in off if day - ONE_DAY not in off} | {day for day in off if day + ONE_DAY not in off}
        one_run = (max(off) - min(off)).days + 1 == len(off)
        if len(longest) > 1 and one_run and len(off) > together:
            continue
        around = days(min(off) - timedelta(days=7), max(off) + timedelta(days=7))
        near = [
            day
            for day in around
            if weekend(day) and day not in off and min(abs(day - edge).days for edge in edges) <= 7
        ]
        beside = {day for day in near if {day - ONE_DAY, day + ONE_DAY} & off}
        weekdays = {day for day in off if not weekend(day)}
        made_up = len(weekdays) - sum(map(len, statutory.values()))
        if 0 <= made_up <= 3 * len(longest):
            found += [(weekdays, set(chosen)) for chosen in combinations(near, made_up) if beside <= set(chosen)]
    return found


@pytest.mark.parametrize(
    ("year", "longest", "together"),
    [
        (2027, {"清明节": 3}, 0),
        (2028, {"清明节": 3}, 0),
        (2027, {"端午节": 3}, 0),
        (2027, {"劳动节": 6}, 0),
        (2027, {"春节": 10}, 0),
        (2027, {"中秋节": 3, "国庆节": 8}, 9),  # the 15th of September
        (2028, {"中秋节": 3, "国庆节": 8}, 9),  # 3 October, a statutory day of National Day itself
        (2029, {"中秋节": 3, "国庆节": 8}, 9),  # the 22nd of September
        (2031, {"中秋节": 3, "国庆节": 8}, 9),  # 1 October itself: one day that counts as two
    ],
    ids=str,
)
def test_every_span_is_counted_as_by_trying_all_arrangements(year: int, longest: dict[str, int], together: int) -> None:
    cal, tried = china(), by_trying(year, longest, together)
    named = [day for off, work in tried for day in off | work]
    span = list(days(min(named) - ONE_DAY, max(named)))
    step = 1 if len(span) < 35 else 3
    for start, end in combinations(span[::step], 2):
        plain = sum(not weekend(day) for day in days(start + ONE_DAY, end))
        counts = {
            plain - sum(start < day <= end for day in off) + sum(start < day <= end for day in work)
            for off, work in tried
        } | {cal.estimate.count_workdays(start, end)}
        assert cal.latest.count_workdays(start, end) == min(counts), (start, end)
        assert cal.earliest.count_workdays(start, end) == max(counts), (start, end)


def test_mid_autumn_within_national_day_may_take_the_days_of_both_in_one_run() -> None:
    """In 2028 the 15th of the eighth month is 3 October, and 1 October a Sunday.

    The nine days that both may have in one run can be Saturday 30 September to Sunday 8 October.
    """
    assert china().latest.add_workdays(date(2028, 9, 29), 1) == date(2028, 10, 9)


def test_the_spring_festival_of_2027_as_early_and_as_late_as_it_can_be() -> None:
    """Early: two days off after the festival are made up on 30 and 31 January (17), 1 to 3 February (20).

    Late: ten days off from the statutory 5 February to Sunday the 14th, made up after it: the 15th is the twentieth.
    """
    assert china().earliest.add_workdays(RECEIVED, 20) == date(2027, 2, 3)
    assert china().estimate.add_workdays(RECEIVED, 20) == date(2027, 2, 11)
    assert china().latest.add_workdays(RECEIVED, 20) == date(2027, 2, 15)


def test_a_period_over_a_whole_holiday_does_not_depend_on_its_arrangement() -> None:
    """From Wednesday 20 January 2027: 21, 22 (2), 25..29 (7), 02-01..05 (12), 8..12 (17), 15..18 (21), and the four
    statutory days of the Spring Festival less: 19, 22, 23 February. Monday to Friday alone would end on the 17th."""
    cal = china()

    assert {one.add_workdays(date(2027, 1, 20), 20) for one in (cal.earliest, cal.estimate, cal.latest)} == {
        date(2027, 2, 23)
    }


def test_counts_under_a_bound_need_not_add_up() -> None:
    """A make-up day lies before the festival or after it, not both; each half is counted as if it were there."""
    early, middle, late = date(2027, 1, 22), date(2027, 2, 6), date(2027, 2, 23)
    cal = china().earliest

    assert cal.count_workdays(early, late) < cal.count_workdays(early, middle) + cal.count_workdays(middle, late)


# -- what must hold for any day ---------------------------------------------------------------------

OPEN = st.dates(date(2026, 6, 1), date(2040, 12, 31))
SOME = st.integers(1, 130)


@given(OPEN, SOME)
def test_a_longer_period_never_ends_earlier_under_a_bound(day: date, n: int) -> None:
    for cal in (china().earliest, china().latest):
        assert cal.add_workdays(day, n) <= cal.add_workdays(day, n + 1)
        assert cal.add_workdays(day, n) <= cal.add_workdays(day + ONE_DAY, n)
        assert cal.add_workdays(day, -n) >= cal.add_workdays(day, -n - 1)


@given(OPEN, SOME)
def test_a_period_under_a_bound_ends_when_its_count_is_full(day: date, n: int) -> None:
    for cal in (china().earliest, china().latest):
        end = cal.add_workdays(day, n)
        assert cal.count_workdays(day, end) >= n > cal.count_workdays(day, end - ONE_DAY)
        assert cal.count_workdays(end, day) == -cal.count_workdays(day, end)


@given(OPEN)
def test_rolling_under_a_bound_agrees_with_its_neighbours(day: date) -> None:
    for cal in (china().earliest, china().latest):
        assert cal.on_or_after(day) == cal.add_workdays(day - ONE_DAY, 1)
        assert cal.on_or_before(day) == cal.add_workdays(day + ONE_DAY, -1)
        assert (cal.on_or_after(day) == day) == cal.is_workday(day) == (cal.on_or_before(day) == day)
        assert cal.why(day).is_workday == cal.is_workday(day)
        assert cal.add_workdays_each([day, day], 20) == [cal.add_workdays(day, 20)] * 2


@pytest.mark.parametrize("asked_on", [date(year, 7, 1) for year in range(2006, 2027)], ids=str)
def test_the_bounds_hold_the_estimate_whenever_they_are_asked_for(asked_on: date) -> None:
    """Also before any notice was known, and across a decree that was not."""
    cal = china().as_known_on(asked_on)
    for start in list(days(cal.settled_through + timedelta(days=15), cal.settled_through + timedelta(days=500)))[::7]:
        for n in (1, 20, -7):
            low, high = sorted(one.add_workdays(start, n) for one in (cal.earliest, cal.latest))
            assert low <= cal.estimate.add_workdays(start, n) <= high, (start, n)


def test_nothing_is_bounded_beyond_2099() -> None:
    for cal in (china().earliest, china().latest):
        assert cal.is_workday(THU_24_DEC_2099)
        asks: tuple[Callable[[], object], ...] = (
            lambda cal=cal: cal.is_workday(date(2100, 1, 4)),  # type: ignore[misc]
            lambda cal=cal: cal.add_workdays(date(2099, 12, 20), 20),  # type: ignore[misc]
            lambda cal=cal: cal.count_workdays(date(2099, 12, 20), date(2100, 1, 4)),  # type: ignore[misc]
            lambda cal=cal: cal.on_or_before(date(2006, 12, 31)),  # type: ignore[misc]
            lambda cal=cal: cal.is_workday(date.min),  # type: ignore[misc]
            lambda cal=cal: cal.add_workdays(date.min, 0),  # type: ignore[misc]
            lambda cal=cal: cal.add_workdays(date.max, 1),  # type: ignore[misc]
        )
        for ask in asks:
            with pytest.raises(CalendarHorizonError):
                ask()


# -- overlays, and when it is final -----------------------------------------------------------------


def test_a_day_off_of_an_overlay_prevails_over_both_bounds() -> None:
    """Both dates fall one working day later, the second over a weekend."""
    closed = china().with_overlay(name="停电", source="通知", off=[date(2027, 1, 12)])

    assert closed.earliest.add_workdays(RECEIVED, 20) == date(2027, 2, 4)
    assert closed.latest.add_workdays(RECEIVED, 20) == date(2027, 2, 16)


def test_days_of_an_overlay_are_certain_inside_a_holiday_too() -> None:
    """Whatever the notice says of the Spring Festival, this office works on its second day and rests on 30 January.

    Earliest: Sunday the 31st is made up (16), 02-01..04 (20). Latest: off from 4 to 13 February, made up on the 30th,
    when this office rests, on the 14th and on the 20th: 02-01..03 (18), 02-06 (19), 02-14 (20).
    """
    local = china().with_overlay(name="值班", source="通知", work=[date(2027, 2, 6)], off=[date(2027, 1, 30)])

    for cal in (local.earliest, local.latest):
        assert cal.is_workday(date(2027, 2, 6)) and not cal.is_workday(date(2027, 1, 30))
        assert "值班" in str(cal.why(date(2027, 2, 6)))
    assert local.earliest.add_workdays(RECEIVED, 20) == date(2027, 2, 4)
    assert local.latest.add_workdays(RECEIVED, 20) == date(2027, 2, 14)


def test_the_bounds_of_a_day() -> None:
    """Sunday 31 January may be made up; the statutory days are off, and Wednesday 20 January is no matter of any."""
    cal = china()
    asked = [date(2027, 1, 31), date(2027, 2, 4), date(2027, 2, 5), date(2027, 1, 20)]

    assert [cal.earliest.is_workday(day) for day in asked] == [True, True, False, True]
    assert [cal.latest.is_workday(day) for day in asked] == [False, False, False, True]
    assert "not settled" in str(cal.earliest.why(date(2027, 1, 31)))


def test_a_day_is_final_when_the_notices_have_always_been_out() -> None:
    """The last days of December are decided by the notice for the next year, which was never later than 31 December."""
    assert china().settled_by(date(2026, 12, 24)) is None
    assert china().settled_by(date(2026, 12, 25)) == date(2026, 12, 31)
    assert china().settled_by(date(2027, 12, 24)) == date(2026, 12, 31)
    assert china().settled_by(date(2027, 12, 25)) == date(2027, 12, 31)
    assert max(notice.known_from.replace(year=2000) for notice in shipped() if not notice.amends) == date(2000, 12, 31)


def test_every_notice_whose_day_of_issue_is_known_came_between_25_october_and_16_december() -> None:
    issued = [one.issued.replace(year=2000) for one in YEARLY if one.issued]

    assert (min(issued), max(issued)) == (date(2000, 10, 25), date(2000, 12, 16))
    assert {one.year for one in YEARLY if not one.issued} == {2008, 2014}


def test_a_table_of_days_is_never_settled_by_a_notice() -> None:
    desk = WorkdayCalendar.from_days(name="desk", first=date(2026, 1, 1), last=date(2026, 12, 31))

    assert desk.settled_by(date(2027, 1, 4)) is None
    assert desk.earliest is desk and desk.latest is desk
