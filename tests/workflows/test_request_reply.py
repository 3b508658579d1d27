"""条例第三十三条 and 第三十六条 to 第三十九条: the reply, the day that meets its period, and what it must say.

The request of most tests is received on Thursday 2026-08-27: reply due Wednesday 09-23.
"""

from __future__ import annotations

from typing import Any, ClassVar

import pytest

from govopen import Case
from govopen.errors import StepNotAllowedError
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from govopen.workflows.request_handling import Outcome, RequestState
from govopen.workflows.secrecy_review import OpenReview, ReferUpward, ReviewOpinion, ReviewResult
from tests.workflows.cases import (
    codes,
    correction_notified,
    disclosed,
    fee_notified,
    found,
    reading,
    received,
    replied,
    request as opened,
    reviewed,
    with_acts,
)
from tests.workflows.days import (
    FRI_4_SEP_2026,
    FRI_28_AUG_2026,
    FRI_30_OCT_2026,
    MON_18_SEP_2023,
    MON_28_SEP_2026,
    MON_31_AUG_2026,
    SAT_21_OCT_2023,
    SAT_26_SEP_2026,
    THU_5_NOV_2026,
    THU_8_OCT_2026,
    THU_10_SEP_2026,
    THU_24_SEP_2026,
    THU_27_AUG_2026,
    TUE_1_SEP_2026,
    TUE_22_SEP_2026,
    WED_2_SEP_2026,
    WED_9_SEP_2026,
    WED_23_SEP_2026,
)

DUE = WED_23_SEP_2026


def request(*acts: Act, **options: Any) -> Case:
    return with_acts(received(THU_27_AUG_2026, **options), *acts)


class TestTheDayThatCounts:
    """国办公开办函〔2016〕235号 四: by post the day of posting, by hand the day on which the requester signs."""

    def test_service_letter_4_a_reply_posted_on_the_last_day_is_in_time_however_late_it_arrives(self) -> None:
        case = request(replied(DUE, posted_on=DUE, served_on=SAT_26_SEP_2026))

        assert case.findings == ()

    def test_service_letter_4_a_reply_signed_for_the_day_after_is_late(self) -> None:
        case = request(replied(DUE, posted_on=None, served_on=THU_24_SEP_2026))

        assert found(case, "late").by == "1 working day"

    def test_service_letter_4_a_reply_signed_for_on_the_last_day_is_in_time(self) -> None:
        assert request(replied(DUE, posted_on=None, served_on=DUE)).findings == ()

    def test_service_letter_4_a_reply_made_in_time_but_posted_late_is_late(self) -> None:
        case = request(replied(DUE, posted_on=MON_28_SEP_2026))

        assert found(case, "late").by == "2 working days"

    def test_service_letter_4_with_neither_day_recorded_the_day_made_counts_with_a_caution(self) -> None:
        case = request(replied(DUE, posted_on=None))

        assert codes(case) == ["wanted"]
        assert found(case, "wanted").severity == Severity.CAUTION

    def test_service_letter_4_posting_recorded_later_judges_the_same_period_again(self) -> None:
        case = request(replied(DUE, posted_on=None), rh.Serve(on=MON_28_SEP_2026, by="post", posted_on=THU_24_SEP_2026))

        assert case.state == RequestState.SERVED
        assert (codes(case), found(case, "late").by) == (["late"], "1 working day")

    def test_service_letter_4_posting_in_time_recorded_later_takes_the_caution_away(self) -> None:
        case = request(replied(TUE_22_SEP_2026, posted_on=None), rh.Serve(on=DUE, by="post", posted_on=DUE))

        assert (case.findings, case.deadline(OGI.REPLY).status) == ((), "met")

    def test_service_letter_4_handing_over_late_judges_the_same_period_again(self) -> None:
        case = request(
            replied(TUE_22_SEP_2026, posted_on=None),
            rh.Serve(on=THU_24_SEP_2026, by="hand", served_on=THU_24_SEP_2026),
        )

        assert found(case, "late").by == "1 working day"

    def test_service_letter_4_delivery_recorded_after_a_timely_posting_makes_nothing_late(self) -> None:
        """Posted on the last day, delivered three days later: the posting day stands."""
        case = request(replied(DUE), rh.Serve(on=SAT_26_SEP_2026, by="post", served_on=SAT_26_SEP_2026))

        assert case.findings == ()

    def test_service_letter_4_a_deferred_reply_posted_late_is_judged_again_too(self) -> None:
        """Deferred to 10-30 and made that day, posted 11-05."""
        case = request(
            rh.AskReasons(on=FRI_28_AUG_2026),
            rh.DeferReply(on=FRI_4_SEP_2026, until=FRI_30_OCT_2026),
            replied(FRI_30_OCT_2026, posted_on=None),
            rh.Serve(on=THU_5_NOV_2026, by="post", posted_on=THU_5_NOV_2026),
        )

        assert codes(case) == ["late"]
        assert found(case, "late").rule == OGI.DEFERRED_REPLY


