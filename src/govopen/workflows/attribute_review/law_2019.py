"""动态调整: 条例第十八条; the round comes at intervals that the organ sets (定期)."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import OGI
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

# fmt: off
ITEM = LawFile(
    title="评估审查的信息", title_en="Item under assessment", instrument="ogi", version="2019",
    states=(I.NOT_ASSESSED, I.KEPT, I.TO_BE_CHANGED, I.CHANGED, I.DISCLOSED), initial=I.NOT_ASSESSED,
    final=frozenset({I.KEPT, I.DISCLOSED}),
    steps=(
        # 第十八条 「对因情势变化可以公开的政府信息应当公开」
        Step(art(18), ORGAN.shall(AssessItem), when=I.NOT_ASSESSED, then=I.TO_BE_CHANGED, given=one_of("may_be_public", True)),
        Step(art(18), ORGAN.shall(AssessItem), when=I.NOT_ASSESSED, then=I.KEPT, given=one_of("may_be_public", False),
             contains=("reasons",)),
        Step(art(18), ORGAN.shall(AdjustAttribute), when=I.TO_BE_CHANGED, then=I.CHANGED),
        Step(art(18), ORGAN.shall(DiscloseItem), when={I.TO_BE_CHANGED, I.CHANGED}, then=I.DISCLOSED),
    ),
    # doubt: no number of days is set between the finding that information may be public and its disclosure
    waits={I.NOT_ASSESSED: "nothing assessed yet", I.TO_BE_CHANGED: "no text sets a number of days",
           I.CHANGED: "no text sets a number of days"},
)

LAW = LawFile(
    title="不予公开信息的定期评估审查", title_en="Attribute review", instrument="ogi", version="2019",
    states=S, initial=S.NOT_BEGUN, final=frozenset({S.FINISHED}),
    steps=(
        # 第十八条 「定期评估审查」: how often, the organ says; doubt: the text gives no number
        Step(art(18), ORGAN.shall(BeginRound), when=S.NOT_BEGUN, then=S.CHECKING, starts=[OGI.NONDISCLOSURE_REVIEW]),
        # 第十八条 「对本行政机关不予公开的政府信息」; what is disclosed on request may be looked at too
        Step(art(18), ORGAN.shall(AssessItem), when=S.CHECKING, given=one_of("attribute", Attribute.WITHHELD), child=ITEM),
        Step(art(18), ORGAN.may(AssessItem), when=S.CHECKING, given=none_of("attribute", Attribute.WITHHELD), child=ITEM),
        Step(art(18), ORGAN.shall(FinishRound), when=S.CHECKING, then=S.FINISHED, within=OGI.NONDISCLOSURE_REVIEW,
             gate=gate(ITEM, {I.KEPT, I.DISCLOSED}, art(18), severity=Severity.BREACH, unrecorded=Severity.CAUTION)),
    ),
    waits={S.NOT_BEGUN: "the Regulations do not say when a round begins"},
    left_out={"第十八条 应当": "建立健全政府信息管理动态调整机制: having a mechanism is no act with a date"},
)
# fmt: on
