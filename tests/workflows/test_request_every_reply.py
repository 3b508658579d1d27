"""What holds of every kind of reply and of every refusal to process, whatever it says.

The request is received on Thursday 2026-08-27: correction notice due 09-07, reply due Wednesday 09-23.
"""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from govopen import Case
from govopen.rules.names import OGI
from govopen.workflows import request_handling as rh
from govopen.workflows.acts import Act
from govopen.workflows.request_handling import Outcome, RequestState
from govopen.workflows.secrecy_review import ReviewResult
from tests.workflows.cases import codes, correction_notified, fee_notified, found, received, reviewed, with_acts
from tests.workflows.days import (
    FRI_18_SEP_2026,
    FRI_28_AUG_2026,
    FRI_30_OCT_2026,
    MON_31_AUG_2026,
    SAT_31_OCT_2026,
    THU_24_SEP_2026,
    THU_27_AUG_2026,
    TUE_1_SEP_2026,
    TUE_22_SEP_2026,
    WED_23_SEP_2026,
)

DISCLOSING = (Outcome.DISCLOSED, Outcome.PARTLY_DISCLOSED)
DECLINING = tuple(outcome for outcome in Outcome if outcome.startswith("not_processed"))
OTHERS = tuple(o for o in Outcome if o not in (*DISCLOSING, *DECLINING) and not o.startswith("abandoned"))

COMPLETE: dict[str, Any] = {
    "how_to_obtain": "政府网站",
    "information": ("文件",),
    "reasons": "理由",
    "remedies": "可以申请行政复议",
    "withheld_grounds": (Outcome.WITHHELD_DELIBERATIVE,),
}
OVERRIDING: dict[str, Any] = {"public_interest": "重大公共利益", "third_party_told_on": TUE_1_SEP_2026}

# every answer: its kind of act, its outcome, and the facts that pick its step
ANSWERS = [
    *(("reply", outcome, {}) for outcome in (*DISCLOSING, *OTHERS)),
    *(("reply", outcome, OVERRIDING) for outcome in DISCLOSING),
    *(("decline", outcome, {}) for outcome in DECLINING),
]

ASKED = rh.AskReasons(on=FRI_28_AUG_2026)
GIVEN = rh.GiveReasons(on=MON_31_AUG_2026)
WAITING: dict[str, tuple[Act, ...]] = {
    "processing": (ASKED, GIVEN),
    "awaiting_reasons": (ASKED,),
    "awaiting_correction": (ASKED, GIVEN, correction_notified(MON_31_AUG_2026, FRI_18_SEP_2026)),
    "awaiting_payment": (ASKED, GIVEN, fee_notified(MON_31_AUG_2026, MON_31_AUG_2026)),
}
NAMES = [f"{outcome}{'-overriding' * bool(facts)}" for _, outcome, facts in ANSWERS]
every = pytest.mark.parametrize(("kind", "outcome", "facts"), ANSWERS, ids=NAMES)


def answered(kind: str, outcome: Outcome, day: date, posted_on: date | None, facts: dict[str, Any]) -> Act:
    if kind == "decline":
        return rh.DeclineToProcess(on=day, ground=outcome, reasons="理由", posted_on=posted_on)
    return rh.Reply(on=day, outcome=outcome, posted_on=posted_on, **(COMPLETE | facts))


def request(*acts: Act) -> Case:
    """A request with a secrecy review that cleared it, and the acts."""
    return with_acts(received(THU_27_AUG_2026), *reviewed(THU_27_AUG_2026, ReviewResult.CLEARED), *acts)


@every
@pytest.mark.parametrize("state", WAITING)
def test_it_is_taken_whatever_the_request_waits_for_and_nothing_is_due_after_it(
    kind: str, outcome: Outcome, facts: dict[str, Any], state: str
) -> None:
    before = request(*WAITING[state])
    case = before.record(answered(kind, outcome, TUE_1_SEP_2026, TUE_1_SEP_2026, facts))

    assert before.state == state
    assert case.state == (RequestState.NOT_PROCESSED if kind == "decline" else RequestState.REPLIED)
    assert (case.deadlines, case.findings) == ((), ())


@every
@pytest.mark.parametrize(
    ("day", "late"), [(TUE_22_SEP_2026, []), (WED_23_SEP_2026, []), (THU_24_SEP_2026, ["1 working day"])], ids=str
)
def test_art33_2_it_is_judged_by_the_reply_period(
    kind: str, outcome: Outcome, facts: dict[str, Any], day: date, late: list[str]
) -> None:
    case = request(*WAITING["processing"], answered(kind, outcome, day, day, facts))

    assert [finding.by for finding in case.findings if finding.code == "late"] == late


@every
@pytest.mark.parametrize(("day", "late"), [(FRI_30_OCT_2026, []), (SAT_31_OCT_2026, ["1 calendar day"])], ids=str)
def test_art35_it_is_judged_by_the_day_of_a_deferral(
    kind: str, outcome: Outcome, facts: dict[str, Any], day: date, late: list[str]
) -> None:
    deferred = rh.DeferReply(on=TUE_1_SEP_2026, until=FRI_30_OCT_2026)
    case = request(*WAITING["processing"], deferred, answered(kind, outcome, day, day, facts))

    assert [finding.by for finding in case.findings if finding.code == "late"] == late


@every
def test_art33_2_it_is_owed_and_an_unmet_period_is_overdue(kind: str, outcome: Outcome, facts: dict[str, Any]) -> None:
    (breach,) = request(*WAITING["processing"]).at(THU_24_SEP_2026).findings

    assert (breach.code, breach.rule) == ("overdue", OGI.REPLY)


@pytest.mark.parametrize(("kind", "outcome", "facts"), [answer for answer in ANSWERS if answer[0] == "reply"])
def test_service_letter_4_a_reply_whose_posting_is_not_recorded_asks_for_it(
    kind: str, outcome: Outcome, facts: dict[str, Any]
) -> None:
    assert codes(request(answered(kind, outcome, TUE_1_SEP_2026, None, facts))) == ["wanted"]


@every
def test_art17_2_only_a_disclosure_asks_for_the_secrecy_review(
    kind: str, outcome: Outcome, facts: dict[str, Any]
) -> None:
    case = with_acts(received(THU_27_AUG_2026), ASKED, answered(kind, outcome, TUE_1_SEP_2026, TUE_1_SEP_2026, facts))

    assert codes(case) == (["gate_unrecorded"] if outcome in DISCLOSING else [])


@pytest.mark.parametrize("outcome", DISCLOSING, ids=str)
@pytest.mark.parametrize("facts", [{}, OVERRIDING], ids=["", "overriding"])
def test_art36_2_a_disclosure_gives_the_information_or_the_way_to_it(outcome: Outcome, facts: dict[str, Any]) -> None:
    empty = facts | {"information": (), "how_to_obtain": None}
    case = request(answered("reply", outcome, TUE_1_SEP_2026, TUE_1_SEP_2026, empty))

    assert found(case, "unstated").required.endswith("information or how_to_obtain")
