"""主动公开: arts. 10–18, 25, 26, 44 of the Regulations; the documents of organs add their own lines."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows.acts import OfficeStep
from govopen.workflows.grammar import LawFile, Step, fact, gate, one_of, stated
from govopen.workflows.parties import ORGAN
from govopen.workflows.proactive_disclosure.acts import (
    ApproveDocument,
    Change,
    ChangeAttribute,
    Convert,
    Deposit,
    DocumentState,
    EndEffect,
    Form,
    Issue,
    MarkAmended,
    ProposeAttribute,
    Publish,
    ReturnDocument,
    ReviewAttribute,
    Stamp,
    Upload,
)
from govopen.workflows.proactive_disclosure.attributes import Attribute
from govopen.workflows.proactive_disclosure.confirmation import CONFIRMATION, AskConfirmation, ConfirmationState
from govopen.workflows.secrecy_review.acts import OpenReview, ReviewState
from govopen.workflows.secrecy_review.law_2019 import LAW as SECRECY_REVIEW

S, R, A = DocumentState, ReviewState, Attribute
DRAFTS = {S.NOT_FORMED, S.PROPOSED, S.REVIEWED, S.RETURNED, S.APPROVED}
FORMED = {S.FORMED, S.TO_BE_REDACTED, S.NOT_PROACTIVE, S.WITHHELD}
PUBLIC, PARTLY, CLOSED = (A.PROACTIVE,), (A.AFTER_STRIPPING, A.AFTER_REDACTION), (A.ON_REQUEST, A.WITHHELD)

# fmt: off
CONFIRMED = gate(CONFIRMATION, {ConfirmationState.CONFIRMED}, art(11, 1), severity=Severity.BREACH)
WHOLE = (gate(SECRECY_REVIEW, {R.CLEARED}, art(17, 2), unrecorded=Severity.CAUTION), CONFIRMED)
REDACTED = (gate(SECRECY_REVIEW, {R.CLEARED, R.PARTLY_SECRET}, art(17, 2), unrecorded=Severity.CAUTION), CONFIRMED)

LAW = LawFile(
    title="主动公开", title_en="Proactive disclosure", instrument="ogi", version="2019",
    states=S, initial=S.NOT_FORMED, final=frozenset({S.NO_LONGER_IN_EFFECT}),
    resting=frozenset({S.PUBLISHED, S.NOT_PROACTIVE, S.WITHHELD}),
    steps=(
        # 第十条第三款 「由牵头制作的行政机关负责公开」: what several units make, all of them sign
        Step(art(10, 3), ORGAN.may(ProposeAttribute), when=DRAFTS - {S.APPROVED}, then=S.PROPOSED,
             given=(one_of("attribute", *PUBLIC), stated("joint_with")), contains=("cosigned_by",)),
        Step(art(10, 3), ORGAN.may(ProposeAttribute), when=DRAFTS - {S.APPROVED}, then=S.PROPOSED,
             given=(one_of("attribute", *PARTLY, *CLOSED), stated("joint_with")),
             contains=("cosigned_by", "reasons|legal_basis")),
        # 第十七条第一款 「明确审查的程序和责任」: attribute proposed, reviewed, sent back or approved
        Step(art(17, 1), ORGAN.may(ProposeAttribute), when=DRAFTS - {S.APPROVED}, then=S.PROPOSED,
             given=one_of("attribute", *PUBLIC)),
        Step(art(17, 1), ORGAN.may(ProposeAttribute), when=DRAFTS - {S.APPROVED}, then=S.PROPOSED,
             given=one_of("attribute", *PARTLY, *CLOSED), contains=("reasons|legal_basis",)),
        Step(art(17, 1), ORGAN.may(ReviewAttribute), when={S.PROPOSED, S.REVIEWED}, then=S.REVIEWED),
        Step(art(17, 1), ORGAN.may(ReturnDocument), when={S.PROPOSED, S.REVIEWED}, then=S.RETURNED, contains=("reasons",)),
        Step(art(17, 1), ORGAN.may(ApproveDocument), when=DRAFTS - {S.APPROVED}, then=S.APPROVED, contains=("approved_by",)),
        # 第十一条第一款 「涉及其他机关的，应当与有关机关协商、确认」: before it is public
        Step(art(11, 1), ORGAN.may(AskConfirmation), when=DRAFTS | {S.FORMED, S.TO_BE_REDACTED}, child=CONFIRMATION),
        # 第十七条第二款 「应当依照…对拟公开的政府信息进行审查」
        Step(art(17, 2), ORGAN.shall(OpenReview), when=DRAFTS | {S.FORMED, S.TO_BE_REDACTED}, child=SECRECY_REVIEW),
        # 第二十六条 「自该政府信息形成或者变更之日起20个工作日内及时公开」
        Step(art(26), fact(Form), when=DRAFTS, then=S.FORMED, given=one_of("attribute", *PUBLIC), starts=[OGI.PUBLISH]),
        Step(art(26), fact(Form), when=DRAFTS, then=S.TO_BE_REDACTED, given=one_of("attribute", *PARTLY),
             starts=[OGI.PUBLISH], contains=("reasons",)),
        Step(art(13), fact(Form), when=DRAFTS, then=S.NOT_PROACTIVE, given=one_of("attribute", A.ON_REQUEST), contains=("reasons",)),
        Step(art(13), fact(Form), when=DRAFTS, then=S.WITHHELD, given=one_of("attribute", A.WITHHELD), contains=("reasons",)),
        Step(art(17, 1), fact(Stamp), when=FORMED | {S.PUBLISHED}),
        Step(art(26), fact(Issue), when=DRAFTS | FORMED),
        Step(art(26), fact(Upload), when=FORMED),
        Step(art(26), ORGAN.shall(Publish), when=S.FORMED, then=S.PUBLISHED, within=OGI.PUBLISH,
             given=one_of("redacted", False), gate=WHOLE),
        Step(art(26), ORGAN.shall(Publish), when={S.FORMED, S.TO_BE_REDACTED}, then=S.PUBLISHED, within=OGI.PUBLISH,
             given=one_of("redacted", True), gate=REDACTED),
        # 第四十四条第一款: what is disclosed on request may be made public; what 第十四条 withholds may not, whole or in part
        Step(art(44, 1), ORGAN.may(Publish), when=S.NOT_PROACTIVE, then=S.PUBLISHED),
        Step(art(14), ORGAN.must_not(Publish), when=S.TO_BE_REDACTED, then=S.PUBLISHED, within=OGI.PUBLISH,
             given=one_of("redacted", False)),
        Step(art(14), ORGAN.must_not(Publish), when=S.WITHHELD, then=S.PUBLISHED),
        # 第二十五条第三款 「应当及时向国家档案馆、公共图书馆提供」: no number of days
        Step(art(25, 3), ORGAN.shall(Deposit), when={S.FORMED, S.TO_BE_REDACTED, S.PUBLISHED}),
        # 第十八条 「对因情势变化可以公开的政府信息应当公开」; doubt: no number of days is set for it
        Step(art(18), ORGAN.shall(ChangeAttribute), when={S.NOT_PROACTIVE, S.WITHHELD}, then=S.FORMED),
        # 第四十四条 「可以纳入主动公开的范围」; on an applicant's suggestion 「应当及时主动公开」
        Step(art(44, 1), ORGAN.may(Convert), when={S.NOT_PROACTIVE, S.WITHHELD}, then=S.FORMED, given=one_of("suggested", False)),
        Step(art(44, 2), ORGAN.shall(Convert), when={S.NOT_PROACTIVE, S.WITHHELD}, then=S.FORMED, given=one_of("suggested", True),
             contains=("examined_by",)),
        Step(art(26), fact(Change), when=S.PUBLISHED, then=S.FORMED, starts=[OGI.PUBLISH], from_="changed_on"),
        # 第十七条第一款 「明确审查的程序和责任」: the lines of the organ's own checklist
        Step(art(17, 1), fact(OfficeStep, ORGAN)),
        Step(art(12), fact(MarkAmended), when=S.PUBLISHED),
        Step(art(12), fact(EndEffect), when=S.PUBLISHED, then=S.NO_LONGER_IN_EFFECT),
    ),
    waits={
        S.NOT_FORMED: "a draft has no period under the Regulations",
        S.PROPOSED: "a draft has no period under the Regulations",
        S.REVIEWED: "a draft has no period under the Regulations",
        S.RETURNED: "a draft has no period under the Regulations",
        S.APPROVED: "a draft has no period under the Regulations",
    },
    left_out={
        "第十一条第一款 应当": "建立健全政府信息公开协调机制: having a mechanism is no act with a date",
        "第十一条第二款": "a permission that another text wants is that text's own procedure",
        "第十二条 应当": "the guide and the catalogue are kept by the maintenance of the catalogue",
        "第十七条第三款 应当": "the referral upward is a step of the secrecy review, which is a child here",
        "第十九条 应当": "what must be public, with 第二十条 and 第二十一条, is content and not an act with a date",
        "第二十三条 应当": "the channels are a choice; the act records which one was taken",
        "第二十四条 应当": "the platform is a standing duty",
        "第二十五条第一款 应当": "reading places are a standing duty",
        "第二十五条第二款 可以": "further places are a choice",
    },
)
# fmt: on
