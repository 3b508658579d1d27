"""条例第三十条: the correction notice, the correction, and what becomes of the reply period.

The request of these tests is received on Monday 2026-03-02: reply due 03-30, correction notice due 03-11.
"""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, Rulebook
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.request_handling import Outcome, RequestState
from tests.workflows.cases import (
    codes,
    consents,
    corrected,
    correction_notified,
    extended,
    found,
    letter_received,
    reading,
    received,
    replied,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_10_APR_2026,
    FRI_13_MAR_2026,
    FRI_18_SEP_2026,
    FRI_20_MAR_2026,
    FRI_23_OCT_2026,
    FRI_24_APR_2026,
    MON_2_MAR_2026,
    MON_9_MAR_2026,
    MON_14_SEP_2026,
    MON_20_APR_2026,
    MON_30_MAR_2026,
    SUN_5_APR_2026,
    SUN_20_SEP_2026,
    THU_2_APR_2026,
    THU_5_MAR_2026,
    THU_12_MAR_2026,
    THU_23_APR_2026,
    THU_26_MAR_2026,
    THU_30_APR_2026,
    TUE_10_MAR_2026,
    TUE_12_MAY_2026,
    TUE_24_MAR_2026,
    TUE_31_MAR_2026,
    WED_1_APR_2026,
    WED_4_MAR_2026,
    WED_18_MAR_2026,
    WED_20_MAY_2026,
    WED_25_MAR_2026,
    WED_30_SEP_2026,
)


def request(rules: Rulebook | None = None) -> Case:
    return received(MON_2_MAR_2026, rules=rules)


def notified(day: date = MON_9_MAR_2026, rules: Rulebook | None = None) -> Case:
    return request(rules).record(correction_notified(day, WED_25_MAR_2026))


def test_art30_the_reply_period_runs_anew_from_receipt_of_the_correction() -> None:
    """Corrected 03-20: 03-23..27 (5), 30..04-03 (10), 04-07..10 (14), 13..17 (19), 20 (20). Had it paused: 04-13."""
    case = notified().record(corrected(FRI_20_MAR_2026))

    assert case.deadline(OGI.REPLY).on == MON_20_APR_2026
    assert case.findings == ()


def test_art30_a_correction_on_make_up_days_starts_a_period_like_any_other() -> None:
    """Received 09-14, notified 09-18, corrected on Sunday 09-20, which is worked: the twentieth day is 10-23."""
    case = with_acts(
        received(MON_14_SEP_2026),
        correction_notified(FRI_18_SEP_2026, WED_30_SEP_2026),
        corrected(SUN_20_SEP_2026),
    )

    assert case.deadline(OGI.REPLY).on == FRI_23_OCT_2026


def test_art30_the_notice_ends_the_running_reply_period() -> None:
    case = notified()

    assert case.state == RequestState.AWAITING_CORRECTION
    assert [due.rule for due in case.deadlines] == [OGI.CORRECTION]
    assert case.deadline(OGI.REPLY).status == "voided"


def test_art30_a_timely_notice_meets_its_period() -> None:
    assert notified().deadline(OGI.CORRECTION_NOTICE).status == "met"


def test_art30_a_notice_after_seven_working_days_is_a_breach() -> None:
    late = found(notified(THU_12_MAR_2026), "late")

    assert (late.rule, late.severity, late.by) == (OGI.CORRECTION_NOTICE, Severity.BREACH, "1 working day")


def test_art30_a_late_notice_leaves_the_reply_period_running() -> None:
    case = notified(THU_12_MAR_2026)

    assert case.state == RequestState.AWAITING_CORRECTION
    assert [(due.rule, due.on) for due in case.deadlines] == [(OGI.REPLY, MON_30_MAR_2026)]


def test_art30_the_answer_to_a_late_notice_leaves_the_reply_period_running() -> None:
    case = notified(THU_12_MAR_2026).record(corrected(FRI_20_MAR_2026))

    assert case.state == RequestState.PROCESSING
    assert case.deadline(OGI.REPLY).on == MON_30_MAR_2026
    assert found(case, "answers_irregular").severity == Severity.CAUTION


def test_art30_after_a_late_notice_no_abandonment_is_proposed() -> None:
    assert notified(THU_12_MAR_2026).at(THU_30_APR_2026).proposals == ()


def test_art30_abandonment_after_a_late_notice_is_unlawful() -> None:
    case = notified(THU_12_MAR_2026).record(rh.Abandon(on=THU_26_MAR_2026))

    assert found(case, "premature").severity == Severity.UNLAWFUL


