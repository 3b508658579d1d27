"""Beyond the notices: an estimate, by the statutory days of the decree as it was known."""

import subprocess
import sys
from datetime import date

import pytest

from govopen.calendar import Basis, china
from govopen.calendar.provisional import decree_for, statutory_days
from govopen.errors import CalendarHorizonError
from tests.calendar.facts import days


def test_the_settled_part_is_the_same_on_every_basis() -> None:
    for cal in (china().estimate, china().earliest, china().latest):
        assert cal.settled_through == date(2026, 12, 24)
        assert all(cal.is_workday(day) == china().is_workday(day) for day in days(date(2025, 1, 1), date(2026, 12, 24)))


def test_a_basis_is_a_sibling_not_a_stack() -> None:
    assert china().estimate == china(provisional=True)
    assert china().latest.earliest == china().earliest
    assert china().earliest.strict == china()
    assert china().latest.basis is Basis.LATEST
    assert china().latest.version == "notices 2007–2026, latest"


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (
            date(2027, 1, 4),
            "Mon 2027-01-04 counts: ordinary working day, not settled: no holiday notice for 2027 is known",
        ),
        (
            date(2027, 2, 6),
            "Sat 2027-02-06 does not count: Spring Festival, not settled: no holiday notice for 2027 is known",
        ),
        (date(2028, 7, 1), "Sat 2028-07-01 does not count: weekend, not settled: no holiday notice for 2028 is known"),
    ],
)
def test_an_estimate_says_that_it_is_one(day: date, said: str) -> None:
    assert str(china().estimate.why(day)) == said
    assert not china().estimate.why(day).settled


def test_an_estimated_day_carries_the_decree_that_it_rests_on() -> None:
    assert str(china().estimate.why(date(2027, 2, 6)).provision) == "全国年节及纪念日放假办法第二条"
    assert str(china().estimate.why(date(2027, 2, 9)).provision) == "全国年节及纪念日放假办法第六条"  # 补假
    assert str(china().estimate.why(date(2027, 1, 9)).provision) == "国务院关于职工工作时间的规定第七条"


def test_nothing_is_estimated_beyond_the_lunar_tables() -> None:
    assert china().estimate.is_workday(date(2099, 12, 31))
    with pytest.raises(CalendarHorizonError, match="nothing is estimated after 2099; ask about an earlier day"):
        china().estimate.is_workday(date(2100, 1, 4))
    with pytest.raises(CalendarHorizonError):
        china().estimate.add_workdays(date(2026, 1, 1), 10**6)


@pytest.mark.parametrize(
    ("year", "total", "number", "eve_is_off"),
    [
        (2007, 10, "国务院令第270号", False),
        (2008, 11, "国务院令第513号", True),
        (2013, 11, "国务院令第513号", True),
        (2014, 11, "国务院令第644号", False),
        (2024, 11, "国务院令第644号", False),
        (2025, 13, "国务院令第795号", True),
        (2026, 13, "国务院令第795号", True),
    ],
)
def test_holidays_art2_statutory_days_by_version_of_the_decree(
    year: int, total: int, number: str, eve_is_off: bool
) -> None:
    eves = {2007: (2, 17), 2008: (2, 6), 2013: (2, 9), 2014: (1, 30), 2024: (2, 9), 2025: (1, 28), 2026: (2, 16)}
    decree = decree_for(year)

    assert decree is not None
    assert decree.number == number
    assert len(statutory_days(year)) == total
    assert (date(year, *eves[year]) in statutory_days(year)) is eve_is_off


def test_holidays_art2_the_days_of_2027() -> None:
    january_to_june = [day for day in sorted(statutory_days(2027)) if day.month <= 6]

    assert january_to_june == [
        date(2027, 1, 1),
        *days(date(2027, 2, 5), date(2027, 2, 8)),
        date(2027, 4, 5),
        date(2027, 5, 1),
        date(2027, 5, 2),
        date(2027, 6, 9),
    ]


def test_as_known_on_estimates_by_the_decree_known_then_and_by_nothing_else() -> None:
    before = china().as_known_on(date(2024, 11, 9)).estimate

    assert before.is_workday(date(2025, 5, 2))  # a second day of Labour Day came on 10 November
    assert not china().as_known_on(date(2024, 11, 10)).estimate.is_workday(date(2025, 5, 2))
    assert before.is_workday(date(2025, 5, 5))  # off by the notice, which was not known
    assert not before.is_workday(date(2025, 1, 26))  # a make-up Sunday of the same notice


def test_holidays_is_imported_only_when_an_unsettled_day_is_asked_for() -> None:
    code = (
        "import sys; from datetime import date; from govopen.calendar import china; cal = china(provisional=True)\n"
        "cal.add_workdays(date(2026, 9, 18), 20); cal.why(date(2026, 10, 1)); cal.fingerprint; cal.earliest\n"
        "assert not {'holidays', 'pydantic', 'transitions'} & sys.modules.keys(), 'imported too early'\n"
        "cal.add_workdays(date(2026, 12, 10), 20)\n"
        "assert 'holidays' in sys.modules and 'pydantic' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
