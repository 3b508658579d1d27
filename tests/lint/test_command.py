"""``govopen lint``, the report page, and the steps of the law that a document does not order."""

from __future__ import annotations

from pathlib import Path

import pytest

from govopen.lint import documents_of, lint
from govopen.lint.steps import missing_steps
from govopen.rules import Rulebook
from tests.cli.command import govopen
from tests.lint.documents import TOWN, rule, shipped
from tools.lint_report import PAGE, page


def written(folder: Path, text: str) -> str:
    place = folder / "own.toml"
    place.write_text(text, encoding="utf-8")
    return str(place)


def test_a_finding_is_one_readable_block() -> None:
    ran = govopen("lint", "maoshe")

    assert ran.code == 1
    assert ran.out.startswith("台州市黄岩区茅畲乡人民政府 (maoshe, huangyan): ")
    assert (
        """
cx.ext_approver, breach, wrong office: an extension approved by another than the head of the disclosure office \
(延期的同意人)
  clause   茅畲乡依申请公开办理工作流程四
  law      条例第三十三条第二款, 2019「需要延长答复期限的，应当经政府信息公开工作机构负责人同意并告知申请人」
  example  said: the leader in charge「报请信息公开分管领导同意后告知申请人」
  handle   obtain both approvals
"""
        in ran.out
    )
    assert "1999, no longer in force「" in ran.out
    assert "\ncompared\n" in ran.out and "\nwithout a line (" in ran.out


def test_json_has_the_documented_keys() -> None:
    data = govopen("lint", "wuding", "--json").data

    assert list(data) == ["organ", "title", "documents", "on", "findings", "comparisons", "missing", "calendar"]
    assert {"id", "clause", "provision", "example"} <= set(data["findings"][0])
    assert list(data["comparisons"][0]) == [
        "local", "local_period", "law", "version", "law_period", "verdict", "reason", "with_exclusions",
        "with_extension", "days",
    ]  # fmt: skip
    assert list(data["missing"][0]) == ["workflow", "act", "zh", "provision"]


def test_json_gives_the_days_of_a_period() -> None:
    data = govopen("lint", "maoshe", "--json").data
    days = next(one["days"] for one in data["findings"] if one["id"] == "cx.ext20")

    assert days == {
        "start": "2026-08-05", "local_end": "2026-10-08", "law_end": "2026-09-30",
        "circumstance": "approval of the extension on 2026-09-03",
    }  # fmt: skip


def test_a_document_without_fault_exits_with_0(tmp_path: Path) -> None:
    text = TOWN + rule("自收到申请之日起10个工作日内", "working_days = 10", "ogi.reply")
    ran = govopen("lint", written(tmp_path, text))

    assert ran.code == 0
    assert ran.out.startswith("某镇人民政府 (sometown): 0 findings; the law on 2026-12-24\n")
    assert "sometown.limit (10 working days) beside ogi.reply 2019 (20 working days): stricter" in ran.out


def test_a_document_of_nothing_says_so(tmp_path: Path) -> None:
    assert (
        govopen("lint", written(tmp_path, TOWN)).out == "某镇人民政府 (sometown): 0 findings; the law on 2026-12-24\n"
    )


def test_a_parent_s_document_is_read_too(tmp_path: Path) -> None:
    data = govopen("lint", written(tmp_path, TOWN), "--parent", "huangyan", "--json").data

    assert data["documents"] == ["sometown", "huangyan"]
    assert {one["id"] for one in data["findings"]} == {"cx.secret_exceptions"}


def test_the_law_of_another_day(tmp_path: Path) -> None:
    data = govopen("lint", "maoshe", "--on", "2023-12-31", "--json").data

    assert data["on"] == "2023-12-31"
    assert {one["law"] for one in data["comparisons"] if one["local"] == "maoshe.defence"} == {
        "arl.respond", "apl.defence",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        (("maosh",), "unknown organ 'maosh'; did you mean 'maoshe'?"),
        (("nowhere.toml",), "cannot read nowhere.toml: No such file or directory"),
        (("maoshe", "--parent", "huangyan"), "--parent goes with a file"),
        (("maoshe", "--on", "2026-13-01"), "--on: '2026-13-01' is not in the calendar"),
        (("maoshe", "--on", "2026-09-18T09:00+08:00"), "--on: '2026-09-18T09:00+08:00' is a moment"),
        ((), "the following arguments are required: FILE-OR-ORGAN"),
    ],
)
def test_bad_input_is_told_on_one_line(words: tuple[str, ...], reason: str) -> None:
    assert govopen("lint", *words).refusal.startswith(reason)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("nothing", "not TOML"),
        (TOWN.replace('short    = "某镇规程"\n', ""), "instrument.short: missing"),
        (TOWN + '\n[states.x]\ntopic = "y"\n', "states.x.topic: unknown topic 'y'"),
        (shipped("maoshe").replace('parent   = "huangyan"', 'parent   = "huangyang"'), "unknown organ 'huangyang'"),
    ],
)
def test_an_unsound_file_is_told_on_one_line(tmp_path: Path, text: str, reason: str) -> None:
    assert reason in govopen("lint", written(tmp_path, text)).refusal


# ---------------------------------------------------------------- steps of the law


def names(organ: str) -> set[str]:
    return {one.act for one in missing_steps(organ)}


def test_a_township_s_flow_does_not_order_the_confirmation_of_plain_letters() -> None:
    """条例第三十一条第（二）项: confirmed on the day. The flow of 茅畲乡 names letters and no confirmation."""
    assert "confirm" in names("maoshe")


def test_what_the_text_orders_outside_the_checklist_is_not_missing() -> None:
    """根河市 政务公开依申请公开工作制度二(二): 「应当于收到申请的当日与申请人确认」."""
    assert "confirm" not in names("genhe")
    assert "change_attribute" not in names(
        "wuding"
    )  # 二(四): 「可转为主动公开的应当主动公开」, in its yearly self-check


def test_a_missing_step_cites_the_law_that_orders_it() -> None:
    provisions = {one.act: one.provision for one in missing_steps("maoshe")}

    assert provisions["deposit"] == "条例第二十五条第三款"
    assert provisions["hold_press_conference"] == "舆情回应通知三"


def test_only_duties_of_the_organ_itself_are_listed() -> None:
    """The court's and the reconsideration organ's steps, and those of the department above, are not the organ's."""
    every = {act for organ in Rulebook.organs() for act in names(organ)}

    assert not every & {"register", "send_copy", "judge", "accept", "criticise", "verify"}


# ---------------------------------------------------------------- the page


def test_the_report_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(), "run python -m tools.lint_report"


def test_the_report_page_names_every_finding() -> None:
    text = PAGE.read_text(encoding="utf-8")

    for organ in Rulebook.organs():
        for finding in lint(documents_of(organ)).findings:
            assert f"| `{finding.id}` | {finding.kind} | {finding.clause} |" in text
