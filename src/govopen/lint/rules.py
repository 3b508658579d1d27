"""The rules of an organ's documents beside the law that each refines, and beside each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta
from itertools import combinations

from govopen.lint.comparing import (
    Side,
    another_act,
    chain,
    compare,
    end_of_chain,
    gross_example,
    in_days,
    longest,
    on_one_day,
    prepares,
    side,
)
from govopen.lint.model import Comparison, Example, Finding, Kind, Verdict
from govopen.lint.sources import Governing, Law, compared_with
from govopen.lint.spans import Starts, telling
from govopen.periods import Hours, SetByAct, describe
from govopen.rules.model import Instrument, Rule
from govopen.rules.topics import Group, vocabulary
from govopen.terms import BEIJING

IN_PRINCIPLE = re.compile(r"原则上|一般(?=不|应|要|采)")
"""Words by which a rule binds in principle only; 一般舆情 and the like are not among them."""

_EVENING = time(20, tzinfo=BEIJING)


def compared(document: Instrument, law: Law, starts: Starts) -> Iterator[tuple[Comparison, list[Finding]]]:
    """Yield each rule of a document beside each rule of the law that it refines, with what was found.

    The version in force comes first; an earlier one that was in force beside the document gives findings only where
    it decides otherwise, and these are marked as past.
    """
    for rule in document.rules.values():
        local = side(document, rule)
        for name in compared_with(document, rule):
            told: set[tuple[Kind, Verdict]] = set()
            for governing, found in law.rules(name, document, _key(document, rule)):
                theirs = side(governing.instrument, found)
                comparison = compare(local, theirs, governing, starts)
                judged = list(_judged(local, theirs, governing, comparison, starts))
                yield comparison, [one for one in judged if (one.kind, comparison.verdict) not in told]
                told |= {(one.kind, comparison.verdict) for one in judged}


def crowded(document: Instrument, law: Law, starts: Starts) -> Iterator[Finding]:
    """Yield the rules of a document that leave no room for a period of somebody else that has to fit into them."""
    for rule in document.rules.values():
        local = side(document, rule)
        for name in local.counted.includes:
            for governing, included in law.rules(name, document, f"counts.{rule.name}.includes"):
                if not governing.current or not in_days(local) or isinstance(included.period, Hours | SetByAct):
                    continue
                dates = starts.dates(longest(local, included))
                theirs, mine = starts.ends(included, dates), starts.ends(rule, dates)
                if example := telling(dates, theirs, mine, (governing.since, governing.until)):
                    days = Example(example.start, example.law_end, example.local_end)
                    yield _finding(Kind.NO_ROOM, local, included, str(days), days)


def contradicting(document: Instrument, starts: Starts) -> Iterator[Finding]:
    """Yield the pairs of rules of one document that limit the same act by different days."""
    sides = [side(document, rule) for rule in document.rules.values()]
    limits = [one for one in sides if one.counted.act and not one.counted.only and in_days(one)]
    for one, other in combinations(limits, 2):
        if not _same_limit(one, other):
            continue
        dates = starts.dates(max(longest(one), longest(other)))
        later, earlier = (end_of_chain(chain(each), dates, starts) for each in (one, other))
        span = (document.in_force, starts.calendar.settled_through)
        example = telling(dates, later, earlier, span)
        if example is None and (example := telling(dates, earlier, later, span)):
            one, other = other, one
        if example is not None:
            yield _against_itself(one, other, example)


def ungrouped(documents: Sequence[Instrument], law: Law) -> Iterator[Finding]:
    """Yield the limits of a group that no document sets, where one of them sets another limit of the group."""
    for group in vocabulary().groups.values():
        touched = [
            (side(document, rule), name)
            for document in documents
            for rule in document.rules.values()
            for name in compared_with(document, rule)
            if name in group.rules
        ]
        for name in group.rules if touched else ():
            partial = [local for local, beside in touched if beside == name]
            if any(not local.counted.only for local in partial):
                continue
            local = (partial or [touched[0][0]])[0]
            for governing, missing in law.rules(name, local.instrument, f"groups.{group.name}"):
                if governing.current:
                    yield _finding(Kind.LACKING, local, missing, _unlimited(group, local, bool(partial), missing, law))


def _judged(local: Side, law: Side, governing: Governing, comparison: Comparison, starts: Starts) -> Iterator[Finding]:
    found = _faults(local, law, governing, comparison, starts)
    yield from found if governing.current else (replace(one, past=True) for one in found)


def _faults(local: Side, law: Side, governing: Governing, comparison: Comparison, starts: Starts) -> Iterator[Finding]:
    if another_act(local.counted, law.counted):
        yield _side_by_side(Kind.OTHER_ACT, local, law, comparison.reason, starts)
    elif isinstance(local.rule.period, SetByAct) or isinstance(law.rule.period, SetByAct):
        yield _finding(Kind.OPEN, local, law.rule, comparison.reason)
    if comparison.verdict is Verdict.LOOSER:
        example = str(comparison.example) if comparison.example else _by_number(local, law)
        yield _finding(Kind.LOOSER, local, law.rule, example, comparison.example)
    if comparison.verdict is Verdict.EQUAL and prepares(local.counted, law.counted):
        act, prepared = (vocabulary().acts[one.counted.act].title for one in (local, law))
        used = f"{act} may take the whole {_by_number(local, law)} of {prepared}"
        yield _side_by_side(Kind.NO_ROOM, local, law, used, starts)
    comparable = comparison.verdict is not Verdict.NOT_COMPARABLE
    if comparable and local.counted.gross and (days := gross_example(local, law, governing, starts)):
        yield _finding(Kind.GROSS, local, law.rule, str(days), days)
    if (weak := IN_PRINCIPLE.search(local.rule.phrase)) and not IN_PRINCIPLE.search(law.rule.phrase):
        yield _finding(Kind.IN_PRINCIPLE, local, law.rule, f"「{weak[0]}」 stands in the document, not in the law")


def _finding(kind: Kind, local: Side, law: Rule, example: str, days: Example | None = None) -> Finding:
    return Finding(
        kind=kind,
        document=local.instrument.id,
        name=local.rule.name,
        clause=local.rule.provision,
        said=_said(local),
        provision=str(law.provision),
        version=law.version,
        required=law.phrase,
        example=example,
        verified=law.verified,
        law=law.qualified,
        act=local.counted.act,
        days=days,
    )


def _said(local: Side) -> str:
    """Return the words of a rule, after the words that say how it is counted where these stand apart."""
    counted = local.counted.phrase
    return local.rule.phrase if counted in local.rule.phrase else f"{counted}…{local.rule.phrase}"


def _same_limit(one: Side, other: Side) -> bool:
    """Whether two rules of a document limit the same act, beside the same law, from starts that can be the same."""
    starts = {chain(each)[0].counted.start for each in (one, other)} - {""}
    beside = [compared_with(each.instrument, each.rule) for each in (one, other)]
    return one.counted.act == other.counted.act and beside[0] == beside[1] and len(starts) < 2


def _side_by_side(kind: Kind, local: Side, law: Side, reason: str, starts: Starts) -> Finding:
    days = on_one_day(local, law, starts)
    return _finding(kind, local, law.rule, f"{reason}; {days}" if days else reason, days)


def _against_itself(later: Side, earlier: Side, example: Example) -> Finding:
    return Finding(
        kind=Kind.OWN_CONTRADICTION,
        document=later.instrument.id,
        name=later.rule.name,
        clause=later.rule.provision,
        said=later.rule.phrase,
        provision=str(earlier.rule.provision),
        version=earlier.rule.version,
        required=earlier.rule.phrase,
        example=f"from {example.start}: the one clause ends on {example.local_end}, the other on {example.law_end}",
        verified=earlier.rule.verified,
        act=later.counted.act,
        days=example,
    )


def _key(document: Instrument, rule: Rule) -> str:
    named = rule.name in document.countings and document.countings[rule.name].compared_with
    return f"counts.{rule.name}.with" if named else f"rules.{rule.name}.refines"


def _by_number(local: Side, law: Side) -> str:
    mine, theirs = describe(local.rule.period), describe(law.rule.period)
    return mine if mine == theirs else f"{mine} beside {theirs}"


def _unlimited(group: Group, local: Side, partial: bool, missing: Rule, law: Law) -> str:
    """Return what the missing limit comes to from eight in the evening of the day asked."""
    found = datetime.combine(law.on, _EVENING)
    said = f"{group.title}: " + (f"only 「{local.counted.only}」" if partial else f"nothing on {missing.zh}")
    if not isinstance(missing.period, Hours):
        return f"{said}; the law says {describe(missing.period)}"
    last = found + timedelta(hours=missing.period.n)
    return f"{said}; found at {found:%Y-%m-%d %H:%M}, the law ends at {last:%Y-%m-%d %H:%M}"
