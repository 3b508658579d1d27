"""应急厅函〔2019〕390号 五(三): who publishes reviews and answers for it; what is unclear goes up to who may determine it."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.grammar import one_of
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.secrecy_review.acts import ApproveReview, OpenReview, ReferUpward, ReviewOpinion, ReviewResult

UNSURE = Recorded(OpenReview, (one_of("opinion", ReviewResult.UNCLEAR),))
STILL_UNSURE = Recorded(ReviewOpinion, (one_of("result", ReviewResult.UNCLEAR),))

# fmt: off
CHECKLIST = Checklist(
    organ="ministry_390", workflow="secrecy_review", title="信息公开保密审查制度",
    title_en="Secrecy review before disclosure",
    lines=(
        # 「拟公开的信息应由制作或保存单位进行保密审查」
        Line("review", "制作或保存单位审查", clause("五(三)"), "issuing_unit", does=OpenReview, contains=("opinion",)),
        # 「无法确定是否涉密时，应报本单位保密工作机构审定」
        Line("secrecy_office", "报保密工作机构审定", clause("五(三)"), "secrecy_office", does=ReviewOpinion, only_with=UNSURE),
        # 「无法确定的，报请有权确定的机关确定」
        Line("refer_upward", "报请有权确定的机关", clause("五(三)"), "secrecy_office", does=ReferUpward, only_with=STILL_UNSURE,
             contains=("to",)),
        # 「本单位主要负责人是信息保密审查的“第一责任人”」
        Line("answer_for", "第一责任人", clause("五(三)"), "head", does=ApproveReview, not_with=Recorded(ReferUpward)),
    ),
)
# fmt: on
