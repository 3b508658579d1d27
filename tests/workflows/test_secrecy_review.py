"""条例第十七条, 保密法实施条例第二十五条: the secrecy review as a procedure of its own."""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case
from govopen.errors import StepNotAllowedError, WrongPartyError
from govopen.rules.names import SECRECY_IMPL
from govopen.terms import Severity
from govopen.workflows.secrecy_review import (
    ApproveReview,
    Determine,
    OpenReview,
    ReferUpward,
    ReviewOpinion,
    ReviewResult,
    ReviewState,
)
from tests.workflows.cases import codes, found, reading, review, reviewed, with_acts
from tests.workflows.days import (
    FRI_6_SEP_2024,
    FRI_13_MAR_2026,
    MON_2_MAR_2026,
    MON_2_SEP_2024,
    MON_6_MAR_2023,
    MON_6_MAY_2024,
    MON_9_SEP_2024,
    MON_16_MAR_2026,
    MON_30_MAR_2026,
    SAT_14_SEP_2024,
    SUN_26_APR_2020,
    THU_12_MAR_2026,
    THU_16_APR_2020,
    THU_16_MAR_2023,
    THU_19_SEP_2024,
    THU_25_APR_2024,
    TUE_3_MAR_2026,
    TUE_10_MAR_2026,
    TUE_10_SEP_2024,
    TUE_17_MAR_2026,
    TUE_24_MAR_2026,
    TUE_31_MAR_2026,
    WED_4_SEP_2024,
    WED_25_MAR_2026,
    WED_28_AUG_2024,
)


def unclear(day: date) -> Case:
    return review(OpenReview(on=day, ref="s1"), ReviewOpinion(on=day, ref="s1", result=ReviewResult.UNCLEAR))


def referred(day: date, to: str = "区保密行政管理部门") -> ReferUpward:
    return ReferUpward(on=day, ref="s1", to=to)


def determined(day: date, result: ReviewResult = ReviewResult.CLEARED) -> Determine:
    return Determine(on=day, ref="s1", result=result)


@pytest.mark.parametrize(
    ("result", "state"),
    [
        (ReviewResult.CLEARED, ReviewState.CLEARED),
        (ReviewResult.PARTLY_SECRET, ReviewState.PARTLY_SECRET),
        (ReviewResult.NEGATIVE, ReviewState.NEGATIVE),
    ],
)
def test_art17_1_a_named_head_approves_the_result(result: ReviewResult, state: ReviewState) -> None:
    case = review(*reviewed(MON_2_MAR_2026, result))

    assert (case.state, case.findings) == (state, ())


def test_art17_1_an_approval_without_a_name_asks_for_the_record() -> None:
    opened = reviewed(MON_2_MAR_2026, ReviewResult.CLEARED)[:2]
    case = review(*opened, ApproveReview(on=TUE_3_MAR_2026, ref="s1", result=ReviewResult.CLEARED))

    assert "approved_by" in found(case, "unstated").required


def test_art17_1_a_negative_result_states_its_reasons() -> None:
    opened = reviewed(MON_2_MAR_2026, ReviewResult.NEGATIVE)[:2]
    approval = ApproveReview(on=TUE_3_MAR_2026, ref="s1", result=ReviewResult.NEGATIVE, approved_by="分管负责人")

    assert "reasons" in found(review(*opened, approval), "unstated").required


def test_art17_2_nothing_is_approved_before_the_review_opinion() -> None:
    with pytest.raises(StepNotAllowedError, match="only while reviewed"):
        review(
            OpenReview(on=MON_2_MAR_2026, ref="s1"),
            ApproveReview(on=TUE_3_MAR_2026, ref="s1", result=ReviewResult.CLEARED),
        )


def test_art17_1_the_head_may_find_unclear_what_the_office_found_clear() -> None:
    opened = reviewed(MON_2_MAR_2026, ReviewResult.CLEARED)[:2]
    case = review(*opened, ApproveReview(on=TUE_3_MAR_2026, ref="s1", result=ReviewResult.UNCLEAR))

    assert case.state == ReviewState.UNCLEAR
    assert case.deadline(SECRECY_IMPL.UNCLEAR_SUBMIT).on == TUE_17_MAR_2026


