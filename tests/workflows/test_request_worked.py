"""One request from receipt to a late reply, with every clock that can move it, worked by hand.

Received on Monday 2026-08-31; correction told 09-04 and received 09-16; a third party written to 09-18, its letter
received on Sunday 09-20 (worked), silent; another organ asked 09-21, answered 10-09; extended on 10-22; replied 12-24.

The hand count. The third party has 09-21..24 (4), 28..30 (7), 10-08..10 (10), 10-12..16 (15): to 10-16. The reply
period runs anew from 09-16: 09-17..18 (2); 09-19 to 10-16 is left out; 10-19..23 (7), 26..30 (12), 11-02..06 (17),
09..11 (20): to 11-11. Twenty more: 11-12..13 (2), 16..20 (7), 23..27 (12), 11-30..12-04 (17), 12-07..09 (20): to 12-09.
The reply comes 12-10..11 (2), 14..18 (7), 21..24 (11): eleven working days late.
"""

from __future__ import annotations

from datetime import date

from govopen import Case
from govopen.rules.names import OGI
from govopen.terms import Certainty, Severity
from govopen.workflows.request_handling.consultation import OrganState, ThirdPartyState
from tests.workflows.cases import (
    codes,
    consents,
    corrected,
    correction_notified,
    extended,
    found,
    letter_received,
    organ_asked,
    received,
    replied,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_4_SEP_2026,
    FRI_9_OCT_2026,
    FRI_16_OCT_2026,
    FRI_18_SEP_2026,
    FRI_25_SEP_2026,
    MON_19_OCT_2026,
    MON_21_SEP_2026,
    MON_28_SEP_2026,
    MON_31_AUG_2026,
    SAT_10_OCT_2026,
    SAT_17_OCT_2026,
    SAT_19_SEP_2026,
    SUN_6_DEC_2026,
    SUN_20_SEP_2026,
    THU_17_SEP_2026,
    THU_22_OCT_2026,
    THU_24_DEC_2026,
    TUE_20_OCT_2026,
    WED_9_DEC_2026,
    WED_11_NOV_2026,
    WED_16_SEP_2026,
)

ACTS = (
    correction_notified(FRI_4_SEP_2026, FRI_25_SEP_2026),
    corrected(WED_16_SEP_2026),
    third_party_asked(FRI_18_SEP_2026),
    letter_received(SUN_20_SEP_2026),
    organ_asked(MON_21_SEP_2026),
    consents(FRI_9_OCT_2026, "o1"),
    extended(THU_22_OCT_2026),
    replied(THU_24_DEC_2026),
)


def until(acts: int) -> Case:
    """The case after receipt and so many more acts."""
    return with_acts(received(MON_31_AUG_2026), *ACTS[:acts])


def test_at_first_the_reply_is_due_twenty_working_days_after_receipt() -> None:
    """09-01..04 (4), 07..11 (9), 14..18 (14), 20..24 (19), 28 (20)."""
    assert until(0).deadline(OGI.REPLY).on == MON_28_SEP_2026


def test_the_correction_gives_a_full_new_period() -> None:
    """09-17..18 (2), 20..24 (7), 28..30 (10), 10-08..10 (13), 12..16 (18), 19..20 (20)."""
    assert until(2).deadline(OGI.REPLY).on == TUE_20_OCT_2026


def test_the_third_party_s_period_runs_from_its_receipt_of_the_letter() -> None:
    assert until(4).deadline(OGI.THIRD_PARTY_OPINION).on == FRI_16_OCT_2026


def test_while_both_are_asked_the_reply_period_stands_still() -> None:
    due = until(5).deadline(OGI.REPLY)

    assert (due.on, due.certainty, due.remaining, due.latest) == (None, Certainty.SUSPENDED, 18, None)


def test_once_the_organ_has_answered_silence_of_the_third_party_leads_to_the_base_end() -> None:
    due = until(6).deadline(OGI.REPLY)

    assert (due.on, due.remaining, due.latest) == (None, 18, WED_11_NOV_2026)


