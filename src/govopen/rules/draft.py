"""A draft read in place of the version that it would replace: its numbers, endings and readings, nothing else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import NoReturn

from govopen.errors import DataFileError
from govopen.periods import Ends, Hours, SetByAct
from govopen.rules.files import LawFile, own
from govopen.rules.model import Instrument, Rule, Table
from govopen.rules.rulebook import Rulebook


def read_draft(path: str | Path) -> Instrument:
    """Return the draft in a law file; ``replaces`` names the version in whose place it is read.

    Raises DataFileError (`file`, `key`, `reason`) for what no law file may be, and where it replaces nothing.
    """
    draft = own(path).read()
    if draft.replaces is None:
        refuse(draft, "instrument.replaces", "it is missing; name the version in whose place the draft is read")
    return draft


def in_place(rules: Rulebook, draft: Instrument) -> Rulebook:
    """Return a rulebook in which the draft's rules and options stand in place of the version that it replaces.

    First day in force, title and steps stay those of that version: the draft is tried on the cases that it governs.
    Raises DataFileError where the draft does not fit: another set of rules, a reading that is gone, a period that
    turns into hours, into one that an act sets, or runs the other way.
    """
    if draft.id not in rules.instruments:
        refuse(draft, "instrument.id", f"no instrument {draft.id!r} is known; known: {', '.join(rules.instruments)}")
    versions = rules.versions(draft.id)
    if draft.replaces not in versions:
        reason = f"no version {draft.replaces!r} of {draft.id} is known; known: {', '.join(versions)}"
        refuse(draft, "instrument.replaces", reason)
    old = rules.instrument(draft.id, draft.replaces)
    _check(draft, old)
    text = replace(
        old,
        rules=draft.rules,
        options=Table({**old.options, **draft.options}),
        fingerprint=draft.fingerprint,
        file=draft.file,
    )
    stands = LawFile(draft.id, "", draft.file, text)
    files = tuple(stands if file.read() is old else file for file in rules._files)
    pool = tuple(stands if file.read() is old else file for file in rules._pool)
    return Rulebook(files, pool=pool, choices=rules.choices, organ=rules.organ)


def refuse(draft: Instrument, key: str, reason: str) -> NoReturn:
    """Raise DataFileError for a draft that cannot be tried."""
    raise DataFileError(f"cannot try {draft.file}: {key}: {reason}", file=draft.file, key=key, reason=reason)


def _check(draft: Instrument, old: Instrument) -> None:
    for name in old.rules:
        if name not in draft.rules:
            refuse(
                draft, f"rules.{name}", f"it is missing; {old.id} {old.version} has it and steps may read it; keep it"
            )
    for name, rule in draft.rules.items():
        if name not in old.rules:
            refuse(draft, f"rules.{name}", f"{old.id} {old.version} has no such rule, so no step reads it; take it out")
        _check_rule(draft, rule, old.rules[name])
    for name, option in draft.options.items():
        if name not in old.options:
            refuse(
                draft, f"options.{name}", f"no step reads it: {old.id} {old.version} has no such option; take it out"
            )
        gone = [choice for choice in old.options[name].choices if choice not in option.choices]
        if gone:
            refuse(draft, f"options.{name}.choices", f"{gone[0]} is missing, and steps rest on it; keep it")


def _check_rule(draft: Instrument, new: Rule, old: Rule) -> None:
    key = f"rules.{new.name}.within"
    if isinstance(new.period, Hours) is not isinstance(old.period, Hours):
        refuse(draft, key, "hours run from a moment, days from a day: the steps record one of them; keep the unit")
    if isinstance(new.period, SetByAct) and new.period != old.period:
        refuse(draft, key, f"no act sets this date in {new.period.field}; give a number")
    for way in (Ends.BACKWARD, Ends.AT_LEAST):
        if (new.ends is way) is not (old.ends is way):
            reason = f"it {old.ends} in {old.version} and {new.ends} here: that is another step; keep the ending"
            refuse(draft, f"rules.{new.name}.ends", reason)