def test_art17_the_review_itself_has_no_number_of_days() -> None:
    assert review(OpenReview(on=MON_2_MAR_2026, ref="s1")).deadlines == ()


class TestAnUnclearMatter:
    def test_secrecy_impl25_1_it_is_reported_within_ten_working_days(self) -> None:
        """03-03..06 (4), 09..13 (9), 16 (10)."""
        case = unclear(MON_2_MAR_2026)

        assert case.deadline(SECRECY_IMPL.UNCLEAR_SUBMIT).on == MON_16_MAR_2026
        assert str(case.deadline(SECRECY_IMPL.UNCLEAR_SUBMIT).provision) == "保密法实施条例第二十五条第一款"

    @pytest.mark.parametrize(
        ("day", "late"), [(FRI_13_MAR_2026, []), (MON_16_MAR_2026, []), (TUE_17_MAR_2026, ["late"])], ids=str
    )
    def test_secrecy_impl25_1_a_report_is_judged_by_the_tenth_working_day(self, day: date, late: list[str]) -> None:
        assert codes(unclear(MON_2_MAR_2026).record(referred(day))) == late

    def test_secrecy_impl25_1_an_unreported_matter_is_overdue_the_day_after(self) -> None:
        assert unclear(MON_2_MAR_2026).at(MON_16_MAR_2026).findings == ()
        assert [finding.code for finding in unclear(MON_2_MAR_2026).at(TUE_17_MAR_2026).findings] == ["overdue"]

    def test_secrecy_impl25_1_the_report_says_to_whom(self) -> None:
        case = unclear(MON_2_MAR_2026).record(ReferUpward(on=TUE_3_MAR_2026, ref="s1"))

        assert "to" in found(case, "unstated").required

    def test_secrecy_impl25_2_the_authority_decides_within_ten_working_days_of_the_report(self) -> None:
        """Reported 03-10: 03-11..13 (3), 16..20 (8), 23..24 (10)."""
        case = unclear(MON_2_MAR_2026).record(referred(TUE_10_MAR_2026))

        assert case.deadline(SECRECY_IMPL.UNCLEAR_DECIDE).on == TUE_24_MAR_2026

    def test_secrecy_impl25_2_a_late_report_binds_the_authority_all_the_same(self) -> None:
        """Reported 03-17, a day late: 03-18..20 (3), 23..27 (8), 30..31 (10)."""
        case = unclear(MON_2_MAR_2026).record(referred(TUE_17_MAR_2026))

        assert case.deadline(SECRECY_IMPL.UNCLEAR_DECIDE).on == TUE_31_MAR_2026

    def test_secrecy_impl25_a_report_to_the_next_level_gives_that_level_its_own_period(self) -> None:
        """First report 03-10, to the next level 03-16: 03-17..20 (4), 23..27 (9), 30 (10)."""
        case = with_acts(
            unclear(MON_2_MAR_2026), referred(TUE_10_MAR_2026), referred(MON_16_MAR_2026, to="市保密行政管理部门")
        )

        assert case.deadline(SECRECY_IMPL.UNCLEAR_DECIDE).on == MON_30_MAR_2026

    @pytest.mark.parametrize(
        "result", [ReviewResult.CLEARED, ReviewResult.PARTLY_SECRET, ReviewResult.NEGATIVE], ids=str
    )
    def test_secrecy_impl25_2_the_determination_ends_the_review(self, result: ReviewResult) -> None:
        case = with_acts(unclear(MON_2_MAR_2026), referred(TUE_10_MAR_2026), determined(TUE_24_MAR_2026, result))

        assert (str(case.state), case.findings, case.deadlines) == (str(result), (), ())

    def test_secrecy_impl25_2_the_organ_itself_determines_nothing(self) -> None:
        with pytest.raises(WrongPartyError, match="secrecy_authority"):
            with_acts(
                unclear(MON_2_MAR_2026),
                referred(TUE_10_MAR_2026),
                Determine(on=THU_12_MAR_2026, ref="s1", result=ReviewResult.CLEARED, by="organ"),
            )

    def test_secrecy_impl25_2_a_late_determination_is_no_breach_of_the_organ(self) -> None:
        case = with_acts(unclear(MON_2_MAR_2026), referred(TUE_10_MAR_2026), determined(WED_25_MAR_2026))

        assert (found(case, "late").severity, found(case, "late").by) == (Severity.CAUTION, "1 working day")


