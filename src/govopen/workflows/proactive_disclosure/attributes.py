"""The attributes of a document (公开属性): three in the law's practice, five in one organ's, one outcome for each."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class Attribute(StrEnum):
    """How a document is to be disclosed (公开属性).

    Three attributes are common to the documents; two more (脱密后公开, 删减后公开) let a part be public.
    """

    PROACTIVE = "proactive"
    ON_REQUEST = "on_request"
    WITHHELD = "withheld"
    AFTER_STRIPPING = "after_stripping"
    AFTER_REDACTION = "after_redaction"


class Disclosure(StrEnum):
    """What an attribute comes to under the Regulations: all, a part, on request, or nothing."""

    DISCLOSED = "disclosed"
    PARTLY_DISCLOSED = "partly_disclosed"
    ON_REQUEST = "on_request"
    WITHHELD = "withheld"


NATIONAL: Mapping[Attribute, Disclosure] = MappingProxyType(
    {
        Attribute.PROACTIVE: Disclosure.DISCLOSED,
        Attribute.AFTER_STRIPPING: Disclosure.PARTLY_DISCLOSED,
        Attribute.AFTER_REDACTION: Disclosure.PARTLY_DISCLOSED,
        Attribute.ON_REQUEST: Disclosure.ON_REQUEST,
        Attribute.WITHHELD: Disclosure.WITHHELD,
    }
)
"""The outcome under the Regulations, by attribute."""

STAMPS: Mapping[str, Attribute] = MappingProxyType(
    {
        "此件公开发布": Attribute.PROACTIVE,
        "此件脱密后公开": Attribute.AFTER_STRIPPING,
        "此件依申请公开": Attribute.ON_REQUEST,
        "此件删减后公开": Attribute.AFTER_REDACTION,
        "此件不公开": Attribute.WITHHELD,
    }
)
"""The words stamped on a document, and the attribute that they name; an organ's own words are kept beside it."""


def attribute_of(label: str) -> Attribute | None:
    """Return the attribute that an organ's label names, None if it is none of the documents' words.

    >>> attribute_of("此件脱密后公开"), NATIONAL[Attribute.AFTER_STRIPPING].value
    (<Attribute.AFTER_STRIPPING: 'after_stripping'>, 'partly_disclosed')
    """
    return STAMPS.get(label.strip())
