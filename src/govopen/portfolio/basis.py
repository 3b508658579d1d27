"""What a case is judged by: a rulebook, a calendar, or both; what is not given stays as the case has it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from govopen.calendar import WorkdayCalendar
from govopen.calendar.changes import with_local_days
from govopen.rules import Rulebook
from govopen.workflows.case import Case


@dataclass(frozen=True, slots=True)
class Basis:
    """The law and the calendar that cases are judged by; None means: as the case has it.

    A rulebook stands for the law alone: a case keeps its organ and the readings that it was opened with, except
    where the rulebook has an organ or a reading of its own. A calendar stands for the notices: a case keeps its
    local days (overlays), and a case whose calendar was given day by day keeps that calendar.
    """

    rules: Rulebook | None = None
    calendar: WorkdayCalendar | None = None

    def of(self, case: Case) -> Judge:
        """Return the law and the calendar that a case has under this basis."""
        rules = case.rules if self.rules is None else _rules(self.rules, case.rules)
        return Judge(rules, case.calendar if self.calendar is None else _calendar(self.calendar, case.calendar))


class Judge(NamedTuple):
    """By what one case is judged."""

    rules: Rulebook
    calendar: WorkdayCalendar


Known = Basis | Rulebook | WorkdayCalendar
"""What is known: a calendar, a rulebook, or both."""


def basis(known: Known | None) -> Basis:
    """Return a basis for what is known; None leaves everything as the cases have it."""
    match known:
        case None:
            return Basis()
        case Basis():
            return known
        case Rulebook():
            return Basis(rules=known)
        case WorkdayCalendar():
            return Basis(calendar=known)
        case _:
            raise TypeError(
                f"cannot judge cases by {known!r}: a WorkdayCalendar, a Rulebook or a Basis of both is wanted"
            )


@lru_cache(maxsize=256)
def _rules(given: Rulebook, own: Rulebook) -> Rulebook:
    found = given
    if own.organ is not None and given.organ is None:
        found = found.with_organ(own.organ)
    readings = {name: choice for name, choice in own.choices.items() if name not in given.choices}
    return found.choose(readings) if readings else found


@lru_cache(maxsize=256)
def _calendar(given: WorkdayCalendar, own: WorkdayCalendar) -> WorkdayCalendar:
    return with_local_days(given, own)
