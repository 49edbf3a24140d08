"""The code of one statement of a block, as it stands there, or without what only shows."""

from __future__ import annotations

import ast
import copy
from collections.abc import Callable, Sequence

from verified_docs.kinds import effects, only_shows

Effects = Callable[[ast.AST], list[ast.expr]]
"""Returns of a statement that only shows something what has to be evaluated all the same."""


def source_of(source: str, node: ast.stmt) -> str:
    """Return the code of a statement with the comments above it."""
    lines = source.split("\n")
    if _shares_a_line(lines, node):
        return ast.unparse(node)
    first, last = _span(lines, node)
    return "\n".join(lines[first - 1 : last])


def without_prints(
    source: str, node: ast.stmt, display: Sequence[str], effects: Effects = effects
) -> str:
    """Return the same without the prints in it, functions and classes left alone.

    What `effects` finds in a print stays.
    """
    if only_shows(node, display):
        return "\n".join(_evaluated(effects(node)))
    lines = source.split("\n")
    if any(_shares_a_line(lines, one) for one in _statements(node)):
        return _rewritten(node, display, effects)
    removed: set[int] = set()
    instead: dict[int, str] = {}
    for body in _bodies(node):
        prints = [child for child in body if only_shows(child, display)]
        for child in prints:
            removed.update(range(child.lineno, (child.end_lineno or child.lineno) + 1))
            kept = "; ".join(_evaluated(effects(child)))
            if kept:
                instead[child.lineno] = " " * child.col_offset + kept
        if prints and len(prints) == len(body):
            instead.setdefault(prints[0].lineno, " " * prints[0].col_offset + "pass")
    first, last = _span(lines, node)
    return "\n".join(
        instead.get(number, lines[number - 1])
        for number in range(first, last + 1)
        if number in instead or number not in removed
    )


def _statements(node: ast.stmt) -> list[ast.stmt]:
    return [node, *(child for body in _bodies(node) for child in body)]


def _rewritten(node: ast.stmt, display: Sequence[str], effects: Effects) -> str:
    """Return a statement that has several on one line, without the prints in it."""
    changed = copy.deepcopy(node)
    for body in _bodies(changed):
        kept: list[ast.stmt] = []
        for child in body:
            if only_shows(child, display):
                kept += [ast.Expr(_whole(one)) for one in effects(child)]
            else:
                kept.append(child)
        body[:] = kept or [ast.Pass()]
    return ast.unparse(ast.fix_missing_locations(changed))


def _evaluated(nodes: Sequence[ast.expr]) -> list[str]:
    return [ast.unparse(_whole(node)) for node in nodes]


def _whole(node: ast.expr) -> ast.expr:
    """Return an argument as an expression of its own: `*numbers` goes through all of them."""
    return ast.List([node], ast.Load()) if isinstance(node, ast.Starred) else node


def _span(lines: Sequence[str], node: ast.stmt) -> tuple[int, int]:
    """Return the first and the last line of a statement, comments above and decorators included."""
    first, last = span_of(node)
    while first > 1 and lines[first - 2].startswith("#"):
        first -= 1
    return first, last


def span_of(node: ast.stmt) -> tuple[int, int]:
    """Return the first and the last line of a statement, decorators included."""
    first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
    return first, node.end_lineno or node.lineno


def _shares_a_line(lines: Sequence[str], node: ast.stmt) -> bool:
    """Whether another statement stands on a line of it; Python counts columns in bytes."""
    before = lines[node.lineno - 1].encode()[: node.col_offset]
    after = lines[(node.end_lineno or node.lineno) - 1].encode()[node.end_col_offset :]
    return bool(before.strip()) or after.lstrip().startswith(b";")


def _bodies(node: ast.AST) -> list[list[ast.stmt]]:
    """Return the lists of statements inside a statement, functions and classes left alone."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        return []
    bodies = []
    for name in ("body", "orelse", "finalbody"):
        body = getattr(node, name, [])
        if body and isinstance(body, list):
            bodies.append(body)
            bodies += [inner for child in body for inner in _bodies(child)]
    for part in (*getattr(node, "handlers", []), *getattr(node, "cases", [])):
        bodies += _bodies(part)
    return bodies
