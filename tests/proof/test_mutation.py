"""Every wrong that is done to a law file is noticed, or argued in `survivors.md` to be none.

The proof runs in a process of its own: it collects the dated examples once, and each mutant meets them in a fork.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest

from tests.proof.idle import idle
from tests.proof.killers import ROOT, Verdict, in_place, matrices, name_of, noticed_at_once
from tests.proof.matrix import tables
from tests.proof.mutation import KINDS, Mutant, mutants

PAGE = Path(__file__).with_name("survivors.md")


@cache
def page() -> tuple[dict[tuple[str, str, str], str], dict[str, int]]:
    """The survivors that are argued, with the reason, and how many survive of each law file not worked through."""
    argued, waiting = tables(PAGE.read_text(encoding="utf-8"))
    assert argued[0] == ["law file", "step", "mutation", "why it is none"]
    assert waiting[0] == ["law file", "survivors"]
    return {(law, step, done): why for law, step, done, why in argued[1:]}, {law: int(most) for law, most in waiting[1:]}


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[Verdict]:
    """The verdict on every mutant of every law file."""
    file = tmp_path_factory.mktemp("mutation") / "verdicts.jsonl"
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.killers", "--to", str(file)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": ":".join(filter(None, sys.path))},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "left out" not in done.stderr, done.stderr
    return [Verdict(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.prove
def test_every_wrong_is_noticed_or_argued_to_be_none(verdicts: list[Verdict]) -> None:
    argued, waiting = page()
    survivors = {(one.law, one.step, one.done) for one in verdicts if one.survives and one.law not in waiting}

    assert not (unlisted := survivors - set(argued)), "\n".join(map(" | ".join, sorted(unlisted)))
    assert not (killed := set(argued) - survivors), "\n".join(map(" | ".join, sorted(killed)))


@pytest.mark.prove
def test_no_more_survive_than_are_counted_where_the_work_is_not_done(verdicts: list[Verdict]) -> None:
    """A law file of which nothing survives is no longer listed."""
    _, waiting = page()
    surviving = Counter(verdict.law for verdict in verdicts if verdict.survives)

    assert {law: most for law, most in waiting.items() if not 0 < surviving[law] <= most} == {}


@pytest.mark.prove
def test_every_law_file_is_mutated(verdicts: list[Verdict]) -> None:
    assert {verdict.law for verdict in verdicts} == {name_of(law) for law in matrices()}
    assert {verdict.kind for verdict in verdicts} == set(KINDS)


def test_what_survives_is_argued() -> None:
    argued, waiting = page()
    names = {name_of(law) for law in matrices()}

    assert {law for law, _, _ in argued} | set(waiting) <= names
    assert {law for law, _, _ in argued} & set(waiting) == set()
    assert all(len(why) > 20 for why in argued.values())
