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
    CorrectionGround,
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
from govopen.workflows.request_handling.contents import Content, lacking, required_contents
from govopen.workflows.request_handling.fees import (
    Fee,
    TwoTariffsError,
    application_fee,
    fee_by_items,
    fee_by_pages,
    fees_by_month,
)
from govopen.workflows.request_handling.law_2007 import LAW as LAW_2007
from govopen.workflows.request_handling.law_2019 import LAW as LAW_2019
from govopen.workflows.request_handling.replies import KINDS, needs_review_first, result
from govopen.workflows.request_handling.responsibility import Origin, Responsible, responsible_organ
from govopen.workflows.secrecy_review.acts import (
    ApproveReview,
    Determine,
    ObtainConsent,
    OpenReview,
    ReferUpward,
    ReviewOpinion,
    ReviewResult,
)

WORKFLOW = Workflow("request_handling", (LAW_2007, LAW_2019))

__all__ = [
    "KINDS", "LAW_2007", "LAW_2019", "WORKFLOW", "Abandon", "ApproveReview", "AskReasons", "Channel", "Confirm",
    "ConsultOrgan", "ConsultThirdParty", "Content", "CorrectionGround", "DeclineToProcess", "DeferReply",
    "Determine", "Extend", "Fee", "FeeNoticeReceived", "FeeTariff", "GiveOpinion", "GiveReasons", "LetterReceived",
    "NoteUnreachable", "NotifyCorrection", "NotifyFee", "ObtainConsent", "OfficeStep", "OpenReview", "Origin",
    "Outcome", "PayFee", "Receive", "ReceiveCorrection", "ReferUpward", "Reply", "RequestContent", "RequestState",
    "Responsible", "ReviewOpinion", "ReviewResult", "Serve", "TwoTariffsError", "Withdraw", "application_fee",
    "fee_by_items", "fee_by_pages", "fees_by_month", "lacking", "needs_review_first", "required_contents",
    "responsible_organ", "result",
]  # fmt: skip
