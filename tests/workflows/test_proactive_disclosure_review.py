"""条例第十条, 第十一条, 第十七条, 第四十四条: a draft's attribute, its confirmation, its approval, and what follows."""

from __future__ import annotations

from datetime import timedelta

import pytest

from govopen import Case
from govopen.errors import StepNotAllowedError
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import proactive_disclosure as pd
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, document, reviewed, with_acts
from tests.workflows.days import (
    FRI_24_APR_2026,
    MON_20_APR_2026,
    THU_16_APR_2026,
    THU_23_APR_2026,
    TUE_21_APR_2026,
    WED_15_APR_2026,
    WED_20_MAY_2026,
    WED_22_APR_2026,
)

S, A = pd.DocumentState, pd.Attribute
CLEARED = reviewed(THU_16_APR_2026, pd.ReviewResult.CLEARED)


def proposed(attribute: pd.Attribute = A.PROACTIVE, **facts: object) -> Act:
    return pd.ProposeAttribute(on=WED_15_APR_2026, attribute=attribute, **facts)  # type: ignore[arg-type]


def drafted(*acts: Act) -> Case:
    return document(proposed(), *acts)


def formed(attribute: pd.Attribute, *acts: Act) -> Case:
    return document(*CLEARED, pd.Form(on=MON_20_APR_2026, attribute=attribute, reasons="含有涉密内容"), *acts)


# -- attribute ----------------------------------------------------------------------------------


def test_art17_1_a_document_goes_from_its_proposal_to_the_reading_place_without_a_finding() -> None:
    case = drafted(
        *CLEARED,
        pd.ReviewAttribute(on=THU_16_APR_2026),
        pd.ApproveDocument(on=THU_16_APR_2026, approved_by="分管领导"),
        pd.Form(on=MON_20_APR_2026, label="此件公开发布"),
        pd.Stamp(on=MON_20_APR_2026, label="此件公开发布"),
        pd.Issue(on=TUE_21_APR_2026),
        pd.Upload(on=WED_22_APR_2026),
        pd.Publish(on=THU_23_APR_2026, channel="政府网站", interpretation="2026-I1"),
        pd.Deposit(on=FRI_24_APR_2026, place="公共图书馆"),
        pd.MarkAmended(on=WED_20_MAY_2026),
        pd.EndEffect(on=WED_20_MAY_2026, ending=pd.Ending.REPEALED),
    )

    assert (case.state, case.findings) == (S.NO_LONGER_IN_EFFECT, ())


def test_art17_1_a_returned_document_is_proposed_anew() -> None:
    returned = document(
        proposed(A.WITHHELD, reasons="内部事务"), pd.ReturnDocument(on=THU_16_APR_2026, reasons="没有说明法定依据")
    )

    assert (returned.state, returned.findings) == (S.RETURNED, ())
    assert returned.record(pd.ProposeAttribute(on=MON_20_APR_2026, attribute=A.PROACTIVE)).state == S.PROPOSED


def test_art17_1_a_return_gives_its_reasons() -> None:
    assert codes(drafted(pd.ReturnDocument(on=THU_16_APR_2026))) == ["unstated"]


def test_art17_1_an_approval_names_who_approved() -> None:
    assert codes(drafted(pd.ApproveDocument(on=THU_16_APR_2026))) == ["unstated"]


@pytest.mark.parametrize("attribute", [A.ON_REQUEST, A.WITHHELD, A.AFTER_STRIPPING, A.AFTER_REDACTION])
def test_art17_1_what_is_not_wholly_public_has_reasons_or_a_legal_basis(attribute: pd.Attribute) -> None:
    """001四(一)3, 003二(一), 004A A.1: 说明法定依据, 依法依规说明理由."""
    assert codes(document(proposed(attribute))) == ["unstated"]
    assert codes(document(proposed(attribute, legal_basis="条例第十六条"))) == []


def test_art10_3_a_joint_document_is_signed_by_all() -> None:
    """由牵头制作的行政机关负责公开; 004 annex B note 5: 联合行文的，需…共同签署."""
    assert codes(document(proposed(joint_with=("某局",)))) == ["unstated"]
    assert codes(document(proposed(joint_with=("某局",), cosigned_by=("某局",)))) == []
    assert codes(document(proposed(A.WITHHELD, joint_with=("某局",)))) == ["unstated", "unstated"]


def test_art17_1_an_approved_document_is_not_proposed_again() -> None:
    with pytest.raises(StepNotAllowedError):
        drafted(pd.ApproveDocument(on=THU_16_APR_2026, approved_by="领导"), pd.ReviewAttribute(on=MON_20_APR_2026))


# -- three attributes and five ------------------------------------------------------------------


@pytest.mark.parametrize(
    ("label", "attribute", "outcome"),
    [
        ("此件公开发布", A.PROACTIVE, pd.Disclosure.DISCLOSED),
        ("此件脱密后公开", A.AFTER_STRIPPING, pd.Disclosure.PARTLY_DISCLOSED),
        ("此件依申请公开", A.ON_REQUEST, pd.Disclosure.ON_REQUEST),
        ("此件删减后公开", A.AFTER_REDACTION, pd.Disclosure.PARTLY_DISCLOSED),
        ("此件不公开", A.WITHHELD, pd.Disclosure.WITHHELD),
    ],
)
def test_cx_attr3_vs_5_each_label_comes_to_one_national_outcome(
    label: str, attribute: pd.Attribute, outcome: pd.Disclosure
) -> None:
    named = pd.attribute_of(label)

    assert named is attribute
    assert pd.NATIONAL[attribute] == outcome


