"""The numbers of the law, transcribed from the statutes and the documents by hand, against the data.

The expected values were written down from the texts, not from the TOML files.
"""

from __future__ import annotations

import pytest

from govopen.periods import (
    CalendarDays as CD,
    Ends,
    Hours,
    Months,
    Period,
    SetByAct,
    WorkingDays as WD,
    YearlyDate,
    Years,
)
from govopen.rules import Clauses, Rulebook
from govopen.terms import Verified

WORKING, ROLLS, STAYS, BACK, MIN = Ends.WORKING_DAY, Ends.ROLLS, Ends.NEVER_ROLLS, Ends.BACKWARD, Ends.AT_LEAST

STATUTES: list[tuple[str, str, str, Period, Ends]] = [
    # 政府信息公开条例 2019
    ("ogi.nondisclosure_review", "2019", "art. 18", SetByAct("until"), STAYS),
    ("ogi.publish", "2019", "art. 26", WD(20), WORKING),
    ("ogi.correction_notice", "2019", "art. 30", WD(7), WORKING),
    ("ogi.correction", "2019", "art. 30", SetByAct("correct_by"), STAYS),
    ("ogi.confirmation", "2019", "art. 31(2)", CD(0), STAYS),
    ("ogi.third_party_opinion", "2019", "art. 32", WD(15), WORKING),
    ("ogi.reply", "2019", "art. 33(2)", WD(20), WORKING),
    ("ogi.extension", "2019", "art. 33(2)", WD(20), WORKING),
    ("ogi.organ_opinion", "2019", "art. 34", WD(15), WORKING),
    ("ogi.deferred_reply", "2019", "art. 35", SetByAct("until"), STAYS),
    ("ogi.remediation", "2019", "art. 47(1)", SetByAct("remedy_by"), STAYS),
    ("ogi.annual_report_department", "2019", "art. 49(1)", YearlyDate(1, 31), STAYS),
    ("ogi.annual_report_government", "2019", "art. 49(2)", YearlyDate(3, 31), STAYS),
    # 政府信息公开条例 2007
    ("ogi.publish", "2007", "art. 18", WD(20), WORKING),
    ("ogi.reply", "2007", "art. 24(2)", WD(15), WORKING),
    ("ogi.extension", "2007", "art. 24(2)", WD(15), WORKING),
    # 政府信息公开信息处理费管理办法
    ("fee.payment", "2020", "art. 6", WD(20), WORKING),
    # 行政复议法 2023: 3, 5, 7 and 10 days are working days (art. 88(2))
    ("arl.apply", "2023", "art. 20(1)", CD(60), ROLLS),
    ("arl.apply_no_notice", "2023", "art. 20(3)", Years(1), ROLLS),
    ("arl.apply_absolute", "2023", "art. 21", Years(5), STAYS),
    ("arl.apply_absolute_real_estate", "2023", "art. 21", Years(20), STAYS),
    ("arl.admission", "2023", "art. 30(1)", WD(5), WORKING),
    ("arl.supplement_notice", "2023", "art. 31(1)", WD(5), WORKING),
    ("arl.supplement", "2023", "art. 31(2)", WD(10), WORKING),
    ("arl.sue_after", "2023", "art. 34", CD(15), ROLLS),
    ("arl.stay_ends", "2023", "art. 41(5)", CD(60), STAYS),
    ("arl.copy", "2023", "art. 48", WD(7), WORKING),
    ("arl.respond", "2023", "art. 48", WD(10), WORKING),
    ("arl.hearing_notice", "2023", "art. 51(1)", WD(5), BACK),
    ("arl.simplified_copy", "2023", "art. 54(1)", WD(3), WORKING),
    ("arl.simplified_respond", "2023", "art. 54(1)", WD(5), WORKING),
    ("arl.document_review", "2023", "art. 56", CD(30), ROLLS),
    ("arl.document_forward", "2023", "art. 56", WD(7), WORKING),
    ("arl.document_maker_notice", "2023", "art. 58(1)", WD(3), WORKING),
    ("arl.document_maker_reply", "2023", "art. 58(1)", WD(10), WORKING),
    ("arl.document_receiver", "2023", "art. 60", CD(60), ROLLS),
    ("arl.decide", "2023", "art. 62(1)", CD(60), ROLLS),
    ("arl.decide_extension", "2023", "art. 62(1)", CD(30), ROLLS),
    ("arl.simplified_decide", "2023", "art. 62(2)", CD(30), ROLLS),
    ("arl.redo", "2023", "art. 64(1)", SetByAct("perform_by"), STAYS),
    ("arl.perform", "2023", "art. 66", SetByAct("perform_by"), STAYS),
    ("arl.opinion_report", "2023", "art. 76", CD(60), ROLLS),
    # 行政复议法 1999: only 5 and 7 days are working days (art. 40(2)); the respondent's 10 days are calendar days
    ("arl.apply", "1999", "art. 9(1)", CD(60), ROLLS),
    ("arl.admission", "1999", "art. 17(1)", WD(5), WORKING),
    ("arl.forward", "1999", "art. 18", WD(7), WORKING),
    ("arl.sue_after", "1999", "art. 19", CD(15), ROLLS),
    ("arl.copy", "1999", "art. 23(1)", WD(7), WORKING),
    ("arl.respond", "1999", "art. 23(1)", CD(10), ROLLS),
    ("arl.document_review", "1999", "art. 26", CD(30), ROLLS),
    ("arl.document_forward", "1999", "art. 26", WD(7), WORKING),
    ("arl.document_receiver", "1999", "art. 26", CD(60), ROLLS),
    ("arl.perform", "1999", "art. 28(1)(2)", SetByAct("perform_by"), STAYS),
    ("arl.redo", "1999", "art. 28(1)(3)", SetByAct("perform_by"), STAYS),
    ("arl.decide", "1999", "art. 31(1)", CD(60), ROLLS),
    ("arl.decide_extension", "1999", "art. 31(1)", CD(30), ROLLS),
    # 行政复议法实施条例 2007
    ("arl_impl.inaction_without_period", "2007", "art. 16(1)(2)", CD(60), STAYS),
    ("arl_impl.supplement_notice", "2007", "art. 29", CD(5), ROLLS),
    ("arl_impl.supplement", "2007", "art. 29", SetByAct("supplement_by"), STAYS),
    ("arl_impl.venue_agreement", "2007", "art. 30", CD(10), ROLLS),
    ("arl_impl.venue_designation", "2007", "art. 30", CD(10), ROLLS),
    ("arl_impl.stay_ends", "2007", "art. 42(2)", CD(60), STAYS),
    ("arl_impl.redo", "2007", "art. 49(1)", CD(60), ROLLS),
    ("arl_impl.opinion_report", "2007", "art. 57(1)", CD(60), ROLLS),
    # 行政诉讼法 2017: every 日 is a calendar day
    ("apl.sue_after_review", "1989", "art. 38(2)", CD(15), ROLLS),
    ("apl.sue_after_review_silence", "1989", "art. 38(2)", CD(15), ROLLS),
    ("apl.sue_direct", "1989", "art. 39", Months(3), ROLLS),
    ("apl.sue_after_review", "2014", "art. 45", CD(15), ROLLS),
    ("apl.sue_after_review_silence", "2014", "art. 45", CD(15), ROLLS),
    ("apl.sue_direct", "2014", "art. 46(1)", Months(6), ROLLS),
    ("apl.sue_absolute", "2014", "art. 46(2)", Years(5), STAYS),
    ("apl.sue_absolute_real_estate", "2014", "art. 46(2)", Years(20), STAYS),
    ("apl.inaction_default", "2014", "art. 47(1)", Months(2), ROLLS),
    ("apl.restore", "2014", "art. 48(2)", CD(10), ROLLS),
    ("apl.register", "2014", "art. 51(2)", CD(7), ROLLS),
    ("apl.copy", "2014", "art. 67(1)", CD(5), ROLLS),
    ("apl.defence", "2014", "art. 67(1)", CD(15), ROLLS),
    ("apl.defence_copy", "2014", "art. 67(1)", CD(5), ROLLS),
    ("apl.perform", "2014", "art. 72", SetByAct("perform_by"), STAYS),
    ("apl.first_instance", "2014", "art. 81", Months(6), STAYS),
    ("apl.first_instance_extended", "2014", "art. 81", SetByAct("until"), STAYS),
    ("apl.simplified_trial", "2014", "art. 83", CD(45), STAYS),
    ("apl.appeal_judgment", "2014", "art. 85", CD(15), ROLLS),
    ("apl.appeal_ruling", "2014", "art. 85", CD(10), ROLLS),
    ("apl.second_instance", "2014", "art. 88", Months(3), STAYS),
    ("apl.second_instance_extended", "2014", "art. 88", SetByAct("until"), STAYS),
    ("apl.sue_after_review", "2017", "art. 45", CD(15), ROLLS),
    ("apl.sue_after_review_silence", "2017", "art. 45", CD(15), ROLLS),
    ("apl.sue_direct", "2017", "art. 46(1)", Months(6), ROLLS),
    ("apl.sue_absolute", "2017", "art. 46(2)", Years(5), STAYS),
    ("apl.sue_absolute_real_estate", "2017", "art. 46(2)", Years(20), STAYS),
    ("apl.inaction_default", "2017", "art. 47(1)", Months(2), ROLLS),
    ("apl.restore", "2017", "art. 48(2)", CD(10), ROLLS),
    ("apl.register", "2017", "art. 51(2)", CD(7), ROLLS),
    ("apl.copy", "2017", "art. 67(1)", CD(5), ROLLS),
    ("apl.defence", "2017", "art. 67(1)", CD(15), ROLLS),
    ("apl.defence_copy", "2017", "art. 67(1)", CD(5), ROLLS),
    ("apl.perform", "2017", "art. 72", SetByAct("perform_by"), STAYS),
    ("apl.first_instance", "2017", "art. 81", Months(6), STAYS),
    ("apl.first_instance_extended", "2017", "art. 81", SetByAct("until"), STAYS),
    ("apl.simplified_trial", "2017", "art. 83", CD(45), STAYS),
    ("apl.appeal_judgment", "2017", "art. 85", CD(15), ROLLS),
    ("apl.appeal_ruling", "2017", "art. 85", CD(10), ROLLS),
    ("apl.second_instance", "2017", "art. 88", Months(3), STAYS),
    ("apl.second_instance_extended", "2017", "art. 88", SetByAct("until"), STAYS),
    # 行诉解释 2018
    ("apl_spc.evidence_extension", "2018", "art. 34", CD(15), ROLLS),
    ("apl_spc.sue_no_notice", "2018", "art. 64(1)", Years(1), ROLLS),
    ("apl_spc.sue_inaction", "2018", "art. 66", Months(6), ROLLS),
    ("apl_spc.retrial", "2018", "art. 110", Months(6), ROLLS),
    ("apl_spc.enforce", "2018", "art. 153(1)", Years(2), ROLLS),
    # 保守国家秘密法 and its implementing regulations
    ("secrecy.term_top_secret", "2010", "art. 15(2)", Years(30), STAYS),
    ("secrecy.term_highly_secret", "2010", "art. 15(2)", Years(20), STAYS),
    ("secrecy.term_secret", "2010", "art. 15(2)", Years(10), STAYS),
    ("secrecy.term_top_secret", "2024", "art. 20(2)", Years(30), STAYS),
    ("secrecy.term_highly_secret", "2024", "art. 20(2)", Years(20), STAYS),
    ("secrecy.term_secret", "2024", "art. 20(2)", Years(10), STAYS),
    ("secrecy_impl.unclear_submit", "2014", "art. 19(1)", CD(10), ROLLS),
    ("secrecy_impl.unclear_decide", "2014", "art. 19(2)", CD(10), ROLLS),
    ("secrecy_impl.leak_report", "2014", "art. 34(1)", Hours(24), STAYS),
    ("secrecy_impl.leak_forward", "2014", "art. 34(2)", Hours(24), STAYS),
    ("secrecy_impl.appraisal", "2014", "art. 37(2)", CD(30), ROLLS),
    ("secrecy_impl.appraisal_extension", "2014", "art. 37(2)", CD(30), ROLLS),
    ("secrecy_impl.unclear_submit", "2024", "art. 25(1)", WD(10), WORKING),
    ("secrecy_impl.unclear_decide", "2024", "art. 25(2)", WD(10), WORKING),
    ("secrecy_impl.leak_report", "2024", "art. 61(1)", Hours(24), STAYS),
    ("secrecy_impl.leak_forward", "2024", "art. 61(2)", Hours(24), STAYS),
    ("secrecy_impl.appraisal", "2024", "art. 63(2)", CD(30), ROLLS),
    ("secrecy_impl.appraisal_extension", "2024", "art. 63(2)", CD(30), ROLLS),
    # 国办发〔2016〕61号, 80号
    ("opinion.press_conference", "2016", "opinion 三", Hours(24), STAYS),
    ("opinion.response", "2016", "opinion 三", Hours(48), STAYS),
    ("open_government.authoritative_information", "2016", "open_government 三", Hours(5), STAYS),
    ("open_government.press_conference", "2016", "open_government 三", Hours(24), STAYS),
    # 重大行政决策程序暂行条例
    ("major_decisions.comment", "2019", "art. 15(1)", CD(30), MIN),
    ("major_decisions.hearing_material", "2019", "art. 16(3)", CD(7), BACK),
    ("major_decisions.legality_review", "2019", "art. 26(2)", WD(7), MIN),
    # 规章制定程序条例 2017
    ("rulemaking.draft_comment", "2017", "art. 15(2)", CD(30), MIN),
    ("rulemaking.hearing_announcement", "2017", "art. 16(2)(1)", CD(30), BACK),
    ("rulemaking.review_comment", "2017", "art. 21(2)", CD(30), MIN),
    # 市县法治政府建设示范指标体系 (an index, not law)
    ("rule_of_law_index.normative_document_comment", "2021", "rule_of_law_index 24", WD(7), MIN),
    ("rule_of_law_index.market_document_comment", "2021", "rule_of_law_index 24", CD(30), MIN),
    # 档案法 2020
    ("archives.opening", "2020", "art. 27", Years(25), STAYS),
]  # fmt: skip

