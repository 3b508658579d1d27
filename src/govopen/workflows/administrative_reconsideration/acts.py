"""The acts of an administrative reconsideration, from the period in which to apply to the decision's performance."""

from __future__ import annotations

from datetime import date
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from govopen.periods import CalendarDays, Period
from govopen.workflows.acts import Act, Day, not_before
from govopen.workflows.administrative_reconsideration.words import (
    Decision,
    DismissalGround,
    Limit,
    Procedure,
    RefusalGround,
    StartingPoint,
    StayGround,
    TerminationGround,
)


class StateLimit(Act):
    """The period in which to apply is stated: which one, from which day it runs and why.

    The application follows it; dated on the application's own day it also picks the law of that day. Stating
    another one replaces it.
    """

    zh: ClassVar[str] = "申请期限起算"
    en: ClassVar[str] = "period to apply stated"
    kind: Literal["state_limit"] = "state_limit"
    limit: Limit = Limit.SIXTY_DAYS
    runs_from: Day
    starting_point: StartingPoint | None = None


class NoteObstacle(Act):
    """Force majeure or another good reason keeps the person from applying."""

    zh: ClassVar[str] = "发生不可抗力等障碍"
    en: ClassVar[str] = "obstacle arose"
    kind: Literal["note_obstacle"] = "note_obstacle"


class RemoveObstacle(Act):
    """The obstacle ended; the period runs on."""

    zh: ClassVar[str] = "障碍消除"
    en: ClassVar[str] = "obstacle ended"
    kind: Literal["remove_obstacle"] = "remove_obstacle"


class Apply(Act):
    """The person applied; *on* is the day of handing in or posting, *received_on* the day the organ had it."""

    zh: ClassVar[str] = "提出行政复议申请"
    en: ClassVar[str] = "reconsideration applied for"
    kind: Literal["apply"] = "apply"
    received_on: Day | None = None
    against: str | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "received_on")


class NotifySupplement(Act):
    """The applicant was told in writing what to supplement; *received_on* is the day the notice came."""

    zh: ClassVar[str] = "通知补正复议申请"
    en: ClassVar[str] = "supplement notified"
    kind: Literal["notify_supplement"] = "notify_supplement"
    items: tuple[str, ...] = ()
    received_on: Day | None = None
    supplement_by: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "received_on", "supplement_by")


class ReceiveSupplement(Act):
    """The supplemented material came."""

    zh: ClassVar[str] = "收到补正材料"
    en: ClassVar[str] = "supplement received"
    kind: Literal["receive_supplement"] = "receive_supplement"


class HoldAbandoned(Act):
    """The application is held given up: not supplemented in time, without good reason."""

    zh: ClassVar[str] = "视为放弃行政复议申请"
    en: ClassVar[str] = "application held abandoned"
    kind: Literal["hold_abandoned"] = "hold_abandoned"


class Accept(Act):
    """The application was accepted, for one of the two procedures; *competent*: by the organ that has the case."""

    zh: ClassVar[str] = "受理"
    en: ClassVar[str] = "accepted"
    kind: Literal["accept"] = "accept"
    procedure: Procedure = Procedure.ORDINARY
    competent: bool = True


class RefuseAcceptance(Act):
    """The application was not accepted."""

    zh: ClassVar[str] = "决定不予受理"
    en: ClassVar[str] = "acceptance refused"
    kind: Literal["refuse_acceptance"] = "refuse_acceptance"
    ground: RefusalGround
    reasons: str | None = None
    competent_organ: str | None = None


class DismissApplication(Act):
    """An accepted application was dismissed: it does not meet the conditions, or there was no duty to perform."""

    zh: ClassVar[str] = "驳回申请"
    en: ClassVar[str] = "application dismissed"
    kind: Literal["dismiss_application"] = "dismiss_application"
    ground: DismissalGround = DismissalGround.CONDITIONS
    reasons: str | None = None


class SwitchProcedure(Act):
    """The procedure was changed; *accepted_on* is the day of acceptance, from which the other period runs."""

    zh: ClassVar[str] = "转换审理程序"
    en: ClassVar[str] = "procedure switched"
    kind: Literal["switch_procedure"] = "switch_procedure"
    accepted_on: Day
    approved_by: str | None = None


class SendCopy(Act):
    """The copy of the application was sent; *received_on* is the day the respondent got it."""

    zh: ClassVar[str] = "发送申请书副本"
    en: ClassVar[str] = "copy sent"
    kind: Literal["send_copy"] = "send_copy"
    received_on: Day | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "received_on")


class Respond(Act):
    """The respondent gave its written reply and its evidence."""

    zh: ClassVar[str] = "提出书面答复并提交证据"
    en: ClassVar[str] = "respondent replied"
    kind: Literal["respond"] = "respond"
    evidence: tuple[str, ...] = ()


class FixHearing(Act):
    """A hearing was fixed for a day."""

    zh: ClassVar[str] = "决定举行听证"
    en: ClassVar[str] = "hearing fixed"
    kind: Literal["fix_hearing"] = "fix_hearing"
    hearing_on: Day

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "hearing_on")


class NotifyHearing(Act):
    """The parties were told in writing of the time, the place and the matters of the hearing."""

    zh: ClassVar[str] = "听证通知"
    en: ClassVar[str] = "hearing notified"
    kind: Literal["notify_hearing"] = "notify_hearing"


class HoldHearing(Act):
    """The hearing was held."""

    zh: ClassVar[str] = "举行听证"
    en: ClassVar[str] = "hearing held"
    kind: Literal["hold_hearing"] = "hold_hearing"
    hearing_record: str | None = None


