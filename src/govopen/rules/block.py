"""One table of a data file, which knows where it stands and refuses what it does not know."""

from __future__ import annotations

import re
from datetime import date
from enum import StrEnum
from typing import Any, NoReturn, TypeVar

from govopen.errors import DataFileError

NAME = re.compile(r"[a-z][a-z0-9_]*")
"""What a rule, an option, a field or an instrument may be called."""

E = TypeVar("E", bound=StrEnum)


def refuse(file: str, key: str, reason: str) -> NoReturn:
    """Raise DataFileError for one place of a file, in one line."""
    place = f"{file}: {key}" if key else file
    raise DataFileError(f"cannot read {place}: {reason}", file=file, key=key, reason=reason)


class Block:
    """One table of a file: read a key in its type, or refuse the file with the key and the reason."""

    def __init__(self, file: str, path: str, data: object) -> None:
        self.file, self.path = file, path
        if not isinstance(data, dict):
            refuse(file, path, f"a table is wanted, not {type(data).__name__}")
        self.data: dict[str, Any] = data

    def at(self, key: str) -> str:
        """The place of a key, as the message names it."""
        return f"{self.path}.{key}" if self.path else key

    def refuse(self, key: str, reason: str) -> NoReturn:
        """Refuse the file because of one key of this table."""
        refuse(self.file, self.at(key) if key else self.path, reason)

    def only(self, *known: str) -> None:
        """Refuse every key but these."""
        for key in self.data:
            if key not in known:
                self.refuse(key, f"unknown key; known here: {', '.join(known)}")

    def get(self, key: str, kind: type, what: str) -> Any:
        """The value of a key that must be there, of exactly this type."""
        if key not in self.data:
            self.refuse(key, f"missing; {what} is wanted")
        value = self.data[key]
        if type(value) is not kind:
            self.refuse(key, f"{what} is wanted, not {type(value).__name__}")
        return value

    def text(self, key: str, default: str | None = None) -> str:
        """A text that is not empty."""
        if default is not None and key not in self.data:
            return default
        value: str = self.get(key, str, "a text")
        if not value.strip():
            self.refuse(key, "empty; a text is wanted")
        return value

    def texts(self, key: str, default: tuple[str, ...] | None = None) -> tuple[str, ...]:
        """A list of texts, none of them empty."""
        if default is not None and key not in self.data:
            return default
        values = self.get(key, list, "a list of texts")
        if not values or any(type(value) is not str or not value.strip() for value in values):
            self.refuse(key, "a list of texts is wanted, none of them empty")
        return tuple(values)

    def day(self, key: str) -> date:
        """A local date."""
        value: date = self.get(key, date, "a date such as 2019-05-15")
        return value

    def whole(self, key: str, least: int = 0) -> int:
        """A whole number from *least* to 9999."""
        value: int = self.get(key, int, "a whole number")
        if not least <= value <= 9999:
            self.refuse(key, f"{value} is not from {least} to 9999")
        return value

    def flag(self, key: str) -> bool:
        """True or false."""
        value: bool = self.get(key, bool, "true or false")
        return value

    def one_of(self, key: str, kind: type[E]) -> E:
        """A member of an enumeration, by its value."""
        value = self.text(key)
        try:
            return kind(value)
        except ValueError:
            self.refuse(key, f"{value!r} is none of: {', '.join(kind)}")

    def block(self, key: str) -> Block:
        """The table under a key."""
        if key not in self.data:
            self.refuse(key, "missing; a table is wanted")
        return Block(self.file, self.at(key), self.data[key])

    def named(self, key: str) -> dict[str, Block]:
        """The blocks under *key*, by name; none if the file has none."""
        if key not in self.data:
            return {}
        outer = self.block(key)
        for name in outer.data:
            outer.check_name(name)
        return {name: outer.block(name) for name in outer.data}

    def check_name(self, name: str) -> None:
        """Refuse a name that is not one of lower-case letters, digits and underscores."""
        if not NAME.fullmatch(name):
            self.refuse(name, "a name of lower-case letters, digits and underscores is wanted")
