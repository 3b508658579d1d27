"""A case asked at a day: state, permitted acts, deadlines, what is due next; and its way through JSON."""

from __future__ import annotations

from datetime import date

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
from tests.workflows.days import at


def asked() -> Case:
    return with_acts(
        received(date(2026, 6, 1)),
        third_party_asked(date(2026, 6, 8)),
        letter_received(date(2026, 6, 10)),
        organ_asked(date(2026, 6, 11)),
        letter_received(date(2026, 6, 12), "o1"),
    )


class TestPermitted:
    def test_what_is_permitted_names_act_provision_party_and_modality(self) -> None:
        reply = next(act for act in received(date(2026, 6, 1)).at(date(2026, 6, 2)).permitted if act == "reply")

        assert (reply.zh, reply.party, reply.modality, reply.act) == ("答复", "organ", Modality.SHALL, rh.Reply)
        assert str(reply.provision).startswith("条例第三十六条")

    def test_what_belongs_to_a_child_names_the_child(self) -> None:
        permitted = [(str(act), act.ref) for act in asked().at(date(2026, 6, 12)).permitted if act == "give_opinion"]

        assert permitted == [("give_opinion", "o1"), ("give_opinion", "t1")]

    def test_nothing_is_permitted_of_a_request_given_up(self) -> None:
        case = with_acts(received(date(2026, 3, 2)), fee_notified(date(2026, 3, 25), date(2026, 3, 27)))

        assert "pay_fee" in case.at(date(2026, 4, 27)).permitted
        assert not {"pay_fee", "reply"} & set(case.at(date(2026, 4, 28)).permitted)

    @pytest.mark.parametrize("kind", ["reply", "extend", "consult_third_party", "consult_organ", "decline_to_process", "withdraw"])
    def test_a_correction_awaited_bars_none_of_these(self, kind: str) -> None:
        case = received(date(2026, 3, 2)).record(correction_notified(date(2026, 3, 9), date(2026, 3, 25)))

        assert kind in case.at(date(2026, 3, 9)).permitted


class TestDeadlines:
    def test_the_soonest_comes_first_and_the_suspended_last(self) -> None:
        """Correction notice 06-10; third party from 06-10 to 07-02; organ from 06-12 to 07-06."""
        case = asked()

        assert [(due.rule, due.ref, due.on) for due in case.at(date(2026, 6, 10)).deadlines] == [
            (OGI.CORRECTION_NOTICE, "", date(2026, 6, 10)),
            (OGI.THIRD_PARTY_OPINION, "t1", date(2026, 7, 2)),
            (OGI.REPLY, "", None),
        ]
        assert [due.rule for due in case.deadlines] == [OGI.THIRD_PARTY_OPINION, OGI.ORGAN_OPINION, OGI.REPLY]

    def test_what_is_due_next_is_the_soonest_day(self) -> None:
        assert received(date(2026, 6, 1)).next_due == date(2026, 6, 10)
        assert asked().next_due == date(2026, 7, 2)

    def test_a_period_that_nobody_owed_is_gone_once_it_has_passed(self) -> None:
        view = received(date(2026, 6, 1)).at(date(2026, 6, 11))

        assert [due.rule for due in view.deadlines] == [OGI.REPLY]

    def test_a_period_that_somebody_owed_stays_until_it_is_met(self) -> None:
        view = received(date(2026, 6, 1)).at(date(2026, 12, 1))

        assert [(due.rule, due.status) for due in view.deadlines] == [(OGI.REPLY, "overdue")]

    def test_the_short_name_of_a_period_suffices(self) -> None:
        case = received(date(2026, 6, 1))

        assert case.deadline("reply").on == case.deadline(OGI.REPLY).on

    def test_a_closed_period_can_still_be_asked_for(self) -> None:
        due = received(date(2026, 6, 1)).record(replied(date(2026, 6, 30))).deadline(OGI.REPLY)

        assert (due.on, due.status, due.is_open) == (date(2026, 6, 30), "met", False)

    def test_the_period_of_a_child_is_asked_for_by_its_ref(self) -> None:
        case = with_acts(asked(), third_party_asked(date(2026, 6, 15), "t2"), letter_received(date(2026, 6, 16), "t2"))

        assert case.deadline(OGI.THIRD_PARTY_OPINION, "t1").on == date(2026, 7, 2)
        assert case.deadline(OGI.THIRD_PARTY_OPINION, "t2").on == date(2026, 7, 8)

    def test_what_remains_is_counted_after_the_day_asked_about(self) -> None:
        """From 06-24 to 06-30: 06-25..26 (2), 29..30 (4)."""
        assert received(date(2026, 6, 1)).at(date(2026, 6, 24)).deadline(OGI.REPLY).remaining == 4
        assert received(date(2026, 6, 1)).at(date(2026, 6, 30)).deadline(OGI.REPLY).remaining == 0


