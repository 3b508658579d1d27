"""政务公开依申请公开工作制度: received, registered, drafted, examined, replied to, archived."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.rules.names import GENHE, OGI
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.request_handling.acts import ConsultThirdParty, NotifyCorrection, Reply


def _b(number: str) -> Provision:
    return clause(f"政务公开依申请公开工作制度{number}")


REGISTER = {
    "name": "姓名（名称）", "contact": "联系方式", "received_on": "接收日期", "channel": "申请方式", "content": "申请内容",
    "reply_by": "答复期限", "delivery": "送达方式",
}  # fmt: skip
"""What the register records of each request (二(一)), by the name under which a step states it."""

# fmt: off
CHECKLIST = Checklist(
    organ="genhe", workflow="request_handling", title="政务公开依申请公开工作制度", title_en="Genhe's handling of requests",
    lines=(
        # 二(一) 「收到信息公开申请后，应及时登记，详细记载申请的主要信息」
        Line("register", "登记", _b("二(一)"), "ogi_office", anew=False, contains=tuple(REGISTER)),
        # 二(三)2 「自收到申请之日起7个工作日内一次性告知申请人作出补正，说明需要补正的事项和合理的补正期限」
        Line("notify_correction", "告知补正", _b("二(三)2"), "ogi_office", does=NotifyCorrection, optional=True,
             after="receive", within=GENHE.CORRECTION_NOTICE, refines=OGI.CORRECTION_NOTICE, anew=False,
             contains=("items", "correct_by")),
        # 二(四) 「应及时向本单位分管领导报告并由相关科室提出拟答复意见」
        Line("report", "向分管领导报告", _b("二(四)"), "ogi_office", after="register", anew=False),
        Line("draft_opinion", "提出拟答复意见", _b("二(四)"), "business_section", after="report", refines=OGI.REPLY),
        # 二(五) 「应当书面征求第三方的意见，并书面告知申请人」
        Line("consult_third_party", "征求第三方意见", _b("二(五)"), "ogi_office", does=ConsultThirdParty, optional=True),
        Line("tell_requester", "书面告知申请人", _b("二(五)"), "ogi_office", only_with=Recorded(ConsultThirdParty)),
        # 二(六) 「存在明显瑕疵的，…应要求其说明理由或修改完善」: the draft goes back, as often as need be
        Line("send_back_draft", "要求说明理由或修改完善", _b("二(六)"), "ogi_office", optional=True),
        Line("examine", "审核", _b("二(六)"), "ogi_office", after="draft_opinion", refines=OGI.REPLY),
        # 二(七) 「起草答复书，报局分管领导审批后方可答复申请人」
        Line("approve_reply", "答复书审批", _b("二(七)"), "ogi_office", after="examine", refines=OGI.REPLY,
             approver="leader_in_charge"),
        Line("reply", "答复", _b("二(七)"), "ogi_office", does=Reply, after="approve_reply", refines=OGI.REPLY),
        # 二(八) 「登记建册、立卷归档」
        Line("archive", "归档", _b("二(八)"), "ogi_office", after="reply", anew=False),
    ),
)
# fmt: on