def test_cx_attr3_vs_5_an_unknown_label_names_nothing() -> None:
    """003 ends its list with 等."""
    assert pd.attribute_of("此件内部使用") is None


@pytest.mark.parametrize("attribute", [A.AFTER_STRIPPING, A.AFTER_REDACTION])
def test_cx_attr3_vs_5_a_part_is_public_within_the_same_period_and_the_label_is_kept(attribute: pd.Attribute) -> None:
    """Formed 2026-04-20: 21–24, 27–30 April (8), 6–9, 11–15 (17), 18–20 May (20)."""
    case = document(pd.Form(on=MON_20_APR_2026, attribute=attribute, reasons="涉密", label="此件脱密后公开"))

    assert (case.state, case.deadline(OGI.PUBLISH).on) == (S.TO_BE_REDACTED, WED_20_MAY_2026)
    assert case.acts[0].label == "此件脱密后公开"  # type: ignore[attr-defined]


@pytest.mark.parametrize(("redacted", "found_codes"), [(True, []), (False, ["forbidden"])])
def test_cx_attr3_vs_5_only_the_redacted_text_is_published(redacted: bool, found_codes: list[str]) -> None:
    case = formed(A.AFTER_REDACTION, pd.Publish(on=TUE_21_APR_2026, redacted=redacted))

    assert (case.state, codes(case)) == (S.PUBLISHED, found_codes)


# -- other organs -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("answers", "found_codes"),
    [((), ["gate"]), ((False,), ["gate"]), ((True,), []), ((False, True), [])],
    ids=["unanswered", "not-agreed", "confirmed", "agreed-later"],
)
def test_art11_1_other_organs_concerned_confirm_first(answers: tuple[bool, ...], found_codes: list[str]) -> None:
    """行政机关公开政府信息涉及其他机关的，应当与有关机关协商、确认."""
    case = drafted(*CLEARED, pd.AskConfirmation(on=THU_16_APR_2026, ref="c1", organ="某局"))
    case = with_acts(case, *(pd.AnswerConfirmation(on=THU_16_APR_2026, ref="c1", agrees=yes) for yes in answers))
    case = with_acts(case, pd.Form(on=MON_20_APR_2026), pd.Publish(on=TUE_21_APR_2026))

    assert codes(case) == found_codes
    assert all(finding.severity == Severity.BREACH for finding in case.findings)


def test_art11_1_the_confirmation_stops_no_clock() -> None:
    case = formed(A.PROACTIVE, pd.AskConfirmation(on=MON_20_APR_2026, ref="c1"))

    assert case.deadline(OGI.PUBLISH).on == WED_20_MAY_2026


# -- often requested ----------------------------------------------------------------------------


def test_art44_1_what_is_often_requested_may_be_converted() -> None:
    """004A A.2 「经审核可以将公开属性转为“主动公开”」."""
    case = document(pd.Form(on=MON_20_APR_2026, attribute=A.ON_REQUEST, reasons="依申请"))
    case = with_acts(case, pd.Convert(on=TUE_21_APR_2026))

    assert (case.state, case.findings) == (S.FORMED, ())


def test_art44_2_a_suggestion_is_examined_first() -> None:
    case = document(pd.Form(on=MON_20_APR_2026, attribute=A.ON_REQUEST, reasons="依申请"))

    assert codes(with_acts(case, pd.Convert(on=TUE_21_APR_2026, suggested=True))) == ["unstated"]
    assert codes(with_acts(case, pd.Convert(on=TUE_21_APR_2026, suggested=True, examined_by="工作机构"))) == []


def test_art12_a_document_that_was_amended_is_marked_and_stays_public() -> None:
    case = formed(A.PROACTIVE, pd.Publish(on=TUE_21_APR_2026), pd.MarkAmended(on=WED_22_APR_2026, amended_by="2号文"))

    assert (case.state, case.findings) == (S.PUBLISHED, ())


@pytest.mark.parametrize(
    ("attribute", "redacted", "lawful"),
    [
        (A.PROACTIVE, False, True),
        (A.PROACTIVE, True, True),
        (A.AFTER_REDACTION, True, True),
        (A.AFTER_STRIPPING, False, False),
    ],
    ids=["whole", "part of what is public", "redacted", "not redacted"],
)
@pytest.mark.parametrize(("days", "late"), [(0, 0), (1, 1)], ids=["on", "after"])
def test_art26_publication_is_judged_in_whatever_form_it_comes(
    attribute: pd.Attribute, redacted: bool, lawful: bool, days: int, late: int
) -> None:
    """Formed on Monday 2026-04-20: 04-21..24 (4), 27..30 (8), 05-06..09 (12), 11..15 (17), 18..20 (20)."""
    case = formed(attribute, pd.Publish(on=WED_20_MAY_2026 + timedelta(days=days), redacted=redacted))

    assert codes(case).count("late") == late
    assert ("forbidden" not in codes(case)) is lawful
    assert [due.rule for due in case.deadlines] == []
