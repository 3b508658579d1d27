"""The checklists for publishing documents of five organs: order, forms, periods, and where they differ from the law."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from govopen import Case, Rulebook, open_case
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import proactive_disclosure as pd
from govopen.workflows.acts import Act, OfficeStep
from govopen.workflows.local.genhe import forms
from govopen.workflows.office import LineStatus, Track
from tests.workflows.cases import reviewed
from tests.workflows.days import (
    FRI_8_MAY_2026,
    FRI_18_SEP_2026,
    FRI_23_OCT_2026,
    MON_2_MAR_2026,
    MON_20_APR_2026,
    MON_30_MAR_2026,
    SAT_9_MAY_2026,
    THU_7_MAY_2026,
    THU_22_OCT_2026,
    THU_28_MAY_2026,
    THU_30_APR_2026,
    TUE_3_MAR_2026,
    TUE_21_APR_2026,
    TUE_28_APR_2026,
    TUE_31_MAR_2026,
    WED_4_MAR_2026,
    WED_6_MAY_2026,
    WED_20_MAY_2026,
    WED_21_OCT_2026,
)

A = pd.Attribute
PROPOSED = pd.ProposeAttribute(on=MON_2_MAR_2026, attribute=A.PROACTIVE)
TO_WITHHOLD = pd.ProposeAttribute(on=MON_2_MAR_2026, attribute=A.WITHHELD, legal_basis="条例第十六条")
MAJOR = pd.ProposeAttribute(on=MON_2_MAR_2026, attribute=A.PROACTIVE, major=True)
SECRECY = reviewed(MON_2_MAR_2026, pd.ReviewResult.CLEARED)
CHECKED = pd.ReviewAttribute(on=MON_2_MAR_2026)
APPROVED = pd.ApproveDocument(on=MON_2_MAR_2026, approved_by="分管负责人")
FORMED = pd.Form(on=MON_2_MAR_2026)
KEPT = pd.Form(on=MON_2_MAR_2026, attribute=A.WITHHELD, reasons="内部事务信息")
STAMPED = pd.Stamp(on=MON_2_MAR_2026, label="此件公开发布")
FILLED = (
    "submitting_unit", "submission_number", "document_title", "to_meeting", "attribute", "normative", "reviewed_before",
    "interpreted", "redacted", "drafter_opinion", "office_opinion",
)  # fmt: skip
ISSUED = pd.Issue(on=MON_2_MAR_2026)


def track(organ: str, *acts: Act) -> Track:
    case: Case = open_case(pd.WORKFLOW, id="d", rules=Rulebook.for_organ(organ))
    for act in acts:
        case = case.record(act)
    assert case.track is not None
    return case.track


def step(line: str, day: date = MON_2_MAR_2026, **facts: Any) -> OfficeStep:
    return OfficeStep(on=day, line=line, **facts)


def codes(shown: Track) -> list[tuple[str, str]]:
    skipped = [(line.name, line.status.value) for line in shown.lines if line.status is LineStatus.SKIPPED]
    return [*skipped, *((f.code, f.rule) for f in shown.findings if f.code != "office_skipped")]


# -- in order -----------------------------------------------------------------------------------

PUBLISHED = pd.Publish(on=TUE_3_MAR_2026)
IN_ORDER: dict[str, tuple[Act, ...]] = {
    "maoshe": (
        PROPOSED, *SECRECY, CHECKED, APPROVED, FORMED, ISSUED, pd.Upload(on=TUE_3_MAR_2026), PUBLISHED,
    ),
    "huangyan": (*SECRECY, FORMED, PUBLISHED),
    "ministry_390": (PROPOSED, APPROVED, FORMED, STAMPED, ISSUED, PUBLISHED, pd.Deposit(on=WED_4_MAR_2026)),
    "wuding": (PROPOSED, *SECRECY, APPROVED, FORMED, STAMPED, PUBLISHED),
    "genhe": (
        PROPOSED, step("attribute_form", form=forms.ATTRIBUTE_OF_BUREAU.title, stated=FILLED), *SECRECY, CHECKED,
        FORMED, ISSUED, step("approve_publication", form=forms.APPROVAL.title, stated=forms.APPROVAL.names()),
        PUBLISHED,
    ),
}  # fmt: skip


@pytest.mark.parametrize("organ", IN_ORDER)
def test_a_document_that_goes_its_way_has_every_line_done(organ: str) -> None:
    shown = track(organ, *IN_ORDER[organ])

    assert codes(shown) == []
    assert {line.status for line in shown.lines} == {LineStatus.DONE}


@pytest.mark.parametrize("organ", IN_ORDER)
def test_what_is_not_public_is_not_asked_to_be_published(organ: str) -> None:
    names = {line.name for line in track(organ, KEPT).lines}

    assert not names & {"publish", "upload", "deposit"}


def test_kundulun_follows_the_ministrys_guide() -> None:
    assert track("kundulun", FORMED).checklist.organ == "ministry_390"


# -- cx.prereview_scope -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("organ", "line", "public", "withheld"),
    [
        ("ministry_390", "review_attribute", False, True),
        ("wuding", "review_attribute", False, True),
        ("maoshe", "examine_attribute", True, True),
        ("genhe", "review_attribute", True, True),
    ],
)
def test_cx_prereview_scope_each_document_says_which_attributes_are_reviewed(
    organ: str, line: str, public: bool, withheld: bool
) -> None:
    """001: what is to be withheld; 003: all but 公开发布; 002E and 004: every document."""

    def asked(act: Act) -> bool:
        return line in {one.name for one in track(organ, act).lines}

    assert (asked(PROPOSED), asked(TO_WITHHOLD)) == (public, withheld)


def test_cx_prereview_scope_wuding_reviews_what_is_on_request_and_the_ministry_does_not() -> None:
    on_request = pd.ProposeAttribute(on=MON_2_MAR_2026, attribute=A.ON_REQUEST, reasons="理由")

    assert "review_attribute" in {line.name for line in track("wuding", on_request).lines}
    assert "review_attribute" not in {line.name for line in track("ministry_390", on_request).lines}


def test_maoshe_e3_an_approval_before_the_review_is_out_of_order() -> None:
    shown = track("maoshe", PROPOSED, *SECRECY, CHECKED, APPROVED)
    early = track("maoshe", PROPOSED, APPROVED)

    assert shown.line("approve").status is LineStatus.DONE
    assert early.line("examine_attribute").status is LineStatus.SKIPPED


# -- cx.office_1wd ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("issued", "due"),
    [
        pytest.param(MON_20_APR_2026, TUE_21_APR_2026, id="plain"),
        pytest.param(THU_30_APR_2026, WED_6_MAY_2026, id="labour-day"),
        pytest.param(FRI_8_MAY_2026, SAT_9_MAY_2026, id="make-up-saturday"),
    ],
)
def test_cx_office_1wd_the_upload_is_due_a_working_day_after_the_printing(issued: date, due: date) -> None:
    shown = track("maoshe", pd.Form(on=MON_20_APR_2026), pd.Issue(on=issued))

    assert shown.line("upload").due == due


@pytest.mark.parametrize(
    ("day", "status"),
    [(THU_30_APR_2026, "done"), (WED_6_MAY_2026, "done"), (THU_7_MAY_2026, "late")],
    ids=str,
)
def test_cx_office_1wd_a_late_upload_is_internal_and_the_law_keeps_its_twenty_days(day: date, status: str) -> None:
    shown = track("maoshe", pd.Form(on=MON_20_APR_2026), pd.Issue(on=THU_30_APR_2026), pd.Upload(on=day))
    case = open_case(pd.WORKFLOW, id="d", rules=Rulebook.for_organ("maoshe")).record(pd.Form(on=MON_20_APR_2026))

    assert shown.line("upload").status.value == status
    assert case.deadline(OGI.PUBLISH).on == WED_20_MAY_2026


# -- cx.trigger_20wd ----------------------------------------------------------------------------


@pytest.mark.parametrize("organ", ["maoshe", "huangyan", "genhe"])
@pytest.mark.parametrize(
    ("formed", "due"),
    [
        pytest.param(MON_2_MAR_2026, MON_30_MAR_2026, id="plain"),  # 3–6 (4), 9–13, 16–20, 23–27 (19), 30 March
        pytest.param(FRI_18_SEP_2026, THU_22_OCT_2026, id="national-day"),  # 9/20–24, 28–30, 10/8–10, 12–16, 19–22
        pytest.param(MON_20_APR_2026, WED_20_MAY_2026, id="labour-day"),
    ],
)
def test_cx_trigger_20wd_from_the_forming(organ: str, formed: date, due: date) -> None:
    assert track(organ, pd.Form(on=formed)).line("publish").due == due


@pytest.mark.parametrize("organ", ["huangyan", "genhe"])
@pytest.mark.parametrize(
    ("day", "status"), [(WED_21_OCT_2026, "done"), (THU_22_OCT_2026, "done"), (FRI_23_OCT_2026, "late")], ids=str
)
def test_cx_trigger_20wd_the_days_around_the_limit(organ: str, day: date, status: str) -> None:
    shown = track(organ, pd.Form(on=FRI_18_SEP_2026), pd.Publish(on=day))

    assert shown.line("publish").status.value == status


@pytest.mark.parametrize("organ", ["maoshe", "huangyan", "genhe"])
def test_cx_trigger_20wd_a_change_starts_the_documents_period_anew(organ: str) -> None:
    """Changed on 2026-09-18: due 10-22, as the law's."""
    acts = (FORMED, PUBLISHED, pd.Change(on=FRI_18_SEP_2026, changed_on=FRI_18_SEP_2026))

    assert track(organ, *acts).line("publish").due == THU_22_OCT_2026


