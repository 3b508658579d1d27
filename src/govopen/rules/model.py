"""What one law file says: instruments, rules, options and tariffs, as frozen values.

Every value carries its provision and how far it was checked against the text of the law.
Nothing here computes a date: a rule says how much and how it ends, the clock does the rest.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Generic, TypeVar

from govopen.citation import Provision
from govopen.periods import Ends, Period
from govopen.terms import Verified

K = TypeVar("K")
V = TypeVar("V")


class Table(Mapping[K, V], Generic[K, V]):
    """A mapping that cannot be changed, in the order of the file; hashable and picklable.

    >>> Table({"reply": 20})["reply"]
    20
    """

    __slots__ = ("_items",)

    def __init__(self, items: Mapping[K, V] | None = None) -> None:
        self._items = dict(items or {})

    def __getitem__(self, key: K) -> V:
        return self._items[key]

    def __iter__(self) -> Iterator[K]:
        return iter(self._items)

    def __len__(self) -> int:
        return len(self._items)

    def __hash__(self) -> int:
        return hash(frozenset(self._items.items()))

    def __repr__(self) -> str:
        return f"Table({self._items!r})"

    def __reduce__(self) -> tuple[type[Table[K, V]], tuple[dict[K, V]]]:
        return Table, (self._items,)


@dataclass(frozen=True, slots=True)
class Rule:
    """One period of one version of an instrument: where it stands, its words, how much, how it ends.

    >>> from govopen.rules import Rulebook
    >>> rule = Rulebook.national().rule("ogi.reply", version="2019")
    >>> print(rule.provision, rule.phrase, rule.period)
    条例第三十三条第二款 应当自收到申请之日起20个工作日内予以答复 WorkingDays(n=20)
    """

    instrument: str
    version: str
    name: str
    zh: str
    provision: Provision
    phrase: str
    period: Period
    ends: Ends
    verified: Verified
    read: str
    note: str = ""
    refines: tuple[str, ...] = ()
    qualified: str = field(init=False, repr=False, compare=False)
    """The name under which steps and cases know the rule: ``"ogi.reply"``."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "qualified", sys.intern(f"{self.instrument}.{self.name}"))


@dataclass(frozen=True, slots=True)
class Option:
    """A point on which the law is silent or disputed: the readings, the default, and who says so.

    `choices` maps each reading to what it means; `default` is one of them; `verified` says how
    far the default reading was checked.
    """

    instrument: str
    name: str
    zh: str
    provision: Provision
    question: str
    choices: Table[str, str]
    default: str
    verified: Verified
    sources: tuple[str, ...]
    note: str = ""

    @property
    def qualified(self) -> str:
        """The name by which the reading is chosen: ``"ogi.late_correction"``."""
        return f"{self.instrument}.{self.name}"


@dataclass(frozen=True, slots=True)
class Band:
    """One band of a tariff: up to and including `up_to` units (None: without end), at `price` each."""

    up_to: int | None
    price: int


