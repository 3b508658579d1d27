"""更正: art. 41, the rectification of a record about the person that asks; the article sets no period at all."""

from __future__ import annotations

from govopen.citation import art
from govopen.workflows.grammar import LawFile, Step, one_of
from govopen.workflows.parties import ORGAN, REQUESTER
from govopen.workflows.rectification.acts import (
    AskRectification,
    DirectElsewhere,
    Examination,
    Examine,
    RectificationState,
    Rectify,
    TellOutcome,
    TransferRectification,
)

E, S = Examination, RectificationState
# new evidence may be examined after a first answer
OPEN = {S.ASKED, S.NOT_CONFIRMED, S.NOT_COMPETENT}
NO_PERIOD = "第四十一条 sets no number of days"

# fmt: off
LAW = LawFile(
    title="更正", title_en="Rectification", instrument="ogi", version="2019",
    states=S, initial=S.NOT_ASKED, final=frozenset({S.CLOSED}), resting=frozenset({S.NOT_CONFIRMED}),
    steps=(
        # 「有证据证明行政机关提供的与其自身相关的政府信息记录不准确的，可以要求行政机关更正」
        Step(art(41), REQUESTER.may(AskRectification), when=S.NOT_ASKED, then=S.ASKED, contains=("record", "evidence")),
        # 「有权更正的行政机关审核属实的，应当予以更正并告知申请人」
        *(Step(art(41), ORGAN.shall(Examine), when=OPEN, then=state, given=one_of("result", result))
          for result, state in ((E.CONFIRMED, S.CONFIRMED), (E.NOT_CONFIRMED, S.NOT_CONFIRMED),
                                (E.NOT_COMPETENT, S.NOT_COMPETENT))),
        Step(art(41), ORGAN.shall(Rectify), when={S.ASKED, S.CONFIRMED}, then=S.RECTIFIED, after=(Examine,)),
        Step(art(41), ORGAN.shall(TellOutcome), when=S.RECTIFIED, then=S.CLOSED),
        # 「不属于本行政机关职能范围的，行政机关可以转送有权更正的行政机关处理并告知申请人」
        Step(art(41), ORGAN.may(TransferRectification), when=S.NOT_COMPETENT, then=S.TRANSFERRED, contains=("to",)),
        Step(art(41), ORGAN.shall(TellOutcome), when=S.TRANSFERRED, then=S.CLOSED),
        # 「或者告知申请人向有权更正的行政机关提出」
        Step(art(41), ORGAN.may(DirectElsewhere), when=S.NOT_COMPETENT, then=S.CLOSED, contains=("to",)),
        # doubt: the article does not say that a person whose claim was not confirmed is told, or with what reasons
        Step(art(41), ORGAN.may(TellOutcome), when=S.NOT_CONFIRMED, then=S.CLOSED, contains=("reasons",)),
    ),
    waits={S.NOT_ASKED: "nobody has asked", **dict.fromkeys(
        (S.ASKED, S.CONFIRMED, S.NOT_COMPETENT, S.RECTIFIED, S.TRANSFERRED), NO_PERIOD)},
)
# fmt: on
