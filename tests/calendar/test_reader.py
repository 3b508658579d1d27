"""Reading the text of a notice: every year's sentences give the days of the arrangements, however they are printed."""

import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from govopen.calendar import (
    Difference,
    Standing,
    china,
    differences,
    load_notice,
    notice_toml,
    read_notice,
    standing,
)
from govopen.calendar.notice import shipped
from tests.calendar.reader_data import YEARS, amending, collected, first_issued, named, published, sentences

EXTENSION = amending("2020-01-27")["sentences"][0]
WITHOUT_NAMES = (2007, 2008, 2013, 2016)
SHIPPED = {notice.year: notice for notice in shipped() if not notice.amends}
ISSUED_AMENDMENTS = {str(notice.issued): notice for notice in shipped() if notice.amends}


@pytest.mark.parametrize("year", range(2007, 2027))
def test_every_notice_is_read_whole_to_the_days_as_first_issued(year: int) -> None:
    notice = read_notice(published(year))

    assert (notice.year, notice.amends) == (year, False)
    assert named(notice) == first_issued(year) == named(SHIPPED[year])
    assert notice.title == f"国务院办公厅关于{year}年部分节假日安排的通知"
    assert notice.number == collected()["years"][str(year)].get("number", "")


@pytest.mark.parametrize("year", YEARS)
def test_the_bare_sentences_give_the_same_days_and_the_only_year_that_they_fit(year: int) -> None:
    notice = read_notice("\n".join(sentences(year)))

    assert notice.year == year
    assert named(notice) == first_issued(year)


@pytest.mark.parametrize("year", YEARS)
def test_every_holiday_has_its_name_and_its_own_sentence(year: int) -> None:
    notice = read_notice(published(year))

    assert [one.name for one in notice.holidays] == [one.name for one in SHIPPED[year].holidays]
    if year not in WITHOUT_NAMES:
        assert [one.sentence for one in notice.holidays] == [text.replace("“五一”", "五一") for text in sentences(year)]


@pytest.mark.parametrize("year", YEARS)
def test_a_notice_written_as_toml_loads_to_the_same_notice(year: int, tmp_path: Path) -> None:
    notice = read_notice(published(year, signed=f"{year - 1}年12月1日"), source="the gazette")
    path = tmp_path / "read.toml"
    path.write_text(notice_toml(notice), encoding="utf-8")
    loaded = load_notice(path)

    assert named(loaded) == first_issued(year)
    assert (loaded.title, loaded.number, loaded.issued, loaded.source, loaded.holidays) == (
        notice.title, notice.number, date(year - 1, 12, 1), "the gazette", notice.holidays,
    )  # fmt: skip


@pytest.mark.parametrize("day", ["2015-05-13", "2019-03-22", "2020-01-27"])
def test_the_three_amendments_are_read_as_amendments(day: str) -> None:
    found = amending(day)
    notice = read_notice(f"{found['title']}\n{found['number']}\n" + "".join(found["sentences"]))

    assert notice.amends and notice.year == int(day[:4])
    assert (notice.title, notice.number) == (found["title"], found["number"])
    assert named(notice) == named(ISSUED_AMENDMENTS[day])
    assert notice.holidays[0].name == ISSUED_AMENDMENTS[day].holidays[0].name


def test_notice_2020_01_27_prolongs_the_spring_festival_that_was_known_to_end_on_30_january() -> None:
    """延长2020年春节假期至2月2日; 2月3日（星期一）起正常上班 restates an ordinary Monday."""
    notice = read_notice(EXTENSION)

    assert notice.amends and notice.year == 2020
    assert named(notice) == dict.fromkeys((date(2020, 1, 31), date(2020, 2, 1), date(2020, 2, 2)), False)
    assert notice.holidays[0].name == "春节"
    assert notice.known_from == date(2020, 1, 31)  # no date in the sentence: the first day that it names


@pytest.mark.parametrize(
    ("text", "issued"),
    [
        ("国务院办公厅\n2025年11月4日", date(2025, 11, 4)),
        ("国务院办公厅2025年11月4日", date(2025, 11, 4)),
        ("国务院\n2025年11月4日", date(2025, 11, 4)),
        ("二〇二五年十一月四日", date(2025, 11, 4)),
        ("二○二五年十二月二十一日", date(2025, 12, 21)),
    ],
)
def test_the_signature_gives_the_day_of_issue(text: str, issued: date) -> None:
    notice = read_notice(f"{published(2026)}\n{text}")

    assert notice.issued == notice.known_from == issued


