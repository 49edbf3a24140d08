"""The ways to change a node of a syntax tree, each with the name of its kind.

They are those of the literature on mutation testing: arithmetic, relational and logical operators,
constants and statements after A. J. Offutt et al., "An experimental determination of sufficient
mutant operators", ACM TOSEM 5(2), 1996; the others after MutPy, Cosmic Ray and mutmut.
"""

from __future__ import annotations

import ast
import itertools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from verified_docs.kinds import only_shows
from verified_docs.mutate.replacement import Edit, Place, Source

Values = Mapping[str, Sequence[str]]
"""For each keyword argument the texts that are passed to it on the pages."""


class Change(NamedTuple):
    """One change, and the name of its kind."""

    kind: str
    edit: Edit


_ARITHMETIC = {
    "+": "-",
    "-": "+",
    "*": "/",
    "/": "*",
    "@": "*",
    "//": "/",
    "%": "*",
    "**": "*",
    "<<": ">>",
    ">>": "<<",
    "&": "|",
    "|": "&",
    "^": "&",
}
_RELATIONAL = {
    "<": (">=", "<="),
    "<=": (">", "<"),
    ">": ("<=", ">="),
    ">=": ("<", ">"),
    "==": ("!=",),
    "!=": ("==",),
    "is": ("is not",),
    "is not": ("is",),
    "in": ("not in",),
    "not in": ("in",),
}
_LOGICAL = {"and": "or", "or": "and"}


def changes(code: Source, node: ast.AST, values: Values) -> Iterator[Change]:
    """Yield the changes of one node, those inside it not included."""
    for kind, operator in _OPERATORS.items():
        for edit in operator(code, node, values):
            yield Change(kind, edit)


