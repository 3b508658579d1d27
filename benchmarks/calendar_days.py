"""Adding working days, beside an empty call, a naive loop, `holidays`, `chinesecalendar` and `numpy`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from importlib import import_module
from importlib.util import find_spec

from benchmarks.measure import Row, bounded, compared, missing, side_by_side
from govopen.calendar import china

RECEIVED = date(2026, 9, 18)
DUE = date(2026, 10, 22)
ONE_DAY = timedelta(days=1)
DATES = [date(2026, 1, 1) + timedelta(days=n) for n in range(300)]

UNSETTLED = [date(2027, 1, 1) + timedelta(days=n) for n in range(300)]

ONE = "add 20 working days to one date"
MANY = f"add 20 working days to each of {len(DATES)} dates, per date"
BOUNDS = f"the latest end of 20 working days from each of {len(UNSETTLED)} dates of an unpublished year, per date"


def rows() -> Iterator[Row]:
    """Yield the rows of the calendar."""
    calendar = china()
    add, each, latest = calendar.add_workdays, calendar.add_workdays_each, calendar.latest.add_workdays

    def ours() -> date:
        return add(RECEIVED, 20)

    def empty_call() -> date:
        return nothing(RECEIVED, 20)

    assert ours() == DUE
    one, empty = side_by_side(ours, empty_call)
    yield compared(ONE, one, "an empty call", empty, at_most=6)
    for name, package, theirs, faster in others():
        if theirs is None:
            yield missing(ONE, package)
            continue
        right = "" if theirs() == DUE else f" (and wrong: {theirs()})"
        one, other = side_by_side(ours, theirs)
        yield compared(ONE, one, name + right, other, faster=faster)

    loop = naive_loop()

    def listed() -> list[date]:
        return each(DATES, 20)

    def looped() -> list[date]:
        return [loop(day, 20) for day in DATES]

    assert listed() == looped()
    ours_each, theirs_each = (seconds / len(DATES) for seconds in side_by_side(listed, looped))
    row = compared(MANY, ours_each, "a naive loop", theirs_each)
    yield Row(row.work, row.ours, row.other, row.theirs, row.ratio, "at most 200 ns a date", ours_each <= 200e-9)
    yield bounded(BOUNDS, side_by_side(lambda: [latest(day, 20) for day in UNSETTLED])[0] / len(UNSETTLED), 50e-6)


def nothing(day: date, n: int) -> date:
    """Take the same arguments and do nothing."""
    return day


Call = Callable[[], object]


def others() -> Iterator[tuple[str, str, Call | None, float | None]]:
    """Yield name, package, call (None if it is not installed) and how much faster we want to be."""
    loop = naive_loop()
    yield "a naive loop over a set of days off", "", lambda: loop(RECEIVED, 20), None

    import holidays

    kept = holidays.country_holidays("CN", years=2026)
    yield "holidays.get_nth_working_day", "holidays", lambda: kept.get_nth_working_day(RECEIVED, 20), 200
    yield "chinesecalendar, day by day", "chinesecalendar", chinesecalendar(), None
    yield "numpy.busday_offset, one date", "numpy", numpy(), None


def naive_loop() -> Callable[[date, int], date]:
    """Return what users write by hand: a set of days off, a set of days worked, one step a day."""
    calendar = china()
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(358)]
    off = {day for day in days if day.weekday() < 5 and not calendar.is_workday(day)}
    worked = {day for day in days if day.weekday() >= 5 and calendar.is_workday(day)}

    def add(day: date, n: int) -> date:
        while n:
            day += ONE_DAY
            if day in worked or (day.weekday() < 5 and day not in off):
                n -= 1
        return day

    return add


def chinesecalendar() -> Call | None:
    """Return the loop that users of chinesecalendar write, or None."""
    if find_spec("chinese_calendar") is None:
        return None
    is_workday = import_module("chinese_calendar").is_workday

    def call() -> date:
        day, left = RECEIVED, 20
        while left:
            day += ONE_DAY
            left -= is_workday(day)
        return day

    return call


def numpy() -> Call | None:
    """Return one offset with the only mask that knows make-up days, or None."""
    if find_spec("numpy") is None:
        return None
    np = import_module("numpy")
    calendar = china()
    days = [date(2026, 1, 1) + timedelta(days=n) for n in range(358)]
    rest = [day for day in days if not calendar.is_workday(day)]
    mask = np.busdaycalendar(weekmask="1111111", holidays=rest)

    def call() -> object:
        return np.busday_offset(RECEIVED, 20, roll="backward", busdaycal=mask).item()

    return call
