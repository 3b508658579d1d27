"""Never half read: what is not understood, or does not fit, is refused with its sentence and the reason."""

import contextlib
import time
from datetime import date

import pytest
from hypothesis import given, strategies as st

from govopen.calendar import Notice, china, load_notice, notice_toml, read_notice
from govopen.calendar.notice import notice_from_toml, shipped
from govopen.calendar.provisional import statutory_days
from govopen.calendar.reader_checks import FARTHEST_MAKEUP, LONGEST_HOLIDAY, MOST_HOLIDAYS
from govopen.errors import DataFileError, NotADayError
from tests.calendar.reader_data import YEARS, amending, named, published, sentences

YEARLY = [notice for notice in shipped() if not notice.amends]
UNKNOWN = "it speaks of days in a way that is not known"


def refused(text: str, **given_facts: object) -> DataFileError:
    with pytest.raises(DataFileError) as caught:
        read_notice(text, **given_facts)  # type: ignore[arg-type]
    return caught.value


def changed(year: int, old: str, new: str) -> str:
    text = published(year)
    assert old in text
    return text.replace(old, new)


@pytest.mark.parametrize(
    "sentence",
    [
        "元旦：1月1日至3日休市，共3天。",
        "元旦：1月1日至3日原则上放假，共3天。",
        "元旦：1月1日至3日放假半天。",
        "元旦：1月1日至3日不放假。",
        "元旦：1月1日至3日放假，2日下午上班。",
        "元旦：1月1日至3日放假，其中2日视情上班。",
        "元旦：1月1日至3日以外放假。",
        "元旦：1月1日至3日放假，各地可以调休。",
        "元旦：1月1日至3日放假，假期顺延。",
        "元旦：1月1日至3日放假，共3天左右。",
        "元旦：1月1号至3号放假。",
        "元旦：1月1日至3日放假。取消1月2日放假。",
        "元旦：1月1日至3日放假。节假日期间，1月2日上班的除外。",
        "元旦：1月1日至3日放假。鼓励各单位1月4日上班。",
        "元旦：1月1日至3日放假。自1月4日起，照常工作。",
        "元旦：1月1日至3日放假。劳动节放假调休5天。",
        "元旦：1月1日至3日放假。现将1月5日放假的安排通知如下。",
        "元旦：1月1日至3日放假。除夕放假。",
        "元旦：1月1日至3日放假。其中元旦、春节各增加1天。",
        "元旦：1月1日至3日放假。全体公民放假的假日增加2天。",
        "元旦：1月1日至3日放假。2027年1月2日。1月4日。",
        "元旦：1月1日、1月2日至3日至4日放假。",
        "元旦：1月1日（含周末）至3日放假。",
        "元旦：1月1日（2月1日）至3日放假。",
        "元旦：1月1日（周五、周六）至3日放假。",
        "元旦：1月1日（周五）（周六）至3日放假。",
        "元旦：1月1日（周五至3日放假。",
    ],
)
def test_a_sentence_about_days_of_a_shape_never_seen_is_refused_and_named(sentence: str) -> None:
    rest = ["春节：2月5日至11日放假调休，共7天。2月13日、2月14日上班。"]
    error = refused(published(2027, [sentence, *rest]), file="2027.txt")

    assert error.data["file"] == "2027.txt"
    assert error.data["sentence"].rstrip("。") in sentence
    assert str(error).startswith("cannot read 2027.txt: ")
    assert "\n" not in str(error)


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("word", ["酌情", "半天", "不"])
def test_one_word_more_in_any_sentence_and_the_notice_is_refused(year: int, word: str) -> None:
    """Each order of each notice, with a word before its verb that changes what it says."""
    text = published(year)
    head, items = text[: text.index("一、")], text[text.index("一、") :]
    for verb in ("放假", "上班", "补休", "调至"):
        at = items.find(verb)
        if at >= 0:
            error = refused(head + items[:at] + word + items[at:])
            assert error.data["reason"], verb


