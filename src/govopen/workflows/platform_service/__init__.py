"""Platform service (平台服务): messages, accounts, campaigns, rumours, reposting, defects; one matter is one case.

Only documents order it: open a case under the rulebook of an organ that has one.
"""

from __future__ import annotations

from govopen.workflows.engine import Workflow
from govopen.workflows.platform_service.acts import (
    AnswerMessage,
    ChangeAccount,
    CloseAccount,
    DeregisterAccount,
    DraftAnswer,
    FindDefect,
    FindRumour,
    ForwardMessage,
    MessageKind,
    NoteSuperiorDocument,
    OpenAccount,
    PlatformState,
    PublishAdoption,
    PublishAnswer,
    ReceiveMessage,
    RefuteRumour,
    Repost,
    ResolveDefect,
    ReturnAnswer,
    StartCampaign,
)
from govopen.workflows.platform_service.law_genhe import LAW as LAW_GENHE
from govopen.workflows.platform_service.law_wuding import LAW as LAW_WUDING

WORKFLOW = Workflow("platform_service", (LAW_WUDING, LAW_GENHE))

__all__ = [
    "LAW_GENHE", "LAW_WUDING", "WORKFLOW", "AnswerMessage", "ChangeAccount", "CloseAccount", "DeregisterAccount",
    "DraftAnswer", "FindDefect", "FindRumour", "ForwardMessage", "MessageKind", "NoteSuperiorDocument", "OpenAccount",
    "PlatformState", "PublishAdoption", "PublishAnswer", "ReceiveMessage", "RefuteRumour", "Repost", "ResolveDefect",
    "ReturnAnswer", "StartCampaign",
]  # fmt: skip
