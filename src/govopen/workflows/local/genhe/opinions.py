"""根河市文化旅游广电局政务公开回应关切工作制度: patrol, analyse, triage, report, respond, keep watching."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.rules.names import GENHE, OPEN_GOVERNMENT, OPINION
from govopen.workflows.grammar import one_of
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.opinion_response.acts import (
    Assess,
    Confer,
    EvaluateResponse,
    FindOpinion,
    FollowUp,
    HoldPressConference,
    IssueAuthoritativeInformation,
    Level,
    NameLead,
    ReportUpward,
    Respond,
)

EMERGENCY = Recorded(Assess, (one_of("level", Level.MAJOR_EMERGENCY, Level.EXTRAORDINARY_EMERGENCY),))


def _e(number: str) -> Provision:
    return clause(f"政务公开回应关切工作制度{number}")


# fmt: off
CHECKLIST = Checklist(
    organ="genhe", workflow="opinion_response", title="根河市文化旅游广电局政务公开回应关切工作制度",
    title_en="Genhe's response to public opinion",
    lines=(
        # 三(一) 「应安排专人进行网络日常巡查」
        Line("patrol", "网络巡查收集", _e("三(一)"), "ogi_office", does=FindOpinion),
        # 二 「收集、会商、研判、回应、评估机制」
        Line("confer", "会商", _e("二"), "ogi_office", does=Confer),
        # 四(一) 「对后续传播趋势及可能造成的后果进行综合分析判断」, and the plan for handling it (printed 「制阵急处置方案」)
        Line("analyse", "研判", _e("四(一)"), "concerned_section", does=Assess, contains=("plan",)),
        # 七(二) 「涉事责任部门是第一责任主体」
        Line("name_responsible", "确定回应责任主体", _e("七(二)"), "ogi_office", does=NameLead, optional=True),
        # 六 「在舆情处置的同时，及时向上级报告基本事实」
        Line("report", "向上级报告基本事实", _e("六"), "ogi_office", does=ReportUpward, beside=True),
        # 七(三) 「最迟在5小时内发布权威信息，在24小时内举行新闻发布会」: from the moment that the law's own hours run
        Line("authoritative_information", "发布权威信息", _e("七(三)"), "concerned_section", does=IssueAuthoritativeInformation,
             within=GENHE.AUTHORITATIVE_INFORMATION, refines=OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION, only_with=EMERGENCY),
        Line("press_conference", "举行新闻发布会", _e("七(三)"), "head", does=HoldPressConference,
             within=GENHE.PRESS_CONFERENCE, refines=OPINION.PRESS_CONFERENCE, only_with=EMERGENCY),
        # 五 「应区分不同情况，对政务舆情进行分类处置」, 七(五)3
        Line("respond", "分类回应", _e("七(五)3"), "concerned_section", does=Respond, not_with=EMERGENCY, contains=("triage",)),
        # 八 「应持续监测网络舆情走势」
        Line("keep_watching", "持续监测", _e("八"), "ogi_office", does=FollowUp),
        Line("evaluate", "评估", _e("二"), "ogi_office", does=EvaluateResponse, after="keep_watching"),
    ),
)
# fmt: on
