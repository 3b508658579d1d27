"""The names of what the law files hold, one enumeration per instrument; a test keeps both the same.

Write ``OGI.REPLY`` rather than ``"ogi.reply"``: a typing slip is then found before anything runs.
The members stand in the order of the articles; a name belongs to every version that has the rule.
"""

from __future__ import annotations

from enum import StrEnum


class OGI(StrEnum):
    """中华人民共和国政府信息公开条例."""

    NONDISCLOSURE_REVIEW = "ogi.nondisclosure_review"  # 不予公开信息的定期评估审查
    PUBLISH = "ogi.publish"  # 主动公开期限
    CORRECTION_NOTICE = "ogi.correction_notice"  # 补正告知期限
    CORRECTION = "ogi.correction"  # 补正期限
    CONFIRMATION = "ogi.confirmation"  # 平常信函的确认
    THIRD_PARTY_OPINION = "ogi.third_party_opinion"  # 第三方提出意见期限
    REPLY = "ogi.reply"  # 答复期限
    EXTENSION = "ogi.extension"  # 延长答复期限的上限
    ORGAN_OPINION = "ogi.organ_opinion"  # 被征求意见机关提出意见期限
    DEFERRED_REPLY = "ogi.deferred_reply"  # 延迟答复的合理期限
    REMEDIATION = "ogi.remediation"  # 整改期限
    ANNUAL_REPORT_DEPARTMENT = "ogi.annual_report_department"  # 部门年度报告
    ANNUAL_REPORT_GOVERNMENT = "ogi.annual_report_government"  # 政府年度报告


class FEE(StrEnum):
    """政府信息公开信息处理费管理办法."""

    PAYMENT = "fee.payment"  # 缴费期限


class ARL(StrEnum):
    """中华人民共和国行政复议法."""

    APPLY = "arl.apply"  # 申请期限
    APPLY_NO_NOTICE = "arl.apply_no_notice"  # 未告知时的最长申请期限
    APPLY_ABSOLUTE = "arl.apply_absolute"  # 最长保护期限
    APPLY_ABSOLUTE_REAL_ESTATE = "arl.apply_absolute_real_estate"  # 不动产案件的最长保护期限
    ADMISSION = "arl.admission"  # 受理审查期限
    SUPPLEMENT_NOTICE = "arl.supplement_notice"  # 补正通知期限
    SUPPLEMENT = "arl.supplement"  # 提交补正材料期限
    SUE_AFTER = "arl.sue_after"  # 复议前置案件的起诉期限
    STAY_ENDS = "arl.stay_ends"  # 中止满期终止
    COPY = "arl.copy"  # 发送申请书副本
    RESPOND = "arl.respond"  # 书面答复期限
    HEARING_NOTICE = "arl.hearing_notice"  # 听证通知
    SIMPLIFIED_COPY = "arl.simplified_copy"  # 简易程序发送副本
    SIMPLIFIED_RESPOND = "arl.simplified_respond"  # 简易程序书面答复期限
    DOCUMENT_REVIEW = "arl.document_review"  # 规范性文件附带审查期限
    DOCUMENT_FORWARD = "arl.document_forward"  # 规范性文件附带审查转送期限
    DOCUMENT_MAKER_NOTICE = "arl.document_maker_notice"  # 通知制定机关期限
    DOCUMENT_MAKER_REPLY = "arl.document_maker_reply"  # 制定机关答复期限
    DOCUMENT_RECEIVER = "arl.document_receiver"  # 接受转送机关回复期限
    DECIDE = "arl.decide"  # 复议决定期限
    DECIDE_EXTENSION = "arl.decide_extension"  # 复议期限延长上限
    SIMPLIFIED_DECIDE = "arl.simplified_decide"  # 简易程序复议决定期限
    OPINION_REPORT = "arl.opinion_report"  # 复议意见书报送期限
    FORWARD = "arl.forward"  # 转送期限
    REDO = "arl.redo"  # 重新作出行政行为的期限
    PERFORM = "arl.perform"  # 履行期限


