"""The entries of a standard catalogue (标准目录): a typed row, and the strict reader of a user's own table.

The library ships no catalogue: the tables that ministries publish are adapted by each organ, which loads its own.
"""

from __future__ import annotations

import csv
import io
import tomllib
from collections.abc import Iterator, Mapping
from enum import StrEnum
from pathlib import Path
from typing import Any, NoReturn

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from govopen.errors import DataFileError
from govopen.rules.names import RULES


class Audience(StrEnum):
    """To whom (公开对象)."""

    PUBLIC = "全社会"
    GROUP = "特定群体"


class Method(StrEnum):
    """How (公开方式)."""

    PROACTIVE = "主动"
    ON_REQUEST = "依申请"


class Level(StrEnum):
    """At which level (公开层级)."""

    COUNTY = "县级"
    TOWNSHIP = "乡级"


class Channel(StrEnum):
    """The check-list of channels (公开渠道和载体)."""

    WEBSITE = "政府网站"
    GAZETTE = "政府公报"
    NEW_MEDIA = "两微一端"
    PRESS_CONFERENCE = "发布会"
    BROADCAST = "广播电视"
    PRINT = "纸质媒体"
    READING_POINT = "公开查阅点"
    SERVICE_CENTRE = "政务服务中心"
    SERVICE_STATION = "便民服务站"
    ON_THE_SPOT = "入户/现场"
    NOTICE_BOARD = "社区/企事业单位、村公示栏（电子屏）"
    TARGETED = "精准推送"
    OTHER = "其他"


class Entry(BaseModel):
    """One row of a catalogue: what is disclosed, on which basis, when, by whom, where, to whom, how.

    *time_limit* is the wording of the table; *rule* names the rule that it means, if it means one.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    number: int = Field(ge=1)
    first_level: str = Field(min_length=1)
    second_level: str = Field(min_length=1)
    content: str = Field(min_length=1)
    basis: tuple[str, ...] = Field(min_length=1)
    time_limit: str = Field(min_length=1)
    rule: str | None = None
    organ: str = Field(min_length=1)
    channels: tuple[Channel, ...] = Field(min_length=1)
    audience: tuple[Audience, ...] = Field(min_length=1)
    method: tuple[Method, ...] = Field(min_length=1)
    levels: tuple[Level, ...] = Field(min_length=1)


COLUMNS: Mapping[str, str] = {
    "序号": "number",
    "一级公开事项": "first_level",
    "二级公开事项": "second_level",
    "公开内容": "content",
    "公开依据": "basis",
    "公开时限": "time_limit",
    "期限规则": "rule",
    "公开主体": "organ",
    "公开渠道和载体": "channels",
    "公开对象": "audience",
    "公开方式": "method",
    "公开层级": "levels",
}
"""The columns of a CSV file and the fields they fill; 期限规则 alone may be missing."""

_LISTS = ("basis", "channels", "audience", "method", "levels")
_KNOWN_RULES = frozenset(str(rule) for names in RULES for rule in names)


def load_entries(path: str | Path) -> tuple[Entry, ...]:
    """Return the entries of a user's own catalogue, from TOML (``[[entries]]``) or CSV (columns as in `COLUMNS`).

    In a CSV cell with several values they are parted by ``;`` or ``；``. Raises DataFileError (`file`, `key`,
    `reason`) for the first thing that is wrong: an unknown column, an empty cell, a number that stands twice.
    """
    place = Path(path)
    try:
        content = place.read_bytes().decode("utf-8-sig")
    except OSError as error:
        _refuse(place, "", f"{error.strerror or type(error).__name__}; pass the path of a TOML or CSV file")
    except UnicodeDecodeError:
        _refuse(place, "", "the file is not UTF-8; save it as UTF-8")
    if place.suffix not in (".toml", ".csv"):
        _refuse(place, "", f"{place.suffix or 'no ending'} is neither .toml nor .csv")
    rows = list(_from_toml(content, place) if place.suffix == ".toml" else _from_csv(content, place))
    if not rows:
        _refuse(place, "entries", "the catalogue has no entry")
    entries = tuple(_entry(place, number, row) for number, row in enumerate(rows, 1))
    seen: dict[int, int] = {}
    for number, entry in enumerate(entries, 1):
        if entry.number in seen:
            _refuse(
                place, f"entries[{number}].number", f"{entry.number} is the number of entry {seen[entry.number]} too"
            )
        seen[entry.number] = number
    return entries


def _from_toml(content: str, place: Path) -> Iterator[dict[str, Any]]:
    try:
        data = tomllib.loads(content)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        _refuse(place, "", f"no TOML: {error}")
    for key in data:
        if key != "entries":
            _refuse(place, key, "unknown key; known here: entries")
    rows = data.get("entries", [])
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        _refuse(place, "entries", "a list of tables is wanted: [[entries]]")
    yield from rows


def _from_csv(content: str, place: Path) -> Iterator[dict[str, Any]]:
    reader = csv.reader(io.StringIO(content, newline=""), strict=True)
    try:
        lines = [line for line in reader if any(cell.strip() for cell in line)]
    except csv.Error as error:
        _refuse(place, "", f"no CSV: {error}")
    if not lines:
        return
    header = [cell.strip() for cell in lines[0]]
    for column in header:
        if column not in COLUMNS:
            _refuse(place, column, f"unknown column; known here: {', '.join(COLUMNS)}")
        if header.count(column) > 1:
            _refuse(place, column, "the column stands twice")
    for column in COLUMNS:
        if column not in header and COLUMNS[column] != "rule":
            _refuse(place, column, "the column is missing")
    for number, line in enumerate(lines[1:], 1):
        if len(line) != len(header):
            _refuse(place, f"entries[{number}]", f"{len(line)} cells; {len(header)} are wanted")
        row: dict[str, Any] = {}
        for column, cell in zip(header, line, strict=True):
            field, text = COLUMNS[column], cell.strip()
            if field in _LISTS:
                row[field] = [part.strip() for part in text.replace("；", ";").split(";") if part.strip()]
            elif text or field != "rule":
                row[field] = text
        yield row


def _entry(place: Path, number: int, row: dict[str, Any]) -> Entry:
    try:
        entry = Entry.model_validate(row)
    except ValidationError as wrong:
        first = wrong.errors()[0]
        _refuse(place, ".".join([f"entries[{number}]", *map(str, first["loc"])]), first["msg"])
    if entry.rule is not None and entry.rule not in _KNOWN_RULES:
        _refuse(place, f"entries[{number}].rule", f"{entry.rule!r} is no rule; write it as 'ogi.publish'")
    return entry


def _refuse(place: Path, key: str, reason: str) -> NoReturn:
    where = f"{place}: {key}" if key else str(place)
    raise DataFileError(f"cannot read {where}: {reason}", file=str(place), key=key, reason=reason)
