"""A document in Genhe with its two forms, and the inspection of the bureau's accounts at the end of the quarter."""

from datetime import date

from govopen import Rulebook, open_case
from govopen.workflows import proactive_disclosure as pd, secrecy_review as sr, supervision as sv
from govopen.workflows.acts import OfficeStep
from govopen.workflows.local.genhe import forms
from govopen.workflows.proactive_disclosure.attributes import Attribute

OFFICE = "局政务公开办公室"
genhe = Rulebook.for_organ("genhe")


def on(month: int, day: int) -> date:
    """Return a day of 2026."""
    return date(2026, month, day)


case = open_case(pd.WORKFLOW, id="genhe-2026-4", rules=genhe)
for act in (
    pd.ProposeAttribute(on=on(3, 2), attribute=Attribute.PROACTIVE),
    OfficeStep(
        on=on(3, 2),
        line="attribute_form",
        form=forms.ATTRIBUTE_OF_BUREAU.title,
        stated=forms.ATTRIBUTE_OF_BUREAU.names(Attribute.PROACTIVE),
    ),
    sr.OpenReview(on=on(3, 3), ref="s1", office=OFFICE),
    sr.ReviewOpinion(on=on(3, 4), ref="s1", result=sr.ReviewResult.CLEARED),
    sr.ApproveReview(on=on(3, 4), ref="s1", result=sr.ReviewResult.CLEARED, approved_by="局分管领导"),
    pd.ReviewAttribute(on=on(3, 5), office=OFFICE),
    pd.Form(on=on(3, 9), title="a notice on museum hours"),
    pd.Issue(on=on(3, 10)),
    OfficeStep(
        on=on(3, 12),
        line="approve_publication",
        form=forms.APPROVAL.title,
        stated=forms.APPROVAL.names(),
        office=OFFICE,
    ),
    pd.Publish(on=on(3, 13), channel="the bureau's website", office=OFFICE),
):
    if act.kind == "publish":
        print("publish by", case.deadline("publish").on, case.deadline("publish").provision)
    case = case.record(act)
    print(f"{act.on}  {getattr(act, 'form', None) or act.en}: {case.state.zh}")
assert case.track is not None
print("findings:", len(case.findings), "and of the office:", len(case.track.findings))

quarters = [one for one in genhe.obligations(on(1, 1), on(12, 31)) if one.name == "genhe.account_circular"]
print(quarters[0].zh, *(str(one.on) for one in quarters))
inspection = open_case(sv.WORKFLOW, id="genhe-q1", rules=genhe)
for step in (
    sv.Inspect(on=on(3, 24), subject="the bureau's accounts", office=OFFICE),
    sv.Verify(on=on(3, 25), substantiated=True),
    sv.OrderRemediation(on=on(3, 26), items=("an account silent for two months",), remedy_by=on(4, 9), office=OFFICE),
    sv.Remedy(on=on(4, 10), measures="the account was closed"),
    sv.CloseSupervision(on=on(4, 13)),
):
    inspection = inspection.record(step)
    print(f"{step.on}  {step.en}: {inspection.state.zh}", *(f"due {due.on}" for due in inspection.deadlines))
print("findings:", *inspection.findings, sep="\n  ")
assert inspection.track is not None
print("the office's own steps:", *inspection.track.lines, *inspection.track.findings, sep="\n  ")
