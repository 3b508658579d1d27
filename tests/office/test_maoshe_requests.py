"""茅畲乡政府信息依申请公开办理工作流程 as a checklist beside the statute.

The dates are counted by hand over National Day 2026: Sunday 20 September and Saturday 10 October are
worked; 25–27 September and 1–7 October are off.
"""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, Rulebook, open_case
from govopen.rules.names import OGI, Reading
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.findings import Finding
from govopen.workflows.office import LineStatus, Track

FRI_18_SEP = date(2026, 9, 18)
SUN_20_SEP = date(2026, 9, 20)
TUE_22_SEP = date(2026, 9, 22)
WED_23_SEP = date(2026, 9, 23)
TUE_29_SEP = date(2026, 9, 29)
FRI_9_OCT = date(2026, 10, 9)
TUE_13_OCT = date(2026, 10, 13)
THU_22_OCT = date(2026, 10, 22)


def opened(reading: str = "after_check") -> Case:
    rules = Rulebook.for_organ("maoshe").choose({Reading.SEVEN_DAYS: reading})
    return open_case(rh.WORKFLOW, id="maoshe-1", rules=rules)


def received(reading: str = "after_check", on: date = FRI_18_SEP) -> Case:
    return opened(reading).record(rh.Receive(on=on, channel=rh.Channel.POST_SIGNED))


def step(
    line: str, on: date, *, office: str | None = None, form: str | None = None, approved_by: str | None = None
) -> OfficeStep:
    return OfficeStep(on=on, line=line, office=office, form=form, approved_by=approved_by)


def track(case: Case) -> Track:
    assert case.track is not None
    return case.track


def test_f1_registration_is_due_on_the_makeup_sunday() -> None:
    """一 「于1个工作日内…受理登记」: Sunday 20 September 2026 is worked."""
    assert track(received()).line("register").due == SUN_20_SEP


def test_f2_the_check_is_due_two_working_days_after_registration() -> None:
    """二 「于2个工作日内」: 21 and 22 September."""
    assert track(received()).line("check").due == TUE_22_SEP


def test_f3_the_draft_is_due_seven_working_days_after_the_check() -> None:
    """三 「于7个工作日内」: 23, 24, 28, 29, 30 September, 8 and 9 October."""
    assert track(received("after_check")).line("draft_opinion").due == FRI_9_OCT


def test_f3_2_the_draft_is_due_seven_working_days_after_receipt() -> None:
    """三(二) 「自收到申请件之日起，在7个工作日内」: 20–24, 28 and 29 September."""
    assert track(received("from_receipt")).line("draft_opinion").due == TUE_29_SEP


@pytest.mark.parametrize("reading", ["after_check", "from_receipt"])
def test_f3_both_readings_of_the_seven_days_are_shown(reading: str) -> None:
    shown = dict(track(received(reading)).line("draft_opinion").readings)

    assert shown == {"after_check": FRI_9_OCT, "from_receipt": TUE_29_SEP}


def test_f5_the_draft_goes_for_signature_within_three_working_days() -> None:
    """五 「于3个工作日内」: Saturday 10 (worked), 12 and 13 October."""
    assert track(received()).line("send_for_signature").due == TUE_13_OCT


def test_f5_the_reply_is_due_after_twenty_working_days_like_the_statute() -> None:
    case = received()

    assert track(case).line("reply").due == THU_22_OCT
    assert case.deadline("reply").on == THU_22_OCT


def test_f5_the_deadline_shows_the_office_date_beside_the_statutory_one() -> None:
    case = received()

    assert case.deadline(OGI.REPLY).internal == TUE_13_OCT
    assert case.next_due == SUN_20_SEP


def test_f6_the_file_is_archived_by_31_january() -> None:
    """六 「次年1月底前」: 31 January 2027 is a Sunday and the date does not move."""
    assert track(received()).line("archive").due == date(2027, 1, 31)


def test_f1_a_line_done_in_time_is_done_and_is_the_stage() -> None:
    case = received().record(step("register", SUN_20_SEP))

    assert track(case).line("register").status is LineStatus.DONE
    assert track(case).stage == "register"


def test_f1_a_registration_on_monday_is_late_by_one_working_day() -> None:
    case = received().record(step("register", date(2026, 9, 21)))
    finding = next(found for found in case.at(date(2026, 9, 21)).findings if found.code == "office_late")

    assert track(case).line("register").status is LineStatus.LATE
    assert (finding.severity, finding.by) == (Severity.INTERNAL, "1 working day")


def test_f2_the_next_line_runs_from_the_day_the_line_before_was_done() -> None:
    """Registered on the day of receipt, so the check is due on 20 (worked) and 21 September."""
    case = received().record(step("register", FRI_18_SEP))

    assert track(case).line("check").due == date(2026, 9, 21)


