"""根河市文化旅游广电局政务公开监督考核工作制度: the yearly assessment; its findings are internal, and no clock runs."""

from __future__ import annotations

import pytest

from govopen import Case, open_case
from govopen.errors import StepNotAllowedError, UnknownNameError
from govopen.rules import Rulebook
from govopen.terms import Severity
from govopen.workflows import assessment as asm
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_20_NOV_2026,
    MON_2_NOV_2026,
    MON_9_NOV_2026,
    MON_16_NOV_2026,
    MON_23_NOV_2026,
    MON_30_NOV_2026,
    THU_31_DEC_2026,
    TUE_1_DEC_2026,
)

S = asm.AssessmentState
SCHEME = asm.DrawUpScheme(on=MON_2_NOV_2026)
SELF = asm.SelfAssess(on=MON_9_NOV_2026, work="…", results="…", problems="…", measures="…")
LOOKED = asm.AssessUnit(on=MON_16_NOV_2026, methods=(asm.Method.PAPERS, asm.Method.ONLINE))
GRADED = asm.ProposeGrade(on=FRI_20_NOV_2026, grade="良好")


def assessed(*acts: Act) -> Case:
    return with_acts(open_case(asm.WORKFLOW, id="2026-K"), *acts)


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


def test_only_this_organs_document_orders_the_procedure() -> None:
    with pytest.raises(UnknownNameError, match="only the document of genhe orders it"):
        open_case(asm.WORKFLOW, id="2026-K", rules=Rulebook.national()).record(SCHEME)


def test_a_stored_assessment_is_the_same_case() -> None:
    case = decided(True)

    assert Case.from_json(case.to_json()) == case
