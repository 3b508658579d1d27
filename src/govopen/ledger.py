"""A deadline that can be checked by hand: its date, certainty, and one row per calendar day.

The ledger is made when it is asked for, never before.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING

from govopen.citation import Provision
from govopen.clock import Answer, Day, Exclusion, Run, RunStatus, shift, units_left, working_days
from govopen.disputed import DatedReading, Disputed
from govopen.errors import UnknownNameError
from govopen.periods import Ends, Hours, Period, SetByAct, WorkingDays
from govopen.terms import WEEKDAYS, Certainty

if TYPE_CHECKING:
    from govopen.calendar import DayInfo, WorkdayCalendar

DAY_ZERO = "民事诉讼法第八十五条第二款"
"""期间开始的时和日，不计算在期间内; reconsideration and court procedure refer to it."""

_REFERS = ("arl", "arl_impl", "apl", "apl_spc")
"""Instruments whose procedure refers to the Civil Procedure Law (复议法第八十八条第一款, 行政诉讼法第一百零一条)."""


def day_zero(run: Run) -> str:
    """Return on what authority the day of the trigger is not counted."""
    return str(run.rule.provision) if "次日起" in run.rule.phrase else DAY_ZERO


def by_analogy(run: Run) -> bool:
    """Whether that authority is applied by analogy, an interpretation, because the instrument itself is silent."""
    return "次日起" not in run.rule.phrase and run.rule.qualified.partition(".")[0] not in _REFERS


HOURS_RUN = "民法典第二百零一条第二款"
"""按照小时计算期间的，自法律规定或者当事人约定的时间开始计算."""

ROLL = "民事诉讼法第八十五条第三款"
"""以法定休假日后的第一日为期间届满的日期."""


@dataclass(frozen=True, slots=True)
class Row:
    """One calendar day of a ledger, or the one line of an hour clock.

    *number* is the count the day received, None if it was not counted; *reason* says why in
    English, *reason_zh* in Chinese; *provision* is what makes it so.
    """

    day: Day
    number: int | None
    reason: str
    reason_zh: str
    provision: str
    kind: str

    @property
    def makeup(self) -> bool:
        """Whether the day is a weekend day that a notice made a working day (调休上班)."""
        return self.kind == "makeup"


@dataclass(frozen=True, repr=False)
class Deadline:
    """When a period ends, how sure that is, and why.

    *on* is the last day, None while suspended; *at* the moment for periods in hours. *earliest*
    and *latest* bound a provisional date; *latest* alone bounds a suspended one. *remaining* is in
    the unit of the period, counted after the day asked about, None once the period is closed. *internal*
    is the date by which the organ's own document wants it. *under* judges the case anew under other readings, once they
    are asked for.
    """

    run: Run
    calendar: WorkdayCalendar
    answer: Answer
    status: RunStatus
    exclusions: tuple[Exclusion, ...]
    asked_on: date
    started_by: str
    started_by_zh: str
    internal: date | None = None
    under: Callable[[Deadline], Disputed] | None = field(default=None, compare=False)

    @property
    def rule(self) -> str:
        """The qualified name of the rule: ``"ogi.reply"``."""
        return self.run.rule.qualified

    @property
    def ref(self) -> str:
        """The child that the period belongs to, or an empty string."""
        return self.run.ref

    @property
    def zh(self) -> str:
        """The rule's Chinese name: 答复期限."""
        return self.run.rule.zh

    @property
    def provision(self) -> Provision:
        """Where the period stands in the law."""
        return self.run.rule.provision

    @property
    def period(self) -> Period:
        """How long the period is, without extensions."""
        return self.run.rule.period

    @property
    def verified(self) -> str:
        """How far the number was checked against the text of the law."""
        return self.run.rule.verified

    @property
    def on(self) -> date | None:
        """The last day; None while suspended."""
        return _date(self.answer.on)

    @property
    def at(self) -> datetime | None:
        """The last moment of a period in hours, in Beijing time; None for other periods."""
        return self.answer.on if isinstance(self.answer.on, datetime) else None

    @property
    def certainty(self) -> Certainty:
        """Settled, provisional or suspended."""
        return self.answer.certainty

    @property
    def earliest(self) -> date | None:
        """The earliest possible last day."""
        return _date(self.answer.earliest)

    @property
    def latest(self) -> date | None:
        """The latest possible last day; while suspended, the one that silence leads to."""
        return _date(self.answer.latest)

    @property
    def reason(self) -> str:
        """Why the date is not settled, or an empty string."""
        return self.answer.reason

    @property
    def final_from(self) -> date | None:
        """The day by which a provisional date is final, if the notice comes as early as it always has; else None."""
        return self.answer.final_from

    @property
    def is_open(self) -> bool:
        """Whether nothing has closed the period yet."""
        return self.status in (RunStatus.RUNNING, RunStatus.SUSPENDED, RunStatus.OVERDUE)

    @property
    def safe(self) -> date | None:
        """The last working day on or before the last day: for fixed dates, which do not roll."""
        return None if self.on is None else self.calendar.estimate.on_or_before(self.on)

    @cached_property
    def remaining(self) -> int | None:
        """Days (or whole hours) left after the day asked about; while suspended, after it ends."""
        if not self.is_open:
            return None
        if self.answer.on is None:
            return units_left(self.run, self.calendar.estimate, self.exclusions)
        if isinstance(self.answer.on, datetime):
            return None
        if self.answer.on <= self.asked_on:
            return 0
        if isinstance(self.period, WorkingDays):
            return self.calendar.estimate.count_workdays(self.asked_on, self.answer.on)
        return (self.answer.on - self.asked_on).days

    @cached_property
    def disputed(self) -> Disputed:
        """The disputed readings that can matter here, with their bounds; computed when first asked for."""
        if self.under is None:
            return Disputed((), self.answer.earliest, self.answer.latest, True, True)
        return self.under(self)

    @property
    def readings(self) -> tuple[DatedReading, ...]:
        """The date under every choice of every option that can matter here; empty where nothing is disputed."""
        return self.disputed.readings

    @property
    def safe_for_organ(self) -> Day | None:
        """The last day that the organ can rely on under every combination of readings (a moment where hours count).

        Where the organ must act: the earliest, None while every reading suspends it. Where it waits, for a private
        party or for a minimum duration to end: the latest, None while one reading has no last day yet.
        """
        known = self.disputed
        return known.earliest if known.organ_acts else known.latest

    @property
    def safe_for_party(self) -> Day | None:
        """The last day that the private party can rely on under every combination of readings.

        Where it waits for the organ: the latest, only after which the organ is late under every reading. Where the
        party itself must act (correct, pay, apply, sue): the earliest. None as for `safe_for_organ`.
        """
        known = self.disputed
        return known.latest if known.organ_acts else known.earliest

    @cached_property
    def ledger(self) -> tuple[Row, ...]:
        """One row per calendar day from the trigger to the end (while suspended: to the day asked about)."""
        return tuple(_rows(self))

    def explain(self, lang: str = "en", *, readings: bool = False) -> str:
        """Return the deadline day by day, in English (``"en"``) or Chinese (``"zh"``).

        Ordinary working days and weekends are left out; everything that a hand count could miss is named. With
        *readings* the disputed readings that would move the date are added, one line each.
        """
        from govopen import explanation

        if lang in ("en", "zh"):
            lines = explanation.english(self) if lang == "en" else explanation.chinese(self)
            return "\n".join([*lines, *(explanation.disputed(self, lang) if readings else ())])
        raise UnknownNameError(f"cannot explain in {lang!r}: 'en' and 'zh' are known", name=lang, known=("en", "zh"))

    def __str__(self) -> str:
        return self.explain().split("\n", 1)[0]

    def __repr__(self) -> str:
        return f"<Deadline {self.rule}{f' {self.ref}' if self.ref else ''} {self.on} {self.status} {self.certainty}>"


