"""根河市文化旅游广电局政务公开政策解读工作制度: plan and material examined with the text, public with it in principle."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.workflows.grammar import LawFile, Step, fact, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.policy_interpretation.acts import (
    DraftInterpretation,
    GetLegalOpinion,
    InterpretationState,
    JudgeNeed,
    LinkPages,
    PlanInterpretation,
    PublishInterpretation,
    SignInterpretation,
    ThirdPartyInterpretation,
)

S = InterpretationState
UNPUBLISHED = {S.REQUIRED, S.PLANNED, S.DRAFTED, S.SIGNED}


def _f(number: str) -> Provision:
    return clause(f"政务公开政策解读工作制度{number}")


# fmt: off
LAW = LawFile(
    title="政策解读（根河市文旅广电局）", title_en="Policy interpretation of Genhe", instrument="genhe", version="2019",
    states=(S.NOT_JUDGED, S.NOT_INTERPRETED, S.REQUIRED, S.PLANNED, S.DRAFTED, S.SIGNED, S.PUBLISHED, S.LINKED),
    initial=S.NOT_JUDGED, final=frozenset({S.LINKED}), resting=frozenset({S.NOT_INTERPRETED}), document=True,
    steps=(
        # 二 scope: normative documents, important policy documents, meetings
        Step(_f("二"), ORGAN.shall(JudgeNeed), when={S.NOT_JUDGED, S.NOT_INTERPRETED}, then=S.REQUIRED, given=one_of("needed", True)),
        Step(_f("二"), fact(JudgeNeed, ORGAN), when=S.NOT_JUDGED, then=S.NOT_INTERPRETED, given=one_of("needed", False)),
        # 四(一) 「在起草文件或会议方案时同步制定」; 四(三): what the plan holds
        Step(_f("四(一)"), ORGAN.shall(PlanInterpretation), when=S.REQUIRED, then=S.PLANNED,
             contains=("organisation", "outline", "form", "time", "channel", "material")),
        # 五(二) documents; 五(三) meetings
        Step(_f("五(二)"), ORGAN.shall(DraftInterpretation), when={S.REQUIRED, S.PLANNED}, then=S.DRAFTED,
             given=one_of("meeting", False), contains=("background", "main_content", "goals", "measures", "differences")),
        Step(_f("五(三)"), ORGAN.shall(DraftInterpretation), when={S.REQUIRED, S.PLANNED}, then=S.DRAFTED,
             given=one_of("meeting", True), contains=("purpose", "main_content", "decisions", "next_steps")),
        # 四(四) 「应征求本级政府法制机构或本单位法制部门意见」
        Step(_f("四(四)"), ORGAN.may(GetLegalOpinion), when={S.PLANNED, S.DRAFTED}),
        # 四(二) 「与文件送审稿或会议方案同步送审、逐级审签」
        Step(_f("四(二)"), ORGAN.shall(SignInterpretation), when={S.PLANNED, S.DRAFTED}, then=S.SIGNED,
             given=one_of("normative", True), after=(PlanInterpretation, DraftInterpretation, GetLegalOpinion)),
        Step(_f("四(二)"), ORGAN.shall(SignInterpretation), when={S.PLANNED, S.DRAFTED}, then=S.SIGNED,
             given=one_of("normative", False), after=(PlanInterpretation, DraftInterpretation)),
        # 四(五) 「解读材料原则上与文件或会议信息同步公开」: a departure asks for its reason
        Step(_f("四(五)"), ORGAN.shall_in_principle(PublishInterpretation), when=UNPUBLISHED, then=S.PUBLISHED,
             given=one_of("with_document", True), after=(SignInterpretation,)),
        Step(_f("四(五)"), ORGAN.shall_in_principle(PublishInterpretation), when=UNPUBLISHED, then=S.PUBLISHED,
             given=one_of("with_document", False), after=(SignInterpretation,), contains=("reasons",)),
        # 平台建设工作制度一(三)2(2) 「政策文件与解读材料的相互关联」
        Step(clause("政务公开平台建设工作制度一(三)2(2)"), ORGAN.shall(LinkPages), when=S.PUBLISHED, then=S.LINKED),
        # 七 「可由…第三方力量解读」
        Step(_f("七"), ORGAN.may(ThirdPartyInterpretation), when=UNPUBLISHED | {S.PUBLISHED}),
    ),
    waits=dict.fromkeys((S.NOT_JUDGED, *UNPUBLISHED, S.PUBLISHED), "together with the text, or promptly: no number of days"),
    left_out={
        "政务公开政策解读工作制度三": "who interprets is an office, not an act",
        "政务公开政策解读工作制度五(一) 应": "plain and exact language is a manner of acting",
        "政务公开政策解读工作制度六": "ways and forms are choices",
    },
)
# fmt: on