@pytest.mark.parametrize(
    ("issued", "due"),
    [
        pytest.param(MON_2_MAR_2026, MON_30_MAR_2026, id="plain"),
        pytest.param(TUE_28_APR_2026, THU_28_MAY_2026, id="trap-23-labour-day"),
        pytest.param(FRI_18_SEP_2026, THU_22_OCT_2026, id="national-day"),
    ],
)
def test_cx_trigger_20wd_the_ministry_counts_from_the_printing(issued: date, due: date) -> None:
    shown = track("ministry_390", FORMED, pd.Issue(on=issued))

    assert shown.line("publish").due == due


@pytest.mark.parametrize(("day", "status"), [(MON_30_MAR_2026, "done"), (TUE_31_MAR_2026, "late")], ids=str)
def test_cx_trigger_20wd_the_ministrys_limit(day: date, status: str) -> None:
    assert track("ministry_390", FORMED, ISSUED, pd.Publish(on=day)).line("publish").status.value == status


# -- major documents ----------------------------------------------------------------------------


def test_001_4_3_2_a_major_document_has_its_risk_assessed_and_a_plan_before_it_is_issued() -> None:
    """出台与实施前，预判舆情态势，提出解读回应预案."""
    names = [line.name for line in track("ministry_390", MAJOR, FORMED, ISSUED).lines]
    skipped = codes(track("ministry_390", MAJOR, APPROVED, FORMED, STAMPED, ISSUED))

    assert names.index("assess_risk") < names.index("response_plan") < names.index("issue")
    assert skipped == [(name, "skipped") for name in ("assess_risk", "response_plan", "draft_interpretation")]


