"""Where the law files are: the packaged ones by name, each read once, and a user's own."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from govopen.errors import DataFileError
from govopen.rules.loader import parse
from govopen.rules.model import Instrument
from govopen.rules.near import unknown

STATUTES = "statutes"
"""The folder of national instruments; a file is named ``<id>_<version>.toml``."""
LOCAL = "local"
"""The folder of organs' own documents; a file is named ``<id>.toml``."""


@dataclass(frozen=True, slots=True)
class LawFile:
    """One law file: of which instrument it is, and where; its content is read when first asked for.

    A user's own file is read at once, so that a later change of it on disk moves nothing.
    """

    instrument: str
    folder: str
    name: str
    own: Instrument | None = field(default=None, repr=False)

    def read(self) -> Instrument:
        """Return the instrument; a packaged file is parsed once in the life of the process."""
        return self.own if self.own is not None else _packaged(self.folder, self.name)


@cache
def packaged(folder: str) -> tuple[LawFile, ...]:
    """Return the packaged law files of a folder in the order of their names, without reading them."""
    names = sorted(entry.name for entry in _place(folder).iterdir() if entry.name.endswith(".toml"))
    return tuple(LawFile(_instrument_of(folder, name), folder, name) for name in names)


def own(path: str | Path) -> LawFile:
    """Return a user's own law file, read and checked now.

    Raises DataFileError (`file`, `key`, `reason`) when it cannot be read or is unsound.
    """
    place = Path(path)
    try:
        content = place.read_bytes()
    except OSError as error:
        reason = f"{error.strerror or type(error).__name__}; pass the path of a TOML file"
        raise DataFileError(f"cannot read {place}: {reason}", file=str(place), key="", reason=reason) from error
    instrument = parse(content, str(place))
    return LawFile(instrument.id, "", str(place), instrument)


def check_family(versions: Iterable[Instrument]) -> None:
    """Refuse versions of one instrument that overlap: the same name, first day or option twice, a broken chain.

    Raises DataFileError naming the later file.
    """
    before: Instrument | None = None
    options: set[str] = set()
    for version in sorted(versions, key=lambda one: (one.in_force, one.version)):
        if before is not None and (version.version == before.version or version.in_force == before.in_force):
            _refuse(version, "instrument.version", f"overlaps {before.file}, version {before.version!r}")
        if version.replaces != (before.version if before else None):
            wanted = f"{before.version!r}" if before else "nothing: no earlier version is known"
            _refuse(
                version, "instrument.replaces", f"{version.replaces!r} is not the version before it; wanted {wanted}"
            )
        for name in version.options:
            if name in options:
                _refuse(version, f"options.{name}", f"another version of {version.id} has an option of this name")
            options.add(name)
        before = version


def _refuse(version: Instrument, key: str, reason: str) -> None:
    raise DataFileError(f"cannot read {version.file}: {key}: {reason}", file=version.file, key=key, reason=reason)


def _place(folder: str) -> Traversable:
    return files("govopen.rules").joinpath(folder)


def _instrument_of(folder: str, name: str) -> str:
    stem = name.removesuffix(".toml")
    return stem.rpartition("_")[0] if folder == STATUTES else stem


@cache
def _packaged(folder: str, name: str) -> Instrument:
    return parse(_place(folder).joinpath(name).read_bytes(), f"{folder}/{name}")


def lineage_of(organ: str, pool: tuple[LawFile, ...]) -> list[LawFile]:
    """Return the local files of an organ and of the organs above it, the highest first.

    Raises UnknownNameError for an organ without a file, DataFileError where the organs lead in a circle.
    """
    known = {file.instrument: file for file in (*packaged(LOCAL), *pool)}
    added: list[LawFile] = []
    above: str | None = organ
    while above is not None:
        if above not in known or known[above].read().organ is None:
            raise unknown("organ", above, [name for name, file in known.items() if file.folder != STATUTES])
        file = known[above]
        if file in added:
            reason = f"the organs above {organ} lead back to {above}"
            message = f"cannot read {file.name}: organ.parent: {reason}"
            raise DataFileError(message, file=file.name, key="organ.parent", reason=reason)
        added.insert(0, file)
        found = file.read().organ
        above = found.parent if found else None
    return added
