"""The notices' own sentences for the reader's tests, and the frame in which a notice is published."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from govopen.calendar import Notice
from tests.calendar.facts import amendments, arrangements

DATA = Path(__file__).parents[1] / "data" / "calendar" / "notice_sentences.json"
NUMERALS = "一二三四五六七八九十"


@cache
def collected() -> dict[str, Any]:
    """The file: the sentences of each year and of each amendment, with their sources."""
    return json.loads(DATA.read_text(encoding="utf-8"))


YEARS = sorted(int(year) for year in collected()["years"])


def sentences(year: int) -> list[str]:
    """One entry per holiday, as the notice for a year words it."""
    return collected()["years"][str(year)]["sentences"]


def amending(day: str) -> dict[str, Any]:
    """The title, number and sentences of the notice that was issued on a day and changed one for its year."""
    return collected()["amendments"][day]


def published(year: int, items: Iterable[str] | None = None, signed: str = "") -> str:
    """A whole notice for a year as the gazette prints it: title, number, addressees, approval, items, close."""
    listed = sentences(year) if items is None else list(items)
    number = collected()["years"].get(str(year), {}).get("number", "")
    return "\n".join([
        f"国务院办公厅关于{year}年",
        "部分节假日安排的通知",
        number,
        "",
        "各省、自治区、直辖市人民政府，国务院各部委、各直属机构：",
        f"　　经国务院批准，现将{year}年元旦、春节、清明节、劳动节、端午节、中秋节和国庆节"
        "放假调休日期的具体安排通知如下。",
        *(f"　　{mark}、{text}" for mark, text in zip(NUMERALS, listed, strict=False)),
        "　　节假日期间，各地区、各部门要妥善安排好值班和安全、保卫等工作，遇有重大突发事件，"
        "要按规定及时报告并妥善处置，确保人民群众祥和平安度过节日假期。",
        *(("国务院办公厅", signed) if signed else ()),
    ])  # fmt: skip


def first_issued(year: int) -> dict[date, bool]:
    """The days that the arrangements name for a year, without what was changed later; True is worked."""
    off, work = arrangements(year)
    days = dict.fromkeys(off, False) | dict.fromkeys(work, True)
    for issued, before in amendments():
        if issued.year == year:
            for day in named_by_the_amendment(issued):
                days.pop(day, None)
            days |= {day: was for day, was in before.items() if was is (day.weekday() >= 5)}
    return days


def named_by_the_amendment(issued: date) -> set[date]:
    """The days of an amendment, by hand from its sentences."""
    return {
        date(2015, 5, 13): {date(2015, 9, day) for day in (3, 4, 5, 6)},
        date(2019, 3, 22): {date(2019, 4, 28), *(date(2019, 5, day) for day in (2, 3, 4, 5))},
        date(2020, 1, 27): {date(2020, 1, 31), date(2020, 2, 1), date(2020, 2, 2)},
    }[issued]


def named(notice: Notice) -> dict[date, bool]:
    """The days that a notice names; True is worked."""
    return {day: worked for day, worked, _ in notice.days()}
