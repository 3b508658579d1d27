"""条例第四十一条: a person asks to rectify a record about itself; the article sets no period, so no clock ever runs."""

from __future__ import annotations

import pytest

from govopen import Case, open_case
from govopen.errors import StepNotAllowedError, WrongPartyError
from govopen.terms import Severity
from govopen.workflows import rectification as rc
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import FRI_6_MAR_2026, MON_2_MAR_2026, MON_9_MAR_2026, THU_31_DEC_2026, WED_4_MAR_2026

E, S = rc.Examination, rc.RectificationState


def asked(*acts: Act) -> Case:
    ask = rc.AskRectification(on=MON_2_MAR_2026, record="学历", evidence="毕业证书")
    return with_acts(open_case(rc.WORKFLOW, id="2026-G1"), ask, *acts)


def examined(result: rc.Examination, *acts: Act) -> Case:
    return asked(rc.Examine(on=WED_4_MAR_2026, result=result), *acts)


def test_art41_a_record_found_inaccurate_is_rectified_and_the_person_told() -> None:
    case = examined(E.CONFIRMED, rc.Rectify(on=FRI_6_MAR_2026), rc.TellOutcome(on=MON_9_MAR_2026))

    assert (case.state, codes(case)) == (S.CLOSED, [])


def test_art41_rectified_and_not_told_is_not_closed() -> None:
    assert examined(E.CONFIRMED, rc.Rectify(on=FRI_6_MAR_2026)).state == S.RECTIFIED


def test_art41_another_organs_record_is_passed_on_and_the_person_told() -> None:
    case = examined(E.NOT_COMPETENT, rc.TransferRectification(on=FRI_6_MAR_2026, to="市教育局"))

    assert (case.state, case.record(rc.TellOutcome(on=MON_9_MAR_2026)).state) == (S.TRANSFERRED, S.CLOSED)


def test_art41_or_the_person_is_told_to_ask_there() -> None:
    case = examined(E.NOT_COMPETENT, rc.DirectElsewhere(on=FRI_6_MAR_2026, to="市教育局"))

    assert (case.state, codes(case)) == (S.CLOSED, [])


def test_art41_a_transfer_that_names_no_organ_is_a_caution() -> None:
    case = examined(E.NOT_COMPETENT, rc.TransferRectification(on=FRI_6_MAR_2026))

    assert found(case, "unstated").severity is Severity.CAUTION


def test_art41_a_claim_without_evidence_is_received_with_a_caution() -> None:
    case = open_case(rc.WORKFLOW, id="2026-G2").record(rc.AskRectification(on=MON_2_MAR_2026, record="学历"))

    assert (case.state, codes(case)) == (S.ASKED, ["unstated"])


def test_art41_rectifying_before_the_examination_is_found() -> None:
    case = asked(rc.Rectify(on=FRI_6_MAR_2026))

    assert (case.state, codes(case)) == (S.RECTIFIED, ["not_after"])


def test_art41_what_was_not_confirmed_may_be_examined_again() -> None:
    case = examined(E.NOT_CONFIRMED)

    assert case.record(rc.Examine(on=MON_9_MAR_2026, result=E.CONFIRMED)).state == S.CONFIRMED
    told = case.record(rc.TellOutcome(on=FRI_6_MAR_2026))
    assert (told.state, codes(told)) == (S.CLOSED, ["unstated"])


def test_art41_what_belongs_to_the_organ_is_not_passed_on() -> None:
    with pytest.raises(StepNotAllowedError):
        examined(E.CONFIRMED, rc.TransferRectification(on=FRI_6_MAR_2026, to="市教育局"))


def test_art41_the_organ_does_not_ask_itself() -> None:
    with pytest.raises(WrongPartyError):
        open_case(rc.WORKFLOW, id="2026-G3").record(rc.AskRectification(on=MON_2_MAR_2026, by="organ"))


@pytest.mark.parametrize("result", list(E), ids=str)
def test_art41_sets_no_period_so_nothing_is_ever_overdue(result: rc.Examination) -> None:
    case = examined(result)

    assert case.deadlines == ()
    assert case.at(THU_31_DEC_2026).findings == ()
    assert all("第四十一条 sets no number of days" in why or "nobody" in why for why in rc.LAW.waits.values())


def test_a_stored_rectification_is_the_same_case() -> None:
    case = examined(E.CONFIRMED)

    assert Case.from_json(case.to_json()) == case
