"""The number in a phrase: what the law's own words say about how long a period is.

A rule's number and its phrase stand side by side in the data; this module reads the phrase, so
that the loader can refuse a number that the words do not say.
"""

from __future__ import annotations

import re
from calendar import monthrange

from govopen.citation import read_numeral
from govopen.periods import (
    CalendarDays,
    Ends,
    Hours,
    Months,
    Period,
    SetByAct,
    WorkingDays,
    YearlyDate,
    Years,
    describe_zh,
)
from govopen.rules.model import Every

_NUMBER = r"(?:[0-9]+|[零〇一二两三四五六七八九十百千]+)"
_LONGEST = 9
_DATE = re.compile(rf"({_NUMBER})月(?:({_NUMBER})日|(底))")
_QUANTITY = re.compile(rf"({_NUMBER})\s*(个工作日|工作日|个月|小时|周(?!岁)|天|日|年(?!度))")
_SAME_DAY = re.compile(r"当日|当天|同日")
_AT_LEAST = re.compile(r"不少于|不得少于|至少")
_PLAIN = re.compile(_NUMBER)
_UNITS = {"个工作日": "working", "工作日": "working", "个月": "month", "小时": "hour", "天": "day", "日": "day"}
_UNITS |= {"周": "week", "年": "year"}
_OFTEN: dict[Every, re.Pattern[str]] = {
    Every.DAY: re.compile(r"每日|每天|日常监测|日常巡查"),
    Every.WEEK: re.compile(r"一周一|每周"),
    Every.QUARTER: re.compile(r"季度"),
    Every.YEAR: re.compile(r"每年|次年|年度"),
}


def numbers(phrase: str) -> frozenset[int]:
    """Return every number that stands in *phrase*, with or without a unit.

    >>> sorted(numbers("以10件为一档，每增加一档，收费标准提高100元/件"))
    [1, 10, 100]
    """
    return frozenset(read_numeral(found) for found in _PLAIN.findall(phrase) if len(found) <= _LONGEST)


def quantities(phrase: str) -> frozenset[tuple[int, str]]:
    """Return the periods that stand in *phrase* as (number, unit); 当日 is no day at all.

    >>> quantities("自收到申请之日起20个工作日内"), quantities("最长不得超过一年"), quantities("当日")
    (frozenset({(20, 'working')}), frozenset({(1, 'year')}), frozenset({(0, 'day')}))
    """
    rest = _DATE.sub("", phrase)
    found = {
        (read_numeral(number), _UNITS[unit]) for number, unit in _QUANTITY.findall(rest) if len(number) <= _LONGEST
    }
    found |= {(0, "day") for _ in _SAME_DAY.findall(rest)}
    return frozenset(found)


def yearly_dates(phrase: str) -> frozenset[tuple[int, int]]:
    """Return the fixed dates in *phrase* as (month, day); 1月底 is the month's last day.

    每年 without a date means within the calendar year, so by 31 December.

    >>> yearly_dates("应当在每年1月31日前"), yearly_dates("次年1月底前")
    (frozenset({(1, 31)}), frozenset({(1, 31)}))
    """
    dates = set()
    for month, day, _end in _DATE.findall(phrase):
        if len(month) <= 3 and len(day) <= 3 and 1 <= read_numeral(month) <= 12:
            dates.add((read_numeral(month), read_numeral(day) if day else monthrange(2023, read_numeral(month))[1]))
    if not dates and "每年" in phrase:
        dates.add((12, 31))
    return frozenset(dates)


def disagreement(phrase: str, period: Period, days_mean_working: frozenset[int]) -> str:
    """Return why *phrase* does not say *period*, or an empty string if it does.

    `days_mean_working` are the numbers of 日 that the instrument declares to be working days
    (行政复议法第八十八条第二款); for those, calendar days are refused.

    >>> disagreement("应当在五日内进行审查", CalendarDays(5), frozenset({5}))
    'the phrase says 5个工作日, not 5日'
    """
    if isinstance(period, SetByAct):
        said = quantities(phrase)
        return f"the phrase fixes a number ({_written(said, days_mean_working)}), but the act sets it" if said else ""
    if isinstance(period, YearlyDate):
        dates = yearly_dates(phrase)
        if dates == {(period.month, period.day)}:
            return ""
        listed = ", ".join(f"{month:02d}-{day:02d}" for month, day in sorted(dates)) or "no date"
        return f"the phrase says {listed}, not {period.month:02d}-{period.day:02d}"
    said = quantities(phrase)
    if len(said) == 1 and _period(*next(iter(said)), days_mean_working) == period:
        return ""
    return f"the phrase says {_written(said, days_mean_working)}, not {describe_zh(period)}"


def unsaid(phrase: str, every: Every, by: YearlyDate | None) -> str:
    """Return why *phrase* does not say that a duty recurs so often, or an empty string if it does.

    A periodic or standing duty is one whose words name no frequency.

    >>> unsaid("普通政务舆情一周一报告", Every.DAY, None)
    'the phrase says every week, not every day'
    >>> unsaid("定期沟通", Every.QUARTER, None)
    'the phrase says no frequency, not every quarter'
    """
    said = {often for often, words in _OFTEN.items() if words.search(phrase)}
    if every in _OFTEN:
        if every not in said:
            heard = " and ".join(f"every {often}" for often in said) or "no frequency"
            return f"the phrase says {heard}, not every {every}"
        return disagreement(phrase, by, frozenset()) if by else ""
    return f"the phrase says every {' and every '.join(sorted(said))}, so the duty is not {every}" if said else ""


def misfit(phrase: str, ends: Ends) -> str:
    """Return why *phrase* does not say that the period ends in this way, or an empty string.

    A backward period says 前 and a minimum says 不少于; the other endings stand elsewhere in the law.

    >>> misfit("一般不少于30日", Ends.ROLLS)
    "the phrase says at least (不少于), the rule ends 'rolls'"
    """
    if ends is Ends.BACKWARD and "前" not in phrase:
        return "the phrase does not count back: it does not say 前"
    if ends is Ends.AT_LEAST and not _AT_LEAST.search(phrase):
        return "the phrase sets no minimum: it says neither 不少于 nor 至少"
    if ends is not Ends.AT_LEAST and "少于" in phrase:
        return f"the phrase says at least (不少于), the rule ends {ends.value!r}"
    return ""


def _period(number: int, unit: str, days_mean_working: frozenset[int]) -> Period:
    match unit:
        case "working":
            return WorkingDays(number)
        case "day":
            return WorkingDays(number) if number in days_mean_working else CalendarDays(number)
        case "week":
            return CalendarDays(7 * number)
        case "month":
            return Months(number)
        case "year":
            return Years(number)
        case _:
            return Hours(number)


def _written(said: frozenset[tuple[int, str]], days_mean_working: frozenset[int]) -> str:
    if not said:
        return "no number"
    return " and ".join(sorted(describe_zh(_period(number, unit, days_mean_working)) for number, unit in said))
