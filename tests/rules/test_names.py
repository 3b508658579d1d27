"""`names.py` and the law files name the same things, both ways."""

from __future__ import annotations

from govopen.rules import Rulebook, names

BOOKS = [Rulebook.national(), *(Rulebook.for_organ(organ) for organ in Rulebook.organs())]


def test_every_rule_has_a_name_and_every_name_a_rule() -> None:
    declared = [member.value for one in names.RULES for member in one]

    assert sorted(declared) == sorted({rule for book in BOOKS for rule in book.rule_names})


def test_an_enumeration_is_named_for_its_instrument_and_a_member_for_its_rule() -> None:
    for one in names.RULES:
        for member in one:
            assert member.value == f"{one.__name__.lower()}.{member.name.lower()}"


def test_every_option_has_a_name_and_every_name_an_option() -> None:
    assert sorted(names.Reading) == sorted({option for book in BOOKS for option in book.options})


def test_every_tariff_has_a_name_and_every_name_a_tariff() -> None:
    tariffs = [tariff.qualified for tariff in Rulebook.national().instrument("fee").tariffs.values()]

    assert sorted(names.Charge) == sorted(tariffs)


def test_a_name_can_be_asked_for() -> None:
    book = Rulebook.national()

    assert book.rule(names.OGI.REPLY).qualified == "ogi.reply"
    assert book.choice(names.Reading.LATE_CORRECTION) == "no_effect"
    assert book.tariff(names.Charge.ITEMS).unit == "件"
