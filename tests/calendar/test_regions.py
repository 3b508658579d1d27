"""Places (放假办法第四条): local days as data; a year that was not read is unknown, not free of them."""

import contextlib
import pickle
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, strategies as st

from govopen.calendar import DayKind, Region, WorkdayCalendar, china, load_region, regions
from govopen.calendar.regions import region
from govopen.errors import CalendarHorizonError, DataFileError, NotADayError, UnknownNameError
from govopen.terms import Verified
from tests.calendar.facts import days, slow_add

GUANGXI, LHASA = china().with_region("guangxi"), china().with_region("lhasa")
NINGXIA, XINJIANG = china().with_region("ningxia"), china().with_region("xinjiang")

OWN = """
[region]
id        = "lakeside"
title     = "湖滨自治县"
title_en  = "Lakeside Autonomous County"
provision = "an invented order"
verified  = "the document itself"

[[year]]
year     = 2026
name     = "湖滨节"
off      = [2026-07-06, 2026-07-07]
work     = [2026-07-11]
source   = "an invented notice"
verified = "the document itself"
"""


def own(tmp_path: Path, old: str = "", new: str = "") -> Region:
    assert old in OWN
    path = tmp_path / "lakeside.toml"
    path.write_text(OWN.replace(old, new, 1) if old else OWN, encoding="utf-8")
    return load_region(path)


@pytest.mark.parametrize(
    ("local", "received", "n", "national_due", "local_due"),
    [
        (GUANGXI, date(2017, 3, 13), 15, date(2017, 4, 1), date(2017, 4, 7)),
        (GUANGXI, date(2017, 3, 20), 15, date(2017, 4, 11), date(2017, 4, 13)),
        (LHASA, date(2026, 2, 10), 20, date(2026, 3, 16), date(2026, 3, 19)),
        (XINJIANG, date(2025, 5, 20), 20, date(2025, 6, 18), date(2025, 6, 23)),
        (NINGXIA, date(2020, 5, 11), 20, date(2020, 6, 8), date(2020, 6, 10)),
    ],
)
def test_holidays_art4_local_days_off_move_the_end_of_a_local_period(
    local: WorkdayCalendar, received: date, n: int, national_due: date, local_due: date
) -> None:
    assert china().add_workdays(received, n) == slow_add(received, n) == national_due
    assert local.add_workdays(received, n) == local_due
    assert local.count_workdays(received, local_due) == n
    assert local.add_workdays_each([received], n) == [local_due]


def test_order_98_of_guangxi_turns_a_national_make_up_saturday_into_a_rest_day() -> None:
    info = GUANGXI.why(date(2017, 4, 1))

    assert china().why(date(2017, 4, 1)).kind is DayKind.MAKEUP
    assert (info.kind, info.name) == (DayKind.HOLIDAY, "广西壮族自治区三月三")
    assert info.source == "notice of the region for 2017, as reprinted (huaxiashiwen.com, p719.cn)"
    assert GUANGXI.why(date(2017, 4, 8)).kind is DayKind.MAKEUP


@pytest.mark.parametrize("name", ["guangxi", "lhasa", "ningxia", "xinjiang"])
def test_every_packaged_region_says_by_what_right_and_how_far_it_was_read(name: str) -> None:
    found = region(name)

    assert regions() == ("guangxi", "lhasa", "ningxia", "xinjiang")
    assert found.id == name and found.title_en.isascii() and found.note
    assert found.provision.startswith("全国年节及纪念日放假办法第四条; ")
    assert {found.verified, *(one.verified for one in found.years)} == {Verified.REPRINT}
    assert all(one.overlay.source and one.overlay.off for one in found.years)


