"""根河市文化旅游广电局: the two yearly tables of the platform beside the annual report of 条例第四十九条."""

from __future__ import annotations

from datetime import date

from govopen import Case, Rulebook, open_case
from govopen.terms import Severity
from govopen.workflows import annual_report as ar
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.local.genhe.annual_report import SUPERVISION_TABLE, WORK_TABLE
from govopen.workflows.office import Track
from tests.workflows.cases import with_acts

MON_5_JAN_2026 = date(2026, 1, 5)
THU_8_JAN_2026 = date(2026, 1, 8)
TABLES = (
    OfficeStep(
        on=MON_5_JAN_2026,
        line="supervision_table",
        form=SUPERVISION_TABLE.title,
        stated=(
            "site_checks",
            "security_checks",
            "opening_and_merging",
            "error_reports",
            "counterfeit_sites",
            "training",
        ),
    ),
    OfficeStep(on=MON_5_JAN_2026, line="work_table", form=WORK_TABLE.title, stated=WORK_TABLE.names()),
)
COMPILED = ar.CompileReport(on=THU_8_JAN_2026, proactive="二", requests="三", disputes="四", problems="五", other="六")


def opened(*acts: Act) -> Case:
    case = open_case(ar.WORKFLOW, id="2025-R", rules=Rulebook.for_organ("genhe"))
    return with_acts(case, ar.OpenReport(on=MON_5_JAN_2026, level=ar.ReportLevel.DEPARTMENT), *acts)


def track(case: Case) -> Track:
    assert case.track is not None
    return case.track


def test_genhe_c_1_5_2_the_tables_have_the_contents_that_the_document_lists() -> None:
    """网站抽查、安全检查、网站开设整合、找错留言办理、假冒处置、人员培训; nine contents of the table of work."""
    assert [field.zh for field in SUPERVISION_TABLE.fields][:3] == ["网站抽查", "安全检查", "网站开设整合"]
    assert (len(SUPERVISION_TABLE.fields), len(WORK_TABLE.fields)) == (6, 9)


def test_genhe_d_3_3_3_a_report_with_both_tables_departs_from_nothing() -> None:
    case = opened(*TABLES, COMPILED, ar.SubmitReport(on=THU_8_JAN_2026), ar.PublishReport(on=THU_8_JAN_2026))

    assert (track(case).findings, case.findings, track(case).stage) == ((), (), "publish")


def test_genhe_c_1_5_2_a_report_without_its_tables_is_found_internally_twice() -> None:
    found = track(opened(COMPILED)).findings

    assert [(one.code, one.severity) for one in found] == [("office_skipped", Severity.INTERNAL)] * 2


def test_genhe_c_1_5_2_a_table_without_its_form_is_found() -> None:
    case = opened(TABLES[0].model_copy(update={"form": None}))

    assert [one.code for one in track(case).findings] == ["office_form"]


def test_genhe_c_1_5_2_a_table_without_one_of_its_contents_is_found_by_name() -> None:
    case = opened(TABLES[0].model_copy(update={"stated": SUPERVISION_TABLE.names()[:-1]}))
    (finding,) = track(case).findings

    assert (finding.code, finding.severity) == ("office_unstated", Severity.CAUTION)
    assert finding.done.endswith("not on record: training")
