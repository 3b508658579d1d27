"""Proactive disclosure (主动公开): from the forming of a document to its publication."""

from __future__ import annotations

from govopen.workflows.acts import OfficeStep
from govopen.workflows.engine import Workflow
from govopen.workflows.proactive_disclosure.acts import (
    Attribute,
    Change,
    ChangeAttribute,
    DocumentState,
    EndEffect,
    Form,
    Issue,
    Publish,
    Upload,
)
from govopen.workflows.proactive_disclosure.law_2007 import LAW as LAW_2007
from govopen.workflows.proactive_disclosure.law_2019 import LAW as LAW_2019
from govopen.workflows.secrecy_review.acts import (
    ApproveReview,
    Determine,
    OpenReview,
    ReferUpward,
    ReviewOpinion,
    ReviewResult,
)

WORKFLOW = Workflow("proactive_disclosure", (LAW_2007, LAW_2019))

__all__ = [
    "LAW_2007", "LAW_2019", "WORKFLOW", "ApproveReview", "Attribute", "Change", "ChangeAttribute", "Determine",
    "DocumentState", "EndEffect", "Form", "Issue", "OfficeStep", "OpenReview", "Publish", "ReferUpward",
    "ReviewOpinion", "ReviewResult", "Upload",
]  # fmt: skip
