"""An organ's region, the option on local days, and the calendar that a case gets from both."""

from datetime import date
from pathlib import Path

import pytest

from govopen import Rulebook, open_case
from govopen.calendar import china
from govopen.errors import CalendarHorizonError, DataFileError
from govopen.rules.names import Reading
from govopen.rules.places import calendar_for, region_of
from govopen.terms import Certainty, Verified
from govopen.workflows import request_handling as rh

OFFICE = """
[instrument]
id       = "{id}"
version  = "2024"
title    = "an invented document"
title_en = "An Invented Document"
short    = "规程"
number   = "无文号"
issued   = 2016-01-04
in_force = 2016-01-04
verified = "the document itself"
source   = "nowhere"

[organ]
title    = "办事处"
title_en = "An Invented Office"
{more}
"""


def rules(tmp_path: Path, **offices: str) -> Rulebook:
    """The statutes with offices of one's own; the last one is the organ."""
    book = Rulebook.national()
    for name, more in offices.items():
        path = tmp_path / f"{name}.toml"
        path.write_text(OFFICE.format(id=name, more=more), encoding="utf-8")
        book = book.with_file(path)
    return book.with_organ(name)


@pytest.mark.parametrize(
    ("region", "received", "national_due", "local_due"),
    [
        ("guangxi", date(2017, 3, 13), date(2017, 4, 1), date(2017, 4, 7)),  # 15 working days: the text of 2007
        ("lhasa", date(2026, 2, 10), date(2026, 3, 16), date(2026, 3, 19)),
        ("xinjiang", date(2025, 5, 20), date(2025, 6, 18), date(2025, 6, 23)),
        ("ningxia", date(2020, 5, 11), date(2020, 6, 8), date(2020, 6, 10)),
    ],
)
def test_holidays_art4_a_local_organs_reply_moves_with_its_region_unless_only_the_nation_counts(
    tmp_path: Path, region: str, received: date, national_due: date, local_due: date
) -> None:
    book = rules(tmp_path, office=f'region = "{region}"')
    act = rh.Receive(on=received, channel=rh.Channel.POST_SIGNED)
    local = open_case(rh.WORKFLOW, id="1", rules=book).record(act)
    national = open_case(rh.WORKFLOW, id="1", rules=book.choose({"holidays.local_days": "national_only"})).record(act)

    assert (local.deadline("reply").on, local.deadline("reply").certainty) == (local_due, Certainty.SETTLED)
    assert national.deadline("reply").on == national_due
    assert open_case(rh.WORKFLOW, id="1", rules=book, calendar=china()).record(act).deadline("reply").on == national_due


def test_an_organ_below_follows_the_region_of_the_one_above(tmp_path: Path) -> None:
    book = rules(tmp_path, above='region = "ningxia"', below='parent = "above"')

    assert region_of(book) == "ningxia"
    assert calendar_for(book) == china().with_region("ningxia")


def test_no_packaged_organ_names_a_region_and_the_national_calendar_stays() -> None:
    for organ in (*Rulebook.organs(),):
        assert region_of(Rulebook.for_organ(organ)) == ""
    assert calendar_for(Rulebook.for_organ("maoshe")) == calendar_for(Rulebook.national()) == china()
    assert calendar_for(Rulebook.for_organ("maoshe").as_known_on(date(2020, 1, 2))) == china()


def test_a_case_in_a_year_that_was_not_read_is_answered_provisionally(tmp_path: Path) -> None:
    book = rules(tmp_path, office='region = "guangxi"')
    act = rh.Receive(on=date(2024, 3, 20), channel=rh.Channel.POST_SIGNED)
    due = open_case(rh.WORKFLOW, id="1", rules=book).record(act).deadline("reply")

    assert due.certainty is Certainty.PROVISIONAL
    assert "no local arrangement of 广西壮族自治区" in due.reason
    with pytest.raises(CalendarHorizonError, match="no local arrangement of 广西壮族自治区"):
        open_case(rh.WORKFLOW, id="1", rules=book, provisional="refuse").record(act).deadline("reply")


def test_a_region_that_is_not_packaged_is_refused_in_an_organs_file(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match=r"organ\.region: 'yunnan' is no packaged region; known are guangxi, lhasa"):
        rules(tmp_path, office='region = "yunnan"')


def test_whether_local_days_count_is_an_interpretation_with_its_words() -> None:
    option = Rulebook.national().options[Reading.LOCAL_DAYS]

    assert (option.default, option.verified, str(option.provision)) == (
        "days_off", Verified.INTERPRETATION, "放假办法第四条",
    )  # fmt: skip
    assert list(option.choices) == ["days_off", "national_only"]
    assert "规定放假日期" in option.sources[0]


@pytest.mark.parametrize(
    ("day", "version", "number", "mark"),
    [
        (date(2007, 12, 31), "1999", "国务院令第270号", Verified.REPRINT),
        (date(2013, 12, 31), "2007", "国务院令第513号", Verified.REPRINT),
        (date(2024, 12, 31), "2013", "国务院令第644号", Verified.MEMORY),
        (date(2025, 1, 1), "2024", "国务院令第795号", Verified.REPRINT),
    ],
)
def test_the_holiday_decree_in_its_four_versions_agrees_with_the_calendars(
    day: date, version: str, number: str, mark: Verified
) -> None:
    from govopen.calendar.provisional import decrees

    decree = Rulebook.national().instrument("holidays", on=day)
    (same,) = [one for one in decrees() if one.number == number]

    assert (decree.version, decree.number, decree.verified) == (version, number, mark)
    assert (decree.issued, decree.in_force) == (same.issued, same.in_force)
