"""The blocks that the linter reads, the vocabulary and the catalogue: sound, or refused with file, key and reason."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from govopen.errors import DataFileError, UnknownNameError
from govopen.lint import Kind, documents_in, lint
from govopen.lint.catalogue import HANDLING, catalogue, read as read_catalogue
from govopen.rules import Rulebook
from govopen.rules.loader import parse
from govopen.rules.model import Instrument
from govopen.rules.topics import read, vocabulary
from govopen.workflows import WORKFLOWS
from tests.lint.documents import TOWN, rule

LOCAL = (
    TOWN
    + rule("自收到申请之日起5个工作日内登记", "working_days = 5", "ogi.reply", name="register")
    + rule("印发后7个工作日内", "working_days = 7", "ogi.reply", name="draft")
    + """
[counts.register]
act      = "registration"
from     = "receipt"
with     = ["ogi.reply"]
only     = "登记"
gross    = true
includes = ["ogi.third_party_opinion"]

[counts.draft]
act      = "draft_reply"
after    = "register"

[states.agent]
topic     = "court_agent"
provision = { clause = "四" }
phrase    = "由工作人员出庭应诉"
says      = ["staff"]
verified  = "the document itself"
"""
)
STATUTE = """
[instrument]
id       = "sample"
version  = "2020"
title    = "样本"
title_en = "Sample"
short    = "样本"
number   = "第1号"
issued   = 2020-01-01
in_force = 2020-02-01
verified = "primary text"
source   = "a test"

