"""茅畲乡关于行政规范性文件草案公开征求意见的规定: without consultation a draft may not be submitted."""

from __future__ import annotations

from govopen.citation import Provision, art, clause
from govopen.rules.names import MAJOR_DECISIONS, MAOSHE
from govopen.terms import Severity
from govopen.workflows.grammar import LawFile, Step, gate, not_stated, one_of, stated
from govopen.workflows.parties import CONSULTED_ORGAN, ORGAN
from govopen.workflows.public_consultation.acts import (
    AskUnit,
    CloseConsultation,
    ConsultationState,
    GiveUnitOpinion,
    HearGroups,
    HearOpinions,
    PublishDraft,
    PublishResult,
    RecordOpinions,
    SkipConsultation,
    Subject,
    SubmitDraft,
)
from govopen.workflows.public_consultation.experts.acts import ExpertState, ProposeExperts
from govopen.workflows.public_consultation.experts.law_maoshe import LAW as EXPERTS
from govopen.workflows.public_consultation.hearing.acts import AnnounceHearing, HearingState
from govopen.workflows.public_consultation.hearing.law_2019 import LAW as HEARING

S = ConsultationState
STATES = (S.DRAFTED, S.EXEMPT, S.OPEN, S.CLOSED, S.CONSIDERED, S.SUBMITTED)
ASKING = frozenset({S.DRAFTED, S.OPEN, S.CLOSED})
PERIODS = (MAOSHE.CONSULTATION, MAJOR_DECISIONS.COMMENT)


def _k(number: str) -> Provision:
    return clause(f"行政规范性文件草案公开征求意见的规定{number}")


HEARD = gate(HEARING, {HearingState.HELD}, _k("第九条"), severity=Severity.INTERNAL)
ASKED = gate(EXPERTS, {ExpertState.REVISED}, _k("第七条"), severity=Severity.INTERNAL)
MUST_ASK = gate(EXPERTS, {ExpertState.REVISED}, _k("第七条"), severity=Severity.INTERNAL, unrecorded=Severity.INTERNAL)

# fmt: off
LAW = LawFile(
    title="行政规范性文件草案公开征求意见", title_en="Public consultation", instrument="maoshe", version="2023", document=True,
    states=STATES, initial=S.DRAFTED, final=frozenset({S.SUBMITTED}),
    steps=(
        # 第四条 「对依法不得公开或者应急性的事项，可不公开征求意见，但要予以说明」
        Step(_k("第四条"), ORGAN.may(SkipConsultation), when=S.DRAFTED, then=S.EXEMPT, requires=("explanation",)),
        # 第三条, 第五条 「除公布草案外，还应附上起草说明」
        Step(_k("第五条"), ORGAN.shall(PublishDraft), when=S.DRAFTED, then=S.OPEN,
             given=one_of("subject", Subject.NORMATIVE_DOCUMENT), starts=[MAOSHE.CONSULTATION],
             contains=("explanation", "channels")),
        # 重大决策条例 第四十二条 「乡级人民政府…参照本条例规定执行」: a major decision takes thirty days here too
        Step(art(15, 1, of="major_decisions"), ORGAN.shall(PublishDraft), when=S.DRAFTED, then=S.OPEN,
             given=one_of("subject", Subject.MAJOR_DECISION), starts=[MAJOR_DECISIONS.COMMENT],
             contains=("explanation", "channels", "closes_on")),
        # 第五条 「一般不得少于7个工作日」; 第九条 major interests: 「应当采取座谈会、听证会等多种形式」
        Step(_k("第五条"), ORGAN.shall_in_principle(CloseConsultation), when=S.OPEN, then=S.CLOSED,
             given=one_of("major_interests", False), not_before=PERIODS),
        Step(_k("第九条"), ORGAN.shall_in_principle(CloseConsultation), when=S.OPEN, then=S.CLOSED,
             given=one_of("major_interests", True), not_before=PERIODS, after=(HearOpinions,)),
        # 第六条 「被征求意见单位应当以书面形式反馈修改意见」
        Step(_k("第六条"), ORGAN.may(AskUnit), when=ASKING),
        Step(_k("第六条"), CONSULTED_ORGAN.shall(GiveUnitOpinion), when=ASKING, requires=("document",)),
        # 第七条, 第八条 four triggers, five steps
        Step(_k("第七条"), ORGAN.may(ProposeExperts), when=ASKING | {S.CONSIDERED}, child=EXPERTS),
        Step(_k("第九条"), ORGAN.may(HearOpinions), when=ASKING),
        Step(_k("第九条"), ORGAN.may(AnnounceHearing), when=ASKING, child=HEARING),
        # 第十条 「应当听取有关社会团体、行业协会的意见」
        Step(_k("第十条"), ORGAN.may(HearGroups), when=ASKING, contains=("groups",)),
        # 第十一条 「把征集到的意见和建议记录在案，并根据不同情况作出相应处理」
        Step(_k("第十一条"), ORGAN.shall(RecordOpinions), when=S.CLOSED, then=S.CONSIDERED,
             given=one_of("particular_groups", False), contains=("adoption",)),
        Step(_k("第十条"), ORGAN.shall(RecordOpinions), when=S.CLOSED, then=S.CONSIDERED,
             given=one_of("particular_groups", True), contains=("adoption",), after=(HearGroups,)),
        # 「对于不予采纳的意见、建议，应当通过适当方式向公众或者提议人反馈」
        Step(_k("第十一条"), ORGAN.may(PublishResult), when={S.CONSIDERED, S.SUBMITTED}),
        # 第十二条 「应当说明公开征求意见的情况及意见的采纳情况…应附公开网址」
        Step(_k("第十二条"), ORGAN.shall(SubmitDraft), when=S.CONSIDERED, then=S.SUBMITTED, given=not_stated("expert_triggers"),
             contains=("adoption", "url|other_channel"), gate=(ASKED, HEARD)),
        Step(_k("第十二条"), ORGAN.shall(SubmitDraft), when=S.CONSIDERED, then=S.SUBMITTED, given=stated("expert_triggers"),
             contains=("adoption", "url|other_channel"), gate=(MUST_ASK, HEARD)),
        Step(_k("第四条"), ORGAN.shall(SubmitDraft), when=S.EXEMPT, then=S.SUBMITTED, contains=("not_consulted_because",)),
        # opinions came in and were not considered
        Step(_k("第十二条"), ORGAN.shall(SubmitDraft), when=S.CLOSED, then=S.SUBMITTED, after=(RecordOpinions,)),
        # 第十三条 「未按规定公开征求意见的…不得上报区政府审议」; 第三条 speaks of the township: whichever body approves
        Step(_k("第十三条"), ORGAN.must_not(SubmitDraft), when={S.DRAFTED, S.OPEN}, then=S.SUBMITTED, voids=list(PERIODS)),
    ),
    waits={
        S.DRAFTED: "the document sets the draft no number of days", S.EXEMPT: "the document sets no number of days",
        S.CLOSED: "the document sets the study of the opinions no number of days",
        S.CONSIDERED: "the document sets the submission no number of days",
    },
    left_out={
        "第二条": "what a normative document is: the host decides what it opens a case for",
        "第十一条 应当 采纳": "whether a suggestion is reasonable is a judgement; that it was treated is a step",
        "第十四条 可": "lets units make their own rules, which are other files",
    },
)
# fmt: on
