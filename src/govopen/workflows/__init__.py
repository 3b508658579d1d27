"""The procedures as state machines: `WORKFLOWS` holds every one of them by name.

A procedure is loaded when it is first asked for: by its name here, or by importing its package.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from govopen.workflows.engine import Workflow

_NAMES = (
    "proactive_disclosure",
    "information_release",
    "secrecy_review",
    "request_handling",
    "administrative_reconsideration",
    "administrative_litigation",
    "dispute_handling",
    "opinion_response",
    "policy_interpretation",
    "public_consultation",
    "meeting_openness",
    "catalogue_maintenance",
    "attribute_review",
    "annual_report",
    "assessment",
    "supervision",
    "rectification",
    "platform_service",
)


class _Workflows(Mapping[str, "Workflow"]):
    """The workflows by name, each loaded from its package when it is asked for."""

    def __getitem__(self, name: str) -> Workflow:
        if name not in _NAMES:
            raise KeyError(name)
        workflow: Workflow = import_module(f"govopen.workflows.{name}").WORKFLOW
        return workflow

    def __iter__(self) -> Iterator[str]:
        return iter(_NAMES)

    def __len__(self) -> int:
        return len(_NAMES)

    def __repr__(self) -> str:
        return f"<WORKFLOWS: {', '.join(_NAMES)}>"


WORKFLOWS: Mapping[str, Workflow] = _Workflows()
"""Every workflow by its name."""

__all__ = ["WORKFLOWS"]
