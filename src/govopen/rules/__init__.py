"""Law as data: instruments over time, their rules, disputed readings and tariffs.

One TOML file under ``statutes`` is one version of one instrument; one under ``local`` is an
organ's own document. `Rulebook` answers from them; `govopen.rules.names` names what they hold.
"""

from govopen.rules.model import Band, Clauses, Instrument, Option, Organ, Rule, Table, Tariff
from govopen.rules.rulebook import Rulebook

__all__ = ["Band", "Clauses", "Instrument", "Option", "Organ", "Rule", "Rulebook", "Table", "Tariff"]
