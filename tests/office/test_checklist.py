"""The form of a checklist: what a line can say, and what every checklist of the library keeps to.

Lakeside is an invented sub-district. Monday 2 March 2026 and the four weeks after it have no holiday.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from importlib import import_module
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from govopen import Case, Rulebook, open_case
from govopen.citation import art
from govopen.errors import UnknownNameError, VersionMismatchError
from govopen.rules.names import OGI, OPINION
from govopen.terms import Severity
from govopen.workflows import WORKFLOWS, opinion_response as op, request_handling as rh
from govopen.workflows.acts import Act, OfficeStep, TimedAct
from govopen.workflows.grammar import one_of, stated
from govopen.workflows.office import Checklist, Line, LineStatus, Progress, Recorded, Track
from tests.workflows.cases import with_acts
from tests.workflows.days import FRI_2_OCT_2026, SAT_3_OCT_2026, THU_1_OCT_2026, at

MON_2_MAR = date(2026, 3, 2)
TUE_3_MAR = date(2026, 3, 3)
WED_4_MAR = date(2026, 3, 4)
THU_5_MAR = date(2026, 3, 5)
FRI_6_MAR = date(2026, 3, 6)
MON_9_MAR = date(2026, 3, 9)
MON_16_MAR = date(2026, 3, 16)
MON_30_MAR = date(2026, 3, 30)

RULES = """
[instrument]
id       = "lakeside"
version  = "2026"
title    = "湖滨街道办理规程"
title_en = "Lakeside Rules"
short    = "湖滨街道规程"
number   = "湖街〔2026〕3号"
issued   = 2026-01-05
in_force = 2026-02-01
verified = "the document itself"
source   = "the paper copy"

[organ]
title    = "湖滨街道办事处"
title_en = "Lakeside Sub-district Office"

[organ.offices]
ogi_office = ["党政综合办"]

[rules.draft]
zh        = "拟答复意见"
provision = { article = 4 }
phrase    = "5个工作日内提出拟答复意见"
within    = { working_days = 5 }
ends      = "on a working day"
verified  = "the document itself"
refines   = ["ogi.reply"]

[rules.answer]
zh        = "初步回应"
provision = { article = 9 }
phrase    = "24小时内作出初步回应"
within    = { hours = 24 }
ends      = "never rolls"
verified  = "the document itself"
refines   = ["opinion.response"]

[rules.promised]
zh        = "承诺的答复日"
provision = { article = 6 }
phrase    = "在承诺的日期前"
within    = { set_by_act = "correct_by" }
ends      = "never rolls"
verified  = "the document itself"
"""


@pytest.fixture
def rules(tmp_path: Path) -> Rulebook:
    """The national rulebook with the sub-district's own file."""
    file = tmp_path / "lakeside.toml"
    file.write_text(RULES, encoding="utf-8")
    return Rulebook.national().with_file(file).with_organ("lakeside")


def listed(*lines: Line, workflow: str = "request_handling", organ: str = "lakeside") -> Checklist:
    return Checklist(organ=organ, workflow=workflow, title="规程", title_en="Rules", lines=lines)


def line(name: str, **facts: Any) -> Line:
    return Line(name, "环节", art(4), "ogi_office", **facts)


def request(rules: Rulebook, checklist: Checklist, *acts: Act) -> Case:
    case = open_case(rh.WORKFLOW, id="2026-1", rules=rules, checklist=checklist)
    return with_acts(case, rh.Receive(on=MON_2_MAR, channel=rh.Channel.POST_SIGNED), *acts)


def step(name: str, on: date, **facts: Any) -> OfficeStep:
    return OfficeStep(on=on, line=name, **facts)


def track(case: Case) -> Track:
    assert case.track is not None
    return case.track


def codes(case: Case, day: date | None = None) -> list[str]:
    shown = case.track if day is None else case.at(day).track
    assert shown is not None
    return [finding.code for finding in shown.findings]


DRAFT = line("draft", within="lakeside.draft", refines=OGI.REPLY)


# -- several ways, conflicts, what the line states ----------------------------------------------


