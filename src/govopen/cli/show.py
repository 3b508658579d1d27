"""``govopen calendar show``: the holiday notices of a year and what they come to."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from govopen.calendar import Holiday, Notice, china
from govopen.calendar.notice import in_order, shipped
from govopen.cli.output import WEEKDAYS, Printout, UsageError, columns, iso, of_calendar, padded

_OFF = 24
"""The columns that one stretch of days off takes."""


def show(year: int, further: Sequence[Notice]) -> Printout:
    """Return the notices of a year: each holiday, its days off, its make-up working days, number and source."""
    known = in_order([*shipped(), *further])
    notices = [notice for notice in known if notice.year == year]
    if not notices:
        raise UsageError(
            f"cannot show {year}: no holiday notice for {year} is known, only for {known[0].year} to {known[-1].year}; "
            "pass the notice with --notice FILE"
        )
    calendar = china(notices=further)
    eve, last = date(year - 1, 12, 31), date(year, 12, 31)
    whole = calendar.estimate.count_workdays(eve, last)
    through = min(calendar.settled_through, last)
    settled = calendar.count_workdays(eve, through)
    return Printout(
        [*_head(year, whole, settled, through), *(line for notice in notices for line in _lines(notice))],
        {
            "year": year,
            "working_days": whole,
            "certainty": "settled" if through == last else "provisional",
            "settled_through": iso(through),
            "settled_working_days": settled,
            "notices": [_data(notice) for notice in notices],
            "calendar": of_calendar(calendar),
        },
    )


def _head(year: int, whole: int, settled: int, through: date) -> list[str]:
    if through == date(year, 12, 31):
        return [f"{year}: {whole} working days, settled"]
    return [
        f"{year}: {whole} working days",
        f"  settled through {through} ({settled} of them); the notice for {year + 1} can still change the days after",
    ]


def _lines(notice: Notice) -> list[str]:
    issued = f"issued {notice.issued}" if notice.issued else f"known from {notice.known_from}"
    head = [
        "",
        notice.title,
        f"  {', '.join(filter(None, (notice.number, issued)))}"
        + ("; amends the notice above" if notice.amends else ""),
        f"  {notice.source}",
        "",
    ]
    width = max(columns(_name(holiday)) for holiday in notice.holidays)
    return head + [_holiday(holiday, notice.year, width) for holiday in notice.holidays]


def _name(holiday: Holiday) -> str:
    return holiday.name if holiday.name_en == holiday.name else f"{holiday.name} {holiday.name_en}"


def _holiday(holiday: Holiday, year: int, width: int) -> str:
    off = f"{len(holiday.off)} off  {_spans(holiday.off, year)}" if holiday.off else "none off"
    work = f"made up on {_spans(holiday.work, year)}" if holiday.work else ""
    return f"  {padded(_name(holiday), width)}  {padded(off, _OFF + 7)}  {work}".rstrip()


def _spans(days: Sequence[date], year: int) -> str:
    """Return days as stretches: ``Thu 01-01 … Sat 01-03, Mon 01-05``."""
    stretches: list[list[date]] = []
    for day in days:
        if stretches and day - stretches[-1][-1] == timedelta(days=1):
            stretches[-1].append(day)
        else:
            stretches.append([day])
    return ", ".join(
        _brief(one[0], year) if len(one) == 1 else f"{_brief(one[0], year)} … {_brief(one[-1], year)}"
        for one in stretches
    )


def _brief(day: date, year: int) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day:%m-%d}" if day.year == year else f"{WEEKDAYS[day.weekday()]} {day}"


def _data(notice: Notice) -> dict[str, Any]:
    return {
        "year": notice.year,
        "title": notice.title,
        "number": notice.number,
        "issued": iso(notice.issued),
        "known_from": iso(notice.known_from),
        "amends": notice.amends,
        "source": notice.source,
        "holidays": [
            {
                "name": holiday.name,
                "name_en": holiday.name_en,
                "days_off": [iso(day) for day in holiday.off],
                "makeup_workdays": [iso(day) for day in holiday.work],
                "sentence": holiday.sentence,
            }
            for holiday in notice.holidays
        ],
    }
