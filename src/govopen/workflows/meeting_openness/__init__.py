"""Opening meetings to the public (列席, 旁听, 直播), as only documents of organs order it."""

from __future__ import annotations

from govopen.workflows.engine import Workflow
from govopen.workflows.meeting_openness.acts import (
    ApprovePlan,
    Broadcast,
    HoldMeeting,
    InviteDelegates,
    Item,
    MeetingState,
    ProposeOpenness,
    Role,
    Speak,
    SubmitPlan,
    Vote,
)
from govopen.workflows.meeting_openness.law_genhe import LAW as LAW_GENHE
from govopen.workflows.meeting_openness.law_huangyan import LAW as LAW_HUANGYAN
from govopen.workflows.meeting_openness.law_wuding import LAW as LAW_WUDING

WORKFLOW = Workflow("meeting_openness", (LAW_HUANGYAN, LAW_GENHE, LAW_WUDING))

__all__ = [
    "LAW_GENHE", "LAW_HUANGYAN", "LAW_WUDING", "WORKFLOW", "ApprovePlan", "Broadcast", "HoldMeeting",
    "InviteDelegates", "Item", "MeetingState", "ProposeOpenness", "Role", "Speak", "SubmitPlan", "Vote",
]  # fmt: skip
