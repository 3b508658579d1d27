"""Duties that recur: daily, weekly, quarterly, yearly, on a fixed date, periodic, standing.

The data says how often (`Duty`); here the occurrences in a span are listed. A duty that is owed periodically,
without a number, is listed without a day unless the caller says how often; a standing duty has no day at all.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType

from govopen.citation import Provision
from govopen.errors import UnknownNameError
from govopen.rules.model import Duty, Every, Instrument
from govopen.terms import Verified, a_day


class Kind(StrEnum):
    """What kind of duty an entry of the list is."""

    DAILY = "daily"
    WEEKLY = "weekly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"
    FIXED_DATE = "fixed date"
    PERIODIC = "periodic"
    STANDING = "standing"


@dataclass(frozen=True, slots=True)
class Obligation:
    """One occurrence of a duty, or a duty that has no day.

    *on* is the last day on which this occurrence is done in time; None where no day can be given, and *reason*
    says why. A fixed date does not move off a rest day. *organ* is the organ whose document orders the duty (empty:
    a statute), *binds* who owes it in the words of the text.
    """

    name: str
    zh: str
    provision: Provision
    phrase: str
    kind: Kind
    on: date | None
    organ: str
    verified: Verified
    binds: str
    reason: str = ""
    note: str = ""


NOT_SET = "the text sets no number (定期): the organ sets it; pass every={{{name!r}: 'quarter'}}"
ELSEWHERE = "its day is that of {name}, which this rulebook does not have"
STANDS = "a standing duty: it holds on every day and has none of its own"

_KINDS: Mapping[Every, Kind] = MappingProxyType(
    {
        Every.DAY: Kind.DAILY,
        Every.WEEK: Kind.WEEKLY,
        Every.QUARTER: Kind.QUARTERLY,
        Every.YEAR: Kind.YEARLY,
        Every.PERIODIC: Kind.PERIODIC,
        Every.STANDING: Kind.STANDING,
    }
)
_DATED = (Every.DAY, Every.WEEK, Every.QUARTER, Every.YEAR)
_YEAR_ENDS = (12, 31)


def obligations(
    families: Iterable[Sequence[Instrument]], start: date, end: date, every: Mapping[str, str]
) -> tuple[Obligation, ...]:
    """Return what recurs from *start* to *end*, both included: the dated ones by day, then those without one.

    Each of *families* holds the versions of one instrument, the earliest first; an occurrence belongs to the version
    in force on its day. *every* says how often a periodic duty is done. `Rulebook.obligations` is the call to use.
    """
    start, end = a_day(start, "the first day"), a_day(end, "the last day")
    if end < start:
        raise ValueError(f"cannot list obligations from {start} to {end}: the last day is before the first; swap them")
    spans = [
        (one, max(start, one.in_force), min(end, after.in_force - timedelta(days=1)) if after else end)
        for family in families
        for one, after in zip(family, (*family[1:], None), strict=True)
    ]
    chosen = _chosen(every, [duty for one, *_ in spans for duty in one.duties.values()])
    days = {duty.qualified: duty.by for one, *_ in spans for duty in one.duties.values()}
    found = [
        _entry(one, duty, kind, on, chosen)
        for one, first, last in spans
        if first <= last
        for duty in one.duties.values()
        for kind, on in _occurrences(duty, first, last, chosen.get(duty.qualified, duty.every), days)
    ]
    return tuple(sorted(found, key=lambda one: (one.on is None, one.on or end)))


def _chosen(every: Mapping[str, str], duties: list[Duty]) -> dict[str, Every]:
    """How often the periodic duties are done; refuse what is not periodic, and a frequency that is none."""
    periodic = tuple(dict.fromkeys(duty.qualified for duty in duties if duty.every is Every.PERIODIC))
    chosen = {}
    for name, often in every.items():
        if name not in periodic:
            raise UnknownNameError(
                f"cannot set how often {name!r} is done: it is no periodic duty here; known: {', '.join(periodic)}",
                name=name,
                known=periodic,
            )
        if often not in _DATED:
            raise UnknownNameError(
                f"cannot do {name} every {often!r}; known: {', '.join(_DATED)}", name=often, known=_DATED
            )
        chosen[name] = Every(often)
    return chosen


def _occurrences(
    duty: Duty, first: date, last: date, often: Every, days: Mapping[str, tuple[int, int] | None]
) -> Iterator[tuple[Kind, date | None]]:
    if often not in _DATED:
        yield _KINDS[often], None
        return
    if duty.day_of and days.get(duty.day_of) is None:
        yield Kind.FIXED_DATE, None
        return
    by = days[duty.day_of] if duty.day_of else duty.by
    kind = _KINDS[duty.every] if duty.every is Every.PERIODIC else Kind.FIXED_DATE if by else _KINDS[often]
    for day in _days(often, first, last, by or _YEAR_ENDS):
        yield kind, day


def _days(often: Every, first: date, last: date, by: tuple[int, int]) -> Iterator[date]:
    """The last days of the days, weeks (to Sunday), quarters or years that end in the span."""
    from dateutil.rrule import DAILY, MONTHLY, SU, WEEKLY, YEARLY, rrule

    since, until = datetime.combine(first, time()), datetime.combine(last, time())
    match often:
        case Every.DAY:
            found = rrule(DAILY, dtstart=since, until=until)
        case Every.WEEK:
            found = rrule(WEEKLY, byweekday=SU, dtstart=since, until=until)
        case Every.QUARTER:
            found = rrule(MONTHLY, bymonth=(3, 6, 9, 12), bymonthday=-1, dtstart=since, until=until)
        case _:
            found = rrule(YEARLY, bymonth=by[0], bymonthday=by[1], dtstart=since, until=until)
    return (moment.date() for moment in found)


def _entry(one: Instrument, duty: Duty, kind: Kind, on: date | None, chosen: Mapping[str, Every]) -> Obligation:
    reason = ""
    if on is None:
        reason = ELSEWHERE.format(name=duty.day_of) if duty.day_of else NOT_SET.format(name=duty.qualified)
        reason = STANDS if duty.every is Every.STANDING else reason
    elif duty.qualified in chosen:
        reason = f"every {chosen[duty.qualified]}, as the caller set it"
    return Obligation(
        name=duty.qualified,
        zh=duty.zh,
        provision=duty.provision,
        phrase=duty.phrase,
        kind=kind,
        on=on,
        organ=one.id if one.organ else "",
        verified=duty.verified,
        binds=duty.binds,
        reason=reason,
        note=duty.note,
    )
