"""政府信息公开信息处理费管理办法第三条 to 第五条: what is charged for how much."""

from __future__ import annotations

from dataclasses import replace

import pytest

from govopen.rules import Band, Rulebook

ITEMS, PAGES = Rulebook.national().tariff("fee.items"), Rulebook.national().tariff("fee.pages")


def test_art4_items_are_free_to_10_and_100_yuan_to_30_then_100_more_for_each_ten() -> None:
    assert ITEMS.bands == (Band(10, 0), Band(30, 100))
    assert (ITEMS.block, ITEMS.adds, ITEMS.marginal) == (10, 100, True)
    assert "calendar month" in ITEMS.per


def test_art5_pages_are_free_to_30_then_10_20_and_40_yuan() -> None:
    assert PAGES.bands == (Band(30, 0), Band(100, 10), Band(200, 20), Band(None, 40))
    assert (PAGES.block, PAGES.adds) == (None, None)


def test_art3_the_two_tariffs_are_never_charged_together() -> None:
    assert (ITEMS.not_with, PAGES.not_with) == ("fee.pages", "fee.items")


@pytest.mark.parametrize(
    ("items", "yuan"), [(0, 0), (10, 0), (11, 100), (30, 2000), (31, 2200), (35, 3000), (40, 4000), (51, 7400)]
)
def test_art4_each_application_costs_the_price_of_its_own_band(items: int, yuan: int) -> None:
    assert ITEMS.charge(items) == yuan


@pytest.mark.parametrize(("pages", "yuan"), [(30, 0), (31, 10), (100, 700), (101, 720), (200, 2700), (250, 4700)])
def test_art5_each_page_costs_the_price_of_its_own_band(pages: int, yuan: int) -> None:
    assert PAGES.charge(pages) == yuan


def test_a_negative_number_of_units_is_refused() -> None:
    with pytest.raises(ValueError, match="from 0 up"):
        ITEMS.charge(-1)
    with pytest.raises(ValueError, match="counted from 1"):
        PAGES.price(0)


def test_a_flat_tariff_charges_every_unit_at_the_price_of_the_last() -> None:
    flat = replace(PAGES, marginal=False)

    assert (flat.charge(0), flat.charge(100), flat.charge(101)) == (0, 1000, 2020)


def test_a_unit_without_a_price_is_refused() -> None:
    with pytest.raises(ValueError, match="sets no price"):
        replace(ITEMS, block=None).price(31)
