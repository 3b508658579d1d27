"""根河市 政务公开平台建设工作制度二(五)2: accounts are inspected every quarter, and problems get a notice of remediation."""

from __future__ import annotations

from govopen.citation import Provision, clause
from govopen.workflows.office import Checklist, Line
from govopen.workflows.supervision.acts import Inspect, OrderRemediation, ProposeAccountability, Remedy

OFFICE = "ogi_office"


def _c(number: str) -> Provision:
    return clause(f"政务公开平台建设工作制度{number}")


# fmt: off
CHECKLIST = Checklist(
    organ="genhe", workflow="supervision", title="根河市文化旅游广电局政务新媒体检查", title_en="Genhe's inspection of accounts",
    lines=(
        # 二(五)2 「应对本行政区域内政务新媒体进行检查，按季度通报」: the quarters are the obligation genhe.account_circular
        Line("inspect", "检查", _c("二(五)2"), OFFICE, does=Inspect, optional=True),
        # 「发现问题及时下整改通知」
        Line("order", "下整改通知", _c("二(五)2"), OFFICE, does=OrderRemediation),
        Line("remedy", "整改", _c("二(五)2"), "business_section", does=Remedy, after="order", optional=True),
        # 一(七) 「对存在因网站出现问题造成严重后果的，应按有关规定进行责任追究」
        Line("accountability", "责任追究", _c("一(七)"), OFFICE, does=ProposeAccountability, optional=True),
    ),
)
# fmt: on
