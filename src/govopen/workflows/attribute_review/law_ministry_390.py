"""应急厅函〔2019〕390号 四(一)4: a full self-check of on-request and withheld documents every year."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import MINISTRY_390
from govopen.terms import Severity
from govopen.workflows.attribute_review.acts import (
    AdjustAttribute,
    AssessItem,
    BeginRound,
    ConsultDrafter,
    DiscloseItem,
    FinishRound,
    ItemState,
    RoundState,
)
from govopen.workflows.grammar import LawFile, Step, gate, none_of, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.proactive_disclosure.attributes import Attribute

S, I = RoundState, ItemState  # noqa: E741
CHECK = clause("四(一)4")
CLOSED = (Attribute.ON_REQUEST, Attribute.WITHHELD)

# fmt: off
ITEM = LawFile(
    title="自查的文件", title_en="Document under the ministry's self-check", instrument="ministry_390", version="2019",
    states=I, initial=I.NOT_ASSESSED, final=frozenset({I.KEPT, I.DISCLOSED}), document=True,
    steps=(
        Step(CHECK, ORGAN.shall(AssessItem), when=I.NOT_ASSESSED, then=I.TO_BE_CHANGED, given=one_of("may_be_public", True)),
        Step(CHECK, ORGAN.shall(AssessItem), when=I.NOT_ASSESSED, then=I.KEPT, given=one_of("may_be_public", False)),
        # 「对应公开而未公开的文件，在征求起草单位意见后，应调整公开属性」
        Step(CHECK, ORGAN.shall(ConsultDrafter), when=I.TO_BE_CHANGED, then=I.CONSULTED),
        Step(CHECK, ORGAN.shall(AdjustAttribute), when=I.CONSULTED, then=I.CHANGED),
        Step(CHECK, ORGAN.shall(AdjustAttribute), when=I.TO_BE_CHANGED, then=I.CHANGED, requires=("drafter_consulted_on",)),
        Step(CHECK, ORGAN.shall(DiscloseItem), when=I.CHANGED, then=I.DISCLOSED),
    ),
    waits={I.NOT_ASSESSED: "nothing assessed yet", I.TO_BE_CHANGED: "the guidance sets no number of days",
           I.CONSULTED: "the guidance sets no number of days", I.CHANGED: "the guidance sets no number of days"},
)

LAW = LawFile(
    title="文件公开属性定期审查（应急厅函390号）", title_en="Attribute review under the ministry's guide",
    instrument="ministry_390", version="2019", states=S, initial=S.NOT_BEGUN, final=frozenset({S.FINISHED}), document=True,
    steps=(
        # 「每年对依申请公开、不予公开的文件进行全面自查」
        Step(CHECK, ORGAN.shall(BeginRound), when=S.NOT_BEGUN, then=S.CHECKING, starts=[MINISTRY_390.SELF_CHECK],
             from_="previous_on"),
        Step(CHECK, ORGAN.shall(AssessItem), when=S.CHECKING, given=one_of("attribute", *CLOSED), child=ITEM),
        Step(CHECK, ORGAN.may(AssessItem), when=S.CHECKING, given=none_of("attribute", *CLOSED), child=ITEM),
        Step(CHECK, ORGAN.shall(FinishRound), when=S.CHECKING, then=S.FINISHED, within=MINISTRY_390.SELF_CHECK,
             gate=gate(ITEM, {I.KEPT, I.CHANGED, I.DISCLOSED}, CHECK, severity=Severity.INTERNAL, unrecorded=Severity.CAUTION)),
    ),
    waits={S.NOT_BEGUN: "the round is owed once a year; no day is named on which it begins"},
)
# fmt: on