def test_f3_a_draft_before_the_check_is_out_of_order() -> None:
    case = received().record(step("draft_opinion", SUN_20_SEP)).record(step("check", date(2026, 9, 21)))

    assert track(case).line("draft_opinion").status is LineStatus.OUT_OF_ORDER


def test_f_a_line_passed_over_is_skipped_and_found() -> None:
    case = received().record(step("check", SUN_20_SEP))

    assert track(case).line("register").status is LineStatus.SKIPPED
    assert [found.code for found in track(case).findings if found.rule == "maoshe.register"] == ["office_skipped"]


def test_f_a_line_not_done_by_its_day_is_overdue_the_day_after() -> None:
    case = received()

    def overdue(day: date) -> bool:
        return any(found.code == "office_overdue" for found in case.at(day).findings)

    assert not overdue(SUN_20_SEP)
    assert overdue(date(2026, 9, 21))


def test_f2_a_correction_starts_the_draft_anew_but_not_the_registration() -> None:
    """补正 received on Wednesday 23 September: 24, 28, 29, 30 September, 8, 9 and Saturday 10 October."""
    case = received().record(rh.NotifyCorrection(on=TUE_22_SEP, items=("scope",), correct_by=WED_23_SEP))
    case = case.record(rh.ReceiveCorrection(on=WED_23_SEP))

    assert track(case).line("draft_opinion").due == date(2026, 10, 10)
    assert track(case).line("register").due == SUN_20_SEP


def test_f3_a_consultation_moves_the_draft_as_it_moves_the_reply() -> None:
    """Letter sent on the 22nd, answered on the 28th: the 23rd, 24th and 28th do not count.

    After the check of the 22nd: 29, 30 September, 8, 9, Saturday 10, 12 and 13 October.
    """
    case = received().record(step("register", SUN_20_SEP)).record(step("check", TUE_22_SEP))
    case = case.record(rh.ConsultThirdParty(on=TUE_22_SEP, ref="t1")).record(rh.LetterReceived(on=TUE_22_SEP, ref="t1"))
    suspended = track(case).line("draft_opinion").due
    case = case.record(rh.GiveOpinion(on=date(2026, 9, 28), ref="t1", consents=True))

    assert suspended is None
    assert track(case).line("draft_opinion").due == TUE_13_OCT


def test_f5_the_gross_limit_ignores_excluded_time_and_only_cautions() -> None:
    """五 「20个工作日内」 counted gross ends on 22 October whatever was excluded."""
    case = received().record(rh.ConsultThirdParty(on=TUE_22_SEP, ref="t1"))
    case = case.record(rh.GiveOpinion(on=FRI_9_OCT, ref="t1", consents=True))
    case = case.record(rh.Reply(on=date(2026, 10, 26), outcome=rh.Outcome.DISCLOSED, posted_on=date(2026, 10, 26)))
    late = next(found for found in track(case).findings if found.code == "office_late" and "reply" in found.rule)

    assert track(case).line("reply").due == THU_22_OCT
    assert late.severity is Severity.CAUTION
    assert case.deadline("reply").status == "met"


def extended() -> Case:
    extend = rh.Extend(on=FRI_9_OCT, workdays=20, approved_by="head of the office", notified_on=FRI_9_OCT)
    return received().record(step("register", SUN_20_SEP)).record(step("check", TUE_22_SEP)).record(extend)


def test_f4_after_an_extension_the_opinion_is_due_twenty_working_days_after_its_approval() -> None:
    """四 「经同意延期后…于20个工作日内完成」 from 9 October: 10, 12–16, 19–23, 26–30 October, 2–5 November.

    1 (Sat 10) + 5 + 5 + 5 = 16, then 2, 3, 4 and 5 November.
    """
    assert track(extended()).line("extended_opinion").due == date(2026, 11, 5)


def test_f5_after_an_extension_the_gross_limit_is_forty_working_days() -> None:
    """五 「经延长不得超过40个工作日」: 22 October is the 20th; 23, 26–30, 2–6, 9–13, 16–19 November are 20 more."""
    assert track(extended()).line("reply").due == date(2026, 11, 19)


def test_f4_the_extension_notice_wants_its_form_and_the_leader() -> None:
    case = extended().record(step("draft_extension_notice", FRI_9_OCT))
    codes = {found.code for found in track(case).findings}

    assert {"office_form", "office_approval"} <= codes