REQUESTS, DISPUTES, OPINIONS = "依申请公开办理工作流程", "行政争议处置工作流程", "政务公开舆情应对工作制度"

LOCAL: list[tuple[str, str, Period, Ends]] = [
    ("huangyan.publish", "黄岩区发布制度第六条", WD(20), WORKING),
    ("maoshe.upload", "茅畲乡公文类信息主动公开工作流程四", WD(1), WORKING),
    ("maoshe.register", f"茅畲乡{REQUESTS}一", WD(1), WORKING),
    ("maoshe.check", f"茅畲乡{REQUESTS}二", WD(2), WORKING),
    ("maoshe.handle", f"茅畲乡{REQUESTS}三", WD(7), WORKING),
    ("maoshe.already_public", f"茅畲乡{REQUESTS}三(一)", WD(5), WORKING),
    ("maoshe.handle_from_receipt", f"茅畲乡{REQUESTS}三(二)", WD(7), WORKING),
    ("maoshe.extended_opinion", f"茅畲乡{REQUESTS}四", WD(20), WORKING),
    ("maoshe.sign", f"茅畲乡{REQUESTS}五", WD(3), WORKING),
    ("maoshe.reply_gross", f"茅畲乡{REQUESTS}五", WD(20), WORKING),
    ("maoshe.reply_gross_extended", f"茅畲乡{REQUESTS}五", WD(40), WORKING),
    ("maoshe.archive", f"茅畲乡{REQUESTS}六", YearlyDate(1, 31), STAYS),
    ("maoshe.defence", f"茅畲乡{DISPUTES}一", WD(10), WORKING),
    ("maoshe.evidence", f"茅畲乡{DISPUTES}二", WD(5), WORKING),
    ("maoshe.consultation", "茅畲乡行政规范性文件草案公开征求意见的规定第五条", WD(7), MIN),
    ("maoshe.reassessment", "茅畲乡信息公开动态调整机制第三条", SetByAct("until"), STAYS),
    ("maoshe.opinion_measures", f"茅畲乡{OPINIONS}三(一)", CD(0), STAYS),
    ("maoshe.opinion_weekly", f"茅畲乡{OPINIONS}四(一)", CD(7), STAYS),
    ("maoshe.opinion_response", f"茅畲乡{OPINIONS}四(三)", CD(0), STAYS),
    ("maoshe.opinion_feedback", f"茅畲乡{OPINIONS}四(四)", CD(0), STAYS),
    ("maoshe.opinion_leader_report", f"茅畲乡{OPINIONS}四(四)", CD(0), STAYS),
    ("maoshe.opinion_upward_report", f"茅畲乡{OPINIONS}四(五)", CD(0), STAYS),
    ("ministry_390.publish", "应急厅函390号四(一)5", WD(20), WORKING),
    ("ministry_390.self_check", "应急厅函390号四(一)4", YearlyDate(12, 31), STAYS),
    ("ministry_390.response", "应急厅函390号四(三)3", Hours(48), STAYS),
    ("ministry_390.work_report", "应急厅函390号五(一)", YearlyDate(12, 31), STAYS),
    ("ministry_390.evaluation", "应急厅函390号五(二)", YearlyDate(12, 31), STAYS),
    ("wuding.work_report", "武定县发改局实施意见一(一)", YearlyDate(12, 31), STAYS),
    ("wuding.priorities", "武定县发改局实施意见二(四)", YearlyDate(12, 31), STAYS),
    ("wuding.self_check", "武定县发改局实施意见二(四)", YearlyDate(12, 31), STAYS),
    ("wuding.authoritative_information", "武定县发改局实施意见四(四)", Hours(5), STAYS),
    ("wuding.press_conference", "武定县发改局实施意见四(四)", Hours(24), STAYS),
    ("genhe.publish", "根河市文旅广电局政务公开信息主动公开工作制度六(二)", WD(20), WORKING),
    ("genhe.correction_notice", "根河市文旅广电局政务公开依申请公开工作制度二(三)2", WD(7), WORKING),
    ("genhe.message_answer", "根河市文旅广电局政务公开平台建设工作制度一(四)2", SetByAct("answer_by"), STAYS),
    ("genhe.authoritative_information", "根河市文旅广电局政务公开回应关切工作制度七(三)", Hours(5), STAYS),
    ("genhe.press_conference", "根河市文旅广电局政务公开回应关切工作制度七(三)", Hours(24), STAYS),
]


