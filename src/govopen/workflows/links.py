"""Links between cases: a refused request leads to a reconsideration, that to a suit, that to a new reply.

A link joins two logs by case id. It moves no clock; what the law forbids about it is a finding.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from govopen.citation import Provision, art
from govopen.clock import Day
from govopen.errors import BreachRefusedError
from govopen.ledger import Deadline
from govopen.rules import Rulebook
from govopen.rules.names import OGI, Reading
from govopen.terms import Severity
from govopen.workflows.case import Case
from govopen.workflows.findings import Finding, beyond


class LinkKind(StrEnum):
    """What the second case is to the first."""

    RECONSIDERATION = "reconsideration"
    SUIT = "suit"
    NEW_REPLY = "new_reply"
    INTERPRETATION = "interpretation"
    CONSULTATION = "consultation"
    REMEDIATION = "remediation"


@dataclass(frozen=True, slots=True)
class Link:
    """The second case follows from the first: ``Link(LinkKind.SUIT, "2026-017", "2026-X3")``."""

    kind: LinkKind
    from_case: str
    to_case: str


@dataclass(frozen=True, slots=True)
class ChildDeadline:
    """The next deadline of a linked case, as its parent sees it."""

    link: Link
    deadline: Deadline


_REQUEST = "request_handling"
_REVIEW = "administrative_reconsideration"
_SUIT = "administrative_litigation"
_JOINS: Mapping[LinkKind, tuple[frozenset[str], frozenset[str]]] = {
    LinkKind.RECONSIDERATION: (frozenset({_REQUEST}), frozenset({_REVIEW})),
    LinkKind.SUIT: (frozenset({_REQUEST, _REVIEW}), frozenset({_SUIT})),
    LinkKind.NEW_REPLY: (frozenset({_REVIEW, _SUIT}), frozenset({_REQUEST})),
    LinkKind.INTERPRETATION: (frozenset({"proactive_disclosure"}), frozenset({"policy_interpretation"})),
    LinkKind.CONSULTATION: (frozenset({"proactive_disclosure"}), frozenset({"public_consultation"})),
    LinkKind.REMEDIATION: (frozenset(), frozenset({"supervision"})),
}
_ONCE = {
    LinkKind.RECONSIDERATION: art(30, 1, 7, of="arl"),
    LinkKind.SUIT: art(69, 1, 6, of="apl_spc"),
}
_REPLIES = frozenset({"reply", "decline_to_process"})


def findings(
    link: Link, parent: Case, child: Case, others: Iterable[Link] = (), cases: Mapping[str, Case] | None = None
) -> tuple[Finding, ...]:
    """Return what the law forbids about a link: a suit before reconsideration, too early, or for a second time.

    *others* are the links already known, *cases* the cases they join, by id.
    """
    known, cases = tuple(other for other in others if other != link), cases or {}
    found = [_mismatch(link, parent, child), _duplicate(link, known, parent)]
    day = _begun(child)
    if day is not None and link.kind is LinkKind.SUIT:
        found.append(_review_first(link, parent, child, known, day))
        found.append(_while_reviewed(link, parent, known, cases, day))
    if day is not None and link.kind in (LinkKind.SUIT, LinkKind.RECONSIDERATION):
        found.append(_too_early(link, parent, day))
    return tuple(finding for finding in found if finding is not None)


def join(
    link: Link, parent: Case, child: Case, others: Sequence[Link] = (), cases: Mapping[str, Case] | None = None
) -> tuple[Link, ...]:
    """Return the links with this one added.

    Raises BreachRefusedError for a link that the law forbids, if one of the cases refuses breaches.
    """
    if "refuse" in (parent.breaches, child.breaches):
        for finding in findings(link, parent, child, others, cases):
            if finding.severity in (Severity.BREACH, Severity.UNLAWFUL):
                raise BreachRefusedError(
                    f"cannot link {link.from_case} to {link.to_case}: {finding.done}; {finding.provision}: "
                    f"{finding.required}; breaches are refused in this case",
                    finding=finding,
                )
    return tuple(dict.fromkeys((*others, link)))


def next_deadlines(
    case_id: str, links: Iterable[Link], cases: Mapping[str, Case], day: Day
) -> tuple[ChildDeadline, ...]:
    """Return the next deadline of every case that follows from a case, directly or further down, soonest first."""
    links, below, seen = tuple(links), [case_id], set[str]()
    found = []
    while below:
        above = below.pop()
        seen.add(above)
        for link in links:
            if link.from_case != above or link.to_case in seen or link.to_case not in cases:
                continue
            below.append(link.to_case)
            deadlines = cases[link.to_case].at(day).deadlines
            if deadlines:
                found.append(ChildDeadline(link, deadlines[0]))
    return tuple(sorted(found, key=lambda child: (child.deadline.on is None, child.deadline.on or date.max)))


_BRINGS = {_SUIT: "file_suit", _REVIEW: "apply"}


def _begun(child: Case) -> date | None:
    """Return the day on which the linked case was brought: the suit filed, the application made, else its first act."""
    brings = _BRINGS.get(child.workflow.name)
    return next((act.on for act in child.acts if brings in (None, act.kind)), None)


def _mismatch(link: Link, parent: Case, child: Case) -> Finding | None:
    above, below = _JOINS[link.kind]
    ids = (link.from_case, link.to_case) == (parent.id, child.id)
    if ids and (not above or parent.workflow.name in above) and child.workflow.name in below:
        return None
    return Finding(
        "link_mismatch", Severity.CAUTION, Provision(clause=link.kind),
        f"from {' or '.join(sorted(above)) or 'any case'} to {' or '.join(sorted(below))}, by their ids",
        f"{link.kind} from {parent.id} ({parent.workflow.name}) to {child.id} ({child.workflow.name})",
        zh="关联的案件与关联种类不符",
    )  # fmt: skip


def _duplicate(link: Link, known: tuple[Link, ...], parent: Case) -> Finding | None:
    twin = next((one for one in known if (one.kind, one.from_case) == (link.kind, link.from_case)), None)
    if twin is None or link.kind not in _ONCE:
        return None
    return Finding(
        "link_duplicate", Severity.CAUTION, _bound(_ONCE[link.kind], parent.rules),
        "once for the same act",
        f"{link.kind} {link.to_case} beside {twin.to_case}, from the same case {link.from_case}",
        zh=f"就同一行政行为重复提起：{twin.to_case}",
    )  # fmt: skip


def _review_first(link: Link, parent: Case, child: Case, known: tuple[Link, ...], day: date) -> Finding | None:
    """复议法第二十三条第一款: a suit against a refusal, or (disputed) against silence, without reconsideration."""
    if parent.workflow.name != _REQUEST:
        return None
    if any((one.kind, one.from_case) == (LinkKind.RECONSIDERATION, parent.id) for one in known):
        return None
    replies = [act for act in parent.acts if act.kind in _REPLIES and act.on <= day]
    refused = [act for act in replies if _withheld(str(getattr(act, "outcome", "")))]
    # doubt: which text governs a refusal of before 2024 that is sued upon later; the day of the refusal decides here
    since = refused[-1].on if refused else day
    if parent.rules.version_on("arl", since) != "2023":
        return None
    if refused:
        item, what = 4, f"suit {child.id} of {day} against the refusal of {since}, and no reconsideration is linked"
    elif not replies and parent.rules.choice(Reading.SILENCE) == "review_first":
        item, what = 3, f"suit {child.id} of {day} for silence, and no reconsideration is linked (disputed)"
    else:
        return None
    return Finding(
        "link_review_first", Severity.UNLAWFUL, _bound(art(23, 1, item, of="arl"), parent.rules),
        "administrative reconsideration first; suit only against its decision or its silence", what,
        zh="应当先申请行政复议，对行政复议决定不服的，再提起行政诉讼",
    )  # fmt: skip


def _withheld(outcome: str) -> bool:
    """Whether something was withheld (不予公开), in whole or in part; not held or not processed is another answer."""
    return outcome.startswith("withheld") or outcome == "partly_disclosed"


def _while_reviewed(
    link: Link, parent: Case, known: tuple[Link, ...], cases: Mapping[str, Case], day: date
) -> Finding | None:
    """复议法第二十九条第一款: no suit while the reconsideration is pending."""
    reviews = [one.to_case for one in known if (one.kind, one.from_case) == (LinkKind.RECONSIDERATION, parent.id)]
    pending = [parent] if parent.workflow.name == _REVIEW else [cases[review] for review in reviews if review in cases]
    for review in pending:
        owed = [due for due in review.at(day).deadlines if due.rule in ("arl.decide", "arl.simplified_decide")]
        if owed and (owed[0].on is None or not beyond(day, owed[0].on)):
            return Finding(
                "link_pending", Severity.UNLAWFUL, _bound(art(29, 1, of="arl"), parent.rules),
                "no suit while the reconsideration is pending",
                f"suit {link.to_case} of {day} while {review.id} was due on {owed[0].on or 'a day not known'}",
                zh="行政复议期间不得提起行政诉讼",
            )  # fmt: skip
    return None


def _too_early(link: Link, parent: Case, day: date) -> Finding | None:
    """行诉法第四十七条第一款: nobody is silent before the period for the reply has ended."""
    if parent.workflow.name != _REQUEST or any(act.kind in _REPLIES and act.on <= day for act in parent.acts):
        return None
    owed = [due for due in parent.at(day).deadlines if due.rule == OGI.REPLY]
    if not owed or (owed[0].on is not None and beyond(day, owed[0].on)):
        return None
    return Finding(
        "link_too_early", Severity.CAUTION, _bound(art(47, 1, of="apl"), parent.rules),
        f"after the period for the reply has ended ({owed[0].on or 'suspended'})",
        f"{link.kind} {link.to_case} of {day}, before the request was answered or its period ended",
        zh="答复期限尚未届满",
    )  # fmt: skip


def _bound(provision: Provision, rules: Rulebook) -> Provision:
    instrument = rules.instrument(provision.instrument)
    return provision.of(instrument.id, instrument.version, instrument.short)
