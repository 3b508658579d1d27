"""The acts of a suit, from the day the filing period runs to performance, enforcement and retrial."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import State


class LitigationState(State):
    """Where a suit stands."""

    NOT_FILED = "not_filed", "尚未起诉"
    ACT_MADE = "act_made", "行政行为已作出"
    MAY_SUE = "may_sue", "起诉期限内"
    PREVENTED = "prevented", "起诉被不可抗力等耽误"
    FILED = "filed", "已递交起诉状，待立案"
    AWAITING_SUPPLEMENT = "awaiting_supplement", "起诉状待补正"
    COMPLETED = "completed", "起诉状已补正，待立案"
    FIRST_INSTANCE = "first_instance", "第一审普通程序"
    SIMPLIFIED = "simplified", "第一审简易程序"
    PAUSED = "paused", "第一审审理期限停止计算"
    SIMPLIFIED_PAUSED = "simplified_paused", "简易程序审理期限停止计算"
    RULED = "ruled", "已裁定不予立案或者驳回起诉"
    JUDGED = "judged", "已作出第一审判决"
    SECOND_INSTANCE = "second_instance", "第二审"
    SECOND_PAUSED = "second_paused", "第二审审理期限停止计算"
    FINALLY_DECIDED = "finally_decided", "已作出终审裁判"
    EFFECTIVE = "effective", "裁判已生效，无须履行"
    PERFORMANCE = "performance", "裁判已生效，待履行"
    UNPERFORMED = "unperformed", "逾期未履行"
    ENFORCEMENT = "enforcement", "强制执行中"
    PERFORMED = "performed", "已履行"
    WITHDRAWN = "withdrawn", "已撤诉"


class StartingPoint(StrEnum):
    """From what the filing period runs; the day itself is the act's."""

    KNEW_ACT = "knew_act"
    PERIOD_NOT_TOLD = "period_not_told"
    INACTION = "inaction"
    REVIEW_DECISION = "review_decision"
    REVIEW_SILENCE = "review_silence"
    REVIEW_FIRST_ENDED = "review_first_ended"


class Matter(StrEnum):
    """Whether the law wants reconsideration before this suit.

    `SILENCE`: the organ did not answer a request for information in time, which is disputed.
    """

    FREE = "free"
    REVIEW_FIRST = "review_first"
    SILENCE = "silence"


class PauseGround(StrEnum):
    """Why time does not count against the court (行诉解释第五十条第一款)."""

    STAY = "stay"
    PUBLIC_NOTICE = "public_notice"
    APPRAISAL = "appraisal"
    MEDIATION = "mediation"
    JURISDICTION = "jurisdiction"


class Judgment(StrEnum):
    """The kinds of judgment in first instance (arts. 69 to 77)."""

    CLAIMS_DISMISSED = "claims_dismissed"
    REVOKED = "revoked"
    REVOKED_AND_REMADE = "revoked_and_remade"
    ORDERED_TO_PERFORM = "ordered_to_perform"
    ORDERED_TO_PAY = "ordered_to_pay"
    UNLAWFUL = "unlawful"
    VOID = "void"
    CHANGED = "changed"


class AppealOutcome(StrEnum):
    """How an appeal ends (art. 89)."""

    UPHELD = "upheld"
    CHANGED = "changed"
    REMANDED = "remanded"


class Representation(StrEnum):
    """Who appeared for the defendant."""

    HEAD = "head"
    STAFF = "staff"
    COUNSEL_ONLY = "counsel_only"


class MakeAct(Act):
    """The administrative act was made; the absolute limit of suit runs from here."""

    zh: ClassVar[str] = "作出行政行为"
    en: ClassVar[str] = "administrative act made"
    kind: Literal["make_act"] = "make_act"
    real_estate: bool = False


class BeginFilingPeriod(Act):
    """The day from which the filing period runs: known, decision received, or a period expired."""

    zh: ClassVar[str] = "起诉期限起算"
    en: ClassVar[str] = "filing period began"
    kind: Literal["begin_filing_period"] = "begin_filing_period"
    point: StartingPoint


class BePrevented(Act):
    """Force majeure or another cause not the plaintiff's own began to hold the suit up."""

    zh: ClassVar[str] = "因不可抗力等耽误起诉"
    en: ClassVar[str] = "prevented from suing"
    kind: Literal["be_prevented"] = "be_prevented"
    point: StartingPoint


