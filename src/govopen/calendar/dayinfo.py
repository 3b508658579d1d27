"""What one day is and why: the answer that a ledger line prints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from govopen.calendar.tables import Mark
from govopen.citation import Provision, art
from govopen.errors import CalendarHorizonError

REST_DAYS = art(7).of("working_hours", "", "国务院关于职工工作时间的规定")
"""星期六和星期日为周休息日: why a weekend does not count and any other day does."""

# Not strftime("%a"): that speaks the language of the process.
WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_WEEKDAYS = "一二三四五六日"


class DayKind(StrEnum):
    """What a day is to someone who counts working days."""

    WORKDAY = "workday"
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    MAKEUP = "makeup"
    UNSETTLED = "unsettled"

    @property
    def zh(self) -> str:
        """The kind in Chinese."""
        return _KINDS[self]


_KINDS = {
    DayKind.WORKDAY: "工作日",
    DayKind.WEEKEND: "周休息日",
    DayKind.HOLIDAY: "放假",
    DayKind.MAKEUP: "调休上班",
    DayKind.UNSETTLED: "未定",
}


@dataclass(frozen=True, slots=True)
class DayInfo:
    """One day of the calendar, with its legal basis.

    `notice` is the number or title of the notice (or the overlay) that names the day, `notice_en` the same in
    English, `source` where it can be read. `settled` is False for a day that a coming notice may still change;
    `reason` then says which notice is missing.
    """

    day: date
    kind: DayKind
    provision: Provision
    name: str = ""
    name_en: str = ""
    notice: str = ""
    notice_en: str = ""
    source: str = ""
    settled: bool = True
    reason: str = ""

    @property
    def is_workday(self) -> bool:
        """Whether the day counts; unknown is not False, so an unsettled day raises CalendarHorizonError."""
        if self.kind is DayKind.UNSETTLED:
            raise CalendarHorizonError(
                f"cannot tell whether {self.day} is a working day: {self.reason}; load the notice, or ask for a "
                "provisional calendar",
                day=self.day,
            )
        return self.kind in (DayKind.WORKDAY, DayKind.MAKEUP)

    @property
    def en(self) -> str:
        """The day in English: ``Sat 2026-10-10 counts: make-up working day for National Day, notice for 2026``."""
        head = f"{WEEKDAYS_EN[self.day.weekday()]} {self.day}"
        if self.kind is DayKind.UNSETTLED:
            return f"{head} is unsettled: {self.reason}"
        verdict = "counts" if self.is_workday else "does not count"
        return f"{head} {verdict}: {', '.join(filter(None, self._why_en()))}"

    @property
    def zh(self) -> str:
        """The day in Chinese: ``2026-10-10（星期六）计入：国庆节调休上班，国办发明电〔2025〕7号``."""
        head = f"{self.day}（星期{_WEEKDAYS[self.day.weekday()]}）"
        if self.kind is DayKind.UNSETTLED:
            return f"{head}未定：无已知的节假日安排通知"
        verdict = "计入" if self.is_workday else "不计入"
        basis = self.notice or ("" if self.is_workday else self.provision.zh)
        doubt = "" if self.settled else "通知尚未公布，可能变动"
        return f"{head}{verdict}：{'，'.join(filter(None, (self.name + self.kind.zh, basis, doubt)))}"

    def _why_en(self) -> tuple[str, ...]:
        match self.kind:
            case DayKind.WORKDAY:
                what = "ordinary working day"
            case DayKind.WEEKEND:
                what = "weekend"
            case DayKind.HOLIDAY:
                what = self.name_en or "taken as a day off"
            case _:
                what = "make-up working day" + (f" for {self.name_en}" if self.name_en else "")
        return what, self.notice_en, "" if self.settled else f"not settled: {self.reason}"

    def __str__(self) -> str:
        return self.en


def describe(day: date, *, rest: bool, ordinary: Provision, mark: Mark | None, reason: str) -> DayInfo:
    """Return what a day is from its weekday (`rest`, by `ordinary`) and from what marks it.

    `reason` is given where no notice settles the day.
    """
    if mark is None:
        kind = DayKind.WEEKEND if rest else DayKind.WORKDAY
        return DayInfo(day, kind, ordinary, settled=not reason, reason=reason)
    if mark.worked:
        kind = DayKind.MAKEUP if rest else DayKind.WORKDAY
    else:
        kind = DayKind.HOLIDAY if mark.name or not rest else DayKind.WEEKEND
    by = mark.by
    return DayInfo(
        day=day,
        kind=kind,
        provision=mark.provision,
        name=mark.name,
        name_en=mark.name_en,
        notice=by.zh if by else "",
        notice_en=by.en if by else "",
        source=by.source if by else "",
        settled=not reason,
        reason=reason,
    )


def unknown(day: date, reason: str) -> DayInfo:
    """Return the answer for a day of which nothing is known."""
    return DayInfo(day, DayKind.UNSETTLED, Provision(), settled=False, reason=reason)
