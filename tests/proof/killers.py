"""What may notice that a law file is wrong, cheapest first: the checks, its reviewed matrix, the dated examples.

A mutant stands in the place of the law file itself, so that every workflow, child and gate that refers to the law
file meets the mutant. The dated examples are the tests of `EXAMPLES`, collected once and run in a forked process for
each mutant, those first that take the mutated act under the law file. Run as a program it prints what survives:

    python -m tests.proof.killers [--to FILE] [LAW_FILE …]
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import signal
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, fields
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple
from unittest.mock import patch

import pytest
from _pytest.runner import runtestprotocol

from govopen.workflows import WORKFLOWS
from govopen.workflows.checks import defects
from govopen.workflows.engine import Workflow
from govopen.workflows.fold import Fold
from govopen.workflows.grammar import LawFile
from govopen.workflows.table import Table, table
from tests.proof import bound
from tests.proof.comparing import departures
from tests.proof.explore import LAWS
from tests.proof.idle import ENDING, idle, running
from tests.proof.machines import machine_of
from tests.proof.matrix import Matrix, read
from tests.proof.mutation import Mutant, mutants

ROOT = Path(__file__).parents[2]
EXAMPLES = ("tests/workflows", "tests/cases", "tests/office", "tests/proof/test_clauses.py")
"""The tests whose expected values come from the statute, a document or a real case."""

WORKERS = 2
SECONDS = 60
"""How long the dated examples may take with one mutant; one that hangs is noticed."""


class Verdict(NamedTuple):
    """Who noticed a mutant (``checks``, ``matrix``, ``examples``), and what it said; nobody: it survives.

    One that changes nothing is ``idle``.
    """

    law: str
    kind: str
    step: str
    done: str
    killer: str
    said: str

    @property
    def survives(self) -> bool:
        """Whether nobody noticed."""
        return not self.killer


# -- in the place of the law file ---------------------------------------------------------------


@contextmanager
def in_place(mutant: Mutant) -> Iterator[LawFile]:
    """Let the mutant stand where the law file stands, and put the law file back."""
    law, before = mutant.law, {one.name: getattr(mutant.law, one.name) for one in fields(mutant.law)}
    _become(law, {one: getattr(mutant.wronged, one) for one in before})
    try:
        yield law
    finally:
        _become(law, before)


def _become(law: LawFile, values: dict[str, Any]) -> None:
    for name, value in values.items():
        object.__setattr__(law, name, value)
    table.cache_clear()
    machine_of.cache_clear()
    Workflow._laws_of.cache_clear()
    Workflow.chosen_late.cache_clear()
    for workflow in WORKFLOWS.values():
        for derived in ("all_laws", "machine", "definition", "instruments", "provisions"):
            workflow.__dict__.pop(derived, None)


# -- the checks and the matrix ------------------------------------------------------------------


@cache
def matrices() -> dict[LawFile, Matrix]:
    """The matrix of each law file."""
    from tests.proof.test_matrices import STATUTES

    law_files = {(law.title_en, law.version): law for law in LAWS}
    return {law_files[title]: read(name) for name, title in STATUTES.items()}


def name_of(law: LawFile) -> str:
    """The name of a law file: its matrix's."""
    return matrices()[law].name


@cache
def _parents(law: LawFile) -> tuple[LawFile, ...]:
    return tuple(one for one in LAWS if law in one.children)


def noticed_at_once(mutant: Mutant) -> tuple[str, str]:
    """Who notices a mutant without a case, and what it says: a check, the matrix, or nobody."""
    parents = _parents(mutant.law)
    matrix = matrices()[mutant.law]
    with in_place(mutant) as law:
        try:
            for said in (one for checked in (law, *parents) for one in defects(checked)):
                return "checks", said
        except Exception as error:  # a check that fails on a law file refuses it
            return "checks", repr(error)
        for said in chain(departures(matrix, law), bound.departures(bound.page(matrix.name), law)):
            return "matrix", said
    return "", ""


# -- the dated examples -------------------------------------------------------------------------


@dataclass
class Touched:
    """Which acts a test takes, or tries, under which law files."""

    acts: dict[LawFile, set[str]]

    def opened(self, by: Table) -> None:
        """Note the law file of a case that is opened."""
        self.acts.setdefault(by.law, set())

    def tried(self, by: Table, kind: str) -> None:
        """Note an act that is tried on a case, under its law file and those of its children that know the act."""
        for one in (by, *(child for child in by.children.values() if kind in child.kinds)):
            self.acts.setdefault(one.law, set()).add(kind)


@contextmanager
def watching(touched: Touched) -> Iterator[None]:
    """Note every case that is opened and every act that is tried."""
    opened, found = Fold.__init__, Fold.find

    def watched_opening(fold: Fold, table: Table, *rest: Any, **options: Any) -> None:
        touched.opened(table)
        opened(fold, table, *rest, **options)

    def watched_finding(fold: Fold, act: Any) -> Any:
        touched.tried(fold.table, act.kind)
        return found(fold, act)

    with patch.object(Fold, "__init__", watched_opening), patch.object(Fold, "find", watched_finding):
        yield


def failure(item: pytest.Item) -> str:
    """Run a test; return how it failed, or nothing."""
    for report in runtestprotocol(item, log=False, nextitem=None):
        if report.failed:
            return f"{item.nodeid}"
    return ""


