"""条例 (2019), 第三十条 to 第三十九条: every reply against every period, in every situation of a request.

The dates of the single clocks stand in `test_request_reply` and its neighbours.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any, Literal

import pytest

from govopen import Case
from govopen.rules.names import FEE, OGI, Reading
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from tests.workflows.cases import (
    codes,
    corrected,
    fee_notified,
    reading,
    refuses,
    request,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_6_MAR_2026,
    MON_2_MAR_2026,
    MON_30_MAR_2026,
    THU_5_MAR_2026,
    THU_12_MAR_2026,
    TUE_3_MAR_2026,
    TUE_10_MAR_2026,
    WED_1_APR_2026,
    WED_4_MAR_2026,
    WED_6_MAY_2026,
)

DAY = timedelta(days=1)
O, S = rh.Outcome, rh.RequestState  # noqa: E741
RECEIVED = rh.Receive(on=MON_2_MAR_2026, channel=rh.Channel.POST_SIGNED)
ASKED = rh.AskReasons(on=TUE_3_MAR_2026)
SITUATIONS: dict[str, tuple[tuple[Act, ...], rh.RequestState, set[str]]] = {
    "unconfirmed": (
        (rh.Receive(on=MON_2_MAR_2026, channel=rh.Channel.PLAIN_LETTER),), S.AWAITING_CONFIRMATION, {OGI.CONFIRMATION},
    ),
    "processing": ((RECEIVED,), S.PROCESSING, {OGI.REPLY, OGI.CORRECTION_NOTICE}),
    "correction": (
        (RECEIVED, rh.NotifyCorrection(on=TUE_3_MAR_2026, items=("特征",), correct_by=WED_1_APR_2026)),
        S.AWAITING_CORRECTION, {OGI.CORRECTION},
    ),
    "reasons": ((RECEIVED, ASKED), S.AWAITING_REASONS, {OGI.REPLY, OGI.CORRECTION_NOTICE}),
    "payment": ((RECEIVED, fee_notified(TUE_3_MAR_2026, TUE_3_MAR_2026)), S.AWAITING_PAYMENT,
                {FEE.PAYMENT, OGI.CORRECTION_NOTICE}),
    "deferred": ((RECEIVED, ASKED, rh.DeferReply(on=WED_4_MAR_2026, until=WED_6_MAY_2026)), S.PROCESSING,
                 {OGI.DEFERRED_REPLY, OGI.CORRECTION_NOTICE}),
}  # fmt: skip
"""What was done, the state, and the periods that run then; nothing has run out by Thursday 2026-03-05."""
ANSWERS: dict[str, Act] = {
    kind.outcome: rh.DeclineToProcess(on=THU_5_MAR_2026, ground=kind.outcome)
    if kind.outcome.startswith("not_processed")
    else rh.Reply(on=THU_5_MAR_2026, outcome=kind.outcome)
    for kind in rh.KINDS
    if not kind.outcome.startswith("abandoned")
}
IN_PART = rh.Reply(on=THU_5_MAR_2026, outcome=O.PARTLY_DISCLOSED)
WITHOUT_THE_PARTY_S = IN_PART.model_copy(update={"withheld_grounds": (O.WITHHELD_THIRD_PARTY,)})
ANSWERS |= {
    "without the third party's part": WITHOUT_THE_PARTY_S,
    "in part for the public": IN_PART.model_copy(update={"public_interest": "重大公共利益"}),
    "for the public": rh.Reply(on=THU_5_MAR_2026, outcome=O.DISCLOSED, public_interest="重大公共利益"),
}
every_situation = pytest.mark.parametrize("situation", SITUATIONS)
every_answer = pytest.mark.parametrize("answer", ANSWERS)


def running(case: Case) -> set[str]:
    """The rules whose periods run."""
    return {due.rule for due in case.deadlines}


def late(case: Case) -> list[str]:
    """The rules that were met late."""
    return [finding.rule for finding in case.findings if finding.code == "late"]


@every_situation
def test_art30_to_35_the_periods_of_each_situation(situation: str) -> None:
    acts, state, rules = SITUATIONS[situation]
    case = request(*acts)

    assert (case.state, running(case)) == (state, rules)


@every_situation
@every_answer
def test_art36_a_reply_leaves_nothing_running_whatever_it_says_and_whatever_was_awaited(
    situation: str, answer: str
) -> None:
    """But to refuse an excessive request without having asked for reasons is irregular and ends no other period."""
    acts, _, rules = SITUATIONS[situation]
    case = request(*acts, ANSWERS[answer])
    irregular = answer == O.NOT_PROCESSED_EXCESSIVE and ASKED not in acts

    assert case.state in (S.REPLIED, S.NOT_PROCESSED)
    assert (running(case), late(case)) == (rules - {OGI.REPLY} if irregular else set(), [])


@every_answer
def test_art33_2_a_reply_is_judged_by_its_twenty_working_days_whatever_it_says(answer: str) -> None:
    """Received on Monday 2026-03-02: twenty working days end on Monday 03-30."""
    act, case = ANSWERS[answer], request(RECEIVED)

    assert late(case.record(act.model_copy(update={"on": MON_30_MAR_2026}))) == []
    assert late(case.record(act.model_copy(update={"on": MON_30_MAR_2026 + DAY}))) == [OGI.REPLY]


@every_answer
def test_art35_a_deferred_reply_is_judged_by_the_day_that_was_set_whatever_it_says(answer: str) -> None:
    act, case = ANSWERS[answer], request(*SITUATIONS["deferred"][0])

    assert late(case.record(act.model_copy(update={"on": WED_6_MAY_2026}))) == []
    assert late(case.record(act.model_copy(update={"on": WED_6_MAY_2026 + DAY}))) == [OGI.DEFERRED_REPLY]


@every_situation
def test_art37_what_the_third_party_keeps_is_left_out_of_what_is_disclosed(situation: str) -> None:
    """The third party refused with reasons: the part that is not its own may be disclosed, its own may not."""
    acts = SITUATIONS[situation][0]
    if situation == "unconfirmed":
        acts = (*acts, rh.Confirm(on=MON_2_MAR_2026))
    case = request(*acts, third_party_asked(WED_4_MAR_2026), refuses(WED_4_MAR_2026))

    assert "gate" not in codes(case.record(WITHOUT_THE_PARTY_S))
    assert "gate" in codes(case.record(IN_PART))


@pytest.mark.parametrize("channel", [rh.Channel.PLAIN_LETTER, rh.Channel.MISDIRECTED], ids=str)
def test_art31_2_mail_that_nobody_signed_for_is_confirmed_the_same_day(channel: rh.Channel) -> None:
    """「应当于收到申请的当日与申请人确认」; 国办公开办函〔2015〕207号 一 for mail to another unit."""
    case = request(rh.Receive(on=MON_2_MAR_2026, channel=channel))

    assert running(case) == {OGI.CONFIRMATION}
    assert late(case.record(rh.Confirm(on=MON_2_MAR_2026))) == []
    assert late(case.record(rh.Confirm(on=TUE_3_MAR_2026))) == [OGI.CONFIRMATION]


class TestProofOfAnInterest:
    """第二十九条第二款: what a request contains does not include an interest; asking for proof of one is unlawful."""

    ASKED = rh.NotifyCorrection(
        on=FRI_6_MAR_2026, grounds=(rh.CorrectionGround.INTEREST,), items=("利益证明",), correct_by=WED_1_APR_2026
    )

    def test_it_stops_no_clock(self) -> None:
        case = request(RECEIVED, self.ASKED)

        assert codes(case) == ["forbidden"]
        assert running(case) == {OGI.REPLY}

    def test_its_answer_starts_no_period_anew(self) -> None:
        """Received on Monday 2026-03-02: the reply stays due on Monday 03-30."""
        case = with_acts(request(RECEIVED, self.ASKED), corrected(TUE_10_MAR_2026))

        assert case.deadline(OGI.REPLY).on == MON_30_MAR_2026

    def test_read_leniently_it_moves_the_clocks_and_stays_unlawful(self) -> None:
        """Under the reading by which a late notice moves the clock; a new period from the correction: 04-08."""
        case = request(RECEIVED, self.ASKED, rules=reading(**{Reading.LATE_CORRECTION: "restarts"}))

        assert codes(case) == ["forbidden"]
        assert running(case) == {OGI.CORRECTION}
        assert case.record(corrected(TUE_10_MAR_2026)).deadline(OGI.REPLY).run.start == TUE_10_MAR_2026

    def test_after_seven_working_days_it_is_late_as_well(self) -> None:
        """Received on Monday 2026-03-02: the seventh working day is Wednesday 03-11."""
        case = request(RECEIVED, self.ASKED.model_copy(update={"on": THU_12_MAR_2026}))

        assert codes(case) == ["forbidden", "late"]

    def test_asked_for_again_it_is_also_repeated(self) -> None:
        case = request(RECEIVED, self.ASKED, self.ASKED)

        assert codes(case) == ["forbidden", "forbidden", "repeated"]


Way = Literal["post", "hand"]
WAYS: dict[Way, str] = {"post": "posted_on", "hand": "served_on"}
DEFERRED = SITUATIONS["deferred"][0]


def served(day: date, by: Way, *stated: str) -> Act:
    """Served on a day in a way, with the days that are stated."""
    days: dict[str, Any] = dict.fromkeys(stated, day)
    return rh.Serve(on=day, by=by, **days)


@pytest.mark.parametrize("answer", [O.NOT_HELD, O.NOT_PROCESSED_REPEAT], ids=str)
@pytest.mark.parametrize(
    ("acts", "rule", "last"),
    [((RECEIVED,), OGI.REPLY, MON_30_MAR_2026), (DEFERRED, OGI.DEFERRED_REPLY, WED_6_MAY_2026)],
    ids=["twenty working days", "deferred"],
)
class TestService:
    """国办公开办函〔2016〕235号 四: by post the posting day, by hand the day of signing, whatever was answered."""

    @pytest.mark.parametrize("by", WAYS)
    @pytest.mark.parametrize(("days", "expected"), [(0, False), (1, True)], ids=["on the last day", "after"])
    def test_service_4_the_day_of_service_meets_the_period(
        self,
        by: Way,
        days: int,
        expected: bool,
        acts: tuple[Act, ...],
        rule: str,
        last: date,
        answer: str,
    ) -> None:
        day = last + days * DAY
        answered = ANSWERS[answer].model_copy(update={"on": last})
        case = request(*acts, answered, served(day, by, WAYS[by]))

        assert (case.state, late(case)) == (S.SERVED, [rule] if expected else [])
        assert "wanted" not in codes(case)

    @pytest.mark.parametrize("by", WAYS)
    def test_service_4_the_day_of_the_other_way_meets_nothing(
        self, by: Way, acts: tuple[Act, ...], rule: str, last: date, answer: str
    ) -> None:
        """By hand with a posting day alone, by post with a signature alone: which day counts is still not recorded."""
        other = next(name for way, name in WAYS.items() if way != by)
        answered = ANSWERS[answer].model_copy(update={"on": last})
        case = request(*acts, answered, served(last + DAY, by, other))

        assert case.state == S.SERVED
        assert late(case) == []
        assert "wanted" in codes(case)


@pytest.mark.parametrize("stated", [True, False], ids=["of the other way", "none"])
@pytest.mark.parametrize("by", WAYS)
def test_service_4_in_2018_without_the_day_of_its_way_service_meets_nothing_either(by: Way, stated: bool) -> None:
    """Received on Monday 2018-06-04: fifteen working days end on Tuesday 06-26."""
    received = rh.Receive(on=date(2018, 6, 4), channel=rh.Channel.POST_SIGNED)
    answered = rh.Reply(on=date(2018, 6, 26), outcome=O.NOT_HELD)
    others = (name for way, name in WAYS.items() if stated and way != by)
    case = request(received, answered, served(date(2018, 6, 27), by, *others))

    assert (case.state, late(case), "wanted" in codes(case)) == (S.SERVED, [], True)


@pytest.mark.parametrize("consents", [True, False], ids=["consents", "refuses"])
@pytest.mark.parametrize("joint", [True, False], ids=["another organ", "the third party"])
def test_art32_34_an_opinion_in_time_meets_the_fifteen_working_days(consents: bool, joint: bool) -> None:
    opened = rh.ConsultOrgan(on=TUE_3_MAR_2026, ref="c1", organ="某局", jointly_made=True)
    rule = OGI.ORGAN_OPINION if joint else OGI.THIRD_PARTY_OPINION
    asked = opened if joint else third_party_asked(TUE_3_MAR_2026, "c1")
    given = rh.GiveOpinion(on=THU_5_MAR_2026, ref="c1", consents=consents, reasons="涉及商业秘密")
    case = request(RECEIVED, asked, rh.LetterReceived(on=WED_4_MAR_2026, ref="c1"), given)

    assert case.deadline(rule, ref="c1").status == "met"
