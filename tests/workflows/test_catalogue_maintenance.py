"""Catalogue maintenance: compiled, reviewed, published, adjusted (条例第四条, 第十二条), without a number of days."""

from __future__ import annotations

from typing import Any

import pytest

from govopen import Case, Rulebook, open_case
from govopen.terms import Severity
from govopen.workflows import catalogue_maintenance as cm
from govopen.workflows.acts import Act, OfficeStep
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_9_OCT_2026,
    FRI_18_SEP_2026,
    MON_21_SEP_2026,
    SAT_10_OCT_2026,
    THU_8_OCT_2026,
    WED_23_SEP_2026,
)

S = cm.CatalogueState
COMPILED = cm.Compile(on=FRI_18_SEP_2026, entries=48, model="安全生产和救灾领域基层政务公开标准目录指引")
CLEARED = cm.ReviewCatalogue(on=MON_21_SEP_2026, approved=True)
PUBLISHED = cm.PublishCatalogue(on=WED_23_SEP_2026, channel="政府网站")
RETURNED = cm.ReviewCatalogue(on=MON_21_SEP_2026, approved=False, reasons="缺少公开依据")
CHANGED = cm.NoteChange(on=THU_8_OCT_2026, cause=cm.Cause.SUPERIOR_POLICY)


def catalogue(*acts: Act, **options: Any) -> Case:
    return with_acts(open_case(cm.WORKFLOW, id="2026-M1", **options), *acts)


def test_art4_2_3_a_catalogue_is_compiled_reviewed_and_published() -> None:
    case = catalogue(COMPILED, CLEARED, PUBLISHED)

    assert case.state is S.PUBLISHED
    assert codes(case) == []


def test_art12_1_a_published_catalogue_may_stay_as_it_is() -> None:
    """及时更新: promptly, without a number of days."""
    case = catalogue(COMPILED, CLEARED, PUBLISHED)

    assert case.at(SAT_10_OCT_2026).deadlines == ()


@pytest.mark.parametrize("cause", cm.Cause)
def test_art12_1_a_change_of_law_policy_or_circumstances_leads_round_again(cause: cm.Cause) -> None:
    changed = cm.NoteChange(on=THU_8_OCT_2026, cause=cause)
    case = catalogue(COMPILED, CLEARED, PUBLISHED, changed)
    assert case.state is S.OUTDATED

    adjusted = cm.AdjustCatalogue(on=FRI_9_OCT_2026, changes=("新增：预警信息",))
    case = with_acts(case, adjusted, cm.ReviewCatalogue(on=FRI_9_OCT_2026, approved=True))
    assert case.record(cm.PublishCatalogue(on=SAT_10_OCT_2026)).state is S.PUBLISHED
    assert codes(case) == []


def test_art12_1_an_adjustment_that_says_nothing_of_what_changed_asks_for_the_record() -> None:
    case = catalogue(COMPILED, CLEARED, PUBLISHED, CHANGED, cm.AdjustCatalogue(on=FRI_9_OCT_2026))

    (finding,) = case.findings
    assert finding.severity is Severity.CAUTION
    assert "changes" in str(finding)


def test_art12_1_a_second_change_before_the_adjustment_is_recorded_too() -> None:
    again = cm.NoteChange(on=FRI_9_OCT_2026, cause=cm.Cause.LAW)

    assert catalogue(COMPILED, CLEARED, PUBLISHED, CHANGED, again).state is S.OUTDATED


def test_art12_1_a_catalogue_may_be_replaced_by_another() -> None:
    case = catalogue(COMPILED, CLEARED, PUBLISHED, cm.ReplaceCatalogue(on=FRI_9_OCT_2026, by_catalogue="2026-M2"))

    assert case.state is S.REPLACED
    assert case.at(SAT_10_OCT_2026).permitted == ()


def test_art4_2_4_a_catalogue_sent_back_is_compiled_again() -> None:
    case = catalogue(COMPILED, RETURNED)
    assert case.state is S.RETURNED

    assert case.record(cm.Compile(on=WED_23_SEP_2026)).state is S.COMPILED


