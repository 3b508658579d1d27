"""A document is changed, and the finding changes with it: nothing about an organ is known by heart."""

from __future__ import annotations

from pathlib import Path

import pytest

from govopen.lint import Kind, Report, documents_of, lint
from tests.lint.documents import changed, ids, rule, shipped, town


def laws(report: Report, name: str) -> set[str]:
    return {finding.law for finding in report.findings if finding.id == name}


def test_an_unchanged_copy_is_found_as_the_shipped_document(tmp_path: Path) -> None:
    report = changed(tmp_path, "maoshe")

    assert report.documents == ("maoshe", "huangyan")
    assert len(ids(report)) == 24


def test_a_defence_in_five_working_days_contradicts_nothing(tmp_path: Path) -> None:
    """It equals the simplified reply, and fits into fifteen calendar days around every holiday since 2007.

    The ten calendar days of the law of 1999 were shorter around a long holiday; that law is no longer in force and
    makes no finding by itself.
    """
    report = changed(tmp_path, "maoshe", ("10个工作日内会同", "5个工作日内会同"), ("= 10 }", "= 5 }"))

    assert "cx.defence_10wd" not in ids(report)
    assert "cx.evidence_5wd" in ids(report)


def test_a_defence_in_six_working_days_is_still_looser_than_the_simplified_reply(tmp_path: Path) -> None:
    """第五十四条第一款: five; six end a working day later from every start."""
    report = changed(tmp_path, "maoshe", ("10个工作日内会同", "6个工作日内会同"), ("= 10 }", "= 6 }"))

    assert "arl.simplified_respond" in laws(report, "cx.defence_10wd")


def test_evidence_in_three_working_days_leaves_room(tmp_path: Path) -> None:
    text = shipped("maoshe")
    block = text[(start := text.index("[rules.evidence]")) : text.index("[rules.", start + 1)]
    shorter = block.replace("5个工作日", "3个工作日").replace("= 5 }", "= 3 }")

    assert "cx.evidence_5wd" not in ids(changed(tmp_path, "maoshe", (block, shorter)))


def test_without_proof_of_an_interest_the_grounds_are_the_law_s(tmp_path: Path) -> None:
    report = changed(tmp_path, "genhe", ('"missing_proxy", "interest_proof"]', '"missing_proxy"]'))

    assert "cx.benefit_proof" not in ids(report)


@pytest.mark.parametrize(
    ("organ", "name", "old", "new"),
    [
        ("ministry_390", "cx.trigger_20wd", 'from = "printing"', 'from = "formation"\nphrase = "形成或者变更之日"'),
        ("ministry_390", "cx.secrecy_authority", '["own_secrecy_office", "authorised_organ"]', '["authorised_organ"]'),
        ("ministry_390", "cx.public_enterprise", ', "public_enterprises"]', "]"),
        ("ministry_390", "cx.selfcheck_scope", '["on_request", "withheld"]', '["withheld"]'),
        ("maoshe", "cx.ext20", 'from = "extension_approved"\n', ""),
        ("maoshe", "cx.7wd_vs_3rd15", 'includes = ["ogi.third_party_opinion", "ogi.organ_opinion"]\n', ""),
        ("maoshe", "cx.ext_approver", "报请信息公开分管领导同意后告知申请人\"\nsays      = [\"leader_in_charge\"]",
         "报请政府信息公开工作机构负责人同意后告知申请人\"\nsays      = [\"ogi_office_head\"]"),
        ("maoshe", "cx.channels", '信函、传真等形式提交的申请"\nsays      = ["internet", "post", "fax"]',
         '信函、传真、当面提交等形式提交的申请"\nsays      = ["internet", "post", "fax", "in_person"]'),
        ("maoshe", "cx.gate_forum", '不得上报区政府审议"\nsays      = ["government_above"]',
         '不得提请本乡发布前"\nsays      = ["own_government"]'),
        ("maoshe", "cx.office_1wd", 'from = "printing"\nwith = ["ogi.publish"]\n', 'from = "printing"\n'),
        ("wuding", "cx.attr3_vs_5", ', "after_stripping", "on_request", "after_redaction"', ', "on_request"'),
        ("genhe", "cx.reply_vs_service", '在规定时间内送达"\nsays      = ["service"]',
         '在规定时间内予以答复"\nsays      = ["reply"]'),
        ("huangyan", "cx.secret_exceptions", '["nothing"]', '["trade_secret", "privacy"]'),
    ],
)  # fmt: skip
def test_a_corrected_clause_is_no_longer_found(tmp_path: Path, organ: str, name: str, old: str, new: str) -> None:
    assert name in ids(lint(documents_of(organ)))

    assert name not in ids(changed(tmp_path, organ, (old, new)))


