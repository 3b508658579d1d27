"""The annual report on government information disclosure (年度报告, 条例第四十九条、第五十条)."""

from __future__ import annotations

from govopen.workflows.annual_report.acts import (
    CompileReport,
    OpenReport,
    PublishReport,
    ReportLevel,
    ReportState,
    ReviewReport,
    SubmitReport,
)
from govopen.workflows.annual_report.law_2019 import LAW
from govopen.workflows.engine import Workflow

WORKFLOW = Workflow("annual_report", (LAW,))

__all__ = [
    "LAW", "WORKFLOW", "CompileReport", "OpenReport", "PublishReport", "ReportLevel", "ReportState", "ReviewReport",
    "SubmitReport",
]  # fmt: skip