def _rows(deadline: Deadline) -> list[Row]:
    run = deadline.run
    if isinstance(run.rule.period, Hours):
        assert isinstance(deadline.answer.on, datetime)
        hours = run.rule.period.n
        return [
            Row(
                deadline.answer.on,
                hours,
                f"{hours} hours from {_moment(run.start)}, nights and holidays included",
                f"自{_moment(run.start)}起{hours}小时，夜间和节假日连续计算",
                HOURS_RUN,
                "hours",
            )
        ]
    start = run.start.date() if isinstance(run.start, datetime) else run.start
    rows = [
        Row(start, None, f"{deadline.started_by}: day 0", f"{deadline.started_by_zh}：起算日", day_zero(run), "start"),
    ]
    end = deadline.on or deadline.asked_on
    if isinstance(run.rule.period, SetByAct):
        rows += [
            Row(day, None, "inside the period set", "指定期限内", str(run.rule.provision), "set")
            for day in _days(start, end)
        ]
        return rows
    if run.rule.ends is Ends.BACKWARD:
        return rows + _backward_rows(deadline, start, end)
    working = isinstance(run.rule.period, WorkingDays)
    total = working_days(run) if working else (_unrolled(run, start) - start).days
    number = 0
    for day in _days(start, end):
        gaps = [gap for gap in deadline.exclusions if gap.after < day and (gap.until is None or day <= gap.until)]
        if number >= total:
            reason, reason_zh, _ = _why(deadline.calendar.estimate.why(day))
            if day == end:
                rows.append(Row(day, None, "the end moved to this working day", "顺延至该工作日届满", ROLL, "landed"))
            else:
                rows.append(Row(day, None, f"the end moves on: {reason}", f"顺延：{reason_zh}", ROLL, "rolled"))
        elif gaps:
            names = "; ".join(f"{gap.title_en or 'excluded'} {gap.ref}".strip() for gap in gaps)
            names_zh = "；".join(f"{gap.title or '不计算在内'}{gap.ref}" for gap in gaps)
            rows.append(Row(day, None, names, names_zh, str(gaps[0].provision), "excluded"))
        elif working:
            info = deadline.calendar.estimate.why(day)
            number += info.is_workday
            counted = number if info.is_workday else None
            rows.append(Row(day, counted, *_why(info), str(info.kind)))
        else:
            number += 1
            rows.append(Row(day, number, "calendar day", "自然日", str(run.rule.provision), "calendar"))
    return rows