class TestOverdue:
    def test_art33_2_on_the_last_day_nothing_is_overdue(self) -> None:
        assert request().at(DUE).findings == ()

    def test_art33_2_the_day_after_the_reply_is_overdue(self) -> None:
        (breach,) = request().at(THU_24_SEP_2026).findings

        assert (breach.code, breach.severity, breach.by, breach.act) == (
            "overdue",
            Severity.BREACH,
            "1 working day",
            None,
        )
        assert request().at(THU_24_SEP_2026).deadline(OGI.REPLY).status == "overdue"

    def test_art33_2_what_is_overdue_grows_by_working_days(self) -> None:
        """09-24, 28..30, 10-08: five."""
        (breach,) = request().at(THU_8_OCT_2026).findings

        assert breach.by == "5 working days"

    def test_art33_2_a_late_reply_is_a_breach_on_record(self) -> None:
        case = request(replied(THU_24_SEP_2026))
        late = found(case, "late")

        assert (late.severity, str(late.provision), late.act) == (
            Severity.BREACH,
            "条例第三十三条第二款",
            case.acts[-1],
        )

    def test_art33_2_an_overdue_reply_stays_a_breach_when_the_request_is_withdrawn(self) -> None:
        assert codes(request(rh.Withdraw(on=THU_24_SEP_2026))) == ["overdue"]

    def test_art33_2_a_request_withdrawn_in_time_leaves_no_breach(self) -> None:
        case = request(rh.Withdraw(on=DUE))

        assert (case.state, case.findings, case.deadlines) == (RequestState.WITHDRAWN, (), ())

    def test_art33_2_a_reply_on_a_saturday_after_a_friday_limit_is_late(self) -> None:
        """Received 2023-09-18, due Friday 10-20; no working day lies between Friday and Saturday."""
        case = received(MON_18_SEP_2023).record(replied(SAT_21_OCT_2023))

        assert found(case, "late").by not in ("", "0 working days")


def test_art33_1_a_reply_on_the_spot_is_a_reply_of_the_same_day() -> None:
    case = request(disclosed(THU_27_AUG_2026, posted_on=None, served_on=THU_27_AUG_2026))

    assert case.deadline(OGI.REPLY).status == "met"


def test_a_request_is_replied_to_once() -> None:
    with pytest.raises(StepNotAllowedError, match="only while"):
        request(replied(DUE), replied(THU_24_SEP_2026))


@pytest.mark.parametrize(
    "acts",
    [
        (),
        (correction_notified(FRI_28_AUG_2026, THU_10_SEP_2026),),
        (rh.AskReasons(on=FRI_28_AUG_2026),),
        (fee_notified(FRI_28_AUG_2026, FRI_28_AUG_2026),),
    ],
    ids=["processing", "awaiting_correction", "awaiting_reasons", "awaiting_payment"],
)
def test_a_reply_is_taken_in_every_open_state(acts: tuple[Act, ...]) -> None:
    case = request(*acts, replied(TUE_1_SEP_2026))

    assert (case.state, case.findings, case.deadlines) == (RequestState.REPLIED, (), ())


