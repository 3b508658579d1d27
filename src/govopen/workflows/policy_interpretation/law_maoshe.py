"""茅畲乡: 政策解读公开工作流程 and 关于做好行政规范性文件政策解读工作的通知: draft with the text, finished after its issue."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.workflows.grammar import LawFile, Step, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.policy_interpretation.acts import (
    ApproveInterpretation,
    DraftInterpretation,
    InterpretationState,
    IssueText,
    JudgeNeed,
    PublishInterpretation,
    ReviseInterpretation,
    ThirdPartyInterpretation,
)

S = InterpretationState
CHECKED = {S.TO_BE_REVISED, S.REVISED, S.APPROVED}


def _d(number: str) -> Provision:
    return clause(f"政策解读公开工作流程{number}")


def _j(number: str) -> Provision:
    return clause(f"行政规范性文件政策解读工作的通知{number}")


# fmt: off
LAW = LawFile(
    title="行政规范性文件政策解读（茅畲乡）", title_en="Policy interpretation of Maoshe", instrument="maoshe", version="2023",
    states=(S.NOT_JUDGED, S.NOT_INTERPRETED, S.REQUIRED, S.DRAFTED, S.TO_BE_REVISED, S.REVISED, S.APPROVED, S.PUBLISHED),
    initial=S.NOT_JUDGED, final=frozenset({S.PUBLISHED}), resting=frozenset({S.NOT_INTERPRETED}), document=True,
    steps=(
        # 通知一 「原则上都要进行政策解读；不解读的须经茅畲乡分管领导同意」
        Step(_j("一"), ORGAN.shall_in_principle(JudgeNeed), when={S.NOT_JUDGED, S.NOT_INTERPRETED}, then=S.REQUIRED,
             given=one_of("needed", True)),
        Step(_j("一"), ORGAN.shall(JudgeNeed), when=S.NOT_JUDGED, then=S.NOT_INTERPRETED, given=one_of("needed", False),
             requires=("approved_by",), contains=("reasons",)),
        # 流程一 「在报送文件拟稿时一并报送解读文件初稿」; 通知二: what it says, and who answers for it
        Step(_d("一"), ORGAN.shall(DraftInterpretation), when=S.REQUIRED, then=S.DRAFTED,
             contains=("background", "measures", "interpreting_organ", "interpreter", "contact")),
        # the document was issued: a finding if no draft had come with it
        Step(_d("二"), ORGAN.shall(IssueText), when={S.REQUIRED, S.DRAFTED}, then=S.TO_BE_REVISED, after=(DraftInterpretation,)),
        # 流程二, 通知四(二) 「文件印发后…同步完成解读文本修改」
        Step(_d("二"), ORGAN.shall(ReviseInterpretation), when=S.TO_BE_REVISED, then=S.REVISED),
        # 流程三 「送乡分管领导审定」
        Step(_d("三"), ORGAN.shall(ApproveInterpretation), when={S.TO_BE_REVISED, S.REVISED}, then=S.APPROVED,
             after=(ReviseInterpretation,), contains=("approved_by",)),
        # 流程四 「与对应的行政规范性文件一并公开」
        Step(_d("四"), ORGAN.shall(PublishInterpretation), when=CHECKED, then=S.PUBLISHED,
             given=one_of("with_document", True), after=(ApproveInterpretation,)),
        Step(_d("四"), ORGAN.shall(PublishInterpretation), when=CHECKED, then=S.PUBLISHED,
             given=one_of("with_document", False), after=(ApproveInterpretation,), requires=("reasons",)),
        # 通知四(三) 「可组建政策解读专家队伍」
        Step(_j("四(三)"), ORGAN.may(ThirdPartyInterpretation), when={S.REQUIRED, S.DRAFTED, *CHECKED}),
    ),
    waits=dict.fromkeys((S.NOT_JUDGED, S.REQUIRED, S.DRAFTED, S.TO_BE_REVISED, S.REVISED, S.APPROVED), "together with the text (同步): no number of days"),
    left_out={
        "行政规范性文件政策解读工作的通知三": "the forms of interpretation are choices, and the column on the portal is a standing duty",
        "行政规范性文件政策解读工作的通知四(三) 要": "plain language is a manner of acting",
    },
)
# fmt: on
