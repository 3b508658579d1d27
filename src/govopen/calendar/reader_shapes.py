"""The sentence shapes of the notices, as data: what a clause of each shape orders, and where it was read.

A template stands for the clauses that its brackets allow: ``[其中][将]D[两个|三个]公休日[分别]调至D``. In it D is
one or more days, N a number of days, Y a year, H a national holiday; everything else is the notice's own words.
A clause that speaks of days and has no shape here is refused.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum, auto
from itertools import product

from govopen.calendar.reader_words import Count, Days, Name, Stop, Token, Year


class Kind(Enum):
    """What a clause says."""

    OFF = auto()
    """Days off, with their number where it is given."""
    ALSO_OFF = auto()
    """Further days off of the same holiday: 补休, or a day named once more."""
    COUNT = auto()
    """How many days off were just named."""
    WORK = auto()
    """Weekend days that are worked."""
    MOVE = auto()
    """Weekend days that are worked, and the weekdays that are off for them."""
    MOVE_WITH_HOLIDAY = auto()
    """The same, where a holiday that falls on another holiday is moved with them."""
    STATUTORY = auto()
    """Days off that the decree itself fixes."""
    WEEKEND = auto()
    """Weekend days that stay off."""
    RESUME = auto()
    """The first weekday that is worked again; it orders nothing new."""
    EXTEND = auto()
    """A holiday that is known is prolonged to a day."""
    WITH_WEEKEND = auto()
    """The days off join a weekend, which is not named."""
    NOT_SHIFTED = auto()
    """No weekend is worked for the holiday."""
    SIGNED = auto()
    """The day of signature."""
    DECREE_FROM = auto()
    """The day from which a decree was amended; only before what it amended."""
    DECREE = auto()
    """What a decree amended, told before the approval."""
    PRINCIPLE = auto()
    """How a holiday is arranged as a rule; only in a sentence that says so."""
    TEXT = auto()
    """Nothing that concerns days."""


class _Slot(Enum):
    DAYS = "D"
    COUNT = "N"
    YEAR = "Y"
    HOLIDAY = "H"


PRINCIPLE = "据此对放假调休原则作进一步优化完善"
"""The words that open the sentence of 2025 on how days are arranged as a rule."""

_SLOT_OF = {Days: _Slot.DAYS, Count: _Slot.COUNT, Year: _Slot.YEAR, Name: _Slot.HOLIDAY}

_TEMPLATES = {
    Kind.OFF: (
        "[其中]D放假[调休|公休][N]",  # 放假公休: 2010–2012; 放假调休: from 2010 on
        "D调休放假[N]",  # 国发明电〔2015〕1号
        "D全国放假N",  # 国发明电〔2015〕1号
    ),
    Kind.ALSO_OFF: ("D补休", "D调休"),  # 2014–2017; 国发明电〔2015〕1号
    Kind.COUNT: ("N",),
    Kind.WORK: ("D[照常]上班",),
    Kind.MOVE: ("[其中][将]D[两个|三个]公休日[分别]调至D",),  # 2007–2009
    Kind.MOVE_WITH_HOLIDAY: ("D公休日及H[分别]调至D",),  # 2009
    Kind.STATUTORY: ("[其中]D为[H]法定[节]假日",),  # 2007–2009
    Kind.WEEKEND: ("[其中]D照常公休", "[其中]D为公休日"),  # 2007–2009
    Kind.RESUME: ("D起正常上班",),  # 国办发明电〔2020〕1号
    Kind.EXTEND: ("延长[Y]H假期至D",),  # 国办发明电〔2020〕1号
    Kind.WITH_WEEKEND: ("与周末连休",),  # 2014–2019, 2024
    Kind.NOT_SHIFTED: ("不调休",),  # 2025
    Kind.SIGNED: ("[国务院|国务院办公厅]D",),
    Kind.TEXT: (
        "其中",
        "特作如下调休",  # 国发明电〔2015〕1号
        "调休放假期间",
    ),
    Kind.DECREE_FROM: ("自D起",),  # 2025
    Kind.DECREE: ("全体公民放假的假日增加N", "其中H、H各增加N"),  # 2025
    Kind.PRINCIPLE: (  # 2025
        PRINCIPLE,
        "H自农历除夕起放假调休N",
        "H自D起放假调休N",
        "H放假调休N",
        "H、H、H、H分[別|别]放假调休或连休N(如逢周三则只在当日放假)",
        "H放假如逢H则合并放假N",
    ),
}

_PASSAGES = (
    ("现将", "通知如下"),  # every year: the approval
    ("确保人民群众祥和平安度过节日假期", ""),  # every year: the close
    ("各地区、各部门要抓紧做好", "工作"),  # 国办发明电〔2019〕3号, item 2
    ("各地大专院校、中小学、幼儿园推迟开学", ""),  # 国办发明电〔2020〕1号, items 2 and 3: schools, pay and leave
    ("因疫情防控不能休假的职工", ""),
    ("应根据", "规定安排补休"),
    ("未休假期的工资报酬", ""),
)
"""How clauses begin and end that speak of holidays and name no day."""

_ORDERS = ("放假", "补休", "补假", "调休", "公休", "上班", "连休")
_ABOUT_DAYS = (*_ORDERS, "休息", "休假", "假期", "顺延", "延长", "取消", "推迟", "提前")
_RECOMMENDS = "鼓励"


def kind_of(clause: Sequence[Token]) -> Kind | None:
    """Return what a clause says, or None where it speaks of days in a way that is not known."""
    if found := _SHAPES.get(tuple(_slots(clause))):
        return found
    words = said(clause)
    named = any(isinstance(token, Days | Count) for token in clause)
    passage = any(words.startswith(first) and words.endswith(last) for first, last in _PASSAGES)
    return Kind.TEXT if not named and (passage or not speaks_of_days(words)) else None


def speaks_of_days(words: str) -> bool:
    """Whether words without a date are about days off or worked all the same."""
    return any(word in words for word in _ABOUT_DAYS)


def said(clause: Sequence[Token]) -> str:
    """Return the words of a clause, its days and counts left out."""
    return "".join(_text(token) for token in clause)


def is_recommendation(sentence: str) -> bool:
    """Whether a sentence only encourages to take leave (2024: 安排职工在除夕（2月9日）休息): no day is off by it."""
    return sentence.startswith(_RECOMMENDS) and not any(word in sentence for word in _ORDERS)


def clauses(sentence: Sequence[Token]) -> Iterator[list[Token]]:
    """Yield the tokens between commas, semicolons and colons."""
    clause: list[Token] = []
    for token in [*sentence, Stop(",")]:
        if not isinstance(token, Stop):
            clause.append(token)
        elif clause:
            yield clause
            clause = []


def _slots(clause: Sequence[Token]) -> Iterator[str | _Slot]:
    for token in clause:
        yield token if isinstance(token, str) else _SLOT_OF[type(token)]


def _text(token: Token) -> str:
    match token:
        case str():
            return token
        case Year():
            return f"{token.year}年"
        case Name():
            return token.zh
        case _:
            return ""


def _shapes() -> dict[tuple[str | _Slot, ...], Kind]:
    """Every clause that the templates allow."""
    return {
        _shape(words): kind for kind, templates in _TEMPLATES.items() for one in templates for words in _expanded(one)
    }


def _expanded(template: str) -> Iterator[str]:
    """The template with and without each part in brackets."""
    pieces = [
        (*piece[1:].split("|"), "") if piece.startswith("[") else (piece,)
        for piece in template.replace("[", "\n[").replace("]", "\n").split("\n")
        if piece
    ]
    yield from map("".join, product(*pieces))


def _shape(words: str) -> tuple[str | _Slot, ...]:
    letters = {slot.value: slot for slot in _Slot}
    found: list[str | _Slot] = []
    for sign in words:
        if sign in letters:
            found.append(letters[sign])
        elif found and isinstance(found[-1], str):
            found[-1] += sign
        else:
            found.append(sign)
    return tuple(found)


_SHAPES = _shapes()