class TestTheKinds:
    """What a reply must say, kind by kind: 第三十六条 to 第三十九条."""

    COMPLETE: ClassVar[dict[str, Any]] = {
        "how_to_obtain": "政府网站",
        "information": ("文件",),
        "reasons": "理由",
        "remedies": "可以申请行政复议",
        "withheld_grounds": (Outcome.WITHHELD_DELIBERATIVE,),
        "posted_on": TUE_1_SEP_2026,
    }

    @pytest.mark.parametrize(
        ("outcome", "fact", "provision"),
        [
            (Outcome.ALREADY_PUBLIC, "how_to_obtain", "条例第三十六条第（一）项"),
            (Outcome.PARTLY_DISCLOSED, "reasons", "条例第三十七条"),
            (Outcome.PARTLY_DISCLOSED, "withheld_grounds", "条例第三十七条"),
            (Outcome.WITHHELD_STATE_SECRET, "reasons", "条例第三十六条第（三）项"),
            (Outcome.WITHHELD_PROHIBITED_BY_LAW, "reasons", "条例第三十六条第（三）项"),
            (Outcome.WITHHELD_SECURITY_AND_STABILITY, "reasons", "条例第三十六条第（三）项"),
            (Outcome.WITHHELD_THIRD_PARTY, "reasons", "条例第三十六条第（三）项"),
            (Outcome.WITHHELD_INTERNAL_AFFAIRS, "reasons", "条例第三十六条第（三）项"),
            (Outcome.WITHHELD_DELIBERATIVE, "reasons", "条例第三十六条第（三）项"),
            (Outcome.WITHHELD_ENFORCEMENT_FILE, "reasons", "条例第三十六条第（三）项"),
            (Outcome.WITHHELD_ENFORCEMENT_FILE, "remedies", "条例第三十六条第（三）项"),
            (Outcome.NOT_HELD, "reasons", "条例第三十六条第（四）项"),
            (Outcome.NOT_RESPONSIBLE, "reasons", "条例第三十六条第（五）项"),
            (Outcome.SPECIAL_REGIME, "reasons", "条例第三十六条第（七）项"),
            (Outcome.NEEDS_CREATION, "reasons", "条例第三十八条"),
        ],
    )
    def test_art36_a_reply_that_leaves_out_what_it_must_say_asks_for_the_record(
        self, outcome: Outcome, fact: str, provision: str
    ) -> None:
        facts = self.COMPLETE | {fact: () if fact == "withheld_grounds" else None}
        case = request(
            *reviewed(FRI_28_AUG_2026, ReviewResult.CLEARED), rh.Reply(on=TUE_1_SEP_2026, outcome=outcome, **facts)
        )
        unstated = found(case, "unstated")

        assert (unstated.severity, str(unstated.provision)) == (Severity.CAUTION, provision)
        assert fact in unstated.required

    @pytest.mark.parametrize(
        "outcome", [o for o in Outcome if not o.startswith(("not_processed", "abandoned"))], ids=str
    )
    def test_art36_a_reply_that_says_everything_is_in_order(self, outcome: Outcome) -> None:
        case = request(
            *reviewed(FRI_28_AUG_2026, ReviewResult.CLEARED),
            rh.Reply(on=TUE_1_SEP_2026, outcome=outcome, **self.COMPLETE),
        )

        assert case.findings == ()

    @pytest.mark.parametrize("given", [{"information": ("文件",)}, {"how_to_obtain": "查询点"}], ids=str)
    def test_art36_2_the_information_or_the_way_to_it_suffices(self, given: dict[str, Any]) -> None:
        reply = rh.Reply(on=TUE_1_SEP_2026, outcome=Outcome.DISCLOSED, posted_on=TUE_1_SEP_2026, **given)

        assert "unstated" not in codes(request(reply))

    def test_art32_a_part_may_be_disclosed_for_an_overriding_public_interest(self) -> None:
        partly = rh.Reply(
            on=TUE_1_SEP_2026,
            outcome=Outcome.PARTLY_DISCLOSED,
            public_interest="重大公共利益",
            third_party_told_on=TUE_1_SEP_2026,
            **self.COMPLETE,
        )

        assert request(*reviewed(FRI_28_AUG_2026, ReviewResult.CLEARED), partly).findings == ()

    @pytest.mark.parametrize(
        ("ground", "provision"),
        [
            (Outcome.NOT_PROCESSED_REPEAT, "条例第三十六条第（六）项"),
            (Outcome.NOT_PROCESSED_PETITION, "条例第三十九条第一款"),
            (Outcome.NOT_PROCESSED_PUBLICATION, "条例第三十九条第二款"),
            (Outcome.NOT_PROCESSED_EXCESSIVE, "条例第三十五条"),
        ],
    )
    def test_art39_what_is_not_processed_is_told_with_its_ground(self, ground: Outcome, provision: str) -> None:
        case = request(
            rh.AskReasons(on=FRI_28_AUG_2026),
            rh.DeclineToProcess(on=TUE_1_SEP_2026, ground=ground, posted_on=TUE_1_SEP_2026),
        )

        unstated = found(case, "unstated")

        assert case.state == RequestState.NOT_PROCESSED
        assert ("reasons" in unstated.required, str(unstated.provision)) == (True, provision)

    def test_art39_refusing_to_process_meets_the_reply_period(self) -> None:
        declined = rh.DeclineToProcess(
            on=THU_24_SEP_2026, ground=Outcome.NOT_PROCESSED_PETITION, reasons="信访事项", posted_on=THU_24_SEP_2026
        )

        assert found(request(declined), "late").by == "1 working day"

    def test_a_reply_says_no_refusal_to_process(self) -> None:
        with pytest.raises(StepNotAllowedError, match=r"no step takes it.*outcome"):
            request(replied(TUE_1_SEP_2026, outcome=Outcome.NOT_PROCESSED_PETITION))


