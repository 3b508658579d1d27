"""Every wrong that is done to a law file is noticed, or argued in `survivors.md` to be none.

The proof runs in a process of its own: it collects the dated examples once, and each mutant meets them in a fork.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from datetime import date
from functools import cache, partial
from pathlib import Path

import pytest

from govopen.rules.names import APL, MAOSHE
from tests.proof.idle import idle, running
from tests.proof.killers import ROOT, Verdict, in_place, matrices, name_of, noticed_at_once
from tests.proof.matrix import tables
from tests.proof.mutation import KINDS, Mutant, mutants
from tests.workflows import (
    test_administrative_litigation as litigation,
    test_attribute_review as attributes,
    test_public_consultation as consultation,
    test_request_2007 as request_2007,
    test_request_correction as correction,
    test_request_extension as extension,
    test_request_periods as periods,
    test_request_receipt as receipt,
)

PAGE = Path(__file__).with_name("survivors.md")


@cache
def page() -> tuple[dict[tuple[str, str, str], str], dict[str, int]]:
    """The survivors that are argued, with the reason, and how many survive of each law file not worked through."""
    argued, waiting = tables(PAGE.read_text(encoding="utf-8"))
    assert argued[0] == ["law file", "step", "mutation", "why it is none"]
    assert waiting[0] == ["law file", "survivors"]
    return {(law, step, done): why for law, step, done, why in argued[1:]}, {
        law: int(most) for law, most in waiting[1:]
    }


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> list[Verdict]:
    """The verdict on every mutant of every law file."""
    file = tmp_path_factory.mktemp("mutation") / "verdicts.jsonl"
    done = subprocess.run(
        [sys.executable, "-m", "tests.proof.killers", "--to", str(file)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": ":".join(filter(None, sys.path))},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "left out" not in done.stderr, done.stderr
    return [Verdict(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]


@pytest.mark.prove
def test_every_wrong_is_noticed_or_argued_to_be_none(verdicts: list[Verdict]) -> None:
    argued, waiting = page()
    survivors = {(one.law, one.step, one.done) for one in verdicts if one.survives and one.law not in waiting}

    assert not (unlisted := survivors - set(argued)), "\n".join(map(" | ".join, sorted(unlisted)))
    assert not (killed := set(argued) - survivors), "\n".join(map(" | ".join, sorted(killed)))


@pytest.mark.prove
def test_no_more_survive_than_are_counted_where_the_work_is_not_done(verdicts: list[Verdict]) -> None:
    """A law file of which nothing survives is no longer listed."""
    _, waiting = page()
    surviving = Counter(verdict.law for verdict in verdicts if verdict.survives)

    assert {law: most for law, most in waiting.items() if not 0 < surviving[law] <= most} == {}


@pytest.mark.prove
def test_every_law_file_is_mutated(verdicts: list[Verdict]) -> None:
    assert {verdict.law for verdict in verdicts} == {name_of(law) for law in matrices()}
    assert {verdict.kind for verdict in verdicts} == set(KINDS)


def test_what_survives_is_argued() -> None:
    argued, waiting = page()
    names = {name_of(law) for law in matrices()}

    assert {law for law, _, _ in argued} | set(waiting) <= names
    assert {law for law, _, _ in argued} & set(waiting) == set()
    assert all(len(why) > 20 for why in argued.values())


# -- the mutator and the killers themselves, in a moment -------------------------------------------

AT_ONCE = (
    "step", "order", "then", "when", "given", "requires", "contains", "wants", "after", "reading", "modality", "party",
    "lapse", "provision", "initial", "ends", "waits", "document",
)  # fmt: skip
"""The kinds of which some mutant is noticed without any case."""

BY_EXAMPLE: dict[str, tuple[str, str, str, Callable[[], None]]] = {
    "within": (
        "administrative_litigation_2017", "send_defence", "within without apl.defence_copy",
        litigation.test_art67_copy_defence_and_its_copy,
    ),
    "not before": (
        "public_consultation_2019", "give_legality_opinion and lawful in {False}",
        "not_before without major_decisions.legality_review",
        partial(
            consultation.TestPeriodsThatAreCutShort().test_art26_2_an_opinion_that_it_is_unlawful_takes_its_time_as_well,
            date(2026, 6, 9), ["early"],
        ),
    ),
    "starts": (
        "administrative_litigation_2017", "appeal", "starts without apl.second_instance",
        litigation.test_art88_three_months_from_receipt_of_the_appeal,
    ),
    "restarts": (
        "administrative_litigation_2017", "supply_complaint", "restarts without apl.register",
        litigation.test_art51_the_seven_days_run_anew_from_the_completed_complaint,
    ),
    "voids": (
        "administrative_litigation_2017", "notify_supplement #1", "voids without apl.register",
        litigation.test_art51_the_seven_days_run_anew_from_the_completed_complaint,
    ),
    "rejudges": (
        "request_handling_2007", "serve and by in {post} and posted_on stated", "rejudges without ogi.reply",
        request_2007.test_art24_2_a_reply_posted_late_is_late_when_the_posting_is_recorded,
    ),
    "excludes": (
        "administrative_litigation_2017", "be_prevented and point in {knew_act}", "without excludes",
        litigation.test_art48_time_lost_to_force_majeure_is_not_counted,
    ),
    "extends": (
        "request_handling_2019", "extend", "extends nothing",
        extension.test_art33_2_less_than_the_most_may_be_granted,
    ),
    "from": (
        "administrative_litigation_2017", "appeal", "runs from the act's own day",
        litigation.test_art88_three_months_from_receipt_of_the_appeal,
    ),
    "once": (
        "request_handling_2019", "notify_correction", "without once",
        correction.test_art30_the_requester_is_told_once_only,
    ),
    "gate": (
        "attribute_review_2019", "finish_round", "no gate on item under assessment",
        attributes.test_art18_information_that_may_be_public_is_disclosed_before_the_round_ends,
    ),
    "child": (
        "request_handling_2007", "consult_third_party", "without child",
        request_2007.test_exclusion_from_read_as_the_day_of_the_letter_applies_under_the_2007_text,
    ),
    "lenient": (
        "request_handling_2019", "notify_correction and grounds includes {interest}", "without lenient restarts",
        periods.TestProofOfAnInterest().test_read_leniently_it_moves_the_clocks_and_stays_unlawful,
    ),
    "first day too": (
        "request_handling_2007", "consult_third_party", "without first_day_too day_of_letter",
        request_2007.test_exclusion_from_read_as_the_day_of_the_letter_applies_under_the_2007_text,
    ),
    "from workday": (
        "request_handling_2007", "receive", "without from_workday next_working_day",
        receipt.test_receipt_on_rest_day_applies_under_the_2007_text_too,
    ),
}  # fmt: skip
"""A mutant of each other kind, and a dated example that notices it."""


def of(law_file: str) -> list[Mutant]:
    """The mutants of a law file."""
    (law,) = (law for law in matrices() if name_of(law) == law_file)
    return list(mutants(law))


def test_the_two_lists_name_every_kind() -> None:
    assert {*AT_ONCE, *BY_EXAMPLE} == set(KINDS)


@pytest.mark.parametrize("kind", AT_ONCE)
def test_a_mutant_of_this_kind_is_noticed_at_once(kind: str) -> None:
    wanted = (mutant for law in matrices() for mutant in mutants(law) if mutant.kind == kind)

    assert any(noticed_at_once(mutant)[0] for mutant in wanted)


@pytest.mark.parametrize("kind", BY_EXAMPLE)
def test_a_mutant_of_this_kind_is_noticed_by_an_example(kind: str) -> None:
    law_file, step, done, example = BY_EXAMPLE[kind]
    (mutant,) = (one for one in of(law_file) if (one.kind, one.step, one.done) == (kind, step, done))
    example()

    assert noticed_at_once(mutant) == ("", "")
    with in_place(mutant), pytest.raises((AssertionError, LookupError, ValueError)):
        example()
    example()


@pytest.mark.parametrize("done", ["another provision", "no party named", "shall instead of may"])
def test_a_sentence_that_takes_over_on_a_later_day_is_read_as_well(done: str) -> None:
    """复议法实施条例（2026）第四十条第三款 takes over from 复议法第三十八条第一款 on 1 July 2026."""
    (mutant,) = (
        one for one in of("administrative_reconsideration_2023") if (one.step, one.done) == ("take_up #2", done)
    )
    assert noticed_at_once(mutant)[0] == "matrix"


def test_the_last_of_all_results_needs_no_predicate_but_each_of_them_a_sentence() -> None:
    """第十七条: what a review may come to is four; the step for the fourth takes what the others left."""
    changed = {mutant.done: idle(mutant) for mutant in of("secrecy_review_2019") if mutant.step.startswith("approve")}

    assert changed["whether or not result in {unclear}"]
    assert not changed["whether or not result in {cleared}"]
    assert not changed["dropped"]


def test_exploration_shows_which_periods_run_in_a_state() -> None:
    """Maoshe's disputes: 五 with the outcome every period ends but the one for performance, which begins then."""
    (law,) = (law for law in matrices() if name_of(law) == "dispute_handling_maoshe")

    assert running(law)["to_perform"] == {APL.PERFORM}
    assert APL.PERFORM not in running(law)["in_court"]
    assert {APL.DEFENCE, MAOSHE.DEFENCE, MAOSHE.EVIDENCE} <= running(law)["in_court"]


def test_no_two_mutants_of_a_law_file_are_named_alike() -> None:
    for law in matrices():
        named = Counter((mutant.step, mutant.done) for mutant in mutants(law))
        assert {name for name, times in named.items() if times > 1} == set()
