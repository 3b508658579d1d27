"""A secrecy review whose matter turns out to be unclear: how much earlier it must begin."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from govopen.calendar import WorkdayCalendar
from govopen.clock import Run, estimated
from govopen.periods import WorkingDays
from govopen.planning.preparation import back
from govopen.rules import Rule
from govopen.rules.names import SECRECY_IMPL
from govopen.workflows.table import Route, Table

_SUBMIT, _DECIDE = SECRECY_IMPL.UNCLEAR_SUBMIT, SECRECY_IMPL.UNCLEAR_DECIDE


@dataclass(frozen=True, slots=True)
class Referral:
    """A review counted back: *clear_by* without a referral, *open_by* with one, which uses both periods in full.

    *refer_by* is the last day to refer the matter, *decided_by* the authority's last day then; *excluded* whether that
    time is left out of what is owed, by the reading chosen.
    """

    route: Route
    zh: str
    decide: Rule
    clear_by: date
    open_by: date
    refer_by: date
    decided_by: date
    excluded: bool


def referral(
    table: Table, owed: str, until: tuple[date, date], lasts: WorkingDays | None, calendar: WorkdayCalendar
) -> Referral | None:
    """Return a review counted back; None if no step refers it upward.

    *until* is the day on which it must be clear, and the last one on which a referral can suspend what is owed.
    """
    room, suspending = until
    route = next((route for route in table.all if _SUBMIT in route.within), None)
    submit, decide = table.rule(_SUBMIT, room), table.rule(_DECIDE, room)
    if route is None or route.step.act is None or submit is None or decide is None:
        return None
    excluded = route.excludes == owed
    refer_by = min(room, suspending) if excluded else back(room, decide.period, calendar)
    found_unclear_by = back(refer_by, submit.period, calendar)
    decided = estimated(Run(decide, refer_by, 0), calendar)
    assert isinstance(decided, date)
    return Referral(
        route, route.step.act.zh, decide, back(room, lasts, calendar), back(found_unclear_by, lasts, calendar),
        refer_by, decided, excluded,
    )  # fmt: skip
