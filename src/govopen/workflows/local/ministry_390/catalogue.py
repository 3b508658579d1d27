"""应急厅函〔2019〕390号 一(三): the standard catalogue is refined, published and obeyed."""

from __future__ import annotations

from govopen.citation import clause
from govopen.workflows.catalogue_maintenance.acts import Compile, PublishCatalogue
from govopen.workflows.office import Checklist, Line

# fmt: off
CHECKLIST = Checklist(
    organ="ministry_390", workflow="catalogue_maintenance", title="安全生产和救灾领域基层政务公开标准目录",
    title_en="The standard catalogue of work safety and disaster relief",
    lines=(
        # 「对照该指引要求，细化补充完善标准目录」
        Line("refine", "细化补充完善标准目录", clause("一(三)"), "ogi_office", does=Compile),
        # 「予以公开」
        Line("publish", "予以公开", clause("一(三)"), "ogi_office", does=PublishCatalogue),
        # 「并遵照执行」
        Line("follow", "遵照执行", clause("一(三)"), "ogi_office", after="publish"),
    ),
)
# fmt: on
