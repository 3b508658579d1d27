"""The documents on public opinion as checklists beside the State Council's hours.

002 茅畲乡政务公开舆情应对工作制度, 003 四, 004 回应关切工作制度, 001 四(三). Found on Thursday 2026-10-01 at 22:30.
"""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from govopen import Case, Rulebook, open_case
from govopen.rules.names import OPEN_GOVERNMENT, OPINION, Reading
from govopen.terms import Severity
from govopen.workflows import opinion_response as op
from govopen.workflows.acts import Act
from govopen.workflows.office import LineStatus, Progress
from tests.workflows.cases import codes, with_acts
from tests.workflows.days import FRI_2_OCT_2026, FRI_9_OCT_2026, SAT_3_OCT_2026, THU_1_OCT_2026, THU_8_OCT_2026, at

FOUND = at(THU_1_OCT_2026, "22:30")
LATER = at(THU_1_OCT_2026, "23:00")
NEXT_DAY = at(FRI_2_OCT_2026, "08:00")


def opinion(organ: str, level: op.Level, *acts: Act, **facts: Any) -> Case:
    case = open_case(op.WORKFLOW, id="2026-Y1", rules=Rulebook.for_organ(organ))
    return with_acts(case, op.FindOpinion(at=FOUND), op.Assess(at=FOUND, level=level, **facts), *acts)


def line(case: Case, name: str) -> Progress:
    assert case.track is not None
    return case.track.line(name)


def names(case: Case) -> list[str]:
    assert case.track is not None
    return [one.name for one in case.track.lines]


def office_codes(case: Case, moment: datetime) -> set[str]:
    track = case.at(moment).track
    assert track is not None
    return {f"{finding.code} {finding.rule}".strip() for finding in track.findings}


