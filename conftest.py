"""Runs the examples on the Markdown pages: the README and everything in docs.

A page is read from top to bottom, and its examples share one namespace. Three kinds of fenced
block are run; every other block (``text``, ``toml``, ``py`` …) is only read by people:

``python``, ``pycon``
    Lines after ``>>>`` are doctests, and the closing fence ends the expected output. A
    ``python`` block without ``>>>`` is executed and must not raise.

``console``
    Each ``$ govopen …`` is run in the root of the repository; what it prints, errors included,
    must be the lines under it, in which ``...`` stands for anything. An exit code other than 0 is
    the last line: ``[exit 1]``. A long command goes on after a backslash at the end of its line.
    A command of another program, such as ``make`` or ``pip``, is for the reader and is not run.

``<!-- skip: next -->`` before a block leaves it out; say on the page why.
"""

from __future__ import annotations

import contextlib
import difflib
import io
import os
import re
import shlex
import sys
from collections.abc import Iterable, Iterator
from doctest import ELLIPSIS, OutputChecker
from pathlib import Path
from unittest import mock

import hypothesis
from sybil import Document, Example, Region, Sybil
from sybil.evaluators.doctest import DocTestEvaluator
from sybil.parsers.abstract.doctest import DocTestStringParser
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser, SkipParser

ROOT = Path(__file__).parent
PYCON_BLOCKS = CodeBlockParser("pycon", evaluator=lambda example: None)
DOCTESTS = DocTestStringParser(DocTestEvaluator(ELLIPSIS))

# A slow machine is no failure. Where CI is set, Hypothesis also fixes its seed.
hypothesis.settings.register_profile("govopen", hypothesis.settings(deadline=None))
hypothesis.settings.load_profile("govopen")


def pycon(document: Document) -> Iterable[Region]:
    """Find the doctests in ``pycon`` blocks; sybil's own parser knows only ``python`` blocks."""
    for block in PYCON_BLOCKS(document):
        source = block.parsed
        for example in DOCTESTS(source, document.path):
            example.adjust(block, source)
            yield example


def run_console(example: Example) -> str | None:
    """Run the govopen commands of a ``console`` block; return what differs, or None."""
    return "".join(differences(str(example.parsed))) or None


def differences(block: str) -> Iterator[str]:
    """Yield a report for each command of the block that does not print what stands under it."""
    for command, expected in commands(block):
        words = shlex.split(command, comments=True)
        if words[:3] == ["python", "-m", "govopen"]:
            words = words[2:]
        if words[:1] != ["govopen"]:
            continue
        if refused := [word for word in words if word in {"|", ">", ">>", "<", "&&", ";"}]:
            yield f"$ {command}\n  cannot be run: {refused[0]} needs a shell, and no shell is used here\n"
            continue
        printed = run_govopen(words)
        if not OutputChecker().check_output(expected, printed, ELLIPSIS):
            lines = difflib.unified_diff(
                expected.splitlines(), printed.splitlines(), "the page", "the command", lineterm=""
            )
            yield "\n".join([f"$ {command}", *lines, ""])


def commands(block: str) -> Iterator[tuple[str, str]]:
    """Yield each command of a ``console`` block with the output that is expected of it."""
    block = re.sub(r"\\\n *", "", block)
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        yield command, without_trailing_space(expected)


def run_govopen(words: list[str]) -> str:
    """Return what the command prints, on both streams, and its exit code unless that is 0."""
    from govopen.cli import main

    printed = io.StringIO()
    fixed = {"COLUMNS": "100", "NO_COLOR": "1"}
    with (
        contextlib.chdir(ROOT),
        contextlib.redirect_stdout(printed),
        contextlib.redirect_stderr(printed),
        mock.patch.dict(os.environ, fixed),
        mock.patch.object(sys, "argv", words),
    ):
        try:
            code: object = main()
        except SystemExit as stop:
            code = stop.code
    if isinstance(code, str):
        printed.write(f"{code}\n")
        code = 1
    return without_trailing_space(printed.getvalue()) + (f"[exit {code}]\n" if code else "")


def without_trailing_space(text: str) -> str:
    """Return the text without blanks at the ends of lines and empty lines at its end."""
    lines = "\n".join(line.rstrip() for line in text.splitlines()).rstrip("\n")
    return f"{lines}\n" if lines else ""


pytest_collect_file = Sybil(
    parsers=[
        PythonCodeBlockParser(doctest_optionflags=ELLIPSIS),
        pycon,
        CodeBlockParser("console", run_console),
        SkipParser(),
    ],
    pattern="*.md",
).pytest()