class TestTheReportRow:
    """国办公开办函〔2021〕30号, table three."""

    ROWS: ClassVar[dict[Outcome, str]] = {
        Outcome.ALREADY_PUBLIC: "三（一）",
        Outcome.DISCLOSED: "三（一）",
        Outcome.PARTLY_DISCLOSED: "三（二）",
        Outcome.WITHHELD_STATE_SECRET: "三（三）1",
        Outcome.WITHHELD_PROHIBITED_BY_LAW: "三（三）2",
        Outcome.WITHHELD_SECURITY_AND_STABILITY: "三（三）3",
        Outcome.WITHHELD_THIRD_PARTY: "三（三）4",
        Outcome.WITHHELD_INTERNAL_AFFAIRS: "三（三）5",
        Outcome.WITHHELD_DELIBERATIVE: "三（三）6",
        Outcome.WITHHELD_ENFORCEMENT_FILE: "三（三）7",
        Outcome.SPECIAL_REGIME: "三（三）8",
        Outcome.NOT_HELD: "三（四）1",
        Outcome.NOT_RESPONSIBLE: "三（四）1",
        Outcome.NEEDS_CREATION: "三（四）2",
        Outcome.UNCLEAR_AFTER_CORRECTION: "三（四）3",
        Outcome.OTHER: "三（六）3",
    }

    @pytest.mark.parametrize(("outcome", "row"), ROWS.items(), ids=str)
    def test_the_annual_report_counts_a_reply_in_its_row(self, outcome: Outcome, row: str) -> None:
        kind = rh.result(request(replied(TUE_1_SEP_2026, outcome=outcome)))

        assert kind is not None and (kind.outcome, kind.row) == (outcome, row)

    @pytest.mark.parametrize(
        ("ground", "row"),
        [
            (Outcome.NOT_PROCESSED_PETITION, "三（五）1"),
            (Outcome.NOT_PROCESSED_REPEAT, "三（五）2"),
            (Outcome.NOT_PROCESSED_PUBLICATION, "三（五）3"),
            (Outcome.NOT_PROCESSED_EXCESSIVE, "三（五）4"),
            (Outcome.NOT_PROCESSED_RECONFIRMATION, "三（五）5"),
        ],
    )
    def test_the_annual_report_counts_a_refusal_to_process_in_its_row(self, ground: Outcome, row: str) -> None:
        kind = rh.result(request(rh.DeclineToProcess(on=TUE_1_SEP_2026, ground=ground)))

        assert kind is not None and kind.row == row

    def test_a_partial_disclosure_counts_once(self) -> None:
        partly = replied(
            TUE_1_SEP_2026,
            outcome=Outcome.PARTLY_DISCLOSED,
            withheld_grounds=(Outcome.WITHHELD_DELIBERATIVE, Outcome.NOT_HELD),
        )
        kind = rh.result(request(partly))

        assert kind is not None and kind.row == "三（二）"

    def test_a_withdrawn_request_counts_among_the_others(self) -> None:
        kind = rh.result(request(rh.Withdraw(on=TUE_1_SEP_2026)))

        assert kind is not None and kind.row == "三（六）3"

    def test_an_open_request_has_no_result(self) -> None:
        assert rh.result(request()) is None

    def test_what_was_withdrawn_before_receipt_was_confirmed_counts_among_the_others(self) -> None:
        case = opened(rh.Receive(on=TUE_1_SEP_2026, channel=rh.Channel.INTERNET), rh.Withdraw(on=WED_2_SEP_2026))
        kind = rh.result(case)

        assert kind is not None and kind.row == "三（六）3"


