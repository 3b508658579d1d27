"""Unknown is not False: what no published notice settles is refused, with the missing notice and the ways on."""

import pickle
from collections.abc import Callable
from datetime import date, datetime

import pytest

from govopen.calendar import Basis, DayKind, Holiday, Notice, WorkdayCalendar, china
from govopen.errors import CalendarHorizonError, GovOpenError, NotADayError
from govopen.terms import BEIJING

THU_24_DEC_2026 = date(2026, 12, 24)
FRI_25_DEC_2026 = date(2026, 12, 25)
NOTICE_2027 = Notice(
    year=2027,
    title="国务院办公厅关于2027年部分节假日安排的通知",
    source="an invented notice",
    holidays=(Holiday("元旦", off=(date(2027, 1, 1), date(2027, 1, 2), date(2027, 1, 3)), work=(date(2026, 12, 26),)),),
    known_from=date(2026, 11, 30),
    issued=date(2026, 11, 30),
)


def test_notices_settle_every_day_until_24_december_of_the_last_year() -> None:
    """Three of nineteen notices changed days after 24 December of the year before."""
    assert (china().settled_from, china().settled_through) == (date(2007, 1, 1), THU_24_DEC_2026)
    assert china().is_settled(THU_24_DEC_2026)
    assert not china().is_settled(FRI_25_DEC_2026)


def test_the_error_names_the_missing_notice_and_the_two_ways_on() -> None:
    with pytest.raises(CalendarHorizonError) as caught:
        china().is_workday(date(2027, 1, 4))

    assert str(caught.value) == (
        "cannot tell whether 2027-01-04 is a working day: no holiday notice for 2027 is known "
        "(settled through 2026-12-24); load the notice, or ask for a provisional calendar"
    )
    assert caught.value.data == {
        "day": date(2027, 1, 4),
        "settled_from": date(2007, 1, 1),
        "settled_through": THU_24_DEC_2026,
    }
    assert isinstance(caught.value, LookupError)
    assert isinstance(caught.value, GovOpenError)


@pytest.mark.parametrize(
    ("ask", "day"),
    [
        (lambda cal: cal.is_workday(FRI_25_DEC_2026), FRI_25_DEC_2026),
        (lambda cal: cal.add_workdays(THU_24_DEC_2026, 1), FRI_25_DEC_2026),
        (lambda cal: cal.add_workdays(date(2026, 12, 10), 20), FRI_25_DEC_2026),
        (lambda cal: cal.add_workdays(FRI_25_DEC_2026, 0), FRI_25_DEC_2026),
        (lambda cal: cal.add_workdays(date(2027, 1, 10), -3), date(2027, 1, 9)),
        (lambda cal: cal.add_workdays_each([date(2026, 12, 1), date(2026, 12, 10)], 15), FRI_25_DEC_2026),
        (lambda cal: cal.count_workdays(date(2026, 12, 1), date(2027, 3, 1)), FRI_25_DEC_2026),
        (lambda cal: cal.count_workdays(date(2027, 3, 1), date(2026, 12, 1)), FRI_25_DEC_2026),
        (lambda cal: cal.on_or_before(FRI_25_DEC_2026), FRI_25_DEC_2026),
        (lambda cal: cal.on_or_after(FRI_25_DEC_2026), FRI_25_DEC_2026),
        (lambda cal: cal.is_workday(date(2006, 12, 31)), date(2006, 12, 31)),
        (lambda cal: cal.add_workdays(date(2007, 1, 4), -1), date(2006, 12, 31)),
        (lambda cal: cal.on_or_before(date(2007, 1, 3)), date(2006, 12, 31)),
        (lambda cal: cal.count_workdays(date(2006, 1, 1), date(2007, 1, 4)), date(2006, 1, 2)),
        (lambda cal: cal.add_workdays(date(2006, 12, 31), 10**5), FRI_25_DEC_2026),
        (lambda cal: cal.add_workdays(date.max, 1), date.max),
        (lambda cal: cal.add_workdays(date.min, -1), date.min),
        (lambda cal: cal.count_workdays(date.min, date.max), date.min),
    ],
)
def test_an_answer_that_depends_on_an_unsettled_day_is_refused(
    ask: Callable[[WorkdayCalendar], object], day: date
) -> None:
    with pytest.raises(CalendarHorizonError) as caught:
        ask(china())

    assert caught.value.data["day"] == day


