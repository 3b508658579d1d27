"""The base of every act: something dated that happened in a case.

Acts are frozen and strict: what a law file reads from them is declared here, typed, and
nothing else is accepted. An act says what happened, never what follows from it.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any, ClassVar, Literal, TypeVar

from pydantic import AwareDatetime, BaseModel, ConfigDict, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from govopen.periods import Period
from govopen.terms import BEIJING


class _Explained:
    """A field annotation whose validation error says what to pass instead."""

    def __init__(self, message: str) -> None:
        self.message = message

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.custom_error_schema(handler(source), "govopen_time", custom_error_message=self.message)


Day = Annotated[
    date,
    _Explained("a plain day is wanted: datetime.date(2026, 9, 18), in JSON '2026-09-18'; not a datetime or a string"),
]
"""A calendar day in Beijing; a datetime or a string is refused with the fix."""

Moment = Annotated[
    AwareDatetime, _Explained("an aware time is wanted: datetime(2026, 10, 1, 22, 30, tzinfo=govopen.terms.BEIJING)")
]
"""An aware moment; a naive time is refused with the fix."""


A = TypeVar("A", bound="Act")


class Act(BaseModel):
    """Something that happened on a day.

    *on* is the day it happened, *recorded_on* the day it was put on record (by default the same),
    *by* the party that did it, *office* the unit within the organ, *ref* the child it belongs to.
    """

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    zh: ClassVar[str] = ""
    """The act's name in Chinese."""
    en: ClassVar[str] = ""
    """The act as a past-tense phrase: ``"received"``."""

    kind: str
    on: Day
    recorded_on: Day | None = None
    by: str | None = None
    office: str | None = None
    ref: str | None = None
    note: str | None = None

    def model_post_init(self, context: Any, /) -> None:
        """Take the day of the act as the day of recording where none is stated."""
        if self.recorded_on is None:
            object.__setattr__(self, "recorded_on", self.on)
        elif self.recorded_on < self.on:
            raise ValueError(f"recorded_on {self.recorded_on} lies before the day of the act, {self.on}")

    @property
    def done_by(self) -> str | None:
        """The party that did the act, where it is stated."""
        return self.by

    @property
    def clock_day(self) -> date | datetime:
        """The day that meets a period: for most acts the day it happened."""
        return self.on

    @property
    def granted(self) -> Period | None:
        """By how much the act lengthens a period, if it does."""
        return None

    @property
    def known_on(self) -> date:
        """The day from which the act was on record."""
        return self.recorded_on or self.on

    @classmethod
    def name(cls) -> str:
        """The act's kind: the name under which it stands in the log."""
        return str(cls.model_fields["kind"].default)


def not_before(act: A, *fields: str) -> A:
    """Return the act if none of these days lies before it happened; a slip of the year is caught here."""
    for name in fields:
        day = getattr(act, name)
        if day is not None and day < act.on:
            raise ValueError(f"{name} {day} lies before the day of the act, {act.on}; check the year and the month")
    return act


class TimedAct(Act):
    """Something that happened at a moment; its Beijing day is `on`."""

    on: Day = date.min  # derived from `at`; never given
    at: Moment

    def model_post_init(self, context: Any, /) -> None:
        """Derive the Beijing day from the moment."""
        try:
            day = self.at.astimezone(BEIJING).date()
        except OverflowError:
            raise ValueError(f"cannot date the act: {self.at} lies beyond the calendar in Beijing") from None
        if self.on not in (date.min, day):
            raise ValueError(f"cannot date the act {self.on}: it happened at {self.at:%Y-%m-%d %H:%M%z}, Beijing {day}")
        object.__setattr__(self, "on", day)
        super().model_post_init(context)

    @property
    def clock_day(self) -> date | datetime:
        """The moment of the act, in Beijing time."""
        return self.at.astimezone(BEIJING)


class OfficeStep(Act):
    """A line of the organ's own checklist was done: registered, checked, drafted, sent for signature, archived.

    *line* is the line's name in the checklist, *form* the form that was used, *stated* names what it says:
    the fields filled in, the facts given.
    """

    zh: ClassVar[str] = "内部办理环节"
    en: ClassVar[str] = "office step done"

    kind: Literal["office_step"] = "office_step"
    line: str
    form: str | None = None
    approved_by: str | None = None
    stated: tuple[str, ...] = ()
