"""Days that no notice settles yet: the statutory days that the decree fixes, and an estimate of the rest.

The only module that imports `holidays`, and only when an unsettled day is asked for. It gives the lunar
dates and the estimate; it decides nothing that a notice has published. The bounds are in `bounds`.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from govopen.calendar.notice import english
from govopen.calendar.tables import SATURDAY_SUNDAY, Mark
from govopen.citation import Provision, art

_STATUTORY = art(2).of("holidays", "", "全国年节及纪念日放假办法")
_COMPENSATED = art(6).of("holidays", "", "全国年节及纪念日放假办法")
_OBSERVED = "（补假）"
_LUNAR = {"清明": "清明节", "五月初五": "端午节", "八月十五": "中秋节"}
_SPRING = {"除夕": -1, "正月初一": 0, "正月初二": 1, "正月初三": 2}


@dataclass(frozen=True, slots=True)
class Decree:
    """One version of the holiday decree: the statutory days as it writes them, by holiday."""

    number: str
    issued: date
    in_force: date
    days: tuple[tuple[str, tuple[str, ...]], ...]


@cache
def decrees() -> tuple[Decree, ...]:
    """Return the versions of 全国年节及纪念日放假办法 since 1999, oldest first."""
    with open(os.path.join(os.path.dirname(__file__), "decrees.toml"), "rb") as opened:
        found = tomllib.load(opened)["decree"]
    return tuple(
        Decree(one["number"], one["issued"], one["in_force"], tuple((k, tuple(v)) for k, v in one["days"].items()))
        for one in found
    )


def decree_for(year: int, known_on: date | None = None) -> Decree | None:
    """Return the decree that governs a year, as far as it was issued by `known_on`; None before 2000.

    >>> decree_for(2025).number, decree_for(2025, known_on=date(2024, 11, 9)).number
    ('国务院令第795号', '国务院令第644号')
    """
    governing = None
    for decree in decrees():
        if decree.in_force <= date(year, 1, 1) and (known_on is None or decree.issued <= known_on):
            governing = decree
    return governing


@lru_cache(maxsize=512)
def statutory_by_holiday(year: int, known_on: date | None = None) -> dict[str, tuple[date, ...]]:
    """Return the days off of all citizens that the decree itself fixes for a year, by holiday.

    A day on a weekend is not moved; that is for the notice (article 6).
    """
    decree = decree_for(year, known_on)
    return {name: tuple(_resolve(written, year) for written in days) for name, days in decree.days} if decree else {}


@lru_cache(maxsize=512)
def statutory_days(year: int, known_on: date | None = None) -> dict[date, str]:
    """Return the same days with their names; two holidays may share one."""
    found: dict[date, str] = {}
    for name, days in statutory_by_holiday(year, known_on).items():
        for day in days:
            found[day] = f"{found[day]}、{name}" if day in found else name
    return found


def estimated_marks(first: date, through: date, known_on: date | None) -> dict[date, Mark]:
    """Return the days of an unsettled span that, by the estimate, are not what their weekday says."""
    statutory: dict[date, str] = {}
    for year in range(first.year, through.year + 1):
        statutory |= statutory_days(year, known_on)
    off, worked = _estimate(first, through, statutory, known_on)
    marks = {day: Mark(True, "", "", None, Provision()) for day in worked}
    for day, (name, provision) in off.items():
        if first <= day <= through:
            marks[day] = Mark(False, name, english(name), None, provision)
    return marks


def _estimate(
    first: date, through: date, statutory: dict[date, str], known_on: date | None
) -> tuple[dict[date, tuple[str, Provision]], set[date]]:
    """The days off with name and basis, and the weekend days worked, as far as they can be guessed."""
    off = {day: (name, _STATUTORY) for day, name in statutory.items()}
    if known_on is not None:
        return off, set()
    import holidays

    guess = holidays.country_holidays("CN", years=range(first.year, through.year + 1), language="zh_CN")
    worked = set()
    for day in _span(first, through):
        works = guess.is_working_day(day)
        if works:
            off.pop(day, None)
            if day.weekday() in SATURDAY_SUNDAY:
                worked.add(day)
        elif day not in off and day.weekday() not in SATURDAY_SUNDAY:
            off[day] = (guess.get(day, "").replace(_OBSERVED, "").replace("; ", "、"), _COMPENSATED)
    return off, worked


def _resolve(written: str, year: int) -> date:
    if written in _SPRING:
        return _lunar(year)["春节"] + timedelta(days=_SPRING[written])
    if written in _LUNAR:
        return _lunar(year)[_LUNAR[written]]
    month, day = written.split("-")
    return date(year, int(month), int(day))


@lru_cache(maxsize=512)
def _lunar(year: int) -> dict[str, date]:
    """The first day of each lunar festival of a year."""
    import holidays

    days = holidays.country_holidays("CN", years=year, observed=False, language="zh_CN")
    first: dict[str, date] = {}
    for day in sorted(days):
        for name in days[day].split("; "):
            first.setdefault(name, day)
    return first


def _span(first: date, through: date) -> Iterator[date]:
    for ordinal in range(first.toordinal(), through.toordinal() + 1):
        yield date.fromordinal(ordinal)
