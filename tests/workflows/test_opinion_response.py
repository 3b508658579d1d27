"""国办发〔2016〕61号 and 国办发〔2016〕80号: the hour clocks of responding to public opinion.

Found on Thursday 2026-10-01 at 22:30, in National Day: hours run through nights and holidays.
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from pydantic import ValidationError

from govopen import Case
from govopen.errors import NotADayError, StepNotAllowedError
from govopen.rules.names import OPEN_GOVERNMENT, OPINION
from govopen.terms import Severity
from govopen.workflows.acts import Act
from govopen.workflows.opinion_response import (
    Assess,
    CloseOpinion,
    FindOpinion,
    HoldPressConference,
    IssueAuthoritativeInformation,
    Level,
    OpinionState,
    ReportOpinion,
    Respond,
    Triage,
)
from tests.workflows.cases import codes, opinion, reading
from tests.workflows.days import (
    FRI_2_OCT_2026,
    FRI_5_JUN_2026,
    MON_8_JUN_2026,
    MON_15_AUG_2016,
    SAT_3_OCT_2026,
    SUN_4_OCT_2026,
    SUN_7_JUN_2026,
    THU_1_OCT_2026,
    TUE_4_MAY_2010,
    TUE_9_JUN_2026,
    TUE_16_AUG_2016,
    at,
)

FOUND = at(THU_1_OCT_2026, "22:30")
ASSESSED = at(THU_1_OCT_2026, "23:30")


def ordinary(*acts: Act) -> Case:
    return opinion(FindOpinion(at=FOUND), Assess(at=ASSESSED, level=Level.GENERAL), *acts)


def emergency(*acts: Act, level: Level = Level.MAJOR_EMERGENCY) -> Case:
    return opinion(FindOpinion(at=FOUND), Assess(at=ASSESSED, level=level), *acts)


@pytest.mark.parametrize("level", [Level.GENERAL, Level.IMPORTANT], ids=str)
def test_opinion3_other_opinions_are_responded_to_within_48_hours(level: Level) -> None:
    case = opinion(FindOpinion(at=FOUND), Assess(at=ASSESSED, level=level))

    assert case.deadline(OPINION.RESPONSE).at == at(SAT_3_OCT_2026, "22:30")


@pytest.mark.parametrize("level", [Level.MAJOR_EMERGENCY, Level.EXTRAORDINARY_EMERGENCY], ids=str)
def test_opinion3_an_emergency_has_5_hours_and_24_hours(level: Level) -> None:
    case = emergency(level=level)

    assert case.deadline(OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION).at == at(FRI_2_OCT_2026, "03:30")
    assert case.deadline("press_conference").at == at(FRI_2_OCT_2026, "22:30")


def test_opinion3_an_opinion_of_a_friday_evening_is_not_put_off_over_the_weekend() -> None:
    """Found on Friday 2026-06-05 at 18:00: 48 hours end on Sunday 18:00."""
    friday = at(FRI_5_JUN_2026, "18:00")
    case = opinion(FindOpinion(at=friday), Assess(at=friday, level=Level.GENERAL))

    assert case.deadline(OPINION.RESPONSE).at == at(SUN_7_JUN_2026, "18:00")


def test_opinion3_the_first_clock_of_an_emergency_may_end_the_same_day() -> None:
    """Found on Monday 2026-06-08 at 09:00: 14:00, and 09:00 on Tuesday."""
    monday = at(MON_8_JUN_2026, "09:00")
    case = opinion(FindOpinion(at=monday), Assess(at=monday, level=Level.EXTRAORDINARY_EMERGENCY))

    assert [due.at for due in case.deadlines] == [at(MON_8_JUN_2026, "14:00"), at(TUE_9_JUN_2026, "09:00")]


@pytest.mark.parametrize(
    ("moment", "late"),
    [
        (at(SAT_3_OCT_2026, "22:29"), []),
        (at(SAT_3_OCT_2026, "22:30"), []),
        (at(SAT_3_OCT_2026, "22:31"), ["0 h 01 min"]),
    ],
    ids=str,
)
def test_opinion3_a_response_is_judged_to_the_minute(moment: datetime, late: list[str]) -> None:
    case = ordinary(Respond(at=moment))

    assert case.state == OpinionState.RESPONDED
    assert [finding.by for finding in case.findings if finding.code == "late"] == late


@pytest.mark.parametrize(
    ("moment", "late"),
    [
        (at(FRI_2_OCT_2026, "03:29"), []),
        (at(FRI_2_OCT_2026, "03:30"), []),
        (at(FRI_2_OCT_2026, "03:31"), ["0 h 01 min"]),
    ],
    ids=str,
)
def test_opinion3_authoritative_information_is_judged_to_the_minute(moment: datetime, late: list[str]) -> None:
    case = emergency(IssueAuthoritativeInformation(at=moment))

    assert [finding.by for finding in case.findings if finding.code == "late"] == late


@pytest.mark.parametrize(
    ("moment", "late"),
    [
        (at(FRI_2_OCT_2026, "22:29"), []),
        (at(FRI_2_OCT_2026, "22:30"), []),
        (at(FRI_2_OCT_2026, "23:45"), ["1 h 15 min"]),
    ],
    ids=str,
)
def test_opinion3_the_press_conference_is_judged_to_the_minute(moment: datetime, late: list[str]) -> None:
    case = emergency(IssueAuthoritativeInformation(at=at(FRI_2_OCT_2026, "02:00")), HoldPressConference(at=moment))

    assert [finding.by for finding in case.findings if finding.code == "late"] == late


def test_opinion3_an_unanswered_opinion_is_overdue_the_minute_after() -> None:
    case = ordinary()

    assert case.at(at(SAT_3_OCT_2026, "22:30")).findings == ()
    (breach,) = case.at(at(SAT_3_OCT_2026, "22:31")).findings
    assert (breach.code, breach.severity, breach.by) == ("overdue", Severity.BREACH, "0 h 01 min")


def test_opinion3_a_press_conference_does_not_stand_in_for_authoritative_information() -> None:
    case = emergency(HoldPressConference(at=at(FRI_2_OCT_2026, "02:00")))

    assert case.state == OpinionState.RESPONDED
    assert [finding.rule for finding in case.at(at(FRI_2_OCT_2026, "03:31")).findings] == [
        OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION
    ]


class TestFromWhichMoment:
    """Neither notice names it; found 22:30, happened 20:00, reported to the leader 23:00."""

    ACTS = (
        FindOpinion(at=FOUND, occurred_at=at(THU_1_OCT_2026, "20:00")),
        ReportOpinion(at=at(THU_1_OCT_2026, "23:00")),
    )

    @pytest.mark.parametrize(
        ("choice", "clock"), [("discovery", "22:30"), ("event", "20:00"), ("report", "23:00")], ids=str
    )
    def test_clock_starts_decides_the_end_of_the_48_hours(self, choice: str, clock: str) -> None:
        case = opinion(*self.ACTS, Assess(at=ASSESSED, level=Level.GENERAL), rules=reading(clock_starts=choice))

        assert case.deadline(OPINION.RESPONSE).at == at(SAT_3_OCT_2026, clock)

    @pytest.mark.parametrize(
        ("choice", "clock"), [("discovery", "03:30"), ("event", "01:00"), ("report", "04:00")], ids=str
    )
    def test_clock_starts_decides_the_end_of_the_5_hours(self, choice: str, clock: str) -> None:
        case = opinion(*self.ACTS, Assess(at=ASSESSED, level=Level.MAJOR_EMERGENCY), rules=reading(clock_starts=choice))

        assert case.deadline(OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION).at == at(FRI_2_OCT_2026, clock)

    def test_clock_starts_read_as_the_event_needs_the_hour_of_the_event(self) -> None:
        case = opinion(
            FindOpinion(at=FOUND), Assess(at=ASSESSED, level=Level.GENERAL), rules=reading(clock_starts="event")
        )

        assert (codes(case), case.deadlines) == (["start_unknown"], ())


def test_opinion3_a_level_raised_later_puts_the_emergency_s_hours_in_place_of_the_48() -> None:
    case = ordinary(Assess(at=at(FRI_2_OCT_2026, "01:00"), level=Level.EXTRAORDINARY_EMERGENCY))

    assert case.state == OpinionState.EMERGENCY
    assert [due.rule.partition(".")[2] for due in case.deadlines] == ["authoritative_information", "press_conference"]
    assert case.deadline(OPINION.RESPONSE).status == "voided"


def test_opinion3_a_response_already_given_may_turn_into_an_emergency() -> None:
    case = ordinary(
        Respond(at=at(FRI_2_OCT_2026, "01:00")), Assess(at=at(FRI_2_OCT_2026, "02:00"), level=Level.MAJOR_EMERGENCY)
    )

    assert case.state == OpinionState.EMERGENCY


def test_opinion3_information_is_released_on_while_the_matter_is_handled() -> None:
    case = ordinary(
        IssueAuthoritativeInformation(at=at(FRI_2_OCT_2026, "08:00")),
        Respond(at=at(FRI_2_OCT_2026, "09:00")),
        IssueAuthoritativeInformation(at=at(SAT_3_OCT_2026, "09:00")),
        CloseOpinion(at=at(SUN_4_OCT_2026, "09:00")),
    )

    assert (case.state, case.findings, case.deadlines) == (OpinionState.CLOSED, (), ())


def test_opinion3_nothing_is_closed_before_it_was_responded_to() -> None:
    with pytest.raises(StepNotAllowedError, match="only while responded"):
        ordinary(CloseOpinion(at=at(FRI_2_OCT_2026, "09:00")))


def test_civil_code_201_2_the_ledger_of_hours_says_that_nights_and_holidays_are_included() -> None:
    (row,) = ordinary().deadline(OPINION.RESPONSE).ledger

    assert (row.number, row.provision) == (48, "民法典第二百零一条第二款")
    assert "nights and holidays included" in row.reason


def test_an_act_at_a_moment_has_its_beijing_day() -> None:
    """16:30 in London summer time is 23:30 in Beijing, still 10-01; an hour later it is 10-02."""
    london = timezone(timedelta(hours=1))

    assert FindOpinion(at=datetime(2026, 10, 1, 16, 30, tzinfo=london)).on == THU_1_OCT_2026
    assert FindOpinion(at=datetime(2026, 10, 1, 17, 30, tzinfo=london)).on == FRI_2_OCT_2026


def test_a_naive_time_is_refused_with_the_fix() -> None:
    with pytest.raises(ValidationError, match="an aware time is wanted"):
        FindOpinion(at=datetime(2026, 10, 1, 22, 30))


def test_an_hour_clock_is_asked_at_a_moment_not_at_a_day() -> None:
    with pytest.raises(NotADayError, match="an aware datetime is wanted"):
        ordinary().at(SAT_3_OCT_2026)


def test_no_hours_run_before_the_notices_were_issued() -> None:
    """国办发〔2016〕61号 is of 2016-07-30; an opinion of 2010 has no 48 hours under it."""
    early = at(TUE_4_MAY_2010, "09:00")
    try:
        case = opinion(FindOpinion(at=early), Assess(at=early, level=Level.GENERAL))
    except LookupError:
        return

    assert case.deadlines == ()


def test_open_government3_the_5_hours_came_three_months_after_the_24() -> None:
    """国办发〔2016〕61号 of 2016-07-30 asks for the press conference, 国办发〔2016〕80号 of 2016-11-10 for 5 hours."""
    august = at(MON_15_AUG_2016, "09:00")
    case = opinion(FindOpinion(at=august), Assess(at=august, level=Level.MAJOR_EMERGENCY))

    assert [due.at for due in case.deadlines] == [at(TUE_16_AUG_2016, "09:00")]
    assert [finding.rule for finding in case.findings] == [OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION]


@pytest.mark.parametrize("choice", ["discovery", "event", "report"])
@pytest.mark.parametrize("responded", [False, True], ids=["unanswered", "answered"])
def test_opinion3_an_emergency_ends_the_48_hours_from_whichever_moment_they_run(choice: str, responded: bool) -> None:
    case = opinion(
        *TestFromWhichMoment.ACTS,
        Assess(at=ASSESSED, level=Level.GENERAL),
        *([Respond(at=at(FRI_2_OCT_2026, "00:30"))] if responded else []),
        Assess(at=at(FRI_2_OCT_2026, "01:00"), level=Level.MAJOR_EMERGENCY),
        rules=reading(clock_starts=choice),
    )

    assert {due.rule for due in case.deadlines} == {OPEN_GOVERNMENT.AUTHORITATIVE_INFORMATION, OPINION.PRESS_CONFERENCE}


@pytest.mark.parametrize("triage", Triage, ids=str)
@pytest.mark.parametrize(("clock", "late"), [("22:30", 0), ("22:31", 1)], ids=["on", "after"])
def test_opinion3_a_response_is_judged_whatever_it_brings(triage: Triage, clock: str, late: int) -> None:
    """Found on Thursday at 22:30: 48 hours end on Saturday at 22:30."""
    case = ordinary(Respond(at=at(SAT_3_OCT_2026, clock), triage=triage))

    assert codes(case).count("late") == late
    assert case.deadlines == ()


@pytest.mark.parametrize(("clock", "late"), [("03:30", []), ("03:31", ["late"])], ids=["on", "after"])
def test_opinion3_information_after_the_press_conference_still_meets_the_5_hours(clock: str, late: list[str]) -> None:
    case = emergency(
        HoldPressConference(at=at(FRI_2_OCT_2026, "02:00")), IssueAuthoritativeInformation(at=at(FRI_2_OCT_2026, clock))
    )

    assert (codes(case), case.deadlines) == (late, ())
