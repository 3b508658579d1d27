"""条例（2007）第二十一条 to 第二十四条: requests received from 2008-05-01 to 2019-05-14."""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, china
from govopen.errors import StepNotAllowedError
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.request_handling import Channel, RequestState
from govopen.workflows.request_handling.consultation import EarlierThirdPartyState
from tests.workflows.cases import (
    codes,
    consents,
    correction_notified,
    corrected,
    disclosed,
    extended,
    found,
    letter_received,
    reading,
    received,
    refuses,
    replied,
    third_party_asked,
    with_acts,
)


def test_art24_2_a_reply_is_due_in_fifteen_working_days_even_on_a_make_up_saturday() -> None:
    """Received 2018-12-10: 12-11..14 (4), 17..21 (9), 24..28 (14), and Saturday 12-29 (15), worked by the notice for 2019."""
    assert received(date(2018, 12, 10)).deadline(OGI.REPLY).on == date(2018, 12, 29)


def test_art24_2_fifteen_more_may_be_granted() -> None:
    """Received 2019-05-14: 06-04, and 06-05..06 (2), 10..14 (7), 17..21 (12), 24..26 (15)."""
    case = received(date(2019, 5, 14)).record(extended(date(2019, 6, 3), 15))

    assert (case.deadline(OGI.REPLY).on, case.findings) == (date(2019, 6, 26), ())


def test_art24_2_twenty_more_count_as_fifteen() -> None:
    case = received(date(2019, 5, 14)).record(extended(date(2019, 6, 3), 20))

    assert (case.deadline(OGI.REPLY).on, codes(case)) == (date(2019, 6, 26), ["over_cap"])


def test_art24_2_an_extension_granted_in_june_2019_is_judged_by_the_text_of_2007() -> None:
    """The text of 2019 was in force by then; its twenty days belong to requests received under it."""
    case = received(date(2019, 5, 14)).record(extended(date(2019, 6, 3), 20))

    assert str(found(case, "over_cap").provision) == "条例（2007）第二十四条第二款"


class TestTheNoticeThatMovedLabourDay:
    """On 2019-03-22 May 1 to 4 became days off, with Sundays 04-28 and 05-05 worked; until then May 1 alone was off."""

    @pytest.mark.parametrize(
        ("received_on", "before", "after"),
        [
            (date(2019, 3, 20), date(2019, 5, 3), date(2019, 5, 5)),
            (date(2019, 3, 19), date(2019, 5, 2), date(2019, 4, 30)),
            (date(2019, 3, 15), date(2019, 4, 29), date(2019, 4, 28)),
        ],
        ids=str,
    )
    def test_a_revision_may_lengthen_or_shorten_the_extended_period(
        self, received_on: date, before: date, after: date
    ) -> None:
        case = received(received_on).record(extended(received_on, 15))

        assert case.as_known_on(date(2019, 3, 21)).deadline(OGI.REPLY).on == before
        assert case.deadline(OGI.REPLY).on == after


class TestCorrection:
    """第二十一条第（四）项 sets no days and says nothing of the clock. Received 2018-06-04: reply due 06-26.

    06-05..08 (4), 11..15 (9), 19..22 (13), 25..26 (15); told on 06-08, amended on 06-15.
    """

    ACTS = (correction_notified(date(2018, 6, 8)), corrected(date(2018, 6, 15)))

    def case(self, choice: str) -> Case:
        return with_acts(received(date(2018, 6, 4), rules=reading(correction_2007=choice)), *self.ACTS)

    def test_correction_2007_read_as_suspending_leaves_out_the_days_between(self) -> None:
        """06-11..15 are five: 06-27..29 (3), 07-02..03 (5)."""
        assert self.case("suspends").deadline(OGI.REPLY).on == date(2018, 7, 3)

    def test_correction_2007_read_as_restarting_runs_from_the_amended_request(self) -> None:
        """06-19..22 (4), 25..29 (9), 07-02..06 (14), 09 (15)."""
        assert self.case("restarts").deadline(OGI.REPLY).on == date(2018, 7, 9)

    def test_correction_2007_read_as_running_on_changes_nothing(self) -> None:
        assert self.case("runs_on").deadline(OGI.REPLY).on == date(2018, 6, 26)

    def test_correction_2007_suspends_by_default(self) -> None:
        case = with_acts(received(date(2018, 6, 4)), *self.ACTS)

        assert case.deadline(OGI.REPLY).on == date(2018, 7, 3)

    def test_art21_4_no_notice_is_too_late_and_none_is_one_too_many(self) -> None:
        case = with_acts(
            received(date(2018, 6, 4)), correction_notified(date(2018, 6, 22)), corrected(date(2018, 6, 25)), *(
                correction_notified(date(2018, 6, 26)), corrected(date(2018, 6, 27)))
        )

        assert case.findings == ()

    def test_art21_4_silence_gives_no_request_up(self) -> None:
        view = received(date(2018, 6, 4)).record(self.ACTS[0]).at(date(2018, 12, 3))

        assert (view.state, view.proposals) == (RequestState.AWAITING_CORRECTION, ())

    def test_art21_4_abandonment_is_not_known_to_this_text(self) -> None:
        with pytest.raises(StepNotAllowedError, match="no step of this version takes it"):
            with_acts(received(date(2018, 6, 4)), self.ACTS[0], rh.Abandon(on=date(2018, 12, 3)))


