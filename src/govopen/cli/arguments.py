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

LONGEST_STEP = 250
"""The longest step of a plan in working days: a year of them."""

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
    _lint(commands.add_parser("lint", help="an organ's document compared with the law", allow_abbrev=False))
    _plan(commands.add_parser("plan", help="by when each remaining step of a stored case is safe", allow_abbrev=False))
    _recheck(commands.add_parser("recheck", help="what a notice, an amendment or a text moves", allow_abbrev=False))
    _try(commands.add_parser("try", help="a draft law tried out on stored cases", allow_abbrev=False))
    calendar = commands.add_parser("calendar", help="the working days of a year", allow_abbrev=False)
    parts = calendar.add_subparsers(metavar="COMMAND", required=True)
    _show(parts.add_parser("show", help="the holiday notices of a year", allow_abbrev=False))
    _read(parts.add_parser("read", help="the text of a holiday notice, as TOML", allow_abbrev=False))
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
    parser.add_argument("--version", metavar="TEXT", help="the text of the rule, whatever the day: 2007")
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
    _case_on_day(parser)
    parser.add_argument("--readings", action="store_true", help="add the disputed readings that move each deadline")
    _common(parser)
    parser.set_defaults(run=_run_explain)


def _plan(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print the last safe day of each remaining step of a stored case, and what an extension buys."
    parser.epilog = "Exit codes: 0; 1 where something owed is overdue; 2 for bad input."
    _case_on_day(parser)
    parser.add_argument(
        "--duration", metavar="STEP=DAYS", action="append", default=[], type=_duration,
        help="how many working days a step takes where no text says so: draft=3; may be repeated",
    )  # fmt: skip
    _common(parser)
    parser.set_defaults(run=_run_plan)


def _case_on_day(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("case", metavar="CASE.json", help="what Case.to_json() wrote; - reads standard input")
    parser.add_argument(
        "--on", metavar="DAY", required=True, type=a_day_or_moment,
        help="the day to look at the case; a moment with its zone where hours count",
    )  # fmt: skip
    parser.add_argument("--rejudge", action="store_true", help="judge anew what other rules or days had judged")


def _recheck(parser: argparse.ArgumentParser) -> None:
    parser.description = "List the open deadlines of stored cases that move, and the past acts judged otherwise."
    parser.epilog = "Exit codes: 0 where nothing moved; 1 where something did; 2 for bad input."
    _stored(parser)
    parser.add_argument(
        "--known-before", metavar="DAY", type=a_plain_day, help="notices and texts as known on that day"
    )
    parser.add_argument(
        "--known-after", metavar="DAY", type=a_plain_day, help="those known on this one; without it, all"
    )
    parser.add_argument(
        "--rules", metavar="FILE", action="append", default=[], help="a law file known after; may be repeated"
    )
    _common(parser, law=False)
    parser.set_defaults(run=_run_recheck)


def _try(parser: argparse.ArgumentParser) -> None:
    parser.description = "Count which acts of stored cases would have been late under a draft, beside the law in force."
    parser.epilog = "Exit codes: 0 where no act would have been late for it; 1 where one would; 2 for bad input."
    parser.add_argument("draft", metavar="DRAFT.toml", help="a law file; its replaces names the version it is read for")
    _stored(parser)
    parser.add_argument("--from-day", metavar="DAY", type=a_plain_day, help="leave out cases received before")
    parser.add_argument("--on", metavar="DAY", type=a_plain_day, help="the day to look at open periods")
    _common(parser, law=False)
    parser.set_defaults(run=_run_try)


def _stored(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "cases", metavar="CASES", nargs="+",
        help="files of what Case.to_json() wrote, one or one in each line; folders of them; - reads standard input",
    )  # fmt: skip


def _lint(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print where an organ's document contradicts the law, lacks something, or leaves it open."
    parser.add_argument("document", metavar="FILE-OR-ORGAN", help="a document in TOML, or an organ: maoshe")
    parser.add_argument("--parent", metavar="NAME", help="the organ above, whose document binds a file's organ too")
    parser.add_argument("--on", metavar="DAY", type=a_day, help="the day of the law; by default the last settled day")
    _common(parser, law=False)
    parser.set_defaults(run=_run_lint)


def _show(parser: argparse.ArgumentParser) -> None:
    parser.description = "Print the notices of a year: days off, make-up working days, number and source."
    parser.add_argument("year", metavar="YEAR", type=_year)
    _common(parser, law=False)
    parser.set_defaults(run=_run_show)


def _read(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "Read the Chinese text of a holiday notice, check it, and print it as TOML with what it changes."
    )
    parser.add_argument("text", metavar="NOTICE.txt", help="the notice as published, in UTF-8; - reads standard input")
    parser.add_argument("--out", metavar="FILE.toml", help="write the TOML to a new file")
    parser.add_argument("--year", metavar="YEAR", type=_year, help="the year that it arranges, where the text has none")
    parser.add_argument("--issued", metavar="DAY", type=_day, help="when it was published, if not on its date")
    parser.add_argument("--number", metavar="TEXT", default="", help="its number, where the text has none")
    parser.add_argument("--source", metavar="TEXT", default="", help="where it was published")
    parser.add_argument("--amends", action="store_true", default=None, help="it changes the notice for its year")
    _common(parser, law=False)
    parser.set_defaults(run=_run_read)


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


def _run_plan(given: argparse.Namespace) -> Printout:
    from govopen.cli.plan import run_plan

    return run_plan(given, china(notices=notices(given)))


def _run_recheck(given: argparse.Namespace) -> Printout:
    from govopen.cli.recheck import run_recheck

    return run_recheck(given, notices(given))


def _run_try(given: argparse.Namespace) -> Printout:
    from govopen.cli.recheck import run_try

    return run_try(given, notices(given))


def _run_lint(given: argparse.Namespace) -> Printout:
    from govopen.cli.lint import lint_document

    return lint_document(given, china(notices=notices(given)))


def _run_show(given: argparse.Namespace) -> Printout:
    from govopen.cli.show import show

    return show(given.year, notices(given))


def _run_read(given: argparse.Namespace) -> Printout:
    from govopen.cli.read import read

    return read(given, china(notices=notices(given)))


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


def _day(text: str) -> date:
    day = a_day_or_moment(text)
    if isinstance(day, datetime):
        raise argparse.ArgumentTypeError(f"{text!r} is a moment; write the day as {day:%Y-%m-%d}")
    return day


def a_plain_day(text: str) -> date:
    """Read ``2026-09-18``; a moment is refused."""
    found = a_day_or_moment(text)
    if isinstance(found, datetime):
        raise argparse.ArgumentTypeError(f"{text!r} is a moment; write the day as {found:%Y-%m-%d}")
    return found


def a_day(text: str) -> date:
    """Read ``2026-09-18``; a moment is refused."""
    read = a_day_or_moment(text)
    if isinstance(read, datetime):
        raise argparse.ArgumentTypeError(f"{text!r} is a moment; write the day as 2026-09-18")
    return read


def _duration(text: str) -> tuple[str, int]:
    name, sign, days = text.partition("=")
    if not sign or not name:
        raise argparse.ArgumentTypeError(f"{text!r} names no step and its working days; write it as draft=3")
    number = _number(days)
    if number > LONGEST_STEP:
        raise argparse.ArgumentTypeError(f"{text!r} is more than {LONGEST_STEP} working days; no step takes so long")
    return name, number


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 9 or int(text) > LONGEST:
        raise argparse.ArgumentTypeError(f"{text!r} is no whole number from 0 to {LONGEST}")
    return int(text)


def _year(text: str) -> int:
    if not re.fullmatch(r"[1-9]\d{3}", text, re.ASCII):
        raise argparse.ArgumentTypeError(f"{text!r} is no year; write it as 2026")
    return int(text)
