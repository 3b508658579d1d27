"""The procedures as state machines: `WORKFLOWS` holds every one of them by name."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from govopen.workflows import (
    administrative_litigation,
    administrative_reconsideration,
    annual_report,
    assessment,
    attribute_review,
    catalogue_maintenance,
    dispute_handling,
    information_release,
    meeting_openness,
    opinion_response,
    platform_service,
    policy_interpretation,
    proactive_disclosure,
    public_consultation,
    rectification,
    request_handling,
    secrecy_review,
    supervision,
)
from govopen.workflows.engine import Workflow

WORKFLOWS: Mapping[str, Workflow] = MappingProxyType(
    {
        package.WORKFLOW.name: package.WORKFLOW
        for package in (
            proactive_disclosure,
            request_handling,
            secrecy_review,
            opinion_response,
            catalogue_maintenance,
            platform_service,
            public_consultation,
            meeting_openness,
            attribute_review,
            information_release,
            policy_interpretation,
            annual_report,
            assessment,
            rectification,
            supervision,
            administrative_reconsideration,
            administrative_litigation,
            dispute_handling,
        )
    }
)
"""Every workflow by its name."""

__all__ = [
    "WORKFLOWS",
    "administrative_litigation",
    "administrative_reconsideration",
    "annual_report",
    "assessment",
    "attribute_review",
    "catalogue_maintenance",
    "dispute_handling",
    "information_release",
    "meeting_openness",
    "opinion_response",
    "platform_service",
    "policy_interpretation",
    "proactive_disclosure",
    "public_consultation",
    "rectification",
    "request_handling",
    "secrecy_review",
    "supervision",
]
