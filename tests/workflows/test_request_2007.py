"""条例（2007）第二十一条 to 第二十四条: requests received from 2008-05-01 to 2019-05-14."""

from __future__ import annotations

from datetime import date
from typing import Any

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
    corrected,
    correction_notified,
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
from tests.workflows.days import (
    FRI_3_MAY_2019,
    FRI_6_JUL_2018,
    FRI_7_APR_2017,
    FRI_8_JUN_2018,
    FRI_15_JUN_2018,
    FRI_15_MAR_2019,
    FRI_22_JUN_2018,
    FRI_31_MAR_2017,
    MON_3_DEC_2018,
    MON_3_JUN_2019,
    MON_4_JUN_2018,
    MON_9_JUL_2018,
    MON_10_DEC_2018,
    MON_11_JUN_2018,
    MON_13_MAR_2017,
    MON_25_JUN_2018,
    MON_29_APR_2019,
    SAT_1_APR_2017,
    SAT_8_APR_2017,
    SAT_29_DEC_2018,
    SUN_5_MAY_2019,
    SUN_28_APR_2019,
    THU_2_MAY_2019,
    THU_5_JUL_2018,
    THU_10_OCT_2013,
    THU_21_JUN_2018,
    THU_21_MAR_2019,
    THU_28_JUN_2018,
    THU_30_MAR_2017,
    TUE_3_JUL_2018,
    TUE_14_MAY_2019,
    TUE_19_MAR_2019,
    TUE_26_JUN_2018,
    TUE_30_APR_2019,
    WED_6_JUN_2018,
    WED_11_SEP_2013,
    WED_20_JUN_2018,
    WED_20_MAR_2019,
    WED_26_JUN_2019,
    WED_27_JUN_2018,
)


def test_art24_2_a_reply_is_due_in_fifteen_working_days_even_on_a_make_up_saturday() -> None:
    """12-11..14 (4), 17..21 (9), 24..28 (14), and Saturday 12-29 (15), worked by the notice for 2019."""
    assert received(MON_10_DEC_2018).deadline(OGI.REPLY).on == SAT_29_DEC_2018


def test_art24_2_fifteen_more_may_be_granted() -> None:
    """Received 2019-05-14: 06-04, and 06-05..06 (2), 10..14 (7), 17..21 (12), 24..26 (15)."""
    case = received(TUE_14_MAY_2019).record(extended(MON_3_JUN_2019, 15))

    assert (case.deadline(OGI.REPLY).on, case.findings) == (WED_26_JUN_2019, ())


def test_art24_2_twenty_more_count_as_fifteen() -> None:
    case = received(TUE_14_MAY_2019).record(extended(MON_3_JUN_2019, 20))

    assert (case.deadline(OGI.REPLY).on, codes(case)) == (WED_26_JUN_2019, ["over_cap"])


def test_art24_2_an_extension_granted_in_june_2019_is_judged_by_the_text_of_2007() -> None:
    """The text of 2019 was in force by then; its twenty days belong to requests received under it."""
    case = received(TUE_14_MAY_2019).record(extended(MON_3_JUN_2019, 20))

    assert str(found(case, "over_cap").provision) == "条例（2007）第二十四条第二款"


class TestTheNoticeThatMovedLabourDay:
    """On 2019-03-22 May 1 to 4 became days off, with Sundays 04-28 and 05-05 worked; until then May 1 alone was off."""

    @pytest.mark.parametrize(
        ("received_on", "before", "after"),
        [
            (WED_20_MAR_2019, FRI_3_MAY_2019, SUN_5_MAY_2019),
            (TUE_19_MAR_2019, THU_2_MAY_2019, TUE_30_APR_2019),
            (FRI_15_MAR_2019, MON_29_APR_2019, SUN_28_APR_2019),
        ],
        ids=str,
    )
    def test_a_revision_may_lengthen_or_shorten_the_extended_period(
        self, received_on: date, before: date, after: date
    ) -> None:
        case = received(received_on).record(extended(received_on, 15))

        assert case.as_known_on(THU_21_MAR_2019).deadline(OGI.REPLY).on == before
        assert case.deadline(OGI.REPLY).on == after


