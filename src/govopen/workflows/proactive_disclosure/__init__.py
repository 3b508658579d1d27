"""Proactive disclosure (主动公开): from the draft of a document to its publication."""

from __future__ import annotations

from govopen.workflows.acts import OfficeStep
from govopen.workflows.engine import Workflow
from govopen.workflows.proactive_disclosure.acts import (
    ApproveDocument,
    Change,
    ChangeAttribute,
    Convert,
    Deposit,
    DocumentState,
    EndEffect,
    Ending,
    Form,
    Issue,
    MarkAmended,
    ProposeAttribute,
    Publish,
    ReturnDocument,
    ReviewAttribute,
    Stamp,
    Upload,
)
from govopen.workflows.proactive_disclosure.attributes import NATIONAL, STAMPS, Attribute, Disclosure, attribute_of
from govopen.workflows.proactive_disclosure.confirmation import (
    CONFIRMATION,
    AnswerConfirmation,
    AskConfirmation,
    ConfirmationState,
)
from govopen.workflows.proactive_disclosure.law_2007 import LAW as LAW_2007
from govopen.workflows.proactive_disclosure.law_2019 import LAW as LAW_2019
from govopen.workflows.secrecy_review.acts import (
    ApproveReview,
    Determine,
    ObtainConsent,
    OpenReview,
    ReferUpward,
    ReviewOpinion,
    ReviewResult,
)

WORKFLOW = Workflow("proactive_disclosure", (LAW_2007, LAW_2019))

__all__ = [
    "CONFIRMATION", "LAW_2007", "LAW_2019", "NATIONAL", "STAMPS", "WORKFLOW", "AnswerConfirmation",
    "ApproveDocument", "ApproveReview", "AskConfirmation", "Attribute", "Change", "ChangeAttribute",
    "ConfirmationState", "Convert", "Deposit", "Determine", "Disclosure", "DocumentState", "EndEffect", "Ending",
    "Form", "Issue", "MarkAmended", "ObtainConsent", "OfficeStep", "OpenReview", "ProposeAttribute", "Publish",
    "ReferUpward", "ReturnDocument", "ReviewAttribute", "ReviewOpinion", "ReviewResult", "Stamp", "Upload",
    "attribute_of",
]  # fmt: skip