class TestMaoshe:
    """茅畲乡政务公开舆情应对工作制度."""

    def test_trap_25_the_same_day_ends_at_midnight_while_the_hours_run_on(self) -> None:
        """An important opinion of 22:30 reported at 23:00: 当天 is 10-01; the law's 48 hours end on 10-03."""
        case = opinion("maoshe", op.Level.IMPORTANT, op.ReportOpinion(at=LATER))

        assert line(case, "respond").due == THU_1_OCT_2026
        assert case.deadline(OPINION.RESPONSE).at == at(SAT_3_OCT_2026, "22:30")

    def test_cx_op_hours_the_township_is_stricter_for_important_opinions_only(self) -> None:
        """cx.op_hours: same day for important ones; an ordinary one has a weekly report and the law's 48 hours."""
        important = opinion("maoshe", op.Level.IMPORTANT)
        ordinary = opinion("maoshe", op.Level.GENERAL)

        assert {"measures", "respond", "feed_back"} <= set(names(important))
        assert not {"measures", "respond", "feed_back"} & set(names(ordinary))
        assert line(ordinary, "respond_ordinary").due is None
        assert ordinary.deadline(OPINION.RESPONSE).at == at(SAT_3_OCT_2026, "22:30")

    def test_l4_1_an_ordinary_opinion_is_reported_within_a_week(self) -> None:
        """Seven days after 10-01 is 10-08."""
        case = opinion("maoshe", op.Level.GENERAL)

        assert line(case, "report_weekly").due == THU_8_OCT_2026
        assert office_codes(case, at(THU_8_OCT_2026, "23:59")) == set()
        assert "office_overdue maoshe.opinion_weekly" in office_codes(case, at(FRI_9_OCT_2026, "00:00"))

    @pytest.mark.parametrize(("moment", "status"), [(LATER, LineStatus.DONE), (NEXT_DAY, LineStatus.LATE)], ids=str)
    def test_l3_1_measures_are_taken_on_the_day(self, moment: datetime, status: LineStatus) -> None:
        case = opinion("maoshe", op.Level.IMPORTANT, op.ReportOpinion(at=LATER), op.TakeMeasures(at=moment))

        assert line(case, "measures").status == status

    @pytest.mark.parametrize(("moment", "status"), [(LATER, LineStatus.DONE), (NEXT_DAY, LineStatus.LATE)], ids=str)
    def test_l4_3_an_important_opinion_is_answered_on_the_day_of_its_report(
        self, moment: datetime, status: LineStatus
    ) -> None:
        """Late for the document, in time for the law."""
        case = opinion("maoshe", op.Level.IMPORTANT, op.ReportOpinion(at=LATER), op.Respond(at=moment))

        assert line(case, "respond").status == status
        assert codes(case) == []

    def test_l4_3_an_emergency_is_spoken_about_on_the_day_and_within_five_hours(self) -> None:
        case = opinion("maoshe", op.Level.MAJOR_EMERGENCY, op.ReportOpinion(at=LATER))

        assert line(case, "release").due == THU_1_OCT_2026
        assert case.deadline(OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION).at == at(FRI_2_OCT_2026, "03:30")

    def test_l4_4_handling_is_fed_back_and_the_head_told_on_the_day(self) -> None:
        case = opinion(
            "maoshe",
            op.Level.IMPORTANT,
            op.ReportOpinion(at=LATER),
            op.TakeMeasures(at=LATER),
            op.FeedBack(at=LATER),
            op.BriefHead(at=NEXT_DAY),
        )

        assert line(case, "feed_back").status == LineStatus.DONE
        assert (line(case, "brief_head").due, line(case, "brief_head").status) == (THU_1_OCT_2026, LineStatus.LATE)

    def test_l4_5_a_report_upward_goes_on_the_day_of_its_approval(self) -> None:
        case = opinion("maoshe", op.Level.IMPORTANT, op.ApproveUpwardReport(at=NEXT_DAY, approved_by="乡长"))
        assert line(case, "report_upward").due == FRI_2_OCT_2026

        late = case.record(op.ReportUpward(at=at(SAT_3_OCT_2026, "00:10"), to=("区委宣传部",)))
        assert line(late, "report_upward").status == LineStatus.LATE
        assert "report_upward" not in names(opinion("maoshe", op.Level.IMPORTANT))

    def test_l4_1_what_was_passed_on_from_outside_goes_to_leader_and_section(self) -> None:
        case = open_case(op.WORKFLOW, id="2026-Y2", rules=Rulebook.for_organ("maoshe"))
        passed = case.record(op.FindOpinion(at=FOUND, source=op.Source.PASSED_ON))

        assert "pass_on" in names(passed)
        assert "pass_on" not in names(opinion("maoshe", op.Level.GENERAL))

    def test_l4_3_material_and_approval_stand_before_the_response(self) -> None:
        """A response that nobody investigated or approved skips those lines."""
        case = opinion("maoshe", op.Level.GENERAL, op.Respond(at=NEXT_DAY))

        skipped = [name for name in ("investigate", "material", "approve") if line(case, name).status == "skipped"]
        assert skipped == ["investigate", "material", "approve"]

    def test_l_an_important_opinion_handled_by_the_book(self) -> None:
        case = opinion(
            "maoshe",
            op.Level.IMPORTANT,
            op.ReportOpinion(at=FOUND),
            op.TakeMeasures(at=FOUND),
            op.Investigate(at=FOUND),
            op.SubmitMaterial(at=FOUND, investigation_result="属实", truth="…", handling="…"),
            op.ApproveResponse(at=LATER, approved_by="乡长"),
            op.Respond(at=LATER, triage=op.Triage.MAJOR_PROBLEM, investigation_result="已责令整改"),
            op.FeedBack(at=LATER),
            op.BriefHead(at=LATER),
            op.FollowUp(at=NEXT_DAY),
            op.CloseOpinion(at=NEXT_DAY),
        )

        assert (case.state, case.findings) == (op.OpinionState.CLOSED, ())
        assert case.track is not None
        assert case.track.findings == ()


@pytest.mark.parametrize("organ", ["wuding", "genhe"])
def test_003_4_and_004_e_an_emergency_has_the_hours_of_the_law_and_is_evaluated(organ: str) -> None:
    case = opinion(organ, op.Level.EXTRAORDINARY_EMERGENCY)

    assert case.deadline(OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION).at == at(FRI_2_OCT_2026, "03:30")
    assert case.deadline(OPINION.PRESS_CONFERENCE).at == at(FRI_2_OCT_2026, "22:30")
    assert {"confer", "authoritative_information", "press_conference", "evaluate"} <= set(names(case))
    assert "respond" not in names(case)
    assert "respond" in names(opinion(organ, op.Level.GENERAL))


