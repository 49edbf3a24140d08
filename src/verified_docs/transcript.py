"""Sessions at a prompt: what was typed, what it showed, and both as the page has them.

A `pycon` fence is a session at Python's prompt, read by the rules of `doctest` (source:
https://docs.python.org/3/library/doctest.html): `>>> ` and `... ` are prompts, what a statement
shows ends at a blank line or the next prompt, `<BLANKLINE>` stands for a line that is blank, and a
traceback counts by its type and message, whatever stack it shows. A `console` fence is a session
at a shell's prompt, `$ `; a command goes on on the next line after a backslash.
"""

from __future__ import annotations

import ast
import dataclasses
import doctest
import itertools
import re
from collections.abc import Container, Iterator, Sequence

from verified_docs.outcome import TRACEBACK
from verified_docs.page import Block, Documented, Step
from verified_docs.slice import only_shows

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


def as_script(block: Block, display: Sequence[str] = ()) -> Block:
    """Return a session as a script that prints what the session shows; any other block as it is.

    The value of an expression is printed as the prompt shows it; an exception that the session
    shows is caught and its last line printed. `display` names methods that only show something.
    """
    if block.kind != "session":
        return block
    code: list[str] = []
    printed: list[str] = []
    own = set(re.findall(r"^def (\w+)", block.source, re.MULTILINE))
    last = "_" if re.search(r"(?<!\w)_(?!\w)", block.source) else ""
    for step, shown in zip(block.steps, shown_by(block), strict=True):
        if shown.startswith(TRACEBACK):
            message = documented(shown, 1, 1).text.removeprefix(TRACEBACK).lstrip("\n")
            code.append(_catching(step.source))
            printed.append(re.sub(r"^[\w.]*\.(?=\w+(:|$))", "", message))
        elif step.source:
            code.append(_printing(step.source, display, own, last) if shown else step.source)
            printed += [shown] if shown else []
    text = "\n".join(printed)
    claim = Documented(text, block.line, block.line) if text else None
    return dataclasses.replace(
        block, kind="script", source="\n".join(code), steps=(), documented=claim
    )


def _catching(source: str) -> str:
    body = "\n".join(f"    {line}" for line in source.split("\n"))
    show = 'print(f"{type(error).__name__}: {error}")'
    try:
        ast.parse(source)
    except SyntaxError:
        body = f"    exec({source!r})"
        show = 'print(f"{type(error).__name__}: {error.msg}")'
    return f"try:\n{body}\nexcept Exception as error:\n    {show}"


def _printing(source: str, display: Sequence[str], own: Container[str], last: str) -> str:
    """Return code that prints what the prompt shows of a statement's value.

    `own` are the functions that the session defines, `last` is the name under which it uses a
    value again, if it does: `_`.
    """
    node = ast.parse(source).body[0]
    if not isinstance(node, ast.Expr) or only_shows(node, display):
        return source
    inner = f"({source})" if isinstance(node.value, ast.Tuple) else source
    if isinstance(node.value, ast.Call) and getattr(node.value.func, "id", None) in own:
        # it may print and return nothing, of which the prompt shows nothing
        name = last or "value"
        return f"{name} = {inner}\nif {name} is not None:\n    print(repr({name}))"
    return f"{last} = {inner}\nprint(repr({last}))" if last else f"print(repr({inner}))"


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
