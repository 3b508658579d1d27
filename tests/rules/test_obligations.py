"""Duties that recur: each document's daily, weekly, quarterly and yearly ones, the periodic and the standing ones.

What is owed how often was written down from the statute and the documents by hand.
"""

from __future__ import annotations

from collections import Counter
from datetime import date, datetime
from pathlib import Path

import pytest

from govopen.errors import DataFileError, NotADayError, UnknownNameError
from govopen.rules import Rulebook
from govopen.rules.loader import parse
from govopen.rules.obligations import Kind, Obligation
from govopen.terms import Verified

YEAR = (date(2026, 1, 1), date(2026, 12, 31))

# clause of the document → how often, by organ
OWED: dict[str, dict[str, tuple[Kind, str]]] = {
    "ministry_390": {
        "四(三)1": (Kind.DAILY, "monitoring"),
        "四(一)4": (Kind.YEARLY, "self_check"),
        "五(一)": (Kind.YEARLY, "work_report"),
        "五(二)": (Kind.YEARLY, "evaluation"),
    },
    "maoshe": {
        "政务公开舆情应对工作制度五(一)": (Kind.DAILY, "read_media"),
        "政务公开舆情应对工作制度四(一)": (Kind.WEEKLY, "opinion_weekly"),
        "依申请公开办理工作流程六": (Kind.FIXED_DATE, "archive"),
        "信息公开动态调整机制第三条": (Kind.PERIODIC, "reassess"),
        "政务公开舆情应对工作制度三(四)": (Kind.PERIODIC, "opinion_circular"),
        "政务公开舆情应对工作制度五(二)": (Kind.PERIODIC, "opinion_liaison"),
        "政府信息公开保密审查制度第四条": (Kind.STANDING, "secrecy_head"),
        "信息公开动态调整机制第四条": (Kind.STANDING, "adjustment"),
    },
    "wuding": {
        "五①(一)": (Kind.DAILY, "site_monitoring"),
        "一(一)": (Kind.YEARLY, "work_report"),
        "二(四)": (Kind.YEARLY, "priorities"),
        "二(三)": (Kind.STANDING, "catalogue"),
    },
    "genhe": {
        "政务公开平台建设工作制度一(三)4(4)": (Kind.DAILY, "mailbox"),
        "政务公开平台建设工作制度一(四)2": (Kind.DAILY, "error_reports"),
        "政务公开平台建设工作制度二(四)2": (Kind.DAILY, "account_monitoring"),
        "政务公开回应关切工作制度三(一)": (Kind.DAILY, "patrol"),
        "政务公开平台建设工作制度二(五)2": (Kind.QUARTERLY, "account_circular"),
        "政务公开平台建设工作制度一(五)2(1)": (Kind.YEARLY, "supervision_table"),
        "政务公开平台建设工作制度一(五)2(2)": (Kind.YEARLY, "work_table"),
        "政务公开组织管理规范工作规范三(三)3": (Kind.FIXED_DATE, "annual_report"),
        "政务公开监督考核工作制度五(二)": (Kind.YEARLY, "assessment"),
        "政务公开平台建设工作制度一(四)1": (Kind.PERIODIC, "column_check"),
        "政务公开平台建设工作制度一(四)3": (Kind.PERIODIC, "security_check"),
        "政务公开平台建设工作制度二(四)4": (Kind.PERIODIC, "account_check"),
        "政务公开平台建设工作制度三(一)": (Kind.STANDING, "reading_points"),
        "政务公开组织管理规范工作规范一(一)": (Kind.STANDING, "leader"),
        "政务公开组织管理规范工作规范四(二)": (Kind.STANDING, "training_plan"),
    },
}


def of_year(organ: str) -> tuple[Obligation, ...]:
    return Rulebook.for_organ(organ).obligations(*YEAR)


def days(
    name: str, organ: str | None = None, start: date = YEAR[0], end: date = YEAR[1], often: str | None = None
) -> list[date]:
    book = Rulebook.for_organ(organ or name.partition(".")[0])
    listed = book.obligations(start, end, every={name: often} if often else None)
    return [one.on for one in listed if one.name == name and one.on is not None]


@pytest.mark.parametrize(
    ("organ", "clause"), [(organ, clause) for organ, owed in OWED.items() for clause in owed], ids="-".join
)
def test_each_recurring_clause_of_a_document_is_listed_with_its_kind(organ: str, clause: str) -> None:
    kind, name = OWED[organ][clause]
    found = {(one.kind, one.name) for one in of_year(organ) if one.provision.clause == clause}

    assert (kind, f"{organ}.{name}") in found


