"""茅畲乡公文类信息主动公开工作流程: attribute, secrecy review, approval, printing, upload, publication."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.rules.names import HUANGYAN, MAOSHE, OGI
from govopen.workflows.grammar import one_of
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.proactive_disclosure.acts import (
    ApproveDocument,
    ChangeAttribute,
    Convert,
    Form,
    Issue,
    ProposeAttribute,
    Publish,
    ReviewAttribute,
    Upload,
)
from govopen.workflows.proactive_disclosure.attributes import Attribute
from govopen.workflows.secrecy_review.acts import OpenReview, ReferUpward

PROPOSED_CLOSED = Recorded(
    ProposeAttribute, (one_of("attribute", Attribute.ON_REQUEST, Attribute.WITHHELD),), last=True
)
CLOSED = Recorded(Form, (one_of("attribute", Attribute.ON_REQUEST, Attribute.WITHHELD),))
CONVERTED = Recorded((ChangeAttribute, Convert))


def _e(number: str) -> Provision:
    return clause(f"公文类信息主动公开工作流程{number}")


# fmt: off
CHECKLIST = Checklist(
    organ="maoshe", workflow="proactive_disclosure", title="茅畲乡公文类信息主动公开工作流程",
    title_en="Maoshe's publication of documents",
    lines=(
        # 一 「办文科室应在拟稿办文时提出公文公开属性的初步意见」
        Line("propose_attribute", "提出公开属性初步意见", _e("一"), "drafting_section", does=ProposeAttribute),
        # 一 「如不同意公开，要注明理由」
        Line("reasons", "注明不公开的理由", _e("一"), "drafting_section", does=ProposeAttribute, only_with=PROPOSED_CLOSED,
             contains=("reasons|legal_basis",)),
        # 二 「办文科室负责人应对公文进行定密审核，提出保密审查意见」
        Line("secrecy_review", "保密审查", _e("二"), "drafting_section", does=OpenReview),
        # 二 「征求茅畲乡保密领导小组办公室或区保密工作部门意见」
        Line("refer_secrecy", "征求保密部门意见", _e("二"), "drafting_section", does=ReferUpward, optional=True),
        # 三 「对…公开属性一并予以审核，报分管领导审定」
        Line("examine_attribute", "审核公开属性", _e("三"), "ogi_office", does=ReviewAttribute),
        Line("approve", "报分管领导审定", _e("三"), "leader_in_charge", does=ApproveDocument, after="examine_attribute"),
        Line("form", "成文", _e("三"), "drafting_section", does=Form),
        Line("issue", "印发", _e("三"), "drafting_section", does=Issue),
        # 四 「应在公文印发后1个工作日内，将公文电子文本加载到非涉密内网工作平台」
        # 「属于主动公开范围的公文」: what is not public is not uploaded
        Line("upload", "加载到内网工作平台", _e("四"), "ogi_office", does=Upload, after="issue", within=MAOSHE.UPLOAD,
             conflicts=CLOSED, not_with=CONVERTED),
        Line("upload", "加载到内网工作平台", _e("四"), "ogi_office", does=Upload, only_with=CONVERTED),
        # 黄岩区政府信息公开发布制度第六条 「自形成或变更之日起20个工作日内公开」
        Line("publish", "公开发布", _e("四"), "ogi_office", does=Publish, after="form", within=HUANGYAN.PUBLISH,
             refines=OGI.PUBLISH, not_with=CLOSED),
        Line("publish", "公开发布", _e("四"), "ogi_office", does=Publish, only_with=(CLOSED, CONVERTED)),
    ),
)
# fmt: on
