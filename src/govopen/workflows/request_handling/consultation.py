"""The two consultations inside a request: alike in form, opposite in what silence means.

A third party's silence leaves the decision to the organ (条例第三十二条); the silence of an organ that
made the information jointly is consent (条例第三十四条).
"""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import OGI
from govopen.workflows.grammar import LawFile, State, Step, fact, lapse, none_of, not_stated, one_of, stated
from govopen.workflows.parties import CONSULTED_ORGAN, ORGAN, THIRD_PARTY
from govopen.workflows.request_handling.acts import ConsultOrgan, ConsultThirdParty, GiveOpinion, LetterReceived


class ThirdPartyState(State):
    """Where the consultation of a third party stands."""

    NOT_SENT = "not_sent", "未征求"
    LETTER_SENT = "letter_sent", "征求意见书已发出"
    AWAITING_OPINION = "awaiting_opinion", "待第三方提出意见"
    CONSENTED = "consented", "同意公开"
    REFUSED = "refused", "不同意公开且说明理由"
    REFUSED_WITHOUT_REASONS = "refused_without_reasons", "不同意公开，未说明理由"
    SILENT = "silent", "逾期未提出意见，由行政机关决定"
    ANSWERED_LATE = "answered_late", "逾期后提出意见"


class OrganState(State):
    """Where the consultation of another organ stands."""

    NOT_SENT = "not_sent", "未征求"
    LETTER_SENT = "letter_sent", "征求意见书已发出"
    ASKED = "asked", "已征求非共同制作机关意见"
    AWAITING_OPINION = "awaiting_opinion", "待被征求意见机关提出意见"
    CONSENTED = "consented", "同意公开"
    REFUSED = "refused", "不同意公开"
    DEEMED_CONSENT = "deemed_consent", "逾期未提出意见，视为同意公开"
    ANSWERED_LATE = "answered_late", "逾期后提出意见"


class EarlierThirdPartyState(State):
    """Where the consultation of a third party stands under the 2007 text."""

    NOT_SENT = "not_sent", "未征求"
    LETTER_SENT = "letter_sent", "征求意见书已发出"
    CONSENTED = "consented", "同意公开"
    REFUSED = "refused", "不同意公开"


T = ThirdPartyState
C = OrganState
E = EarlierThirdPartyState

# fmt: off
THIRD_PARTY_CONSULTATION = LawFile(
    title="征求第三方意见", title_en="Third-party consultation", instrument="ogi", version="2019",
    states=T, initial=T.NOT_SENT, final=frozenset({T.CONSENTED, T.REFUSED, T.REFUSED_WITHOUT_REASONS, T.ANSWERED_LATE}),
    resting=frozenset({T.SILENT}),
    steps=(
        # 第三十二条 「行政机关应当书面征求第三方的意见」: whether disclosure would harm it, the organ sees
        Step(art(32), ORGAN.may(ConsultThirdParty), when=T.NOT_SENT, then=T.LETTER_SENT),
        Step(art(32), fact(LetterReceived), when=T.LETTER_SENT, then=T.AWAITING_OPINION,
             starts=[OGI.THIRD_PARTY_OPINION]),
        # 第三十二条 「自收到征求意见书之日起15个工作日内提出意见」; an opinion may cross the record of receipt
        Step(art(32), THIRD_PARTY.shall(GiveOpinion), when={T.LETTER_SENT, T.AWAITING_OPINION}, then=T.CONSENTED,
             given=one_of("consents", True), within=OGI.THIRD_PARTY_OPINION),
        Step(art(32), THIRD_PARTY.shall(GiveOpinion), when={T.LETTER_SENT, T.AWAITING_OPINION}, then=T.REFUSED,
             given=(one_of("consents", False), stated("reasons")), within=OGI.THIRD_PARTY_OPINION),
        Step(art(32), THIRD_PARTY.shall(GiveOpinion), when={T.LETTER_SENT, T.AWAITING_OPINION},
             then=T.REFUSED_WITHOUT_REASONS,
             given=(one_of("consents", False), not_stated("reasons")), within=OGI.THIRD_PARTY_OPINION),
        # 第三十二条 「第三方逾期未提出意见的，由行政机关依照本条例的规定决定是否公开」
        Step(art(32), lapse(OGI.THIRD_PARTY_OPINION), when=T.AWAITING_OPINION, then=T.SILENT),
        Step(art(32), THIRD_PARTY.shall(GiveOpinion), when=T.SILENT, then=T.ANSWERED_LATE,
             within=OGI.THIRD_PARTY_OPINION),
    ),
    waits={T.NOT_SENT: "the consultation is opened by the letter"},
)

