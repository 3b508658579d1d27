"""政务舆情回应: the two notices of 2016, as far as their hours go; hours run through nights and holidays."""

from __future__ import annotations

from govopen.citation import clause
from govopen.rules.names import OPEN_GOVERNMENT, OPINION, Reading
from govopen.workflows.grammar import LawFile, Step, fact, not_stated, one_of
from govopen.workflows.opinion_response.acts import (
    ApproveResponse,
    ApproveUpwardReport,
    Assess,
    BriefHead,
    CloseOpinion,
    Confer,
    EvaluateResponse,
    FeedBack,
    FindOpinion,
    FollowUp,
    HoldPressConference,
    Investigate,
    IssueAuthoritativeInformation,
    Level,
    NameLead,
    OpinionState,
    PassOn,
    ReportOpinion,
    ReportUpward,
    Respond,
    SubmitMaterial,
    TakeMeasures,
    Triage,
)
from govopen.workflows.parties import ORGAN

S = OpinionState
EMERGENCY = one_of("level", Level.MAJOR_EMERGENCY, Level.EXTRAORDINARY_EMERGENCY)
OTHER = one_of("level", Level.GENERAL, Level.IMPORTANT)
HOURS = clause("三", of="open_government")
# the 24 hours stand in both notices; they run under the earlier one, which is still in force
EMERGENCY_CLOCKS = (OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION, OPINION.PRESS_CONFERENCE)
# doubt: neither notice names the moment from which the hours run (option opinion.clock_starts)
STARTS = {"discovery": "find_opinion.at", "event": "find_opinion.occurred_at", "report": "report_opinion.at"}
# doubt: that each kind of opinion must bring something of its own is read in 003 四(三) and 004 七(五)3, of the rules from memory
PRODUCTS = {
    Triage.SUGGESTION: ("adoption",), Triage.HARDSHIP: ("solution",), Triage.MAJOR_PROBLEM: ("investigation_result",),
    Triage.UNCLEAR: ("information",), Triage.WRONG_VIEW: ("guidance",), Triage.FALSE: ("refutation", "transferred_to"),
}  # fmt: skip
OPEN = frozenset({S.FOUND, S.ASSESSED, S.EMERGENCY, S.RESPONDED})
HANDLED = OPEN - {S.FOUND}


# fmt: off
LAW = LawFile(
    title="政务舆情回应", title_en="Opinion response", instrument="opinion", version="2016",
    states=S, initial=S.NOT_FOUND, final=frozenset({S.CLOSED}), resting=frozenset({S.RESPONDED}),
    steps=(
        Step(clause("三"), fact(FindOpinion), when=S.NOT_FOUND, then=S.FOUND),
        Step(clause("三"), fact(ReportOpinion), when={S.FOUND, S.ASSESSED, S.EMERGENCY}),
        # how the organ finds out, who answers, what it knows: facts, because neither notice was read to order them;
        # the documents of organs do, as checklists beside this law
        *(Step(clause("三"), fact(act), when=OPEN) for act in (PassOn, NameLead, Confer, TakeMeasures, Investigate)),
        # 「对涉及特别重大、重大突发事件的政务舆情…最迟要在5小时内发布权威信息，在24小时内举行新闻发布会」
        *(Step(HOURS, ORGAN.shall(Assess), when={S.FOUND, S.ASSESSED, S.RESPONDED}, then=S.EMERGENCY, given=EMERGENCY,
               starts=EMERGENCY_CLOCKS, from_=start, voids=[OPINION.RESPONSE], reading=(Reading.CLOCK_STARTS, choice))
          for choice, start in STARTS.items()),
        # 「对其他政务舆情应在48小时内予以回应」
        *(Step(clause("三"), ORGAN.shall(Assess), when=S.FOUND, then=S.ASSESSED, given=OTHER,
               starts=[OPINION.RESPONSE], from_=start, reading=(Reading.CLOCK_STARTS, choice))
          for choice, start in STARTS.items()),
        # an ordinary opinion turns out to be an important one: the 48 hours run on
        Step(clause("三"), fact(Assess), when=S.ASSESSED, given=one_of("level", Level.IMPORTANT)),
        *(Step(clause("三"), fact(act), when=HANDLED) for act in (SubmitMaterial, ApproveResponse)),
        Step(HOURS, ORGAN.shall(IssueAuthoritativeInformation), when=S.EMERGENCY,
             within=OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION),
        Step(clause("三"), ORGAN.shall(HoldPressConference), when=S.EMERGENCY, then=S.RESPONDED,
             within=OPINION.PRESS_CONFERENCE),
        Step(clause("三"), ORGAN.shall(Respond), when=S.ASSESSED, then=S.RESPONDED, within=OPINION.RESPONSE,
             given=not_stated("triage")),
        *(Step(HOURS, ORGAN.shall(Respond), when=S.ASSESSED, then=S.RESPONDED, within=OPINION.RESPONSE,
               given=one_of("triage", kind), contains=contents) for kind, contents in PRODUCTS.items()),
        # released continuously while it is handled
        Step(clause("三"), ORGAN.may(IssueAuthoritativeInformation), when={S.ASSESSED, S.RESPONDED},
             within=OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION),
        *(Step(clause("三"), fact(act), when=HANDLED) for act in (FollowUp, FeedBack, BriefHead)),
        *(Step(clause("三"), fact(act), when=OPEN) for act in (ApproveUpwardReport, ReportUpward)),
        Step(clause("三"), fact(EvaluateResponse), when=S.RESPONDED),
        Step(clause("三"), fact(CloseOpinion), when=S.RESPONDED, then=S.CLOSED),
    ),
    waits={
        S.NOT_FOUND: "nothing has come up yet",
        S.FOUND: "no text sets the assessment a number of hours",
    },
)
# fmt: on
