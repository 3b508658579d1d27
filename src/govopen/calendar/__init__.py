"""The working-day calendar: which days count, by which notice, and how far that is settled.

`china()` knows every State Council notice since 2007. It answers for a day only when a published
notice settles it; beyond, it raises `CalendarHorizonError` unless it was asked for a provisional answer.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from govopen.calendar.dayinfo import DayInfo, DayKind
from govopen.calendar.notice import Holiday, Notice, load_notice
from govopen.calendar.regions import Region, load_region, regions
from govopen.calendar.tables import Basis
from govopen.calendar.workdays import WorkdayCalendar, china

if TYPE_CHECKING:
    from govopen.calendar.reader import Difference, Standing, differences, read_notice, standing
    from govopen.calendar.reader_toml import notice_toml

__all__ = [
    "Basis",
    "DayInfo",
    "DayKind",
    "Difference",
    "Holiday",
    "Notice",
    "Region",
    "Standing",
    "WorkdayCalendar",
    "china",
    "differences",
    "load_notice",
    "load_region",
    "notice_toml",
    "read_notice",
    "regions",
    "standing",
]

_WHERE = dict.fromkeys(("Difference", "Standing", "differences", "read_notice", "standing"), "reader")
_WHERE["notice_toml"] = "reader_toml"


def __getattr__(name: str) -> Any:
    """Load what reads a notice's text when it is first used; who only counts days does not pay for it."""
    if name in _WHERE:
        return getattr(import_module(f"govopen.calendar.{_WHERE[name]}"), name)
    raise AttributeError(f"module 'govopen.calendar' has no attribute {name!r}; public names: {', '.join(__all__)}")
