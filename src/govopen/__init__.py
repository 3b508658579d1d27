"""China's open-government procedures (政务公开) as state machines driven by a workday calendar.

Importing the top level costs nothing: every name is loaded when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from govopen.calendar import china
    from govopen.errors import GovOpenError
    from govopen.planning import plan
    from govopen.portfolio import recheck, try_draft
    from govopen.rules import Rulebook
    from govopen.workflows.case import Case, open_case

__version__ = "0.1.0"

__all__ = ["Case", "GovOpenError", "Rulebook", "__version__", "china", "open_case", "plan", "recheck", "try_draft"]

_WHERE = {
    "Case": "govopen.workflows.case",
    "GovOpenError": "govopen.errors",
    "Rulebook": "govopen.rules",
    "china": "govopen.calendar",
    "open_case": "govopen.workflows.case",
    "plan": "govopen.planning",
    "recheck": "govopen.portfolio",
    "try_draft": "govopen.portfolio",
}


def __getattr__(name: str) -> Any:
    """Load a public name from the module that defines it."""
    if name in _WHERE:
        return getattr(import_module(_WHERE[name]), name)
    raise AttributeError(f"module 'govopen' has no attribute {name!r}; public names: {', '.join(__all__)}")


def __dir__() -> list[str]:
    """List the public names."""
    return sorted(__all__)
