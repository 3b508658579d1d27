"""How long a period is: a unit is a type, never a bare number.

A period says *how much*; `Ends` says what happens when its last day is not worked. The
arithmetic over a calendar, with suspensions and extensions, is in `govopen.clock`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Ends(StrEnum):
    """What becomes of a period whose last day is a weekend or holiday."""

    WORKING_DAY = "on a working day"
    """Counted in working days, so it ends on one."""
    ROLLS = "rolls"
    """Moves to the next working day (民事诉讼法第八十五条第三款, 民法典第二百零三条第一款)."""
    NEVER_ROLLS = "never rolls"
    """Stays where it falls: hours, fixed dates, periods of courts and organs."""
    BACKWARD = "backward"
    """Counted back from the event; a last day that is not worked moves further back."""
    AT_LEAST = "at least"
    """A minimum: something must stay open until then; moves to the next working day."""


@dataclass(frozen=True, slots=True)
class WorkingDays:
    """A number of working days; zero is allowed."""

    n: int

    def __post_init__(self) -> None:
        _whole(self)


@dataclass(frozen=True, slots=True)
class CalendarDays:
    """A number of calendar days (自然日); zero is the same day (当日)."""

    n: int

    def __post_init__(self) -> None:
        _whole(self)


@dataclass(frozen=True, slots=True)
class Months:
    """A number of months, ending on the corresponding day or the month's last (民法典第二百零二条)."""

    n: int

    def __post_init__(self) -> None:
        _whole(self)


@dataclass(frozen=True, slots=True)
class Years:
    """A number of years, ending on the corresponding day or the month's last (民法典第二百零二条)."""

    n: int

    def __post_init__(self) -> None:
        _whole(self)


@dataclass(frozen=True, slots=True)
class Hours:
    """A number of hours; they run through nights, weekends and holidays (民法典第二百零一条第二款)."""

    n: int

    def __post_init__(self) -> None:
        _whole(self)


@dataclass(frozen=True, slots=True)
class YearlyDate:
    """A fixed date of the year that follows the trigger's: 31 January, 31 March."""

    month: int
    day: int


@dataclass(frozen=True, slots=True)
class SetByAct:
    """A period whose last day the act itself sets, in the field that is named."""

    field: str


Period = WorkingDays | CalendarDays | Months | Years | Hours | YearlyDate | SetByAct


def _whole(period: WorkingDays | CalendarDays | Months | Years | Hours) -> None:
    if type(period.n) is not int or period.n < 0:
        raise ValueError(f"cannot make {type(period).__name__}({period.n!r}): a whole number from 0 up is wanted")


def describe(period: Period) -> str:
    """Return the period in English: ``"20 working days"``.

    >>> describe(WorkingDays(20)), describe(Months(1))
    ('20 working days', '1 month')
    """
    match period:
        case YearlyDate(month=month, day=day):
            return f"each year by {month:02d}-{day:02d}"
        case SetByAct(field=field):
            return f"the date set in {field}"
        case _:
            unit = _UNITS[type(period)]
            return f"{period.n} {unit}" + ("" if period.n == 1 else "s")


def within(period: Period) -> str:
    """Return the period as a limit: ``"within 20 working days"``, ``"on the same day"``."""
    if isinstance(period, YearlyDate | SetByAct):
        return describe(period)
    return "on the same day" if period == CalendarDays(0) else f"within {describe(period)}"


def describe_zh(period: Period) -> str:
    """Return the period in Chinese: ``"20个工作日"``."""
    match period:
        case YearlyDate(month=month, day=day):
            return f"每年{month}月{day}日前"
        case SetByAct():
            return "指定的期限"
        case _:
            return f"{period.n}{_UNITS_ZH[type(period)]}"


_UNITS = {
    WorkingDays: "working day",
    CalendarDays: "calendar day",
    Months: "month",
    Years: "year",
    Hours: "hour",
}
_UNITS_ZH = {WorkingDays: "个工作日", CalendarDays: "日", Months: "个月", Years: "年", Hours: "小时"}
