"""What moves when a case is amended or judged anew: deadlines, and acts that became late or timely."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING

from govopen.clock import RunStatus
from govopen.workflows.acts import Act
from govopen.workflows.fold import Fold

if TYPE_CHECKING:
    from govopen.workflows.case import Case


@dataclass(frozen=True, slots=True)
class Move:
    """A deadline that moved: its rule and child, the day before and the day after."""

    rule: str
    ref: str
    before: date | None
    after: date | None

    def __str__(self) -> str:
        return f"{self.rule}{f' ({self.ref})' if self.ref else ''}: {self.before} → {self.after}"


@dataclass(frozen=True, slots=True)
class Amended:
    """What an amendment did: the new case, the deadlines that moved, the acts judged otherwise."""

    case: Case
    moved: tuple[Move, ...]
    became_late: tuple[Act, ...]
    became_timely: tuple[Act, ...]


def verdicts(fold: Fold, acts: tuple[Act, ...]) -> dict[int, bool]:
    """Return, for every act that met a period, whether it was late; by the identity of the act."""
    return {
        id(acts[run.closed_by]): run.status is RunStatus.LATE
        for run in fold.closed
        if run.closed_by is not None and run.status in (RunStatus.MET, RunStatus.LATE)
    }


def last_days(fold: Fold) -> dict[tuple[str, str], date | None]:
    """Return the last day of the latest run of every rule, by rule and child; None while suspended."""
    runs = (*sorted(fold.closed, key=lambda run: run.opened_by), *fold.runs.values())
    found = {(run.rule.qualified, run.ref): fold.due(run) for run in runs}
    return {key: day.date() if isinstance(day, datetime) else day for key, day in found.items()}


def moves(before: dict[tuple[str, str], date | None], after: dict[tuple[str, str], date | None]) -> tuple[Move, ...]:
    """Return the deadlines that stand before and after on different days, sorted by rule and child."""
    keys = sorted(before.keys() & after.keys())
    return tuple(Move(*key, before[key], after[key]) for key in keys if before[key] != after[key])
