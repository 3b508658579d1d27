"""考核: 政务公开监督考核工作制度 of 根河市文化旅游广电局, its single track; no clause sets a number of days."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.workflows.assessment.acts import (
    AssessmentState,
    AssessUnit,
    CarryIntoNextYear,
    DecideResult,
    DrawUpScheme,
    ProposeGrade,
    RemedyProblems,
    SelfAssess,
)
from govopen.workflows.grammar import LawFile, Step, not_stated, one_of, stated
from govopen.workflows.parties import COMPETENT_DEPARTMENT, ORGAN

S = AssessmentState
UNIT = ("work", "results", "problems", "measures")
YEAR = "the assessment goes with the unit's own (四(一)), whose days no clause gives"


def _h(number: str) -> Provision:
    return clause(f"政务公开监督考核工作制度{number}")


# fmt: off
LAW = LawFile(
    title="政务公开绩效考核", title_en="Assessment of Genhe", instrument="genhe", version="2019", document=True,
    states=S, initial=S.NOT_STARTED, final=frozenset({S.CLOSED}),
    steps=(
        # 二(二)2 「制定考核工作方案」
        Step(_h("二(二)2"), COMPETENT_DEPARTMENT.shall(DrawUpScheme), when=S.NOT_STARTED, then=S.SCHEMED),
        # 四(三)1 「应对照绩效考核内容，全面梳理总结年度工作开展情况、工作成效、存在问题及下一步改进措施」
        Step(_h("四(三)1"), ORGAN.shall(SelfAssess), when={S.NOT_STARTED, S.SCHEMED}, then=S.SELF_ASSESSED,
             given=not_stated("cases"), after=(DrawUpScheme,), contains=UNIT),
        # 「有加减分情形的，应提供有关佐证材料」
        Step(_h("四(三)1"), ORGAN.shall(SelfAssess), when={S.NOT_STARTED, S.SCHEMED}, then=S.SELF_ASSESSED,
             given=stated("cases"), after=(DrawUpScheme,), contains=UNIT, requires=("evidence",)),
        # 四(三)2 「通过实地检查、查阅资料、网上核查等方式进行检查指导和考核」
        Step(_h("四(三)2"), COMPETENT_DEPARTMENT.shall(AssessUnit), when={S.SCHEMED, S.SELF_ASSESSED}, then=S.ASSESSED,
             after=(SelfAssess,), contains=("methods",)),
        # 五(一) 「根据自查自评和考核结果，提出绩效考核等次建议」
        Step(_h("五(一)"), COMPETENT_DEPARTMENT.shall(ProposeGrade), when={S.SELF_ASSESSED, S.ASSESSED}, then=S.GRADE_PROPOSED,
             after=(AssessUnit,), contains=("grade",)),
        # 二(二)3 「审定考核结果」; with 五(三): problems are put right
        Step(_h("二(二)3"), COMPETENT_DEPARTMENT.shall(DecideResult), when={S.ASSESSED, S.GRADE_PROPOSED}, then=S.REMEDIATING,
             given=one_of("problems_found", True), after=(ProposeGrade,), contains=("grade",)),
        Step(_h("二(二)3"), COMPETENT_DEPARTMENT.shall(DecideResult), when={S.ASSESSED, S.GRADE_PROPOSED}, then=S.CLOSED,
             given=one_of("problems_found", False), after=(ProposeGrade,), contains=("grade",)),
        # 五(三) 「被考核部门应及时整改，并作为下一年度政务公开工作重点加以推进」; doubt: 及时 is no number of days
        Step(_h("五(三)"), ORGAN.shall(RemedyProblems), when=S.REMEDIATING, then=S.REMEDIED),
        Step(_h("五(三)"), ORGAN.shall(CarryIntoNextYear), when={S.REMEDIATING, S.REMEDIED}, then=S.CLOSED,
             after=(RemedyProblems,)),
    ),
    waits={**dict.fromkeys((S.NOT_STARTED, S.SCHEMED, S.SELF_ASSESSED, S.ASSESSED, S.GRADE_PROPOSED), YEAR),
           S.REMEDIATING: "及时 without a number", S.REMEDIED: "no day is given for the next year's priorities"},
    left_out={
        "一": "principles: no act",
        "二(一) 实行": "assessment level by level: one case for each unit",
        "二(二)1 建立健全": "a standing duty",
        "二(二)4 强化": "use of the results: a manner of acting",
        "三(一) 应": "the seven basic contents: data of the scheme",
        "四(二)": "who is assessed: the unit's own assessment decides",
        "五(二) 应": "the result goes into the unit's yearly assessment: the obligation genhe.assessment",
        "六 应": "accountability: a matter of supervision",
    },
)
# fmt: on
