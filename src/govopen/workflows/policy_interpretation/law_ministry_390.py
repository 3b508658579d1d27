"""应急厅函〔2019〕390号 四(二): interpretation drafted, signed and arranged together with the text."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.grammar import LawFile, Step, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.policy_interpretation.acts import (
    DraftInterpretation,
    InformPublicityOffices,
    InterpretationState,
    JudgeNeed,
    PublishInterpretation,
    SignInterpretation,
)

S = InterpretationState

# fmt: off
LAW = LawFile(
    title="政策解读（应急厅函390号）", title_en="Policy interpretation under the ministry's guide", instrument="ministry_390",
    version="2019", states=(S.NOT_JUDGED, S.NOT_INTERPRETED, S.REQUIRED, S.DRAFTED, S.SIGNED, S.PUBLISHED),
    initial=S.NOT_JUDGED, final=frozenset({S.PUBLISHED}), resting=frozenset({S.NOT_INTERPRETED}), document=True,
    steps=(
        # 四(二)1 「涉及面广、与民生关系密切、社会关注度高或专业性强的政策性文件，应当进行解读」
        Step(clause("四(二)1"), ORGAN.shall(JudgeNeed), when={S.NOT_JUDGED, S.NOT_INTERPRETED}, then=S.REQUIRED,
             given=one_of("needed", True)),
        Step(clause("四(二)1"), ORGAN.shall(JudgeNeed), when=S.NOT_JUDGED, then=S.NOT_INTERPRETED,
             given=one_of("needed", False), contains=("reasons",)),
        # 四(二)2 「要在发布前主动与同级宣传、网信等部门沟通」: for major documents, which the organ knows
        Step(clause("四(二)2"), ORGAN.may(InformPublicityOffices), when={S.REQUIRED, S.DRAFTED, S.SIGNED}),
        # 四(二)6 「同步组织起草、同步审签、同步部署」
        Step(clause("四(二)6"), ORGAN.shall(DraftInterpretation), when=S.REQUIRED, then=S.DRAFTED),
        Step(clause("四(二)6"), ORGAN.shall(SignInterpretation), when={S.REQUIRED, S.DRAFTED}, then=S.SIGNED,
             after=(DraftInterpretation,)),
        Step(clause("四(二)6"), ORGAN.shall(PublishInterpretation), when={S.REQUIRED, S.DRAFTED, S.SIGNED}, then=S.PUBLISHED,
             given=one_of("with_document", True), after=(SignInterpretation,)),
        # doubt: 同步部署 is read as publication with the document; some cities allow days after it, none of the documents does
        Step(clause("四(二)6"), ORGAN.shall(PublishInterpretation), when={S.REQUIRED, S.DRAFTED, S.SIGNED}, then=S.PUBLISHED,
             given=one_of("with_document", False), after=(SignInterpretation,), requires=("reasons",)),
    ),
    waits=dict.fromkeys((S.NOT_JUDGED, S.REQUIRED, S.DRAFTED, S.SIGNED), "the guidance sets no number of days"),
    left_out={
        "四(二)3 要": "应解读、尽解读 for documents of the standing meeting: whether one must be interpreted is the judgement of 四(二)1",
        "四(二)4 应": "谁起草谁解读 and the language are a manner of acting",
        "四(二)5 应": "persons who interpret and their team are standing duties without a date",
    },
)
# fmt: on
