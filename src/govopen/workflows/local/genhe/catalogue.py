"""根河市文化旅游广电局: the catalogue (组织管理规范三(三)3) and its growing contents (主动公开工作制度五(十九))."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.catalogue_maintenance.acts import AdjustCatalogue, Compile
from govopen.workflows.office import Checklist, Line

# fmt: off
CHECKLIST = Checklist(
    organ="genhe", workflow="catalogue_maintenance", title="政务信息公开目录", title_en="Genhe's catalogue",
    lines=(
        # 「组织编制本行政机关的…政务信息公开目录」
        Line("compile", "组织编制目录", clause("政务公开组织管理规范工作规范三(三)3"), "ogi_office", does=Compile),
        # 「按照上级的部署，不断增加主动公开的内容」
        Line("extend_contents", "增加主动公开的内容", clause("政务公开信息主动公开工作制度五(十九)"), "ogi_office", does=AdjustCatalogue,
             optional=True),
    ),
)
# fmt: on