def test_f4_the_extension_notice_on_its_form_and_approved_is_in_order() -> None:
    done = step("draft_extension_notice", FRI_9_OCT, form="延期答复告知书", approved_by="分管领导")
    codes = {found.code for found in track(extended().record(done)).findings}

    assert not {"office_form", "office_approval"} & codes


def test_f1_an_office_may_be_named_by_any_of_its_names() -> None:
    case = received().record(step("register", SUN_20_SEP, office="党政办"))

    assert not [found for found in track(case).findings if found.code == "office_wrong"]


def test_f1_a_registration_by_another_office_is_found() -> None:
    case = received().record(step("register", SUN_20_SEP, office="业务科室"))

    assert [found.code for found in track(case).findings if found.code.startswith("office_w")] == ["office_wrong"]


def test_f3_1_information_already_public_is_pointed_out_within_five_working_days() -> None:
    """三(一) 「于5个工作日内书面告知」 after the check of 22 September: 23, 24, 28, 29, 30 September."""
    case = received().record(step("register", SUN_20_SEP)).record(step("check", TUE_22_SEP))
    reply = rh.Reply(on=date(2026, 9, 30), outcome=rh.Outcome.ALREADY_PUBLIC, how_to_obtain="portal")
    shown = track(case.record(reply)).line("point_out")

    assert (shown.due, shown.status) == (date(2026, 9, 30), LineStatus.DONE)


@pytest.mark.parametrize("name", ["register", "reply"])
def test_trap_16_a_plain_letter_is_received_on_the_day_of_its_confirmation_for_the_document_too(name: str) -> None:
    """Arrived 2026-04-30, confirmed 05-07: registered by Friday 8 May; the gross 20 working days end on 06-03.

    8, 9 (worked), 11–15, 18–22, 25–29 May, 1–3 June.
    """
    case = opened().record(rh.Receive(on=date(2026, 4, 30), channel=rh.Channel.PLAIN_LETTER))
    case = case.record(rh.Confirm(on=date(2026, 5, 7)))

    assert track(case).line(name).due == {"register": date(2026, 5, 8), "reply": date(2026, 6, 3)}[name]


def test_cx_ext20_the_opinion_runs_from_the_approval_not_from_the_notice_of_it() -> None:
    """四 「经同意延期后」: approved on 9 October, told on the 12th: 5 November, as counted above."""
    extend = rh.Extend(on=FRI_9_OCT, workdays=20, approved_by="head", notified_on=date(2026, 10, 12))

    assert track(received().record(extend)).line("extended_opinion").due == date(2026, 11, 5)


def test_cx_40wd_gross_a_cap_later_than_the_law_s_day_is_not_found() -> None:
    """Extended by five working days only: the law's day is 29 October, the cap of forty 19 November."""
    extend = rh.Extend(on=FRI_9_OCT, workdays=5, approved_by="head", notified_on=FRI_9_OCT)
    case = received().record(extend)
    found = {finding.rule for finding in track(case).findings if finding.code == "office_beyond_law"}

    assert (case.deadline("reply").on, track(case).line("reply").due) == (date(2026, 10, 29), date(2026, 11, 19))
    assert "maoshe.reply_gross_extended" not in found


@pytest.mark.parametrize(
    ("act", "done"),
    [
        (step("draft_opinion", date(2026, 9, 28)), True),
        (step("draft_extension_notice", date(2026, 9, 28)), True),
        (rh.Extend(on=date(2026, 9, 28), workdays=5, approved_by="x", notified_on=date(2026, 9, 28)), True),
        (rh.Reply(on=date(2026, 9, 28), outcome=rh.Outcome.ALREADY_PUBLIC, how_to_obtain="portal"), True),
        (rh.Reply(on=date(2026, 9, 28), outcome=rh.Outcome.NOT_RESPONSIBLE, responsible_organ="区政府"), True),
        (rh.Reply(on=date(2026, 9, 28), outcome=rh.Outcome.NOT_HELD, reasons="searched"), False),
    ],
    ids=["opinion", "extension-opinion", "extension", "already-public", "another-organ", "not-held"],
)
def test_f3_an_opinion_an_extension_or_the_way_to_the_information_is_drafted_in_time(act: Act, done: bool) -> None:
    """三 「提出拟答复意见或提出延期意见」; 三(一) what is public, or another organ's, is told at once."""
    shown = track(received("from_receipt").record(act)).line("draft_opinion")

    assert (shown.due, shown.status is LineStatus.DONE) == (TUE_29_SEP, done)


