"""Information release (政务信息发布审核): from the task of collecting to the re-reading of what stands online."""

from __future__ import annotations

from govopen.workflows.engine import Workflow
from govopen.workflows.information_release.acts import (
    ApproveRelease,
    AssignCollection,
    BannedKind,
    CollectInformation,
    Found,
    Proofread,
    RecheckInformation,
    RegisterRelease,
    ReleaseInformation,
    ReleaseState,
    RepairRelease,
    RereadRelease,
    SendBackInformation,
    TakeDown,
)
from govopen.workflows.information_release.law_maoshe import LAW as LAW_MAOSHE

WORKFLOW = Workflow("information_release", (LAW_MAOSHE,))

__all__ = [
    "LAW_MAOSHE", "WORKFLOW", "ApproveRelease", "AssignCollection", "BannedKind", "CollectInformation", "Found",
    "Proofread", "RecheckInformation", "RegisterRelease", "ReleaseInformation", "ReleaseState", "RepairRelease",
    "RereadRelease", "SendBackInformation", "TakeDown",
]  # fmt: skip
