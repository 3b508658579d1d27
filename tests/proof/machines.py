"""Moves a throw-away model through the `transitions` machine of a law file."""

from __future__ import annotations

from functools import cache

from transitions import Machine, MachineError

from govopen.workflows.acts import Act
from govopen.workflows.engine import machine
from govopen.workflows.grammar import LawFile


class Model:
    """Something for a machine to move."""

    state: str


@cache
def machine_of(law: LawFile) -> Machine:
    """The machine of a law file, made once."""
    return machine(law)


def moved(law: LawFile, state: str, trigger: str, act: Act | None = None) -> str | None:
    """What the machine answers: the state it goes to, or None where it refuses."""
    model = Model()
    machine_of(law).add_model(model, initial=state)
    try:
        if not hasattr(model, trigger):
            return None
        return model.state if getattr(model, trigger)(act=act) else None
    except MachineError:
        return None
    finally:
        machine_of(law).remove_model(model)
