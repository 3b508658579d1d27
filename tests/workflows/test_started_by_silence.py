"""A period that begins because nobody acted: its first day, its words, and how far its bounds reach.

复议法（2023）第三十条第三款: without a refusal in time the application is deemed accepted on the day on which the
period for it ends; 第四十八条: the copy goes out within seven working days of acceptance.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from govopen import open_case
from govopen.calendar import china
from govopen.rules.names import ARL
from govopen.terms import Certainty
from govopen.workflows import administrative_reconsideration as ar
from govopen.workflows.checks import defects
from tests.workflows.cases import codes, with_acts
from tests.workflows.days import (
    FRI_16_OCT_2026,
    MON_12_OCT_2026,
    MON_28_SEP_2026,
    SAT_10_OCT_2026,
    THU_7_JAN_2027,
)

TUE_20_OCT_2026 = date(2026, 10, 20)
MON_21_DEC_2026 = date(2026, 12, 21)
SILENT = open_case(ar.WORKFLOW, id="2026-F9").record(ar.Apply(on=MON_28_SEP_2026))
"""Five working days from 9/28: 29 (1), 30 (2), 10/8 (3), 9 (4), Sat 10/10 (5, a make-up day)."""


def test_arl23_art48_the_copy_runs_from_the_day_of_deemed_acceptance() -> None:
    """From Sat 10/10: 12 (1), 13, 14, 15, 16 (5), 19 (6), 20 (7)."""
    deadline = SILENT.at(MON_12_OCT_2026).deadline(ARL.COPY)
    assert deadline.on == TUE_20_OCT_2026
    assert deadline.ledger[0].day == SAT_10_OCT_2026
    assert deadline.certainty is Certainty.SETTLED


def test_arl23_art30_3_no_copy_is_owed_before_the_period_has_run_out() -> None:
    view = SILENT.at(SAT_10_OCT_2026)
    assert ARL.COPY not in [due.rule for due in view.deadlines]


def test_arl23_art48_the_explanation_says_that_a_period_ran_out() -> None:
    deadline = SILENT.at(FRI_16_OCT_2026).deadline(ARL.COPY)
    assert "admission ran out Sat 2026-10-10 (day 0" in deadline.explain()
    assert "受理审查期限届满：2026-10-10（周六），当日不计" in deadline.explain("zh")


def test_arl23_art48_the_day_the_day_before_and_the_day_after() -> None:
    """Owed by Tue 10/20: sent on Mon or Tue it is in time, on Wed late by one working day."""
    for day, late in ((date(2026, 10, 19), False), (TUE_20_OCT_2026, False), (date(2026, 10, 21), True)):
        sent = with_acts(SILENT, ar.SendCopy(on=day, received_on=day))
        assert ("late" in codes(sent)) is late, day


def test_arl23_art30_3_the_bounds_move_with_the_silence() -> None:
    """Nothing settles the days after 12/24: five and then seven working days are twelve, under any notice.

    Each of the two is counted under the arrangement that moves it most, so their bounds may lie further apart.
    """
    case = open_case(ar.WORKFLOW, id="2026-F10").record(ar.Apply(on=MON_21_DEC_2026))
    deadline = case.at(date(2027, 2, 1)).deadline(ARL.COPY)
    assert deadline.certainty is Certainty.PROVISIONAL
    assert deadline.earliest is not None and deadline.latest is not None
    assert deadline.earliest <= china().earliest.add_workdays(MON_21_DEC_2026, 12) <= THU_7_JAN_2027
    assert THU_7_JAN_2027 <= china().latest.add_workdays(MON_21_DEC_2026, 12) <= deadline.latest
    assert (deadline.latest - deadline.earliest).days <= 3


def test_a_derived_lapse_that_does_more_than_start_a_period_is_a_defect() -> None:
    law = ar.LAW_2023
    place, step = next((n, step) for n, step in enumerate(law.steps) if step.derived)
    wrong = replace(law, steps=(*law.steps[:place], replace(step, excludes=ARL.DECIDE), *law.steps[place + 1 :]))
    assert any("derived from silence" in defect for defect in defects(wrong))
