"""The strict reader of law files: TOML in, one frozen `Instrument` out, or `DataFileError`.

A file with an unknown key, a missing key, a wrong type, or a number that is not the number in
the phrase is refused with file, key and reason. There are no expressions and no `until`.
"""

from __future__ import annotations

import hashlib
import re
import tomllib
from collections.abc import Callable, Mapping
from datetime import date

from govopen.calendar.regions import regions
from govopen.citation import Provision
from govopen.periods import (
    CalendarDays,
    Ends,
    Hours,
    Months,
    Period,
    SetByAct,
    WorkingDays,
    YearlyDate,
    Years,
)
from govopen.rules.block import NAME, Block, refuse
from govopen.rules.model import Band, Clauses, Duty, Every, Instrument, Option, Organ, Rule, Table, Tariff
from govopen.rules.phrase import disagreement, misfit, numbers, quantities, unsaid
from govopen.rules.statements import countings, statements
from govopen.terms import Verified

RULE_KEYS = ("zh", "provision", "phrase", "within", "ends", "verified", "read", "note", "refines")
"""The keys of a rule's block, in the order in which they are written."""

_YEARLY = re.compile(r"(\d\d)-(\d\d)")
_UNITS: dict[str, Callable[[int], Period]] = {
    "working_days": WorkingDays,
    "calendar_days": CalendarDays,
    "months": Months,
    "years": Years,
    "hours": Hours,
}
_ENDS: dict[type, tuple[Ends, ...]] = {
    WorkingDays: (Ends.WORKING_DAY, Ends.BACKWARD, Ends.AT_LEAST),
    CalendarDays: (Ends.ROLLS, Ends.NEVER_ROLLS, Ends.BACKWARD, Ends.AT_LEAST),
    Months: (Ends.ROLLS, Ends.NEVER_ROLLS, Ends.AT_LEAST),
    Years: (Ends.ROLLS, Ends.NEVER_ROLLS, Ends.AT_LEAST),
    Hours: (Ends.NEVER_ROLLS,),
    YearlyDate: (Ends.NEVER_ROLLS,),
    SetByAct: (Ends.NEVER_ROLLS, Ends.ROLLS),
}


def parse(content: bytes, file: str) -> Instrument:
    """Return the instrument that a law file describes; *file* is its name for messages.

    Raises DataFileError (`file`, `key`, `reason`) for the first thing that is wrong.
    """
    try:
        data = tomllib.loads(content.decode("utf-8"))
    except UnicodeDecodeError as error:
        refuse(file, "", f"byte {error.start} is not UTF-8; save the file as UTF-8")
    except tomllib.TOMLDecodeError as error:
        refuse(file, "", f"not TOML: {' '.join(str(error).split())}")
    except (RecursionError, ValueError) as error:
        refuse(file, "", f"not readable as TOML: {type(error).__name__}")
    return _instrument(Block(file, "", data))


def _instrument(file: Block) -> Instrument:
    file.only(
        "instrument", "organ", "days", "rules", "counts", "states", "options", "tariffs", "obligations", "clauses"
    )
    head = file.block("instrument")
    head.only(
        *("id", "version", "title", "title_en", "short", "number", "issued", "in_force"),
        *("replaces", "verified", "source", "note"),
    )
    ident, version, short, source = head.text("id"), head.text("version"), head.text("short"), head.text("source")
    if not NAME.fullmatch(ident):
        head.refuse("id", f"{ident!r} is no name of lower-case letters, digits and underscores")
    issued, in_force = head.day("issued"), head.day("in_force")
    if in_force < issued:
        head.refuse("in_force", f"{in_force} is before it was issued ({issued})")
    working = _days_mean_working(file)

    def bind(block: Block) -> Provision:
        return _provision(block).of(ident, version, short)

    rules = {name: _rule(ident, version, name, b, bind, working, source) for name, b in file.named("rules").items()}
    options = {name: _option(ident, name, b, bind) for name, b in file.named("options").items()}
    tariffs = {name: _tariff(ident, version, name, b, bind, source) for name, b in file.named("tariffs").items()}
    for name, tariff in tariffs.items():
        if tariff.not_with is not None and tariff.not_with.removeprefix(f"{ident}.") not in tariffs:
            file.refuse(f"tariffs.{name}.not_with", f"the file has no tariff {tariff.not_with!r}")
    organ = _organ(ident, file)
    return Instrument(
        id=ident,
        version=version,
        title=head.text("title"),
        title_en=head.text("title_en"),
        short=short,
        number=head.text("number"),
        issued=issued,
        in_force=in_force,
        verified=head.one_of("verified", Verified),
        source=source,
        replaces=head.text("replaces", "") or None,
        note=head.text("note", ""),
        rules=Table(rules),
        options=Table(options),
        tariffs=Table(tariffs),
        clauses=Table(_clauses(file)),
        duties=Table({name: _duty(ident, name, b, bind) for name, b in file.named("obligations").items()}),
        statements=Table(statements(ident, version, file, bind, organ)),
        countings=Table(countings(file, rules)),
        organ=organ,
        file=file.file,
        fingerprint=_fingerprint(ident, version, issued, in_force, rules, options, tariffs),
    )


