"""The scripts in examples/, each against what was counted by hand on the notice for 2026 (国办发明电〔2025〕7号).

The counts, so that they can be repeated:

* request_over_national_day: 09-20 (made up) is 1, 09-21 to 24 are 2–5, 09-28 to 30 are 6–8, 10-08 and 09 are 9 and 10,
  10-10 (made up) is 11, 10-12 to 16 are 12–16, 10-19 to 22 are 17–20. With the days after 09-28 through 10-14 left
  out, 10-15 is 7, 10-16 is 8, 10-19 to 23 are 9–13, 10-26 to 30 are 14–18, 11-02 and 03 are 19 and 20.
* late_reply: due 10-22 as above; posted on 10-27, after 10-23, 26 and 27.
* publication_past_open_review: 04-21 to 24 are 1–4, 04-27 to 30 are 5–8, 05-06 to 08 are 9–11, 05-09 (made up) is 12,
  05-11 to 15 are 13–17, 05-18 to 20 are 18–20.
* emergency_over_holiday: found 10-01 22:30; five hours later it is 03:30, twenty-four hours later 22:30 again.
* document_in_maoshe: formed on 09-21; 09-22 to 24 are 1–3, 09-28 to 30 are 4–6, 10-08 and 09 are 7 and 8, 10-10 (made
  up) is 9, 10-12 to 16 are 10–14, 10-19 to 23 are 15–19, 10-26 is 20. Printed on Thursday 09-24: 09-25 to 27 are off,
  so the one working day for the upload is 09-28, and 09-29 is one late.
* request_to_court, the request of 03-02: 03-03 to 06 are 1–4, 03-09 to 11 are 5–7 (correction), 03-12 and 13 are 8
  and 9, 03-16 to 20 are 10–14, 03-23 to 27 are 15–19, 03-30 is 20. The refusal is served on 03-18: 13 days to the end
  of March, 30 of April make 43, 05-17 is the 60th, a Sunday, so 05-18. The five days for acceptance are working days
  (复议法第八十八条第二款): 04-02, 03, 07, 08 and 09, with 04-04 to 06 off. Accepted on 04-08: seven working days are
  04-09, 10, 13 to 17; of the sixty days 22 lie in April, 31 in May, 06-07 is the 60th, a Sunday, so 06-08. The copy
  came on 04-13: 04-14 to 17 are 1–4, 04-20 to 24 are 5–9, 04-27 is 10, for the law and for Maoshe alike; the business
  section's five from 04-14 are 04-15 to 17, 20 and 21. Served on 06-04: the 15th day is 06-19, Dragon Boat Festival
  to 06-21, so 06-22.
* request_to_court, the suit: filed on 06-22, seven days are 06-29; registered on 06-26, five days are 07-01, six
  months 12-26 (a Saturday; the court's own limit does not move). The copy came on 07-03: 15 days are 07-18, a
  Saturday, so 07-20; Maoshe's ten working days are 07-06 to 10 and 07-13 to 17. Defended on 07-20: five days are
  07-25, a Saturday, so 07-27. Served on 11-06: 15 days are 11-21, a Saturday, so 11-23. In effect on 11-24: six
  months for a retrial are 2027-05-24, a Monday in a year without a notice.
* emergency_in_wuding: found 02-16 20:40; five hours later it is 02-17 01:40, twenty-four hours later 02-17 20:40,
  both in the holiday of 02-15 to 23.
* normative_document_in_maoshe: published for opinions on 04-27; 04-28 to 30 are 1–3, 05-01 to 05 are off, 05-06 to 08
  are 4–6, 05-09 (made up) is 7. Formed on 05-22: 05-25 to 29 are 1–5, 06-01 to 05 are 6–10, 06-08 to 12 are 11–15,
  06-15 to 18 are 16–19, 06-19 is off, 06-22 is 20. Printed on 05-25: the one working day for the upload is 05-26.
* document_and_inspection_in_genhe: formed on 03-09; 03-10 to 13 are 1–4, 03-16 to 20 are 5–9, 03-23 to 27 are 10–14,
  03-30 to 04-03 are 15–19, 04-04 to 06 are off, 04-07 is 20. The quarters end on 03-31, 06-30, 09-30 and 12-31. The
  order says 04-09; 04-10 is a day late.
* emergency_bureau_year: fixed dates: 01-31, a Saturday, does not move; what is owed every year is owed by 12-31.
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
