"""Acts that the implementing regulations add to a reconsideration: venue, settlement, inquiry, opinion letter."""

from __future__ import annotations

from typing import ClassVar, Literal, Self

from pydantic import model_validator

from govopen.workflows.acts import Act, Day, not_before
from govopen.workflows.administrative_reconsideration.words import Inquiry


class NoteSeveralOrgans(Act):
    """Several competent organs got the same application at the same time; *received_on* is that day."""

    zh: ClassVar[str] = "同时收到同一事项的申请"
    en: ClassVar[str] = "several organs had the application"
    kind: Literal["note_several_organs"] = "note_several_organs"
    received_on: Day | None = None


class AgreeVenue(Act):
    """The organs agreed which of them takes the case; *here*: this one."""

    zh: ClassVar[str] = "协商确定受理机关"
    en: ClassVar[str] = "venue agreed"
    kind: Literal["agree_venue"] = "agree_venue"
    here: bool


class ReferVenue(Act):
    """The organs did not agree and asked the one above them both; *received_on* is the day it was asked."""

    zh: ClassVar[str] = "报请指定受理机关"
    en: ClassVar[str] = "venue referred"
    kind: Literal["refer_venue"] = "refer_venue"
    received_on: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "received_on")


class DesignateVenue(Act):
    """The organ above them both designated who takes the case; *here*: this one."""

    zh: ClassVar[str] = "指定受理机关"
    en: ClassVar[str] = "venue designated"
    kind: Literal["designate_venue"] = "designate_venue"
    here: bool


class TakeUp(Act):
    """The superior reconsideration organ took the case up; *received_on* is the day it had the file."""

    zh: ClassVar[str] = "上级行政复议机关提级审理"
    en: ClassVar[str] = "taken up by the superior organ"
    kind: Literal["take_up"] = "take_up"
    received_on: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "received_on")


class SubmitSettlement(Act):
    """The parties handed in a written settlement that they came to of their own will."""

    zh: ClassVar[str] = "提交书面和解协议"
    en: ClassVar[str] = "settlement submitted"
    kind: Literal["submit_settlement"] = "submit_settlement"


class BeginInquiry(Act):
    """The inspection of a site, or an expert appraisal, began."""

    zh: ClassVar[str] = "开始现场勘验或者鉴定"
    en: ClassVar[str] = "inspection or appraisal begun"
    kind: Literal["begin_inquiry"] = "begin_inquiry"
    ref: str
    inquiry: Inquiry


class EndInquiry(Act):
    """The inspection, or the appraisal, was done."""

    zh: ClassVar[str] = "完成现场勘验或者鉴定"
    en: ClassVar[str] = "inspection or appraisal done"
    kind: Literal["end_inquiry"] = "end_inquiry"
    ref: str


class IssueOpinion(Act):
    """An opinion letter was made about unlawful acts or what is left to settle; *received_on*: its receipt."""

    zh: ClassVar[str] = "制作行政复议意见书"
    en: ClassVar[str] = "opinion letter issued"
    kind: Literal["issue_opinion"] = "issue_opinion"
    ref: str
    to: str | None = None
    received_on: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "received_on")


class ReportCorrection(Act):
    """The organ reported how it put things right after the opinion letter."""

    zh: ClassVar[str] = "通报纠正或者善后情况"
    en: ClassVar[str] = "correction reported"
    kind: Literal["report_correction"] = "report_correction"
    ref: str