def test_an_answer_that_does_not_depend_on_an_unsettled_day_is_given() -> None:
    assert china().add_workdays(FRI_25_DEC_2026, -1) == THU_24_DEC_2026
    assert china().count_workdays(THU_24_DEC_2026, date(2026, 12, 1)) == -17
    assert china().count_workdays(date(2027, 1, 1), date(2027, 1, 1)) == 0
    assert china().add_workdays(date(2006, 12, 31), 1) == date(2007, 1, 4)


@pytest.mark.parametrize(("n", "last"), [(20, date(2026, 11, 26)), (40, date(2026, 10, 29))])
def test_a_clock_touches_the_open_days_from_a_certain_day_on(n: int, last: date) -> None:
    assert china().add_workdays(last, n) <= THU_24_DEC_2026
    with pytest.raises(CalendarHorizonError):
        china().add_workdays(date.fromordinal(last.toordinal() + 1), n)


@pytest.mark.parametrize(("n", "first"), [(20, date(2026, 12, 4)), (40, date(2026, 11, 6))])
def test_a_clock_crosses_into_the_unpublished_year_from_a_certain_day_on(n: int, first: date) -> None:
    assert china().estimate.add_workdays(date.fromordinal(first.toordinal() - 1), n) == date(2026, 12, 31)
    assert china().estimate.add_workdays(first, n) == date(2027, 1, 4)


def test_before_the_first_notice_nothing_is_told_and_no_estimate_offered() -> None:
    with pytest.raises(CalendarHorizonError, match=r"no holiday notice for 2006 is known \(settled from 2007-01-01\)"):
        china(provisional=True).is_workday(date(2006, 12, 29))


def test_why_answers_an_unsettled_day_but_never_says_whether_it_counts() -> None:
    info = china().why(date(2027, 1, 4))

    assert (info.kind, info.settled, info.reason) == (DayKind.UNSETTLED, False, "no holiday notice for 2027 is known")
    assert str(info) == "Mon 2027-01-04 is unsettled: no holiday notice for 2027 is known"
    with pytest.raises(CalendarHorizonError, match="cannot tell whether 2027-01-04 is a working day"):
        _ = info.is_workday


@pytest.mark.parametrize(
    "wrong", [datetime(2026, 9, 18), datetime(2026, 9, 18, tzinfo=BEIJING), "2026-09-18", None, 20260918]
)
@pytest.mark.parametrize(
    "ask",
    [
        lambda cal, day: cal.is_workday(day),
        lambda cal, day: cal.add_workdays(day, 20),
        lambda cal, day: cal.add_workdays(day, 0),
        lambda cal, day: cal.add_workdays_each([day], 20),
        lambda cal, day: cal.count_workdays(day, date(2026, 9, 18)),
        lambda cal, day: cal.count_workdays(date(2026, 9, 18), day),
        lambda cal, day: cal.on_or_before(day),
        lambda cal, day: cal.on_or_after(day),
        lambda cal, day: cal.why(day),
        lambda cal, day: cal.is_settled(day),
        lambda cal, day: cal.as_known_on(day),
        lambda cal, day: cal.with_overlay(name="x", source="y", off=[day]),
    ],
)
def test_what_is_no_plain_date_is_refused_with_the_fix(
    ask: Callable[[WorkdayCalendar, object], object], wrong: object
) -> None:
    with pytest.raises(NotADayError, match="pass") as caught:
        ask(china(), wrong)

    assert isinstance(caught.value, TypeError)