@pytest.mark.parametrize(
    ("day", "status"),
    [(date(2026, 9, 28), "done"), (TUE_29_SEP, "done"), (date(2026, 9, 30), "late")],
    ids=["before", "on", "after"],
)
@pytest.mark.parametrize("reading", ["from_receipt", "after_check"])
def test_cx_handle_7wd_the_days_around_the_seventh(day: date, status: str, reading: str) -> None:
    """From receipt Tuesday 29 September; after the check Friday 9 October, so none of the three is late."""
    shown = track(received(reading).record(step("draft_opinion", day))).line("draft_opinion")

    assert shown.status.value == (status if reading == "from_receipt" else "done")


def test_f3_a_refusal_after_an_open_correction_period_has_nothing_due_meanwhile() -> None:
    """Asked for a correction on 22 September: until it comes the office drafts nothing."""
    case = received().record(rh.NotifyCorrection(on=TUE_22_SEP, items=("scope",), correct_by=THU_22_OCT))

    assert track(case).line("draft_opinion").due is None
    assert {line.name for line in track(case).lines if line.due and line.open} == {
        "register",
        "check",
        "reply",
        "archive",
    }


def test_f2_the_correction_notice_says_what_and_by_when() -> None:
    """条例第三十条 「说明需要补正的事项和合理的补正期限」."""
    done = step("draft_correction_notice", TUE_22_SEP, form="补正告知书", approved_by="分管领导")
    case = received().record(rh.NotifyCorrection(on=TUE_22_SEP, items=("scope",), correct_by=THU_22_OCT))
    bare = track(case.record(done)).findings
    full = track(case.record(done.model_copy(update={"stated": ("items", "correct_by")}))).findings

    def unstated(found: tuple[Finding, ...]) -> list[str]:
        return [one.done for one in found if one.code == "office_unstated"]

    assert unstated(bare) == ["draft correction notice (补正告知书审定): not on record: items, correct by"]
    assert unstated(full) == []


def test_f3_2_what_the_office_cannot_tell_goes_to_the_secrecy_office() -> None:
    """三(二)2 「提交…保密工作领导小组办公室或区保密工作部门审查」."""
    case = received()
    for act in (
        rh.OpenReview(on=TUE_22_SEP, ref="s1"),
        rh.ReviewOpinion(on=TUE_22_SEP, ref="s1", result=rh.ReviewResult.UNCLEAR),
        rh.ReferUpward(on=TUE_22_SEP, ref="s1", to="区保密工作部门"),
    ):
        case = case.record(act)

    assert track(case).line("refer_secrecy").status is LineStatus.DONE


def test_f_the_long_request_shows_every_line_that_was_skipped() -> None:
    """The reply came late under the law, and the township's own lines were passed over."""
    case = received(on=date(2026, 8, 31))
    for act in (
        rh.NotifyCorrection(on=date(2026, 9, 4), items=("scope",), correct_by=date(2026, 9, 30)),
        rh.ReceiveCorrection(on=date(2026, 9, 16)),
        rh.ConsultThirdParty(on=FRI_18_SEP, ref="t1"),
        rh.LetterReceived(on=SUN_20_SEP, ref="t1"),
        rh.ConsultOrgan(on=date(2026, 9, 21), ref="o1"),
        rh.GiveOpinion(on=FRI_9_OCT, ref="o1", consents=True),
        rh.Extend(on=THU_22_OCT, workdays=20, approved_by="head of the office", notified_on=THU_22_OCT),
        rh.Reply(on=date(2026, 12, 24), outcome=rh.Outcome.DISCLOSED),
    ):
        case = case.record(act)
    skipped = {line.name for line in track(case).lines if line.status is LineStatus.SKIPPED}

    assert skipped == {
        "register", "check", "draft_correction_notice", "search", "secrecy_review", "coordinate",
        "draft_extension_notice", "extended_opinion", "send_for_signature",
    }  # fmt: skip
    assert track(case).line("draft_opinion").done_on == THU_22_OCT  # 三 「拟答复意见或提出延期意见」: extended that day
    assert case.deadline("reply").on == date(2026, 12, 9)
    assert case.deadline("reply").status == "met late"


def test_the_office_track_never_refuses_and_never_moves_the_statute() -> None:
    with_lines = received().record(step("archive", SUN_20_SEP))
    national = open_case(rh.WORKFLOW, id="n").record(rh.Receive(on=FRI_18_SEP, channel=rh.Channel.POST_SIGNED))

    assert with_lines.deadline("reply").on == national.deadline("reply").on
    assert with_lines.findings == ()


def test_a_national_case_has_no_office_track() -> None:
    assert open_case(rh.WORKFLOW, id="n").track is None


def test_a_stored_case_of_an_organ_comes_back_with_its_track() -> None:
    case = received("after_check").record(step("register", SUN_20_SEP))
    again = Case.from_json(case.to_json())

    assert again == case
    assert track(again).stage == "register"
