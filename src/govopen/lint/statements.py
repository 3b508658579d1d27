"""What an organ's documents say besides periods, beside what the law requires, allows and bars."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from govopen.lint.model import Finding, Kind
from govopen.lint.rules import IN_PRINCIPLE
from govopen.lint.sources import Governing, Law
from govopen.rules.model import Instrument, Statement
from govopen.rules.topics import Topic, vocabulary

Said = list[tuple[Governing, list[Statement]]]


def stated(document: Instrument, law: Law) -> Iterator[Finding]:
    """Yield what is found in the statements of a document; those that agree with the law give nothing."""
    for statement in document.statements.values():
        topic = vocabulary().topics[statement.topic]
        yield from _beside_law(document, statement, topic, law)
        yield from _left_open(document, statement, topic, law)


def contradicting(document: Instrument) -> Iterator[Finding]:
    """Yield the statements of one document that answer a question with one answer in different ways."""
    answers: dict[str, list[Statement]] = defaultdict(list)
    for statement in document.statements.values():
        if vocabulary().topics[statement.topic].single:
            answers[statement.topic].append(statement)
    for topic, (first, *others) in answers.items():
        for other in others:
            if set(first.says) != set(other.says):
                named = vocabulary().topics[topic]
                example = f"{_titles(named, first.says)}, and {_titles(named, other.says)}"
                yield _finding(Kind.OWN_CONTRADICTION, document, first, [other], example)


def _beside_law(document: Instrument, statement: Statement, topic: Topic, law: Law) -> Iterator[Finding]:
    """Yield what the law in force finds, and an earlier version only where the one in force finds nothing."""
    spoken = law.statements(topic.name, document)
    current = [one for one in spoken if one[0].current]
    found = list(_judged(document, statement, topic, current))
    yield from found
    if not found:
        for earlier in (one for one in spoken if not one[0].current):
            yield from (replace(one, past=True) for one in _judged(document, statement, topic, [earlier]))


def _judged(document: Instrument, statement: Statement, topic: Topic, spoken: Said) -> Iterator[Finding]:
    law = [one for _, said in spoken for one in said]
    if not law:
        return
    holding = [one for one in law if not one.yields_to]
    required = {value for one in holding for value in one.requires}
    allowed = required | {value for one in holding for value in one.allows}
    older = {value for one in law if one.yields_to for value in (*one.requires, *one.allows)}
    beside = [one for one in document.statements.values() if one.topic == topic.name]
    covered = {value for one in beside for name in one.says for value in (name, *topic.values[name].covers)}
    beyond = [value for value in statement.says if value not in allowed]
    overtaken = [value for value in beyond if value in older]
    foreign = [value for value in beyond if value not in older]
    lacking = [value for one in holding for value in one.requires if value not in covered]
    if overtaken:
        source = [one for one in law if one.yields_to]
        yield _against(Kind.OVERTAKEN, document, statement, topic, source, overtaken)
    if foreign:
        yield _against(
            _kind(topic, lacking, covered & allowed), document, statement, topic, _source(holding, foreign), foreign
        )
    elif lacking and statement is beside[0]:
        requiring = [one for one in holding if set(one.requires) & set(lacking)]
        yield _against(Kind.LACKING, document, statement, topic, requiring, lacking)
    if weak := IN_PRINCIPLE.search(statement.phrase):
        binding = [one for one in holding if set(one.requires) & set(statement.says)]
        if binding and not any(IN_PRINCIPLE.search(one.phrase) for one in binding):
            example = f"「{weak[0]}」 stands in the document, not in the law"
            yield _finding(Kind.IN_PRINCIPLE, document, statement, binding, example)


def _kind(topic: Topic, lacking: list[str], agreed: set[str]) -> Kind:
    if topic.office:
        return Kind.WRONG_OFFICE
    return Kind.DIFFERENT if lacking and not agreed else Kind.BEYOND


def _source(law: list[Statement], foreign: list[str]) -> list[Statement]:
    """Return the statements that bar what was said, or all of those that say what is allowed."""
    barring = [one for one in law if set(one.bars) & set(foreign)]
    return barring or law


def _left_open(document: Instrument, statement: Statement, topic: Topic, law: Law) -> Iterator[Finding]:
    """Yield answers that name no number, beside the law, which names none either."""
    spoken = [one for governing, said in law.statements(topic.name, document) if governing.current for one in said]
    for name in statement.says:
        if spoken and (reason := topic.values[name].open):
            yield _finding(Kind.OPEN, document, statement, spoken, reason)


def _against(
    kind: Kind, document: Instrument, statement: Statement, topic: Topic, law: list[Statement], values: list[str]
) -> Finding:
    word = "not said" if kind is Kind.LACKING else "said"
    example = f"{word}: {_titles(topic, values)}「{statement.phrase}」"
    return _finding(kind, document, statement, law, example)


def _finding(kind: Kind, document: Instrument, statement: Statement, law: Sequence[Statement], example: str) -> Finding:
    return Finding(
        kind=kind,
        document=document.id,
        name=statement.name,
        clause=statement.provision,
        said=statement.phrase,
        provision=_joined(str(one.provision) for one in law),
        version=_joined(one.version for one in law),
        required=_joined(one.phrase for one in law),
        example=example,
        verified=law[0].verified,
        topic=statement.topic,
    )


def _joined(texts: Iterable[str]) -> str:
    return "；".join(dict.fromkeys(texts))


def _titles(topic: Topic, values: Iterable[str]) -> str:
    return ", ".join(topic.values[name].title for name in values)