def _provision(block: Block) -> Provision:
    place = block.block("provision")
    place.only("article", "paragraph", "item", "clause")
    if "article" not in place.data and "clause" not in place.data:
        block.refuse("provision", "names no place; an article or a clause is wanted")
    if "article" not in place.data and ("paragraph" in place.data or "item" in place.data):
        block.refuse("provision", "a paragraph or item without its article")
    return Provision(
        article=place.whole("article", 1) if "article" in place.data else None,
        paragraph=place.whole("paragraph", 1) if "paragraph" in place.data else None,
        item=place.whole("item", 1) if "item" in place.data else None,
        clause=place.text("clause", ""),
    )


def _days_mean_working(file: Block) -> frozenset[int]:
    if "days" not in file.data:
        return frozenset()
    block = file.block("days")
    block.only("provision", "phrase", "working")
    _provision(block)
    said = quantities(block.text("phrase"))
    listed = block.get("working", list, "a list of whole numbers")
    for number in listed:
        if type(number) is not int or (number, "day") not in said:
            block.refuse("working", f"the phrase does not call {number!r}日 working days")
    return frozenset(listed)


def _rule(
    ident: str,
    version: str,
    name: str,
    block: Block,
    bind: Callable[[Block], Provision],
    working: frozenset[int],
    source: str,
) -> Rule:
    block.only(*RULE_KEYS)
    phrase, period, ends = block.text("phrase"), _period(block), block.one_of("ends", Ends)
    if reason := disagreement(phrase, period, working):
        block.refuse("within", f"{reason}; correct the number or quote the operative words alone")
    if ends not in _ENDS[type(period)]:
        fitting = ", ".join(_ENDS[type(period)])
        block.refuse("ends", f"a period in this unit cannot end {ends.value!r}; fitting: {fitting}")
    if reason := misfit(phrase, ends):
        block.refuse("ends", f"{reason}; correct the ending or quote the operative words")
    return Rule(
        instrument=ident,
        version=version,
        name=name,
        zh=block.text("zh"),
        provision=bind(block),
        phrase=phrase,
        period=period,
        ends=ends,
        verified=block.one_of("verified", Verified),
        read=block.text("read", source),
        note=block.text("note", ""),
        refines=block.texts("refines", ()),
    )


def _period(block: Block) -> Period:
    within = block.block("within")
    within.only(*_UNITS, "yearly", "set_by_act")
    if len(within.data) != 1:
        block.refuse("within", f"one unit is wanted, not {len(within.data)}")
    (unit,) = within.data
    if unit == "set_by_act":
        field = within.text(unit)
        if not NAME.fullmatch(field):
            within.refuse(unit, f"{field!r} is no name of a field")
        return SetByAct(field)
    if unit == "yearly":
        return _yearly(within, unit)
    return _UNITS[unit](within.whole(unit))


def _yearly(block: Block, key: str) -> YearlyDate:
    found = _YEARLY.fullmatch(block.text(key))
    try:
        if found is None:
            raise ValueError
        date(2023, int(found[1]), int(found[2]))
    except ValueError:
        block.refuse(key, f"{block.data[key]!r} is no day of every year; a text such as '01-31' is wanted")
    return YearlyDate(int(found[1]), int(found[2]))


def _option(ident: str, name: str, block: Block, bind: Callable[[Block], Provision]) -> Option:
    block.only("zh", "provision", "question", "default", "verified", "sources", "note", "choices")
    listed = block.block("choices")
    for choice in listed.data:
        listed.check_name(choice)
    choices = {choice: listed.text(choice) for choice in listed.data}
    if len(choices) < 2:
        block.refuse("choices", "two readings or more are wanted")
    default = block.text("default")
    if default not in choices:
        block.refuse("default", f"{default!r} is none of the choices: {', '.join(choices)}")
    return Option(
        instrument=ident,
        name=name,
        zh=block.text("zh"),
        provision=bind(block),
        question=block.text("question"),
        choices=Table(choices),
        default=default,
        verified=block.one_of("verified", Verified),
        sources=block.texts("sources"),
        note=block.text("note", ""),
    )


