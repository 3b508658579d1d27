"""As it was known on a day: later records, amendments, notices and instruments are hidden."""

from __future__ import annotations

from datetime import date

from govopen.rules.names import OGI
from govopen.workflows import request_handling as rh
from tests.workflows.cases import codes, extended, received, replied, with_acts


def test_the_extension_of_spring_festival_2020_was_not_known_on_20_january() -> None:
    """Received 2020-01-13. As first published: 01-14..17 (4), 19..23 (9), 31 (10), 02-01 (11), 03..07 (16), 10..13 (20).

    By the notice of 2020-01-27 the holiday lasts to 02-02: 01-14..17 (4), 19..23 (9), 02-03..07 (14), 10..14 (19), 17 (20).
    """
    case = received(date(2020, 1, 13))

    assert case.deadline(OGI.REPLY).on == date(2020, 2, 17)
    assert case.as_known_on(date(2020, 1, 20)).deadline(OGI.REPLY).on == date(2020, 2, 13)


def test_the_notice_is_known_from_the_day_of_its_issue() -> None:
    case = received(date(2020, 1, 13))

    assert case.as_known_on(date(2020, 1, 26)).deadline(OGI.REPLY).on == date(2020, 2, 13)
    assert case.as_known_on(date(2020, 1, 27)).deadline(OGI.REPLY).on == date(2020, 2, 17)


def test_a_request_of_2018_can_be_seen_before_the_text_of_2019_was_issued() -> None:
    case = received(date(2018, 12, 10))

    assert case.as_known_on(date(2018, 12, 20)).deadline(OGI.REPLY).on == date(2018, 12, 29)


def test_an_act_recorded_later_is_hidden() -> None:
    told_late = rh.Extend(
        on=date(2026, 6, 24), recorded_on=date(2026, 7, 6), workdays=20, approved_by="甲", notified_on=date(2026, 6, 24)
    )
    case = received(date(2026, 6, 1)).record(told_late)

    assert case.as_known_on(date(2026, 7, 5)).deadline(OGI.REPLY).on == date(2026, 6, 30)
    assert case.as_known_on(date(2026, 7, 6)).deadline(OGI.REPLY).on == date(2026, 7, 28)


def test_an_amendment_made_later_is_hidden() -> None:
    case = received(date(2026, 6, 1)).record(replied(date(2026, 7, 1)))
    amended = case.amend(add=[extended(date(2026, 6, 24))], reason="漏记", recorded_on=date(2026, 7, 6)).case

    assert codes(amended.as_known_on(date(2026, 7, 5))) == ["late"]
    assert codes(amended.as_known_on(date(2026, 7, 6))) == []


def test_what_an_amendment_took_back_was_known_until_then() -> None:
    case = with_acts(received(date(2026, 6, 1)), extended(date(2026, 6, 24)))
    amended = case.amend(drop=[1], reason="误记", recorded_on=date(2026, 7, 6)).case

    assert amended.as_known_on(date(2026, 7, 5)).deadline(OGI.REPLY).on == date(2026, 7, 28)
    assert amended.as_known_on(date(2026, 7, 6)).deadline(OGI.REPLY).on == date(2026, 6, 30)


def test_an_amendment_takes_back_the_same_act_even_where_an_earlier_record_was_not_known_yet() -> None:
    """The reasons of 06-03 were put on record on 06-20, the extension of 06-04 was taken back on 06-10."""
    case = with_acts(
        received(date(2026, 6, 1)),
        rh.AskReasons(on=date(2026, 6, 2)),
        rh.AskReasons(on=date(2026, 6, 3), recorded_on=date(2026, 6, 20)),
        extended(date(2026, 6, 4)),
    )
    amended = case.amend(drop=[3], reason="误记", recorded_on=date(2026, 6, 10)).case

    assert [act.kind for act in amended.as_known_on(date(2026, 6, 11)).acts] == ["receive", "ask_reasons"]


def test_before_the_first_act_a_case_is_empty() -> None:
    case = received(date(2026, 6, 1)).as_known_on(date(2026, 5, 31))

    assert (case.acts, case.deadlines, case.state) == ((), (), rh.RequestState.AWAITING_RECEIPT)


def test_today_everything_is_known() -> None:
    case = with_acts(received(date(2026, 6, 1)), extended(date(2026, 6, 24)))
    known = case.as_known_on(date(2026, 11, 21))

    assert (known.acts, known.deadlines[0].on, known.state) == (case.acts, case.deadlines[0].on, case.state)


def test_before_the_notice_for_the_next_year_the_end_of_the_year_was_not_settled() -> None:
    """Received 2025-10-30 and extended: 10-31 (1), November's 20 (21), 12-01..05 (26), 08..12 (31), 15..19 (36), 22..25 (40).

    The notice for 2026 is of 2025-11-04; until then it could still have changed 25 December.
    """
    case = received(date(2025, 10, 30)).record(extended(date(2025, 10, 31)))
    before = case.as_known_on(date(2025, 11, 3)).deadline(OGI.REPLY)
    after = case.as_known_on(date(2025, 11, 4)).deadline(OGI.REPLY)

    assert (before.on, before.certainty) == (date(2025, 12, 25), "provisional")
    assert (after.on, after.certainty) == (date(2025, 12, 25), "settled")