def test_001_4_3_2_a_plan_before_the_assessment_is_out_of_order() -> None:
    shown = track("ministry_390", MAJOR, step("response_plan"), step("assess_risk"))

    assert shown.line("response_plan").status is LineStatus.OUT_OF_ORDER


def test_004e_4_2_and_f_the_major_document_of_genhe_has_assessment_and_interpretation() -> None:
    names = {line.name for line in track("genhe", MAJOR).lines}

    assert {"assess_risk", "interpretation_plan", "publish_interpretation"} <= names
    assert not {"assess_risk", "publish_interpretation"} & {line.name for line in track("genhe", PROPOSED).lines}


# -- other departments, joint documents ---------------------------------------------------------


def test_wuding_1_2_other_departments_confirm() -> None:
    """对涉及其他部门的政府信息，应当沟通确认."""
    asked = pd.AskConfirmation(on=MON_2_MAR_2026, ref="c1")

    assert track("wuding", PROPOSED, asked).line("confirm").open
    assert track("wuding", PROPOSED, asked, *SECRECY).line("confirm").status is LineStatus.SKIPPED


def test_genhe_annex_b_note_5_a_joint_document_is_signed_by_all() -> None:
    joint = pd.ProposeAttribute(on=MON_2_MAR_2026, attribute=A.PROACTIVE, joint_with=("某局",), cosigned_by=("某局",))

    assert track("genhe", joint).line("joint_signature").open