class PreventionEnds(Act):
    """The cause ended; the filing period runs on."""

    zh: ClassVar[str] = "耽误事由消除"
    en: ClassVar[str] = "cause of delay ended"
    kind: Literal["prevention_ends"] = "prevention_ends"


class ObstacleEnds(Act):
    """Another special obstacle ended; leave may be asked for."""

    zh: ClassVar[str] = "其他特殊情况的障碍消除"
    en: ClassVar[str] = "obstacle ended"
    kind: Literal["obstacle_ends"] = "obstacle_ends"


class AskMoreTime(Act):
    """The plaintiff asked the court to extend the filing period."""

    zh: ClassVar[str] = "申请延长起诉期限"
    en: ClassVar[str] = "more time asked for"
    kind: Literal["ask_more_time"] = "ask_more_time"


class AllowMoreTime(Act):
    """The court allowed the suit although the filing period was missed."""

    zh: ClassVar[str] = "准许延长起诉期限"
    en: ClassVar[str] = "more time allowed"
    kind: Literal["allow_more_time"] = "allow_more_time"


class FileSuit(Act):
    """The complaint was received by the court; *reviewed* says whether reconsideration came first."""

    zh: ClassVar[str] = "起诉"
    en: ClassVar[str] = "suit filed"
    kind: Literal["file_suit"] = "file_suit"
    matter: Matter
    reviewed: bool = False


class NotifySupplement(Act):
    """The court told the plaintiff, at one time, what the complaint lacks."""

    zh: ClassVar[str] = "告知补正起诉状"
    en: ClassVar[str] = "supplement asked for"
    kind: Literal["notify_supplement"] = "notify_supplement"
    items: tuple[str, ...] = ()


class SupplyComplaint(Act):
    """The completed complaint came to the court."""

    zh: ClassVar[str] = "补正起诉状"
    en: ClassVar[str] = "complaint completed"
    kind: Literal["supply_complaint"] = "supply_complaint"


class Register(Act):
    """The court registered the case; *simplified* if it chose the simplified procedure."""

    zh: ClassVar[str] = "登记立案"
    en: ClassVar[str] = "registered"
    kind: Literal["register"] = "register"
    simplified: bool = False


class RefuseRegistration(Act):
    """The court ruled not to register the case."""

    zh: ClassVar[str] = "裁定不予立案"
    en: ClassVar[str] = "registration refused"
    kind: Literal["refuse_registration"] = "refuse_registration"
    reasons: str | None = None


class SendCopy(Act):
    """The court sent the copy of the complaint to the defendant."""

    zh: ClassVar[str] = "发送起诉状副本"
    en: ClassVar[str] = "copy sent"
    kind: Literal["send_copy"] = "send_copy"


class ReceiveCopy(Act):
    """The defendant received the copy of the complaint."""

    zh: ClassVar[str] = "收到起诉状副本"
    en: ClassVar[str] = "copy received"
    kind: Literal["receive_copy"] = "receive_copy"


class Defend(Act):
    """The defendant filed its defence, with *evidence* and the *documents* the act rests on."""

    zh: ClassVar[str] = "提交答辩状和证据"
    en: ClassVar[str] = "defended"
    kind: Literal["defend"] = "defend"
    evidence: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()


class SendDefence(Act):
    """The court sent the defence to the plaintiff."""

    zh: ClassVar[str] = "发送答辩状副本"
    en: ClassVar[str] = "defence sent on"
    kind: Literal["send_defence"] = "send_defence"


class ConvertToOrdinary(Act):
    """The court ruled that the simplified procedure turns into the ordinary one."""

    zh: ClassVar[str] = "转为普通程序"
    en: ClassVar[str] = "turned into ordinary procedure"
    kind: Literal["convert_to_ordinary"] = "convert_to_ordinary"


class ExtendTrial(Act):
    """The higher court approved more time for the trial, *until* a day."""

    zh: ClassVar[str] = "延长审理期限"
    en: ClassVar[str] = "trial extended"
    kind: Literal["extend_trial"] = "extend_trial"
    until: Day | None = None
    approved_by: str | None = None


class PauseTrial(Act):
    """The time of the trial stopped counting."""

    zh: ClassVar[str] = "审理期限停止计算"
    en: ClassVar[str] = "trial paused"
    kind: Literal["pause_trial"] = "pause_trial"
    ground: PauseGround


