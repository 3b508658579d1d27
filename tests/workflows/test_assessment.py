"""The yearly assessment of 根河市文化旅游广电局 and of 黄岩区, without a clock; the evaluation of 390号 五(二).

Their findings are internal: only documents order them.
"""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, open_case
from govopen.errors import StepNotAllowedError, UnknownNameError
from govopen.rules import Rulebook
from govopen.rules.names import MINISTRY_390
from govopen.terms import Severity
from govopen.workflows import assessment as asm
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_1_JAN_2027,
    FRI_20_NOV_2026,
    FRI_29_DEC_2023,
    FRI_30_DEC_2022,
    MON_2_NOV_2026,
    MON_9_NOV_2026,
    MON_16_NOV_2026,
    MON_23_NOV_2026,
    MON_30_NOV_2026,
    SAT_31_DEC_2022,
    SUN_31_DEC_2023,
    THU_31_DEC_2026,
    TUE_1_DEC_2026,
    WED_30_DEC_2026,
)

S = asm.AssessmentState
SCHEME = asm.DrawUpScheme(on=MON_2_NOV_2026)
SELF = asm.SelfAssess(on=MON_9_NOV_2026, work="…", results="…", problems="…", measures="…")
LOOKED = asm.AssessUnit(on=MON_16_NOV_2026, methods=(asm.Method.PAPERS, asm.Method.ONLINE))
GRADED = asm.ProposeGrade(on=FRI_20_NOV_2026, grade="良好")


def assessed(*acts: Act) -> Case:
    return with_acts(open_case(asm.WORKFLOW, id="2026-K", rules=Rulebook.for_organ("genhe")), *acts)


def decided(problems_found: bool) -> Case:
    result = asm.DecideResult(on=MON_23_NOV_2026, problems_found=problems_found, grade="良好")
    return assessed(SCHEME, SELF, LOOKED, GRADED, result)


def test_h_a_whole_assessment_with_problems_goes_on_into_the_next_year() -> None:
    case = with_acts(decided(True), asm.RemedyProblems(on=MON_30_NOV_2026), asm.CarryIntoNextYear(on=TUE_1_DEC_2026))

    assert (case.state, codes(case)) == (S.CLOSED, [])


def test_h_without_problems_the_result_ends_it() -> None:
    assert decided(False).state == S.CLOSED


def test_h5_3_problems_carried_over_without_being_put_right_are_found() -> None:
    case = decided(True).record(asm.CarryIntoNextYear(on=TUE_1_DEC_2026))

    assert (case.state, codes(case)) == (S.CLOSED, ["not_after"])


@pytest.mark.parametrize("scored", list(asm.ScoredCase), ids=str)
def test_h4_3_1_each_case_that_adds_or_deducts_needs_evidence(scored: asm.ScoredCase) -> None:
    """有加减分情形的，应提供有关佐证材料."""
    bare = SELF.model_copy(update={"cases": (scored,)})
    case = assessed(SCHEME, bare)

    assert (case.state, codes(case)) == (S.SELF_ASSESSED, ["missing"])
    assert found(case, "missing").severity is Severity.INTERNAL
    assert codes(assessed(SCHEME, bare.model_copy(update={"evidence": "表彰文件"}))) == []


def test_h3_there_are_five_cases_that_add_and_five_that_deduct() -> None:
    assert [scored.bonus for scored in asm.ScoredCase] == [True] * 5 + [False] * 5


def test_h4_3_1_what_the_self_assessment_does_not_sum_up_is_a_caution() -> None:
    assert codes(assessed(SCHEME, asm.SelfAssess(on=MON_9_NOV_2026, work="…"))) == ["unstated"] * 3


@pytest.mark.parametrize(
    ("acts", "last"),
    [
        ((SELF,), "draw_up_scheme"),
        ((SCHEME, LOOKED), "self_assess"),
        ((SCHEME, SELF, GRADED), "assess_unit"),
        (
            (SCHEME, SELF, LOOKED, asm.DecideResult(on=FRI_20_NOV_2026, problems_found=True, grade="良好")),
            "propose_grade",
        ),
    ],
    ids=["no scheme", "no self-assessment", "no assessment", "no grade"],
)
def test_h_a_stage_that_was_passed_over_is_an_internal_finding(acts: tuple[Act, ...], last: str) -> None:
    case = assessed(*acts)
    finding = found(case, "not_after")

    assert (codes(case), finding.severity) == (["not_after"], Severity.INTERNAL)
    assert finding.required == f"{last.replace('_', ' ')} first"


