"""Stored cases read from files, folders and lines, one after the other; what cannot be read is told and passed over."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path

from pydantic import ValidationError

from govopen.calendar import WorkdayCalendar
from govopen.cli.invalid import folded
from govopen.errors import DataFileError, GovOpenError
from govopen.workflows.case import Case

_STORED = (".json", ".jsonl")


def cases(places: Iterable[str], calendar: WorkdayCalendar, errors: list[str]) -> Iterator[Case]:
    """Yield the stored cases of files, of the ``.json`` and ``.jsonl`` files in folders, or of standard input (``-``).

    A file holds one case, or one in each line. They are judged anew by this calendar. What cannot be read is added to
    *errors*, one line each.
    """
    for place in places:
        for path in _files(place, errors):
            for name, text in _texts(path, errors):
                try:
                    yield Case.from_json(text, calendar=calendar, rejudge=True)
                except ValidationError as error:
                    errors.append(f"cannot load {name}: {folded(error)}")
                except DataFileError as error:
                    errors.append(f"cannot load {name}: {error.data['reason']}")
                except GovOpenError as error:
                    errors.append(f"cannot judge {name}: {error}")


def _files(place: str, errors: list[str]) -> list[str]:
    folder = Path(place)
    if place == "-" or not folder.is_dir():
        return [place]
    found = sorted(str(path) for path in folder.iterdir() if path.suffix in _STORED)
    if not found:
        errors.append(f"no case in {place!r}: a folder with files named .json or .jsonl is wanted")
    return found


def _texts(path: str, errors: list[str]) -> Iterator[tuple[str, bytes]]:
    """Yield each stored case of a file with its name for messages: the file, and its line where it has several."""
    try:
        with nullcontext(sys.stdin.buffer) if path == "-" else open(path, "rb") as opened:
            first = opened.readline()
            if not _whole(first):
                yield path, first + opened.read()
                return
            yield f"{path}, line 1", first
            yield from ((f"{path}, line {number}", line) for number, line in enumerate(opened, 2) if line.strip())
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        errors.append(f"cannot read {path!r}: {reason}")


def _whole(line: bytes) -> bool:
    """Whether a line is JSON by itself, so that the file has one case in each line."""
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True
