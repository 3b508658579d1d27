"""Dates that go wrong where a calendar or a law is taken as it stands today: traps 9, 18 to 22 and 30, and readings.

Every date is counted by hand in its test, from the notices as they were known.
"""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, Rulebook, open_case
from govopen.calendar import WorkdayCalendar, china
from govopen.errors import CalendarHorizonError, UnknownNameError
from govopen.rules.names import APL, ARL, OGI
from govopen.terms import Certainty
from govopen.workflows import (
    administrative_litigation as al,
    administrative_reconsideration as ar,
    request_handling as rh,
)
from govopen.workflows.acts import Act
from tests.workflows.cases import (
    consents,
    correction_notified,
    extended,
    letter_received,
    received,
    replied,
    request,
    third_party_asked,
    with_acts,
)


def under(case: Case, day: date, option: str) -> dict[str, date | None]:
    """The reply by the choice of an option, on a day."""
    return {one.choice: one.on for one in case.at(day).deadline(OGI.REPLY).readings if one.option == option}


def test_trap9_ten_days_of_the_old_law_would_have_ended_after_national_day() -> None:
    """Copy received on 25 September 2023, a Monday: ten calendar days are 5 October, off until the 6th.

    Saturday the 7th is worked. Ten working days would be 26 to 28 September (3), 7 to 13 October (10).
    """
    acts = (ar.Apply(on=date(2023, 9, 20)), ar.Accept(on=date(2023, 9, 21)), ar.SendCopy(on=date(2023, 9, 25)))
    old = with_acts(open_case(ar.WORKFLOW, id="2023-F9"), *acts)

    assert old.deadline(ARL.RESPOND).on == date(2023, 10, 7)
    assert china().add_workdays(date(2023, 9, 25), 10) == date(2023, 10, 13)


@pytest.mark.parametrize(
    ("known_on", "due"),
    [
        # 01-14..17 (4), 19 worked (5), 20..23 (9), 31 (10), 02-01 worked (11), 03..07 (16), 10..13 (20)
        (date(2020, 1, 26), date(2020, 2, 13)),
        # off until 02-02: ..01-23 (9), 02-03..07 (14), 10..14 (19), 17 (20)
        (date(2020, 1, 27), date(2020, 2, 17)),
    ],
    ids=str,
)
def test_trap18_the_same_request_by_what_was_known_of_its_spring_festival(known_on: date, due: date) -> None:
    reply = received(date(2020, 1, 13)).as_known_on(known_on).deadline(OGI.REPLY)

    assert (reply.on, reply.certainty) == (due, Certainty.SETTLED)


def test_trap18_before_the_notice_of_21_november_2019_the_bounds_hold_the_date_it_gave() -> None:
    reply = received(date(2020, 1, 13), calendar=china().as_known_on(date(2019, 11, 20))).deadline(OGI.REPLY)

    assert reply.certainty is Certainty.PROVISIONAL
    assert reply.earliest is not None and reply.latest is not None
    assert reply.earliest <= date(2020, 2, 13) <= reply.latest


def local(name: str) -> WorkdayCalendar:
    return china().with_region(name)


@pytest.mark.parametrize(
    ("region", "day", "national_due", "local_due"),
    [
        # 2007 text, fifteen days: 03-14..17 (4), 20..24 (9), 27..31 (14), Saturday 04-01; without 30, 31 and 1: 03-29
        # (12), 04-05..07 (15)
        ("guangxi", date(2017, 3, 13), date(2017, 4, 1), date(2017, 4, 7)),
        # 2019 text, twenty: 02-11..14 (4), 24..28 (9), 03-02..06 (14), 09..13 (19), 16; off from 15 to 26 February:
        # 02-11..14 (4), 27 and 28 (6), 03-02..06 (11), 09..13 (16), 16..18 (19), 19
        ("lhasa", date(2026, 2, 10), date(2026, 3, 16), date(2026, 3, 19)),
        # 05-21..23 (3), 26..30 (8), 06-03..06 (12), 09..13 (17), 16..18 (20); without 6, 9, 10: 19, 20, 23
        ("xinjiang", date(2025, 5, 20), date(2025, 6, 18), date(2025, 6, 23)),
        # 05-12..15 (4), 18..22 (9), 25..29 (14), 06-01..05 (19), 08; without 25 and 26: 9, 10
        ("ningxia", date(2020, 5, 11), date(2020, 6, 8), date(2020, 6, 10)),
    ],
)
def test_trap19_a_local_organ_s_reply(region: str, day: date, national_due: date, local_due: date) -> None:
    assert received(day).deadline(OGI.REPLY).on == national_due
    assert received(day, calendar=local(region)).deadline(OGI.REPLY).on == local_due


