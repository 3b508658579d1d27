"""The five documents: each known contradiction is found where it stands, and nothing else.

The tables were written from the texts of the documents, clause by clause; dates were counted by hand on the holiday
notices (2026: 25–27 September and 1–7 October off, 20 September and 10 October worked; 2023: 29 September to 6 October
off, 7 and 8 October worked; 2026 Labour Day: 1–5 May off, 9 May worked).
"""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from govopen.calendar import china
from govopen.lint import Finding, Kind, Report, Verdict, documents_of, lint
from govopen.lint.catalogue import catalogue
from govopen.lint.spans import Starts
from govopen.rules import Rulebook
from govopen.terms import Severity

MINISTRY = {
    ("cx.trigger_20wd", "四(一)5"),        # 自文件印发之日起
    ("cx.selfcheck", "四(一)4"),           # 每年, where the law says 定期
    ("cx.selfcheck_scope", "四(一)4"),     # 依申请公开 besides 不予公开
    ("cx.op_hours", "四(三)3"),            # 48 hours only, 原则上
    ("cx.public_enterprise", "二"),        # 公共企事业单位
    ("cx.prereview_scope", "四(一)2"),     # 在发文前, not 报批前
    ("cx.sync", "四(二)6"),                # 同步部署
    ("cx.secrecy_authority", "五(三)"),    # 本单位保密工作机构审定
}  # fmt: skip
HUANGYAN = {("cx.secret_exceptions", "第十条")}  # an absolute ban
F, G, K, L = (
    "依申请公开办理工作流程",
    "行政争议处置工作流程",
    "行政规范性文件草案公开征求意见的规定",
    "政务公开舆情应对工作制度",
)
E, H, D = "公文类信息主动公开工作流程", "政府信息公开保密审查制度", "政策解读公开工作流程"
MAOSHE = {
    ("cx.office_1wd", f"{E}四"),
    ("cx.handle_7wd", f"{F}三"),
    ("cx.7wd_vs_3rd15", f"{F}三"),
    ("cx.ext20", f"{F}四"),
    ("cx.ext_approver", f"{F}四"),
    ("cx.40wd_gross", f"{F}五"),
    ("cx.archive_jan", f"{F}六"),
    ("cx.channels", f"{F}一"),
    ("cx.defence_10wd", f"{G}一"),
    ("cx.reviewer_as_counsel", f"{G}一"),
    ("cx.evidence_5wd", f"{G}二"),
    ("cx.review_venue", G),
    ("cx.agent", f"{G}四"),
    ("cx.secrecy_authority", f"{E}二"),
    ("cx.secrecy_authority", f"{F}三(二)2"),
    ("cx.secrecy_authority", f"{H}第八条"),
    ("cx.secret_exceptions", f"{H}第五条"),
    ("cx.prereview_scope", f"{E}三"),
    ("cx.comment_len", f"{K}第五条"),
    ("cx.gate_forum", f"{K}第三条"),
    ("cx.interp_time", f"{D}二"),
    ("cx.interp_time", "行政规范性文件政策解读工作的通知四(二)"),
    ("cx.sync", f"{D}四"),
    ("cx.op_hours", f"{L}四(三)"),
    ("cx.selfcheck", "信息公开动态调整机制第三条"),
    ("cx.selfcheck_scope", "信息公开动态调整机制第三条"),
    ("cx.public_enterprise", "信息公开动态调整机制第六条"),
}
WUDING = {
    ("cx.attr3_vs_5", "二(一)"),           # five attributes
    ("cx.prereview_scope", "二(一)"),      # all but 公开发布
    ("cx.selfcheck", "二(四)"),
    ("cx.selfcheck_scope", "二(四)"),      # 依申请公开较为集中
    ("cx.op_hours", "四(四)"),             # 5 and 24 hours, no 48
}  # fmt: skip
A, B = "政务公开信息主动公开工作制度", "政务公开依申请公开工作制度"
GENHE = {
    ("cx.attr3_vs_5", f"{A}附录A.1、附录B"),       # a box for 部分删减后公开
    ("cx.prereview_scope", f"{A}附录A.1"),         # every document
    ("cx.2015_confirm", f"{B}二(二)"),
    ("cx.benefit_proof", f"{B}二(三)1"),
    ("cx.3p_override", f"{B}二(五)"),
    ("cx.reply_vs_service", f"{B}二(七)"),
    ("cx.sync", "政务公开政策解读工作制度四(五)"),
    ("cx.op_hours", "政务公开回应关切工作制度七(三)"),  # 5 and 24 hours, no 48
}  # fmt: skip
EXPECTED = {
    "ministry_390": {"ministry_390": MINISTRY},
    "kundulun": {"ministry_390": MINISTRY},
    "huangyan": {"huangyan": HUANGYAN},
    "maoshe": {"maoshe": MAOSHE, "huangyan": HUANGYAN},
    "wuding": {"wuding": WUDING},
    "genhe": {"genhe": GENHE},
}
ALL = """
trigger_20wd office_1wd attr3_vs_5 handle_7wd 7wd_vs_3rd15 ext20 ext_approver 40wd_gross defence_10wd evidence_5wd
review_venue agent secrecy_authority op_hours comment_len benefit_proof 3p_override reply_vs_service selfcheck
archive_jan sync 2015_confirm prereview_scope interp_time secret_exceptions reviewer_as_counsel gate_forum channels
selfcheck_scope public_enterprise
"""
STARTS = Starts(china())