def test_without_a_signature_a_notice_counts_as_known_from_the_last_day_of_the_year_before() -> None:
    notice = read_notice(published(2026))

    assert (notice.issued, notice.known_from) == (None, date(2025, 12, 31))
    assert read_notice(published(2026), issued=date(2025, 11, 4)).known_from == date(2025, 11, 4)


PRINTED: dict[str, dict[int, Any]] = {
    "half width": str.maketrans("（），：；", "(),:;"),
    "full-width digits": str.maketrans("0123456789", "０１２３４５６７８９"),
    "spaces everywhere": str.maketrans({"月": " 月 ", "（": " （", "放": " 放\n"}),
    "no marks of quotation": str.maketrans("", "", "“”"),
}


@pytest.mark.parametrize("year", [2009, 2011, 2013, 2014, 2019, 2020, 2023, 2024])
@pytest.mark.parametrize("how", PRINTED)
def test_the_same_notice_may_be_printed_in_other_signs(year: int, how: str) -> None:
    printed = published(year, [text.translate(PRINTED[how]) for text in sentences(year)])

    assert named(read_notice(printed)) == first_issued(year)


@pytest.mark.parametrize("year", [2009, 2014, 2019, 2025])
@pytest.mark.parametrize("to", ["—", "——", "–", "-", "～", "~", "－", "到"])
def test_a_range_may_be_written_with_any_dash(year: int, to: str) -> None:
    printed = [text.replace("日至", f"日{to}").replace("）至", f"）{to}") for text in sentences(year)]

    assert printed != sentences(year)
    assert named(read_notice(published(year, printed))) == first_issued(year)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("星期", "周"),
        ("星期日", "星期天"),
        ("上班", "照常上班"),
        ("共3天", "共三天"),
        ("（星期六）", ""),
        ("放假1天", "放假，共1天"),
        ("清明节：", "清明节"),
        ("。\n", "\n"),
        ("一、", "（一）"),
        ("劳动节：", "“五一”国际劳动节："),
        ("国庆节：", "“十一”："),
        ("七、", "7."),
        ("放假，与周末连休", "放假，与周末连休，共3天"),
        ("与周末连休", "不调休"),
    ],
)
def test_a_wording_of_another_year_is_read_in_2014_too(old: str, new: str) -> None:
    text = published(2014)
    assert old in text

    assert named(read_notice(text.replace(old, new))) == first_issued(2014)


def test_a_year_that_is_written_out_says_the_same_as_one_that_is_not() -> None:
    written = published(2014).replace("：1月", "：2014年1月").replace("10月11日", "2014年10月11日")

    assert named(read_notice(written)) == first_issued(2014)


@pytest.mark.parametrize("new_year", ["12月31日至1月2日放假调休，共3天。", "2022年12月31日至1月2日放假调休，共3天。"])
def test_a_range_over_new_year_begins_in_the_year_before(new_year: str) -> None:
    items = [f"元旦：{new_year}", *sentences(2023)[1:]]

    assert named(read_notice(published(2023, items))) == first_issued(2023)


def test_a_recommendation_gives_no_day_off() -> None:
    """2024: 鼓励各单位结合带薪年休假等制度落实，安排职工在除夕（2月9日）休息."""
    assert date(2024, 2, 9) not in named(read_notice(published(2024)))
    assert "鼓励各单位" in read_notice(published(2024)).holidays[1].sentence
    closing = "鼓励单位和个人结合落实带薪年休假等制度，实际形成较长假期，推动错峰出行。"
    assert named(read_notice(published(2026) + closing)) == first_issued(2026)


def test_notice_2025_states_its_rule_before_the_days_and_the_rule_orders_nothing() -> None:
    before = (
        "经党中央、国务院批准，根据2024年11月修订的《全国年节及纪念日放假办法》，自2025年1月1日起，全体公民放假的假日增加2天，"
        "其中春节、劳动节各增加1天。据此对放假调休原则作进一步优化完善，除个别特殊情形外，春节自农历除夕起放假调休8天，"
        "国庆节自10月1日起放假调休7天，劳动节放假调休5天，元旦、清明节、端午节、中秋节分别放假调休或连休3天"
        "（如逢周三则只在当日放假），国庆节放假如逢中秋节则合并放假8天。按照上述原则，"
    )
    text = published(2025).replace("经国务院批准，", before)

    assert named(read_notice(text)) == first_issued(2025)


