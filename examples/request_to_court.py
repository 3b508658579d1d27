"""A request refused in Maoshe, upheld on reconsideration, then taken to court and won: four cases and their links."""

from datetime import date

from govopen import Case, Rulebook, open_case
from govopen.ledger import Deadline
from govopen.workflows import (
    administrative_litigation as al,
    administrative_reconsideration as ar,
    dispute_handling as dh,
    request_handling as rh,
)
from govopen.workflows.acts import Act
from govopen.workflows.links import Link, LinkKind, findings, next_deadlines


def on(month: int, day: int) -> date:
    """Return a day of 2026."""
    return date(2026, month, day)


def shown(due: Deadline) -> str:
    """Return the last day, and say so if no notice settles it yet or if the period waits."""
    return str(due.on) if due.certainty == "settled" else f"{due.on or 'later'} ({due.certainty})"


def told(case: Case, *acts: Act) -> Case:
    """Record the acts and print each with the deadlines that are open after it."""
    for act in acts:
        case = case.record(act)
        dues = "; ".join(f"{due.rule} by {shown(due)}" for due in case.deadlines)
        print(f"  {act.on}  {act.en}: {case.state.zh}", dues, sep="; " if dues else "")
    return case


maoshe = Rulebook.for_organ("maoshe")
print("the request")
request = told(
    open_case(rh.WORKFLOW, id="R1", rules=maoshe),
    rh.Receive(on=on(3, 2), channel=rh.Channel.POST_SIGNED),
    rh.Reply(
        on=on(3, 16),
        outcome=rh.Outcome.WITHHELD_INTERNAL_AFFAIRS,
        reasons="内部事务信息",
        remedies="60 days to apply for reconsideration",
        posted_on=on(3, 16),
    ),
    rh.Serve(on=on(3, 18), by="post", posted_on=on(3, 16), served_on=on(3, 18)),
)

print("the reconsideration")
review = told(
    open_case(ar.WORKFLOW, id="F1"),
    ar.StateLimit(on=on(3, 18), runs_from=on(3, 18)),
    ar.Apply(on=on(4, 1)),
    ar.Accept(on=on(4, 8)),
    ar.SendCopy(on=on(4, 10), received_on=on(4, 13)),
)
print("the township's own part in it")
dispute = told(
    open_case(dh.WORKFLOW, id="D1", rules=maoshe),
    dh.TakeUpDispute(on=on(4, 13), forum=dh.Forum.RECONSIDERATION),
    dh.ForwardCopy(on=on(4, 14)),
    dh.ProvideEvidence(on=on(4, 21)),
    dh.DraftDefence(on=on(4, 24), with_reconsideration_bureau=True),
    dh.SubmitDefence(on=on(4, 27), evidence=("the minutes",)),
)
print("the decision")
review = told(
    review,
    ar.Respond(on=on(4, 27), evidence=("the minutes",)),
    ar.Decide(on=on(6, 3), decision=ar.Decision.UPHELD, approved_by="区长", opinions_heard_on=on(5, 20)),
    ar.ServeDecision(on=on(6, 4), review_first=True),
    ar.Sue(on=on(6, 22)),
)

print("the suit")
suit = told(
    open_case(al.WORKFLOW, id="X1"),
    al.BeginFilingPeriod(on=on(6, 4), point=al.StartingPoint.REVIEW_DECISION),
    al.FileSuit(on=on(6, 22), matter=al.Matter.REVIEW_FIRST, reviewed=True),
    al.Register(on=on(6, 26)),
    al.SendCopy(on=on(6, 30)),
    al.ReceiveCopy(on=on(7, 3)),
    al.Defend(on=on(7, 20), evidence=("the minutes",), documents=("条例第十六条",)),
    al.SendDefence(on=on(7, 23)),
    al.Appear(on=on(9, 10), represented_by=al.Representation.HEAD),
    al.Judge(on=on(10, 30), outcome=al.Judgment.REVOKED_AND_REMADE),
    al.ServeDecision(on=on(11, 6)),
    al.TakeEffect(on=on(11, 24), to_perform=True, perform_by=on(12, 31)),
    al.Perform(on=on(12, 15)),
)
print("the township's own part in it")
defence = told(
    open_case(dh.WORKFLOW, id="D2", rules=maoshe),
    dh.TakeUpDispute(on=on(7, 3), forum=dh.Forum.COURT),
    dh.DraftDefence(on=on(7, 17), with_reconsideration_bureau=False),
    dh.SubmitDefence(on=on(7, 20), evidence=("the minutes",)),
    dh.AppearInCourt(on=on(9, 10), represented_by=al.Representation.HEAD),
    dh.ReceiveOutcome(on=on(11, 24), to_perform=True, perform_by=on(12, 31)),
    dh.PerformOutcome(on=on(12, 15)),
)

reviewed = Link(LinkKind.RECONSIDERATION, "R1", "F1")
sued = Link(LinkKind.SUIT, "F1", "X1")
for child in next_deadlines("R1", (reviewed, sued), {"R1": request, "F1": review, "X1": suit}, on(7, 6)):
    print(f"seen from R1 on 2026-07-06: {child.link.to_case} has {child.deadline.zh} by {child.deadline.on}")
print("findings:")
for case in (request, review, dispute, suit, defence):
    print(*(f"  {case.id} {finding}" for finding in case.findings), sep="\n", end="\n" if case.findings else "")
print("the links:", findings(reviewed, request, review), findings(sued, review, suit, (reviewed,), {"F1": review}))
print("without the reconsideration:", *findings(Link(LinkKind.SUIT, "R1", "X1"), request, suit), sep="\n  ")
