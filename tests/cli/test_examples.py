"""The scripts in examples/, each against what was counted by hand on the notice for 2026 (国办发明电〔2025〕7号).

The counts, so that they can be repeated:

* request_over_national_day: 09-20 (made up) is 1, 09-21 to 24 are 2–5, 09-28 to 30 are 6–8, 10-08 and 09 are 9 and 10,
  10-10 (made up) is 11, 10-12 to 16 are 12–16, 10-19 to 22 are 17–20. With the days after 09-28 through 10-14 left
  out, 10-15 is 7, 10-16 is 8, 10-19 to 23 are 9–13, 10-26 to 30 are 14–18, 11-02 and 03 are 19 and 20.
* late_reply: due 10-22 as above; posted on 10-27, after 10-23, 26 and 27.
* publication_past_open_review: 04-21 to 24 are 1–4, 04-27 to 30 are 5–8, 05-06 to 08 are 9–11, 05-09 (made up) is 12,
  05-11 to 15 are 13–17, 05-18 to 20 are 18–20.
* emergency_over_holiday: found 10-01 22:30; five hours later it is 03:30, twenty-four hours later 22:30 again.
"""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXPECTED = Path(__file__).parent / "expected"
SCRIPTS = sorted((ROOT / "examples").glob("*.py"))


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda script: script.stem)
def test_example_prints_what_was_counted_by_hand(script: Path, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(script), run_name="__main__")

    assert capsys.readouterr().out == (EXPECTED / f"{script.stem}.txt").read_text(encoding="utf-8")


def test_every_example_has_an_expectation_and_every_expectation_an_example() -> None:
    assert [script.stem for script in SCRIPTS] == sorted(file.stem for file in EXPECTED.glob("*.txt"))