class ARL_IMPL(StrEnum):
    """中华人民共和国行政复议法实施条例."""

    INACTION_WITHOUT_PERIOD = "arl_impl.inaction_without_period"  # 没有履行期限规定的不作为
    SUPPLEMENT_NOTICE = "arl_impl.supplement_notice"  # 补正通知期限
    SUPPLEMENT = "arl_impl.supplement"  # 合理的补正期限
    VENUE_AGREEMENT = "arl_impl.venue_agreement"  # 协商确定受理机关期限
    VENUE_DESIGNATION = "arl_impl.venue_designation"  # 指定受理机关期限
    STAY_ENDS = "arl_impl.stay_ends"  # 中止满期终止
    REDO = "arl_impl.redo"  # 未规定期限的重新作出期限
    OPINION_REPORT = "arl_impl.opinion_report"  # 复议意见书通报期限


class APL(StrEnum):
    """中华人民共和国行政诉讼法."""

    SUE_AFTER_REVIEW = "apl.sue_after_review"  # 不服复议决定的起诉期限
    SUE_AFTER_REVIEW_SILENCE = "apl.sue_after_review_silence"  # 复议机关逾期不作决定的起诉期限
    SUE_DIRECT = "apl.sue_direct"  # 直接起诉期限
    SUE_ABSOLUTE = "apl.sue_absolute"  # 最长起诉期限
    SUE_ABSOLUTE_REAL_ESTATE = "apl.sue_absolute_real_estate"  # 不动产案件的最长起诉期限
    INACTION_DEFAULT = "apl.inaction_default"  # 不作为的一般履行期限
    RESTORE = "apl.restore"  # 申请延长起诉期限
    REGISTER = "apl.register"  # 立案审查期限
    COPY = "apl.copy"  # 发送起诉状副本
    DEFENCE = "apl.defence"  # 答辩和举证期限
    DEFENCE_COPY = "apl.defence_copy"  # 发送答辩状副本
    PERFORM = "apl.perform"  # 判决确定的履行期限
    FIRST_INSTANCE = "apl.first_instance"  # 一审审理期限
    FIRST_INSTANCE_EXTENDED = "apl.first_instance_extended"  # 经批准延长的一审审理期限
    SIMPLIFIED_TRIAL = "apl.simplified_trial"  # 简易程序审理期限
    APPEAL_JUDGMENT = "apl.appeal_judgment"  # 对判决的上诉期限
    APPEAL_RULING = "apl.appeal_ruling"  # 对裁定的上诉期限
    SECOND_INSTANCE = "apl.second_instance"  # 二审审理期限
    SECOND_INSTANCE_EXTENDED = "apl.second_instance_extended"  # 经批准延长的二审审理期限


class APL_SPC(StrEnum):
    """最高人民法院关于适用《中华人民共和国行政诉讼法》的解释."""

    EVIDENCE_EXTENSION = "apl_spc.evidence_extension"  # 申请延期提供证据
    SUE_NO_NOTICE = "apl_spc.sue_no_notice"  # 未告知时的最长起诉期限
    SUE_INACTION = "apl_spc.sue_inaction"  # 不作为的起诉期限
    RETRIAL = "apl_spc.retrial"  # 申请再审期限
    ENFORCE = "apl_spc.enforce"  # 申请执行期限


class SECRECY(StrEnum):
    """中华人民共和国保守国家秘密法."""

    TERM_TOP_SECRET = "secrecy.term_top_secret"  # 绝密级的保密期限上限
    TERM_HIGHLY_SECRET = "secrecy.term_highly_secret"  # 机密级的保密期限上限
    TERM_SECRET = "secrecy.term_secret"  # 秘密级的保密期限上限


