"""``govopen due``: dates counted by hand on the notice for 2026 (国办发明电〔2025〕7号)."""

from __future__ import annotations

import pytest

from tests.cli.command import govopen


def test_due_counts_working_days_over_national_day_and_names_what_a_hand_count_could_miss() -> None:
    ran = govopen("due", "--from", "2026-09-18", "--working-days", "20")

    assert ran.code == 0
    assert ran.out == (
        "due Thu 2026-10-22: 20 working days after Fri 2026-09-18\n"
        "  from Fri 2026-09-18 (day 0, not counted: 民事诉讼法第八十五条第二款, by analogy)\n"
        "  Sun 09-20 counts: make-up working day for National Day (国办发明电〔2025〕7号)\n"
        "  Fri 09-25 … Sun 09-27 not counted: Mid-Autumn Festival (国办发明电〔2025〕7号)\n"
        "  Thu 10-01 … Wed 10-07 not counted: National Day (国办发明电〔2025〕7号)\n"
        "  Sat 10-10 counts: make-up working day for National Day (国办发明电〔2025〕7号)\n"
        "  20 working days, the last on Thu 2026-10-22; settled\n"
    )


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("--from 2026-10-01 --working-days 0", "2026-10-08"),  # zero is the next working day
        ("--from 2026-10-01 --calendar-days 0 --ends never-rolls", "2026-10-01"),
        ("--from 2026-09-18 --calendar-days 15", "2026-10-08"),  # 3 October is off
        ("--from 2026-09-18 --calendar-days 15 --ends never-rolls", "2026-10-03"),
        ("--from 2026-09-18 --calendar-days 15 --ends at-least", "2026-10-08"),
        ("--from 2026-10-18 --calendar-days 15 --ends backward", "2026-09-30"),
        ("--from 2026-10-12 --working-days 7 --ends backward", "2026-09-24"),
        ("--from 2026-01-28 --months 1", "2026-02-28"),  # a make-up Saturday: nothing rolls
        ("--from 2025-08-31 --months 6 --ends never-rolls", "2026-02-28"),
        ("--from 2024-02-29 --years 1 --ends never-rolls", "2025-02-28"),
        ("--from 2026-09-18 --rule ogi.reply", "2026-10-22"),
        ("--from 2019-05-14 --rule ogi.reply", "2019-06-04"),  # the 2007 text: 15 working days
        ("--from 2026-09-18 --rule ogi.reply --version 2007", "2026-10-15"),  # 15: 09-20..24, 28..30, 10-08..10, 12..15
        ("--from 2001-11-22 --rule archives.opening --version 2020", "2026-11-22"),  # the text of 1987 has no rule
        ("--from 2026-09-18 --rule reply", "2026-10-22"),
        ("--from 2026-09-18 --rule maoshe.register --organ maoshe", "2026-09-20"),
    ],
)
def test_due_gives_the_last_day(words: str, on: str) -> None:
    ran = govopen("due", *words.split(), "--json")

    assert ran.code == 0
    assert ran.data["on"] == on


def test_due_of_hours_runs_through_the_holiday_in_beijing_time() -> None:
    ran = govopen("due", "--from", "2026-10-01T14:30Z", "--hours", "24", "--json")

    assert ran.data["from"] == "2026-10-01T22:30:00+08:00"
    assert ran.data["at"] == "2026-10-02T22:30:00+08:00"
    assert "due Fri 2026-10-02 22:30" in govopen("due", "--from", "2026-10-01T22:30+08:00", "--hours", "24").out


def test_due_of_a_rule_prints_its_provision_and_words() -> None:
    assert govopen("due", "--from", "2026-09-18", "--rule", "ogi.reply").out.startswith(
        "reply due Thu 2026-10-22 — art. 33(2): within 20 working days\n"
        "  条例第三十三条第二款「应当自收到申请之日起20个工作日内予以答复」\n"
    )
    assert govopen("due", "--from", "2026-09-18", "--rule", "ogi.reply", "--lang", "zh").out.startswith(
        "答复期限：2026-10-22（周四）届满。条例第三十三条第二款「应当自收到申请之日起20个工作日内予以答复」\n"
    )


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_due_of_a_rule_says_what_is_noted_about_it(lang: str) -> None:
    out = govopen("due", "--from", "2026-09-01", "--rule", "normative_document_comment", "--lang", lang).out

    assert "\n  note: An index, not law." in out


@pytest.mark.parametrize("words", ["--working-days 5", "--working-days 5 --ends backward", "--calendar-days 3"])
def test_due_speaks_chinese(words: str) -> None:
    assert "届满：2026-03-02（周一）" in govopen("due", "--from", "2026-03-02", *words.split(), "--lang", "zh").out


def test_due_of_hours_speaks_chinese() -> None:
    out = govopen("due", "--from", "2026-10-01T22:30+08:00", "--hours", "5", "--lang", "zh").out

    assert out.startswith("2026-10-02 03:30届满：自2026-10-01 22:30起5小时\n")


