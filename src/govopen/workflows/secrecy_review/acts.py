"""The acts of a secrecy review: opinion of the producing office, review, approval, referral upward."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import State


class ReviewState(State):
    """Where a secrecy review stands."""

    NOT_STARTED = "not_started", "未审查"
    PROPOSED = "proposed", "产生科室已提出初步意见"
    REVIEWED = "reviewed", "保密审查科室已提出审查意见"
    UNCLEAR = "unclear", "是否属于国家秘密不明确"
    REFERRED = "referred", "已报请有权机关确定"
    CLEARED = "cleared", "可以公开"
    PARTLY_SECRET = "partly_secret", "部分涉密，区分处理后公开"
    NEGATIVE = "negative", "不得公开"


class ReviewResult(StrEnum):
    """What a review comes to."""

    CLEARED = "cleared"
    PARTLY_SECRET = "partly_secret"
    NEGATIVE = "negative"
    UNCLEAR = "unclear"


class OpenReview(Act):
    """The office that produced the information gave its first opinion; *jointly_made* if others made it too.

    *replaces* is the ref of a finished review of the same information, which is reviewed anew: its secrecy expired.
    """

    zh: ClassVar[str] = "提出保密审查初步意见"
    en: ClassVar[str] = "secrecy review opened"
    kind: Literal["open_review"] = "open_review"
    ref: str
    opinion: ReviewResult | None = None
    jointly_made: bool = False
    replaces: str | None = None


class ObtainConsent(Act):
    """The others who made the information jointly consented in writing to its disclosure."""

    zh: ClassVar[str] = "书面征得其他科室同意"
    en: ClassVar[str] = "consent obtained"
    kind: Literal["obtain_consent"] = "obtain_consent"
    ref: str
    sections: tuple[str, ...] = ()


class ReviewOpinion(Act):
    """The reviewing office gave its opinion."""

    zh: ClassVar[str] = "提出审查意见"
    en: ClassVar[str] = "reviewed"
    kind: Literal["review_opinion"] = "review_opinion"
    ref: str
    result: ReviewResult
    reasons: str | None = None


class ApproveReview(Act):
    """The responsible head approved the result of the review."""

    zh: ClassVar[str] = "审查批准"
    en: ClassVar[str] = "review approved"
    kind: Literal["approve_review"] = "approve_review"
    ref: str
    result: ReviewResult
    approved_by: str | None = None
    reasons: str | None = None


class ReferUpward(Act):
    """An unclear matter was referred to who may determine it (*to*); *received_on* is the day it got the report."""

    zh: ClassVar[str] = "报请有权机关确定"
    en: ClassVar[str] = "referred upward"
    kind: Literal["refer_upward"] = "refer_upward"
    ref: str
    to: str | None = None
    received_on: Day | None = None
    form: str | None = None


class Determine(Act):
    """Who has authority determined the matter."""

    zh: ClassVar[str] = "确定"
    en: ClassVar[str] = "determined"
    kind: Literal["determine"] = "determine"
    ref: str
    result: ReviewResult
