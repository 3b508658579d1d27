"""Links between cases: what the law forbids about them, and what a parent sees of its children."""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, Rulebook, open_case
from govopen.errors import BreachRefusedError
from govopen.terms import Severity
from govopen.workflows import (
    WORKFLOWS,
    administrative_litigation as al,
    administrative_reconsideration as ar,
    public_consultation as pc,
    request_handling as rh,
)
from govopen.workflows.findings import Finding
from govopen.workflows.links import Link, LinkKind, findings, join, next_deadlines
from tests.workflows.cases import reading, received, replied
from tests.workflows.days import (
    FRI_18_SEP_2026,
    MON_2_MAR_2026,
    MON_9_MAR_2026,
    MON_16_MAR_2026,
    MON_20_APR_2026,
    MON_28_SEP_2026,
    WED_1_APR_2026,
)

SUIT = Link(LinkKind.SUIT, "2026-017", "2026-X3")
REVIEW = Link(LinkKind.RECONSIDERATION, "2026-017", "2026-F1")


def refused(**options: object) -> Case:
    """A request refused on Monday 2026-03-16."""
    reply = replied(MON_16_MAR_2026, outcome=rh.Outcome.WITHHELD_INTERNAL_AFFAIRS, reasons="内部事务信息")
    return received(MON_2_MAR_2026, **options).record(reply)  # type: ignore[arg-type]


def suit(day: date, id: str = "2026-X3", **options: object) -> Case:
    case = open_case(al.WORKFLOW, id=id, **options)  # type: ignore[arg-type]
    return case.record(al.FileSuit(on=day, matter=al.Matter.FREE))


def codes(found: tuple[Finding, ...]) -> list[str]:
    return [finding.code for finding in found]


def test_arl23_a_suit_against_a_refusal_without_reconsideration_is_unlawful() -> None:
    """复议法第二十三条第一款第（四）项: 申请政府信息公开，行政机关不予公开."""
    (finding,) = findings(SUIT, refused(), suit(WED_1_APR_2026))

    assert finding.code == "link_review_first"
    assert finding.severity is Severity.UNLAWFUL
    assert finding.provision.zh == "复议法第二十三条第一款第（四）项"


def test_arl23_a_suit_after_a_reconsideration_is_in_order() -> None:
    assert findings(SUIT, refused(), suit(WED_1_APR_2026), (REVIEW,)) == ()


def test_arl23_information_that_is_not_held_may_go_straight_to_court() -> None:
    case = received(MON_2_MAR_2026).record(replied(MON_16_MAR_2026))

    assert findings(SUIT, case, suit(WED_1_APR_2026)) == ()


def test_arl23_before_2024_no_reconsideration_came_first() -> None:
    reply = replied(date(2022, 3, 16), outcome=rh.Outcome.WITHHELD_INTERNAL_AFFAIRS, reasons="内部事务信息")
    case = received(date(2022, 3, 2)).record(reply)

    assert findings(SUIT, case, suit(date(2022, 4, 1))) == ()


@pytest.mark.parametrize(("choice", "expected"), [("review_first", ["link_review_first"]), ("either", [])])
def test_arl23_silence_is_an_option(choice: str, expected: list[str]) -> None:
    """Received 2026-03-02: due Monday 2026-03-30; a suit on 2026-04-01."""
    case = received(MON_2_MAR_2026, rules=reading(silence=choice))

    assert codes(findings(SUIT, case, suit(WED_1_APR_2026))) == expected


@pytest.mark.parametrize("on", [MON_9_MAR_2026, date(2026, 3, 30)], ids=["early", "on the last day"])
def test_art47_a_suit_before_the_reply_period_has_ended_is_too_early(on: date) -> None:
    """Twenty working days from Monday 2026-03-02 end on Monday 2026-03-30."""
    case = received(MON_2_MAR_2026, rules=reading(silence="either"))

    assert codes(findings(SUIT, case, suit(on))) == ["link_too_early"]
    assert codes(findings(SUIT, case, suit(date(2026, 3, 31)))) == []


def test_spc69_a_second_suit_about_the_same_request_is_found() -> None:
    first = Link(LinkKind.SUIT, "2026-017", "2026-X1")
    found = findings(SUIT, refused(), suit(WED_1_APR_2026), (REVIEW, first))

    assert codes(found) == ["link_duplicate"]
    assert found[0].provision.zh == "行诉解释第六十九条第一款第（六）项"


@pytest.mark.parametrize(
    ("on", "expected"),
    [(date(2026, 5, 29), ["link_pending"]), (date(2026, 6, 1), ["link_pending"]), (date(2026, 6, 2), [])],
)
def test_arl29_no_suit_while_the_reconsideration_is_pending(on: date, expected: list[str]) -> None:
    """Accepted on Wednesday 2026-04-01: sixty days end on Sunday 2026-05-31, rolled to Monday 06-01."""
    review = (
        open_case(ar.WORKFLOW, id="2026-F1").record(ar.Apply(on=WED_1_APR_2026)).record(ar.Accept(on=WED_1_APR_2026))
    )
    direct = Link(LinkKind.SUIT, "2026-F1", "2026-X3")

    assert codes(findings(SUIT, refused(), suit(on), (REVIEW,), {"2026-F1": review})) == expected
    assert codes(findings(direct, review, suit(on))) == expected
    assert findings(REVIEW, refused(), review) == ()


