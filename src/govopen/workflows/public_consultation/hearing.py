"""A hearing on a draft (听证会) as a child of the consultation: its material is delivered seven days before."""

from __future__ import annotations

from typing import ClassVar, Literal

from govopen.citation import art
from govopen.rules.names import MAJOR_DECISIONS
from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import LawFile, State, Step
from govopen.workflows.parties import ORGAN


class HearingState(State):
    """Where a hearing stands."""

    NOT_ANNOUNCED = "not_announced", "未公告"
    ANNOUNCED = "announced", "已公告"
    DELIVERED = "delivered", "材料已送达"
    HELD = "held", "已举行"


class AnnounceHearing(Act):
    """The hearing was announced: draft, explanation, time and place."""

    zh: ClassVar[str] = "公告听证会"
    en: ClassVar[str] = "hearing announced"
    kind: Literal["announce_hearing"] = "announce_hearing"
    ref: str
    held_on: Day
    place: str | None = None


class PublishParticipants(Act):
    """The list of those who take part was published."""

    zh: ClassVar[str] = "公布听证参加人名单"
    en: ClassVar[str] = "participants published"
    kind: Literal["publish_participants"] = "publish_participants"
    ref: str


class DeliverHearingMaterial(Act):
    """The material was delivered to those who take part."""

    zh: ClassVar[str] = "送达听证会材料"
    en: ClassVar[str] = "hearing material delivered"
    kind: Literal["deliver_hearing_material"] = "deliver_hearing_material"
    ref: str


class HoldHearing(Act):
    """The hearing was held; *record_signed* whether those who took part signed the record."""

    zh: ClassVar[str] = "举行听证会"
    en: ClassVar[str] = "hearing held"
    kind: Literal["hold_hearing"] = "hold_hearing"
    ref: str
    record_signed: bool | None = None


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
