"""评估: 应急厅函〔2019〕390号 五(二), the yearly evaluation of four parts."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import MINISTRY_390
from govopen.workflows.assessment.acts import AdjustMechanism, Evaluate, EvaluationState, OpenEvaluation
from govopen.workflows.grammar import LawFile, Step, fact
from govopen.workflows.parties import ORGAN

S = EvaluationState
PARTS = ("disclosure", "interpretation", "response", "media")

# fmt: off
LAW = LawFile(
    title="政务公开年度评估", title_en="Evaluation under the ministry's guide", instrument="ministry_390", version="2019",
    document=True, states=S, initial=S.NOT_OPENED, final=frozenset({S.CLOSED}), resting=frozenset({S.EVALUATED}),
    steps=(
        Step(clause("五(二)"), fact(OpenEvaluation), when=S.NOT_OPENED, then=S.OPENED,
             starts=[MINISTRY_390.EVALUATION], from_="clock_day"),
        # 「研究建立科学合理的量化评估指标体系，每年组织开展对信息公开、政策解读、回应关切、媒体参与等方面的评估」
        Step(clause("五(二)"), ORGAN.shall(Evaluate), when=S.OPENED, then=S.EVALUATED, within=MINISTRY_390.EVALUATION,
             contains=PARTS, wants=("indicators",)),
        # 「并根据评估结果不断调整优化政务公开的工作机制」
        Step(clause("五(二)"), ORGAN.shall(AdjustMechanism), when=S.EVALUATED, then=S.CLOSED),
    ),
    waits={S.NOT_OPENED: "the year's evaluation has not begun"},
)
# fmt: on
