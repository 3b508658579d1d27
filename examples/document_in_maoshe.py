"""A document on its way to the public in Maoshe: attribute, secrecy review, approval, printing, upload, publication."""

from datetime import date

from govopen import Rulebook, open_case
from govopen.workflows import proactive_disclosure as pd, secrecy_review as sr
from govopen.workflows.proactive_disclosure.attributes import Attribute


def on(month: int, day: int) -> date:
    """Return a day of 2026."""
    return date(2026, month, day)


case = open_case(pd.WORKFLOW, id="maoshe-2026-31", rules=Rulebook.for_organ("maoshe"))
for act in (
    pd.ProposeAttribute(on=on(9, 14), attribute=Attribute.PROACTIVE, office="办文科室"),
    sr.OpenReview(on=on(9, 15), ref="s1", office="办文科室"),
    sr.ReviewOpinion(on=on(9, 16), ref="s1", result=sr.ReviewResult.CLEARED),
    sr.ApproveReview(on=on(9, 16), ref="s1", result=sr.ReviewResult.CLEARED, approved_by="乡分管领导"),
    pd.ReviewAttribute(on=on(9, 17), office="信息公开办"),
    pd.ApproveDocument(on=on(9, 18), approved_by="乡分管领导", office="乡分管领导"),
    pd.Form(on=on(9, 21), title="a notice on farmland subsidies"),
    pd.Issue(on=on(9, 24)),
):
    case = case.record(act)
    print(f"{act.on}  {act.en}: {case.state.zh}")
print("publish by", case.deadline("publish").on, case.deadline("publish").provision)
assert case.track is not None
print("upload by", case.track.line("upload").due, case.track.line("upload").provision)

# The text was loaded onto the internal platform a working day late; the law's own period was kept.
case = case.record(pd.Upload(on=on(9, 29), office="信息公开办"))
case = case.record(pd.Publish(on=on(10, 23), channel="the township's website"))
print("state:", case.state, case.state.zh)
print("findings:", *case.findings or ("none",))
assert case.track is not None
print("the office's own steps:", *case.track.lines, *case.track.findings, sep="\n  ")
