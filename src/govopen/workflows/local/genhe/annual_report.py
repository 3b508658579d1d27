"""根河市: the annual report (政务公开组织管理规范工作规范三(三)3) and the two yearly tables of the platform (平台建设工作制度一(五)2)."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.workflows.annual_report.acts import CompileReport, PublishReport, SubmitReport
from govopen.workflows.local.genhe.forms import Field, PaperForm
from govopen.workflows.office import Checklist, Line

OFFICE = "ogi_office"


def _c(number: str) -> Provision:
    return clause(f"政务公开平台建设工作制度一(五)2({number})", of="genhe")


# fmt: off
SUPERVISION_TABLE = PaperForm(
    title="政务公开监管工作年度报表", title_en="Yearly table of supervision", provision=_c("1"),
    fields=(
        Field("site_checks", "网站抽查"),
        Field("security_checks", "安全检查"),
        Field("opening_and_merging", "网站开设整合"),
        Field("error_reports", "“我为局政务公开办公室找错”平台网民留言办理"),
        Field("counterfeit_sites", "假冒局政务公开办公室处置"),
        Field("training", "人员培训"),
    ),
)
WORK_TABLE = PaperForm(
    title="政务公开办公室年度工作报表", title_en="Yearly table of work", provision=_c("2"),
    fields=(
        Field("items_published", "年度信息发布总数和各栏目发布数"),
        Field("visits", "用户总访问量"),
        Field("services", "服务事项数和受理量"),
        Field("messages", "网民留言办理情况"),
        Field("platform", "平台建设"),
        Field("special_topics", "开设专题"),
        Field("new_media", "新媒体传播"),
        Field("innovation", "创新发展"),
        Field("safeguards", "机制保障"),
    ),
)
CHECKLIST = Checklist(
    organ="genhe", workflow="annual_report", title="根河市文化旅游广电局年度报告和年度报表",
    title_en="Genhe's annual report and yearly tables",
    lines=(
        # 一(五)2(1) 「应编制本单位政务公开监管工作年度报表」, (2) 「政务公开办公室年度工作报表」
        Line("supervision_table", "监管工作年度报表", _c("1"), OFFICE, form=SUPERVISION_TABLE.title, contains=SUPERVISION_TABLE.names()),
        Line("work_table", "年度工作报表", _c("2"), OFFICE, form=WORK_TABLE.title, contains=WORK_TABLE.names()),
        # 三(三)3 「组织编制…政务信息公开工作年度报告」; its day is the law's
        Line("compile", "编制年度报告", clause("政务公开组织管理规范工作规范三(三)3"), OFFICE, does=CompileReport),
        Line("submit", "提交年度报告", clause("政务公开组织管理规范工作规范三(三)3"), OFFICE, does=SubmitReport, optional=True),
        Line("publish", "公布年度报告", clause("政务公开组织管理规范工作规范三(三)3"), OFFICE, does=PublishReport, optional=True),
    ),
)
# fmt: on
