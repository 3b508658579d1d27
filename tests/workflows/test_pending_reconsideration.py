"""A reconsideration pending on 1 January 2024, when the new law came into force: a declared option.

复议法（1999）第二十三条第一款: ten days, for 第四十条第二款 makes only 五日 and 七日 working days.
复议法（2023）第四十八条 with 第八十八条第二款: ten working days.
"""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, open_case
from govopen.rules.names import ARL
from govopen.workflows import administrative_reconsideration as ar
from tests.workflows.cases import codes, reading, with_acts

COPIED = date(2023, 12, 28)


def copied(choice: str) -> Case:
    """Applied for on Mon 2023-12-18, accepted on the 20th, the copy received by the respondent on Thu 12-28."""
    rules = reading(**{"arl.governing_version": choice})
    return with_acts(
        open_case(ar.WORKFLOW, id="2023-F7", rules=rules),
        ar.Apply(on=date(2023, 12, 18)),
        ar.Accept(on=date(2023, 12, 20)),
        ar.SendCopy(on=COPIED, received_on=COPIED),
    )


@pytest.mark.parametrize("choice", ["receipt", "decision"])
def test_arl_before_the_new_law_both_readings_say_the_same(choice: str) -> None:
    """Ten calendar days: Sun 2024-01-07, which rolls to Mon 01-08."""
    case = copied(choice)

    assert case.law.version == "1999"
    assert case.deadline(ARL.RESPOND).on == date(2024, 1, 8)


@pytest.mark.parametrize(("choice", "version", "late"), [("receipt", "1999", True), ("decision", "2023", False)])
def test_arl_art90_an_act_after_the_new_law_is_judged_by_the_reading_chosen(
    choice: str, version: str, late: bool
) -> None:
    """Ten working days: 12-29, 01-02, 03, 04, 05, 08, 09, 10, 11, 12. A reply of Wed 01-10 is late in the old law."""
    case = copied(choice).record(ar.Respond(on=date(2024, 1, 10), evidence=("卷宗",)))

    assert case.law.version == version
    assert ("late" in codes(case)) is late


def test_arl_art90_the_period_under_the_new_law_ends_on_the_tenth_working_day() -> None:
    case = copied("decision").record(ar.Respond(on=date(2024, 1, 10), evidence=("卷宗",)))

    assert case.deadline(ARL.RESPOND).on == date(2024, 1, 12)
