"""The command ``govopen``: due dates, a stored case explained, a document linted, the calendar of a year.

Exit codes: 0, 1 when a breach was found, 2 for bad input, which is told on one line of stderr. Nothing
here reads today's date: a case is asked about the day that is given.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence

from govopen.cli.arguments import arguments
from govopen.cli.output import Printout, UsageError, encoding, write
from govopen.errors import GovOpenError

__all__ = ["main"]

BAD_INPUT = 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command with these words (by default those of the process) and return its exit code.

    >>> main(["due", "--from", "2026-02-09", "--working-days", "5"])       # Saturday the 14th is made up
    due Sat 2026-02-14: 5 working days after Mon 2026-02-09
      from Mon 2026-02-09 (day 0, not counted: 民事诉讼法第八十五条第二款, by analogy)
      Sat 02-14 counts: make-up working day for Spring Festival (国办发明电〔2025〕7号)
      5 working days, the last on Sat 2026-02-14; settled
    0
    """
    try:
        given = arguments(argv)
        printout: Printout = given.run(given)
    except SystemExit as stop:  # --help and --version
        return int(stop.code or 0)
    except (GovOpenError, UsageError) as error:
        return _refuse(error)
    for told in printout.errors:
        _refuse(told)
    if given.json:
        # A stream that cannot write Chinese gets it escaped: the same JSON either way.
        write(sys.stdout, json.dumps(printout.data, ensure_ascii=encoding(sys.stdout) != "utf-8", indent=2))
    else:
        write(sys.stdout, "\n".join(printout.lines))
    return printout.code


def _refuse(error: Exception | str) -> int:
    write(sys.stderr, f"govopen: {' '.join(str(error).split())}")
    return BAD_INPUT
