"""A block that a program takes in whole, because `needs` names it: it does all it does on its page.

It shows nothing: what it prints, draws, warns of and raises belongs to its page. Where its prints
account for all that the page shows of it, only what they print is left out; else it runs with its
output turned away.
"""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from verified_docs.kinds import kind_of, only_shows
from verified_docs.model import Block
from verified_docs.slicing.statement_code import source_of, without_prints

_DEFINES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
_DOES = (ast.Call, ast.Await, ast.NamedExpr, ast.Starred, ast.Subscript, ast.Yield)
"""What may do something beside having a value: a missing key of a `defaultdict` is set."""
_TURN_AWAY = "from contextlib import redirect_stdout", "from io import StringIO"
_SUPPRESS = "from contextlib import suppress"
_WARNINGS = "import warnings"
HELPERS = frozenset({*_TURN_AWAY, _SUPPRESS, _WARNINGS})
"""Imports that the page may not have, and that do nothing beside."""
_SHOW = re.compile(r"\b(\w+)\.show\(\)")


def taken_whole(block: Block, nodes: Sequence[ast.stmt], display: Sequence[str]) -> list[str]:
    """Return the code of a block, given its statements."""
    kind = kind_of(block)
    if not kind.is_program:
        code = kind.in_program(block)
        return [] if code is None else [code]
    speaks = _speaks(block, nodes, display)
    together = bool(block.options.raises or block.options.warns)
    parts: list[str] = []
    for held, some in groupby(nodes, lambda node: together or (speaks and _may_print(node))):
        if held:
            parts += _held(block, [_verbatim(block, node, display) for node in some], speaks)
        else:
            parts += [without_prints(block.source, node, display, _acting) for node in some]
    return [_undrawn(code, block) for code in parts if code]


def _speaks(block: Block, nodes: Sequence[ast.stmt], display: Sequence[str]) -> bool:
    """Whether the page shows more of a block than its own prints account for, one line each."""
    shown = block.documented.text.split("\n") if block.documented else []
    return len(shown) > sum(only_shows(node, ()) for node in nodes)


def _may_print(node: ast.stmt) -> bool:
    return not isinstance(node, _DEFINES) and any(isinstance(n, ast.Call) for n in ast.walk(node))


def _verbatim(block: Block, node: ast.stmt, display: Sequence[str]) -> str:
    if only_shows(node, display) and not _acting(node):
        return ""
    return source_of(block.source, node)


def _acting(node: ast.AST) -> list[ast.expr]:
    """Return the arguments of a `print` that may do something when they are evaluated."""
    assert isinstance(node, ast.Expr)
    assert isinstance(node.value, ast.Call)
    arguments = [*node.value.args, *(keyword.value for keyword in node.value.keywords)]
    return [one for one in arguments if any(isinstance(part, _DOES) for part in ast.walk(one))]


def _held(block: Block, codes: Sequence[str], speaks: bool) -> Iterator[str]:
    """Yield code that runs without being heard of, after the imports that this takes."""
    body = "\n".join(code for code in codes if code)
    if not body:
        return
    contexts = []
    if speaks:
        yield from _TURN_AWAY
        contexts.append("redirect_stdout(StringIO())")
    if block.options.raises:
        yield _SUPPRESS
        contexts.append(f"suppress({_caught(block.options.raises)})")
    if block.options.warns:
        yield _WARNINGS
        contexts.append("warnings.catch_warnings()")
        body = f'warnings.simplefilter("ignore")\n{body}'
    yield f"with {', '.join(contexts)}:\n{_indented(body)}"


def _caught(name: str) -> str:
    """Return what catches an exception, whose class may have no name in the program."""
    kind = getattr(builtins, name, Exception)
    return "Exception" if issubclass(kind, Exception) else name


def _indented(code: str) -> str:
    """Return code one level deeper, the lines inside of texts as they are."""
    inside: set[int] = set()
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, (ast.Constant, ast.JoinedStr)):
            inside.update(range(node.lineno + 1, (node.end_lineno or node.lineno) + 1))
    return "\n".join(
        f"    {line}" if line and number not in inside else line
        for number, line in enumerate(code.split("\n"), 1)
    )


def _undrawn(code: str, block: Block) -> str:
    """Return code that closes its figures where it shows them."""
    return _SHOW.sub(r'\1.close("all")', code) if block.figures else code