def test_trap20_the_notice_for_2019_made_a_saturday_of_2018_a_working_day() -> None:
    """12-11..14 (4), 17..21 (9), 24..28 (14), Saturday 29 (15); the 31st is off."""
    case = received(date(2018, 12, 10))

    assert case.deadline(OGI.REPLY).on == date(2018, 12, 29)
    assert [one.code for one in case.record(replied(date(2018, 12, 29))).findings] == []
    assert "late" in [one.code for one in case.record(replied(date(2019, 1, 2))).findings]


def test_trap21_a_reply_due_in_february_2027_is_provisional_and_never_a_bare_date() -> None:
    """Four statutory days, 5 to 8 February, take four weekdays however they are arranged; others off are made up.

    Day 23 is 24 weekdays from 21 January less four. Monday to Friday alone says 17 February.
    """
    day = date(2027, 1, 20)
    reply = received(day).deadline(OGI.REPLY)

    assert (reply.on, reply.certainty) == (date(2027, 2, 23), Certainty.PROVISIONAL)
    assert (reply.earliest, reply.latest) == (date(2027, 2, 23), date(2027, 2, 23))
    assert reply.final_from == date(2026, 12, 31)
    with pytest.raises(CalendarHorizonError, match="no holiday notice for 2027"):
        china().add_workdays(day, 20)


@pytest.mark.parametrize(
    ("day", "settled"), [(date(2026, 11, 26), True), (date(2026, 11, 27), False), (date(2026, 12, 10), False)], ids=str
)
def test_trap21_from_27_november_2026_a_reply_touches_what_the_next_notice_can_change(day: date, settled: bool) -> None:
    """From 26 November: 27 (1), 30 to 4 December (6), 7 to 11 (11), 14 to 18 (16), 21 to 24 (20)."""
    reply = received(day).deadline(OGI.REPLY)

    assert (reply.certainty is Certainty.SETTLED) is settled
    if settled:
        assert reply.on == date(2026, 12, 24)


def test_trap22_the_last_request_under_the_text_of_2007_has_fifteen_and_fifteen_days() -> None:
    """05-15..17 (3), 20..24 (8), 27..31 (13), 06-03..04 (15); 5, 6 (2), 10..14 (7), 17..21 (12), 24..26 (15).

    Friday 7 June is 端午. Twenty and forty would be 12 June and 10 July.
    """
    old = received(date(2019, 5, 14))

    assert old.deadline(OGI.REPLY).on == date(2019, 6, 4)
    assert old.record(extended(date(2019, 6, 4), 15)).deadline(OGI.REPLY).on == date(2019, 6, 26)
    assert str(old.deadline(OGI.REPLY).provision) == "条例（2007）第二十四条第二款"


def test_trap22_a_day_later_the_text_of_2019_gives_twenty() -> None:
    """05-16..17 (2), 20..24 (7), 27..31 (12), 06-03..06 (16), 10..13 (20)."""
    new = received(date(2019, 5, 15))

    assert new.deadline(OGI.REPLY).on == date(2019, 6, 13)
    assert str(new.deadline(OGI.REPLY).provision) == "条例第三十三条第二款"


