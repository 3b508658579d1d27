"""黄岩区政府信息公开发布制度第八条2: remediation within a set time first, a circular of criticism where it is weak or none."""

from __future__ import annotations

from govopen.citation import Provision
from govopen.workflows.office import Checklist, Line
from govopen.workflows.supervision.acts import Criticise, Inspect, OrderRemediation, Remedy

OFFICE = "competent_department"
INTERNAL = Provision(article=8, clause="2")

# fmt: off
CHECKLIST = Checklist(
    organ="huangyan", workflow="supervision", title="黄岩区政府信息公开发布制度监督措施",
    title_en="Huangyan's supervision of publishing",
    lines=(
        # 「负责定期或不定期对…政府信息公开工作进行监督检查」; a complaint needs no inspection
        Line("inspect", "监督检查", INTERNAL, OFFICE, does=Inspect, optional=True),
        # 「对凡应该公开而没有公开，以及公开内容不规范的，限期整改」
        Line("order", "限期整改", INTERNAL, OFFICE, does=OrderRemediation),
        Line("remedy", "整改", INTERNAL, "ogi_office", does=Remedy, after="order", optional=True),
        # 「对整改不力或不整改的，予以通报批评」
        Line("criticise", "通报批评", INTERNAL, OFFICE, does=Criticise, after="order", optional=True),
    ),
)
# fmt: on