@pytest.mark.parametrize(
    ("act", "done"),
    [
        (step("draft", TUE_3_MAR), True),
        (step("propose_extension", TUE_3_MAR), True),
        (step("other", TUE_3_MAR), False),
        (rh.Extend(on=TUE_3_MAR, workdays=5, approved_by="负责人", notified_on=TUE_3_MAR), True),
        (rh.Reply(on=TUE_3_MAR, outcome=rh.Outcome.ALREADY_PUBLIC, how_to_obtain="网站", posted_on=TUE_3_MAR), True),
        (rh.Reply(on=TUE_3_MAR, outcome=rh.Outcome.NOT_HELD, reasons="检索", posted_on=TUE_3_MAR), False),
    ],
    ids=["by-name", "step-of-another-name", "unknown-step", "act", "act-with-its-fact", "act-without"],
)
def test_a_line_is_met_by_any_of_its_acts(rules: Rulebook, act: Act, done: bool) -> None:
    public = Recorded(rh.Reply, (one_of("outcome", rh.Outcome.ALREADY_PUBLIC),))
    proposed = Recorded(OfficeStep, (one_of("line", "propose_extension"),))
    case = request(rules, listed(line("draft", does=(OfficeStep, proposed, rh.Extend, public))), act)

    assert (track(case).line("draft").act == act) is done


def test_of_several_acts_the_first_meets_the_line(rules: Rulebook) -> None:
    extend = rh.Extend(on=FRI_6_MAR, workdays=5, approved_by="负责人", notified_on=FRI_6_MAR)
    case = request(rules, listed(line("draft", does=(rh.Extend, OfficeStep))), step("draft", TUE_3_MAR), extend)

    assert track(case).line("draft").done_on == TUE_3_MAR


EXTEND = rh.Extend(on=WED_4_MAR, workdays=5, approved_by="负责人", notified_on=WED_4_MAR)


@pytest.mark.parametrize("first", [TUE_3_MAR, THU_5_MAR], ids=["before", "after"])
def test_a_conflict_is_found_whichever_act_came_first(rules: Rulebook, first: date) -> None:
    checklist = listed(line("close", conflicts=Recorded(rh.Extend)))
    close = step("close", first)
    case = request(rules, checklist, *sorted((close, EXTEND), key=lambda act: act.on))
    (finding,) = track(case).findings

    assert (finding.code, finding.severity, finding.act) == ("office_conflict", Severity.CAUTION, close)
    assert finding.done == "close (环节) was done, and extend of 2026-03-04 is on record"


def test_a_line_with_a_conflict_is_not_called_for_beside_the_other_act(rules: Rulebook) -> None:
    checklist = listed(line("close", conflicts=Recorded(rh.Extend)))

    assert [one.name for one in track(request(rules, checklist)).lines] == ["close"]
    assert track(request(rules, checklist, EXTEND)).lines == ()
    assert codes(request(rules, checklist, step("close", TUE_3_MAR))) == []


def test_a_line_under_two_conditions_wants_both_and_none_of_those_against_it(rules: Rulebook) -> None:
    corrected = Recorded(rh.NotifyCorrection)
    both = listed(
        line("both", only_with=(Recorded(rh.Extend), corrected)),
        line("neither", not_with=(Recorded(rh.Extend), corrected)),
    )
    notice = rh.NotifyCorrection(on=WED_4_MAR, items=("范围",), correct_by=MON_16_MAR)

    def names(*acts: Act) -> list[str]:
        return [one.name for one in track(request(rules, both, *acts)).lines]

    assert names() == ["neither"]
    assert names(EXTEND) == []
    assert names(EXTEND, notice) == ["both"]


@pytest.mark.parametrize(
    ("stated_facts", "missing"),
    [
        ((), "name, phone or address"),
        (("name",), "phone or address"),
        (("name", "address"), ""),
        (("name", "phone"), ""),
    ],
)
def test_what_a_line_contains_is_named_where_it_is_missing(
    rules: Rulebook, stated_facts: tuple[str, ...], missing: str
) -> None:
    checklist = listed(line("register", contains=("name", "phone|address")))
    case = request(rules, checklist, step("register", TUE_3_MAR, stated=stated_facts))
    found = [finding.done for finding in track(case).findings]

    assert found == ([f"register (环节): not on record: {missing}"] if missing else [])


