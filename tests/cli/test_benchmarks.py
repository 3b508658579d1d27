"""The benchmarks: the table's arithmetic; nothing here measures time."""

from __future__ import annotations

import pytest

from benchmarks.__main__ import HEAD, cells, main, table
from benchmarks.measure import compared, missing, shown


def test_ratio_is_said_the_way_it_reads() -> None:
    assert compared("work", 1e-6, "other", 2e-4, faster=200).ratio == "200 times as fast"
    assert compared("work", 3e-6, "other", 1e-6, at_most=2).ratio == "3 times as long"


@pytest.mark.parametrize(("ours", "met"), [(1e-6, True), (1.1e-6, False)])
def test_target_is_met_at_its_limit_and_not_beyond(ours: float, met: bool) -> None:
    assert compared("work", ours, "other", 2e-4, faster=200).met is met
    assert compared("work", ours, "other", 0.5e-6, at_most=2).met is met


def test_package_that_is_not_installed_is_said_to_be() -> None:
    assert "not installed" in "\n".join(table([HEAD, cells(missing("work", "numpy"))]))


def test_durations_are_shown_in_a_unit_that_suits_them() -> None:
    assert [shown(s) for s in (2.0, 0.0125, 4.2e-6, 8.1e-8)] == ["2 s", "12.5 ms", "4.2 µs", "81 ns"]


def test_unknown_part_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["calender"]) == 2
    assert "known: calendar, requests, portfolio, lint, imports" in capsys.readouterr().err
