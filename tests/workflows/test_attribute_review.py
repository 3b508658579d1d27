"""条例第十八条 and the documents of three organs: what is withheld is looked at again."""

from __future__ import annotations

from datetime import date

import pytest

from govopen import Case, Rulebook, open_case
from govopen.rules.names import MAOSHE, MINISTRY_390, OGI, WUDING
from govopen.terms import Severity
from govopen.workflows import attribute_review as ar
from govopen.workflows.acts import Act
from govopen.workflows.grammar import LawFile, Modality
from govopen.workflows.proactive_disclosure import Attribute
from tests.workflows.cases import codes, found, with_acts
from tests.workflows.days import (
    FRI_2_OCT_2026,
    FRI_29_NOV_2024,
    MON_2_MAR_2026,
    MON_6_JAN_2025,
    SAT_10_OCT_2026,
    SUN_11_OCT_2026,
    THU_1_OCT_2026,
    THU_20_NOV_2025,
    THU_31_DEC_2026,
    TUE_3_MAR_2026,
    TUE_30_SEP_2025,
    WED_4_MAR_2026,
    WED_30_DEC_2026,
    WED_30_SEP_2026,
    WED_31_DEC_2025,
)

FRI_1_JAN_2027 = date(2027, 1, 1)


def begun(
    organ: str = "", until: date | None = None, day: date = MON_2_MAR_2026, previous: date | None = THU_20_NOV_2025
) -> Case:
    rules = Rulebook.for_organ(organ) if organ else Rulebook.national()
    begin = ar.BeginRound(on=day, until=until, previous_on=previous)
    return open_case(ar.WORKFLOW, id="2026-R1", rules=rules).record(begin)


def assessed(public: bool, attribute: Attribute = Attribute.WITHHELD, ref: str = "i1", often: bool = False) -> Act:
    return ar.AssessItem(
        on=TUE_3_MAR_2026, ref=ref, attribute=attribute, may_be_public=public, often_requested=often, reasons="情势变化"
    )


def binding(law: LawFile, act: Act) -> Modality:
    """How the law file binds the organ to assess an item of this kind."""
    steps = [step for step in law.steps if step.act is type(act)]
    return next(step for step in steps if all(guard.holds(act) for guard in step.guards)).what.modality


# -- clocks -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "found_codes"), [(THU_1_OCT_2026, []), (FRI_2_OCT_2026, []), (SAT_10_OCT_2026, ["late"])], ids=str
)
def test_art18_the_round_is_finished_by_the_day_that_the_organ_set(day: date, found_codes: list[str]) -> None:
    """定期: no number of days; a day in a holiday that the organ set does not roll."""
    case = with_acts(begun(until=FRI_2_OCT_2026), assessed(False), ar.FinishRound(on=day))

    assert codes(case) == found_codes


def test_art18_without_a_day_set_nothing_runs_and_the_day_is_asked_for() -> None:
    assert codes(begun()) == ["start_unknown"]
    assert begun().deadlines == ()


@pytest.mark.parametrize("until", [WED_4_MAR_2026, WED_30_SEP_2026, THU_31_DEC_2026], ids=str)
def test_art18_the_day_set_is_the_day_due(until: date) -> None:
    assert begun(until=until).deadline(OGI.NONDISCLOSURE_REVIEW).on == until


@pytest.mark.parametrize(
    ("organ", "rule"), [("ministry_390", MINISTRY_390.SELF_CHECK), ("wuding", WUDING.SELF_CHECK)], ids=str
)
@pytest.mark.parametrize("previous", [MON_6_JAN_2025, TUE_30_SEP_2025, WED_31_DEC_2025], ids=str)
def test_cx_selfcheck_a_yearly_check_is_due_by_the_end_of_the_next_year(organ: str, rule: str, previous: date) -> None:
    """001四(一)4 and 003二(四) 「每年」: whenever the one of 2025 was, that of 2026 is due by 31 December."""
    assert begun(organ, previous=previous).deadline(rule).on == THU_31_DEC_2026


def test_cx_selfcheck_a_year_that_was_passed_over_is_overdue_at_once() -> None:
    """The last one in 2024: that of 2025 was due by 2025-12-31."""
    case = begun("ministry_390", previous=FRI_29_NOV_2024)

    assert case.deadline(MINISTRY_390.SELF_CHECK).on == WED_31_DEC_2025
    assert "overdue" in {finding.code for finding in case.at(MON_2_MAR_2026).findings}


@pytest.mark.parametrize("organ", ["ministry_390", "wuding"])
def test_cx_selfcheck_without_the_round_before_nothing_runs(organ: str) -> None:
    assert codes(begun(organ, previous=None)) == ["start_unknown"]