@pytest.mark.parametrize("organ", ["wuding", "genhe"])
@pytest.mark.parametrize(
    ("act", "name", "hours", "limit"),
    [
        (op.IssueAuthoritativeInformation, "authoritative_information", "5", at(FRI_2_OCT_2026, "03:30")),
        (op.HoldPressConference, "press_conference", "24", at(FRI_2_OCT_2026, "22:30")),
    ],
    ids=["5-hours", "24-hours"],
)
@pytest.mark.parametrize(("minutes", "status"), [(-1, "done"), (0, "done"), (1, "late")], ids=["before", "on", "after"])
def test_trap_25_the_document_s_own_hours_are_lines_counted_to_the_minute(
    organ: str, act: type[op.HoldPressConference], name: str, hours: str, limit: datetime, minutes: int, status: str
) -> None:
    """003 四(四), 004 七(三): 5 h from 10-01 22:30 are 10-02 03:30, 24 h 10-02 22:30, inside National Day."""
    case = opinion(organ, op.Level.EXTRAORDINARY_EMERGENCY, act(at=limit + timedelta(minutes=minutes)))
    shown = line(case, name)

    assert (shown.at, shown.status.value) == (limit, status)
    assert shown.rule is not None
    assert f"{hours}小时内" in shown.rule.phrase


def test_trap_25_the_ministry_s_48_hours_hold_in_principle() -> None:
    """001 四(三)3 「原则上应在48小时内予以回应」: a caution of its own beside the State Council's breach."""
    limit = at(SAT_3_OCT_2026, "22:30")
    in_time = opinion("ministry_390", op.Level.GENERAL, op.Respond(at=limit))
    late = opinion("ministry_390", op.Level.GENERAL, op.Respond(at=limit + timedelta(minutes=1)))
    assert late.track is not None
    (finding,) = (one for one in late.track.findings if one.code == "office_late")

    assert line(in_time, "respond").at == limit
    assert line(in_time, "respond").status == LineStatus.DONE
    assert (finding.severity, finding.by) == (Severity.CAUTION, "0 h 01 min")
    assert [one.severity for one in late.findings] == [Severity.BREACH]


@pytest.mark.parametrize(("choice", "moment"), [("event", "20:00"), ("discovery", "22:30"), ("report", "23:00")])
def test_the_lines_in_hours_start_where_the_declared_option_starts_the_law_s(choice: str, moment: str) -> None:
    """cx.op_hours: no text names the moment; 24 hours after it the next day."""
    case = with_acts(
        open_case(op.WORKFLOW, id="2026-Y3", rules=Rulebook.for_organ("wuding").choose({Reading.CLOCK_STARTS: choice})),
        op.FindOpinion(at=FOUND, occurred_at=at(THU_1_OCT_2026, "20:00")),
        op.ReportOpinion(at=LATER),
        op.Assess(at=LATER, level=op.Level.MAJOR_EMERGENCY),
    )

    assert line(case, "press_conference").at == at(FRI_2_OCT_2026, moment)


@pytest.mark.parametrize("organ", ["wuding", "genhe"])
def test_003_4_3_and_004_e5_a_response_says_of_which_kind_the_opinion_is(organ: str) -> None:
    """区别不同情况，进行分类处置."""
    bare = opinion(organ, op.Level.GENERAL, op.Respond(at=NEXT_DAY))
    told = opinion(organ, op.Level.GENERAL, op.Respond(at=NEXT_DAY, triage=op.Triage.SUGGESTION, adoption="已采纳"))

    assert "respond (分类回应): not on record: triage" in unstated(bare)
    assert "respond (分类回应): not on record: triage" not in unstated(told)


def unstated(case: Case) -> list[str]:
    assert case.track is not None
    return [finding.done for finding in case.track.findings if finding.code == "office_unstated"]


