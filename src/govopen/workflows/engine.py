"""A workflow: its law files, its acts, the machine that defines it, and the checks on both.

The `transitions` machine built here from the steps is the public definition: diagrams, structure
checks and integrations use it. `record` and replay run the table compiled from the same steps.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from datetime import date
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Annotated, Any, Literal, Union

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, create_model

from govopen.citation import Provision
from govopen.errors import UnknownNameError
from govopen.rules import Rulebook
from govopen.workflows.acts import Act, Day
from govopen.workflows.grammar import LawFile, State, Step

if TYPE_CHECKING:
    from transitions import EventData, Machine


class Amendment(BaseModel):
    """An entry of the log that takes earlier acts back or adds acts that were left out."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    kind: Literal["amendment"] = "amendment"
    drop: tuple[int, ...] = ()
    add: tuple[Act, ...] = ()
    reason: str = Field(min_length=1)
    recorded_on: Day


class Workflow:
    """A procedure by name: one law file per version, the acts it takes, its machine and its proof.

    *titles* is its name in Chinese and in English, where that is not the name of its newest law file.
    """

    def __init__(
        self,
        name: str,
        laws: tuple[LawFile, ...],
        common: tuple[type[Act], ...] = (),
        *,
        titles: tuple[str, str] | None = None,
    ) -> None:
        self.name = name
        self.laws = laws
        self.common = common
        self._titles = titles or (laws[-1].title, laws[-1].title_en)

    @property
    def law(self) -> LawFile:
        """The newest law file."""
        return self.laws[-1]

    @property
    def title(self) -> str:
        """The procedure's Chinese title."""
        return self._titles[0]

    @property
    def title_en(self) -> str:
        """The procedure's English title."""
        return self._titles[1]

    @property
    def states(self) -> tuple[State, ...]:
        """The states of the newest law file."""
        return tuple(self.law.states)

    @cached_property
    def acts(self) -> Mapping[str, type[Act]]:
        """Every act that some version or child takes, by its kind."""
        found: dict[str, type[Act]] = {}
        for law in self.all_laws:
            found |= {act.name(): act for act in law.acts}
        return found | {act.name(): act for act in self.common}

    @cached_property
    def all_laws(self) -> tuple[LawFile, ...]:
        """The law files of every version and of every child, each once."""
        found: dict[LawFile, None] = {}
        waiting = list(self.laws)
        while waiting:
            law = waiting.pop(0)
            if law not in found:
                found[law] = None
                waiting += law.children
        return tuple(found)

    @cached_property
    def instruments(self) -> tuple[str, ...]:
        """The ids of the instruments whose rules its law files name, sorted."""
        named = {rule.partition(".")[0] for law in self.all_laws for step in law.steps for rule in step.rules}
        beside = {instrument for law in self.all_laws for instrument in law.beside}
        return tuple(sorted(named | beside | {law.instrument for law in self.all_laws}))

    @cached_property
    def provisions(self) -> tuple[Provision, ...]:
        """Every provision that the newest law file rests on, in the order of its steps."""
        return tuple(dict.fromkeys(step.provision for step in self.law.steps))

    @lru_cache(maxsize=64)  # noqa: B019 - workflows live as long as the program
    def chosen_late(self, rules: Rulebook) -> bool:
        """Whether the version on the day of the decision governs, not the one on the day of receipt.

        That is a declared option of the instrument (``governing_version``); by default the first act decides.
        """
        laws = self._laws_of(rules)
        option = f"{laws[-1].instrument}.governing_version"
        return len(laws) > 1 and option in rules.options and rules.choice(option) == "decision"

    def first_day(self, rules: Rulebook, day: date) -> date:
        """Return the day, or the first day of the oldest version if that comes later."""
        oldest = self._laws_of(rules)[0]
        return max(day, rules.instrument(oldest.instrument, version=(*oldest.also, oldest.version)[0]).in_force)

    def day_of_law(self, act: Act, rules: Rulebook) -> date:
        """Return the day whose law governs a case that begins with this act: its own, if it may not be older."""
        return self.first_day(rules, act.on) if type(act) in self._laws_of(rules)[0].prior else act.on

    def law_on(self, day: date, rules: Rulebook) -> LawFile:
        """Return the law file whose version governs on a day.

        Raises UnknownNameError when no version is in force on that day, or the one that was is known not to be at hand.
        """
        laws = self._laws_of(rules)
        if laws[0].before and day < (since := self.first_day(rules, date.min)):
            raise UnknownNameError(
                f"cannot open {self.name} on {day}: {laws[0].before}; what is modelled here governs "
                f"from {since}; begin with an act of that day or later",
                name=str(day),
                known=tuple(law.version for law in laws),
            )
        if len(laws) == 1:
            return laws[0]
        version = rules.version_on(laws[-1].instrument, day)
        for law in laws:
            if version in (law.version, *law.also):
                return law
        known = tuple(law.version for law in laws)
        raise UnknownNameError(
            f"cannot open {self.name} on {day}: no version of {laws[-1].instrument} modelled here is in force then; "
            f"known versions: {', '.join(known)}",
            name=str(day),
            known=known,
        )

    def newest(self, rules: Rulebook) -> LawFile:
        """Return the newest law file that a rulebook has for this procedure."""
        return self._laws_of(rules)[-1]

    @lru_cache(maxsize=64)  # noqa: B019 - workflows live as long as the program
    def _laws_of(self, rules: Rulebook) -> tuple[LawFile, ...]:
        """Return the law files of one instrument: the organ's own document, else its parent's, else the law.

        Raises UnknownNameError when only documents of other organs order this procedure.
        """
        for instrument in (*rules.lineage, *(law.instrument for law in self.laws if not law.document)):
            laws = tuple(law for law in self.laws if law.instrument == instrument)
            if laws:
                return laws
        organs = tuple(dict.fromkeys(law.instrument for law in self.laws))
        raise UnknownNameError(
            f"cannot open {self.name}: only the document of {' or '.join(organs)} orders it; "
            f"pass rules=Rulebook.for_organ({organs[0]!r})",
            name=self.name,
            known=organs,
        )

    def default_rules(self) -> Rulebook:
        """Return the rulebook that a case is opened under where none is given: the law, or the document's organ."""
        return Rulebook.for_organ(self.law.instrument) if self.law.document else Rulebook.national()

    @cached_property
    def machine(self) -> Machine:
        """The `transitions` machine of the newest law file, without a model."""
        return machine(self.law)

    @cached_property
    def definition(self) -> str:
        """A hash of all law files: it changes when any step, state or act does."""
        text = "\n".join(
            f"{law.instrument} {law.version} {law.document} {sorted(law.states)} {law.initial} {sorted(law.final)} "
            f"{sorted(law.resting)}{_signed_beside(law)}\n" + "\n".join(_signature(step) for step in law.steps)
            for law in self.all_laws
        )
        fields = "\n".join(f"{kind}: {sorted(act.model_fields)}" for kind, act in sorted(self.acts.items()))
        return hashlib.sha256(f"{text}\n{fields}".encode()).hexdigest()[:16]

    def diagram(self) -> str:
        """Return the newest law file as a Mermaid state diagram."""
        lines = ["stateDiagram-v2", f"    [*] --> {self.law.initial}"]
        for step in self.law.steps:
            for state in sorted(_sources(self.law, step)):
                target = step.then or state
                if target is not state:
                    lines.append(f"    {state} --> {target}: {step.trigger}")
        lines += [f"    {state} --> [*]" for state in sorted(self.law.final)]
        return "\n".join(dict.fromkeys(lines))

    @cached_property
    def amendment(self) -> type[Amendment]:
        """The amendment entry of this workflow's logs: an amendment that adds acts of this workflow."""
        return create_model("Amendment", __base__=Amendment, add=(_tuple_of(*self.acts.values()), ()))

    @cached_property
    def log_type(self) -> Any:
        """The type of a log: acts and amendments, told apart by `kind`."""
        return _tuple_of(*self.acts.values(), self.amendment)

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        """The validator of a log."""
        return TypeAdapter(self.log_type)

    @cached_property
    def stored(self) -> TypeAdapter[Any]:
        """The validator of the log inside a stored case; it passes over everything else."""
        return TypeAdapter(create_model("Stored", log=(self.log_type, ...)))

    def check(self) -> list[str]:
        """Return every structural defect of the definition; an empty list when it is sound."""
        from govopen.workflows.checks import defects

        return [f"{law.title_en} {law.version}: {defect}" for law in self.all_laws for defect in defects(law)]

    def __repr__(self) -> str:
        return f"<Workflow {self.name}: {self.title}>"