@pytest.mark.parametrize(("name", "version", "place", "period", "ends"), STATUTES)
def test_the_statute_says(name: str, version: str, place: str, period: Period, ends: Ends) -> None:
    rule = Rulebook.national().rule(name, version=version)

    assert (rule.provision.en, rule.period, rule.ends) == (place, period, ends)


@pytest.mark.parametrize(("name", "place", "period", "ends"), LOCAL)
def test_the_document_says(name: str, place: str, period: Period, ends: Ends) -> None:
    rule = Rulebook.for_organ(name.split(".")[0]).rule(name)

    assert (str(rule.provision), rule.period, rule.ends) == (place, period, ends)


def test_the_tables_above_name_every_rule() -> None:
    data = {(rule.qualified, rule.version) for rule in Rulebook.national().rules}
    local = {rule.qualified for o in Rulebook.organs() for rule in Rulebook.for_organ(o).rules} - {q for q, _ in data}

    assert data == {(name, version) for name, version, *_ in STATUTES}
    assert local == {name for name, *_ in LOCAL}


@pytest.mark.parametrize(
    ("name", "version", "mark"),
    [
        ("ogi.reply", "2019", Verified.PRIMARY),
        ("ogi.reply", "2007", Verified.REPRINT),
        ("fee.payment", "2020", Verified.REPRINT),
        ("opinion.response", "2016", Verified.REPRINT),
        ("rulemaking.draft_comment", "2017", Verified.PRIMARY),
        ("rule_of_law_index.normative_document_comment", "2021", Verified.REPRINT),
        ("archives.opening", "2020", Verified.PRIMARY),
        ("arl_impl.supplement_notice", "2007", Verified.INTERPRETATION),
    ],
)
def test_a_number_carries_how_far_it_was_checked(name: str, version: str, mark: Verified) -> None:
    assert Rulebook.national().rule(name, version=version).verified is mark


