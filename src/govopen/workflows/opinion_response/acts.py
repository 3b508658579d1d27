"""The acts of responding to public opinion; each happens at a moment, because hours count."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Moment, TimedAct
from govopen.workflows.grammar import State


class OpinionState(State):
    """Where the response to an opinion stands."""

    NOT_FOUND = "not_found", "未发现"
    FOUND = "found", "已发现，待研判"
    ASSESSED = "assessed", "已研判，待回应"
    EMERGENCY = "emergency", "特别重大、重大突发事件，待发布"
    RESPONDED = "responded", "已回应，持续跟踪"
    CLOSED = "closed", "已办结"


class Level(StrEnum):
    """How grave an opinion is; it may be raised later."""

    GENERAL = "general"
    IMPORTANT = "important"
    MAJOR_EMERGENCY = "major_emergency"
    EXTRAORDINARY_EMERGENCY = "extraordinary_emergency"


class FindOpinion(TimedAct):
    """The opinion was found by monitoring or passed on; *occurred_at* is when the event happened."""

    zh: ClassVar[str] = "发现政务舆情"
    en: ClassVar[str] = "opinion found"
    kind: Literal["find_opinion"] = "find_opinion"
    occurred_at: Moment | None = None


class ReportOpinion(TimedAct):
    """The opinion was reported to the responsible leader."""

    zh: ClassVar[str] = "上报政务舆情"
    en: ClassVar[str] = "opinion reported"
    kind: Literal["report_opinion"] = "report_opinion"


class Assess(TimedAct):
    """The opinion was assessed; a later assessment may raise the level."""

    zh: ClassVar[str] = "研判"
    en: ClassVar[str] = "assessed"
    kind: Literal["assess"] = "assess"
    level: Level


class IssueAuthoritativeInformation(TimedAct):
    """Authoritative information was issued."""

    zh: ClassVar[str] = "发布权威信息"
    en: ClassVar[str] = "authoritative information issued"
    kind: Literal["issue_authoritative_information"] = "issue_authoritative_information"


class HoldPressConference(TimedAct):
    """A press conference was held."""

    zh: ClassVar[str] = "举行新闻发布会"
    en: ClassVar[str] = "press conference held"
    kind: Literal["hold_press_conference"] = "hold_press_conference"


class Respond(TimedAct):
    """A response was published."""

    zh: ClassVar[str] = "回应"
    en: ClassVar[str] = "responded"
    kind: Literal["respond"] = "respond"


class CloseOpinion(TimedAct):
    """The matter was closed."""

    zh: ClassVar[str] = "办结"
    en: ClassVar[str] = "closed"
    kind: Literal["close_opinion"] = "close_opinion"