class TestTheDayAskedAbout:
    CASE = with_acts(received(date(2026, 6, 1)), extended(date(2026, 6, 24)), replied(date(2026, 7, 20)))

    def test_a_day_before_later_acts_does_not_know_them(self) -> None:
        assert self.CASE.at(date(2026, 6, 23)).deadline(OGI.REPLY).on == date(2026, 6, 30)
        assert self.CASE.at(date(2026, 6, 24)).deadline(OGI.REPLY).on == date(2026, 7, 28)

    def test_a_day_before_receipt_knows_nothing(self) -> None:
        view = self.CASE.at(date(2026, 5, 31))

        assert (view.state, view.deadlines, view.findings) == (RequestState.AWAITING_RECEIPT, (), ())

    def test_the_findings_of_a_case_are_those_about_recorded_acts(self) -> None:
        case = received(date(2026, 6, 1))

        assert case.findings == ()
        assert [finding.code for finding in case.at(date(2026, 7, 1)).findings] == ["overdue"]

    def test_asking_changes_nothing(self) -> None:
        case = asked()
        case.at(date(2027, 1, 1))

        assert case.children == {"t1": ThirdPartyState.AWAITING_OPINION, "o1": OrganState.AWAITING_OPINION}

    def test_lapses_are_derived_before_an_act_that_comes_after_them(self) -> None:
        """Neither answered; 07-02 and 07-06 have passed when the reply comes."""
        case = asked().record(disclosed(date(2026, 7, 7)))

        assert case.children == {"t1": ThirdPartyState.SILENT, "o1": OrganState.DEEMED_CONSENT}

    def test_on_the_last_day_itself_nothing_has_lapsed(self) -> None:
        case = asked().record(rh.Withdraw(on=date(2026, 7, 6)))

        assert case.children == {"t1": ThirdPartyState.SILENT, "o1": OrganState.AWAITING_OPINION}


class TestFindings:
    def test_a_finding_is_one_line_with_severity_provision_required_and_done(self) -> None:
        (finding,) = received(date(2026, 6, 1)).record(replied(date(2026, 7, 1))).findings

        assert str(finding) == (
            "breach: replied on 2026-07-01 (1 working day); 条例第三十三条第二款: by 2026-06-30 (within 20 working days)"
        )
        assert finding.zh == "答复：应于2026-06-30前作出，实际为2026-07-01"

    def test_findings_stand_in_the_order_of_the_log(self) -> None:
        case = with_acts(
            received(date(2026, 4, 30), rh.Channel.PLAIN_LETTER),
            rh.Confirm(on=date(2026, 4, 30)),
            rh.Extend(on=date(2026, 5, 6), workdays=30),
            disclosed(date(2026, 8, 3)),
        )

        assert codes(case)[:2] == ["missing", "missing"]
        assert set(codes(case)[2:]) == {"late", "gate_unrecorded"}

    def test_what_a_private_party_leaves_undone_is_a_caution(self) -> None:
        case = asked().record(consents(date(2026, 7, 3)))

        assert [finding.severity for finding in case.findings if finding.code == "late"] == ["caution"]


STORED = [
    received(date(2026, 6, 1)),
    asked(),
    with_acts(asked(), consents(date(2026, 6, 25)), disclosed(date(2026, 6, 26))),
    received(date(2018, 12, 10)).record(extended(date(2018, 12, 20), 15)),
    request(rh.Receive(on=date(2026, 6, 1), channel=rh.Channel.FAX, lacks=(rh.RequestContent.FORM,), recorded_on=date(2026, 6, 2))),
    received(date(2026, 6, 1), rules=reading(late_correction="restarts"), breaches="refuse"),
    received(date(2026, 6, 1), provisional="refuse"),
    document(pd.Form(on=date(2026, 4, 20)), *reviewed(date(2026, 4, 21), pd.ReviewResult.CLEARED)),
    review(*reviewed(date(2026, 4, 21), pd.ReviewResult.NEGATIVE)),
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

    moment = at(date(2026, 10, 1), "22:30")
    case = opinion(
        FindOpinion(at=moment, occurred_at=at(date(2026, 10, 1), "20:00")),
        ReportOpinion(at=at(date(2026, 10, 1), "23:00")),
        Assess(at=at(date(2026, 10, 1), "23:30"), level=Level.IMPORTANT),
    )
    again = Case.from_json(case.to_json())

    assert (again, again.acts) == (case, case.acts)
    assert again.deadlines[0].at == case.deadlines[0].at


def test_a_stored_case_keeps_how_it_was_opened() -> None:
    case = received(date(2026, 6, 1), rules=reading(late_correction="restarts"), breaches="refuse")
    again = Case.from_json(case.to_json())

    assert (again.breaches, again.rules.choice("ogi.late_correction")) == ("refuse", "restarts")


def test_recording_gives_a_new_case_and_leaves_the_old_one_alone() -> None:
    case = received(date(2026, 6, 1))
    case.record(replied(date(2026, 6, 2)))

    assert (case.state, len(case.acts)) == (RequestState.PROCESSING, 1)
