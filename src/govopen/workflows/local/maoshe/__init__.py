"""茅畲乡: the township's own documents as checklists."""

from __future__ import annotations

from govopen.workflows.local.maoshe.documents import CHECKLIST as DOCUMENTS
from govopen.workflows.local.maoshe.requests import CHECKLIST as REQUESTS

CHECKLISTS = (REQUESTS, DOCUMENTS)

__all__ = ["CHECKLISTS", "DOCUMENTS", "REQUESTS"]