class ResumeTrial(Act):
    """The time of the trial counts again."""

    zh: ClassVar[str] = "审理期限恢复计算"
    en: ClassVar[str] = "trial resumed"
    kind: Literal["resume_trial"] = "resume_trial"


class Appear(Act):
    """The defendant appeared in court; *reasons* say why its head could not."""

    zh: ClassVar[str] = "出庭应诉"
    en: ClassVar[str] = "appeared"
    kind: Literal["appear"] = "appear"
    represented_by: Representation
    reasons: str | None = None


class AllowWithdrawal(Act):
    """The court allowed the suit to be withdrawn, or treated it as withdrawn."""

    zh: ClassVar[str] = "准许撤诉或者按撤诉处理"
    en: ClassVar[str] = "withdrawn"
    kind: Literal["allow_withdrawal"] = "allow_withdrawal"


class DismissSuit(Act):
    """The court ruled that the registered suit does not meet the conditions of suit."""

    zh: ClassVar[str] = "裁定驳回起诉"
    en: ClassVar[str] = "suit dismissed"
    kind: Literal["dismiss_suit"] = "dismiss_suit"
    reasons: str | None = None


class Judge(Act):
    """The court gave judgment in first instance; *period* is the time it sets for performance."""

    zh: ClassVar[str] = "作出第一审判决"
    en: ClassVar[str] = "judged"
    kind: Literal["judge"] = "judge"
    outcome: Judgment
    period: str | None = None


class ServeDecision(Act):
    """The judgment or ruling was served; with several parties each has its own day."""

    zh: ClassVar[str] = "送达裁判文书"
    en: ClassVar[str] = "decision served"
    kind: Literal["serve_decision"] = "serve_decision"


class Appeal(Act):
    """A party appealed; *received_on* is the day the notice of appeal came to the court."""

    zh: ClassVar[str] = "上诉"
    en: ClassVar[str] = "appealed"
    kind: Literal["appeal"] = "appeal"
    received_on: Day | None = None


class DecideAppeal(Act):
    """The court of second instance decided."""

    zh: ClassVar[str] = "作出终审裁判"
    en: ClassVar[str] = "appeal decided"
    kind: Literal["decide_appeal"] = "decide_appeal"
    outcome: AppealOutcome


class TakeEffect(Act):
    """The decision took effect; *to_perform* if it orders something, *perform_by* its last day."""

    zh: ClassVar[str] = "裁判生效"
    en: ClassVar[str] = "took effect"
    kind: Literal["take_effect"] = "take_effect"
    to_perform: bool
    perform_by: Day | None = None


class Perform(Act):
    """The defendant performed the judgment; *unchanged* if the new act has the same facts, reasons and result."""

    zh: ClassVar[str] = "履行裁判"
    en: ClassVar[str] = "performed"
    kind: Literal["perform"] = "perform"
    unchanged: bool = False


class FailToPerform(Act):
    """The defendant did not perform; *counts_from* is the last day that the decision sets, else the day of service."""

    zh: ClassVar[str] = "未履行裁判"
    en: ClassVar[str] = "not performed"
    kind: Literal["fail_to_perform"] = "fail_to_perform"
    counts_from: Day


class ApplyEnforcement(Act):
    """Enforcement was applied for."""

    zh: ClassVar[str] = "申请强制执行"
    en: ClassVar[str] = "enforcement applied for"
    kind: Literal["apply_enforcement"] = "apply_enforcement"


class TakeMeasure(Act):
    """The court took a measure against the organ that refuses to perform."""

    zh: ClassVar[str] = "采取执行措施"
    en: ClassVar[str] = "measure taken"
    kind: Literal["take_measure"] = "take_measure"
    measure: str | None = None


class ApplyRetrial(Act):
    """A party applied for retrial."""

    zh: ClassVar[str] = "申请再审"
    en: ClassVar[str] = "retrial applied for"
    kind: Literal["apply_retrial"] = "apply_retrial"


class OrderRetrial(Act):
    """The court registered the retrial, under the procedure of first or of second instance."""

    zh: ClassVar[str] = "再审立案"
    en: ClassVar[str] = "retrial ordered"
    kind: Literal["order_retrial"] = "order_retrial"
    second_instance: bool
