"""The words of the command line: what may be written, and how it is read."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from datetime import date, datetime
from difflib import get_close_matches
from typing import NoReturn

from govopen.calendar import Notice, china, load_notice
from govopen.cli.output import Printout, UsageError
from govopen.terms import BEIJING

LONGEST = 36_525
"""The longest period in its unit: a century of days."""

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}.*")
_LIKE_A_MOMENT = "2026-10-01T22:30+08:00"


class _Parser(argparse.ArgumentParser):
    """argparse that says on one line what is wrong."""

    def error(self, message: str) -> NoReturn:
        chosen = re.search(r"invalid choice: '(.*)' \(choose from (.*)\)", message)
        near = get_close_matches(chosen[1], re.findall(r"[\w-]+", chosen[2]), n=1) if chosen else []
        hint = f"; did you mean {near[0]!r}?" if near else f"; see {self.prog} --help"
        raise UsageError(message.removeprefix("argument ") + hint)


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Return the words read; `run` is the command and takes them.

    Raises UsageError for words that cannot be read, and SystemExit after ``--help`` and ``--version``.
    """
    from govopen import __version__

    parser = _Parser(
        prog="govopen",
        description="Dates, deadlines and findings of China's open-government procedures, each with its legal basis.",
        epilog="Exit codes: 0; 1 when a breach was found; 2 for bad input.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"govopen {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    _due(commands.add_parser("due", help="when a period ends, counted day by day", allow_abbrev=False))
    _explain(commands.add_parser("explain", help="what a stored case is on a day, and why", allow_abbrev=False))
    calendar = commands.add_parser("calendar", help="the working days of a year", allow_abbrev=False)
    parts = calendar.add_subparsers(metavar="COMMAND", required=True)
    _show(parts.add_parser("show", help="the holiday notices of a year", allow_abbrev=False))
    return parser.parse_args(argv)


def _due(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print the last day of a period, with every day that a hand count could miss."
    parser.add_argument(
        "--from", dest="start", metavar="DAY", required=True, type=a_day_or_moment,
        help="day zero, which is not counted; for hours a moment with its zone, " + _LIKE_A_MOMENT,
    )  # fmt: skip
    length = parser.add_mutually_exclusive_group(required=True)
    for unit in ("working-days", "calendar-days", "months", "years", "hours"):
        length.add_argument(f"--{unit}", type=_number, metavar="N", help=f"a period of N {unit.replace('-', ' ')}")
    length.add_argument("--rule", metavar="NAME", help="a period of the rulebook, as it stood on the day: ogi.reply")
    parser.add_argument(
        "--ends", choices=("rolls", "never-rolls", "backward", "at-least"),
        help="what becomes of a last day that is not worked (calendar days, months and years roll by default), "
        "or count back from the day; a rule has its own",
    )  # fmt: skip
    parser.add_argument(
        "--provisional", action="store_true", help="beyond the published notices, give an estimate with its bounds"
    )
    _common(parser)
    parser.set_defaults(run=_run_due)


def _explain(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print state, deadlines, findings, proposals and permitted acts of a stored case."
    parser.add_argument("case", metavar="CASE.json", help="what Case.to_json() wrote; - reads standard input")
    parser.add_argument(
        "--on", metavar="DAY", required=True, type=a_day_or_moment,
        help="the day to look at the case; a moment with its zone where hours count",
    )  # fmt: skip
    parser.add_argument("--rejudge", action="store_true", help="judge anew what other rules or days had judged")
    _common(parser)
    parser.set_defaults(run=_run_explain)


def _show(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print the notices of a year: days off, make-up working days, number and source."
    parser.add_argument("year", metavar="YEAR", type=_year)
    _common(parser, law=False)
    parser.set_defaults(run=_run_show)


def _common(parser: argparse.ArgumentParser, *, law: bool = True) -> None:
    if law:
        parser.add_argument("--organ", metavar="NAME", help="an organ whose own documents apply too: maoshe")
        parser.add_argument("--lang", choices=("en", "zh"), default="en", help="the language of the explanation")
    parser.add_argument(
        "--notice",
        metavar="FILE",
        action="append",
        default=[],
        help="a further holiday notice in TOML; may be repeated",
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def _run_due(given: argparse.Namespace) -> Printout:
    from govopen.cli.due import due

    return due(given, china(notices=notices(given)))


def _run_explain(given: argparse.Namespace) -> Printout:
    from govopen.cli.explain import explain

    return explain(given, china(notices=notices(given)))


def _run_show(given: argparse.Namespace) -> Printout:
    from govopen.cli.show import show

    return show(given.year, notices(given))


def notices(given: argparse.Namespace) -> list[Notice]:
    """Return the notices that were named."""
    return [load_notice(path) for path in given.notice]


def a_day_or_moment(text: str) -> date | datetime:
    """Read ``2026-09-18``, or ``2026-10-01T22:30+08:00`` as a moment in Beijing time."""
    try:
        if _DAY.fullmatch(text):
            return date.fromisoformat(text)
        if _MOMENT.fullmatch(text):
            moment = datetime.fromisoformat(text)
            if moment.tzinfo is None:
                raise argparse.ArgumentTypeError(f"{text!r} names no time zone; write it as {_LIKE_A_MOMENT}")
            return moment.astimezone(BEIJING)
    except (ValueError, OverflowError) as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not in the calendar ({error})") from None
    raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-09-18")


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 9 or int(text) > LONGEST:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 0 to {LONGEST}")
    return int(text)


def _year(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{3}", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"{text!r} is no year; write it as 2026")
    return int(text)
