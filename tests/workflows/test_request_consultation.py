"""条例第三十二条, 第三十三条第三款, 第三十四条: asking a third party or another organ inside a request.

The request of most tests is received on Monday 2026-06-01: reply due 06-30. Dragon Boat Festival is 06-19 to 06-21.
"""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, Rulebook
from govopen.errors import WrongPartyError
from govopen.rules.names import OGI
from govopen.terms import Certainty, Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from govopen.workflows.request_handling.consultation import OrganState, ThirdPartyState
from tests.workflows.cases import (
    codes,
    consents,
    disclosed,
    extended,
    found,
    letter_received,
    organ_asked,
    reading,
    received,
    refuses,
    replied,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_3_JUL_2026,
    FRI_9_OCT_2026,
    FRI_11_SEP_2026,
    FRI_12_JUN_2026,
    FRI_17_JUL_2026,
    FRI_26_JUN_2026,
    MON_1_JUN_2026,
    MON_4_JAN_2027,
    MON_4_JUN_2018,
    MON_6_JUL_2026,
    MON_8_JUN_2026,
    MON_12_OCT_2026,
    MON_15_JUN_2026,
    MON_22_JUN_2026,
    MON_29_JUN_2026,
    SAT_20_JUN_2026,
    THU_2_JUL_2026,
    THU_8_OCT_2026,
    THU_10_SEP_2026,
    THU_11_JUN_2026,
    THU_13_AUG_2026,
    THU_16_JUL_2026,
    THU_23_JUL_2026,
    THU_25_JUN_2026,
    TUE_1_DEC_2026,
    TUE_1_SEP_2026,
    TUE_4_AUG_2026,
    TUE_8_SEP_2026,
    TUE_9_JUN_2026,
    TUE_13_OCT_2026,
    TUE_15_SEP_2026,
    TUE_23_JUN_2026,
    TUE_30_JUN_2026,
    WED_1_JUL_2026,
    WED_8_JUL_2026,
    WED_10_JUN_2026,
    WED_17_JUN_2026,
    WED_22_JUL_2026,
    WED_24_JUN_2026,
    WED_28_OCT_2026,
    WED_30_SEP_2026,
)


def asked(rules: Rulebook | None = None) -> Case:
    """A letter of 06-08, received 06-10: the third party has until 07-02."""
    return with_acts(
        received(MON_1_JUN_2026, rules=rules), third_party_asked(MON_8_JUN_2026), letter_received(WED_10_JUN_2026)
    )


def organ(jointly_made: bool = True) -> Case:
    """Received 09-01; a letter to another organ of 09-08, received 09-10: its period ends on 10-08."""
    letter = rh.ConsultOrgan(on=TUE_8_SEP_2026, ref="o1", organ="某局", jointly_made=jointly_made)
    return with_acts(received(TUE_1_SEP_2026), letter, letter_received(THU_10_SEP_2026, "o1"))


