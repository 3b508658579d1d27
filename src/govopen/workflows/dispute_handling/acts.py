"""The acts of an organ that answers for its reply in reconsideration or in court."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.administrative_litigation.acts import Representation
from govopen.workflows.grammar import State


class DisputeState(State):
    """Where the organ's own handling of a dispute stands."""

    NOT_TAKEN_UP = "not_taken_up", "尚未立案"
    IN_COURT = "in_court", "行政诉讼，准备答辩"
    IN_RECONSIDERATION = "in_reconsideration", "行政复议，准备答复"
    IN_SIMPLIFIED = "in_simplified", "行政复议简易程序，准备答复"
    DEFENDED_IN_COURT = "defended_in_court", "已提交答辩状，待出庭和判决"
    ANSWERED = "answered", "已提交书面答复，待复议决定"
    TO_PERFORM = "to_perform", "裁判或者决定已生效，待执行"
    PERFORMED = "performed", "已执行"
    NOTHING_TO_PERFORM = "nothing_to_perform", "已结案，无须执行"


class Forum(StrEnum):
    """Who took the dispute up; `OWN_ORGAN` is the organ itself, which 002 names and the law does not allow."""

    COURT = "court"
    RECONSIDERATION = "reconsideration"
    SIMPLIFIED_RECONSIDERATION = "simplified_reconsideration"
    OWN_ORGAN = "own_organ"


class TakeUpDispute(Act):
    """The dispute was taken up and the organ received the copy of the application or of the complaint."""

    zh: ClassVar[str] = "收到申请书副本或者起诉状副本"
    en: ClassVar[str] = "copy of the dispute received"
    kind: Literal["take_up_dispute"] = "take_up_dispute"
    forum: Forum


class ForwardCopy(Act):
    """The copy was forwarded to the business section, which received it that day."""

    zh: ClassVar[str] = "转发副本给业务科室"
    en: ClassVar[str] = "copy forwarded"
    kind: Literal["forward_copy"] = "forward_copy"


class ProvideEvidence(Act):
    """The business section handed over the evidence, with an *explanation* if it is secret."""

    zh: ClassVar[str] = "业务科室提供证据"
    en: ClassVar[str] = "evidence provided"
    kind: Literal["provide_evidence"] = "provide_evidence"
    secret: bool = False
    explanation: str | None = None
    third_party: bool = False
    third_party_asked_on: Day | None = None


class DraftDefence(Act):
    """The defence or written reply was drafted; *separation* says how those who decide were kept out of it."""

    zh: ClassVar[str] = "拟定答辩状"
    en: ClassVar[str] = "defence drafted"
    kind: Literal["draft_defence"] = "draft_defence"
    with_reconsideration_bureau: bool
    separation: str | None = None


class SubmitDefence(Act):
    """The defence or written reply went to the court or to the reconsideration organ, with the evidence."""

    zh: ClassVar[str] = "提交答辩状或者书面答复"
    en: ClassVar[str] = "defence submitted"
    kind: Literal["submit_defence"] = "submit_defence"
    evidence: tuple[str, ...] = ()


class HoldDisputeMeeting(Act):
    """A coordination meeting was held; *business_section* names who attended for it."""

    zh: ClassVar[str] = "召开工作协商会"
    en: ClassVar[str] = "coordination meeting held"
    kind: Literal["hold_dispute_meeting"] = "hold_dispute_meeting"
    business_section: str | None = None


class AppearInCourt(Act):
    """The organ appeared in court; *reasons* say why its head could not."""

    zh: ClassVar[str] = "出庭应诉"
    en: ClassVar[str] = "appeared in court"
    kind: Literal["appear_in_court"] = "appear_in_court"
    represented_by: Representation
    reasons: str | None = None


class ReceiveOutcome(Act):
    """The judgment or decision took effect; *perform_by* is the last day of the period that it sets."""

    zh: ClassVar[str] = "裁判或者决定生效"
    en: ClassVar[str] = "outcome took effect"
    kind: Literal["receive_outcome"] = "receive_outcome"
    to_perform: bool
    perform_by: Day | None = None


class PerformOutcome(Act):
    """What the judgment or decision orders was done."""

    zh: ClassVar[str] = "执行判决"
    en: ClassVar[str] = "outcome performed"
    kind: Literal["perform_outcome"] = "perform_outcome"
