"""The acts of an attribute review: a round begun, each item assessed, changed, disclosed, the round finished."""

from __future__ import annotations

from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import State
from govopen.workflows.proactive_disclosure.attributes import Attribute


class RoundState(State):
    """Where a round of assessments stands."""

    NOT_BEGUN = "not_begun", "未开始"
    CHECKING = "checking", "评估审查中"
    FINISHED = "finished", "已完成"


class ItemState(State):
    """Where one item under review stands."""

    NOT_ASSESSED = "not_assessed", "未评估"
    KEPT = "kept", "维持原公开属性"
    TO_BE_CHANGED = "to_be_changed", "应当公开，待调整属性"
    CONSULTED = "consulted", "已征求起草单位意见"
    CHANGED = "changed", "已调整属性，待公开"
    DISCLOSED = "disclosed", "已公开"


class BeginRound(Act):
    """A round began; *until* is the day that the organ set for it where no text sets one.

    *previous_on* is the day on which the round before was finished: one that comes every year (每年) is due by the
    end of the calendar year after that day.
    """

    zh: ClassVar[str] = "开始评估审查"
    en: ClassVar[str] = "round begun"
    kind: Literal["begin_round"] = "begin_round"
    until: Day | None = None
    previous_on: Day | None = None


class AssessItem(Act):
    """One item was assessed: its attribute, whether it is often asked for, and whether it may now be public."""

    zh: ClassVar[str] = "评估审查"
    en: ClassVar[str] = "item assessed"
    kind: Literal["assess_item"] = "assess_item"
    ref: str
    attribute: Attribute
    may_be_public: bool
    often_requested: bool = False
    title: str | None = None
    reasons: str | None = None


class ConsultDrafter(Act):
    """The drafter's opinion on changing the attribute was asked."""

    zh: ClassVar[str] = "征求起草单位意见"
    en: ClassVar[str] = "drafter consulted"
    kind: Literal["consult_drafter"] = "consult_drafter"
    ref: str
    opinion: str | None = None


class AdjustAttribute(Act):
    """The item's attribute was changed; *drafter_consulted_on* is the day of the drafter's opinion."""

    zh: ClassVar[str] = "调整公开属性"
    en: ClassVar[str] = "attribute adjusted"
    kind: Literal["adjust_attribute"] = "adjust_attribute"
    ref: str
    drafter_consulted_on: Day | None = None


class DiscloseItem(Act):
    """The item was disclosed."""

    zh: ClassVar[str] = "公开"
    en: ClassVar[str] = "item disclosed"
    kind: Literal["disclose_item"] = "disclose_item"
    ref: str


class FinishRound(Act):
    """The round was finished."""

    zh: ClassVar[str] = "完成评估审查"
    en: ClassVar[str] = "round finished"
    kind: Literal["finish_round"] = "finish_round"
