"""Which calendar an organ's cases are counted by: the national one, or that of the region in which it lies."""

from __future__ import annotations

from govopen.calendar import WorkdayCalendar, china
from govopen.rules.names import Reading
from govopen.rules.rulebook import Rulebook


def region_of(rules: Rulebook) -> str:
    """Return the region that the organ's document names, or that of the nearest organ above it; empty for none."""
    name, seen = rules.organ, set[str]()
    while name and name in rules.instruments and name not in seen:
        seen.add(name)
        organ = rules.instrument(name).organ
        if organ is None or organ.region:
            return organ.region if organ is not None else ""
        name = organ.parent
    return ""


def calendar_for(rules: Rulebook) -> WorkdayCalendar:
    """Return the calendar by which a rulebook's organ counts working days.

    >>> calendar_for(Rulebook.for_organ("maoshe")) == china()              # its document names no region
    True

    Law: 全国年节及纪念日放假办法第四条; that it moves the periods of local organs is an interpretation, chosen by
    the option ``holidays.local_days``.
    """
    region = region_of(rules)
    if not region or rules.choice(Reading.LOCAL_DAYS) == "national_only":
        return china()
    return china().with_region(region)