@pytest.mark.parametrize(
    ("year", "old", "new", "reason"),
    [
        (2026, "共9天", "共8天", "it says 8 days and names 9"),
        (2014, "放假1天", "放假2天", "it says 2 days and names 1"),
        (2026, "1月1日（周四）", "1月1日（周五）", "2026-01-01 is 星期四, not 星期五"),
        (2007, "25日（星期日）三个", "25日（星期六）三个", "2007-02-25 is 星期日, not 星期六"),
        (2026, "2月15日（农历腊月二十八、周日）", "2月30日", "2026 has no 2月30日"),
        (2026, "2月15日（农历腊月二十八、周日）", "15日", "the month of day 15 is not written"),
        (2026, "4月4日（周六）至6日（周一）", "4月6日至4日", "2026-04-06 to 2026-04-04 is no range of days"),
        (2026, "共7天。9月20日（周日）", "共7天。10月3日（周六）", "2026-10-03 is off and worked at once"),
        (2026, "9月25日（周五）至27日（周日）放假，共3天", "6月19日至21日放假", "is named already, under 端午节"),
        (2026, "5月9日（周六）上班", "5月8日（周五）上班", "2026-05-08 is worked anyway; only a Saturday or Sunday"),
        (2026, "5月9日（周六）上班", "5月23日（周六）上班", "2026-05-23 is more than 12 days away from its holiday"),
        (2026, "9月20日（周日）、", "", "19 weekdays are off, but 13 statutory days and 5 make-up days pay for 18"),
        (2026, "5月9日（周六）上班", "5月9日（周六）、5月10日（周日）上班", "pay for 20"),
        (2026, "10月1日（周四）至7日（周三）放假调休，共7天", "10月1日放假", "does not name 2026-10-02 (国庆节)"),
        (2026, "6月19日（周五）至21日（周日）放假，共3天", "6月20日至21日放假", "does not name 2026-06-19 (端午节)"),
        (2026, "2月15日（农历腊月二十八、周日）", "2月10日", "it says 9 days and names 14"),
        (2026, "至23日（农历正月初七、周一）放假调休，共9天", "至27日放假调休", "13 days from 2026-02-15 to"),
        (2026, "4月4日（周六）至6日（周一）放假，共3天", "4月4日、6日、8日放假", "2026-04-07 is worked in the middle"),
        (2026, "端午节：6月19日（周五）至21日（周日）", "端午节：9月25日至27日", "2026-09-25 is named already"),
        (2026, "端午节：", "中秋节：", "its days off are those of 端午节, not of 中秋节"),
        (2026, "元旦：1月1日（周四）", "元旦：2025年1月1日", "2025-01-03 is 星期五, not 星期六"),
        (2026, "1月4日（周日）上班", "2025年1月4日上班", "2025-01-04 does not belong to 2026"),
        (2019, "2018年12月29日（星期六）上班", "2018年12月22日（星期六）上班", "2018-12-22 does not belong to 2019"),
        (2008, "5月4日（星期日）公休日调至5月2日", "5月5日公休日调至5月2日", "2008-05-05 is no weekend day"),
        (2008, "5月4日（星期日）公休日调至5月2日（星期五）", "5月4日公休日调至5月5日", "which is not named"),
        (2007, "17日（星期六)、18日（星期日)、25日", "17日、25日", "2 weekend days cannot be moved to 3"),
        (2009, "公休日及中秋节分别调至", "公休日分别调至", "1 weekend days cannot be moved to 2"),
        (2008, "4月4日（清明节）为法定节假日", "4月5日为法定节假日", "2008-04-05 is no statutory holiday of 2008"),
        (2008, "5月3日（星期六）为公休日", "5月2日为公休日", "2008-05-02 is no weekend day that stays off"),
        (2016, "1月1日放假，与周末连休", "1月1日放假，不调休。1月3日上班", "2016-01-03 is worked for it all the same"),
        (2019, "5月1日放假。", "5月1日放假，与周末连休。", "its days off touch no weekend"),
        (2026, "七、国庆节：", "七、国庆节：10月1日放假。八、国庆日：", "is named already, under 国庆节"),
        (2010, "6月14日至16日", "6月14日、14日至16日", "it names a day twice in one list"),
        (2011, "1月30日（星期日）、2月12日", "1月30日（星期日）、22日", "or its days are not in order"),
        (2013, "。2月16日(星期六)", "。2日(星期六)", "the month of day 2 is not written"),
    ],
)  # fmt: skip
def test_a_notice_that_contradicts_itself_the_calendar_or_the_decree_is_refused(
    year: int, old: str, new: str, reason: str
) -> None:
    assert reason in refused(changed(year, old, new)).data["reason"]


