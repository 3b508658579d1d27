"""Amending: the only way to set right what was recorded; nothing is erased."""

from __future__ import annotations

import pytest

from govopen import Case
from govopen.rules.names import OGI
from govopen.workflows import request_handling as rh
from tests.workflows.cases import codes, corrected, correction_notified, extended, received, replied, with_acts
from tests.workflows.days import (
    FRI_20_MAR_2026,
    MON_1_JUN_2026,
    MON_2_MAR_2026,
    MON_6_JUL_2026,
    MON_9_MAR_2026,
    MON_20_APR_2026,
    MON_20_MAY_2019,
    MON_23_MAR_2026,
    THU_25_JUN_2026,
    TUE_2_JUN_2026,
    TUE_4_JUN_2019,
    TUE_7_JUL_2026,
    TUE_14_MAY_2019,
    TUE_28_JUL_2026,
    TUE_30_JUN_2026,
    WED_1_JUL_2026,
    WED_3_JUN_2026,
    WED_8_JUL_2026,
    WED_15_MAY_2019,
    WED_24_JUN_2026,
    WED_25_MAR_2026,
    WED_29_JUL_2026,
)

RECORDED = MON_6_JUL_2026


def replied_on_1_july() -> Case:
    """Received 2026-06-01, due 06-30; replied a day late."""
    return received(MON_1_JUN_2026).record(replied(WED_1_JUL_2026))


def test_an_act_left_out_is_put_in_its_place_by_its_day() -> None:
    done = replied_on_1_july().amend(add=[extended(WED_24_JUN_2026)], reason="漏记", recorded_on=RECORDED)

    assert [act.kind for act in done.case.acts] == ["receive", "extend", "reply"]


def test_an_added_extension_makes_a_late_reply_timely() -> None:
    case = replied_on_1_july()
    done = case.amend(add=[extended(WED_24_JUN_2026)], reason="漏记", recorded_on=RECORDED)

    assert (done.became_timely, done.became_late) == ((case.acts[1],), ())
    assert (codes(case), codes(done.case)) == (["late"], [])


def test_a_dropped_extension_makes_a_timely_reply_late() -> None:
    case = with_acts(received(MON_1_JUN_2026), extended(WED_24_JUN_2026), replied(WED_1_JUL_2026))
    done = case.amend(drop=[case.acts[1]], reason="延期未经批准", recorded_on=RECORDED)

    assert (done.became_late, done.became_timely) == ((case.acts[2],), ())


def test_a_deadline_that_moved_is_told_with_before_and_after() -> None:
    case = received(MON_1_JUN_2026)
    done = case.amend(add=[extended(WED_24_JUN_2026)], reason="漏记", recorded_on=RECORDED)

    assert [(move.rule, move.before, move.after) for move in done.moved] == [
        (OGI.REPLY, TUE_30_JUN_2026, TUE_28_JUL_2026)
    ]


def test_a_wrong_day_of_receipt_is_replaced() -> None:
    case = received(MON_1_JUN_2026)
    right = rh.Receive(on=TUE_2_JUN_2026, channel=rh.Channel.POST_SIGNED)
    done = case.amend(drop=[case.acts[0]], add=[right], reason="签收日误记", recorded_on=WED_3_JUN_2026)

    assert done.case.deadline(OGI.REPLY).on == WED_1_JUL_2026
    assert [move.rule for move in done.moved] == [OGI.CORRECTION_NOTICE, OGI.REPLY]


def test_a_corrected_day_of_receipt_may_change_the_text_that_governs() -> None:
    case = received(WED_15_MAY_2019)
    earlier = rh.Receive(on=TUE_14_MAY_2019, channel=rh.Channel.POST_SIGNED)
    done = case.amend(drop=[0], add=[earlier], reason="签收日误记", recorded_on=MON_20_MAY_2019)

    assert (case.law.version, done.case.law.version) == ("2019", "2007")
    assert done.case.deadline(OGI.REPLY).on == TUE_4_JUN_2019


def test_acts_may_be_named_by_their_place() -> None:
    case = with_acts(received(MON_1_JUN_2026), extended(WED_24_JUN_2026))

    assert [act.kind for act in case.amend(drop=[1], reason="误记", recorded_on=RECORDED).case.acts] == ["receive"]


def test_the_log_keeps_what_was_taken_back_and_why() -> None:
    case = with_acts(received(MON_1_JUN_2026), extended(WED_24_JUN_2026))
    log = case.amend(drop=[1], reason="延期未经批准", recorded_on=RECORDED).case.log

    assert [entry.kind for entry in log] == ["receive", "extend", "amendment"]
    assert (log[2].drop, log[2].reason, log[2].recorded_on) == ((1,), "延期未经批准", RECORDED)  # type: ignore[union-attr]


def test_an_amendment_may_be_amended() -> None:
    case = with_acts(received(MON_1_JUN_2026), extended(WED_24_JUN_2026))
    once = case.amend(drop=[1], reason="误记", recorded_on=RECORDED).case
    twice = once.amend(add=[extended(THU_25_JUN_2026, 5)], reason="补记", recorded_on=TUE_7_JUL_2026).case
    thrice = twice.amend(drop=[1], reason="又误", recorded_on=WED_8_JUL_2026).case

    assert [len(each.log) for each in (case, once, twice, thrice)] == [2, 3, 4, 5]
    assert twice.deadline(OGI.REPLY).on == TUE_7_JUL_2026
    assert thrice.deadline(OGI.REPLY).on == TUE_30_JUN_2026


def test_an_amendment_that_changes_nothing_changes_nothing() -> None:
    case = replied_on_1_july()
    done = case.amend(reason="无", recorded_on=RECORDED)

    assert (done.case, done.moved, done.became_late, done.became_timely) == (case, (), (), ())


def test_the_case_that_was_amended_stays_as_it_was() -> None:
    case = replied_on_1_july()
    case.amend(add=[extended(WED_24_JUN_2026)], reason="漏记", recorded_on=RECORDED)

    assert codes(case) == ["late"]


def test_an_amended_case_goes_on() -> None:
    case = received(MON_1_JUN_2026).amend(add=[extended(WED_24_JUN_2026)], reason="漏记", recorded_on=RECORDED).case

    assert codes(case.record(replied(TUE_28_JUL_2026))) == []
    assert codes(case.record(replied(WED_29_JUL_2026))) == ["late"]


def test_an_added_correction_voids_the_period_and_restarts_it() -> None:
    case = (
        received(MON_2_MAR_2026)
        .amend(
            add=[correction_notified(MON_9_MAR_2026, WED_25_MAR_2026), corrected(FRI_20_MAR_2026)],
            reason="漏记",
            recorded_on=MON_23_MAR_2026,
        )
        .case
    )

    assert case.deadline(OGI.REPLY).on == MON_20_APR_2026


def test_an_added_act_of_the_same_day_comes_after_those_recorded_before() -> None:
    case = with_acts(received(MON_1_JUN_2026), extended(WED_24_JUN_2026))
    done = case.amend(add=[rh.AskReasons(on=WED_24_JUN_2026)], reason="漏记", recorded_on=RECORDED)

    assert [act.kind for act in done.case.acts] == ["receive", "extend", "ask_reasons"]


@pytest.mark.parametrize("rejudged", [False, True])
def test_an_amended_case_is_stored_with_its_whole_log(rejudged: bool) -> None:
    case = replied_on_1_july().amend(add=[extended(WED_24_JUN_2026)], reason="漏记", recorded_on=RECORDED).case
    again = Case.from_json(case.to_json(), rejudge=rejudged)

    assert (again, again.log, again.findings) == (case, case.log, case.findings)
