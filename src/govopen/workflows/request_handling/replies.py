"""The kinds of reply (条例第三十六条 to 第三十九条): provision, required content, report row, review first.

One table for what a reply must say, where the annual report counts it, and whether reconsideration
must come before court.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from govopen.citation import Provision, art
from govopen.rules import Rulebook
from govopen.rules.names import FEE, OGI
from govopen.terms import Severity, Verified
from govopen.workflows.grammar import Gate, Step, Where, gate, includes, not_stated, one_of, stated
from govopen.workflows.parties import ORGAN
from govopen.workflows.request_handling.acts import (
    Abandon,
    AskReasons,
    DeclineToProcess,
    Outcome,
    Reply,
    RequestState,
    Withdraw,
)
from govopen.workflows.request_handling.consultation import THIRD_PARTY_CONSULTATION, ThirdPartyState
from govopen.workflows.secrecy_review.acts import ReviewState
from govopen.workflows.secrecy_review.law_2019 import LAW as SECRECY_REVIEW

if TYPE_CHECKING:
    from govopen.workflows.case import Case
    from govopen.workflows.table import Table
    from govopen.workflows.view import View

O = Outcome  # noqa: E741
S = RequestState


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of outcome: where it stands, what the reply must say, the report row, review first.

    *row* is the row of table three of the annual report (国办公开办函〔2021〕30号); *row_verified* how far the
    mapping is known; *review_first* whether 行政复议法第二十三条第一款第（四）项 sends it to reconsideration
    first under the law of 2023, read with 法释〔2025〕8号: refusals under arts. 14, 15 and 16.
    """

    outcome: Outcome
    provision: Provision
    contains: tuple[str, ...]
    row: str
    review_first: bool = False
    discloses: bool = False
    row_verified: Verified = Verified.REPRINT


_REFUSED = ("reasons", "remedies")

# fmt: off
KINDS = (
    Kind(O.ALREADY_PUBLIC, art(36, item=1), ("how_to_obtain",), "三（一）", row_verified=Verified.MEMORY),
    Kind(O.DISCLOSED, art(36, item=2), ("information|how_to_obtain",), "三（一）", discloses=True),
    Kind(O.PARTLY_DISCLOSED, art(37), ("information|how_to_obtain", "reasons", "withheld_grounds"), "三（二）", discloses=True),
    Kind(O.WITHHELD_STATE_SECRET, art(36, item=3), _REFUSED, "三（三）1", True),
    Kind(O.WITHHELD_PROHIBITED_BY_LAW, art(36, item=3), _REFUSED, "三（三）2", True),
    Kind(O.WITHHELD_SECURITY_AND_STABILITY, art(36, item=3), _REFUSED, "三（三）3", True),
    Kind(O.WITHHELD_THIRD_PARTY, art(36, item=3), _REFUSED, "三（三）4", True),
    Kind(O.WITHHELD_INTERNAL_AFFAIRS, art(36, item=3), _REFUSED, "三（三）5", True),
    Kind(O.WITHHELD_DELIBERATIVE, art(36, item=3), _REFUSED, "三（三）6", True),
    Kind(O.WITHHELD_ENFORCEMENT_FILE, art(36, item=3), _REFUSED, "三（三）7", True),
    Kind(O.SPECIAL_REGIME, art(36, item=7), ("reasons",), "三（三）8"),
    Kind(O.NOT_HELD, art(36, item=4), ("reasons",), "三（四）1"),
    Kind(O.NOT_RESPONSIBLE, art(36, item=5), ("reasons",), "三（四）1", row_verified=Verified.MEMORY),
    Kind(O.NEEDS_CREATION, art(38), ("reasons",), "三（四）2"),
    Kind(O.UNCLEAR_AFTER_CORRECTION, art(30), ("reasons",), "三（四）3"),
    Kind(O.NOT_PROCESSED_PETITION, art(39, 1), ("reasons",), "三（五）1"),
    Kind(O.NOT_PROCESSED_REPEAT, art(36, item=6), ("reasons",), "三（五）2"),
    Kind(O.NOT_PROCESSED_PUBLICATION, art(39, 2), ("reasons",), "三（五）3"),
    Kind(O.NOT_PROCESSED_EXCESSIVE, art(35), ("reasons",), "三（五）4"),
    Kind(O.NOT_PROCESSED_RECONFIRMATION, art(36), ("reasons",), "三（五）5"),  # named only by the report form
    Kind(O.ABANDONED_CORRECTION, art(30), (), "三（六）1"),
    Kind(O.ABANDONED_FEE, art(6, of="fee"), (), "三（六）2"),
    Kind(O.OTHER, art(36), (), "三（六）3", row_verified=Verified.MEMORY),
)
# fmt: on

BY_OUTCOME = {kind.outcome: kind for kind in KINDS}
DECLINED = tuple(kind.outcome for kind in KINDS if kind.outcome.startswith("not_processed"))
_ENDED = (O.ABANDONED_CORRECTION, O.ABANDONED_FEE)


@dataclass(frozen=True, slots=True)
class Result:
    """What a case came to: the outcome, where it stands, the report row, and whether review comes first.

    *row* is empty where the form of 2021 does not count the year, *provision* None where the law's version
    has no kinds of reply that could be read (2007).
    """

    outcome: Outcome
    provision: Provision | None
    contains: tuple[str, ...]
    row: str
    review_first: bool


