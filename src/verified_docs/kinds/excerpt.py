"""A fence of a language that is not run, with `source`: it holds a file of the project."""

from __future__ import annotations

from verified_docs.kinds.base import Gave, Kind, Stage, ToRun
from verified_docs.model import Block


class ExcerptKind(Kind):
    """Text that is held against its file by reading both; nothing runs."""

    name = "excerpt"
    called = "a fence of another language"
    takes = frozenset({"source"})
    is_python = False
    is_program = False
    is_compared = True
    fact = "excerpt"

    def code(self, block: Block) -> tuple[str, ...]:
        """Return nothing: each language's page is held against the file."""
        return ()

    def run(self, block: ToRun, stage: Stage) -> Gave:
        return Gave()
