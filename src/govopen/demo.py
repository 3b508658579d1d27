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
from govopen.cli.output import WEEKDAYS, columns, weekday, write
from govopen.ledger import Deadline, Row

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
    said_en="(the applicant, as the decision reports it: “but did not reply in time”)",
)
RECEIVED, LOOKED_AT = RECORD.dates[1][0], RECORD.dates[2][0]


def main() -> int:
    """Print the replay, and return 0."""
    write(sys.stdout, "\n".join(page()))
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
        *(f"  {weekday(day)}   {what}" for day, what in RECORD.dates),
        *_part("What the law says"),
        f"  {deadline.provision} ({deadline.provision.en}, text of {deadline.provision.version})",
        f"  「{rule.phrase}」",
        "  The day of receipt is day 0 and is not counted.",
        *_part("The count, day by day"),
        *_weeks(deadline),
        "",
        *(f"  {line}" for line in _legend(deadline)),
        *_part(f"The deadline: {weekday(deadline.on)}"),
        *(part for line in deadline.explain().split("\n") for part in _fitted(f"  {line.strip()}")),
        *_part(f"The finding, on {weekday(LOOKED_AT)}"),
        *(part for finding in view.findings for part in _fitted(f"  {finding}", "; ")),
        *_part("What the record itself says"),
        f"  「{RECORD.said}」  {RECORD.said_en}",
        "  The sentence names no last day. The count above gives one, and shows how it was reached.",
        *_part("Where a hand count goes wrong"),
        *_slips(calendar, deadline.on),
    ]


def _part(title: str) -> list[str]:
    return ["", title, "─" * WIDTH]


def _fitted(line: str, at: str = " (") -> list[str]:
    """Return a line, or two if it is too wide for the page."""
    head, sign, tail = line.rpartition(at)
    return [line] if columns(line) <= WIDTH or not head else [head + sign.rstrip(" ("), f"    {sign.strip('; ')}{tail}"]


def _weeks(deadline: Deadline) -> list[str]:
    """Return the days as a calendar by weeks: under each day its number, or why it has none."""
    first = deadline.ledger[0].day
    told = {row.day: row for row in deadline.ledger}
    assert deadline.on is not None
    monday = first - timedelta(days=first.weekday())
    lines = ["  " + "".join(f"{name:<12}" for name in WEEKDAYS)]
    while monday <= deadline.on:
        week = [monday + timedelta(days=n) for n in range(7)]
        lines.append(
            "  "
            + "".join(f"{day:%m-%d} {_number(told[day], deadline):<6}" if day in told else " " * 12 for day in week)
        )
        monday += timedelta(days=7)
    return [line.rstrip() for line in lines]


def _number(row: Row, deadline: Deadline) -> str:
    """Return the number of a day between the signs of the legend."""
    if row.kind in ("start", "holiday", "weekend"):
        return {"start": " 0", "holiday": " ×", "weekend": " ·"}[row.kind].rjust(3)
    if row.day == deadline.on:
        return f"[{row.number}]"
    return f"{row.number:>3}" + ("*" if row.makeup else "")


def _legend(deadline: Deadline) -> list[str]:
    notice = next(row for row in deadline.ledger if row.makeup)
    return [
        f"· weekend   × day off   * worked to make up for a day off: State Council notice {notice.provision}",
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
        f"  {weekday(weekdays.add_workdays(RECEIVED, 20))}   weekdays alone: the holiday is forgotten",
        f"  {weekday(holidays.add_workdays(RECEIVED, 20))}   holidays off, but the make-up weekend days are forgotten",
        f"  {weekday(due)}   both counted: 20 working days",
    ]


if __name__ == "__main__":
    sys.exit(main())
