"""A case asked at a day: state, permitted acts, deadlines, what is due next; and its way through JSON."""

from __future__ import annotations

import pytest

from govopen import Case
from govopen.rules.names import OGI
from govopen.workflows import proactive_disclosure as pd, request_handling as rh
from govopen.workflows.grammar import Modality
from govopen.workflows.request_handling import RequestState
from govopen.workflows.request_handling.consultation import OrganState, ThirdPartyState
from tests.workflows.cases import (
    codes,
    consents,
    correction_notified,
    disclosed,
    document,
    extended,
    fee_notified,
    letter_received,
    opinion,
    organ_asked,
    reading,
    received,
    replied,
    request,
    review,
    reviewed,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_1_JAN_2027,
    FRI_3_JUL_2026,
    FRI_12_JUN_2026,
    FRI_18_SEP_2026,
    FRI_26_JUN_2026,
    FRI_27_MAR_2026,
    MON_1_JUN_2026,
    MON_2_MAR_2026,
    MON_3_AUG_2026,
    MON_6_JUL_2026,
    MON_8_JUN_2026,
    MON_9_MAR_2026,
    MON_10_DEC_2018,
    MON_15_JUN_2026,
    MON_20_APR_2026,
    MON_20_JUL_2026,
    MON_27_APR_2026,
    SUN_31_MAY_2026,
    THU_1_OCT_2026,
    THU_2_JUL_2026,
    THU_11_JUN_2026,
    THU_20_DEC_2018,
    THU_25_JUN_2026,
    THU_30_APR_2026,
    TUE_1_DEC_2026,
    TUE_2_JUN_2026,
    TUE_7_JUL_2026,
    TUE_16_JUN_2026,
    TUE_21_APR_2026,
    TUE_23_JUN_2026,
    TUE_28_APR_2026,
    TUE_28_JUL_2026,
    TUE_30_JUN_2026,
    WED_1_JUL_2026,
    WED_6_MAY_2026,
    WED_8_JUL_2026,
    WED_10_JUN_2026,
    WED_24_JUN_2026,
    WED_25_MAR_2026,
    at,
)


def asked() -> Case:
    return with_acts(
        received(MON_1_JUN_2026),
        third_party_asked(MON_8_JUN_2026),
        letter_received(WED_10_JUN_2026),
        organ_asked(THU_11_JUN_2026),
        letter_received(FRI_12_JUN_2026, "o1"),
    )


class TestPermitted:
    def test_what_is_permitted_names_act_provision_party_and_modality(self) -> None:
        reply = next(act for act in received(MON_1_JUN_2026).at(TUE_2_JUN_2026).permitted if act == "reply")

        assert (reply.zh, reply.party, reply.modality, reply.act) == ("答复", "organ", Modality.SHALL, rh.Reply)
        assert str(reply.provision).startswith("条例第三十六条")

    def test_what_belongs_to_a_child_names_the_child(self) -> None:
        permitted = [(str(act), act.ref) for act in asked().at(FRI_12_JUN_2026).permitted if act == "give_opinion"]

        assert permitted == [("give_opinion", "o1"), ("give_opinion", "t1")]

    def test_nothing_is_permitted_of_a_request_given_up(self) -> None:
        case = with_acts(received(MON_2_MAR_2026), fee_notified(WED_25_MAR_2026, FRI_27_MAR_2026))

        assert "pay_fee" in case.at(MON_27_APR_2026).permitted
        assert not {"pay_fee", "reply"} & set(case.at(TUE_28_APR_2026).permitted)

    @pytest.mark.parametrize(
        "kind", ["reply", "extend", "consult_third_party", "consult_organ", "decline_to_process", "withdraw"]
    )
    def test_a_correction_awaited_bars_none_of_these(self, kind: str) -> None:
        case = received(MON_2_MAR_2026).record(correction_notified(MON_9_MAR_2026, WED_25_MAR_2026))

        assert kind in case.at(MON_9_MAR_2026).permitted