class TestWhichText:
    """Ten days until 2024-08-31, ten working days from 2024-09-01."""

    def test_secrecy_impl19_1_a_matter_of_august_2024_has_ten_calendar_days(self) -> None:
        """From 08-28 to Saturday 09-07, which is not worked: Monday 09-09 (an interpretation)."""
        due = unclear(WED_28_AUG_2024).deadline(SECRECY_IMPL.UNCLEAR_SUBMIT)

        assert (due.on, str(due.provision)) == (MON_9_SEP_2024, "保密法实施条例（2014）第十九条第一款")

    def test_secrecy_impl25_1_a_matter_of_september_2024_has_ten_working_days(self) -> None:
        """09-03..06 (4), 09..13 (9), Saturday 09-14 (10), a make-up day."""
        due = unclear(MON_2_SEP_2024).deadline(SECRECY_IMPL.UNCLEAR_SUBMIT)

        assert (due.on, str(due.provision)) == (SAT_14_SEP_2024, "保密法实施条例第二十五条第一款")

    def test_secrecy_impl19_1_ten_calendar_days_that_end_on_a_make_up_sunday_stay(self) -> None:
        """From 2020-04-16 to Sunday 04-26, worked before Labour Day."""
        case = unclear(THU_16_APR_2020)

        assert case.deadline(SECRECY_IMPL.UNCLEAR_SUBMIT).on == SUN_26_APR_2020

    @pytest.mark.parametrize(
        ("day", "late"), [(FRI_6_SEP_2024, []), (MON_9_SEP_2024, []), (TUE_10_SEP_2024, ["late"])], ids=str
    )
    def test_secrecy_impl19_1_a_report_is_judged_by_the_tenth_calendar_day_rolled(
        self, day: date, late: list[str]
    ) -> None:
        case = unclear(WED_28_AUG_2024).record(referred(day))

        assert codes(case) == late

    def test_secrecy_impl19_2_a_report_of_september_has_the_new_period_for_its_decision(self) -> None:
        """Found unclear 08-28, reported 09-04: ten working days: 09-05..06 (2), 09..14 (8), 18..19 (10)."""
        case = unclear(WED_28_AUG_2024).record(referred(WED_4_SEP_2024))

        assert case.deadline(SECRECY_IMPL.UNCLEAR_DECIDE).on == THU_19_SEP_2024

    def test_secrecy_impl19_1_plain_and_across_labour_day(self) -> None:
        """2023-03-06 and ten: Thursday 03-16. 2024-04-25 and ten: Sunday 05-05, not worked in 2024: 05-06."""
        assert unclear(MON_6_MAR_2023).deadline(SECRECY_IMPL.UNCLEAR_SUBMIT).on == THU_16_MAR_2023
        assert unclear(THU_25_APR_2024).deadline(SECRECY_IMPL.UNCLEAR_SUBMIT).on == MON_6_MAY_2024


@pytest.mark.parametrize("result", [ReviewResult.CLEARED, ReviewResult.PARTLY_SECRET, ReviewResult.NEGATIVE], ids=str)
def test_art17_1_every_approval_names_the_head(result: ReviewResult) -> None:
    approval = ApproveReview(on=TUE_3_MAR_2026, ref="s1", result=result, reasons="依据保密事项范围")
    case = review(*reviewed(MON_2_MAR_2026, result)[:2], approval)

    assert "approved_by" in found(case, "unstated").required


