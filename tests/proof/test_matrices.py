"""Each machine against its matrix in `tests/matrices`, which was written from the statute, both ways.

A failure here means that the machine and the statute as it was read disagree: decide which is right from the text of
the law. A matrix is never made from the code.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from govopen.workflows import WORKFLOWS
from govopen.workflows.administrative_reconsideration import TakeUp
from govopen.workflows.grammar import LawFile
from tests.proof.comparing import (
    differing_cells,
    differing_ends,
    differing_provisions,
    differing_rows,
    differing_states,
)
from tests.proof.explore import LAWS
from tests.proof.machines import moved
from tests.proof.matrix import FOLDER, Matrix, read

STATUTES = {
    "dispute_handling_maoshe": ("Dispute handling", "2023"),
    "administrative_litigation_2017": ("Administrative litigation", "2017"),
    "administrative_reconsideration_1999": ("Administrative reconsideration", "1999"),
    "administrative_reconsideration_2023": ("Administrative reconsideration", "2023"),
    "annual_report_2019": ("Annual report", "2019"),
    "assessed_item_2019": ("Item under assessment", "2019"),
    "assessed_item_maoshe": ("Piece under Maoshe's assessment", "2023"),
    "assessment_genhe": ("Assessment of Genhe", "2019"),
    "assessment_huangyan": ("Assessment of Huangyan", "2023"),
    "assessment_ministry_390": ("Evaluation under the ministry's guide", "2019"),
    "attribute_review_2019": ("Attribute review", "2019"),
    "attribute_review_maoshe": ("Attribute review of Maoshe", "2023"),
    "attribute_review_ministry_390": ("Attribute review under the ministry's guide", "2019"),
    "attribute_review_wuding": ("Attribute review of Wuding", "2018"),
    "catalogue_maintenance_2019": ("Catalogue maintenance", "2019"),
    "confirmation_2019": ("Confirmation with another organ", "2019"),
    "document_review_1999": ("Document review", "1999"),
    "document_review_2023": ("Document review", "2023"),
    "expert_consultation_2019": ("Expert consultation", "2019"),
    "expert_consultation_2023": ("Expert consultation", "2023"),
    "hearing_2019": ("Hearing", "2019"),
    "inquiry_1999": ("Inquiry", "1999"),
    "inquiry_2023": ("Inquiry", "2023"),
    "information_release_maoshe": ("Information release", "2023"),
    "meeting_openness_2018": ("Meeting openness", "2018"),
    "meeting_openness_2019": ("Meeting openness", "2019"),
    "meeting_openness_2023": ("Meeting openness", "2023"),
    "opinion_response_2016": ("Opinion response", "2016"),
    "opinion_letter_1999": ("Opinion letter", "1999"),
    "opinion_letter_2023": ("Opinion letter", "2023"),
    "organ_consultation_2019": ("Consultation of another organ", "2019"),
    "platform_service_genhe": ("Platform service", "2019"),
    "platform_service_wuding": ("Platform service", "2018"),
    "policy_interpretation_genhe": ("Policy interpretation of Genhe", "2019"),
    "policy_interpretation_maoshe": ("Policy interpretation of Maoshe", "2023"),
    "policy_interpretation_ministry_390": ("Policy interpretation under the ministry's guide", "2019"),
    "policy_interpretation_wuding": ("Policy interpretation of Wuding", "2018"),
    "proactive_disclosure_2007": ("Proactive disclosure", "2007"),
    "proactive_disclosure_2019": ("Proactive disclosure", "2019"),
    "public_consultation_2019": ("Public consultation", "2019"),
    "public_consultation_2023": ("Public consultation", "2023"),
    "rectification_2019": ("Rectification", "2019"),
    "request_handling_2007": ("Request handling", "2007"),
    "request_handling_2019": ("Request handling", "2019"),
    "secrecy_review_2019": ("Secrecy review", "2019"),
    "self_checked_document_ministry_390": ("Document under the ministry's self-check", "2019"),
    "self_checked_item_wuding": ("Information under Wuding's self-check", "2018"),
    "supervision_2019": ("Supervision", "2019"),
    "third_party_consultation_2007": ("Third-party consultation", "2007"),
    "third_party_consultation_2019": ("Third-party consultation", "2019"),
}
"""The matrix of each law file, by the law file's English title and version."""

