"""The report of a recheck: deadlines that moved, acts judged otherwise, cases that cannot be judged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from govopen.citation import Provision
from govopen.clock import Day, RunStatus
from govopen.terms import WEEKDAYS, Certainty
from govopen.workflows.acts import Act
from govopen.workflows.case import Case
from govopen.workflows.findings import Finding

TIMES = frozenset({"late", "early", "after_expiry", "premature", "overdue", "office_late"})
"""The codes of findings that say of an act, or of a duty left undone, that it was out of time."""


class Due(NamedTuple):
    """Where a deadline stands: its last day (a moment where hours count), how sure that is, its status.

    *on* is None while it is suspended; *earliest* and *latest* bound a provisional day, *latest* alone a
    suspended one.
    """

    on: Day | None
    certainty: Certainty
    earliest: Day | None
    latest: Day | None
    status: RunStatus

    def __str__(self) -> str:
        if self.on is None:
            return "suspended" + (f", at the latest {_day(self.latest)}" if self.latest else "")
        if self.certainty is Certainty.PROVISIONAL:
            return f"{_day(self.on)} (provisional, {_day(self.earliest)} to {_day(self.latest)})"
        return _day(self.on) if self.status in _OPEN else f"{_day(self.on)} ({self.status})"


_OPEN = (RunStatus.RUNNING, RunStatus.SUSPENDED, RunStatus.OVERDUE)


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something moved: the notice by its number or the text by its short title, and what it changed.

    *what* says it in English; *days* are the days inside the period that are taken otherwise, none where a text
    is the reason.
    """

    by: str
    what: str
    days: tuple[date, ...] = ()

    def __str__(self) -> str:
        return f"{self.by}: {self.what}" if self.by else self.what


@dataclass(frozen=True, slots=True)
class Moved:
    """One open deadline, before and after; None where there is no such deadline on that side.

    *rule* is its qualified name, *ref* the child it belongs to; *internal* marks a date of the organ's own document.
    """

    case: str
    rule: str
    ref: str
    zh: str
    provision: Provision
    before: Due | None
    after: Due | None
    reasons: tuple[Reason, ...]
    internal: bool = False

    @property
    def shortened(self) -> bool:
        """Whether the last day is an earlier one now."""
        old, new = self.before and self.before.on, self.after and self.after.on
        return old is not None and new is not None and new < old

    def __str__(self) -> str:
        child = f" ({self.ref})" if self.ref else ""
        why = "; ".join(map(str, self.reasons))
        return f"{self.case} {self.rule}{child}: {_shown(self.before)} → {_shown(self.after)}{why and f'; {why}'}"


@dataclass(frozen=True, slots=True)
class Judged:
    """A past act, or a duty left undone, that is judged otherwise: the finding before and after, None for none.

    Told are acts out of time, and breaches of any kind: an act may be forbidden because silence came before it.
    """

    case: str
    rule: str
    ref: str
    act: Act | None
    before: Finding | None
    after: Finding | None
    reasons: tuple[Reason, ...]

    @property
    def became_late(self) -> bool:
        """Whether it was in time before and is not now: too late or, for a minimum duration, too early."""
        return self.before is None and self.after is not None and self.after.code in TIMES

    @property
    def became_timely(self) -> bool:
        """Whether it was out of time before and is in time now."""
        return self.after is None and self.before is not None and self.before.code in TIMES

    def __str__(self) -> str:
        what = f"{self.act.kind} of {_day(self.act.clock_day)}" if self.act is not None else self.rule
        found = self.after or self.before
        assert found is not None
        verdict = "became late" if self.became_late else "became timely" if self.became_timely else "judged otherwise"
        against = f"required {found.required}" if self.after else f"no longer {found.required}"
        why = "; ".join(map(str, self.reasons))
        return f"{self.case} {what}: {verdict} ({against}){why and f'; {why}'}"


@dataclass(frozen=True, slots=True)
class Failed:
    """A case that cannot be judged: its id (its place among the cases, where it has none) and the error.

    *under* says by what: ``"before"``, ``"after"``, or ``"stored"`` where the text is no sound case.
    """

    case: str
    under: str
    error: Exception

    def __str__(self) -> str:
        return f"{self.case} cannot be judged ({self.under}): {' '.join(str(self.error).split())}"


@dataclass(frozen=True)
class Report:
    """What a change moves; iterating gives the deadlines that moved.

    *settled* are deadlines whose day stays while its certainty or its bounds change. *seen* counts the cases,
    *replayed* those that had to be counted anew. *cases* are the cases judged anew, where that was asked for.
    """

    moved: tuple[Moved, ...]
    settled: tuple[Moved, ...]
    judged: tuple[Judged, ...]
    failed: tuple[Failed, ...]
    seen: int
    replayed: int
    cases: tuple[Case, ...] = ()

    def __iter__(self) -> Iterator[Moved]:
        return iter(self.moved)

    def __len__(self) -> int:
        return len(self.moved)

    def __bool__(self) -> bool:
        """Whether anything moved, or cannot be judged any more; a change of certainty alone is none."""
        return bool(self.moved or self.judged or self.failed)

    @property
    def became_late(self) -> tuple[Judged, ...]:
        """The acts that were in time before and are not now."""
        return tuple(one for one in self.judged if one.became_late)

    @property
    def became_timely(self) -> tuple[Judged, ...]:
        """The acts that were out of time before and are in time now."""
        return tuple(one for one in self.judged if one.became_timely)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many of each, by name."""
        return {
            "cases": self.seen,
            "replayed": self.replayed,
            "moved": len(self.moved),
            "shortened": sum(one.shortened for one in self.moved),
            "settled": len(self.settled),
            "became_late": len(self.became_late),
            "became_timely": len(self.became_timely),
            "failed": len(self.failed),
        }


def _shown(due: Due | None) -> str:
    return "none" if due is None else str(due)


def _day(day: Day | None) -> str:
    if day is None:
        return "not known"
    clock = f" {day:%H:%M}" if hasattr(day, "hour") else ""
    return f"{WEEKDAYS[day.weekday()]} {day:%Y-%m-%d}{clock}"