@pytest.mark.parametrize(
    ("text", "facts", "reason"),
    [
        ("", {}, "it names no holiday"),
        ("国务院办公厅关于2027年部分节假日安排的通知", {}, "it names no holiday"),
        ("节假日期间，各地区、各部门要妥善安排好值班。", {}, "it names no holiday"),
        ("1月4日上班。", {"year": 2027}, "it names no day off"),
        ("1月1日放假。", {}, "the year is not written, and nothing in it says which; give the year"),
        ("1月1日放假。", {"amends": True}, "the year is not written"),
        ("1月1日放假。", {"year": 1999}, "the holidays of 1999 are not known; only 2000 to 2099 can be read"),
        ("2月9日放假。", {"year": 2027, "amends": True}, "it is not said which holiday this is"),
        ("延长2027年春节假期至2月20日。", {}, "the notice for 2027 that it extends is not known; load it"),
        ("延长2020年春节假期至1月30日。", {}, "春节 is known to end on 2020-01-30"),
        ("延长2020年春节假期至2月2日、3日。", {}, "a holiday of 2020 is extended to one day of that year"),
        (
            "延长2020年春节假期至2月2日，2月4日起正常上班。",
            {},
            "2020-02-04 is not the first weekday after the days off",
        ),
        ("2019年5月2日放假。5月1日上班。", {"amends": True}, "it is not said which holiday this is"),
        ("劳动节：2019年5月2日放假。5月1日上班。", {"amends": True}, "2019-05-01 (劳动节) is off by the decree"),
        ("x" * 10_001, {}, "it is longer than 10000 signs"),
    ],
)
def test_a_text_that_is_no_notice_is_refused(text: str, facts: dict[str, object], reason: str) -> None:
    assert reason in refused(text, **facts).data["reason"]


def test_the_year_of_the_title_cannot_be_overruled() -> None:
    assert "it arranges 2026, not 2027" in refused(published(2026), year=2027).data["reason"]


def test_a_signature_of_another_year_or_of_no_day_is_refused() -> None:
    assert "it is signed on 2024-11-04 and arranges 2026" in str(refused(published(2026, signed="2024年11月4日")))
    assert "its day of signature does not exist" in str(refused(published(2026, signed="2025年11月31日")))
    assert "it comes after the signature" in str(
        refused(published(2026, signed="2025年11月4日\n八、端午节：6月22日放假。"))
    )
    assert "a day stands alone" in str(refused(published(2026, signed="11月4日")))


def test_a_day_of_issue_is_a_plain_day() -> None:
    with pytest.raises(NotADayError):
        read_notice(published(2026), issued="2025-11-04")  # type: ignore[arg-type]


def test_an_error_carries_file_sentence_and_reason_and_stays_on_one_line() -> None:
    error = refused(changed(2026, "共9天", "共10天"), file="2026.txt")

    assert error.data["file"] == "2026.txt"
    assert error.data["sentence"].startswith("春节：2月15日")
    assert str(error).startswith(
        "cannot read 2026.txt: it says 10 days and names 9: 「春节：2月15日（农历腊月二十八、周日）至"
    )
    assert isinstance(error, ValueError)


def test_more_holidays_than_a_year_has_are_refused() -> None:
    more = "".join(f"{name}：{n}月1日放假。" for n, name in enumerate("甲乙丙丁戊己庚辛壬", 1))

    assert "it is one holiday more than 8" in refused(more, year=2027, amends=True).data["reason"]
    assert "there were never so many" in refused(more * 3, year=2027, amends=True).data["reason"]


def test_the_limits_are_what_the_past_had_and_one_more() -> None:
    lengths = [(one.off[-1] - one.off[0]).days + 1 for notice in YEARLY for one in notice.holidays]
    ways = [
        min(abs((day - off).days) for off in one.off)
        for notice in YEARLY
        for one in notice.holidays
        for day in one.work
    ]

    assert (max(lengths), LONGEST_HOLIDAY) == (9, 10)  # Spring Festival 2026
    assert (max(ways), FARTHEST_MAKEUP) == (11, 12)  # 20 September 2026, for National Day
    assert (max(len(notice.holidays) for notice in YEARLY), MOST_HOLIDAYS) == (7, 8)


