"""What a piece of Python does to the names of the program it is part of."""

from __future__ import annotations

import ast
import builtins
import re
from collections.abc import Iterable, Iterator
from typing import Any

from verified_docs.kinds import CHANGING_METHODS, READING_METHODS
from verified_docs.model import parsed

ANY = "*"
"""Stands for names that cannot be told: those of `from module import *`, of `exec` and the like."""
FUTURE = "__future__"
"""Stands for what `from __future__ import` says of all code that follows."""
_BINDS_ANY = frozenset({"exec", "globals", "locals"})
_CHANGES_FIRST = frozenset({"next", "setattr", "delattr"})
FILE_PREFIX = "file:"
"""Before the name of a file, which is tracked like the name of an object."""
STDIN = f"{FILE_PREFIX}<stdin>"
"""Stands for standard input, which whoever reads it changes: the next finds what is left."""
_FILE = re.compile(r"[\w./-]*\w\.\w[\w.]*")
_BUILTINS = frozenset(dir(builtins))

_DEFINES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_ALWAYS_BINDING = (ast.Assign, ast.AnnAssign, ast.Import, ast.ImportFrom, *_DEFINES)
"""Statements that bind their names whatever they were before."""
_TAKEN_TO_RUN = (ast.For, ast.AsyncFor, ast.With, ast.AsyncWith)
"""Statements whose body is taken to run, once at least."""


