"""``govopen calendar show``: a year's notices as the State Council ordered them."""

from __future__ import annotations

import pytest

from tests.cli.command import govopen


def test_calendar_2026_has_248_working_days_of_which_243_are_settled() -> None:
    """Counted by months: 21, 16, 22, 21, 19, 21, 23, 21, 22, 18, 21, 23; five of December's are after the 24th."""
    ran = govopen("calendar", "show", "2026", "--json")

    assert ran.code == 0
    assert ran.data["working_days"] == 248 and ran.data["settled_working_days"] == 243
    assert ran.data["certainty"] == "provisional" and ran.data["settled_through"] == "2026-12-24"


def test_calendar_names_each_holiday_with_its_make_up_days_number_and_source() -> None:
    out = govopen("calendar", "show", "2026").out

    assert "国务院办公厅关于2026年部分节假日安排的通知\n  国办发明电〔2025〕7号, issued 2025-11-04\n" in out
    assert "https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm" in out
    national_day = next(line for line in out.splitlines() if "国庆节" in line)
    assert national_day.split("  ")[1:] != [] and "7 off  Thu 10-01 … Wed 10-07" in national_day
    assert national_day.endswith("made up on Sun 09-20, Sat 10-10")


def test_calendar_json_has_the_documented_keys() -> None:
    data = govopen("calendar", "show", "2026", "--json").data

    assert list(data) == [
        "year", "working_days", "certainty", "settled_through", "settled_working_days", "notices", "calendar",
    ]  # fmt: skip
    (notice,) = data["notices"]
    assert list(notice) == ["year", "title", "number", "issued", "known_from", "amends", "source", "holidays"]
    assert notice["holidays"][-1] == {
        "name": "国庆节",
        "name_en": "National Day",
        "days_off": [f"2026-10-0{day}" for day in range(1, 8)],
        "makeup_workdays": ["2026-09-20", "2026-10-10"],
        "sentence": "国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。",
    }


def test_calendar_2020_shows_the_notice_that_amended_it() -> None:
    ran = govopen("calendar", "show", "2020")

    assert "国办发明电〔2020〕1号, issued 2020-01-27; amends the notice above" in ran.out
    assert ran.out.startswith("2020: ") and "settled through" not in ran.out


@pytest.mark.parametrize("year", range(2007, 2027))
def test_calendar_shows_every_year_that_has_a_notice(year: int) -> None:
    assert govopen("calendar", "show", str(year)).out.startswith(f"{year}: ")


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("2027", "cannot show 2027: no holiday notice for 2027 is known, only for 2007 to 2026; pass the notice"),
        ("2006", "no holiday notice for 2006 is known"),
        ("26", "'26' is no year; write it as 2026"),
        ("二〇二六", "is no year"),
        ("", "required: YEAR"),
    ],
)
def test_calendar_says_on_one_line_what_is_wrong(words: str, fragment: str) -> None:
    assert fragment in govopen("calendar", "show", *words.split()).refusal
