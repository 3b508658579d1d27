"""The words in which a law file is written: steps, parties, clocks, gates, children.

A law file is data that reads like the statute. A step says, in this order: the provision, who
is bound and how, the act, from where to where, and the clock words: `within` 限内作出, `starts`
起算, `restarts` 重新计算 (of a period that had ended), `excludes` 不计算在内, `extends` 延长, `voids` 不再计算.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Set as AbstractSet
from dataclasses import KW_ONLY, dataclass, field
from enum import StrEnum
from typing import Any, Self

from govopen.citation import Provision
from govopen.terms import Severity
from govopen.workflows.acts import Act


class State(StrEnum):
    """A state of a machine; each member has its value and its Chinese name."""

    zh: str

    def __new__(cls, value: str, zh: str) -> Self:
        """Make a member of its value and its Chinese name."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.zh = zh
        return member


class Modality(StrEnum):
    """How a step binds: 应当, 原则上, 可以, 不得, or a fact that nobody owed."""

    SHALL = "shall"
    IN_PRINCIPLE = "shall in principle"
    MAY = "may"
    MUST_NOT = "must not"
    FACT = "fact"
    LAPSE = "lapse"


@dataclass(frozen=True, slots=True)
class What:
    """Who is bound, how, and to which act; for a lapse, the rule whose period runs out."""

    modality: Modality
    act: type[Act] | None = None
    party: Party | None = None
    lapses: str | None = None
    judged: bool = False


@dataclass(frozen=True, slots=True)
class Party:
    """A party to a procedure; an irregular act of an `organ` has no clock effect in its favour."""

    name: str
    zh: str
    organ: bool = False

    def shall(self, act: type[Act]) -> What:
        """应当: an unmet one is a breach."""
        return What(Modality.SHALL, act, self)

    def shall_in_principle(self, act: type[Act]) -> What:
        """原则上, 一般: a departure is a caution that asks for the recorded reason."""
        return What(Modality.IN_PRINCIPLE, act, self)

    def may(self, act: type[Act]) -> What:
        """可以, and every 应当 that hangs on a condition which only the organ can see."""
        return What(Modality.MAY, act, self)

    def must_not(self, act: type[Act]) -> What:
        """不得: taken all the same, it is recorded and found unlawful."""
        return What(Modality.MUST_NOT, act, self)


def fact(act: type[Act], by: Party | None = None) -> What:
    """Something that happened and that nobody owed."""
    return What(Modality.FACT, act, by)


def lapse(rule: str, act: type[Act] | None = None, *, judged: bool = False) -> What:
    """逾期未…: a period ran out and the law attaches a consequence.

    Without a judgement it is derived in replay; with one (无正当理由) it is only proposed, and the
    host records *act*.
    """
    return What(Modality.LAPSE, act, None, rule, judged)


@dataclass(frozen=True, slots=True)
class Where:
    """A named predicate over one declared fact of the act.

    `values` is the set that the field must be in; None means: whatever it is, as long as it is stated.
    """

    field: str
    values: frozenset[Any] | None
    negated: bool = False
    member: bool = False

    def holds(self, act: Act) -> bool:
        """Whether the act satisfies the predicate."""
        value = getattr(act, self.field)
        if self.member:
            return bool(set(value) & (self.values or frozenset()))
        return (value not in _UNSTATED if self.values is None else value in self.values) is not self.negated

    def __str__(self) -> str:
        if self.values is None:
            return f"{self.field} {'not stated' if self.negated else 'stated'}"
        relation = "includes" if self.member else "not in" if self.negated else "in"
        return f"{self.field} {relation} {{{', '.join(sorted(map(str, self.values)))}}}"


_UNSTATED = (None, (), "")


def one_of(field: str, *values: Any) -> Where:
    """The field has one of these values."""
    return Where(field, frozenset(values))


def none_of(field: str, *values: Any) -> Where:
    """The field has none of these values."""
    return Where(field, frozenset(values), negated=True)


def includes(field: str, value: Any) -> Where:
    """The field is a tuple that has this value among others."""
    return Where(field, frozenset({value}), member=True)


