"""The error for a name that the rulebook does not have, with the names that are near."""

from __future__ import annotations

from difflib import get_close_matches

from govopen.errors import UnknownNameError


def unknown(what: str, name: str, known: list[str], hint: str = "") -> UnknownNameError:
    """Return the error with the names that are near, or with all of them where they are few."""
    shorts = {one.rpartition(".")[2]: one for one in known}
    near = get_close_matches(name, known, n=3) or [
        shorts[one] for one in get_close_matches(name.rpartition(".")[2], shorts, n=3)
    ]
    if not hint:
        if near:
            hint = f"; did you mean {' or '.join(repr(one) for one in near)}?"
        elif known:
            hint = f"; known: {', '.join(known[:12])}{' …' if len(known) > 12 else ''}"
    return UnknownNameError(f"unknown {what} {str(name)!r}{hint}", name=str(name), known=tuple(known))
