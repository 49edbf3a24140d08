"""Sessions at a prompt: what was typed, what it showed, and both as the page has them.

A `pycon` fence is a session at Python's prompt, read by the rules of `doctest` (source:
https://docs.python.org/3/library/doctest.html): `>>> ` and `... ` are prompts, what a statement
shows ends at a blank line or the next prompt, `<BLANKLINE>` stands for a line that is blank, and a
traceback counts by its type and message, whatever stack it shows. A `console` fence is a session
at a shell's prompt, `$ `; a command goes on on the next line after a backslash.
"""

from __future__ import annotations

import doctest
import itertools
import re
from collections.abc import Iterator, Sequence

from verified_docs.model import TRACEBACK, Block, Documented, Step

HIDDEN_STACK = "    ..."
"""What stands for the stack of a traceback that `update` writes."""
_BLANK = "<BLANKLINE>"
_PROMPT = re.compile(r"\s*(?:>>>|\.\.\.) ?")
_BARE_PROMPT = re.compile(r"\s*(?:>>>|\.\.\.)\s*(?:#.*)?")


class TranscriptError(ValueError):
    """A text is not a session; `line` is where, counted from 0."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def python_steps(text: str) -> tuple[Step, ...]:
    """Return the statements of a session at Python's prompt.

    Raises:
        TranscriptError: a prompt is broken, something stands outside of what statements show, or a
            statement carries an option of doctest.
    """
    try:
        examples = doctest.DocTestParser().get_examples(text + "\n")
    except ValueError as error:
        found = re.match(r"line (\d+)", str(error))
        line = int(found[1]) - 1 if found else 0
        message = "a prompt is followed by a space: `>>> ` begins a statement, `... ` goes on"
        raise TranscriptError(message, line) from error
    lines = text.split("\n")
    steps: list[Step] = []
    end = 0
    for example in examples:
        if example.options:
            message = "options of doctest have no meaning here: state the tolerance on the fence"
            raise TranscriptError(message, example.lineno)
        _only_layout(lines, end, example.lineno)
        after = example.lineno + example.source.count("\n")
        steps.append(
            Step(
                source=example.source.removesuffix("\n"),
                line=example.lineno,
                above=tuple(lines[end : example.lineno]),
                typed=tuple(lines[example.lineno : after]),
                shown=tuple(example.want.split("\n")[:-1]),
            )
        )
        end = after + example.want.count("\n")
    if not steps:
        raise TranscriptError("no statement: one begins with the prompt `>>> `", 0)
    _only_layout(lines, end, len(lines))
    return (*steps, Step("", end, tuple(lines[end:]), ()))


def console_steps(text: str) -> tuple[Step, ...]:
    """Return the commands of a session at a shell's prompt.

    Raises:
        TranscriptError: something stands before the first prompt, or a command does not end.
    """
    lines = text.split("\n")
    starts = [number for number, line in enumerate(lines) if line.startswith("$ ")]
    if not starts or any(line.strip() for line in lines[: starts[0]]):
        raise TranscriptError("no command: one begins with the prompt `$ `", 0)
    steps: list[Step] = []
    above = lines[: starts[0]]
    for start, after in itertools.pairwise([*starts, len(lines)]):
        end = start
        while lines[end].endswith("\\"):
            end += 1
            if end == after:
                raise TranscriptError("a backslash continues the command, but nothing does", start)
        typed = lines[start : end + 1]
        shown = lines[end + 1 : after]
        last = max((n for n, line in enumerate(shown, 1) if line.strip()), default=0)
        source = "\n".join([typed[0][2:], *typed[1:]])
        steps.append(Step(source, start, tuple(above), tuple(typed), tuple(shown[:last])))
        above = shown[last:]
    return (*steps, Step("", len(lines) - len(above), tuple(above), ()))


def source_of(steps: Sequence[Step]) -> str:
    """Return what is typed as one text, each step on the line of the fence where it stands."""
    lines: list[str] = []
    for step in steps:
        if step.source:
            lines += [""] * (step.line - len(lines)) + step.source.split("\n")
    return "\n".join(lines)


def typed(steps: Sequence[Step]) -> str:
    """Return what a reader types to go through a session: no prompts, nothing that is shown."""
    lines: list[str] = []
    for step in steps:
        lines += [_PROMPT.sub("", line) for line in step.above]
        lines += step.source.split("\n") if step.source else []
    return "\n".join(lines).strip("\n")


def documented(text: str, first_line: int, close_line: int) -> Documented:
    """Return a session as the page documents it: all of it, but for the stacks of tracebacks."""
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


def transcript(block: Block, parts: Sequence[str]) -> str:
    """Return the session with what each step showed in this run."""
    lines: list[str] = []
    for number, step in enumerate(block.steps):
        lines += [*step.above, *step.typed]
        if number < len(parts):
            shown = _shown(parts[number])
            lines += [line or _BLANK for line in shown] if block.kind == "session" else shown
    return "\n".join(lines)


def shown_by(block: Block) -> tuple[str, ...]:
    """Return what each step shows on the page."""
    return tuple(
        "\n".join("" if line == _BLANK else line for line in step.shown) for step in block.steps
    )


def _shown(part: str) -> Iterator[str]:
    if part:
        yield from part.split("\n")


def _only_layout(lines: Sequence[str], start: int, end: int) -> None:
    """Between two steps stand blank lines and bare prompts, and nothing that would go unchecked."""
    for number in range(start, end):
        if lines[number].strip() and not _BARE_PROMPT.fullmatch(lines[number]):
            message = (
                "stands outside of what a statement shows, where nothing checks it: what a "
                "statement shows ends at a blank line (write <BLANKLINE> for one it prints)"
            )
            raise TranscriptError(message, number)
