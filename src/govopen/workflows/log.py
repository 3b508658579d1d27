"""The log of a case: acts in the order of recording, and amendments that supersede but never erase.

An act's *number* is its place among all acts ever recorded, those inside amendments included.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from govopen.errors import DataFileError, OutOfOrderError, UnknownNameError
from govopen.workflows.acts import Act, TimedAct
from govopen.workflows.engine import Amendment

Log = tuple[Act | Amendment, ...]


def numbered(log: Log) -> list[tuple[int, Act]]:
    """Return the acts in force with their numbers, in the order in which they happened."""
    acts: dict[int, Act] = {}
    count = 0
    for entry in log:
        for number in entry.drop if isinstance(entry, Amendment) else ():
            if acts.pop(number, None) is None:
                raise DataFileError(
                    f"cannot read the log: the amendment of {known_on(entry)} takes back act {number}, "
                    f"but {count} acts stand before it; correct its drop",
                    file="", key="drop", reason=f"no act {number}",
                )  # fmt: skip
        for act in entry.add if isinstance(entry, Amendment) else (entry,):
            acts[count] = act
            count += 1
    if all(isinstance(act, TimedAct) for act in acts.values()):
        return sorted(acts.items(), key=lambda item: (item[1].clock_day, item[0]))
    return sorted(acts.items(), key=lambda item: (item[1].on, item[0]))


def effective(log: Log) -> tuple[Act, ...]:
    """Return the acts in force in the order in which they happened; same-day acts keep log order."""
    if not any(isinstance(entry, Amendment) for entry in log):
        return log  # type: ignore[return-value]  # recorded in order, and nothing amended
    return tuple(act for _, act in numbered(log))


def numbers_of(log: Log, acts: Sequence[Act | int], case_id: str) -> tuple[int, ...]:
    """Return the numbers of acts given as acts, or as places among the acts in force.

    Raises UnknownNameError for an act that is not in the log.
    """
    in_force = numbered(log)
    found = []
    for wanted in acts:
        if isinstance(wanted, int) and 0 <= wanted < len(in_force):
            found.append(in_force[wanted][0])
            continue
        number = next((number for number, act in in_force if not isinstance(wanted, int) and act == wanted), None)
        if number is None:
            name = wanted if isinstance(wanted, int) else f"{wanted.kind} of {wanted.on}"
            raise UnknownNameError(
                f"cannot take back {name} in {case_id}: it is not among the {len(in_force)} acts in force; "
                "pass an act of case.acts or its place there",
                name=str(name),
                known=tuple(act.kind for _, act in in_force),
            )
        found.append(number)
    return tuple(found)


def known_on(entry: Act | Amendment) -> date:
    """Return the day from which an entry was on record."""
    return entry.recorded_on if isinstance(entry, Amendment) else entry.known_on


def known_by(log: Log, day: date) -> Log:
    """Return the log as it was on a day: without what was recorded later, its amendments renumbered to fit."""
    kept: list[Act | Amendment] = []
    numbers: dict[int, int] = {}
    count = 0
    for entry in log:
        known = known_on(entry) <= day
        added = len(entry.add) if isinstance(entry, Amendment) else 1
        if known and isinstance(entry, Amendment):
            drop = tuple(numbers[number] for number in entry.drop if number in numbers)
            kept.append(entry.model_copy(update={"drop": drop}))
        elif known:
            kept.append(entry)
        if known:
            numbers |= {count + n: len(numbers) + n for n in range(added)}
        count += added
    return tuple(kept)


def before_last(act: Act, last: date | datetime) -> bool:
    """Whether an act lies before the last recorded one: by the moment where both have one, otherwise by the day."""
    moment = act.clock_day
    if isinstance(last, datetime):
        return moment < last if isinstance(moment, datetime) else act.on < last.date()
    return act.on < last


def out_of_order(act: Act, last: date | datetime, case_id: str) -> OutOfOrderError:
    """Return the error for an act that lies before the last recorded one."""
    return OutOfOrderError(
        f"cannot record {act.kind} ({type(act).zh}) of {act.on} on {case_id}: the last act is of {last}; "
        "acts are recorded in order; use amend(add=…) to put it in its place",
        day=act.on,
        last=last,
    )