def test_a_link_of_another_kind_of_case_is_found() -> None:
    assert "link_mismatch" in codes(findings(REVIEW, refused(), suit(WED_1_APR_2026)))


def test_join_keeps_a_forbidden_link_unless_breaches_are_refused() -> None:
    assert join(SUIT, refused(), suit(WED_1_APR_2026)) == (SUIT,)
    with pytest.raises(BreachRefusedError, match="cannot link 2026-017 to 2026-X3"):
        join(SUIT, refused(), suit(WED_1_APR_2026, breaches="refuse"))


def test_join_adds_a_link_once() -> None:
    assert join(SUIT, refused(), suit(WED_1_APR_2026), (REVIEW, SUIT)) == (REVIEW, SUIT)


def test_a_parent_sees_the_next_deadline_of_its_children_and_of_theirs() -> None:
    """The suit of 2026-04-01 is to be registered by 04-08; of the new request a correction is told by 09-29:
    9-20 (a worked Sunday), 21, 22, 23, 24, 28, 29."""
    again = open_case(rh.WORKFLOW, id="2026-099").record(rh.Receive(on=FRI_18_SEP_2026, channel=rh.Channel.POST_SIGNED))
    links = (SUIT, Link(LinkKind.NEW_REPLY, "2026-X3", "2026-099"))
    cases = {"2026-X3": suit(WED_1_APR_2026), "2026-099": again}
    early = next_deadlines("2026-017", links, cases, WED_1_APR_2026)
    later = next_deadlines("2026-017", links, cases, FRI_18_SEP_2026)

    assert [(child.link.to_case, child.deadline.on) for child in early] == [("2026-X3", date(2026, 4, 8))]
    assert ("2026-099", date(2026, 9, 29)) in [(child.link.to_case, child.deadline.on) for child in later]


def test_links_that_run_in_a_ring_are_walked_once() -> None:
    ring = (SUIT, Link(LinkKind.NEW_REPLY, "2026-X3", "2026-017"))
    cases = {"2026-017": received(MON_2_MAR_2026), "2026-X3": suit(WED_1_APR_2026)}

    assert len(next_deadlines("2026-017", ring, cases, MON_20_APR_2026)) == 1


PAIRS = [
    (LinkKind.RECONSIDERATION, "request_handling", "administrative_reconsideration"),
    (LinkKind.SUIT, "administrative_reconsideration", "administrative_litigation"),
    (LinkKind.NEW_REPLY, "administrative_reconsideration", "request_handling"),
    (LinkKind.NEW_REPLY, "administrative_litigation", "request_handling"),
    (LinkKind.INTERPRETATION, "proactive_disclosure", "policy_interpretation"),
    (LinkKind.CONSULTATION, "proactive_disclosure", "public_consultation"),
    (LinkKind.REMEDIATION, "attribute_review", "supervision"),
    (LinkKind.REMEDIATION, "assessment", "supervision"),
]


def opened(workflow: str, id: str) -> Case:
    return open_case(WORKFLOWS[workflow], id=id, rules=Rulebook.for_organ("maoshe"))


@pytest.mark.parametrize(("kind", "above", "below"), PAIRS)
def test_every_kind_of_link_joins_its_own_procedures_and_no_others(kind: LinkKind, above: str, below: str) -> None:
    link = Link(kind, "one", "two")

    assert findings(link, opened(above, "one"), opened(below, "two")) == ()
    assert codes(findings(link, opened(above, "one"), opened("rectification", "two"))) == ["link_mismatch"]


def test_every_kind_of_link_is_shown_above() -> None:
    assert {kind for kind, _, _ in PAIRS} == set(LinkKind)


def test_a_document_sees_the_clock_of_its_consultation() -> None:
    """茅畲乡草案公开征求意见 五: at least seven working days from Mon 9/28: 29, 30, 10/8, 9, 10, 12, 13 (7)."""
    document = opened("proactive_disclosure", "2026-D4")
    consultation = opened("public_consultation", "2026-K1").record(
        pc.PublishDraft(on=MON_28_SEP_2026, subject=pc.Subject.NORMATIVE_DOCUMENT, explanation="起草说明")
    )
    (below,) = next_deadlines(
        "2026-D4", [Link(LinkKind.CONSULTATION, "2026-D4", "2026-K1")],
        {"2026-D4": document, "2026-K1": consultation}, MON_28_SEP_2026,
    )  # fmt: skip

    assert below.deadline.on == date(2026, 10, 13)
