"""重大行政决策程序暂行条例 and Maoshe's document: asking the public before a draft is submitted.

National Day 2026: Sunday 20 September and Saturday 10 October are worked, 25–27 September and 1–7 October off.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from govopen import Case, Rulebook, open_case
from govopen.clock import RunStatus
from govopen.errors import StepNotAllowedError, WrongPartyError
from govopen.rules.names import MAJOR_DECISIONS, MAOSHE
from govopen.terms import Severity
from govopen.workflows import public_consultation as pc
from govopen.workflows.acts import Act
from govopen.workflows.engine import Workflow
from govopen.workflows.office import LineStatus
from govopen.workflows.parties import ORGAN
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_3_JUL_2026,
    FRI_4_SEP_2026,
    FRI_9_OCT_2026,
    FRI_12_JUN_2026,
    MON_1_JUN_2026,
    MON_12_OCT_2026,
    MON_22_JUN_2026,
    MON_28_SEP_2026,
    SAT_10_OCT_2026,
    THU_1_OCT_2026,
    THU_4_JUN_2026,
    THU_8_OCT_2026,
    THU_11_JUN_2026,
    THU_18_JUN_2026,
    THU_24_SEP_2026,
    TUE_13_OCT_2026,
    TUE_29_SEP_2026,
    WED_1_JUL_2026,
    WED_2_SEP_2026,
    WED_7_OCT_2026,
    WED_10_JUN_2026,
    WED_23_SEP_2026,
    WED_30_SEP_2026,
)

S = pc.ConsultationState


def decision(*acts: Act, **options: Any) -> Case:
    """A major decision under the national law."""
    return with_acts(open_case(pc.WORKFLOW, id="2026-G1", **options), *acts)


def document(*acts: Act, **options: Any) -> Case:
    """A normative document of Maoshe."""
    return decision(*acts, rules=Rulebook.for_organ("maoshe"), **options)


def published(day: date, **facts: Any) -> Act:
    stated: dict[str, Any] = {"explanation": "起草说明", "channels": ("网站",), "closes_on": day} | facts
    return pc.PublishDraft(on=day, **stated)


def drafted(day: date, **facts: Any) -> Act:
    return published(day, subject=pc.Subject.NORMATIVE_DOCUMENT, **facts)


def closed(day: date, **facts: Any) -> Act:
    return pc.CloseConsultation(on=day, **facts)


def recorded(day: date, **facts: Any) -> Act:
    return pc.RecordOpinions(on=day, adoption="采纳两条", **facts)


def submitted(day: date, **facts: Any) -> Act:
    return pc.SubmitDraft(on=day, adoption="采纳两条", url="https://example.gov.cn/1", **facts)


class TestMajorDecision:
    """重大行政决策程序暂行条例."""

    def test_art15_1_thirty_days_are_counted_as_calendar_days(self) -> None:
        """Published on Monday 2026-06-01: the thirtieth day is Wednesday 07-01."""
        assert decision(published(MON_1_JUN_2026)).deadline(MAJOR_DECISIONS.COMMENT).on == WED_1_JUL_2026

    def test_art15_1_a_minimum_that_ends_in_a_holiday_stays_open_to_the_next_working_day(self) -> None:
        """Trap 27. Published on Friday 2026-09-04: day thirty is Sunday 10-04, in National Day, so to 10-08."""
        assert decision(published(FRI_4_SEP_2026)).deadline(MAJOR_DECISIONS.COMMENT).on == THU_8_OCT_2026

    def test_art15_1_a_minimum_may_end_on_the_last_working_day_before_a_holiday(self) -> None:
        """Published on Wednesday 2026-09-02: day thirty is Friday 10-02, off, so to 10-08."""
        assert decision(published(WED_2_SEP_2026)).deadline(MAJOR_DECISIONS.COMMENT).on == THU_8_OCT_2026

    @pytest.mark.parametrize(
        ("day", "early"),
        [(WED_7_OCT_2026, ["1 calendar day"]), (THU_8_OCT_2026, []), (FRI_9_OCT_2026, [])],
        ids=str,
    )
    def test_art15_1_closing_before_the_last_day_departs_from_the_thirty_days(
        self, day: date, early: list[str]
    ) -> None:
        """一般不少于: a departure is a caution."""
        case = decision(published(FRI_4_SEP_2026), closed(day))

        assert case.state == S.CLOSED
        assert [(finding.code, finding.by) for finding in case.findings] == [("early", by) for by in early]
        assert all(finding.severity == Severity.CAUTION for finding in case.findings)
        assert case.deadline(MAJOR_DECISIONS.COMMENT).status == (RunStatus.EARLY if early else RunStatus.MET)

    def test_art15_1_a_minimum_that_has_passed_is_never_overdue(self) -> None:
        view = decision(published(FRI_4_SEP_2026)).at(MON_12_OCT_2026)

        assert (view.findings, view.deadline(MAJOR_DECISIONS.COMMENT).status) == ((), RunStatus.MET)

    def test_art15_1_a_period_shortened_for_urgency_and_explained_has_no_minimum(self) -> None:
        case = decision(published(FRI_4_SEP_2026, shortened_because="防汛紧急"), closed(THU_24_SEP_2026))

        assert (case.state, case.findings) == (S.CLOSED, ())

    def test_art15_1_the_publication_says_how_and_until_when(self) -> None:
        case = decision(pc.PublishDraft(on=FRI_4_SEP_2026))

        assert codes(case) == ["unstated"] * 3

    def test_art25_2_a_draft_without_legality_review_must_not_be_submitted(self) -> None:
        case = decision(published(MON_1_JUN_2026), closed(WED_1_JUL_2026), submitted(FRI_3_JUL_2026))

        assert (case.state, found(case, "forbidden").severity) == (S.SUBMITTED, Severity.UNLAWFUL)

    def test_art14_1_a_review_of_a_draft_on_which_nobody_was_heard_is_found(self) -> None:
        case = decision(pc.SendForLegalityReview(on=MON_1_JUN_2026))

        assert (case.state, codes(case)) == (S.UNDER_REVIEW, ["not_after"])

    def test_art14_2_opinions_may_be_heard_in_other_ways(self) -> None:
        case = decision(pc.HearOpinions(on=MON_1_JUN_2026, how=pc.Way.FORUM), recorded(MON_1_JUN_2026))

        assert (case.state, case.findings) == (S.CONSIDERED, ())
        assert codes(decision(recorded(MON_1_JUN_2026))) == ["not_after"]

    @pytest.mark.parametrize(
        ("sent", "last"),
        [
            # 06-02 to 06-10 are seven working days
            (MON_1_JUN_2026, WED_10_JUN_2026),
            # 09-24, 28, 29, 30, 10-08, 09 and Saturday 10-10
            (WED_23_SEP_2026, SAT_10_OCT_2026),
            # 06-12, 15, 16, 17, 18, then 06-22 and 23: 06-19 is Dragon Boat day
            (THU_11_JUN_2026, date(2026, 6, 23)),
        ],
        ids=str,
    )
    def test_art26_2_seven_working_days_are_kept_for_the_review(self, sent: date, last: date) -> None:
        skip = pc.SkipConsultation(on=sent, explanation="依法不予公开")
        case = decision(skip, pc.SendForLegalityReview(on=sent))

        assert case.deadline(MAJOR_DECISIONS.LEGALITY_REVIEW).on == last

    @pytest.mark.parametrize(
        ("day", "found_"), [(date(2026, 6, 9), ["early"]), (WED_10_JUN_2026, []), (THU_11_JUN_2026, [])], ids=str
    )
    def test_art26_2_an_opinion_sooner_than_the_time_kept_is_a_caution(self, day: date, found_: list[str]) -> None:
        skip = pc.SkipConsultation(on=MON_1_JUN_2026, explanation="依法不予公开")
        sent = pc.SendForLegalityReview(on=MON_1_JUN_2026)
        case = decision(skip, sent, pc.GiveLegalityOpinion(on=day, lawful=True))

        assert (case.state, codes(case)) == (S.LAWFUL, found_)

    def test_art28_only_the_reviewing_department_gives_the_opinion(self) -> None:
        skip = pc.SkipConsultation(on=MON_1_JUN_2026, explanation="依法不予公开")
        case = decision(skip, pc.SendForLegalityReview(on=MON_1_JUN_2026))

        with pytest.raises(WrongPartyError):
            case.record(pc.GiveLegalityOpinion(on=WED_10_JUN_2026, lawful=True, by="organ"))

    def test_art25_2_an_unlawful_draft_is_revised_or_submitted_with_its_risks(self) -> None:
        skip = pc.SkipConsultation(on=MON_1_JUN_2026, explanation="依法不予公开")
        sent = pc.SendForLegalityReview(on=MON_1_JUN_2026)
        case = decision(skip, sent, pc.GiveLegalityOpinion(on=WED_10_JUN_2026, lawful=False))

        assert case.record(pc.ReviseDraft(on=THU_11_JUN_2026)).state == S.CONSIDERED
        assert codes(case.record(submitted(THU_11_JUN_2026))) == ["forbidden"]
        assert codes(case.record(submitted(THU_11_JUN_2026, legal_risks="上位法尚无规定"))) == []

    def test_art32_the_whole_way_of_a_decision(self) -> None:
        case = decision(
            published(MON_1_JUN_2026),
            closed(WED_1_JUL_2026),
            recorded(FRI_3_JUL_2026),
            pc.SendForLegalityReview(on=FRI_3_JUL_2026),
            pc.GiveLegalityOpinion(on=date(2026, 7, 14), lawful=True),
            submitted(date(2026, 7, 15)),
            pc.Decide(on=date(2026, 7, 20)),
            pc.PublishDecision(on=date(2026, 7, 22), adoption="采纳两条"),
        )

        assert (case.state, case.findings, case.deadlines) == (S.PUBLISHED, (), ())


class TestHearing:
    """第十六条, 第十七条: the hearing as a child."""

    @pytest.mark.parametrize(
        ("held", "last"),
        [
            # seven days before Friday 06-19 … Thursday 06-18 is 06-11
            (THU_18_JUN_2026, THU_11_JUN_2026),
            # trap 26: seven days before Tuesday 10-13 is Tuesday 10-06, in National Day: back to 09-30, never forward
            (TUE_13_OCT_2026, WED_30_SEP_2026),
            # seven days before Thursday 10-08 is Thursday 10-01, off: back to 09-30
            (THU_8_OCT_2026, WED_30_SEP_2026),
        ],
        ids=str,
    )
    def test_art16_3_material_is_delivered_seven_days_before(self, held: date, last: date) -> None:
        case = decision(pc.AnnounceHearing(on=MON_1_JUN_2026, ref="h1", held_on=held, place="会议室"))

        assert case.deadline(MAJOR_DECISIONS.HEARING_MATERIAL).on == last

    @pytest.mark.parametrize(
        ("day", "late"), [(TUE_29_SEP_2026, []), (WED_30_SEP_2026, []), (THU_1_OCT_2026, ["late"])], ids=str
    )
    def test_art16_3_material_delivered_later_is_late(self, day: date, late: list[str]) -> None:
        announced = pc.AnnounceHearing(on=WED_23_SEP_2026, ref="h1", held_on=TUE_13_OCT_2026, place="会议室")
        case = decision(announced, pc.DeliverHearingMaterial(on=day, ref="h1"))

        assert codes(case) == late

    def test_art16_a_hearing_without_material_or_list_is_found(self) -> None:
        announced = pc.AnnounceHearing(on=WED_23_SEP_2026, ref="h1", held_on=TUE_13_OCT_2026, place="会议室")
        case = decision(announced, pc.HoldHearing(on=TUE_13_OCT_2026, ref="h1", record_signed=True))

        assert codes(case) == ["not_after", "not_after", "overdue"]

    def test_art16_1_a_draft_is_not_submitted_past_an_open_hearing(self) -> None:
        case = decision(
            published(MON_1_JUN_2026),
            pc.AnnounceHearing(on=MON_22_JUN_2026, ref="h1", held_on=WED_1_JUL_2026, place="会议室"),
            closed(WED_1_JUL_2026),
            recorded(FRI_3_JUL_2026),
            pc.SendForLegalityReview(on=FRI_3_JUL_2026),
            pc.GiveLegalityOpinion(on=date(2026, 7, 14), lawful=True),
            submitted(date(2026, 7, 15)),
        )

        assert found(case, "gate").severity == Severity.BREACH


class TestExpertsUnderTheLaw:
    """第十九条, 第二十条."""

    def test_art20_an_interested_expert_must_not_be_chosen(self) -> None:
        case = decision(
            pc.ProposeExperts(on=MON_1_JUN_2026, ref="e1"),
            pc.ChooseExperts(on=MON_1_JUN_2026, ref="e1", interested=True),
        )

        assert codes(case) == ["forbidden"]

    def test_art19_2_a_written_opinion_is_signed(self) -> None:
        case = decision(
            pc.ProposeExperts(on=MON_1_JUN_2026, ref="e1"),
            pc.ChooseExperts(on=MON_1_JUN_2026, ref="e1"),
            pc.HearExperts(on=WED_10_JUN_2026, ref="e1"),
        )

        assert codes(case) == ["unstated"]


class TestNormativeDocument:
    """茅畲乡关于行政规范性文件草案公开征求意见的规定."""

    @pytest.mark.parametrize(
        ("day", "last"),
        [
            # 06-02, 3, 4, 5, 8, 9, 10
            (MON_1_JUN_2026, WED_10_JUN_2026),
            # trap 27: 09-24, 28, 29, 30, 10-08, 09 and the make-up Saturday 10-10
            (WED_23_SEP_2026, SAT_10_OCT_2026),
            # trap 27: 09-29, 30, 10-08, 09, 10, 12, 13
            (MON_28_SEP_2026, TUE_13_OCT_2026),
        ],
        ids=str,
    )
    def test_k5_seven_working_days(self, day: date, last: date) -> None:
        assert document(drafted(day)).deadline(MAOSHE.CONSULTATION).on == last

    @pytest.mark.parametrize(
        ("day", "early"),
        [(FRI_9_OCT_2026, ["1 working day"]), (SAT_10_OCT_2026, []), (MON_12_OCT_2026, [])],
        ids=str,
    )
    def test_k5_closing_before_the_last_day_is_a_caution(self, day: date, early: list[str]) -> None:
        """一般不得少于."""
        case = document(drafted(WED_23_SEP_2026), closed(day))

        assert [finding.by for finding in case.findings] == early
        assert all(finding.severity == Severity.CAUTION for finding in case.findings)

    def test_cx_comment_len_depends_on_what_the_draft_is(self) -> None:
        """cx.comment_len: 7 working days for a normative document, 30 days for a major decision of the same organ."""
        assert document(drafted(FRI_4_SEP_2026)).deadlines[0].on == date(2026, 9, 15)
        assert document(published(FRI_4_SEP_2026)).deadlines[0].on == THU_8_OCT_2026

    @pytest.mark.parametrize("to", list(pc.Forum), ids=str)
    def test_cx_gate_forum_no_body_gets_a_draft_without_consultation(self, to: pc.Forum) -> None:
        """cx.gate_forum: 第三条 speaks of the township, 第十三条 of the district: whichever approves."""
        case = document(submitted(MON_1_JUN_2026, to=to))

        assert (case.state, found(case, "forbidden").severity) == (S.SUBMITTED, Severity.UNLAWFUL)

    def test_k13_a_consultation_that_is_still_open_does_not_pass_either(self) -> None:
        case = document(drafted(MON_1_JUN_2026), submitted(FRI_12_JUN_2026))

        assert (codes(case), case.deadlines) == (["forbidden"], ())

    def test_k12_the_submission_carries_the_address_of_the_consultation(self) -> None:
        base = document(drafted(MON_1_JUN_2026), closed(WED_10_JUN_2026), recorded(THU_11_JUN_2026))

        assert codes(base.record(submitted(FRI_12_JUN_2026))) == []
        assert codes(base.record(pc.SubmitDraft(on=FRI_12_JUN_2026, adoption="采纳两条"))) == ["unstated"]
        other = pc.SubmitDraft(on=FRI_12_JUN_2026, adoption="采纳两条", other_channel="书面征求意见函")
        assert codes(base.record(other)) == []

    def test_k12_opinions_that_were_not_considered_are_found_at_the_submission(self) -> None:
        case = document(drafted(MON_1_JUN_2026), closed(WED_10_JUN_2026), submitted(FRI_12_JUN_2026))

        assert (codes(case), case.findings[0].severity) == (["not_after"], Severity.INTERNAL)

    def test_k4_an_exception_needs_its_explanation(self) -> None:
        skipped = document(pc.SkipConsultation(on=MON_1_JUN_2026))

        assert codes(skipped) == ["missing"]
        explained = document(pc.SkipConsultation(on=MON_1_JUN_2026, explanation="应急性事项"))
        sent = pc.SubmitDraft(on=WED_10_JUN_2026, not_consulted_because="应急性事项")
        assert codes(explained.record(sent)) == []

    def test_k6_a_unit_answers_in_writing(self) -> None:
        asked = document(drafted(MON_1_JUN_2026), pc.AskUnit(on=MON_1_JUN_2026, unit="某局"))

        assert codes(asked.record(pc.GiveUnitOpinion(on=WED_10_JUN_2026, unit="某局", document="复函"))) == []
        assert codes(asked.record(pc.GiveUnitOpinion(on=WED_10_JUN_2026, unit="某局"))) == ["missing"]

    @pytest.mark.parametrize("trigger", list(pc.Trigger), ids=str)
    def test_k7_each_of_four_triggers_wants_experts_before_the_submission(self, trigger: pc.Trigger) -> None:
        base = document(drafted(MON_1_JUN_2026), closed(WED_10_JUN_2026), recorded(THU_11_JUN_2026))
        case = base.record(submitted(FRI_12_JUN_2026, expert_triggers=(trigger,)))

        assert found(case, "gate_unrecorded").severity == Severity.INTERNAL

    def test_k8_five_steps_lead_past_the_gate(self) -> None:
        steps = (
            pc.ProposeExperts(on=MON_1_JUN_2026, ref="e1", triggers=(pc.Trigger.HEAVY_COST,)),
            pc.ChooseExperts(on=MON_1_JUN_2026, ref="e1"),
            pc.ProvideExpertMaterial(on=MON_1_JUN_2026, ref="e1"),
            pc.HearExperts(on=WED_10_JUN_2026, ref="e1"),
            pc.ReviseByExperts(on=WED_10_JUN_2026, ref="e1"),
        )
        base = document(drafted(MON_1_JUN_2026), *steps, closed(WED_10_JUN_2026), recorded(THU_11_JUN_2026))

        assert base.children["e1"] == pc.ExpertState.REVISED
        assert codes(base.record(submitted(FRI_12_JUN_2026, expert_triggers=(pc.Trigger.HEAVY_COST,)))) == []

    def test_k8_experts_heard_without_the_material_are_found_and_hold_the_gate(self) -> None:
        case = document(
            pc.ProposeExperts(on=MON_1_JUN_2026, ref="e1", triggers=(pc.Trigger.MAJOR_MATTER,)),
            pc.ChooseExperts(on=MON_1_JUN_2026, ref="e1"),
            pc.HearExperts(on=MON_1_JUN_2026, ref="e1"),
            drafted(MON_1_JUN_2026),
            closed(WED_10_JUN_2026),
            recorded(THU_11_JUN_2026),
            submitted(FRI_12_JUN_2026),
        )

        assert codes(case) == ["not_after", "gate"]

    def test_k9_major_interests_are_heard_in_more_ways(self) -> None:
        heard = pc.HearOpinions(on=THU_1_OCT_2026.replace(month=6, day=2), how=pc.Way.FORUM)
        base = document(drafted(MON_1_JUN_2026))

        assert codes(base.record(closed(WED_10_JUN_2026, major_interests=True))) == ["not_after"]
        assert codes(with_acts(base, heard, closed(WED_10_JUN_2026, major_interests=True))) == []

    def test_k10_groups_and_trades_are_heard(self) -> None:
        base = document(drafted(MON_1_JUN_2026))
        groups = pc.HearGroups(on=MON_1_JUN_2026, groups=("行业协会",))
        acts = (closed(WED_10_JUN_2026), recorded(THU_11_JUN_2026, particular_groups=True))

        assert codes(with_acts(base, *acts)) == ["not_after"]
        assert codes(with_acts(base, groups, *acts)) == []

    def test_k11_what_was_refused_is_told_before_or_after_the_submission(self) -> None:
        base = document(drafted(MON_1_JUN_2026), closed(WED_10_JUN_2026), recorded(THU_11_JUN_2026))
        told = pc.PublishResult(on=FRI_12_JUN_2026, reasons="与上位法不符")

        assert base.record(told).state == S.CONSIDERED
        assert base.record(submitted(FRI_12_JUN_2026)).record(told).state == S.SUBMITTED
        with pytest.raises(StepNotAllowedError):
            document(drafted(MON_1_JUN_2026)).record(told)


@pytest.mark.parametrize("organ", ["ministry_390", "wuding", "genhe"])
def test_participation_the_result_is_published_with_reasons(organ: str) -> None:
    """001 四(四)2, 003 五②(二), 004 公众参与 二(二): an office track beside the law."""
    case = decision(
        published(MON_1_JUN_2026), closed(WED_1_JUL_2026), recorded(FRI_3_JUL_2026), rules=Rulebook.for_organ(organ)
    )
    assert case.track is not None
    assert case.track.line("publish_result").status == LineStatus.OPEN

    told = case.record(pc.PublishResult(on=FRI_3_JUL_2026, reasons="不可行"))
    assert told.track is not None
    assert told.track.line("publish_result").done_on == FRI_3_JUL_2026
    assert told.track.findings == ()


def test_a_minimum_without_in_principle_is_a_breach_when_it_is_cut_short() -> None:
    """`not_before` with 应当 in a statute: the same early day is a breach, not a caution."""
    law = pc.LAW_2019
    steps = tuple(
        replace(step, what=ORGAN.shall(pc.CloseConsultation)) if step.act is pc.CloseConsultation else step
        for step in law.steps
    )
    strict = Workflow("strict_consultation", (replace(law, steps=steps),))
    case = with_acts(open_case(strict, id="x"), published(FRI_4_SEP_2026), closed(WED_7_OCT_2026))

    assert (found(case, "early").severity, found(case, "early").by) == (Severity.BREACH, "1 calendar day")


class TestPeriodsThatAreCutShort:
    """What is submitted or sent on too soon."""

    def test_art14_1_a_draft_sent_for_review_while_it_is_open_is_found_and_waits_on(self) -> None:
        """An irregular act of the organ ends no period in its favour."""
        case = decision(published(MON_1_JUN_2026), pc.SendForLegalityReview(on=THU_11_JUN_2026))

        assert codes(case) == ["not_after"]
        assert MAJOR_DECISIONS.COMMENT in [due.rule for due in case.deadlines]

    def test_art25_2_a_draft_submitted_unlawfully_ends_no_period(self) -> None:
        skip = pc.SkipConsultation(on=MON_1_JUN_2026, explanation="依法不予公开")
        reviewed = decision(skip, pc.SendForLegalityReview(on=MON_1_JUN_2026), submitted(THU_4_JUN_2026))
        consulted = decision(published(MON_1_JUN_2026), submitted(THU_11_JUN_2026))

        assert (codes(reviewed), codes(consulted)) == (["forbidden"], ["forbidden"])
        assert [due.rule for due in reviewed.deadlines] == [MAJOR_DECISIONS.LEGALITY_REVIEW]
        assert [due.rule for due in consulted.deadlines] == [MAJOR_DECISIONS.COMMENT]

    @pytest.mark.parametrize("subject", pc.Subject, ids=str)
    def test_maoshe_13_a_document_submitted_during_the_consultation_waits_for_no_comments(
        self, subject: pc.Subject
    ) -> None:
        case = document(published(MON_1_JUN_2026, subject=subject), submitted(THU_11_JUN_2026))

        assert (codes(case), case.deadlines) == (["forbidden"], ())

    @pytest.mark.parametrize(
        ("day", "early"), [(date(2026, 6, 9), ["early"]), (WED_10_JUN_2026, []), (THU_11_JUN_2026, [])], ids=str
    )
    def test_art26_2_an_opinion_that_it_is_unlawful_takes_its_time_as_well(self, day: date, early: list[str]) -> None:
        """Sent on Monday 2026-06-01: seven working days end on Wednesday 06-10."""
        skip = pc.SkipConsultation(on=MON_1_JUN_2026, explanation="依法不予公开")
        case = decision(skip, pc.SendForLegalityReview(on=MON_1_JUN_2026), pc.GiveLegalityOpinion(on=day, lawful=False))

        assert (case.state, codes(case)) == (S.UNLAWFUL, early)

    @pytest.mark.parametrize("major_interests", [False, True], ids=["ordinary", "major interests"])
    @pytest.mark.parametrize(
        ("subject", "last"),
        [(pc.Subject.NORMATIVE_DOCUMENT, WED_10_JUN_2026), (pc.Subject.MAJOR_DECISION, WED_1_JUL_2026)],
        ids=str,
    )
    def test_maoshe_5_closing_is_judged_by_what_is_asked_about(
        self, subject: pc.Subject, last: date, major_interests: bool
    ) -> None:
        """Published on 2026-06-01: seven working days end on 06-10, thirty days on Wednesday 07-01."""
        case = document(
            published(MON_1_JUN_2026, subject=subject), pc.HearOpinions(on=MON_1_JUN_2026, how=pc.Way.FORUM)
        )

        assert codes(case.record(closed(last, major_interests=major_interests))) == []
        assert codes(case.record(closed(last - timedelta(days=1), major_interests=major_interests))) == ["early"]
