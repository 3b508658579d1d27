"""Which days two calendars take differently."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from govopen.calendar import WorkdayCalendar, china, load_notice
from govopen.calendar.changes import changes, with_local_days

EXAMPLE_2027 = Path(__file__).parents[2] / "docs" / "how-to" / "example-2027.toml"
OFF = date(2026, 9, 14)
ORDERED = china().with_overlay(name="order", source="…", off=[OFF])


def told(before: WorkdayCalendar, after: WorkdayCalendar) -> list[tuple[str, bool | None, bool | None]]:
    return [(f"{one.day:%m-%d}", one.was, one.now) for one in changes(before, after).days]


@pytest.mark.parametrize(
    ("issued", "expected"),
    [
        (date(2015, 5, 13), [("09-03", True, False), ("09-04", True, False), ("09-06", False, True)]),
        (
            date(2019, 3, 22),
            [("04-28", False, True), ("05-02", True, False), ("05-03", True, False), ("05-05", False, True)],
        ),
        (date(2020, 1, 27), [("01-31", True, False), ("02-01", True, False)]),
    ],
    ids=["2015", "2019", "2020"],
)
def test_an_amendment_changes_the_days_that_its_sentence_names(
    issued: date, expected: list[tuple[str, bool, bool]]
) -> None:
    """Saturday 2015-09-05, 1 and 4 May 2019 and Sunday 2020-02-02 are named too, and were off before."""
    eve = date.fromordinal(issued.toordinal() - 1)

    assert told(china().as_known_on(eve), china().as_known_on(issued)) == expected


def test_what_was_changed_is_changed_back_the_other_way() -> None:
    known = china().as_known_on
    (first, _) = changes(known(date(2020, 1, 27)), known(date(2020, 1, 26))).days

    assert (first.was, first.now, first.by) == (False, True, "国办发明电〔2020〕1号")


def test_a_yearly_notice_settles_days_and_names_itself() -> None:
    days = changes(china(), china(notices=[load_notice(EXAMPLE_2027)])).days

    assert (days[0].day, days[0].settles, days[-1].day) == (date(2026, 12, 25), True, date(2027, 12, 24))
    assert {(one.by, one.by_en) for one in days} == {("no number", "notice for 2027")}


def test_a_day_that_is_known_no_more_is_unsettled() -> None:
    days = changes(china(notices=[load_notice(EXAMPLE_2027)]), china()).days

    assert {one.settles for one in days} == {False}


def test_an_overlay_is_named() -> None:
    (one,) = changes(china(), ORDERED).days

    assert (one.day, one.was, one.now, one.settles, one.by, one.by_en) == (
        OFF,
        True,
        False,
        None,
        "order",
        "local rule order",
    )


def test_equal_calendars_differ_in_nothing() -> None:
    same = changes(china(), china().as_known_on(date(2026, 1, 1)).with_overlay(name="n", source="s", off=[OFF]))

    assert not changes(china(), china()) and changes(china(), china()).days == ()
    assert not changes(china(), china()).touch([(date.min, date.max)])
    assert same


@pytest.mark.parametrize(
    ("span", "touched"),
    [
        ((date(2026, 9, 1), date(2026, 9, 13)), False),
        ((date(2026, 9, 13), OFF), True),
        ((OFF, date(2026, 9, 20)), True),
        ((date(2026, 9, 15), date(2036, 1, 1)), False),
    ],
)
def test_a_span_is_touched_from_its_first_to_its_last_day(span: tuple[date, date], touched: bool) -> None:
    """Beyond the notices both calendars guess alike, so a span may go on."""
    assert changes(china(), ORDERED).touch([span]) is touched


def test_beyond_the_last_common_notice_every_span_is_touched_where_the_guesses_differ() -> None:
    known = changes(china().as_known_on(date(2020, 1, 27)), china())

    assert known.through == date(2020, 12, 24)
    assert known.touch([(date(2020, 12, 20), date(2020, 12, 25))])
    assert not known.touch([(date(2020, 12, 20), date(2020, 12, 24))])


def test_a_local_day_beyond_the_notices_moves_the_bounds() -> None:
    later = china().with_overlay(name="later", source="…", off=[date(2027, 3, 1)])

    assert changes(china(), later).through == date(2026, 12, 24)
    assert changes(china(), later).touch([(date(2027, 6, 1), date(2027, 6, 4))])


def test_beyond_the_notices_knowledge_of_a_day_guesses_otherwise_than_knowledge_of_all() -> None:
    """As known on a day the guess is the statutory days alone."""
    known = changes(china(), china().as_known_on(date(2026, 11, 20)))

    assert known.through == date(2026, 12, 24)
    assert known.touch([(date(2027, 6, 1), date(2027, 6, 4))])


def test_local_days_are_laid_over_other_notices_once() -> None:
    known = china().as_known_on(date(2020, 1, 26))

    assert with_local_days(known, ORDERED) == known.with_overlay(name="order", source="…", off=[OFF])
    assert with_local_days(ORDERED, ORDERED) == ORDERED
    assert with_local_days(known, china()) is known


def test_a_calendar_given_day_by_day_is_its_own() -> None:
    desk = WorkdayCalendar.from_days(name="desk", first=date(2026, 1, 1), last=date(2026, 12, 31))

    assert with_local_days(china(), desk) is desk
    assert with_local_days(desk, china()) is desk
    assert changes(china(), desk).touch([(date(2026, 1, 2), date(2026, 1, 4))])