def _backward_rows(deadline: Deadline, start: date, end: date) -> list[Row]:
    working, number, rows = isinstance(deadline.period, WorkingDays), 0, []
    total = (
        deadline.period.n if isinstance(deadline.period, WorkingDays) else (start - _unrolled(deadline.run, start)).days
    )
    for back in range(1, (start - end).days + 1):
        day = start - timedelta(days=back)
        info = deadline.calendar.estimate.why(day)
        reason, reason_zh, provision = _why(info)
        if number >= abs(total):
            rows.append(Row(day, None, f"the end moves back: {reason}", f"向前推：{reason_zh}", ROLL, "rolled"))
            continue
        counts = info.is_workday if working else True
        number += counts
        kind = str(info.kind) if working else "calendar"
        rows.append(Row(day, number if counts else None, reason, reason_zh, provision, kind))
    return rows


def _why(info: DayInfo) -> tuple[str, str, str]:
    """Return why a day counts or not, in English and Chinese, and what makes it so."""
    for_what = f" for {info.name_en}" if info.name_en else ""
    reason = {
        "workday": "working day",
        "weekend": "weekend",
        "makeup": f"make-up working day{for_what}",
    }.get(info.kind, info.name_en or "day off")
    doubt, doubt_zh = ("", "") if info.settled else (", not settled yet", "，尚未确定")
    return reason + doubt, f"{info.name}{info.kind.zh}{doubt_zh}", info.notice or str(info.provision)


def _unrolled(run: Run, start: date) -> date:
    end = shift(start, run.rule.period)
    if run.rule.ends is Ends.BACKWARD:
        return start - (end - start)
    for added in run.extensions:
        end = shift(end, added.period)
    return end


def _days(after: date, until: date) -> Sequence[date]:
    return [after + timedelta(days=n) for n in range(1, (until - after).days + 1)]


def _date(day: Day | None) -> date | None:
    return day.date() if isinstance(day, datetime) else day


def _moment(day: Day) -> str:
    return f"{WEEKDAYS[day.weekday()]} {day:%Y-%m-%d %H:%M}"