@pytest.mark.parametrize(
    ("ask", "title"),
    [
        (lambda: GUANGXI.is_workday(date(2018, 4, 18)), "广西壮族自治区 for 2018-04-18"),
        (lambda: GUANGXI.add_workdays(date(2017, 12, 20), 20), "广西壮族自治区 for 2018-01-01"),
        (lambda: GUANGXI.add_workdays(date(2021, 1, 10), -20), "广西壮族自治区 for 2020-12-31"),
        (lambda: GUANGXI.count_workdays(date(2017, 6, 1), date(2021, 6, 1)), "广西壮族自治区 for 2018-01-01"),
        (lambda: GUANGXI.is_workday(date(2023, 4, 24)), "广西壮族自治区 for 2023-04-24"),
        (lambda: GUANGXI.on_or_after(date(2026, 9, 18)), "广西壮族自治区 for 2026-09-18"),
        (lambda: LHASA.is_workday(date(2026, 8, 12)), "拉萨市 for 2026-08-12"),
        (lambda: NINGXIA.add_workdays_each([date(2020, 5, 11), date(2018, 5, 11)], 5), "宁夏回族自治区 for 2018-05-11"),
        (lambda: XINJIANG.why(date(2024, 4, 10)).is_workday, "新疆维吾尔自治区 for 2024-04-10"),
    ],
)
def test_a_year_whose_local_notice_was_not_read_is_refused_not_taken_as_national(
    ask: Callable[[], object], title: str
) -> None:
    with pytest.raises(CalendarHorizonError, match=f"no local arrangement of {title} is known; load"):
        ask()


def test_why_says_that_a_local_arrangement_is_missing() -> None:
    info = GUANGXI.why(date(2018, 4, 18))

    assert (info.kind, info.settled) == (DayKind.UNSETTLED, False)
    assert str(info) == "Wed 2018-04-18 is unsettled: no local arrangement of 广西壮族自治区 for 2018-04-18 is known"
    assert not GUANGXI.is_settled(date(2018, 4, 18)) and GUANGXI.is_settled(date(2017, 4, 18))
    assert GUANGXI.settled_by(date(2018, 4, 18)) is None  # no notice of the State Council will settle it


def test_before_the_order_of_guangxi_there_were_no_days_of_its_own() -> None:
    assert GUANGXI.add_workdays(date(2013, 3, 13), 15) == slow_add(date(2013, 3, 13), 15)
    with pytest.raises(CalendarHorizonError):
        GUANGXI.add_workdays(date(2013, 12, 20), 15)


def test_a_period_is_answered_from_the_day_before_what_is_known() -> None:
    """Day zero is not counted, so it need not be known: 20 working days from 31 December 2020 in Guangxi."""
    assert GUANGXI.add_workdays(date(2020, 12, 31), 20) == date(2021, 1, 29)
    assert GUANGXI.add_workdays(date(2022, 1, 1), -1) == date(2021, 12, 31)


def test_asked_for_an_estimate_an_unknown_local_year_is_the_national_one_and_says_so() -> None:
    estimate = GUANGXI.estimate

    assert estimate.add_workdays(date(2018, 4, 2), 20) == slow_add(date(2018, 4, 2), 20)
    assert estimate.add_workdays(date(2017, 3, 13), 15) == date(2017, 4, 7)
    info = estimate.why(date(2018, 4, 18))
    assert info.is_workday and not info.settled
    assert info.reason == "no local arrangement of 广西壮族自治区 for 2018-04-18 is known"


def test_bounds_of_an_unknown_local_year_take_as_many_days_as_the_richest_year_that_was_read() -> None:
    """Guangxi took at most three weekdays off (2021; in 2017 two and a Saturday) and made up one day."""
    assert region("guangxi").most() == (3, 1)
    received, due = date(2018, 4, 2), slow_add(date(2018, 4, 2), 15)

    assert due == date(2018, 4, 24)  # 23 and 24 April: Monday and Tuesday
    assert GUANGXI.earliest.add_workdays(received, 15) == date(2018, 4, 23)  # one rest day worked
    assert GUANGXI.latest.add_workdays(received, 15) == date(2018, 4, 27)  # three weekdays off: 25, 26, 27
    assert GUANGXI.latest.add_workdays(date(2017, 3, 13), 15) == date(2017, 4, 7)  # known: nothing is open


