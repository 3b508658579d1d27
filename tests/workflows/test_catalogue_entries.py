"""A user's own catalogue: the columns of the ministries' tables, read strictly from TOML or CSV."""

from __future__ import annotations

from pathlib import Path

import pytest

from govopen.errors import DataFileError
from govopen.workflows.catalogue_maintenance import Audience, Channel, Level, Method, load_entries

TOML = """\
[[entries]]
number       = 1
first_level  = "政策文件"
second_level = "法律法规"
content      = "与安全生产有关的法律、法规"
basis        = ["政府信息公开条例"]
time_limit   = "信息形成或变更之日起20个工作日内"
rule         = "ogi.publish"
organ        = "应急管理部门"
channels     = ["政府网站", "两微一端", "公开查阅点"]
audience     = ["全社会"]
method       = ["主动"]
levels       = ["县级", "乡级"]
"""
HEADER = (
    "序号,一级公开事项,二级公开事项,公开内容,公开依据,公开时限,期限规则,公开主体,公开渠道和载体,公开对象,"
    "公开方式,公开层级"
)
LINE = (
    "1,政策文件,法律法规,与安全生产有关的法律、法规,政府信息公开条例,信息形成或变更之日起20个工作日内,ogi.publish,"
    "应急管理部门,政府网站；两微一端;公开查阅点,全社会,主动,县级;乡级"
)
CSV = f"{HEADER}\n{LINE}\n"


def written(folder: Path, text: str, name: str = "own.toml") -> Path:
    place = folder / name
    place.write_text(text, encoding="utf-8")
    return place


def test_an_entry_of_a_toml_file_is_typed(tmp_path: Path) -> None:
    (entry,) = load_entries(written(tmp_path, TOML))

    assert entry.second_level == "法律法规"
    assert entry.channels == (Channel.WEBSITE, Channel.NEW_MEDIA, Channel.READING_POINT)
    assert (entry.audience, entry.method) == ((Audience.PUBLIC,), (Method.PROACTIVE,))
    assert entry.levels == (Level.COUNTY, Level.TOWNSHIP)


def test_the_same_table_as_csv_gives_the_same_entries(tmp_path: Path) -> None:
    assert load_entries(written(tmp_path, CSV, "own.csv")) == load_entries(written(tmp_path, TOML))


def test_a_csv_file_may_begin_with_the_mark_that_spreadsheets_write(tmp_path: Path) -> None:
    assert len(load_entries(written(tmp_path, "\ufeff" + CSV, "own.csv"))) == 1


def test_a_table_that_names_no_rule_needs_no_column_for_it(tmp_path: Path) -> None:
    text = CSV.replace("期限规则,", "").replace("ogi.publish,", "")

    assert load_entries(written(tmp_path, text, "own.csv"))[0].rule is None


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("number       = 1", "number = 0", "entries[1].number"),
        ('"主动"', '"公开"', "entries[1].method.0"),
        ('"ogi.publish"', '"ogi.publsh"', "entries[1].rule"),
        ('content      = "与安全生产有关的法律、法规"', "", "entries[1].content"),
        ('organ        = "应急管理部门"', 'organ = ""', "entries[1].organ"),
        ("[[entries]]", "colour = 1\n[[entries]]", "colour"),
        ("number       = 1", "number = 1\ncolour = 1", "entries[1].colour"),
        ("[[entries]]", "[entries]", "entries"),
        ("number       = 1", "number = ", ""),
        (TOML, "", "entries"),
        (TOML, TOML + TOML, "entries[2].number"),
    ],
)
def test_an_unsound_toml_file_is_refused_with_the_place(tmp_path: Path, old: str, new: str, key: str) -> None:
    with pytest.raises(DataFileError) as refused:
        load_entries(written(tmp_path, TOML.replace(old, new)))

    assert refused.value.data["key"] == key
    assert "\n" not in refused.value.message


@pytest.mark.parametrize(
    ("old", "new", "key"),
    [
        ("公开层级", "层级", "层级"),
        ("公开方式,", "", "公开方式"),
        ("二级公开事项", "一级公开事项", "一级公开事项"),
        ("应急管理部门,", "", "entries[1]"),
        ("1,政策文件", "一,政策文件", "entries[1].number"),
        (LINE, "", "entries"),
        ("政策文件", '政策"文件', None),
        ("1,政策文件", '"1,政策文件', ""),
    ],
)
def test_an_unsound_csv_file_is_refused_with_the_place(tmp_path: Path, old: str, new: str, key: str | None) -> None:
    place = written(tmp_path, CSV.replace(old, new), "own.csv")
    if key is None:
        assert load_entries(place)[0].first_level == '政策"文件', (
            "a quotation mark inside a cell is a sign like any other"
        )
        return
    with pytest.raises(DataFileError) as refused:
        load_entries(place)

    assert refused.value.data["key"] == key


@pytest.mark.parametrize("name", ["missing.toml", "own.xls", "own"])
def test_a_file_that_cannot_be_read_is_refused_with_the_fix(tmp_path: Path, name: str) -> None:
    if name != "missing.toml":
        written(tmp_path, TOML, name)
    with pytest.raises(DataFileError):
        load_entries(tmp_path / name)


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "own.csv"
    place.write_bytes(CSV.encode("gb18030"))

    with pytest.raises(DataFileError, match="UTF-8"):
        load_entries(place)
