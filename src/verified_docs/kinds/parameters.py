"""A definition list or table of parameters below a heading whose id names what takes them."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from verified_docs.kinds.base import Broken, Changed
from verified_docs.kinds.calls import parameter_mistakes
from verified_docs.kinds.changed_calls import changed_lists
from verified_docs.kinds.compared import ComparedKind, found_signature
from verified_docs.model import Block, Options, Outcome, ParameterList


class ParametersKind(ComparedKind):
    """The list names only what there is, and all of it where its heading says so."""

    name = "parameters"
    called = "a list of parameters"
    is_code = False
    is_python = False

    def block(self, api: str, line: int, parameters: ParameterList) -> Block:
        """Return the list of the parameters of `api`, which begins at a line, as a block."""
        return Block(
            id=f"{api}-parameters",
            source=api,
            line=line,
            options=Options(),
            kind=self.name,
            parameters=parameters,
        )

    def broken(self, block: Block, outcome: Outcome) -> Iterator[Broken]:
        actual = found_signature(block, outcome)
        if actual is None or block.parameters is None:
            return
        for line, message in parameter_mistakes(block.parameters, actual, block.line):
            yield Broken("signature", line, message)

    def changed(self, block: Block) -> Iterator[Changed]:
        listed = block.parameters
        if listed is None:
            return
        for change, number, parameters in changed_lists(listed):
            one = listed.parameters[number]
            changed = dataclasses.replace(block, parameters=parameters)
            yield Changed(change, one.line, one.text, "", changed)
