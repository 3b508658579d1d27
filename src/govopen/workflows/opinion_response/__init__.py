"""Responding to public opinion (回应关切, 政务舆情回应): the hour clocks of the 2016 notices."""

from __future__ import annotations

from govopen.workflows.engine import Workflow
from govopen.workflows.opinion_response.acts import (
    ApproveResponse,
    ApproveUpwardReport,
    Assess,
    BriefHead,
    CloseOpinion,
    Confer,
    Escalation,
    EvaluateResponse,
    FeedBack,
    FindOpinion,
    FollowUp,
    HoldPressConference,
    Investigate,
    IssueAuthoritativeInformation,
    Level,
    NameLead,
    OpinionState,
    PassOn,
    ReportOpinion,
    ReportUpward,
    Respond,
    Source,
    SubmitMaterial,
    TakeMeasures,
    Triage,
)
from govopen.workflows.opinion_response.law_2016 import LAW

WORKFLOW = Workflow("opinion_response", (LAW,))

__all__ = [
    "LAW",
    "WORKFLOW",
    "ApproveResponse",
    "ApproveUpwardReport",
    "Assess",
    "BriefHead",
    "CloseOpinion",
    "Confer",
    "Escalation",
    "EvaluateResponse",
    "FeedBack",
    "FindOpinion",
    "FollowUp",
    "HoldPressConference",
    "Investigate",
    "IssueAuthoritativeInformation",
    "Level",
    "NameLead",
    "OpinionState",
    "PassOn",
    "ReportOpinion",
    "ReportUpward",
    "Respond",
    "Source",
    "SubmitMaterial",
    "TakeMeasures",
    "Triage",
]