class TestCorrection:
    """第二十一条第（四）项 sets no days and says nothing of the clock. Received 2018-06-04: reply due 06-26.

    06-05..08 (4), 11..15 (9), 19..22 (13), 25..26 (15); told on 06-08, amended on 06-15.
    """

    ACTS = (correction_notified(FRI_8_JUN_2018), corrected(FRI_15_JUN_2018))

    def case(self, choice: str) -> Case:
        return with_acts(received(MON_4_JUN_2018, rules=reading(correction_2007=choice)), *self.ACTS)

    def test_correction_2007_read_as_suspending_leaves_out_the_days_between(self) -> None:
        """06-11..15 are five: 06-27..29 (3), 07-02..03 (5)."""
        assert self.case("suspends").deadline(OGI.REPLY).on == TUE_3_JUL_2018

    def test_correction_2007_read_as_restarting_runs_from_the_amended_request(self) -> None:
        """06-19..22 (4), 25..29 (9), 07-02..06 (14), 09 (15)."""
        assert self.case("restarts").deadline(OGI.REPLY).on == MON_9_JUL_2018

    def test_correction_2007_read_as_running_on_changes_nothing(self) -> None:
        assert self.case("runs_on").deadline(OGI.REPLY).on == TUE_26_JUN_2018

    def test_correction_2007_suspends_by_default(self) -> None:
        case = with_acts(received(MON_4_JUN_2018), *self.ACTS)

        assert case.deadline(OGI.REPLY).on == TUE_3_JUL_2018

    def test_art21_4_no_notice_is_too_late_and_none_is_one_too_many(self) -> None:
        case = with_acts(
            received(MON_4_JUN_2018),
            correction_notified(FRI_22_JUN_2018),
            corrected(MON_25_JUN_2018),
            *(correction_notified(TUE_26_JUN_2018), corrected(WED_27_JUN_2018)),
        )

        assert case.findings == ()

    def test_art21_4_silence_gives_no_request_up(self) -> None:
        view = received(MON_4_JUN_2018).record(self.ACTS[0]).at(MON_3_DEC_2018)

        assert (view.state, view.proposals) == (RequestState.AWAITING_CORRECTION, ())

    def test_art21_4_abandonment_is_not_known_to_this_text(self) -> None:
        with pytest.raises(StepNotAllowedError, match="no step of this version takes it"):
            with_acts(received(MON_4_JUN_2018), self.ACTS[0], rh.Abandon(on=MON_3_DEC_2018))


class TestTheThirdParty:
    """第二十三条, 第二十四条第三款: the time is left out; no number of days binds the third party."""

    CASE = with_acts(received(MON_4_JUN_2018), third_party_asked(FRI_8_JUN_2018), letter_received(MON_11_JUN_2018))

    def test_art24_3_the_time_for_asking_is_left_out(self) -> None:
        """06-11..15 (5), 19..20 (7) to the opinion: 06-26 and seven: 06-27..29 (3), 07-02..05 (7)."""
        case = self.CASE.record(consents(WED_20_JUN_2018))

        assert case.deadline(OGI.REPLY).on == THU_5_JUL_2018

    def test_art23_silence_never_ends_the_consultation(self) -> None:
        view = self.CASE.at(MON_3_DEC_2018)

        assert view.children["t1"] == EarlierThirdPartyState.LETTER_SENT
        assert (view.deadline(OGI.REPLY).on, view.deadline(OGI.REPLY).latest) == (None, None)

    def test_art23_a_refusal_is_recorded_with_or_without_reasons(self) -> None:
        case = self.CASE.record(refuses(WED_20_JUN_2018, reasons=None))

        assert case.children["t1"] == EarlierThirdPartyState.REFUSED


@pytest.mark.parametrize("channel", list(Channel), ids=str)
def test_art24_2_the_2007_text_knows_no_receipt_by_channel(channel: Channel) -> None:
    case = received(MON_4_JUN_2018, channel)

    assert (case.state, case.deadline(OGI.REPLY).on) == (RequestState.PROCESSING, TUE_26_JUN_2018)


def test_art24_2_a_reply_posted_late_is_late_when_the_posting_is_recorded() -> None:
    case = with_acts(
        received(MON_4_JUN_2018),
        replied(TUE_26_JUN_2018, posted_on=None),
        rh.Serve(on=THU_28_JUN_2018, by="post", posted_on=THU_28_JUN_2018),
    )

    assert (case.state, found(case, "late").by) == (RequestState.SERVED, "2 working days")


def test_art24_2_what_the_reply_says_is_not_checked() -> None:
    """The kinds of reply of the 2007 text are known from memory only."""
    assert received(MON_4_JUN_2018).record(disclosed(TUE_26_JUN_2018, information=())).findings == ()


def test_a_withdrawn_request_of_2018_has_no_deadlines() -> None:
    case = received(MON_4_JUN_2018).record(rh.Withdraw(on=WED_6_JUN_2018))

    assert (case.state, case.deadlines) == (RequestState.WITHDRAWN, ())


@pytest.mark.parametrize(
    "act",
    [
        rh.AskReasons(on=WED_6_JUN_2018),
        rh.DeferReply(on=WED_6_JUN_2018),
        rh.NotifyFee(on=WED_6_JUN_2018),
        rh.ConsultOrgan(on=WED_6_JUN_2018, ref="o1"),
        rh.DeclineToProcess(on=WED_6_JUN_2018),
    ],
    ids=lambda act: act.kind,
)
def test_acts_of_the_2019_text_are_not_taken_under_the_2007_text(act: rh.AskReasons) -> None:
    with pytest.raises(StepNotAllowedError, match="no step of this version takes it"):
        received(MON_4_JUN_2018).record(act)


