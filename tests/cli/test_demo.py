"""The demonstration: what it prints was counted by hand on the notice for 2023 (国办发明电〔2022〕16号).

Signed for on Monday 18 September: 09-19 to 22 are 1–4, 09-25 to 28 are 5–8; 09-29 to 10-06 are off; Saturday 10-07 and
Sunday 10-08 are made up, 9 and 10; 10-09 to 13 are 11–15, 10-16 to 20 are 16–20. Late by 13 November: 10-23 to 27,
10-30 to 11-03, 11-06 to 10 and 11-13 are sixteen working days.
"""

from __future__ import annotations

import subprocess
import sys
from datetime import date

import pytest

from govopen import demo


@pytest.fixture(scope="module")
def page() -> list[str]:
    return demo.page()


def test_demo_gives_the_last_day_counted_by_hand(page: list[str]) -> None:
    assert "The deadline: Fri 2023-10-20" in page


@pytest.mark.parametrize(
    "week",
    [
        "  09-18   0   09-19   1   09-20   2   09-21   3   09-22   4   09-23   ·   09-24   ·",
        "  09-25   5   09-26   6   09-27   7   09-28   8   09-29   ×   09-30   ×   10-01   ×",
        "  10-02   ×   10-03   ×   10-04   ×   10-05   ×   10-06   ×   10-07   9*  10-08  10*",
        "  10-09  11   10-10  12   10-11  13   10-12  14   10-13  15   10-14   ·   10-15   ·",
        "  10-16  16   10-17  17   10-18  18   10-19  19   10-20 [20]",
    ],
)
def test_demo_numbers_every_day_as_a_hand_count_does(page: list[str], week: str) -> None:
    assert week in page


def test_demo_shows_the_breach_with_its_provision(page: list[str]) -> None:
    text = "\n".join(page)

    assert "breach: nothing was done by 2023-11-13 (16 working days)" in text
    assert "条例第三十三条第二款" in text


def test_demo_names_its_source_and_what_the_source_said(page: list[str]) -> None:
    text = "\n".join(page)

    assert "双政复决字〔2023〕20号" in text
    assert "http://admin.yzcity.gov.cn:8888/spxsfj/xzfyss/202403/17250fecb9814f039e72df93a3e26161.shtml" in text
    assert "但未在法定期限内答复" in text


def test_demo_shows_what_two_common_slips_would_have_given(page: list[str]) -> None:
    assert "  Mon 2023-10-16   weekdays alone: the holiday is forgotten" in page
    assert "  Tue 2023-10-24   holidays off, but the make-up weekend days are forgotten" in page


def test_demo_replays_the_dates_of_the_record() -> None:
    assert [day for day, _ in demo.RECORD.dates] == [date(2023, 9, 15), date(2023, 9, 18), date(2023, 11, 13)]


def test_demo_runs_as_a_module() -> None:
    done = subprocess.run([sys.executable, "-m", "govopen.demo"], capture_output=True, check=True)

    assert "Fri 2023-10-20" in done.stdout.decode()
    assert done.stderr == b""
