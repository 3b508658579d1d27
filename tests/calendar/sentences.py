"""Reads the sentence of a holiday notice as a person does: what is off, and what is worked instead."""

from __future__ import annotations

import re
from datetime import date, timedelta

DATE = re.compile(r"(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:（[^）]*(?:星期|周)([一二三四五六日])[^）]*）)?")
PARENTHESIS = re.compile(r"[（(]([^）)]*)[）)]")
COUNT = re.compile(r"共(\d+)天")


def read(sentence: str, year: int) -> tuple[list[date], list[date]]:
    """Return the days off and the make-up days of one sentence of the notice for a year."""
    text = PARENTHESIS.sub(_weekday_only, sentence)
    off: list[date] = []
    work: list[date] = []
    here = (year, 1)
    for clause in re.split("[，。；：]", text):
        days, here = _days(clause, year, here)
        if "放假" in clause or "补休" in clause:
            off += days
        elif "调至" in clause:
            work += _days(clause.split("调至")[0], year, here)[0]  # the weekend that was moved
        elif clause.endswith("上班"):
            work += days
    stated = COUNT.search(text)
    assert stated is None or int(stated[1]) == len(off), f"{sentence} names {len(off)} days off"
    return sorted(set(off)), sorted(set(work) - set(off))


def _weekday_only(found: re.Match[str]) -> str:
    weekday = re.search("(?:星期|周)[一二三四五六日]", found[1])
    return f"（{weekday[0]}）" if weekday else ""


def _days(clause: str, year: int, here: tuple[int, int]) -> tuple[list[date], tuple[int, int]]:
    """The dates of a clause, ranges filled; a date without month or year takes them from the one before."""
    found: list[date] = []
    end = 0
    for match in DATE.finditer(clause):
        said_year, said_month, said_day, weekday = match.groups()
        month = int(said_month or here[1])
        day = date(int(said_year or (year if said_month else here[0])), month, int(said_day))
        if weekday and "一二三四五六日"[day.weekday()] != weekday:
            day = day.replace(year=day.year - 1)  # 12月29日（星期六）in the notice for 2008
            assert "一二三四五六日"[day.weekday()] == weekday, f"{clause}: {day} is no {weekday}"
        if found and clause[end : match.start()] in ("至", "—"):
            found += [found[-1] + timedelta(days=n) for n in range(1, (day - found[-1]).days + 1)]
        else:
            found.append(day)
        here, end = (day.year, day.month), match.end()
    return found, here