def test_genhe_a1_the_return_is_a_line_only_where_it_happened() -> None:
    returned = pd.ReturnDocument(on=MON_2_MAR_2026, reasons="没有说明理由")

    assert "return" not in {line.name for line in track("genhe", TO_WITHHOLD).lines}
    assert track("genhe", TO_WITHHOLD, returned).line("return").status is LineStatus.DONE


def test_genhe_a1_the_attribute_is_stated_on_its_form() -> None:
    shown = track("genhe", PROPOSED, step("attribute_form", stated=FILLED))

    assert [finding.code for finding in shown.findings] == ["office_form"]


@pytest.mark.parametrize("field", FILLED)
def test_genhe_annex_b_each_field_that_is_missing_is_named(field: str) -> None:
    stated = tuple(one for one in FILLED if one != field)
    shown = track("genhe", PROPOSED, step("attribute_form", form=forms.ATTRIBUTE_OF_BUREAU.title, stated=stated))
    (finding,) = shown.findings

    assert (finding.code, finding.severity) == ("office_unstated", Severity.CAUTION)
    assert finding.done == f"attribute form (填写公文公开属性认定审核表): not on record: {field.replace('_', ' ')}"


HEAD = ("submitting_unit", "submission_number", "document_title")


@pytest.mark.parametrize(
    ("proposed", "stated"),
    [
        (
            A.ON_REQUEST,
            (*HEAD, "to_meeting", "attribute", "request_reasons", "drafter_opinion", "office_opinion", "basis"),
        ),
        (
            A.WITHHELD,
            (*HEAD, "to_meeting", "attribute", "withheld_ground", "drafter_opinion", "office_opinion", "basis"),
        ),
    ],
    ids=str,
)
def test_genhe_annex_b_note_4_what_is_not_public_has_its_reasons_or_ground_and_its_basis(
    proposed: pd.Attribute, stated: tuple[str, ...]
) -> None:
    act = pd.ProposeAttribute(on=MON_2_MAR_2026, attribute=proposed, legal_basis="条例第十六条")
    form = forms.ATTRIBUTE_OF_BUREAU.title

    assert track("genhe", act, step("attribute_form", form=form, stated=stated)).findings == ()
    (finding,) = track("genhe", act, step("attribute_form", form=form, stated=FILLED)).findings
    assert finding.done.endswith(f"{stated[5].replace('_', ' ')}, basis")


@pytest.mark.parametrize("proposed", [A.PROACTIVE, A.ON_REQUEST, A.WITHHELD], ids=str)
def test_genhe_annex_c_is_signed_by_the_head_of_the_unit_and_asks_of_no_meeting(proposed: pd.Attribute) -> None:
    act = pd.ProposeAttribute(on=MON_2_MAR_2026, attribute=proposed, legal_basis="条例第十六条")
    own = {
        A.PROACTIVE: ("normative", "reviewed_before", "interpreted", "redacted"),
        A.ON_REQUEST: ("request_reasons", "basis"),
        A.WITHHELD: ("withheld_ground", "basis"),
    }
    stated = (*HEAD, "attribute", "drafter_opinion", *own[proposed])
    form = forms.ATTRIBUTE_OF_DEPARTMENT.title

    assert track("genhe", act, step("attribute_form", form=form, stated=(*stated, "unit_head_opinion"))).findings == ()
    (finding,) = track("genhe", act, step("attribute_form", form=form, stated=stated)).findings
    assert finding.done.endswith("not on record: unit head opinion")


def test_genhe_annex_d_an_approval_without_the_units_opinion_is_found() -> None:
    """报单位意见 is the first field of the slip."""
    stated = (
        "channel", "document_name", "issuing_organ", "submitting_unit", "document_number", "dated_on", "document_kind",
        "subject_first_level", "subject_second_level",
    )  # fmt: skip
    slip = step("approve_publication", form=forms.APPROVAL.title, stated=stated)
    found = [one.done for one in track("genhe", FORMED, slip).findings if one.code == "office_unstated"]

    assert found == ["approve publication (公文公开审批): not on record: unit opinion"]