@cache
def report(organ: str) -> Report:
    return lint(documents_of(organ))


def found(organ: str, name: str) -> list[Finding]:
    return [finding for finding in report(organ).findings if finding.id == name]


def ends(organ: str, rule: str, day: date, version: str | None = None) -> date:
    [end] = STARTS.ends(Rulebook.for_organ(organ).rule(rule, version=version), [day])
    return end


@pytest.mark.parametrize("organ", EXPECTED)
def test_each_contradiction_is_found_in_its_clause_and_nothing_else(organ: str) -> None:
    clauses = {(one.document, one.id, one.clause.clause or one.clause.zh[-3:]) for one in report(organ).findings}

    assert clauses == {(document, *one) for document, known in EXPECTED[organ].items() for one in known}


def test_the_documents_together_hold_every_known_contradiction() -> None:
    together = {finding.id for organ in EXPECTED for finding in report(organ).findings}

    assert together == {f"cx.{name}" for name in ALL.split()} == {entry.id for entry in catalogue()}


def test_the_example_of_a_looser_period_lies_in_the_days_that_the_finding_names() -> None:
    for organ in EXPECTED:
        for finding in report(organ).findings:
            if finding.kind in (Kind.LOOSER, Kind.GROSS):
                assert finding.days is not None and finding.days.local_end != finding.days.law_end
                assert str(finding.days.local_end) in finding.example and str(finding.days.law_end) in finding.example
            elif finding.topic and finding.kind not in (Kind.OPEN, Kind.OWN_CONTRADICTION, Kind.IN_PRINCIPLE):
                assert finding.said in finding.example


# ---------------------------------------------------------------- periods, with dates


def test_cx_defence_10wd_is_looser_than_simplified_reconsideration_the_court_and_the_law_of_1999() -> None:
    """Ordinary reconsideration under the law of 2023 has the same ten working days."""
    beside = {(one.law, one.version): (one.kind, one.past) for one in found("maoshe", "cx.defence_10wd")}

    assert beside == {
        ("arl.simplified_respond", "2023"): (Kind.LOOSER, False),
        ("apl.defence", "2017"): (Kind.LOOSER, False),
        ("arl.respond", "1999"): (Kind.LOOSER, True),
    }
    verdicts = {(one.law.qualified, one.law.version): one.verdict for one in report("maoshe").comparisons
                if one.local.name == "defence"}  # fmt: skip
    assert verdicts["arl.respond", "2023"] is Verdict.EQUAL


def test_cx_defence_10wd_a_copy_of_24_september_2026() -> None:
    """24 September: 28–30 are 1–3, 8 and 9 October 4 and 5, 10 October 6, 12–15 are 7–10."""
    day = date(2026, 9, 24)

    assert ends("maoshe", "maoshe.defence", day) == ends("maoshe", "arl.respond", day) == date(2026, 10, 15)
    assert ends("maoshe", "arl.simplified_respond", day) == date(2026, 10, 9)
    assert ends("maoshe", "arl.respond", day, "1999") == date(2026, 10, 8)


def test_cx_defence_10wd_a_complaint_of_28_september_2026() -> None:
    """Fifteen calendar days end on 13 October, ten working days on the 16th."""
    assert ends("maoshe", "apl.defence", date(2026, 9, 28)) == date(2026, 10, 13)
    assert ends("maoshe", "maoshe.defence", date(2026, 9, 28)) == date(2026, 10, 16)


def test_cx_defence_10wd_the_old_law_rolls_to_a_worked_saturday() -> None:
    """Copy of 25 September 2023: the tenth day is 5 October, a holiday; Saturday the 7th is made up."""
    assert ends("maoshe", "arl.respond", date(2023, 9, 25), "1999") == date(2023, 10, 7)
    assert ends("maoshe", "maoshe.defence", date(2023, 9, 25)) == date(2023, 10, 13)