@pytest.mark.parametrize("hidden", [2016, 2017])
def test_the_bounds_hold_what_the_local_notice_of_a_year_ordered(hidden: int) -> None:
    """Read without one of its years, the region still holds the true date between its bounds."""
    whole = region("guangxi")
    less = china().with_region(replace(whole, years=tuple(one for one in whole.years if one.first.year != hidden)))

    for received in days(date(hidden, 3, 1), date(hidden, 5, 10)):
        due = GUANGXI.add_workdays(received, 15)
        assert less.earliest.add_workdays(received, 15) <= due <= less.latest.add_workdays(received, 15), received


def test_as_known_on_a_local_notice_that_was_not_out_is_unknown() -> None:
    assert LHASA.as_known_on(date(2026, 1, 28)).add_workdays(date(2026, 2, 10), 20) == date(2026, 3, 19)
    with pytest.raises(CalendarHorizonError, match="拉萨市 for 2026-02-10 was known on 2026-01-27"):
        LHASA.as_known_on(date(2026, 1, 27)).add_workdays(date(2026, 2, 10), 20)


def test_two_regions_are_known_where_both_are() -> None:
    both = NINGXIA.with_region("xinjiang")

    assert both.name == "China + 宁夏回族自治区 + 新疆维吾尔自治区"
    with pytest.raises(CalendarHorizonError, match="新疆维吾尔自治区 for 2020-05-11"):
        both.is_workday(date(2020, 5, 11))


def test_a_region_has_its_own_identity() -> None:
    assert china().with_region(region("guangxi")) == GUANGXI and china() != GUANGXI
    assert len({one.fingerprint for one in (china(), GUANGXI, LHASA, NINGXIA, XINJIANG)}) == 5
    assert pickle.loads(pickle.dumps(GUANGXI)) == GUANGXI
    assert GUANGXI.version == "notices 2007–2026 + 广西壮族自治区"
    assert GUANGXI.strict is GUANGXI and GUANGXI.estimate.strict == GUANGXI


def test_an_overlay_of_ones_own_prevails_over_the_region() -> None:
    office = GUANGXI.with_overlay(name="rota", source="rota", work=[date(2017, 3, 31)])

    assert office.is_workday(date(2017, 3, 31)) and not GUANGXI.is_workday(date(2017, 3, 31))


def test_days_are_plain_dates_in_a_region_too() -> None:
    with pytest.raises(NotADayError):
        GUANGXI.add_workdays("2017-03-13", 15)  # type: ignore[arg-type]
    with pytest.raises(NotADayError):
        GUANGXI.count_workdays("2017-03-13", date(2017, 3, 14))  # type: ignore[arg-type]


