"""条例第四十七条, 第五十一条 to 第五十三条: inspection, complaint, remediation, criticism, accountability.

No article sets a period; where an order sets one, it ends on the day that it names, rest day or not.
"""

from __future__ import annotations

from datetime import date

import pytest
from pydantic import ValidationError

from govopen import Case, open_case
from govopen.errors import StepNotAllowedError, WrongPartyError
from govopen.rules.names import OGI
from govopen.terms import Severity
from govopen.workflows import supervision as sv
from govopen.workflows.acts import Act
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_2_OCT_2026,
    FRI_11_SEP_2026,
    FRI_18_SEP_2026,
    MON_14_SEP_2026,
    SAT_10_OCT_2026,
    SUN_11_OCT_2026,
    THU_1_OCT_2026,
    THU_10_SEP_2026,
    THU_17_SEP_2026,
    THU_31_DEC_2026,
    TUE_1_SEP_2026,
    TUE_8_SEP_2026,
    TUE_15_SEP_2026,
    WED_2_SEP_2026,
    WED_16_SEP_2026,
    WED_30_SEP_2026,
)

A, G, S = sv.Authority, sv.Ground, sv.SupervisionState


def complained(*acts: Act, to: sv.Authority = A.COMPETENT_DEPARTMENT) -> Case:
    case = open_case(sv.WORKFLOW, id="2026-V1")
    return with_acts(case, sv.Complain(on=TUE_1_SEP_2026, to=to, subject="逾期不答复"), *acts)


def substantiated(*acts: Act) -> Case:
    return complained(sv.Verify(on=WED_2_SEP_2026, substantiated=True), *acts)


def ordered(remedy_by: date | None, *acts: Act, on: date = TUE_8_SEP_2026, **facts: object) -> Case:
    stated = {"items": ("公开目录未更新",), "remedy_by": remedy_by} | facts
    return substantiated(sv.OrderRemediation(on=on, **stated), *acts)  # type: ignore[arg-type]


def late(case: Case) -> list[str]:
    return [finding.by for finding in case.findings if finding.code == "late"]


@pytest.mark.parametrize(
    ("remedy_by", "safe"),
    [
        (THU_17_SEP_2026, THU_17_SEP_2026),
        # National Day, 1 to 7 October: the set day stays, Wednesday 30 September is safe
        (THU_1_OCT_2026, WED_30_SEP_2026),
        # a make-up Saturday is a working day; the Sunday after it is not
        (SAT_10_OCT_2026, SAT_10_OCT_2026),
        (SUN_11_OCT_2026, SAT_10_OCT_2026),
    ],
    ids=str,
)
def test_art47_1_remediation_ends_on_the_day_that_the_order_sets(remedy_by: date, safe: date) -> None:
    due = ordered(remedy_by).deadline(OGI.REMEDIATION)

    assert (due.on, due.safe) == (remedy_by, safe)


@pytest.mark.parametrize(
    ("day", "by"),
    [(WED_16_SEP_2026, []), (THU_17_SEP_2026, []), (FRI_18_SEP_2026, ["1 calendar day"])],
    ids=str,
)
def test_art47_1_remediation_is_judged_to_the_day(day: date, by: list[str]) -> None:
    case = ordered(THU_17_SEP_2026, sv.Remedy(on=day))

    assert (case.state, late(case)) == (S.REMEDIED, by)


def test_art47_1_nothing_done_is_overdue_the_day_after_though_that_is_a_holiday() -> None:
    case = ordered(THU_1_OCT_2026)

    assert case.at(THU_1_OCT_2026).findings == ()
    (breach,) = case.at(FRI_2_OCT_2026).findings
    assert (breach.code, breach.severity, breach.rule) == ("overdue", Severity.BREACH, "ogi.remediation")


def test_art47_1_an_order_without_a_time_starts_no_clock() -> None:
    case = ordered(None)

    assert (case.state, case.deadlines, codes(case)) == (S.ORDERED, (), [])
    assert case.at(THU_31_DEC_2026).findings == ()


def test_art47_1_a_new_order_sets_a_new_time() -> None:
    """Ordered until 10 September, ordered anew on 8 September until 15 September."""
    again = sv.OrderRemediation(on=TUE_8_SEP_2026, items=("同上",), remedy_by=TUE_15_SEP_2026)
    case = ordered(THU_10_SEP_2026, again)

    assert (case.deadline(OGI.REMEDIATION).on, codes(case)) == (TUE_15_SEP_2026, [])
    assert late(case.record(sv.Remedy(on=TUE_15_SEP_2026))) == []


