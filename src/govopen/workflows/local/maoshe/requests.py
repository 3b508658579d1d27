"""茅畲乡政府信息依申请公开办理工作流程: register, check, handle, extend, sign, archive."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.rules.names import MAOSHE, OGI, Reading
from govopen.workflows.acts import OfficeStep
from govopen.workflows.grammar import one_of
from govopen.workflows.office import Checklist, Line, Recorded
from govopen.workflows.request_handling.acts import (
    ConsultOrgan,
    ConsultThirdParty,
    Extend,
    NotifyCorrection,
    Outcome,
    Reply,
)
from govopen.workflows.secrecy_review.acts import OpenReview, ReferUpward

POINTED_OUT = Recorded(Reply, (one_of("outcome", Outcome.ALREADY_PUBLIC, Outcome.NOT_RESPONSIBLE),))
EXTENDED = Recorded(Extend)
# 三 「提出拟答复意见或提出延期意见」, and 三(一) has the way to the information told at once, without an opinion
OPINION = (OfficeStep, Recorded(OfficeStep, (one_of("line", "draft_extension_notice"),)), EXTENDED, POINTED_OUT)
OFFICE = "party_government_office"


def _f(number: str) -> Provision:
    return clause(f"依申请公开办理工作流程{number}")


# fmt: off
CHECKLIST = Checklist(
    organ="maoshe", workflow="request_handling", title="茅畲乡政府信息依申请公开办理工作流程",
    title_en="Maoshe's handling of requests",
    lines=(
        # 一 「于1个工作日内…进行受理登记」
        Line("register", "受理登记", _f("一"), OFFICE, after="receive", within=MAOSHE.REGISTER,
             refines=OGI.REPLY, anew=False),
        # 二 「于2个工作日内…进行必要的审查」; doubt: from when is not said, read as from the registration
        Line("check", "审查", _f("二"), OFFICE, after="register", within=MAOSHE.CHECK, refines=OGI.REPLY, anew=False),
        # 二 「制定《茅畲乡政府信息公开补正告知书》，报茅畲乡分管领导审定后，书面告知申请人」
        Line("draft_correction_notice", "补正告知书审定", _f("二"), OFFICE, only_with=Recorded(NotifyCorrection),
             form="茅畲乡政府信息公开补正告知书", approver="leader_in_charge", anew=False,
             contains=("items", "correct_by")),  # 条例第三十条 「说明需要补正的事项和合理的补正期限」
        # 三(二)1 「核实、检索」
        Line("search", "核实、检索", _f("三(二)1"), OFFICE, not_with=POINTED_OUT,
             refines=OGI.REPLY),
        # 三(二)2 「定密审核，提出保密审查意见」
        Line("secrecy_review", "保密审查", _f("三(二)2"), "ogi_office", does=OpenReview, not_with=POINTED_OUT),
        # 三(二)2 「提交茅畲乡保密工作领导小组办公室或区保密工作部门审查」: a township has no authority itself (保密法第十七条)
        Line("refer_secrecy", "提交保密部门审查", _f("三(二)2"), "ogi_office", does=ReferUpward, optional=True),
        # 三(二)3 「征求有关部门和第三方意见」
        Line("consult_third_party", "征求第三方意见", _f("三(二)3"), "ogi_office", does=ConsultThirdParty, optional=True),
        Line("consult_organ", "征求有关部门意见", _f("三(二)3"), "ogi_office", does=ConsultOrgan, optional=True),
        # 三(二)4 「协调确认处理意见」
        Line("coordinate", "协调确认处理意见", _f("三(二)4"), "ogi_office", not_with=POINTED_OUT, refines=OGI.REPLY),
        # 三 「于7个工作日内提出拟答复意见」 after the check, or 三(二) 「自收到申请件之日起，在7个工作日内」
        Line("draft_opinion", "提出拟答复意见", _f("三"), OFFICE, does=OPINION, after="check", within=MAOSHE.HANDLE,
             refines=OGI.REPLY, reading=(Reading.SEVEN_DAYS, "after_check")),
        Line("draft_opinion", "提出拟答复意见", _f("三(二)"), OFFICE, does=OPINION, after="receive", within=MAOSHE.HANDLE_FROM_RECEIPT,
             refines=OGI.REPLY, reading=(Reading.SEVEN_DAYS, "from_receipt")),
        # 四 「制定《茅畲乡政府信息公开延期答复告知书》，报请信息公开分管领导同意后告知申请人」
        Line("draft_extension_notice", "延期答复告知书", _f("四"), OFFICE, only_with=EXTENDED,
             form="茅畲乡政府信息公开延期答复告知书", approver="leader_in_charge"),
        # 四 「经同意延期后答复的，党政办公室应于20个工作日内完成答复意见」
        Line("extended_opinion", "延期后完成答复意见", _f("四"), OFFICE, only_with=EXTENDED, after="extend",
             within=MAOSHE.EXTENDED_OPINION, refines=OGI.REPLY),
        # 五 「于3个工作日内将答复意见送政务公开分管领导审签」
        Line("send_for_signature", "送签", _f("五"), OFFICE, after="draft_opinion", within=MAOSHE.SIGN, refines=OGI.REPLY,
             approver="leader_in_charge", not_with=EXTENDED),
        Line("send_for_signature", "送签", _f("五"), OFFICE, after="extended_opinion", within=MAOSHE.SIGN,
             refines=OGI.REPLY, approver="leader_in_charge", only_with=EXTENDED),
        # 三(一) 「于5个工作日内书面告知申请人获取该信息方式和途径」; doubt: from when is not said, read as from the check
        Line("point_out", "告知获取方式和途径", _f("三(一)"), OFFICE, does=Reply, after="check",
             within=MAOSHE.ALREADY_PUBLIC, refines=OGI.REPLY, only_with=POINTED_OUT),
        # 五 「答复应在收到申请之日起，20个工作日内完成，经延长不得超过40个工作日」: counted gross
        Line("reply", "正式答复", _f("五"), OFFICE, does=Reply, after="receive", within=MAOSHE.REPLY_GROSS, refines=OGI.REPLY,
             gross=True, not_with=EXTENDED),
        Line("reply", "正式答复", _f("五"), OFFICE, does=Reply, after="receive", within=MAOSHE.REPLY_GROSS_EXTENDED,
             refines=OGI.REPLY, gross=True, only_with=EXTENDED),
        # 六 「次年1月底前将上一年度依申请公开材料整理后交文书归档」
        Line("archive", "归档", _f("六"), OFFICE, after="reply", within=MAOSHE.ARCHIVE, anew=False),
    ),
)
# fmt: on
