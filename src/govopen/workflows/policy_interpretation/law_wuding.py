"""武定县发展和改革局实施意见 三: plan and material go up with the draft; the bureau's head interprets first."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.grammar import LawFile, Step, fact, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.policy_interpretation.acts import (
    DraftInterpretation,
    InterpretationState,
    JudgeNeed,
    PlanInterpretation,
    PublishInterpretation,
    SignInterpretation,
)

S = InterpretationState
PART = clause("三")

# fmt: off
LAW = LawFile(
    title="政策解读（武定县发改局）", title_en="Policy interpretation of Wuding", instrument="wuding", version="2018",
    states=(S.NOT_JUDGED, S.NOT_INTERPRETED, S.REQUIRED, S.PLANNED, S.DRAFTED, S.SIGNED, S.PUBLISHED),
    initial=S.NOT_JUDGED, final=frozenset({S.PUBLISHED}), resting=frozenset({S.NOT_INTERPRETED}), document=True,
    steps=(
        # 「围绕县人民政府重要政策、规划方案和县人民政府常务会议议定事项等…进行政策解读」
        Step(PART, ORGAN.shall(JudgeNeed), when={S.NOT_JUDGED, S.NOT_INTERPRETED}, then=S.REQUIRED, given=one_of("needed", True)),
        Step(PART, fact(JudgeNeed, ORGAN), when=S.NOT_JUDGED, then=S.NOT_INTERPRETED, given=one_of("needed", False)),
        # 「在上报代拟稿时应一并报送政策解读方案和解读材料」
        Step(PART, ORGAN.shall(PlanInterpretation), when=S.REQUIRED, then=S.PLANNED),
        # 「全面深入介绍政策背景、主要内容、落实措施及工作进展」
        Step(PART, ORGAN.shall(DraftInterpretation), when={S.REQUIRED, S.PLANNED}, then=S.DRAFTED,
             after=(PlanInterpretation,), contains=("background", "main_content", "measures")),
        Step(PART, ORGAN.shall(SignInterpretation), when={S.PLANNED, S.DRAFTED}, then=S.SIGNED, after=(DraftInterpretation,)),
        # 「并抓好落实」
        Step(PART, ORGAN.shall(PublishInterpretation), when={S.DRAFTED, S.SIGNED}, then=S.PUBLISHED),
    ),
    waits=dict.fromkeys((S.NOT_JUDGED, S.REQUIRED, S.PLANNED, S.DRAFTED, S.SIGNED), "the document sets no number of days"),
    left_out={
        "三 要": "the head as first interpreter, and reposting the county's interpretation, are standing duties",
    },
)
# fmt: on
