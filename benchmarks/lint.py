"""A document linted: every local rule beside the law over every start date, beside asking the clock for each."""

from __future__ import annotations

from collections.abc import Iterator

from benchmarks.measure import Row, bounded, compared, side_by_side
from govopen.calendar import china
from govopen.clock import Run, last_day
from govopen.lint import documents_of, lint
from govopen.lint.spans import Starts
from govopen.rules import Rulebook


def rows() -> Iterator[Row]:
    """Yield the rows of the linter."""
    maoshe, genhe = documents_of("maoshe"), documents_of("genhe")
    large, small = side_by_side(lambda: lint(maoshe), lambda: lint(genhe))
    yield bounded("lint: 茅畲乡, twelve documents", large, 1.0)
    yield bounded("lint: 根河市, eight documents", small, 1.0)

    reply, calendar = Rulebook.national().rule("ogi.reply"), china()
    dates = Starts(calendar).dates(30)
    ours, theirs = side_by_side(
        lambda: Starts(calendar).ends(reply, dates),
        lambda: [last_day(Run(reply, day, opened_by=0), calendar) for day in dates],
    )
    yield compared(
        f"20 working days from each of {len(dates):,} starts", ours, "the clock, one by one", theirs, faster=2
    )
