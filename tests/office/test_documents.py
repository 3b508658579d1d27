"""The checklists for publishing documents: Maoshe's upload and the ministry's twenty days from printing."""

from __future__ import annotations

from datetime import date

from govopen import Case, Rulebook, open_case
from govopen.workflows import proactive_disclosure as pd

MON_20_APR_2026 = date(2026, 4, 20)
TUE_28_APR_2026 = date(2026, 4, 28)
THU_30_APR_2026 = date(2026, 4, 30)


def issued(organ: str, on: date) -> Case:
    case = open_case(pd.WORKFLOW, id="d", rules=Rulebook.for_organ(organ))
    return case.record(pd.Form(on=MON_20_APR_2026)).record(pd.Issue(on=on))


def test_maoshe_e4_a_document_is_uploaded_on_the_next_working_day() -> None:
    """四 「应在公文印发后1个工作日内」: printed on 30 April; Labour Day is 1–5 May, so Wednesday 6 May."""
    track = issued("maoshe", THU_30_APR_2026).track

    assert track is not None
    assert track.line("upload").due == date(2026, 5, 6)


def test_huangyan_6_the_district_counts_from_the_forming_like_the_statute() -> None:
    case = issued("maoshe", TUE_28_APR_2026)

    assert case.track is not None
    assert case.track.line("publish").due == date(2026, 5, 20)


def test_ministry_4_1_5_the_guidance_counts_from_the_printing() -> None:
    """自文件印发之日起20个工作日内: 29, 30 April, 6–9, 11–15, 18–22, 25–28 May (Saturday 9 May is worked)."""
    case = issued("ministry_390", TUE_28_APR_2026)

    assert case.track is not None
    assert case.track.line("publish").due == date(2026, 5, 28)


def test_art26_the_statute_counts_from_the_forming_and_prevails() -> None:
    """21–24, 27–30 April, 6–9, 11–15, 18–20 May: the law's date is the earlier one, and the guidance's is found."""
    case = issued("ministry_390", TUE_28_APR_2026)

    assert case.deadline("publish").on == date(2026, 5, 20)
    assert case.track is not None
    assert "office_beyond_law" in {finding.code for finding in case.track.findings}
