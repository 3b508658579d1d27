"""公开目录的编制和更新: arts. 4 and 12 of the Regulations of 2019; they set no number of days."""

from __future__ import annotations

from govopen.citation import art
from govopen.workflows.acts import OfficeStep
from govopen.workflows.catalogue_maintenance.acts import (
    AdjustCatalogue,
    CatalogueState,
    Compile,
    NoteChange,
    PublishCatalogue,
    ReplaceCatalogue,
    ReviewCatalogue,
)
from govopen.workflows.grammar import LawFile, Step, fact, one_of
from govopen.workflows.parties import ORGAN

S = CatalogueState

# fmt: off
LAW = LawFile(
    title="公开目录维护", title_en="Catalogue maintenance", instrument="ogi", version="2019",
    states=S, initial=S.NOT_COMPILED, final=frozenset({S.REPLACED}), resting=frozenset({S.PUBLISHED}),
    steps=(
        # 第四条第一款 「建立健全本行政机关的政府信息公开工作制度」: the lines of the organ's own checklist
        Step(art(4, 1), fact(OfficeStep, ORGAN), when=frozenset(S) - {S.REPLACED}),
        # 第四条第二款第（三）项 「组织编制本行政机关的…政府信息公开目录」
        Step(art(4, 2, 3), ORGAN.shall(Compile), when={S.NOT_COMPILED, S.RETURNED}, then=S.COMPILED),
        # 第四条第二款第（四）项 「组织开展对拟公开政府信息的审查」
        Step(art(4, 2, 4), ORGAN.shall(ReviewCatalogue), when=S.COMPILED, then=S.REVIEWED, given=one_of("approved", True)),
        Step(art(4, 2, 4), ORGAN.shall(ReviewCatalogue), when=S.COMPILED, then=S.RETURNED, given=one_of("approved", False),
             contains=("reasons",)),
        # 第十二条第一款 「行政机关编制、公布的…政府信息公开目录」
        Step(art(12, 1), ORGAN.shall(PublishCatalogue), when=S.REVIEWED, then=S.PUBLISHED),
        # published without a review on record: 第四条第二款第（四）项 asks who reviewed it
        Step(art(4, 2, 4), ORGAN.shall(PublishCatalogue), when={S.COMPILED, S.RETURNED}, then=S.PUBLISHED, requires=("reviewed_by",)),
        # 第十二条第一款 「应当及时更新」: law, a superior's policy or the circumstances changed
        Step(art(12, 1), fact(NoteChange), when={S.PUBLISHED, S.OUTDATED}, then=S.OUTDATED),
        Step(art(12, 1), ORGAN.shall(AdjustCatalogue), when={S.PUBLISHED, S.OUTDATED}, then=S.COMPILED, contains=("changes",)),
        Step(art(12, 1), fact(ReplaceCatalogue), when={S.PUBLISHED, S.OUTDATED}, then=S.REPLACED),
    ),
    waits={
        S.NOT_COMPILED: "no text sets the compilation a number of days",
        S.COMPILED: "no text sets the review a number of days",
        S.RETURNED: "no text sets the amendment a number of days",
        S.REVIEWED: "no text sets the publication of a catalogue a number of days",
        S.OUTDATED: "「及时更新」: promptly, without a number of days",
    },
    left_out={
        "第十二条第二款": "contents of the guide: another publication of the same office",
        "第十二条第三款": "contents of the catalogue: the columns of an entry, see Entry",
    },
)
# fmt: on