class TestReviewFirst:
    """复议法第二十三条第一款第（四）项, read with 法释〔2025〕8号: refusals under arts. 14 to 16 and nothing else."""

    FIRST = frozenset(
        {
            Outcome.WITHHELD_STATE_SECRET,
            Outcome.WITHHELD_PROHIBITED_BY_LAW,
            Outcome.WITHHELD_SECURITY_AND_STABILITY,
            Outcome.WITHHELD_THIRD_PARTY,
            Outcome.WITHHELD_INTERNAL_AFFAIRS,
            Outcome.WITHHELD_DELIBERATIVE,
            Outcome.WITHHELD_ENFORCEMENT_FILE,
        }
    )

    @pytest.mark.parametrize("outcome", list(Outcome), ids=str)
    def test_arl23_only_a_refusal_under_arts_14_to_16_goes_to_reconsideration_first(self, outcome: Outcome) -> None:
        reply = rh.Reply(on=TUE_1_SEP_2026, outcome=outcome)

        assert rh.needs_review_first(reply) is (outcome in self.FIRST)

    @pytest.mark.parametrize(
        ("grounds", "first"),
        [
            ((Outcome.WITHHELD_DELIBERATIVE,), True),
            ((Outcome.NOT_HELD,), False),
            ((Outcome.NOT_HELD, Outcome.WITHHELD_THIRD_PARTY), True),
        ],
        ids=str,
    )
    def test_arl23_a_partial_disclosure_follows_the_ground_of_the_part_withheld(
        self, grounds: tuple[Outcome, ...], first: bool
    ) -> None:
        reply = rh.Reply(on=TUE_1_SEP_2026, outcome=Outcome.PARTLY_DISCLOSED, withheld_grounds=grounds)

        assert rh.needs_review_first(reply) is first