def test_a_year_has_its_days_weeks_quarters_and_one_end() -> None:
    """2026 has 365 days, 52 Sundays (4 January to 27 December) and four ends of a quarter."""
    genhe = Counter(one.name for one in of_year("genhe"))

    assert genhe["genhe.patrol"] == 365
    assert len(days("maoshe.opinion_weekly")) == 52
    assert days("maoshe.opinion_weekly")[0] == date(2026, 1, 4)
    assert days("genhe.account_circular") == [
        date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30), date(2026, 12, 31),
    ]  # fmt: skip
    assert days("genhe.work_table") == [date(2026, 12, 31)]


def test_art49_fixed_dates_do_not_roll() -> None:
    """每年1月31日前, 每年3月31日前: 2026-01-31 is a Saturday, 2024-03-31 a Sunday."""
    assert days("ogi.annual_report_department", "genhe") == [date(2026, 1, 31)]
    assert days("ogi.annual_report_government", "genhe", date(2024, 1, 1), date(2024, 12, 31)) == [date(2024, 3, 31)]


def test_cx_archive_jan_the_archive_and_the_annual_report_of_one_day_are_two_obligations() -> None:
    """茅畲乡依申请公开办理工作流程六: 次年1月底前; 条例第四十九条第一款: 每年1月31日前."""
    due = [one for one in of_year("maoshe") if one.on == date(2026, 1, 31) and one.kind is Kind.FIXED_DATE]

    assert [(one.name, one.binds) for one in due] == [
        ("ogi.annual_report_department", "县级以上人民政府部门"),
        ("maoshe.archive", "党政办公室"),
    ]


def test_a_yearly_duty_whose_day_stands_in_the_law_takes_it_from_there() -> None:
    (own,) = [one for one in of_year("genhe") if one.name == "genhe.annual_report"]

    assert (own.on, own.verified, own.organ) == (date(2026, 1, 31), Verified.INTERPRETATION, "genhe")


def test_cx_selfcheck_yearly_in_two_documents_and_periodic_in_the_third() -> None:
    """001四(一)4 and 003二(四): 每年; 002I三 and 条例第十八条: 定期."""
    assert days("ministry_390.self_check") == days("wuding.self_check") == [date(2026, 12, 31)]
    assert days("maoshe.reassess") == days("ogi.reassess", "maoshe") == []


def test_a_periodic_duty_has_no_day_and_says_why() -> None:
    (reassess,) = [one for one in of_year("maoshe") if one.name == "maoshe.reassess"]

    assert (reassess.kind, reassess.on) == (Kind.PERIODIC, None)
    assert "the organ sets it" in reassess.reason and "'maoshe.reassess'" in reassess.reason


@pytest.mark.parametrize(("often", "count"), [("day", 365), ("week", 52), ("quarter", 4), ("year", 1)])
def test_a_periodic_duty_has_days_once_the_organ_says_how_often(often: str, count: int) -> None:
    assert len(days("maoshe.reassess", often=often)) == count


def test_a_standing_duty_has_no_day_even_then() -> None:
    with pytest.raises(UnknownNameError, match=r"it is no periodic duty here; known: .*maoshe\.reassess"):
        Rulebook.for_organ("maoshe").obligations(*YEAR, every={"maoshe.secrecy_head": "year"})


def test_a_frequency_that_is_none_is_refused() -> None:
    with pytest.raises(UnknownNameError, match="every 'month'; known: day, week, quarter, year"):
        Rulebook.for_organ("maoshe").obligations(*YEAR, every={"maoshe.reassess": "month"})


def test_the_dated_ones_stand_in_the_order_of_their_days_and_the_others_after_them() -> None:
    listed = [one.on for one in of_year("genhe")]
    dated = [on for on in listed if on is not None]

    assert listed == sorted(dated) + [None] * (len(listed) - len(dated))


def test_the_district_document_is_listed_for_its_township() -> None:
    assert {"huangyan.inspection", "huangyan.contact"} <= {one.name for one in of_year("maoshe")}
    assert {"huangyan"} == {one.organ for one in of_year("maoshe") if one.name.startswith("huangyan.")}


def test_a_republished_document_has_the_duties_of_the_ministry() -> None:
    assert of_year("kundulun") == of_year("ministry_390")


def test_the_statutes_alone_have_their_five() -> None:
    assert [one.name for one in Rulebook.national().obligations(*YEAR)] == [
        "ogi.annual_report_department", "ogi.annual_report_government",
        "ogi.reassess", "ogi.evaluation", "ogi.training",
    ]  # fmt: skip


