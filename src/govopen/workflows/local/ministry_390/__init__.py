"""应急厅函〔2019〕390号: the ministry's guidance as a checklist; its 20 working days run from the printing."""

from __future__ import annotations

from govopen.workflows.local.ministry_390.documents import CHECKLIST as DOCUMENTS

CHECKLISTS = (DOCUMENTS,)

__all__ = ["CHECKLISTS", "DOCUMENTS"]
