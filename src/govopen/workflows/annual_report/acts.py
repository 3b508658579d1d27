"""The acts of the annual report: opened, compiled, reviewed, submitted, published."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import ClassVar, Literal

from pydantic import Field

from govopen.workflows.acts import Act
from govopen.workflows.grammar import State


class ReportState(State):
    """Where an annual report stands."""

    NOT_OPENED = "not_opened", "未启动"
    OPENED = "opened", "部门报告编制中"
    COMPILED = "compiled", "部门报告已编制"
    REVIEWED = "reviewed", "部门报告已审核"
    SUBMITTED = "submitted", "部门报告已提交，待公布"
    PUBLISHED_FIRST = "published_first", "部门报告已公布，待提交"
    GOVERNMENT_OPENED = "government_opened", "政府报告编制中"
    GOVERNMENT_COMPILED = "government_compiled", "政府报告已编制"
    GOVERNMENT_REVIEWED = "government_reviewed", "政府报告已审核"
    PUBLISHED = "published", "已完成"


class ReportLevel(StrEnum):
    """Whose report it is: a department's (第四十九条第一款) or the government's (第二款)."""

    DEPARTMENT = "department"
    GOVERNMENT = "government"


class OpenReport(Act):
    """Work on the report began; *year* is the year that it reports on, without it the year before the act's."""

    zh: ClassVar[str] = "启动年度报告编制"
    en: ClassVar[str] = "report opened"
    kind: Literal["open_report"] = "open_report"
    level: ReportLevel
    year: int | None = Field(default=None, ge=2008, le=9998)

    @property
    def clock_day(self) -> date:
        """The last day of the reported year: the fixed dates are those of the year after it."""
        return date(self.year or max(1, self.on.year - 1), 12, 31)


class CompileReport(Act):
    """The report was compiled; each field says where it holds what 第五十条 asks for.

    *evaluation* is what a government's report holds besides: assessment, public comment, accountability.
    """

    zh: ClassVar[str] = "编制年度报告"
    en: ClassVar[str] = "report compiled"
    kind: Literal["compile_report"] = "compile_report"
    proactive: str | None = None
    requests: str | None = None
    disputes: str | None = None
    problems: str | None = None
    other: str | None = None
    evaluation: str | None = None


class ReviewReport(Act):
    """The report was reviewed: approved, or returned to be compiled anew."""

    zh: ClassVar[str] = "审核年度报告"
    en: ClassVar[str] = "report reviewed"
    kind: Literal["review_report"] = "review_report"
    approved: bool
    approved_by: str | None = None


class SubmitReport(Act):
    """A department's report was submitted to the competent department."""

    zh: ClassVar[str] = "提交年度报告"
    en: ClassVar[str] = "report submitted"
    kind: Literal["submit_report"] = "submit_report"


class PublishReport(Act):
    """The report was published; *address* is where."""

    zh: ClassVar[str] = "公布年度报告"
    en: ClassVar[str] = "report published"
    kind: Literal["publish_report"] = "publish_report"
    address: str | None = None
