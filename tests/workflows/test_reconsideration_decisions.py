"""行政复议法 (1999, 2023): what every kind of decision waits for, and what it ends, in every procedure."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from govopen import Case
from govopen.rules.names import ARL
from govopen.terms import Severity
from govopen.workflows import administrative_reconsideration as ar
from govopen.workflows.acts import Act
from tests.workflows.cases import with_acts
from tests.workflows.days import (
    FRI_7_AUG_2026,
    FRI_10_JUL_2026,
    MON_8_MAY_2023,
    THU_9_MAR_2023,
    TUE_8_SEP_2026,
    TUE_14_JUL_2026,
    TUE_14_MAR_2023,
    WED_8_JUL_2026,
)
from tests.workflows.test_administrative_reconsideration_beside import accepted, decided

D, P = ar.Decision, ar.Procedure
DAY = timedelta(days=1)
CASES = {
    "1999": (THU_9_MAR_2023, TUE_14_MAR_2023, P.ORDINARY, "复议法（1999）第二十六条", MON_8_MAY_2023),
    "2023": (FRI_10_JUL_2026, TUE_14_JUL_2026, P.ORDINARY, "复议法第五十九条", TUE_8_SEP_2026),
    "2023 simplified": (WED_8_JUL_2026, FRI_10_JUL_2026, P.SIMPLIFIED, "复议法第五十九条", FRI_7_AUG_2026),
}
"""Accepted on, acted on, the procedure, the article on documents, and the last day of the sixty or thirty days."""
BY_1999 = {
    D.UPHELD, D.ORDERED_TO_PERFORM, D.CHANGED, D.REVOKED, D.REVOKED_AND_REDO, D.UNLAWFUL, D.UNLAWFUL_AND_REDO,
    D.NO_EVIDENCE,
}  # fmt: skip
BY_2023 = set(D) - {D.UNLAWFUL_AND_REDO}
MAY_SET = {
    "1999": {D.REVOKED_AND_REDO, D.UNLAWFUL_AND_REDO},
    "2023": {D.NO_EVIDENCE},
    "2023 simplified": {D.NO_EVIDENCE},
}
"""Decisions that may set the respondent a period, or none, each in a sentence of its own."""
WHICH = [
    (name, decision, by)
    for name, (since, *_) in CASES.items()
    for decision in sorted(BY_1999 if name == "1999" else BY_2023)
    for by in ((None, date(since.year, 12, 29)) if decision in MAY_SET[name] else (None,))
]
every_decision = pytest.mark.parametrize(("name", "decision", "by"), WHICH)
worse = pytest.mark.parametrize("less_favourable", [False, True], ids=["", "worse"])


def opened(name: str, *acts: Act) -> Case:
    since, _, procedure, _, _ = CASES[name]
    return accepted(since, *acts, procedure=procedure)


def reviewed(name: str) -> dict[str, tuple[Act, ...]]:
    """A document under review, in each state in which it can stand."""
    day = CASES[name][1]
    own, other = (ar.OpenDocumentReview(on=day, ref="d1", has_power=power) for power in (True, False))
    return {
        "handling": (own,),
        "to_forward": (other,),
        "forwarded": (other, ar.ForwardDocument(on=day, ref="d1", received_on=day)),
        "settled": (own, ar.SettleDocument(on=day, ref="d1", lawful=True)),
    }


@every_decision
@worse
@pytest.mark.parametrize("state", ["handling", "to_forward", "forwarded", "settled"])
def test_art59_no_decision_before_the_document_was_dealt_with(
    name: str, decision: ar.Decision, by: date | None, less_favourable: bool, state: str
) -> None:
    """第五十九条 「在行政复议决定书中一并告知」 (1999: 第二十六条): first the document, then the decision."""
    _, day, _, provision, _ = CASES[name]
    decision_made = decided(day + DAY, decision, less_favourable=less_favourable, perform_by=by)
    case = opened(name, *reviewed(name)[state], decision_made)
    gated = [(found.severity, str(found.provision)) for found in case.findings if found.code.startswith("gate")]

    assert dict(case.children) == {"d1": state}
    assert gated == ([] if state == "settled" else [(Severity.BREACH, provision)])


@every_decision
@worse
def test_art59_without_a_document_nothing_is_missed(
    name: str, decision: ar.Decision, by: date | None, less_favourable: bool
) -> None:
    case = opened(name, decided(CASES[name][1], decision, less_favourable=less_favourable, perform_by=by))

    assert [found for found in case.findings if found.code.startswith("gate")] == []


@every_decision
@worse
def test_art62_a_decision_is_judged_whatever_it_says(
    name: str, decision: ar.Decision, by: date | None, less_favourable: bool
) -> None:
    """Sixty days, thirty in a simplified procedure, from acceptance; no last day is a day of rest."""
    last = CASES[name][4]
    rule = ARL.SIMPLIFIED_DECIDE if CASES[name][2] is P.SIMPLIFIED else ARL.DECIDE

    def late(day: date) -> bool:
        case = opened(name, decided(day, decision, less_favourable=less_favourable, perform_by=by))
        return rule in [found.rule for found in case.findings if found.code == "late"]

    assert (late(last), late(last + DAY)) == (False, True)


@every_decision
def test_art62_with_the_decision_neither_copy_nor_reply_is_awaited(
    name: str, decision: ar.Decision, by: date | None
) -> None:
    day = CASES[name][1]
    before: tuple[tuple[Act, ...], ...] = ((), (ar.SendCopy(on=day, received_on=day),))
    for acts in before:
        case = with_acts(opened(name, *acts), decided(day, decision, perform_by=by))
        assert [due.on for due in case.deadlines] == ([by] if by else [])


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("told", [False, True], ids=["not recorded", "recorded"])
def test_art60_who_may_handle_the_document_has_its_period_from_its_receipt(name: str, told: bool) -> None:
    """「自收到转送之日起」; where the receipt is not recorded, from the day it was forwarded."""
    day = CASES[name][1]
    opening = ar.OpenDocumentReview(on=day, ref="d1", has_power=False)
    forwarding = ar.ForwardDocument(on=day, ref="d1", received_on=day + DAY if told else None)
    case = opened(name, opening, forwarding)

    assert case.deadline(ARL.DOCUMENT_RECEIVER, ref="d1").run.start == (day + DAY if told else day)


@pytest.mark.parametrize("name", ["2023", "2023 simplified"])
@pytest.mark.parametrize("told", [False, True], ids=["not recorded", "recorded"])
def test_art58_the_maker_replies_within_ten_days_of_the_notice_s_receipt(name: str, told: bool) -> None:
    """「制定机关应当自收到书面通知之日起十日内」."""
    day = CASES[name][1]
    opening = ar.OpenDocumentReview(on=day, ref="d1", has_power=True)
    case = opened(name, opening, ar.NotifyMaker(on=day, ref="d1", received_on=day + DAY if told else None))

    assert case.deadline(ARL.DOCUMENT_MAKER_REPLY, ref="d1").run.start == (day + DAY if told else day)