def _tuple_of(*entries: type[BaseModel]) -> Any:
    """Return the type of a tuple of these entries, told apart by `kind`."""
    if len(entries) == 1:
        return tuple[entries[0], ...]  # type: ignore[valid-type]
    return tuple[Annotated[Union[entries], Field(discriminator="kind")], ...]  # type: ignore[valid-type]  # noqa: UP007


def machine(law: LawFile) -> Machine:
    """Return the `transitions` machine of a law file, without a model.

    A trigger is the kind of an act, sent with ``act=``, or ``lapse_<rule>``; the predicates of a step
    are its conditions; a step that leaves the state alone is an internal transition.
    """
    from transitions import Machine

    transitions = [
        {
            "trigger": step.trigger,
            "source": str(state),
            "dest": None if step.then is None else str(step.then),
            "conditions": _conditions(step),
        }
        for step in law.steps
        for state in sorted(_sources(law, step))
    ]
    return Machine(
        model=None,
        states=[str(state) for state in law.states],
        initial=str(law.initial),
        transitions=transitions,
        auto_transitions=False,
        send_event=True,
        ignore_invalid_triggers=False,
    )


def _conditions(step: Step) -> list[Callable[[EventData], bool]]:
    def holds(event: EventData) -> bool:
        return all(guard.holds(event.kwargs["act"]) for guard in step.guards)

    return [holds] if step.guards else []


