"""The clock of one period: when it started, what moved it, when it ends.

A `Run` is one running of a rule: from a day, for a period, lengthened by extensions, closed
by an act. Days inside an `Exclusion` are not counted. `last_day` does the arithmetic over a
calendar; `Deadline` (in `govopen.ledger`) is its answer with certainty, bounds and ledger.

The rules of counting, each with its authority:

* the day of the trigger is day zero and is not counted (民事诉讼法第八十五条第二款, applied by
  analogy where the instrument itself is silent);
* working-day periods end on a working day; whether other periods roll to the next working day
  stands in the rule (`Ends`); an extension lengthens the unrolled end, which rolls once;
* exclusions count as a union: a day inside two of them is excluded once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple, Protocol

from govopen.citation import Provision
from govopen.errors import CalendarHorizonError
from govopen.periods import CalendarDays, Ends, Hours, Months, Period, SetByAct, WorkingDays, YearlyDate, Years
from govopen.terms import Certainty, Verified

if TYPE_CHECKING:
    from govopen.calendar import WorkdayCalendar

Day = date | datetime
"""The Beijing day of a period in days, or the moment of a period in hours."""


class Timed(Protocol):
    """What a clock needs to know of a rule; `govopen.rules.Rule` is one."""

    @property
    def qualified(self) -> str:
        """The name with its instrument: ``"ogi.reply"``."""

    @property
    def zh(self) -> str:
        """The Chinese name: 答复期限."""

    @property
    def provision(self) -> Provision:
        """Where it stands in the law."""

    @property
    def phrase(self) -> str:
        """The operative words."""

    @property
    def period(self) -> Period:
        """How long it is."""

    @property
    def ends(self) -> Ends:
        """What happens when its last day is not worked."""

    @property
    def verified(self) -> Verified:
        """How far the number was checked."""


class Exclusion(NamedTuple):
    """Days that a period does not count: after *after*, up to and including *until*.

    *until* is None while it is not known when the exclusion ends; *silent_until* is then the
    day on which silence would end it, if that is known. *silence* is the addressee's own period where
    silence ended the exclusion or would. *basis* names the disputed reading that the endpoints rest on.
    """

    after: date
    until: date | None
    provision: Provision
    ref: str = ""
    silent_until: date | None = None
    title: str = ""
    title_en: str = ""
    silence: Silence | None = None
    basis: str = ""

    def under(self, calendar: WorkdayCalendar) -> Exclusion:
        """Return the exclusion with the end that silence has under a calendar."""
        if self.silence is None:
            return self
        last = self.silence.last_day(calendar)
        return self._replace(until=last) if self.until else self._replace(silent_until=last)


class Silence(NamedTuple):
    """A period that nobody answered: what follows from its last day is as unsettled as the calendar.

    Bounds therefore count it anew under each calendar, with the *exclusions* that it had.
    """

    run: Run
    exclusions: tuple[Exclusion, ...] = ()

    def last_day(self, calendar: WorkdayCalendar) -> date:
        """Return the day on which it ran out, under a calendar."""
        last = last_day(self.run.under(calendar), calendar, self.exclusions)
        assert last is not None, "a suspended period does not run out"
        return _day(last)


class Extension(NamedTuple):
    """An extension that took effect: by how much, under which provision, granted on which day."""

    period: Period
    provision: Provision
    on: date


class RunStatus(StrEnum):
    """What became of a run."""

    RUNNING = "running"
    SUSPENDED = "suspended"
    OVERDUE = "overdue"
    MET = "met"
    LATE = "met late"
    EARLY = "ended early"
    LAPSED = "lapsed"
    RESTARTED = "restarted"
    VOIDED = "voided"


class Run:
    """One running of a rule; treated as immutable: changing it means making another.

    *start* is day zero (a moment for hours); *end_set* the last day that an act fixed;
    *opened_by* and *closed_by* are the places of the acts in the log; *basis* the disputed reading that
    the start rests on, if it rests on one. A run that *silence* started began on the last day of that period,
    and has its *opened_by*; one with *worked_from* began on that day, or on the next working day.
    """

    __slots__ = (
        "basis", "closed_by", "closed_on", "end_set", "extensions", "opened_by", "ref", "rule", "silence", "start",
        "status", "worked_from",
    )  # fmt: skip

    def __init__(
        self,
        rule: Timed,
        start: Day,
        opened_by: int,
        ref: str = "",
        end_set: date | None = None,
        extensions: tuple[Extension, ...] = (),
        status: RunStatus = RunStatus.RUNNING,
        closed_on: Day | None = None,
        closed_by: int | None = None,
        basis: str = "",
        silence: Silence | None = None,
        worked_from: date | None = None,
    ) -> None:
        self.rule = rule
        self.start = start
        self.opened_by = opened_by
        self.ref = ref
        self.end_set = end_set
        self.extensions = extensions
        self.status = status
        self.closed_on = closed_on
        self.closed_by = closed_by
        self.basis = basis
        self.silence = silence
        self.worked_from = worked_from

    def closed(self, status: RunStatus, on: Day, by: int | None) -> Run:
        """Return this run closed on a day by the act at place *by* (None: by lapse of time)."""
        return Run(
            self.rule, self.start, self.opened_by, self.ref, self.end_set, self.extensions, status, on, by,
            self.basis, self.silence, self.worked_from,
        )  # fmt: skip

    def extended(self, extension: Extension) -> Run:
        """Return this run with one more extension."""
        return self._open(self.start, (*self.extensions, extension))

    def reopened(self) -> Run:
        """Return this run as it was before it was closed."""
        return self._open(self.start, self.extensions)

    def under(self, calendar: WorkdayCalendar) -> Run:
        """Return this run, open, with the start that silence, or the next working day, has under a calendar."""
        if self.silence is not None:
            return self._open(self.silence.last_day(calendar), self.extensions)
        if self.worked_from is not None:
            return self._open(calendar.on_or_after(self.worked_from), self.extensions)
        return self

    def _open(self, start: Day, extensions: tuple[Extension, ...]) -> Run:
        return Run(
            self.rule, start, self.opened_by, self.ref, self.end_set, extensions, basis=self.basis,
            silence=self.silence, worked_from=self.worked_from,
        )  # fmt: skip

    @property
    def is_open(self) -> bool:
        """Whether nothing has closed the run yet."""
        return self.status is RunStatus.RUNNING


def last_day(run: Run, calendar: WorkdayCalendar, exclusions: Sequence[Exclusion] = ()) -> Day | None:
    """Return the last day (or moment) of a run, or None while an open exclusion suspends it.

    Raises CalendarHorizonError when the answer depends on a day that no notice settles.
    """
    period = run.rule.period
    if type(period) is WorkingDays and not run.extensions and not exclusions and run.rule.ends is not Ends.BACKWARD:
        return calendar.add_workdays(run.start, period.n)
    if type(period) is Hours:
        return _moment(run.start) + timedelta(hours=period.n)
    if type(period) is SetByAct:
        assert run.end_set is not None, "a run whose end the act sets is opened with that end"
        return _rolled(run.end_set, run.rule.ends, calendar)
    start = _day(run.start)
    if run.rule.ends is Ends.BACKWARD:
        return _backward(start, period, calendar)
    if type(period) is WorkingDays:
        total = working_days(run)
        counted = _after(start, total, _union(start, exclusions), calendar.add_workdays, calendar.count_workdays)
        return None if isinstance(counted, _Left) else counted
    unrolled = shift(start, period)
    for added in run.extensions:
        unrolled = shift(unrolled, added.period)
    counted = _after(start, (unrolled - start).days, _union(start, exclusions), _add_days, _count_days)
    return None if isinstance(counted, _Left) else _rolled(counted, run.rule.ends, calendar)


def working_days(run: Run) -> int:
    """Return how many working days a run counts, its extensions included."""
    return sum(
        part.n
        for part in (run.rule.period, *(added.period for added in run.extensions))
        if isinstance(part, WorkingDays)
    )


def units_left(run: Run, calendar: WorkdayCalendar, exclusions: Sequence[Exclusion]) -> int | None:
    """Return how many days of a suspended run are left once it goes on; None if it is not suspended."""
    start = _day(run.start)
    if type(run.rule.period) is WorkingDays:
        total = working_days(run)
        left = _after(start, total, _union(start, exclusions), calendar.add_workdays, calendar.count_workdays)
    else:
        end = shift(start, run.rule.period)
        left = _after(start, (end - start).days, _union(start, exclusions), _add_days, _count_days)
    return left.units if isinstance(left, _Left) else None


def shift(start: date, period: Period) -> date:
    """Return the unrolled end of a calendar-day, month or year period, or the next fixed date.

    >>> shift(date(2025, 8, 31), Months(6))             # no 31 February: the month's last day
    datetime.date(2026, 2, 28)
    """
    match period:
        case CalendarDays(n=n):
            return start + timedelta(days=n)
        case Months(n=n):
            return _months_later(start, n)
        case Years(n=n):
            return _months_later(start, 12 * n)
        case YearlyDate(month=month, day=day):
            return date(start.year + 1, month, day)
        case _:
            raise TypeError(f"cannot shift {start} by {period!r}: only calendar periods have an unrolled end")


class Answer(NamedTuple):
    """A last day and how sure it is; where provisional, its bounds, the reason, and the day by which it is final."""

    on: Day | None
    certainty: Certainty
    earliest: Day | None
    latest: Day | None
    reason: str = ""
    final_from: date | None = None


def answer(run: Run, calendar: WorkdayCalendar, exclusions: Sequence[Exclusion] = ()) -> Answer:
    """Return the last day of a run as far as it is known; the calendar's horizon never makes it raise.

    While suspended `on` is None and `latest` the day that follows if silence ends the suspension,
    or None where the day on which silence would end it is not known.
    """

    def under(basis: WorkdayCalendar) -> Day | None:
        return last_day(run.under(basis), basis, [gap.under(basis) for gap in exclusions])

    try:
        on = under(calendar.strict)
    except CalendarHorizonError as horizon:
        guess, low, high = under(calendar.estimate), under(calendar.earliest), under(calendar.latest)
        if guess is not None and low is not None and high is not None:
            low, high = min(low, high), max(low, high)
            final_from = calendar.settled_by(max(_day(run.start), _day(high)))
            return Answer(guess, Certainty.PROVISIONAL, low, high, str(horizon), final_from)
        on = None
    if on is not None:
        return Answer(on, Certainty.SETTLED, on, on)
    if any(gap.until is None and gap.silent_until is None for gap in exclusions):
        return Answer(None, Certainty.SUSPENDED, None, None, "it is not known when the suspension ends")
    silent = [gap._replace(until=gap.until or gap.silent_until) for gap in exclusions]
    return Answer(None, Certainty.SUSPENDED, None, answer(run, calendar, silent).latest, "suspended")


def estimated(run: Run, calendar: WorkdayCalendar, exclusions: Sequence[Exclusion] = ()) -> Day | None:
    """Return the last day, by the estimate where no notice settles it; None while suspended."""
    try:
        return last_day(run, calendar, exclusions)
    except CalendarHorizonError:
        return last_day(run, calendar.estimate, exclusions)


class _Left(NamedTuple):
    units: int


def _union(start: date, exclusions: Iterable[Exclusion]) -> list[tuple[date, date | None]]:
    merged: list[tuple[date, date | None]] = []
    for after, until, *_ in sorted(exclusions, key=lambda gap: gap.after):
        after = max(after, start)
        if until is not None and until <= after:
            continue
        if merged and (merged[-1][1] is None or after <= merged[-1][1]):
            last = merged[-1][1]
            merged[-1] = (merged[-1][0], None if last is None or until is None else max(last, until))
        else:
            merged.append((after, until))
    return merged


def _after(
    start: date,
    units: int,
    gaps: list[tuple[date, date | None]],
    add: Callable[[date, int], date],
    count: Callable[[date, date], int],
) -> date | _Left:
    """Return the day on which *units* counted days are full, stepping over the gaps."""
    here, left = start, units
    for after, until in gaps:
        inside = count(here, after)
        if inside >= left:
            break
        left -= inside
        if until is None:
            return _Left(left)
        here = until
    return add(here, left)


def _backward(event: date, period: Period, calendar: WorkdayCalendar) -> date:
    match period:
        case WorkingDays(n=n):
            return calendar.add_workdays(event, -n) if n else calendar.on_or_before(event)
        case CalendarDays(n=n):
            return calendar.on_or_before(event - timedelta(days=n))
        case Months(n=n):
            return calendar.on_or_before(_months_later(event, -n))
        case _:
            raise TypeError(f"cannot count {period!r} backward: only working days, calendar days and months can be")


def _rolled(day: date, ends: Ends, calendar: WorkdayCalendar) -> date:
    return calendar.on_or_after(day) if ends in (Ends.ROLLS, Ends.AT_LEAST) else day


def _months_later(start: date, months: int) -> date:
    from dateutil.relativedelta import relativedelta

    return start + relativedelta(months=months)


def _add_days(day: date, n: int) -> date:
    return day + timedelta(days=n)


def _count_days(start: date, end: date) -> int:
    return (end - start).days


def _day(start: Day) -> date:
    return start.date() if isinstance(start, datetime) else start


def _moment(start: Day) -> datetime:
    if not isinstance(start, datetime):
        raise TypeError(f"cannot count hours from {start}: a moment is wanted")
    return start