def test_first_days_from_memory_are_marked() -> None:
    book = Rulebook.national()
    marked = {name for name in book.instruments if book.instrument(name).verified is Verified.MEMORY}

    assert marked == {"fee", "apl", "legality_review"}
    assert book.instrument("archives", "1987").verified is Verified.MEMORY


@pytest.mark.parametrize(
    ("article", "counted"),
    [
        (26, Clauses(shall=1)),  # 应当自该政府信息形成或者变更之日起20个工作日内及时公开
        (30, Clauses(shall=1, deemed=1)),  # 应当给予指导和释明, 并自…告知; 视为放弃申请
        (31, Clauses(shall=1)),  # 应当于收到申请的当日与申请人确认
        (32, Clauses(shall=2, may=1)),  # 应当书面征求, 应当自…提出意见; 可以决定予以公开
        (33, Clauses(shall=3, must_not=1)),  # 应当当场, 应当自收到, 应当经…同意; 最长不得超过
        (34, Clauses(shall=1, may=1, deemed=1)),  # 可以征求, 应当自收到, 视为同意公开
        (35, Clauses(may=2)),  # 可以要求说明理由, 可以确定延迟答复的合理期限
    ],
)
def test_the_operative_words_of_an_article_are_counted(article: int, counted: Clauses) -> None:
    assert Rulebook.national().instrument("ogi", "2019").clauses[article] == counted


def test_art36_says_neither_shall_nor_may() -> None:
    """根据下列情况分别作出答复: 可以公开 in item 2 describes the information."""
    assert 36 not in Rulebook.national().instrument("ogi", "2019").clauses
