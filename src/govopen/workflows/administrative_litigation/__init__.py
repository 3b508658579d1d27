"""Administrative litigation (行政诉讼): from the filing period to judgment, performance and retrial."""

from __future__ import annotations

from govopen.workflows.administrative_litigation.acts import (
    AllowMoreTime,
    AllowWithdrawal,
    Appeal,
    AppealOutcome,
    Appear,
    ApplyEnforcement,
    ApplyRetrial,
    AskMoreTime,
    BeginFilingPeriod,
    BePrevented,
    ConvertToOrdinary,
    DecideAppeal,
    Defend,
    DismissSuit,
    ExtendTrial,
    FailToPerform,
    FileSuit,
    Judge,
    Judgment,
    LitigationState,
    MakeAct,
    Matter,
    NotifySupplement,
    ObstacleEnds,
    OrderRetrial,
    PauseGround,
    PauseTrial,
    Perform,
    PreventionEnds,
    ReceiveCopy,
    RefuseRegistration,
    Register,
    Representation,
    ResumeTrial,
    SendCopy,
    SendDefence,
    ServeDecision,
    StartingPoint,
    SupplyComplaint,
    TakeEffect,
    TakeMeasure,
)
from govopen.workflows.administrative_litigation.law_2017 import LAW
from govopen.workflows.engine import Workflow

WORKFLOW = Workflow("administrative_litigation", (LAW,))

__all__ = [
    "LAW", "WORKFLOW", "AllowMoreTime", "AllowWithdrawal", "Appeal", "AppealOutcome", "Appear", "ApplyEnforcement",
    "ApplyRetrial", "AskMoreTime", "BePrevented", "BeginFilingPeriod", "ConvertToOrdinary",
    "DecideAppeal", "Defend", "DismissSuit", "ExtendTrial", "FailToPerform", "FileSuit", "Judge", "Judgment",
    "LitigationState", "MakeAct", "Matter", "NotifySupplement", "ObstacleEnds", "OrderRetrial", "PauseGround",
    "PauseTrial", "Perform", "PreventionEnds", "ReceiveCopy", "RefuseRegistration", "Register", "Representation",
    "ResumeTrial", "SendCopy", "SendDefence", "ServeDecision", "StartingPoint", "SupplyComplaint", "TakeEffect",
    "TakeMeasure",
]  # fmt: skip
