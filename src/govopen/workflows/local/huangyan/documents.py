"""黄岩区政府信息公开发布制度: the district's rules on publishing, for every township and department."""

from __future__ import annotations

from govopen.citation import art
from govopen.rules.names import HUANGYAN, OGI
from govopen.workflows.grammar import one_of
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.proactive_disclosure.acts import ChangeAttribute, Convert, Form, Publish
from govopen.workflows.proactive_disclosure.attributes import Attribute
from govopen.workflows.secrecy_review.acts import OpenReview

CLOSED = Recorded(Form, (one_of("attribute", Attribute.ON_REQUEST, Attribute.WITHHELD),))
CONVERTED = Recorded((ChangeAttribute, Convert))

# fmt: off
CHECKLIST = Checklist(
    organ="huangyan", workflow="proactive_disclosure", title="黄岩区政府信息公开发布制度",
    title_en="Huangyan's rules on publishing government information",
    lines=(
        # 第十条 「要严格按照《中华人民共和国保守国家秘密法》等规定，实行保密审查」
        # doubt: 第十条 bans trade secrets and privacy without exception; the law's exceptions (条例第十五条) prevail
        Line("secrecy_review", "保密审查", art(10), "secrecy_office", does=OpenReview),
        Line("form", "形成", art(6), "drafting_section", does=Form),
        # 第六条 「自形成或变更之日起20个工作日内公开」
        Line("publish", "主动公开", art(6), "ogi_office", does=Publish, after="form", within=HUANGYAN.PUBLISH,
             refines=OGI.PUBLISH, not_with=CLOSED),
        Line("publish", "主动公开", art(6), "ogi_office", does=Publish, only_with=(CLOSED, CONVERTED)),
        # 第七条 「编制、公布政府信息公开目录，并及时更新」
        Line("update_catalogue", "更新公开目录", art(7), "ogi_office", optional=True),
    ),
)
# fmt: on
