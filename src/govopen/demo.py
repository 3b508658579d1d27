"""A real request replayed from the public record: ``python -m govopen.demo``.

On 18 September 2023 a township signed for a request for information; eight weeks later, with no reply, the
requester asked for reconsideration. In between lay National Day with two make-up weekend days, which
is where hand counts go wrong.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from govopen.calendar import WorkdayCalendar, china
from govopen.ledger import Deadline

if TYPE_CHECKING:
    from govopen.workflows.case import Case

WIDTH = 98
"""The columns of the page."""


@dataclass(frozen=True)
class PublicRecord:
    """What a published decision says: its title and place, the dates, and its own words on the period."""

    title: str
    title_en: str
    url: str
    dates: tuple[tuple[date, str], ...]
    said: str
    said_en: str


RECORD = PublicRecord(
    title="双政复决字〔2023〕20号 蒋某高不服双牌县泷泊镇人民政府",
    title_en="reconsideration decision of Shuangpai County, Hunan, against the government of Longbo Town",
    url="http://admin.yzcity.gov.cn:8888/spxsfj/xzfyss/202403/17250fecb9814f039e72df93a3e26161.shtml",
    dates=(
        (date(2023, 9, 15), "the request is posted (邮寄申请)"),
        (date(2023, 9, 18), "the town government signs for it (签收)"),
        (date(2023, 11, 13), "no reply; the reconsideration organ receives the application (收到复议申请)"),
    ),
    said="但未在法定期限内答复",
    said_en="the applicant: “yet did not reply within the statutory period”",
)
RECEIVED, LOOKED_AT = RECORD.dates[1][0], RECORD.dates[2][0]


def main() -> int:
    """Print the replay, and return 0."""
    sys.stdout.reconfigure(errors="backslashreplace") if hasattr(sys.stdout, "reconfigure") else None
    sys.stdout.write("\n".join(page()) + "\n")
    return 0


def replayed(calendar: WorkdayCalendar) -> Case:
    """Return the case: the one act that the record knows of."""
    from govopen.workflows import request_handling as rh
    from govopen.workflows.case import open_case

    case = open_case(rh.WORKFLOW, id="双政复决字〔2023〕20号", calendar=calendar)
    return case.record(rh.Receive(on=RECEIVED, channel=rh.Channel.POST_SIGNED))


def page() -> list[str]:
    """Return the demonstration, line by line."""
    calendar = china()
    case = replayed(calendar)
    view = case.at(LOOKED_AT)
    deadline = view.deadline("ogi.reply")
    assert deadline.on is not None
    rule = deadline.run.rule
    return [
        "政务公开 · a request for information, replayed",
        "═" * WIDTH,
        RECORD.title,
        RECORD.title_en,
        RECORD.url,
        *_part("What happened"),
        *(f"  {_day(day)}   {what}" for day, what in RECORD.dates),
        *_part("What the law says"),
        f"  {deadline.provision} (art. {deadline.provision.en.removeprefix('art. ')}, text of 2019)",
        f"  「{rule.phrase}」",
        "  The day of receipt is day 0 and is not counted.",
        *_part("The count, day by day"),
        *_weeks(deadline),
        "",
        *(f"  {line}" for line in _legend(deadline)),
        *_part(f"The deadline: {_day(deadline.on)}"),
        *(f"  {line.strip()}" for line in deadline.explain().split("\n")),
        *_part(f"The finding, on {_day(LOOKED_AT)}"),
        *(f"  {finding}" for finding in view.findings),
        *_part("What the record itself says"),
        f"  「{RECORD.said}」  {RECORD.said_en}.",
        "  It gives no last day, and neither do most decisions; the count above supplies it.",
        *_part("Where a hand count goes wrong"),
        *_slips(calendar, deadline.on),
    ]


def _part(title: str) -> list[str]:
    return ["", title, "─" * WIDTH]


def _weeks(deadline: Deadline) -> list[str]:
    """Return the days as a calendar by weeks: under each day its number, or why it has none."""
    first = deadline.ledger[0].day
    told = {row.day: row for row in deadline.ledger}
    assert deadline.on is not None
    monday = first - timedelta(days=first.weekday())
    lines = ["  " + "".join(f"{name:<12}" for name in ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")).rstrip()]
    while monday <= deadline.on:
        cells = ""
        for day in (monday + timedelta(days=n) for n in range(7)):
            row = told.get(day)
            if row is None:
                cells += " " * 12
            else:
                number = "0" if day == first else "·" if row.number is None else str(row.number)
                sign = "*" if row.makeup else "×" if row.kind == "holiday" else " "
                ends = f"[{number}]" if day == deadline.on else f" {number}"
                cells += f"{day:%m-%d} {sign}{ends:<5}"
        lines.append(f"  {cells.rstrip()}")
        monday += timedelta(days=7)
    return lines


def _legend(deadline: Deadline) -> list[str]:
    notice = next(row for row in deadline.ledger if row.makeup)
    return [
        f"×  day off, *  worked to make up for one: both by the State Council's notice {notice.provision}",
        "·  not counted; [20] the last day of the period",
    ]


def _slips(calendar: WorkdayCalendar, due: date) -> list[str]:
    weekdays = WorkdayCalendar.from_days(name="weekdays", first=RECEIVED, last=LOOKED_AT)
    off = [
        day
        for day in (RECEIVED + timedelta(days=n) for n in range((LOOKED_AT - RECEIVED).days))
        if day.weekday() < 5 and not calendar.is_workday(day)
    ]
    holidays = WorkdayCalendar.from_days(name="holidays", first=RECEIVED, last=LOOKED_AT, off=off)
    return [
        f"  {_day(weekdays.add_workdays(RECEIVED, 20))}   weekdays alone: the holiday is forgotten",
        f"  {_day(holidays.add_workdays(RECEIVED, 20))}   holidays off, but the make-up weekend days are forgotten",
        f"  {_day(due)}   both counted: 20 working days",
    ]


def _day(day: date) -> str:
    return f"{('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')[day.weekday()]} {day:%Y-%m-%d}"


if __name__ == "__main__":
    sys.exit(main())
