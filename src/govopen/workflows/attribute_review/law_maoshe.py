"""茅畲乡人民政府信息公开动态调整机制 第三条: periodic assessment of six classes of withheld information."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import MAOSHE
from govopen.terms import Severity
from govopen.workflows.attribute_review.acts import (
    AdjustAttribute,
    AssessItem,
    BeginRound,
    DiscloseItem,
    FinishRound,
    ItemState,
    RoundState,
)
from govopen.workflows.grammar import LawFile, Step, gate, none_of, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.proactive_disclosure.attributes import Attribute

S, I = RoundState, ItemState  # noqa: E741
CHECK = clause("信息公开动态调整机制第三条")
ADJUST = clause("信息公开动态调整机制第四条")

# fmt: off
ITEM = LawFile(
    title="定期评估审查的信息（茅畲乡）", title_en="Piece under Maoshe's assessment", instrument="maoshe", version="2023",
    states=(I.NOT_ASSESSED, I.KEPT, I.TO_BE_CHANGED, I.CHANGED, I.DISCLOSED), initial=I.NOT_ASSESSED,
    final=frozenset({I.KEPT, I.DISCLOSED}), document=True,
    steps=(
        Step(CHECK, ORGAN.shall(AssessItem), when=I.NOT_ASSESSED, then=I.TO_BE_CHANGED, given=one_of("may_be_public", True)),
        Step(CHECK, ORGAN.shall(AssessItem), when=I.NOT_ASSESSED, then=I.KEPT, given=one_of("may_be_public", False)),
        # 第四条 「应及时进行修改调整，及时、主动保障公民知情权」
        Step(ADJUST, ORGAN.shall(AdjustAttribute), when=I.TO_BE_CHANGED, then=I.CHANGED),
        Step(ADJUST, ORGAN.shall(DiscloseItem), when={I.TO_BE_CHANGED, I.CHANGED}, then=I.DISCLOSED),
    ),
    waits={I.NOT_ASSESSED: "nothing assessed yet", I.TO_BE_CHANGED: "promptly (及时): no number of days",
           I.CHANGED: "promptly (及时): no number of days"},
)

LAW = LawFile(
    title="不予公开信息的定期评估审查（茅畲乡）", title_en="Attribute review of Maoshe", instrument="maoshe", version="2023",
    states=S, initial=S.NOT_BEGUN, final=frozenset({S.FINISHED}), document=True,
    steps=(
        # 第三条 「定期评估审查」: without a number, the township sets it
        Step(CHECK, ORGAN.shall(BeginRound), when=S.NOT_BEGUN, then=S.CHECKING, starts=[MAOSHE.REASSESSMENT]),
        # 第三条 (1)–(6): six classes of withheld information; what is disclosed on request is not named
        Step(CHECK, ORGAN.shall(AssessItem), when=S.CHECKING, given=one_of("attribute", Attribute.WITHHELD), child=ITEM),
        Step(CHECK, ORGAN.may(AssessItem), when=S.CHECKING, given=none_of("attribute", Attribute.WITHHELD), child=ITEM),
        Step(CHECK, ORGAN.shall(FinishRound), when=S.CHECKING, then=S.FINISHED, within=MAOSHE.REASSESSMENT,
             gate=gate(ITEM, {I.KEPT, I.DISCLOSED}, CHECK, severity=Severity.INTERNAL, unrecorded=Severity.CAUTION)),
    ),
    waits={S.NOT_BEGUN: "periodically (定期): no day is named on which a round begins"},
    left_out={
        "信息公开动态调整机制第二条 应当": "having a mechanism is no act with a date",
        "信息公开动态调整机制第四条 应": "the lists and standards themselves are kept by the maintenance of the catalogue",
        "信息公开动态调整机制第五条": "accountability belongs to supervision",
        "信息公开动态调整机制第六条": "public enterprises follow their sector's rules (条例第五十五条)",
    },
)
# fmt: on