class TestTheTimeLeftOut:
    def test_art33_3_while_an_opinion_is_awaited_the_reply_period_is_suspended(self) -> None:
        """06-02..05 (4) and 06-08 (5) are counted, fifteen are left; silence ends it on 07-02: 07-23."""
        due = asked().deadline(OGI.REPLY)

        assert (due.on, due.certainty, due.status) == (None, Certainty.SUSPENDED, "suspended")
        assert (due.remaining, due.latest) == (15, THU_23_JUL_2026)

    def test_art33_3_the_time_actually_needed_is_left_out(self) -> None:
        """Answered 06-25: 06-09..12 (4), 15..18 (8), 22..25 (12) are left out: 06-30 and twelve more, 07-16."""
        case = asked().record(consents(THU_25_JUN_2026))

        assert case.deadline(OGI.REPLY).on == THU_16_JUL_2026

    def test_art33_3_a_silent_third_party_s_whole_period_is_left_out_and_no_flat_fifteen_days(self) -> None:
        """Seventeen working days from 06-09 to 07-02: 07-23; fifteen days flat would give 07-21."""
        assert asked().at(FRI_3_JUL_2026).deadline(OGI.REPLY).on == THU_23_JUL_2026

    def test_art33_3_the_opinion_may_bring_the_period_back_on_the_day_it_is_given(self) -> None:
        case = asked()

        assert case.at(WED_24_JUN_2026).deadline(OGI.REPLY).on is None
        assert case.record(consents(THU_25_JUN_2026)).at(THU_25_JUN_2026).deadline(OGI.REPLY).on == THU_16_JUL_2026

    def test_exclusion_from_read_as_the_day_of_the_letter_leaves_that_day_out_too(self) -> None:
        case = asked(reading(exclusion_from="day_of_letter")).record(consents(THU_25_JUN_2026))

        assert case.deadline(OGI.REPLY).on == FRI_17_JUL_2026

    def test_art33_3_the_ledger_shows_the_days_left_out_with_their_provision(self) -> None:
        ledger = asked().record(consents(THU_25_JUN_2026)).deadline(OGI.REPLY).ledger
        rows = [row for row in ledger if row.kind == "excluded"]

        assert (rows[0].day, rows[-1].day) == (TUE_9_JUN_2026, THU_25_JUN_2026)
        assert {(row.number, row.provision) for row in rows} == {(None, "条例第三十三条第三款")}

    def test_art33_3_days_inside_two_consultations_are_left_out_once(self) -> None:
        """Third party 06-08 to 06-25, organ 06-10 to 06-15 inside it."""
        case = with_acts(
            asked(),
            organ_asked(WED_10_JUN_2026),
            letter_received(WED_10_JUN_2026, "o1"),
            consents(MON_15_JUN_2026, "o1"),
            consents(THU_25_JUN_2026),
        )

        assert case.deadline(OGI.REPLY).on == THU_16_JUL_2026

    def test_art33_3_consultations_that_overlap_are_left_out_from_the_first_letter_to_the_last_opinion(self) -> None:
        """06-09 to 06-25 (12) and on to 07-01: 06-26, 29, 30, 07-01 (16): 06-30 and sixteen more, 07-22."""
        case = with_acts(
            asked(),
            organ_asked(MON_22_JUN_2026),
            letter_received(TUE_23_JUN_2026, "o1"),
            consents(THU_25_JUN_2026),
            consents(WED_1_JUL_2026, "o1"),
        )

        assert case.deadline(OGI.REPLY).on == WED_22_JUL_2026

    def test_art33_3_a_consultation_across_national_day_leaves_out_only_its_working_days(self) -> None:
        """Received 09-01, asked 09-08, silent to 10-08. Counted before: 09-02..04 (3), 07..08 (5); fifteen are left:
        10-09..10 (2), 12..16 (7), 19..23 (12), 26..28 (15)."""
        assert organ().at(FRI_9_OCT_2026).deadline(OGI.REPLY).on == WED_28_OCT_2026

    def test_art33_3_an_extension_during_a_consultation_comes_on_top(self) -> None:
        """07-16 and twenty: 07-17 (1), 20..24 (6), 27..31 (11), 08-03..07 (16), 10..13 (20)."""
        case = with_acts(asked(), extended(WED_24_JUN_2026), consents(THU_25_JUN_2026))

        assert case.deadline(OGI.REPLY).on == THU_13_AUG_2026
        assert case.findings == ()

    def test_art33_3_a_consultation_after_an_extension_is_left_out_as_well(self) -> None:
        """Extended to 07-28; letter 07-01, received 07-02, opinion 07-08: 07-02..03 (2), 06..08 (5): 08-04."""
        case = with_acts(
            received(MON_1_JUN_2026),
            extended(WED_24_JUN_2026),
            third_party_asked(WED_1_JUL_2026),
            letter_received(THU_2_JUL_2026),
            consents(WED_8_JUL_2026),
        )

        assert case.deadline(OGI.REPLY).on == TUE_4_AUG_2026

    def test_art33_3_a_letter_sent_on_the_last_day_leaves_nothing_out(self) -> None:
        case = received(MON_1_JUN_2026).record(third_party_asked(TUE_30_JUN_2026))

        assert case.deadline(OGI.REPLY).on == TUE_30_JUN_2026

    def test_art33_3_a_letter_sent_after_the_period_leaves_nothing_out_and_is_a_caution(self) -> None:
        case = received(MON_1_JUN_2026).record(third_party_asked(WED_1_JUL_2026))

        assert case.deadline(OGI.REPLY).on == TUE_30_JUN_2026
        assert (found(case, "after_expiry").severity, found(case, "after_expiry").by) == (
            Severity.CAUTION,
            "1 working day",
        )


