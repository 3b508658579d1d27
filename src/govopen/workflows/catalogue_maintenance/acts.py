"""The acts of keeping a catalogue of what is disclosed: compiled, reviewed, published, adjusted."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import State


class CatalogueState(State):
    """Where a catalogue (政府信息公开目录、标准目录) stands."""

    NOT_COMPILED = "not_compiled", "尚未编制"
    COMPILED = "compiled", "已编制，待审查"
    RETURNED = "returned", "退回修改"
    REVIEWED = "reviewed", "已审查，待公布"
    PUBLISHED = "published", "已公布，遵照执行"
    OUTDATED = "outdated", "需要调整"
    REPLACED = "replaced", "已由新目录替代"


class Cause(StrEnum):
    """Why a catalogue has to be adjusted: 法律法规, 上级政策, 本单位实际."""

    LAW = "law"
    SUPERIOR_POLICY = "superior_policy"
    CIRCUMSTANCES = "circumstances"


class Compile(Act):
    """The catalogue was compiled; *entries* is how many it has, *model* the superior's guide that it refines."""

    zh: ClassVar[str] = "编制目录"
    en: ClassVar[str] = "catalogue compiled"
    kind: Literal["compile"] = "compile"
    entries: int | None = None
    model: str | None = None


class ReviewCatalogue(Act):
    """The office for disclosure reviewed the catalogue: it may be published, or goes back with the reasons."""

    zh: ClassVar[str] = "审查目录"
    en: ClassVar[str] = "catalogue reviewed"
    kind: Literal["review_catalogue"] = "review_catalogue"
    approved: bool
    reasons: str | None = None


class PublishCatalogue(Act):
    """The catalogue was published; *reviewed_by* names who reviewed it where no review is on record."""

    zh: ClassVar[str] = "公布目录"
    en: ClassVar[str] = "catalogue published"
    kind: Literal["publish_catalogue"] = "publish_catalogue"
    channel: str | None = None
    reviewed_by: str | None = None


class NoteChange(Act):
    """Law, a superior's policy or the circumstances changed, so that the catalogue no longer fits."""

    zh: ClassVar[str] = "发现需要调整"
    en: ClassVar[str] = "change noted"
    kind: Literal["note_change"] = "note_change"
    cause: Cause
    changed_on: Day | None = None


class AdjustCatalogue(Act):
    """The catalogue was adjusted; *changes* says what was added, changed or struck out."""

    zh: ClassVar[str] = "调整目录"
    en: ClassVar[str] = "catalogue adjusted"
    kind: Literal["adjust_catalogue"] = "adjust_catalogue"
    changes: tuple[str, ...] = ()


class ReplaceCatalogue(Act):
    """Another catalogue took its place: *by_catalogue* names it; its own history is another case."""

    zh: ClassVar[str] = "替代目录"
    en: ClassVar[str] = "catalogue replaced"
    kind: Literal["replace_catalogue"] = "replace_catalogue"
    by_catalogue: str | None = None
