"""Asking the public about a draft (公开征求意见) before it is submitted, under the law and an organ's document."""

from __future__ import annotations

from govopen.workflows.engine import Workflow
from govopen.workflows.public_consultation.acts import (
    AskUnit,
    CloseConsultation,
    ConsultationState,
    Decide,
    Forum,
    GiveLegalityOpinion,
    GiveUnitOpinion,
    HearGroups,
    HearOpinions,
    PublishDecision,
    PublishDraft,
    PublishResult,
    RecordOpinions,
    ReviseDraft,
    SendForLegalityReview,
    SkipConsultation,
    Subject,
    SubmitDraft,
    Trigger,
    Way,
)
from govopen.workflows.public_consultation.experts.acts import (
    ChooseExperts,
    ExpertState,
    HearExperts,
    ProposeExperts,
    ProvideExpertMaterial,
    ReviseByExperts,
)
from govopen.workflows.public_consultation.hearing.acts import (
    AnnounceHearing,
    DeliverHearingMaterial,
    HearingState,
    HoldHearing,
    PublishParticipants,
)
from govopen.workflows.public_consultation.law_2019 import LAW as LAW_2019
from govopen.workflows.public_consultation.law_maoshe import LAW as LAW_MAOSHE

WORKFLOW = Workflow("public_consultation", (LAW_MAOSHE, LAW_2019))

__all__ = [
    "LAW_2019", "LAW_MAOSHE", "WORKFLOW", "AnnounceHearing", "AskUnit", "ChooseExperts", "CloseConsultation",
    "ConsultationState", "Decide", "DeliverHearingMaterial", "ExpertState", "Forum", "GiveLegalityOpinion",
    "GiveUnitOpinion", "HearExperts", "HearGroups", "HearOpinions", "HearingState", "HoldHearing", "ProposeExperts",
    "ProvideExpertMaterial", "PublishDecision", "PublishDraft", "PublishParticipants", "PublishResult",
    "RecordOpinions", "ReviseByExperts", "ReviseDraft", "SendForLegalityReview", "SkipConsultation", "Subject",
    "SubmitDraft", "Trigger", "Way",
]  # fmt: skip
