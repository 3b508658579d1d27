"""A plan as values: steps with their last safe days, extensions with what they would buy."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from govopen.citation import Provision
from govopen.clock import Day
from govopen.errors import UnknownNameError
from govopen.ledger import Deadline
from govopen.periods import Period
from govopen.workflows.grammar import State


class Source(StrEnum):
    """Who says how long a step takes, or by when it must be done."""

    LAW = "law"
    DOCUMENT = "the organ's document"
    CALLER = "the caller"
    NOBODY = "nobody"

    @property
    def zh(self) -> str:
        """The source in Chinese."""
        return {"law": "法定", "the organ's document": "本机关文件", "the caller": "自行设定"}.get(self, "无依据")


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """One step that is still to be done, and the last day on which doing it leaves room for the rest.

    *act* is the kind of an act that the case permits or the name of a step of preparation; *party* who does it, or the
    office. *last_day* is the last safe day to have it done, *begin_by* the last day to begin it, *slack* the working
    days from the day asked about to *last_day*, not counting the first (negative: that many too late). They are None
    while the clock is suspended, and for periods in hours, which have *at*, the last moment. *lawful_until* is the last
    day on which the law itself takes it in time, where that is another. *lasts* is how long it takes, by *source*.
    *internal* is the date in the organ's document. *then_due* is the new last day of what is owed if it is done on
    *last_day*, *then_due_now* if it is done on the day asked about. *owed* tells whether leaving it undone is a
    breach, or an internal finding where only the organ's document orders it.
    """

    act: str
    zh: str
    party: str
    last_day: date | None
    begin_by: date | None
    slack: int | None
    source: Source
    provision: Provision
    ref: str = ""
    owed: bool = False
    lasts: Period | None = None
    lawful_until: date | None = None
    internal: date | None = None
    at: datetime | None = None
    then_due: date | None = None
    then_due_now: date | None = None
    provisional: bool = False
    late: bool = False
    note: str = ""
    note_zh: str = ""


@dataclass(frozen=True, slots=True)
class PlannedExtension:
    """What an extension of the period of *rule* would buy: *workdays* from the base expiry *base* to *then_due*.

    It is granted and told to the party on or before *until*, with *slack* working days left for that; *approver* is who
    must approve it by the law (empty where no text read names one), *approver_by_document* by the organ's document.
    Once *used* there is no second one. While the period is suspended the days are not known.
    """

    rule: str
    act: str
    zh: str
    provision: Provision
    most: Period
    base: date | None
    until: date | None
    slack: int | None
    then_due: date | None
    workdays: int | None
    approver: str
    approver_by_document: str
    used: bool
    late: bool
    provisional: bool = False


@dataclass(frozen=True)
class Plan:
    """The plan of a case on a day: *goal* is the organ's final duty, None where none is running."""

    case: str
    title: str
    title_en: str
    on: Day
    state: State
    goal: Deadline | None
    steps: tuple[PlannedStep, ...]
    extensions: tuple[PlannedExtension, ...]
    notes: tuple[tuple[str, str], ...]

    def step(self, act: str, ref: str | None = None) -> PlannedStep:
        """Return the planned step of this name, of the child *ref* if one is named.

        Raises UnknownNameError if no such step remains.
        """
        for step in self.steps:
            if step.act == act and ref in (None, step.ref):
                return step
        known = tuple(dict.fromkeys(step.act for step in self.steps))
        raise UnknownNameError(
            f"cannot show the step {act!r} of {self.case}: it does not remain on {self.on}; "
            f"remaining: {', '.join(known) or 'none'}",
            name=act,
            known=known,
        )

    @property
    def extension(self) -> PlannedExtension | None:
        """The extension of the goal, if the law knows one."""
        return next((one for one in self.extensions if self.goal is not None and one.rule == self.goal.rule), None)

    @property
    def overdue(self) -> tuple[PlannedStep, ...]:
        """The steps that were owed and whose last day has passed."""
        return tuple(step for step in self.steps if step.owed and step.late)

    def explain(self, lang: str = "en") -> str:
        """Return the plan line by line, in English (``"en"``) or Chinese (``"zh"``)."""
        from govopen.planning import words

        if lang not in ("en", "zh"):
            raise UnknownNameError(
                f"cannot explain in {lang!r}: 'en' and 'zh' are known", name=lang, known=("en", "zh")
            )
        return "\n".join(words.english(self) if lang == "en" else words.chinese(self))

    def __str__(self) -> str:
        return self.explain()
