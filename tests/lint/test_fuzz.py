"""Whatever a document says, it is compared or its file is refused, and every finding is whole."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings, strategies as st

from govopen.errors import DataFileError, UnknownNameError
from govopen.lint import documents_in, lint
from govopen.rules import Rulebook
from tests.lint.documents import TOWN, rule
from tests.lint.test_blocks import LOCAL

UNITS = [
    ("{n}个工作日内", "working_days = {n}", ["on a working day"]),
    ("不少于{n}个工作日", "working_days = {n}", ["at least"]),
    ("举行前{n}个工作日", "working_days = {n}", ["backward"]),
    ("{n}日内", "calendar_days = {n}", ["rolls", "never rolls"]),
    ("听证{n}日前", "calendar_days = {n}", ["backward"]),
    ("{n}个月内", "months = {n}", ["rolls", "never rolls"]),
    ("{n}年内", "years = {n}", ["rolls", "never rolls"]),
    ("{n}小时内", "hours = {n}", ["never rolls"]),
    ("每年{n}月10日前", 'yearly = "{n:02d}-10"', ["never rolls"]),
    ("及时办理", 'set_by_act = "until"', ["never rolls"]),
]
LAWS = sorted(Rulebook.national().rule_names)
SCALARS = st.sampled_from(["1", "true", '""', '"x"', "[]", '["ogi.reply"]', '"receipt"', '"register"', '"draft"', "{}"])


def judged(text: str) -> None:
    """Lint a document; a refusal is an answer too."""
    with TemporaryDirectory() as folder:
        place = Path(folder, "town.toml")
        place.write_text(text, encoding="utf-8")
        with suppress(DataFileError, UnknownNameError):
            for finding in lint(documents_in(place)).findings:
                assert finding.id and finding.provision and finding.example and finding.handling


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_any_period_is_compared_with_any_rule_of_the_law(data: st.DataObject) -> None:
    phrase, within, ends = data.draw(st.sampled_from(UNITS))
    n = data.draw(st.integers(1, 12) if "yearly" in within else st.integers(0, 9999) | st.integers(0, 40))
    block = rule(
        phrase.format(n=n), within.format(n=n), data.draw(st.sampled_from(LAWS)), ends=data.draw(st.sampled_from(ends))
    )
    counted = "\n[counts.limit]\ngross = true\n" if data.draw(st.booleans()) else ""

    judged(TOWN + block + counted)


@settings(max_examples=80, deadline=None)
@given(st.data())
def test_any_change_of_a_block_is_compared_or_refused(data: st.DataObject) -> None:
    lines = LOCAL.splitlines()
    places = [n for n, line in enumerate(lines) if "=" in line and n > lines.index("[counts.register]")]
    for place in data.draw(st.lists(st.sampled_from(places), min_size=1, max_size=3)):
        lines[place] = lines[place].partition("=")[0] + "= " + data.draw(SCALARS)

    judged("\n".join(lines))
