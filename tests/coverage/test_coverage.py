"""Every clause of the five documents is carried by something that exists, or left out with its reason."""

from __future__ import annotations

import ast
import tomllib
from functools import cache
from importlib import import_module

import pytest

from govopen.rules.names import RULES
from govopen.workflows import WORKFLOWS
from tests.coverage import outline
from tools.coverage import DOCUMENTS, KINDS, MODALITIES, PAGE, PARTS, ROOT, Carried, clauses, coverage, page

CARRIED = coverage()
CODE = ROOT / "src" / "govopen"
COMING = {
    "proactive_disclosure", "information_release", "secrecy_review", "request_handling",
    "administrative_reconsideration", "administrative_litigation",
    "dispute_handling", "opinion_response", "policy_interpretation", "public_consultation",
    "meeting_openness", "catalogue_maintenance", "attribute_review", "annual_report", "assessment", "supervision",
    "rectification", "platform_service", "obligations",
    "local/huangyan", "local/maoshe", "local/genhe", "local/wuding", "local/kundulun", "local/ministry_390",
}  # fmt: skip
"""What a pending clause may wait for."""

identified = pytest.mark.parametrize("row", CARRIED, ids=lambda row: row.clause)


@cache
def lines(organ: str) -> frozenset[tuple[str, str]]:
    """Every line of an organ's checklists, with its workflow."""
    checklists = import_module(f"govopen.workflows.local.{organ}").CHECKLISTS
    return frozenset((checklist.workflow, line.name) for checklist in checklists for line in checklist.lines)


@cache
def defined_in(path: str) -> frozenset[str]:
    """Every test of a file, those of classes as ``Class::test``."""
    found = set()
    for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body:
        inner = node.body if isinstance(node, ast.ClassDef) else [node]
        before = f"{node.name}::" if isinstance(node, ast.ClassDef) else ""
        found |= {before + test.name for test in inner if isinstance(test, ast.FunctionDef)}
    return frozenset(found)


def test_the_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m tools.coverage"


def test_the_list_of_clauses_has_the_numbering_of_the_documents() -> None:
    assert [clause.key for clause in clauses()] == outline.keys()


def test_an_outline_says_what_it_stands_for() -> None:
    assert list(outline.expand("一-二 三[(一) (二)[1-2]] 四[注1-注2]")) == [
        "一", "二", "三", "三(一)", "三(二)", "三(二)1", "三(二)2", "四", "四注1", "四注2",
    ]  # fmt: skip


def test_every_clause_is_covered_exactly_once_and_in_its_order() -> None:
    assert [row.clause for row in CARRIED] == [clause.key for clause in clauses()]


def test_no_clause_stands_twice() -> None:
    keys = [clause.key for clause in clauses()]
    assert len(keys) == len(set(keys))
    assert len(keys) > 150


def test_every_clause_has_its_words_and_its_modality() -> None:
    for clause in clauses():
        assert clause.words, clause
        assert clause.modality in MODALITIES, clause
        assert clause.document in DOCUMENTS, clause
        assert not clause.part.isascii() or not clause.part or f"{clause.document} {clause.part}" in PARTS, clause


IN_PRINCIPLE = (
    "000 四(三)3", "001 四(三)3", "002 J 一", "002 K 五", "004 A A.2", "004 B 二(七)", "004 C 二(四)1", "004 E 七(四)",
    "004 F 三", "004 F 四(五)",
)  # fmt: skip


def test_the_clauses_that_say_in_principle_are_those_that_bind_in_principle() -> None:
    """原则上, 一般: a departure is a caution, no breach."""
    assert tuple(clause.key for clause in clauses() if clause.modality == "shall_in_principle") == IN_PRINCIPLE


@identified
def test_a_row_says_what_its_kind_asks_for(row: Carried) -> None:
    assert row.kind in KINDS
    assert (row.kind == "left_out") == bool(row.reason), "a clause left out, and no other, has a reason"
    assert row.kind == "left_out" or row.workflow
    if row.kind in ("step", "line", "obligation"):
        assert row.names


@identified
def test_every_clause_left_out_binds_nobody_or_says_why(row: Carried) -> None:
    """Only headings, aims, scopes, principles and manners of acting are left out."""
    if row.kind == "left_out":
        assert len(row.reason) > 3


@identified
def test_every_workflow_act_and_line_exists(row: Carried) -> None:
    if row.kind == "pending":
        assert row.workflow in COMING
        return
    if row.kind not in ("step", "line"):
        return
    workflows = [WORKFLOWS[name] for name in row.workflows]
    for name in row.names:
        organ, slash, line = name.partition("/")
        if slash:
            assert any((workflow.name, line) in lines(organ) for workflow in workflows), name
        else:
            assert any(name in workflow.acts for workflow in workflows), name
    if row.kind == "line":
        assert any("/" in name for name in row.names), "a line is written organ/line"


@identified
def test_every_workflow_of_a_row_carries_something_of_it(row: Carried) -> None:
    if row.kind in ("step", "line"):
        for name in row.workflows:
            workflow = WORKFLOWS[name]
            named = [entry.rpartition("/")[2] for entry in row.names]
            acts = set(workflow.acts)
            own = {line for organ in {entry.partition("/")[0] for entry in row.names if "/" in entry}
                   for of, line in lines(organ) if of == name}  # fmt: skip
            assert acts & set(named) or own & set(named), f"{name} has none of {named}"


@identified
def test_every_file_of_data_or_a_form_holds_what_is_named(row: Carried) -> None:
    if row.kind in ("data", "form"):
        for path in row.workflows:
            text = (ROOT / path).read_text(encoding="utf-8")
            assert all(part in text for name in row.names for part in name.split("."))


@identified
def test_every_clock_is_a_rule(row: Carried) -> None:
    known = {str(rule) for names in RULES for rule in names}
    assert set(row.clocks) <= known


@identified
def test_every_test_exists(row: Carried) -> None:
    for test in row.tests:
        path, _, name = test.partition("::")
        assert name in defined_in(path), test


@identified
def test_every_obligation_exists(row: Carried) -> None:
    """An obligation is written organ/name, as it stands in the organ's file of rules."""
    if row.kind == "obligation":
        for entry in row.names:
            organ, _, name = entry.partition("/")
            text = (CODE / "rules" / "local" / f"{organ}.toml").read_text(encoding="utf-8")
            assert name in tomllib.loads(text)["obligations"], entry
