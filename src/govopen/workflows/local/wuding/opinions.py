"""武定县发展和改革局实施意见四: collect, confer, assess, respond, evaluate; five hours and twenty-four in an emergency."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import OPEN_GOVERNMENT, OPINION, WUDING
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
    Respond,
)

EMERGENCY = Recorded(Assess, (one_of("level", Level.MAJOR_EMERGENCY, Level.EXTRAORDINARY_EMERGENCY),))

# fmt: off
CHECKLIST = Checklist(
    organ="wuding", workflow="opinion_response", title="武定县发展和改革局政务舆情回应",
    title_en="Wuding's response to public opinion",
    lines=(
        # 四(二) 「突出舆情收集重点」: six kinds of opinion
        Line("collect", "收集", clause("四(二)"), "concerned_section", does=FindOpinion),
        # 四(三) 「建立健全政务舆情收集、会商、研判、回应、评估机制」
        Line("confer", "会商", clause("四(三)"), "business_section", does=Confer),
        Line("assess", "研判", clause("四(三)"), "concerned_section", does=Assess),
        # 四(一) 「对涉及多个股室的政务舆情…必要时可确定牵头股室」
        Line("name_lead", "确定牵头股室", clause("四(一)"), "business_section", does=NameLead, optional=True),
        # 四(四) 「最迟要在5小时内发布权威信息，在24小时内举行新闻发布会」: from the moment that the law's own hours run
        Line("authoritative_information", "发布权威信息", clause("四(四)"), "concerned_section", does=IssueAuthoritativeInformation,
             within=WUDING.AUTHORITATIVE_INFORMATION, refines=OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION, only_with=EMERGENCY),
        # 四(四) 「主要负责人要带头主动发声」
        Line("press_conference", "举行新闻发布会", clause("四(四)"), "head", does=HoldPressConference,
             within=WUDING.PRESS_CONFERENCE, refines=OPINION.PRESS_CONFERENCE, only_with=EMERGENCY),
        # 四(三) 「区别不同情况，进行分类处置」
        Line("respond", "分类回应", clause("四(三)"), "concerned_section", does=Respond, not_with=EMERGENCY, contains=("triage",)),
        # 四(四) 「根据工作进展情况，持续发布权威信息」
        Line("follow_up", "持续发布", clause("四(四)"), "concerned_section", does=FollowUp),
        Line("evaluate", "评估", clause("四(三)"), "ogi_office", does=EvaluateResponse, after="follow_up"),
    ),
)
# fmt: on