# -- which text governs an undecided case, asked of its readings -------------------------------------------------------


def decided(case_acts: tuple[Act, ...]) -> Case:
    return request(*case_acts, rules=Rulebook.national().choose({"ogi.governing_version": "decision"}))


def test_art56_while_undecided_the_text_of_the_day_is_the_other_reading_though_no_act_is_recorded_under_it() -> None:
    """2007: 04-08..12 (5), 15..19 (10), 22..24 (13); left out to 2 May; 05-05 worked (14), 6 (15).

    2019: 7 to 10 May (19), 13 (20).
    """
    acts = (
        rh.Receive(on=date(2019, 4, 6), channel=rh.Channel.POST_SIGNED),
        third_party_asked(date(2019, 4, 24)),
        letter_received(date(2019, 4, 24)),
        consents(date(2019, 5, 2)),
    )
    asked_on = date(2019, 5, 17)
    dates = {"receipt": date(2019, 5, 6), "decision": date(2019, 5, 13)}

    assert under(request(*acts), asked_on, "ogi.governing_version") == dates
    assert under(decided(acts), asked_on, "ogi.governing_version") == dates
    assert decided(acts).at(asked_on).deadline(OGI.REPLY).on == dates["decision"]


def test_art56_before_the_first_day_of_2019_text_there_is_no_other_reading() -> None:
    acts = (rh.Receive(on=date(2019, 4, 6), channel=rh.Channel.POST_SIGNED),)

    assert under(request(*acts), date(2019, 5, 14), "ogi.governing_version") == {}


def test_art30_under_the_text_of_the_day_the_reply_waits_for_the_correction() -> None:
    """By the text of 2007 (running on) the period goes on; by that of 2019 it begins with the corrected request."""
    acts = (rh.Receive(on=date(2019, 5, 5), channel=rh.Channel.POST_SIGNED), correction_notified(date(2019, 5, 12)))
    running_on = Rulebook.national().choose({"ogi.correction_2007": "runs_on"})
    reply = request(*acts, rules=running_on).at(date(2019, 5, 17)).deadline(OGI.REPLY)
    (new,) = (one for one in reply.readings if one.choice == "decision")

    assert (new.answer, new.reason) == (None, "under it the period ended on 2019-05-12")


def test_art46_2_a_suit_about_an_act_of_2014_has_readings_too() -> None:
    """The law of 1989 is not modelled; the five years of an act made under it are."""
    act = al.MakeAct(on=date(2014, 6, 3), real_estate=False)
    due = open_case(al.WORKFLOW, id="2019-S1").record(act).deadline(APL.SUE_ABSOLUTE)

    assert {one.on for one in due.readings} == {date(2019, 6, 3)}
    assert due.safe_for_party == date(2019, 6, 3)


def test_a_choice_that_is_no_text_is_refused_like_any_unknown_one() -> None:
    with pytest.raises(UnknownNameError, match=r"unknown choice of ogi\.late_correction '1'"):
        Rulebook.national().choose({"ogi.late_correction": 1})  # type: ignore[dict-item]


def test_received_on_a_day_that_the_next_notice_may_take_off_the_bounds_hold_either_day_of_receipt() -> None:
    """Reading: received on the next working day. Wednesday 30 December 2026 is worked unless the notice says no.

    Worked, with 1 to 3 January off: 31 December (1), 4 to 8 January (6), 11 (7). Off from 30 December to 1 January,
    made up on 27 December and on Saturday 2 January, on which it is then received: 4 to 8 (5), 11, 12 (7).
    """
    rules = Rulebook.national().choose({"ogi.receipt_on_rest_day": "next_working_day"})
    due = received(date(2026, 12, 30), rules=rules).deadline(OGI.CORRECTION_NOTICE)

    assert (due.on, due.latest) == (date(2027, 1, 11), date(2027, 1, 12))
    assert received(date(2026, 12, 30)).deadline(OGI.CORRECTION_NOTICE).safe_for_party == date(2027, 1, 12)
