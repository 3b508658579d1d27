"""The notice files: each says what its notice says, as first issued."""

from datetime import date

import pytest

from govopen.calendar import Notice, china, read_notice
from govopen.calendar.notice import english, shipped
from tests.calendar.facts import amendments, arrangements, days
from tests.calendar.sentences import read

WITH_SENTENCES = [2007, 2008, 2013, 2016, 2020, 2021, 2024, 2026]


def notice_for(year: int, *, amends: bool = False) -> Notice:
    return next(one for one in shipped() if one.year == year and one.amends is amends)


def test_one_notice_is_shipped_for_every_year_and_three_amendments() -> None:
    assert [one.year for one in shipped() if not one.amends] == list(range(2007, 2027))
    assert [one.number for one in shipped() if one.amends] == [
        "国发明电〔2015〕1号",
        "国办发明电〔2019〕3号",
        "国办发明电〔2020〕1号",
    ]


@pytest.mark.parametrize("year", WITH_SENTENCES)
def test_notice_orders_the_days_that_its_own_sentences_say(year: int) -> None:
    for holiday in notice_for(year).holidays:
        assert read(holiday.sentence, year) == (list(holiday.off), list(holiday.work)), holiday.sentence


@pytest.mark.parametrize("year", range(2007, 2027))
def test_a_notice_read_from_its_sentences_orders_its_days(year: int) -> None:
    """Every sentence that a file quotes, read by the reader of notices, orders the days that the file lists."""
    notice = notice_for(year)
    text = "".join(holiday.sentence for holiday in notice.holidays)

    assert all(holiday.sentence for holiday in notice.holidays)
    assert read_notice(text, year=year).same_days(notice)


def test_notice_2020_01_27_extends_the_spring_festival_to_2_february() -> None:
    """延长2020年春节假期至2月2日…2月3日（星期一）起正常上班; the notice for 2020 ended it on 30 January."""
    (extension,) = notice_for(2020, amends=True).holidays

    assert "延长2020年春节假期至2月2日" in extension.sentence
    assert extension.off == (date(2020, 1, 31), date(2020, 2, 1), date(2020, 2, 2))
    assert extension.work == ()  # 3 February is an ordinary Monday


def test_the_notices_name_exactly_the_days_of_the_arrangements_weekends_included() -> None:
    named = {day: worked for one in shipped() for day, worked, _ in one.days()}
    off, work = arrangements()

    assert {day for day, worked in named.items() if not worked} == off
    assert {day for day, worked in named.items() if worked} == work


def test_amendments_change_exactly_the_days_that_they_changed() -> None:
    for issued, before in amendments():
        earlier, later = china().as_known_on(date.fromordinal(issued.toordinal() - 1)), china().as_known_on(issued)
        year = days(date(issued.year, 1, 1), date(issued.year, 12, 24))

        changed = {day: earlier.is_workday(day) for day in year if earlier.is_workday(day) != later.is_workday(day)}
        assert changed == before


@pytest.mark.parametrize(
    ("day", "known_on", "worked"),
    [
        (date(2015, 9, 3), date(2015, 5, 12), True),
        (date(2015, 9, 3), date(2015, 5, 13), False),
        (date(2015, 9, 6), date(2015, 5, 12), False),  # a Sunday, made up for the parade
        (date(2015, 9, 6), date(2015, 5, 13), True),
        (date(2019, 5, 2), date(2019, 3, 21), True),
        (date(2019, 5, 2), date(2019, 3, 22), False),
        (date(2019, 4, 28), date(2019, 3, 21), False),
        (date(2019, 4, 28), date(2019, 3, 22), True),
        (date(2020, 2, 1), date(2020, 1, 26), True),  # the make-up Saturday that vanished
        (date(2020, 2, 1), date(2020, 1, 27), False),
    ],
)
def test_an_amendment_counts_from_its_day_of_issue(day: date, known_on: date, worked: bool) -> None:
    assert china().as_known_on(known_on).is_workday(day) is worked


def test_notices_reach_into_the_december_before_their_year() -> None:
    reaching = {day for one in shipped() for day, _, _ in one.days() if day.year < one.year}

    assert {day for day in reaching if day.year == 2018} == {date(2018, 12, 29), date(2018, 12, 30), date(2018, 12, 31)}
    assert china().is_workday(date(2018, 12, 29))  # a Saturday, ordered by the notice for 2019
    assert china().why(date(2018, 12, 29)).notice == "国办发明电〔2018〕15号"


def test_every_notice_names_its_source_and_english_names_exist_for_every_holiday() -> None:
    for one in shipped():
        assert one.source.startswith(("http://www.gov.cn/", "https://www.gov.cn/"))
        assert all(holiday.name_en.isascii() for holiday in one.holidays)
    assert english("中秋节、国庆节") == "Mid-Autumn Festival and National Day"


def test_a_notice_whose_day_of_issue_is_unknown_counts_as_known_from_31_december() -> None:
    unknown = {one.year: one.known_from for one in shipped() if one.issued is None}

    assert unknown == {year: date(year - 1, 12, 31) for year in (2007, 2008, 2014)}
