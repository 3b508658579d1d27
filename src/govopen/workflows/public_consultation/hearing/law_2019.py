"""听证会 under 重大行政决策程序暂行条例 第十六条, 第十七条: its material is delivered seven days before."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import MAJOR_DECISIONS
from govopen.workflows.grammar import LawFile, Step
from govopen.workflows.parties import ORGAN
from govopen.workflows.public_consultation.hearing.acts import (
    AnnounceHearing,
    DeliverHearingMaterial,
    HearingState,
    HoldHearing,
    PublishParticipants,
)

S = HearingState
# fmt: off
LAW = LawFile(
    title="听证会", title_en="Hearing", instrument="major_decisions", version="2019",
    states=S, initial=S.NOT_ANNOUNCED, final=frozenset({S.HELD}),
    steps=(
        # 第十六条第二款 「应当提前公布决策草案及其说明等材料，明确听证时间、地点等信息」
        Step(art(16, 2), ORGAN.shall(AnnounceHearing), when=S.NOT_ANNOUNCED, then=S.ANNOUNCED,
             starts=[MAJOR_DECISIONS.HEARING_MATERIAL], from_="held_on", contains=("place",)),
        # 第十六条第三款 「听证参加人名单应当提前向社会公布」
        Step(art(16, 3), ORGAN.shall(PublishParticipants), when={S.ANNOUNCED, S.DELIVERED}),
        # 「听证会材料应当于召开听证会7日前送达听证参加人」
        Step(art(16, 3), ORGAN.shall(DeliverHearingMaterial), when=S.ANNOUNCED, then=S.DELIVERED,
             within=MAJOR_DECISIONS.HEARING_MATERIAL),
        # 第十七条 「听证参加人确认听证会记录并签字」
        Step(art(17), ORGAN.shall(HoldHearing), when=S.ANNOUNCED, then=S.HELD, contains=("record_signed",),
             after=(PublishParticipants, DeliverHearingMaterial)),
        Step(art(17), ORGAN.shall(HoldHearing), when=S.DELIVERED, then=S.HELD, contains=("record_signed",),
             after=(PublishParticipants,)),
    ),
    waits={S.NOT_ANNOUNCED: "no hearing was announced", S.DELIVERED: "the day of the hearing was announced"},
)
# fmt: on
