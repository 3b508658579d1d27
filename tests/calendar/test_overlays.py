"""Local days off (全国年节及纪念日放假办法第四条); that they move local organs' periods is an interpretation."""

from collections.abc import Iterable
from datetime import date

import pytest

from govopen.calendar import DayKind, WorkdayCalendar, china
from tests.calendar.facts import days


def region(name: str, off: Iterable[date], work: Iterable[date] = ()) -> WorkdayCalendar:
    return china().with_overlay(name=name, source=f"{name}人民政府放假通知", off=off, work=work)


GUANGXI_2017 = region("广西", [date(2017, 3, 30), date(2017, 3, 31), date(2017, 4, 1)], [date(2017, 4, 8)])
LHASA_2026 = region("拉萨", days(date(2026, 2, 15), date(2026, 2, 26)))
XINJIANG_2025 = region(
    "新疆", [*days(date(2025, 3, 29), date(2025, 3, 31)), *days(date(2025, 6, 6), date(2025, 6, 10))]
)
NINGXIA_2020 = region("宁夏", [date(2020, 5, 25), date(2020, 5, 26), date(2020, 7, 30), date(2020, 7, 31)])


@pytest.mark.parametrize(
    ("local", "received", "n", "national_due", "local_due"),
    [
        (GUANGXI_2017, date(2017, 3, 13), 15, date(2017, 4, 1), date(2017, 4, 7)),
        (GUANGXI_2017, date(2017, 3, 20), 15, date(2017, 4, 11), date(2017, 4, 13)),
        (LHASA_2026, date(2026, 2, 10), 20, date(2026, 3, 16), date(2026, 3, 19)),
        (XINJIANG_2025, date(2025, 5, 20), 20, date(2025, 6, 18), date(2025, 6, 23)),
        (NINGXIA_2020, date(2020, 5, 11), 20, date(2020, 6, 8), date(2020, 6, 10)),
    ],
)
def test_holidays_art4_local_days_off_move_the_end(
    local: WorkdayCalendar, received: date, n: int, national_due: date, local_due: date
) -> None:
    assert china().add_workdays(received, n) == national_due
    assert local.add_workdays(received, n) == local_due


def test_guangxi_2017_turns_a_national_make_up_saturday_into_a_rest_day() -> None:
    assert china().why(date(2017, 4, 1)).kind is DayKind.MAKEUP
    assert GUANGXI_2017.why(date(2017, 4, 1)).kind is DayKind.HOLIDAY
    assert GUANGXI_2017.why(date(2017, 4, 8)).kind is DayKind.MAKEUP
    assert GUANGXI_2017.why(date(2017, 4, 1)).source == "广西人民政府放假通知"


def test_an_overlay_leaves_the_national_calendar_as_it_was() -> None:
    assert china().is_workday(date(2017, 3, 30))
    assert GUANGXI_2017.fingerprint != china().fingerprint
    assert GUANGXI_2017.version == "notices 2007–2026 + 广西"


def test_a_later_overlay_prevails() -> None:
    office = GUANGXI_2017.with_overlay(name="office", source="rota", work=[date(2017, 3, 31)])

    assert not GUANGXI_2017.is_workday(date(2017, 3, 31))
    assert office.is_workday(date(2017, 3, 31))


def test_an_overlay_is_hidden_until_it_was_known() -> None:
    lhasa = china().with_overlay(
        name="拉萨", source="通知", off=list(days(date(2026, 2, 15), date(2026, 2, 26))), known_from=date(2026, 1, 28)
    )

    assert lhasa.as_known_on(date(2026, 1, 27)).add_workdays(date(2026, 2, 10), 20) == date(2026, 3, 16)
    assert lhasa.as_known_on(date(2026, 1, 28)).add_workdays(date(2026, 2, 10), 20) == date(2026, 3, 19)


def test_an_overlay_prevails_over_an_estimate_too() -> None:
    closed = china().with_overlay(name="closed", source="rota", off=[date(2027, 1, 8)])

    assert china().estimate.add_workdays(date(2026, 12, 10), 20) == date(2027, 1, 8)
    assert closed.estimate.add_workdays(date(2026, 12, 10), 20) == date(2027, 1, 11)
    assert closed.settled_through == date(2026, 12, 24)
