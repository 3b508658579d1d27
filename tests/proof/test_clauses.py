"""Every binding word of the chapter on requests is carried by a step or left out with a reason.

The list is `tests/matrices/clauses_ogi_2019.md`, read from the statute; the counts are those of the law data. A clause
left out stands in the law file's `left_out` under its printed article, a space and the word: ``第三十条 应当``.
"""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

import pytest

from govopen import Rulebook
from govopen.citation import parse
from govopen.workflows import request_handling
from govopen.workflows.grammar import LawFile, Step
from tests.proof.comparing import cited
from tests.proof.matrix import FOLDER, tables

LAW = request_handling.LAW_2019
CHAPTER = range(27, 46)
WORDS = {"应当": "shall", "可以": "may", "视为": "deemed", "不得": "must_not"}


class Clause(NamedTuple):
    """One binding word of the statute."""

    provision: str
    word: str
    sentence: str
    act: str
    binding: str
    rests_on: str
    key: str

    @property
    def article(self) -> int:
        """The number of its article."""
        article = parse(self.provision).article
        assert article is not None, self
        return article


def clauses() -> list[Clause]:
    """The rows of the list."""
    ((_, *rows),) = tables((FOLDER / "clauses_ogi_2019.md").read_text(encoding="utf-8"))
    return [Clause(*row) for row in rows]


def carries(law: LawFile, step: Step, clause: Clause) -> bool:
    """Whether a step is the one that the list names."""
    trigger = step.trigger if step.act else f"lapse {step.what.lapses}"
    if trigger != clause.act:
        return False
    if clause.binding == "cap":
        return step.extends is not None and step.extends[1] == clause.rests_on
    if "." in clause.rests_on:
        return clause.rests_on in step.meets and step.what.modality == clause.binding
    return cited(law, step) == clause.rests_on and step.what.modality == clause.binding


def test_the_list_has_as_many_words_in_each_article_as_the_law_data_counts() -> None:
    counted = Rulebook.national().instrument("ogi", "2019").clauses
    listed = Counter((clause.article, WORDS[clause.word]) for clause in clauses())
    for article in CHAPTER:
        for word in WORDS.values():
            assert listed[article, word] == (getattr(counted[article], word) if article in counted else 0), (
                article,
                word,
            )
    assert {article for article, _ in listed} <= set(CHAPTER)


@pytest.mark.parametrize(
    "clause", clauses(), ids=lambda clause: f"art{clause.article}-{WORDS[clause.word]}-{clause.act}"
)
def test_a_clause_is_carried_by_a_step_or_left_out_with_a_reason(clause: Clause) -> None:
    assert clause.word in clause.sentence
    if clause.act != "–":
        laws = (LAW, *LAW.children)
        assert any(carries(law, step, clause) for law in laws for step in law.steps), clause
    if clause.key:
        assert clause.key == f"{clause.provision} {clause.word}"
        assert LAW.left_out.get(clause.key), f"left_out lacks {clause.key!r}"
    assert clause.act != "–" or clause.key


def test_nothing_is_left_out_that_the_chapter_does_not_say() -> None:
    keys = {clause.key for clause in clauses()}
    of_chapter = {key for key in LAW.left_out if (parse(key.split(" ")[0]).article or 0) in CHAPTER}
    assert of_chapter <= keys
    assert all(LAW.left_out.values())


def test_art32_disclosure_in_the_public_interest_is_a_reply_that_tells_the_third_party() -> None:
    """可以决定予以公开，并将决定公开的政府信息内容和理由书面告知第三方."""
    overriding = [
        step
        for step in LAW.steps
        if step.act is request_handling.Reply and any(str(guard) == "public_interest stated" for guard in step.guards)
    ]
    assert overriding
    assert all("third_party_told_on" in step.contains for step in overriding)