class TestTheThirdParty:
    """第三十二条: fifteen working days from receipt of the letter; silence leaves the decision to the organ."""

    def test_art32_the_period_runs_from_receipt_of_the_letter(self) -> None:
        assert asked().deadline(OGI.THIRD_PARTY_OPINION, "t1").on == THU_2_JUL_2026

    @pytest.mark.parametrize("day", [WED_1_JUL_2026, THU_2_JUL_2026], ids=str)
    def test_art32_up_to_the_last_day_the_third_party_may_still_answer(self, day: date) -> None:
        assert asked().at(day).children["t1"] == ThirdPartyState.AWAITING_OPINION

    def test_art32_silence_leaves_the_decision_to_the_organ(self) -> None:
        view = asked().at(FRI_3_JUL_2026)

        assert view.children["t1"] == ThirdPartyState.SILENT
        assert [(str(lapse.route.provision), lapse.on) for lapse in view.lapsed] == [("条例第三十二条", THU_2_JUL_2026)]

    def test_art32_silence_bars_no_disclosure(self) -> None:
        case = asked().record(disclosed(FRI_3_JUL_2026))

        assert "gate" not in codes(case)

    def test_art32_disclosure_while_the_third_party_may_still_answer_is_unlawful(self) -> None:
        gate = found(asked().record(disclosed(THU_2_JUL_2026)), "gate")

        assert (gate.severity, str(gate.provision), gate.ref) == (Severity.UNLAWFUL, "条例第三十二条", "t1")

    def test_art32_a_reasoned_refusal_bars_disclosure(self) -> None:
        case = asked().record(refuses(THU_25_JUN_2026))

        assert case.children["t1"] == ThirdPartyState.REFUSED
        assert found(case.record(disclosed(FRI_26_JUN_2026)), "gate").severity == Severity.UNLAWFUL

    def test_art32_a_refusal_without_reasons_bars_nothing(self) -> None:
        case = asked().record(refuses(THU_25_JUN_2026, reasons=None))

        assert case.children["t1"] == ThirdPartyState.REFUSED_WITHOUT_REASONS
        assert "gate" not in codes(case.record(disclosed(FRI_26_JUN_2026)))

    def test_art32_a_public_interest_overrides_the_refusal_if_the_third_party_is_told(self) -> None:
        override = disclosed(MON_29_JUN_2026, public_interest="重大公共利益", third_party_told_on=MON_29_JUN_2026)
        case = with_acts(asked(), refuses(THU_25_JUN_2026), override)

        assert "gate" not in codes(case)
        assert "unstated" not in codes(case)

    def test_art32_overriding_a_refusal_asks_when_the_third_party_was_told(self) -> None:
        case = with_acts(asked(), refuses(THU_25_JUN_2026), disclosed(MON_29_JUN_2026, public_interest="重大公共利益"))

        assert "third_party_told_on" in found(case, "unstated").required

    def test_art32_consent_opens_the_way(self) -> None:
        case = with_acts(asked(), consents(THU_25_JUN_2026), disclosed(FRI_26_JUN_2026))

        assert "gate" not in codes(case)

    def test_art15_what_is_withheld_waits_for_nobody(self) -> None:
        withheld = replied(THU_11_JUN_2026, outcome=rh.Outcome.WITHHELD_THIRD_PARTY, remedies="复议")

        assert "gate" not in codes(asked().record(withheld))

    def test_art32_a_late_opinion_is_recorded_with_a_caution_and_leaves_nothing_more_out(self) -> None:
        case = asked().record(refuses(MON_6_JUL_2026))
        late = found(case, "late")

        assert case.children["t1"] == ThirdPartyState.ANSWERED_LATE
        assert (late.severity, late.by, late.ref) == (Severity.CAUTION, "2 working days", "t1")
        assert case.deadline(OGI.REPLY).on == THU_23_JUL_2026

    def test_art32_an_opinion_after_the_reply_is_recorded_and_changes_no_verdict(self) -> None:
        case = with_acts(asked(), replied(SAT_20_JUN_2026), consents(THU_25_JUN_2026))

        assert case.state == rh.RequestState.REPLIED
        assert case.children["t1"] == ThirdPartyState.CONSENTED
        assert case.deadline(OGI.REPLY).status == "met"


