"""A notice, overlay or table that is unsound is refused with the file, the key and the reason."""

import contextlib
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, strategies as st

from govopen.calendar import WorkdayCalendar, china, load_notice
from govopen.calendar.notice import notice_from_toml
from govopen.errors import DataFileError

SOUND = """
[notice]
year   = 2027
title  = "国务院办公厅关于2027年部分节假日安排的通知"
number = "国办发明电〔2026〕0号"
issued = 2026-11-30
source = "an invented notice"

[[holiday]]
name     = "元旦"
off      = [2027-01-01, 2027-01-02, 2027-01-03]
work     = [2026-12-26]
sentence = "元旦：1月1日至3日放假调休，共3天。2026年12月26日（星期六）上班。"
"""


def test_a_notice_is_read_from_a_file(tmp_path: Path) -> None:
    path = tmp_path / "2027.toml"
    path.write_text(SOUND, encoding="utf-8")
    notice = load_notice(path)

    assert (notice.year, notice.file, notice.zh, notice.en) == (
        2027,
        "2027.toml",
        "国办发明电〔2026〕0号",
        "notice for 2027",
    )
    assert notice.holidays[0].name_en == "New Year's Day"
    assert china(notices=[load_notice(str(path))]).add_workdays(date(2026, 12, 24), 2) == date(2026, 12, 26)


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ("number =", "nummer =", "notice.nummer", "the key is unknown; known are amends, issued"),
        ("work     =", "makeup   =", "holiday 1.makeup", "the key is unknown"),
        ("[notice]", "[extra]\n[notice]", "extra", "the key is unknown; known are holiday, notice"),
        ("title  =", "#", "notice.title", "it is missing"),
        ('source = "an invented notice"', 'source = ""', "notice.source", "it is empty"),
        ("year   = 2027", 'year   = "2027"', "notice.year", "'2027' is no year"),
        ("year   = 2027", "year   = true", "notice.year", "True is no year"),
        ("year   = 2027", "year   = 27", "notice.year", "27 is no year of holiday notices"),
        ("year   = 2027", "year   = 2027\namends = 2027", "notice.year", "give either year or amends, and not both"),
        ("issued = 2026-11-30", "", "notice.issued", "give either issued or"),
        ("issued = 2026-11-30", "issued = 2026-11-30T00:00:00", "notice.issued", "is no date"),
        ("[2026-12-26]", '["2026-12-26"]', "holiday 1.work", "is no date; write 2027-01-01, without quotes or a time"),
        ("[2026-12-26]", "2026-12-26", "holiday 1.work", "is no list of dates"),
        ("[2026-12-26]", "[2026-12-25]", "holiday 1.work", "only a Saturday or Sunday is made up"),
        ("[2026-12-26]", "[2026-12-20]", "元旦.work", "2026-12-20 lies outside 2026-12-25 to 2027-12-31"),
        ("[2026-12-26]", "[2027-01-02]", "元旦.work", "2027-01-02 is named already, under 元旦.off"),
        (
            "2027-01-02, 2027-01-03",
            "2027-01-02, 2027-01-02",
            "holiday 1.off",
            "2027-01-02 does not come after 2027-01-02",
        ),
        ("2027-01-02, 2027-01-03", "2028-01-02", "元旦.off", "2028-01-02 lies outside"),
        ("[[holiday]]", "[holiday]", "holiday", "is no list of [[holiday]] blocks"),
    ],
)
def test_an_unsound_notice_is_refused_with_key_and_reason(old: str, new: str, key: str, reason: str) -> None:
    with pytest.raises(DataFileError) as caught:
        notice_from_toml(SOUND.replace(old, new, 1).encode(), file="2027.toml")

    error = caught.value
    assert (error.data["file"], error.data["key"]) == ("2027.toml", key)
    assert reason in error.data["reason"]
    assert str(error) == f"cannot read 2027.toml: {key}: {error.data['reason']}"
    assert isinstance(error, ValueError)


def test_one_day_under_two_holidays_is_refused() -> None:
    twice = SOUND + '[[holiday]]\nname = "春节"\noff = [2027-01-01]\n'

    with pytest.raises(DataFileError, match=r"2027-01-01 is named already, under 元旦\.off"):
        notice_from_toml(twice.encode(), file="2027.toml")


def test_a_holiday_or_notice_without_days_is_refused() -> None:
    with pytest.raises(DataFileError, match="春节 names no day"):
        notice_from_toml((SOUND + '[[holiday]]\nname = "春节"\n').encode(), file="2027.toml")
    with pytest.raises(DataFileError, match="the notice names no holiday"):
        notice_from_toml(("holiday = []" + SOUND.split("[[holiday]]")[0]).encode(), file="2027.toml")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"= 1", b"x = " + b"[" * 9999, b"x" * 1_000_001])
def test_what_is_no_notice_at_all_is_refused(content: bytes) -> None:
    with pytest.raises(DataFileError):
        notice_from_toml(content, file="x.toml")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="it cannot be opened"):
        load_notice(tmp_path / "2027.toml")


VALUES = st.recursive(
    st.none()
    | st.sampled_from(["true", "1", "2027", "2027-01-01", "2027-01-02T00:00:00", '"x"', "[]", "{}", "1.5", "00:00:00"]),
    lambda inner: st.lists(inner, max_size=3).map(lambda some: "[" + ", ".join(map(str, some)) + "]"),
    max_leaves=5,
)


