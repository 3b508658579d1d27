"""What a plan says where a reader would otherwise be misled."""

from __future__ import annotations

from datetime import date

from govopen.planning import plan
from tests.workflows.cases import received
from tests.workflows.days import FRI_18_SEP_2026, MON_19_OCT_2026, THU_10_DEC_2026, THU_15_OCT_2026, TUE_14_MAY_2019

DURATIONS = {"draft": 3, "sign": 2}


def test_a_step_that_should_have_begun_says_so_from_the_day_after() -> None:
    """Due 22 October; two days to sign: by the 20th; three to draft: begun on the 15th."""
    case = received(FRI_18_SEP_2026)

    assert plan(case, THU_15_OCT_2026, durations=DURATIONS).step("draft").note == ""
    draft = plan(case, MON_19_OCT_2026, durations=DURATIONS).step("draft")
    assert (draft.late, draft.note, draft.note_zh) == (False, "in time only if it has begun", "须已开始方可按期完成")
    assert plan(case, MON_19_OCT_2026, durations=DURATIONS).step("sign").note == ""


def test_art24_2_of_2007_who_approves_an_extension_is_named() -> None:
    """条例（2007）第二十四条第二款; fifteen working days to 4 June 2019, fifteen more to the 26th."""
    extension = plan(received(TUE_14_MAY_2019), TUE_14_MAY_2019).extension

    assert extension is not None
    assert (extension.until, extension.then_due) == (date(2019, 6, 4), date(2019, 6, 26))
    assert extension.approver == "政府信息公开工作机构负责人"


def test_a_provisional_day_that_no_arrangement_moves_is_said_to_be_one() -> None:
    """12-11 (1), 14..18 (6), 21..25 (11), 28..31 (15), 01-04..08 (20): what the notice takes off it makes up before."""
    english, chinese = plan(received(THU_10_DEC_2026), THU_10_DEC_2026).notes[0]

    assert english == "the reply is provisional, but 2027-01-08 under every arrangement foreseen"
    assert chinese == "答复期限尚属暂定，但可预见的各种安排下均为2027-01-08"
