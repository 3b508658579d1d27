"""As it was known on a day: later records, amendments, notices and instruments are hidden."""

from __future__ import annotations

from govopen.rules.names import OGI
from govopen.workflows import request_handling as rh
from tests.workflows.cases import codes, extended, received, replied, with_acts
from tests.workflows.days import (
    FRI_31_OCT_2025,
    MON_1_JUN_2026,
    MON_3_NOV_2025,
    MON_6_JUL_2026,
    MON_10_DEC_2018,
    MON_13_JAN_2020,
    MON_17_FEB_2020,
    MON_20_JAN_2020,
    MON_27_JAN_2020,
    SAT_20_JUN_2026,
    SAT_21_NOV_2026,
    SAT_29_DEC_2018,
    SUN_5_JUL_2026,
    SUN_26_JAN_2020,
    SUN_31_MAY_2026,
    THU_4_JUN_2026,
    THU_11_JUN_2026,
    THU_13_FEB_2020,
    THU_20_DEC_2018,
    THU_25_DEC_2025,
    THU_30_OCT_2025,
    TUE_2_JUN_2026,
    TUE_4_NOV_2025,
    TUE_28_JUL_2026,
    TUE_30_JUN_2026,
    WED_1_JUL_2026,
    WED_3_JUN_2026,
    WED_10_JUN_2026,
    WED_24_JUN_2026,
)


def test_the_extension_of_spring_festival_2020_was_not_known_on_20_january() -> None:
    """As first published: 01-14..17 (4), 19..23 (9), 31 (10), 02-01 (11), 03..07 (16), 10..13 (20).

    By the notice of 2020-01-27 the holiday lasts to 02-02: ..01-23 (9), 02-03..07 (14), 10..14 (19), 17 (20).
    """
    case = received(MON_13_JAN_2020)

    assert case.deadline(OGI.REPLY).on == MON_17_FEB_2020
    assert case.as_known_on(MON_20_JAN_2020).deadline(OGI.REPLY).on == THU_13_FEB_2020


def test_the_notice_is_known_from_the_day_of_its_issue() -> None:
    case = received(MON_13_JAN_2020)

    assert case.as_known_on(SUN_26_JAN_2020).deadline(OGI.REPLY).on == THU_13_FEB_2020
    assert case.as_known_on(MON_27_JAN_2020).deadline(OGI.REPLY).on == MON_17_FEB_2020


def test_a_request_of_2018_can_be_seen_before_the_text_of_2019_was_issued() -> None:
    case = received(MON_10_DEC_2018)

    assert case.as_known_on(THU_20_DEC_2018).deadline(OGI.REPLY).on == SAT_29_DEC_2018


def test_an_act_recorded_later_is_hidden() -> None:
    told_late = rh.Extend(
        on=WED_24_JUN_2026, recorded_on=MON_6_JUL_2026, workdays=20, approved_by="甲", notified_on=WED_24_JUN_2026
    )
    case = received(MON_1_JUN_2026).record(told_late)

    assert case.as_known_on(SUN_5_JUL_2026).deadline(OGI.REPLY).on == TUE_30_JUN_2026
    assert case.as_known_on(MON_6_JUL_2026).deadline(OGI.REPLY).on == TUE_28_JUL_2026


def test_an_amendment_made_later_is_hidden() -> None:
    case = received(MON_1_JUN_2026).record(replied(WED_1_JUL_2026))
    amended = case.amend(add=[extended(WED_24_JUN_2026)], reason="漏记", recorded_on=MON_6_JUL_2026).case

    assert codes(amended.as_known_on(SUN_5_JUL_2026)) == ["late"]
    assert codes(amended.as_known_on(MON_6_JUL_2026)) == []


def test_what_an_amendment_took_back_was_known_until_then() -> None:
    case = with_acts(received(MON_1_JUN_2026), extended(WED_24_JUN_2026))
    amended = case.amend(drop=[1], reason="误记", recorded_on=MON_6_JUL_2026).case

    assert amended.as_known_on(SUN_5_JUL_2026).deadline(OGI.REPLY).on == TUE_28_JUL_2026
    assert amended.as_known_on(MON_6_JUL_2026).deadline(OGI.REPLY).on == TUE_30_JUN_2026


def test_an_amendment_takes_back_the_same_act_even_where_an_earlier_record_was_not_known_yet() -> None:
    """The reasons of 06-03 were put on record on 06-20, the extension of 06-04 was taken back on 06-10."""
    case = with_acts(
        received(MON_1_JUN_2026),
        rh.AskReasons(on=TUE_2_JUN_2026),
        rh.AskReasons(on=WED_3_JUN_2026, recorded_on=SAT_20_JUN_2026),
        extended(THU_4_JUN_2026),
    )
    amended = case.amend(drop=[3], reason="误记", recorded_on=WED_10_JUN_2026).case

    assert [act.kind for act in amended.as_known_on(THU_11_JUN_2026).acts] == ["receive", "ask_reasons"]


def test_before_the_first_act_a_case_is_empty() -> None:
    case = received(MON_1_JUN_2026).as_known_on(SUN_31_MAY_2026)

    assert (case.acts, case.deadlines, case.state) == ((), (), rh.RequestState.AWAITING_RECEIPT)


def test_today_everything_is_known() -> None:
    case = with_acts(received(MON_1_JUN_2026), extended(WED_24_JUN_2026))
    known = case.as_known_on(SAT_21_NOV_2026)

    assert (known.acts, known.deadlines[0].on, known.state) == (case.acts, case.deadlines[0].on, case.state)


def test_before_the_notice_for_the_next_year_the_end_of_the_year_was_not_settled() -> None:
    """Extended: 10-31 (1), November's 20 (21), 12-01..05 (26), 08..12 (31), 15..19 (36), 22..25 (40).

    The notice for 2026 is of 2025-11-04; until then it could still have changed 25 December.
    """
    case = received(THU_30_OCT_2025).record(extended(FRI_31_OCT_2025))
    before = case.as_known_on(MON_3_NOV_2025).deadline(OGI.REPLY)
    after = case.as_known_on(TUE_4_NOV_2025).deadline(OGI.REPLY)

    assert (before.on, before.certainty) == (THU_25_DEC_2025, "provisional")
    assert (after.on, after.certainty) == (THU_25_DEC_2025, "settled")
