"""Proactive disclosure (主动公开): from the forming of a document to its publication."""

from __future__ import annotations

from govopen.workflows.acts import OfficeStep
from govopen.workflows.engine import Workflow
from govopen.workflows.proactive_disclosure.acts import (
    Attribute,
    Change,
    DocumentState,
    EndEffect,
    Form,
    Issue,
    Publish,
    Upload,
)
from govopen.workflows.proactive_disclosure.law_2019 import LAW
from govopen.workflows.secrecy_review.acts import (
    ApproveReview,
    Determine,
    OpenReview,
    ReferUpward,
    ReviewOpinion,
    ReviewResult,
)

WORKFLOW = Workflow("proactive_disclosure", (LAW,))

__all__ = [
    "LAW", "WORKFLOW", "ApproveReview", "Attribute", "Change", "Determine", "DocumentState", "EndEffect", "Form",
    "Issue", "OfficeStep", "OpenReview", "Publish", "ReferUpward", "ReviewOpinion", "ReviewResult", "Upload",
]  # fmt: skip
