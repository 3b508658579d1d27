"""Old cases load for ever: one stored case per workflow and released version, judged anew.

The files are never written again; what they come to was noted by hand. A change of the law or of a notice
may move a deadline, and then `moved` says so; a change of the library may not.
"""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from govopen import Case
from govopen.workflows import WORKFLOWS
from govopen.workflows.engine import Amendment
from tests.workflows.days import FRI_2_OCT_2026, MON_26_OCT_2026, THU_19_SEP_2024, THU_22_OCT_2026, WED_26_JUN_2019

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*/*.json"))

# state, open deadlines by their short names, codes of the findings about recorded acts
EXPECTED: dict[str, tuple[str, dict[str, date], list[str]]] = {
    # the request worked in tests/workflows/test_request_worked.py, its extension put on record later
    "0.1.0/request_handling": ("replied", {}, ["late"]),
    # received 2019-05-14, extended by fifteen working days: 06-26
    "0.1.0/request_handling_2007": ("processing", {"reply": WED_26_JUN_2019}, []),
    # found unclear 2024-08-28 under ten calendar days; reported 09-04: 09-05..06 (2), 09..14 (8), 18..19 (10)
    "0.1.0/secrecy_review": ("referred", {"unclear_decide": THU_19_SEP_2024}, []),
    # formed 04-20, due 05-20, published a day late; changed 09-18: 10-22
    "0.1.0/proactive_disclosure": ("formed", {"publish": THU_22_OCT_2026}, ["late"]),
    # found 10-01 22:30: information due 10-02 03:30, issued at 04:00; press conference by 10-02 22:30
    "0.1.0/opinion_response": ("emergency", {"press_conference": FRI_2_OCT_2026}, ["late"]),
}


def name(file: Path) -> str:
    return f"{file.parent.name}/{file.stem}"


every = pytest.mark.parametrize("file", FILES, ids=name)


def load(file: Path) -> Case:
    return Case.from_json(file.read_text(encoding="utf-8"), rejudge=True)


@every
def test_an_old_case_stands_where_it_stood(file: Path) -> None:
    assert load(file).state == EXPECTED[name(file)][0]


@every
def test_an_old_case_has_the_deadlines_that_the_law_gives(file: Path) -> None:
    assert {due.rule.partition(".")[2]: due.on for due in load(file).deadlines} == EXPECTED[name(file)][1]


@every
def test_an_old_case_has_the_findings_that_the_law_gives(file: Path) -> None:
    assert [finding.code for finding in load(file).findings] == EXPECTED[name(file)][2]


@every
def test_no_deadline_of_an_old_case_has_moved(file: Path) -> None:
    assert load(file).moved == ()


@every
def test_an_old_case_keeps_every_entry_of_its_log(file: Path) -> None:
    entries = json.loads(file.read_text(encoding="utf-8"))["log"]

    assert [entry.kind for entry in load(file).log] == [entry["kind"] for entry in entries]


@every
def test_an_old_case_stored_anew_is_the_same_case(file: Path) -> None:
    case = load(file)

    assert Case.from_json(case.to_json()) == case


def test_every_file_has_its_expectation() -> None:
    assert {name(file) for file in FILES} == EXPECTED.keys()


def test_every_workflow_of_the_first_release_has_a_stored_case() -> None:
    stored = {json.loads(file.read_text(encoding="utf-8"))["workflow"] for file in FILES}

    assert (
        {"request_handling", "secrecy_review", "proactive_disclosure", "opinion_response"} <= stored <= WORKFLOWS.keys()
    )


def test_the_stored_request_keeps_its_amendment_and_the_reason() -> None:
    (entry,) = (one for one in load(HERE / "0.1.0" / "request_handling.json").log if isinstance(one, Amendment))

    assert (entry.reason, entry.recorded_on) == ("漏记", MON_26_OCT_2026)
