"""What two documents list for proactive disclosure, as data: Huangyan's article 5 and Genhe's part 五."""

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


@cache
def content_list(organ: str) -> tuple[ContentItem, ...]:
    """Return what an organ's document lists for proactive disclosure, in its order.

    Raises UnknownNameError for an organ whose document has no such list.
    """
    known = tuple(sorted(entry.name.removesuffix(".toml") for entry in files(__package__).joinpath("lists").iterdir()))
    if organ not in known:
        raise UnknownNameError(
            f"cannot list what {organ!r} discloses: no document at hand has a list; known: {', '.join(known)}",
            name=organ,
            known=known,
        )
    return tuple(ContentItem(organ=organ, **row) for row in _read(organ)["items"])


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("lists", f"{name}.toml").read_text(encoding="utf-8"))
