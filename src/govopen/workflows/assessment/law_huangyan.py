"""考核: 黄岩区政府信息公开发布制度第八条3, one item of the district's assessment; it sets no day."""

from __future__ import annotations

from govopen.citation import Provision
from govopen.workflows.assessment.acts import AssessmentState, AssessUnit, ProposeRewards
from govopen.workflows.grammar import LawFile, Step
from govopen.workflows.parties import COMPETENT_DEPARTMENT

S = AssessmentState
# 第八条 监督措施, its third number
ITEM = Provision(article=8, clause="3")

# fmt: off
LAW = LawFile(
    title="政务公开考核", title_en="Assessment of Huangyan", instrument="huangyan", version="2023", document=True,
    states=(S.NOT_STARTED, S.ASSESSED, S.CLOSED), initial=S.NOT_STARTED, final=frozenset({S.CLOSED}),
    steps=(
        # 「由区政府信息公开领导小组组织检查并提出奖惩建议」
        Step(ITEM, COMPETENT_DEPARTMENT.shall(AssessUnit), when=S.NOT_STARTED, then=S.ASSESSED),
        Step(ITEM, COMPETENT_DEPARTMENT.shall(ProposeRewards), when=S.ASSESSED, then=S.CLOSED),
    ),
    waits={S.NOT_STARTED: "no period is set for the assessment", S.ASSESSED: "no period is set for the proposal"},
)
# fmt: on
