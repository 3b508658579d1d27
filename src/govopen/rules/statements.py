"""What a law file says besides its numbers: statements on a topic, and how its periods are counted.

A block ``[states.<name>]`` is one statement: in an organ's document what it `says`, in a statute what it
`requires`, `allows` besides, or `bars`. A block ``[counts.<rule>]`` says of one rule what it limits, from
when, and what it leaves out or includes. Both quote the words, and a value that the words do not say is refused.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TypeVar

from govopen.citation import Provision
from govopen.rules.block import Block
from govopen.rules.model import Counting, Organ, Rule, Statement
from govopen.rules.near import unknown
from govopen.rules.topics import Topic, vocabulary
from govopen.terms import Verified

T = TypeVar("T")

_ANSWERS = ("says", "requires", "allows", "bars")


def statements(
    ident: str, version: str, file: Block, bind: Callable[[Block], Provision], organ: Organ | None
) -> dict[str, Statement]:
    """Return the statements of a file, by name.

    Raises DataFileError for an unknown topic or value, or one that the phrase does not say.
    """
    return {name: _statement(ident, version, name, block, bind, organ) for name, block in file.named("states").items()}


def _statement(
    ident: str, version: str, name: str, block: Block, bind: Callable[[Block], Provision], organ: Organ | None
) -> Statement:
    block.only("topic", "provision", "phrase", *_ANSWERS, "yields_to", "verified", "note")
    topic = _known(block, "topic", block.text("topic", name), vocabulary().topics, "topic")
    own = ("says",) if organ else _ANSWERS[1:]
    for key in (*_ANSWERS, "yields_to"):
        if key in block.data and key not in (own if organ else (*own, "yields_to")):
            block.refuse(
                key,
                "a document says; only a statute requires, allows, bars or yields"
                if organ
                else "a statute requires, allows or bars; only an organ's document says",
            )
    if not any(key in block.data for key in own):
        block.refuse("", f"says nothing; wanted: {' or '.join(own)}")
    phrase = block.text("phrase")
    answers = {key: _values(block, key, topic, phrase, organ) for key in own}
    return Statement(
        instrument=ident,
        version=version,
        name=name,
        topic=topic.name,
        provision=bind(block),
        phrase=phrase,
        yields_to=block.text("yields_to", ""),
        verified=block.one_of("verified", Verified),
        note=block.text("note", ""),
        **answers,
    )


def _values(block: Block, key: str, topic: Topic, phrase: str, organ: Organ | None) -> tuple[str, ...]:
    """Read a list of answers, each of which the phrase has to say in one of its words."""
    if block.data.get(key) == [] and key == "allows":
        return ()  # the article sets no condition
    named = block.texts(key, ())
    for name in named:
        value = _known(block, key, name, topic.values, f"answer to {topic.name}")
        words = (*value.words, *(organ.offices.get(name, ()) if organ else ()))
        if not any(word in phrase for word in words):
            block.refuse(
                key, f"the phrase does not say {name} ({'、'.join(words)}); correct it or quote the operative words"
            )
    return named


def countings(file: Block, rules: Mapping[str, Rule]) -> dict[str, Counting]:
    """Return how the rules of a file are counted, by the rule's name.

    Raises DataFileError for a rule that the file does not have, an unknown act or event, or a start that the
    words do not say.
    """
    found = {name: _counting(name, block, rules) for name, block in file.named("counts").items()}
    for name in found:
        seen = [name]
        while (after := found[seen[-1]].after if seen[-1] in found else "") and after not in seen:
            seen.append(after)
        if after:
            file.refuse(f"counts.{name}.after", f"leads back to {after}")
    return found


def _counting(name: str, block: Block, rules: Mapping[str, Rule]) -> Counting:
    block.only("act", "from", "after", "phrase", "with", "only", "gross", "includes", "adds_to", "excludes")
    if name not in rules:
        block.refuse("", f"the file has no rule {name!r}")
    words = vocabulary()
    phrase = block.text("phrase", "") or rules[name].phrase
    act = block.text("act", "")
    if act:
        _known(block, "act", act, words.acts, "act")
    start = block.text("from", "")
    if start:
        event = _known(block, "from", start, words.events, "event")
        if not any(word in phrase for word in event.words):
            block.refuse(
                "from",
                f"the phrase does not say {start} ({'、'.join(event.words)}); quote the words that do as `phrase`",
            )
    after, adds_to = block.text("after", ""), block.text("adds_to", "")
    if after and start:
        block.refuse("after", "the period runs from an event or after another rule, not both")
    for key, other in (("after", after), ("adds_to", adds_to)):
        if other and other not in rules:
            block.refuse(key, f"the file has no rule {other!r}")
    only = block.text("only", "")
    if only and only not in phrase:
        block.refuse("only", f"the phrase does not say {only}")
    return Counting(
        rule=name,
        act=act,
        start=start,
        after=after,
        phrase=phrase,
        compared_with=_rule_names(block, "with"),
        only=only,
        gross="gross" in block.data and block.flag("gross"),
        includes=_rule_names(block, "includes"),
        adds_to=adds_to,
        excludes=_rule_names(block, "excludes"),
    )


def _rule_names(block: Block, key: str) -> tuple[str, ...]:
    names = block.texts(key, ())
    for name in names:
        if name.count(".") != 1:
            block.refuse(key, f"{name!r} names no rule; write it as instrument.rule")
    return names


def _known(block: Block, key: str, name: str, among: Mapping[str, T], what: str) -> T:
    found = among.get(name)
    if found is None:
        block.refuse(key, str(unknown(what, name, list(among))))
    return found
