"""根河市文化旅游广电局政务公开依申请公开工作制度 as a checklist; it sets no number of working days of its own."""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, Rulebook, open_case
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.local.genhe.requests import REGISTER

FRI_18_SEP = date(2026, 9, 18)
MON_21_SEP = date(2026, 9, 21)
TUE_22_SEP = date(2026, 9, 22)
MON_28_SEP = date(2026, 9, 28)
TUE_29_SEP = date(2026, 9, 29)
WED_30_SEP = date(2026, 9, 30)
WED_23_SEP = date(2026, 9, 23)
THU_22_OCT = date(2026, 10, 22)


def step(line: str, on: date, approved_by: str | None = None, stated: tuple[str, ...] = ()) -> OfficeStep:
    return OfficeStep(on=on, line=line, approved_by=approved_by, stated=stated)


def requested(*acts: Act) -> Case:
    case = open_case(rh.WORKFLOW, id="genhe-1", rules=Rulebook.for_organ("genhe"))
    case = case.record(rh.Receive(on=FRI_18_SEP, channel=rh.Channel.POST_SIGNED))
    for act in acts:
        case = case.record(act)
    return case


def statuses(case: Case) -> dict[str, str]:
    assert case.track is not None
    return {line.name: str(line.status) for line in case.track.lines}


PREPARED = (
    step("register", FRI_18_SEP, stated=tuple(REGISTER)),
    step("report", FRI_18_SEP),
    step("draft_opinion", MON_21_SEP),
    step("examine", TUE_22_SEP),
    step("approve_reply", WED_23_SEP, approved_by="分管领导"),
)
REPLIED = rh.Reply(on=WED_23_SEP, outcome=rh.Outcome.NOT_HELD, reasons="经检索不存在", posted_on=WED_23_SEP)


def test_b2_a_request_passes_every_line_to_the_reply() -> None:
    case = requested(*PREPARED, REPLIED)

    assert case.track is not None
    assert case.track.stage == "reply"
    assert case.track.findings == ()
    assert statuses(case)["archive"] == "open"


def test_b2_7_the_statute_s_period_is_shown_for_the_reply_has_none_of_its_own() -> None:
    """cx.reply_vs_service: 在规定的时间内送达 names no number; the statute's 20 working days run."""
    assert requested().deadline(OGI.REPLY).on == THU_22_OCT


def test_b2_6_a_draft_with_an_evident_defect_goes_back() -> None:
    """要求其说明理由或修改完善."""
    case = requested(*PREPARED[:3], step("send_back_draft", TUE_22_SEP))

    assert statuses(case)["send_back_draft"] == "done"
    assert "send_back_draft" not in statuses(requested(*PREPARED[:3]))


def test_b2_7_a_reply_without_the_leader_s_approval_is_found() -> None:
    case = requested(*PREPARED[:4], step("approve_reply", WED_23_SEP), REPLIED)

    assert case.track is not None
    assert [finding.code for finding in case.track.findings] == ["office_approval"]


def test_b2_6_a_reply_that_nobody_examined_shows_the_line_skipped() -> None:
    case = requested(*PREPARED[:3], PREPARED[4], REPLIED)

    assert statuses(case)["examine"] == "skipped"


def test_b2_5_the_requester_is_told_of_the_consultation_in_writing() -> None:
    asked = rh.ConsultThirdParty(on=MON_21_SEP, ref="t1", party="某公司")
    case = requested(*PREPARED[:3], asked, step("tell_requester", MON_21_SEP))

    assert statuses(case)["consult_third_party"] == "done"
    assert statuses(case)["tell_requester"] == "done"


def test_b2_8_the_file_is_bound_and_kept() -> None:
    assert statuses(requested(*PREPARED, REPLIED, step("archive", WED_23_SEP)))["archive"] == "done"


def test_b2_1_the_register_has_the_fields_of_the_document() -> None:
    """姓名（名称）、联系方式、接收日期、申请方式、申请内容、答复期限、送达方式."""
    assert list(REGISTER) == ["name", "contact", "received_on", "channel", "content", "reply_by", "delivery"]
    assert REGISTER["reply_by"] == "答复期限"


def test_b2_1_a_register_without_the_day_of_the_reply_is_found_by_name() -> None:
    stated = ("name", "contact", "received_on", "channel", "content", "delivery")
    case = requested(step("register", FRI_18_SEP, stated=stated))
    assert case.track is not None
    (finding,) = case.track.findings

    assert (finding.code, finding.severity) == ("office_unstated", Severity.CAUTION)
    assert finding.done == "register (登记): not on record: reply by"


@pytest.mark.parametrize(
    ("day", "status"),
    [(MON_28_SEP, "done"), (TUE_29_SEP, "done"), (WED_30_SEP, "late")],
    ids=["before", "on", "after"],
)
def test_b2_3_the_requester_is_told_once_within_seven_working_days(day: date, status: str) -> None:
    """自收到申请之日起7个工作日内: 20 (worked), 21–24, 28 and 29 September; 25–27 are off."""
    case = requested(rh.NotifyCorrection(on=day, items=("范围",), correct_by=THU_22_OCT))
    assert case.track is not None

    assert case.track.line("notify_correction").due == TUE_29_SEP
    assert statuses(case)["notify_correction"] == status


def test_b2_3_the_notice_says_what_to_correct_and_by_when() -> None:
    case = requested(rh.NotifyCorrection(on=TUE_22_SEP))
    assert case.track is not None

    assert [found.done for found in case.track.findings if found.code == "office_unstated"] == [
        "notify correction (告知补正): not on record: items, correct by"
    ]


def test_b2_5_a_requester_who_is_not_told_of_the_consultation_is_found() -> None:
    """应当书面征求第三方的意见，并书面告知申请人."""
    asked = rh.ConsultThirdParty(on=MON_21_SEP, ref="t1", party="某公司")
    case = requested(*PREPARED[:3], asked, PREPARED[3])

    assert statuses(case)["tell_requester"] == "skipped"