@pytest.mark.parametrize(
    ("day", "found_codes"), [(WED_30_DEC_2026, []), (THU_31_DEC_2026, []), (FRI_1_JAN_2027, ["late"])], ids=str
)
def test_ministry_4_1_4_the_yearly_check_is_judged_by_the_last_day_of_the_year(
    day: date, found_codes: list[str]
) -> None:
    case = with_acts(begun("ministry_390"), assessed(False), ar.FinishRound(on=day))

    assert codes(case) == found_codes
    assert all(finding.severity == Severity.INTERNAL for finding in case.findings)


def test_cx_selfcheck_maoshe_sets_its_own_day() -> None:
    """002I三 「定期」: the township's own day, kept until 10-10; 10-11 is a day late."""
    case = begun("maoshe", until=SAT_10_OCT_2026)

    assert case.deadline(MAOSHE.REASSESSMENT).on == SAT_10_OCT_2026
    assert "overdue" in {finding.code for finding in case.at(SUN_11_OCT_2026).findings}


# -- what is looked at --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("law", "item", "wanted"),
    [
        pytest.param(ar.LAW_2019, assessed(True), Modality.SHALL, id="art18-withheld"),
        pytest.param(ar.LAW_2019, assessed(True, Attribute.ON_REQUEST), Modality.MAY, id="art18-on-request"),
        pytest.param(ar.LAW_MINISTRY_390, assessed(True), Modality.SHALL, id="001-withheld"),
        pytest.param(ar.LAW_MINISTRY_390, assessed(True, Attribute.ON_REQUEST), Modality.SHALL, id="001-on-request"),
        pytest.param(ar.LAW_WUDING, assessed(True), Modality.SHALL, id="003-withheld"),
        pytest.param(ar.LAW_WUDING, assessed(True, Attribute.ON_REQUEST), Modality.MAY, id="003-on-request"),
        pytest.param(ar.LAW_WUDING, assessed(True, Attribute.ON_REQUEST, often=True), Modality.SHALL, id="003-often"),
        pytest.param(ar.LAW_MAOSHE, assessed(True), Modality.SHALL, id="002I-withheld"),
        pytest.param(ar.LAW_MAOSHE, assessed(True, Attribute.ON_REQUEST, often=True), Modality.MAY, id="002I-often"),
    ],
)
def test_cx_selfcheck_scope_each_document_names_what_is_checked(law: LawFile, item: Act, wanted: Modality) -> None:
    assert binding(law, item) == wanted


def test_each_organ_follows_its_own_document_and_kundulun_the_ministry() -> None:
    laws = {organ: begun(organ, until=THU_31_DEC_2026).law.instrument for organ in ("maoshe", "wuding", "kundulun")}

    assert laws == {"maoshe": "maoshe", "wuding": "wuding", "kundulun": "ministry_390"}
    assert begun("genhe", until=THU_31_DEC_2026).law is ar.LAW_2019


# -- what becomes of an item --------------------------------------------------------------------


def test_art18_information_that_may_be_public_is_disclosed_before_the_round_ends() -> None:
    """应当公开: a round that ends while an item still waits is a breach."""
    case = with_acts(begun(until=THU_31_DEC_2026), assessed(True), ar.FinishRound(on=WED_4_MAR_2026))

    assert found(case, "gate").severity == Severity.BREACH


def test_art18_a_disclosed_item_lets_the_round_end() -> None:
    case = with_acts(
        begun(until=THU_31_DEC_2026),
        assessed(True),
        ar.AdjustAttribute(on=TUE_3_MAR_2026, ref="i1"),
        ar.DiscloseItem(on=WED_4_MAR_2026, ref="i1"),
        ar.FinishRound(on=WED_4_MAR_2026),
    )

    assert (case.state, case.findings) == (ar.RoundState.FINISHED, ())


def test_art18_what_stays_withheld_has_its_reasons() -> None:
    case = begun(until=THU_31_DEC_2026).record(
        ar.AssessItem(on=TUE_3_MAR_2026, ref="i1", attribute=Attribute.WITHHELD, may_be_public=False)
    )

    assert "reasons" in found(case, "unstated").required


def test_art18_a_round_without_any_item_is_a_caution() -> None:
    case = begun(until=THU_31_DEC_2026).record(ar.FinishRound(on=WED_4_MAR_2026))

    assert found(case, "gate_unrecorded").severity == Severity.CAUTION


def test_ministry_4_1_4_the_attribute_is_adjusted_after_the_drafter_was_heard() -> None:
    """在征求起草单位意见后，应调整公开属性."""
    unheard = with_acts(begun("ministry_390"), assessed(True), ar.AdjustAttribute(on=TUE_3_MAR_2026, ref="i1"))
    heard = with_acts(
        begun("ministry_390"),
        assessed(True),
        ar.ConsultDrafter(on=TUE_3_MAR_2026, ref="i1"),
        ar.AdjustAttribute(on=WED_4_MAR_2026, ref="i1"),
    )

    assert found(unheard, "missing").severity == Severity.INTERNAL
    assert heard.findings == ()
