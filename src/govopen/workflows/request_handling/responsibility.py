"""Which organ answers for a piece of information (公开主体): its maker, its keeper, or the lead of several makers.

Law: 条例第十条. Where another law or regulation assigns the competence, that law prevails (第一款); the library
does not know those laws and does not decide it. Only the text of 2019 is modelled.
"""

from __future__ import annotations

from dataclasses import dataclass

from govopen.citation import Provision, art
from govopen.errors import MissingFactError
from govopen.rules import Rulebook


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a piece of information comes from, as far as it is known.

    *made_by* are the organs that made it, none if it came from citizens, legal persons or other
    organisations; *lead* the one that led, where several made it; *first_obtained_by* the organ that got it
    first from outside; *kept_by* the organ that keeps it; *agency* a dispatched or internal agency
    that acts in its own name and was given charge of it.
    """

    made_by: tuple[str, ...] = ()
    lead: str | None = None
    first_obtained_by: str | None = None
    kept_by: str | None = None
    agency: str | None = None


@dataclass(frozen=True, slots=True)
class Responsible:
    """The organ that answers, and the provision that makes it so."""

    organ: str
    provision: Provision

    def __str__(self) -> str:
        return f"{self.organ}; {self.provision}"


def responsible_organ(origin: Origin) -> Responsible:
    """Return the organ that is responsible for disclosing a piece of information.

    An organ that was only sent the information does not answer for it, its maker does:

    >>> print(responsible_organ(Origin(made_by=("市规划局",), kept_by="乡人民政府")))
    市规划局; 条例第十条第一款

    Raises MissingFactError (`fact`, `provision`) where the fact that decides is not stated.
    Law: 条例第十条.
    """
    if origin.agency:
        # 第二款 「可以由该派出机构、内设机构负责」
        return Responsible(origin.agency, _provision(2))
    if len(origin.made_by) > 1:
        # 第三款 「由牵头制作的行政机关负责公开」
        if not origin.lead:
            raise _missing("lead", 3, "the organ that led the making discloses; state lead")
        return Responsible(origin.lead, _provision(3))
    # 第一款: the maker; of what another organ passed on, its maker or who obtained it first; else the keeper
    organ = next(iter(origin.made_by), None) or origin.first_obtained_by or origin.kept_by
    if not organ:
        raise _missing("kept_by", 1, "the maker, the first obtainer or the keeper discloses; state one of them")
    return Responsible(organ, _provision(1))


def _provision(paragraph: int) -> Provision:
    instrument = Rulebook.national().instrument("ogi", version="2019")
    return art(10, paragraph).of(instrument.id, instrument.version, instrument.short)


def _missing(fact: str, paragraph: int, remedy: str) -> MissingFactError:
    provision = _provision(paragraph)
    return MissingFactError(
        f"cannot tell which organ is responsible: {fact} is not stated; {provision}: {remedy}",
        fact=fact,
        provision=provision,
    )