class Names(ast.NodeVisitor):
    """Collect what a statement does to the names of the page."""

    def __init__(self) -> None:
        self.binds: set[str] = set()
        self.uses: set[str] = set()
        self.later: set[str] = set()
        self.wholly: set[str] = set()
        """Names that a loop or a `with` binds whatever they were before."""
        self.changes: set[str] = set()
        self.stores: set[str] = set()
        """Names of which an attribute or an element is assigned or deleted."""
        self.grows: set[str] = set()
        """Names of which a method is called that changes Python's own objects."""
        self.calls: set[str] = set()
        """Names that are called."""
        self.changes_later: set[str] = set()
        """Names whose object a function that is defined here changes when it runs."""
        self.hands_over: set[tuple[str, str]] = set()
        self._local: list[set[str]] = []

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self._use(node.id)
        elif not self._local:
            self.binds.add(node.id)

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        if not self._local:
            self.binds.update(map(name_of_import, node.names))
            if isinstance(node, ast.ImportFrom) and node.module == FUTURE:
                self.binds.add(FUTURE)

    visit_ImportFrom = visit_Import

    def visit_MatchAs(self, node: ast.MatchAs | ast.MatchStar | ast.MatchMapping) -> None:
        name = node.rest if isinstance(node, ast.MatchMapping) else node.name
        if name and not self._local:
            self.binds.add(name)
        self.generic_visit(node)

    visit_MatchStar = visit_MatchMapping = visit_MatchAs

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and _FILE.fullmatch(node.value):
            self.changes.add(FILE_PREFIX + node.value)

    def visit_For(self, node: ast.For | ast.AsyncFor) -> None:
        self._body([(node.target, node.iter)], [*node.body, *node.orelse])

    visit_AsyncFor = visit_For

    def visit_With(self, node: ast.With | ast.AsyncWith) -> None:
        self._body([(item.optional_vars, item.context_expr) for item in node.items], node.body)

    visit_AsyncWith = visit_With

    def _body(self, heads: list[tuple[ast.expr | None, ast.expr]], body: list[ast.stmt]) -> None:
        """Visit statements that begin by binding names, as a loop binds those it goes through.

        What changes a name that is bound here changes what the name was taken from.
        """
        bound: set[str] = set()
        taken: list[tuple[set[str], set[str]]] = []
        for target, source in heads:
            self.visit(source)
            if target is not None:
                self.visit(target)
                bound |= names_in(target)
                taken += _pairs(target, source)
        for statement in body:
            inner = Names()
            inner._local = self._local
            inner.visit(statement)
            for names, sources in taken:
                sources = {name for name in sources if not self._is_local(name)}
                if inner.changes & names:
                    self.changes |= sources
                for function, name in inner.hands_over:
                    if name in names:
                        self.hands_over |= {(function, source) for source in sources}
            self.binds |= inner.binds
            self._merge(inner, bound)
            bound |= inner.bound_wholly(statement)
        self.wholly |= bound

    def bound_wholly(self, node: ast.stmt) -> set[str]:
        """Return the names that a statement, once visited, binds whatever they were before."""
        if isinstance(node, _ALWAYS_BINDING):
            return self.binds
        return self.wholly if isinstance(node, _TAKEN_TO_RUN) else set()

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if not self._local:
            self.binds.add(node.name)
        for part in (*node.decorator_list, *node.bases, *node.keywords):
            self.visit(part)
        self._local.append(set(names_bound(node.body)))
        for child in node.body:
            self.visit(child)
        self._local.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if not self._local:
            self.binds.add(node.name)
        arguments = (*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs)
        others = (part for part in (node.args.vararg, node.args.kwarg) if part is not None)
        annotations = [one.annotation for one in (*arguments, *others)]
        self._local.append({one.name for one in getattr(node, "type_params", [])})
        for part in (
            *(*node.decorator_list, *node.args.defaults, *node.args.kw_defaults),
            *(*annotations, node.returns),
        ):
            if part is not None:
                self.visit(part)
        self._local.pop()
        self._function(node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node: ast.Lambda) -> None:
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.visit(default)
        self._function(node)

    def visit_TypeAlias(self, node: Any) -> None:
        """Bind the name of a `type` statement; what it stands for is looked up when it is asked."""
        self.visit(node.name)
        inner = Names()
        inner._local = [*self._local, {one.name for one in node.type_params}]
        inner.visit(node.value)
        self.later |= {name for name in inner.uses if not self._is_local(name)}

    def _comprehension(self, node: ast.AST) -> None:
        bound = {
            name.id
            for generator in getattr(node, "generators", [])
            for name in ast.walk(generator.target)
            if isinstance(name, ast.Name)
        }
        inner = Names()
        inner._local.append(bound)
        inner.generic_visit(node)
        self._merge(inner, bound)

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension

    def visit_Call(self, node: ast.Call) -> None:
        root = root_of(node.func)
        method = node.func.attr if isinstance(node.func, ast.Attribute) else ""
        if root and not self._is_local(root) and method not in READING_METHODS:
            self.changes.add(root)
            if isinstance(node.func, ast.Name):
                self.calls.add(root)
            elif method in CHANGING_METHODS:
                self.grows.add(root)
        if isinstance(node.func, ast.Name) and node.func.id in _BINDS_ANY and not self._local:
            self.binds.add(ANY)
        if isinstance(node.func, ast.Name) and node.func.id in _CHANGES_FIRST and node.args:
            first = root_of(node.args[0])
            if first and not self._is_local(first):
                self.stores.add(first)
                self.changes.add(first)
        if root == "input" and not self._is_local(root):
            self.changes.add(STDIN)
        for code in _given_to_exec(node):
            self.visit(code)
        if isinstance(node.func, ast.Name):
            for part in (*node.args, *(keyword.value for keyword in node.keywords)):
                name = root_of(part)
                if name and not self._is_local(name):
                    self.hands_over.add((node.func.id, name))
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        if node.attr == "stdin" and root_of(node) == "sys":
            self.changes.add(STDIN)
        self._stored(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self._stored(node)

    def _stored(self, node: ast.Attribute | ast.Subscript) -> None:
        root = root_of(node)
        if not isinstance(node.ctx, ast.Load) and root and not self._is_local(root):
            self.changes.add(root)
            self.stores.add(root)
        self.generic_visit(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> None:
        arguments = node.args
        bound = {
            argument.arg
            for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
        }
        bound |= {part.arg for part in (arguments.vararg, arguments.kwarg) if part}
        body = node.body if isinstance(node.body, list) else [node.body]
        bound |= set(names_bound(body))
        shared = {name for part in body for name in _global(part)}
        bound -= shared
        inner = Names()
        inner._local.append(bound)
        for child in body:
            inner.visit(child)
        self.later |= {n for n in inner.uses | inner.later if not self._is_local(n)}
        changed = inner.stores | inner.grows | inner.changes_later | shared
        if STDIN in inner.changes:
            changed.add(STDIN)
            self.later.add(STDIN)
        self.changes_later |= {name for name in changed if not self._is_local(name)}
        self.later |= {name for name in inner.calls if not self._is_local(name)}

    def _merge(self, inner: Names, bound: set[str]) -> None:
        self.uses |= {name for name in inner.uses - bound if not self._is_local(name)}
        self.later |= inner.later - bound
        self.changes |= inner.changes - bound
        self.stores |= inner.stores - bound
        self.grows |= inner.grows - bound
        self.calls |= inner.calls - bound
        self.changes_later |= inner.changes_later - bound
        self.hands_over |= {pair for pair in inner.hands_over if pair[1] not in bound}

    def _use(self, name: str) -> None:
        if not self._is_local(name) and name not in _BUILTINS:
            self.uses.add(name)

    def _is_local(self, name: str) -> bool:
        return any(name in names for names in self._local)


def _global(node: ast.AST) -> set[str]:
    """Return the names that a function takes from outside by `global`, nested functions aside."""
    return {name for part in ast.walk(node) if isinstance(part, ast.Global) for name in part.names}


def _given_to_exec(node: ast.Call) -> list[ast.stmt]:
    """Return the statements in the text that `exec` or `eval` is given, where it stands there."""
    if not (isinstance(node.func, ast.Name) and node.func.id in ("exec", "eval") and node.args):
        return []
    text = node.args[0]
    if not (isinstance(text, ast.Constant) and isinstance(text.value, str)):
        return []
    tree = parsed(text.value.strip())
    return tree.body if tree else []


def names_in(node: ast.AST) -> set[str]:
    """Return every name in a piece of code."""
    return {name.id for name in ast.walk(node) if isinstance(name, ast.Name)}


def _pairs(target: ast.expr, source: ast.expr) -> list[tuple[set[str], set[str]]]:
    """Return which names of a loop come from which: `for a, b in zip(x, y)` takes a from x."""
    if isinstance(target, ast.Tuple) and isinstance(source, ast.Call):
        parts = source.args
        if isinstance(source.func, ast.Name) and source.func.id == "enumerate":
            parts = [ast.Constant(0), *parts]
        if len(parts) == len(target.elts):
            return [
                (names_in(one), names_in(other))
                for one, other in zip(target.elts, parts, strict=True)
            ]
    return [(names_in(target), names_in(source))]


def root_of(node: ast.AST) -> str | None:
    """The name that an attribute, an element or a call begins with."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None


def name_of_import(alias: ast.alias) -> str:
    """Return the name that one part of an import binds."""
    return (alias.asname or alias.name).split(".")[0]


def names_bound(nodes: Iterable[ast.AST]) -> Iterator[str]:
    """Yield the names that statements bind, but not those of functions and classes inside them."""
    for node in nodes:
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            yield node.id
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            yield from map(name_of_import, node.names)
        elif isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            yield node.name
            continue
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            yield node.name
        elif isinstance(node, ast.MatchMapping) and node.rest:
            yield node.rest
        elif isinstance(node, ast.Lambda):
            continue
        yield from names_bound(ast.iter_child_nodes(node))
