"""Administrative reconsideration (行政复议): from the period in which to apply to the performance of the decision.

Two texts: the Law of 1999, in force to the end of 2023, and the Law of 2023.
"""

from __future__ import annotations

from govopen.workflows.administrative_reconsideration.acts import (
    Accept,
    Apply,
    Decide,
    Decision,
    DismissApplication,
    DocumentState,
    ExtendDecision,
    FixHearing,
    ForwardDocument,
    HoldAbandoned,
    HoldHearing,
    Limit,
    MakerReplies,
    Mediate,
    NoteObstacle,
    NoteSilence,
    NotifyHearing,
    NotifyMaker,
    NotifySupplement,
    OpenDocumentReview,
    OrderPerformance,
    Perform,
    Procedure,
    ReceiveSupplement,
    ReconsiderationState,
    RefusalGround,
    RefuseAcceptance,
    RemoveObstacle,
    RequestWithdrawal,
    Respond,
    Resume,
    SendCopy,
    ServeDecision,
    SettleDocument,
    StartingPoint,
    StateLimit,
    Stay,
    StayGround,
    Sue,
    SwitchProcedure,
    Terminate,
    TerminationGround,
)
from govopen.workflows.administrative_reconsideration.decisions import KINDS_1999, KINDS_2023
from govopen.workflows.administrative_reconsideration.law_1999 import LAW as LAW_1999
from govopen.workflows.administrative_reconsideration.law_2023 import LAW as LAW_2023
from govopen.workflows.administrative_reconsideration.law_document_review import (
    DOCUMENT_REVIEW_1999,
    DOCUMENT_REVIEW_2023,
)
from govopen.workflows.engine import Workflow

WORKFLOW = Workflow("administrative_reconsideration", (LAW_1999, LAW_2023))
