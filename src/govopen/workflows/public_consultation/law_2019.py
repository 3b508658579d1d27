"""重大行政决策程序暂行条例: the public is heard on a major decision, thirty days in principle, before it is submitted."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import MAJOR_DECISIONS
from govopen.terms import Severity
from govopen.workflows.grammar import LawFile, Step, fact, gate, not_stated, one_of, stated
from govopen.workflows.parties import LEGALITY_REVIEWER, ORGAN
from govopen.workflows.public_consultation.acts import (
    AskUnit,
    CloseConsultation,
    ConsultationState,
    Decide,
    GiveLegalityOpinion,
    GiveUnitOpinion,
    HearGroups,
    HearOpinions,
    PublishDecision,
    PublishDraft,
    PublishResult,
    RecordOpinions,
    ReviseDraft,
    SendForLegalityReview,
    SkipConsultation,
    SubmitDraft,
)
from govopen.workflows.public_consultation.experts.acts import ExpertState, ProposeExperts
from govopen.workflows.public_consultation.experts.law_2019 import LAW as EXPERTS
from govopen.workflows.public_consultation.hearing.acts import AnnounceHearing, HearingState
from govopen.workflows.public_consultation.hearing.law_2019 import LAW as HEARING

S = ConsultationState
ASKING = frozenset({S.DRAFTED, S.OPEN, S.CLOSED})
DONE = (
    gate(EXPERTS, {ExpertState.REVISED}, art(29, None, 3), severity=Severity.BREACH),
    gate(HEARING, {HearingState.HELD}, art(16, 1), severity=Severity.BREACH),
)

# fmt: off
LAW = LawFile(
    title="公开征求意见", title_en="Public consultation", instrument="major_decisions", version="2019",
    states=S, initial=S.DRAFTED, final=frozenset({S.PUBLISHED}), resting=frozenset({S.DECIDED}),
    steps=(
        # 第十三条 「应当与其充分协商」: where the decision touches other units
        Step(art(13), ORGAN.may(AskUnit), when=ASKING),
        Step(art(13), fact(GiveUnitOpinion), when=ASKING),
        # 第十四条第一款 「应当采取便于社会公众参与的方式充分听取意见，依法不予公开的决策事项除外」
        Step(art(14, 1), ORGAN.may(SkipConsultation), when=S.DRAFTED, then=S.EXEMPT, contains=("explanation",)),
        Step(art(14, 2), ORGAN.may(HearOpinions), when=ASKING),
        # 第十四条第三款 where it concerns particular groups
        Step(art(14, 3), ORGAN.may(HearGroups), when=ASKING, contains=("groups",)),
        # 第十五条第一款 「公布决策草案及其说明等材料，明确提出意见的方式和期限」; shortened for urgency: 「应当予以说明」
        Step(art(15, 1), ORGAN.may(PublishDraft), when=S.DRAFTED, then=S.OPEN, given=not_stated("shortened_because"),
             starts=[MAJOR_DECISIONS.COMMENT], contains=("explanation", "channels", "closes_on")),
        Step(art(15, 1), ORGAN.may(PublishDraft), when=S.DRAFTED, then=S.OPEN, given=stated("shortened_because"),
             contains=("explanation", "channels", "closes_on")),
        # 「公开征求意见的期限一般不少于30日」
        Step(art(15, 1), ORGAN.shall_in_principle(CloseConsultation), when=S.OPEN, then=S.CLOSED,
             not_before=MAJOR_DECISIONS.COMMENT),
        # 第十六条第一款 「可以召开听证会」
        Step(art(16, 1), ORGAN.may(AnnounceHearing), when=ASKING, child=HEARING),
        # 第十八条 「应当对社会各方面提出的意见进行归纳整理、研究论证，充分采纳合理意见」
        Step(art(18), ORGAN.shall(RecordOpinions), when=S.CLOSED, then=S.CONSIDERED, contains=("adoption",)),
        Step(art(18), ORGAN.shall(RecordOpinions), when=S.DRAFTED, then=S.CONSIDERED, after=(HearOpinions,),
             contains=("adoption",)),
        # 第十九条第一款 「对专业性、技术性较强的决策事项…应当组织专家、专业机构论证」
        Step(art(19, 1), ORGAN.may(ProposeExperts), when=ASKING | {S.CONSIDERED}, child=EXPERTS),
        # 第二十五条第一款 「提交决策机关讨论前，应当由负责合法性审查的部门进行合法性审查」
        Step(art(25, 1), ORGAN.shall(SendForLegalityReview), when={S.CONSIDERED, S.EXEMPT}, then=S.UNDER_REVIEW,
             starts=[MAJOR_DECISIONS.LEGALITY_REVIEW]),
        Step(art(14, 1), ORGAN.shall(SendForLegalityReview), when=ASKING, then=S.UNDER_REVIEW, after=(RecordOpinions,),
             voids=[MAJOR_DECISIONS.COMMENT]),
        # 第二十五条第二款 「未经合法性审查或者经审查不合法的，不得提交决策机关讨论」
        Step(art(25, 2), ORGAN.must_not(SubmitDraft), when=ASKING | {S.EXEMPT, S.CONSIDERED, S.UNDER_REVIEW},
             then=S.SUBMITTED, voids=[MAJOR_DECISIONS.COMMENT, MAJOR_DECISIONS.LEGALITY_REVIEW]),
        Step(art(25, 2), ORGAN.must_not(SubmitDraft), when=S.UNLAWFUL, then=S.SUBMITTED, given=not_stated("legal_risks")),
        # 「对国家尚无明确规定的探索性改革决策事项，可以明示法律风险，提交决策机关讨论」
        Step(art(25, 2), ORGAN.may(SubmitDraft), when=S.UNLAWFUL, then=S.SUBMITTED, given=stated("legal_risks"), gate=DONE),
        # 第二十六条第二款 「应当保证必要的审查时间，一般不少于7个工作日」
        # doubt: whether a reviewer may by choice give its opinion sooner than the time kept for it
        Step(art(28), LEGALITY_REVIEWER.shall_in_principle(GiveLegalityOpinion), when=S.UNDER_REVIEW, then=S.LAWFUL,
             given=one_of("lawful", True), not_before=MAJOR_DECISIONS.LEGALITY_REVIEW),
        Step(art(28), LEGALITY_REVIEWER.shall_in_principle(GiveLegalityOpinion), when=S.UNDER_REVIEW, then=S.UNLAWFUL,
             given=one_of("lawful", False), not_before=MAJOR_DECISIONS.LEGALITY_REVIEW),
        Step(art(28), ORGAN.may(ReviseDraft), when=S.UNLAWFUL, then=S.CONSIDERED),
        # 第二十九条第（二）项 「履行公众参与程序的，同时报送社会公众提出的主要意见的研究采纳情况」
        Step(art(29, None, 2), ORGAN.shall(SubmitDraft), when=S.LAWFUL, then=S.SUBMITTED,
             given=not_stated("not_consulted_because"), contains=("adoption",), gate=DONE),
        Step(art(29, None, 2), ORGAN.shall(SubmitDraft), when=S.LAWFUL, then=S.SUBMITTED,
             given=stated("not_consulted_because"), gate=DONE),
        Step(art(30, 1), ORGAN.shall(Decide), when=S.SUBMITTED, then=S.DECIDED),
        # 第三十二条 「应当说明公众意见、专家论证意见的采纳情况」
        Step(art(32), ORGAN.may(PublishResult), when={S.CONSIDERED, S.UNDER_REVIEW, S.LAWFUL, S.SUBMITTED, S.DECIDED}),
        Step(art(32), ORGAN.shall(PublishDecision), when=S.DECIDED, then=S.PUBLISHED, contains=("adoption",)),
    ),
    waits={
        S.DRAFTED: "no article sets the draft a number of days", S.EXEMPT: "no article sets a number of days",
        S.CLOSED: "no article sets the study of the opinions a number of days",
        S.CONSIDERED: "no article sets a number of days", S.LAWFUL: "no article sets the submission a number of days",
        S.UNLAWFUL: "no article sets the revision a number of days", S.SUBMITTED: "no article sets the meeting a day",
    },
    left_out={
        "第十五条第二款 可以": "experts explaining a difficult question is a manner of consulting, without consequence",
        "第十六条第三款 应当": "how participants are selected is a manner; that the list is published is a step of the hearing",
        "第二十二条 应当": "risk assessment prepares the decision, it does not consult the public",
        "第二十六条第一款 可以": "sending back incomplete material has no period and no form",
        "第三十三条 应当": "archiving belongs to the record of the decision",
    },
)
# fmt: on