def test_art30_a_reply_is_taken_while_the_correction_of_a_late_notice_is_awaited() -> None:
    case = notified(THU_12_MAR_2026).record(replied(TUE_31_MAR_2026))

    assert case.state == RequestState.REPLIED
    assert [finding.by for finding in case.findings if finding.rule == OGI.REPLY] == ["1 working day"]


def test_art30_the_requester_is_told_once_only() -> None:
    twice = with_acts(notified(), corrected(FRI_20_MAR_2026), correction_notified(TUE_24_MAR_2026, FRI_10_APR_2026))

    assert found(twice, "repeated").severity == Severity.BREACH
    assert twice.deadline(OGI.REPLY).on == MON_20_APR_2026


def test_art30_the_answer_to_a_second_notice_leaves_the_reply_period_running() -> None:
    case = with_acts(
        notified(),
        corrected(FRI_20_MAR_2026),
        correction_notified(THU_2_APR_2026, MON_20_APR_2026),
        corrected(FRI_10_APR_2026),
    )

    assert case.deadline(OGI.REPLY).on == MON_20_APR_2026
    assert codes(case) == ["repeated", "answers_irregular"]


def test_art30_a_second_notice_while_the_first_is_unanswered_changes_nothing() -> None:
    case = notified().record(correction_notified(TUE_10_MAR_2026, THU_30_APR_2026))

    assert codes(case) == ["repeated"]
    assert case.deadline(OGI.CORRECTION).on == WED_25_MAR_2026


def test_late_correction_read_as_restarting_gives_a_new_period_and_keeps_the_breach() -> None:
    """Notice of 03-12 answered 03-20: the period runs anew to 04-20, and the notice stays late."""
    case = notified(THU_12_MAR_2026, reading(late_correction="restarts")).record(corrected(FRI_20_MAR_2026))

    assert case.deadline(OGI.REPLY).on == MON_20_APR_2026
    assert codes(case) == ["late"]


def test_late_correction_read_as_restarting_covers_a_second_notice() -> None:
    """Second notice 04-02 answered 04-10: 04-13..17 (5), 20..24 (10), 27..30 (14), 05-06..09 (18), 11..12 (20)."""
    case = with_acts(
        notified(rules=reading(late_correction="restarts")),
        corrected(FRI_20_MAR_2026),
        correction_notified(THU_2_APR_2026, MON_20_APR_2026),
        corrected(FRI_10_APR_2026),
    )

    assert case.deadline(OGI.REPLY).on == TUE_12_MAY_2026
    assert "repeated" in codes(case)


class TestTheCorrectionPeriod:
    """「合理的补正期限」: until Wednesday 2026-03-25, as the notice says."""

    def test_art30_the_period_ends_on_the_day_that_the_notice_sets(self) -> None:
        assert notified().deadline(OGI.CORRECTION).on == WED_25_MAR_2026

    def test_art30_a_period_that_ends_on_a_holiday_does_not_move(self) -> None:
        case = request().record(correction_notified(MON_9_MAR_2026, SUN_5_APR_2026))

        assert case.deadline(OGI.CORRECTION).on == SUN_5_APR_2026

    @pytest.mark.parametrize("day", [TUE_24_MAR_2026, WED_25_MAR_2026], ids=str)
    def test_art30_a_correction_up_to_the_day_set_is_in_time(self, day: date) -> None:
        assert codes(notified().record(corrected(day))) == []

    def test_art30_a_correction_the_day_after_is_late_but_still_starts_the_period_anew(self) -> None:
        """No abandonment was judged. 03-27 (1), 30..04-03 (6), 04-07..10 (10), 13..17 (15), 20..24 (20)."""
        case = notified().record(corrected(THU_26_MAR_2026))

        assert (found(case, "late").severity, found(case, "late").by) == (Severity.CAUTION, "1 calendar day")
        assert case.deadline(OGI.REPLY).on == FRI_24_APR_2026

    @pytest.mark.parametrize("day", [TUE_24_MAR_2026, WED_25_MAR_2026], ids=str)
    def test_art30_no_abandonment_is_proposed_before_the_period_has_run_out(self, day: date) -> None:
        assert notified().at(day).proposals == ()

    def test_art30_abandonment_is_proposed_the_day_after_and_never_derived(self) -> None:
        view = notified().at(THU_26_MAR_2026)
        (proposal,) = view.proposals

        assert view.state == RequestState.AWAITING_CORRECTION
        assert (proposal.act, proposal.expired_on, str(proposal.provision)) == (
            "abandon",
            WED_25_MAR_2026,
            "条例第三十条",
        )

    def test_art30_abandonment_judged_after_the_period_ends_the_request(self) -> None:
        case = notified().record(rh.Abandon(on=THU_26_MAR_2026))
        outcome = rh.result(case)

        assert (case.state, case.findings, case.deadlines) == (RequestState.ABANDONED, (), ())
        assert outcome is not None and (outcome.outcome, outcome.row) == (Outcome.ABANDONED_CORRECTION, "三（六）1")

    @pytest.mark.parametrize("day", [TUE_24_MAR_2026, WED_25_MAR_2026], ids=str)
    def test_art30_abandonment_judged_before_the_period_has_run_out_is_unlawful(self, day: date) -> None:
        premature = found(notified().record(rh.Abandon(on=day)), "premature")

        assert premature.severity == Severity.UNLAWFUL
        assert "2026-03-25" in premature.done


