"""Who is competent to reconsider, and which cases must come to reconsideration before a suit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from govopen.citation import Provision, art
from govopen.rules import Rulebook


class RespondentKind(StrEnum):
    """What kind of organ made the act, or kept silent."""

    LOCAL_DEPARTMENT = "local_department"
    TOWNSHIP_GOVERNMENT = "township_government"
    LOCAL_GOVERNMENT = "local_government"
    PROVINCIAL_GOVERNMENT = "provincial_government"
    AGENCY_OF_GOVERNMENT = "agency_of_government"
    AUTHORISED_ORGANISATION = "authorised_organisation"
    MINISTRY = "ministry"
    VERTICAL_ORGAN = "vertical_organ"
    JUSTICE_DEPARTMENT = "justice_department"


class Forum(StrEnum):
    """Where to apply, as seen from the respondent."""

    OWN_GOVERNMENT = "own_government"
    NEXT_HIGHER_GOVERNMENT = "next_higher_government"
    NEXT_HIGHER_DEPARTMENT = "next_higher_department"
    ITSELF = "itself"
    MANAGING_ORGAN = "managing_organ"


@dataclass(frozen=True, slots=True)
class Competence:
    """Where an application belongs, and under which provision; of several the applicant chooses."""

    forums: tuple[Forum, ...]
    provision: Provision


K, F = RespondentKind, Forum

_COMPETENT: Mapping[str, Mapping[RespondentKind, tuple[tuple[Forum, ...], Provision]]] = MappingProxyType(
    {
        "2023": MappingProxyType(
            {
                K.LOCAL_DEPARTMENT: ((F.OWN_GOVERNMENT,), art(24, 1, 1)),
                K.TOWNSHIP_GOVERNMENT: ((F.NEXT_HIGHER_GOVERNMENT,), art(24, 1, 2)),
                K.LOCAL_GOVERNMENT: ((F.NEXT_HIGHER_GOVERNMENT,), art(24, 1, 2)),
                K.AGENCY_OF_GOVERNMENT: ((F.OWN_GOVERNMENT,), art(24, 1, 3)),
                K.AUTHORISED_ORGANISATION: ((F.OWN_GOVERNMENT,), art(24, 1, 4)),
                K.PROVINCIAL_GOVERNMENT: ((F.ITSELF,), art(24, 2)),
                K.MINISTRY: ((F.ITSELF,), art(25, item=1)),
                K.VERTICAL_ORGAN: ((F.NEXT_HIGHER_DEPARTMENT,), art(27)),
                K.JUSTICE_DEPARTMENT: ((F.OWN_GOVERNMENT, F.NEXT_HIGHER_DEPARTMENT), art(28)),
            }
        ),
        "1999": MappingProxyType(
            {
                K.LOCAL_DEPARTMENT: ((F.OWN_GOVERNMENT, F.NEXT_HIGHER_DEPARTMENT), art(12, 1)),
                K.JUSTICE_DEPARTMENT: ((F.OWN_GOVERNMENT, F.NEXT_HIGHER_DEPARTMENT), art(12, 1)),
                K.VERTICAL_ORGAN: ((F.NEXT_HIGHER_DEPARTMENT,), art(12, 2)),
                K.TOWNSHIP_GOVERNMENT: ((F.NEXT_HIGHER_GOVERNMENT,), art(13, 1)),
                K.LOCAL_GOVERNMENT: ((F.NEXT_HIGHER_GOVERNMENT,), art(13, 1)),
                K.PROVINCIAL_GOVERNMENT: ((F.ITSELF,), art(14)),
                K.MINISTRY: ((F.ITSELF,), art(14)),
                K.AGENCY_OF_GOVERNMENT: ((F.OWN_GOVERNMENT,), art(15, 1, 1)),
                K.AUTHORISED_ORGANISATION: ((F.MANAGING_ORGAN,), art(15, 1, 3)),
            }
        ),
    }
)


def competent(respondent: RespondentKind, day: date, rules: Rulebook | None = None) -> Competence:
    """Return where an application against such an organ belongs on *day*.

    A township's act never goes to the township itself, whatever its own document says:

    >>> found = competent(RespondentKind.TOWNSHIP_GOVERNMENT, date(2026, 9, 18))
    >>> print(*found.forums, found.provision)
    next_higher_government 复议法第二十四条第一款第（二）项

    Law: 复议法第二十四条至第二十八条; 复议法（1999）第十二条至第十五条.
    """
    rules = rules or Rulebook.national()
    version = rules.version_on("arl", day)
    assert version is not None, "no Reconsideration Law before 1999-10-01"
    text = rules.instrument("arl", version=version)
    forums, provision = _COMPETENT[version][respondent]
    return Competence(forums, provision.of(text.id, text.version, text.short))


class Matter(StrEnum):
    """What is complained of, as far as it decides whether reconsideration must come first."""

    WITHHELD = "withheld"
    SILENCE = "silence"
    OTHER_REPLY = "other_reply"


@dataclass(frozen=True, slots=True)
class ReviewFirst:
    """Whether reconsideration must come before a suit, under which provision; *option*: a disputed reading.

    *beside* is the article of the implementing regulations that says so too, None before it was in force.
    """

    required: bool
    provision: Provision
    option: str = ""
    beside: Provision | None = None


def review_first(matter: Matter, day: date, rules: Rulebook | None = None) -> ReviewFirst:
    """Return whether a complaint about a request for information must come to reconsideration first on *day*.

    >>> review_first(Matter.WITHHELD, date(2026, 9, 18)).required
    True
    >>> review_first(Matter.WITHHELD, date(2023, 9, 18)).required
    False

    Silence is disputed: the option `arl.silence` decides it, and from 1 July 2026 the implementing regulations count it
    as a duty not performed (seen in excerpt). Law: 复议法第二十三条第一款; 实施条例（2026）第三十条.
    """
    rules = rules or Rulebook.national()
    version = rules.version_on("arl", day)
    assert version is not None, "no Reconsideration Law before 1999-10-01"
    text = rules.instrument("arl", version=version)

    def bound(provision: Provision) -> Provision:
        return provision.of(text.id, text.version, text.short)

    if version == "1999":
        return ReviewFirst(False, bound(art(5)))
    if matter is Matter.SILENCE:
        required = rules.choice("arl.silence") == "review_first"
        regulations = rules.version_on("arl_impl", day)
        beside = None
        if required and regulations == "2026":
            beside = art(30).of("arl_impl", regulations, rules.instrument("arl_impl", version=regulations).short)
        return ReviewFirst(required, bound(art(23, 1, 3)), "arl.silence", beside)
    return ReviewFirst(matter is Matter.WITHHELD, bound(art(23, 1, 4)))
