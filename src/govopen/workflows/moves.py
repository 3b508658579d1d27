"""What moves when a case is amended or judged anew: deadlines, and acts that became late or timely."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from govopen.clock import RunStatus
from govopen.workflows.acts import Act
from govopen.workflows.fold import Fold
from govopen.workflows.log import effective

if TYPE_CHECKING:
    from govopen.calendar import WorkdayCalendar
    from govopen.rules import Rulebook
    from govopen.workflows.case import Case


Standing = dict[tuple[str, str], tuple[date | None, str]]
"""The last day and the status of the latest run of every rule, by rule and child."""


@dataclass(frozen=True, slots=True)
class Move:
    """A deadline that moved or was judged otherwise: its rule and child, day and status before and after.

    A deadline that is gone, or that was not there before, has None on that side.
    """

    rule: str
    ref: str
    before: date | None
    after: date | None
    was: str = ""
    now: str = ""

    def __str__(self) -> str:
        verdict = f" ({self.was} → {self.now})" if self.was != self.now and self.was and self.now else ""
        return f"{self.rule}{f' ({self.ref})' if self.ref else ''}: {self.before} → {self.after}{verdict}"


@dataclass(frozen=True, slots=True)
class Amended:
    """What an amendment did: the new case, the deadlines that moved, the acts judged otherwise."""

    case: Case
    moved: tuple[Move, ...]
    became_late: tuple[Act, ...]
    became_timely: tuple[Act, ...]


def rejudged(case: Case, *, rules: Rulebook, calendar: WorkdayCalendar) -> Case:
    """Return the case judged anew under other rules or another calendar; its log stays as it is.

    Raises what `Case.record` raises for an act that is not possible under them.
    """
    other = case._with(case.log, (), None)
    other.rules, other.calendar = rules, calendar
    return other._replayed(effective(case.log))


def verdicts(fold: Fold, acts: tuple[Act, ...]) -> dict[int, bool]:
    """Return, for every act that met a period, whether it was late; by the identity of the act."""
    return {
        id(acts[run.closed_by]): run.status is RunStatus.LATE
        for run in fold.closed
        if run.closed_by is not None and run.status in (RunStatus.MET, RunStatus.LATE)
    }


def standing(fold: Fold) -> Standing:
    """Return where every deadline stands: the latest run of every rule, open or closed."""
    runs = (*sorted(fold.closed, key=lambda run: run.opened_by), *fold.runs.values())
    found: Standing = {}
    for run in runs:
        day = fold.due(run)
        found[run.rule.qualified, run.ref] = (day.date() if isinstance(day, datetime) else day, str(run.status))
    return found


_VERDICTS = (RunStatus.MET, RunStatus.LATE)


def moves(before: Standing, after: Standing, *, new: bool) -> tuple[Move, ...]:
    """Return the deadlines that moved, are gone, or (*new*) were not there; or met in time before and late now."""
    found = []
    for key in sorted(before.keys() | after.keys() if new else before.keys()):
        (old, was), (day, now) = before.get(key, (None, "")), after.get(key, (None, ""))
        judged_otherwise = was != now and was in _VERDICTS and now in _VERDICTS
        if old != day or judged_otherwise:
            found.append(Move(*key, old, day, was, now))
    return tuple(found)
