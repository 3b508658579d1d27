"""Reading the Chinese text of a holiday notice: `read_notice`, and what it would change: `differences`.

The notice is read whole or not at all. A sentence about days whose shape is not known (`reader_shapes`), or that
does not fit the calendar, the decree or itself (`reader_days`, `reader_checks`), is refused and named.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from govopen.calendar.notice import Holiday, Notice, shipped
from govopen.calendar.provisional import statutory_days
from govopen.calendar.reader_checks import MOST_HOLIDAYS, check_holidays, check_year
from govopen.calendar.reader_days import SATURDAY, Ordered, ordered
from govopen.calendar.reader_items import Draft, drafted
from govopen.calendar.reader_words import UnreadableError
from govopen.calendar.workdays import WorkdayCalendar
from govopen.errors import DataFileError
from govopen.terms import a_day

YEARS = range(2000, 2100)
"""The years whose statutory days are known, so that a notice can be checked against them."""
LONGEST_TEXT = 10_000
"""Signs; the longest notice has twelve hundred."""

_OCCASION = re.compile("关于(.+?)(?:调休)?放假(?:安排)?的通知")
_SHOWN = 120


def read_notice(
    text: str,
    *,
    year: int | None = None,
    amends: bool | None = None,
    number: str = "",
    issued: date | None = None,
    source: str = "",
    known: Iterable[Notice] | None = None,
    file: str = "the notice",
) -> Notice:
    """Return the notice that a Chinese text orders, whole as published or its bare sentences.

    >>> extension = read_notice("延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。")
    >>> [str(day) for day, worked, _ in extension.days()]
    ['2020-01-31', '2020-02-01', '2020-02-02']

    What the text does not say can be given: `year` (else the title's, the one written in the dates, or the only one
    that the weekdays and the statutory days fit), `amends` (else by the title), `number`, `issued` (else the day of
    the signature), `source`. `known` are the notices that an extension may prolong, by default those shipped; `file`
    is what errors call the text. A notice without a date counts as known from the last day of the year before, an
    amendment from the first day that it names.

    Raises DataFileError, with `file`, `sentence` and `reason`, when a sentence about days has a
    shape that was never seen, contradicts itself, the calendar or the decree, or when no holiday is named.
    Law: 全国年节及纪念日放假办法第二条, 第六条.
    """
    if issued is not None:
        a_day(issued, "issued")
    try:
        if len(text) > LONGEST_TEXT:
            raise UnreadableError("", f"it is longer than {LONGEST_TEXT} signs; no notice is")
        draft = drafted(text)
        if not draft.items:
            raise UnreadableError("", "it names no holiday")
        amending = draft.amends if amends is None else amends
        about, items = _in_year(draft, year, amending, tuple(shipped() if known is None else known))
        if issued is None:
            issued = _signed(draft, about)
    except UnreadableError as error:
        raise _refused(error, file) from None
    holidays = tuple(Holiday(item.name, *item.days, sentence=item.sentence) for item in items)
    first_day = min(day for holiday in holidays for day in (*holiday.off, *holiday.work))
    return Notice(
        year=about,
        title=draft.title or f"{about}年节假日安排（原文未附标题）",
        number=number or draft.number,
        source=source or "read from its text",
        holidays=holidays,
        known_from=issued or (first_day if amending else date(about - 1, 12, 31)),
        issued=issued,
        amends=amending,
        file=file,
    )


def _in_year(draft: Draft, year: int | None, amends: bool, known: tuple[Notice, ...]) -> tuple[int, list[Ordered]]:
    """The year of the notice and what it orders, checked."""
    written = draft.title_year or max(draft.written_years, default=None)
    if year is not None and draft.title_year not in (None, year):
        raise UnreadableError(draft.title, f"it arranges {draft.title_year}, not {year}")
    if about := year or written:
        return about, _checked(draft, about, amends, known)
    fitting: list[tuple[int, list[Ordered]]] = []
    for candidate in YEARS:
        try:
            fitting.append((candidate, _checked(draft, candidate, amends, known)))
        except UnreadableError:
            continue
    if len(fitting) != 1 or amends:
        fits = f"{len(fitting)} years fit its days" if fitting and not amends else "nothing in it says which"
        raise UnreadableError(draft.items[0].text, f"the year is not written, and {fits}; give the year")
    return fitting[0]


def _checked(draft: Draft, year: int, amends: bool, known: tuple[Notice, ...]) -> list[Ordered]:
    if year not in YEARS:
        raise UnreadableError("", f"the holidays of {year} are not known; only {YEARS[0]} to {YEARS[-1]} can be read")
    ends, statutory = _ends(year, known), statutory_days(year)
    if len(draft.items) > 2 * MOST_HOLIDAYS:  # each of them printed twice, and no more
        raise UnreadableError(draft.items[-1].text, f"it names {len(draft.items)} holidays; there were never so many")
    items: list[Ordered] = []
    for item in draft.items:
        one = ordered(item, year, ends, statutory)
        one.name = one.name or _name(one, statutory, draft.title)
        # a sentence printed twice says nothing new
        if not any((one.name, one.days) == (other.name, other.days) for other in items):
            items.append(one)
    check_holidays(items, year)
    if not amends:
        check_year(items, year)
    return items


def _ends(year: int, known: tuple[Notice, ...]) -> dict[str, date]:
    """The last day off of each holiday in the notice for a year."""
    return {
        holiday.name: holiday.off[-1]
        for notice in known
        if notice.year == year and not notice.amends
        for holiday in notice.holidays
        if holiday.off
    }


def _name(item: Ordered, statutory: Mapping[date, str], title: str) -> str:
    """The name that the text does not give: by the statutory days that it covers, else the occasion in the title."""
    names = [name for day in item.days[0] for name in statutory.get(day, "").split("、") if name]
    occasion = _OCCASION.search(title)
    if not names and not occasion:
        raise UnreadableError(item.sentence, "it is not said which holiday this is")
    return "、".join(dict.fromkeys(names)) if names or not occasion else occasion[1]


def _signed(draft: Draft, year: int) -> date | None:
    if draft.signed is None:
        return None
    signed = draft.signed
    try:
        day = date(signed.year or 0, signed.month or 0, signed.day)
    except ValueError:
        raise UnreadableError(
            "", f"its day of signature does not exist: {signed.year}-{signed.month}-{signed.day}"
        ) from None
    if day.year not in (year - 1, year):
        raise UnreadableError("", f"it is signed on {day} and arranges {year}")
    return day


def _refused(error: UnreadableError, file: str) -> DataFileError:
    shown = error.sentence if len(error.sentence) <= _SHOWN else f"{error.sentence[:_SHOWN]}…"
    quoted = f": 「{' '.join(shown.split())}」" if shown else ""
    return DataFileError(
        f"cannot read {file}: {error.reason}{quoted}", file=file, key="", reason=error.reason, sentence=error.sentence
    )


class Standing(StrEnum):
    """How a notice stands to what a calendar knows."""

    NEW = "new"
    """No notice for its year is known."""
    KNOWN = "known"
    """It is known already, with the same days."""
    AMENDS = "amends"
    """It changes the notice for its year, and says so."""
    CONTRADICTS = "contradicts"
    """Another notice for its year is known, and it does not say that it changes it."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One day that a notice makes other than a calendar has it; `before` is None where nothing settled it."""

    day: date
    before: bool | None
    worked: bool