[states.court_agent]
provision = { article = 3 }
phrase    = "行政机关负责人应当出庭，不能出庭的，委托工作人员出庭"
requires  = ["head"]
allows    = ["staff"]
yields_to = "apl"
verified  = "primary text"
"""


def loaded(text: str) -> Instrument:
    return parse(text.encode(), "x.toml")


def test_the_blocks_of_a_document_become_statements_and_countings() -> None:
    one = loaded(LOCAL)

    assert one.statements["agent"].says == ("staff",)
    assert str(one.statements["agent"].provision) == "某镇规程四"
    register = one.countings["register"]
    assert (register.act, register.start, register.gross, register.only) == ("registration", "receipt", True, "登记")
    assert (register.compared_with, register.includes) == (("ogi.reply",), ("ogi.third_party_opinion",))
    assert one.countings["draft"].after == "register"


def test_the_blocks_of_a_statute_say_what_it_requires_and_allows() -> None:
    said = loaded(STATUTE).statements["court_agent"]

    assert (said.topic, said.requires, said.allows, said.yields_to) == ("court_agent", ("head",), ("staff",), "apl")


def test_the_blocks_decide_no_date_so_they_move_no_fingerprint() -> None:
    bare = LOCAL[: LOCAL.index("[counts.register]")]

    assert loaded(LOCAL).fingerprint == loaded(bare).fingerprint


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('topic     = "court_agent"', 'topic = "court_agnt"', "states.agent.topic", "did you mean 'court_agent'?"),
        ('says      = ["staff"]', 'says = ["stuff"]', "states.agent.says", "did you mean 'staff'?"),
        ('says      = ["staff"]', 'says = ["head"]', "states.agent.says", "does not say head"),
        ('says      = ["staff"]', "says = []", "states.agent.says", "none of them empty"),
        ('says      = ["staff"]', "", "states.agent", "says nothing; wanted: says"),
        ('says      = ["staff"]', 'requires = ["staff"]', "states.agent.requires", "only a statute"),
        ('says      = ["staff"]', 'says = ["staff"]\nyields_to = "x"', "states.agent.yields_to", "only a statute"),
        ('says      = ["staff"]', 'says = ["staff"]\nwho = "x"', "states.agent.who", "unknown key"),
        ("[counts.draft]", "[counts.drafts]", "counts.drafts", "the file has no rule 'drafts'"),
        ('act      = "draft_reply"', 'act = "draft"', "counts.draft.act", "unknown act 'draft'"),
        ('from     = "receipt"', 'from = "receit"', "counts.register.from", "did you mean 'receipt'?"),
        ('from     = "receipt"', 'from = "printing"', "counts.register.from", "does not say printing"),
        ('after    = "register"', 'after = "registry"', "counts.draft.after", "no rule 'registry'"),
        ('after    = "register"', 'after = "draft"', "counts.draft.after", "leads back to draft"),
        ('after    = "register"', 'after = "register"\nfrom = "printing"', "counts.draft.after", "not both"),
        ('after    = "register"', 'adds_to = "reply"', "counts.draft.adds_to", "no rule 'reply'"),
        ('with     = ["ogi.reply"]', 'with = ["reply"]', "counts.register.with", "write it as instrument.rule"),
        ('only     = "登记"', 'only = "注销"', "counts.register.only", "does not say 注销"),
        ("gross    = true", 'gross = "yes"', "counts.register.gross", "not str"),
        ("gross    = true", "until = 2026-01-01", "counts.register.until", "unknown key"),
    ],
)
def test_an_unsound_block_of_a_document_is_refused_with_its_key(old: str, new: str, key: str, reason: str) -> None:
    assert LOCAL.count(old) == 1

    with pytest.raises(DataFileError) as caught:
        loaded(LOCAL.replace(old, new))

    assert caught.value.data["key"] == key
    assert reason in caught.value.data["reason"]
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("old", "new", "key", "reason"),
    [
        ('requires  = ["head"]\nallows    = ["staff"]', 'says = ["head"]', "says", "only an organ's document says"),
        ('requires  = ["head"]\nallows    = ["staff"]', "", "", "says nothing; wanted: requires or allows or bars"),
        ('allows    = ["staff"]', 'bars = ["counsel"]', "bars", "unknown answer to court_agent 'counsel'"),
        ('requires  = ["head"]', "requires = []", "requires", "none of them empty"),
    ],
)
def test_an_unsound_block_of_a_statute_is_refused_with_its_key(old: str, new: str, key: str, reason: str) -> None:
    with pytest.raises(DataFileError) as caught:
        loaded(STATUTE.replace(old, new))

    assert caught.value.data["key"] == f"states.court_agent.{key}".rstrip(".")
    assert reason in caught.value.data["reason"]


def test_an_article_may_allow_nothing_further() -> None:
    assert loaded(STATUTE.replace('allows    = ["staff"]', "allows = []")).statements["court_agent"].allows == ()


def test_rules_after_each_other_in_a_circle_are_refused() -> None:
    text = LOCAL.replace('from     = "receipt"', 'after = "draft"')

    with pytest.raises(DataFileError, match="leads back to"):
        loaded(text)


def test_an_organ_s_own_name_for_an_office_says_who_it_is() -> None:
    text = LOCAL.replace("由工作人员", "由法务专员") + '\n[organ.offices]\nstaff = ["法务专员"]\n'

    assert loaded(text).statements["agent"].says == ("staff",)


# ---------------------------------------------------------------- a document on disk


@pytest.mark.parametrize(
    ("blocks", "key", "reason"),
    [
        (rule("7个工作日内", "working_days = 7", "ogi.replly"), "rules.limit.refines", "no rule 'ogi.replly' is known"),
        (rule("7个工作日内", "working_days = 7", "ogi.reply") + '\n[counts.limit]\nwith = ["ogi.replly"]\n',
         "counts.limit.with", "no rule 'ogi.replly' is known"),
        (rule("7个工作日内", "working_days = 7", "ogi.reply") + '\n[counts.limit]\nincludes = ["ogl.reply"]\n',
         "counts.limit.includes", "no rule 'ogl.reply' is known"),
    ],
)  # fmt: skip
def test_a_rule_of_the_law_that_is_not_known_is_refused(tmp_path: Path, blocks: str, key: str, reason: str) -> None:
    place = tmp_path / "town.toml"
    place.write_text(TOWN + blocks, encoding="utf-8")

    with pytest.raises(DataFileError) as caught:
        lint(documents_in(place))
    assert (caught.value.data["key"], reason in caught.value.data["reason"]) == (key, True)


def test_a_file_without_an_organ_is_no_document(tmp_path: Path) -> None:
    place = tmp_path / "statute.toml"
    place.write_text(STATUTE, encoding="utf-8")

    with pytest.raises(DataFileError, match="organ: missing; only an organ's own document is compared with the law"):
        documents_in(place)


def test_an_organ_above_binds_too(tmp_path: Path) -> None:
    place = tmp_path / "town.toml"
    place.write_text(TOWN, encoding="utf-8")

    assert [one.id for one in documents_in(place)] == ["sometown"]
    assert [one.id for one in documents_in(place, "maoshe")] == ["sometown", "maoshe", "huangyan"]
    with pytest.raises(UnknownNameError, match="did you mean 'maoshe'"):
        documents_in(place, "maosh")


def test_organs_that_are_above_each_other_are_refused(tmp_path: Path) -> None:
    place = tmp_path / "town.toml"
    place.write_text(TOWN.replace('"sometown"', '"huangyan"'), encoding="utf-8")

    with pytest.raises(DataFileError, match="the organs above huangyan lead back to huangyan"):
        documents_in(place, "maoshe")


# ---------------------------------------------------------------- vocabulary and catalogue


def test_every_name_that_a_packaged_block_uses_is_known() -> None:
    """Rules that are compared, included or left out exist, and steps are acts of a procedure."""
    acts = {act for workflow in WORKFLOWS.values() for act in workflow.acts}
    for organ in Rulebook.organs():
        book = Rulebook.for_organ(organ)
        for name in book.instruments:
            for version in book.versions(name):
                one = book.instrument(name, version)
                for counting in one.countings.values():
                    named = {*counting.compared_with, *counting.includes, *counting.excludes}
                    assert named <= set(book.rule_names)
                    assert all(rule.startswith(f"{name}.") for rule in counting.excludes)
                for statement in one.statements.values():
                    assert not statement.yields_to or statement.yields_to in book.instruments
                    assert statement.topic != "steps" or set(statement.says) <= acts


def test_every_topic_act_event_and_value_is_used_somewhere_in_the_packaged_law() -> None:
    books = [Rulebook.national(), *map(Rulebook.for_organ, Rulebook.organs())]
    packaged = {
        book.instrument(name, version) for book in books for name in book.instruments for version in book.versions(name)
    }
    statements = [one for instrument in packaged for one in instrument.statements.values()]
    countings = [one for instrument in packaged for one in instrument.countings.values()]

    assert {one.topic for one in statements} == set(vocabulary().topics)
    assert {one.act for one in countings} - {""} == set(vocabulary().acts)
    assert {one.start for one in countings} - {""} == set(vocabulary().events)
    for group in vocabulary().groups.values():
        assert set(group.rules) <= set(Rulebook.national().rule_names)


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("[topics.x]\ntitle = 'x'", "topics.x.zh"),
        ("[topics.x]\nzh = 'x'\ntitle = 'x'\nvalues = { a = { title = 'a', words = ['a'], covers = ['b'] } }",
         "topics.x.values.a.covers"),
        ("[acts]\na = { title = 'a', before = 'b' }", "acts.a.before"),
        ("[events]\na = { title = 'a', words = ['a'], relative_to = 'b', lags = [1] }", "events.a.relative_to"),
        ("[events]\na = { title = 'a', words = ['a'], lags = [1] }", "events.a.lags"),
        ("[events]\na = { title = 'a', words = ['a'], relative_to = 'a', lags = ['1'] }", "events.a.lags"),
        ("[groups.g]\nzh = 'g'\ntitle = 'g'", "groups.g.rules"),
        ("[topic]\n", "topic"),
    ],
)  # fmt: skip
def test_an_unsound_vocabulary_is_refused(text: str, key: str) -> None:
    with pytest.raises(DataFileError) as caught:
        read(text)
    assert caught.value.data["key"] == key


ENTRY = 'title = "x"\nzh = "x"\nhandling = "x"\nseverity = "caution"\n'


@pytest.mark.parametrize(
    ("text", "key", "reason"),
    [
        (f"[cx.x]\n{ENTRY}", "cx.x", "names nothing"),
        (f'[cx.x]\n{ENTRY}topics = ["bodies"]\nkinds = ["bad"]', "cx.x.kinds", "'bad' is none of"),
        (f'[cx.x]\n{ENTRY}organ = "maoshe"', "cx.x.organ", "unknown key"),
        (f'[cx.x]\n{ENTRY.replace("caution", "grave")}topics = ["bodies"]', "cx.x.severity", "none of"),
    ],
)
def test_an_unsound_catalogue_is_refused(text: str, key: str, reason: str) -> None:
    """An entry names no organ: it describes what is found."""
    with pytest.raises(DataFileError) as caught:
        read_catalogue(text)
    assert (caught.value.data["key"], reason in caught.value.data["reason"]) == (key, True)


def test_the_catalogue_names_only_what_is_known() -> None:
    words = vocabulary()
    rules = set(Rulebook.national().rule_names)
    for entry in catalogue():
        assert (
            set(entry.laws) <= rules and set(entry.acts) <= set(words.acts) and set(entry.topics) <= set(words.topics)
        )
        assert re.fullmatch(r"cx\.\w+", entry.id)


def test_a_finding_that_no_entry_names_says_what_to_do_too() -> None:
    assert set(HANDLING) == set(Kind)
