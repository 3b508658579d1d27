"""Catalogue maintenance (公开目录维护): compiled, reviewed, published, followed, adjusted; a user's own entries."""

from __future__ import annotations

from govopen.workflows.catalogue_maintenance.acts import (
    AdjustCatalogue,
    CatalogueState,
    Cause,
    Compile,
    NoteChange,
    PublishCatalogue,
    ReplaceCatalogue,
    ReviewCatalogue,
)
from govopen.workflows.catalogue_maintenance.contents import ContentItem, content_list
from govopen.workflows.catalogue_maintenance.entries import Audience, Channel, Entry, Level, Method, load_entries
from govopen.workflows.catalogue_maintenance.law_2019 import LAW
from govopen.workflows.engine import Workflow

WORKFLOW = Workflow("catalogue_maintenance", (LAW,))

__all__ = [
    "LAW", "WORKFLOW", "AdjustCatalogue", "Audience", "CatalogueState", "Cause", "Channel", "Compile", "ContentItem",
    "Entry", "Level", "Method", "NoteChange", "PublishCatalogue", "ReplaceCatalogue", "ReviewCatalogue",
    "content_list", "load_entries",
]  # fmt: skip
