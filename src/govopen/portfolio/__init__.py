"""Many cases at once: what a change of calendar or law moves, and a draft law tried out on them.

Nothing is stored here and nothing is written: cases come in, a report goes out.
"""

from govopen.portfolio.basis import Basis
from govopen.portfolio.rechecking import recheck
from govopen.portfolio.report import Due, Failed, Judged, Moved, Reason, Report
from govopen.portfolio.trial import Counts, Extent, LateAct, Trial, try_draft, with_draft

__all__ = [
    "Basis", "Counts", "Due", "Extent", "Failed", "Judged", "LateAct", "Moved", "Reason", "Report", "Trial",
    "recheck", "try_draft", "with_draft",
]  # fmt: skip
