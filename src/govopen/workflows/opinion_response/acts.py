"""The acts of responding to public opinion; each happens at a moment, because hours count."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar, Literal

from govopen.workflows.acts import Moment, TimedAct
from govopen.workflows.grammar import State


class OpinionState(State):
    """Where the response to an opinion stands."""

    NOT_FOUND = "not_found", "未发现"
    FOUND = "found", "已发现，待研判"
    ASSESSED = "assessed", "已研判，待回应"
    EMERGENCY = "emergency", "特别重大、重大突发事件，待发布"
    RESPONDED = "responded", "已回应，持续跟踪"
    CLOSED = "closed", "已办结"


class Level(StrEnum):
    """How grave an opinion is; it may be raised later."""

    GENERAL = "general"
    IMPORTANT = "important"
    MAJOR_EMERGENCY = "major_emergency"
    EXTRAORDINARY_EMERGENCY = "extraordinary_emergency"


class Source(StrEnum):
    """How the opinion came to the organ."""

    MONITORING = "monitoring"
    MEDIA = "media"
    PASSED_ON = "passed_on"


class Triage(StrEnum):
    """What kind of opinion it is; each kind must bring something of its own."""

    SUGGESTION = "suggestion"
    HARDSHIP = "hardship"
    MAJOR_PROBLEM = "major_problem"
    UNCLEAR = "unclear"
    WRONG_VIEW = "wrong_view"
    FALSE = "false"


class Escalation(StrEnum):
    """Why the matter has to go beyond the organ."""

    BEYOND_CAPACITY = "beyond_capacity"
    SEVERAL_DEPARTMENTS = "several_departments"


class FindOpinion(TimedAct):
    """The opinion was found by monitoring or passed on; *occurred_at* is when the event happened."""

    zh: ClassVar[str] = "发现政务舆情"
    en: ClassVar[str] = "opinion found"
    kind: Literal["find_opinion"] = "find_opinion"
    occurred_at: Moment | None = None
    source: Source | None = None


class ReportOpinion(TimedAct):
    """The opinion was reported to the responsible leader."""

    zh: ClassVar[str] = "上报政务舆情"
    en: ClassVar[str] = "opinion reported"
    kind: Literal["report_opinion"] = "report_opinion"


class PassOn(TimedAct):
    """The opinion was passed on to the responsible leader and the section concerned."""

    zh: ClassVar[str] = "转办政务舆情"
    en: ClassVar[str] = "opinion passed on"
    kind: Literal["pass_on"] = "pass_on"
    to: str | None = None


class NameLead(TimedAct):
    """Who answers was settled: the responsible body, or a lead among several leaders or sections."""

    zh: ClassVar[str] = "确定回应责任主体"
    en: ClassVar[str] = "responsible body named"
    kind: Literal["name_lead"] = "name_lead"
    responsible: str


class Confer(TimedAct):
    """The sections concerned conferred."""

    zh: ClassVar[str] = "会商"
    en: ClassVar[str] = "conferred"
    kind: Literal["confer"] = "confer"
    with_whom: tuple[str, ...] = ()


class Assess(TimedAct):
    """The opinion was assessed; a later assessment may raise the level.

    *escalation* says why the matter goes beyond the organ, *plan* that an emergency plan was drawn up.
    """

    zh: ClassVar[str] = "研判"
    en: ClassVar[str] = "assessed"
    kind: Literal["assess"] = "assess"
    level: Level
    escalation: Escalation | None = None
    plan: str | None = None


class TakeMeasures(TimedAct):
    """Measures were taken."""

    zh: ClassVar[str] = "采取处置措施"
    en: ClassVar[str] = "measures taken"
    kind: Literal["take_measures"] = "take_measures"


class Investigate(TimedAct):
    """What the opinion speaks of was investigated."""

    zh: ClassVar[str] = "调查"
    en: ClassVar[str] = "investigated"
    kind: Literal["investigate"] = "investigate"


class SubmitMaterial(TimedAct):
    """The written material was submitted: result of the investigation, truth of the matter, how to handle it."""

    zh: ClassVar[str] = "报送书面材料"
    en: ClassVar[str] = "written material submitted"
    kind: Literal["submit_material"] = "submit_material"
    investigation_result: str | None = None
    truth: str | None = None
    handling: str | None = None


class ApproveResponse(TimedAct):
    """The head agreed to what will be released."""

    zh: ClassVar[str] = "审定回应口径"
    en: ClassVar[str] = "response approved"
    kind: Literal["approve_response"] = "approve_response"
    approved_by: str | None = None


class IssueAuthoritativeInformation(TimedAct):
    """Authoritative information was issued."""

    zh: ClassVar[str] = "发布权威信息"
    en: ClassVar[str] = "authoritative information issued"
    kind: Literal["issue_authoritative_information"] = "issue_authoritative_information"


class HoldPressConference(TimedAct):
    """A press conference was held."""

    zh: ClassVar[str] = "举行新闻发布会"
    en: ClassVar[str] = "press conference held"
    kind: Literal["hold_press_conference"] = "hold_press_conference"


class Respond(TimedAct):
    """A response was published; by *triage* it says what became of the suggestion, hardship, problem …

    *adoption* what was adopted, *solution* how the hardship is dealt with, *investigation_result* what the
    investigation found, *information* the authoritative information, *guidance* what corrects a wrong view,
    *refutation* what refutes a false one and *transferred_to* the police or network regulator that got its clues.
    """

    zh: ClassVar[str] = "回应"
    en: ClassVar[str] = "responded"
    kind: Literal["respond"] = "respond"
    triage: Triage | None = None
    adoption: str | None = None
    solution: str | None = None
    investigation_result: str | None = None
    information: str | None = None
    guidance: str | None = None
    refutation: str | None = None
    transferred_to: str | None = None


class FollowUp(TimedAct):
    """The opinion was watched further, and information released as the work went on."""

    zh: ClassVar[str] = "持续跟踪"
    en: ClassVar[str] = "followed up"
    kind: Literal["follow_up"] = "follow_up"


class FeedBack(TimedAct):
    """The section concerned told the opinion office and the leader in charge how it was handled."""

    zh: ClassVar[str] = "反馈处置情况"
    en: ClassVar[str] = "handling fed back"
    kind: Literal["feed_back"] = "feed_back"


class BriefHead(TimedAct):
    """The leader in charge told the head how it was handled."""

    zh: ClassVar[str] = "向主要领导汇报"
    en: ClassVar[str] = "head briefed"
    kind: Literal["brief_head"] = "brief_head"


class ApproveUpwardReport(TimedAct):
    """The report to a higher department was approved."""

    zh: ClassVar[str] = "批准上报"
    en: ClassVar[str] = "upward report approved"
    kind: Literal["approve_upward_report"] = "approve_upward_report"
    approved_by: str | None = None


class ReportUpward(TimedAct):
    """It was reported to a higher or another department, with a *proposal* of how to respond."""

    zh: ClassVar[str] = "上报上级、有关部门"
    en: ClassVar[str] = "reported upward"
    kind: Literal["report_upward"] = "report_upward"
    to: tuple[str, ...] = ()
    proposal: str | None = None


class EvaluateResponse(TimedAct):
    """The response was evaluated."""

    zh: ClassVar[str] = "评估回应效果"
    en: ClassVar[str] = "response evaluated"
    kind: Literal["evaluate_response"] = "evaluate_response"


class CloseOpinion(TimedAct):
    """The matter was closed."""

    zh: ClassVar[str] = "办结"
    en: ClassVar[str] = "closed"
    kind: Literal["close_opinion"] = "close_opinion"