class TestAnUnrecordedReceipt:
    """Without the day on which the letter was received, nobody knows when silence begins."""

    CASE = with_acts(received(MON_1_JUN_2026), third_party_asked(MON_8_JUN_2026))

    def test_art32_no_silence_is_derived(self) -> None:
        assert self.CASE.at(TUE_1_DEC_2026).children["t1"] == ThirdPartyState.LETTER_SENT

    def test_art33_3_the_suspension_has_no_known_end(self) -> None:
        due = self.CASE.deadline(OGI.REPLY)

        assert (due.on, due.latest, due.certainty) == (None, None, Certainty.SUSPENDED)

    def test_art32_the_record_is_asked_for(self) -> None:
        (caution,) = self.CASE.at(TUE_9_JUN_2026).findings

        assert (caution.code, caution.severity, caution.ref) == ("receipt_unrecorded", Severity.CAUTION, "t1")

    def test_art32_an_opinion_is_taken_all_the_same(self) -> None:
        case = self.CASE.record(consents(THU_25_JUN_2026))

        assert (case.deadline(OGI.REPLY).on, case.findings) == (THU_16_JUL_2026, ())


class TestAnotherOrgan:
    """第三十四条: of what was made jointly; the same fifteen working days, and silence is consent."""

    @pytest.mark.parametrize("day", [WED_30_SEP_2026, THU_8_OCT_2026], ids=str)
    def test_art34_up_to_the_last_day_the_organ_may_still_answer(self, day: date) -> None:
        assert organ().at(day).children["o1"] == OrganState.AWAITING_OPINION

    def test_art34_silence_is_consent(self) -> None:
        view = organ().at(FRI_9_OCT_2026)

        assert view.children["o1"] == OrganState.DEEMED_CONSENT
        assert [(str(lapse.route.provision), lapse.on) for lapse in view.lapsed] == [("条例第三十四条", THU_8_OCT_2026)]

    def test_art34_the_same_silence_of_a_third_party_is_no_consent(self) -> None:
        case = with_acts(received(TUE_1_SEP_2026), third_party_asked(TUE_8_SEP_2026), letter_received(THU_10_SEP_2026))

        assert case.at(FRI_9_OCT_2026).children["t1"] == ThirdPartyState.SILENT

    def test_art34_a_late_opinion_does_not_undo_the_consent_in_time(self) -> None:
        case = organ().record(refuses(FRI_9_OCT_2026, "o1"))

        assert case.children["o1"] == OrganState.ANSWERED_LATE
        assert (found(case, "late").severity, found(case, "late").by) == (Severity.CAUTION, "1 working day")

    def test_art34_an_opinion_needs_no_reasons(self) -> None:
        case = organ().record(refuses(TUE_15_SEP_2026, "o1", reasons=None))

        assert (case.children["o1"], case.findings) == (OrganState.REFUSED, ())

    def test_art33_3_an_organ_that_made_nothing_jointly_has_no_period(self) -> None:
        case = organ(jointly_made=False)

        assert [due.rule for due in case.deadlines] == [OGI.CORRECTION_NOTICE, OGI.REPLY]
        assert case.at(MON_4_JAN_2027).children["o1"] == OrganState.ASKED

    def test_art33_3_the_time_for_asking_such_an_organ_is_left_out_too(self) -> None:
        """From 09-08 to 09-15: 09-09..11 (3), 14..15 (5); 09-29 and five: 09-30 (1), 10-08..10 (4), 12 (5)."""
        case = organ(jointly_made=False).record(consents(TUE_15_SEP_2026, "o1"))

        assert case.deadline(OGI.REPLY).on == MON_12_OCT_2026

    def test_art33_3_once_such_an_organ_has_the_letter_no_receipt_is_asked_for(self) -> None:
        view = organ(jointly_made=False).at(FRI_11_SEP_2026)

        assert "receipt_unrecorded" not in [finding.code for finding in view.findings]

    def test_exclusion_from_read_as_the_day_of_the_letter_applies_to_organs_too(self) -> None:
        """Asked 09-08, answered 09-15: 09-08..11 (4), 14..15 (6); 09-29 and six: 09-30, 10-08..10, 12..13."""
        case = with_acts(
            received(TUE_1_SEP_2026, rules=reading(exclusion_from="day_of_letter")),
            organ_asked(TUE_8_SEP_2026),
            consents(TUE_15_SEP_2026, "o1"),
        )

        assert case.deadline(OGI.REPLY).on == TUE_13_OCT_2026

    def test_art33_3_such_an_organ_may_refuse(self) -> None:
        case = organ(jointly_made=False).record(refuses(TUE_15_SEP_2026, "o1", reasons=None))

        assert case.children["o1"] == OrganState.REFUSED


