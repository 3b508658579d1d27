"""Where a value comes from: instrument, article, paragraph, item, or a document's clause.

`Provision` prints itself as a lawyer writes it (条例第三十三条第二款) and as an English
reader expects it (art. 33(2)).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

_DIGITS = "零一二三四五六七八九"
_UNITS = ((1000, "千"), (100, "百"), (10, "十"))
_VALUES = {digit: n for n, digit in enumerate(_DIGITS)} | {"〇": 0, "两": 2}
_CITED = re.compile(
    r"第(?P<article>[零〇一二三四五六七八九十百千\d]+)条"
    r"(?:第(?P<paragraph>[零〇一二三四五六七八九十百千\d]+)款)?"
    r"(?:第[（(]?(?P<item>[零〇一二三四五六七八九十百千\d]+)[）)]?项)?"
)


def numeral(number: int) -> str:
    """Return a number from 0 to 9999 as a Chinese numeral.

    >>> numeral(10), numeral(33), numeral(105)
    ('十', '三十三', '一百零五')
    """
    if not 0 <= number <= 9999:
        raise ValueError(f"cannot write {number} as a numeral: 0 to 9999 are supported")
    if number < 10:
        return _DIGITS[number]
    written, gap = "", False
    for value, unit in _UNITS:
        digit, number = divmod(number, value)
        if digit:
            written += ("零" if gap else "") + _DIGITS[digit] + unit
            gap = False
        elif written:
            gap = True
    if number:
        written += ("零" if gap else "") + _DIGITS[number]
    return written.removeprefix("一") if written.startswith("一十") else written


def read_numeral(text: str) -> int:
    """Return the number that a Chinese or Arabic numeral below 10,000 names.

    >>> read_numeral("三十三"), read_numeral("十"), read_numeral("一百零五"), read_numeral("20")
    (33, 10, 105, 20)
    """
    if text.isdecimal():
        return int(text)
    units = {unit: value for value, unit in _UNITS}
    total, digit = 0, None
    for sign in text:
        if sign in _VALUES:
            digit = _VALUES[sign]
        elif sign in units:
            total += (1 if digit is None else digit) * units[sign]
            digit = None
        else:
            raise ValueError(f"cannot read {text!r} as a numeral: {sign!r} is no Chinese digit")
    return total + (digit or 0)


@dataclass(frozen=True, slots=True, order=True)
class Provision:
    """A place in the law: an article with paragraph and item, or a document's clause.

    `instrument` is the id under which the rulebook knows the text, `short` the short Chinese
    title that is printed; a document without articles is cited by `clause`, as it is numbered there.

    >>> print(art(33, 2).of("ogi", "2019", "条例"))
    条例第三十三条第二款
    """

    instrument: str = ""
    version: str = ""
    article: int | None = None
    paragraph: int | None = None
    item: int | None = None
    clause: str = ""
    short: str = ""

    @property
    def zh(self) -> str:
        """The provision as it is cited in Chinese."""
        text = self.short
        if self.article is not None:
            text += f"第{numeral(self.article)}条"
        if self.paragraph is not None:
            text += f"第{numeral(self.paragraph)}款"
        if self.item is not None:
            text += f"第（{numeral(self.item)}）项"
        return text + self.clause

    @property
    def en(self) -> str:
        """The provision as it is cited in English, without the instrument's title."""
        if self.article is None:
            return f"{self.instrument} {self.clause}".strip()
        inner = "".join(f"({n})" for n in (self.paragraph, self.item) if n is not None)
        return f"art. {self.article}{inner}{self.clause}"

    def of(self, instrument: str, version: str, short: str) -> Provision:
        """Return this provision bound to one version of an instrument."""
        return replace(self, instrument=instrument, version=version, short=short)

    def __str__(self) -> str:
        return self.zh


def art(
    article: int, paragraph: int | None = None, item: int | None = None, *, of: str = "", version: str = ""
) -> Provision:
    """Return an article, paragraph and item; `of` names another instrument than the law file's, `version` its text."""
    return Provision(instrument=of, version=version, article=article, paragraph=paragraph, item=item)


def clause(text: str, *, of: str = "") -> Provision:
    """Return a clause of a document without articles, numbered as it numbers itself: ``"三(二)2"``."""
    return Provision(instrument=of, clause=text)


def parse(text: str) -> Provision:
    """Read 第三十三条第二款 or 第三十六条第（六）项; anything else is kept as a clause.

    >>> parse("第三十六条第（六）项").item
    6
    """
    found = _CITED.fullmatch(text.strip())
    if found is None:
        return Provision(clause=text.strip())
    numbers = {name: read_numeral(value) for name, value in found.groupdict().items() if value}
    return Provision(**numbers)  # type: ignore[arg-type]
