"""Disputed readings: what a deadline would be if the law were read otherwise, and which day is safe under all.

A reading can matter for a period if the law files of the case let it change what starts, restarts, ends, lengthens or
suspends the period, or how the act that meets it binds; and, where the law changed while the case was open, the
option that says which version governs. For each choice the recorded acts are replayed, when somebody asks. The bounds
are taken over every combination of those choices, as long as these are not more than `MOST`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from itertools import product
from math import prod
from typing import TYPE_CHECKING, Any, NamedTuple

from govopen.clock import Answer, Day, RunStatus, answer
from govopen.disputed import DatedReading, Disputed
from govopen.errors import GovOpenError
from govopen.ledger import Deadline
from govopen.periods import Ends
from govopen.rules import Rulebook
from govopen.workflows.acts import Act
from govopen.workflows.engine import Workflow
from govopen.workflows.fold import Fold
from govopen.workflows.folding import Folding
from govopen.workflows.grammar import LawFile, Step

if TYPE_CHECKING:
    from govopen.calendar import WorkdayCalendar

MOST = 256
"""The most combinations of readings that are tried; beyond them each reading is changed alone."""

Choices = Mapping[str, str]


class Judged(NamedTuple):
    """What a deadline is under some readings: its answer, or None and why there is none.

    *impossible* is True where an act on record could not have been done under them.
    """

    answer: Answer | None
    reason: str = ""
    impossible: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Alternatives:
    """The acts that a view rests on, ready to be judged anew under other readings than those of *rules*."""

    workflow: Workflow
    rules: Rulebook
    calendar: WorkdayCalendar
    strict: bool
    acts: tuple[Act, ...]
    day: Day

    def __call__(self, deadline: Deadline) -> Disputed:
        """Return every reading that can matter for a deadline of the view, with its date, and the bounds over all."""
        own = self._replayed(self.rules)
        concerned, kinds = self._concerned(own, deadline.rule), {act.kind for act in self.acts}
        recorded = [name for name, about in concerned.items() if not about or about & kinds]
        found = []
        for name in concerned:
            for choice in self.rules.options[name].choices:  # what no recorded act is about moves nothing yet
                judged = self._judged(deadline, {name: choice} if name in recorded else {})
                found.append(_dated(deadline, self.rules, name, choice, judged))
        earliest, latest, combined = self._bounds(deadline, recorded)
        return Disputed(tuple(found), earliest, latest, _organ_acts(own, deadline), combined)

    def _concerned(self, own: Fold, rule: str) -> dict[str, frozenset[str]]:
        """Return the options that can matter for a rule, in the order of the law, each with the acts it is about."""
        found: dict[str, frozenset[str]] = {}
        governing = f"{own.table.law.instrument}.governing_version"
        laws = {own.table.law: None}
        if governing in self.rules.options:
            laws |= dict.fromkeys(self._laws(own))
        for law in laws:
            for option, kinds in touching(law, self.rules).get(rule, {}).items():
                found[option] = found.get(option, frozenset()) | kinds
        return found | {governing: frozenset()} if len(laws) > 1 else found

    def _laws(self, own: Fold) -> Iterator[LawFile]:
        """Yield the law files of the first day and of the last: where the law changed between them, both may govern."""
        law, until = own.table.law, self.acts[-1].on
        if own.state not in law.settled:
            until = max(until, _date(self.day))
        for day in (self.workflow.first_day(self.rules, one) for one in (self.acts[0].on, until)):
            if self.rules.version_on(law.instrument, day) is not None:
                yield self.workflow.law_on(day, self.rules)

    def _judged(self, deadline: Deadline, choices: Choices) -> Judged:
        """Return what the deadline is under other readings."""
        if all(self.rules.choice(name) == choice for name, choice in choices.items()):
            return Judged(deadline.answer)
        try:
            fold = self._replayed(self.rules.choose(choices))
        except GovOpenError as error:
            return Judged(None, str(error), impossible=True)
        here = (deadline.rule, deadline.ref)
        runs = [run for run in (*fold.closed, *fold.runs.values()) if (run.rule.qualified, run.ref) == here]
        if not runs:
            return Judged(None, "the period does not run under it")
        run = max(runs, key=lambda run: (run.is_open, run.opened_by))
        if run.status is RunStatus.VOIDED and deadline.status is not RunStatus.VOIDED:
            return Judged(None, f"under it the period ended on {run.closed_on}")
        return Judged(answer(run, fold.calendar, fold.exclusions_of(run)))

    def _replayed(self, rules: Rulebook) -> Fold:
        """Return what the acts come to under another rulebook, on the day of the view."""
        day = _date(self.day)
        folding = Folding(self.workflow, rules, self.calendar, self.strict, "the case under this reading")
        fold = folding.on(day, self.acts)
        fold.lapse_before(day)
        return fold

    def _bounds(self, deadline: Deadline, options: list[str]) -> tuple[Day | None, Day | None, bool]:
        """Return the earliest and the latest day over all combinations, and whether all were tried."""
        every = [[(name, choice) for choice in self.rules.options[name].choices] for name in options]
        combined = prod(map(len, every)) <= MOST
        tried = map(dict, product(*every)) if combined else ({name: choice} for one in every for name, choice in one)
        found = [judged for choices in tried if not (judged := self._judged(deadline, choices)).impossible]
        first = [judged.answer.earliest for judged in found if judged.answer is not None]
        last = [None if judged.answer is None else judged.answer.latest for judged in found]
        known = [day for day in last if day is not None]
        latest = max(known, default=None) if len(known) == len(last) else None
        return min((day for day in first if day is not None), default=None), latest, combined

    def __reduce__(self) -> tuple[Callable[..., Alternatives], tuple[object, ...]]:
        return _restored, (self.workflow.name, self.rules, self.calendar, self.strict, self.acts, self.day)


def _restored(name: str, *rest: Any) -> Alternatives:
    from govopen.workflows import WORKFLOWS

    return Alternatives(WORKFLOWS[name], *rest)


def _organ_acts(own: Fold, deadline: Deadline) -> bool:
    """Whether the organ must act by the last day; False where it waits for somebody, or for a minimum to end."""
    routes = [route for route in own.machine(deadline.ref)[0].all if deadline.rule in route.within]
    return deadline.run.rule.ends is not Ends.AT_LEAST and (not routes or any(one.in_favour for one in routes))


def _dated(deadline: Deadline, rules: Rulebook, name: str, choice: str, judged: Judged) -> DatedReading:
    option, known, own = rules.options[name], judged.answer, deadline.answer
    return DatedReading(
        option=option.qualified,
        zh=option.zh,
        question=option.question,
        choice=choice,
        meaning=option.choices[choice],
        provision=option.provision,
        chosen=choice == rules.choice(name),
        default=choice == option.default,
        verified=option.verified,
        sources=option.sources,
        answer=known,
        reason=judged.reason,
        moves=known is None or known[:4] != own[:4],
    )


@lru_cache(maxsize=256)
def touching(law: LawFile, rules: Rulebook) -> Mapping[str, Mapping[str, frozenset[str]]]:
    """Return, for each rule, the options that can change its clock, each with the kinds of the acts it is about.

    An option changes the clock of a rule if what the steps of one act do to it differs from choice to choice.
    """
    found: dict[str, dict[str, frozenset[str]]] = {}
    steps = [step for one in _family(law) for step in one.steps]
    options = dict.fromkeys(option for step in steps for option, _ in step.readings)
    for option in options:
        for kind in dict.fromkeys(step.trigger for step in steps if option in dict(step.readings)):
            same = [step for step in steps if step.trigger == kind]
            effects = [
                {word for step in same for word in _words(step, option, choice)}
                for choice in rules.options[option].choices
            ]
            for _, rule, _ in effects[0].union(*effects) - effects[0].intersection(*effects):
                held = found.setdefault(rule, {})
                held[option] = held.get(option, frozenset()) | {kind}
    return found


def _words(step: Step, option: str, choice: str) -> Iterator[tuple[str, str, str]]:
    """Yield what a step does to clocks under a choice of an option: the clock word, the rule, and how."""
    if step.reading is not None and step.reading[0] == option and step.reading[1] != choice:
        return
    otherwise = (option, choice) in (step.lenient, step.first_day_too, step.from_workday)
    how = f"{step.from_} otherwise" if otherwise else f"{step.from_}"
    yield from (("meets", rule, f"{step.what.modality} {step.given}") for rule in (*step.meets, *step.waits_out))
    yield from (("starts", rule, how) for rule in (*step.starts, *step.restarts))
    yield from (("voids", rule, how) for rule in step.voids)
    yield from (("excludes", rule, how) for rule in (step.excludes,) if rule)
    yield from (("extends", rule, how) for rule in (step.extends or ())[:1])


def _family(law: LawFile) -> Iterator[LawFile]:
    """Yield a law file and those of its children, down to the last."""
    yield law
    for child in law.children:
        yield from _family(child)


def _date(day: Day) -> date:
    return day.date() if isinstance(day, datetime) else day