def _sources(law: LawFile, step: Step) -> frozenset[State]:
    return step.states or frozenset(law.states)


def _signed_beside(law: LawFile) -> str:
    """Return the versions of the texts read beside a law, and what else picks a law, if there is any."""
    picks = [sorted(act.name() for act in law.prior), law.also] if law.prior or law.also else []
    return f" {[*sorted(law.beside.items()), *picks]}" if law.beside or picks else ""


def _signature(step: Step) -> str:
    """Return everything that decides in a step, by name, so that no two steps sign alike."""
    children = [] if step.child is None else [step.child.title_en, step.child.version]
    decides = {
        "provision": (step.provision.instrument + step.provision.version, step.provision.en),
        "what": (step.what.modality, step.what.party and step.what.party.name, step.trigger, step.what.lapses),
        "judged": step.what.judged,
        "given": sorted(map(str, step.guards)),
        "when": sorted(step.states),
        "then": step.then,
        "clocks": (step.meets, tuple(step.starts), tuple(step.restarts), step.from_, step.excludes, step.extends),
        "voids": tuple(step.voids),
        "waits_out": step.waits_out,
        "rejudges": step.judges_again,
        "once": step.once,
        "facts": (step.requires, step.contains, step.wants),
        "after": [act.name() for act in step.after],
        "gates": [
            (gate.child.title_en, sorted(gate.passes), gate.severity, gate.unrecorded, gate.provision.en)
            for gate in step.gates
        ],
        "child": children,
        "readings": (step.reading, step.lenient, step.first_day_too, step.from_workday),
    }
    return repr({name: str(value) for name, value in decides.items()})
