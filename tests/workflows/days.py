"""Days by name: ``from tests.workflows.days import FRI_18_SEP_2026``.

The name is the day; one whose weekday is wrong is refused, so a slip in a test shows at once.
Moments of Beijing time: ``at(THU_1_OCT_2026, "22:30")``.
"""

from __future__ import annotations

from datetime import date, datetime, time

from govopen.terms import BEIJING

_WEEKDAYS = ("MON", "TUE", "WED", "THU", "FRI", "SAT", "SUN")
_MONTHS = ("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC")


def __getattr__(name: str) -> date:
    parts = name.split("_")
    if len(parts) != 4 or parts[0] not in _WEEKDAYS or parts[2] not in _MONTHS:
        raise AttributeError(f"{name} names no day; write FRI_18_SEP_2026")
    day = date(int(parts[3]), _MONTHS.index(parts[2]) + 1, int(parts[1]))
    if _WEEKDAYS[day.weekday()] != parts[0]:
        raise AttributeError(f"{name}: {day} is a {_WEEKDAYS[day.weekday()]}")
    return day


def at(day: date, clock: str) -> datetime:
    """The moment of a Beijing day, by the clock."""
    return datetime.combine(day, time.fromisoformat(clock), BEIJING)
