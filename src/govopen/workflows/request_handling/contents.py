"""What a request must contain (条例第二十九条第二款), and which of it a request lacks.

A request that lacks something is received all the same; what it lacks may be asked for once, as a
correction (第三十条). No reason or interest has to be shown: the text of 2019 asks for none.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from govopen.citation import Provision, art
from govopen.errors import UnknownNameError
from govopen.rules import Rulebook
from govopen.workflows.request_handling.acts import RequestContent


@dataclass(frozen=True, slots=True)
class Content:
    """One required content: what it is, the words that ask for it, and where they stand."""

    content: RequestContent
    phrase: str
    provision: Provision

    def __str__(self) -> str:
        return f"{self.phrase}; {self.provision}"


_REQUIRED = (
    (RequestContent.IDENTITY, "申请人的姓名或者名称", 1),
    (RequestContent.IDENTITY_PROOF, "身份证明", 1),
    (RequestContent.CONTACT, "联系方式", 1),
    (RequestContent.DESCRIPTION, "申请公开的政府信息的名称、文号或者便于行政机关查询的其他特征性描述", 2),
    (RequestContent.FORM, "申请公开的政府信息的形式要求，包括获取信息的方式、途径", 3),
)


def required_contents() -> tuple[Content, ...]:
    """Return the required contents in the order of the items of 第二十九条第二款.

    >>> [str(content.provision) for content in required_contents()][-1]
    '条例第二十九条第二款第（三）项'
    """
    instrument = Rulebook.national().instrument("ogi", version="2019")
    return tuple(
        Content(content, phrase, art(29, 2, item).of(instrument.id, instrument.version, instrument.short))
        for content, phrase, item in _REQUIRED
    )


def lacking(stated: Mapping[RequestContent, str | None] | Mapping[str, str | None]) -> tuple[Content, ...]:
    """Return the required contents that a request does not state; blank text states nothing.

    >>> request = {"identity": "甲", "contact": "0576-…", "description": "2025年部门决算", "form": "纸质"}
    >>> [str(content) for content in lacking(request)]
    ['身份证明; 条例第二十九条第二款第（一）项']

    `Receive` takes them as ``lacks=tuple(one.content for one in lacking(request))``.
    Raises UnknownNameError for a content that the article does not name.
    Law: 条例第二十九条第二款.
    """
    known = tuple(str(content) for content in RequestContent)
    given = {str(content): text for content, text in stated.items()}
    for name in given:
        if name not in known:
            raise UnknownNameError(
                f"cannot check the request for {name!r}: 条例第二十九条第二款 names no such content; "
                f"known: {', '.join(known)}",
                name=name,
                known=known,
            )
    return tuple(one for one in required_contents() if not (given.get(one.content) or "").strip())
