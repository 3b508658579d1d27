"""What an amendment, a yearly notice, a rulebook moves: counted by hand from the notices.

2015: by the notice of 13 May, Thursday 3 and Friday 4 September are off and Sunday the 6th is worked (Saturday the
5th is off anyway). 2019: known before 22 March, Wednesday 1 May alone is off; by the notice of that day 1–4 May are
off, Sunday 28 April and Sunday 5 May are worked. 2020: as first published 24–30 January are off, Sunday 19 January
and Saturday 1 February worked; by the notice of 27 January the holiday lasts to Sunday 2 February.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from govopen import Case, Rulebook, open_case, recheck
from govopen.calendar import WorkdayCalendar, china, load_notice
from govopen.clock import RunStatus
from govopen.errors import CalendarHorizonError, DataFileError, UnknownNameError
from govopen.portfolio import Basis, Due, Moved, Report
from govopen.rules.names import ARL, MAJOR_DECISIONS, OGI, SECRECY_IMPL
from govopen.terms import BEIJING, Certainty, Severity
from govopen.workflows import (
    administrative_reconsideration as ar,
    public_consultation as pc,
    request_handling as rh,
    secrecy_review as sr,
)
from govopen.workflows.acts import Act
from tests.workflows.cases import (
    codes,
    extended,
    letter_received,
    received,
    refuses,
    replied,
    review,
    third_party_asked,
    with_acts,
)
from tests.workflows.days import (
    FRI_3_MAY_2019,
    FRI_13_SEP_2019,
    FRI_14_FEB_2020,
    FRI_15_MAR_2019,
    FRI_24_MAY_2019,
    FRI_31_JAN_2020,
    MON_2_SEP_2024,
    MON_3_FEB_2020,
    MON_4_JAN_2027,
    MON_7_SEP_2015,
    MON_8_APR_2019,
    MON_10_DEC_2018,
    MON_13_JAN_2020,
    MON_17_AUG_2015,
    MON_17_FEB_2020,
    MON_29_APR_2019,
    MON_31_DEC_2018,
    SAT_14_SEP_2024,
    SAT_29_DEC_2018,
    SUN_5_MAY_2019,
    SUN_6_SEP_2015,
    SUN_26_JAN_2020,
    SUN_28_APR_2019,
    THU_2_MAY_2019,
    THU_4_APR_2019,
    THU_12_SEP_2024,
    THU_13_FEB_2020,
    THU_13_JUN_2019,
    TUE_8_SEP_2015,
    TUE_19_MAR_2019,
    TUE_30_APR_2019,
    WED_1_JAN_2020,
    WED_3_FEB_2027,
    WED_5_JUN_2019,
    WED_8_JUL_2015,
    WED_15_MAY_2019,
    WED_20_MAR_2019,
    WED_28_AUG_2024,
)

EXAMPLE_2027 = Path(__file__).parents[2] / "docs" / "how-to" / "example-2027.toml"
STATUTES = Path(__file__).parents[2] / "src" / "govopen" / "rules" / "statutes"


def known(day: date) -> WorkdayCalendar:
    return china().as_known_on(day)


def amended(year: int, *cases: Case) -> Report:
    """What the amendment of a year moves, from the day before it to its own day."""
    issued = {2015: date(2015, 5, 13), 2019: date(2019, 3, 22), 2020: date(2020, 1, 27)}[year]
    return recheck(cases, known(date.fromordinal(issued.toordinal() - 1)), known(issued))


def the(report: Report, rule: str) -> Moved:
    """The one deadline of a rule that moved."""
    (one,) = (moved for moved in report if moved.rule == rule)
    return one


def days(moved: Moved) -> tuple[date | None, date | None]:
    return moved.before and moved.before.on, moved.after and moved.after.on


def to_the_full(received_on: date, extended_on: date, *acts: Act) -> Case:
    """A request under the text of 2007, extended by all of fifteen working days."""
    return with_acts(received(received_on), extended(extended_on, 15), *acts)


class TestAmendments:
    """The three amendments of a year that had begun."""

    def test_2015_the_reply_due_after_the_parade_moves_by_a_day(self) -> None:
        """15 working days from 08-17: 08-18..21 (4), 24..28 (9), 08-31..09-04 (14), 09-07 (15); by the notice
        ..09-02 (12), 06 (13), 07 (14), 08 (15)."""
        moved = the(amended(2015, received(MON_17_AUG_2015)), OGI.REPLY)

        assert days(moved) == (MON_7_SEP_2015, TUE_8_SEP_2015)
        assert moved.reasons[0].by == "国发明电〔2015〕1号"
        assert moved.reasons[0].days == (date(2015, 9, 3), date(2015, 9, 4), date(2015, 9, 6))

    def test_2015_a_reply_of_8_september_became_timely(self) -> None:
        case = received(MON_17_AUG_2015).record(replied(TUE_8_SEP_2015))
        report = amended(2015, case)

        assert [one.act for one in report.became_timely] == [case.acts[1]]
        assert (report.moved, report.became_late) == ((), ())

    def test_2015_an_application_on_monday_became_late_because_sunday_was_worked(self) -> None:
        """Sixty days from 07-08 end on Sunday 09-06: they roll to Monday, and do not once that Sunday is worked."""
        limit = ar.StateLimit(on=WED_8_JUL_2015, runs_from=WED_8_JUL_2015)
        case = with_acts(open_case(ar.WORKFLOW, id="2015-F1"), limit)

        moved = the(amended(2015, case), ARL.APPLY)
        assert (days(moved), moved.shortened) == ((MON_7_SEP_2015, SUN_6_SEP_2015), True)

        done = case.record(ar.Apply(on=MON_7_SEP_2015))
        (late,) = amended(2015, done).became_late
        assert late.act == done.acts[1]
        assert late.after is not None and late.after.required.startswith("by 2015-09-06")

    @pytest.mark.parametrize(
        ("came", "extended_on", "before", "after"),
        [
            # 03-21..22 (2), 25..29 (7), 04-01..04 (11), 08..12 (16), 15..19 (21), 22..26 (26), 29..30 (28), 05-02..03
            # (30); by the notice ..26 (26), 28 (27), 29..30 (29), 05-05 (30)
            (WED_20_MAR_2019, MON_8_APR_2019, FRI_3_MAY_2019, SUN_5_MAY_2019),
            # one working day earlier: the 30th is 05-02; by the notice 04-30
            (TUE_19_MAR_2019, MON_8_APR_2019, THU_2_MAY_2019, TUE_30_APR_2019),
            # 03-18..22 (5), 25..29 (10), 04-01..04 (14), 08..12 (19), 15..19 (24), 22..26 (29), 29 (30); by the notice
            # Sunday the 28th is the thirtieth
            (FRI_15_MAR_2019, THU_4_APR_2019, MON_29_APR_2019, SUN_28_APR_2019),
        ],
        ids=["lengthened to a Sunday", "shortened", "shortened to a Sunday"],
    )
    def test_trap18_2019_fifteen_and_fifteen_days(
        self, came: date, extended_on: date, before: date, after: date
    ) -> None:
        moved = the(amended(2019, to_the_full(came, extended_on)), OGI.REPLY)

        assert days(moved) == (before, after)
        assert moved.shortened is (after < before)
        assert moved.reasons[0].by == "国办发明电〔2019〕3号"

    def test_trap18_2019_a_reply_on_the_last_day_became_late_when_that_day_moved_forward(self) -> None:
        case = to_the_full(FRI_15_MAR_2019, THU_4_APR_2019, replied(MON_29_APR_2019))
        (one,) = amended(2019, case).judged

        assert (one.act, one.became_late, one.became_timely) == (case.acts[2], True, False)
        assert one.reasons[0].days == (SUN_28_APR_2019,)

    def test_trap18_2019_a_reply_on_the_worked_sunday_became_timely(self) -> None:
        case = to_the_full(WED_20_MAR_2019, MON_8_APR_2019, replied(SUN_5_MAY_2019))
        (one,) = amended(2019, case).judged

        assert (one.act, one.became_late, one.became_timely) == (case.acts[2], False, True)
        assert one.before is not None and one.before.by == "2 calendar days"

    def test_trap18_2020_spring_festival_was_lengthened(self) -> None:
        """01-14..17 (4), 19..23 (9), 31 (10), 02-01 (11), 03..07 (16), 10..13 (20); by the notice ..01-23 (9),
        02-03..07 (14), 10..14 (19), 17 (20). 2 February, a Sunday, is off either way."""
        moved = the(amended(2020, received(MON_13_JAN_2020)), OGI.REPLY)

        assert days(moved) == (THU_13_FEB_2020, MON_17_FEB_2020)
        assert moved.reasons[0].days == (FRI_31_JAN_2020, date(2020, 2, 1))
        assert "off" in moved.reasons[0].what

    def test_2020_a_reply_of_14_february_became_timely(self) -> None:
        case = received(MON_13_JAN_2020).record(replied(FRI_14_FEB_2020))

        assert [one.act for one in amended(2020, case).became_timely] == [case.acts[1]]

    def test_2020_a_consultation_closed_on_31_january_became_too_early(self) -> None:
        """At least thirty days from 01-01: day thirty is Friday 01-31, off by the notice, so open to Monday 02-03."""
        draft = pc.PublishDraft(on=WED_1_JAN_2020, explanation="说明", channels=("网站",), closes_on=FRI_31_JAN_2020)
        open_one = with_acts(open_case(pc.WORKFLOW, id="2020-G1"), draft)
        closed = open_one.record(pc.CloseConsultation(on=FRI_31_JAN_2020))

        assert days(the(amended(2020, open_one), MAJOR_DECISIONS.COMMENT)) == (FRI_31_JAN_2020, MON_3_FEB_2020)
        (early,) = amended(2020, closed).became_late
        assert (early.act, early.after and early.after.code) == (closed.acts[1], "early")

    def test_2019_a_letter_sent_on_the_worked_sunday_came_in_time_after_all(self) -> None:
        """An extension granted on Sunday 05-05, the last day by the notice, was after expiry before it: due 04-30.

        15 working days from 04-09: 04-10..12 (3), 15..19 (8), 22..26 (13), 29..30 (15)."""
        case = with_acts(received(date(2019, 4, 10)), extended(SUN_5_MAY_2019, 15))
        report = amended(2019, case)

        # from 04-10: 11..12 (2), 15..19 (7), 22..26 (12), 29..30 (14), 05-02 (15); by the notice 28 (13), 30 (15)
        assert codes(case) == ["after_expiry"]
        assert days(the(report, OGI.REPLY)) == (THU_2_MAY_2019, TUE_30_APR_2019)


class TestWhatIsPassedOver:
    """Cases that no changed day touches are not counted anew."""

    def test_a_case_of_another_year_is_passed_over(self) -> None:
        report = amended(2020, received(MON_17_AUG_2015), received(MON_13_JAN_2020))

        assert (report.seen, report.replayed, len(report)) == (2, 1, 1 + 0)

    def test_a_case_that_ended_before_the_changed_days_is_passed_over(self) -> None:
        report = amended(2020, received(date(2019, 12, 2)).record(replied(date(2019, 12, 20))))

        assert (report.seen, report.replayed) == (1, 0)

    def test_the_same_calendar_and_the_same_law_move_nothing(self) -> None:
        report = recheck([received(MON_13_JAN_2020)], china(), Basis(Rulebook.national(), china()))

        assert (report.replayed, bool(report)) == (0, False)

    def test_a_text_that_the_procedure_does_not_read_moves_nothing(self) -> None:
        before = Rulebook.national().as_known_on(date(2024, 7, 9))
        report = recheck(
            [open_case(ar.WORKFLOW, id="f").record(ar.Apply(on=MON_2_SEP_2024))], before, Rulebook.national()
        )

        assert report.replayed == 0

    def test_an_empty_case_is_passed_over(self) -> None:
        report = recheck([open_case(rh.WORKFLOW, id="empty")], china(), known(date(2020, 1, 1)))

        assert (report.seen, report.replayed, report.failed) == (1, 0, ())

    def test_cases_come_one_by_one_and_none_is_kept(self) -> None:
        seen = []

        def cases() -> Iterator[Case]:
            for number in range(3):
                seen.append(number)
                yield received(MON_13_JAN_2020)

        report = recheck(cases(), known(SUN_26_JAN_2020), china())

        assert (report.seen, report.cases, seen) == (3, (), [0, 1, 2])


class TestWhatIsNotPassedOver:
    """A changed day is found wherever a date rests on it."""

    def off(self, case: Case, day: date) -> Report:
        return recheck([case], after=china().with_overlay(name="order", source="…", off=[day]))

    def test_a_day_that_only_a_suspension_made_part_of_the_period(self) -> None:
        """Trap 5: received 2026-06-01, base 06-30; letter 06-08, received 06-10, answered 06-25: 07-16. With Friday
        07-10 off a day later, on the 17th."""
        june = [date(2026, 6, day) for day in (1, 8, 10, 25)]
        case = with_acts(received(june[0]), third_party_asked(june[1]), letter_received(june[2]), refuses(june[3]))

        assert days(the(self.off(case, date(2026, 7, 10)), OGI.REPLY)) == (date(2026, 7, 16), date(2026, 7, 17))

    def test_a_day_before_a_suspension_when_no_other_period_ran(self) -> None:
        """Letter 06-15, received 06-16, answered 06-25: 06-16..18 and 22..25 are left out (7): not 06-30 but 07-09.
        The notice of correction had until 06-10; with Friday 06-12 off the reply is due on 07-10."""
        june = [date(2026, 6, day) for day in (1, 15, 16, 25)]
        case = with_acts(received(june[0]), third_party_asked(june[1]), letter_received(june[2]), refuses(june[3]))

        assert days(the(self.off(case, date(2026, 6, 12)), OGI.REPLY)) == (date(2026, 7, 9), date(2026, 7, 10))

    def test_a_day_between_a_rest_day_and_the_start_that_a_reading_moved_to_monday(self) -> None:
        """Received on Saturday 2026-06-06 and taken as received on Monday; once that Saturday is worked, on the day."""
        book = Rulebook.national().choose({"ogi.receipt_on_rest_day": "next_working_day"})
        worked = china().with_overlay(name="order", source="…", work=[date(2026, 6, 6)])
        report = recheck([received(date(2026, 6, 6), rules=book)], after=worked)

        assert days(the(report, OGI.REPLY)) == (date(2026, 7, 7), date(2026, 7, 6))

    def test_a_day_after_the_reply_that_the_period_did_not_need_any_more(self) -> None:
        """Answered on 2026-06-10; that 06-15 is off moves the end from 06-30 to 07-01, and nothing else."""
        report = self.off(received(date(2026, 6, 1)).record(replied(date(2026, 6, 10))), date(2026, 6, 15))

        assert (report.replayed, bool(report)) == (1, False)

    def test_the_last_day_of_a_period_of_calendar_days(self) -> None:
        """Sixty days from Monday 2026-06-01 end on Friday 07-31; off, so on Monday 08-03."""
        limit = ar.StateLimit(on=date(2026, 6, 1), runs_from=date(2026, 6, 1))
        case = with_acts(open_case(ar.WORKFLOW, id="f"), limit)

        assert days(the(self.off(case, date(2026, 7, 31)), ARL.APPLY)) == (date(2026, 7, 31), date(2026, 8, 3))
        assert self.off(case, date(2026, 7, 30)).replayed == 0

    def test_a_period_counted_back_from_a_hearing(self) -> None:
        """Trap 26: hearing on Monday 2026-10-12, five working days before: 10-10, 09, 08, 09-30, 29; with the 9th off
        09-28."""
        case = with_acts(
            open_case(ar.WORKFLOW, id="f"),
            ar.Apply(on=date(2026, 9, 1)),
            ar.Accept(on=date(2026, 9, 2), procedure=ar.Procedure.ORDINARY),
            ar.FixHearing(on=date(2026, 9, 3), hearing_on=date(2026, 10, 12)),
        )

        assert days(the(self.off(case, date(2026, 10, 9)), ARL.HEARING_NOTICE)) == (
            date(2026, 9, 29),
            date(2026, 9, 28),
        )


class TestCertainty:
    """Days that a yearly notice settles."""

    def test_trap20_the_notice_of_december_moves_what_had_been_an_estimate(self) -> None:
        """12-11..14 (4), 17..21 (9), 24..28 (14), then 12-31 by the statutory days alone; the notice of 2018-12-06
        has Saturday 12-29 worked and the 31st off."""
        report = recheck([received(MON_10_DEC_2018)], known(date(2018, 12, 5)), known(date(2018, 12, 6)))
        moved = the(report, OGI.REPLY)

        assert days(moved) == (MON_31_DEC_2018, SAT_29_DEC_2018)
        assert moved.before is not None and moved.before.certainty is Certainty.PROVISIONAL
        assert moved.after is not None and moved.after.certainty is Certainty.SETTLED

    def test_trap21_a_day_that_stays_and_is_settled_now_is_listed_apart(self) -> None:
        """Received 2026-12-04: 12-07..11 (5), 14..18 (10), 21..25 (15), 28..31 (19), 01-04 (20), the invented notice
        for 2027 agreeing."""
        report = recheck([received(date(2026, 12, 4))], china(), china(notices=[load_notice(EXAMPLE_2027)]))

        assert (report.moved, bool(report)) == ((), False)
        (settled,) = report.settled
        assert (settled.rule, days(settled)) == (OGI.REPLY, (MON_4_JAN_2027, MON_4_JAN_2027))
        assert settled.after is not None and settled.after.certainty is Certainty.SETTLED
        assert settled.reasons[0].by == "no number"

    def test_trap21_what_ends_on_24_december_is_not_touched_by_the_next_notice(self) -> None:
        """Received 2026-11-26: the 20th working day is 12-24, settled; a day later it is 12-25, which is not."""
        cases = [received(date(2026, 11, 26)), received(date(2026, 11, 27))]
        report = recheck(cases, china(), china(notices=[load_notice(EXAMPLE_2027)]))

        assert (report.replayed, len(report.settled)) == (1, 1)

    def test_a_suspended_deadline_moves_with_the_day_to_which_silence_leads(self) -> None:
        """Letter received 2020-01-13, fifteen working days for the third party run over the festival."""
        case = with_acts(
            received(date(2020, 1, 6)), third_party_asked(MON_13_JAN_2020), letter_received(MON_13_JAN_2020)
        )
        report = amended(2020, case)
        moved = the(report, OGI.REPLY)

        # 01-14..17 (4), 19..23 (9), 31 (10), 02-01 (11), 03..06 (15); by the notice 02-03..07 (14), 10 (15)
        assert days(the(report, OGI.THIRD_PARTY_OPINION)) == (date(2020, 2, 6), date(2020, 2, 10))
        assert days(moved) == (None, None)
        assert moved.before is not None and moved.after is not None
        # 01-07..10 (4), 13 (5) counted before the letter was out; 15 left from 02-07: 07 (1), 10..14 (6), 17..21 (11),
        # 24..27 (15); from 02-11: 11..14 (4), 17..21 (9), 24..28 (14), 03-02 (15)
        assert (moved.before.latest, moved.after.latest) == (date(2020, 2, 27), date(2020, 3, 2))
        assert moved.after.status is RunStatus.SUSPENDED

    def test_trap21_a_late_reply_becomes_a_breach_once_no_notice_can_save_it(self) -> None:
        """Received 2027-01-04, due on Monday 02-01: 01-05..08 (4), 11..15 (9), 18..22 (14), 25..29 (19), 02-01 (20).
        Until Spring Festival is arranged the day may still move, so a reply on the 3rd is a caution."""
        case = received(MON_4_JAN_2027).record(replied(WED_3_FEB_2027))
        (one,) = recheck([case], china(), china(notices=[load_notice(EXAMPLE_2027)])).judged

        assert one.before is not None and one.after is not None
        assert (one.before.severity, one.after.severity) == (Severity.CAUTION, Severity.BREACH)
        assert (one.became_late, one.became_timely) == (False, False)
        assert "reply of Wed 2027-02-03: judged otherwise" in str(one)

    def test_an_act_that_silence_came_before_is_judged_otherwise(self) -> None:
        """Applied 2026-09-28, five working days: 29..30 (2), 10-08..09 (4), Saturday 10-10 (5). With that Saturday off
        the fifth is Monday the 12th, and a refusal on that day is in time; else silence has accepted before it."""
        rested = china().with_overlay(name="order", source="…", off=[date(2026, 10, 10)])
        refusal = ar.RefuseAcceptance(
            on=date(2026, 10, 12), ground=ar.RefusalGround.NO_INTEREST, reasons="没有利害关系"
        )
        case = with_acts(open_case(ar.WORKFLOW, id="f", calendar=rested), ar.Apply(on=date(2026, 9, 28)), refusal)
        (one,) = recheck([case.to_json()], rested, china()).judged

        assert one.act == refusal
        assert (one.before, one.after and one.after.code) == (None, "forbidden")
        assert (one.became_late, one.reasons[0].days) == (False, (date(2026, 10, 10),))


class TestRules:
    """A text that comes into the rulebook."""

    def test_the_text_of_2019_in_place_of_that_of_2007(self) -> None:
        """Received 2019-05-15. Fifteen: 05-16..17 (2), 20..24 (7), 27..31 (12), 06-03..05 (15). Twenty: 06-06 (16),
        10..13 (20); 7 June is Dragon Boat."""
        before = Rulebook.national().as_known_on(date(2019, 4, 2))
        report = recheck([received(WED_15_MAY_2019)], before, Rulebook.national())

        assert days(the(report, OGI.REPLY)) == (WED_5_JUN_2019, THU_13_JUN_2019)
        assert days(the(report, OGI.CORRECTION_NOTICE)) == (None, FRI_24_MAY_2019)
        reason = the(report, OGI.REPLY).reasons[0]
        assert (reason.by, reason.days) == ("条例", ())
        assert "within 20 working days (ogi 2019" in reason.what and "within 15 working days (ogi 2007" in reason.what

    def test_a_case_that_ended_before_a_text_was_in_force_is_passed_over(self) -> None:
        before = Rulebook.national().as_known_on(date(2019, 4, 2))
        report = recheck([received(FRI_15_MAR_2019).record(replied(THU_4_APR_2019))], before, Rulebook.national())

        assert report.replayed == 0

    def test_trap30_ten_days_became_ten_working_days(self) -> None:
        """From 2024-09-02: ten days are Thursday 09-12; 09-03..06 (4), 09..13 (9), 14 (10): a worked Saturday."""
        before = Rulebook.national().as_known_on(date(2024, 7, 9))
        report = recheck([unclear(MON_2_SEP_2024)], before, Rulebook.national())

        assert days(the(report, SECRECY_IMPL.UNCLEAR_SUBMIT)) == (THU_12_SEP_2024, SAT_14_SEP_2024)

    def test_trap30_what_was_drafted_before_the_first_day_keeps_its_ten_days(self) -> None:
        report = recheck(
            [unclear(WED_28_AUG_2024)], Rulebook.national().as_known_on(date(2024, 7, 9)), Rulebook.national()
        )

        assert (report.replayed, report.moved) == (0, ())

    def test_another_reading_moves_a_deadline(self) -> None:
        """Sent late on 2019-09-02, the correction answered on 09-13: by the lenient reading the period runs anew."""
        book = Rulebook.national()
        case = with_acts(
            received(date(2019, 8, 15)),
            rh.NotifyCorrection(on=date(2019, 9, 2), items=("…",), correct_by=date(2019, 9, 20)),
            rh.ReceiveCorrection(on=FRI_13_SEP_2019),
        )
        report = recheck([case], book, book.choose({"ogi.late_correction": "restarts"}))

        # 08-16 (1), 19..23 (6), 26..30 (11), 09-02..06 (16), 09..12 (20), 13 being Mid-Autumn; from 09-13 anew: 16..20
        # (5), 23..27 (10), 29..30 (12), 10-08..12 (17), 14..16 (20)
        assert days(the(report, OGI.REPLY)) == (date(2019, 9, 12), date(2019, 10, 16))

    def test_a_deadline_that_a_text_no_longer_sets_is_gone(self) -> None:
        later, earlier = Rulebook.national(), Rulebook.national().as_known_on(date(2019, 4, 2))
        gone = the(recheck([received(WED_15_MAY_2019)], later, earlier), OGI.CORRECTION_NOTICE)

        assert (days(gone), gone.shortened) == ((FRI_24_MAY_2019, None), False)
        assert gone.reasons[0].what == "no longer within 7 working days (ogi 2019, 条例第三十条)"

    def test_a_reading_has_the_text_that_declares_it_as_its_reason(self) -> None:
        """Received on Saturday 2026-06-06: taken as received on Monday the 8th, the twentieth day is a day later."""
        book = Rulebook.national()
        moved = the(
            recheck([received(date(2026, 6, 6))], book, book.choose({"ogi.receipt_on_rest_day": "next_working_day"})),
            OGI.REPLY,
        )

        # from 06-06: 8..12 (5), 15..18 (9), 22..26 (14), 29..07-03 (19), 06 (20), 19 June being Dragon Boat
        assert days(moved) == (date(2026, 7, 6), date(2026, 7, 7))
        assert [(reason.by, reason.what) for reason in moved.reasons] == [
            ("ogi", "another reading: receipt_on_rest_day")
        ]

    def test_a_case_keeps_its_organ_and_its_readings_under_a_rulebook_that_names_neither(self) -> None:
        book = Rulebook.for_organ("maoshe").choose({"ogi.late_correction": "restarts"})
        case = received(MON_2_SEP_2024, rules=book)
        (after,) = recheck([case], after=Rulebook.national().as_known_on(date(2025, 1, 1)), dry_run=False).cases

        assert (after.rules.organ, dict(after.rules.choices)) == ("maoshe", {"ogi.late_correction": "restarts"})

    def test_a_reading_that_the_rulebook_names_prevails_over_that_of_the_case(self) -> None:
        book = Rulebook.national()
        case = received(FRI_15_MAR_2019, rules=book.choose({"ogi.correction_2007": "restarts"}))
        (after,) = recheck([case], after=book.choose({"ogi.correction_2007": "runs_on"}), dry_run=False).cases

        assert dict(after.rules.choices) == {"ogi.correction_2007": "runs_on"}

    def test_a_checklist_reads_texts_of_any_day_so_a_case_that_has_one_is_counted_anew(self) -> None:
        known = Rulebook.national().as_known_on(date(2024, 7, 9))
        with_one = received(date(2024, 3, 4), rules=Rulebook.for_organ("maoshe"))
        report = recheck([with_one, received(date(2024, 3, 4))], known, Rulebook.national())

        assert (report.replayed, bool(report)) == (1, False)

    def test_a_case_keeps_its_local_days_under_the_notices(self) -> None:
        """Guangxi, 2017: 03-13 and fifteen working days end on 04-07, by the notices alone on Saturday 04-01."""
        guangxi = china().with_overlay(
            name="广西三月三", source="广西壮族自治区人民政府令第98号",
            off=[date(2017, 3, 30), date(2017, 3, 31), date(2017, 4, 1)], work=[date(2017, 4, 8)],
        )  # fmt: skip
        case = received(date(2017, 3, 13), calendar=guangxi)
        (after,) = recheck([case], after=known(date(2018, 1, 1)), dry_run=False).cases

        assert after.deadline(OGI.REPLY).on == date(2017, 4, 7)

    def test_a_calendar_given_day_by_day_stays(self) -> None:
        desk = WorkdayCalendar.from_days(name="desk", first=date(2020, 1, 1), last=date(2020, 12, 31))
        report = recheck([received(MON_13_JAN_2020, calendar=desk)], known(SUN_26_JAN_2020), china())

        assert (report.replayed, report.moved) == (0, ())


def unclear(day: date) -> Case:
    """A secrecy review whose result is unclear, so that it goes upward within ten days."""
    return review(sr.OpenReview(on=day, ref="s1"), sr.ReviewOpinion(on=day, ref="s1", result=sr.ReviewResult.UNCLEAR))


class TestOffice:
    """The dates of an organ's own document move too."""

    def test_an_open_line_of_the_checklist_moves_and_is_marked_internal(self) -> None:
        """Maoshe, received 2020-01-22: registered within a working day, on the 23rd; checked two working days
        after that: 01-31 (1), 02-01 (2), a worked Saturday; by the notice 02-03 (1), 04 (2)."""
        case = received(date(2020, 1, 22), rules=Rulebook.for_organ("maoshe"))
        internal = {moved.rule: days(moved) for moved in amended(2020, case) if moved.internal}

        assert internal["maoshe.check"] == (date(2020, 2, 1), date(2020, 2, 4))

    def test_a_case_of_the_organ_that_no_changed_day_touches_is_passed_over(self) -> None:
        report = amended(2020, received(date(2019, 10, 8), rules=Rulebook.for_organ("maoshe")))

        assert (report.seen, report.replayed) == (1, 0)