@pytest.mark.parametrize("wrong", ["20", 1.5, None])
def test_a_number_of_working_days_is_a_whole_number(wrong: object) -> None:
    with pytest.raises(TypeError, match="a whole number is wanted"):
        china().add_workdays(date(2026, 9, 18), wrong)  # type: ignore[arg-type]


def test_loading_next_years_notice_settles_the_open_days() -> None:
    cal = china(notices=[NOTICE_2027])

    assert cal == china().with_notice(NOTICE_2027)
    assert cal.settled_through == date(2027, 12, 24)
    assert cal.version == "notices 2007–2027"
    assert cal.is_workday(date(2026, 12, 26))  # a make-up Saturday of the new notice
    assert cal.add_workdays(date(2026, 12, 10), 20) == date(2027, 1, 7)
    assert cal.as_known_on(date(2026, 11, 29)).settled_through == THU_24_DEC_2026


def test_as_known_on_hides_later_notices_and_says_so() -> None:
    cal = china().as_known_on(date(2020, 1, 20))

    assert (cal.known_on, cal.settled_through) == (date(2020, 1, 20), date(2020, 12, 24))
    assert cal.version == "notices 2007–2020 as known on 2020-01-20"
    assert cal.as_known_on(date(2026, 1, 1)) == cal  # what is hidden stays hidden
    with pytest.raises(CalendarHorizonError, match="no holiday notice for 2021 was known on 2020-01-20"):
        cal.is_workday(date(2021, 1, 4))


def test_before_any_notice_was_known_nothing_is_settled() -> None:
    cal = china().as_known_on(date(2006, 6, 1))

    assert cal.version == "no notices as known on 2006-06-01"
    assert (cal.settled_from, cal.settled_through) == (date(2007, 1, 1), date(2006, 12, 31))
    assert cal.estimate.is_workday(date(2007, 1, 4))
    with pytest.raises(CalendarHorizonError, match="no holiday notice for 2007 was known on 2006-06-01"):
        cal.is_workday(date(2007, 1, 4))


def test_calendars_are_cached_values() -> None:
    assert china() == china().strict
    assert china() == china(provisional=True).strict
    assert china() != china(provisional=True)
    assert pickle.loads(pickle.dumps(china().as_known_on(date(2020, 1, 26)))) == china().as_known_on(date(2020, 1, 26))
    assert len({china(), china().strict, china().estimate}) == 2
    assert repr(china()) == "<WorkdayCalendar China: notices 2007–2026, settled 2007-01-01 to 2026-12-24>"


def test_the_fingerprint_is_of_the_days_that_decide() -> None:
    same = china().with_overlay(name="as ordered anyway", source="x", off=[date(2026, 10, 1)])

    assert same != china()
    assert same.fingerprint == china().fingerprint
    assert (
        len({china().fingerprint, china().estimate.fingerprint, china().as_known_on(date(2020, 1, 26)).fingerprint})
        == 3
    )
    assert china().basis is Basis.SETTLED


def test_a_day_beyond_the_notices_is_in_the_fingerprint_of_an_estimate_only() -> None:
    closed = china().with_overlay(name="closed", source="rota", off=[date(2027, 3, 2)])

    assert closed.fingerprint == china().fingerprint
    assert closed.estimate.fingerprint != china().estimate.fingerprint


def test_a_year_whose_notice_was_not_known_ends_the_settled_days() -> None:
    """A notice for 2028 that was known before the one for 2027 settles nothing alone."""
    early = Notice(2028, "2028", "x", (Holiday("元旦", off=(date(2028, 1, 1),)),), known_from=date(2026, 11, 1))
    cal = china(notices=[NOTICE_2027, early])

    assert cal.settled_through == date(2028, 12, 24)
    assert cal.as_known_on(date(2026, 11, 1)).settled_through == THU_24_DEC_2026
