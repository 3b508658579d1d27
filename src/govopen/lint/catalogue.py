"""The names of known contradictions, and how to handle each: ``contradictions.toml`` names what was found.

The catalogue decides nothing. A finding that no entry describes is reported all the same, under a name made from
what it is.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files

from govopen.lint.model import Finding, Kind
from govopen.rules.block import Block
from govopen.terms import Severity

FILE = "contradictions.toml"

SEVERITIES = {Kind.LOOSER: Severity.BREACH, Kind.WRONG_OFFICE: Severity.BREACH, Kind.BEYOND: Severity.BREACH}
"""How serious a finding without an entry is, where it is more than a caution."""

HANDLING = {
    Kind.LOOSER: "follow the law's period; the document's can only shorten it",
    Kind.NO_ROOM: "shorten the period, or let it stand still for what has to fit in",
    Kind.GROSS: "let the limit stand still as the law's period does",
    Kind.IN_PRINCIPLE: "the law binds; record the reason for a departure",
    Kind.OTHER_ACT: "keep both periods; the one does not stand for the other",
    Kind.OPEN: "set a number",
    Kind.OWN_CONTRADICTION: "decide which clause holds, and strike the other",
    Kind.WRONG_OFFICE: "name the office that the law names",
    Kind.BEYOND: "strike it, or name its legal basis",
    Kind.LACKING: "add it; the law holds all the same",
    Kind.DIFFERENT: "follow the law",
    Kind.OVERTAKEN: "name the older source, or strike it",
}
"""How to handle a finding without an entry."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One known contradiction: what it is called, which findings it names, how to handle them."""

    id: str
    title: str
    title_zh: str
    handling: str
    severity: Severity
    laws: tuple[str, ...]
    acts: tuple[str, ...]
    topics: tuple[str, ...]
    kinds: tuple[str, ...]

    def names(self, finding: Finding) -> bool:
        """Return whether this is what was found."""
        if self.kinds and finding.kind not in self.kinds:
            return False
        if self.topics:
            return finding.topic in self.topics
        if finding.topic or (self.laws and finding.law not in self.laws):
            return False
        return not self.acts or finding.act in self.acts


@cache
def catalogue() -> tuple[Entry, ...]:
    """Return the known contradictions, in the order of the file."""
    return read(files("govopen.lint").joinpath(FILE).read_text(encoding="utf-8"))


def read(text: str) -> tuple[Entry, ...]:
    """Return the entries of a catalogue.

    Raises DataFileError for an unknown key or a missing one.
    """
    file = Block(FILE, "", tomllib.loads(text))
    file.only("cx")
    entries = file.block("cx")
    return tuple(_entry(name, entries.block(name)) for name in entries.data)


def named(finding: Finding) -> Finding:
    """Return a finding with the name, title, handling and severity of the first entry that names it, or made ones."""
    for entry in catalogue():
        if entry.names(finding):
            return replace(
                finding, id=entry.id, title=entry.title, title_zh=entry.title_zh, handling=entry.handling,
                severity=entry.severity,
            )  # fmt: skip
    kind = finding.kind.value.replace(" ", "_")
    what = "topic" if finding.topic else "rule"
    return replace(
        finding,
        id=f"{what}.{kind}:{finding.document}.{finding.name}",
        title=f"{finding.document}.{finding.name}: {finding.kind}",
        title_zh="",
        handling=HANDLING[finding.kind],
        severity=SEVERITIES.get(finding.kind, Severity.CAUTION),
    )


def _entry(name: str, block: Block) -> Entry:
    block.only("title", "zh", "handling", "severity", "laws", "acts", "topics", "kinds")
    kinds = block.texts("kinds", ())
    for kind in kinds:
        if kind not in list(Kind):
            block.refuse("kinds", f"{kind!r} is none of: {', '.join(Kind)}")
    if not any(key in block.data for key in ("laws", "acts", "topics")):
        block.refuse("", "names nothing; laws, acts or topics are wanted")
    return Entry(
        id=f"cx.{name}",
        title=block.text("title"),
        title_zh=block.text("zh"),
        handling=block.text("handling"),
        severity=block.one_of("severity", Severity),
        laws=block.texts("laws", ()),
        acts=block.texts("acts", ()),
        topics=block.texts("topics", ()),
        kinds=kinds,
    )