def test_art32_two_third_parties_are_two_children() -> None:
    case = with_acts(asked(), third_party_asked(THU_11_JUN_2026, "t2"), letter_received(FRI_12_JUN_2026, "t2"))

    assert case.record(consents(MON_15_JUN_2026)).children == {
        "t1": ThirdPartyState.CONSENTED,
        "t2": ThirdPartyState.AWAITING_OPINION,
    }


def test_art32_an_opinion_on_the_day_of_the_letter_suspends_nothing() -> None:
    case = with_acts(received(MON_1_JUN_2026), third_party_asked(MON_8_JUN_2026), consents(MON_8_JUN_2026))

    assert case.deadline(OGI.REPLY).on == TUE_30_JUN_2026


def test_art33_3_once_the_reply_is_made_no_more_time_is_needed_for_asking() -> None:
    """Letter 06-08, replied 06-17, posted in December: 06-09..12 (4), 15..17 (7) left out, due 07-09."""
    case = with_acts(
        received(MON_1_JUN_2026),
        third_party_asked(MON_8_JUN_2026),
        replied(WED_17_JUN_2026, posted_on=None),
        rh.Serve(on=TUE_1_DEC_2026, by="post", posted_on=TUE_1_DEC_2026),
    )

    assert codes(case) == ["late"]


def test_art32_of_a_request_withdrawn_no_receipt_of_the_letter_is_asked_for() -> None:
    case = with_acts(received(MON_1_JUN_2026), third_party_asked(MON_8_JUN_2026), rh.Withdraw(on=FRI_12_JUN_2026))

    assert case.at(MON_15_JUN_2026).findings == ()


@pytest.mark.parametrize(
    ("opinion", "state"),
    [
        (consents(THU_2_JUL_2026), ThirdPartyState.CONSENTED),
        (refuses(THU_2_JUL_2026), ThirdPartyState.REFUSED),
        (refuses(THU_2_JUL_2026, reasons=None), ThirdPartyState.REFUSED_WITHOUT_REASONS),
    ],
    ids=str,
)
def test_art32_an_opinion_on_the_last_day_meets_the_period_whatever_it_says(
    opinion: Act, state: ThirdPartyState
) -> None:
    case = asked().record(opinion)

    assert (case.children["t1"], case.deadline(OGI.THIRD_PARTY_OPINION).status, case.findings) == (state, "met", ())


@pytest.mark.parametrize("reasons", [None, "商业秘密"])
def test_art32_a_refusal_may_cross_the_record_of_receipt(reasons: str | None) -> None:
    case = with_acts(
        received(MON_1_JUN_2026), third_party_asked(MON_8_JUN_2026), refuses(WED_10_JUN_2026, reasons=reasons)
    )

    assert case.children["t1"] in (ThirdPartyState.REFUSED, ThirdPartyState.REFUSED_WITHOUT_REASONS)


@pytest.mark.parametrize("agrees", [True, False])
@pytest.mark.parametrize("reasons", [None, "商业秘密"])
@pytest.mark.parametrize("day", [MON_4_JUN_2018, MON_1_JUN_2026], ids=str)
def test_art32_the_opinion_is_the_third_party_s(day: date, reasons: str | None, agrees: bool) -> None:
    case = with_acts(received(day), third_party_asked(day), letter_received(day))

    with pytest.raises(WrongPartyError, match="it belongs to third_party"):
        case.record(rh.GiveOpinion(on=day, ref="t1", consents=agrees, reasons=reasons, by="organ"))


@pytest.mark.parametrize("agrees", [True, False])
def test_art34_the_opinion_is_the_organ_s_that_was_asked(agrees: bool) -> None:
    with pytest.raises(WrongPartyError, match="it belongs to consulted_organ"):
        organ().record(rh.GiveOpinion(on=TUE_15_SEP_2026, ref="o1", consents=agrees, by="organ"))
