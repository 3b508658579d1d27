"""Documents for the linter's tests: copies of shipped ones with a change, and one that is made up."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from govopen.lint import Report, documents_in, lint

TOWN = """
[instrument]
id       = "sometown"
version  = "2025"
title    = "某镇办理规程"
title_en = "Some Town's Procedure"
short    = "某镇规程"
number   = "无文号"
issued   = 2025-01-01
in_force = 2025-02-01
verified = "the document itself"
source   = "the town"

[organ]
title    = "某镇人民政府"
title_en = "Some Town"
"""

RULE = """
[rules.{name}]
zh        = "某期限"
provision = {{ clause = "{clause}" }}
phrase    = "{phrase}"
within    = {{ {within} }}
ends      = "{ends}"
verified  = "the document itself"
refines   = ["{refines}"]
"""


def rule(
    phrase: str, within: str, refines: str, *, name: str = "limit", ends: str = "on a working day", clause: str = "一"
) -> str:
    """One block of a rule."""
    return RULE.format(name=name, phrase=phrase, within=within, refines=refines, ends=ends, clause=clause)


def town(folder: Path, *blocks: str) -> Report:
    """What is found in the made-up town's document with these blocks."""
    place = folder / "town.toml"
    place.write_text(TOWN + "\n".join(blocks), encoding="utf-8")
    return lint(documents_in(place))


def shipped(organ: str) -> str:
    """The text of a shipped document."""
    return files("govopen.rules").joinpath("local", f"{organ}.toml").read_text(encoding="utf-8")


def changed(folder: Path, organ: str, *changes: tuple[str, str]) -> Report:
    """What is found in a copy of a shipped document with words replaced; each has to stand in it."""
    text = shipped(organ)
    for old, new in changes:
        assert old in text, f"{old!r} is not in {organ}.toml"
        text = text.replace(old, new)
    place = folder / "copy.toml"
    place.write_text(text, encoding="utf-8")
    return lint(documents_in(place))


def ids(report: Report) -> set[str]:
    """The names of what was found."""
    return {finding.id for finding in report.findings}