def test_art30_a_notice_that_says_nothing_of_the_matter_asks_for_the_record() -> None:
    case = request().record(rh.NotifyCorrection(on=MON_9_MAR_2026, correct_by=WED_25_MAR_2026))

    assert found(case, "unstated").severity == Severity.CAUTION


def test_art30_a_notice_without_a_day_to_correct_by_starts_no_correction_period() -> None:
    case = request().record(correction_notified(MON_9_MAR_2026))

    assert found(case, "start_unknown").rule == OGI.CORRECTION
    assert OGI.CORRECTION not in [due.rule for due in case.deadlines]


def test_art30_an_extension_before_the_correction_does_not_carry_over() -> None:
    case = with_acts(
        request(),
        extended(THU_5_MAR_2026),
        correction_notified(MON_9_MAR_2026, WED_25_MAR_2026),
        corrected(FRI_20_MAR_2026),
    )

    assert case.deadline(OGI.REPLY).on == MON_20_APR_2026


def test_art30_a_consultation_still_open_is_left_out_from_the_day_of_restart() -> None:
    """Letter 03-04, opinion 03-25. Of the new period 03-23..25 (3) is left out: 04-20 and three, 04-23."""
    case = with_acts(
        request(),
        third_party_asked(WED_4_MAR_2026),
        letter_received(THU_5_MAR_2026),
        correction_notified(MON_9_MAR_2026, WED_25_MAR_2026),
        corrected(FRI_20_MAR_2026),
        consents(WED_25_MAR_2026),
    )

    assert case.deadline(OGI.REPLY).on == THU_23_APR_2026


def test_art30_a_consultation_ended_before_the_restart_takes_nothing_from_the_new_period() -> None:
    case = with_acts(
        request(),
        third_party_asked(WED_4_MAR_2026),
        letter_received(THU_5_MAR_2026),
        correction_notified(MON_9_MAR_2026, WED_25_MAR_2026),
        consents(WED_18_MAR_2026),
        corrected(FRI_20_MAR_2026),
    )

    assert case.deadline(OGI.REPLY).on == MON_20_APR_2026


def test_art30_what_stays_unclear_after_the_correction_is_replied_to() -> None:
    case = with_acts(
        notified(), corrected(FRI_20_MAR_2026), replied(WED_1_APR_2026, outcome=Outcome.UNCLEAR_AFTER_CORRECTION)
    )
    outcome = rh.result(case)

    assert outcome is not None and outcome.row == "三（四）3"


def test_art30_a_letter_sent_while_the_correction_is_awaited_is_left_out_of_the_new_period() -> None:
    """Letter 03-12, received 03-13, opinion 03-25; of the period from 03-20, 03-23..25 (3) is left out: 04-23."""
    case = with_acts(
        notified(),
        third_party_asked(THU_12_MAR_2026),
        letter_received(FRI_13_MAR_2026),
        corrected(FRI_20_MAR_2026),
        consents(WED_25_MAR_2026),
    )

    assert (case.deadline(OGI.REPLY).on, case.findings) == (THU_23_APR_2026, ())


def test_art33_2_the_period_begun_anew_may_be_extended_once_as_well() -> None:
    """04-20 and twenty: 04-21..24 (4), 27..30 (8), 05-06..09 (12), 11..15 (17), 18..20 (20)."""
    case = with_acts(
        request(),
        extended(THU_5_MAR_2026),
        correction_notified(MON_9_MAR_2026, WED_25_MAR_2026),
        corrected(FRI_20_MAR_2026),
        extended(FRI_10_APR_2026),
    )

    assert (case.deadline(OGI.REPLY).on, case.findings) == (WED_20_MAY_2026, ())
