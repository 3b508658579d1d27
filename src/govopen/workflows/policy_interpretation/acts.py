"""The acts of interpreting a policy: judged, planned, drafted, signed with the text, published, linked."""

from __future__ import annotations

from typing import ClassVar, Literal

from govopen.workflows.acts import Act
from govopen.workflows.grammar import State


class InterpretationState(State):
    """Where the interpretation of a document or meeting stands."""

    NOT_JUDGED = "not_judged", "未判断"
    NOT_INTERPRETED = "not_interpreted", "不解读"
    REQUIRED = "required", "需要解读"
    PLANNED = "planned", "解读方案已制定"
    DRAFTED = "drafted", "解读材料已起草"
    SIGNED = "signed", "已随文审签"
    TO_BE_REVISED = "to_be_revised", "文件已印发，待修改解读文本"
    REVISED = "revised", "解读文本已修改，待审定"
    APPROVED = "approved", "解读文本已审定，待公开"
    PUBLISHED = "published", "已公开"
    LINKED = "linked", "已与文件相互关联"


class JudgeNeed(Act):
    """It was judged whether the document must be interpreted; not doing so needs an approval."""

    zh: ClassVar[str] = "判断是否解读"
    en: ClassVar[str] = "need of interpretation judged"
    kind: Literal["judge_need"] = "judge_need"
    needed: bool
    approved_by: str | None = None
    reasons: str | None = None


class PlanInterpretation(Act):
    """The plan was drawn up: organisation, outline, form, time, channel, and the material with it."""

    zh: ClassVar[str] = "制定解读方案"
    en: ClassVar[str] = "interpretation planned"
    kind: Literal["plan_interpretation"] = "plan_interpretation"
    organisation: str | None = None
    outline: str | None = None
    form: str | None = None
    time: str | None = None
    channel: str | None = None
    material: str | None = None


class DraftInterpretation(Act):
    """The text was drafted; the fields are what it must say, of a document or of a *meeting*."""

    zh: ClassVar[str] = "起草解读材料"
    en: ClassVar[str] = "interpretation drafted"
    kind: Literal["draft_interpretation"] = "draft_interpretation"
    meeting: bool = False
    background: str | None = None
    main_content: str | None = None
    goals: str | None = None
    measures: str | None = None
    differences: str | None = None
    purpose: str | None = None
    decisions: str | None = None
    next_steps: str | None = None
    interpreting_organ: str | None = None
    interpreter: str | None = None
    contact: str | None = None


class GetLegalOpinion(Act):
    """The legal office gave its opinion on the material for a normative document."""

    zh: ClassVar[str] = "征求法制机构意见"
    en: ClassVar[str] = "legal office's opinion given"
    kind: Literal["get_legal_opinion"] = "get_legal_opinion"
    opinion: str | None = None


class InformPublicityOffices(Act):
    """The publicity and internet offices were told before a major document was published."""

    zh: ClassVar[str] = "与宣传、网信部门沟通"
    en: ClassVar[str] = "publicity offices informed"
    kind: Literal["inform_publicity_offices"] = "inform_publicity_offices"


class SignInterpretation(Act):
    """The interpretation was examined and signed together with the text; *normative* says of what."""

    zh: ClassVar[str] = "同步审签"
    en: ClassVar[str] = "interpretation signed with the text"
    kind: Literal["sign_interpretation"] = "sign_interpretation"
    normative: bool = False
    signed_by: str | None = None


class IssueText(Act):
    """The document itself was issued."""

    zh: ClassVar[str] = "文件印发"
    en: ClassVar[str] = "text issued"
    kind: Literal["issue_text"] = "issue_text"


class ReviseInterpretation(Act):
    """The text of the interpretation was revised after the document was issued."""

    zh: ClassVar[str] = "修改解读文本"
    en: ClassVar[str] = "interpretation revised"
    kind: Literal["revise_interpretation"] = "revise_interpretation"


class ApproveInterpretation(Act):
    """The leader in charge approved the interpretation."""

    zh: ClassVar[str] = "审定解读文本"
    en: ClassVar[str] = "interpretation approved"
    kind: Literal["approve_interpretation"] = "approve_interpretation"
    approved_by: str | None = None


class PublishInterpretation(Act):
    """The interpretation was published, *with_document* or apart from it, and then for what *reasons*."""

    zh: ClassVar[str] = "公开解读材料"
    en: ClassVar[str] = "interpretation published"
    kind: Literal["publish_interpretation"] = "publish_interpretation"
    with_document: bool
    reasons: str | None = None
    document: str | None = None


class LinkPages(Act):
    """The pages of document and interpretation were linked both ways."""

    zh: ClassVar[str] = "相互关联"
    en: ClassVar[str] = "pages linked"
    kind: Literal["link_pages"] = "link_pages"


class ThirdPartyInterpretation(Act):
    """Somebody else interpreted it: an expert, a commentator, a news medium."""

    zh: ClassVar[str] = "第三方解读"
    en: ClassVar[str] = "interpreted by a third party"
    kind: Literal["third_party_interpretation"] = "third_party_interpretation"
    who: str | None = None