def test_art47_1_a_new_order_after_the_time_does_not_undo_that_it_was_overdue() -> None:
    again = sv.OrderRemediation(on=FRI_11_SEP_2026, items=("同上",), remedy_by=TUE_15_SEP_2026)
    case = ordered(THU_10_SEP_2026, again, sv.Remedy(on=MON_14_SEP_2026))

    assert codes(case) == ["overdue"]


def test_art47_1_what_is_not_remedied_is_criticised_and_stays_owed() -> None:
    case = ordered(THU_10_SEP_2026, sv.Criticise(on=FRI_11_SEP_2026))

    assert case.state == S.CRITICISED
    done = case.record(sv.Remedy(on=MON_14_SEP_2026))
    assert (done.state, late(done)) == (S.REMEDIED, ["4 calendar days"])


def test_art47_1_criticism_without_an_order_is_the_other_of_two_ways() -> None:
    """予以督促整改或者通报批评."""
    case = substantiated(sv.Criticise(on=TUE_8_SEP_2026), sv.CloseSupervision(on=TUE_8_SEP_2026))

    assert (case.state, codes(case)) == (S.CLOSED, [])


def test_art47_1_an_inspection_needs_no_complaint() -> None:
    case = open_case(sv.WORKFLOW, id="2026-V2").record(sv.Inspect(on=TUE_1_SEP_2026, subject="公开目录"))
    clean = case.record(sv.Verify(on=WED_2_SEP_2026, substantiated=False))

    assert (case.state, clean.state) == (S.INSPECTED, S.UNFOUNDED)


def test_art47_1_who_is_accountable_is_proposed_to_whom_may_decide() -> None:
    case = ordered(None, sv.ProposeAccountability(on=TUE_8_SEP_2026))

    assert (case.state, found(case, "unstated").severity) == (S.ORDERED, Severity.CAUTION)


def test_art47_1_an_order_that_names_nothing_is_a_caution() -> None:
    assert codes(ordered(THU_17_SEP_2026, items=())) == ["unstated"]


@pytest.mark.parametrize("to", list(A), ids=str)
def test_art51_a_complaint_goes_to_the_organ_above_or_the_competent_department(to: sv.Authority) -> None:
    case = complained(to=to)

    assert (case.state, codes(case)) == (S.COMPLAINED, [])


def test_art51_sets_no_period_for_a_complaint() -> None:
    assert complained().at(THU_31_DEC_2026).findings == ()


@pytest.mark.parametrize(
    ("ground", "provision"),
    [(G.NO_SYSTEM, "条例第五十二条"), (G.NOT_PERFORMED, "条例第五十三条"), (G.NOT_UPDATED, "条例第五十三条")],
    ids=str,
)
def test_art52_art53_the_organ_above_orders_remediation(ground: sv.Ground, provision: str) -> None:
    case = ordered(THU_17_SEP_2026, authority=A.SUPERIOR_ORGAN, ground=ground, items=())

    assert (case.state, found(case, "unstated").provision.zh) == (S.ORDERED, provision)
    assert case.deadline(OGI.REMEDIATION).on == THU_17_SEP_2026


def test_art52_the_order_of_the_organ_above_is_not_the_competent_departments() -> None:
    with pytest.raises(WrongPartyError):
        ordered(THU_17_SEP_2026, authority=A.SUPERIOR_ORGAN, by="competent_department")


def test_art53_a_sanction_is_recorded_and_moves_nothing() -> None:
    case = ordered(THU_17_SEP_2026, sv.Sanction(on=TUE_8_SEP_2026, ground=G.NOT_PERFORMED))

    assert (case.state, codes(case)) == (S.ORDERED, [])


def test_art47_2_what_is_not_verified_is_not_ordered() -> None:
    with pytest.raises(StepNotAllowedError):
        complained(sv.OrderRemediation(on=WED_2_SEP_2026, items=("…",)))


def test_a_time_before_the_order_is_refused() -> None:
    with pytest.raises(ValidationError, match="lies before the day of the act"):
        sv.OrderRemediation(on=TUE_8_SEP_2026, remedy_by=WED_2_SEP_2026)


def test_a_stored_matter_is_the_same_case() -> None:
    case = ordered(THU_17_SEP_2026)

    assert Case.from_json(case.to_json()) == case


@pytest.mark.parametrize("authority", A, ids=str)
@pytest.mark.parametrize("ground", G, ids=str)
def test_art47_53_whoever_orders_it_an_order_without_a_time_is_in_order(
    authority: sv.Authority, ground: sv.Ground
) -> None:
    """No article says that an order must set a time."""
    case = ordered(None, authority=authority, ground=ground)

    assert (codes(case), case.deadlines) == ([], ())
