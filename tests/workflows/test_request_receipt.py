"""条例第三十一条: the day of receipt, by the channel through which a request came."""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Rulebook
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.request_handling import Channel, RequestState
from tests.workflows.cases import codes, found, reading, received, replied, request, with_acts
from tests.workflows.days import (
    FRI_1_MAY_2026,
    FRI_12_JUN_2026,
    FRI_23_OCT_2026,
    MON_1_JUN_2026,
    MON_2_JUL_2018,
    MON_16_FEB_2026,
    MON_23_MAR_2026,
    SAT_2_MAY_2026,
    SAT_3_OCT_2026,
    SUN_10_JUN_2018,
    SUN_20_SEP_2026,
    THU_1_MAY_2008,
    THU_7_MAY_2026,
    THU_8_OCT_2026,
    THU_13_JUN_2019,
    THU_30_APR_2026,
    TUE_3_JUL_2018,
    TUE_3_NOV_2026,
    TUE_4_JUN_2019,
    TUE_14_MAY_2019,
    TUE_24_FEB_2026,
    TUE_30_JUN_2026,
    WED_3_JUN_2026,
    WED_4_NOV_2026,
    WED_5_JUN_2019,
    WED_10_JUN_2026,
    WED_12_JUN_2019,
    WED_15_MAY_2019,
    WED_17_JUN_2026,
    WED_20_MAY_2026,
    WED_30_APR_2008,
    WED_30_SEP_2026,
)


@pytest.mark.parametrize("channel", [Channel.IN_PERSON, Channel.ORAL, Channel.POST_SIGNED])
def test_art31_what_is_handed_in_or_signed_for_is_received_that_day(channel: Channel) -> None:
    case = received(MON_1_JUN_2026, channel)

    assert case.state == RequestState.PROCESSING
    assert case.deadline(OGI.REPLY).on == TUE_30_JUN_2026


@pytest.mark.parametrize(
    "channel", [Channel.PLAIN_LETTER, Channel.MISDIRECTED, Channel.INTERNET, Channel.FAX, Channel.OTHER]
)
def test_art31_what_needs_a_confirmation_starts_no_reply_period_before_it(channel: Channel) -> None:
    case = received(MON_1_JUN_2026, channel)

    assert case.state == RequestState.AWAITING_CONFIRMATION
    assert OGI.REPLY not in [due.rule for due in case.deadlines]


def test_art31_2_a_plain_letter_is_received_on_the_day_of_confirmation() -> None:
    """Arrived Thursday 04-30, confirmed 05-07: 05-08..09 (2), 11..15 (7), 18..22 (12), 25..29 (17), 06-01..03 (20)."""
    case = with_acts(received(THU_30_APR_2026, Channel.PLAIN_LETTER), rh.Confirm(on=THU_7_MAY_2026))

    assert case.deadline(OGI.REPLY).on == WED_3_JUN_2026


def test_art31_2_a_plain_letter_is_to_be_confirmed_on_the_day_it_came() -> None:
    case = with_acts(received(THU_30_APR_2026, Channel.PLAIN_LETTER), rh.Confirm(on=THU_7_MAY_2026))
    late = found(case, "late")

    assert (late.rule, late.severity, late.by) == (OGI.CONFIRMATION, Severity.BREACH, "7 calendar days")
    assert str(late.provision) == "条例第三十一条第（二）项"


def test_art31_2_a_plain_letter_confirmed_on_the_day_it_came_is_in_order() -> None:
    case = with_acts(received(THU_30_APR_2026, Channel.PLAIN_LETTER), rh.Confirm(on=THU_30_APR_2026))

    assert case.findings == ()


def test_art31_2_an_unconfirmed_plain_letter_is_a_breach_the_day_after() -> None:
    case = received(THU_30_APR_2026, Channel.PLAIN_LETTER)

    assert case.at(THU_30_APR_2026).findings == ()
    assert [finding.code for finding in case.at(FRI_1_MAY_2026).findings] == ["overdue"]


def test_receipt_letter_2_a_requester_who_cannot_be_reached_leaves_the_clock_waiting() -> None:
    """国办公开办函〔2015〕207号: the clock starts when contact is restored."""
    case = with_acts(
        received(THU_30_APR_2026, Channel.PLAIN_LETTER),
        rh.NoteUnreachable(on=THU_30_APR_2026),
        rh.Confirm(on=THU_7_MAY_2026),
    )

    assert case.findings == ()
    assert case.deadline(OGI.REPLY).on == WED_3_JUN_2026


