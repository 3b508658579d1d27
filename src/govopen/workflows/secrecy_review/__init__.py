"""Secrecy review (保密审查): a procedure of its own and a gate inside requests and documents."""

from __future__ import annotations

from govopen.workflows.engine import Workflow
from govopen.workflows.secrecy_review.acts import (
    ApproveReview,
    Determine,
    ObtainConsent,
    OpenReview,
    ReferUpward,
    ReviewOpinion,
    ReviewResult,
    ReviewState,
)
from govopen.workflows.secrecy_review.law_2019 import LAW

WORKFLOW = Workflow("secrecy_review", (LAW,))

__all__ = [
    "LAW", "WORKFLOW", "ApproveReview", "Determine", "ObtainConsent", "OpenReview", "ReferUpward", "ReviewOpinion",
    "ReviewResult", "ReviewState",
]  # fmt: skip
