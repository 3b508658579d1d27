"""Disclosure upon request (依申请公开): from receipt to reply and service, under the 2007 and 2019 texts."""

from __future__ import annotations

from govopen.workflows.acts import OfficeStep
from govopen.workflows.engine import Workflow
from govopen.workflows.request_handling.acts import (
    Abandon,
    AskReasons,
    Channel,
    Confirm,
    ConsultOrgan,
    ConsultThirdParty,
    DeclineToProcess,
    DeferReply,
    Extend,
    FeeNoticeReceived,
    FeeTariff,
    GiveOpinion,
    GiveReasons,
    LetterReceived,
    NoteUnreachable,
    NotifyCorrection,
    NotifyFee,
    Outcome,
    PayFee,
    Receive,
    ReceiveCorrection,
    Reply,
    RequestContent,
    RequestState,
    Serve,
    Withdraw,
)
from govopen.workflows.request_handling.law_2007 import LAW as LAW_2007
from govopen.workflows.request_handling.law_2019 import LAW as LAW_2019
from govopen.workflows.request_handling.replies import KINDS, needs_review_first, result
from govopen.workflows.secrecy_review.acts import (
    ApproveReview,
    Determine,
    OpenReview,
    ReferUpward,
    ReviewOpinion,
    ReviewResult,
)

WORKFLOW = Workflow("request_handling", (LAW_2007, LAW_2019))

__all__ = [
    "KINDS", "LAW_2007", "LAW_2019", "WORKFLOW", "Abandon", "ApproveReview", "AskReasons", "Channel", "Confirm",
    "ConsultOrgan", "ConsultThirdParty", "DeclineToProcess", "DeferReply", "Determine", "Extend", "FeeNoticeReceived",
    "FeeTariff", "GiveOpinion", "GiveReasons", "LetterReceived", "NoteUnreachable", "NotifyCorrection", "NotifyFee",
    "OfficeStep", "OpenReview", "Outcome", "PayFee", "Receive", "ReceiveCorrection", "ReferUpward", "Reply",
    "RequestContent",
    "RequestState", "ReviewOpinion", "ReviewResult", "Serve", "Withdraw", "needs_review_first", "result",
]  # fmt: skip