def test_nothing_is_owed_before_the_text_is_in_force() -> None:
    """条例 (2019) from 2019-05-15: its first annual reports fall due in 2020; 茅畲乡 from 2023-01-05."""
    assert days("ogi.annual_report_department", "maoshe", date(2018, 1, 1), date(2020, 12, 31)) == [date(2020, 1, 31)]
    assert days("maoshe.read_media", None, date(2023, 1, 1), date(2023, 1, 7)) == [
        date(2023, 1, 5), date(2023, 1, 6), date(2023, 1, 7),
    ]  # fmt: skip
    assert Rulebook.for_organ("maoshe").obligations(date(2010, 1, 1), date(2010, 12, 31)) == ()


def test_the_last_day_is_included_and_one_day_is_a_span() -> None:
    assert days("maoshe.archive", None, date(2026, 1, 31), date(2026, 1, 31)) == [date(2026, 1, 31)]
    assert days("maoshe.archive", None, date(2026, 1, 30), date(2026, 1, 30)) == []
    assert days("maoshe.archive", None, date(2026, 2, 1), date(2026, 2, 1)) == []


def test_a_span_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="the last day is before the first"):
        Rulebook.national().obligations(date(2026, 2, 1), date(2026, 1, 1))


def test_a_datetime_is_refused() -> None:
    with pytest.raises(NotADayError):
        Rulebook.national().obligations(datetime(2026, 1, 1), date(2026, 1, 1))


def test_every_entry_carries_its_provision_its_words_and_who_is_bound() -> None:
    for organ in Rulebook.organs():
        for one in of_year(organ):
            assert one.provision.zh and one.phrase and one.binds and one.zh, one
            assert (one.on is None) is bool(one.reason), one


SOUND = """
[instrument]
id       = "sample"
version  = "2020"
title    = "样本"
title_en = "Sample"
short    = "样本"
number   = "第1号"
issued   = 2020-01-01
in_force = 2020-02-01
verified = "primary text"
source   = "a test"

[obligations.look]
zh        = "检查"
provision = { article = 3 }
phrase    = "每年6月30日前检查一次"
binds     = "各单位"
every     = "year"
by        = "06-30"
verified  = "primary text"
"""


def test_a_sound_block_is_read() -> None:
    duty = parse(SOUND.encode(), "sample.toml").duties["look"]

    assert (duty.qualified, duty.by, duty.provision.zh) == ("sample.look", (6, 30), "样本第三条")


def test_obligations_move_no_case_so_they_move_no_fingerprint() -> None:
    bare = SOUND.partition("[obligations")[0]

    assert parse(SOUND.encode(), "s").fingerprint == parse(bare.encode(), "s").fingerprint


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ('by        = "06-30"', 'by        = "06-29"', "the phrase says 06-30, not 06-29"),
        ('by        = "06-30"', 'by        = "30 June"', "is no day of every year"),
        ('every     = "year"', 'every     = "quarter"', "only a yearly duty has a fixed date"),
        ('every     = "year"', 'every     = "month"', "is none of: day, week, quarter, year, periodic, standing"),
        ('by        = "06-30"', 'by = "06-30"\nday_of = "ogi.x"', "has a fixed date of its own"),
        ('by        = "06-30"', "until = 2030-01-01", "unknown key"),
        ('binds     = "各单位"', "", "missing; a text is wanted"),
        ("每年6月30日前", "定期", "the phrase says no frequency, not every year"),
        (
            'every     = "year"\nby        = "06-30"',
            'every = "standing"',
            "the phrase says every year, so the duty is not",
        ),
        ('every     = "year"\nby        = "06-30"', 'every = "day"', "the phrase says every year, not every day"),
    ],
    ids=range(10),
)
def test_an_unsound_block_is_refused_with_the_reason(old: str, new: str, reason: str) -> None:
    assert old in SOUND
    with pytest.raises(DataFileError, match=reason):
        parse(SOUND.replace(old, new).encode(), "sample.toml")


def test_a_users_own_document_adds_its_duties(tmp_path: Path) -> None:
    place = tmp_path / "sample.toml"
    place.write_text(SOUND, encoding="utf-8")
    listed = Rulebook.national().with_file(place).obligations(date(2020, 1, 1), date(2021, 12, 31))

    assert [one.on for one in listed if one.name == "sample.look"] == [date(2020, 6, 30), date(2021, 6, 30)]


def test_a_day_of_an_unknown_duty_is_no_day(tmp_path: Path) -> None:
    text = SOUND.replace('by        = "06-30"', 'day_of    = "other.report"')
    place = tmp_path / "sample.toml"
    place.write_text(text, encoding="utf-8")
    (one,) = [one for one in Rulebook.national().with_file(place).obligations(*YEAR) if one.name == "sample.look"]

    assert (one.on, "other.report" in one.reason) == (None, True)
