"""The acts of releasing information on a website: assigned, collected, proofread, rechecked, released, re-read."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act
from govopen.workflows.grammar import State


class ReleaseState(State):
    """Where a piece of information stands on its way to the website, and after."""

    NOT_ASSIGNED = "not_assigned", "未分派"
    ASSIGNED = "assigned", "已分派，待采集"
    COLLECTED = "collected", "已采集，待校对"
    PROOFREAD = "proofread", "已校对报送，待复核"
    AWAITING_LEADER = "awaiting_leader", "重要内容，待分管领导审定"
    RECHECKED = "rechecked", "已复核，可以发布"
    RELEASED = "released", "已发布，待登记存档"
    REGISTERED = "registered", "已登记存档"
    TO_BE_REPAIRED = "to_be_repaired", "复查发现问题，待更正"
    TO_BE_TAKEN_DOWN = "to_be_taken_down", "不符合规定，待撤除"
    TAKEN_DOWN = "taken_down", "已撤除"


class BannedKind(StrEnum):
    """The eight kinds of information that nobody in the township may make or spread (第七条)."""

    ENDANGERS_THE_STATE = "endangers_the_state"
    HARMS_NATIONAL_HONOUR = "harms_national_honour"
    INCITES_ETHNIC_HATRED = "incites_ethnic_hatred"
    CULTS_AND_SUPERSTITION = "cults_and_superstition"
    RUMOURS = "rumours"
    OBSCENITY_AND_VIOLENCE = "obscenity_and_violence"
    INSULT_AND_SLANDER = "insult_and_slander"
    OTHERWISE_FORBIDDEN = "otherwise_forbidden"


class Found(StrEnum):
    """What the re-reading of a released piece comes to."""

    IN_ORDER = "in_order"
    TO_REPAIR = "to_repair"
    TO_TAKE_DOWN = "to_take_down"


class AssignCollection(Act):
    """The party and government office gave a section the task of collecting the information."""

    zh: ClassVar[str] = "分派采集任务"
    en: ClassVar[str] = "collection assigned"
    kind: Literal["assign_collection"] = "assign_collection"
    to: str | None = None


class CollectInformation(Act):
    """The section collected the information."""

    zh: ClassVar[str] = "采集信息"
    en: ClassVar[str] = "information collected"
    kind: Literal["collect_information"] = "collect_information"
    title: str | None = None


class Proofread(Act):
    """The section proofread the information and sent it on."""

    zh: ClassVar[str] = "校对报送"
    en: ClassVar[str] = "proofread"
    kind: Literal["proofread"] = "proofread"


class RecheckInformation(Act):
    """A reviewer of the office rechecked it; *important* content goes to the leader in charge."""

    zh: ClassVar[str] = "复核"
    en: ClassVar[str] = "rechecked"
    kind: Literal["recheck_information"] = "recheck_information"
    important: bool


class SendBackInformation(Act):
    """It went back to the section."""

    zh: ClassVar[str] = "退回修改"
    en: ClassVar[str] = "sent back"
    kind: Literal["send_back_information"] = "send_back_information"
    reasons: str | None = None


class ApproveRelease(Act):
    """The leader in charge approved the release of important content."""

    zh: ClassVar[str] = "分管领导审定"
    en: ClassVar[str] = "release approved"
    kind: Literal["approve_release"] = "approve_release"
    approved_by: str | None = None


class ReleaseInformation(Act):
    """The information was released; *banned* is the kind of forbidden content that it has, if any."""

    zh: ClassVar[str] = "发布信息"
    en: ClassVar[str] = "released"
    kind: Literal["release_information"] = "release_information"
    banned: BannedKind | None = None
    column: str | None = None


class RegisterRelease(Act):
    """The website's administrator registered and archived what was released."""

    zh: ClassVar[str] = "登记存档"
    en: ClassVar[str] = "registered and archived"
    kind: Literal["register_release"] = "register_release"


class RereadRelease(Act):
    """The section that sent the information read it again on the website."""

    zh: ClassVar[str] = "上网信息复查"
    en: ClassVar[str] = "re-read"
    kind: Literal["reread_release"] = "reread_release"
    found: Found
    reader: str | None = None


class RepairRelease(Act):
    """A mistake in what was released was repaired."""

    zh: ClassVar[str] = "更正"
    en: ClassVar[str] = "repaired"
    kind: Literal["repair_release"] = "repair_release"


class TakeDown(Act):
    """What must not stand on the website was taken down."""

    zh: ClassVar[str] = "撤除"
    en: ClassVar[str] = "taken down"
    kind: Literal["take_down"] = "take_down"
