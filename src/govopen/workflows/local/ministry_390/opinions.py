"""应急厅函〔2019〕390号 四(三) 回应关切流程: monitor, assess, respond within 48 hours, report what is too much."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import MINISTRY_390, OPINION
from govopen.workflows.grammar import one_of, stated
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.opinion_response.acts import (
    Assess,
    FindOpinion,
    FollowUp,
    IssueAuthoritativeInformation,
    Level,
    ReportUpward,
    Respond,
)

EMERGENCY = Recorded(Assess, (one_of("level", Level.MAJOR_EMERGENCY, Level.EXTRAORDINARY_EMERGENCY),))
ESCALATED = Recorded(Assess, (stated("escalation"),))

# fmt: off
CHECKLIST = Checklist(
    organ="ministry_390", workflow="opinion_response", title="回应关切流程", title_en="Response to public concerns",
    lines=(
        # 1 「安排专人加强对主要网络媒体及传统媒体的日常监测」
        Line("monitor", "监测收集", clause("四(三)1"), "ogi_office", does=FindOpinion),
        # 2 「加强科学研判」
        Line("assess", "分析研判", clause("四(三)2"), "ogi_office", does=Assess),
        # 4 「超出本单位处置能力范围或涉及多个部门的重大政务舆情，要及时…报告，并提出回应处置建议」
        Line("report_upward", "向有关部门报告", clause("四(三)4"), "ogi_office", does=ReportUpward, only_with=ESCALATED,
             contains=("proposal",)),
        # 3 「原则上应在48小时内予以回应」: in principle; the State Council's own 48 hours bind in full
        Line("respond", "回应", clause("四(三)3"), "head", does=Respond, within=MINISTRY_390.RESPONSE,
             refines=OPINION.RESPONSE, in_principle=True, not_with=EMERGENCY),
        # 3 「对涉及重大突发事件的政务舆情，要第一时间发现、处置与发声」: no number
        Line("speak_at_once", "第一时间发声", clause("四(三)3"), "head", does=IssueAuthoritativeInformation,
             only_with=EMERGENCY),
        # 3 「根据工作进展情况持续发布权威信息」
        Line("follow_up", "持续发布", clause("四(三)3"), "ogi_office", does=FollowUp),
    ),
)
# fmt: on