def test_due_json_has_the_documented_keys() -> None:
    data = govopen("due", "--from", "2026-09-18", "--rule", "ogi.reply", "--json").data

    assert list(data) == [
        "rule", "version", "zh", "provision", "phrase", "verified", "period", "ends", "from", "on", "at", "certainty",
        "earliest", "latest", "final_from", "reason", "ledger", "calendar",
    ]  # fmt: skip
    assert data["rule"] == "ogi.reply" and data["version"] == "2019"
    assert data["provision"] == "条例第三十三条第二款"
    assert data["period"] == {"working_days": 20}
    assert data["ends"] == "on a working day"
    assert data["certainty"] == "settled" and data["earliest"] == data["latest"] == "2026-10-22"
    assert data["calendar"]["settled_through"] == "2026-12-24"
    assert len(data["ledger"]) == 35  # 18 September to 22 October
    assert data["ledger"][2] == {
        "day": "2026-09-20", "number": 1, "kind": "makeup", "reason": "make-up working day for National Day",
        "reason_zh": "国庆节调休上班", "provision": "国办发明电〔2025〕7号",
    }  # fmt: skip


def test_due_json_of_a_bare_period_names_no_rule() -> None:
    data = govopen("due", "--from", "2026-09-18", "--months", "1", "--json").data

    assert data["rule"] is data["provision"] is data["phrase"] is data["verified"] is None
    assert data["period"] == {"months": 1} and data["ends"] == "rolls"


def test_due_refuses_what_no_notice_settles_and_names_the_ways_on() -> None:
    assert govopen("due", "--from", "2026-12-10", "--working-days", "20").refusal == (
        "cannot tell whether 2026-12-25 is a working day: no holiday notice for 2027 is known (settled through "
        "2026-12-24); load the notice, or ask for a provisional calendar (--notice FILE, --provisional)"
    )


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_due_provisional_prints_estimate_bounds_and_reason(lang: str) -> None:
    words = ("due", "--from", "2026-12-10", "--working-days", "20", "--provisional")
    data, out = govopen(*words, "--json").data, govopen(*words, "--lang", lang).out

    assert data["certainty"] == "provisional"
    assert data["earliest"] <= data["on"] <= data["latest"]
    assert data["reason"].startswith("cannot tell whether 2026-12-25 is a working day")
    for day in (data["on"], data["earliest"], data["latest"]):
        assert day in out


def test_due_reads_a_notice_that_is_not_shipped(tmp_path: object) -> None:
    file = f"{tmp_path}/2027.toml"
    with open(file, "w", encoding="utf-8") as opened:
        opened.write(
            '[notice]\nyear = 2027\ntitle = "a notice"\nissued = 2026-11-04\nsource = "made up for a test"\n'
            '[[holiday]]\nname = "元旦"\noff = [2027-01-01]\n'
        )

    ran = govopen("due", "--from", "2026-12-10", "--working-days", "20", "--notice", file, "--json")

    assert ran.data["on"] == "2027-01-08" and ran.data["certainty"] == "settled"


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ("--from 2026-13-40 --months 1", "--from: '2026-13-40' is not in the calendar (month must be in 1..12)"),
        ("--from 2026-02-30 --months 1", "'2026-02-30' is not in the calendar"),
        ("--from 18.09.2026 --months 1", "--from: '18.09.2026' is no day; write it as 2026-09-18"),
        ("--from 20260918 --months 1", "'20260918' is no day"),
        ("--from 2026-09-18", "one of the arguments --working-days --calendar-days"),
        ("--months 1", "required: --from"),
        ("--from 2026-09-18 --months x", "--months: 'x' is no whole number"),
        ("--from 2026-09-18 --months -1", "--months: "),
        ("--from 2026-09-18 --months 1 --years 1", "not allowed with"),
        ("--from 2026-09-18 --months 1 --ends rols", "did you mean 'rolls'?"),
        ("--from 2026-09-18 --working-days 1 --ends rolls", "possible: backward or at-least"),
        ("--from 2026-09-18 --years 1 --ends backward", "possible: rolls or never-rolls or at-least"),
        ("--from 2026-09-18 --hours 5", "hours run from a moment"),
        ("--from 2026-09-18T10:00 --hours 5", "names no time zone"),
        ("--from 2026-09-18T10:00+08:00 --months 1", "names a moment; write 2026-09-18"),
        ("--from 2026-09-18 --rule ogi.replly", "did you mean 'ogi.reply'"),
        ("--from 2026-09-18 --rule ogi.correction", "leaves it to the act (correct_by)"),
        ("--from 2026-09-18 --rule ogi.reply --ends rolls", "leave --ends out"),
        ("--from 2000-01-04 --rule ogi.reply", "in force from 2008-05-01"),
        ("--from 2026-09-18 --rule maoshe.register --organ maose", "did you mean 'maoshe'?"),
        ("--from 2026-09-18 --months 1 --organ maoshe", "--organ goes with --rule"),
        ("--from 2026-09-18 --months 1 --version 2007", "--version goes with --rule"),
        ("--from 2026-09-18 --rule ogi.correction_notice --version 2007", "version 2019 has it"),
        ("--from 2026-08-03 --rule arl_impl.venue_agreement", "version 2007 has it"),
        ("--from 9999-12-31 --calendar-days 1 --ends never-rolls", "outside the years 1 to 9999"),
        ("--from 2098-12-31 --working-days 3000 --provisional", "nothing is estimated after 2099"),
        ("--from 2006-01-04 --working-days 5 --provisional", "settled from 2007-01-01"),
        ("--from 2026-09-18 --working-days 5 --notice none.toml", "cannot read none.toml"),
    ],
)
def test_due_says_on_one_line_what_is_wrong(words: str, fragment: str) -> None:
    assert fragment in govopen("due", *words.split()).refusal
