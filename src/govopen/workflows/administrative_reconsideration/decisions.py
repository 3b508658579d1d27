"""The kinds of decision, each with its article, what it orders, and the step that takes it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from govopen.citation import Provision, art
from govopen.rules.names import ARL
from govopen.terms import Severity
from govopen.workflows.administrative_reconsideration.acts import (
    Decide,
)
from govopen.workflows.administrative_reconsideration.words import (
    Decision,
    DocumentState,
    ReconsiderationState,
)
from govopen.workflows.grammar import LawFile, Step, Where, gate, not_stated, one_of, stated
from govopen.workflows.parties import RECONSIDERATION_ORGAN

D, S = Decision, ReconsiderationState


class Kind(NamedTuple):
    """A kind of decision: where it stands, and the rule of the period that it sets the respondent, if it sets one."""

    decision: Decision
    provision: Provision
    sets: str = ""
    guards: tuple[Where, ...] = ()


# fmt: off
KINDS_2023 = (
    Kind(D.CHANGED, art(63, 1)),
    Kind(D.REVOKED, art(64, 1)),
    Kind(D.REVOKED_AND_REDO, art(64, 1), ARL.REDO),
    Kind(D.UNLAWFUL, art(65)),
    Kind(D.ORDERED_TO_PERFORM, art(66), ARL.PERFORM),
    Kind(D.INVALID, art(67)),
    Kind(D.UPHELD, art(68)),
    Kind(D.CLAIM_REJECTED, art(69)),
    Kind(D.NO_EVIDENCE, art(70), ARL.PERFORM, (stated("perform_by"),)),
    Kind(D.NO_EVIDENCE, art(70), "", (not_stated("perform_by"),)),
    Kind(D.AGREEMENT, art(71)),
)
"""The decisions of 复议法（2023）第六十三条至第七十一条; 第七十二条 (compensation) comes with one of them."""

KINDS_1999 = (
    Kind(D.UPHELD, art(28, 1, 1)),
    Kind(D.ORDERED_TO_PERFORM, art(28, 1, 2), ARL.PERFORM),
    Kind(D.CHANGED, art(28, 1, 3)),
    Kind(D.REVOKED, art(28, 1, 3)),
    Kind(D.REVOKED_AND_REDO, art(28, 1, 3), ARL.REDO, (stated("perform_by"),)),
    Kind(D.REVOKED_AND_REDO, art(28, 1, 3), "", (not_stated("perform_by"),)),
    Kind(D.UNLAWFUL, art(28, 1, 3)),
    Kind(D.UNLAWFUL_AND_REDO, art(28, 1, 3), ARL.REDO, (stated("perform_by"),)),
    Kind(D.UNLAWFUL_AND_REDO, art(28, 1, 3), "", (not_stated("perform_by"),)),
    Kind(D.NO_EVIDENCE, art(28, 1, 4)),
)
"""The decisions of 复议法（1999）第二十八条; one that sets no period to redo: 实施条例（2007）第四十九条."""

NO_WORSE_2023 = ((D.CHANGED,), art(63, 2))
"""复议法（2023）第六十三条第二款: a change must not leave the applicant worse off."""

NO_WORSE_1999 = (tuple(dict.fromkeys(kind.decision for kind in KINDS_1999)), art(51, of="arl_impl"))
"""实施条例（2007）第五十一条: no decision may."""
# fmt: on


def decision_steps(
    kinds: Iterable[Kind],
    when: Iterable[ReconsiderationState],
    *,
    within: tuple[str, ...],
    voids: tuple[str, ...],
    document_review: tuple[LawFile, Provision],
    no_worse: tuple[tuple[Decision, ...], Provision],
    wants: tuple[str, ...],
) -> tuple[Step, ...]:
    """Return a step for each kind of decision: made in time, past the review of a document, with its order.

    *no_worse*: the kinds that must not leave the applicant worse off, and where that stands.
    """
    child, provision = document_review
    settled = gate(child, {DocumentState.SETTLED}, provision, severity=Severity.BREACH)
    decisions, forbids = no_worse
    worse = Step(
        forbids, RECONSIDERATION_ORGAN.must_not(Decide), when=frozenset(when), then=S.DECIDED, within=within,
        given=(one_of("decision", *decisions), one_of("less_favourable", True)), gate=settled,
    )  # fmt: skip
    return worse, *(
        Step(
            kind.provision, RECONSIDERATION_ORGAN.shall(Decide), when=frozenset(when), then=S.DECIDED,
            given=(one_of("decision", kind.decision), *kind.guards), within=within, voids=voids, wants=wants,
            starts=(kind.sets,) if kind.sets else (), gate=settled,
        )
        for kind in kinds
    )  # fmt: skip
