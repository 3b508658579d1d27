"""The acts of opening a meeting to the public: proposed with the plan, approved, delegates invited, held, broadcast."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act
from govopen.workflows.grammar import State


class MeetingState(State):
    """Where the opening of a meeting stands."""

    PLANNED = "planned", "拟召开"
    PROPOSED = "proposed", "已提出公开意见"
    SUBMITTED = "submitted", "已随会议方案报批"
    APPROVED = "approved", "会议方案已批准"
    HELD = "held", "已召开"


class Role(StrEnum):
    """As what the public comes: attending with a voice, or listening only."""

    ATTEND = "attend"
    OBSERVE = "observe"


class Item(StrEnum):
    """The classes of items for which delegates may be invited."""

    MAJOR_DECISION = "major_decision"
    LIVELIHOOD = "livelihood"
    GOVERNANCE = "governance"


class ProposeOpenness(Act):
    """With the plan it was proposed whether to invite, whether to open the meeting, and how."""

    zh: ClassVar[str] = "提出会议公开意见"
    en: ClassVar[str] = "openness proposed"
    kind: Literal["propose_openness"] = "propose_openness"
    invite: bool | None = None
    public: bool | None = None
    how: str | None = None


class SubmitPlan(Act):
    """The plan was submitted; *consulted_before* if the public had been asked, *consultation_report* says with what."""

    zh: ClassVar[str] = "会议方案报批"
    en: ClassVar[str] = "plan submitted"
    kind: Literal["submit_plan"] = "submit_plan"
    consulted_before: bool = False
    consultation_report: str | None = None


class ApprovePlan(Act):
    """The plan was approved."""

    zh: ClassVar[str] = "批准会议方案"
    en: ClassVar[str] = "plan approved"
    kind: Literal["approve_plan"] = "approve_plan"
    approved_by: str | None = None


class InviteDelegates(Act):
    """Delegates of the public were invited; *connected* whether they have to do with the item, *secret* if it is."""

    zh: ClassVar[str] = "邀请公众代表"
    en: ClassVar[str] = "delegates invited"
    kind: Literal["invite_delegates"] = "invite_delegates"
    role: Role = Role.ATTEND
    item: Item | None = None
    connected: bool = True
    secret: bool = False


class HoldMeeting(Act):
    """The meeting was held; *livelihood* if an item concerned a major livelihood matter."""

    zh: ClassVar[str] = "召开会议"
    en: ClassVar[str] = "meeting held"
    kind: Literal["hold_meeting"] = "hold_meeting"
    livelihood: bool = False


class Speak(Act):
    """A delegate spoke on the item."""

    zh: ClassVar[str] = "公众代表发表意见"
    en: ClassVar[str] = "delegate spoke"
    kind: Literal["speak"] = "speak"


class Vote(Act):
    """A delegate voted."""

    zh: ClassVar[str] = "公众代表参与表决"
    en: ClassVar[str] = "delegate voted"
    kind: Literal["vote"] = "vote"


class Broadcast(Act):
    """The meeting was broadcast: on radio or television, on the network, in new media."""

    zh: ClassVar[str] = "直播会议"
    en: ClassVar[str] = "meeting broadcast"
    kind: Literal["broadcast"] = "broadcast"
    channels: tuple[str, ...] = ()