def test_what_a_document_wants_in_a_report_a_plan_or_a_material_is_named_where_it_is_missing() -> None:
    """001 四(三)4 a proposal; 004 四(一) the plan for handling it; 002 L 四(三) result, truth and handling."""
    upward = opinion(
        "ministry_390", op.Level.GENERAL, op.ReportUpward(at=LATER), escalation=op.Escalation.BEYOND_CAPACITY
    )
    material = opinion("maoshe", op.Level.GENERAL, op.Investigate(at=LATER), op.SubmitMaterial(at=LATER, truth="…"))

    assert unstated(upward) == ["report upward (向有关部门报告): not on record: proposal"]
    assert unstated(opinion("genhe", op.Level.GENERAL)) == ["analyse (研判): not on record: plan"]
    assert unstated(opinion("genhe", op.Level.GENERAL, plan="应急处置方案")) == []
    assert unstated(material) == ["material (报送书面材料): not on record: investigation result, handling"]


def test_002_l4_3_a_release_is_approved_by_the_head() -> None:
    """报主要领导同意，统一向媒体发布."""
    material = op.SubmitMaterial(at=LATER, investigation_result="属实", truth="…", handling="…")
    bare = opinion("maoshe", op.Level.GENERAL, op.Investigate(at=LATER), material, op.ApproveResponse(at=LATER))
    assert bare.track is not None

    assert "office_approval" in {finding.code for finding in bare.track.findings}


def test_004_e6_the_facts_are_reported_while_it_is_handled() -> None:
    case = opinion("genhe", op.Level.GENERAL, op.ReportUpward(at=LATER, to=("市委宣传部",)))

    assert line(case, "report").done_on == THU_1_OCT_2026


@pytest.mark.parametrize("escalation", list(op.Escalation), ids=str)
def test_001_4_3_what_is_too_much_for_the_unit_is_reported(escalation: op.Escalation) -> None:
    case = opinion("ministry_390", op.Level.MAJOR_EMERGENCY, escalation=escalation)
    assert line(case, "report_upward").status == LineStatus.OPEN

    sent = case.record(op.ReportUpward(at=LATER, to=("宣传", "网信"), proposal="联合发布"))
    assert line(sent, "report_upward").status == LineStatus.DONE
    assert "report_upward" not in names(opinion("ministry_390", op.Level.GENERAL))


PRODUCTS = {
    op.Triage.SUGGESTION: {"adoption": "已采纳"},
    op.Triage.HARDSHIP: {"solution": "已解决"},
    op.Triage.MAJOR_PROBLEM: {"investigation_result": "已查处"},
    op.Triage.UNCLEAR: {"information": "情况说明"},
    op.Triage.WRONG_VIEW: {"guidance": "引导文章"},
    op.Triage.FALSE: {"refutation": "辟谣", "transferred_to": "公安机关"},
}


@pytest.mark.parametrize("triage", list(op.Triage), ids=str)
def test_003_4_3_each_of_six_kinds_brings_something_of_its_own(triage: op.Triage) -> None:
    """003 四(三), 004 七(五)3: what was adopted, solved, investigated, explained, corrected, refuted and passed on."""
    stated: dict[str, Any] = PRODUCTS[triage]

    assert codes(opinion("wuding", op.Level.GENERAL, op.Respond(at=NEXT_DAY, triage=triage, **stated))) == []
    bare = opinion("wuding", op.Level.GENERAL, op.Respond(at=NEXT_DAY, triage=triage))
    assert codes(bare) == ["unstated"] * len(stated)
    assert {finding.severity for finding in bare.findings} == {Severity.CAUTION}


def test_an_ordinary_opinion_may_turn_out_important_and_the_48_hours_run_on() -> None:
    case = opinion("maoshe", op.Level.GENERAL, op.Assess(at=LATER, level=op.Level.IMPORTANT))

    assert (case.state, case.deadline(OPINION.RESPONSE).at) == (op.OpinionState.ASSESSED, at(SAT_3_OCT_2026, "22:30"))
    assert "respond" in names(case)
    assert line(case, "measures").due == date(2026, 10, 1)
