"""黄岩区: the district's own documents as checklists; they bind the townships too."""

from __future__ import annotations

from govopen.workflows.local.huangyan.documents import CHECKLIST as DOCUMENTS
from govopen.workflows.local.huangyan.supervision import CHECKLIST as SUPERVISION

CHECKLISTS = (DOCUMENTS, SUPERVISION)

__all__ = ["CHECKLISTS", "DOCUMENTS", "SUPERVISION"]