def test_art4_2_4_a_return_without_reasons_asks_for_the_record() -> None:
    case = catalogue(COMPILED, cm.ReviewCatalogue(on=MON_21_SEP_2026, approved=False))

    assert found(case, "unstated").severity is Severity.CAUTION


@pytest.mark.parametrize(
    "before", [(COMPILED,), (COMPILED, cm.ReviewCatalogue(on=MON_21_SEP_2026, approved=False, reasons="缺少依据"))]
)
def test_art4_2_4_publishing_what_nobody_cleared_is_recorded_and_found(before: tuple[Act, ...]) -> None:
    case = catalogue(*before, PUBLISHED)

    assert case.state is S.PUBLISHED
    assert [finding.severity for finding in case.findings] == [Severity.BREACH]


def test_art4_2_4_who_reviewed_it_may_be_named_with_the_publication() -> None:
    case = catalogue(COMPILED, cm.PublishCatalogue(on=WED_23_SEP_2026, reviewed_by="政务公开办公室"))

    assert codes(case) == []


class TestTheDocumentsOfOrgans:
    def test_001_1_3_the_guide_is_refined_published_and_obeyed(self) -> None:
        """细化补充完善标准目录，予以公开并遵照执行."""
        rules = Rulebook.for_organ("kundulun")
        followed = OfficeStep(on=THU_8_OCT_2026, line="follow")
        case = catalogue(COMPILED, CLEARED, PUBLISHED, followed, rules=rules)
        track = case.at(THU_8_OCT_2026).track

        assert track is not None
        assert [(line.name, str(line.status)) for line in track.lines] == [
            ("refine", "done"),
            ("publish", "done"),
            ("follow", "done"),
        ]

    def test_002_a7_and_i4_the_township_compiles_publishes_and_adjusts(self) -> None:
        adjusted = cm.AdjustCatalogue(on=FRI_9_OCT_2026, changes=("新增：预警信息",))
        case = catalogue(COMPILED, CLEARED, PUBLISHED, CHANGED, adjusted, rules=Rulebook.for_organ("maoshe"))
        track = case.at(FRI_9_OCT_2026).track

        assert track is not None
        assert track.stage == "adjust"
        assert [str(line.provision) for line in track.lines] == [
            "黄岩区发布制度第七条",
            "黄岩区发布制度第七条",
            "茅畲乡动态调整机制第四条",
        ]


def test_the_lists_of_two_documents_are_data_in_their_order() -> None:
    huangyan = cm.content_list("huangyan")
    genhe = cm.content_list("genhe")

    assert len(huangyan) == 17 and len(genhe) == 19
    assert huangyan[0].text == "行政法规、规章和规范性文件"
    assert str(huangyan[15].provision) == "第五条(二)1"
    assert genhe[15].number == "五(十六)"
    assert genhe[15].text == "政府信息公开工作"


def test_an_organ_without_a_list_is_refused_with_those_that_have_one() -> None:
    with pytest.raises(LookupError, match="known: genhe, huangyan"):
        cm.content_list("wuding")


def test_003_2_3_what_is_to_be_disclosed_is_sorted_out_before_the_catalogue() -> None:
    """在梳理应公开内容的基础上，制定主动公开基本目录."""
    case = catalogue(COMPILED, rules=Rulebook.for_organ("wuding"))
    assert case.track is not None
    assert case.track.line("sort_out").status == "skipped"

    case = catalogue(OfficeStep(on=FRI_18_SEP_2026, line="sort_out"), COMPILED, rules=Rulebook.for_organ("wuding"))
    assert case.track is not None
    assert case.track.findings == ()


def test_004_a5_19_the_contents_grow_as_the_superior_orders() -> None:
    """按照上级的部署，不断增加主动公开的内容."""
    adjusted = cm.AdjustCatalogue(on=FRI_9_OCT_2026, changes=("新增：双随机一公开",))
    case = catalogue(COMPILED, CLEARED, PUBLISHED, CHANGED, adjusted, rules=Rulebook.for_organ("genhe"))

    assert case.track is not None
    assert case.track.stage == "extend_contents"
