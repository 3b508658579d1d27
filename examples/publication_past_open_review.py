"""A document published while its secrecy review was still open: recordable, and found unlawful."""

from datetime import date

from govopen import open_case
from govopen.workflows import proactive_disclosure as pd

case = open_case(pd.WORKFLOW, id="doc-2026-04")
case = case.record(pd.Form(on=date(2026, 4, 20), title="a notice on subsidies"))
print("publish by", case.deadline("publish").on)

case = case.record(pd.OpenReview(on=date(2026, 4, 22), ref="s1"))
case = case.record(pd.Publish(on=date(2026, 4, 24), channel="the organ's website"))
print("state:", case.state, case.state.zh)
for finding in case.findings:
    print(f"{finding.severity}: {finding.done}")
    print(f"  required: {finding.required} ({finding.provision})")
