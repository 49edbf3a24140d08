"""A ```pycon fence: a session at Python's prompt, in the namespace of its page.

It is read by the rules of `doctest` (source: https://docs.python.org/3/library/doctest.html):
`>>> ` and `... ` are prompts, what a statement shows ends at a blank line or the next prompt,
`<BLANKLINE>` stands for a line that is blank, and a traceback counts by its type and message,
whatever stack it shows.
"""

from __future__ import annotations

import ast
import dataclasses
import re
import sys
import traceback
from collections.abc import Container, Sequence

from verified_docs.kinds.base import Gave, Stage, ToRun, UnreadableError
from verified_docs.kinds.displays import has_no_value
from verified_docs.kinds.prompt import PromptKind, documented
from verified_docs.model import TRACEBACK, Block, Documented, Step

_GOES_ON = re.compile(r"\s*\.\.\.(?: |$)")
_BARE_PROMPT = re.compile(r"\s*(?:>>>|\.\.\.)\s*(?:#.*)?")


class SessionKind(PromptKind):
    """Statements one by one; each shows its value, and an exception does not end the session."""

    name = "session"
    called = "a ```pycon fence"
    languages = ("pycon",)
    mistaken = ("doctest",)
    syntax = "prompt"
    takes = frozenset({"tolerance", "python", "stderr", "proof", "input", "source"})
    blank = "<BLANKLINE>"
    prompt = re.compile(r"\s*(?:>>>|\.\.\.)")

    def steps(self, text: str) -> tuple[Step, ...]:
        import doctest  # takes long, and no process that runs a page needs it

        try:
            examples = doctest.DocTestParser().get_examples(text + "\n")
        except ValueError as error:
            found = re.match(r"line (\d+)", str(error))
            line = int(found[1]) - 1 if found else 0
            message = "a prompt is followed by a space: `>>> ` begins a statement, `... ` goes on"
            raise UnreadableError(message, line) from error
        lines = text.split("\n")
        steps: list[Step] = []
        end = 0
        for example in examples:
            if example.options:
                message = (
                    "options of doctest have no meaning here: state the tolerance on the fence"
                )
                raise UnreadableError(message, example.lineno)
            _only_layout(lines, end, example.lineno)
            after = example.lineno + 1
            while after < len(lines) and _GOES_ON.match(lines[after]):
                after += 1
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
            raise UnreadableError("no statement: one begins with the prompt `>>> `", 0)
        _only_layout(lines, end, len(lines))
        return (*steps, Step("", end, tuple(lines[end:]), ()))

    def code(self, block: Block) -> tuple[str, ...]:
        return tuple(step.source for step in block.steps)

    def as_script(self, block: Block, display: Sequence[str] = ()) -> Block:
        """Return the session as a script that prints what the session shows.

        The value of an expression is printed as the prompt shows it; an exception that the session
        shows is caught and its last line printed.
        """
        code: list[str] = []
        printed: list[str] = []
        own = set(re.findall(r"^def (\w+)", block.source, re.MULTILINE))
        last = "_" if re.search(r"(?<!\w)_(?!\w)", block.source) else ""
        for step in block.steps:
            shown = "\n".join("" if line == self.blank else line for line in step.shown)
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

    def script_line(self, block: Block, number: int) -> int:
        """Return where the session begins: what its script prints, stands on no line of it."""
        return block.line

    def run(self, block: ToRun, stage: Stage) -> Gave:
        """Run the statements as Python's prompt does.

        An exception is shown and the session goes on; SystemExit and KeyboardInterrupt end it.
        """
        sys.displayhook = sys.__displayhook__
        for step in block.steps:
            shown = ""
            if not step.source:
                continue
            try:
                padded = "\n" * (block.line - 1 + step.line) + step.source + "\n"
                exec(stage.compile(padded, "single"), stage.namespace)
            except Exception as error:
                shown = _as_shown(error)
            stage.note(shown)
        return Gave()


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
    if not isinstance(node, ast.Expr) or has_no_value(node, display):
        return source
    inner = f"({source})" if isinstance(node.value, ast.Tuple) else source
    if isinstance(node.value, ast.Call) and getattr(node.value.func, "id", None) in own:
        # it may print and return nothing, of which the prompt shows nothing
        name = last or "value"
        return f"{name} = {inner}\nif {name} is not None:\n    print(repr({name}))"
    return f"{last} = {inner}\nprint(repr({last}))" if last else f"print(repr({inner}))"


def _only_layout(lines: Sequence[str], start: int, end: int) -> None:
    """Between two steps stand blank lines and bare prompts, and nothing that would go unchecked."""
    for number in range(start, end):
        if lines[number].strip() and not _BARE_PROMPT.fullmatch(lines[number]):
            message = (
                "stands outside of what a statement shows, where nothing checks it: what a "
                "statement shows ends at a blank line (write <BLANKLINE> for one it prints)"
            )
            raise UnreadableError(message, number)


def _as_shown(error: Exception) -> str:
    lines = traceback.format_exception_only(type(error), error)
    text = lines[-1] if isinstance(error, SyntaxError) else "".join(lines)
    return f"{TRACEBACK}\n{text}".rstrip("\n")
