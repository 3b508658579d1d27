"""Which law governs: versions over time, organs, readings, identity."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from importlib.resources import files

import pytest

from govopen.errors import NotADayError, UnknownNameError
from govopen.periods import CalendarDays, WorkingDays
from govopen.rules import Rulebook
from govopen.terms import Verified

NATIONAL = Rulebook.national()
DAY = timedelta(days=1)

FIRST_DAYS = {
    ("ogi", "2007"): date(2008, 5, 1),
    ("ogi", "2019"): date(2019, 5, 15),
    ("fee", "2020"): date(2021, 1, 1),
    ("arl", "1999"): date(1999, 10, 1),
    ("arl", "2023"): date(2024, 1, 1),
    ("arl_impl", "2007"): date(2007, 8, 1),
    ("arl_impl", "2026"): date(2026, 7, 1),
    ("apl", "1989"): date(1990, 10, 1),
    ("apl", "2014"): date(2015, 5, 1),
    ("apl", "2017"): date(2017, 7, 1),
    ("apl_spc", "2018"): date(2018, 2, 8),
    ("apl_period", "2026"): date(2026, 5, 1),
    ("ogi_spc", "2011"): date(2011, 8, 13),
    ("ogi_spc", "2025"): date(2025, 6, 1),
    ("secrecy", "2010"): date(2010, 10, 1),
    ("secrecy", "2024"): date(2024, 5, 1),
    ("secrecy_impl", "2014"): date(2014, 3, 1),
    ("secrecy_impl", "2024"): date(2024, 9, 1),
    ("opinion", "2016"): date(2016, 7, 30),
    ("open_government", "2016"): date(2016, 11, 10),
    ("receipt_letter", "2015"): date(2015, 11, 18),
    ("service_letter", "2016"): date(2016, 12, 7),
    ("channels_letter", "2017"): date(2017, 7, 5),
    ("reorganisation_letter", "2019"): date(2019, 3, 4),
    ("annual_report_form", "2021"): date(2021, 9, 26),
    ("review_guidance", "2021"): date(2021, 12, 22),
    ("archives", "1987"): date(1988, 1, 1),
    ("archives", "2020"): date(2021, 1, 1),
    ("open_government_opinions", "2016"): date(2016, 2, 17),
    ("major_decisions", "2019"): date(2019, 9, 1),
    ("rulemaking", "2001"): date(2002, 1, 1),
    ("rulemaking", "2017"): date(2018, 5, 1),
    ("normative_documents", "2018"): date(2018, 5, 16),
    ("legality_review", "2018"): date(2018, 12, 4),
    ("rule_of_law_index", "2021"): date(2021, 9, 2),
    ("holidays", "1999"): date(1999, 9, 18),
    ("holidays", "2007"): date(2008, 1, 1),
    ("holidays", "2013"): date(2014, 1, 1),
    ("holidays", "2024"): date(2025, 1, 1),
}

# ---------------------------------------------------------------- time


def test_every_version_governs_from_its_first_day() -> None:
    found = {(n, v): NATIONAL.instrument(n, v).in_force for n in NATIONAL.instruments for v in NATIONAL.versions(n)}

    assert found == FIRST_DAYS


@pytest.mark.parametrize(("name", "version"), FIRST_DAYS)
def test_a_version_governs_on_its_first_day_and_not_on_the_day_before(name: str, version: str) -> None:
    first = FIRST_DAYS[name, version]

    assert NATIONAL.version_on(name, first) == version
    assert NATIONAL.version_on(name, first - DAY) != version


@pytest.mark.parametrize("name", NATIONAL.instruments)
def test_no_version_governs_before_the_first_and_exactly_one_on_every_day_after(name: str) -> None:
    first = min(day for (one, _), day in FIRST_DAYS.items() if one == name)
    assert NATIONAL.version_on(name, first - DAY) is None
    assert name not in NATIONAL.in_force_on(first - DAY).instruments

    day = first
    while day <= date(2027, 12, 31):
        governing = max(
            (start, version) for (one, version), start in FIRST_DAYS.items() if one == name and start <= day
        )
        assert NATIONAL.version_on(name, day) == governing[1]
        if day.day == 1 or day in FIRST_DAYS.values():
            assert NATIONAL.in_force_on(day).versions(name) == (governing[1],)
        day += DAY


def test_received_on_14_may_2019_has_15_working_days_and_on_15_may_20() -> None:
    assert NATIONAL.rule("ogi.reply", on=date(2019, 5, 14)).period == WorkingDays(15)
    assert NATIONAL.rule("ogi.reply", on=date(2019, 5, 15)).period == WorkingDays(20)


def test_the_ten_days_of_the_respondent_become_working_days_on_1_january_2024() -> None:
    assert NATIONAL.rule("arl.respond", on=date(2023, 12, 31)).period == CalendarDays(10)
    assert NATIONAL.rule("arl.respond", on=date(2024, 1, 1)).period == WorkingDays(10)


def test_the_ten_days_of_an_unclear_secret_become_working_days_on_1_september_2024() -> None:
    assert NATIONAL.rule("secrecy_impl.unclear_submit", on=date(2024, 8, 31)).period == CalendarDays(10)
    assert NATIONAL.rule("secrecy_impl.unclear_submit", on=date(2024, 9, 1)).period == WorkingDays(10)


def test_what_was_known_on_a_day_is_not_what_was_in_force() -> None:
    """The revision was issued on 2019-04-03 and is in force from 2019-05-15."""
    day_before, issued = date(2019, 4, 2), date(2019, 4, 3)

    assert NATIONAL.as_known_on(day_before).versions("ogi") == ("2007",)
    assert NATIONAL.as_known_on(issued).versions("ogi") == ("2007", "2019")
    assert NATIONAL.in_force_on(issued).versions("ogi") == ("2007",)
    assert NATIONAL.as_known_on(day_before).version_on("ogi", date(2019, 6, 3)) == "2007"
    assert NATIONAL.as_known_on(issued).version_on("ogi", date(2019, 6, 3)) == "2019"
    assert NATIONAL.as_known_on(issued).in_force_on(date(2019, 6, 3)).versions("ogi") == ("2019",)


def test_days_under_the_same_versions_share_one_rulebook() -> None:
    assert NATIONAL.in_force_on(date(2022, 3, 1)) is NATIONAL.in_force_on(date(2022, 9, 1))


def test_a_datetime_is_no_day() -> None:
    with pytest.raises(NotADayError):
        NATIONAL.rule("ogi.reply", on=datetime(2020, 1, 1))
    with pytest.raises(NotADayError):
        NATIONAL.as_known_on("2020-01-01")  # type: ignore[arg-type]


# ---------------------------------------------------------------- instruments without rules


def test_a_law_file_without_rules_says_at_its_head_why() -> None:
    folder = files("govopen.rules").joinpath("statutes")
    heads = {
        (name, version): folder.joinpath(f"{name}_{version}.toml").read_text(encoding="utf-8")
        for name, version in FIRST_DAYS
        if not NATIONAL.instrument(name, version).rules
    }

    assert {("arl_impl", "2026"), ("legality_review", "2018"), ("archives", "1987")} <= set(heads)
    assert [one for one, text in heads.items() if not text.startswith("# ")] == []


def test_a_rule_whose_words_were_not_read_in_the_new_text_is_refused_with_the_old_one() -> None:
    """From 2026-07-01 the regulations of 2007 are gone, and those of 2026 were seen in excerpt only."""
    assert NATIONAL.rule("arl_impl.venue_agreement", on=date(2026, 6, 30)).version == "2007"
    with pytest.raises(UnknownNameError, match="version 2007 has it: pass version='2007'"):
        NATIONAL.rule("arl_impl.venue_agreement", on=date(2026, 7, 1))


# ---------------------------------------------------------------- names


def test_a_short_name_works_where_one_instrument_has_it() -> None:
    assert NATIONAL.rule("correction_notice") == NATIONAL.rule("ogi.correction_notice")


def test_an_ambiguous_short_name_is_refused_with_the_full_ones() -> None:
    with pytest.raises(UnknownNameError, match="write one of these") as caught:
        NATIONAL.rule("press_conference")

    assert caught.value.data["known"] == ("open_government.press_conference", "opinion.press_conference")


def test_an_unknown_rule_is_refused_with_near_names() -> None:
    with pytest.raises(UnknownNameError, match=r"did you mean 'ogi\.reply'") as caught:
        NATIONAL.rule("ogi.replly")

    assert caught.value.data["name"] == "ogi.replly"
    assert "ogi.reply" in caught.value.data["known"]
    with pytest.raises(UnknownNameError, match=r"did you mean .*ogi\.extension"):
        NATIONAL.rule("extensoin")


def test_a_rule_of_another_version_only_is_refused_with_that_version() -> None:
    with pytest.raises(UnknownNameError, match="version 2019 has it: pass version='2019'"):
        NATIONAL.rule("ogi.correction_notice", on=date(2015, 1, 5))


def test_a_rule_of_a_text_that_is_not_in_force_yet_is_refused_with_its_first_day() -> None:
    with pytest.raises(UnknownNameError, match="ogi is in force from 2008-05-01, outside this rulebook"):
        NATIONAL.in_force_on(date(2008, 4, 30)).rule("ogi.reply")


def test_before_the_first_version_there_is_no_rule() -> None:
    with pytest.raises(UnknownNameError, match="in force from 2008-05-01"):
        NATIONAL.rule("ogi.reply", on=date(2008, 4, 30))


@pytest.mark.parametrize(
    "ask",
    [
        lambda: NATIONAL.versions("ogl"),
        lambda: NATIONAL.instrument("ogi", "2018"),
        lambda: NATIONAL.version_on("nothing", date(2020, 1, 1)),
        lambda: NATIONAL.tariff("fee.words"),
        lambda: NATIONAL.rule("zzz.zzz"),
        lambda: NATIONAL.choice("ogi.late"),
        lambda: NATIONAL.choose({"ogi.late_corection": "restarts"}),
        lambda: NATIONAL.choose({"ogi.late_correction": "restart"}),
        lambda: Rulebook.for_organ("maoshi"),
        lambda: Rulebook.for_organ("ogi"),
    ],
)
def test_an_unknown_name_is_refused_with_what_is_known(ask: Callable[[], object]) -> None:
    with pytest.raises(UnknownNameError, match="unknown ") as caught:
        ask()

    assert caught.value.data["known"]
    assert "\n" not in str(caught.value)


# ---------------------------------------------------------------- readings


@pytest.mark.parametrize(
    ("option", "default", "others"),
    [
        ("ogi.receipt_on_rest_day", "day_it_came", {"next_working_day"}),
        ("ogi.late_correction", "no_effect", {"restarts"}),
        ("ogi.exclusion_from", "day_after_letter", {"day_of_letter"}),
        ("ogi.governing_version", "receipt", {"decision"}),
        ("ogi.secrecy_reference_time", "excluded", {"counted"}),
        ("ogi.correction_2007", "suspends", {"restarts", "runs_on"}),
        ("fee.after_payment", "restarts", {"resumes"}),
        ("arl.governing_version", "receipt", {"decision"}),
        ("arl.silence", "review_first", {"either"}),
        ("opinion.clock_starts", "discovery", {"event", "report"}),
        ("holidays.local_days", "days_off", {"national_only"}),
    ],
)
def test_a_disputed_point_has_a_default_other_readings_and_sources(option: str, default: str, others: set[str]) -> None:
    declared = NATIONAL.options[option]

    assert (NATIONAL.choice(option), set(declared.choices) - {default}) == (default, others)
    assert declared.sources and declared.question.endswith("?")
    assert not declared.verified.settled
    for other in others:
        assert NATIONAL.choose({option: other}).choice(option) == other


def test_the_table_above_names_every_national_option() -> None:
    assert len(NATIONAL.options) == 11


def test_the_restart_after_payment_is_marked_as_memory() -> None:
    assert NATIONAL.options["fee.after_payment"].verified is Verified.MEMORY


def test_readings_do_not_depend_on_the_day() -> None:
    assert NATIONAL.in_force_on(date(2015, 1, 5)).choice("ogi.governing_version") == "receipt"
    assert NATIONAL.as_known_on(date(2010, 1, 4)).choice("ogi.late_correction") == "no_effect"


def test_choosing_changes_nothing_in_the_rulebook_it_was_asked_of() -> None:
    chosen = NATIONAL.choose({"ogi.late_correction": "restarts"})

    assert NATIONAL.choice("ogi.late_correction") == "no_effect"
    assert dict(chosen.choices) == {"ogi.late_correction": "restarts"}
    assert chosen.choose({"ogi.late_correction": "no_effect"}) is NATIONAL


def test_an_option_may_be_named_briefly() -> None:
    chosen = NATIONAL.choose({"late_correction": "restarts"})

    assert chosen.choice("late_correction") == chosen.choice("ogi.late_correction") == "restarts"


# ---------------------------------------------------------------- identity


def test_equal_rulebooks_hash_alike_and_others_differ() -> None:
    chosen = NATIONAL.choose({"ogi.late_correction": "restarts"})

    assert Rulebook.national() is NATIONAL
    assert Rulebook.for_organ("maoshe") is Rulebook.for_organ("maoshe")
    assert chosen == NATIONAL.choose({"ogi.late_correction": "restarts"})
    assert hash(chosen) == hash(NATIONAL.choose({"ogi.late_correction": "restarts"}))
    assert len({NATIONAL, chosen, Rulebook.for_organ("maoshe"), NATIONAL.in_force_on(date(2020, 1, 6))}) == 4
    assert NATIONAL != "national"


def test_the_fingerprint_moves_with_what_decides() -> None:
    books = [
        NATIONAL,
        NATIONAL.choose({"ogi.late_correction": "restarts"}),
        Rulebook.for_organ("maoshe"),
        NATIONAL.in_force_on(date(2020, 1, 6)),
    ]

    assert len({book.fingerprint for book in books}) == len(books)
    assert NATIONAL.fingerprint == Rulebook.national().fingerprint


def test_the_fingerprint_is_the_same_in_another_process() -> None:
    code = "from govopen.rules import Rulebook; print(Rulebook.national().fingerprint)"
    environment = {"PYTHONHASHSEED": "7", "PYTHONPATH": ":".join(filter(None, sys.path))}
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)

    assert other.stdout.strip() == NATIONAL.fingerprint


def test_a_rulebook_shows_its_organ_and_readings() -> None:
    book = Rulebook.for_organ("maoshe").choose({"maoshe.seven_days": "after_check"})

    files = sum(map(len, book.stamp.values()))
    assert repr(book) == f"<Rulebook for maoshe: {files} law files, {{'maoshe.seven_days': 'after_check'}}>"


def test_the_stamp_names_the_versions_of_each_instrument() -> None:
    stamp = NATIONAL.stamp

    assert [one.split("@")[0] for one in stamp["ogi"]] == ["2007", "2019"]
    assert set(stamp) == set(NATIONAL.instruments)


def test_importing_the_rules_imports_no_pydantic_holidays_or_transitions() -> None:
    code = (
        "import sys; from govopen.rules import Rulebook; Rulebook.for_organ('maoshe').fingerprint; "
        "print(sorted({'pydantic', 'holidays', 'transitions'} & set(sys.modules)))"
    )
    environment = {"PYTHONPATH": ":".join(filter(None, sys.path))}
    other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)

    assert other.stdout.strip() == "[]"
