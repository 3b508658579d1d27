"""Rectifying an inaccurate record about the person that asks (更正, 条例第四十一条); the law sets no period for it."""

from __future__ import annotations

from govopen.workflows.engine import Workflow
from govopen.workflows.rectification.acts import (
    AskRectification,
    DirectElsewhere,
    Examination,
    Examine,
    RectificationState,
    Rectify,
    TellOutcome,
    TransferRectification,
)
from govopen.workflows.rectification.law_2019 import LAW

WORKFLOW = Workflow("rectification", (LAW,))

__all__ = [
    "LAW", "WORKFLOW", "AskRectification", "DirectElsewhere", "Examination", "Examine", "RectificationState",
    "Rectify", "TellOutcome", "TransferRectification",
]  # fmt: skip
