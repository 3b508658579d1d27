"""武定县发展和改革局实施意见 二(三): the basic catalogue of what is disclosed."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.catalogue_maintenance.acts import Compile
from govopen.workflows.office import Checklist, Line

# fmt: off
CHECKLIST = Checklist(
    organ="wuding", workflow="catalogue_maintenance", title="主动公开基本目录", title_en="Wuding's basic catalogue",
    lines=(
        # 「进一步明确…“五公开”…的主体、内容、时限、方式等」
        Line("sort_out", "梳理应公开内容", clause("二(三)"), "ogi_office"),
        # 「在梳理应公开内容的基础上，制定主动公开基本目录」
        Line("compile", "制定主动公开基本目录", clause("二(三)"), "ogi_office", does=Compile, after="sort_out"),
    ),
)
# fmt: on
