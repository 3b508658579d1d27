"""应急厅函〔2019〕390号 四(一) 主动公开流程: attribute, review before issue, approval, publication, deposit."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import MINISTRY_390, OGI
from govopen.workflows.office import Checklist, Line
from govopen.workflows.proactive_disclosure.acts import Form, Issue, Publish
from govopen.workflows.secrecy_review.acts import OpenReview

# fmt: off
CHECKLIST = Checklist(
    organ="ministry_390", workflow="proactive_disclosure", title="主动公开流程", title_en="Publication of policy documents",
    lines=(
        # 1 「应在本单位发文用纸（或发文批办单）上设置公开属性一栏」
        Line("set_attribute", "设置公开属性", clause("四(一)1"), "drafting_section"),
        # 2 「涉及国家秘密的，应先由其承担保密工作的部门进行审查」
        Line("secrecy_review", "保密审查", clause("四(一)2"), "secrecy_office", does=OpenReview, optional=True),
        # 2 「对拟不予公开的政策性文件，在发文前…进行审查」
        Line("review_attribute", "审查公开属性", clause("四(一)2"), "ogi_office", optional=True),
        Line("form", "成文", clause("四(一)5"), "drafting_section", does=Form),
        Line("issue", "印发", clause("四(一)5"), "drafting_section", does=Issue),
        # 5 「自文件印发之日起20个工作日内向社会公布」
        Line("publish", "向社会公布", clause("四(一)5"), "drafting_section", does=Publish, after="issue",
             within=MINISTRY_390.PUBLISH, refines=OGI.PUBLISH),
        # 6 「按规定将纸质文件移送至信息公开查阅场所」
        Line("deposit", "移送查阅场所", clause("四(一)6"), "drafting_section", after="publish"),
    ),
)
# fmt: on
