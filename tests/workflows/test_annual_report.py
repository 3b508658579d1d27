"""条例第四十九条、第五十条: the annual report, its two fixed dates, and that they do not move off a rest day.

31 January 2024 is a Wednesday; in 2025 it lies in Spring Festival (28 January to 4 February, Sunday 26 worked); in 2026
it is a Saturday, in 2027 a Sunday. 31 March 2024 is a Sunday, 2026 a Tuesday.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from govopen import Case, Rulebook, open_case
from govopen.errors import StepNotAllowedError, WrongPartyError
from govopen.rules.names import MAOSHE, OGI
from govopen.terms import Certainty, Severity
from govopen.workflows import annual_report as ar
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_2_JAN_2026,
    FRI_9_JAN_2026,
    FRI_29_JAN_2027,
    FRI_29_MAR_2024,
    FRI_30_JAN_2026,
    MON_1_APR_2024,
    MON_2_FEB_2026,
    MON_5_JAN_2026,
    MON_12_JAN_2026,
    MON_27_JAN_2025,
    SAT_30_MAR_2024,
    SAT_31_JAN_2026,
    SUN_1_FEB_2026,
    SUN_31_JAN_2027,
    SUN_31_MAR_2024,
    THU_8_JAN_2026,
    TUE_31_MAR_2026,
    WED_3_JAN_2024,
    WED_31_JAN_2024,
)

S = ar.ReportState
CONTENTS: dict[str, Any] = {
    "proactive": "二", "requests": "三", "disputes": "四", "problems": "五", "other": "六",
}  # fmt: skip


def opened(day: date, level: ar.ReportLevel = ar.ReportLevel.DEPARTMENT, year: int | None = None) -> Case:
    case = open_case(ar.WORKFLOW, id="2025-R")
    return case.record(ar.OpenReport(on=day, level=level, year=year))


def department(*acts: Act) -> Case:
    """The report on 2025 of a department, compiled on 8 January 2026."""
    return with_acts(opened(MON_5_JAN_2026), ar.CompileReport(on=THU_8_JAN_2026, **CONTENTS), *acts)


def government(*acts: Act, **contents: Any) -> Case:
    """The report on 2023 of a government, compiled on 3 January 2024."""
    case = opened(WED_3_JAN_2024, ar.ReportLevel.GOVERNMENT)
    return with_acts(case, ar.CompileReport(on=WED_3_JAN_2024, **CONTENTS, evaluation="五", **contents), *acts)


def late(case: Case) -> list[str]:
    return [finding.by for finding in case.findings if finding.code == "late"]


@pytest.mark.parametrize(
    ("day", "on", "safe"),
    [
        (WED_3_JAN_2024, WED_31_JAN_2024, WED_31_JAN_2024),
        # 31 January 2025 is in Spring Festival: the last working day before it is Monday 27
        (date(2025, 1, 2), date(2025, 1, 31), MON_27_JAN_2025),
        (MON_5_JAN_2026, SAT_31_JAN_2026, FRI_30_JAN_2026),
    ],
    ids=str,
)
def test_art49_1_a_department_has_until_31_january_and_the_last_working_day_before_is_safe(
    day: date, on: date, safe: date
) -> None:
    due = opened(day).deadline(OGI.ANNUAL_REPORT_DEPARTMENT)

    assert (due.on, due.safe, due.certainty) == (on, safe, Certainty.SETTLED)


def test_trap24_fixed_dates_do_not_roll() -> None:
    """31 January 2027 is a Sunday: safe is Friday 29 January, an estimate until the notice for 2027 is out."""
    due = opened(date(2026, 12, 1), year=2026).deadline(OGI.ANNUAL_REPORT_DEPARTMENT)

    assert (due.on, due.safe) == (SUN_31_JAN_2027, FRI_29_JAN_2027)


@pytest.mark.parametrize(
    ("day", "on", "safe"),
    [(WED_3_JAN_2024, SUN_31_MAR_2024, FRI_29_MAR_2024), (MON_5_JAN_2026, TUE_31_MAR_2026, TUE_31_MAR_2026)],
    ids=str,
)
def test_art49_2_the_government_report_has_until_31_march(day: date, on: date, safe: date) -> None:
    due = opened(day, ar.ReportLevel.GOVERNMENT).deadline(OGI.ANNUAL_REPORT_GOVERNMENT)

    assert (due.on, due.safe) == (on, safe)


def test_art49_the_date_is_that_of_the_year_after_the_reported_one_whenever_work_began() -> None:
    """The report on 2025 begun in December 2025, in January 2026, or too late, is due on the same day."""
    begun = [opened(date(2025, 12, 1), year=2025), opened(FRI_2_JAN_2026), opened(MON_2_FEB_2026, year=2025)]

    assert {case.deadline(OGI.ANNUAL_REPORT_DEPARTMENT).on for case in begun} == {SAT_31_JAN_2026}


@pytest.mark.parametrize(
    ("day", "by"), [(FRI_30_JAN_2026, []), (SAT_31_JAN_2026, []), (SUN_1_FEB_2026, ["1 calendar day"])], ids=str
)
def test_art49_1_submission_and_publication_by_31_january(day: date, by: list[str]) -> None:
    case = department(ar.SubmitReport(on=FRI_9_JAN_2026), ar.PublishReport(on=day))

    assert (case.state, late(case)) == (S.PUBLISHED, by)


@pytest.mark.parametrize(
    ("day", "by"), [(FRI_30_JAN_2026, []), (SAT_31_JAN_2026, []), (MON_2_FEB_2026, ["2 calendar days"])], ids=str
)
def test_art49_1_a_report_published_first_is_judged_by_its_submission(day: date, by: list[str]) -> None:
    case = department(ar.PublishReport(on=FRI_9_JAN_2026), ar.SubmitReport(on=day))

    assert (case.state, late(case)) == (S.PUBLISHED, by)


@pytest.mark.parametrize(
    ("day", "by"), [(SAT_30_MAR_2024, []), (SUN_31_MAR_2024, []), (MON_1_APR_2024, ["1 calendar day"])], ids=str
)
def test_art49_2_publication_by_31_march(day: date, by: list[str]) -> None:
    case = government(ar.PublishReport(on=day))

    assert (case.state, late(case)) == (S.PUBLISHED, by)


def test_art49_1_submission_alone_leaves_the_publication_overdue_the_day_after() -> None:
    case = department(ar.SubmitReport(on=FRI_9_JAN_2026))

    assert case.at(SAT_31_JAN_2026).findings == ()
    (breach,) = case.at(SUN_1_FEB_2026).findings
    assert (breach.code, breach.severity, breach.by) == ("overdue", Severity.BREACH, "1 calendar day")


def test_art49_1_a_report_never_compiled_is_overdue_too() -> None:
    (breach,) = opened(MON_5_JAN_2026).at(SUN_1_FEB_2026).findings

    assert (breach.code, breach.rule) == ("overdue", "ogi.annual_report_department")


def test_art50_1_what_the_report_does_not_say_is_a_caution() -> None:
    case = opened(MON_5_JAN_2026).record(ar.CompileReport(on=THU_8_JAN_2026, proactive="二", requests="三"))

    assert codes(case) == ["unstated"] * 3
    assert {finding.severity for finding in case.findings} == {Severity.CAUTION}


def test_art50_1_4_a_government_report_also_says_what_assessment_came_to() -> None:
    case = opened(WED_3_JAN_2024, ar.ReportLevel.GOVERNMENT).record(ar.CompileReport(on=WED_3_JAN_2024, **CONTENTS))

    assert found(case, "unstated").provision.zh == "条例第五十条第一款第（四）项"
    assert codes(government()) == []
    assert codes(department()) == []


def test_art49_a_review_is_recorded_and_may_return_the_report() -> None:
    returned = department(ar.ReviewReport(on=FRI_9_JAN_2026, approved=False))
    again = returned.record(ar.CompileReport(on=MON_12_JAN_2026, **CONTENTS))
    approved = again.record(ar.ReviewReport(on=MON_12_JAN_2026, approved=True, approved_by="局长"))

    assert (returned.state, again.state, approved.state) == (S.OPENED, S.COMPILED, S.REVIEWED)
    assert codes(approved.record(ar.SubmitReport(on=MON_12_JAN_2026))) == []


def test_art49_a_report_submitted_without_a_review_breaks_no_article() -> None:
    assert codes(department(ar.SubmitReport(on=FRI_9_JAN_2026), ar.PublishReport(on=FRI_9_JAN_2026))) == []


def test_art49_2_the_government_report_is_not_submitted() -> None:
    with pytest.raises(StepNotAllowedError):
        government().record(ar.SubmitReport(on=FRI_29_MAR_2024))


def test_art49_2_the_competent_department_publishes_the_government_report() -> None:
    with pytest.raises(WrongPartyError):
        government().record(ar.PublishReport(on=FRI_29_MAR_2024, by="organ"))


def test_a_year_that_no_one_can_report_on_is_refused() -> None:
    with pytest.raises(ValidationError, match="greater than or equal to 2008"):
        ar.OpenReport(on=MON_5_JAN_2026, level=ar.ReportLevel.DEPARTMENT, year=26)


def test_cx_archive_jan_the_archive_of_a_township_is_no_part_of_the_report() -> None:
    """茅畲乡依申请公开办理工作流程六 falls on the same day as 第四十九条第一款; each is owed for itself."""
    township = Rulebook.for_organ("maoshe")
    case = with_acts(
        open_case(ar.WORKFLOW, id="2025-R", rules=township),
        ar.OpenReport(on=MON_5_JAN_2026, level=ar.ReportLevel.DEPARTMENT),
        ar.CompileReport(on=THU_8_JAN_2026, **CONTENTS),
        ar.SubmitReport(on=FRI_9_JAN_2026),
        ar.PublishReport(on=FRI_9_JAN_2026),
    )

    assert case.deadlines == ()
    listed = {one.name: one.on for one in township.obligations(SAT_31_JAN_2026, SAT_31_JAN_2026)}
    assert listed[MAOSHE.ARCHIVE] == listed[OGI.ANNUAL_REPORT_DEPARTMENT] == SAT_31_JAN_2026


def test_a_stored_report_is_the_same_case() -> None:
    case = department(ar.SubmitReport(on=FRI_9_JAN_2026))

    assert Case.from_json(case.to_json()) == case