def test_the_third_party_is_silent_from_the_day_after_its_period() -> None:
    assert until(6).at(FRI_16_OCT_2026).children == {"t1": ThirdPartyState.AWAITING_OPINION, "o1": OrganState.CONSENTED}
    assert until(6).at(SAT_17_OCT_2026).children == {"t1": ThirdPartyState.SILENT, "o1": OrganState.CONSENTED}


def test_after_the_silence_the_base_period_ends_on_11_november() -> None:
    assert until(6).at(SAT_17_OCT_2026).deadline(OGI.REPLY).on == WED_11_NOV_2026


def test_the_extension_runs_from_the_base_end_to_9_december() -> None:
    case = until(7)

    assert (case.deadline(OGI.REPLY).on, case.findings) == (WED_9_DEC_2026, ())


def test_the_reply_is_eleven_working_days_late_and_nothing_else_is_wrong() -> None:
    case = until(8)
    late = found(case, "late")

    assert (codes(case), late.severity, late.by) == (["late"], Severity.BREACH, "11 working days")
    assert late.message == (
        "breach: replied on 2026-12-24 (11 working days); 条例第三十三条第二款: by 2026-12-09 "
        "(within 20 working days, extended by 20 working days)"
    )


def rows() -> dict[date, tuple[int | None, str]]:
    return {row.day: (row.number, row.kind) for row in until(8).deadline(OGI.REPLY).ledger}


def test_the_ledger_has_one_row_for_each_day_from_the_correction_to_the_end() -> None:
    """From 09-16 to 12-09: 14 days left in September, 31, 30, and 9, with day zero: 85."""
    ledger = until(8).deadline(OGI.REPLY).ledger

    assert (ledger[0].day, ledger[-1].day, len(ledger)) == (WED_16_SEP_2026, WED_9_DEC_2026, 85)


def test_the_ledger_begins_with_day_zero_and_the_authority_for_not_counting_it() -> None:
    first = until(8).deadline(OGI.REPLY).ledger[0]

    assert (first.number, first.reason, first.provision) == (
        None,
        "correction received: day 0",
        "民事诉讼法第八十五条第二款",
    )


def test_the_ledger_leaves_out_every_day_from_the_letter_to_the_third_party_s_last_day() -> None:
    left_out = [day for day, (_, kind) in rows().items() if kind == "excluded"]

    assert (left_out[0], left_out[-1], len(left_out)) == (SAT_19_SEP_2026, FRI_16_OCT_2026, 28)


def test_the_ledger_says_of_a_make_up_day_inside_the_consultation_that_it_is_left_out() -> None:
    """Sunday 09-20 and Saturday 10-10 are worked, but left out."""
    assert rows()[SUN_20_SEP_2026] == (None, "excluded")
    assert rows()[SAT_10_OCT_2026] == (None, "excluded")


def test_the_ledger_counts_the_working_days_around_the_consultation() -> None:
    numbers = {day: number for day, (number, _) in rows().items() if number is not None}

    assert numbers[THU_17_SEP_2026] == 1
    assert numbers[FRI_18_SEP_2026] == 2
    assert numbers[MON_19_OCT_2026] == 3
    assert numbers[WED_11_NOV_2026] == 20
    assert numbers[WED_9_DEC_2026] == 40


def test_the_ledger_counts_no_weekend() -> None:
    assert rows()[SAT_17_OCT_2026] == (None, "weekend")
    assert rows()[SUN_6_DEC_2026] == (None, "weekend")


def test_the_explanation_tells_the_consultation_and_the_extension() -> None:
    lines = until(8).deadline(OGI.REPLY).explain().splitlines()

    assert lines[0] == "reply due Wed 2026-12-09 — art. 33(2): within 20 working days"
    assert "  extended on Thu 2026-10-22 by 20 working days — art. 33(2)" in lines
    assert (
        "  Tue 09-22 … Fri 10-09 not counted: third party consulted t1; organ consulted o1 (条例第三十三条第三款)"
        in lines
    )
    assert "  40 working days, the last on Wed 2026-12-09; settled" in lines
    assert lines[-1] == "  met late, on Thu 2026-12-24"