def stated(field: str) -> Where:
    """The field is stated."""
    return Where(field, None)


def not_stated(field: str) -> Where:
    """The field is not stated."""
    return Where(field, None, negated=True)


@dataclass(frozen=True, slots=True)
class Gate:
    """What a child must have come to before the act may pass.

    Every child of the law must be in one of `passes`; a child elsewhere is a finding. Where no child
    was recorded at all the finding has the severity `unrecorded`; None asks for none.
    """

    child: LawFile
    passes: frozenset[State]
    provision: Provision
    severity: Severity = Severity.UNLAWFUL
    unrecorded: Severity | None = None


def gate(
    child: LawFile,
    passes: Iterable[State],
    provision: Provision,
    *,
    severity: Severity = Severity.UNLAWFUL,
    unrecorded: Severity | None = None,
) -> Gate:
    """Return a gate: the children of this law must stand in one of these states."""
    return Gate(child, frozenset(passes), provision, severity, unrecorded)


Reading = tuple[str, str]
"""A declared option and one of its choices."""

ANYWHERE: frozenset[State] = frozenset()
"""A step that is taken in every state of its law."""


@dataclass(frozen=True, slots=True)
class Step:
    """One sentence of a law file.

    *given* are predicates over the act; *within* the rules whose open run it meets; *not_before* the rules of
    minimum duration (不少于) whose open run it ends, too early before their last day; *requires* the facts
    without which it is irregular (``"a|b"``: one of them suffices), *contains* what the document itself must
    say, *wants* what the record should show; *after* acts that must have come before; *once* makes a
    second one irregular; *rejudges* lets this act's day replace the one that met the rules. *from_* names
    the field from which its runs start: of this act (``"a|b"``: the first one stated) or, written
    ``"kind.field"``, of the latest act of that kind. *reading* limits the step to one choice of a declared
    option, written ``(option, choice)``. Under the choice named in *lenient* it keeps its clock effects even
    when it is irregular, under the one in *first_day_too* the act's own day is excluded as well, under the
    one in *from_workday* its runs start from the next working day if the act's day is not one.
    """

    provision: Provision
    what: What
    when: AbstractSet[State] | State = ANYWHERE
    then: State | None = None
    _: KW_ONLY
    given: tuple[Where, ...] | Where = ()
    within: tuple[str, ...] | str = ()
    not_before: tuple[str, ...] | str = ()
    starts: tuple[str, ...] | list[str] = ()
    restarts: tuple[str, ...] | list[str] = ()
    from_: str | None = None
    excludes: str | None = None
    extends: tuple[str, str] | None = None
    voids: tuple[str, ...] | list[str] = ()
    once: bool = False
    requires: tuple[str, ...] = ()
    contains: tuple[str, ...] = ()
    wants: tuple[str, ...] = ()
    rejudges: tuple[str, ...] | str = ()
    after: tuple[type[Act], ...] = ()
    gate: tuple[Gate, ...] | Gate = ()
    child: LawFile | None = None
    reading: Reading | None = None
    lenient: Reading | None = None
    first_day_too: Reading | None = None
    from_workday: Reading | None = None

    @property
    def act(self) -> type[Act] | None:
        """The class of the act, None for a derived lapse."""
        return self.what.act

    @property
    def trigger(self) -> str:
        """The name of the step's event: the act's kind, or the lapse of a rule."""
        if self.what.act is not None:
            return self.what.act.name()
        return "lapse_" + (self.what.lapses or "").replace(".", "_")

    @property
    def derived(self) -> bool:
        """Whether the step is a lapse that replay derives by itself."""
        return self.what.modality is Modality.LAPSE and not self.what.judged

    @property
    def states(self) -> frozenset[State]:
        """The states in which the step is taken; empty: in every one."""
        return frozenset({self.when}) if isinstance(self.when, State) else frozenset(self.when)

    @property
    def guards(self) -> tuple[Where, ...]:
        """The predicates over the act, as a tuple."""
        return (self.given,) if isinstance(self.given, Where) else self.given

    @property
    def meets(self) -> tuple[str, ...]:
        """The rules whose open run the act meets, as a tuple."""
        return (self.within,) if isinstance(self.within, str) else self.within

    @property
    def waits_out(self) -> tuple[str, ...]:
        """The rules of minimum duration that the act ends, as a tuple."""
        return (self.not_before,) if isinstance(self.not_before, str) else self.not_before

    @property
    def judges_again(self) -> tuple[str, ...]:
        """The rules whose run is judged again by this act's day, as a tuple."""
        return (self.rejudges,) if isinstance(self.rejudges, str) else self.rejudges

    @property
    def gates(self) -> tuple[Gate, ...]:
        """The gates, as a tuple."""
        return (self.gate,) if isinstance(self.gate, Gate) else self.gate

    @property
    def readings(self) -> tuple[Reading, ...]:
        """Every reading that the step depends on."""
        named = (self.reading, self.lenient, self.first_day_too, self.from_workday)
        return tuple(reading for reading in named if reading is not None)

    @property
    def rules(self) -> tuple[str, ...]:
        """Every rule that the step names."""
        moved = (*self.starts, *self.restarts, *self.voids, *(self.extends or ()))
        named = (*self.meets, *self.waits_out, *self.judges_again, self.excludes, self.what.lapses, *moved)
        return tuple(rule for rule in named if rule)


