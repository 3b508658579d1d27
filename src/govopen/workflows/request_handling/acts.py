"""The acts of a request, from receipt to service, and the words they are stated in."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from govopen.periods import Period, WorkingDays
from govopen.workflows.acts import Act, Day, not_before
from govopen.workflows.grammar import State


class RequestState(State):
    """Where a request stands."""

    AWAITING_RECEIPT = "awaiting_receipt", "尚未收到"
    AWAITING_CONFIRMATION = "awaiting_confirmation", "待与申请人确认"
    PROCESSING = "processing", "办理中"
    AWAITING_CORRECTION = "awaiting_correction", "待补正"
    AWAITING_REASONS = "awaiting_reasons", "待申请人说明理由"
    AWAITING_PAYMENT = "awaiting_payment", "待缴费"
    REPLIED = "replied", "已答复"
    SERVED = "served", "已送达"
    NOT_PROCESSED = "not_processed", "不予处理"
    ABANDONED = "abandoned", "视为放弃申请"
    WITHDRAWN = "withdrawn", "已撤回"


class Channel(StrEnum):
    """The way a request came; it decides the day of receipt (条例第三十一条)."""

    IN_PERSON = "in_person"
    POST_SIGNED = "post_signed"
    PLAIN_LETTER = "plain_letter"
    INTERNET = "internet"
    FAX = "fax"
    ORAL = "oral"
    MISDIRECTED = "misdirected"
    OTHER = "other"


class RequestContent(StrEnum):
    """What a request must contain (条例第二十九条第二款)."""

    IDENTITY = "identity"
    IDENTITY_PROOF = "identity_proof"
    CONTACT = "contact"
    DESCRIPTION = "description"
    FORM = "form"


class Outcome(StrEnum):
    """What became of a request; the classes of the annual report's table three."""

    zh: str

    def __new__(cls, value: str, zh: str) -> Self:
        """Make a member of its value and its Chinese name."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh = zh
        return member

    ALREADY_PUBLIC = "already_public", "已主动公开"
    DISCLOSED = "disclosed", "予以公开"
    PARTLY_DISCLOSED = "partly_disclosed", "部分公开"
    WITHHELD_STATE_SECRET = "withheld_state_secret", "属于国家秘密"
    WITHHELD_PROHIBITED_BY_LAW = "withheld_prohibited_by_law", "其他法律行政法规禁止公开"
    WITHHELD_SECURITY_AND_STABILITY = "withheld_security_and_stability", "危及“三安全一稳定”"
    WITHHELD_THIRD_PARTY = "withheld_third_party", "保护第三方合法权益"
    WITHHELD_INTERNAL_AFFAIRS = "withheld_internal_affairs", "属于三类内部事务信息"
    WITHHELD_DELIBERATIVE = "withheld_deliberative", "属于四类过程性信息"
    WITHHELD_ENFORCEMENT_FILE = "withheld_enforcement_file", "属于行政执法案卷"
    SPECIAL_REGIME = "special_regime", "属于行政查询事项"
    NOT_HELD = "not_held", "信息不存在"
    NOT_RESPONSIBLE = "not_responsible", "不属于本机关负责"
    NEEDS_CREATION = "needs_creation", "需另行制作"
    UNCLEAR_AFTER_CORRECTION = "unclear_after_correction", "补正后申请内容仍不明确"
    NOT_PROCESSED_PETITION = "not_processed_petition", "信访举报投诉类申请"
    NOT_PROCESSED_REPEAT = "not_processed_repeat", "重复申请"
    NOT_PROCESSED_PUBLICATION = "not_processed_publication", "要求提供公开出版物"
    NOT_PROCESSED_EXCESSIVE = "not_processed_excessive", "无正当理由大量反复申请"
    NOT_PROCESSED_RECONFIRMATION = "not_processed_reconfirmation", "要求确认或重新出具已获取信息"
    ABANDONED_CORRECTION = "abandoned_correction", "逾期不补正"
    ABANDONED_FEE = "abandoned_fee", "逾期未缴费"
    OTHER = "other", "其他处理"


class CorrectionGround(StrEnum):
    """Why a request is sent back for correction; proof of an interest is asked for by one organ's document only."""

    UNCLEAR = "unclear"
    IDENTITY = "identity"
    PAPERS = "papers"
    INTEREST = "interest"


