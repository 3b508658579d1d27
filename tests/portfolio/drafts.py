"""Drafts for the tests: a text in force, written to a file with a few words changed."""

from __future__ import annotations

from pathlib import Path

STATUTES = Path(__file__).parents[2] / "src" / "govopen" / "rules" / "statutes"
Changes = dict[tuple[str, str], str]
"""Words of a table, and what stands in their place."""

FIFTEEN: Changes = {
    ("rules.reply", "20个工作日内"): "15个工作日内",
    ("rules.reply", "{ working_days = 20 }"): "{ working_days = 15 }",
}
"""A reply within fifteen working days."""


def draft_of(folder: Path, text: str = "ogi_2019", changes: Changes | None = None, **head: str) -> Path:
    """Write a draft that replaces a text, with other words in its tables; *head* changes the instrument's own."""
    content = (STATUTES / f"{text}.toml").read_text(encoding="utf-8")
    version = text.rpartition("_")[2]
    named = {"version": "draft", "replaces": version, "short": "条例（草案）"} | head
    lines = [line for line in content.splitlines() if not line.startswith("replaces")]
    for key, value in named.items():
        lines = [line for line in lines if not line.startswith((f"{key} ", f"{key}="))]
        if value:
            lines.insert(lines.index("[instrument]") + 1, f'{key} = "{value}"')
    content = "\n".join(lines) + "\n"
    for (table, old), new in (changes or {}).items():
        start = content.index(f"[{table}]")
        end = content.find("\n[", start)
        assert content[start:end].count(old) == 1, old
        content = content[:start] + content[start:end].replace(old, new) + content[end:]
    path = folder / "draft.toml"
    path.write_text(content, encoding="utf-8")
    return path
