"""根河市文化旅游广电局政务公开公众参与工作制度二: major decisions published first, the result published."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.office import Checklist, Line
from govopen.workflows.public_consultation.acts import PublishDraft, PublishResult, RecordOpinions

# fmt: off
CHECKLIST = Checklist(
    organ="genhe", workflow="public_consultation", title="重大行政决策网上征求意见", title_en="Asking about major decisions on the network",
    lines=(
        # 二(一) 「重大行政决策应实行预公开」: five classes
        Line("publish_draft", "预公开", clause("政务公开公众参与工作制度二(一)"), "ogi_office", does=PublishDraft),
        Line("consider", "研究意见", clause("政务公开公众参与工作制度二(二)"), "ogi_office", does=RecordOpinions),
        # 二(二) 「应将收到的公众意见建议采纳情况予以公开，并就未采纳意见说明理由」
        Line("publish_result", "公布采纳情况", clause("政务公开公众参与工作制度二(二)"), "ogi_office", does=PublishResult,
             after="consider"),
    ),
)
# fmt: on