def test_cx_defence_10wd_the_example_in_court_is_the_largest_gap_of_the_latest_year() -> None:
    """24 September 2026: the fifteenth day is 9 October; ten working days are 15 October, counted above."""
    [court] = [one for one in found("maoshe", "cx.defence_10wd") if one.law == "apl.defence"]

    assert court.days is not None
    assert (court.days.start, court.days.local_end, court.days.law_end) == (
        date(2026, 9, 24), date(2026, 10, 15), date(2026, 10, 9),
    )  # fmt: skip
    assert court.severity is Severity.BREACH


def test_cx_evidence_5wd_takes_the_whole_of_a_simplified_reply() -> None:
    current = [one for one in found("maoshe", "cx.evidence_5wd") if not one.past]

    assert [(one.law, one.kind) for one in current] == [("arl.simplified_respond", Kind.NO_ROOM)]


def test_cx_trigger_20wd_counts_from_printing() -> None:
    """Formed on 20 April 2026, printed on the 28th: the law ends on 20 May, the ministry's letter on the 28th."""
    assert ends("ministry_390", "ogi.publish", date(2026, 4, 20)) == date(2026, 5, 20)
    assert ends("ministry_390", "ministry_390.publish", date(2026, 4, 28)) == date(2026, 5, 28)
    [finding] = found("ministry_390", "cx.trigger_20wd")
    assert finding.days is not None and finding.days.circumstance.startswith("printing on ")
    assert finding.days.local_end > finding.days.law_end


def test_cx_ext20_an_approval_after_the_base_period_ends_later_than_the_law() -> None:
    """From 5 August 2026 the base period ends on 2 September; twenty more end on 30 September.

    From an approval on 3 September: 4 is 1, 7–11 are 2–6, 14–18 are 7–11, 20 is 12, 21–24 are 13–16, 28–30 are 17–19,
    and 8 October is 20.
    """
    [finding] = found("maoshe", "cx.ext20")

    assert finding.days is not None
    assert finding.days.start == date(2026, 8, 5)
    assert (finding.days.local_end, finding.days.law_end) == (date(2026, 10, 8), date(2026, 9, 30))
    assert finding.days.circumstance == "approval of the extension on 2026-09-03"


def test_cx_40wd_gross_ends_while_a_third_party_still_has_its_time() -> None:
    """From Sunday 30 August 2026 twenty days end on 24 September: 31 August to 4 September are 1–5, 7–11 6–10, 14–18
    11–15, 20 is 16, 21–24 are 17–20. Fifteen more: 28–30 are 1–3, 8–10 October 4–6, 12–16 7–11, 19–22 12–15.
    """
    twenty, _forty = found("maoshe", "cx.40wd_gross")

    assert twenty.days is not None
    assert (twenty.days.start, twenty.days.local_end, twenty.days.law_end) == (
        date(2026, 8, 30), date(2026, 9, 24), date(2026, 10, 22),
    )  # fmt: skip
    gross = [one for one in report("maoshe").comparisons if one.local.name.startswith("reply_gross")]
    assert {(one.verdict, one.with_exclusions) for one in gross} == {(Verdict.EQUAL, Verdict.STRICTER)}


def test_cx_handle_7wd_differs_by_three_working_days() -> None:
    """Received on 18 September 2026: registered on the 20th, checked on the 22nd, handled on 9 October; from receipt
    on the 29th."""
    day = date(2026, 9, 18)
    registered = ends("maoshe", "maoshe.register", day)
    checked = ends("maoshe", "maoshe.check", registered)

    assert (registered, checked) == (date(2026, 9, 20), date(2026, 9, 22))
    assert ends("maoshe", "maoshe.handle", checked) == date(2026, 10, 9)
    assert ends("maoshe", "maoshe.handle_from_receipt", day) == date(2026, 9, 29)
    [finding] = found("maoshe", "cx.handle_7wd")
    assert finding.days is not None
    assert china().count_workdays(finding.days.law_end, finding.days.local_end) == 3


def test_cx_7wd_vs_3rd15_names_both_who_have_fifteen_days() -> None:
    assert {one.law for one in found("maoshe", "cx.7wd_vs_3rd15")} == {"ogi.third_party_opinion", "ogi.organ_opinion"}


def test_cx_op_hours_names_the_limits_that_are_missing() -> None:
    missing = {
        organ: {one.law for one in found(organ, "cx.op_hours") if one.kind is Kind.LACKING} for organ in EXPECTED
    }
    five, press, other = (
        "open_government.authoritative_information", "open_government.press_conference", "opinion.response",
    )  # fmt: skip

    assert missing["ministry_390"] == {five, press}
    assert missing["wuding"] == missing["genhe"] == {other}
    assert missing["maoshe"] == {five, press, other}
    assert [one.kind for one in found("ministry_390", "cx.op_hours") if one.law == other] == [Kind.IN_PRINCIPLE]


