"""A normative document in Maoshe: the public asked, the draft submitted, interpreted, printed and published."""

from datetime import date

from govopen import Case, Rulebook, open_case
from govopen.workflows import (
    policy_interpretation as pi,
    proactive_disclosure as pd,
    public_consultation as pc,
    secrecy_review as sr,
)
from govopen.workflows.acts import Act
from govopen.workflows.links import Link, LinkKind, findings
from govopen.workflows.proactive_disclosure.attributes import Attribute


def on(month: int, day: int) -> date:
    """Return a day of 2026."""
    return date(2026, month, day)


def told(case: Case, *acts: Act) -> Case:
    """Record the acts and print each with the state that it led to."""
    for act in acts:
        case = case.record(act)
        print(f"  {act.on}  {act.en}: {case.state.zh}")
    return case


maoshe = Rulebook.for_organ("maoshe")
print("the consultation")
asked = told(
    open_case(pc.WORKFLOW, id="K1", rules=maoshe),
    pc.PublishDraft(
        on=on(4, 27), subject=pc.Subject.NORMATIVE_DOCUMENT, explanation="why and what", channels=("the website",)
    ),
    pc.AskUnit(on=on(4, 28), unit="the village committees"),
)
print("open at least until", asked.deadline("consultation").on, asked.deadline("consultation").provision)
too_soon = asked.record(pc.CloseConsultation(on=on(5, 8)))
print("closed on 2026-05-08:", *too_soon.findings)
at_once = asked.record(pc.SubmitDraft(on=on(4, 30)))
print("submitted on 2026-04-30:", *at_once.findings)
asked = told(
    asked,
    pc.GiveUnitOpinion(on=on(5, 8), unit="the village committees", document="a letter"),
    pc.CloseConsultation(on=on(5, 11)),
    pc.RecordOpinions(on=on(5, 13), adoption="four of six"),
    pc.PublishResult(on=on(5, 14), reasons="two go beyond the township's powers"),
    pc.SubmitDraft(on=on(5, 15), adoption="four of six", url="the page of the consultation"),
)

print("the interpretation, drafted with the text")
explained = told(
    open_case(pi.WORKFLOW, id="J1", rules=maoshe),
    pi.JudgeNeed(on=on(5, 15), needed=True),
    pi.DraftInterpretation(
        on=on(5, 15),
        background="why",
        measures="what is done",
        interpreting_organ="茅畲乡人民政府",
        interpreter="the drafter",
        contact="a telephone number",
    ),
)

print("the document")
document = told(
    open_case(pd.WORKFLOW, id="E1", rules=maoshe),
    pd.ProposeAttribute(on=on(5, 15), attribute=Attribute.PROACTIVE, office="办文科室"),
    sr.OpenReview(on=on(5, 18), ref="s1", office="办文科室"),
    sr.ReviewOpinion(on=on(5, 19), ref="s1", result=sr.ReviewResult.CLEARED),
    sr.ApproveReview(on=on(5, 19), ref="s1", result=sr.ReviewResult.CLEARED, approved_by="乡分管领导"),
    pd.ReviewAttribute(on=on(5, 20), office="信息公开办"),
    pd.ApproveDocument(on=on(5, 21), approved_by="乡分管领导", office="乡分管领导"),
    pd.Form(on=on(5, 22), title="measures on the use of village roads"),
    pd.Issue(on=on(5, 25)),
    pd.Upload(on=on(5, 26), office="信息公开办"),
)
print("publish by", document.deadline("publish").on, document.deadline("publish").provision)

print("both are published together")
explained = told(
    explained,
    pi.IssueText(on=on(5, 25)),
    pi.ReviseInterpretation(on=on(5, 26)),
    pi.ApproveInterpretation(on=on(5, 27), approved_by="乡分管领导"),
    pi.PublishInterpretation(on=on(5, 28), with_document=True, document="E1"),
)
document = told(document, pd.Publish(on=on(5, 28), channel="the website", interpretation="J1"))
assert document.track is not None
found = (*asked.findings, *explained.findings, *document.findings, *document.track.findings)
print("findings:", *found or ("none",))
links = (Link(LinkKind.CONSULTATION, "E1", "K1"), Link(LinkKind.INTERPRETATION, "E1", "J1"))
for link, child in zip(links, (asked, explained), strict=True):
    print(f"{link.kind}: {link.to_case}", *findings(link, document, child) or ("in order",))