class SECRECY_IMPL(StrEnum):
    """中华人民共和国保守国家秘密法实施条例."""

    UNCLEAR_SUBMIT = "secrecy_impl.unclear_submit"  # 不明确事项的报请期限
    UNCLEAR_DECIDE = "secrecy_impl.unclear_decide"  # 不明确事项的确定期限
    LEAK_REPORT = "secrecy_impl.leak_report"  # 泄密报告时限
    LEAK_FORWARD = "secrecy_impl.leak_forward"  # 泄密逐级上报时限
    APPRAISAL = "secrecy_impl.appraisal"  # 密级鉴定期限
    APPRAISAL_EXTENSION = "secrecy_impl.appraisal_extension"  # 密级鉴定的延长


class OPINION(StrEnum):
    """国务院办公厅关于在政务公开工作中进一步做好政务舆情回应的通知."""

    PRESS_CONFERENCE = "opinion.press_conference"  # 特别重大、重大突发事件的新闻发布会
    RESPONSE = "opinion.response"  # 其他政务舆情的回应


class OPEN_GOVERNMENT(StrEnum):
    """国务院办公厅印发《关于全面推进政务公开工作的意见》实施细则的通知."""

    AUTHORITATIVE_INFORMATION = "open_government.authoritative_information"  # 发布权威信息
    PRESS_CONFERENCE = "open_government.press_conference"  # 举行新闻发布会


class MAJOR_DECISIONS(StrEnum):
    """重大行政决策程序暂行条例."""

    COMMENT = "major_decisions.comment"  # 公开征求意见的期限
    HEARING_MATERIAL = "major_decisions.hearing_material"  # 听证会材料的送达
    LEGALITY_REVIEW = "major_decisions.legality_review"  # 合法性审查时间


class RULEMAKING(StrEnum):
    """规章制定程序条例."""

    DRAFT_COMMENT = "rulemaking.draft_comment"  # 规章草案征求意见的期限
    HEARING_ANNOUNCEMENT = "rulemaking.hearing_announcement"  # 听证会的公布
    REVIEW_COMMENT = "rulemaking.review_comment"  # 规章送审稿征求意见的期限


class RULE_OF_LAW_INDEX(StrEnum):
    """市县法治政府建设示范指标体系: an index, not law."""

    NORMATIVE_DOCUMENT_COMMENT = "rule_of_law_index.normative_document_comment"  # 行政规范性文件征求意见的期限
    MARKET_DOCUMENT_COMMENT = "rule_of_law_index.market_document_comment"  # 涉市场主体的行政规范性文件征求意见的期限


class ARCHIVES(StrEnum):
    """中华人民共和国档案法."""

    OPENING = "archives.opening"  # 档案向社会开放


class HUANGYAN(StrEnum):
    """黄岩区政府信息公开发布制度."""

    PUBLISH = "huangyan.publish"  # 主动公开期限


class MAOSHE(StrEnum):
    """茅畲乡政府信息公开工作制度."""

    UPLOAD = "maoshe.upload"  # 公文加载到内网工作平台
    REGISTER = "maoshe.register"  # 受理登记
    CHECK = "maoshe.check"  # 审查
    HANDLE = "maoshe.handle"  # 办理
    HANDLE_FROM_RECEIPT = "maoshe.handle_from_receipt"  # 办理（自收到申请件之日起）
    ALREADY_PUBLIC = "maoshe.already_public"  # 属于主动公开范围的告知
    EXTENDED_OPINION = "maoshe.extended_opinion"  # 延期后的答复意见
    SIGN = "maoshe.sign"  # 送签
    REPLY_GROSS = "maoshe.reply_gross"  # 答复总期限
    REPLY_GROSS_EXTENDED = "maoshe.reply_gross_extended"  # 延长后的答复总期限
    ARCHIVE = "maoshe.archive"  # 归档
    DEFENCE = "maoshe.defence"  # 拟定答辩状
    EVIDENCE = "maoshe.evidence"  # 提供证据
    CONSULTATION = "maoshe.consultation"  # 征求社会公众意见的时间
    REASSESSMENT = "maoshe.reassessment"  # 不予公开信息的定期评估审查
    OPINION_MEASURES = "maoshe.opinion_measures"  # 重要政务舆情的处置措施
    OPINION_WEEKLY = "maoshe.opinion_weekly"  # 普通政务舆情的报告
    OPINION_RESPONSE = "maoshe.opinion_response"  # 重要政务舆情的回应
    OPINION_FEEDBACK = "maoshe.opinion_feedback"  # 处置情况的反馈
    OPINION_LEADER_REPORT = "maoshe.opinion_leader_report"  # 向主要领导汇报
    OPINION_UPWARD_REPORT = "maoshe.opinion_upward_report"  # 上报上级部门


