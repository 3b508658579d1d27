"""The working-day calendar: which days count, by which notice, and how far that is settled.

`china()` knows every State Council notice since 2007. It answers for a day only when a published
notice settles it; beyond, it raises `CalendarHorizonError` unless it was asked for a provisional answer.
"""

from govopen.calendar.dayinfo import DayInfo, DayKind
from govopen.calendar.notice import Holiday, Notice, load_notice
from govopen.calendar.tables import Basis
from govopen.calendar.workdays import WorkdayCalendar, china

__all__ = ["Basis", "DayInfo", "DayKind", "Holiday", "Notice", "WorkdayCalendar", "china", "load_notice"]
