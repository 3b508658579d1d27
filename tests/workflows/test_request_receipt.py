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



@pytest.mark.parametrize("channel", [Channel.IN_PERSON, Channel.ORAL, Channel.POST_SIGNED])
def test_art31_what_is_handed_in_or_signed_for_is_received_that_day(channel: Channel) -> None:
    case = received(date(2026, 6, 1), channel)

    assert case.state == RequestState.PROCESSING
    assert case.deadline(OGI.REPLY).on == date(2026, 6, 30)


@pytest.mark.parametrize("channel", [Channel.PLAIN_LETTER, Channel.MISDIRECTED, Channel.INTERNET, Channel.FAX, Channel.OTHER])
def test_art31_what_needs_a_confirmation_starts_no_reply_period_before_it(channel: Channel) -> None:
    case = received(date(2026, 6, 1), channel)

    assert case.state == RequestState.AWAITING_CONFIRMATION
    assert OGI.REPLY not in [due.rule for due in case.deadlines]


def test_art31_2_a_plain_letter_is_received_on_the_day_of_confirmation() -> None:
    """Arrived Thursday 04-30, confirmed 05-07: 05-08..09 (2), 11..15 (7), 18..22 (12), 25..29 (17), 06-01..03 (20)."""
    case = with_acts(received(date(2026, 4, 30), Channel.PLAIN_LETTER), rh.Confirm(on=date(2026, 5, 7)))

    assert case.deadline(OGI.REPLY).on == date(2026, 6, 3)


def test_art31_2_a_plain_letter_is_to_be_confirmed_on_the_day_it_came() -> None:
    case = with_acts(received(date(2026, 4, 30), Channel.PLAIN_LETTER), rh.Confirm(on=date(2026, 5, 7)))
    late = found(case, "late")

    assert (late.rule, late.severity, late.by) == (OGI.CONFIRMATION, Severity.BREACH, "7 calendar days")
    assert str(late.provision) == "条例第三十一条第（二）项"


def test_art31_2_a_plain_letter_confirmed_on_the_day_it_came_is_in_order() -> None:
    case = with_acts(received(date(2026, 4, 30), Channel.PLAIN_LETTER), rh.Confirm(on=date(2026, 4, 30)))

    assert case.findings == ()


def test_art31_2_an_unconfirmed_plain_letter_is_a_breach_the_day_after() -> None:
    case = received(date(2026, 4, 30), Channel.PLAIN_LETTER)

    assert case.at(date(2026, 4, 30)).findings == ()
    assert [finding.code for finding in case.at(date(2026, 5, 1)).findings] == ["overdue"]


def test_receipt_letter_2_a_requester_who_cannot_be_reached_leaves_the_clock_waiting() -> None:
    """国办公开办函〔2015〕207号: the clock starts when contact is restored."""
    case = with_acts(
        received(date(2026, 4, 30), Channel.PLAIN_LETTER),
        rh.NoteUnreachable(on=date(2026, 4, 30)),
        rh.Confirm(on=date(2026, 5, 7)),
    )

    assert case.findings == ()
    assert case.deadline(OGI.REPLY).on == date(2026, 6, 3)


def test_receipt_letter_2_noting_days_later_that_nobody_could_be_reached_heals_nothing() -> None:
    case = with_acts(received(date(2026, 4, 30), Channel.PLAIN_LETTER), rh.NoteUnreachable(on=date(2026, 5, 2)))

    assert codes(case) == ["overdue"]


@pytest.mark.parametrize("channel", [Channel.INTERNET, Channel.FAX])
def test_art31_3_what_comes_by_internet_or_fax_is_received_on_the_day_both_sides_confirm(channel: Channel) -> None:
    """Sent on 02-16 in Spring Festival, confirmed 02-24: 02-25..28 (4), 03-02..06 (9), 09..13 (14), 16..20 (19), 23 (20)."""
    case = with_acts(received(date(2026, 2, 16), channel), rh.Confirm(on=date(2026, 2, 24)))

    assert case.deadline(OGI.REPLY).on == date(2026, 3, 23)
    assert case.findings == ()


@pytest.mark.parametrize("day", [date(2026, 9, 30), *(date(2026, 10, d) for d in range(1, 8))], ids=str)
def test_art33_2_a_request_received_in_national_day_runs_from_the_first_working_day_after_it(day: date) -> None:
    """From 09-30 to 10-07 the first counted day is 10-08: 10-08..10 (3), 12..16 (8), 19..23 (13), 26..30 (18), 11-02..03 (20)."""
    assert received(day).deadline(OGI.REPLY).on == date(2026, 11, 3)


