"""The acts of proactive disclosure: attribute proposed, reviewed, approved; formed, issued, published, changed."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import State
from govopen.workflows.proactive_disclosure.attributes import Attribute


class DocumentState(State):
    """Where a document stands on its way to the public."""

    NOT_FORMED = "not_formed", "尚未形成"
    FORMED = "formed", "已形成，待公开"
    NOT_PROACTIVE = "not_proactive", "依申请公开"
    WITHHELD = "withheld", "不予公开"
    PUBLISHED = "published", "已公开"
    PROPOSED = "proposed", "已提出公开属性，待审查"
    REVIEWED = "reviewed", "公开属性已审查，待审定"
    RETURNED = "returned", "已退文"
    APPROVED = "approved", "已审定，待成文"
    TO_BE_REDACTED = "to_be_redacted", "已形成，待脱密或者删减后公开"
    NO_LONGER_IN_EFFECT = "no_longer_in_effect", "已失效或者废止"


class Ending(StrEnum):
    """How a document ceased to have effect."""

    REPEALED = "repealed"
    NO_LONGER_IN_EFFECT = "no_longer_in_effect"


class ProposeAttribute(Act):
    """The drafter proposed the attribute; *label* keeps the organ's own words, *joint_with* the co-signing units.

    A *major* document touches vital interests: its risk is assessed before it is issued.
    """

    zh: ClassVar[str] = "提出公开属性"
    en: ClassVar[str] = "attribute proposed"
    kind: Literal["propose_attribute"] = "propose_attribute"
    attribute: Attribute
    label: str | None = None
    reasons: str | None = None
    legal_basis: str | None = None
    joint_with: tuple[str, ...] = ()
    cosigned_by: tuple[str, ...] = ()
    major: bool = False


class ReviewAttribute(Act):
    """The office for this work reviewed the proposed attribute; where it does not agree, *changed_to* is its advice."""

    zh: ClassVar[str] = "审查公开属性"
    en: ClassVar[str] = "attribute reviewed"
    kind: Literal["review_attribute"] = "review_attribute"
    agrees: bool = True
    changed_to: Attribute | None = None
    reasons: str | None = None


class ReturnDocument(Act):
    """The draft went back to the drafter (退文), because it gave no legal reason for not being public."""

    zh: ClassVar[str] = "退文"
    en: ClassVar[str] = "returned"
    kind: Literal["return_document"] = "return_document"
    reasons: str | None = None


class ApproveDocument(Act):
    """The document and its attribute were approved."""

    zh: ClassVar[str] = "审定"
    en: ClassVar[str] = "approved"
    kind: Literal["approve_document"] = "approve_document"
    approved_by: str | None = None


class Form(Act):
    """The document was formed (成文), with the attribute that it was given; *label* keeps the organ's own words."""

    zh: ClassVar[str] = "形成"
    en: ClassVar[str] = "formed"
    kind: Literal["form"] = "form"
    attribute: Attribute = Attribute.PROACTIVE
    title: str | None = None
    reasons: str | None = None
    label: str | None = None


class Stamp(Act):
    """The attribute was stamped on the document, after its date (标注); *label* is what it says."""

    zh: ClassVar[str] = "标注公开属性"
    en: ClassVar[str] = "stamped"
    kind: Literal["stamp"] = "stamp"
    label: str | None = None


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
    """The document was published; *channel* says where, *interpretation* is the case of what explains it."""

    zh: ClassVar[str] = "主动公开"
    en: ClassVar[str] = "published"
    kind: Literal["publish"] = "publish"
    channel: str | None = None
    redacted: bool = False
    interpretation: str | None = None


class Deposit(Act):
    """A paper copy went to the place where government information can be read."""

    zh: ClassVar[str] = "移送查阅场所"
    en: ClassVar[str] = "deposited"
    kind: Literal["deposit"] = "deposit"
    place: str | None = None


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


class Convert(Act):
    """What is often asked for was made public for everyone; *suggested* if an applicant proposed it."""

    zh: ClassVar[str] = "依申请公开转为主动公开"
    en: ClassVar[str] = "converted to proactive disclosure"
    kind: Literal["convert"] = "convert"
    suggested: bool = False
    examined_by: str | None = None


class MarkAmended(Act):
    """The posted original was marked as amended."""

    zh: ClassVar[str] = "标注已修改"
    en: ClassVar[str] = "marked amended"
    kind: Literal["mark_amended"] = "mark_amended"
    amended_by: str | None = None


class EndEffect(Act):
    """The document was repealed or is no longer in effect, and the posted original was marked so."""

    zh: ClassVar[str] = "标注失效或者废止"
    en: ClassVar[str] = "marked no longer in effect"
    kind: Literal["end_effect"] = "end_effect"
    ending: Ending | None = None
