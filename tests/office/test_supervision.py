"""The documents on supervision beside 条例第四十七条: 黄岩区第八条2 and 根河市 政务公开平台建设工作制度二(五)2."""

from __future__ import annotations

from datetime import date

from govopen import Case, Rulebook, open_case
from govopen.terms import Severity
from govopen.workflows import supervision as sv
from govopen.workflows.acts import Act
from govopen.workflows.office import Track
from tests.workflows.cases import with_acts

TUE_1_SEP_2026 = date(2026, 9, 1)
WED_2_SEP_2026 = date(2026, 9, 2)
FRI_11_SEP_2026 = date(2026, 9, 11)
MON_14_SEP_2026 = date(2026, 9, 14)

ORDERED = sv.OrderRemediation(on=WED_2_SEP_2026, items=("目录未更新",), remedy_by=FRI_11_SEP_2026)


def inspected(organ: str, *acts: Act) -> Case:
    case = open_case(sv.WORKFLOW, id="2026-V1", rules=Rulebook.for_organ(organ))
    found = (sv.Inspect(on=TUE_1_SEP_2026), sv.Verify(on=WED_2_SEP_2026, substantiated=True))
    return with_acts(case, *found, *acts)


def track(case: Case) -> Track:
    assert case.track is not None
    return case.track


def test_huangyan_8_2_a_township_is_supervised_by_its_district() -> None:
    case = inspected("maoshe", ORDERED, sv.Remedy(on=FRI_11_SEP_2026))

    assert track(case).checklist.organ == "huangyan"
    assert (track(case).stage, track(case).findings, case.findings) == ("remedy", (), ())


def test_huangyan_8_2_criticism_comes_after_an_order_that_was_not_followed() -> None:
    """对整改不力或不整改的，予以通报批评; under 第四十七条 criticism alone is enough."""
    unordered = inspected("maoshe", sv.Criticise(on=WED_2_SEP_2026))
    (finding,) = track(unordered).findings

    assert (finding.code, finding.severity, finding.provision.zh) == (
        "office_skipped", Severity.INTERNAL, "黄岩区发布制度第八条2",
    )  # fmt: skip
    assert track(inspected("maoshe", ORDERED, sv.Criticise(on=MON_14_SEP_2026))).findings == ()


def test_huangyan_8_2_a_criticism_before_its_order_is_out_of_order() -> None:
    again = ORDERED.model_copy(update={"on": MON_14_SEP_2026, "remedy_by": None})
    case = inspected("maoshe", sv.Criticise(on=FRI_11_SEP_2026), again)

    assert [finding.code for finding in track(case).findings] == ["office_out_of_order"]


def test_huangyan_8_2_who_orders_is_the_office_of_the_leading_group() -> None:
    case = inspected("maoshe", ORDERED.model_copy(update={"office": "党政办"}))

    assert [finding.code for finding in track(case).findings] == ["office_wrong"]


def test_genhe_c_2_5_2_an_inspection_with_problems_gets_a_notice() -> None:
    case = inspected("genhe")

    assert [line.name for line in track(case).lines if line.open] == ["order"]
    assert track(inspected("genhe", ORDERED)).findings == ()


def test_genhe_c_1_7_accountability_is_a_line_once_it_is_proposed() -> None:
    case = inspected("genhe", ORDERED, sv.ProposeAccountability(on=MON_14_SEP_2026, to="任免机关"))

    assert track(case).line("accountability").provision.clause == "政务公开平台建设工作制度一(七)"
