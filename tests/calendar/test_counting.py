"""Counting working days: the day of receipt is day zero, make-up days count, holidays do not."""

from datetime import date

import pytest

from govopen.calendar import DayKind, china

MON_9_FEB_2026 = date(2026, 2, 9)
FRI_18_SEP_2026 = date(2026, 9, 18)
WED_30_SEP_2026 = date(2026, 9, 30)
THU_1_OCT_2026 = date(2026, 10, 1)
WED_7_OCT_2026 = date(2026, 10, 7)
THU_8_OCT_2026 = date(2026, 10, 8)
SAT_10_OCT_2026 = date(2026, 10, 10)
THU_22_OCT_2026 = date(2026, 10, 22)


def test_ogi_art33_twenty_working_days_count_make_up_weekends_and_skip_golden_week() -> None:
    assert china().add_workdays(FRI_18_SEP_2026, 20) == THU_22_OCT_2026


def test_the_day_of_receipt_is_not_counted() -> None:
    assert china().add_workdays(FRI_18_SEP_2026, 1) == date(2026, 9, 20)  # a make-up Sunday
    assert china().add_workdays(FRI_18_SEP_2026, 19) == date(2026, 10, 21)


@pytest.mark.parametrize("october", range(1, 8))
def test_receipt_on_any_day_of_a_holiday_ends_on_the_same_day(october: int) -> None:
    assert china().add_workdays(WED_30_SEP_2026, 20) == date(2026, 11, 3)
    assert china().add_workdays(date(2026, 10, october), 20) == date(2026, 11, 3)
    assert china().add_workdays(THU_8_OCT_2026, 20) == date(2026, 11, 4)


def test_make_up_saturdays_shorten_a_period_over_the_spring_festival() -> None:
    assert china().add_workdays(MON_9_FEB_2026, 20) == date(2026, 3, 13)


def test_period_may_end_on_a_make_up_saturday_that_next_years_notice_ordered() -> None:
    assert china().add_workdays(date(2018, 12, 10), 15) == date(2018, 12, 29)


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        (date(2026, 6, 1), True),  # 儿童节, a Monday
        (date(2026, 3, 8), False),  # 妇女节, a Sunday: not compensated
        (date(2026, 3, 9), True),
        (date(2026, 8, 1), False),  # 建军节, a Saturday
        (date(2026, 5, 4), False),  # 青年节 is off by the Labour Day notice alone
        (date(2023, 3, 8), True),
        (date(2022, 8, 1), True),
    ],
)
def test_holidays_art3_half_day_holidays_are_working_days_on_weekdays(day: date, worked: bool) -> None:
    """部分公民放假的假日，如果适逢星期六、星期日，则不补假."""
    assert china().is_workday(day) is worked


def test_youth_day_2026_is_off_by_the_notice_alone() -> None:
    info = china().why(date(2026, 5, 4))

    assert (info.kind, info.name, info.notice) == (DayKind.HOLIDAY, "劳动节", "国办发明电〔2025〕7号")


@pytest.mark.parametrize(
    ("received", "n", "known_on", "due"),
    [
        (date(2020, 1, 13), 20, date(2020, 1, 13), date(2020, 2, 13)),
        (date(2020, 1, 13), 20, date(2020, 1, 27), date(2020, 2, 17)),  # the extended Spring Festival
        (date(2019, 3, 20), 30, date(2019, 3, 21), date(2019, 5, 3)),  # 2 and 3 May were ordinary days
        (date(2019, 3, 19), 30, date(2019, 3, 22), date(2019, 4, 30)),  # a revision can shorten a period
        (date(2019, 3, 15), 30, date(2019, 3, 22), date(2019, 4, 28)),  # a make-up Sunday
        (date(2019, 3, 20), 30, date(2019, 3, 22), date(2019, 5, 5)),  # a make-up Sunday
    ],
)
def test_period_depends_on_which_notices_were_known(received: date, n: int, known_on: date, due: date) -> None:
    assert china().as_known_on(known_on).add_workdays(received, n) == due


def test_zero_working_days_is_the_day_itself_or_the_next_working_day() -> None:
    assert china().add_workdays(SAT_10_OCT_2026, 0) == SAT_10_OCT_2026
    assert china().add_workdays(THU_1_OCT_2026, 0) == THU_8_OCT_2026
    assert china().on_or_after(WED_7_OCT_2026) == THU_8_OCT_2026


def test_counting_back_skips_the_same_days() -> None:
    assert china().add_workdays(date(2026, 10, 12), -5) == date(2026, 9, 29)  # the make-up Saturday is the first
    assert china().add_workdays(THU_22_OCT_2026, -20) == FRI_18_SEP_2026
    assert china().on_or_before(date(2026, 10, 6)) == WED_30_SEP_2026
    assert china().on_or_before(SAT_10_OCT_2026) == SAT_10_OCT_2026


def test_working_days_are_counted_after_the_first_day_up_to_and_including_the_last() -> None:
    assert china().count_workdays(FRI_18_SEP_2026, THU_22_OCT_2026) == 20
    assert china().count_workdays(THU_22_OCT_2026, FRI_18_SEP_2026) == -20
    assert china().count_workdays(WED_30_SEP_2026, WED_7_OCT_2026) == 0
    assert china().count_workdays(THU_22_OCT_2026, THU_22_OCT_2026) == 0


def test_art7_working_hours_explains_a_weekend_and_the_notice_a_holiday() -> None:
    weekend, ordinary = china().why(date(2026, 10, 17)), china().why(THU_22_OCT_2026)
    made_up, off = china().why(SAT_10_OCT_2026), china().why(THU_1_OCT_2026)

    assert str(weekend.provision) == str(ordinary.provision) == "国务院关于职工工作时间的规定第七条"
    assert str(made_up.provision) == str(off.provision) == "国办发明电〔2025〕7号"
    assert str(weekend) == "Sat 2026-10-17 does not count: weekend"
    assert str(made_up) == "Sat 2026-10-10 counts: make-up working day for National Day, notice for 2026"
    assert off.zh == "2026-10-01（星期四）不计入：国庆节放假，国办发明电〔2025〕7号"
    assert off.source == "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm"


def test_a_list_of_days_is_answered_like_each_of_them() -> None:
    asked = [THU_22_OCT_2026, FRI_18_SEP_2026, SAT_10_OCT_2026]

    assert china().add_workdays_each(asked, -20) == [FRI_18_SEP_2026, date(2026, 8, 21), date(2026, 9, 7)]
    assert china().add_workdays_each([], 20) == []