def test_what_an_act_states_is_read_from_the_act_itself(rules: Rulebook) -> None:
    checklist = listed(
        line("extend", does=rh.Extend, contains=("approved_by", "notified_on"), approver="leader_in_charge")
    )
    bare = request(rules, checklist, rh.Extend(on=TUE_3_MAR, workdays=5))

    assert codes(bare) == ["office_approval", "office_unstated"]
    assert codes(request(rules, checklist, EXTEND)) == []


@pytest.mark.parametrize(
    ("facts", "severity"),
    [({}, Severity.INTERNAL), ({"in_principle": True}, Severity.CAUTION), ({"gross": True}, Severity.CAUTION)],
    ids=["shall", "in-principle", "gross"],
)
def test_how_grave_a_late_line_is_depends_on_how_it_binds(
    rules: Rulebook, facts: dict[str, bool], severity: Severity
) -> None:
    """Five working days from Monday 2 March: Monday 9 March."""
    checklist = listed(line("draft", within="lakeside.draft", refines=OGI.REPLY, after="receive", **facts))
    case = request(rules, checklist, step("draft", date(2026, 3, 10)))
    (finding,) = track(case).findings

    assert (finding.code, finding.severity, finding.by) == ("office_late", severity, "1 working day")


# -- when a line is due -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("on", "status"),
    [(FRI_6_MAR, "done"), (MON_9_MAR, "done"), (date(2026, 3, 10), "late")],
    ids=["before", "on", "after"],
)
def test_a_line_without_an_after_runs_from_the_start_of_the_statutory_period(
    rules: Rulebook, on: date, status: str
) -> None:
    case = request(rules, listed(DRAFT), step("draft", on))

    assert track(case).line("draft").due == MON_9_MAR
    assert track(case).line("draft").status.value == status


def test_a_line_after_one_that_is_not_done_and_has_no_day_waits_for_it(rules: Rulebook) -> None:
    checklist = listed(line("report"), line("draft", after="report", within="lakeside.draft", refines=OGI.REPLY))

    assert track(request(rules, checklist)).line("draft").due is None
    assert track(request(rules, checklist, step("report", WED_4_MAR))).line("draft").due == date(2026, 3, 11)


def test_while_a_correction_is_awaited_nothing_is_due_and_then_it_runs_anew(rules: Rulebook) -> None:
    """Corrected on Monday 9 March: five working days end on Monday 16 March."""
    notice = rh.NotifyCorrection(on=WED_4_MAR, items=("范围",), correct_by=MON_16_MAR)
    waiting = request(rules, listed(DRAFT), notice)

    assert track(waiting).line("draft").due is None
    assert codes(waiting, MON_16_MAR) == []
    assert track(waiting.record(rh.ReceiveCorrection(on=MON_9_MAR))).line("draft").due == MON_16_MAR


@pytest.mark.parametrize(
    ("day", "expected"), [(MON_9_MAR, []), (date(2026, 3, 10), ["office_overdue"])], ids=["in-time", "too-late"]
)
def test_a_withdrawal_ends_what_was_not_yet_overdue(rules: Rulebook, day: date, expected: list[str]) -> None:
    case = request(rules, listed(DRAFT), rh.Withdraw(on=day))

    assert codes(case, MON_30_MAR) == expected


def test_a_withdrawal_ends_a_gross_limit_too_but_a_correction_does_not(rules: Rulebook) -> None:
    gross = listed(
        line("reply", does=rh.Reply, after="receive", within="lakeside.draft", refines=OGI.REPLY, gross=True)
    )
    notice = rh.NotifyCorrection(on=WED_4_MAR, items=("范围",), correct_by=MON_16_MAR)

    corrected = rh.ReceiveCorrection(on=THU_5_MAR)

    assert track(request(rules, gross, notice)).line("reply").due == MON_9_MAR
    assert track(request(rules, gross, notice, corrected)).line("reply").due == MON_9_MAR
    assert track(request(rules, gross, rh.Withdraw(on=WED_4_MAR))).line("reply").due is None


