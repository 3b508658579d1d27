"""条例第三十五条: requests in excessive number or frequency: reasons asked, processing declined, or the reply deferred.

The request of these tests is received on Monday 2026-06-01: reply due 06-30.
"""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from govopen.workflows.request_handling import RequestState
from tests.workflows.cases import codes, found, received, replied, with_acts
from tests.workflows.days import (
    FRI_12_JUN_2026,
    FRI_28_AUG_2026,
    MON_1_JUN_2026,
    MON_8_JUN_2026,
    MON_31_AUG_2026,
    SUN_30_AUG_2026,
    THU_11_JUN_2026,
    TUE_1_SEP_2026,
    TUE_30_JUN_2026,
    WED_1_JUL_2026,
    WED_3_JUN_2026,
    WED_10_JUN_2026,
)


def request(*acts: Act) -> Case:
    return with_acts(received(MON_1_JUN_2026), *acts)


ASKED = rh.AskReasons(on=WED_3_JUN_2026)
GIVEN = rh.GiveReasons(on=MON_8_JUN_2026, reasons="研究需要")
DEFERRED = rh.DeferReply(on=WED_10_JUN_2026, until=MON_31_AUG_2026)


def test_art35_asking_for_reasons_stops_no_clock() -> None:
    case = request(ASKED)

    assert (case.state, case.deadline(OGI.REPLY).on) == (RequestState.AWAITING_REASONS, TUE_30_JUN_2026)


def test_art35_with_the_reasons_given_the_request_is_processed_on() -> None:
    case = request(ASKED, GIVEN)

    assert (case.state, case.deadline(OGI.REPLY).on, case.findings) == (RequestState.PROCESSING, TUE_30_JUN_2026, ())


def test_art35_a_deferral_puts_the_day_fixed_in_place_of_the_reply_period() -> None:
    case = request(ASKED, GIVEN, DEFERRED)

    assert [(due.rule, due.on) for due in case.deadlines if due.rule != OGI.CORRECTION_NOTICE] == [
        (OGI.DEFERRED_REPLY, MON_31_AUG_2026)
    ]
    assert case.deadline(OGI.REPLY).status == "voided"


def test_art35_the_day_fixed_does_not_move_off_a_rest_day() -> None:
    case = request(ASKED, GIVEN, rh.DeferReply(on=WED_10_JUN_2026, until=SUN_30_AUG_2026))

    assert case.deadline(OGI.DEFERRED_REPLY).on == SUN_30_AUG_2026


@pytest.mark.parametrize(
    ("day", "late"), [(FRI_28_AUG_2026, []), (MON_31_AUG_2026, []), (TUE_1_SEP_2026, ["late"])], ids=str
)
def test_art35_a_deferred_reply_is_judged_by_the_day_fixed(day: date, late: list[str]) -> None:
    assert codes(request(ASKED, GIVEN, DEFERRED, replied(day))) == late


def test_art35_a_deferral_without_asking_for_reasons_has_no_effect() -> None:
    case = request(DEFERRED)

    assert found(case, "not_after").severity == Severity.BREACH
    assert case.deadline(OGI.REPLY).on == TUE_30_JUN_2026


def test_art35_a_deferral_without_a_day_has_no_effect() -> None:
    case = request(ASKED, GIVEN, rh.DeferReply(on=WED_10_JUN_2026))

    assert "until" in found(case, "missing").required
    assert case.deadline(OGI.REPLY).on == TUE_30_JUN_2026


def test_art35_a_deferral_after_the_reply_period_has_no_effect() -> None:
    case = request(ASKED, GIVEN, rh.DeferReply(on=WED_1_JUL_2026, until=MON_31_AUG_2026))

    assert codes(case) == ["late"]
    assert (case.deadline(OGI.REPLY).on, case.state) == (TUE_30_JUN_2026, RequestState.PROCESSING)


def test_art35_a_deferral_is_no_extension() -> None:
    case = request(
        ASKED,
        GIVEN,
        DEFERRED,
        rh.Extend(on=THU_11_JUN_2026, workdays=20, approved_by="甲", notified_on=THU_11_JUN_2026),
    )

    assert found(case, "nothing_to_extend").severity == Severity.CAUTION


def test_art35_declining_to_process_follows_unreasonable_reasons() -> None:
    declined = rh.DeclineToProcess(on=FRI_12_JUN_2026, reasons="理由不合理", posted_on=FRI_12_JUN_2026)
    case = request(ASKED, GIVEN, declined)

    assert (case.state, case.findings) == (RequestState.NOT_PROCESSED, ())


def test_art35_declining_to_process_without_asking_for_reasons_is_a_breach() -> None:
    declined = rh.DeclineToProcess(on=FRI_12_JUN_2026, reasons="数量过多", posted_on=FRI_12_JUN_2026)

    assert found(request(declined), "not_after").severity == Severity.BREACH


def test_art35_a_deferral_may_answer_reasons_that_never_came() -> None:
    case = request(ASKED, DEFERRED)

    assert (case.state, case.deadline(OGI.DEFERRED_REPLY).on) == (RequestState.PROCESSING, MON_31_AUG_2026)