class TestTheThirdParty:
    """第二十三条, 第二十四条第三款: the time is left out; no number of days binds the third party."""

    CASE = with_acts(received(date(2018, 6, 4)), third_party_asked(date(2018, 6, 8)), letter_received(date(2018, 6, 11)))

    def test_art24_3_the_time_for_asking_is_left_out(self) -> None:
        """06-11..15 (5), 19..20 (7) to the opinion: 06-26 and seven: 06-27..29 (3), 07-02..05 (7)."""
        case = self.CASE.record(consents(date(2018, 6, 20)))

        assert case.deadline(OGI.REPLY).on == date(2018, 7, 5)

    def test_art23_silence_never_ends_the_consultation(self) -> None:
        view = self.CASE.at(date(2018, 12, 3))

        assert view.children["t1"] == EarlierThirdPartyState.LETTER_SENT
        assert (view.deadline(OGI.REPLY).on, view.deadline(OGI.REPLY).latest) == (None, None)

    def test_art23_a_refusal_is_recorded_with_or_without_reasons(self) -> None:
        case = self.CASE.record(refuses(date(2018, 6, 20), reasons=None))

        assert case.children["t1"] == EarlierThirdPartyState.REFUSED


@pytest.mark.parametrize("channel", list(Channel), ids=str)
def test_art24_2_the_2007_text_knows_no_receipt_by_channel(channel: Channel) -> None:
    case = received(date(2018, 6, 4), channel)

    assert (case.state, case.deadline(OGI.REPLY).on) == (RequestState.PROCESSING, date(2018, 6, 26))


def test_art24_2_a_reply_posted_late_is_late_when_the_posting_is_recorded() -> None:
    case = with_acts(
        received(date(2018, 6, 4)),
        replied(date(2018, 6, 26), posted_on=None),
        rh.Serve(on=date(2018, 6, 28), by="post", posted_on=date(2018, 6, 28)),
    )

    assert (case.state, found(case, "late").by) == (RequestState.SERVED, "2 working days")


def test_art24_2_what_the_reply_says_is_not_checked() -> None:
    """The kinds of reply of the 2007 text are known from memory only."""
    assert received(date(2018, 6, 4)).record(disclosed(date(2018, 6, 26), information=())).findings == ()


def test_a_withdrawn_request_of_2018_has_no_deadlines() -> None:
    case = received(date(2018, 6, 4)).record(rh.Withdraw(on=date(2018, 6, 6)))

    assert (case.state, case.deadlines) == (RequestState.WITHDRAWN, ())


@pytest.mark.parametrize(
    "act",
    [rh.AskReasons(on=date(2018, 6, 6)), rh.DeferReply(on=date(2018, 6, 6)), rh.NotifyFee(on=date(2018, 6, 6)),
     rh.ConsultOrgan(on=date(2018, 6, 6), ref="o1"), rh.DeclineToProcess(on=date(2018, 6, 6))],
    ids=lambda act: act.kind,
)
def test_acts_of_the_2019_text_are_not_taken_under_the_2007_text(act: rh.AskReasons) -> None:
    with pytest.raises(StepNotAllowedError, match="no step of this version takes it"):
        received(date(2018, 6, 4)).record(act)


def test_a_local_holiday_moves_a_local_organ_s_reply() -> None:
    """Guangxi, San Yue San 2017: 03-30, 03-31 and the national make-up Saturday 04-01 off, 04-08 worked (an interpretation).

    Received 03-13. National: 03-14..17 (4), 20..24 (9), 27..31 (14), 04-01 (15). Guangxi: 27..29 (12), 04-05..07 (15).
    """
    guangxi = china().with_overlay(
        name="广西",
        source="广西壮族自治区人民政府放假通知",
        off=[date(2017, 3, 30), date(2017, 3, 31), date(2017, 4, 1)],
        work=[date(2017, 4, 8)],
    )

    assert received(date(2017, 3, 13)).deadline(OGI.REPLY).on == date(2017, 4, 1)
    assert received(date(2017, 3, 13), calendar=guangxi).deadline(OGI.REPLY).on == date(2017, 4, 7)


def test_an_overdue_reply_of_2013_is_a_breach() -> None:
    (breach,) = received(date(2013, 9, 11)).at(date(2013, 10, 10)).findings

    assert (breach.severity, str(breach.provision)) == (Severity.BREACH, "条例（2007）第二十四条第二款")
