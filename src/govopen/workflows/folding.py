"""Acts folded in one go, under the law that they pick; an undecided case on a day, perhaps under the law of the day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from govopen.workflows import refusals
from govopen.workflows.acts import Act
from govopen.workflows.fold import Fold
from govopen.workflows.log import before_last, out_of_order
from govopen.workflows.replay import apply
from govopen.workflows.table import table

if TYPE_CHECKING:
    from govopen.calendar import WorkdayCalendar
    from govopen.rules import Rulebook
    from govopen.workflows.engine import Workflow


@dataclass(frozen=True, slots=True)
class Folding:
    """What acts are judged by: a workflow, rules and a calendar; *strict* refuses estimates, *name* is for errors."""

    workflow: Workflow
    rules: Rulebook
    calendar: WorkdayCalendar
    strict: bool
    name: str

    def opened(self, day: date | None) -> Fold:
        """Return what is known before any act, under the law of a day, or the newest."""
        law = self.workflow.newest(self.rules) if day is None else self.workflow.law_on(day, self.rules)
        return Fold(table(law, self.rules), self.calendar, strict=self.strict)

    def folded(
        self,
        acts: tuple[Act, ...],
        *,
        law_of: date | None = None,
        impossible: Callable[[Act, Fold, str], Exception] = refusals.error,
    ) -> Fold:
        """Return what the acts come to, under the law that they pick or the one of a day.

        Raises OutOfOrderError for an act before the one before it, and what *impossible* makes of an act that no
        step takes.
        """
        picks = acts[-1 if self.workflow.chosen_late(self.rules) else 0]
        fold = self.opened(law_of or self.workflow.day_of_law(picks, self.rules))
        for place, act in enumerate(acts):
            if fold.last is not None and before_last(act, fold.last):
                raise out_of_order(act, fold.last, self.name)
            if apply(fold, act, place) is not None:
                raise impossible(act, fold, self.name)
        return fold

    def on(self, day: date, acts: tuple[Act, ...], fold: Fold | None = None) -> Fold:
        """Return what the acts come to on a day, before its lapses; *fold* is what they come to, where it is known.

        While a case is undecided, the law of the day may be chosen to govern (``governing_version``).
        """
        fold = self.folded(acts) if fold is None else fold
        day = self.workflow.first_day(self.rules, day)
        undecided = self.workflow.chosen_late(self.rules) and fold.state not in fold.table.law.settled
        if undecided and self.opened(day).table is not fold.table:
            return self.folded(acts, law_of=day)
        return fold.copy()