class FeeTariff(StrEnum):
    """The two ways to charge; one of them for an application, never both (处理费办法第三条)."""

    ITEMS = "items"
    PAGES = "pages"


class Receive(Act):
    """The request came; *lacks* names required contents that it does not have."""

    zh: ClassVar[str] = "收到申请"
    en: ClassVar[str] = "received"
    kind: Literal["receive"] = "receive"
    channel: Channel
    lacks: tuple[RequestContent, ...] = ()


class Confirm(Act):
    """The organ and the requester confirmed that the request came."""

    zh: ClassVar[str] = "与申请人确认"
    en: ClassVar[str] = "confirmed"
    kind: Literal["confirm"] = "confirm"


class NoteUnreachable(Act):
    """The requester could not be reached for confirmation; the request was registered."""

    zh: ClassVar[str] = "登记无法联系"
    en: ClassVar[str] = "found unreachable"
    kind: Literal["note_unreachable"] = "note_unreachable"


class NotifyCorrection(Act):
    """The requester was told what to correct and by when."""

    zh: ClassVar[str] = "告知补正"
    en: ClassVar[str] = "correction notified"
    kind: Literal["notify_correction"] = "notify_correction"
    items: tuple[str, ...] = ()
    grounds: tuple[CorrectionGround, ...] = ()
    correct_by: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "correct_by")


class ReceiveCorrection(Act):
    """The corrected request came."""

    zh: ClassVar[str] = "收到补正"
    en: ClassVar[str] = "correction received"
    kind: Literal["receive_correction"] = "receive_correction"


class Abandon(Act):
    """The organ judged that the request is given up: not corrected in time, without good reason."""

    zh: ClassVar[str] = "视为放弃申请"
    en: ClassVar[str] = "held abandoned"
    kind: Literal["abandon"] = "abandon"


class ConsultThirdParty(Act):
    """A letter asking a third party for its opinion was sent; the consultation is the child *ref*."""

    zh: ClassVar[str] = "征求第三方意见"
    en: ClassVar[str] = "third party consulted"
    kind: Literal["consult_third_party"] = "consult_third_party"
    ref: str
    party: str | None = None


class ConsultOrgan(Act):
    """A letter asking another organ for its opinion was sent; the consultation is the child *ref*."""

    zh: ClassVar[str] = "征求其他机关意见"
    en: ClassVar[str] = "organ consulted"
    kind: Literal["consult_organ"] = "consult_organ"
    ref: str
    organ: str | None = None
    jointly_made: bool = True


class LetterReceived(Act):
    """The letter asking for an opinion reached its addressee."""

    zh: ClassVar[str] = "收到征求意见书"
    en: ClassVar[str] = "letter received"
    kind: Literal["letter_received"] = "letter_received"
    ref: str


class GiveOpinion(Act):
    """The addressee gave its opinion."""

    zh: ClassVar[str] = "提出意见"
    en: ClassVar[str] = "opinion given"
    kind: Literal["give_opinion"] = "give_opinion"
    ref: str
    consents: bool
    reasons: str | None = None


class Extend(Act):
    """The reply period was extended; *notified_on* is the day the requester was told."""

    zh: ClassVar[str] = "延长答复期限"
    en: ClassVar[str] = "extended"
    kind: Literal["extend"] = "extend"
    workdays: int = Field(ge=1)
    approved_by: str | None = None
    notified_on: Day | None = None

    @property
    def granted(self) -> Period:
        """The working days granted."""
        return WorkingDays(self.workdays)

    @property
    def clock_day(self) -> date:
        """The later of approval and notice: both belong before the period ends."""
        return self.on if self.notified_on is None else max(self.on, self.notified_on)