def test_a_line_is_done_again_when_the_period_starts_anew_unless_it_is_done_once(rules: Rulebook) -> None:
    once = line("register", refines=OGI.REPLY, anew=False)
    notice = rh.NotifyCorrection(on=WED_4_MAR, items=("范围",), correct_by=MON_16_MAR)
    done = (step("register", TUE_3_MAR), step("draft", TUE_3_MAR), notice, rh.ReceiveCorrection(on=MON_9_MAR))
    shown = track(request(rules, listed(once, DRAFT), *done))

    assert (shown.line("register").done_on, shown.line("draft").done_on) == (TUE_3_MAR, None)


def test_a_gross_limit_is_not_the_day_on_which_the_document_wants_the_reply(rules: Rulebook) -> None:
    gross = line("reply", does=rh.Reply, after="receive", within="lakeside.draft", refines=OGI.REPLY, gross=True)

    assert request(rules, listed(DRAFT)).deadline(OGI.REPLY).internal == MON_9_MAR
    assert request(rules, listed(gross)).deadline(OGI.REPLY).internal is None


def test_a_line_beside_the_others_is_not_skipped_by_a_later_one(rules: Rulebook) -> None:
    other = line("sign")
    beside = line("draft", within="lakeside.draft", refines=OGI.REPLY, beside=True)

    assert codes(request(rules, listed(DRAFT, other), step("sign", TUE_3_MAR))) == ["office_skipped"]
    case = request(rules, listed(beside, other), step("sign", TUE_3_MAR))
    assert (codes(case, MON_9_MAR), codes(case, date(2026, 3, 10))) == ([], ["office_overdue"])


def test_a_limit_that_an_act_sets_is_that_day(rules: Rulebook) -> None:
    checklist = listed(line("check", after="notify_correction", within="lakeside.promised"))
    notice = rh.NotifyCorrection(on=WED_4_MAR, items=("范围",), correct_by=MON_16_MAR)
    open_ended = rh.NotifyCorrection(on=WED_4_MAR, items=("范围",))

    assert track(request(rules, checklist, notice)).line("check").due == MON_16_MAR
    assert track(request(rules, checklist, open_ended)).line("check").due is None


# -- hours --------------------------------------------------------------------------------------

FOUND = at(THU_1_OCT_2026, "22:30")
HOURS = listed(
    line("find", does=op.FindOpinion),
    line("answer", does=op.Respond, within="lakeside.answer", refines=OPINION.RESPONSE),
    line("follow", does=op.FollowUp, after="answer", within="lakeside.answer"),
    workflow="opinion_response",
)


def opinion(rules: Rulebook, *acts: Act) -> Case:
    case = open_case(op.WORKFLOW, id="2026-2", rules=rules, checklist=HOURS)
    return with_acts(case, op.FindOpinion(at=FOUND), op.Assess(at=FOUND, level=op.Level.GENERAL), *acts)


def test_hours_run_from_the_moment_of_the_statutory_period_through_the_holiday(rules: Rulebook) -> None:
    """Found on National Day at 22:30: 24 hours end on 2 October at 22:30, and 24 more a day later."""
    case = opinion(rules)
    answer = track(case).line("answer")

    assert (answer.at, answer.due) == (at(FRI_2_OCT_2026, "22:30"), FRI_2_OCT_2026)
    assert str(answer) == "answer (环节): open, due 2026-10-02 22:30; 湖滨街道规程第九条"
    assert track(case).line("follow").at == at(SAT_3_OCT_2026, "22:30")
    assert case.deadline(OPINION.RESPONSE).internal == case.next_due == FRI_2_OCT_2026


@pytest.mark.parametrize(
    ("moment", "status", "by"),
    [("22:29", LineStatus.DONE, ""), ("22:30", LineStatus.DONE, ""), ("22:31", LineStatus.LATE, "0 h 01 min")],
    ids=["before", "on", "after"],
)
def test_a_line_in_hours_is_judged_at_the_minute(rules: Rulebook, moment: str, status: LineStatus, by: str) -> None:
    case = opinion(rules, op.Respond(at=at(FRI_2_OCT_2026, moment)))

    assert track(case).line("answer").status is status
    assert [(finding.code, finding.by) for finding in track(case).findings] == ([("office_late", by)] if by else [])
    assert case.findings == ()  # the law's own 48 hours


