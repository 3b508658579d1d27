"""The acts of a yearly assessment (考核), and of the yearly evaluation (评估) that the ministry's guide orders."""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import ClassVar, Literal

from pydantic import Field

from govopen.workflows.acts import Act
from govopen.workflows.grammar import State


class AssessmentState(State):
    """Where an assessment stands."""

    NOT_STARTED = "not_started", "未开展"
    SCHEMED = "schemed", "已制定考核工作方案"
    SELF_ASSESSED = "self_assessed", "已自查自评"
    ASSESSED = "assessed", "主管部门已考核"
    GRADE_PROPOSED = "grade_proposed", "已提出考核等次建议"
    REMEDIATING = "remediating", "考核结果已审定，待整改"
    REMEDIED = "remedied", "已整改，待纳入下一年度重点"
    CLOSED = "closed", "已完成"


class ScoredCase(StrEnum):
    """The cases that add to the score (三(二)1 to 5) and take from it (三(三)1 to 5), in the order of the document."""

    COMMENDED = "commended"
    REPORTED_BY_MEDIA = "reported_by_media"
    PRESENTED_AT_MEETING = "presented_at_meeting"
    PRINTED_IN_JOURNAL = "printed_in_journal"
    OTHER_BONUS = "other_bonus"
    DUTIES_UNMET = "duties_unmet"
    ATTRIBUTE_WRONG = "attribute_wrong"
    REQUEST_MISHANDLED = "request_mishandled"
    HELD_ACCOUNTABLE = "held_accountable"
    OTHER_DEDUCTION = "other_deduction"

    @property
    def bonus(self) -> bool:
        """Whether the case adds to the score."""
        return list(ScoredCase).index(self) < list(ScoredCase).index(ScoredCase.DUTIES_UNMET)


class Method(StrEnum):
    """How the competent department looks: 实地检查, 查阅资料, 网上核查, 等."""

    ON_SITE = "on_site"
    PAPERS = "papers"
    ONLINE = "online"
    OTHER = "other"


class DrawUpScheme(Act):
    """The scheme of the assessment was drawn up."""

    zh: ClassVar[str] = "制定考核工作方案"
    en: ClassVar[str] = "scheme drawn up"
    kind: Literal["draw_up_scheme"] = "draw_up_scheme"


class SelfAssess(Act):
    """The unit assessed itself; *cases* add or deduct, and *evidence* is what it handed in for them."""

    zh: ClassVar[str] = "自查自评"
    en: ClassVar[str] = "self-assessed"
    kind: Literal["self_assess"] = "self_assess"
    work: str | None = None
    results: str | None = None
    problems: str | None = None
    measures: str | None = None
    cases: tuple[ScoredCase, ...] = ()
    evidence: str | None = None


class AssessUnit(Act):
    """The competent department assessed the unit."""

    zh: ClassVar[str] = "主管部门考核"
    en: ClassVar[str] = "assessed by the competent department"
    kind: Literal["assess_unit"] = "assess_unit"
    methods: tuple[Method, ...] = ()


class ProposeGrade(Act):
    """The office proposed a grade."""

    zh: ClassVar[str] = "提出绩效考核等次建议"
    en: ClassVar[str] = "grade proposed"
    kind: Literal["propose_grade"] = "propose_grade"
    grade: str | None = None


class DecideResult(Act):
    """The result was examined and fixed; *problems_found* says whether something is to be put right."""

    zh: ClassVar[str] = "审定考核结果"
    en: ClassVar[str] = "result decided"
    kind: Literal["decide_result"] = "decide_result"
    problems_found: bool
    grade: str | None = None


class RemedyProblems(Act):
    """The unit put right what the assessment found."""

    zh: ClassVar[str] = "整改"
    en: ClassVar[str] = "problems remedied"
    kind: Literal["remedy_problems"] = "remedy_problems"


class CarryIntoNextYear(Act):
    """What was found became a priority of the next year's work."""

    zh: ClassVar[str] = "纳入下一年度政务公开工作重点"
    en: ClassVar[str] = "carried into next year's priorities"
    kind: Literal["carry_into_next_year"] = "carry_into_next_year"


class EvaluationState(State):
    """Where a yearly evaluation stands."""

    NOT_OPENED = "not_opened", "未开展"
    OPENED = "opened", "待评估"
    EVALUATED = "evaluated", "已评估，待调整优化"
    CLOSED = "closed", "已完成"


class OpenEvaluation(Act):
    """The evaluation of a *year* began, by default of the act's own."""

    zh: ClassVar[str] = "启动年度评估"
    en: ClassVar[str] = "evaluation opened"
    kind: Literal["open_evaluation"] = "open_evaluation"
    year: int | None = Field(default=None, ge=2008, le=9998)

    @property
    def clock_day(self) -> date:
        """The last day of the year before: the fixed date is that of the year after it."""
        return date((self.year or max(2, self.on.year)) - 1, 12, 31)


class Evaluate(Act):
    """The four parts were evaluated; each field says where."""

    zh: ClassVar[str] = "评估"
    en: ClassVar[str] = "evaluated"
    kind: Literal["evaluate"] = "evaluate"
    indicators: str | None = None
    disclosure: str | None = None
    interpretation: str | None = None
    response: str | None = None
    media: str | None = None


class AdjustMechanism(Act):
    """The working mechanism was adjusted after the evaluation."""

    zh: ClassVar[str] = "调整优化工作机制"
    en: ClassVar[str] = "mechanism adjusted"
    kind: Literal["adjust_mechanism"] = "adjust_mechanism"


class ProposeRewards(Act):
    """Rewards and penalties were proposed."""

    zh: ClassVar[str] = "提出奖惩建议"
    en: ClassVar[str] = "rewards and penalties proposed"
    kind: Literal["propose_rewards"] = "propose_rewards"