_REPORT_FORM = date(2021, 1, 1)
"""The first year that the form of 国办公开办函〔2021〕30号 (2021-09-26) counts."""


def needs_review_first(reply: Reply, rules: Rulebook | None = None) -> bool:
    """Whether reconsideration must come before a suit against this reply.

    A partial disclosure needs it if one of the parts was withheld under arts. 14 to 16 (an interpretation).
    Before the law of 2023 was in force no refusal needed it.

    Law: 行政复议法第二十三条第一款第（四）项, in force from 2024-01-01; silence is disputed and not decided here.
    """
    if (rules or Rulebook.national()).version_on("arl", _as_day(reply.clock_day)) != "2023":
        return False
    grounds = (reply.outcome, *reply.withheld_grounds)
    return any(BY_OUTCOME[ground].review_first for ground in grounds)


def result(case: Case | View) -> Result | None:
    """Return what a case came to, None while it is open.

    A reply that discloses a part counts once, as partly disclosed. That a request was given up by not paying
    follows from silence alone, so it is seen on a day: ``result(case.at(day))``.
    """
    if case.state == S.ABANDONED:
        judged = any(isinstance(act, Abandon) for act in case.acts)
        return _result(O.ABANDONED_CORRECTION if judged else O.ABANDONED_FEE, case, case.acts[-1].on)
    for act in reversed(case.acts):
        if isinstance(act, Reply):
            # doubt: a refusal on two grounds counts once, under the one that the reply names first; no rule was found
            return _result(act.outcome, case, _as_day(act.clock_day), needs_review_first(act, _table(case).rules))
        if isinstance(act, DeclineToProcess):
            return _result(act.ground, case, _as_day(act.clock_day))
        if isinstance(act, Withdraw):
            return _result(O.OTHER, case, act.on)
    return None


def _result(outcome: Outcome, case: Case | View, day: date, review_first: bool = False) -> Result:
    kind, table = BY_OUTCOME[outcome], _table(case)
    provision = table.bound(kind.provision) if table.law.version == "2019" else None
    return Result(outcome, provision, kind.contains, kind.row if day >= _REPORT_FORM else "", review_first)


def _table(case: Case | View) -> Table:
    return case.fold.table


def _as_day(day: date | datetime) -> date:
    return day.date() if isinstance(day, datetime) else day


_R, _T = ReviewState, ThirdPartyState
_HEARD = {_T.CONSENTED, _T.REFUSED_WITHOUT_REASONS, _T.SILENT, _T.ANSWERED_LATE}
_THIRD_PARTY = gate(THIRD_PARTY_CONSULTATION, _HEARD, art(32))
_FULL = gate(SECRECY_REVIEW, {_R.CLEARED}, art(17, 2), unrecorded=Severity.CAUTION)
_PART = gate(SECRECY_REVIEW, {_R.CLEARED, _R.PARTLY_SECRET}, art(17, 2), unrecorded=Severity.CAUTION)
_VOIDS = (OGI.CONFIRMATION, OGI.CORRECTION_NOTICE, OGI.CORRECTION, FEE.PAYMENT)


def reply_steps(when: set[RequestState]) -> tuple[Step, ...]:
    """Return the steps of arts. 36 to 39: a reply for each kind, and the refusals to process."""
    steps = []
    for kind in KINDS:
        if kind.outcome in _ENDED:
            continue
        if kind.outcome in DECLINED:
            steps.append(
                Step(
                    kind.provision, ORGAN.shall(DeclineToProcess), when=frozenset(when), then=S.NOT_PROCESSED,
                    given=one_of("ground", kind.outcome), within=(OGI.REPLY, OGI.DEFERRED_REPLY), contains=kind.contains,
                    voids=_VOIDS, wants=("posted_on|served_on",),
                    after=(AskReasons,) if kind.outcome is O.NOT_PROCESSED_EXCESSIVE else (),
                )
            )  # fmt: skip
            continue
        secrecy = _PART if kind.outcome is O.PARTLY_DISCLOSED else _FULL
        overriding = (one_of("outcome", kind.outcome), stated("public_interest"))
        if kind.discloses:
            # 第三十二条 「行政机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开」, and the third party is told why
            steps.append(_reply(kind, when, overriding, (secrecy,), (*kind.contains, "third_party_told_on")))
            given = (one_of("outcome", kind.outcome), not_stated("public_interest"))
            if kind.outcome is O.PARTLY_DISCLOSED:
                # 第三十七条 with 第十五条: what is not disclosed is the third party's part
                kept_back = (*given, includes("withheld_grounds", O.WITHHELD_THIRD_PARTY))
                steps.append(_reply(kind, when, kept_back, (secrecy,), kind.contains))
            steps.append(_reply(kind, when, given, (secrecy, _THIRD_PARTY), kind.contains))
        else:
            steps.append(_reply(kind, when, (one_of("outcome", kind.outcome),), (), kind.contains))
    return tuple(steps)


def _reply(
    kind: Kind, when: set[RequestState], given: tuple[Where, ...], gates: tuple[Gate, ...], contains: tuple[str, ...]
) -> Step:
    return Step(
        kind.provision, ORGAN.shall(Reply), when=frozenset(when), then=S.REPLIED, given=given,
        within=(OGI.REPLY, OGI.DEFERRED_REPLY), voids=_VOIDS, contains=contains, wants=("posted_on|served_on",), gate=gates,
    )  # fmt: skip
