"""复议法第七十六条, 复议法实施条例（2007）第五十七条第一款: the sixty days run from the day the letter came."""

from __future__ import annotations

from datetime import date

import pytest

from govopen.rules.names import ARL, ARL_IMPL
from govopen.workflows import administrative_reconsideration as ar
from tests.workflows.days import (
    FRI_7_AUG_2026,
    MON_20_MAR_2023,
    THU_2_MAR_2023,
    TUE_21_MAR_2023,
    WED_5_AUG_2026,
    WED_8_JUL_2026,
)
from tests.workflows.test_administrative_reconsideration_beside import accepted


@pytest.mark.parametrize(
    ("since", "issued", "received", "rule"),
    [
        (WED_8_JUL_2026, WED_5_AUG_2026, FRI_7_AUG_2026, ARL.OPINION_REPORT),
        (THU_2_MAR_2023, MON_20_MAR_2023, TUE_21_MAR_2023, ARL_IMPL.OPINION_REPORT),
    ],
    ids=["2023", "1999"],
)
def test_art76_the_report_is_counted_from_receipt_and_without_it_from_the_letter(
    since: date, issued: date, received: date, rule: str
) -> None:
    told = accepted(since, ar.IssueOpinion(on=issued, ref="o1", received_on=received))
    untold = accepted(since, ar.IssueOpinion(on=issued, ref="o1"))

    assert told.deadline(rule, ref="o1").run.start == received
    assert untold.deadline(rule, ref="o1").run.start == issued