# 2007: 第二十三条 without a number of days, so silence never lapses
THIRD_PARTY_CONSULTATION_2007 = LawFile(
    title="征求第三方意见", title_en="Third-party consultation", instrument="ogi", version="2007",
    states=E, initial=E.NOT_SENT, final=frozenset({E.CONSENTED, E.REFUSED}),
    steps=(
        Step(art(23), ORGAN.may(ConsultThirdParty), when=E.NOT_SENT, then=E.LETTER_SENT),
        Step(art(23), fact(LetterReceived), when=E.LETTER_SENT),
        Step(art(23), fact(GiveOpinion, THIRD_PARTY), when=E.LETTER_SENT, then=E.CONSENTED,
             given=one_of("consents", True)),
        Step(art(23), fact(GiveOpinion, THIRD_PARTY), when=E.LETTER_SENT, then=E.REFUSED,
             given=one_of("consents", False)),
    ),
    waits={E.NOT_SENT: "the consultation is opened by the letter",
           E.LETTER_SENT: "the 2007 text sets the third party no number of days"},
)

ORGAN_CONSULTATION = LawFile(
    title="征求其他机关意见", title_en="Consultation of another organ", instrument="ogi", version="2019",
    states=C, initial=C.NOT_SENT, final=frozenset({C.CONSENTED, C.REFUSED, C.ANSWERED_LATE}),
    resting=frozenset({C.DEEMED_CONSENT}),
    steps=(
        # 第三十四条 「可以征求相关行政机关的意见」
        Step(art(34), ORGAN.may(ConsultOrgan), when=C.NOT_SENT, then=C.LETTER_SENT, given=one_of("jointly_made", True)),
        # 第三十三条第三款 speaks of other organs without setting them a period
        Step(art(33, 3), ORGAN.may(ConsultOrgan), when=C.NOT_SENT, then=C.ASKED, given=none_of("jointly_made", True)),
        Step(art(33, 3), fact(LetterReceived), when=C.ASKED),
        Step(art(33, 3), fact(GiveOpinion), when=C.ASKED, then=C.CONSENTED, given=one_of("consents", True)),
        Step(art(33, 3), fact(GiveOpinion), when=C.ASKED, then=C.REFUSED, given=one_of("consents", False)),
        Step(art(34), fact(LetterReceived), when=C.LETTER_SENT, then=C.AWAITING_OPINION, starts=[OGI.ORGAN_OPINION]),
        # 第三十四条 「自收到征求意见书之日起15个工作日内提出意见」
        Step(art(34), CONSULTED_ORGAN.shall(GiveOpinion), when={C.LETTER_SENT, C.AWAITING_OPINION}, then=C.CONSENTED,
             given=one_of("consents", True), within=OGI.ORGAN_OPINION),
        Step(art(34), CONSULTED_ORGAN.shall(GiveOpinion), when={C.LETTER_SENT, C.AWAITING_OPINION}, then=C.REFUSED,
             given=one_of("consents", False), within=OGI.ORGAN_OPINION),
        # 第三十四条 「逾期未提出意见的视为同意公开」
        Step(art(34), lapse(OGI.ORGAN_OPINION), when=C.AWAITING_OPINION, then=C.DEEMED_CONSENT),
        Step(art(34), CONSULTED_ORGAN.shall(GiveOpinion), when=C.DEEMED_CONSENT, then=C.ANSWERED_LATE,
             within=OGI.ORGAN_OPINION),
    ),
    waits={C.ASKED: "no text sets an organ that did not make the information jointly a period",
           C.NOT_SENT: "the consultation is opened by the letter"},
)
# fmt: on
