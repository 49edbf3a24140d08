"""A ```python fence with the option `signature`: the signature of something that is installed."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

from verified_docs.kinds.base import Broken, Changed
from verified_docs.kinds.calls import SignatureError, parse_signature, signature_difference
from verified_docs.kinds.changed_calls import changed_signatures
from verified_docs.kinds.compared import ComparedKind, found_signature
from verified_docs.model import Block, Documented, Fence, Options, Outcome


class SignatureKind(ComparedKind):
    """Names, order, kinds and defaults of parameters are those of the installed version."""

    name = "signature"
    called = "a signature"
    languages = ("python", "py")
    takes = frozenset({"signature"})
    namespace = "installed"
    writable = frozenset({"output", "signature"})
    label = "signature"

    def reads(self, options: Options) -> bool:
        return options.signature

    def documented(self, fence: Fence) -> Documented:
        return Documented(fence.source, fence.first_line, fence.close_line)

    def shown(self, block: Block, outcome: Outcome) -> str:
        actual = found_signature(block, outcome) if outcome.value else None
        return actual.text if actual else ""

    def broken(self, block: Block, outcome: Outcome) -> Iterator[Broken]:
        actual = found_signature(block, outcome)
        if actual is None:
            return
        assert block.documented is not None
        try:
            shown = parse_signature(block.documented.text)
        except SignatureError as error:
            yield Broken("signature", block.line, str(error))
            return
        if shown == dataclasses.replace(actual, inherited=()):
            return
        wrong = signature_difference(shown, actual) or shown.name
        lines = block.documented.text.split("\n")
        line = next((number for number, line in enumerate(lines) if wrong in line), 0)
        message = f"the installed `{actual.name}` has another signature"
        yield Broken("signature", block.page_line(line), message, (shown.text, actual.text))

    def changed(self, block: Block) -> Iterator[Changed]:
        documented = block.documented
        if documented is None:
            return
        for change, before, after, text in changed_signatures(documented.text):
            other = dataclasses.replace(documented, text=text)
            changed = dataclasses.replace(block, documented=other)
            yield Changed(change, block.line, before, after, changed)
