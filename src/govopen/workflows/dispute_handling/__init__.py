"""Dispute handling (行政争议处置): what an organ does itself when its reply is reviewed or sued upon."""

from __future__ import annotations

from govopen.workflows.administrative_litigation.acts import Representation
from govopen.workflows.dispute_handling.acts import (
    AppearInCourt,
    DisputeState,
    DraftDefence,
    Forum,
    ForwardCopy,
    HoldDisputeMeeting,
    PerformOutcome,
    ProvideEvidence,
    ReceiveOutcome,
    SubmitDefence,
    TakeUpDispute,
)
from govopen.workflows.dispute_handling.law_maoshe import LAW
from govopen.workflows.engine import Workflow

WORKFLOW = Workflow("dispute_handling", (LAW,))

__all__ = [
    "LAW", "WORKFLOW", "AppearInCourt", "DisputeState", "DraftDefence", "Forum", "ForwardCopy", "HoldDisputeMeeting",
    "PerformOutcome", "ProvideEvidence", "ReceiveOutcome", "Representation", "SubmitDefence", "TakeUpDispute",
]  # fmt: skip