class TestReport:
    """What the report holds, and what it does not do."""

    def test_a_dry_run_hands_back_no_case(self) -> None:
        assert amended(2020, received(MON_13_JAN_2020)).cases == ()

    def test_the_cases_judged_anew_are_handed_back_on_demand_with_their_logs_untouched(self) -> None:
        cases = [received(MON_13_JAN_2020), received(MON_17_AUG_2015)]
        report = recheck(cases, known(SUN_26_JAN_2020), known(date(2020, 1, 27)), dry_run=False)

        assert [case.deadline(OGI.REPLY).on for case in report.cases] == [
            MON_17_FEB_2020,
            MON_7_SEP_2015.replace(day=8),
        ]
        assert [case.log for case in report.cases] == [case.log for case in cases]
        assert cases[0].calendar == china()

    def test_a_case_may_be_given_as_it_was_stored(self) -> None:
        report = recheck([received(MON_13_JAN_2020).to_json()], known(SUN_26_JAN_2020), china())

        assert days(the(report, OGI.REPLY)) == (THU_13_FEB_2020, MON_17_FEB_2020)

    def test_what_cannot_be_judged_is_reported_and_stops_nothing(self) -> None:
        """Before the text of 2007 was known no text governs a request of 2020."""
        unknown_law = Rulebook.national().as_known_on(date(2007, 4, 4))
        cases: list[Case | str] = ["{}", received(MON_13_JAN_2020), unclear(MON_2_SEP_2024)]
        report = recheck(cases, after=unknown_law)

        assert [(one.case, one.under) for one in report.failed][:2] == [("case 1", "stored"), ("2026-017", "after")]
        assert isinstance(report.failed[0].error, DataFileError)
        assert isinstance(report.failed[1].error, UnknownNameError)
        assert report.seen == 3 and bool(report)

    def test_a_case_that_cannot_be_judged_by_what_was_known_before_says_so(self) -> None:
        report = recheck(
            [received(MON_13_JAN_2020)], before=Rulebook.national().as_known_on(date(2007, 4, 4)), after=china()
        )

        assert [one.under for one in report.failed] == ["before"]

    def test_a_case_that_refuses_estimates_cannot_be_judged_without_the_notice(self) -> None:
        case = received(date(2026, 12, 4), provisional="refuse")
        report = recheck([case], china(), china(notices=[load_notice(EXAMPLE_2027)]))

        assert [(one.under, type(one.error)) for one in report.failed] == [("before", CalendarHorizonError)]
        assert str(report.failed[0]).startswith("2026-017 cannot be judged (before): cannot tell whether 2026-12-25")

    def test_a_draft_text_that_no_steps_follow_fails_from_its_first_day_on(self, tmp_path: Path) -> None:
        text = (STATUTES / "ogi_2019.toml").read_text(encoding="utf-8").split("\n[options.")[0]
        changes = {'version  = "2019"': 'version  = "2030"', 'replaces = "2007"': 'replaces = "2019"'}
        changes |= {"issued   = 2019-04-03": "issued   = 2026-06-01", "in_force = 2019-05-15": "in_force = 2026-09-01"}
        for old, new in changes.items():
            assert old in text
            text = text.replace(old, new)
        path = tmp_path / "ogi_2030.toml"
        path.write_text(text, encoding="utf-8")
        cases = [received(date(2026, 8, 31)), received(date(2026, 9, 1))]
        report = recheck(cases, after=Rulebook.national().with_file(path))

        assert (report.replayed, len(report.failed)) == (1, 1)
        assert "no version of ogi modelled here is in force then" in str(report.failed[0].error)

    def test_the_counts_name_everything(self) -> None:
        case = received(MON_13_JAN_2020)
        counts = amended(2020, case, case.record(replied(FRI_14_FEB_2020))).counts

        assert counts == {
            "cases": 2, "replayed": 2, "moved": 1, "shortened": 0, "settled": 0, "became_late": 0, "became_timely": 1,
            "failed": 0,
        }  # fmt: skip

    def test_lines_say_what_moved_why_and_who_is_concerned(self) -> None:
        case = received(MON_13_JAN_2020)
        report = amended(2020, case, case.record(replied(FRI_14_FEB_2020)))

        assert str(report.moved[0]) == (
            "2026-017 ogi.reply: Thu 2020-02-13 → Mon 2020-02-17; 国办发明电〔2020〕1号: notice of 2020-01-27 on 2020, "
            "Fri 2020-01-31 and Sat 2020-02-01 off"
        )
        assert str(report.judged[0]).startswith(
            "2026-017 reply of Fri 2020-02-14: became timely (no longer by 2020-02-13"
        )

    def test_a_moment_a_suspension_and_a_missing_deadline_are_shown(self) -> None:
        evening = datetime(2026, 10, 1, 22, 30, tzinfo=BEIJING)
        met = Due(evening, Certainty.SETTLED, evening, evening, RunStatus.MET)

        assert str(met) == "Thu 2026-10-01 22:30 (met)"
        assert str(Due(None, Certainty.SUSPENDED, None, None, RunStatus.SUSPENDED)) == "suspended"
        waiting = Due(None, Certainty.SUSPENDED, None, MON_3_FEB_2020, RunStatus.SUSPENDED)
        assert str(waiting) == "suspended, at the latest Mon 2020-02-03"

    def test_nothing_to_compare_is_refused(self) -> None:
        with pytest.raises(TypeError, match=r"nothing changes; pass before=, after= or both"):
            recheck([])

    def test_what_is_neither_law_nor_calendar_is_refused(self) -> None:
        with pytest.raises(TypeError, match="a WorkdayCalendar, a Rulebook or a Basis of both is wanted"):
            recheck([], after=date(2020, 1, 27))  # type: ignore[arg-type]