def test_receipt_letter_2_noting_days_later_that_nobody_could_be_reached_heals_nothing() -> None:
    case = with_acts(received(THU_30_APR_2026, Channel.PLAIN_LETTER), rh.NoteUnreachable(on=SAT_2_MAY_2026))

    assert codes(case) == ["overdue"]


@pytest.mark.parametrize("channel", [Channel.INTERNET, Channel.FAX])
def test_art31_3_what_comes_by_internet_or_fax_is_received_on_the_day_both_sides_confirm(channel: Channel) -> None:
    """Sent 02-16, confirmed 02-24: 02-25..28 (4), 03-02..06 (9), 09..13 (14), 16..20 (19), 23 (20)."""
    case = with_acts(received(MON_16_FEB_2026, channel), rh.Confirm(on=TUE_24_FEB_2026))

    assert case.deadline(OGI.REPLY).on == MON_23_MAR_2026
    assert case.findings == ()


@pytest.mark.parametrize("day", [WED_30_SEP_2026, *(date(2026, 10, d) for d in range(1, 8))], ids=str)
def test_art33_2_a_request_received_in_national_day_runs_from_the_first_working_day_after_it(day: date) -> None:
    """The first counted day is 10-08: 10-08..10 (3), 12..16 (8), 19..23 (13), 26..30 (18), 11-02..03 (20)."""
    assert received(day).deadline(OGI.REPLY).on == TUE_3_NOV_2026


def test_art33_2_a_request_received_on_the_first_working_day_after_national_day_runs_a_day_longer() -> None:
    assert received(THU_8_OCT_2026).deadline(OGI.REPLY).on == WED_4_NOV_2026


def test_receipt_on_rest_day_read_as_the_next_working_day_moves_day_zero() -> None:
    case = received(SAT_3_OCT_2026, rules=reading(receipt_on_rest_day="next_working_day"))

    assert case.deadline(OGI.REPLY).on == WED_4_NOV_2026
    assert case.deadline(OGI.REPLY).ledger[0].day == THU_8_OCT_2026


def test_receipt_on_rest_day_read_as_the_next_working_day_leaves_a_make_up_sunday_alone() -> None:
    """Sunday 2026-09-20 is worked: 09-21..24 (4), 28..30 (7), 10-08..10 (10), 12..16 (15), 19..23 (20)."""
    case = received(SUN_20_SEP_2026, rules=reading(receipt_on_rest_day="next_working_day"))

    assert case.deadline(OGI.REPLY).on == FRI_23_OCT_2026


def test_receipt_on_rest_day_applies_under_the_2007_text_too() -> None:
    """Sunday 2018-06-10 read as Monday 06-11: 06-12..15 (4), 19..22 (8), 25..29 (13), 07-02..03 (15)."""
    as_it_came = received(SUN_10_JUN_2018)
    next_day = received(SUN_10_JUN_2018, rules=reading(receipt_on_rest_day="next_working_day"))

    assert as_it_came.deadline(OGI.REPLY).on == MON_2_JUL_2018
    assert next_day.deadline(OGI.REPLY).on == TUE_3_JUL_2018


def test_a_half_day_holiday_is_a_working_day() -> None:
    """Children's Day, Monday 06-01, counts: 05-21..22 (2), 25..29 (7), 06-01..05 (12), 08..12 (17), 15..17 (20)."""
    deadline = received(WED_20_MAY_2026).deadline(OGI.REPLY)

    assert deadline.on == WED_17_JUN_2026
    assert next(row.number for row in deadline.ledger if row.day == MON_1_JUN_2026) == 8


def test_art31_nothing_is_due_before_the_request_came() -> None:
    case = request()

    assert (case.state, case.deadlines, case.next_due) == (RequestState.AWAITING_RECEIPT, (), None)


def test_art29_2_a_request_that_lacks_something_is_received_all_the_same() -> None:
    case = request(rh.Receive(on=MON_1_JUN_2026, channel=Channel.FAX, lacks=(rh.RequestContent.IDENTITY_PROOF,)))

    assert case.state == RequestState.AWAITING_CONFIRMATION
    assert case.findings == ()


