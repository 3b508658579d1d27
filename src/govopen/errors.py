"""Errors: one line each, the fact in the way, the provision, and what to do.

Every error derives from `GovOpenError` and from the built-in that it specialises, and
carries its data as attributes, so that a program need not read the sentence.
"""

from __future__ import annotations

from typing import Any


class GovOpenError(Exception):
    """Base of every error that govopen raises on purpose; keyword data become attributes."""

    def __init__(self, message: str, **data: Any) -> None:
        super().__init__(message)
        self.message = message
        self.data = data
        for name, value in data.items():
            setattr(self, name, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, self.data)


def _rebuild(kind: type[GovOpenError], message: str, data: dict[str, Any]) -> GovOpenError:
    return kind(message, **data)


class NotADayError(GovOpenError, TypeError):
    """A `datetime`, a string or a naive time stands where a date or an aware time is wanted."""


class CalendarHorizonError(GovOpenError, LookupError):
    """The answer depends on a day that no published notice settles (`day`, `settled_through`)."""


class StepNotAllowedError(GovOpenError, ValueError):
    """No step takes this act in this state (`state`, `act`, `permitted`, `reasons`)."""


class WrongPartyError(GovOpenError, PermissionError):
    """The act belongs to another party (`act`, `by`, `allowed`)."""


class MissingFactError(GovOpenError, ValueError):
    """A fact that the law requires is missing and breaches are refused (`fact`, `finding`)."""


class BreachRefusedError(GovOpenError, ValueError):
    """The act breaks a rule and the case was opened with ``breaches="refuse"`` (`finding`)."""


class OutOfOrderError(GovOpenError, ValueError):
    """The act is dated before the last recorded one (`day`, `last`); `amend` is the door for that."""


class AmendmentError(GovOpenError, ValueError):
    """An amendment makes later acts impossible (`acts`)."""


class DataFileError(GovOpenError, ValueError):
    """A statute, notice, local file or stored case is unsound (`file`, `key`, `reason`)."""


class VersionMismatchError(GovOpenError, ValueError):
    """A stored case was judged under another definition, rules or calendar (`stored`, `given`)."""


class ConflictError(GovOpenError, RuntimeError):
    """Two writers met on one case; nothing was lost or overwritten."""


class UnknownNameError(GovOpenError, LookupError):
    """No rule, organ, option, act or deadline has this name (`name`, `known`)."""
