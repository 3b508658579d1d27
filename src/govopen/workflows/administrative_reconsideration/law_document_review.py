"""The review of a normative document along with the act that rests on it: a child of the reconsideration.

While it is open the period of the decision is suspended (复议法第三十九条第一款第（九）项, 1999 text 第二十六条).
"""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import ARL
from govopen.workflows.administrative_reconsideration.acts import (
    ForwardDocument,
    MakerReplies,
    NotifyMaker,
    OpenDocumentReview,
    SettleDocument,
)
from govopen.workflows.administrative_reconsideration.words import (
    DocumentState,
)
from govopen.workflows.grammar import LawFile, Step, one_of
from govopen.workflows.parties import (
    DOCUMENT_MAKER,
    DOCUMENT_RECEIVER,
    RECONSIDERATION_OFFICE,
    RECONSIDERATION_ORGAN,
)

S = DocumentState

# fmt: off
DOCUMENT_REVIEW_2023 = LawFile(
    title="规范性文件附带审查", title_en="Document review", instrument="arl", version="2023",
    states=S, initial=S.NOT_OPENED, final=frozenset({S.SETTLED}),
    steps=(
        # 第五十六条、第五十七条 「有权处理的，应当在三十日内依法处理；无权处理的，应当在七日内转送」
        Step(art(56), RECONSIDERATION_ORGAN.shall(OpenDocumentReview), when=S.NOT_OPENED, then=S.HANDLING,
             given=one_of("has_power", True), starts=[ARL.DOCUMENT_REVIEW, ARL.DOCUMENT_MAKER_NOTICE]),
        Step(art(56), RECONSIDERATION_ORGAN.shall(OpenDocumentReview), when=S.NOT_OPENED, then=S.TO_FORWARD,
             given=one_of("has_power", False), starts=[ARL.DOCUMENT_FORWARD]),
        Step(art(56), RECONSIDERATION_ORGAN.shall(ForwardDocument), when=S.TO_FORWARD, then=S.FORWARDED,
             within=ARL.DOCUMENT_FORWARD, starts=[ARL.DOCUMENT_RECEIVER], from_="received_on|on"),
        # 第五十八条第一款 「自行政复议中止之日起三日内，书面通知…制定机关」, 「十日内提交书面答复」
        Step(art(58, 1), RECONSIDERATION_OFFICE.shall(NotifyMaker), when=S.HANDLING,
             within=ARL.DOCUMENT_MAKER_NOTICE, starts=[ARL.DOCUMENT_MAKER_REPLY], from_="received_on|on"),
        Step(art(58, 1), DOCUMENT_MAKER.shall(MakerReplies), when=S.HANDLING, within=ARL.DOCUMENT_MAKER_REPLY),
        # 第五十九条 lawful: told in the decision; not: its execution stops and the maker is ordered to put it right
        Step(art(59), RECONSIDERATION_ORGAN.shall(SettleDocument), when=S.HANDLING, then=S.SETTLED,
             within=ARL.DOCUMENT_REVIEW),
        # 第六十条 「自收到转送之日起六十日内，将处理意见回复」
        Step(art(60), DOCUMENT_RECEIVER.shall(SettleDocument), when=S.FORWARDED, then=S.SETTLED,
             within=ARL.DOCUMENT_RECEIVER),
    ),
    waits={S.NOT_OPENED: "no text says how soon the question of a document is taken up"},
    left_out={"第五十八条第二款 可以": "asking the maker to explain in person has no date"},
)

DOCUMENT_REVIEW_1999 = LawFile(
    title="规范性文件附带审查", title_en="Document review", instrument="arl", version="1999",
    states=S, initial=S.NOT_OPENED, final=frozenset({S.SETTLED}),
    steps=(
        # 第二十六条、第二十七条
        Step(art(26), RECONSIDERATION_ORGAN.shall(OpenDocumentReview), when=S.NOT_OPENED, then=S.HANDLING,
             given=one_of("has_power", True), starts=[ARL.DOCUMENT_REVIEW]),
        Step(art(26), RECONSIDERATION_ORGAN.shall(OpenDocumentReview), when=S.NOT_OPENED, then=S.TO_FORWARD,
             given=one_of("has_power", False), starts=[ARL.DOCUMENT_FORWARD]),
        Step(art(26), RECONSIDERATION_ORGAN.shall(ForwardDocument), when=S.TO_FORWARD, then=S.FORWARDED,
             within=ARL.DOCUMENT_FORWARD, starts=[ARL.DOCUMENT_RECEIVER], from_="received_on|on"),
        Step(art(26), RECONSIDERATION_ORGAN.shall(SettleDocument), when=S.HANDLING, then=S.SETTLED,
             within=ARL.DOCUMENT_REVIEW),
        Step(art(26), DOCUMENT_RECEIVER.shall(SettleDocument), when=S.FORWARDED, then=S.SETTLED,
             within=ARL.DOCUMENT_RECEIVER),
    ),
    waits={S.NOT_OPENED: "no text says how soon the question of a document is taken up"},
)
# fmt: on
