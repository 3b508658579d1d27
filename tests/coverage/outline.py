"""The numbering of the five documents, written down by hand a second time, as compactly as it can be.

``三[(一) (二)[1-4]]`` is 三, 三(一), 三(二), 三(二)1 to 三(二)4. A row dropped from
clauses.csv, or one too many, is seen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from govopen.citation import numeral, read_numeral

FLOW = "四[(一)[1-6] (二)[1-6] (三)[1-4] (四)[1-2]]"

OUTLINES: Mapping[str, str] = {
    "000 ": f"三 {FLOW} 五[(一)-(三)] 附件",
    "001 ": f"前言 一[(一)-(三)] 二-三 {FLOW} 五[(一)-(三)]",
    "002 A ": "一-四 五[(一)[1-15] (二)[1-2]] 六[1-5] 七 八[1-3] 九-十三",
    "002 B ": "图",
    "002 C ": "一-六 七[(一)-(八)] 八-十",
    "002 D ": "前言 一-四",
    "002 E ": "前言 一-四",
    "002 F ": "前言 一-二 三[(一) (二)[1-4]] 四-六",
    "002 G ": "前言 一-五",
    "002 H ": "一-四 五[(一)-(三)] 六[(一)-(三)] 七-十三",
    "002 I ": "一-二 三[(1)-(6)] 四-七",
    "002 J ": "前言 一 二[(一)-(四)] 三 四[(一)-(三)]",
    "002 K ": "一-六 七[(一)-(四)] 八[(一)-(五)] 九-十五",
    "002 L ": "前言 一-二 三[(一)-(四)] 四[(一)-(六)] 五[(一)-(三)]",
    "003 ": "前言 一[(一)-(三)] 二[(一)-(四)] 三 四[(一)-(四)] 五①[(一)-(三)] 五②[(一)-(三)]",
    "004 A ": (
        "一-三 四[(一)-(五)] 五[(一)-(十九)] 六[(一) (二) (三)[(1)-(11)]] 附录A A.1 A.2 "
        "附录B[注1-注5] 附录C[注1-注4] 附录D 附录E"
    ),
    "004 B ": "前言 一[(一)-(二)] 二[(一) (二) (三)[1-2] (四)-(八)]",
    "004 C ": (
        "前言 一[(一) (二)[1 2 2.1 2.2 2.3] (三)[1 2[(1)-(3)] 3[(1)-(2)] 4[(1)-(4)]] "
        "(四)[1-4] (五)[1 2[(1)-(2)]] (六)[1-2] (七)] "
        "二[(一) (二)[1-2] (三) (四)[1-4] (五)[1-2]] 三[(一)-(四)]"
    ),
    "004 D ": "一[(一)-(二)] 二[(一)-(二)] 三[(一) (二) (三)[1-6]] 四[(一)-(二)]",
    "004 E ": "一-二 三[(一) (二)[1-6]] 四[(一)-(二)] 五-六 七[(一) (二)[1-2] (三)-(四) (五)[1-3]] 八",
    "004 F ": "一 二[(一)[1-4] (二)[1-3]] 三 四[(一)-(五)] 五[(一)-(三)] 六[(一)[(1)-(4)] (二)[(1)-(6)]] 七",
    "004 G ": "一[(一)-(三)] 二[(一)[1-5] (二)] 三[(一)[1-3] (二)-(三)] 四",
    "004 H ": "一 二[(一) (二)[1-4]] 三[(一)[1-7] (二)[1-5] (三)[1-5]] 四[(一) (二) (三)[1-2]] 五[(一)-(三)] 六",
}
"""The outline of each document and part, by what stands before the number of its clauses."""

TOKENS = re.compile(r"\[|\]|[^\s\[\]]+")
NUMBERED = re.compile(r"(?P<before>注?\(?)(?P<number>\d+|[一二三四五六七八九十]+)(?P<behind>\)?)")


def keys() -> list[str]:
    """Every clause of every outline, in the order of the documents."""
    return [before + label for before, outline in OUTLINES.items() for label in expand(outline)]


def expand(outline: str) -> Iterator[str]:
    """Write an outline out in full."""
    above: list[str] = []
    last = ""
    for token in TOKENS.findall(outline):
        if token == "[":
            above.append(last)
        elif token == "]":
            above.pop()
        else:
            for label in series(token):
                last = (above[-1] if above else "") + label
                yield last


def series(token: str) -> Iterator[str]:
    """Write ``(一)-(三)`` or ``1-4`` out; any other label stands for itself."""
    first, _, end = token.partition("-")
    if not end:
        yield first
        return
    one, two = NUMBERED.fullmatch(first), NUMBERED.fullmatch(end)
    assert one is not None and two is not None and one["before"] == two["before"], token
    for number in range(read_numeral(one["number"]), read_numeral(two["number"]) + 1):
        written = str(number) if one["number"].isdecimal() else numeral(number)
        yield f"{one['before']}{written}{one['behind']}"
