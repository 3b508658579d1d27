"""Organs' own documents beside the law, and law files that a user brings."""

from __future__ import annotations

import pickle
from datetime import date
from pathlib import Path

import pytest

from govopen.errors import DataFileError
from govopen.periods import WorkingDays
from govopen.rules import Rulebook

NATIONAL = Rulebook.national()

OWN = """
[instrument]
id       = "{id}"
version  = "{version}"
title    = "某镇办理规程"
title_en = "Some Town's Procedure"
short    = "某镇规程"
number   = "无文号"
issued   = 2025-01-01
in_force = {in_force}
verified = "the document itself"
source   = "the town"
{more}
[rules.register]
zh        = "登记"
provision = {{ clause = "一" }}
phrase    = "3个工作日内登记"
within    = {{ working_days = 3 }}
ends      = "on a working day"
verified  = "the document itself"
refines   = ["{refines}"]

[organ]
title    = "某镇人民政府"
title_en = "Some Town"
parent   = "{parent}"
"""


def own_file(folder: Path, **changes: str) -> Path:
    values = {"id": "sometown", "version": "2025", "in_force": "2025-02-01", "more": "", "refines": "ogi.reply"}
    values |= {"parent": "huangyan"}
    place = folder / "own.toml"
    place.write_text(OWN.format(**values | changes), "utf-8")
    return place


def test_the_rulebook_of_an_organ_has_law_and_local_documents_together() -> None:
    book = Rulebook.for_organ("maoshe")

    assert book.organ == "maoshe"
    assert book.rule("maoshe.register").period == WorkingDays(1)
    assert book.rule("huangyan.publish").period == WorkingDays(20)
    assert book.rule("ogi.reply") == NATIONAL.rule("ogi.reply")
    assert NATIONAL.organ is None
    assert "maoshe" not in NATIONAL.instruments


def test_an_organ_keeps_its_document_number_and_its_names_for_offices() -> None:
    maoshe = Rulebook.for_organ("maoshe").instrument("maoshe")

    assert "001008010002066/2023-00175" in maoshe.number
    assert maoshe.issued == date(2023, 1, 5)
    assert maoshe.organ is not None
    assert maoshe.organ.parent == "huangyan"
    assert "党政办公室" in maoshe.organ.offices["party_government_office"]
    assert "信息公开办" in maoshe.organ.offices["ogi_office"]


def test_every_rule_that_a_document_refines_is_known() -> None:
    for organ in Rulebook.organs():
        book = Rulebook.for_organ(organ)
        for rule in book.rules:
            assert set(rule.refines) <= set(book.rule_names)


def test_the_gross_limits_of_a_document_refine_nothing() -> None:
    """They borrow neither exclusions nor restarts, so they can only caution."""
    book = Rulebook.for_organ("maoshe")

    assert book.rule("maoshe.register").refines == ("ogi.reply",)
    assert book.rule("maoshe.reply_gross").refines == ()
    assert book.rule("maoshe.reply_gross_extended").refines == ()


def test_an_organ_document_does_not_exist_before_its_day() -> None:
    assert "maoshe" not in Rulebook.for_organ("maoshe").as_known_on(date(2023, 1, 4)).instruments
    assert "maoshe" in Rulebook.for_organ("maoshe").as_known_on(date(2023, 1, 5)).instruments


def test_readings_chosen_are_kept_when_an_organ_is_added() -> None:
    book = NATIONAL.choose({"ogi.late_correction": "restarts"}).with_organ("maoshe")

    assert book.choice("ogi.late_correction") == "restarts"
    assert book.choice("maoshe.seven_days") == "from_receipt"


def test_a_users_own_file_is_added(tmp_path: Path) -> None:
    book = NATIONAL.with_file(own_file(tmp_path))

    assert book.rule("sometown.register").period == WorkingDays(3)
    assert book.with_organ("sometown").rule("huangyan.publish").period == WorkingDays(20)
    assert book.organ is None
    assert book != NATIONAL
    assert book == NATIONAL.with_file(tmp_path / "own.toml")


def test_a_change_on_disk_moves_no_loaded_rulebook(tmp_path: Path) -> None:
    book = NATIONAL.with_file(own_file(tmp_path))
    (tmp_path / "own.toml").write_text("", "utf-8")

    assert book.rule("sometown.register").zh == "登记"
    with pytest.raises(DataFileError):
        NATIONAL.with_file(tmp_path / "own.toml")


def test_a_users_file_can_carry_the_next_version_of_an_instrument(tmp_path: Path) -> None:
    place = own_file(tmp_path, id="ogi", version="2030", in_force="2030-01-01", more='replaces = "2019"')
    book = NATIONAL.with_file(place)

    assert book.versions("ogi") == ("2007", "2019", "2030")
    assert book.version_on("ogi", date(2029, 12, 31)) == "2019"


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"refines": "ogi.replly"}, "rules.register.refines"),
        ({"id": "ogi", "version": "2019", "in_force": "2030-01-01", "more": 'replaces = "2019"'}, "instrument.version"),
        ({"id": "apl_spc", "version": "2025", "in_force": "2025-02-01"}, "instrument.replaces"),
        ({"more": 'replaces = "2024"'}, "instrument.replaces"),
    ],
)
def test_an_overlapping_or_dangling_own_file_is_refused(tmp_path: Path, changes: dict[str, str], key: str) -> None:
    with pytest.raises(DataFileError) as caught:
        NATIONAL.with_file(own_file(tmp_path, **changes))

    assert caught.value.data["key"] == key


def test_organs_that_are_above_each_other_are_refused(tmp_path: Path) -> None:
    book = NATIONAL.with_file(own_file(tmp_path, parent="sometown"))

    with pytest.raises(DataFileError, match=r"organ\.parent: the organs above sometown lead back to sometown"):
        book.with_organ("sometown")


def test_two_versions_may_not_declare_the_same_option(tmp_path: Path) -> None:
    more = """replaces = "2007"
[options.silence]
zh = "沉默"
provision = { article = 1 }
question = "?"
default = "a"
verified = "interpretation"
sources = ["a"]
choices = { a = "a", b = "b" }
"""
    place = own_file(tmp_path, id="arl", version="2030", in_force="2030-01-01", more=more.replace("2007", "2023"))

    with pytest.raises(DataFileError, match=r"options\.silence: another version of arl"):
        NATIONAL.with_file(place)


def test_a_missing_own_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(DataFileError, match="pass the path of a TOML file"):
        NATIONAL.with_file(tmp_path / "none.toml")


def test_a_rulebook_can_be_pickled(tmp_path: Path) -> None:
    own = NATIONAL.with_file(own_file(tmp_path)).choose({"ogi.late_correction": "restarts"})

    for book in (NATIONAL, Rulebook.for_organ("maoshe"), own):
        assert pickle.loads(pickle.dumps(book)) == book
    rule = NATIONAL.rule("ogi.reply")
    assert pickle.loads(pickle.dumps(rule)) == rule
