"""应急厅函〔2019〕390号: the ministry's guidance as a checklist; its 20 working days run from the printing."""

from __future__ import annotations

from govopen.workflows.local.ministry_390.catalogue import CHECKLIST as CATALOGUE
from govopen.workflows.local.ministry_390.consultations import CHECKLIST as CONSULTATIONS
from govopen.workflows.local.ministry_390.documents import CHECKLIST as DOCUMENTS
from govopen.workflows.local.ministry_390.opinions import CHECKLIST as OPINIONS
from govopen.workflows.local.ministry_390.secrecy import CHECKLIST as SECRECY

CHECKLISTS = (DOCUMENTS, CATALOGUE, OPINIONS, CONSULTATIONS, SECRECY)

__all__ = ["CATALOGUE", "CHECKLISTS", "CONSULTATIONS", "DOCUMENTS", "OPINIONS", "SECRECY"]
