"""国办公开办函〔2021〕30号: the form of the annual report, its rows as printed and what must agree in table 3."""

from __future__ import annotations

import pytest

from govopen.workflows.annual_report.form import (
    DOCUMENTS,
    SECTIONS,
    VERIFIED,
    Column,
    Dispute,
    Remedy,
    Requester,
    RequestTable,
    Result,
)

R = Result


def person(*results: tuple[Result, int], received: int = 3, carried_in: int = 1, carried_over: int = 1) -> RequestTable:
    return RequestTable(2025, {Requester.PERSON: Column(received, carried_in, results, carried_over)})


def test_the_form_has_six_sections_and_its_labels_are_from_reprints() -> None:
    assert len(SECTIONS) == 6
    assert not VERIFIED.settled


@pytest.mark.parametrize(
    ("heading", "rows"), [("（一）", 1), ("（二）", 1), ("（三）", 8), ("（四）", 3), ("（五）", 5), ("（六）", 3)]
)
def test_table_3_has_21_counted_rows_under_six_headings(heading: str, rows: int) -> None:
    assert sum(result.zh.startswith(heading) for result in Result) == rows
    assert len(Result) == 21


def test_table_4_has_fifteen_numbers() -> None:
    """Three blocks of four results and their sum."""
    assert len(Remedy) * (len(Dispute) + 1) == 15


def test_table_2_counts_documents_decisions_and_charges() -> None:
    assert [len(rows) * len(columns) for rows, columns in DOCUMENTS.values()] == [6, 1, 2, 1]


def test_table_3_what_came_in_is_what_was_handled_and_what_goes_on() -> None:
    """第一项加第二项之和，等于第三项加第四项之和."""
    assert person((R.DISCLOSED, 2), (R.NOT_HELD, 1)).defects() == []
    assert person((R.DISCLOSED, 2)).defects() == ["自然人: 一 + 二 = 4, but 三（七） + 四 = 3"]
    assert person((R.DISCLOSED, 4)).defects() == ["自然人: 一 + 二 = 4, but 三（七） + 四 = 5"]


def test_table_3_each_column_agrees_for_itself() -> None:
    """One too few among persons is not made good by one too many among companies."""
    table = RequestTable(
        2025,
        {Requester.PERSON: Column(2, 0, ((R.DISCLOSED, 1),)), Requester.COMPANY: Column(1, 0, ((R.DISCLOSED, 2),))},
    )

    assert len(table.defects()) == 2
    assert table.row(R.DISCLOSED) == 3


def test_table_3_a_result_is_counted_once_and_never_below_nought() -> None:
    assert person((R.DISCLOSED, 2), (R.DISCLOSED, 1)).defects() == ["自然人: a result stands twice"]
    assert "a number is below nought" in person((R.DISCLOSED, 4), (R.OTHER, -1)).defects()[0]


def test_table_3_what_one_year_carries_over_the_next_takes_in() -> None:
    before = RequestTable(2024, {Requester.PERSON: Column(1, 0, (), 1)})
    table = person((R.DISCLOSED, 2), (R.NOT_HELD, 1))

    assert table.defects(before) == []
    assert table.defects(RequestTable(2024, {})) == ["自然人: 2024 carries 0 over, 2025 takes 1 in"]
    assert table.defects(RequestTable(2023, before.columns)) == ["the year before 2025 is not 2023"]
