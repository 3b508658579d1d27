"""The words of a notice as tokens: dates with their weekdays, ranges and lists of dates, counts, holiday names.

The text is first brought to one spelling, sign for sign, so that every token can be shown as it was printed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from govopen.calendar.notice import ENGLISH

WEEKDAYS = "一二三四五六日"
_NUMERALS = {sign: n for n, sign in enumerate("一二三四五六七八九", 1)} | {"〇": 0, "○": 0, "零": 0, "O": 0}
_NUMERAL = "(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])"
_QUOTES = "“”\"'‘’「」『』"
_SPELLINGS = {"〔": "[", "〕": "]", "【": "[", "】": "]", "〜": "~"}
_DASHES = "—–―‐‑‒−─"

_TOKEN = re.compile(
    r"""
      (?P<date>(?:(?P<year>\d{4})年)?(?:(?P<month>\d{1,2})月)?(?P<day>\d{1,2})日(?!电))
    | (?P<written>(?P<zh_year>[〇○零O一二三四五六七八九]{4})年
        (?P<zh_month>NUMERAL)月(?P<zh_day>NUMERAL)日)
    | (?P<gloss>\([^()]*\))
    | (?P<count>共?(?P<n>\d{1,3}|NUMERAL)天)
    | (?P<year_alone>\d{4}年(?!\d{1,2}月))
    | (?P<holiday>HOLIDAYS)
    | (?P<to>至|到|[-~]+)
    | (?P<also>[、和与及])
    | (?P<stop>[,;:])
    | (?P<word>.)
    """.replace("HOLIDAYS", "|".join(ENGLISH)).replace("NUMERAL", _NUMERAL),
    re.VERBOSE | re.DOTALL | re.ASCII,
)
_WEEKDAY = re.compile(r"(?:星期|周|礼拜)([一二三四五六日天])")
_LUNAR = re.compile(
    r"(?:即|农历|大年|正月|腊月|[一二三四五六七八九十]+月|初[一二三四五六七八九十]|廿[一二三四五六七八九]?"
    r"|[一二三四五六七八九十]{1,2}|除夕|新年|清明|端午|中秋|当日|节|至|五一|国际劳动|HOLIDAYS)+".replace(
        "HOLIDAYS", "|".join(ENGLISH)
    )
)


class UnreadableError(Exception):
    """A sentence cannot be read; `read_notice` tells it as a DataFileError with the file."""

    def __init__(self, sentence: str, reason: str) -> None:
        super().__init__(sentence, reason)
        self.sentence, self.reason = sentence, reason


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it is written: year and month may be left out; the weekday (Monday is 0) where it is given."""

    year: int | None
    month: int | None
    day: int
    weekday: int | None = None


@dataclass(frozen=True, slots=True)
class Days:
    """Dates joined by 、 or 和; each is a single day, or a range with its last day."""

    spans: tuple[tuple[Written, Written | None], ...]

    @property
    def years(self) -> set[int]:
        """The years that are written out."""
        return {one.year for span in self.spans for one in span if one and one.year is not None}


@dataclass(frozen=True, slots=True)
class Count:
    """A number of days: 共7天, 放假1天."""

    n: int


@dataclass(frozen=True, slots=True)
class Year:
    """A year without a day: 延长2020年春节假期."""

    year: int


@dataclass(frozen=True, slots=True)
class Name:
    """A national holiday by its name."""

    zh: str


@dataclass(frozen=True, slots=True)
class Stop:
    """A comma, semicolon or colon: the end of a clause."""

    sign: str


Token: TypeAlias = str | Days | Count | Year | Name | Stop


def spelled(text: str) -> str:
    """Return the text in one spelling, sign for sign: half-width, one kind of dash, brackets and tilde."""
    return "".join(map(_spelled, text))


def _spelled(sign: str) -> str:
    if sign in _DASHES:
        return "-"
    plain = _SPELLINGS.get(sign) or unicodedata.normalize("NFKC", sign)
    return plain if len(plain) == 1 else sign


