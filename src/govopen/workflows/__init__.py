"""The procedures as state machines: `WORKFLOWS` holds every one of them by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from govopen.workflows import opinion_response, proactive_disclosure, request_handling, secrecy_review
from govopen.workflows.engine import Workflow

WORKFLOWS: Mapping[str, Workflow] = MappingProxyType(
    {
        package.WORKFLOW.name: package.WORKFLOW
        for package in (proactive_disclosure, request_handling, secrecy_review, opinion_response)
    }
)
"""Every workflow by its name."""

__all__ = ["WORKFLOWS", "opinion_response", "proactive_disclosure", "request_handling", "secrecy_review"]
