"""One rule of a document beside one rule of the law: who ends later, from which start, lengthened by what."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import NamedTuple

from govopen.lint.model import Comparison, Example, Verdict
from govopen.lint.sources import Governing, counting
from govopen.lint.spans import Starts, by_number, hours_or_days, length, telling, verdict, yearly
from govopen.periods import Ends, Hours, Period, SetByAct, WorkingDays, YearlyDate, describe
from govopen.rules.model import Counting, Instrument, Rule
from govopen.rules.topics import vocabulary

_DIRECTED = (Ends.BACKWARD, Ends.AT_LEAST)


class Side(NamedTuple):
    """A rule with the file it stands in and how it is counted."""

    instrument: Instrument
    rule: Rule
    counted: Counting


class From(NamedTuple):
    """The days on which a period starts, for each start of the comparison, and which event that is."""

    days: list[date]
    event: str


def side(instrument: Instrument, rule: Rule) -> Side:
    """Return a rule with its file and how it is counted."""
    return Side(instrument, rule, counting(instrument, rule))


def compare(local: Side, law: Side, governing: Governing, starts: Starts) -> Comparison:
    """Return how a rule of a document stands to a rule of the law, over every start date."""

    def not_comparable(reason: str) -> Comparison:
        return Comparison(local.rule, law.rule, Verdict.NOT_COMPARABLE, reason)

    if reason := another_act(local.counted, law.counted):
        return not_comparable(reason)
    mine, theirs = local.rule.period, law.rule.period
    if isinstance(mine, SetByAct) or isinstance(theirs, SetByAct):
        return not_comparable(no_number(mine, theirs))
    if isinstance(mine, YearlyDate) and isinstance(theirs, YearlyDate):
        return Comparison(local.rule, law.rule, yearly(mine, theirs))
    if isinstance(mine, YearlyDate) or isinstance(theirs, YearlyDate):
        return not_comparable("a fixed date of the year beside a period")
    if (by_hours := hours_or_days(mine, theirs)) is not None:
        return Comparison(local.rule, law.rule, by_hours)
    if isinstance(mine, Hours) or isinstance(theirs, Hours):
        return not_comparable("hours beside a period in working days, months or years")
    if not in_days(local):
        return not_comparable("it runs after a rule that is not counted in days")
    if any((local.rule.ends is ends) != (law.rule.ends is ends) for ends in _DIRECTED):
        return not_comparable("one counts forward to a last day, the other back or to a minimum")
    return _by_dates(local, law, governing, starts)


def another_act(local: Counting, law: Counting) -> str:
    """Return that the two limit different acts, of which the one does not prepare the other; or nothing."""
    acts = vocabulary().acts
    if not local.act or not law.act or local.act == law.act or acts[local.act].before == law.act:
        return ""
    return f"the document limits {acts[local.act].title}, the law {acts[law.act].title}"


def no_number(local: Period, law: Period) -> str:
    """Return which of two rules sets no number of days."""
    if isinstance(local, SetByAct) and isinstance(law, SetByAct):
        return "neither the law nor the document sets a number: the organ has to"
    if isinstance(law, SetByAct):
        return f"the law sets no number, the document says {describe(local)}"
    return f"the document sets no number, the law says {describe(law)}"


def prepares(local: Counting, law: Counting) -> bool:
    """Return whether the document's rule limits an act that only prepares the law's."""
    return bool(local.act and law.act) and vocabulary().acts[local.act].before == law.act


def chain(one: Side) -> list[Side]:
    """Return the rules of the file after which this one runs, the first of them first, and the rule itself."""
    found = [one]
    while after := found[0].counted.after:
        found.insert(0, side(one.instrument, one.instrument.rules[after]))
    return found


def longest(local: Side, *law: Rule) -> int:
    """Return how many calendar days the document's rule may take, or the law's rules one after the other."""
    return max(sum(length(part.rule.period) for part in chain(local)), sum(length(rule.period) for rule in law))


def end_of_chain(links: list[Side], days: list[date], starts: Starts) -> list[date]:
    """Return the last days of rules that run one after the other."""
    for link in links:
        days = starts.ends(link.rule, days)
    return days


def _by_dates(local: Side, law: Side, governing: Governing, starts: Starts) -> Comparison:
    root, extension, excluded = _around(law)
    dates = starts.dates(
        longest(local, *_in_turn(root, law), *([extension] if extension else ())) + length(WorkingDays(excluded))
    )
    if not dates:
        number = by_number(local.rule, law.rule)
        reason = "" if number else "longer than the settled calendar"
        return Comparison(local.rule, law.rule, number or Verdict.NOT_COMPARABLE, reason)
    base = starts.ends(root.rule, dates)
    lawful = starts.ends(law.rule, base) if root is not law else base
    froms = _starts_of(local, law, root, dates, base, starts)
    if not froms:
        return Comparison(local.rule, law.rule, Verdict.NOT_COMPARABLE, _other_start(local, law))
    minimum = law.rule.ends is Ends.AT_LEAST
    links = chain(local)
    ends = [end_of_chain(links, begin.days, starts) for begin in froms]
    verdicts = [verdict(end, lawful, minimum=minimum) for end in ends]
    example = None
    for begin, end in zip(froms, ends, strict=True):
        found = telling(dates, end, lawful, (governing.since, governing.until), minimum=minimum)
        if found is not None:
            example = replace(found, circumstance=_circumstance(begin, dates, found.start))
            break
    return Comparison(
        local.rule,
        law.rule,
        _worst(verdicts),
        _assumed(local, law),
        with_exclusions=_with_exclusions(local, ends, lawful, excluded, starts),
        with_extension=_with_extension(extension, ends, lawful, starts),
        example=example,
    )


def _with_exclusions(
    local: Side, ends: list[list[date]], lawful: list[date], excluded: int, starts: Starts
) -> Verdict | None:
    """Return the verdict where a third party or another organ is asked and silent; only a gross limit runs on."""
    if not excluded:
        return None
    later = starts.shifted(lawful, excluded)
    return _worst([verdict(end if local.counted.gross else starts.shifted(end, excluded), later) for end in ends])


def _with_extension(
    extension: Rule | None, ends: list[list[date]], lawful: list[date], starts: Starts
) -> Verdict | None:
    if extension is None:
        return None
    extended = starts.ends(extension, lawful)
    return _worst([verdict(end, extended) for end in ends])


def _in_turn(root: Side, law: Side) -> tuple[Rule, ...]:
    return (law.rule,) if root is law else (root.rule, law.rule)


def _around(law: Side) -> tuple[Side, Rule | None, int]:
    """Return the rule that a rule of the law lengthens (or itself), the rule that lengthens it, what it leaves out."""
    rules = law.instrument.rules
    root = side(law.instrument, rules[law.counted.adds_to]) if law.counted.adds_to else law
    adding = [name for name, one in law.instrument.countings.items() if one.adds_to == law.rule.name]
    others = [rules[name.partition(".")[2]] for name in root.counted.excludes]
    excluded = max((rule.period.n for rule in others if isinstance(rule.period, WorkingDays)), default=0)
    return root, rules[adding[0]] if adding else None, excluded


def on_one_day(local: Side, law: Side, starts: Starts) -> Example | None:
    """Return where both end from the latest start that is settled; None where they are not counted in days."""
    if not (in_days(local) and in_days(law)):
        return None
    root, _, _ = _around(law)
    dates = starts.dates(longest(local, *_in_turn(root, law)))[-1:]
    base = starts.ends(root.rule, dates)
    froms = _starts_of(local, law, root, dates, base, starts)
    if not froms or not dates:
        return None
    ends = end_of_chain(chain(local), froms[-1].days, starts)
    lawful = starts.ends(law.rule, base) if root is not law else base
    return Example(dates[-1], ends[-1], lawful[-1], _circumstance(froms[-1], dates, dates[-1]))


def in_days(one: Side) -> bool:
    """Return whether the rule, and every rule after which it runs, has a last day that can be counted."""
    return all(not isinstance(link.rule.period, Hours | SetByAct) for link in chain(one))


def gross_example(local: Side, law: Side, governing: Governing, starts: Starts) -> Example | None:
    """Return a start from which a gross limit ends while the law's period still stands or runs."""
    root, _, excluded = _around(law)
    if not excluded:
        return None
    dates = starts.dates(longest(local, *_in_turn(root, law)) + length(WorkingDays(excluded)))
    lawful = starts.ends(root.rule, dates)
    lawful = starts.shifted(starts.ends(law.rule, lawful) if root is not law else lawful, excluded)
    mine = starts.ends(local.rule, dates)
    found = telling(dates, lawful, mine, (governing.since, governing.until))
    if found is None:
        return None
    silent = f"with a third party silent for its {excluded} working days"
    return Example(found.start, found.law_end, found.local_end, silent)


