"""Who is bound, and how, and where each procedure begins and ends, against the pages in `tests/matrices/bound`.

A page was written from the statute, act by act, with the words that bind. A failure here means that the law file and
the statute as it was read disagree: decide which is right from the text of the law.
"""

from __future__ import annotations

import pytest

from tests.proof.bound import PAGES, departures, page, unsaid
from tests.proof.killers import matrices, name_of

LAW_OF = {name_of(law): law for law in matrices()}
every_page = pytest.mark.parametrize("name", LAW_OF)


def test_every_law_file_has_a_page_and_every_page_a_law_file() -> None:
    assert {path.stem for path in PAGES.glob("*.md")} == set(LAW_OF)


@every_page
def test_a_law_file_binds_whom_its_page_binds(name: str) -> None:
    assert not (differing := "\n".join(dict.fromkeys(departures(page(name), LAW_OF[name])))), differing


@every_page
def test_a_page_quotes_the_words_that_bind(name: str) -> None:
    assert list(unsaid(page(name))) == []