def standing(notice: Notice, calendar: WorkdayCalendar) -> Standing:
    """Return whether a notice is new to a calendar, known to it, an amendment, or a contradiction.

    >>> from govopen.calendar import china
    >>> standing(shipped()[-1], china())
    <Standing.KNOWN: 'known'>
    """
    rivals = [one for one in calendar.notices if one.year == notice.year]
    if any(one.amends is notice.amends and one.same_days(notice) for one in rivals):
        return Standing.KNOWN
    if notice.amends:
        return Standing.AMENDS
    return Standing.CONTRADICTS if rivals else Standing.NEW


def differences(notice: Notice, calendar: WorkdayCalendar) -> tuple[Difference, ...]:
    """Return the days that a notice would change, in order: those that nothing settled, and those settled otherwise.

    A notice that the calendar knows changes nothing. One that contradicts a known notice for its year, without
    saying that it amends it, is compared with that notice day by day.
    """
    if standing(notice, calendar) is Standing.KNOWN:
        return ()
    days = {day: worked for day, worked, _ in notice.days()}
    if not notice.amends:
        earlier = (day for one in calendar.notices if one.year == notice.year for day, _, _ in one.days())
        days |= {day: day.weekday() < SATURDAY for day in earlier if day not in days}
    found = (Difference(day, _before(day, calendar), worked) for day, worked in sorted(days.items()))
    return tuple(one for one in found if one.before is not one.worked)


def _before(day: date, calendar: WorkdayCalendar) -> bool | None:
    return calendar.strict.is_workday(day) if calendar.is_settled(day) else None