class TestTheSecrecyReview:
    """第十七条第二款: reviewed before anything is disclosed."""

    def test_art17_2_disclosing_without_a_recorded_review_is_a_caution(self) -> None:
        caution = found(request(disclosed(TUE_1_SEP_2026)), "gate_unrecorded")

        assert (caution.severity, str(caution.provision)) == (Severity.CAUTION, "条例第十七条第二款")

    def test_art17_2_disclosing_during_the_review_is_unlawful(self) -> None:
        case = request(OpenReview(on=FRI_28_AUG_2026, ref="s1"), disclosed(TUE_1_SEP_2026))

        assert (found(case, "gate").severity, found(case, "gate").ref) == (Severity.UNLAWFUL, "s1")

    @pytest.mark.parametrize("result", [ReviewResult.NEGATIVE, ReviewResult.PARTLY_SECRET], ids=str)
    def test_art17_2_disclosing_everything_after_a_review_that_does_not_clear_it_is_unlawful(
        self, result: ReviewResult
    ) -> None:
        case = request(*reviewed(FRI_28_AUG_2026, result), disclosed(TUE_1_SEP_2026))

        assert found(case, "gate").severity == Severity.UNLAWFUL

    def test_art37_what_is_partly_secret_may_be_disclosed_in_part(self) -> None:
        partly = replied(
            TUE_1_SEP_2026,
            outcome=Outcome.PARTLY_DISCLOSED,
            information=("文件",),
            withheld_grounds=(Outcome.WITHHELD_STATE_SECRET,),
        )

        assert request(*reviewed(FRI_28_AUG_2026, ReviewResult.PARTLY_SECRET), partly).findings == ()

    def test_art17_2_cleared_information_may_be_disclosed(self) -> None:
        assert request(*reviewed(FRI_28_AUG_2026, ReviewResult.CLEARED), disclosed(TUE_1_SEP_2026)).findings == ()

    def test_art17_2_a_refusal_needs_no_review(self) -> None:
        assert request(replied(TUE_1_SEP_2026)).findings == ()

    REFERRED = (
        OpenReview(on=MON_31_AUG_2026, ref="s1"),
        ReviewOpinion(on=MON_31_AUG_2026, ref="s1", result=ReviewResult.UNCLEAR),
        ReferUpward(on=WED_2_SEP_2026, ref="s1", to="区保密行政管理部门"),
    )

    def test_secrecy_reference_time_read_as_excluded_suspends_the_reply_period(self) -> None:
        due = request(*self.REFERRED).deadline(OGI.REPLY)

        assert (due.on, due.latest, due.status) == (None, None, "suspended")

    def test_secrecy_reference_time_read_as_excluded_leaves_out_the_days_to_the_determination(self) -> None:
        """Referred 09-02, determined 09-09: 09-03..04 (2), 07..09 (5); 09-23 and five: 09-24, 28..30, 10-08."""
        case = request(*self.REFERRED, rh.Determine(on=WED_9_SEP_2026, ref="s1", result=ReviewResult.CLEARED))

        assert case.deadline(OGI.REPLY).on == THU_8_OCT_2026

    def test_secrecy_reference_time_read_as_counted_lets_the_reply_period_run(self) -> None:
        case = request(*self.REFERRED, rules=reading(secrecy_reference_time="counted"))

        assert case.deadline(OGI.REPLY).on == DUE


def test_service_letter_4_a_reply_handed_over_is_served() -> None:
    case = request(replied(DUE, posted_on=None), rh.Serve(on=DUE, by="hand", served_on=DUE))

    assert (case.state, case.findings) == (RequestState.SERVED, ())


def test_service_letter_4_service_without_a_day_serves_and_changes_no_verdict() -> None:
    case = request(replied(DUE, posted_on=None), rh.Serve(on=MON_28_SEP_2026, by="post"))

    assert (case.state, codes(case)) == (RequestState.SERVED, ["wanted"])
