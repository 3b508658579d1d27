"""The text of a notice taken apart: title, number, signature, and one item for each holiday with its clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from govopen.calendar.notice import ENGLISH
from govopen.calendar.reader_shapes import (
    PRINCIPLE,
    Kind,
    clauses,
    is_recommendation,
    kind_of,
    said,
    speaks_of_days,
)
from govopen.calendar.reader_words import (
    Days,
    Name,
    Stop,
    Token,
    UnreadableError,
    Written,
    Year,
    spelled,
    tokens,
    without_quotes,
)

_TITLE = re.compile(r"国务院(?:办公厅)?关于[^。\n]{1,60}?的通知")
_NUMBER = re.compile(r"国(?:办)?(?:发明电|发|函)\[\d{4}\]\d{1,3}号")
_WORK = re.compile(r"《[^》]{1,60}》")
_TITLE_YEAR = re.compile(r"(\d{4})年")
_AMENDS = ("调整", "延长", "调休放假")
_ITEM = re.compile(r"(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、](?!\d)|-+)")
_NAMES = "|".join(ENGLISH)
_BEGINS = re.compile(rf"{_ITEM.pattern}|(?:{_NAMES})(?:[、和](?:{_NAMES}))?:|国务院|节假日期间|鼓励")
_SPOKEN = {"五一": "劳动节", "五一国际劳动节": "劳动节", "国际劳动节": "劳动节", "十一": "国庆节", "新年": "元旦"}
_LONGEST_NAME = 30


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause: what it says, its tokens, and the sentence that it stands in."""

    kind: Kind
    tokens: tuple[Token, ...]
    sentence: str

    @property
    def days(self) -> list[Days]:
        """The groups of days in their order."""
        return [token for token in self.tokens if isinstance(token, Days)]