def _arithmetic(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    if isinstance(node, ast.BinOp):
        operator = _operator(code, node.left, node.right)
        yield operator._replace(text=_ARITHMETIC[operator.text])
    elif isinstance(node, ast.AugAssign):
        operator = _operator(code, node.target, node.value)
        yield operator._replace(text=_ARITHMETIC[operator.text[:-1]] + "=")


def _relational(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    operands = [node.left, *node.comparators] if isinstance(node, ast.Compare) else []
    for left, right in itertools.pairwise(operands):
        operator = _operator(code, left, right)
        for other in _RELATIONAL[operator.text]:
            yield operator._replace(text=other)


def _logical(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    operands = node.values if isinstance(node, ast.BoolOp) else []
    for left, right in itertools.pairwise(operands):
        operator = _operator(code, left, right)
        yield operator._replace(text=_LOGICAL[operator.text])


def _condition(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield _anew(code, node, node.operand)
    tests = [node.test] if isinstance(node, (ast.If, ast.While, ast.IfExp, ast.Assert)) else []
    tests += node.ifs if isinstance(node, ast.comprehension) else []
    for test in tests:
        negated = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
        compared = isinstance(test, ast.Compare) and len(test.ops) == 1
        if not negated and not compared:  # these have a change of their own that says the same
            yield _anew(code, test, ast.UnaryOp(ast.Not(), test))


def _unary(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    if isinstance(node, ast.UnaryOp) and not isinstance(node.op, ast.Not):
        yield _anew(code, node, node.operand)


def _number(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    if not isinstance(node, ast.Constant) or isinstance(node.value, bool):
        return
    if isinstance(node.value, int):
        yield _anew(code, node, ast.Constant(node.value + 1))
    elif isinstance(node.value, float):
        yield _anew(code, node, ast.Constant(node.value * 1.5 or 1.0))


def _boolean(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    if isinstance(node, ast.Constant) and isinstance(node.value, bool):
        yield _anew(code, node, ast.Constant(not node.value))


def _string(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield _anew(code, node, ast.Constant(f"XX{node.value}XX"))


def _value(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    """Give a keyword argument a text that it is given elsewhere, or one that nobody gives it."""
    if not (isinstance(node, ast.keyword) and isinstance(node.value, ast.Constant)):
        return
    own = node.value.value
    if isinstance(own, str):
        others = (text for text in values.get(node.arg or "", ()) if text != own)
        yield _anew(code, node.value, ast.Constant(next(others, f"XX{own}XX")))


def _keyword(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    for keyword in node.keywords if isinstance(node, ast.Call) else ():
        start, end = code.start(keyword), code.end(keyword)
        after = next(token for token in code.tokens if token.start >= end)
        before = [token for token in code.tokens if token.start < start][-1]
        if after.string == ",":
            end = Place(*after.end)
        elif before.string == ",":
            start = Place(*before.start)
        yield Edit(start, end, "")


def _statement(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    """Delete a call whose value nobody takes, a change of an object, an assertion."""
    call = isinstance(node, ast.Expr) and not isinstance(node.value, ast.Constant)
    change = isinstance(node, ast.Assign) and all(
        isinstance(target, (ast.Attribute, ast.Subscript)) for target in node.targets
    )
    other = isinstance(node, (ast.AugAssign, ast.Assert, ast.Delete, ast.Raise))
    if (call and not only_shows(node, ())) or change or other:
        assert isinstance(node, ast.stmt)
        yield Edit(code.start(node), code.end(node), "pass")


def _returned(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    if isinstance(node, ast.Return) and node.value:
        yield _anew(code, node.value, ast.Constant(None))


def _decorator(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
        for decorator in node.decorator_list:
            start = code.start(decorator)
            sign = [token for token in code.tokens if token.start < start][-1]
            yield Edit(Place(*sign.start), code.end(decorator), "")


def _slice(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    bounds = (node.lower, node.upper, node.step) if isinstance(node, ast.Slice) else ()
    for bound in bounds:
        if bound is not None:
            yield Edit(code.start(bound), code.end(bound), "")


def _loop(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    """Leave a loop nothing to go through; end it where it would go on, and the other way round."""
    if isinstance(node, (ast.For, ast.comprehension)):
        yield _anew(code, node.iter, ast.List([], ast.Load()))
    elif isinstance(node, (ast.Break, ast.Continue)):
        yield _anew(code, node, ast.Continue() if isinstance(node, ast.Break) else ast.Break())


def _handler(code: Source, node: ast.AST, values: Values) -> Iterator[Edit]:
    """Let an exception through that a handler is there for."""
    if isinstance(node, ast.ExceptHandler) and node.type:
        yield _anew(code, node.type, ast.Tuple([], ast.Load()))


_OPERATORS: dict[str, Callable[[Source, ast.AST, Values], Iterator[Edit]]] = {
    "arithmetic operator": _arithmetic,
    "relational operator": _relational,
    "logical connector": _logical,
    "condition negated": _condition,
    "unary operator deleted": _unary,
    "number": _number,
    "boolean": _boolean,
    "string": _string,
    "argument's value": _value,
    "keyword argument dropped": _keyword,
    "statement deleted": _statement,
    "returned value": _returned,
    "decorator deleted": _decorator,
    "slice bound deleted": _slice,
    "loop": _loop,
    "exception handler": _handler,
}
KINDS = tuple(_OPERATORS)
"""The names of the kinds."""


def _operator(code: Source, left: ast.expr, right: ast.expr) -> Edit:
    """Return where the operator between two operands stands, and its text."""
    start, end = code.end(left), code.start(right)
    tokens = [token for token in code.tokens if start <= token.start < end]
    tokens = [token for token in tokens if token.string not in ("(", ")")]
    text = " ".join(token.string for token in tokens)
    return Edit(Place(*tokens[0].start), Place(*tokens[-1].end), text)


def _anew(code: Source, node: ast.expr | ast.stmt, changed: ast.AST) -> Edit:
    """Return the edit that writes another node where one stands."""
    text = ast.unparse(changed)
    loose = isinstance(changed, (ast.BoolOp, ast.Compare, ast.IfExp, ast.Lambda, ast.BinOp))
    return Edit(code.start(node), code.end(node), f"({text})" if loose else text)
