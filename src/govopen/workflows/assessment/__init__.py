"""The yearly assessment of open-government work (考核), as 根河市文化旅游广电局 orders it."""

from __future__ import annotations

from govopen.workflows.assessment.acts import (
    AssessmentState,
    AssessUnit,
    CarryIntoNextYear,
    DecideResult,
    DrawUpScheme,
    Method,
    ProposeGrade,
    RemedyProblems,
    ScoredCase,
    SelfAssess,
)
from govopen.workflows.assessment.law_genhe import LAW
from govopen.workflows.engine import Workflow

WORKFLOW = Workflow("assessment", (LAW,))

__all__ = [
    "LAW", "WORKFLOW", "AssessUnit", "AssessmentState", "CarryIntoNextYear", "DecideResult", "DrawUpScheme", "Method",
    "ProposeGrade", "RemedyProblems", "ScoredCase", "SelfAssess",
]  # fmt: skip