PAIRS = [
    pytest.param(read(name), law, id=name)
    for name, title in STATUTES.items()
    for law in LAWS
    if (law.title_en, law.version) == title
]
every_machine = pytest.mark.parametrize(("matrix", "law"), PAIRS)


def told(differing: Iterator[str]) -> str:
    """Each difference on a line of its own, once."""
    return "\n".join(dict.fromkeys(differing))


def test_every_machine_has_a_matrix_and_every_matrix_a_machine() -> None:
    assert {(law.title_en, law.version) for law in LAWS} == set(STATUTES.values())
    assert {path.stem for path in FOLDER.glob("*.md") if not path.stem.startswith("clauses")} == set(STATUTES)
    assert len(PAIRS) == len(LAWS)


@every_machine
def test_a_matrix_has_a_column_for_every_state(matrix: Matrix, law: LawFile) -> None:
    assert not (differing := told(differing_states(matrix, law))), differing


@every_machine
def test_every_why_not_is_explained_with_an_article(matrix: Matrix, law: LawFile) -> None:
    used = {cell.text for line in matrix.lines for cell in line.cells.values() if not cell.taken}
    assert used == set(matrix.reasons)
    assert all(why and provision for why, provision in matrix.reasons.values())


@every_machine
def test_every_act_as_it_may_be_stated_has_exactly_one_row(matrix: Matrix, law: LawFile) -> None:
    """Every route of the machine has a cell; no row is left over from an act, or a way to state it, that is gone."""
    assert not (differing := told(differing_rows(matrix, law))), differing


@every_machine
def test_every_cell_is_what_the_machine_does(matrix: Matrix, law: LawFile) -> None:
    """State by act: the target, or a refusal."""
    assert not (differing := told(differing_cells(matrix, law, moved))), differing


@every_machine
def test_every_cell_is_what_the_sentences_say_under_every_reading(matrix: Matrix, law: LawFile) -> None:
    assert not (differing := told(differing_cells(matrix, law))), differing


@every_machine
def test_every_cell_rests_on_the_provision_of_the_step(matrix: Matrix, law: LawFile) -> None:
    """The article in the matrix is the article that the step cites."""
    assert not (differing := told(differing_provisions(matrix, law))), differing


@every_machine
def test_only_a_settled_state_lets_nothing_change(matrix: Matrix, law: LawFile) -> None:
    """A final state has no way out, and a state without a way out is one in which a case may stay."""
    assert not (differing := told(differing_ends(matrix, law))), differing


def test_art32_and_art34_silence_has_opposite_effects() -> None:
    """第三十二条: 由行政机关依照本条例的规定决定是否公开; 第三十四条: 逾期未提出意见的视为同意公开."""
    third, organ = read("third_party_consultation_2019"), read("organ_consultation_2019")
    (silence,) = (line for line in third.lines if line.act.startswith("lapse"))
    (consent,) = (line for line in organ.lines if line.act.startswith("lapse"))

    assert silence.cells["awaiting_opinion"].text == "silent"
    assert consent.cells["awaiting_opinion"].text == "deemed_consent"


@pytest.mark.parametrize(
    ("day", "provision"),
    [(date(2026, 6, 30), "第三十八条第一款"), (date(2026, 7, 1), "复议法实施条例第四十条第三款")],
    ids=str,
)
def test_a_row_may_speak_of_the_days_of_one_text(day: date, provision: str) -> None:
    """复议法实施条例（2026）: 自2026年7月1日起施行."""
    lines = read("administrative_reconsideration_2023").lines
    assert [line.provision for line in lines if line.covers(TakeUp(on=day))] == [provision]


def test_the_matrices_cover_every_act_of_every_workflow() -> None:
    listed = {line.act for name in STATUTES for line in read(name).lines}
    known = {kind for flow in WORKFLOWS.values() for kind in flow.acts}
    assert known <= listed
