"""Running the command in the tests: what it printed on both streams, and its exit code."""

from __future__ import annotations

import contextlib
import io
import json
from dataclasses import dataclass
from typing import Any

from govopen.cli import main


@dataclass(frozen=True)
class Ran:
    """What one call of the command did."""

    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What ``--json`` printed."""
        return json.loads(self.out)

    @property
    def refusal(self) -> str:
        """The one line on stderr, without the name of the command; nothing else was printed."""
        assert self.code == 2
        assert self.out == ""
        assert self.err.startswith("govopen: ") and self.err.endswith("\n")
        assert self.err.count("\n") == 1
        return self.err.removeprefix("govopen: ").rstrip("\n")


def govopen(*words: str) -> Ran:
    """Run the command with these words."""
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(words)
    return Ran(code, out.getvalue(), err.getvalue())