def _tariff(
    ident: str, version: str, name: str, block: Block, bind: Callable[[Block], Provision], source: str
) -> Tariff:
    block.only(
        *("zh", "provision", "phrase", "unit", "per", "currency", "marginal", "bands", "beyond"),
        *("not_with", "verified", "read", "note"),
    )
    phrase = block.text("phrase")
    bands = _bands(block)
    beyond = block.block("beyond") if "beyond" in block.data else None
    if (bands[-1].up_to is None) == (beyond is not None):
        block.refuse("bands", "the last band is without end, or `beyond` says how it goes on: one of the two")
    if beyond is not None:
        beyond.only("block", "adds")
    block_size = beyond.whole("block", 1) if beyond else None
    adds = beyond.whole("adds") if beyond else None
    said = numbers(phrase)
    for number in (*(b.up_to for b in bands), *(b.price for b in bands), block_size, adds):
        if number and number not in said:
            block.refuse("bands", f"the phrase does not say {number}")
    other = block.text("not_with", "")
    return Tariff(
        instrument=ident,
        version=version,
        name=name,
        zh=block.text("zh"),
        provision=bind(block),
        phrase=phrase,
        unit=block.text("unit"),
        per=block.text("per"),
        currency=block.text("currency"),
        marginal=block.flag("marginal"),
        bands=bands,
        block=block_size,
        adds=adds,
        not_with=other or None,
        verified=block.one_of("verified", Verified),
        read=block.text("read", source),
        note=block.text("note", ""),
    )


def _bands(block: Block) -> tuple[Band, ...]:
    bands: list[Band] = []
    for position, entry in enumerate(block.get("bands", list, "a list of bands")):
        band = Block(block.file, f"{block.at('bands')}[{position}]", entry)
        band.only("up_to", "price")
        if bands and bands[-1].up_to is None:
            block.refuse("bands", "a band follows one without end")
        up_to = band.whole("up_to", 1) if "up_to" in band.data else None
        if bands and up_to is not None and up_to <= (bands[-1].up_to or 0):
            block.refuse("bands", f"{up_to} is not above the band before it")
        bands.append(Band(up_to, band.whole("price")))
    if not bands:
        block.refuse("bands", "empty; a list of bands is wanted")
    return tuple(bands)


def _duty(ident: str, name: str, block: Block, bind: Callable[[Block], Provision]) -> Duty:
    block.only("zh", "provision", "phrase", "binds", "every", "by", "day_of", "verified", "note")
    phrase, every = block.text("phrase"), block.one_of("every", Every)
    if ("by" in block.data or "day_of" in block.data) and every is not Every.YEAR:
        block.refuse("every", "only a yearly duty has a fixed date")
    if "by" in block.data and "day_of" in block.data:
        block.refuse("day_of", "the duty has a fixed date of its own")
    by = _yearly(block, "by") if "by" in block.data else None
    if reason := unsaid(phrase, every, by):
        block.refuse("by" if by else "every", f"{reason}; correct it or quote the operative words")
    return Duty(
        instrument=ident,
        name=name,
        zh=block.text("zh"),
        provision=bind(block),
        phrase=phrase,
        binds=block.text("binds"),
        every=every,
        by=(by.month, by.day) if by else None,
        day_of=block.text("day_of", ""),
        verified=block.one_of("verified", Verified),
        note=block.text("note", ""),
    )


def _clauses(file: Block) -> dict[int, Clauses]:
    if "clauses" not in file.data:
        return {}
    outer, counted = file.block("clauses"), {}
    for article in outer.data:
        if not re.fullmatch(r"[1-9]\d{0,3}", article):
            outer.refuse(article, "the number of an article is wanted")
        block = outer.block(article)
        block.only("shall", "may", "deemed", "must_not")
        counted[int(article)] = Clauses(**{word: block.whole(word, 1) for word in block.data})
    return counted


def _organ(ident: str, file: Block) -> Organ | None:
    if "organ" not in file.data:
        return None
    block = file.block("organ")
    block.only("title", "title_en", "parent", "offices", "region")
    offices = block.block("offices") if "offices" in block.data else None
    named = {name: offices.texts(name) for name in offices.data} if offices else {}
    parent = block.text("parent", "") or None
    region = block.text("region", "")
    if region and region not in regions():
        block.refuse("region", f"{region!r} is no packaged region; known are {', '.join(regions())}")
    return Organ(ident, block.text("title"), block.text("title_en"), parent, Table(named), region)


def _fingerprint(
    ident: str,
    version: str,
    issued: date,
    in_force: date,
    rules: Mapping[str, Rule],
    options: Mapping[str, Option],
    tariffs: Mapping[str, Tariff],
) -> str:
    """Hash what decides dates and charges; titles, notes and marks may change without moving a case."""
    decides: list[object] = [ident, version, issued.isoformat(), in_force.isoformat()]
    decides += sorted((r.name, repr(r.period), r.ends.value, r.provision.zh, r.refines) for r in rules.values())
    decides += sorted((o.name, sorted(o.choices), o.default) for o in options.values())
    decides += sorted(
        (t.name, t.marginal, t.per, [(b.up_to, b.price) for b in t.bands], t.block, t.adds, t.not_with)
        for t in tariffs.values()
    )
    return hashlib.sha256(repr(decides).encode()).hexdigest()[:12]