@pytest.mark.parametrize("notice", YEARLY, ids=lambda notice: str(notice.year))
def test_holidays_art6_every_notice_pays_for_its_weekdays_off(notice: Notice) -> None:
    """Weekdays off = statutory days + make-up days, each of the twenty years; two holidays on a day count twice."""
    days = named(notice)
    weekdays = sum(not worked and day.weekday() < 5 for day, worked in days.items())
    owed = sum(len(name.split("、")) for name in statutory_days(notice.year).values())

    assert weekdays == owed + sum(days.values())


def test_an_amendment_need_not_pay_for_its_days() -> None:
    """9月3日 2015 was one holiday more, and 31 January 2020 two days that nobody made up."""
    for day in ("2015-05-13", "2020-01-27"):
        found = amending(day)
        assert read_notice(found["title"] + "\n" + "".join(found["sentences"])).amends


WORDS = st.sampled_from([
    "1月1日", "2月30日", "至3日", "（周五）", "(星期六)", "放假", "放假调休", "，", "。", "共3天", "上班", "\n",
    "一、", "春节：",
    "其中", "2027年", "、", "公休日调至", "补休", "与周末连休", "延长2020年春节假期至", "国务院办公厅",
    "关于", "的通知", "《", "》",
    "鼓励", "二〇二七年一月一日", "起", "自", "十天", "不调休", "为法定节假日", "(", ")", "0月0日", "9999年99月99日",
])  # fmt: skip


@given(st.lists(WORDS, max_size=40).map("".join), st.sampled_from([None, 2020, 2027]), st.booleans())
def test_whatever_the_words_only_a_data_error_comes_out(text: str, year: int | None, amends: bool) -> None:
    with contextlib.suppress(DataFileError):
        notice = read_notice(text, year=year, amends=amends)
        assert notice_from_toml(notice_toml(notice).encode(), file="x").same_days(notice)


@given(st.text(max_size=300))
def test_whatever_the_signs_only_a_data_error_comes_out(text: str) -> None:
    with pytest.raises(DataFileError):
        read_notice(text)


@given(st.sampled_from(YEARS), st.data())
def test_a_notice_with_a_piece_cut_out_is_refused_or_reads_the_same(year: int, data: st.DataObject) -> None:
    text = published(year)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 30)))
    with contextlib.suppress(DataFileError):
        assert named(read_notice(text[:start] + text[end:], year=year)) == named(read_notice(text))


@pytest.mark.parametrize(
    "garbage", ["1月1日放假。", "（", "一、元旦：1月1日", "国务院关于", "《", "十", "1月1日、", "1日至", "\n鼓励"]
)
def test_garbage_is_refused_in_bounded_time(garbage: str) -> None:
    begun = time.perf_counter()
    for size in (10_000, 1_000_000):
        with contextlib.suppress(DataFileError):
            read_notice((garbage * size)[:size])

    assert time.perf_counter() - begun < 20


@given(st.text(alphabet=st.characters(exclude_categories=["Cs"]), min_size=1, max_size=30))
def test_any_title_and_source_survive_as_toml(words: str) -> None:
    notice = read_notice(published(2026), source=words, number=words)
    loaded = notice_from_toml(notice_toml(notice).encode(), file="x")

    assert (loaded.source, loaded.number) == (words, words)


def test_a_notice_that_was_read_is_used_like_one_that_was_loaded(tmp_path: object) -> None:
    path = f"{tmp_path}/2026.toml"
    notice = read_notice(published(2026, signed="2025年11月4日"))
    with open(path, "w", encoding="utf-8") as opened:
        opened.write(notice_toml(notice))

    assert china(notices=[load_notice(path)]).fingerprint == china(notices=[notice]).fingerprint == china().fingerprint
    assert sentences(2026)[0] == notice.holidays[0].sentence
    assert notice.issued == date(2025, 11, 4)
