"""A notice written as the TOML that `load_notice` reads."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from govopen.calendar.notice import Holiday, Notice, english


def notice_toml(notice: Notice) -> str:
    """Return a notice in the form of the files that `load_notice` reads, each holiday with its own sentence.

    >>> from govopen.calendar.notice import shipped
    >>> print(notice_toml(shipped()[-1]).splitlines()[1])
    year   = 2026
    """
    head = {
        "amends" if notice.amends else "year": str(notice.year),
        "title": _text(notice.title),
        "number": _text(notice.number) if notice.number else "",
        "issued" if notice.issued else "known_from": f"{notice.issued or notice.known_from}",
        "source": _text(notice.source),
    }
    return "\n".join(["[notice]", *_aligned(head), *(line for one in notice.holidays for line in _holiday(one))]) + "\n"


def _holiday(holiday: Holiday) -> list[str]:
    keys = {
        "name": _text(holiday.name),
        "name_en": _text(holiday.name_en) if holiday.name_en != english(holiday.name) else "",
        "off": _days(holiday.off),
        "work": _days(holiday.work),
        "sentence": _text(holiday.sentence) if holiday.sentence else "",
    }
    return ["", "[[holiday]]", *_aligned(keys)]


def _aligned(keys: dict[str, str]) -> list[str]:
    said = {key: value for key, value in keys.items() if value}
    width = max(map(len, said))
    return [f"{key:{width}} = {value}" for key, value in said.items()]


def _days(days: Iterable[date]) -> str:
    listed = ", ".join(map(str, days))
    return f"[{listed}]" if listed else ""


def _text(text: str) -> str:
    """The text as a basic string of TOML."""
    escaped = (sign if sign.isprintable() and sign not in '"\\' else f"\\U{ord(sign):08x}" for sign in text)
    return f'"{"".join(escaped)}"'