class Stay(Act):
    """The reconsideration was stayed."""

    zh: ClassVar[str] = "中止行政复议"
    en: ClassVar[str] = "stayed"
    kind: Literal["stay"] = "stay"
    ground: StayGround
    notified_on: Day | None = None


class Resume(Act):
    """The reason for the stay is gone and the hearing of the case went on."""

    zh: ClassVar[str] = "恢复审理"
    en: ClassVar[str] = "resumed"
    kind: Literal["resume"] = "resume"
    notified_on: Day | None = None


class ExtendDecision(Act):
    """The period of the decision was lengthened; *notified_on* is the day the parties were told in writing."""

    zh: ClassVar[str] = "延长复议期限"
    en: ClassVar[str] = "decision period extended"
    kind: Literal["extend_decision"] = "extend_decision"
    days: int = Field(ge=1)
    approved_by: str | None = None
    notified_on: Day | None = None

    @property
    def granted(self) -> Period:
        """The calendar days granted."""
        return CalendarDays(self.days)

    @property
    def clock_day(self) -> date:
        """The later of approval and notice: both belong before the period ends."""
        return self.on if self.notified_on is None else max(self.on, self.notified_on)


class RequestWithdrawal(Act):
    """The applicant asked to take the application back."""

    zh: ClassVar[str] = "撤回复议申请"
    en: ClassVar[str] = "withdrawal requested"
    kind: Literal["request_withdrawal"] = "request_withdrawal"
    reasons: str | None = None


class Terminate(Act):
    """The reconsideration was terminated."""

    zh: ClassVar[str] = "终止行政复议"
    en: ClassVar[str] = "terminated"
    kind: Literal["terminate"] = "terminate"
    ground: TerminationGround


class Mediate(Act):
    """A mediation letter was made, signed by the parties and sealed."""

    zh: ClassVar[str] = "制作行政复议调解书"
    en: ClassVar[str] = "mediated"
    kind: Literal["mediate"] = "mediate"
    signed_on: Day | None = None


class Decide(Act):
    """The decision was made; *perform_by* is the last day of the period that it sets the respondent.

    *less_favourable*: it leaves the applicant worse off than the act did, and no third party asked for that.
    """

    zh: ClassVar[str] = "作出行政复议决定"
    en: ClassVar[str] = "decided"
    kind: Literal["decide"] = "decide"
    decision: Decision
    approved_by: str | None = None
    opinions_heard_on: Day | None = None
    not_heard_because: str | None = None
    perform_by: Day | None = None
    less_favourable: bool = False

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        return not_before(self, "perform_by")


class ServeDecision(Act):
    """The applicant received the decision; *review_first*: reconsideration had to come before a suit.

    *redo_unlimited*: it orders the act to be made again, and neither it nor a law, regulation or rule sets a period.
    """

    zh: ClassVar[str] = "送达复议文书"
    en: ClassVar[str] = "decision served"
    kind: Literal["serve_decision"] = "serve_decision"
    review_first: bool = False
    redo_unlimited: bool = False


class NoteSilence(Act):
    """The period ended on *ended_on* without a decision; *review_first* as in `ServeDecision`."""

    zh: ClassVar[str] = "复议期限届满未作决定"
    en: ClassVar[str] = "silence noted"
    kind: Literal["note_silence"] = "note_silence"
    ended_on: Day
    review_first: bool = False


class Sue(Act):
    """The applicant brought a suit."""

    zh: ClassVar[str] = "提起行政诉讼"
    en: ClassVar[str] = "suit brought"
    kind: Literal["sue"] = "sue"


class Perform(Act):
    """The respondent did what the decision, or the mediation, ordered: performed, replied again."""

    zh: ClassVar[str] = "履行行政复议决定"
    en: ClassVar[str] = "performed"
    kind: Literal["perform"] = "perform"


class OrderPerformance(Act):
    """The respondent was ordered to perform within a set time (责令限期履行)."""

    zh: ClassVar[str] = "责令限期履行"
    en: ClassVar[str] = "performance ordered"
    kind: Literal["order_performance"] = "order_performance"
    approved_by: str | None = None


class OpenDocumentReview(Act):
    """A document on which the act rests came under review; *has_power*: the reconsideration organ may handle it."""

    zh: ClassVar[str] = "附带审查规范性文件"
    en: ClassVar[str] = "document review opened"
    kind: Literal["open_document_review"] = "open_document_review"
    ref: str
    has_power: bool
    document: str | None = None


class NotifyMaker(Act):
    """The maker of the document was asked to reply on its lawfulness; *received_on* is the day it got the notice."""

    zh: ClassVar[str] = "通知制定机关"
    en: ClassVar[str] = "maker notified"
    kind: Literal["notify_maker"] = "notify_maker"
    ref: str
    received_on: Day | None = None


class MakerReplies(Act):
    """The maker of the document replied."""

    zh: ClassVar[str] = "制定机关书面答复"
    en: ClassVar[str] = "maker replied"
    kind: Literal["maker_replies"] = "maker_replies"
    ref: str


class ForwardDocument(Act):
    """The document was forwarded to who may handle it; *received_on* is the day it came there."""

    zh: ClassVar[str] = "转送有权机关"
    en: ClassVar[str] = "document forwarded"
    kind: Literal["forward_document"] = "forward_document"
    ref: str
    received_on: Day | None = None


class SettleDocument(Act):
    """The document was handled, or the organ that got it sent back its opinion."""

    zh: ClassVar[str] = "规范性文件处理完毕"
    en: ClassVar[str] = "document settled"
    kind: Literal["settle_document"] = "settle_document"
    ref: str
    lawful: bool
