"""Traps that run through several procedures, each walked to its end.

Working days of 2026 used here: Sunday 2026-09-20 and Saturday 2026-10-10 are worked; 25–27 September and 1–7
October are off. The others stand with the procedure that they concern.
"""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, Rulebook, open_case
from govopen.rules.names import APL, APL_SPC, ARL, OGI, Reading
from govopen.workflows import (
    administrative_litigation as al,
    administrative_reconsideration as ar,
    request_handling as rh,
)
from govopen.workflows.annual_report.form import Result
from tests.workflows.cases import codes, received, with_acts
from tests.workflows.days import (
    FRI_3_APR_2026,
    FRI_9_OCT_2026,
    FRI_18_SEP_2026,
    MON_2_FEB_2026,
    MON_3_AUG_2026,
    MON_5_JAN_2026,
    SUN_4_OCT_2026,
    SUN_20_SEP_2026,
    THU_8_OCT_2026,
    THU_20_AUG_2026,
    THU_22_OCT_2026,
    TUE_1_SEP_2026,
    TUE_4_AUG_2026,
    TUE_13_OCT_2026,
    TUE_22_SEP_2026,
    TUE_29_SEP_2026,
)

Outcome = rh.Outcome


def test_trap28_of_the_eight_rows_of_withheld_information_seven_go_to_reconsideration_first() -> None:
    """Table 3 counts eight rows under （三）; the eighth, 第三十六条第（七）项, is no refusal under arts. 14 to 16."""
    answered = {
        outcome: rh.result(
            with_acts(
                received(TUE_1_SEP_2026), rh.Reply(on=TUE_22_SEP_2026, outcome=outcome, posted_on=TUE_22_SEP_2026)
            )
        )
        for outcome in Outcome
        if not outcome.startswith(("not_processed", "abandoned", "other"))
    }
    withheld = {outcome: one for outcome, one in answered.items() if one is not None and one.row.startswith("三（三）")}

    assert len(withheld) == sum(row.zh.startswith("（三）") for row in Result) == 8
    assert {outcome for outcome, one in withheld.items() if not one.review_first} == {Outcome.SPECIAL_REGIME}
    assert {outcome for outcome, one in answered.items() if one is not None and one.review_first} < set(withheld)


def test_trap32_a_refusal_on_two_grounds_counts_once_under_the_one_that_the_reply_names() -> None:
    """Nothing is disclosed: a doubt, for the instructions to the form were read only as far as partial disclosure."""
    refused = rh.Reply(
        on=TUE_22_SEP_2026,
        outcome=Outcome.WITHHELD_STATE_SECRET,
        withheld_grounds=(Outcome.NOT_HELD,),
        posted_on=TUE_22_SEP_2026,
    )
    kind = rh.result(with_acts(received(TUE_1_SEP_2026), refused))

    assert kind is not None and (kind.row, kind.review_first) == ("三（三）1", True)


class TestSilence:
    """A request of Monday 2026-01-05 that is never answered.

    6..9 January (4), 12..16 (9), 19..23 (14), 26..30 (19), 2 February (20).
    """

    @pytest.mark.parametrize(("day", "late"), [(MON_3_AUG_2026, False), (TUE_4_AUG_2026, True)], ids=str)
    def test_trap29_whoever_may_go_straight_to_court_has_six_months_and_not_two(self, day: date, late: bool) -> None:
        """From 2 February: Sunday 2 August, so Monday the 3rd; two months (行诉法第四十七条) would be 2 April."""
        due = received(MON_5_JAN_2026).deadline(OGI.REPLY).on
        assert due == MON_2_FEB_2026

        rules = Rulebook.national().choose({Reading.SILENCE: "either"})
        case = open_case(al.WORKFLOW, id="S1", rules=rules)
        case = case.record(al.BeginFilingPeriod(on=due, point=al.StartingPoint.INACTION))
        assert case.deadline(APL_SPC.SUE_INACTION).on == MON_3_AUG_2026

        sued = case.record(al.FileSuit(on=day, matter=al.Matter.SILENCE))
        assert codes(sued) == (["late"] if late else [])

    def test_trap29_where_silence_goes_to_reconsideration_first_sixty_days_run(self) -> None:
        """February leaves 26 days, March 31: the sixtieth is Friday 3 April."""
        case = open_case(ar.WORKFLOW, id="F1").record(
            ar.StateLimit(
                on=MON_2_FEB_2026,
                runs_from=MON_2_FEB_2026,
                starting_point=ar.StartingPoint.PERFORMANCE_PERIOD_ENDED,
            )
        )

        assert case.deadline(ARL.APPLY).on == FRI_3_APR_2026


def test_trap31_a_plaintiff_s_fifteen_days_roll_and_a_court_s_forty_five_do_not() -> None:
    """15 days after 18 September: 3 October, so the 8th. 45 after 20 August (11, 30, 4): Sunday 4 October."""
    suit = open_case(al.WORKFLOW, id="S1")
    served = suit.record(al.BeginFilingPeriod(on=FRI_18_SEP_2026, point=al.StartingPoint.REVIEW_DECISION))
    filed = suit.record(al.FileSuit(on=THU_20_AUG_2026, matter=al.Matter.FREE))
    tried = filed.record(al.Register(on=THU_20_AUG_2026, simplified=True))

    assert served.deadline(APL.SUE_AFTER_REVIEW).on == THU_8_OCT_2026
    assert tried.deadline(APL.SIMPLIFIED_TRIAL).on == SUN_4_OCT_2026


@pytest.mark.parametrize(
    ("reading", "drafted", "signed"),
    [("after_check", FRI_9_OCT_2026, TUE_13_OCT_2026), ("from_receipt", TUE_29_SEP_2026, FRI_9_OCT_2026)],
)
def test_trap34_the_whole_chain_of_a_request_in_maoshe(reading: str, drafted: date, signed: date) -> None:
    """Received on Friday 18 September.

    Registered on the make-up Sunday (1), checked on 21, 22 (2), drafted on 23, 24, 28, 29, 30, 8, 9 (7), or in seven
    from receipt: 20..24 (5), 28, 29; signed on 10, 12, 13 October (3), or on 30 September, 8, 9 October (3).
    """
    rules = Rulebook.for_organ("maoshe").choose({Reading.SEVEN_DAYS: reading})
    case = received(FRI_18_SEP_2026, rules=rules)

    assert lines(case) == {
        "register": SUN_20_SEP_2026,
        "check": TUE_22_SEP_2026,
        "draft_opinion": drafted,
        "send_for_signature": signed,
        "reply": THU_22_OCT_2026,
    }
    assert case.deadline(OGI.REPLY).on == THU_22_OCT_2026


def lines(case: Case) -> dict[str, date | None]:
    """The day of each line of the chain."""
    assert case.track is not None
    chain = ("register", "check", "draft_opinion", "send_for_signature", "reply")
    return {name: case.track.line(name).due for name in chain}