class TestWhichText:
    """The 2019 text is in force from 2019-05-15 and neither text has a transition article."""

    def test_art56_a_request_of_14_may_2019_has_15_working_days_under_the_2007_text(self) -> None:
        case = received(TUE_14_MAY_2019)

        assert (case.law.version, case.deadline(OGI.REPLY).on) == ("2007", TUE_4_JUN_2019)
        assert str(case.deadline(OGI.REPLY).provision) == "条例（2007）第二十四条第二款"

    def test_art56_a_request_of_15_may_2019_has_20_working_days_under_the_2019_text(self) -> None:
        case = received(WED_15_MAY_2019)

        assert (case.law.version, case.deadline(OGI.REPLY).on) == ("2019", THU_13_JUN_2019)
        assert str(case.deadline(OGI.REPLY).provision) == "条例第三十三条第二款"

    def test_art56_by_the_reading_by_decision_a_pending_request_is_replied_to_under_the_2019_text(self) -> None:
        """Received 2019-05-14, decided 06-12: twenty working days from receipt end that day, fifteen on 06-04."""
        by_decision = received(TUE_14_MAY_2019, rules=reading(**{"ogi.governing_version": "decision"})).record(
            replied(WED_12_JUN_2019)
        )

        assert "late" not in codes(by_decision)

    def test_art56_by_the_reading_by_decision_an_undecided_request_has_the_text_of_the_day_it_is_looked_at(
        self,
    ) -> None:
        """Received 2019-05-14: fifteen working days end on Tue 06-04, twenty on Wed 06-12 (06-07 is off)."""
        pending = received(TUE_14_MAY_2019, rules=reading(**{"ogi.governing_version": "decision"}))

        assert pending.at(TUE_14_MAY_2019).deadline(OGI.REPLY).on == TUE_4_JUN_2019
        assert pending.at(WED_15_MAY_2019).deadline(OGI.REPLY).on == WED_12_JUN_2019

    def test_no_request_is_handled_before_the_regulations_were_in_force(self) -> None:
        with pytest.raises(LookupError, match="no version of ogi modelled here is in force then"):
            received(WED_30_APR_2008)

    def test_the_first_day_of_the_2007_text_is_1_may_2008(self) -> None:
        assert received(THU_1_MAY_2008).law.version == "2007"

    def test_every_act_of_a_case_is_judged_by_the_text_of_its_receipt(self) -> None:
        case = received(TUE_14_MAY_2019).record(replied(WED_5_JUN_2019))

        assert str(found(case, "late").provision) == "条例（2007）第二十四条第二款"


def test_the_national_rulebook_is_the_default() -> None:
    assert received(MON_1_JUN_2026).rules == Rulebook.national()


@pytest.mark.parametrize("channel", [Channel.IN_PERSON, Channel.ORAL, Channel.POST_SIGNED])
def test_art30_the_correction_notice_is_due_seven_working_days_after_receipt(channel: Channel) -> None:
    """06-02..05 (4), 08..10 (7)."""
    assert received(MON_1_JUN_2026, channel).deadline(OGI.CORRECTION_NOTICE).on == WED_10_JUN_2026


@pytest.mark.parametrize("channel", [Channel.PLAIN_LETTER, Channel.MISDIRECTED, Channel.INTERNET, Channel.FAX])
def test_art30_the_correction_notice_is_due_seven_working_days_after_the_confirmation(channel: Channel) -> None:
    """Confirmed 06-03: 06-04..05 (2), 08..12 (7)."""
    case = with_acts(received(MON_1_JUN_2026, channel), rh.Confirm(on=WED_3_JUN_2026))

    assert case.deadline(OGI.CORRECTION_NOTICE).on == FRI_12_JUN_2026


@pytest.mark.parametrize("channel", [Channel.IN_PERSON, Channel.ORAL])
def test_receipt_on_rest_day_applies_to_what_is_handed_in(channel: Channel) -> None:
    case = received(SAT_3_OCT_2026, channel, rules=reading(receipt_on_rest_day="next_working_day"))

    assert case.deadline(OGI.REPLY).on == WED_4_NOV_2026