@given(
    st.lists(st.tuples(st.sampled_from(["year", "amends", "issued", "known_from", "name", "off", "work", "x"]), VALUES))
)
def test_whatever_stands_in_a_notice_only_a_data_error_comes_out(lines: list[tuple[str, object]]) -> None:
    body = "\n".join(f"{key} = {value}" for key, value in dict(lines).items())
    for head in (
        "",
        "[notice]\n",
        '[notice]\nyear = 2027\ntitle = "t"\nsource = "s"\nissued = 2026-11-01\n[[holiday]]\n',
    ):
        with contextlib.suppress(DataFileError):
            notice_from_toml((head + body).encode(), file="x.toml")


@given(st.binary(max_size=200))
def test_whatever_bytes_come_only_a_data_error_comes_out(content: bytes) -> None:
    with pytest.raises(DataFileError):
        notice_from_toml(content, file="x.toml")


def test_a_second_notice_for_a_year_must_say_the_same_or_amend_it() -> None:
    notice = notice_from_toml(SOUND.encode(), file="2027.toml")
    other = notice_from_toml(SOUND.replace(", 2027-01-03", "").encode(), file="mine.toml")

    assert china(notices=[notice, notice]).fingerprint == china(notices=[notice]).fingerprint
    with pytest.raises(
        DataFileError, match=r"mine\.toml: year: it contradicts 2027\.toml for 2027; a change says amends"
    ):
        china(notices=[notice, other])


def test_a_notice_that_leaves_a_year_out_is_refused() -> None:
    later = notice_from_toml(
        SOUND.replace("2027", "2028").replace("2026", "2027").replace("12-26", "12-25").encode(), file="2028.toml"
    )

    with pytest.raises(DataFileError, match="the notice for 2027 is missing in between; load it too"):
        china().with_notice(later)


def test_an_amendment_needs_the_notice_that_it_amends() -> None:
    amendment = SOUND.replace("year   =", "amends =")

    with pytest.raises(DataFileError, match="amends: the notice for 2027 is not known; load it too"):
        china().with_notice(notice_from_toml(amendment.encode(), file="x.toml"))

    sound = notice_from_toml(SOUND.encode(), file="2027.toml")
    older = notice_from_toml(amendment.replace("issued = 2026", "issued = 2025").encode(), file="x.toml")
    with pytest.raises(DataFileError, match="it is older than the notice for 2027 that it amends"):
        china(notices=[sound, older])


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (
            lambda: china().with_overlay(name="x", source="y", off=[date(2026, 3, 2)], work=[date(2026, 3, 2)]),
            "named already",
        ),
        (lambda: china().with_overlay(name="x", source="y", off=[date(2026, 3, 2)] * 2), "named already, under off"),
        (lambda: china().with_overlay(name="x", source="y"), "it names no day"),
        (lambda: china().with_overlay(name="", source="y", off=[date(2026, 3, 2)]), "it is empty"),
        (lambda: china().with_overlay(name="x", source="", off=[date(2026, 3, 2)]), "say what orders these days"),
        (lambda: table(off=[date(2026, 3, 2)], work=[date(2026, 3, 2)]), "a day is off or worked, once"),
        (lambda: table(off=[date(2027, 3, 2)]), "2027-03-02 lies outside 2026-01-01 to 2026-12-31"),
        (lambda: table(weekend=[7]), "are no weekly rest days"),
        (lambda: table(weekend=[5, 5]), "are no weekly rest days"),
        (lambda: table(weekend=range(7)), "one day must be worked"),
        (lambda: table(last=date(2025, 1, 1)), "is no span of days"),
        (lambda: table(name=""), "it is empty"),
        (lambda: table().with_notice(notice_from_toml(SOUND.encode(), file="x")), "is made of days, not notices"),
    ],
)
def test_contradictory_days_are_refused(make: Callable[[], object], reason: str) -> None:
    with pytest.raises(DataFileError) as caught:
        make()

    assert reason in caught.value.data["reason"]


def table(**changed: object) -> WorkdayCalendar:
    given_days = {"name": "x", "first": date(2026, 1, 1), "last": date(2026, 12, 31)} | changed
    return WorkdayCalendar.from_days(**given_days)  # type: ignore[arg-type]


def test_an_explicit_table_ends_where_it_ends_and_estimates_nothing() -> None:
    cal = table(source="a rota")

    assert cal.version == "days 2026-01-01 to 2026-12-31"
    assert cal.why(date(2026, 3, 2)).provision.zh == "a rota"
    assert cal.estimate is cal
    assert cal.why(date(2027, 1, 1)).reason == "the calendar x ends on 2026-12-31"
    with pytest.raises(
        LookupError, match="2027-01-01 is a working day: the calendar x ends on 2026-12-31; give it more days"
    ):
        cal.estimate.add_workdays(date(2026, 12, 31), 1)
    with pytest.raises(LookupError, match="the calendar x begins on 2026-01-01"):
        cal.is_workday(date(2025, 12, 31))


def test_an_explicit_table_is_answered_up_to_its_edges_on_the_first_call() -> None:
    assert table(name="fresh a").add_workdays(date(2025, 12, 31), 1) == date(2026, 1, 1)
    assert table(name="fresh b").add_workdays(date(2027, 1, 1), -1) == date(2026, 12, 31)
    with pytest.raises(LookupError, match="cannot tell whether 2026-03-02 is a working day"):
        table(name="ends on a Sunday", last=date(2026, 3, 1)).on_or_after(date(2026, 2, 28))


def test_an_amendment_may_be_issued_on_the_day_of_its_notice() -> None:
    sound, amendment = SOUND, SOUND.replace("year   =", "amends =").replace(", 2027-01-03", "")
    cal = china(notices=[notice_from_toml(one.encode(), file="x.toml") for one in (sound, amendment)])

    assert cal.why(date(2027, 1, 1)).notice_en == "notice of 2026-11-30 on 2027"
    assert cal.why(date(2027, 1, 3)).notice_en == "notice for 2027"
