"""What the linter compares and what it finds, as frozen values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from govopen.citation import Provision
from govopen.rules.model import Rule
from govopen.terms import Severity, Verified


class Verdict(StrEnum):
    """How a document's period stands to the law's, over every start date."""

    STRICTER = "stricter"
    EQUAL = "equal"
    LOOSER = "looser"
    NOT_COMPARABLE = "not comparable"


class Kind(StrEnum):
    """What is wrong with a clause, or what it leaves open."""

    LOOSER = "looser"
    """A period that ends after the law's on some start date, or a minimum that ends before it."""
    NO_ROOM = "no room"
    """A period that leaves no time for what has to fit into it or follow it."""
    GROSS = "gross"
    """A limit that runs on while the law's period stands still."""
    IN_PRINCIPLE = "in principle only"
    """The document binds in principle (原则上、一般) where the law binds."""
    OTHER_ACT = "another act"
    """A period of something else, which does not take the place of the law's."""
    OPEN = "left open"
    """No number is set: by the law, by the document, or by both."""
    OWN_CONTRADICTION = "contradicts itself"
    """Two clauses of the document say different things of the same."""
    WRONG_OFFICE = "wrong office"
    """Somebody decides, agrees or receives who has no authority to by the law."""
    BEYOND = "beyond the law"
    """Something that the law does not provide for."""
    LACKING = "lacking"
    """Something that the law requires and the document does not say."""
    DIFFERENT = "different"
    """The document answers otherwise than the law."""
    OVERTAKEN = "overtaken"
    """The clause rests on an older instrument that the law no longer follows."""


@dataclass(frozen=True, slots=True)
class Example:
    """A start date, and the last day by the document and by the law from it, in some circumstance.

    Where a document contradicts itself, the other clause's day stands in the law's place.
    """

    start: date
    local_end: date
    law_end: date
    circumstance: str = ""

    def __str__(self) -> str:
        said = f"from {self.start}" + (f", {self.circumstance}" if self.circumstance else "")
        return f"{said}: the document ends on {self.local_end}, the law on {self.law_end}"


@dataclass(frozen=True, slots=True)
class Comparison:
    """One rule of a document beside one rule of the law, in one version of it.

    `verdict` is over every start date; `with_exclusions` and `with_extension` are the verdicts where the law's
    period is lengthened so, None where it cannot be. `reason` says why two are not comparable or what was assumed.
    """

    local: Rule
    law: Rule
    verdict: Verdict
    reason: str = ""
    with_exclusions: Verdict | None = None
    with_extension: Verdict | None = None
    example: Example | None = None

    @property
    def note(self) -> str:
        """The reason and the counter-example, as far as there are any."""
        return "; ".join(filter(None, (self.reason, str(self.example or ""))))


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong or left open: the clause, what it says, what the law requires, an example.

    `name` is the rule's or the statement's in its file; `topic` is empty where a period was compared, `law` and
    `act` are empty where none was; `past` says that a version of the law decides so that is no longer in force. `id`,
    `title`, `handling` and `severity` come from the catalogue, or are made from the kind where no entry names it.
    """

    kind: Kind
    document: str
    name: str
    clause: Provision
    said: str
    provision: str
    version: str
    required: str
    example: str
    verified: Verified
    law: str = ""
    act: str = ""
    topic: str = ""
    past: bool = False
    days: Example | None = None
    id: str = ""
    title: str = ""
    title_zh: str = ""
    handling: str = ""
    severity: Severity = Severity.CAUTION


@dataclass(frozen=True, slots=True)
class Missing:
    """A step that the law requires and no line of the document's checklist orders; the law orders it all the same."""

    workflow: str
    act: str
    zh: str
    provision: str


@dataclass(frozen=True, slots=True)
class Report:
    """Everything that was compared of an organ's documents, and what was found."""

    organ: str
    title: str
    documents: tuple[str, ...]
    on: date
    findings: tuple[Finding, ...]
    comparisons: tuple[Comparison, ...]