class AskReasons(Act):
    """The requester was asked to give reasons for an excessive number of requests."""

    zh: ClassVar[str] = "要求说明理由"
    en: ClassVar[str] = "reasons asked"
    kind: Literal["ask_reasons"] = "ask_reasons"


class GiveReasons(Act):
    """The requester gave reasons."""

    zh: ClassVar[str] = "说明理由"
    en: ClassVar[str] = "reasons given"
    kind: Literal["give_reasons"] = "give_reasons"
    reasons: str | None = None


class DeferReply(Act):
    """A later day for the reply was fixed and told to the requester (延迟答复); not an extension."""

    zh: ClassVar[str] = "确定延迟答复的合理期限"
    en: ClassVar[str] = "deferred"
    kind: Literal["defer_reply"] = "defer_reply"
    until: Day | None = None
    reasons: str | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "until")


class NotifyFee(Act):
    """A notice of the processing fee was sent; *received_on* is the day the requester got it."""

    zh: ClassVar[str] = "收费通知"
    en: ClassVar[str] = "fee notified"
    kind: Literal["notify_fee"] = "notify_fee"
    received_on: Day | None = None
    amount: int | None = Field(default=None, ge=0)
    tariff: FeeTariff | None = None
    how_to_pay: str | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "received_on")


class FeeNoticeReceived(Act):
    """The notice of the fee reached the requester."""

    zh: ClassVar[str] = "收到收费通知"
    en: ClassVar[str] = "fee notice received"
    kind: Literal["fee_notice_received"] = "fee_notice_received"


class PayFee(Act):
    """The fee was paid in full."""

    zh: ClassVar[str] = "缴费"
    en: ClassVar[str] = "paid"
    kind: Literal["pay_fee"] = "pay_fee"


class Answer(Act):
    """What a reply and a refusal to process have in common: when it was posted or signed for, and why."""

    posted_on: Day | None = None
    served_on: Day | None = None
    reasons: str | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "posted_on", "served_on")

    @property
    def clock_day(self) -> date:
        """The posting day, otherwise the day of signing, otherwise the day made."""
        return self.posted_on or self.served_on or self.on


class Reply(Answer):
    """The reply was made; its posting day (post) or signing day (by hand) meets the period."""

    zh: ClassVar[str] = "答复"
    en: ClassVar[str] = "replied"
    kind: Literal["reply"] = "reply"
    outcome: Outcome
    information: tuple[str, ...] = ()
    how_to_obtain: str | None = None
    responsible_organ: str | None = None
    withheld_grounds: tuple[Outcome, ...] = ()
    public_interest: str | None = None
    third_party_told_on: Day | None = None
    remedies: str | None = None


class DeclineToProcess(Answer):
    """The requester was told that the request is not processed, and on which ground."""

    zh: ClassVar[str] = "告知不予处理"
    en: ClassVar[str] = "declined to process"
    kind: Literal["decline_to_process"] = "decline_to_process"
    ground: Outcome = Outcome.NOT_PROCESSED_EXCESSIVE


class Serve(Act):
    """The reply was posted, or handed over against a signature; that day meets the period."""

    zh: ClassVar[str] = "送达"
    en: ClassVar[str] = "served"
    kind: Literal["serve"] = "serve"
    by: Literal["post", "hand"]
    posted_on: Day | None = None
    served_on: Day | None = None

    @property
    def done_by(self) -> str | None:
        """The organ serves; `by` is the way it does."""
        return None

    @property
    def clock_day(self) -> date:
        """The posting day for post, the signing day by hand."""
        day = self.posted_on if self.by == "post" else self.served_on
        return day or self.on


class Withdraw(Act):
    """The requester took the request back."""

    zh: ClassVar[str] = "撤回申请"
    en: ClassVar[str] = "withdrawn"
    kind: Literal["withdraw"] = "withdraw"
