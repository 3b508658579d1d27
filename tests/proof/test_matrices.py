"""Each machine against its matrix in `tests/matrices`, which was written from the statute, both ways.

A failure here means that the machine and the statute as it was read disagree: decide which is right from the text of
the law. A matrix is never made from the code.
"""

from __future__ import annotations

import pytest

from govopen import Rulebook
from govopen.workflows import WORKFLOWS
from govopen.workflows.acts import Act, TimedAct
from govopen.workflows.grammar import LawFile, Step
from tests.proof.explore import FIRST_DAY, FIRST_MOMENT, LAWS, variants
from tests.proof.machines import moved
from tests.proof.matrix import FOLDER, Line, Matrix, read

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
    "information_release_maoshe": ("Information release", "2023"),
    "meeting_openness_2018": ("Meeting openness", "2018"),
    "meeting_openness_2019": ("Meeting openness", "2019"),
    "meeting_openness_2023": ("Meeting openness", "2023"),
    "opinion_response_2016": ("Opinion response", "2016"),
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


def taking(law: LawFile, state: str, trigger: str, act: Act | None) -> Step | None:
    """The first step whose sentence takes the act in this state."""
    for step in law.steps:
        here = {str(one) for one in step.states or frozenset(law.states)}
        if step.trigger != trigger or state not in here:
            continue
        if act is None or all(guard.holds(act) for guard in step.guards):
            return step
    return None


def cited(law: LawFile, step: Step) -> str:
    """A step's provision as a matrix writes it: without the short title where it is the law file's own instrument."""
    instrument = step.provision.instrument
    return (Rulebook.national().instrument(instrument).short if instrument else "") + step.provision.zh


def dated(law: LawFile, act: type[Act]) -> list[Act]:
    """Every variant of an act, dated."""
    day = FIRST_MOMENT if issubclass(act, TimedAct) else FIRST_DAY[law.version]
    return [variant.on(day) for variant in variants(act)]


def lapses(law: LawFile) -> set[str]:
    """The rules whose lapse replay derives."""
    return {step.what.lapses for step in law.steps if step.derived and step.what.lapses}


def rows_of(matrix: Matrix, act: Act) -> list[Line]:
    """The rows that cover an act as it is stated."""
    return [line for line in matrix.lines if line.covers(act)]


def test_every_machine_has_a_matrix_and_every_matrix_a_machine() -> None:
    assert {(law.title_en, law.version) for law in LAWS} == set(STATUTES.values())
    assert {path.stem for path in FOLDER.glob("*.md") if not path.stem.startswith("clauses")} == set(STATUTES)
    assert len(PAIRS) == len(LAWS)


@every_machine
def test_a_matrix_has_a_column_for_every_state(matrix: Matrix, law: LawFile) -> None:
    assert set(matrix.states) == {str(state) for state in law.states}


@every_machine
def test_every_why_not_is_explained_with_an_article(matrix: Matrix, law: LawFile) -> None:
    used = {cell.text for line in matrix.lines for cell in line.cells.values() if not cell.taken}
    assert used == set(matrix.reasons)
    assert all(why and provision for why, provision in matrix.reasons.values())


@every_machine
def test_every_act_as_it_may_be_stated_has_exactly_one_row(matrix: Matrix, law: LawFile) -> None:
    """Every route of the machine has a cell."""
    for kind in law.acts:
        for act in dated(law, kind):
            assert len(rows_of(matrix, act)) == 1, act
    assert {line.act.removeprefix("lapse ") for line in matrix.lines if line.act.startswith("lapse ")} == lapses(law)


@every_machine
def test_every_row_is_about_an_act_that_the_machine_takes(matrix: Matrix, law: LawFile) -> None:
    """No row is left over from an act, or a way to state it, that is gone."""
    acts = [act for kind in law.acts for act in dated(law, kind)]
    for line in matrix.lines:
        assert line.act.startswith("lapse ") or any(line.covers(act) for act in acts), line


@every_machine
def test_every_cell_is_what_the_machine_does(matrix: Matrix, law: LawFile) -> None:
    """State by act: the target, or a refusal."""
    differing = []
    for kind in law.acts:
        for act in dated(law, kind):
            (line,) = rows_of(matrix, act)
            for state, cell in line.cells.items():
                wanted = cell.target(state) if cell.taken else None
                found = moved(law, state, act.kind, act)
                if wanted != found:
                    differing.append(f"{line} in {state}: statute {wanted}, machine {found}")
    for rule in lapses(law):
        (line,) = (line for line in matrix.lines if line.act == f"lapse {rule}")
        for state, cell in line.cells.items():
            wanted = cell.target(state) if cell.taken else None
            found = moved(law, state, f"lapse_{rule.replace('.', '_')}", None)
            if wanted != found:
                differing.append(f"{line} in {state}: statute {wanted}, machine {found}")
    assert not differing, "\n".join(dict.fromkeys(differing))


@every_machine
def test_every_cell_rests_on_the_provision_of_the_step(matrix: Matrix, law: LawFile) -> None:
    """The article in the matrix is the article that the step cites."""
    differing = []
    triggers = [(act.kind, act, rows_of(matrix, act)[0]) for kind in law.acts for act in dated(law, kind)]
    silent = [line for line in matrix.lines if line.act.startswith("lapse ")]
    derived = [(line.act.replace(" ", "_").replace(".", "_"), None, line) for line in silent]
    for trigger, act, line in [*triggers, *derived]:
        for state, cell in line.cells.items():
            step = taking(law, state, trigger, act)
            if cell.taken and step is not None and cited(law, step) != cell.provision:
                differing.append(f"{line} in {state}: statute {cell.provision}, step {cited(law, step)}")
    assert not differing, "\n".join(dict.fromkeys(differing))


@every_machine
def test_only_a_settled_state_lets_nothing_change(matrix: Matrix, law: LawFile) -> None:
    """A final state has no way out, and a state without a way out is one in which a case may stay."""
    stuck = {
        state
        for state in matrix.states
        if all(not line.cells[state].taken or line.cells[state].target(state) == state for line in matrix.lines)
    }
    assert {str(state) for state in law.final} <= stuck <= {str(state) for state in law.settled}


def test_art32_and_art34_silence_has_opposite_effects() -> None:
    """第三十二条: 由行政机关依照本条例的规定决定是否公开; 第三十四条: 逾期未提出意见的视为同意公开."""
    third, organ = read("third_party_consultation_2019"), read("organ_consultation_2019")
    (silence,) = (line for line in third.lines if line.act.startswith("lapse"))
    (consent,) = (line for line in organ.lines if line.act.startswith("lapse"))

    assert silence.cells["awaiting_opinion"].text == "silent"
    assert consent.cells["awaiting_opinion"].text == "deemed_consent"


def test_the_matrices_cover_every_act_of_every_workflow() -> None:
    listed = {line.act for name in STATUTES for line in read(name).lines}
    known = {kind for flow in WORKFLOWS.values() for kind in flow.acts}
    assert known <= listed
