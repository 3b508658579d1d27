"""武定县发展和改革局实施意见 二(四): a yearly self-check of withheld and of often requested information."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import WUDING
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
from govopen.workflows.grammar import LawFile, Step, gate, one_of
from govopen.workflows.parties import ORGAN
from govopen.workflows.proactive_disclosure.attributes import Attribute

S, I = RoundState, ItemState  # noqa: E741
CHECK = clause("二(四)")

# fmt: off
ITEM = LawFile(
    title="自查的信息（武定县发改局）", title_en="Information under Wuding's self-check", instrument="wuding", version="2018",
    states=(I.NOT_ASSESSED, I.KEPT, I.TO_BE_CHANGED, I.CHANGED, I.DISCLOSED), initial=I.NOT_ASSESSED,
    final=frozenset({I.KEPT, I.DISCLOSED}), document=True,
    steps=(
        # 「发现应公开未公开的信息应当公开，可转为主动公开的应当主动公开」
        Step(CHECK, ORGAN.shall(AssessItem), when=I.NOT_ASSESSED, then=I.TO_BE_CHANGED, given=one_of("may_be_public", True)),
        Step(CHECK, ORGAN.shall(AssessItem), when=I.NOT_ASSESSED, then=I.KEPT, given=one_of("may_be_public", False)),
        Step(CHECK, ORGAN.may(AdjustAttribute), when=I.TO_BE_CHANGED, then=I.CHANGED),
        Step(CHECK, ORGAN.shall(DiscloseItem), when={I.TO_BE_CHANGED, I.CHANGED}, then=I.DISCLOSED),
    ),
    waits={I.NOT_ASSESSED: "nothing assessed yet", I.TO_BE_CHANGED: "the document sets no number of days",
           I.CHANGED: "the document sets no number of days"},
)

LAW = LawFile(
    title="不予公开和依申请公开较为集中信息的自查（武定县发改局）", title_en="Attribute review of Wuding", instrument="wuding",
    version="2018", states=S, initial=S.NOT_BEGUN, final=frozenset({S.FINISHED}), document=True,
    steps=(
        # 「每年对不予公开的信息以及依申请公开较为集中的信息进行全面自查」
        Step(CHECK, ORGAN.shall(BeginRound), when=S.NOT_BEGUN, then=S.CHECKING, starts=[WUDING.SELF_CHECK], from_="previous_on"),
        Step(CHECK, ORGAN.shall(AssessItem), when=S.CHECKING, given=one_of("attribute", Attribute.WITHHELD), child=ITEM),
        Step(CHECK, ORGAN.shall(AssessItem), when=S.CHECKING, given=one_of("often_requested", True), child=ITEM),
        Step(CHECK, ORGAN.may(AssessItem), when=S.CHECKING, child=ITEM),
        Step(CHECK, ORGAN.shall(FinishRound), when=S.CHECKING, then=S.FINISHED, within=WUDING.SELF_CHECK,
             gate=gate(ITEM, {I.KEPT, I.DISCLOSED}, CHECK, severity=Severity.INTERNAL, unrecorded=Severity.CAUTION)),
    ),
    waits={S.NOT_BEGUN: "the round is owed once a year; no day is named on which it begins"},
)
# fmt: on
