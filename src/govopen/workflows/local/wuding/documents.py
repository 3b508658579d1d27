"""武定县发展和改革局实施意见 一(二), 二(一): five attributes, reviewed before approval; other departments confirm first."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import OGI
from govopen.workflows.grammar import one_of
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.proactive_disclosure.acts import (
    ApproveDocument,
    ChangeAttribute,
    Convert,
    Form,
    ProposeAttribute,
    Publish,
    ReviewAttribute,
    Stamp,
)
from govopen.workflows.proactive_disclosure.attributes import Attribute
from govopen.workflows.proactive_disclosure.confirmation import AnswerConfirmation, AskConfirmation
from govopen.workflows.secrecy_review.acts import OpenReview

CLOSED = Recorded(Form, (one_of("attribute", Attribute.ON_REQUEST, Attribute.WITHHELD),))
CONVERTED = Recorded((ChangeAttribute, Convert))
OPEN = Recorded(ProposeAttribute, (one_of("attribute", Attribute.PROACTIVE),), last=True)

# fmt: off
CHECKLIST = Checklist(
    organ="wuding", workflow="proactive_disclosure", title="严格审查公开属性",
    title_en="Wuding's review of the disclosure attribute",
    lines=(
        # 二(一) 「拟制公文时，必须明确公开属性」
        Line("propose_attribute", "明确公开属性", clause("二(一)"), "business_section", does=ProposeAttribute),
        # 二(一) all but 「此件公开发布」: 「报批前送本部门政务公开工作机构审查」
        Line("review_attribute", "报批前审查", clause("二(一)"), "ogi_office", does=ReviewAttribute, not_with=OPEN),
        # 二(一) 「报请以政府或政府办公室名义印发的公文，应对公开属性提出明确建议并说明理由」
        Line("advise_government", "对政府公文提出公开属性建议", clause("二(一)"), "business_section", optional=True),
        # 一(二) 「对涉及其他部门的政府信息，应当沟通确认」
        Line("confirm", "与其他部门沟通确认", clause("一(二)"), "business_section", does=AnswerConfirmation,
             only_with=Recorded(AskConfirmation)),
        # 二(四) 「严格落实公开前保密审查机制」
        Line("secrecy_review", "保密审查", clause("二(四)"), "business_section", does=OpenReview),
        # 二(一) 「随公文一并报批」
        Line("approve", "报批", clause("二(一)"), "leader_in_charge", does=ApproveDocument, after="review_attribute"),
        Line("form", "成文", clause("二(一)"), "business_section", does=Form),
        Line("stamp", "标注公开属性", clause("二(一)"), "business_section", does=Stamp, after="form", contains=("label",)),
        # 五①(三) 「要及时准确公开本部门发布的规章和规范性文件」: no number of days, so the law's
        Line("publish", "公开发布", clause("五①(三)"), "ogi_office", does=Publish, after="form", refines=OGI.PUBLISH,
             not_with=CLOSED),
        # 二(四) 「可转为主动公开的应当主动公开」
        Line("publish", "公开发布", clause("二(四)"), "ogi_office", does=Publish, only_with=(CLOSED, CONVERTED)),
    ),
)
# fmt: on
