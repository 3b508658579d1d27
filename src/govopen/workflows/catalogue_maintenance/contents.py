"""What two documents list for proactive disclosure, and one document's subject classes, as data.

The lists stand in TOML beside this module: Huangyan's article 5, Genhe's part 五, Genhe's annex E. Rows of annex E
whose level cannot be told from the printed table are marked undecided.
"""

from __future__ import annotations

import tomllib
from functools import cache
from importlib.resources import files
from typing import Any

from pydantic import BaseModel, ConfigDict

from govopen.citation import Provision, clause
from govopen.errors import UnknownNameError


class ContentItem(BaseModel):
    """One item that a document lists for proactive disclosure, with its number there."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    number: str
    text: str
    organ: str
    article: int | None = None
    clause: str = ""

    @property
    def provision(self) -> Provision:
        """Where the item stands."""
        if self.article is not None:
            return Provision(instrument=self.organ, article=self.article, clause=self.clause)
        return clause(self.clause, of=self.organ)


class Subject(BaseModel):
    """A class of annex E: its first and second level; *decided* is False where the table does not tell the level."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    first_level: str
    second_level: str | None = None
    decided: bool = True


@cache
def content_list(organ: str) -> tuple[ContentItem, ...]:
    """Return what an organ's document lists for proactive disclosure, in its order.

    Raises UnknownNameError for an organ whose document has no such list.
    """
    known = tuple(sorted(entry.name.removesuffix(".toml") for entry in files(__package__).joinpath("lists").iterdir()))
    organs = tuple(name for name in known if name != "subjects")
    if organ not in organs:
        raise UnknownNameError(
            f"cannot list what {organ!r} discloses: no document at hand has a list; known: {', '.join(organs)}",
            name=organ,
            known=organs,
        )
    return tuple(ContentItem(organ=organ, **row) for row in _read(organ)["items"])


@cache
def subjects() -> tuple[Subject, ...]:
    """Return the subject classes of Genhe's annex E, in the order of the table."""
    return tuple(Subject(**row) for row in _read("subjects")["subjects"])


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("lists", f"{name}.toml").read_text(encoding="utf-8"))
