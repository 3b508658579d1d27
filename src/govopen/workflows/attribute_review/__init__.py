"""Attribute review (公开属性定期审查): what was withheld or kept for requests is looked at again."""

from __future__ import annotations

from govopen.workflows.attribute_review.acts import (
    AdjustAttribute,
    AssessItem,
    BeginRound,
    ConsultDrafter,
    DiscloseItem,
    FinishRound,
    ItemState,
    RoundState,
)
from govopen.workflows.attribute_review.law_2019 import LAW as LAW_2019
from govopen.workflows.attribute_review.law_maoshe import LAW as LAW_MAOSHE
from govopen.workflows.attribute_review.law_ministry_390 import LAW as LAW_MINISTRY_390
from govopen.workflows.attribute_review.law_wuding import LAW as LAW_WUDING
from govopen.workflows.engine import Workflow

WORKFLOW = Workflow(
    "attribute_review",
    (LAW_MINISTRY_390, LAW_WUDING, LAW_MAOSHE, LAW_2019),
    titles=("公开属性定期审查", "Attribute review"),
)

__all__ = [
    "LAW_2019", "LAW_MAOSHE", "LAW_MINISTRY_390", "LAW_WUDING", "WORKFLOW", "AdjustAttribute", "AssessItem",
    "BeginRound", "ConsultDrafter", "DiscloseItem", "FinishRound", "ItemState", "RoundState",
]  # fmt: skip
