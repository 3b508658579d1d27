"""The processing fee (信息处理费): by items a requester and month, or by pages an application, never both.

Both tariffs are marginal (超额累进): a band's price is for the units inside it. What is charged stands in
the data (`fee.items`, `fee.pages`); here it is only applied.

Law: 条例第四十二条; 政府信息公开信息处理费管理办法第三条 to 第五条.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from govopen.citation import Provision, art
from govopen.errors import GovOpenError
from govopen.rules import Rulebook, Tariff
from govopen.rules.names import Charge
from govopen.terms import Verified, a_day
from govopen.workflows.request_handling.acts import FeeTariff


class TwoTariffsError(GovOpenError, ValueError):
    """Both tariffs were charged for one application (`fees`, `provision`)."""


@dataclass(frozen=True, slots=True)
class Fee:
    """What is charged, in whole yuan, for how many units under which tariff, and where that stands."""

    amount: int
    tariff: FeeTariff
    units: int
    provision: Provision
    verified: Verified

    def __str__(self) -> str:
        return f"{self.amount} yuan for {self.units} {self.tariff}; {self.provision}"


def fee_by_items(
    applications_before: int, new: int = 1, *, rules: Rulebook | None = None, on: date | None = None
) -> Fee:
    """Return what *new* applications cost a requester who made *applications_before* in the same calendar month.

    The thirty-first application is the first at 200 yuan, and it makes none of the earlier ones dearer:

    >>> fee_by_items(30).amount, fee_by_items(0, 31).amount, fee_by_items(0, 35).amount
    (200, 2200, 3000)

    Without *on* the newest tariff answers. Raises ValueError for a negative number, and UnknownNameError
    for a day on which no tariff was in force.
    Law: 处理费办法第四条.
    """
    tariff = _tariff(Charge.ITEMS, rules, on)
    before = tariff.charge(applications_before)
    if new < 0:
        raise ValueError(f"cannot charge {new} applications: a number from 0 up is wanted")
    return _fee(tariff, FeeTariff.ITEMS, tariff.charge(applications_before + new) - before, new)


def fees_by_month(received: Iterable[date], *, rules: Rulebook | None = None) -> Mapping[date, Fee]:
    """Return what one requester's applications cost in each calendar month, by the month's first day.

    The count begins anew with each calendar month (自然月), not with a span of thirty days: eleven applications
    cost 100 yuan if they all come in September, and nothing if one of them comes on 1 October.

    >>> september = [date(2026, 9, 21)] * 10
    >>> [str(fee.amount) for fee in fees_by_month([*september, date(2026, 9, 30)]).values()]
    ['100']
    >>> [str(fee.amount) for fee in fees_by_month([*september, date(2026, 10, 1)]).values()]
    ['0', '0']

    Each month is charged under the tariff in force on its last day of receipt. Raises NotADayError for a
    datetime or text, and UnknownNameError for a month in which no tariff was in force.
    Law: 处理费办法第四条 「同一申请人一个自然月内累计」.
    """
    days = sorted(a_day(day, "the day of receipt") for day in received)
    last = {day.replace(day=1): day for day in days}
    counts = Counter(day.replace(day=1) for day in days)
    return {month: fee_by_items(0, counts[month], rules=rules, on=last[month]) for month in sorted(counts)}


def fee_by_pages(pages: int, *, rules: Rulebook | None = None, on: date | None = None) -> Fee:
    """Return what the pages of one application cost; they are not added up across applications.

    >>> fee_by_pages(30).amount, fee_by_pages(31).amount, fee_by_pages(250).amount
    (0, 10, 4700)

    Raises ValueError for a negative number, and UnknownNameError for a day on which no tariff was in force.
    Law: 处理费办法第五条; that pages are not added up across applications is known from memory only.
    """
    tariff = _tariff(Charge.PAGES, rules, on)
    return _fee(tariff, FeeTariff.PAGES, tariff.charge(pages), pages)


def application_fee(*fees: Fee) -> int:
    """Return what one application costs in yuan: its fees under the one tariff chosen for it.

    >>> application_fee(fee_by_pages(31))
    10

    Raises TwoTariffsError if it was charged under both.
    Law: 处理费办法第三条 「不得同时按照两种标准重复计算」.
    """
    if len({fee.tariff for fee in fees}) > 1:
        instrument = Rulebook.national().instrument("fee")
        provision = art(3).of(instrument.id, instrument.version, instrument.short)
        raise TwoTariffsError(
            f"cannot charge one application by items and by pages: {provision}: one of the two, never both; "
            "leave one of the fees out",
            fees=fees,
            provision=provision,
        )
    return sum(fee.amount for fee in fees)


def _tariff(name: Charge, rules: Rulebook | None, on: date | None) -> Tariff:
    return (rules or Rulebook.national()).tariff(name, on=on)


def _fee(tariff: Tariff, kind: FeeTariff, amount: int, units: int) -> Fee:
    return Fee(amount, kind, units, tariff.provision, tariff.verified)
