"""Policy interpretation (政策解读): only documents order it, each organ's its own way."""

from __future__ import annotations

from govopen.workflows.engine import Workflow
from govopen.workflows.policy_interpretation.acts import (
    ApproveInterpretation,
    DraftInterpretation,
    GetLegalOpinion,
    InformPublicityOffices,
    InterpretationState,
    IssueText,
    JudgeNeed,
    LinkPages,
    PlanInterpretation,
    PublishInterpretation,
    ReviseInterpretation,
    SignInterpretation,
    ThirdPartyInterpretation,
)
from govopen.workflows.policy_interpretation.law_genhe import LAW as LAW_GENHE
from govopen.workflows.policy_interpretation.law_maoshe import LAW as LAW_MAOSHE
from govopen.workflows.policy_interpretation.law_ministry_390 import LAW as LAW_MINISTRY_390
from govopen.workflows.policy_interpretation.law_wuding import LAW as LAW_WUDING

WORKFLOW = Workflow(
    "policy_interpretation",
    (LAW_WUDING, LAW_MAOSHE, LAW_GENHE, LAW_MINISTRY_390),
    titles=("政策解读", "Policy interpretation"),
)

__all__ = [
    "LAW_GENHE", "LAW_MAOSHE", "LAW_MINISTRY_390", "LAW_WUDING", "WORKFLOW", "ApproveInterpretation",
    "DraftInterpretation", "GetLegalOpinion", "InformPublicityOffices", "InterpretationState", "IssueText", "JudgeNeed",
    "LinkPages", "PlanInterpretation", "PublishInterpretation", "ReviseInterpretation", "SignInterpretation",
    "ThirdPartyInterpretation",
]  # fmt: skip