@pytest.mark.parametrize(("moment", "overdue"), [("22:29", False), ("22:30", False), ("22:31", True)])
def test_a_line_in_hours_is_overdue_at_the_minute(rules: Rulebook, moment: str, overdue: bool) -> None:
    shown = opinion(rules).at(at(FRI_2_OCT_2026, moment)).track
    assert shown is not None
    (found,) = shown.findings or (None,)

    assert (found is not None) is overdue
    assert found is None or (found.by, found.done[-16:]) == ("0 h 01 min", "2026-10-02 22:31")


def test_a_moment_of_another_zone_is_shown_in_beijing(rules: Rulebook) -> None:
    """14:30 in UTC is 22:30 in Beijing."""
    found = datetime(2026, 10, 1, 14, 30, tzinfo=UTC)
    case = open_case(op.WORKFLOW, id="2026-2", rules=rules, checklist=HOURS)
    case = with_acts(case, op.FindOpinion(at=found), op.Assess(at=found, level=op.Level.GENERAL))

    assert str(track(case).line("answer").at) == "2026-10-02 22:30:00+08:00"


def test_hours_after_another_line_run_from_its_moment(rules: Rulebook) -> None:
    case = opinion(rules, op.Respond(at=at(FRI_2_OCT_2026, "08:00")))

    assert track(case).line("follow").at == at(SAT_3_OCT_2026, "08:00")


def test_hours_after_an_act_that_has_only_a_day_have_no_last_moment(rules: Rulebook) -> None:
    checklist = listed(line("answer", after="receive", within="lakeside.answer"))

    assert track(request(rules, checklist)).line("answer").at is None
    assert codes(request(rules, checklist), MON_30_MAR) == []


# -- a checklist of one's own -------------------------------------------------------------------


def test_a_case_shows_the_checklist_it_was_opened_with_at_every_day(rules: Rulebook) -> None:
    case = request(rules, listed(DRAFT), step("draft", TUE_3_MAR))
    amended = case.amend(drop=[case.acts[1]], reason="不是这一天", recorded_on=FRI_6_MAR).case
    before = case.at(MON_2_MAR).track
    assert before is not None

    assert track(case).stage == "draft"
    assert (before.stage, track(amended).stage) == ("", "")
    assert track(case.as_known_on(TUE_3_MAR)).stage == "draft"


def test_a_stored_case_comes_back_with_the_checklist_given_again(rules: Rulebook) -> None:
    case = request(rules, listed(DRAFT), step("draft", TUE_3_MAR))
    again = Case.from_json(case.to_json(), rules=rules, checklist=listed(DRAFT))
    bare = Case.from_json(case.to_json(), rules=rules)

    assert again == bare == case
    assert (track(again).stage, bare.track) == ("draft", None)
    assert bare.deadline(OGI.REPLY).on == again.deadline(OGI.REPLY).on == MON_30_MAR
    with pytest.raises(VersionMismatchError, match="organ"):
        Case.from_json(case.to_json(), rules=Rulebook.national())


def test_ones_own_checklist_takes_the_place_of_the_librarys() -> None:
    rules = Rulebook.for_organ("maoshe")
    checklist = listed(line("register"), organ="maoshe")
    case = open_case(rh.WORKFLOW, id="2026-1", rules=rules, checklist=checklist)

    assert track(case).checklist is checklist
    assert track(open_case(rh.WORKFLOW, id="2026-1", rules=rules)).checklist is not checklist


@pytest.mark.parametrize(
    ("checklist", "message"),
    [
        (listed(DRAFT, workflow="supervision"), "is for supervision, not for request_handling"),
        (listed(line("a"), organ="riverside"), "is of riverside, the rules are for lakeside"),
        (listed(line("a", within="lakeside.sign")), "lakeside.sign"),
        (listed(line("a", refines="ogi.answer")), "ogi.answer"),
    ],
    ids=["workflow", "organ", "within", "refines"],
)
def test_a_checklist_that_does_not_fit_is_refused_when_the_case_is_opened(
    rules: Rulebook, checklist: Checklist, message: str
) -> None:
    with pytest.raises(UnknownNameError, match=message) as caught:
        open_case(rh.WORKFLOW, id="2026-1", rules=rules, checklist=checklist)

    assert "\n" not in str(caught.value)