def test_a_local_holiday_moves_a_local_organ_s_reply() -> None:
    """Guangxi 2017: 03-30, 03-31 and the national make-up Saturday 04-01 off, 04-08 worked (an interpretation).

    Received 03-13. National: 03-14..17 (4), 20..24 (9), 27..31 (14), 04-01 (15). Guangxi: 27..29 (12), 04-05..07 (15).
    """
    guangxi = china().with_overlay(
        name="广西",
        source="广西壮族自治区人民政府放假通知",
        off=[THU_30_MAR_2017, FRI_31_MAR_2017, SAT_1_APR_2017],
        work=[SAT_8_APR_2017],
    )

    assert received(MON_13_MAR_2017).deadline(OGI.REPLY).on == SAT_1_APR_2017
    assert received(MON_13_MAR_2017, calendar=guangxi).deadline(OGI.REPLY).on == FRI_7_APR_2017


def test_an_overdue_reply_of_2013_is_a_breach() -> None:
    (breach,) = received(WED_11_SEP_2013).at(THU_10_OCT_2013).findings

    assert (breach.severity, str(breach.provision)) == (Severity.BREACH, "条例（2007）第二十四条第二款")


def test_service_letter_4_a_reply_signed_for_late_is_late_when_the_signature_is_recorded() -> None:
    """Received 2018-06-04, due 06-26; handed over on 06-27."""
    case = with_acts(
        received(MON_4_JUN_2018),
        replied(TUE_26_JUN_2018, posted_on=None),
        rh.Serve(on=WED_27_JUN_2018, by="hand", served_on=WED_27_JUN_2018),
    )

    assert found(case, "late").by == "1 working day"


def test_service_letter_4_service_without_a_day_changes_no_verdict() -> None:
    case = with_acts(
        received(MON_4_JUN_2018), replied(TUE_26_JUN_2018, posted_on=None), rh.Serve(on=THU_28_JUN_2018, by="post")
    )

    assert (case.state, codes(case)) == (RequestState.SERVED, ["wanted"])


class TestWhileAnAmendedRequestIsAwaited:
    """第二十一条第（四）项 stops nothing but, by the default reading, the clock."""

    CASE = received(MON_4_JUN_2018).record(correction_notified(FRI_8_JUN_2018))

    @pytest.mark.parametrize("kind", ["reply", "extend", "consult_third_party", "withdraw", "notify_correction"])
    @pytest.mark.parametrize("choice", ["suspends", "restarts", "runs_on"])
    def test_art21_4_the_request_may_still_be_dealt_with(self, kind: str, choice: str) -> None:
        case = received(MON_4_JUN_2018, rules=reading(correction_2007=choice)).record(
            correction_notified(FRI_8_JUN_2018)
        )

        assert case.state == RequestState.AWAITING_CORRECTION
        assert kind in case.at(FRI_8_JUN_2018).permitted

    @pytest.mark.parametrize("choice", ["suspends", "restarts", "runs_on"])
    def test_art21_4_the_amended_request_is_processed_on(self, choice: str) -> None:
        case = with_acts(
            received(MON_4_JUN_2018, rules=reading(correction_2007=choice)),
            correction_notified(FRI_8_JUN_2018),
            corrected(FRI_15_JUN_2018),
        )

        assert case.state == RequestState.PROCESSING


@pytest.mark.parametrize("fact", ["approved_by", "notified_on"])
def test_art24_2_an_extension_that_was_not_approved_or_not_told_adds_nothing(fact: str) -> None:
    facts: dict[str, Any] = {"approved_by": "机构负责人", "notified_on": WED_20_JUN_2018} | {fact: None}
    case = received(MON_4_JUN_2018).record(rh.Extend(on=WED_20_JUN_2018, workdays=15, **facts))

    assert (case.deadline(OGI.REPLY).on, codes(case)) == (TUE_26_JUN_2018, ["missing"])


def test_art24_2_a_second_extension_adds_nothing() -> None:
    case = with_acts(received(MON_4_JUN_2018), extended(WED_20_JUN_2018, 5), extended(THU_21_JUN_2018, 5))

    assert (case.deadline(OGI.REPLY).on, codes(case)) == (TUE_3_JUL_2018, ["repeated"])


def test_exclusion_from_read_as_the_day_of_the_letter_applies_under_the_2007_text() -> None:
    """Letter of Friday 06-08, opinion 06-20: 06-08, 11..15 (6), 19..20 (8); 06-26 and eight: 07-06."""
    case = with_acts(
        received(MON_4_JUN_2018, rules=reading(exclusion_from="day_of_letter")),
        third_party_asked(FRI_8_JUN_2018),
        consents(WED_20_JUN_2018),
    )

    assert case.deadline(OGI.REPLY).on == FRI_6_JUL_2018


def test_service_letter_4_handing_over_ends_the_matter() -> None:
    case = with_acts(
        received(MON_4_JUN_2018),
        replied(TUE_26_JUN_2018, posted_on=None),
        rh.Serve(on=TUE_26_JUN_2018, by="hand", served_on=TUE_26_JUN_2018),
    )

    assert (case.state, case.findings) == (RequestState.SERVED, ())