class Examples:
    """A pytest plugin that runs the collected tests for each mutant, and not once for themselves."""

    def __init__(self, wanted: Sequence[Mutant], write: Callable[[dict[str, Any]], None]) -> None:
        self.wanted = wanted
        self.write = write
        self.touched: dict[pytest.Item, Touched] = {}

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Run every test once to see what it touches, explore what the mutants need, then try them."""
        for item in session.items:
            touched = self.touched[item] = Touched({})
            with watching(touched):
                if said := failure(item):
                    print(f"left out, since it fails without any mutant: {said}", file=sys.stderr)
                    del self.touched[item]
        for law in dict.fromkeys(mutant.law for mutant in self.wanted if mutant.kind in ENDING):
            running(law)  # explored once, before the processes part
        gc.collect()
        gc.freeze()
        for worker in _parallel(range(WORKERS)):
            for mutant in self.wanted[worker::WORKERS]:
                self.write(self.verdict(mutant)._asdict())
        return True

    def verdict(self, mutant: Mutant) -> Verdict:
        """What the checks, the matrix and the examples say of a mutant."""
        killer, said = noticed_at_once(mutant)
        if not killer and (said := idle(mutant)):
            killer = "idle"
        if not killer:
            said = _forked(lambda: self.noticed(mutant))
            killer = "examples" if said else ""
        return Verdict(name_of(mutant.law), mutant.kind, mutant.step, mutant.done, killer, said)

    def noticed(self, mutant: Mutant) -> str:
        """The first test that fails with the mutant."""
        with in_place(mutant):
            return next(filter(None, map(failure, self.chosen(mutant))), "")

    def chosen(self, mutant: Mutant) -> Iterable[pytest.Item]:
        """The tests that may notice it: those that take its act first, then the others under its law file.

        A test that opens no case may read the law files that its neighbours in the module use.
        """
        act, law = mutant.step.split(" ")[0], mutant.law
        first = [item for item, one in self.touched.items() if act in one.acts.get(law, ())]
        modules = {_module(item) for item, one in self.touched.items() if law in one.acts}
        near = [
            item for item, one in self.touched.items() if law in one.acts or (not one.acts and _module(item) in modules)
        ]
        return [*first, *(item for item in near if item not in set(first))]


def _module(item: pytest.Item) -> str:
    return item.nodeid.partition("::")[0]


def _parallel(workers: Iterable[int]) -> Iterator[int]:
    """Go on in a forked process for each worker; the first process waits for all."""
    started = []
    for worker in workers:
        if pid := os.fork():
            started.append(pid)
            continue
        try:
            yield worker
        except BaseException as error:
            print(repr(error), file=sys.stderr)
            os._exit(1)
        os._exit(0)
    codes = [os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) for pid in started]
    if any(codes):
        raise AssertionError(f"a worker failed: {codes}")


def _forked(work: Callable[[], str]) -> str:
    """Return what the work says in a process of its own, or how that process ended."""
    read_end, write_end = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read_end)
        signal.alarm(SECONDS)
        try:
            said = work()
        except BaseException as error:
            said = repr(error)
        os.write(write_end, said.encode()[:60_000])
        os._exit(0)
    os.close(write_end)
    with os.fdopen(read_end, "rb") as pipe:
        said = pipe.read().decode(errors="replace")
    code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    return said if code == 0 else f"ended with {code}"


# -- all of it ----------------------------------------------------------------------------------


def judged(wanted: Sequence[Mutant], to: Path) -> list[Verdict]:
    """Return the verdict on each mutant; *to* is a file to write them to while they come."""
    to.write_text("", encoding="utf-8")

    def write(verdict: dict[str, Any]) -> None:
        with to.open("a", encoding="utf-8") as file:
            file.write(json.dumps(verdict, ensure_ascii=False) + "\n")

    options = [
        "-q",
        "-p",
        "no:cacheprovider",
        "-p",
        "no:randomly",
        "--rootdir",
        str(ROOT),
        "-c",
        str(ROOT / "pyproject.toml"),
    ]
    code = pytest.main([*options, *(str(ROOT / path) for path in EXAMPLES)], plugins=[Examples(wanted, write)])
    verdicts = [Verdict(**json.loads(line)) for line in to.read_text(encoding="utf-8").splitlines()]
    if code not in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED) or len(verdicts) != len(wanted):
        raise AssertionError(
            f"the mutants were not all judged: pytest ended with {code}, {len(verdicts)} of {len(wanted)}"
        )
    return verdicts


def main(arguments: Sequence[str]) -> None:
    """Print what survives of the law files that are named, or of all, and what noticed the others."""
    parser = argparse.ArgumentParser(prog="python -m tests.proof.killers", description=main.__doc__)
    parser.add_argument("--to", type=Path, help="a file for the verdicts, one on a line")
    parser.add_argument("law_files", nargs="*", help="names of matrices, such as request_handling_2019")
    asked = parser.parse_args(arguments)
    laws = [law for law in matrices() if not asked.law_files or name_of(law) in asked.law_files]
    wanted = [mutant for law in laws for mutant in mutants(law)]
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        verdicts = judged(wanted, asked.to or Path(folder) / "verdicts.jsonl")
    for verdict in sorted(verdicts):
        if verdict.survives:
            print(f"| {verdict.law} | {verdict.step} | {verdict.done} |")
    print(*Counter(verdict.killer or "survives" for verdict in verdicts).items(), f"{time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main(sys.argv[1:])
