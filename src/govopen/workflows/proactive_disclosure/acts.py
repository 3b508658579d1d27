"""The acts of proactive disclosure of a document: formed, reviewed, issued, published, changed."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import State


class DocumentState(State):
    """Where a document stands on its way to the public."""

    NOT_FORMED = "not_formed", "尚未形成"
    FORMED = "formed", "已形成，待公开"
    NOT_PROACTIVE = "not_proactive", "不属于主动公开"
    PUBLISHED = "published", "已公开"
    NO_LONGER_IN_EFFECT = "no_longer_in_effect", "已失效或者废止"


class Attribute(StrEnum):
    """How a document is to be disclosed (公开属性)."""

    PROACTIVE = "proactive"
    ON_REQUEST = "on_request"
    WITHHELD = "withheld"


class Form(Act):
    """The document was formed (成文), with the attribute that it was given."""

    zh: ClassVar[str] = "形成"
    en: ClassVar[str] = "formed"
    kind: Literal["form"] = "form"
    attribute: Attribute = Attribute.PROACTIVE
    title: str | None = None
    reasons: str | None = None


class Issue(Act):
    """The document was printed and issued (印发)."""

    zh: ClassVar[str] = "印发"
    en: ClassVar[str] = "issued"
    kind: Literal["issue"] = "issue"


class Upload(Act):
    """The text was loaded onto the internal platform."""

    zh: ClassVar[str] = "加载到内网工作平台"
    en: ClassVar[str] = "uploaded"
    kind: Literal["upload"] = "upload"


class Publish(Act):
    """The document was published; *channel* says where."""

    zh: ClassVar[str] = "主动公开"
    en: ClassVar[str] = "published"
    kind: Literal["publish"] = "publish"
    channel: str | None = None
    redacted: bool = False


class Change(Act):
    """The published information changed; *changed_on* is the day of the change."""

    zh: ClassVar[str] = "变更"
    en: ClassVar[str] = "changed"
    kind: Literal["change"] = "change"
    changed_on: Day


class ChangeAttribute(Act):
    """The attribute was changed after an assessment: the document is now to be disclosed proactively."""

    zh: ClassVar[str] = "调整公开属性"
    en: ClassVar[str] = "attribute changed"
    kind: Literal["change_attribute"] = "change_attribute"
    reasons: str | None = None


class EndEffect(Act):
    """The document was repealed or is no longer in effect, and the posted original was marked so."""

    zh: ClassVar[str] = "标注失效或者废止"
    en: ClassVar[str] = "marked no longer in effect"
    kind: Literal["end_effect"] = "end_effect"
