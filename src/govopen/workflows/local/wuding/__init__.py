"""武定县发展和改革局: the bureau's own document as checklists."""

from __future__ import annotations

from govopen.workflows.local.wuding.catalogue import CHECKLIST as CATALOGUE
from govopen.workflows.local.wuding.consultations import CHECKLIST as CONSULTATIONS
from govopen.workflows.local.wuding.documents import CHECKLIST as DOCUMENTS
from govopen.workflows.local.wuding.opinions import CHECKLIST as OPINIONS

CHECKLISTS = (DOCUMENTS, CATALOGUE, OPINIONS, CONSULTATIONS)

__all__ = ["CATALOGUE", "CHECKLISTS", "CONSULTATIONS", "DOCUMENTS", "OPINIONS"]
