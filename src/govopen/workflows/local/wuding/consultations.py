"""武定县发展和改革局实施意见五② 扩大公众参与: major decisions heard in several ways, the result published."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.office import Checklist, Line
from govopen.workflows.public_consultation.acts import HearOpinions, PublishDraft, PublishResult, RecordOpinions

# fmt: off
CHECKLIST = Checklist(
    organ="wuding", workflow="public_consultation", title="扩大公众参与", title_en="Wider public participation",
    lines=(
        # (二) 「除依法应当保密的外，须通过征求意见、听证座谈、咨询协商、列席会议、媒体吹风等方式扩大公众参与」
        Line("publish_draft", "公开征求意见", clause("五②(二)"), "business_section", does=PublishDraft),
        Line("hear", "听证座谈、咨询协商", clause("五②(二)"), "business_section", does=HearOpinions, optional=True),
        Line("consider", "研究意见", clause("五②(二)"), "business_section", does=RecordOpinions),
        # (二) 「采纳情况应予公布，相对集中的意见建议不予采纳的，公布时要说明理由」
        Line("publish_result", "公布采纳情况", clause("五②(二)"), "business_section", does=PublishResult, after="consider"),
    ),
)
# fmt: on
