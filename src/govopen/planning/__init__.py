"""Backward planning: from the last day of what is owed to the last safe day of each step before it.

`plan` looks at a case on a day. Nothing is recorded; numbers come from the law, from the organ's own document, or from
the caller. A step for which nobody gives a number has none.
"""

from govopen.planning.backward import plan
from govopen.planning.model import Plan, PlannedExtension, PlannedStep, Source

__all__ = ["Plan", "PlannedExtension", "PlannedStep", "Source", "plan"]