@dataclass(slots=True)
class Item:
    """What the notice says of one holiday; the name is empty where none is written."""

    name: str
    clauses: list[Clause] = field(default_factory=list)
    sentences: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The sentences as they were printed."""
        return "".join(self.sentences)


@dataclass(slots=True)
class Draft:
    """A notice taken apart; the days have no year yet."""

    title: str = ""
    number: str = ""
    signed: Written | None = None
    items: list[Item] = field(default_factory=list)

    @property
    def title_year(self) -> int | None:
        """The year in the title."""
        found = _TITLE_YEAR.search(self.title)
        return int(found[1]) if found else None

    @property
    def written_years(self) -> set[int]:
        """The years that the clauses write out."""
        parts = [token for item in self.items for clause in item.clauses for token in clause.tokens]
        return {year for part in parts if isinstance(part, Days) for year in part.years} | {
            part.year for part in parts if isinstance(part, Year)
        }

    @property
    def amends(self) -> bool:
        """Whether the text changes a notice that is known, by its title or its words."""
        extends = any(clause.kind is Kind.EXTEND for item in self.items for clause in item.clauses)
        return extends or any(word in self.title for word in _AMENDS)


def drafted(text: str) -> Draft:
    """Return the text of a notice taken apart; raise UnreadableError for a sentence that is not known."""
    printed = _unfolded(text)
    plain = spelled(printed)
    draft = Draft()
    if found := _TITLE.search(plain):
        draft.title = printed[found.start() : found.end()]
        plain = plain.replace(found[0], " " * len(found[0]))
    if found := _NUMBER.search(plain):
        draft.number = printed[found.start() : found.end()]
        plain = plain.replace(found[0], " " * len(found[0]))
    plain = _WORK.sub(lambda work: " " * len(work[0]), plain)
    for start, end in _sentences(plain):
        _read(draft, plain[start:end], printed[start:end])
    draft.items = [item for item in draft.items if item.clauses]
    return draft


def _unfolded(text: str) -> str:
    """The text without spaces and quotation marks; a line break stays where an item, a name or the issuer begins."""
    lines = ["".join(without_quotes(line).split()) for line in text.splitlines()]
    return "".join(f"\n{line}" if _BEGINS.match(spelled(line)) else line for line in lines)


def _sentences(plain: str) -> Iterator[tuple[int, int]]:
    for found in re.finditer(r"[^ 。\n][^。\n]*。?", plain):
        yield found.span()


def _read(draft: Draft, plain: str, printed: str) -> None:
    mark = _ITEM.match(plain)
    cut = mark.end() if mark else 0
    plain, printed = plain[cut:].rstrip("。"), printed[cut:]
    plain = plain.replace(" ", "")
    if mark and not is_recommendation(plain):
        draft.items.append(Item(""))
    if is_recommendation(plain):
        if draft.items and "日" in plain:
            draft.items[-1].sentences.append(printed)
        return
    name, words = _named(tokens(plain, printed))
    if name and not mark:
        draft.items.append(Item(name))
    elif name:
        draft.items[-1].name = name
    _add(draft, _that_order([_clause(one, printed) for one in clauses(words)]), printed)


def _named(words: list[Token]) -> tuple[str, list[Token]]:
    """The name of the holiday that opens a sentence, and the rest of it."""
    end = next((at for at, word in enumerate(words) if isinstance(word, Stop)), len(words))
    heading = words[:end]
    if end < len(words) and words[end] == Stop(":") and all(isinstance(word, str | Name) for word in heading):
        name, rest = said(heading), words[end + 1 :]
        if len(name) <= _LONGEST_NAME and not speaks_of_days(name) and any(isinstance(word, Days) for word in rest):
            return "、".join(_SPOKEN.get(part, part) for part in re.split("[、和]", name)), rest
    at = 0
    while at < len(words) and (isinstance(words[at], Name) or words[at] in ("、", "和")):
        at += 1
    if at and at < len(words) and isinstance(words[at], Days):  # 清明节4月4日至6日放假: the colon is missing
        return "、".join(word.zh for word in words[:at] if isinstance(word, Name)), words[at:]
    return "", words


def _clause(words: list[Token], sentence: str) -> Clause:
    kind = kind_of(words)
    if kind is None:
        raise UnreadableError(sentence, "it speaks of days in a way that is not known")
    return Clause(kind, tuple(words), sentence)


def _that_order(found: list[Clause]) -> list[Clause]:
    """The clauses that order days; a rule and a decree that is retold order none."""
    kinds = [clause.kind for clause in found]
    decree = (Kind.DECREE_FROM, Kind.DECREE)
    for at, clause in enumerate(found):
        alone = clause.kind is Kind.DECREE_FROM and kinds[at + 1 : at + 2] != [Kind.DECREE]
        alone |= clause.kind is Kind.DECREE and (at == 0 or kinds[at - 1] not in decree)
        if alone or (clause.kind is Kind.PRINCIPLE and found[0].tokens != (PRINCIPLE,)):
            raise UnreadableError(clause.sentence, "it speaks of days in a way that is not known")
        if clause.kind is Kind.PRINCIPLE and not set(kinds) <= {Kind.PRINCIPLE, Kind.TEXT}:
            raise UnreadableError(clause.sentence, "a rule and an order stand in one sentence")
    return [clause for clause in found if clause.kind not in (Kind.TEXT, Kind.PRINCIPLE, *decree)]


def _add(draft: Draft, found: list[Clause], printed: str) -> None:
    """Give the clauses of a sentence to the holiday that they belong to."""
    if not found:
        return
    if draft.signed:
        raise UnreadableError(printed, "it comes after the signature; leave out what is not the notice")
    if found[0].kind is Kind.SIGNED:
        (span, *more) = found[0].days[0].spans
        if len(found) > 1 or more or span[1] is not None or span[0].year is None:
            raise UnreadableError(printed, "a day stands alone; say whether it is off or worked")
        draft.signed = span[0]
        return
    begins = found[0].kind in (Kind.OFF, Kind.EXTEND) and found[0].tokens[0] != "其中"
    if not draft.items or (begins and not _goes_on(draft.items[-1], found[0])):
        draft.items.append(Item(""))
    draft.items[-1].clauses += found
    draft.items[-1].sentences.append(printed)


def _goes_on(item: Item, clause: Clause) -> bool:
    """Whether days off belong to the holiday before: it has none yet, or they begin with the same day."""
    first = [one for one in item.clauses if one.kind is Kind.OFF]
    return not first or _opening(first[0]) == _opening(clause)


def _opening(clause: Clause) -> tuple[int | None, int]:
    day = clause.days[0].spans[0][0]
    return day.month, day.day