@dataclass(frozen=True, eq=False)
class LawFile:
    """One version of one procedure, in the order of the articles.

    *resting* are states in which a case may stay for good without being final; *waits* names, for a
    state without a clock, why none is owed; *left_out* the clauses that are not modelled, with the reason.
    A *document* is the rule of one organ or a guidance: its breaches are internal findings.
    *beside* names other instruments that are read beside the law, each with its versions, the earliest first: a
    provision of one is cited, and its rules are read, in these versions alone (in the last, where it names none), and
    a step that stands in one moves clocks only while that version is in force. *before* says which texts governed
    before a first version, where they are known and not at hand: a case of their days is not opened, unless it begins
    with one of the *prior* acts, which may be older than the law. *also* are earlier versions of the instrument that
    say the same of this procedure.
    """

    title: str
    title_en: str
    instrument: str
    version: str
    states: Iterable[State]
    initial: State
    final: frozenset[State]
    steps: tuple[Step, ...]
    resting: frozenset[State] = frozenset()
    waits: Mapping[State, str] = field(default_factory=dict)
    left_out: Mapping[str, str] = field(default_factory=dict)
    document: bool = False
    beside: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    before: str = ""
    prior: frozenset[type[Act]] = frozenset()
    also: tuple[str, ...] = ()

    def version_of(self, provision: Provision) -> str | None:
        """Return the version in which a provision is read; None: the newest, of a text not read beside the law."""
        if provision.instrument in ("", self.instrument):
            return self.version
        beside = self.beside.get(provision.instrument)
        return provision.version or (beside[-1] if beside else None)

    def gives_way(self, earlier: Step, later: Step) -> bool:
        """Return whether a step ends on the first day of a text read beside the law, in which the same one stands."""
        if (earlier.trigger, earlier.states, earlier.guards) != (later.trigger, later.states, later.guards):
            return False
        texts, version = self.beside.get(later.provision.instrument, ()), self.version_of(later.provision)
        if version not in texts or earlier.provision.instrument != later.provision.instrument:
            return version in texts
        return self.version_of(earlier.provision) in texts[: texts.index(version)]

    @property
    def children(self) -> tuple[LawFile, ...]:
        """The laws of the children that its steps open, each once."""
        return tuple(dict.fromkeys(step.child for step in self.steps if step.child is not None))

    @property
    def settled(self) -> frozenset[State]:
        """States in which nothing more is awaited: final or resting."""
        return self.final | self.resting

    @property
    def acts(self) -> tuple[type[Act], ...]:
        """The classes of acts that its steps take, each once, in the order of the articles."""
        return tuple(dict.fromkeys(step.act for step in self.steps if step.act is not None))