@pytest.mark.parametrize("result", [ReviewResult.CLEARED, ReviewResult.PARTLY_SECRET, ReviewResult.NEGATIVE], ids=str)
@pytest.mark.parametrize("choice", ["excluded", "counted"])
class TestTheReferral:
    """The periods of the report and of its decision hang on no reading and no result."""

    def case(self, choice: str) -> Case:
        opened = OpenReview(on=MON_2_MAR_2026, ref="s1")
        found_unclear = ReviewOpinion(on=MON_2_MAR_2026, ref="s1", result=ReviewResult.UNCLEAR)
        return review(opened, found_unclear, rules=reading(secrecy_reference_time=choice))

    def test_secrecy_impl25_1_a_report_on_the_last_day_meets_the_period(
        self, choice: str, result: ReviewResult
    ) -> None:
        case = self.case(choice).record(referred(MON_16_MAR_2026))

        assert (case.state, case.findings) == (ReviewState.REFERRED, ())
        assert case.deadline(SECRECY_IMPL.UNCLEAR_SUBMIT).status == "met"

    def test_secrecy_impl25_1_a_report_the_day_after_is_late(self, choice: str, result: ReviewResult) -> None:
        assert codes(self.case(choice).record(referred(TUE_17_MAR_2026))) == ["late"]

    def test_secrecy_impl25_1_the_report_says_to_whom(self, choice: str, result: ReviewResult) -> None:
        case = self.case(choice).record(ReferUpward(on=TUE_3_MAR_2026, ref="s1"))

        assert "to" in found(case, "unstated").required

    def test_secrecy_impl25_1_it_may_be_referred_on(self, choice: str, result: ReviewResult) -> None:
        case = self.case(choice).record(referred(TUE_10_MAR_2026))

        assert "refer_upward" in case.at(TUE_10_MAR_2026).permitted

    @pytest.mark.parametrize(("day", "late"), [(TUE_24_MAR_2026, []), (WED_25_MAR_2026, ["1 working day"])], ids=str)
    def test_secrecy_impl25_2_the_decision_is_judged_by_the_tenth_working_day(
        self, choice: str, result: ReviewResult, day: date, late: list[str]
    ) -> None:
        case = with_acts(self.case(choice), referred(TUE_10_MAR_2026), determined(day, result))

        assert [finding.by for finding in case.findings] == late

    def test_secrecy_impl25_2_only_the_authority_determines(self, choice: str, result: ReviewResult) -> None:
        case = self.case(choice).record(referred(TUE_10_MAR_2026))

        with pytest.raises(WrongPartyError, match="it belongs to secrecy_authority"):
            case.record(Determine(on=THU_12_MAR_2026, ref="s1", result=result, by="organ"))


@pytest.mark.parametrize("choice", ["excluded", "counted"])
def test_secrecy_impl25_2_who_determines_has_its_period_from_the_day_the_referral_came(choice: str) -> None:
    """Sent on Tuesday 2026-03-10, received on Thursday 03-12: ten working days end on Thursday 03-26."""
    case = review(
        OpenReview(on=MON_2_MAR_2026, ref="s1"),
        ReviewOpinion(on=MON_2_MAR_2026, ref="s1", result=ReviewResult.UNCLEAR),
        ReferUpward(on=TUE_10_MAR_2026, ref="s1", to="区保密局", received_on=THU_12_MAR_2026),
        rules=reading(secrecy_reference_time=choice),
    )

    assert case.deadline(SECRECY_IMPL.UNCLEAR_DECIDE).on == date(2026, 3, 26)


@pytest.mark.parametrize("result", [ReviewResult.CLEARED, ReviewResult.PARTLY_SECRET, ReviewResult.NEGATIVE], ids=str)
@pytest.mark.parametrize(("day", "late"), [(TUE_24_MAR_2026, []), (WED_25_MAR_2026, ["late"])], ids=["on", "after"])
def test_secrecy_impl25_2_a_determination_is_judged_whatever_it_says(
    result: ReviewResult, day: date, late: list[str]
) -> None:
    """Referred on Tuesday 2026-03-10: ten working days end on Tuesday 03-24."""
    case = with_acts(unclear(MON_2_MAR_2026), referred(TUE_10_MAR_2026), determined(day, result))

    assert codes(case) == late
    assert case.deadline(SECRECY_IMPL.UNCLEAR_DECIDE).status == ("met late" if late else "met")