def _starts_of(local: Side, law: Side, root: Side, dates: list[date], base: list[date], starts: Starts) -> list[From]:
    """Return from which days the document counts, by the event it names; none where the events are unrelated."""
    event = chain(local)[0].counted.start
    own = base if root is not law else dates
    if not event or not law.counted.start:
        return [From(own, event)]
    for name, days in ((law.counted.start, own), (root.counted.start, dates)):
        if event == name:
            return [From(days, event)]
        declared = vocabulary().events[event]
        if declared.relative_to == name:
            return [From(starts.shifted(days, lag), event) for lag in declared.lags]
    return []


def _circumstance(begin: From, dates: list[date], start: date) -> str:
    if not begin.event or begin.days is dates:
        return ""
    return f"{vocabulary().events[begin.event].title} on {begin.days[dates.index(start)]}"


def _other_start(local: Side, law: Side) -> str:
    events = vocabulary().events
    mine, theirs = events[chain(local)[0].counted.start], events[law.counted.start]
    return f"the document counts from {mine.title}, the law from {theirs.title}"


def _assumed(local: Side, law: Side) -> str:
    links = chain(local)
    if len(links) > 1:
        return f"after {' and '.join(link.rule.zh for link in links[:-1])}, each at its latest"
    if local.counted.start:
        return ""
    return "" if not law.counted.start else "the document does not say from when: as the law"


def _worst(verdicts: list[Verdict]) -> Verdict:
    for one in (Verdict.LOOSER, Verdict.STRICTER):
        if one in verdicts:
            return one
    return Verdict.EQUAL
