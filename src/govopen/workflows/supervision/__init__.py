"""Supervision of disclosure work (监督): inspections and complaints, remediation, criticism, accountability."""

from __future__ import annotations

from govopen.workflows.engine import Workflow
from govopen.workflows.supervision.acts import (
    Authority,
    CloseSupervision,
    Complain,
    Criticise,
    Ground,
    Inspect,
    OrderRemediation,
    ProposeAccountability,
    Remedy,
    Sanction,
    SupervisionState,
    Verify,
)
from govopen.workflows.supervision.law_2019 import LAW

WORKFLOW = Workflow("supervision", (LAW,))

__all__ = [
    "LAW", "WORKFLOW", "Authority", "CloseSupervision", "Complain", "Criticise", "Ground", "Inspect",
    "OrderRemediation", "ProposeAccountability", "Remedy", "Sanction", "SupervisionState", "Verify",
]  # fmt: skip
