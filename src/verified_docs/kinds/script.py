"""A ```python fence: run as a script is, in the process and namespace of its page."""

from __future__ import annotations

from verified_docs.kinds.base import Gave, Kind, Stage, ToRun
from verified_docs.kinds.commented import commented_output
from verified_docs.kinds.interpreter import launch
from verified_docs.model import Options


class ScriptKind(Kind):
    """What `print` writes is what the page shows; the last expression's value is not."""

    name = "script"
    called = "a ```python fence"
    languages = ("python", "py")
    mistaken = ("python3", "py3", "ipython", ".python")
    hint = ' { id="name" }, with what it prints in an ```output fence after it'
    takes = frozenset(
        {"tolerance", "exception", "python", "stderr", "workers", "proof", "input", "source"}
    )
    is_one_piece = True
    takes_output = True

    def reads(self, options: Options) -> bool:
        return not options.signature

    def commented(self, source: str) -> list[tuple[int, str]]:
        return commented_output(source)

    def run(self, block: ToRun, stage: Stage) -> Gave:
        if block.program:
            launch(block.program)
        else:
            padded = "\n" * (block.line - 1) + block.source
            exec(stage.compile(padded, "exec"), stage.namespace)
        return Gave()