def test_cx_comment_len_a_minimum_is_looser_when_it_ends_earlier() -> None:
    """From 4 September 2026 thirty days roll to 8 October; seven working days from the 23rd end on 10 October."""
    assert ends("maoshe", "major_decisions.comment", date(2026, 9, 4)) == date(2026, 10, 8)
    assert ends("maoshe", "maoshe.consultation", date(2026, 9, 23)) == date(2026, 10, 10)
    [finding] = found("maoshe", "cx.comment_len")
    assert finding.days is not None and finding.days.local_end < finding.days.law_end


# ---------------------------------------------------------------- statements


@pytest.mark.parametrize(
    ("organ", "name", "kind", "provision"),
    [
        ("maoshe", "cx.ext_approver", Kind.WRONG_OFFICE, "条例第三十三条第二款"),
        ("maoshe", "cx.review_venue", Kind.WRONG_OFFICE, "复议法第二十四条第一款第（二）项"),
        ("maoshe", "cx.agent", Kind.LACKING, "行诉法第三条第三款"),
        ("maoshe", "cx.reviewer_as_counsel", Kind.WRONG_OFFICE, "复议法第四十八条"),
        ("maoshe", "cx.channels", Kind.LACKING, "接收渠道问题的解释一"),
        ("maoshe", "cx.interp_time", Kind.DIFFERENT, "政务公开实施细则二"),
        ("maoshe", "cx.public_enterprise", Kind.BEYOND, "条例第五十五条第一款"),
        ("maoshe", "cx.gate_forum", Kind.OWN_CONTRADICTION, "茅畲乡行政规范性文件草案公开征求意见的规定第十三条"),
        ("huangyan", "cx.secret_exceptions", Kind.DIFFERENT, "条例第十五条"),
        ("ministry_390", "cx.secrecy_authority", Kind.WRONG_OFFICE, "条例第十七条第三款；保密法第十七条第三款"),
        ("wuding", "cx.attr3_vs_5", Kind.BEYOND, "政务公开实施细则一(一)"),
        ("genhe", "cx.benefit_proof", Kind.BEYOND, "条例第二十七条；条例第二十九条第二款第（一）项；条例第三十条"),
        ("genhe", "cx.2015_confirm", Kind.OVERTAKEN, "期限问题的解释一2"),
        ("genhe", "cx.reply_vs_service", Kind.BEYOND, "条例第三十三条第二款；送达问题的解释四"),
        ("maoshe", "cx.sync", Kind.OPEN, "政务公开实施细则二"),
        ("maoshe", "cx.office_1wd", Kind.OTHER_ACT, "条例第二十六条"),
        ("maoshe", "cx.archive_jan", Kind.OTHER_ACT, "条例第四十九条第一款"),
        ("wuding", "cx.selfcheck", Kind.OPEN, "条例第十八条"),
        ("maoshe", "cx.prereview_scope", Kind.BEYOND, "政务公开实施细则一(一)"),  # every document: what is withheld too
        ("ministry_390", "cx.prereview_scope", Kind.DIFFERENT, "政务公开实施细则一(一)"),
    ],
)
def test_a_finding_says_what_kind_it_is_and_cites_the_law(organ: str, name: str, kind: Kind, provision: str) -> None:
    assert {(one.kind, one.provision) for one in found(organ, name)} == {(kind, provision)}


def test_cx_3p_override_silence_and_refusal_are_two_findings() -> None:
    """第三十二条: silence leaves the decision to the organ; a refusal with good reasons binds it."""
    kinds = {one.topic: one.kind for one in found("genhe", "cx.3p_override")}

    assert kinds == {"third_party_refusal": Kind.LACKING, "third_party_silence": Kind.DIFFERENT}


def test_asking_for_proof_of_an_interest_is_unlawful() -> None:
    [finding] = found("genhe", "cx.benefit_proof")

    assert finding.severity is Severity.UNLAWFUL
    assert finding.example.startswith("said: proof of an interest「")


def test_a_law_known_from_a_reprint_says_so() -> None:
    [finding] = found("wuding", "cx.attr3_vs_5")

    assert finding.verified == "reprint or excerpt"


def test_cx_sync_binds_in_genhe_in_principle_only() -> None:
    """四(五): 「原则上…同步公开」."""
    assert {one.kind for one in found("genhe", "cx.sync")} == {Kind.OPEN, Kind.IN_PRINCIPLE}


def test_a_clause_is_quoted_with_the_words_that_say_from_when() -> None:
    """Those words stand apart in 行政争议处置工作流程二; in 依申请公开办理工作流程四 they are part of the sentence."""
    [evidence] = [one for one in found("maoshe", "cx.evidence_5wd") if not one.past]
    [extension] = found("maoshe", "cx.ext20")

    assert evidence.said.startswith("在收到党政办公室转发的行政复议申请书副本或人民法院起诉状副本后…5个工作日内")
    assert extension.said == "经同意延期后答复的，党政办公室应于20个工作日内完成答复意见"
