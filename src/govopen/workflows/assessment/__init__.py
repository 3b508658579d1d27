"""The yearly assessment of open-government work (考核, 评估), as the documents of organs order it."""

from __future__ import annotations

from govopen.workflows.assessment.acts import (
    AdjustMechanism,
    AssessmentState,
    AssessUnit,
    CarryIntoNextYear,
    DecideResult,
    DrawUpScheme,
    Evaluate,
    EvaluationState,
    Method,
    OpenEvaluation,
    ProposeGrade,
    ProposeRewards,
    RemedyProblems,
    ScoredCase,
    SelfAssess,
)
from govopen.workflows.assessment.law_genhe import LAW as LAW_GENHE
from govopen.workflows.assessment.law_huangyan import LAW as LAW_HUANGYAN
from govopen.workflows.assessment.law_ministry_390 import LAW as LAW_MINISTRY_390
from govopen.workflows.engine import Workflow

WORKFLOW = Workflow("assessment", (LAW_MINISTRY_390, LAW_HUANGYAN, LAW_GENHE), titles=("政务公开考核", "Assessment"))

__all__ = [
    "LAW_GENHE", "LAW_HUANGYAN", "LAW_MINISTRY_390", "WORKFLOW", "AdjustMechanism", "AssessUnit", "AssessmentState",
    "CarryIntoNextYear", "DecideResult", "DrawUpScheme", "Evaluate", "EvaluationState", "Method", "OpenEvaluation",
    "ProposeGrade", "ProposeRewards", "RemedyProblems", "ScoredCase", "SelfAssess",
]  # fmt: skip
