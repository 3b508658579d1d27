"""根河市文化旅游广电局: the bureau's own documents as checklists, and its forms."""

from __future__ import annotations

from govopen.workflows.local.genhe.annual_report import CHECKLIST as ANNUAL_REPORT
from govopen.workflows.local.genhe.catalogue import CHECKLIST as CATALOGUE
from govopen.workflows.local.genhe.consultations import CHECKLIST as CONSULTATIONS
from govopen.workflows.local.genhe.documents import CHECKLIST as DOCUMENTS
from govopen.workflows.local.genhe.opinions import CHECKLIST as OPINIONS
from govopen.workflows.local.genhe.requests import CHECKLIST as REQUESTS
from govopen.workflows.local.genhe.supervision import CHECKLIST as SUPERVISION

CHECKLISTS = (REQUESTS, DOCUMENTS, CATALOGUE, OPINIONS, CONSULTATIONS, SUPERVISION, ANNUAL_REPORT)

__all__ = [
    "ANNUAL_REPORT",
    "CATALOGUE",
    "CHECKLISTS",
    "CONSULTATIONS",
    "DOCUMENTS",
    "OPINIONS",
    "REQUESTS",
    "SUPERVISION",
]
