"""茅畲乡政务信息发布审核制度: checked before it stands on the website, read again after."""

from __future__ import annotations

import pytest

from govopen import Case, open_case
from govopen.errors import StepNotAllowedError
from govopen.terms import Severity
from govopen.workflows import information_release as ir
from govopen.workflows.acts import Act
from govopen.workflows.proactive_disclosure import AnswerConfirmation, AskConfirmation
from govopen.workflows.secrecy_review import ReviewResult
from tests.workflows.cases import codes, found, reviewed, with_acts
from tests.workflows.days import MON_2_MAR_2026, TUE_3_MAR_2026, WED_4_MAR_2026

S = ir.ReleaseState
ASSIGNED = ir.AssignCollection(on=MON_2_MAR_2026, to="农业办")
COLLECTED = ir.CollectInformation(on=MON_2_MAR_2026)
PROOFREAD = ir.Proofread(on=MON_2_MAR_2026)
RECHECKED = ir.RecheckInformation(on=TUE_3_MAR_2026, important=False)
IMPORTANT = ir.RecheckInformation(on=TUE_3_MAR_2026, important=True)
RELEASED = ir.ReleaseInformation(on=WED_4_MAR_2026)
CLEARED = reviewed(MON_2_MAR_2026, ReviewResult.CLEARED)


def release(*acts: Act) -> Case:
    return with_acts(open_case(ir.WORKFLOW, id="2026-X1"), *acts)


def online(*acts: Act) -> Case:
    return release(ASSIGNED, COLLECTED, *CLEARED, PROOFREAD, RECHECKED, RELEASED, *acts)


def test_002c5_information_goes_its_way_to_the_archive_without_a_finding() -> None:
    case = online(ir.RegisterRelease(on=WED_4_MAR_2026))

    assert (case.state, case.findings, case.deadlines) == (S.REGISTERED, (), ())


def test_002c5_important_content_is_approved_by_the_leader_first() -> None:
    early = release(ASSIGNED, COLLECTED, *CLEARED, PROOFREAD, IMPORTANT, RELEASED)
    approved = ir.ApproveRelease(on=TUE_3_MAR_2026, approved_by="乡分管领导")

    assert found(early, "forbidden").severity == Severity.UNLAWFUL
    assert release(ASSIGNED, COLLECTED, *CLEARED, PROOFREAD, IMPORTANT, approved, RELEASED).findings == ()


def test_002c5_an_approval_names_the_leader() -> None:
    case = release(ASSIGNED, COLLECTED, PROOFREAD, IMPORTANT, ir.ApproveRelease(on=TUE_3_MAR_2026))

    assert "approved_by" in found(case, "unstated").required


@pytest.mark.parametrize("before", [(), (ASSIGNED,), (ASSIGNED, COLLECTED), (ASSIGNED, COLLECTED, PROOFREAD)], ids=len)
def test_002c2_what_was_not_checked_must_not_be_released_and_is_recorded(before: tuple[Act, ...]) -> None:
    """正式发布前，必须进行预先审核."""
    case = release(*before, RELEASED)

    assert (case.state, found(case, "forbidden").provision.clause) == (S.RELEASED, "政务信息发布审核制度第二条")


def test_002c8_what_was_not_proofread_is_found_at_the_recheck() -> None:
    assert codes(release(ASSIGNED, COLLECTED, RECHECKED)) == ["not_after"]


@pytest.mark.parametrize("kind", list(ir.BannedKind))
def test_002c7_eight_kinds_must_not_be_released(kind: ir.BannedKind) -> None:
    case = release(
        ASSIGNED, COLLECTED, *CLEARED, PROOFREAD, RECHECKED, ir.ReleaseInformation(on=WED_4_MAR_2026, banned=kind)
    )

    assert found(case, "forbidden").provision.clause == "政务信息发布审核制度第七条"


def test_002c7_there_are_eight_kinds() -> None:
    assert len(ir.BannedKind) == 8


def test_art17_2_releasing_without_a_recorded_secrecy_review_is_a_caution() -> None:
    case = release(ASSIGNED, COLLECTED, PROOFREAD, RECHECKED, RELEASED)

    assert found(case, "gate_unrecorded").severity == Severity.CAUTION


def test_art17_2_a_negative_review_bars_the_release() -> None:
    negative = reviewed(MON_2_MAR_2026, ReviewResult.NEGATIVE)

    assert found(release(ASSIGNED, COLLECTED, *negative, PROOFREAD, RECHECKED, RELEASED), "gate").severity == (
        Severity.UNLAWFUL
    )


@pytest.mark.parametrize(("agrees", "found_codes"), [(True, []), (False, ["gate"])])
def test_art11_1_the_other_organ_confirms_before_the_release(agrees: bool, found_codes: list[str]) -> None:
    """003一(二) 「对涉及其他部门的政府信息，应当沟通确认」; 条例第十一条第一款."""
    case = release(
        ASSIGNED,
        COLLECTED,
        *CLEARED,
        AskConfirmation(on=MON_2_MAR_2026, ref="c1", organ="区农业农村局"),
        AnswerConfirmation(on=MON_2_MAR_2026, ref="c1", agrees=agrees),
        PROOFREAD,
        RECHECKED,
        RELEASED,
    )

    assert codes(case) == found_codes


def test_002c9_a_mistake_found_on_rereading_is_repaired() -> None:
    case = online(ir.RereadRelease(on=WED_4_MAR_2026, found=ir.Found.TO_REPAIR))

    assert case.state == S.TO_BE_REPAIRED
    assert case.record(ir.RepairRelease(on=WED_4_MAR_2026)).state == S.RELEASED


def test_002c9_what_does_not_conform_is_taken_down_not_repaired() -> None:
    case = online(ir.RereadRelease(on=WED_4_MAR_2026, found=ir.Found.TO_TAKE_DOWN))

    with pytest.raises(StepNotAllowedError):
        case.record(ir.RepairRelease(on=WED_4_MAR_2026))
    assert case.record(ir.TakeDown(on=WED_4_MAR_2026)).state == S.TAKEN_DOWN


def test_002c9_what_is_in_order_stays() -> None:
    assert online(ir.RereadRelease(on=WED_4_MAR_2026, found=ir.Found.IN_ORDER)).state == S.RELEASED


def test_002c5_what_is_sent_back_is_collected_anew() -> None:
    case = release(ASSIGNED, COLLECTED, PROOFREAD, ir.SendBackInformation(on=TUE_3_MAR_2026, reasons="数据有误"))

    assert case.state == S.ASSIGNED
