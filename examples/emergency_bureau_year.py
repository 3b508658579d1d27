"""A year of the emergency-management bureau of Kundulun: what is owed in 2026, and the four cases that answer it."""

from datetime import date

from govopen import Case, Rulebook, open_case
from govopen.workflows import annual_report, assessment, attribute_review as review
from govopen.workflows.acts import Act
from govopen.workflows.proactive_disclosure.attributes import Attribute


def on(month: int, day: int) -> date:
    """Return a day of 2026."""
    return date(2026, month, day)


def told(case: Case, *acts: Act) -> Case:
    """Record the acts and print each with the deadlines that are open after it."""
    for act in acts:
        case = case.record(act)
        print(f"  {act.on}  {act.en}: {case.state.zh}", *(f"(by {due.on})" for due in case.deadlines))
    return case


rules = Rulebook.for_organ("kundulun")
duties = rules.obligations(on(1, 1), on(12, 31))
print("owed in 2026")
print("  every day:", *{duty.zh for duty in duties if duty.kind == "daily"})
for duty in duties:
    if duty.kind != "daily":
        print(f"  {duty.on or duty.kind}: {duty.zh}, {duty.binds} ({duty.provision})")

print("the report on 2025")
report = told(
    open_case(annual_report.WORKFLOW, id="report-2025", rules=rules),
    annual_report.OpenReport(on=on(1, 6), level=annual_report.ReportLevel.DEPARTMENT),
    annual_report.CompileReport(
        on=on(1, 16), proactive="part 2", requests="part 3", disputes="part 4", problems="part 5", other="part 6"
    ),
    annual_report.ReviewReport(on=on(1, 20), approved=True, approved_by="主要负责人"),
    annual_report.SubmitReport(on=on(1, 26)),
)
print("if it is not public by then:", *report.at(on(2, 1)).findings)
report = told(report, annual_report.PublishReport(on=on(1, 31), address="the district's website"))

print("the self-check of what is not public")
check = told(
    open_case(review.WORKFLOW, id="check-2026", rules=rules),
    review.BeginRound(on=on(6, 1), previous_on=date(2025, 11, 28)),
    review.AssessItem(on=on(6, 3), ref="a", attribute=Attribute.WITHHELD, may_be_public=False, reasons="secret"),
    review.AssessItem(on=on(6, 4), ref="b", attribute=Attribute.ON_REQUEST, may_be_public=True),
    review.ConsultDrafter(on=on(6, 8), ref="b", opinion="agrees"),
    review.AdjustAttribute(on=on(6, 10), ref="b"),
    review.DiscloseItem(on=on(6, 12), ref="b"),
    review.FinishRound(on=on(6, 15)),
)

print("the evaluation")
evaluation = told(
    open_case(assessment.WORKFLOW, id="evaluation-2026", rules=rules),
    assessment.OpenEvaluation(on=on(11, 2)),
    assessment.Evaluate(
        on=on(12, 15),
        indicators="annex",
        disclosure="part 1",
        interpretation="part 2",
        response="part 3",
        media="part 4",
    ),
    assessment.AdjustMechanism(on=on(12, 28)),
)
print("findings:", *(*report.findings, *check.findings, *evaluation.findings) or ("none",))