@dataclass(frozen=True, slots=True)
class Tariff:
    """What is charged for each unit, band by band; `marginal`: a band's price is for its own units only.

    A tariff whose last band ends goes on in blocks: each further `block` of units costs `adds` more
    a unit than the one before. `not_with` names the tariff that may not be charged beside this one.
    """

    instrument: str
    version: str
    name: str
    zh: str
    provision: Provision
    phrase: str
    unit: str
    per: str
    currency: str
    marginal: bool
    bands: tuple[Band, ...]
    block: int | None
    adds: int | None
    not_with: str | None
    verified: Verified
    read: str
    note: str = ""

    @property
    def qualified(self) -> str:
        """The name of the tariff: ``"fee.items"``."""
        return f"{self.instrument}.{self.name}"

    def price(self, position: int) -> int:
        """Return what the unit at *position* costs, counted from 1.

        >>> from govopen.rules import Rulebook
        >>> items = Rulebook.national().tariff("fee.items")
        >>> items.price(10), items.price(11), items.price(31), items.price(51)
        (0, 100, 200, 400)
        """
        if position < 1:
            raise ValueError(f"cannot price unit {position} of {self.qualified}: units are counted from 1")
        for band in self.bands:
            if band.up_to is None or position <= band.up_to:
                return band.price
        last = self.bands[-1]
        if self.block is None or self.adds is None or last.up_to is None:
            raise ValueError(f"cannot price unit {position} of {self.qualified}: {self.provision} sets no price for it")
        return last.price + ((position - last.up_to - 1) // self.block + 1) * self.adds

    def charge(self, units: int) -> int:
        """Return what *units* cost together under this tariff alone.

        The bands are marginal (超额累进): the 35th application costs 200 yuan and makes the
        first ones no dearer.

        >>> from govopen.rules import Rulebook
        >>> Rulebook.national().tariff("fee.items").charge(35)
        3000
        """
        if units < 0:
            raise ValueError(f"cannot charge {units} units of {self.qualified}: a number from 0 up is wanted")
        if not self.marginal:
            return units * self.price(units) if units else 0
        return sum(self.price(position) for position in range(1, units + 1))


@dataclass(frozen=True, slots=True)
class Clauses:
    """How often an article says 应当, 可以, 视为 and 不得 operatively; a law file must account for each."""

    shall: int = 0
    may: int = 0
    deemed: int = 0
    must_not: int = 0


class Every(StrEnum):
    """How often a duty recurs; `PERIODIC` is 定期 without a number, `STANDING` holds on every day."""

    DAY = "day"
    WEEK = "week"
    QUARTER = "quarter"
    YEAR = "year"
    PERIODIC = "periodic"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Duty:
    """A duty that recurs or stands: where it is written, its words, whom they bind, how often.

    `by` is the fixed date of each year (None: by the end of the year); `day_of` names another duty whose fixed
    date it shares, where the text says 年度 alone.
    """

    instrument: str
    name: str
    zh: str
    provision: Provision
    phrase: str
    binds: str
    every: Every
    by: tuple[int, int] | None
    day_of: str
    verified: Verified
    note: str = ""

    @property
    def qualified(self) -> str:
        """The name of the duty: ``"maoshe.archive"``."""
        return f"{self.instrument}.{self.name}"


@dataclass(frozen=True, slots=True)
class Statement:
    """One answer to a topic of the vocabulary: what a document says, or what a statute requires, allows or bars.

    `yields_to` names the instrument that overtook this one on the topic, where an older letter is still quoted.
    """

    instrument: str
    version: str
    name: str
    topic: str
    provision: Provision
    phrase: str
    verified: Verified
    says: tuple[str, ...] = ()
    requires: tuple[str, ...] = ()
    allows: tuple[str, ...] = ()
    bars: tuple[str, ...] = ()
    yields_to: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Counting:
    """How one rule is counted: what it limits, from which event or after which rule of the file, beside which law.

    `phrase` are the words that say so. A `gross` limit stands still for nothing; `only` are the words that narrow
    it to some cases; `includes` are periods of others that have to fit into it; `adds_to` is the rule that it
    lengthens, `excludes` are the periods of others that it leaves out.
    """

    rule: str
    act: str
    start: str
    after: str
    phrase: str
    compared_with: tuple[str, ...]
    only: str
    gross: bool
    includes: tuple[str, ...]
    adds_to: str
    excludes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Organ:
    """Whose document a local file is: its name, the organ above whose document binds it too, its offices.

    `offices` maps the glossary's word for an office to the names that the documents use for it; `region` names
    the packaged region whose local holidays it observes, where it lies in one.
    """

    id: str
    title: str
    title_en: str
    parent: str | None
    offices: Table[str, tuple[str, ...]]
    region: str = ""


@dataclass(frozen=True, slots=True)
class Instrument:
    """One version of one instrument: a statute, an interpretation, a notice or an organ's own document.

    `verified` says how far `in_force` was checked. There is no end date: a version governs until
    the version that replaces it is in force.
    """

    id: str
    version: str
    title: str
    title_en: str
    short: str
    number: str
    issued: date
    in_force: date
    verified: Verified
    source: str
    replaces: str | None
    note: str
    rules: Table[str, Rule]
    options: Table[str, Option]
    tariffs: Table[str, Tariff]
    clauses: Table[int, Clauses]
    organ: Organ | None
    file: str
    fingerprint: str
    duties: Table[str, Duty] = field(default_factory=Table)
    statements: Table[str, Statement] = field(default_factory=Table)
    countings: Table[str, Counting] = field(default_factory=Table)
