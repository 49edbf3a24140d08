"""What kinds have in common that are typed at a prompt: Python's, or the shell's.

Such a fence holds what was typed and what it showed, one step after another, and is documented by
itself: no `output` fence follows it.
"""

from __future__ import annotations

import dataclasses
import re
from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import ClassVar

from verified_docs.kinds.base import Broken, Kind
from verified_docs.model import TRACEBACK, Block, Documented, Fence, Outcome, Step

HIDDEN_STACK = "    ..."
"""What stands for the stack of a traceback that `update` writes."""
_PROMPT = re.compile(r"\s*(?:>>>|\.\.\.) ?")


class PromptKind(Kind):
    """Steps, each with what it shows."""

    prompt: ClassVar[re.Pattern[str]]
    """What a line begins with that is typed."""

    @abstractmethod
    def steps(self, text: str) -> tuple[Step, ...]:
        """Return the steps in the text of a fence, and what stands after the last as another.

        Raises:
            UnreadableError: the text cannot be read so that everything in it is checked.
        """

    def documented(self, fence: Fence) -> Documented:
        return documented(fence.source, fence.first_line, fence.close_line)

    def read(self, block: Block) -> Block:
        steps = self.steps(block.source)
        return dataclasses.replace(block, source=_source_of(steps), steps=steps)

    def shown(self, block: Block, outcome: Outcome) -> str:
        """Return the whole of it, prompts included, with what each step showed in this run."""
        lines: list[str] = []
        for number, step in enumerate(block.steps):
            lines += [*step.above, *step.typed]
            if number < len(outcome.parts) and outcome.parts[number]:
                shown = outcome.parts[number].split("\n")
                while not self.blank and shown and not shown[-1].strip():
                    del shown[-1]  # on the page it would be layout
                lines += [_indent(step) + (line if line.strip() else self.blank) for line in shown]
        return "\n".join(lines)

    def broken(self, block: Block, outcome: Outcome) -> Iterator[Broken]:
        """Nothing looks like a prompt, and nothing is printed after the last step."""
        for step, part in zip(block.steps, outcome.parts, strict=False):
            typed = next(filter(self.prompt.match, part.split("\n")), None)
            if typed is not None:
                message = (
                    f"`{step.source}` shows `{typed}`, which would be read as typed there and be "
                    "run: have it shown otherwise, or write it to a file and show that"
                )
                yield Broken("end", block.page_line(step.line), message)
        if outcome.stdout:
            message = f"prints `{outcome.stdout.strip()}` as it ends, where the page cannot show it"
            yield Broken("end", block.line, message)

    def typed_lines(self, block: Block) -> frozenset[int]:
        return frozenset(
            block.line + step.line + number
            for step in block.steps
            for number in range(len(step.typed))
        )

    def below(self, line: str) -> tuple[str, ...]:
        return (HIDDEN_STACK,) if line == TRACEBACK else ()

    def copied(self, source: str) -> str | None:
        """Return what a reader types to go through it: no prompts, nothing that is shown."""
        lines: list[str] = []
        for step in self.steps(source):
            lines += [_PROMPT.sub("", line) for line in step.above]
            lines += step.source.split("\n") if step.source else []
            lines += [""] * (len(step.typed) - step.source.count("\n") - 1)  # what ends a function
        return "\n".join(lines).strip("\n")


def _indent(step: Step) -> str:
    line = step.typed[0] if step.typed else ""
    return line[: len(line) - len(line.lstrip())]


def documented(text: str, first_line: int, close_line: int) -> Documented:
    """Return what a prompt shows as the page documents it: all but the stacks of tracebacks."""
    kept: list[str] = []
    numbers: list[int] = []
    in_stack = False
    for number, line in enumerate(text.split("\n")):
        in_stack = in_stack and line[:1] in (" ", "\t")
        if not in_stack:
            kept.append(line)
            numbers.append(first_line + number)
        in_stack = in_stack or line.rstrip() == TRACEBACK
    return Documented("\n".join(kept), first_line, close_line, tuple(numbers))


def _source_of(steps: Sequence[Step]) -> str:
    """Return what is typed as one text, each step on the line of the fence where it stands."""
    lines: list[str] = []
    for step in steps:
        if step.source:
            lines += [""] * (step.line - len(lines)) + step.source.split("\n")
    return "\n".join(lines)
