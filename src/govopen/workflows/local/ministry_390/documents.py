"""应急厅函〔2019〕390号 四(一) 主动公开流程, 五(三): attribute, review before issue, approval, publication, deposit."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import MINISTRY_390, OGI
from govopen.workflows.acts import OfficeStep
from govopen.workflows.grammar import one_of
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.proactive_disclosure.acts import (
    ApproveDocument,
    ChangeAttribute,
    Convert,
    Deposit,
    Form,
    Issue,
    ProposeAttribute,
    Publish,
    ReviewAttribute,
    Stamp,
)
from govopen.workflows.proactive_disclosure.attributes import Attribute
from govopen.workflows.secrecy_review.acts import OpenReview

DOUBTFUL = Recorded(OfficeStep, (one_of("line", "line_department", "competent_department"),))
MAJOR = Recorded(ProposeAttribute, (one_of("major", True),))
TO_WITHHOLD = Recorded(ProposeAttribute, (one_of("attribute", Attribute.WITHHELD),), last=True)
CLOSED = Recorded(Form, (one_of("attribute", Attribute.ON_REQUEST, Attribute.WITHHELD),))
CONVERTED = Recorded((ChangeAttribute, Convert))

# fmt: off
CHECKLIST = Checklist(
    organ="ministry_390", workflow="proactive_disclosure", title="主动公开流程", title_en="Publication of policy documents",
    lines=(
        # 1 「应在本单位发文用纸（或发文批办单）上设置公开属性一栏」
        Line("set_attribute", "设置公开属性", clause("四(一)1"), "drafting_section", does=ProposeAttribute),
        # 3 「起草单位应对公开属性提出明确建议；拟不予公开的，应说明法定依据」, in the name of the government
        Line("advise_government", "对政府文件提出公开属性建议", clause("四(一)3"), "drafting_section", optional=True),
        # 四(三)2 「出台与实施前，预判舆情态势，提出解读回应预案」
        Line("assess_risk", "舆情风险评估", clause("四(三)2"), "drafting_section", only_with=MAJOR),
        Line("response_plan", "解读回应预案", clause("四(三)2"), "drafting_section", only_with=MAJOR, after="assess_risk"),
        # 四(二)6 「同步组织起草、同步审签、同步部署」
        Line("draft_interpretation", "同步起草解读材料", clause("四(二)6"), "drafting_section", only_with=MAJOR),
        # 2 「涉及国家秘密的，应先由其承担保密工作的部门进行审查」
        Line("secrecy_review", "保密审查", clause("四(一)2"), "secrecy_office", does=OpenReview, optional=True),
        # 五(三) 「不涉密，但无法确定是否适宜公开的，应与有关业务主管部门研究确定；无法确定的，应报…主管部门确定」
        Line("line_department", "与业务主管部门研究确定", clause("五(三)"), "issuing_unit", only_with=DOUBTFUL),
        Line("competent_department", "报政务公开主管部门确定", clause("五(三)"), "issuing_unit", optional=True,
             after="line_department"),
        # 2 「对拟不予公开的政策性文件，在发文前…进行审查」
        Line("review_attribute", "审查公开属性", clause("四(一)2"), "ogi_office", does=ReviewAttribute, only_with=TO_WITHHOLD),
        # 5 「经批准」, 「应当在文件成文日期后标注」
        Line("approve", "批准", clause("四(一)5"), "leader_in_charge", does=ApproveDocument),
        Line("form", "成文", clause("四(一)5"), "drafting_section", does=Form),
        Line("stamp", "标注公开属性", clause("四(一)5"), "drafting_section", does=Stamp, after="form", contains=("label",)),
        Line("issue", "印发", clause("四(一)5"), "drafting_section", does=Issue),
        # 5 「自文件印发之日起20个工作日内向社会公布」
        Line("publish", "向社会公布", clause("四(一)5"), "drafting_section", does=Publish, after="issue",
             within=MINISTRY_390.PUBLISH, refines=OGI.PUBLISH, not_with=CLOSED),
        # 4 「应调整公开属性」: from when it is then published no number says
        Line("publish", "向社会公布", clause("四(一)4"), "drafting_section", does=Publish, only_with=(CLOSED, CONVERTED)),
        # 6 「按规定将纸质文件移送至信息公开查阅场所」
        Line("deposit", "移送查阅场所", clause("四(一)6"), "issuing_unit", does=Deposit, after="publish", not_with=CLOSED),
    ),
)
# fmt: on
