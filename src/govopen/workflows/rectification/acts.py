"""The acts of rectifying a record about a person: asked for, examined, rectified or passed on, told."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act
from govopen.workflows.grammar import State


class RectificationState(State):
    """Where the rectification of a record stands."""

    NOT_ASKED = "not_asked", "未提出"
    ASKED = "asked", "已要求更正，待审核"
    CONFIRMED = "confirmed", "审核属实，待更正"
    NOT_CONFIRMED = "not_confirmed", "审核不属实"
    NOT_COMPETENT = "not_competent", "不属于本机关职能范围"
    RECTIFIED = "rectified", "已更正，待告知"
    TRANSFERRED = "transferred", "已转送，待告知"
    CLOSED = "closed", "已办结"


class Examination(StrEnum):
    """What the examination of a request for rectification comes to."""

    CONFIRMED = "confirmed"
    NOT_CONFIRMED = "not_confirmed"
    NOT_COMPETENT = "not_competent"


class AskRectification(Act):
    """A person asked to rectify a record about itself, with evidence that it is inaccurate."""

    zh: ClassVar[str] = "要求更正"
    en: ClassVar[str] = "rectification asked for"
    kind: Literal["ask_rectification"] = "ask_rectification"
    record: str | None = None
    evidence: str | None = None


class Examine(Act):
    """The organ examined whether the record is inaccurate and whether it may rectify it."""

    zh: ClassVar[str] = "审核"
    en: ClassVar[str] = "examined"
    kind: Literal["examine_rectification"] = "examine_rectification"
    result: Examination
    reasons: str | None = None


class Rectify(Act):
    """The organ rectified the record."""

    zh: ClassVar[str] = "更正"
    en: ClassVar[str] = "rectified"
    kind: Literal["rectify"] = "rectify"


class TransferRectification(Act):
    """The organ passed the matter to the organ that may rectify the record (*to*)."""

    zh: ClassVar[str] = "转送有权更正的行政机关"
    en: ClassVar[str] = "transferred"
    kind: Literal["transfer_rectification"] = "transfer_rectification"
    to: str | None = None


class DirectElsewhere(Act):
    """The organ told the person to ask the organ that may rectify the record (*to*)."""

    zh: ClassVar[str] = "告知向有权更正的行政机关提出"
    en: ClassVar[str] = "directed elsewhere"
    kind: Literal["direct_elsewhere"] = "direct_elsewhere"
    to: str | None = None


class TellOutcome(Act):
    """The organ told the person what came of it."""

    zh: ClassVar[str] = "告知申请人"
    en: ClassVar[str] = "outcome told"
    kind: Literal["tell_outcome"] = "tell_outcome"
    reasons: str | None = None
