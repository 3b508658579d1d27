"""茅畲乡政府信息公开保密审查制度: first opinion, written consent of the others, review, approval, referral upward."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.workflows.grammar import one_of
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.secrecy_review.acts import ApproveReview, ObtainConsent, OpenReview, ReferUpward, ReviewOpinion


def _h(number: str) -> Provision:
    return clause(f"政府信息公开保密审查制度{number}")


# fmt: off
CHECKLIST = Checklist(
    organ="maoshe", workflow="secrecy_review", title="茅畲乡政府信息公开保密审查制度", title_en="Maoshe's secrecy review",
    lines=(
        # 第六条（一） 「由产生政府信息的科室提出是否公开的初步意见」
        Line("first_opinion", "初步意见", _h("第六条（一）"), "drafting_section", does=OpenReview),
        # 第七条 「并以书面形式征得其他科室同意后方可予以公开」
        Line("obtain_consent", "书面征得其他科室同意", _h("第七条"), "drafting_section", does=ObtainConsent,
             after="first_opinion", only_with=Recorded(OpenReview, (one_of("jointly_made", True),))),
        # 第六条（二） 「由负责保密审查工作的科室提出审查意见」
        Line("review_opinion", "审查意见", _h("第六条（二）"), "secrecy_office", does=ReviewOpinion, after="first_opinion"),
        # 第八条 「要填写《政府信息公开保密审查表》，逐级报至有权确定该事项密级的上级机关」; the township's own group has no such authority (保密法第十七条)
        Line("refer_upward", "逐级上报", _h("第八条"), "secrecy_office", does=ReferUpward, optional=True,
             form="政府信息公开保密审查表", contains=("to",)),
        # 第六条（三） 「由分管保密审查工作负责人审查批准」
        Line("approve", "审查批准", _h("第六条（三）"), "leader_in_charge", does=ApproveReview, after="review_opinion",
             not_with=Recorded(ReferUpward)),
    ),
)
# fmt: on
