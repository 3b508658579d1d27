"""The contract of import-linter for law files, which are many and are known by their name."""

from __future__ import annotations

import re
import sys
from typing import Any, cast

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output


class LawFilesContract(Contract):
    """A law file imports, within the package, only what stands on a list.

    Options: `law_files`, a pattern for the names of law files; `allowed`, modules that each of
    them may import; `allowed_pattern`, a pattern for more of them; `allowed_siblings`, modules or
    packages beside the law file that it may import.
    Only direct imports count: what `grammar` imports is no concern of a law file. Of other
    packages a law file imports nothing but the standard library, `datetime` for instance.
    """

    type_name = "law_files"

    law_files = fields.StringField()
    allowed = fields.ListField(subfield=fields.StringField())
    allowed_pattern = fields.StringField()
    allowed_siblings = fields.ListField(subfield=fields.StringField())

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        """Return whether every law file keeps to the list, with the imports that do not."""
        pattern = re.compile(str(self.law_files))
        wrong = [
            detail
            for law_file in sorted(filter(pattern.fullmatch, graph.modules))
            for imported in sorted(graph.find_modules_directly_imported_by(law_file))
            if not self._may_import(graph, law_file, imported)
            for detail in graph.get_import_details(importer=law_file, imported=imported)
        ]
        return ContractCheck(kept=not wrong, metadata={"wrong": wrong})

    def _may_import(self, graph: ImportGraph, law_file: str, imported: str) -> bool:
        if graph.is_module_squashed(imported):
            return imported.partition(".")[0] in sys.stdlib_module_names
        package = law_file.rpartition(".")[0]
        siblings = [f"{package}.{name}" for name in cast("list[str]", self.allowed_siblings)]
        if re.fullmatch(str(self.allowed_pattern), imported):
            return True
        return imported in cast("list[str]", self.allowed) or any(
            imported == sibling or imported.startswith(f"{sibling}.") for sibling in siblings
        )

    def render_broken_contract(self, check: ContractCheck) -> None:
        """Print each import that is not on the list, with its line."""
        wrong: list[dict[str, Any]] = check.metadata["wrong"]
        for detail in wrong:
            output.print_error(
                f"- {detail['importer']} imports {detail['imported']} (l. {detail['line_number']}); "
                "a law file imports words, rule names, its own acts and states, and the grammar"
            )