@pytest.mark.parametrize("year", [2004, 2005, 2006])
def test_the_notices_before_those_that_are_shipped_are_read_too(year: int) -> None:
    """A check from outside: no shape was written for them; their days were listed by hand."""
    found = collected()["earlier"][str(year)]
    notice = read_notice("\n".join(found["sentences"]))

    assert notice.year == year
    assert [one.name for one in notice.holidays] == ["元旦", "春节", "劳动节", "国庆节"]
    assert sorted(str(day) for day, worked in named(notice).items() if not worked) == found["off"]
    assert sorted(str(day) for day, worked in named(notice).items() if worked) == found["work"]


def test_a_press_line_before_the_notice_is_no_part_of_it() -> None:
    line = "　　新华社北京11月4日电　国务院办公厅关于2026年部分节假日安排的通知，全文如下：\n"

    assert named(read_notice(line + published(2026))) == first_issued(2026)


def test_a_sentence_that_is_printed_twice_says_nothing_new() -> None:
    assert sentences(2016).count("5月1日放假，5月2日（星期一）补休。") == 2
    assert len(read_notice(published(2016)).holidays) == 7


def test_a_notice_that_the_calendar_knows_changes_nothing() -> None:
    for year in YEARS:
        notice = read_notice(published(year))
        assert standing(notice, china()) is Standing.KNOWN
        assert differences(notice, china()) == ()


def test_a_notice_for_an_unknown_year_is_new_and_settles_its_days() -> None:
    text = (Path(__file__).parents[2] / "docs" / "how-to" / "example-2027.txt").read_text(encoding="utf-8")
    notice = read_notice(text, issued=date(2026, 11, 2))
    calendar = china(notices=[notice])

    assert standing(notice, china()) is Standing.NEW
    assert {one.before for one in differences(notice, china())} == {None}
    assert [one.day for one in differences(notice, china())] == sorted(named(notice))
    assert calendar.settled_through == date(2027, 12, 24)
    assert calendar.is_workday(date(2027, 1, 31)) and not calendar.is_workday(date(2027, 2, 12))


def test_differences_of_an_amendment_are_the_days_that_were_otherwise() -> None:
    """As known the day before: 31 January 2020 was worked, and so was the make-up Saturday 1 February."""
    before = china().as_known_on(date(2020, 1, 26))
    notice = read_notice(EXTENSION)

    assert standing(notice, before) is Standing.AMENDS
    assert differences(notice, before) == (
        Difference(date(2020, 1, 31), before=True, worked=False),
        Difference(date(2020, 2, 1), before=True, worked=False),
    )


def test_a_notice_that_differs_from_the_known_one_is_shown_day_by_day_and_not_believed() -> None:
    """The make-up Sunday 20 September 2026 pays for 7 October; without both the text is balanced all the same."""
    text = (
        published(2026)
        .replace("至7日（周三）", "至6日（周二）")
        .replace("共7天", "共6天")
        .replace("9月20日（周日）、", "")
    )
    notice = read_notice(text)

    assert standing(notice, china()) is Standing.CONTRADICTS
    assert differences(notice, china()) == (
        Difference(date(2026, 9, 20), before=True, worked=False),
        Difference(date(2026, 10, 7), before=False, worked=True),
    )


def test_who_only_counts_days_does_not_load_the_reader() -> None:
    code = (
        "import sys; from datetime import date; import govopen.calendar as calendar\n"
        "calendar.china().add_workdays(date(2026, 9, 18), 20)\n"
        "assert not any('reader' in name for name in sys.modules), 'loaded too early'\n"
        "calendar.read_notice; assert 'govopen.calendar.reader' in sys.modules\n"
        "try: calendar.reed_notice\n"
        "except AttributeError as error: assert 'read_notice' in str(error)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_what_the_text_does_not_say_can_be_given() -> None:
    notice = read_notice(
        "1月1日放假。",
        year=2027,
        amends=True,
        number="国办发明电〔2026〕0号",
        issued=date(2026, 12, 1),
        source="invented",
    )

    assert (notice.year, notice.amends, notice.number, notice.source) == (
        2027,
        True,
        "国办发明电〔2026〕0号",
        "invented",
    )
    assert notice.known_from == date(2026, 12, 1)
