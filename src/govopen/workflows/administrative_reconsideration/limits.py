"""In time: from which day the sixty days run, and which of the periods in which to apply ends first.

The starting points stand in the implementing regulations, whose text of 2007 was replaced on 1 July 2026; the
provision is that of the text in force on the day of the application.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from govopen.calendar import WorkdayCalendar
from govopen.citation import Provision, art
from govopen.clock import Run, last_day
from govopen.periods import CalendarDays
from govopen.rules import Rulebook
from govopen.rules.names import ARL, ARL_IMPL
from govopen.workflows.administrative_reconsideration.words import (
    Limit,
    StartingPoint,
)

P = StartingPoint

_STARTING_POINTS: Mapping[str, Mapping[StartingPoint, Provision]] = MappingProxyType(
    {
        "2007": MappingProxyType(
            {
                P.DONE_ON_THE_SPOT: art(15, 1, 1),
                P.SIGNED_FOR: art(15, 1, 2),
                P.POST_SIGNED_FOR: art(15, 1, 3),
                P.PUBLIC_NOTICE_ENDED: art(15, 1, 4),
                P.TOLD_LATER: art(15, 1, 5),
                P.PROVEN_KNOWLEDGE: art(15, 1, 6),
                P.PERFORMANCE_PERIOD_ENDED: art(16, 1, 1),
                P.SIXTY_DAYS_AFTER_REQUEST: art(16, 1, 2),
            }
        ),
        # seen in excerpt: the articles, not their paragraphs and items
        "2026": MappingProxyType(
            {
                P.DONE_ON_THE_SPOT: art(23),
                P.SIGNED_FOR: art(23),
                P.POST_SIGNED_FOR: art(23),
                P.ELECTRONIC: art(23),
                P.PUBLIC_NOTICE_ENDED: art(23),
                P.PERFORMANCE_PERIOD_ENDED: art(24),
                P.SIXTY_DAYS_AFTER_REQUEST: art(24),
            }
        ),
    }
)

_RULES = MappingProxyType(
    {
        Limit.SIXTY_DAYS: ARL.APPLY,
        Limit.ONE_YEAR: ARL.APPLY_NO_NOTICE,
        Limit.FIVE_YEARS: ARL.APPLY_ABSOLUTE,
        Limit.TWENTY_YEARS: ARL.APPLY_ABSOLUTE_REAL_ESTATE,
    }
)


@dataclass(frozen=True, slots=True)
class Counted:
    """One period in which to apply: which, from which day, its last day, and where it stands."""

    limit: Limit
    runs_from: date
    last: date
    provision: Provision


def starting_point(point: StartingPoint, day: date, rules: Rulebook | None = None) -> Provision | None:
    """Return the provision that makes *point* start the sixty days, in the text in force on *day*; None if it has none.

    >>> print(starting_point(StartingPoint.ELECTRONIC, date(2026, 7, 1)))
    复议法实施条例第二十三条
    >>> print(starting_point(StartingPoint.ELECTRONIC, date(2026, 6, 30)))
    None

    Law: 实施条例（2007）第十五条、第十六条; 实施条例（2026）第二十三条、第二十四条 (seen in excerpt).
    """
    rules = rules or Rulebook.national()
    version = rules.version_on("arl_impl", day)
    provision = _STARTING_POINTS.get(version or "", {}).get(point)
    if provision is None:
        return None
    text = rules.instrument("arl_impl", version=version)
    return provision.of(text.id, text.version, text.short)


def inaction_starts(requested_on: date, rules: Rulebook | None = None) -> date:
    """Return the day from which the sixty days run where no text sets a period for performing: sixty days on.

    >>> inaction_starts(date(2026, 1, 5))
    datetime.date(2026, 3, 6)

    For a request for information there is a period: its reply period, and the sixty days run from its last day.
    Law: 实施条例（2007）第十六条第一款第（二）项.
    """
    rule = (rules or Rulebook.national()).rule(ARL_IMPL.INACTION_WITHOUT_PERIOD, version="2007")
    assert isinstance(rule.period, CalendarDays)
    return date.fromordinal(requested_on.toordinal() + rule.period.n)


def application_limits(
    calendar: WorkdayCalendar,
    *,
    applied_on: date,
    runs_from: date,
    content_known_on: date | None = None,
    made_on: date | None = None,
    real_estate: bool = False,
    rules: Rulebook | None = None,
) -> tuple[Counted, ...]:
    """Return every period in which to apply, the one that ends first in front; `StateLimit` states that one.

    *runs_from* is the day from which the sixty days run (for rights not told: the day they were known),
    *content_known_on* is stated where the rights were not told, *made_on* is the day of the act.

    >>> from govopen.calendar import china
    >>> first, *_ = application_limits(
    ...     china(), applied_on=date(2026, 3, 2), runs_from=date(2026, 2, 2), content_known_on=date(2025, 3, 10)
    ... )
    >>> print(first.limit, first.last, first.provision)
    one_year 2026-03-10 复议法第二十条第三款

    The Law of 1999 knows the sixty days alone. Law: 复议法第二十条、第二十一条.
    """
    rules = rules or Rulebook.national()
    version = rules.version_on("arl", applied_on)
    starts: list[tuple[Limit, date]] = [(Limit.SIXTY_DAYS, runs_from)]
    if version != "1999":
        if content_known_on is not None:
            starts.append((Limit.ONE_YEAR, content_known_on))
        if made_on is not None:
            starts.append((Limit.TWENTY_YEARS if real_estate else Limit.FIVE_YEARS, made_on))
    found = []
    for limit, start in starts:
        rule = rules.rule(_RULES[limit], version=version)
        last = last_day(Run(rule, start, 0), calendar)
        assert isinstance(last, date)
        found.append(Counted(limit, start, last, rule.provision))
    return tuple(sorted(found, key=lambda counted: counted.last))
