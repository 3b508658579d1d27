"""The states and the declared words of an administrative reconsideration: limits, grounds, kinds of decision."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from govopen.workflows.grammar import State


class ReconsiderationState(State):
    """Where a reconsideration stands."""

    NOT_APPLIED = "not_applied", "尚未申请"
    PERIOD_RUNNING = "period_running", "申请期限内"
    OBSTRUCTED = "obstructed", "因障碍停止计算申请期限"
    EXAMINING = "examining", "受理审查中"
    AWAITING_SUPPLEMENT = "awaiting_supplement", "待补正"
    REEXAMINING = "reexamining", "补正后受理审查中"
    VENUE_OPEN = "venue_open", "受理机关待确定"
    ORDINARY = "ordinary", "普通程序审理中"
    SIMPLIFIED = "simplified", "简易程序审理中"
    STAYED = "stayed", "中止"
    SIMPLIFIED_STAYED = "simplified_stayed", "中止（简易程序）"
    SILENT = "silent", "复议期限届满未作决定"
    DECIDED = "decided", "已作出决定"
    SERVED = "served", "已送达"
    NOT_ACCEPTED = "not_accepted", "不予受理"
    DISMISSED = "dismissed", "驳回申请"
    MEDIATED = "mediated", "达成调解"
    SUED = "sued", "已提起行政诉讼"
    TRANSFERRED = "transferred", "由其他机关受理"
    ABANDONED = "abandoned", "视为放弃复议申请"
    WITHDRAWN = "withdrawn", "受理前撤回"
    TERMINATED = "terminated", "终止"


class InquiryState(State):
    """Where an inspection of a site or an expert appraisal stands."""

    NOT_BEGUN = "not_begun", "未开始"
    UNDER_WAY = "under_way", "进行中"
    ENDED = "ended", "已完成"


class OpinionState(State):
    """Where an opinion letter of the reconsideration organ stands."""

    NOT_ISSUED = "not_issued", "未制发"
    AWAITING_REPORT = "awaiting_report", "待通报"
    REPORTED = "reported", "已通报"


class DocumentState(State):
    """Where the review of an attached normative document stands."""

    NOT_OPENED = "not_opened", "未处理"
    HANDLING = "handling", "有权处理，处理中"
    TO_FORWARD = "to_forward", "无权处理，待转送"
    FORWARDED = "forwarded", "已转送"
    SETTLED = "settled", "已处理"


class Limit(StrEnum):
    """Which of the periods in which to apply is counted (复议法第二十条、第二十一条)."""

    SIXTY_DAYS = "sixty_days"
    ONE_YEAR = "one_year"
    FIVE_YEARS = "five_years"
    TWENTY_YEARS = "twenty_years"


class StartingPoint(StrEnum):
    """What makes the sixty days run (复议法第二十条, 实施条例第十五条、第十六条)."""

    DONE_ON_THE_SPOT = "done_on_the_spot"
    SIGNED_FOR = "signed_for"
    POST_SIGNED_FOR = "post_signed_for"
    ELECTRONIC = "electronic"
    PUBLIC_NOTICE_ENDED = "public_notice_ended"
    TOLD_LATER = "told_later"
    PROVEN_KNOWLEDGE = "proven_knowledge"
    RIGHTS_KNOWN = "rights_known"
    PERFORMANCE_PERIOD_ENDED = "performance_period_ended"
    SIXTY_DAYS_AFTER_REQUEST = "sixty_days_after_request"


class Procedure(StrEnum):
    """The two procedures in which a case is heard (复议法第三十六条)."""

    ORDINARY = "ordinary"
    SIMPLIFIED = "simplified"


class RefusalGround(StrEnum):
    """Why an application is not accepted: the conditions of 复议法第三十条第一款 in turn."""

    NO_PARTY = "no_party"
    NO_INTEREST = "no_interest"
    NO_CLAIM = "no_claim"
    OUT_OF_TIME = "out_of_time"
    OUT_OF_SCOPE = "out_of_scope"
    NOT_COMPETENT = "not_competent"
    ALREADY_TAKEN_UP = "already_taken_up"


class DismissalGround(StrEnum):
    """Why an accepted application is dismissed (复议法第三十三条, 实施条例（2007）第四十八条第一款)."""

    CONDITIONS = "conditions"
    NO_DUTY = "no_duty"


class Inquiry(StrEnum):
    """Whose time does not count: the inspection of a site, the appraisal of a special matter."""

    INSPECTION = "inspection"
    APPRAISAL = "appraisal"


class StayGround(StrEnum):
    """Why a reconsideration is stayed (复议法第三十九条第一款)."""

    DEATH = "death"
    INCAPACITY = "incapacity"
    WHEREABOUTS_UNKNOWN = "whereabouts_unknown"
    DISSOLUTION = "dissolution"
    CANNOT_TAKE_PART = "cannot_take_part"
    MEDIATION = "mediation"
    QUESTION_OF_LAW = "question_of_law"
    OTHER_CASE = "other_case"
    DOCUMENT_REVIEW = "document_review"
    OTHER = "other"


class TerminationGround(StrEnum):
    """Why a reconsideration is terminated (复议法第四十一条, 实施条例（2007）第四十二条)."""

    WITHDRAWN = "withdrawn"
    NO_SUCCESSOR = "no_successor"
    NO_LEGAL_SUCCESSOR = "no_legal_successor"
    CRIMINAL_MEASURE = "criminal_measure"
    STAY_TOO_LONG = "stay_too_long"
    SETTLED = "settled"


class Decision(StrEnum):
    """The kinds of decision (复议法第六十三条至第七十一条)."""

    zh: str

    def __new__(cls, value: str, zh: str) -> Self:
        """Make a member of its value and its Chinese name."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh = zh
        return member

    CHANGED = "changed", "变更"
    REVOKED = "revoked", "撤销或者部分撤销"
    REVOKED_AND_REDO = "revoked_and_redo", "撤销或者部分撤销并责令重新作出"
    UNLAWFUL = "unlawful", "确认违法"
    UNLAWFUL_AND_REDO = "unlawful_and_redo", "确认违法并责令重新作出"
    ORDERED_TO_PERFORM = "ordered_to_perform", "限期履行"
    INVALID = "invalid", "确认无效"
    UPHELD = "upheld", "维持"
    CLAIM_REJECTED = "claim_rejected", "驳回复议请求"
    NO_EVIDENCE = "no_evidence", "视为没有证据、依据而撤销、确认违法或者无效"
    AGREEMENT = "agreement", "行政协议的责任"
