"""茅畲乡政务公开舆情应对工作制度: find, report, pass on, assess, handle, investigate, approve, respond, feed back."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.rules.names import MAOSHE, OPINION
from govopen.workflows.grammar import one_of
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.opinion_response.acts import (
    ApproveResponse,
    ApproveUpwardReport,
    Assess,
    BriefHead,
    FeedBack,
    FindOpinion,
    FollowUp,
    Investigate,
    IssueAuthoritativeInformation,
    Level,
    NameLead,
    PassOn,
    ReportOpinion,
    ReportUpward,
    Respond,
    Source,
    SubmitMaterial,
    TakeMeasures,
)

# 二 「分为一般舆情和重要舆情」: an emergency is an important one
EMERGENCY = Recorded(Assess, (one_of("level", Level.MAJOR_EMERGENCY, Level.EXTRAORDINARY_EMERGENCY),))
IMPORTANT = Recorded(Assess, (one_of("level", Level.IMPORTANT, Level.MAJOR_EMERGENCY, Level.EXTRAORDINARY_EMERGENCY),))
PASSED_ON = Recorded(FindOpinion, (one_of("source", Source.PASSED_ON),))


def _l(number: str) -> Provision:
    return clause(f"政务公开舆情应对工作制度{number}")


# fmt: off
CHECKLIST = Checklist(
    organ="maoshe", workflow="opinion_response", title="茅畲乡政务公开舆情应对工作制度",
    title_en="Maoshe's response to public opinion",
    lines=(
        # 四(一) 「负责汇总各类新闻媒体报道的重要政务舆情」
        Line("find", "汇总、发现", _l("四(一)"), "opinion_office", does=FindOpinion),
        # 四(一) 「外部转来政务舆情，要及时转分管领导及涉事科室」
        Line("pass_on", "转分管领导及涉事科室", _l("四(一)"), "opinion_office", does=PassOn, only_with=PASSED_ON),
        # 四(一) 「重要政务舆情即时呈报相关领导」, 四(三) 「须第一时间上报分管领导」: no number
        Line("report_at_once", "即时呈报", _l("四(一)"), "opinion_office", does=ReportOpinion, only_with=IMPORTANT),
        # 四(二) 「科学研判舆情发展态势」
        Line("assess", "研判", _l("四(二)"), "leader_in_charge", does=Assess),
        # 三(四) 「如政务舆情涉及多位领导分管工作，由分管领导共商应对措施或由乡主要领导委托一名分管领导牵头处置」
        Line("name_lead", "确定牵头领导", _l("三(四)"), "head", does=NameLead, optional=True),
        # 三(一) 「在当天采取处置措施并积极应对」; doubt: from when is not said, read as the day on which it was found
        Line("measures", "采取处置措施", _l("三(一)"), "concerned_section", does=TakeMeasures, after="find_opinion",
             within=MAOSHE.OPINION_MEASURES, only_with=IMPORTANT),
        # 四(三) 「相关涉事科室接到舆情后要立即对舆情反映事项进行深入调查」
        Line("investigate", "深入调查", _l("四(三)"), "concerned_section", does=Investigate),
        # 四(三) 「将调查结果、事实真相、处置意见等形成书面材料」
        Line("material", "报送书面材料", _l("四(三)"), "concerned_section", does=SubmitMaterial, after="investigate",
             contains=("investigation_result", "truth", "handling")),
        # 四(三) 「报主要领导同意，统一向媒体发布」
        Line("approve", "主要领导同意", _l("四(三)"), "head", does=ApproveResponse, after="material", approver="head"),
        # 四(三) 「在接到重要政务舆情报告后…于当天进行回应」
        Line("respond", "回应", _l("四(三)"), "leader_in_charge", does=Respond, after="report_at_once",
             within=MAOSHE.OPINION_RESPONSE, refines=OPINION.RESPONSE, only_with=IMPORTANT, not_with=EMERGENCY),
        Line("release", "统一向媒体发布", _l("四(三)"), "leader_in_charge", does=IssueAuthoritativeInformation,
             after="report_at_once", within=MAOSHE.OPINION_RESPONSE, only_with=EMERGENCY),
        # an ordinary opinion has a weekly report and no day of response: the law's 48 hours govern
        Line("respond_ordinary", "回应", _l("四(三)"), "leader_in_charge", does=Respond, not_with=IMPORTANT),
        # 四(一) 「普通政务舆情一周一报告」
        Line("report_weekly", "一周一报告", _l("四(一)"), "opinion_office", does=ReportOpinion, after="find_opinion",
             within=MAOSHE.OPINION_WEEKLY, not_with=IMPORTANT),
        # 四(四) 「处置情况于当日报政务舆情应对办公室和分管领导」; doubt: which day is not said, read as the day of the measures
        Line("feed_back", "反馈处置情况", _l("四(四)"), "concerned_section", does=FeedBack, after="measures",
             within=MAOSHE.OPINION_FEEDBACK, only_with=IMPORTANT),
        # 四(四) 「分管领导要将处置情况于当天向主要领导汇报」
        Line("brief_head", "向主要领导汇报", _l("四(四)"), "leader_in_charge", does=BriefHead, after="feed_back",
             within=MAOSHE.OPINION_LEADER_REPORT, only_with=IMPORTANT),
        # 四(五) 「报请分管领导、主要领导批准后，于当日上报」: where a report upward is needed
        Line("approve_upward_report", "批准上报", _l("四(五)"), "head", does=ApproveUpwardReport, optional=True,
             approver="head"),
        Line("report_upward", "上报上级部门", _l("四(五)"), "opinion_office", does=ReportUpward,
             after="approve_upward_report", within=MAOSHE.OPINION_UPWARD_REPORT, only_with=Recorded(ApproveUpwardReport)),
        # 三(一) 「持续跟踪」, 四(三) 「要密切关注舆情发展态势」
        Line("follow_up", "持续跟踪", _l("四(三)"), "opinion_office", does=FollowUp),
    ),
)
# fmt: on
