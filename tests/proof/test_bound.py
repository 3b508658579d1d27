"""Who is bound, and how, and where each procedure begins and ends, against the pages in `tests/matrices/bound`.

A page was written from the statute, act by act, with the words that bind. A failure here means that the law file and
the statute as it was read disagree: decide which is right from the text of the law.
"""

from __future__ import annotations

import pytest

from tests.proof.bound import PAGES, departures, page, unsaid
from tests.proof.killers import matrices, name_of

WRITTEN = [name_of(law) for law in matrices() if page(name_of(law)) is not None]
LAW_OF = {name_of(law): law for law in matrices()}
every_page = pytest.mark.parametrize("name", WRITTEN)


def test_every_page_is_about_a_law_file() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == set(WRITTEN)


@every_page
def test_a_law_file_binds_whom_its_page_binds(name: str) -> None:
    found = page(name)
    assert found is not None
    assert not (differing := "\n".join(dict.fromkeys(departures(found, LAW_OF[name])))), differing


@every_page
def test_a_page_quotes_the_words_that_bind(name: str) -> None:
    found = page(name)
    assert found is not None
    assert list(unsaid(found)) == []
