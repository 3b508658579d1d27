"""The command as a whole: help, version, streams, exit codes of a real process."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.cli.command import govopen

DUE = ("due", "--from", "2026-09-18", "--working-days", "20")


def process(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "govopen", *words]
    return subprocess.run(command, capture_output=True, check=False, env={**os.environ, **environment})


@pytest.mark.parametrize(
    "words", [("--help",), ("due", "--help"), ("explain", "--help"), ("calendar", "show", "--help")]
)
def test_help_is_printed_and_is_no_error(words: tuple[str, ...]) -> None:
    ran = govopen(*words)

    assert ran.code == 0 and ran.out.startswith("usage: govopen")


def test_version_is_printed() -> None:
    assert govopen("--version").out == "govopen 0.1.0\n"


@pytest.mark.parametrize(
    ("words", "fragment"),
    [
        ((), "required: COMMAND"),
        (("calendar",), "required: COMMAND"),
        (("duee",), "did you mean 'due'?"),
        (("xyz",), "see govopen --help"),
        ((*DUE, "--jsn"), "unrecognized arguments: --jsn"),
        (("calendar", "shw", "2026"), "did you mean 'show'?"),
    ],
)
def test_words_that_cannot_be_read_are_told_on_one_line(words: tuple[str, ...], fragment: str) -> None:
    assert fragment in govopen(*words).refusal


def test_process_exits_with_the_code_and_keeps_the_streams_apart() -> None:
    good, bad = process(*DUE), process("due", "--from", "today", "--months", "1")

    assert (good.returncode, good.stderr) == (0, b"")
    assert good.stdout.decode().startswith("due Thu 2026-10-22")
    assert (bad.returncode, bad.stdout) == (2, b"")
    assert bad.stderr.decode().splitlines() == [
        "govopen: --from: 'today' is no day; write it as 2026-09-18; see govopen due --help"
    ]


def test_stream_without_chinese_signs_gets_them_escaped() -> None:
    text, data = process(*DUE, PYTHONIOENCODING="ascii"), process(*DUE, "--json", PYTHONIOENCODING="ascii")

    assert text.returncode == 0 and text.stdout.isascii() and b"\\u6c11" in text.stdout
    assert data.stdout.isascii() and b'"on": "2026-10-22"' in data.stdout


def test_closed_pipe_is_quiet() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "govopen", *DUE]
    done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, check=False)
    os.close(writing)

    assert (done.returncode, done.stderr) == (0, b"")


def test_due_and_calendar_need_neither_pydantic_nor_transitions() -> None:
    code = (
        "import sys; from govopen.cli import main; "
        f"main({list(DUE)!r}); main(['calendar', 'show', '2025']); "
        "sys.exit(any(name in sys.modules for name in ('pydantic', 'transitions')))"
    )

    assert subprocess.run([sys.executable, "-c", code], stdout=subprocess.DEVNULL, check=False).returncode == 0