def test_art33_2_a_request_received_on_the_first_working_day_after_national_day_runs_a_day_longer() -> None:
    assert received(date(2026, 10, 8)).deadline(OGI.REPLY).on == date(2026, 11, 4)


def test_receipt_on_rest_day_read_as_the_next_working_day_moves_day_zero() -> None:
    case = received(date(2026, 10, 3), rules=reading(receipt_on_rest_day="next_working_day"))

    assert case.deadline(OGI.REPLY).on == date(2026, 11, 4)
    assert case.deadline(OGI.REPLY).ledger[0].day == date(2026, 10, 8)


def test_receipt_on_rest_day_read_as_the_next_working_day_leaves_a_make_up_sunday_alone() -> None:
    """Sunday 2026-09-20 is worked: 09-21..24 (4), 28..30 (7), 10-08..10 (10), 12..16 (15), 19..23 (20)."""
    case = received(date(2026, 9, 20), rules=reading(receipt_on_rest_day="next_working_day"))

    assert case.deadline(OGI.REPLY).on == date(2026, 10, 23)


def test_receipt_on_rest_day_applies_under_the_2007_text_too() -> None:
    """Sunday 2018-06-10 read as Monday 06-11: 06-12..15 (4), 19..22 (8), 25..29 (13), 07-02..03 (15)."""
    as_it_came = received(date(2018, 6, 10))
    next_day = received(date(2018, 6, 10), rules=reading(receipt_on_rest_day="next_working_day"))

    assert as_it_came.deadline(OGI.REPLY).on == date(2018, 7, 2)
    assert next_day.deadline(OGI.REPLY).on == date(2018, 7, 3)


def test_a_half_day_holiday_is_a_working_day() -> None:
    """Children's Day, Monday 2026-06-01, counts: 05-21..22 (2), 25..29 (7), 06-01..05 (12), 08..12 (17), 15..17 (20)."""
    deadline = received(date(2026, 5, 20)).deadline(OGI.REPLY)

    assert deadline.on == date(2026, 6, 17)
    assert next(row.number for row in deadline.ledger if row.day == date(2026, 6, 1)) == 8


def test_art31_nothing_is_due_before_the_request_came() -> None:
    case = request()

    assert (case.state, case.deadlines, case.next_due) == (RequestState.AWAITING_RECEIPT, (), None)


def test_art29_2_a_request_that_lacks_something_is_received_all_the_same() -> None:
    case = request(rh.Receive(on=date(2026, 6, 1), channel=Channel.FAX, lacks=(rh.RequestContent.IDENTITY_PROOF,)))

    assert case.state == RequestState.AWAITING_CONFIRMATION
    assert case.findings == ()


class TestWhichText:
    """The 2019 text is in force from 2019-05-15 and neither text has a transition article."""

    def test_art56_a_request_of_14_may_2019_has_15_working_days_under_the_2007_text(self) -> None:
        case = received(date(2019, 5, 14))

        assert (case.law.version, case.deadline(OGI.REPLY).on) == ("2007", date(2019, 6, 4))
        assert str(case.deadline(OGI.REPLY).provision) == "条例（2007）第二十四条第二款"

    def test_art56_a_request_of_15_may_2019_has_20_working_days_under_the_2019_text(self) -> None:
        case = received(date(2019, 5, 15))

        assert (case.law.version, case.deadline(OGI.REPLY).on) == ("2019", date(2019, 6, 13))
        assert str(case.deadline(OGI.REPLY).provision) == "条例第三十三条第二款"

    def test_art56_by_the_reading_by_decision_a_pending_request_is_replied_to_under_the_2019_text(self) -> None:
        """Received 2019-05-14, decided 06-12: twenty working days from receipt end that day, fifteen on 06-04."""
        by_decision = received(date(2019, 5, 14), rules=reading(governing_version="decision")).record(replied(date(2019, 6, 12)))

        assert "late" not in codes(by_decision)

    def test_no_request_is_handled_before_the_regulations_were_in_force(self) -> None:
        with pytest.raises(LookupError, match="no version of ogi modelled here is in force then"):
            received(date(2008, 4, 30))

    def test_the_first_day_of_the_2007_text_is_1_may_2008(self) -> None:
        assert received(date(2008, 5, 1)).law.version == "2007"

    def test_every_act_of_a_case_is_judged_by_the_text_of_its_receipt(self) -> None:
        case = received(date(2019, 5, 14)).record(replied(date(2019, 6, 5)))

        assert str(found(case, "late").provision) == "条例（2007）第二十四条第二款"


def test_the_national_rulebook_is_the_default() -> None:
    assert received(date(2026, 6, 1)).rules == Rulebook.national()