def test_genhe_a2_an_original_may_be_marked_in_several_ways() -> None:
    """修改、废止、失效: each is a mark on the posted original."""
    for act in (
        pd.MarkAmended(on=WED_4_MAR_2026),
        pd.EndEffect(on=WED_4_MAR_2026, ending=pd.Ending.REPEALED),
        pd.EndEffect(on=WED_4_MAR_2026, ending=pd.Ending.NO_LONGER_IN_EFFECT),
    ):
        assert track("genhe", FORMED, PUBLISHED, act).line("mark").act == act


def test_genhe_a2_a_conversion_says_who_examined_it() -> None:
    kept = pd.Form(on=MON_2_MAR_2026, attribute=A.ON_REQUEST, reasons="理由")
    bare = track("genhe", kept, pd.Convert(on=TUE_3_MAR_2026))
    examined = track("genhe", kept, pd.Convert(on=TUE_3_MAR_2026, examined_by="局政务公开办公室"))

    assert ("office_unstated", "") in codes(bare)
    assert ("office_unstated", "") not in codes(examined)


# -- what is not public -------------------------------------------------------------------------


@pytest.mark.parametrize("organ", IN_ORDER)
def test_what_was_converted_is_asked_to_be_published_without_a_number_of_days(organ: str) -> None:
    kept = pd.Form(on=MON_2_MAR_2026, attribute=A.ON_REQUEST, reasons="理由")
    shown = track(organ, kept, pd.Convert(on=TUE_3_MAR_2026, examined_by="某"))

    assert (shown.line("publish").open, shown.line("publish").due) == (True, None)


@pytest.mark.parametrize("organ", ["ministry_390", "wuding"])
def test_what_was_proposed_last_decides_whether_it_is_reviewed(organ: str) -> None:
    """Sent back and proposed anew as public: 001 and 003 review what is not."""
    sent_back = (TO_WITHHOLD, pd.ReturnDocument(on=MON_2_MAR_2026, reasons="没有说明理由"))
    names = [{line.name for line in track(organ, *sent_back, *more).lines} for more in ((), (PROPOSED,))]

    assert ["review_attribute" in found for found in names] == [True, False]


def test_genhe_a1_the_form_of_the_last_proposal_is_wanted() -> None:
    sent_back = (TO_WITHHOLD, pd.ReturnDocument(on=MON_2_MAR_2026, reasons="没有说明理由"), PROPOSED)
    form = step("attribute_form", form=forms.ATTRIBUTE_OF_BUREAU.title, stated=FILLED)

    assert [line.name for line in track("genhe", *sent_back, form).lines].count("attribute_form") == 1
    assert ("office_unstated", "") not in codes(track("genhe", *sent_back, form))


def conflicts(shown: Track) -> list[tuple[str, Severity]]:
    return [(one.done, one.severity) for one in shown.findings if one.code == "office_conflict"]


def test_genhe_a2_a_slip_for_what_is_not_public_is_found_whichever_came_first() -> None:
    """原则上只公开属性为“主动公开”的公文."""
    slip = step("approve_publication", form=forms.APPROVAL.title, stated=forms.APPROVAL.names())
    done = "approve publication (公文公开审批) was done, and form of 2026-03-02 is on record"

    assert conflicts(track("genhe", KEPT, slip)) == conflicts(track("genhe", slip, KEPT)) == [(done, Severity.CAUTION)]
    assert conflicts(track("genhe", slip, FORMED)) == []
    assert "approve_publication" not in {line.name for line in track("genhe", KEPT).lines}


def test_maoshe_e4_only_what_is_public_is_uploaded() -> None:
    """属于主动公开范围的公文: what was converted is."""
    converted = (KEPT, pd.Convert(on=TUE_3_MAR_2026, examined_by="某"), pd.Upload(on=TUE_3_MAR_2026))

    assert track("maoshe", *converted).line("upload").status is LineStatus.DONE
    assert conflicts(track("maoshe", *converted)) == []


