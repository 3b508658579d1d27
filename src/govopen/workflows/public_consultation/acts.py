"""The acts of asking the public about a draft: publish, hear, consider, submit, publish the result."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import State


class ConsultationState(State):
    """Where the consultation of the public stands."""

    DRAFTED = "drafted", "草案已拟订"
    EXEMPT = "exempt", "不公开征求意见"
    OPEN = "open", "公开征求意见中"
    CLOSED = "closed", "征求意见期满，待研究"
    CONSIDERED = "considered", "意见已研究处理"
    UNDER_REVIEW = "under_review", "合法性审查中"
    LAWFUL = "lawful", "经审查合法"
    UNLAWFUL = "unlawful", "经审查不合法"
    SUBMITTED = "submitted", "已上报"
    DECIDED = "decided", "已决定"
    PUBLISHED = "published", "已公布"


class Subject(StrEnum):
    """What the draft is; it decides how long the public is asked."""

    NORMATIVE_DOCUMENT = "normative_document"
    MAJOR_DECISION = "major_decision"


class Way(StrEnum):
    """How opinions were heard, beside publication."""

    FORUM = "forum"
    HEARING = "hearing"
    VISIT = "visit"
    WRITTEN = "written"
    SURVEY = "survey"


class Forum(StrEnum):
    """To which body the draft goes for approval."""

    OWN_BODY = "own_body"
    HIGHER_GOVERNMENT = "higher_government"


class Trigger(StrEnum):
    """Why experts must be asked first."""

    MAJOR_MATTER = "major_matter"
    TECHNICAL_AND_DISPUTED = "technical_and_disputed"
    REWARDS_OR_SUPPORT = "rewards_or_support"
    HEAVY_COST = "heavy_cost"


class SkipConsultation(Act):
    """The public was not asked; *explanation* says why: not disclosable by law, or an emergency."""

    zh: ClassVar[str] = "不公开征求意见并说明"
    en: ClassVar[str] = "consultation left out"
    kind: Literal["skip_consultation"] = "skip_consultation"
    explanation: str | None = None


class PublishDraft(Act):
    """The draft and its explanation were published, with how and until when opinions may be given."""

    zh: ClassVar[str] = "公布草案征求意见"
    en: ClassVar[str] = "draft published for opinions"
    kind: Literal["publish_draft"] = "publish_draft"
    subject: Subject = Subject.MAJOR_DECISION
    explanation: str | None = None
    channels: tuple[str, ...] = ()
    closes_on: Day | None = None
    shortened_because: str | None = None


class CloseConsultation(Act):
    """The consultation was closed; *major_interests* if the draft concerns vital interests of the public."""

    zh: ClassVar[str] = "征求意见结束"
    en: ClassVar[str] = "consultation closed"
    kind: Literal["close_consultation"] = "close_consultation"
    major_interests: bool = False


class AskUnit(Act):
    """A unit concerned was asked for its opinion."""

    zh: ClassVar[str] = "征求相关单位意见"
    en: ClassVar[str] = "unit asked"
    kind: Literal["ask_unit"] = "ask_unit"
    unit: str


class GiveUnitOpinion(Act):
    """The unit answered; *document* is its written opinion."""

    zh: ClassVar[str] = "反馈修改意见"
    en: ClassVar[str] = "unit answered"
    kind: Literal["give_unit_opinion"] = "give_unit_opinion"
    unit: str
    document: str | None = None


class HearOpinions(Act):
    """Those affected were heard at a forum, at a hearing, on visits, by survey."""

    zh: ClassVar[str] = "听取意见"
    en: ClassVar[str] = "opinions heard"
    kind: Literal["hear_opinions"] = "hear_opinions"
    how: Way


class HearGroups(Act):
    """Social groups and trade associations were heard, as needed deputies and committee members too."""

    zh: ClassVar[str] = "听取团体、行业意见"
    en: ClassVar[str] = "groups heard"
    kind: Literal["hear_groups"] = "hear_groups"
    groups: tuple[str, ...] = ()


class RecordOpinions(Act):
    """The opinions were recorded and treated; *adoption* says how, *particular_groups* if it concerns some."""

    zh: ClassVar[str] = "记录、研究意见"
    en: ClassVar[str] = "opinions considered"
    kind: Literal["record_opinions"] = "record_opinions"
    adoption: str | None = None
    particular_groups: bool = False


class PublishResult(Act):
    """What was adopted was published or told, with *reasons* for what was refused."""

    zh: ClassVar[str] = "公布意见采纳情况"
    en: ClassVar[str] = "result published"
    kind: Literal["publish_result"] = "publish_result"
    reasons: str | None = None


class SendForLegalityReview(Act):
    """The draft went to the department that reviews its legality."""

    zh: ClassVar[str] = "送请合法性审查"
    en: ClassVar[str] = "sent for legality review"
    kind: Literal["send_for_legality_review"] = "send_for_legality_review"


class GiveLegalityOpinion(Act):
    """The department gave its opinion on legality."""

    zh: ClassVar[str] = "提出合法性审查意见"
    en: ClassVar[str] = "legality opinion given"
    kind: Literal["give_legality_opinion"] = "give_legality_opinion"
    lawful: bool


class ReviseDraft(Act):
    """The draft was revised after the opinion on its legality."""

    zh: ClassVar[str] = "调整、补充草案"
    en: ClassVar[str] = "draft revised"
    kind: Literal["revise_draft"] = "revise_draft"


class SubmitDraft(Act):
    """The draft was submitted, with what became of the opinions (*adoption*) and the consultation's address (*url*).

    *other_channel* stands in its place where no website was used; *not_consulted_because* where nobody was asked;
    *legal_risks* for reforms that the State has not yet regulated; *expert_triggers* why experts had to be asked.
    """

    zh: ClassVar[str] = "上报草案"
    en: ClassVar[str] = "draft submitted"
    kind: Literal["submit_draft"] = "submit_draft"
    to: Forum | None = None
    adoption: str | None = None
    url: str | None = None
    other_channel: str | None = None
    not_consulted_because: str | None = None
    legal_risks: str | None = None
    expert_triggers: tuple[Trigger, ...] = ()


class Decide(Act):
    """The decision was taken after joint discussion."""

    zh: ClassVar[str] = "集体讨论决定"
    en: ClassVar[str] = "decided"
    kind: Literal["decide"] = "decide"


class PublishDecision(Act):
    """The decision was published, with what became of the opinions of the public and of experts."""

    zh: ClassVar[str] = "公布决策"
    en: ClassVar[str] = "decision published"
    kind: Literal["publish_decision"] = "publish_decision"
    adoption: str | None = None
