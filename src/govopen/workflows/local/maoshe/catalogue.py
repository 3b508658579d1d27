"""黄岩区政府信息公开发布制度第七条 and 茅畲乡动态调整机制第四条: the catalogue of the township."""

from __future__ import annotations

from govopen.citation import art, clause
from govopen.workflows.catalogue_maintenance.acts import AdjustCatalogue, Compile, PublishCatalogue
from govopen.workflows.office import Checklist, Line

# fmt: off
CHECKLIST = Checklist(
    organ="maoshe", workflow="catalogue_maintenance", title="政府信息公开目录和公开事项清单",
    title_en="Maoshe's catalogue of what is disclosed",
    lines=(
        # 黄岩区政府信息公开发布制度第七条 「编制、公布政府信息公开目录，并及时更新」
        Line("compile", "编制目录", art(7, of="huangyan"), "ogi_office", does=Compile),
        Line("publish", "公布目录", art(7, of="huangyan"), "ogi_office", does=PublishCatalogue),
        # 动态调整机制第四条 「依据法律法规或上级政策…结合本单位实际…应及时进行修改调整」
        Line("adjust", "修改调整", clause("动态调整机制第四条"), "ogi_office", does=AdjustCatalogue, optional=True),
    ),
)
# fmt: on
