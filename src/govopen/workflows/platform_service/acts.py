"""The acts of running a platform: messages answered, accounts kept, rumours refuted, documents reposted."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import State


class PlatformState(State):
    """Where one matter of the platform stands: a message, an account, a campaign, a rumour, a document, a defect."""

    NOT_STARTED = "not_started", "尚未发生"
    RECEIVED = "received", "已受理，待研判"
    FORWARDED = "forwarded", "已转送业务部门"
    DRAFTED = "drafted", "已提出答复意见"
    RETURNED = "returned", "已退回，重新回复"
    ANSWERED = "answered", "已答复"
    ANSWER_PUBLISHED = "answer_published", "办理情况已公开"
    ACCOUNT_OPEN = "account_open", "账号已开设"
    ACCOUNT_CLOSED = "account_closed", "账号已关停"
    DEREGISTERED = "deregistered", "账号已注销"
    CAMPAIGN = "campaign", "正在征集意见建议"
    ADOPTION_PUBLISHED = "adoption_published", "采用情况已公布"
    RUMOUR = "rumour", "发现网络谣言"
    REFUTED = "refuted", "已发布辟谣信息"
    TO_REPOST = "to_repost", "上级文件已发布，待转载"
    REPOSTED = "reposted", "已转载"
    DEFECT = "defect", "发现网站问题"
    RESOLVED = "resolved", "问题已解决"


class MessageKind(StrEnum):
    """What came: an error report (纠错), a message or suggestion (留言、意见建议), a letter to the mailbox."""

    ERROR_REPORT = "error_report"
    MESSAGE = "message"
    MAIL = "mail"


class ReceiveMessage(Act):
    """A message came; *answer_by* is the last day for the answer where some rule sets one."""

    zh: ClassVar[str] = "受理留言"
    en: ClassVar[str] = "message received"
    kind: Literal["receive_message"] = "receive_message"
    what: MessageKind = MessageKind.MESSAGE
    answer_by: Day | None = None


class ForwardMessage(Act):
    """The message was studied and forwarded to the department in charge."""

    zh: ClassVar[str] = "转送业务部门"
    en: ClassVar[str] = "message forwarded"
    kind: Literal["forward_message"] = "forward_message"
    department: str | None = None


class DraftAnswer(Act):
    """The department gave its answer for the platform to pass on."""

    zh: ClassVar[str] = "提出答复意见"
    en: ClassVar[str] = "answer drafted"
    kind: Literal["draft_answer"] = "draft_answer"


class ReturnAnswer(Act):
    """An answer that evades the question or misses it was sent back."""

    zh: ClassVar[str] = "退回答复"
    en: ClassVar[str] = "answer sent back"
    kind: Literal["return_answer"] = "return_answer"
    reasons: str | None = None


class AnswerMessage(Act):
    """The person was answered."""

    zh: ClassVar[str] = "答复网民"
    en: ClassVar[str] = "message answered"
    kind: Literal["answer_message"] = "answer_message"


class PublishAnswer(Act):
    """How the message was handled was published: who answered, and what; the dates are those of the acts."""

    zh: ClassVar[str] = "公开办理情况"
    en: ClassVar[str] = "answer published"
    kind: Literal["publish_answer"] = "publish_answer"
    department: str | None = None
    content: str | None = None


class OpenAccount(Act):
    """An account was opened; *only_one* is False where the unit has one on the same platform already."""

    zh: ClassVar[str] = "开设账号"
    en: ClassVar[str] = "account opened"
    kind: Literal["open_account"] = "open_account"
    platform: str | None = None
    only_one: bool = True
    reasons: str | None = None
    filed_on: Day | None = None


class ChangeAccount(Act):
    """The account was changed; *new_host* where another unit now runs it."""

    zh: ClassVar[str] = "变更账号"
    en: ClassVar[str] = "account changed"
    kind: Literal["change_account"] = "change_account"
    new_host: bool = False
    filed_on: Day | None = None
    announced_on: Day | None = None


class CloseAccount(Act):
    """The account was closed: it could no longer be kept up, or was merged with another."""

    zh: ClassVar[str] = "关停账号"
    en: ClassVar[str] = "account closed"
    kind: Literal["close_account"] = "close_account"
    filed_on: Day | None = None


class DeregisterAccount(Act):
    """The account was deregistered."""

    zh: ClassVar[str] = "注销账号"
    en: ClassVar[str] = "account deregistered"
    kind: Literal["deregister_account"] = "deregister_account"
    filed_on: Day | None = None
    announced_on: Day | None = None


class StartCampaign(Act):
    """A campaign for opinions and suggestions was started."""

    zh: ClassVar[str] = "开展意见建议征集"
    en: ClassVar[str] = "campaign started"
    kind: Literal["start_campaign"] = "start_campaign"


class PublishAdoption(Act):
    """What was adopted of the suggestions was published."""

    zh: ClassVar[str] = "公布采用情况"
    en: ClassVar[str] = "adoption published"
    kind: Literal["publish_adoption"] = "publish_adoption"


class FindRumour(Act):
    """A rumour about the area was found online."""

    zh: ClassVar[str] = "发现网络谣言"
    en: ClassVar[str] = "rumour found"
    kind: Literal["find_rumour"] = "find_rumour"


class RefuteRumour(Act):
    """The refutation of the department concerned was published."""

    zh: ClassVar[str] = "发布辟谣信息"
    en: ClassVar[str] = "rumour refuted"
    kind: Literal["refute_rumour"] = "refute_rumour"


class NoteSuperiorDocument(Act):
    """A document of the State Council or of the government above was published online."""

    zh: ClassVar[str] = "上级文件网上公开发布"
    en: ClassVar[str] = "superior's document published"
    kind: Literal["note_superior_document"] = "note_superior_document"
    title: str | None = None


class Repost(Act):
    """The document was reposted on the organ's own website."""

    zh: ClassVar[str] = "转载上级文件"
    en: ClassVar[str] = "document reposted"
    kind: Literal["repost"] = "repost"


class FindDefect(Act):
    """The daily monitoring found something wrong with the website."""

    zh: ClassVar[str] = "发现网站问题"
    en: ClassVar[str] = "defect found"
    kind: Literal["find_defect"] = "find_defect"


class ResolveDefect(Act):
    """What was wrong with the website was put right."""

    zh: ClassVar[str] = "解决网站问题"
    en: ClassVar[str] = "defect resolved"
    kind: Literal["resolve_defect"] = "resolve_defect"