def test_a_total_that_stands_still_is_no_gross_limit(tmp_path: Path) -> None:
    report = changed(tmp_path, "maoshe", ("gross = true", "gross = false"), ("gross  = true", "gross  = false"))

    assert "cx.40wd_gross" not in ids(report)


def test_a_document_with_all_three_limits_of_a_response_lacks_none(tmp_path: Path) -> None:
    other = """
[rules.response]
zh        = "其他政务舆情的回应"
provision = { clause = "四(五)" }
phrase    = "对其他政务舆情应在48小时内予以回应"
within    = { hours = 48 }
ends      = "never rolls"
verified  = "the document itself"
refines   = ["opinion.response"]

[obligations.work_report]"""

    assert "cx.op_hours" not in ids(changed(tmp_path, "wuding", ("\n[obligations.work_report]", other)))


def test_a_clause_struck_out_is_no_longer_found(tmp_path: Path) -> None:
    text = shipped("genhe")
    start = text.index("[states.unreachable]")
    clause = text[start : text.index("[states.", start + 1)]

    assert "cx.2015_confirm" not in ids(changed(tmp_path, "genhe", (clause, "")))


def test_another_number_in_a_copy_changes_the_dates(tmp_path: Path) -> None:
    def days(report: Report) -> list[str]:
        return [str(one.days) for one in report.findings if one.id == "cx.comment_len"]

    text = shipped("maoshe")
    block = text[(start := text.index("[rules.consultation]")) : text.index("[rules.", start + 1)]
    shorter = block.replace("7个工作日", "5个工作日").replace("= 7 }", "= 5 }")

    found = days(changed(tmp_path, "maoshe", (block, shorter)))
    assert found and found != days(lint(documents_of("maoshe")))


def test_a_reply_in_25_working_days_is_looser_under_a_name_of_its_own(tmp_path: Path) -> None:
    """From Sunday 30 August 2026 the law ends on 24 September: see the count in the how-to page."""
    report = town(tmp_path, rule("自收到申请之日起25个工作日内", "working_days = 25", "ogi.reply", name="reply"))

    [finding] = report.findings
    assert (finding.id, finding.kind) == ("rule.looser:sometown.reply", Kind.LOOSER)
    assert finding.days is not None
    assert str(finding.days) == "from 2026-08-30: the document ends on 2026-10-09, the law on 2026-09-24"


CHANNELS = """
[states.{name}]
topic     = "channels"
provision = {{ clause = "{clause}" }}
phrase    = "{phrase}"
says      = [{says}]
verified  = "the document itself"
"""


def test_what_a_second_clause_says_is_not_lacking(tmp_path: Path) -> None:
    """国办公开办函〔2017〕19号 一: in person and by post."""
    letter = CHANNELS.format(name="letter", clause="一", phrase="可以通过信函提交", says='"post"')
    counter = CHANNELS.format(name="counter", clause="二", phrase="也可以当面提交", says='"in_person"')

    assert [one.kind for one in town(tmp_path, letter).findings] == [Kind.LACKING]
    assert town(tmp_path, letter, counter).findings == ()


def test_what_is_lacking_is_told_once_for_all_clauses_on_a_topic(tmp_path: Path) -> None:
    fax = CHANNELS.format(name="fax", clause="一", phrase="可以传真", says='"fax"')
    site = CHANNELS.format(name="site", clause="二", phrase="可以通过平台提交", says='"internet"')

    [finding] = town(tmp_path, fax, site).findings
    assert (finding.name, finding.example) == ("fax", "not said: in person, by post「可以传真」")


def test_only_what_the_law_requires_is_weakened_by_binding_in_principle(tmp_path: Path) -> None:
    """一 requires the counter and the post; 二 encourages a fax."""
    both = CHANNELS.format(name="both", clause="一", phrase="可以当面提交或者以信函提交", says='"in_person", "post"')
    weak = CHANNELS.format(name="weak", clause="一", phrase="原则上当面提交或者以信函提交", says='"in_person", "post"')
    fax = CHANNELS.format(name="fax", clause="二", phrase="原则上可以传真", says='"fax"')

    assert town(tmp_path, both, fax).findings == ()
    assert [one.kind for one in town(tmp_path, weak).findings] == [Kind.IN_PRINCIPLE]