class TestDeadlines:
    def test_the_soonest_comes_first_and_the_suspended_last(self) -> None:
        """Correction notice 06-10; third party from 06-10 to 07-02; organ from 06-12 to 07-06."""
        case = asked()

        assert [(due.rule, due.ref, due.on) for due in case.at(WED_10_JUN_2026).deadlines] == [
            (OGI.CORRECTION_NOTICE, "", WED_10_JUN_2026),
            (OGI.THIRD_PARTY_OPINION, "t1", THU_2_JUL_2026),
            (OGI.REPLY, "", None),
        ]
        assert [due.rule for due in case.deadlines] == [OGI.THIRD_PARTY_OPINION, OGI.ORGAN_OPINION, OGI.REPLY]

    def test_what_is_due_next_is_the_soonest_day(self) -> None:
        """The correction notice is something the organ may send: its last day, 10 June, is no due date."""
        assert received(MON_1_JUN_2026).next_due == TUE_30_JUN_2026
        assert asked().next_due == THU_2_JUL_2026

    def test_a_period_that_nobody_owed_is_gone_once_it_has_passed(self) -> None:
        view = received(MON_1_JUN_2026).at(THU_11_JUN_2026)

        assert [due.rule for due in view.deadlines] == [OGI.REPLY]

    def test_a_period_that_somebody_owed_stays_until_it_is_met(self) -> None:
        view = received(MON_1_JUN_2026).at(TUE_1_DEC_2026)

        assert [(due.rule, due.status) for due in view.deadlines] == [(OGI.REPLY, "overdue")]

    def test_the_short_name_of_a_period_suffices(self) -> None:
        case = received(MON_1_JUN_2026)

        assert case.deadline("reply").on == case.deadline(OGI.REPLY).on

    def test_a_closed_period_can_still_be_asked_for(self) -> None:
        due = received(MON_1_JUN_2026).record(replied(TUE_30_JUN_2026)).deadline(OGI.REPLY)

        assert (due.on, due.status, due.is_open) == (TUE_30_JUN_2026, "met", False)

    def test_the_period_of_a_child_is_asked_for_by_its_ref(self) -> None:
        case = with_acts(asked(), third_party_asked(MON_15_JUN_2026, "t2"), letter_received(TUE_16_JUN_2026, "t2"))

        assert case.deadline(OGI.THIRD_PARTY_OPINION, "t1").on == THU_2_JUL_2026
        assert case.deadline(OGI.THIRD_PARTY_OPINION, "t2").on == WED_8_JUL_2026

    def test_what_remains_is_counted_after_the_day_asked_about(self) -> None:
        """From 06-24 to 06-30: 06-25..26 (2), 29..30 (4)."""
        assert received(MON_1_JUN_2026).at(WED_24_JUN_2026).deadline(OGI.REPLY).remaining == 4
        assert received(MON_1_JUN_2026).at(TUE_30_JUN_2026).deadline(OGI.REPLY).remaining == 0


class TestTheDayAskedAbout:
    CASE = with_acts(received(MON_1_JUN_2026), extended(WED_24_JUN_2026), replied(MON_20_JUL_2026))

    def test_a_day_before_later_acts_does_not_know_them(self) -> None:
        assert self.CASE.at(TUE_23_JUN_2026).deadline(OGI.REPLY).on == TUE_30_JUN_2026
        assert self.CASE.at(WED_24_JUN_2026).deadline(OGI.REPLY).on == TUE_28_JUL_2026

    def test_a_day_before_receipt_knows_nothing(self) -> None:
        view = self.CASE.at(SUN_31_MAY_2026)

        assert (view.state, view.deadlines, view.findings) == (RequestState.AWAITING_RECEIPT, (), ())

    def test_the_findings_of_a_case_are_those_about_recorded_acts(self) -> None:
        case = received(MON_1_JUN_2026)

        assert case.findings == ()
        assert [finding.code for finding in case.at(WED_1_JUL_2026).findings] == ["overdue"]

    def test_asking_changes_nothing(self) -> None:
        case = asked()
        case.at(FRI_1_JAN_2027)

        assert case.children == {"t1": ThirdPartyState.AWAITING_OPINION, "o1": OrganState.AWAITING_OPINION}

    def test_lapses_are_derived_before_an_act_that_comes_after_them(self) -> None:
        """Neither answered; 07-02 and 07-06 have passed when the reply comes."""
        case = asked().record(disclosed(TUE_7_JUL_2026))

        assert case.children == {"t1": ThirdPartyState.SILENT, "o1": OrganState.DEEMED_CONSENT}

    def test_on_the_last_day_itself_nothing_has_lapsed(self) -> None:
        case = asked().record(rh.Withdraw(on=MON_6_JUL_2026))

        assert case.children == {"t1": ThirdPartyState.SILENT, "o1": OrganState.AWAITING_OPINION}


class TestFindings:
    def test_a_finding_is_one_line_with_severity_provision_required_and_done(self) -> None:
        (finding,) = received(MON_1_JUN_2026).record(replied(WED_1_JUL_2026)).findings

        assert str(finding) == (
            "breach: replied on 2026-07-01 (1 working day); "
            "条例第三十三条第二款: by 2026-06-30 (within 20 working days)"
        )
        assert finding.zh == "答复：应于2026-06-30前作出，实际为2026-07-01"

    def test_findings_stand_in_the_order_of_the_log(self) -> None:
        case = with_acts(
            received(THU_30_APR_2026, rh.Channel.PLAIN_LETTER),
            rh.Confirm(on=THU_30_APR_2026),
            rh.Extend(on=WED_6_MAY_2026, workdays=30),
            disclosed(MON_3_AUG_2026),
        )

        assert codes(case)[:2] == ["missing", "missing"]
        assert set(codes(case)[2:]) == {"late", "gate_unrecorded"}

    def test_what_a_private_party_leaves_undone_is_a_caution(self) -> None:
        case = asked().record(consents(FRI_3_JUL_2026))

        assert [finding.severity for finding in case.findings if finding.code == "late"] == ["caution"]