def test_a_region_of_ones_own_is_loaded_from_a_file(tmp_path: Path) -> None:
    lakeside = own(tmp_path)
    cal = china().with_region(lakeside)

    assert (lakeside.id, lakeside.verified, lakeside.file) == ("lakeside", Verified.DOCUMENT, "lakeside.toml")
    # 3 July Friday; 8, 9, 10 (3), Saturday 11 made up (4), 13 (5)
    assert cal.add_workdays(date(2026, 7, 3), 5) == date(2026, 7, 13)
    assert [str(day) for day in days(date(2026, 7, 3), date(2026, 7, 12)) if cal.is_workday(day)] == [
        "2026-07-03", "2026-07-08", "2026-07-09", "2026-07-10", "2026-07-11",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("title_en", "titel_en", "region.title_en", "it is missing"),
        ('id        = "lakeside"', 'id = "lakeside"\nname = "x"', "region.name", "the key is unknown"),
        ("[[year]]", "[[jahr]]", "jahr", "the key is unknown; known are region, year"),
        ("year     = 2026", 'year     = "2026"', "year 1.year", "is no year"),
        ("year     = 2026", "year     = 26", "year 1.year", "26 is no year of holiday notices"),
        ("2026-07-06, 2026-07-07", "2026-07-07, 2026-07-06", "year 1.off", "does not come after"),
        ("2026-07-06, 2026-07-07", "2025-07-06, 2026-07-07", "year 1.off", "2025-07-06 lies outside"),
        ("year     = 2026", "year = 2026\nlast = 2026-07-06", "year 1.off", "2026-07-07 lies outside"),
        ("year     = 2026", "year = 2026\nfirst = 2025-07-06", "year 1.last", "is no part of 2026"),
        (
            'verified  = "the document itself"',
            'verified = "sure"',
            "region.verified",
            "'sure' is none of: primary text",
        ),
        (
            'verified  = "the document itself"',
            'verified = "memory only"\nsince = 2027',
            "region.since",
            "before the first",
        ),
        ('source   = "an invented notice"', 'source   = ""', "year 1.source", "it is empty"),
    ],
)
def test_an_unsound_region_is_refused_with_key_and_reason(
    tmp_path: Path, old: str, new: str, key: str, reason: str
) -> None:
    with pytest.raises(DataFileError) as caught:
        own(tmp_path, old, new)

    assert (caught.value.data["file"], caught.value.data["key"]) == ("lakeside.toml", key)
    assert reason in caught.value.data["reason"]


def test_a_year_given_twice_a_block_that_is_none_and_a_file_that_is_none_are_refused(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="it does not come after 2026-12-31; give each year once"):
        own(tmp_path, OWN[OWN.index("[[year]]") :], OWN[OWN.index("[[year]]") :] * 2)
    with pytest.raises(DataFileError, match=r"1 is no \[\[year\]\] block"):
        own(tmp_path, OWN, "year = [1]\n" + OWN[: OWN.index("[[year]]")])
    with pytest.raises(DataFileError, match="it is no TOML file in UTF-8"):
        load_region(tmp_path / "nowhere.toml")
    (tmp_path / "long.toml").write_bytes(b"#" * 1_000_001)
    with pytest.raises(DataFileError, match="longer than 1000000 bytes"):
        load_region(tmp_path / "long.toml")


VALUES = st.sampled_from(
    [
        "true",
        "2026",
        "2026-07-06",
        "2026-07-06T00:00:00",
        '"x"',
        '"primary text"',
        "[]",
        "[2026-07-06]",
        "[1]",
        "{}",
        "1.5",
    ]
)
KEYS = st.sampled_from(["id", "since", "verified", "year", "first", "last", "off", "work", "name", "known_from", "x"])


@given(st.dictionaries(KEYS, VALUES), st.sampled_from(["", "[region]\n", "[[year]]\n", OWN, OWN[: OWN.index("name")]]))
def test_whatever_stands_in_a_region_only_a_data_error_comes_out(values: dict[str, str], head: str) -> None:
    with TemporaryDirectory() as place, contextlib.suppress(DataFileError):
        path = Path(place, "x.toml")
        path.write_text(head + "\n".join(f"{key} = {value}" for key, value in values.items()), encoding="utf-8")
        china().with_region(load_region(path))


def test_a_region_that_is_not_packaged_is_refused_with_those_that_are() -> None:
    with pytest.raises(UnknownNameError, match="unknown region 'yunnan'; known are guangxi, lhasa, ningxia, xinjiang"):
        china().with_region("yunnan")


def test_a_calendar_made_of_days_has_no_region() -> None:
    desk = WorkdayCalendar.from_days(name="desk", first=date(2026, 1, 1), last=date(2026, 12, 31))

    with pytest.raises(DataFileError, match="a calendar made of days has no place"):
        desk.with_region("guangxi")