def without_quotes(text: str) -> str:
    """Return the text without quotation marks."""
    return text.translate(dict.fromkeys(map(ord, _QUOTES)))


def number(text: str) -> int:
    """Return a number up to 99, in digits or as 二十一."""
    if text.isascii():
        return int(text)
    tens, ten, ones = text.rpartition("十")
    return (_NUMERALS.get(tens, 1) * 10 if ten else 0) + _NUMERALS.get(ones, 0)


def tokens(sentence: str, printed: str = "") -> list[Token]:
    """Return the tokens of a sentence, which is spelled already; `printed` is what errors show.

    >>> tokens("2月9日(周一)至11日放假,共3天")
    [Days(spans=((Written(year=None, month=2, day=9, weekday=0), Written(year=None, month=None, day=11, \
weekday=None)),)), '放假', Stop(sign=','), Count(n=3)]
    """
    found: list[Token] = []
    raw = list(_TOKEN.finditer(sentence))
    at = 0
    while at < len(raw):
        match = raw[at]
        if match["date"] or match["written"]:
            days, at = _days(raw, at, printed or sentence)
            found.append(days)
            continue
        at += 1
        found += _plain(match)
    return list(_joined(found))


def _plain(match: re.Match[str]) -> Iterator[Token]:
    if match["count"]:
        yield Count(number(match["n"]))
    elif match["year_alone"]:
        yield Year(int(match[0][:4]))
    elif match["holiday"]:
        yield Name(match[0])
    elif match["stop"]:
        yield Stop(match[0])
    else:
        yield match[0]


def _joined(found: list[Token]) -> Iterator[Token]:
    """Signs in a row become one word."""
    word = ""
    for token in found:
        if isinstance(token, str):
            word += token
            continue
        if word:
            yield word
        word = ""
        yield token
    if word:
        yield word


def _days(raw: list[re.Match[str]], at: int, sentence: str) -> tuple[Days, int]:
    """The dates from here on, as long as 至 or 、 is followed by one more."""
    spans: list[tuple[Written, Written | None]] = []
    joint = ""
    while True:
        date, at = _date(raw, at, sentence)
        if joint == "to":
            first, end = spans[-1]
            if end is not None:
                raise UnreadableError(sentence, "a range of days has two ends")
            spans[-1] = first, date
        else:
            spans.append((date, None))
        joint = raw[at].lastgroup or "" if at + 1 < len(raw) else ""
        if joint not in ("to", "also") or not (raw[at + 1]["date"] or raw[at + 1]["written"]):
            return Days(tuple(spans)), at
        at += 1


def _date(raw: list[re.Match[str]], at: int, sentence: str) -> tuple[Written, int]:
    match = raw[at]
    if match["date"]:
        year, month = (int(match[key]) if match[key] else None for key in ("year", "month"))
        day = int(match["day"])
    else:
        year = int("".join(str(_NUMERALS[sign]) for sign in match["zh_year"]))
        month, day = number(match["zh_month"]), number(match["zh_day"])
    weekday = None
    at += 1
    while at < len(raw) and raw[at]["gloss"]:
        said = _gloss(raw[at][0], sentence)
        if said is not None and weekday is not None:
            raise UnreadableError(sentence, f"two weekdays stand behind one day: {raw[at][0]}")
        weekday = weekday if said is None else said
        at += 1
    return Written(year, month, day, weekday), at


def _gloss(gloss: str, sentence: str) -> int | None:
    """Return the weekday that stands in brackets; what is said of the lunar calendar orders nothing."""
    weekday = None
    for part in re.split("[、,]", gloss[1:-1]):
        if found := _WEEKDAY.fullmatch(part):
            if weekday is not None:
                raise UnreadableError(sentence, f"two weekdays stand behind one day: {gloss}")
            weekday = WEEKDAYS.index(found[1].replace("天", "日"))
        elif not _LUNAR.fullmatch(part):
            raise UnreadableError(sentence, f"what stands in brackets is not known: {gloss}")
    return weekday
