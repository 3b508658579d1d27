"""The small vocabulary that every layer shares: severities, certainty, marks, Beijing time."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from enum import StrEnum

from govopen.errors import NotADayError

BEIJING = timezone(timedelta(hours=8), "UTC+08:00")
"""Beijing time, a fixed zone: no summer time has been kept since 1992."""


WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
"""English weekdays from Monday, whatever the locale of the process."""


class Severity(StrEnum):
    """How serious a finding is, from a remark to an act that the law forbids."""

    CAUTION = "caution"
    INTERNAL = "internal"
    BREACH = "breach"
    UNLAWFUL = "unlawful"


class Certainty(StrEnum):
    """Whether a date can still move: by a notice not yet published, or because the clock stands."""

    SETTLED = "settled"
    PROVISIONAL = "provisional"
    SUSPENDED = "suspended"


class Verified(StrEnum):
    """How far a number was checked against the text of the law."""

    PRIMARY = "primary text"
    REPRINT = "reprint or excerpt"
    DOCUMENT = "the document itself"
    MEMORY = "memory only"
    INTERPRETATION = "interpretation"

    @property
    def zh(self) -> str:
        """The mark in Chinese."""
        return _VERIFIED_ZH[self]

    @property
    def settled(self) -> bool:
        """Whether the text itself was read, so that no warning is needed."""
        return self in (Verified.PRIMARY, Verified.DOCUMENT)


_VERIFIED_ZH = {
    Verified.PRIMARY: "已核原文",
    Verified.REPRINT: "据转载或者摘录",
    Verified.DOCUMENT: "据文件本身",
    Verified.MEMORY: "未见文本，凭记忆",
    Verified.INTERPRETATION: "解释",
}


def a_day(value: object, what: str) -> date:
    """Return *value* if it is a plain date, otherwise raise `NotADayError` with the fix."""
    if type(value) is date:
        return value
    if isinstance(value, datetime):
        raise NotADayError(
            f"cannot read {what}: {value!r} is a datetime; a day is wanted; pass value.date() in Beijing time",
            value=value,
        )
    raise NotADayError(
        f"cannot read {what}: {value!r} is {type(value).__name__}; a day is wanted; pass datetime.date(…)",
        value=value,
    )


def a_moment(value: object, what: str) -> datetime:
    """Return *value* in Beijing time if it is an aware datetime, otherwise raise `NotADayError`."""
    if isinstance(value, datetime):
        if value.tzinfo is not None:
            return value.astimezone(BEIJING)
        raise NotADayError(
            f"cannot read {what}: {value!r} names no time zone; pass tzinfo=govopen.terms.BEIJING", value=value
        )
    raise NotADayError(
        f"cannot read {what}: {value!r} is {type(value).__name__}; an aware datetime is wanted", value=value
    )
