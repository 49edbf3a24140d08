"""A program of its own: what starts several processes, as a file that its page's reader copies."""

from __future__ import annotations

from verified_docs.kinds.base import Gave, Kind, Stage, ToRun
from verified_docs.kinds.interpreter import launch
from verified_docs.model import Block


class ProgramKind(Kind):
    """Run in an interpreter of its own; on no page, but made of a block with `workers`."""

    name = "program"
    called = "a program"
    takes_output = True
    namespace = "own"

    def own_program(self, block: Block) -> str | None:
        return block.source

    def run(self, block: ToRun, stage: Stage) -> Gave:
        launch(block.program or block.source)
        return Gave()
