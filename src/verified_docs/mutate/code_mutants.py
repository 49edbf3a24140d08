"""Change one thing at a time in the code of a block.

What a `print` writes letter by letter is left alone: to change it is to change the output. So are
docstrings and annotations.
"""

from __future__ import annotations

import ast
import copy
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from verified_docs.kinds import only_shows
from verified_docs.model import Block
from verified_docs.mutate.operators import Change, Values, changes
from verified_docs.mutate.replacement import Edit, Source


@dataclass(frozen=True)
class CodeMutant:
    """A piece of code with one thing changed."""

    kind: str
    line: int
    """Line of the code, from 1."""
    column: int
    """Column, from 1."""
    before: str
    after: str
    source: str
    """The whole code as changed; what stands on a later line still stands on it."""


def code_mutants(source: str, values: Values | None = None) -> Iterator[CodeMutant]:
    """Yield the code with one thing changed, in every way known; nothing where it is not Python.

    `values` gives for keyword arguments the texts that are passed to them elsewhere.
    """
    code = Source(source)
    try:
        seen = {ast.dump(code.tree)}
    except (SyntaxError, ValueError):
        return
    for change, shown in _all_changes(code, values or {}):
        changed = code.edited(change.edit)
        try:
            tree = ast.dump(ast.parse(changed))
        except (SyntaxError, ValueError):
            continue  # as where what is left of a call is no call
        if tree not in seen:
            seen.add(tree)
            line, column = change.edit.start
            yield CodeMutant(change.kind, line, column + 1, *shown, changed)


def keyword_values(blocks: Sequence[Block]) -> dict[str, list[str]]:
    """Return for each keyword argument in the code of blocks the texts passed to it."""
    values: dict[str, list[str]] = {}
    for block in blocks:
        try:
            tree = ast.parse(block.source)
        except (SyntaxError, ValueError):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.keyword) and node.arg and isinstance(node.value, ast.Constant):
                text = node.value.value
                known = values.setdefault(node.arg, [])
                if isinstance(text, str) and text not in known:
                    known.append(text)
    return values


def _all_changes(code: Source, values: Values) -> Iterator[tuple[Change, tuple[str, str]]]:
    """Yield each change with the two texts that show it."""
    for node in _mutable(code.tree):
        if isinstance(node, ast.JoinedStr):
            yield from _in_string(code, node, values)
        for change in changes(code, node, values):
            before = code.piece(change.edit.start, change.edit.end)
            yield change, (_on_one_line(before), _on_one_line(change.edit.text))


def _in_string(
    code: Source, string: ast.JoinedStr, values: Values
) -> Iterator[tuple[Change, tuple[str, str]]]:
    """Yield the changes of the expressions in an f-string.

    Before Python 3.12 nothing tells where they stand, so the whole f-string is written anew.
    """
    for number, part in enumerate(string.values):
        if not isinstance(part, ast.FormattedValue):
            continue
        inner = Source(ast.unparse(part.value))
        for change, shown in _all_changes(inner, values):
            changed = copy.deepcopy(string)
            value = changed.values[number]
            assert isinstance(value, ast.FormattedValue)
            try:
                value.value = ast.parse(inner.edited(change.edit), mode="eval").body
                text = ast.unparse(changed)
            except (SyntaxError, ValueError):
                continue  # as with a backslash, where no f-string may have one
            edit = Edit(code.start(string), code.end(string), text)
            yield Change(change.kind, edit), shown


def _mutable(node: ast.AST) -> Iterator[ast.AST]:
    """Yield the nodes that may be changed."""
    yield node
    for child in ast.iter_child_nodes(node):
        if child not in _left_out(node):
            yield from _mutable(child)


def _left_out(node: ast.AST) -> list[ast.AST]:
    """Return what of a node's children stays as it is."""
    if isinstance(node, ast.JoinedStr):  # its expressions are changed apart
        return list(node.values)
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)) and node.returns:
        return [node.returns]
    if isinstance(node, (ast.arg, ast.AnnAssign)) and node.annotation:
        return [node.annotation]
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return [node.value]
    if isinstance(node, ast.keyword) and _is_text(node.value):  # changed with its name known
        return [node.value]
    if isinstance(node, ast.Call) and only_shows(ast.Expr(node), ()):
        return [argument for argument in node.args if _is_text(argument)]
    return []


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def _on_one_line(text: str) -> str:
    return " ".join(text.split()).strip(", ")
