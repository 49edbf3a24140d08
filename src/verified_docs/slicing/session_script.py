"""Turn a session at Python's prompt into a script that prints what the session shows."""

from __future__ import annotations

import ast
import dataclasses
import re
from collections.abc import Container, Sequence

from verified_docs.model import TRACEBACK, Block, Documented
from verified_docs.read import documented, shown_by
from verified_docs.slicing.needed import only_shows


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