def test_a_checklist_needs_the_rules_of_its_organ() -> None:
    with pytest.raises(UnknownNameError, match="the rules are for no organ; pass rules="):
        open_case(rh.WORKFLOW, id="2026-1", rules=Rulebook.national(), checklist=listed(DRAFT))


# -- every checklist of the library -------------------------------------------------------------

ORGANS = ("genhe", "huangyan", "maoshe", "ministry_390", "wuding")
SHIPPED = [one for organ in ORGANS for one in import_module(f"govopen.workflows.local.{organ}").CHECKLISTS]
every = pytest.mark.parametrize("checklist", SHIPPED, ids=lambda one: f"{one.organ}-{one.workflow}")


def acts_of(line: Line) -> list[type[Act]]:
    ways = [way.act if isinstance(way, Recorded) else way for way in line.ways]
    return [act for way in ways for act in (way if isinstance(way, tuple) else (way,))]


@every
def test_the_acts_of_a_line_are_acts_of_its_workflow(checklist: Checklist) -> None:
    known = set(WORKFLOWS[checklist.workflow].acts.values())

    assert [one.name for one in checklist.lines if not known.issuperset(acts_of(one))] == []


@every
def test_a_line_comes_after_a_line_or_an_act_that_exists(checklist: Checklist) -> None:
    names = {one.name for one in checklist.lines}

    assert [
        one.name
        for one in checklist.lines
        if one.after and one.after not in names | WORKFLOWS[checklist.workflow].acts.keys()
    ] == []


@every
def test_the_rules_that_a_line_names_exist_and_hours_are_of_timed_acts(checklist: Checklist) -> None:
    rules = Rulebook.for_organ(checklist.organ)
    open_case(WORKFLOWS[checklist.workflow], id="c", rules=rules, checklist=checklist)

    for one in checklist.lines:
        if one.within and "hours" in str(rules.rule(one.within).period).lower():
            assert all(issubclass(act, TimedAct) for act in acts_of(one)), one.name


@every
def test_what_a_line_contains_is_a_fact_of_its_act(checklist: Checklist) -> None:
    for one in checklist.lines:
        for fact in (name for names in one.contains for name in names.split("|")):
            assert all(act is OfficeStep or fact in act.model_fields for act in acts_of(one)), (one.name, fact)


@every
def test_of_two_lines_with_one_name_only_one_applies(checklist: Checklist) -> None:
    """They are told apart by a reading, or by what must, and must not, be on record."""

    def recorded(given: Recorded | tuple[Recorded, ...]) -> set[Recorded]:
        return {given} if isinstance(given, Recorded) else set(given)

    for one, other in combinations(checklist.lines, 2):
        if one.name == other.name:
            wanted, unwanted = recorded(one.only_with), recorded(one.not_with)
            apart = wanted & recorded(other.not_with) or unwanted & recorded(other.only_with)
            assert apart or one.reading != other.reading, one.name


@every
def test_a_form_is_asked_of_an_act_that_can_name_it(checklist: Checklist) -> None:
    for one in checklist.lines:
        assert not one.form or all("form" in act.model_fields for act in acts_of(one)), one.name
        assert not one.approver or all("approved_by" in act.model_fields for act in acts_of(one)), one.name


def test_the_predicates_of_a_condition_read_the_act_they_name() -> None:
    found = Recorded((rh.Reply, rh.Extend), (stated("note"),))

    assert found.holds(EXTEND.model_copy(update={"note": "x"}))
    assert not found.holds(EXTEND)
    assert not found.holds(rh.Withdraw(on=TUE_3_MAR, note="x"))


def test_a_line_shows_when_it_was_done_and_by_what(rules: Rulebook) -> None:
    done: Progress = track(request(rules, listed(DRAFT), step("draft", TUE_3_MAR))).line("draft")

    assert (done.done_on, done.open, done.at) == (TUE_3_MAR, False, None)
    assert str(done) == "draft (环节): done, due 2026-03-09, done 2026-03-03; 湖滨街道规程第四条"
