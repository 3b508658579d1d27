"""根河市文化旅游广电局 附录A 公文类局信息公开程序: attribute on its form, approval on its form, publication, marking."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.rules.names import GENHE, OGI
from govopen.workflows.acts import OfficeStep
from govopen.workflows.grammar import one_of, stated
from govopen.workflows.local.genhe.forms import APPROVAL, ATTRIBUTE_OF_BUREAU, ATTRIBUTE_OF_DEPARTMENT, PaperForm
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.proactive_disclosure.acts import (
    ChangeAttribute,
    Convert,
    EndEffect,
    Form,
    Issue,
    MarkAmended,
    ProposeAttribute,
    Publish,
    ReturnDocument,
    ReviewAttribute,
)
from govopen.workflows.proactive_disclosure.attributes import Attribute
from govopen.workflows.proactive_disclosure.confirmation import AnswerConfirmation, AskConfirmation
from govopen.workflows.secrecy_review.acts import OpenReview

CLOSED = Recorded(Form, (one_of("attribute", Attribute.ON_REQUEST, Attribute.WITHHELD),))
CONVERTED = Recorded((ChangeAttribute, Convert))
ON_REQUEST = Recorded(ProposeAttribute, (one_of("attribute", Attribute.ON_REQUEST),), last=True)
WITHHELD = Recorded(ProposeAttribute, (one_of("attribute", Attribute.WITHHELD),), last=True)
OF_DEPARTMENT = Recorded(OfficeStep, (one_of("line", "attribute_form"), one_of("form", ATTRIBUTE_OF_DEPARTMENT.title)))
MAJOR = Recorded(ProposeAttribute, (one_of("major", True),))
RULES = "政务公开信息主动公开工作制度"


def _a(number: str) -> Provision:
    return clause(f"{RULES}附录{number}")


# fmt: off
def _form(paper: PaperForm, attribute: Attribute, only_with: tuple[Recorded, ...], not_with: tuple[Recorded, ...]) -> Line:
    """The line for the form of annex B or C: each attribute has fields of its own, and two need their basis (注4)."""
    basis = () if attribute is Attribute.PROACTIVE else ("basis",)
    return Line("attribute_form", "填写公文公开属性认定审核表", _a("A.1"), "drafting_section", form=paper.title,
                contains=(*paper.names(attribute), *basis), only_with=only_with, not_with=not_with)


CHECKLIST = Checklist(
    organ="genhe", workflow="proactive_disclosure", title="公文类局信息公开程序",
    title_en="Genhe's publication of documents",
    lines=(
        # 政务公开回应关切工作制度四(二) 「牵头起草部门应做好舆情风险评估」
        Line("assess_risk", "舆情风险评估", clause("政务公开回应关切工作制度四(二)"), "drafting_section", only_with=MAJOR),
        # A.1 「应填写公文公开属性认定审核表…随公文一并报批」
        Line("propose_attribute", "属性认定", _a("A.1"), "drafting_section", does=ProposeAttribute),
        _form(ATTRIBUTE_OF_BUREAU, Attribute.PROACTIVE, (), (ON_REQUEST, WITHHELD, OF_DEPARTMENT)),
        _form(ATTRIBUTE_OF_BUREAU, Attribute.ON_REQUEST, (ON_REQUEST,), (OF_DEPARTMENT,)),
        _form(ATTRIBUTE_OF_BUREAU, Attribute.WITHHELD, (WITHHELD,), (ON_REQUEST, OF_DEPARTMENT)),
        _form(ATTRIBUTE_OF_DEPARTMENT, Attribute.PROACTIVE, (OF_DEPARTMENT,), (ON_REQUEST, WITHHELD)),
        _form(ATTRIBUTE_OF_DEPARTMENT, Attribute.ON_REQUEST, (OF_DEPARTMENT, ON_REQUEST), ()),
        _form(ATTRIBUTE_OF_DEPARTMENT, Attribute.WITHHELD, (OF_DEPARTMENT, WITHHELD), (ON_REQUEST,)),
        # 政务公开政策解读工作制度四(二) 「解读方案应与文件送审稿…同步送审、逐级审签」
        Line("interpretation_plan", "报送解读方案和材料", clause("政务公开政策解读工作制度四(二)"), "drafting_section", only_with=MAJOR),
        # 注5 「联合行文的，需各部门单位共同签署部门单位负责人意见」
        Line("joint_signature", "联合行文共同签署", clause(f"{RULES}附录B注5"), "drafting_section",
             only_with=Recorded(ProposeAttribute, (stated("joint_with"),))),
        Line("confirm", "与有关机关确认", clause(f"{RULES}四(三)"), "ogi_office", does=AnswerConfirmation,
             only_with=Recorded(AskConfirmation)),
        # 一 「先审查、后发布」
        Line("secrecy_review", "公开前审查", clause(f"{RULES}一"), "ogi_office", does=OpenReview),
        # A.1 「由本单位政务信息公开工作机构对局信息公开属性进行审查」
        Line("review_attribute", "审查公开属性", _a("A.1"), "ogi_office", does=ReviewAttribute),
        # A.1 「没有依法依规说明不公开理由的，…可按规定予以退文」
        Line("return", "退文", _a("A.1"), "documents_office", does=ReturnDocument, optional=True),
        Line("form", "成文", _a("A.1"), "drafting_section", does=Form),
        Line("issue", "印发", _a("A.2"), "documents_office", does=Issue),
        # A.2 「对申请公开频次较高的…经审核可以将公开属性转为“主动公开”」
        Line("convert", "转为主动公开", _a("A.2"), "ogi_office", does=Convert, optional=True, contains=("examined_by",)),
        # A.2 「公开公文时应填写公文公开审批单」
        Line("approve_publication", "公文公开审批", _a("A.2"), "ogi_office", form=APPROVAL.title,
             contains=APPROVAL.names(), conflicts=CLOSED, not_with=CONVERTED),  # A.2 「原则上只公开属性为“主动公开”的公文」
        Line("approve_publication", "公文公开审批", _a("A.2"), "ogi_office", form=APPROVAL.title,
             contains=APPROVAL.names(), only_with=CONVERTED),
        # 六(二) 「自本局信息行成或者变更之日起20个工作日内及时公开」
        Line("publish", "发布", clause(f"{RULES}六(二)"), "ogi_office", does=Publish, after="form", within=GENHE.PUBLISH,
             refines=OGI.PUBLISH, not_with=CLOSED),
        Line("publish", "发布", _a("A.2"), "ogi_office", does=Publish, only_with=(CLOSED, CONVERTED)),
        # A.2 「应一并发布其正常解读材料」
        Line("publish_interpretation", "一并发布解读材料", _a("A.2"), "ogi_office", only_with=MAJOR, after="publish"),
        # A.2 「修改、废止、失效等情况，应及时在发布的原文件上作出明确标注」
        Line("mark", "标注修改、废止、失效", _a("A.2"), "ogi_office", does=(MarkAmended, EndEffect), optional=True),
    ),
)
# fmt: on
