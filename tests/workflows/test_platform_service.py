"""Platform service: messages answered and published, accounts kept, documents reposted (003 五①, 004 C)."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from govopen import Case, Rulebook, open_case
from govopen.rules.names import GENHE
from govopen.terms import Severity
from govopen.workflows import platform_service as ps
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_9_OCT_2026,
    FRI_18_SEP_2026,
    MON_12_OCT_2026,
    MON_21_SEP_2026,
    SAT_10_OCT_2026,
    SUN_4_OCT_2026,
    THU_8_OCT_2026,
    TUE_22_SEP_2026,
    WED_23_SEP_2026,
)

S = ps.PlatformState
GENHE_RULES = Rulebook.for_organ("genhe")
ERROR = ps.ReceiveMessage(on=FRI_18_SEP_2026, what=ps.MessageKind.ERROR_REPORT, answer_by=WED_23_SEP_2026)
FORWARDED = ps.ForwardMessage(on=MON_21_SEP_2026, department="非物质文化遗产股")
ANSWER = ps.DraftAnswer(on=TUE_22_SEP_2026)


def genhe(*acts: Act, **options: Any) -> Case:
    return with_acts(open_case(ps.WORKFLOW, id="2026-P1", rules=GENHE_RULES, **options), *acts)


def wuding(*acts: Act) -> Case:
    return with_acts(open_case(ps.WORKFLOW, id="2026-P2", rules=Rulebook.for_organ("wuding")), *acts)


def test_c_1_3_4_a_message_is_forwarded_answered_and_published() -> None:
    case = genhe(
        ERROR, FORWARDED, ANSWER, ps.AnswerMessage(on=WED_23_SEP_2026),
        ps.PublishAnswer(on=WED_23_SEP_2026, department="非物质文化遗产股", content="已更正"),
    )  # fmt: skip

    assert case.state is S.ANSWER_PUBLISHED
    assert codes(case) == []


class TestTheTimeForAnswering:
    """在规定的时限内答复网民: the limit is set elsewhere, so the receipt states its last day."""

    @pytest.mark.parametrize(
        ("received", "answer_by"),
        [(FRI_18_SEP_2026, WED_23_SEP_2026), (THU_8_OCT_2026, MON_12_OCT_2026), (FRI_18_SEP_2026, SUN_4_OCT_2026)],
        ids=["plain", "over a make-up Saturday", "on a day off, which does not move it"],
    )
    def test_c_1_4_2_it_ends_on_the_day_that_was_set(self, received: date, answer_by: date) -> None:
        case = genhe(ps.ReceiveMessage(on=received, answer_by=answer_by))

        assert case.deadline(GENHE.MESSAGE_ANSWER).on == answer_by

    @pytest.mark.parametrize(
        ("day", "late"), [(TUE_22_SEP_2026, []), (WED_23_SEP_2026, []), (date(2026, 9, 24), ["late"])]
    )
    def test_c_1_4_2_an_answer_is_judged_by_that_day(self, day: date, late: list[str]) -> None:
        assert codes(genhe(ERROR, ps.AnswerMessage(on=day))) == late

    def test_c_1_4_2_a_late_answer_departs_from_the_document_alone(self) -> None:
        case = genhe(ERROR, ps.AnswerMessage(on=date(2026, 9, 24)))

        assert found(case, "late").severity is Severity.INTERNAL

    def test_c_1_4_2_an_unanswered_message_is_overdue_the_day_after(self) -> None:
        case = genhe(ERROR)

        assert [finding.code for finding in case.at(WED_23_SEP_2026).findings] == []
        assert [finding.code for finding in case.at(date(2026, 9, 24)).findings] == ["overdue"]

    def test_c_1_4_2_forwarding_and_sending_back_move_no_clock(self) -> None:
        returned = ps.ReturnAnswer(on=TUE_22_SEP_2026, reasons="答非所问")

        assert genhe(ERROR, FORWARDED, ANSWER, returned).deadline(GENHE.MESSAGE_ANSWER).on == WED_23_SEP_2026

    def test_c_1_4_2_without_a_limit_there_is_no_deadline(self) -> None:
        assert genhe(ps.ReceiveMessage(on=FRI_18_SEP_2026)).deadlines == ()


def test_c_1_3_4_3_an_evasive_answer_goes_back_and_is_given_again() -> None:
    """敷衍推诿、答非所问: 予以退回 … 重新回复."""
    case = genhe(ERROR, FORWARDED, ANSWER, ps.ReturnAnswer(on=TUE_22_SEP_2026, reasons="答非所问"))
    assert case.state is S.RETURNED

    assert case.record(ps.DraftAnswer(on=WED_23_SEP_2026)).state is S.DRAFTED


def test_c_1_3_4_3_sending_back_without_reasons_asks_for_the_record() -> None:
    case = genhe(ERROR, FORWARDED, ANSWER, ps.ReturnAnswer(on=TUE_22_SEP_2026))

    assert found(case, "unstated").severity is Severity.CAUTION


def test_c_1_3_4_3_forwarding_says_to_whom() -> None:
    assert codes(genhe(ERROR, ps.ForwardMessage(on=MON_21_SEP_2026))) == ["unstated"]


def test_c_1_3_4_4_what_is_published_names_the_department_and_the_answer() -> None:
    case = genhe(ERROR, ps.AnswerMessage(on=WED_23_SEP_2026), ps.PublishAnswer(on=WED_23_SEP_2026))

    assert codes(case) == ["unstated", "unstated"]


@pytest.mark.parametrize("what", ps.MessageKind)
def test_c_1_3_4_every_kind_of_message_is_received(what: ps.MessageKind) -> None:
    assert genhe(ps.ReceiveMessage(on=FRI_18_SEP_2026, what=what)).state is S.RECEIVED


def test_c_1_3_4_4_a_campaign_ends_with_what_was_adopted() -> None:
    case = genhe(ps.StartCampaign(on=FRI_18_SEP_2026), ps.PublishAdoption(on=SAT_10_OCT_2026))

    assert case.state is S.ADOPTION_PUBLISHED
    assert codes(case) == []


def test_c_1_3_2_3_a_rumour_is_refuted() -> None:
    case = genhe(ps.FindRumour(on=FRI_18_SEP_2026), ps.RefuteRumour(on=FRI_18_SEP_2026))

    assert case.state is S.REFUTED


def test_c_1_2_2_an_error_found_on_duty_is_put_right() -> None:
    """加强值班审看，及时发现和纠正错漏信息."""
    assert genhe(ps.FindDefect(on=FRI_18_SEP_2026), ps.ResolveDefect(on=FRI_18_SEP_2026)).state is S.RESOLVED


class TestAccounts:
    OPENED = ps.OpenAccount(on=FRI_18_SEP_2026, platform="微信", filed_on=FRI_18_SEP_2026)

    def test_c_2_4_1_an_account_is_opened_changed_closed_and_deregistered(self) -> None:
        case = genhe(
            self.OPENED,
            ps.ChangeAccount(on=MON_21_SEP_2026, filed_on=MON_21_SEP_2026),
            ps.CloseAccount(on=THU_8_OCT_2026, filed_on=THU_8_OCT_2026),
            ps.DeregisterAccount(on=FRI_9_OCT_2026, filed_on=FRI_9_OCT_2026, announced_on=FRI_9_OCT_2026),
        )

        assert case.state is S.DEREGISTERED
        assert codes(case) == []

    @pytest.mark.parametrize(
        "act",
        [
            ps.ChangeAccount(on=MON_21_SEP_2026),
            ps.CloseAccount(on=MON_21_SEP_2026),
            ps.DeregisterAccount(on=MON_21_SEP_2026, announced_on=MON_21_SEP_2026),
            ps.ChangeAccount(on=MON_21_SEP_2026, new_host=True, filed_on=MON_21_SEP_2026),
        ],
        ids=["changed, not filed", "closed, not filed", "deregistered, not filed", "new host, not announced"],
    )
    def test_c_2_4_1_filing_and_announcing_are_asked_for(self, act: Act) -> None:
        assert codes(genhe(self.OPENED, act)) == ["unstated"]

    def test_c_2_4_1_a_second_account_on_a_platform_is_a_caution_that_asks_for_the_reason(self) -> None:
        """原则上在同一平台只开设一个政务新媒体账号."""
        second = ps.OpenAccount(on=FRI_18_SEP_2026, platform="微信", only_one=False, filed_on=FRI_18_SEP_2026)
        case = genhe(second)

        assert found(case, "unstated").severity is Severity.CAUTION
        assert codes(genhe(second.model_copy(update={"reasons": "功能不同"}))) == []


class TestWuding:
    def test_003_5_1_1_what_the_monitoring_finds_is_resolved(self) -> None:
        assert wuding(ps.FindDefect(on=FRI_18_SEP_2026), ps.ResolveDefect(on=MON_21_SEP_2026)).state is S.RESOLVED

    def test_003_5_1_2_a_superiors_document_is_reposted(self) -> None:
        document = ps.NoteSuperiorDocument(on=FRI_18_SEP_2026, title="国务院文件")

        assert wuding(document, ps.Repost(on=MON_21_SEP_2026)).state is S.REPOSTED

    def test_003_5_2_3_a_message_is_answered(self) -> None:
        case = wuding(ps.ReceiveMessage(on=FRI_18_SEP_2026), ps.AnswerMessage(on=MON_21_SEP_2026))

        assert case.state is S.ANSWERED
        assert case.at(MON_21_SEP_2026).deadlines == ()


def test_only_documents_order_the_service() -> None:
    with pytest.raises(LookupError, match="only the document of"):
        ps.WORKFLOW.law_on(FRI_18_SEP_2026, Rulebook.national())


@pytest.mark.parametrize("what", ps.MessageKind, ids=str)
def test_c_1_4_2_whatever_is_received_is_answered_by_the_day_that_is_set(what: ps.MessageKind) -> None:
    """「在规定的时限内答复网民」: messages, mail, reports of errors."""
    case = genhe(ERROR.model_copy(update={"what": what}))

    assert case.deadline(GENHE.MESSAGE_ANSWER).on == WED_23_SEP_2026