def test_h_a_grade_without_any_ground_is_refused() -> None:
    with pytest.raises(StepNotAllowedError):
        assessed(SCHEME, GRADED)


def test_h5_3_promptly_is_no_number_of_days() -> None:
    case = decided(True)

    assert (case.deadlines, case.at(THU_31_DEC_2026).findings) == ((), ())


def test_only_documents_order_the_procedure() -> None:
    with pytest.raises(UnknownNameError, match="only the document of ministry_390 or huangyan or genhe orders it"):
        open_case(asm.WORKFLOW, id="2026-K", rules=Rulebook.national()).record(SCHEME)


def evaluated(*acts: Act, year: int | None = None) -> Case:
    """The evaluation of a bureau under the ministry's guide, begun on 2 November 2026."""
    case = open_case(asm.WORKFLOW, id="2026-E", rules=Rulebook.for_organ("kundulun"))
    return with_acts(case, asm.OpenEvaluation(on=MON_2_NOV_2026, year=year), *acts)


def evaluation(day: date) -> Act:
    parts = {"indicators": "…", "disclosure": "…", "interpretation": "…", "response": "…", "media": "…"}
    return asm.Evaluate(on=day, **parts)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("year", "on", "safe"),
    [
        (None, THU_31_DEC_2026, THU_31_DEC_2026),
        # 31 December 2023 is a Sunday and a day off; Friday 29 is safe
        (2023, SUN_31_DEC_2023, FRI_29_DEC_2023),
        # 31 December 2022 is a Saturday and a day off
        (2022, SAT_31_DEC_2022, FRI_30_DEC_2022),
    ],
    ids=str,
)
def test_390_5_2_every_year_means_by_the_end_of_that_year(year: int | None, on: date, safe: date) -> None:
    due = evaluated(year=year).deadline(MINISTRY_390.EVALUATION)

    assert (due.on, due.safe) == (on, safe)


@pytest.mark.parametrize(
    ("day", "by"),
    [(WED_30_DEC_2026, []), (THU_31_DEC_2026, []), (FRI_1_JAN_2027, ["1 calendar day"])],
    ids=str,
)
def test_390_5_2_the_evaluation_is_judged_to_the_day(day: date, by: list[str]) -> None:
    late = [finding for finding in evaluated(evaluation(day)).findings if finding.code == "late"]

    assert [finding.by for finding in late] == by
    assert {finding.severity for finding in late} <= {Severity.INTERNAL}


def test_390_5_2_what_was_not_evaluated_is_overdue_the_day_after() -> None:
    (finding,) = evaluated().at(FRI_1_JAN_2027).findings

    assert (finding.code, finding.severity) == ("overdue", Severity.INTERNAL)


def test_390_5_2_four_parts_and_their_indicators() -> None:
    case = evaluated(asm.Evaluate(on=MON_9_NOV_2026))

    assert sorted(codes(case)) == ["unstated"] * 4 + ["wanted"]


def test_390_5_2_the_result_changes_the_mechanism() -> None:
    case = evaluated(evaluation(MON_9_NOV_2026), asm.AdjustMechanism(on=MON_16_NOV_2026))

    assert (case.state, codes(case)) == (asm.EvaluationState.CLOSED, [])


def test_huangyan_8_3_the_district_inspects_a_township_and_proposes_rewards() -> None:
    """把主动公开制度的执行情况作为…考核的一项内容: binds Maoshe through its district."""
    case = open_case(asm.WORKFLOW, id="2026-K", rules=Rulebook.for_organ("maoshe"))
    done = with_acts(case, asm.AssessUnit(on=MON_9_NOV_2026), asm.ProposeRewards(on=MON_16_NOV_2026))

    assert (done.state, done.law.instrument, codes(done)) == (S.CLOSED, "huangyan", [])


def test_a_stored_assessment_is_the_same_case() -> None:
    case = decided(True)

    assert Case.from_json(case.to_json()) == case