class MINISTRY_390(StrEnum):
    """应急管理部办公厅关于印发安全生产和救灾领域基层政务公开标准目录指引的通知."""

    PUBLISH = "ministry_390.publish"  # 政策性文件的公布
    SELF_CHECK = "ministry_390.self_check"  # 依申请公开、不予公开文件的自查
    RESPONSE = "ministry_390.response"  # 政务舆情的回应
    WORK_REPORT = "ministry_390.work_report"  # 主要负责人听取汇报
    EVALUATION = "ministry_390.evaluation"  # 每年评估


class WUDING(StrEnum):
    """武定县发展和改革局关于全面推进政务公开工作的实施意见."""

    WORK_REPORT = "wuding.work_report"  # 主要负责人听取汇报
    PRIORITIES = "wuding.priorities"  # 政务公开年度工作重点
    SELF_CHECK = "wuding.self_check"  # 不予公开和依申请公开较为集中信息的自查
    AUTHORITATIVE_INFORMATION = "wuding.authoritative_information"  # 发布权威信息
    PRESS_CONFERENCE = "wuding.press_conference"  # 举行新闻发布会


class GENHE(StrEnum):
    """根河市文化旅游广电局“三务”公开工作制度."""

    PUBLISH = "genhe.publish"  # 主动公开期限
    CORRECTION_NOTICE = "genhe.correction_notice"  # 补正告知期限
    MESSAGE_ANSWER = "genhe.message_answer"  # 网民留言的答复
    AUTHORITATIVE_INFORMATION = "genhe.authoritative_information"  # 发布权威信息
    PRESS_CONFERENCE = "genhe.press_conference"  # 举行新闻发布会


class Reading(StrEnum):
    """The options: points on which the law is silent or disputed; see `Rulebook.choose`."""

    RECEIPT_ON_REST_DAY = "ogi.receipt_on_rest_day"  # 休息日收到申请
    LATE_CORRECTION = "ogi.late_correction"  # 逾期或者再次告知补正
    EXCLUSION_FROM = "ogi.exclusion_from"  # 征求意见时间的起点
    GOVERNING_VERSION = "ogi.governing_version"  # 新旧条例的适用
    SECRECY_REFERENCE_TIME = "ogi.secrecy_reference_time"  # 报请保密部门确定的时间
    CORRECTION_2007 = "ogi.correction_2007"  # 2007年条例下的更改、补充
    AFTER_PAYMENT = "fee.after_payment"  # 缴费后的办理期限
    PENDING_RECONSIDERATION = "arl.governing_version"  # 新旧复议法的适用
    SILENCE = "arl.silence"  # 逾期不答复与复议前置
    CLOCK_STARTS = "opinion.clock_starts"  # 回应时限的起点
    LOCAL_DAYS = "holidays.local_days"  # 地方规定的放假日期
    SEVEN_DAYS = "maoshe.seven_days"  # 七个工作日的起点


class Charge(StrEnum):
    """The tariffs."""

    ITEMS = "fee.items"  # 按件计收
    PAGES = "fee.pages"  # 按量计收


RULES: tuple[type[StrEnum], ...] = (
    OGI,
    FEE,
    ARL,
    ARL_IMPL,
    APL,
    APL_SPC,
    SECRECY,
    SECRECY_IMPL,
    OPINION,
    OPEN_GOVERNMENT,
    MAJOR_DECISIONS,
    RULEMAKING,
    RULE_OF_LAW_INDEX,
    ARCHIVES,
    HUANGYAN,
    MAOSHE,
    MINISTRY_390,
    WUDING,
    GENHE,
)
"""Every enumeration of rule names."""
