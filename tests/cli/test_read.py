"""``govopen calendar read``: a notice's text as TOML and JSON, with what it changes."""

from __future__ import annotations

import io
from pathlib import Path
from unittest import mock

import pytest

from govopen.calendar import load_notice
from tests.calendar.reader_data import amending, published
from tests.cli.command import govopen

EXAMPLE = Path(__file__).parents[2] / "docs" / "how-to" / "example-2027.txt"
EXTENSION = amending("2020-01-27")["sentences"][0]


@pytest.fixture
def notice_2026(tmp_path: Path) -> str:
    path = tmp_path / "2026.txt"
    path.write_text(published(2026, signed="2025年11月4日"), encoding="utf-8")
    return str(path)


def test_read_prints_every_day_that_the_notice_names_weekends_included(notice_2026: str) -> None:
    ran = govopen("calendar", "read", notice_2026, "--json")

    assert ran.code == 0
    assert list(ran.data) == ["year", "days", "number", "issued", "standing", "differences"]
    assert (ran.data["year"], ran.data["number"], ran.data["issued"]) == (2026, "国办发明电〔2025〕7号", "2025-11-04")
    assert (ran.data["standing"], ran.data["differences"]) == ("known", [])
    days = ran.data["days"]
    assert len(days) == 39 and list(days) == sorted(days)  # 33 days off and 6 make-up days
    assert days["2026-02-14"] == days["2026-09-20"] == "work"
    assert days["2026-02-15"] == days["2026-02-16"] == "off"


def test_read_prints_toml_that_can_be_kept_as_it_is(notice_2026: str, tmp_path: Path) -> None:
    ran = govopen("calendar", "read", notice_2026, "--source", "the gazette")
    kept = tmp_path / "2026.toml"
    kept.write_text(ran.out, encoding="utf-8")

    assert ran.out.startswith("# notice for 2026: 33 days off, 6 make-up days; known already, with the same days\n")
    assert "# it changes nothing\n\n[notice]\n" in ran.out
    assert (load_notice(kept).number, load_notice(kept).source) == ("国办发明电〔2025〕7号", "the gazette")


def test_read_writes_a_new_file_that_the_other_commands_take(tmp_path: Path) -> None:
    out = str(tmp_path / "2027.toml")
    ran = govopen("calendar", "read", str(EXAMPLE), "--issued", "2026-11-02", "--out", out)

    assert ran.out.startswith("notice for 2027: 28 days off, 5 make-up days; no notice for 2027 was known\n")
    assert "Sun 2027-01-31 worked (was not settled)\n" in ran.out
    assert ran.out.endswith(f"written to {out}\n")
    due = govopen("due", "--from", "2027-01-20", "--working-days", "20", "--notice", out, "--json")
    assert due.data["certainty"] == "settled"
    # 21, 22 (2), 25–29 (7), Sun 31 (8), 1–4 February (12), Sun 14 (13), 15–19 (18), 22, 23 (20)
    assert due.data["on"] == "2027-02-23"
    assert "it exists; name another file" in govopen("calendar", "read", str(EXAMPLE), "--out", out).refusal


def test_read_shows_what_an_amendment_changes() -> None:
    """Against the shipped calendar the extension of 2020 is known; a further one moves days that were otherwise."""
    with mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(EXTENSION.encode()))):
        known = govopen("calendar", "read", "-", "--json").data
    later = "劳动节：2026年5月6日放假。5月10日上班。"
    with mock.patch("sys.stdin", io.TextIOWrapper(io.BytesIO(later.encode("utf-8-sig")))):
        moved = govopen("calendar", "read", "-", "--amends", "--issued", "2026-04-01")

    assert known["days"] == {"2020-01-31": "off", "2020-02-01": "off", "2020-02-02": "off"}
    assert known["standing"] == "known"
    assert moved.out.startswith(
        "# notice of 2026-04-01 on 2026: 1 day off, 1 make-up day; it amends the notice for 2026\n"
        "# Wed 2026-05-06 off (was worked)\n"
        "# Sun 2026-05-10 worked (was off)\n"
    )


def test_read_says_when_the_notice_known_for_the_year_is_another(notice_2026: str) -> None:
    text = Path(notice_2026).read_text(encoding="utf-8")
    text = text.replace("至7日（周三）", "至6日（周二）").replace("共7天", "共6天").replace("9月20日（周日）、", "")
    Path(notice_2026).write_text(text, encoding="utf-8")

    ran = govopen("calendar", "read", notice_2026, "--json")
    assert ran.data["standing"] == "contradicts"
    assert ran.data["differences"] == [
        {"day": "2026-09-20", "was": "work", "is": "off"},
        {"day": "2026-10-07", "was": "off", "is": "work"},
    ]
    assert "another notice for 2026 is known; pass --amends" in govopen("calendar", "read", notice_2026).out


def test_read_takes_the_known_notices_from_files_too(tmp_path: Path) -> None:
    out, text = str(tmp_path / "2027.toml"), tmp_path / "longer.txt"
    govopen("calendar", "read", str(EXAMPLE), "--out", out)
    text.write_text("延长2027年春节假期至2月15日，2月16日起正常上班。", encoding="utf-8")

    ran = govopen("calendar", "read", str(text), "--notice", out, "--json")
    assert list(ran.data["days"]) == ["2027-02-13", "2027-02-14", "2027-02-15"]
    assert "is not known; load it" in govopen("calendar", "read", str(text)).refusal


def test_read_refuses_with_the_sentence_and_the_reason(notice_2026: str) -> None:
    text = Path(notice_2026).read_text(encoding="utf-8").replace("共9天", "共8天")
    Path(notice_2026).write_text(text, encoding="utf-8")

    assert govopen("calendar", "read", notice_2026).refusal == (
        "cannot read 2026.txt: it says 8 days and names 9: 「春节：2月15日（农历腊月二十八、周日）至23日"
        "（农历正月初七、周一）放假调休，共8天。」"
    )


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        (("nowhere.txt",), "cannot read 'nowhere.txt': No such file or directory"),
        ((), "required: NOTICE.txt"),
        ((str(EXAMPLE), "--year", "27"), "'27' is no year"),
        ((str(EXAMPLE), "--issued", "2026-11-04T09:00+08:00"), "is a moment; write the day as 2026-11-04"),
        ((str(EXAMPLE), "--out", "/nowhere/2027.toml"), "cannot write '/nowhere/2027.toml'"),
        ((str(EXAMPLE), "--year", "2028"), "2028-02-05 is 星期六, not 星期五"),
    ],
)
def test_read_says_on_one_line_what_is_wrong(words: tuple[str, ...], fragment: str) -> None:
    assert fragment in govopen("calendar", "read", *words).refusal


def test_read_refuses_a_file_that_is_not_utf_8(tmp_path: Path) -> None:
    path = tmp_path / "gbk.txt"
    path.write_bytes("元旦：1月1日放假。".encode("gbk"))

    assert "it is not UTF-8; save it as UTF-8 text" in govopen("calendar", "read", str(path)).refusal
