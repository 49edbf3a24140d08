"""What kinds have in common that run nothing of a page: they name something that is installed."""

from __future__ import annotations

from verified_docs.kinds.base import Gave, Kind, Stage, ToRun
from verified_docs.kinds.calls import Signature, installed_signature
from verified_docs.model import Block, Outcome


class ComparedKind(Kind):
    """The signature of what is named is found in the process of the page, and compared."""

    is_program = False
    is_compared = True
    fact = "compared"

    def run(self, block: ToRun, stage: Stage) -> Gave:
        return Gave(stage.signature(_named(block.source)))


def found_signature(block: Block, outcome: Outcome) -> Signature | None:
    """Return the signature of what is installed, or None: its process did not come to find it."""
    if outcome.value is None:
        return None
    return installed_signature(_named(block.source), outcome.value)


def _named(source: str) -> str:
    """Return the dotted name in a signature or above a list of parameters."""
    return source.partition("(")[0].strip()
