"""A date that rests on a disputed reading names the reading, whichever was chosen."""

from __future__ import annotations

import pytest

from govopen import Case
from govopen.rules.names import FEE, OGI, OPEN_GOVERNMENT, OPINION, SECRECY_IMPL
from govopen.workflows import opinion_response as op, request_handling as rh
from govopen.workflows.secrecy_review import OpenReview, ReferUpward, ReviewOpinion, ReviewResult
from tests.workflows.cases import (
    corrected,
    correction_notified,
    fee_notified,
    opinion,
    reading,
    received,
    review,
    with_acts,
)
from tests.workflows.days import (
    FRI_8_JUN_2018,
    FRI_15_JUN_2018,
    MON_2_MAR_2026,
    MON_4_JUN_2018,
    THU_1_OCT_2026,
    TUE_3_MAR_2026,
    TUE_10_MAR_2026,
    at,
)

CORRECTED = (correction_notified(FRI_8_JUN_2018), corrected(FRI_15_JUN_2018))


def explained(case: Case, rule: str) -> str:
    """How the deadline is explained."""
    return case.deadline(rule).explain(lang="en")


@pytest.mark.parametrize("choice", ["discovery", "event", "report"])
@pytest.mark.parametrize(
    ("level", "rule"),
    [
        (op.Level.GENERAL, OPINION.RESPONSE),
        (op.Level.MAJOR_EMERGENCY, OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION),
        (op.Level.EXTRAORDINARY_EMERGENCY, OPINION.PRESS_CONFERENCE),
    ],
)
def test_clock_starts_is_named_with_the_moment_from_which_the_hours_run(
    level: op.Level, rule: str, choice: str
) -> None:
    case = opinion(
        op.FindOpinion(at=at(THU_1_OCT_2026, "22:30"), occurred_at=at(THU_1_OCT_2026, "20:00")),
        op.ReportOpinion(at=at(THU_1_OCT_2026, "23:00")),
        op.Assess(at=at(THU_1_OCT_2026, "23:30"), level=level),
        rules=reading(clock_starts=choice),
    )

    assert f"rests on the reading opinion.clock_starts = {choice}" in explained(case, rule)


@pytest.mark.parametrize("choice", ["excluded", "counted"])
def test_secrecy_reference_time_is_named_with_the_period_of_who_determines(choice: str) -> None:
    case = review(
        OpenReview(on=MON_2_MAR_2026, ref="s1"),
        ReviewOpinion(on=MON_2_MAR_2026, ref="s1", result=ReviewResult.UNCLEAR),
        ReferUpward(on=TUE_3_MAR_2026, ref="s1", to="区保密局"),
        rules=reading(secrecy_reference_time=choice),
    )

    assert f"secrecy_reference_time = {choice}" in explained(case, SECRECY_IMPL.UNCLEAR_DECIDE)


@pytest.mark.parametrize("choice", ["restarts", "resumes"])
def test_after_payment_is_named_with_the_period_for_payment(choice: str) -> None:
    case = received(MON_2_MAR_2026, rules=reading(after_payment=choice)).record(
        fee_notified(TUE_3_MAR_2026, TUE_3_MAR_2026)
    )

    assert f"fee.after_payment = {choice}" in explained(case, FEE.PAYMENT)


@pytest.mark.parametrize("choice", ["restarts", "resumes"])
def test_fee6_the_fee_is_told_once_under_either_reading(choice: str) -> None:
    case = received(MON_2_MAR_2026, rules=reading(after_payment=choice))
    case = with_acts(case, fee_notified(TUE_3_MAR_2026, TUE_3_MAR_2026), fee_notified(TUE_10_MAR_2026, TUE_10_MAR_2026))

    assert "repeated" in [finding.code for finding in case.findings]


def test_correction_2007_is_named_with_the_period_that_it_starts_anew() -> None:
    rules = reading(correction_2007="restarts")
    case = with_acts(
        received(MON_4_JUN_2018, rules=rules), correction_notified(FRI_8_JUN_2018), corrected(FRI_15_JUN_2018)
    )

    assert "ogi.correction_2007 = restarts" in explained(case, OGI.REPLY)


@pytest.mark.parametrize("choice", ["suspends", "restarts", "runs_on"])
def test_correction_2007_whichever_is_chosen_a_correction_is_in_order(choice: str) -> None:
    rules = reading(correction_2007=choice)
    case = with_acts(
        received(MON_4_JUN_2018, rules=rules), correction_notified(FRI_8_JUN_2018), corrected(FRI_15_JUN_2018)
    )

    assert case.findings == ()
    assert case.acts[-1] == rh.ReceiveCorrection(on=FRI_15_JUN_2018)
