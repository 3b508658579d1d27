"""The acts and states of a hearing on a draft (听证会)."""

from __future__ import annotations

from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import State


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
