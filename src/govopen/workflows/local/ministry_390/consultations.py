"""应急厅函〔2019〕390号 四(四) 公众参与流程: drafts of major measures published first, the result published."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.office import Checklist, Line
from govopen.workflows.public_consultation.acts import PublishDraft, PublishResult, RecordOpinions

# fmt: off
CHECKLIST = Checklist(
    organ="ministry_390", workflow="public_consultation", title="公众参与流程", title_en="Public participation",
    lines=(
        # 1 「承办单位应提前通过政府网站、听证座谈…等方式，向社会公布决策草案、决策依据等信息，并向社会公开征求意见」: no number
        Line("publish_draft", "公布决策草案、依据", clause("四(四)1"), "drafting_section", does=PublishDraft),
        # 2 「认真收集、整理和分析公众提出的意见建议」
        Line("consider", "收集、整理和分析意见", clause("四(四)2"), "drafting_section", does=RecordOpinions),
        # 2 「采纳情况应予公布，对较为集中的意见建议未予采纳的，应公开说明理由」
        Line("publish_result", "公布采纳情况", clause("四(四)2"), "drafting_section", does=PublishResult, after="consider"),
    ),
)
# fmt: on
