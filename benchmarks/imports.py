"""What importing costs, each in an interpreter of its own."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from benchmarks.measure import Row, compared, shown, started

TOP = "import govopen"
CALENDAR = "from govopen.calendar import china; from datetime import date; china().add_workdays(date(2026, 9, 18), 20)"
CASES = "from govopen.workflows import request_handling; request_handling.WORKFLOW.adapter"
PYDANTIC = "from pydantic import BaseModel\nclass M(BaseModel):\n    n: int\nM(n=1)"
HOLIDAYS = "from datetime import date; import holidays; date(2026, 9, 18) in holidays.country_holidays('CN')"
HEAVY = ("pydantic", "holidays", "transitions")


def rows() -> Iterator[Row]:
    """Yield the rows of imports."""
    top, calendar, cases, pydantic, holidays = started(TOP, CALENDAR, CASES, PYDANTIC, HOLIDAYS)
    loaded = also_loaded(TOP)
    yield Row(
        TOP, shown(top), "also loads", ", ".join(loaded) or "none of them", "",
        f"none of {', '.join(HEAVY)}", not loaded,
    )  # fmt: skip
    yield compared("the calendar and its first answer", calendar, "pydantic and its first model", pydantic, at_most=0.5)
    yield compared("the calendar and its first answer", calendar, "holidays, China, one day", holidays)
    yield compared("request handling, ready to read a log", cases, "pydantic and its first model", pydantic)


def also_loaded(code: str) -> list[str]:
    """Return which of the heavy packages an import brings along."""
    asked = f"{code}\nimport sys\nprint(*(name for name in {HEAVY!r} if name in sys.modules))"
    done = subprocess.run([sys.executable, "-c", asked], check=True, capture_output=True, text=True)
    return done.stdout.split()