def test_maoshe_e1_what_is_not_public_has_its_reasons() -> None:
    """如不同意公开，要注明理由."""
    bare = pd.ProposeAttribute(on=MON_2_MAR_2026, attribute=A.WITHHELD)

    assert codes(track("maoshe", bare)) == [("office_unstated", "")]
    assert codes(track("maoshe", TO_WITHHOLD)) == []
    assert "reasons" not in {line.name for line in track("maoshe", PROPOSED).lines}


def test_maoshe_e2_what_the_section_cannot_tell_goes_to_the_secrecy_office() -> None:
    unclear = (
        pd.OpenReview(on=MON_2_MAR_2026, ref="s1"),
        pd.ReviewOpinion(on=MON_2_MAR_2026, ref="s1", result=pd.ReviewResult.UNCLEAR),
        pd.ReferUpward(on=MON_2_MAR_2026, ref="s1", to="区保密工作部门"),
    )

    assert track("maoshe", PROPOSED, *unclear).line("refer_secrecy").status is LineStatus.DONE


@pytest.mark.parametrize("organ", ["ministry_390", "kundulun"])
@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ((), []),
        (("line_department",), []),
        (("line_department", "competent_department"), []),
        (("competent_department",), [("line_department", "skipped")]),
        (("competent_department", "line_department"), [("office_out_of_order", "")]),
    ],
    ids=str,
)
def test_001_5_3_what_is_not_secret_but_doubtful_goes_to_the_line_department_and_then_to_the_competent_one(
    organ: str, asked: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    """五(三) 「应与有关业务主管部门研究确定；无法确定的，应报同级政府信息与政务公开主管部门确定」."""
    shown = track(organ, PROPOSED, *(step(line) for line in asked))
    departments = {line.name for line in shown.lines if line.name in {"line_department", "competent_department"}}

    assert codes(shown) == expected
    assert departments >= set(asked) and bool(departments) is bool(asked)


@pytest.mark.parametrize("organ", ["ministry_390", "wuding"])
def test_a_stamp_says_the_attribute(organ: str) -> None:
    """001 四(一)5 「标注“此件公开发布”」, 003 二(一) 「必须明确公开属性」."""
    assert codes(track(organ, PROPOSED, *SECRECY, APPROVED, FORMED, pd.Stamp(on=MON_2_MAR_2026))) == [
        ("office_unstated", "")
    ]


# -- forms --------------------------------------------------------------------------------------


def test_genhe_annex_d_begins_with_the_units_opinion_and_has_ten_fields() -> None:
    assert [field.zh for field in forms.APPROVAL.fields] == [
        "报单位意见", "公开主动方式", "公文名称", "发布机构", "报文单位", "文号", "成文日期", "公文类型",
        "主题分类：一级类目", "主题分类：二级类目",
    ]  # fmt: skip


def test_genhe_annexes_b_and_c_differ_by_the_meeting_the_last_opinion_and_the_note_on_joint_documents() -> None:
    bureau, department = forms.ATTRIBUTE_OF_BUREAU, forms.ATTRIBUTE_OF_DEPARTMENT
    names, fewer = [{field.name for field in form.fields} for form in (bureau, department)]

    assert (names - fewer, fewer - names) == ({"to_meeting", "office_opinion"}, {"unit_head_opinion"})
    assert (len(bureau.notes), len(department.notes)) == (5, 4)


def test_genhe_annex_b_has_three_attributes_and_six_grounds() -> None:
    """cx.attr3_vs_5: 部分删减后公开 is a tick under 主动公开."""
    form = forms.ATTRIBUTE_OF_BUREAU

    assert form.field("attribute").choices == ("主动公开", "依申请公开", "不予公开")
    assert len(form.field("withheld_ground").choices) == 6
    assert form.field("redacted").under is A.PROACTIVE


def test_genhe_annex_e_only_certain_pairs_have_a_level() -> None:
    levels = {subject.zh: (subject.level, subject.under) for subject in forms.SUBJECTS}

    assert levels["常务会议"] == (2, "局会议")
    assert levels["政务公开"] == (1, None)
    assert levels["三大攻坚战"] == (None, None)
    assert len(levels) == len(forms.SUBJECTS)
