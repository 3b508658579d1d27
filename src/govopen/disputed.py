"""Disputed readings as values: the date that a deadline has under each, and the bounds over all of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple

from govopen.citation import Provision
from govopen.clock import Answer, Day
from govopen.terms import Certainty, Verified


@dataclass(frozen=True, slots=True)
class DatedReading:
    """One choice of a disputed reading, and the date that a deadline has under it, all else as chosen.

    *option* is the option's qualified name, *question* what is disputed, *meaning* what the choice says, *verified*
    how far the option's default is known. *answer* is None where the period does not run under the reading, or where
    an act on record could not have been done under it; *reason* then says so. *moves* tells whether the answer is
    another than under the reading that the case was judged under.
    """

    option: str
    zh: str
    question: str
    choice: str
    meaning: str
    provision: Provision
    chosen: bool
    default: bool
    verified: Verified
    sources: tuple[str, ...]
    answer: Answer | None
    reason: str
    moves: bool

    @property
    def on(self) -> date | None:
        """The last day; None while suspended, and where there is none."""
        return None if self.answer is None else _date(self.answer.on)

    @property
    def at(self) -> datetime | None:
        """The last moment of a period in hours; None for other periods."""
        return self.answer.on if self.answer is not None and isinstance(self.answer.on, datetime) else None

    @property
    def certainty(self) -> Certainty | None:
        """Settled, provisional or suspended; None where there is no date."""
        return None if self.answer is None else self.answer.certainty

    @property
    def earliest(self) -> date | None:
        """The earliest possible last day."""
        return None if self.answer is None else _date(self.answer.earliest)

    @property
    def latest(self) -> date | None:
        """The latest possible last day; while suspended, the one that silence leads to."""
        return None if self.answer is None else _date(self.answer.latest)


class Disputed(NamedTuple):
    """Every reading that can matter for a deadline, and the bounds over all combinations of them.

    *earliest* and *latest* are days, or moments for periods in hours, with the bounds of provisional dates at their
    worst. A reading under which the period is suspended or does not run sets no earlier day, and leaves the latest
    unknown (None). *organ_acts* tells whether it is the organ that must act by the last day. *combined* is False where
    the combinations were too many, so that the readings were changed one at a time.
    """

    readings: tuple[DatedReading, ...]
    earliest: Day | None
    latest: Day | None
    organ_acts: bool
    combined: bool


def _date(day: Day | None) -> date | None:
    return day.date() if isinstance(day, datetime) else day