STORED = [
    received(MON_1_JUN_2026),
    asked(),
    with_acts(asked(), consents(THU_25_JUN_2026), disclosed(FRI_26_JUN_2026)),
    received(MON_10_DEC_2018).record(extended(THU_20_DEC_2018, 15)),
    request(
        rh.Receive(
            on=MON_1_JUN_2026, channel=rh.Channel.FAX, lacks=(rh.RequestContent.FORM,), recorded_on=TUE_2_JUN_2026
        )
    ),
    received(MON_1_JUN_2026, rules=reading(late_correction="restarts"), breaches="refuse"),
    received(MON_1_JUN_2026, provisional="refuse"),
    document(pd.Form(on=MON_20_APR_2026), *reviewed(TUE_21_APR_2026, pd.ReviewResult.CLEARED)),
    review(*reviewed(TUE_21_APR_2026, pd.ReviewResult.NEGATIVE)),
    request(),
]


@pytest.mark.parametrize("case", STORED, ids=lambda case: f"{case.workflow.name}-{case.state}-{len(case.acts)}")
def test_a_case_comes_back_from_json_as_it_was(case: Case) -> None:
    again = Case.from_json(case.to_json())

    assert (again, again.acts, again.state, again.findings) == (case, case.acts, case.state, case.findings)
    assert [(due.rule, due.on) for due in again.deadlines] == [(due.rule, due.on) for due in case.deadlines]
    assert again.to_json() == case.to_json()


def test_a_case_of_moments_comes_back_from_json_as_it_was() -> None:
    from govopen.workflows.opinion_response import Assess, FindOpinion, Level, ReportOpinion

    moment = at(THU_1_OCT_2026, "22:30")
    case = opinion(
        FindOpinion(at=moment, occurred_at=at(THU_1_OCT_2026, "20:00")),
        ReportOpinion(at=at(THU_1_OCT_2026, "23:00")),
        Assess(at=at(THU_1_OCT_2026, "23:30"), level=Level.IMPORTANT),
    )
    again = Case.from_json(case.to_json())

    assert (again, again.acts) == (case, case.acts)
    assert again.deadlines[0].at == case.deadlines[0].at


def test_a_stored_case_keeps_how_it_was_opened() -> None:
    case = received(MON_1_JUN_2026, rules=reading(late_correction="restarts"), breaches="refuse")
    again = Case.from_json(case.to_json())

    assert (again.breaches, again.rules.choice("ogi.late_correction")) == ("refuse", "restarts")


def test_recording_gives_a_new_case_and_leaves_the_old_one_alone() -> None:
    case = received(MON_1_JUN_2026)
    case.record(replied(TUE_2_JUN_2026))

    assert (case.state, len(case.acts)) == (RequestState.PROCESSING, 1)


@pytest.mark.parametrize("case", STORED[:-1], ids=lambda case: f"{case.workflow.name}-{case.state}-{len(case.acts)}")
def test_every_open_deadline_explains_itself_in_both_languages(case: Case) -> None:
    for due in case.deadlines:
        assert due.provision.en in due.explain(lang="en").splitlines()[0]
        assert str(due.provision) in due.explain(lang="zh").splitlines()[0]


def test_an_explanation_in_chinese_quotes_the_operative_phrase() -> None:
    lines = received(FRI_18_SEP_2026).deadline(OGI.REPLY).explain(lang="zh").splitlines()

    assert "「应当自收到申请之日起20个工作日内予以答复」" in lines[0]
    assert "2026-10-22（周四）" in lines[0]
    assert "  共计20个工作日" in lines


def test_an_explanation_names_make_up_days_and_holidays() -> None:
    explained = received(FRI_18_SEP_2026).deadline(OGI.REPLY).explain()

    assert "received Fri 2026-09-18 (day 0, not counted: 民事诉讼法第八十五条第二款, by analogy)" in explained
    assert "Sun 09-20 counts: make-up working day" in explained
    assert "Thu 10-01 … Wed 10-07 not counted: National Day" in explained
    assert "Sat 10-10 counts: make-up working day" in explained
    assert "20 working days, the last on Thu 2026-10-22; settled" in explained


OPEN = {
    "processing": received(MON_1_JUN_2026),
    "awaiting_correction": received(MON_1_JUN_2026).record(correction_notified(TUE_2_JUN_2026, TUE_30_JUN_2026)),
    "awaiting_reasons": received(MON_1_JUN_2026).record(rh.AskReasons(on=TUE_2_JUN_2026)),
    "awaiting_payment": received(MON_1_JUN_2026).record(fee_notified(TUE_2_JUN_2026, TUE_2_JUN_2026)),
}


@pytest.mark.parametrize(
    "kind",
    ["reply", "decline_to_process", "extend", "consult_third_party", "consult_organ", "open_review", "withdraw"],
)
@pytest.mark.parametrize("state", OPEN)
def test_an_open_request_may_be_dealt_with_whatever_it_waits_for(state: str, kind: str) -> None:
    assert OPEN[state].state == state
    assert kind in OPEN[state].at(TUE_2_JUN_2026).permitted


def test_what_may_be_done_is_shown_before_what_must_not() -> None:
    """A correction notice may be sent; only one ground for it must not be asked for."""
    view = received(MON_1_JUN_2026).at(MON_1_JUN_2026)
    notice = next(act for act in view.permitted if act == "notify_correction")

    assert notice.modality == "may"
