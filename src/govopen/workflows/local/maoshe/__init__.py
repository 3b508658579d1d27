"""茅畲乡: the township's own documents as checklists."""

from __future__ import annotations

from govopen.workflows.local.maoshe.catalogue import CHECKLIST as CATALOGUE
from govopen.workflows.local.maoshe.disputes import COURT, RECONSIDERATION
from govopen.workflows.local.maoshe.documents import CHECKLIST as DOCUMENTS
from govopen.workflows.local.maoshe.opinions import CHECKLIST as OPINIONS
from govopen.workflows.local.maoshe.requests import CHECKLIST as REQUESTS
from govopen.workflows.local.maoshe.secrecy import CHECKLIST as SECRECY

CHECKLISTS = (REQUESTS, DOCUMENTS, OPINIONS, CATALOGUE, SECRECY, RECONSIDERATION, COURT)

__all__ = ["CATALOGUE", "CHECKLISTS", "COURT", "DOCUMENTS", "OPINIONS", "RECONSIDERATION", "REQUESTS", "SECRECY"]
