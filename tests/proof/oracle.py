"""A second opinion on the reply period of a request: slow, day by day, written from the statute alone.

It shares no line with the library: it reads the notices of the State Council with `tomllib`, decides by itself which
days are worked, and walks from one day to the next.

* 第三十一条, 第三十三条第二款: 自收到申请之日起20个工作日; the day of receipt is day zero.
* 第三十条: told once and within seven working days, the requester corrects, and
  答复期限自行政机关收到补正的申请之日起计算: a full new period, without what was added or left out before. A late or
  second notice changes nothing.
* 第三十三条第三款: 征求第三方和其他机关意见所需时间不计算在内: from the day after the letter to the opinion, at the
  latest to the fifteenth working day after the letter was received (第三十二条, 第三十四条). A letter sent after the
  period changes nothing.
* 第三十三条第二款: one extension, approved and told while the period runs, at most twenty working days.
* 处理费办法第六条: a fee asked for while the period runs ends it, and payment starts a full new one.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cache
from pathlib import Path

NOTICES = Path(__file__).parents[2] / "src" / "govopen" / "calendar" / "notices"
ONE_DAY = timedelta(days=1)

REPLY, NOTICE, OPINION, CAP = 20, 7, 15, 20
"""Working days: 第三十三条第二款, 第三十条, 第三十二条 and 第三十四条, 第三十三条第二款."""


class NotPublishedError(Exception):
    """The walk came to a day that the last notice leaves open."""


@cache
def arrangements() -> tuple[frozenset[date], frozenset[date], date]:
    """The days off, the make-up days, and the last day on which they are known."""
    texts = sorted((tomllib.loads(path.read_text("utf-8")) for path in NOTICES.glob("*.toml")), key=issued)
    off: set[date] = set()
    work: set[date] = set()
    for text in texts:
        for holiday in text["holiday"]:
            rests, works = set(holiday.get("off", ())), set(holiday.get("work", ()))
            off, work = (off - works) | rests, (work - rests) | works
    last = max(text["notice"].get("year", 0) for text in texts)
    return frozenset(off), frozenset(work), date(last, 12, 24)


def issued(text: dict) -> date:
    """The day on which a notice was issued: a later one prevails."""
    day: date = text["notice"].get("issued") or text["notice"]["known_from"]
    return day


def worked(day: date) -> bool:
    """Whether a day is worked: Monday to Friday, but for days off, and with make-up days."""
    off, work, known = arrangements()
    if day > known:
        raise NotPublishedError(day)
    return day in work or (day.isoweekday() <= 5 and day not in off)


def walked(day: date, working_days: int) -> date:
    """The day on which as many working days after *day* have passed."""
    while working_days:
        day += ONE_DAY
        working_days -= worked(day)
    return day


@dataclass(frozen=True)
class Consulted:
    """A letter to a third party (``third``), to an organ that made the information too (``joint``), or to another."""

    whom: str
    sent: date
    received: date | None = None
    answered: date | None = None

    def ends(self, asked: date) -> tuple[date | None, date | None]:
        """When the consultation ended as seen on a day, and when silence would end it if it is still open."""
        bound = self.whom != "other" and self.received is not None and self.received <= asked
        last = walked(self.received, OPINION) if bound and self.received else None
        if self.answered is not None and self.answered <= asked and (last is None or self.answered <= last):
            return self.answered, None
        if last is not None and last < asked:
            return last, None
        return None, last


@dataclass(frozen=True)
class Granted:
    """An extension."""

    on: date
    workdays: int
    approved: bool = True
    told: date | None = None

    @property
    def done(self) -> date:
        """The day on which it was both granted and told."""
        return max(self.on, self.told or self.on)


@dataclass(frozen=True)
class History:
    """What happened to a request, each with its day, in the order in which it happened."""

    received: date
    events: tuple[tuple[date, str, object], ...] = ()


@dataclass
class Standing:
    """Where the reply period stands: since when, how long, and what interrupts it."""

    start: date | None
    total: int = REPLY
    gaps: list[Consulted] = field(default_factory=list)
    told_once: bool = False
    extended: bool = False
    correcting: bool = False
    paying: bool = False

    def end(self, asked: date, *, silence: bool = False) -> date | None:
        """The last day as seen on a day, None while it cannot be told; *silence*: as if nobody answered any more."""
        assert self.start is not None
        windows = []
        for gap in self.gaps:
            over, silent = gap.ends(asked)
            windows.append((gap.sent, over or (silent if silence else None)))
        day, counted = self.start, 0
        while counted < self.total:
            day += ONE_DAY
            inside = [until for sent, until in windows if sent < day and (until is None or day <= until)]
            if None in inside:
                return None
            if not inside:
                counted += worked(day)
        return day

    def over(self, asked: date) -> bool:
        """Whether the period had run out before a day."""
        end = None if self.start is None else self.end(asked)
        return end is not None and end < asked


def standing(history: History, asked: date) -> Standing:
    """Return where the reply period stands on a day."""
    now = Standing(history.received)
    for day, kind, detail in history.events:
        if day > asked:
            break
        if kind == "notify_correction":
            if not now.told_once and day <= walked(history.received, NOTICE):
                now.told_once, now.correcting, now.start = True, True, None
        elif kind == "receive_correction":
            if now.correcting:
                now.correcting, now.start, now.total = False, day, REPLY
        elif kind == "consult":
            assert isinstance(detail, Consulted)
            if not now.over(day):
                now.gaps.append(detail)
        elif kind == "extend":
            assert isinstance(detail, Granted)
            regular = detail.approved and detail.told is not None and not now.extended and now.start is not None
            if regular and not late(now, day, detail.done):
                now.extended, now.total = True, now.total + min(detail.workdays, CAP)
        elif kind == "notify_fee":
            if now.start is not None and not now.over(day):
                now.paying, now.start = True, None
        elif kind == "pay_fee" and now.paying:
            now.paying, now.start, now.total = False, day, REPLY
    return now


def late(now: Standing, seen: date, done: date) -> bool:
    """Whether something done on a day comes after the period's end, as that stood when it was recorded."""
    end = now.end(seen)
    return end is not None and end < done
