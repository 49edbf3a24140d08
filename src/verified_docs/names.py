"""What a piece of Python does to the names of the program it is part of."""

from __future__ import annotations

import ast
import builtins
import re

FILE_PREFIX = "file:"
"""Before the name of a file, which is tracked like the name of an object."""
_FILE = re.compile(r"[\w./-]*\w\.\w[\w.]*")
_BUILTINS = frozenset(dir(builtins))


class Names(ast.NodeVisitor):
    """Collect what a statement does to the names of the page."""

    def __init__(self) -> None:
        self.binds: set[str] = set()
        self.uses: set[str] = set()
        self.later: set[str] = set()
        self.changes: set[str] = set()
        self.hands_over: set[tuple[str, str]] = set()
        self._local: list[set[str]] = []

    def visit_Name(self, node: ast.Name) -> None:
        if isinstance(node.ctx, ast.Load):
            self._use(node.id)
        elif not self._local:
            self.binds.add(node.id)

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        if not self._local:
            self.binds.update((a.asname or a.name).split(".")[0] for a in node.names)

    visit_ImportFrom = visit_Import

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str) and _FILE.fullmatch(node.value):
            self.changes.add(FILE_PREFIX + node.value)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        if not self._local:
            self.binds.add(node.name)
        for part in (*node.decorator_list, *node.bases, *node.keywords):
            self.visit(part)
        inner = {name for child in node.body for name in _bound_by(child)}
        self._local.append(inner)
        for child in node.body:
            self.visit(child)
        self._local.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        if not self._local:
            self.binds.add(node.name)
        for part in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults):
            if part is not None:
                self.visit(part)
        self._function(node)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_Lambda(self, node: ast.Lambda) -> None:
        self._function(node)

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
        if root and not self._is_local(root):
            self.changes.add(root)
        if isinstance(node.func, ast.Name):
            for part in (*node.args, *(keyword.value for keyword in node.keywords)):
                name = root_of(part)
                if name and not self._is_local(name):
                    self.hands_over.add((node.func.id, name))
        self.generic_visit(node)

    def visit_Attribute(self, node: ast.Attribute) -> None:
        self._stored(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self._stored(node)

    def _stored(self, node: ast.Attribute | ast.Subscript) -> None:
        root = root_of(node)
        if not isinstance(node.ctx, ast.Load) and root and not self._is_local(root):
            self.changes.add(root)
        self.generic_visit(node)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) -> None:
        arguments = node.args
        bound = {
            argument.arg
            for argument in (*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs)
        }
        bound |= {part.arg for part in (arguments.vararg, arguments.kwarg) if part}
        body = node.body if isinstance(node.body, list) else [node.body]
        bound |= {name for child in body for name in _bound_by(child)}
        inner = Names()
        inner._local.append(bound)
        for child in body:
            inner.visit(child)
        self.later |= {n for n in inner.uses | inner.later if not self._is_local(n)}

    def _merge(self, inner: Names, bound: set[str]) -> None:
        self.uses |= {name for name in inner.uses if not self._is_local(name)}
        self.later |= inner.later - bound
        self.changes |= inner.changes - bound
        self.hands_over |= {pair for pair in inner.hands_over if pair[1] not in bound}

    def _use(self, name: str) -> None:
        if not self._is_local(name) and name not in _BUILTINS:
            self.uses.add(name)

    def _is_local(self, name: str) -> bool:
        return any(name in names for names in self._local)


def root_of(node: ast.AST) -> str | None:
    """The name that an attribute, an element or a call begins with."""
    while isinstance(node, (ast.Attribute, ast.Subscript, ast.Call)):
        node = node.func if isinstance(node, ast.Call) else node.value
    return node.id if isinstance(node, ast.Name) else None


def _bound_by(node: ast.AST) -> set[str]:
    """Names that a statement inside a function or class binds there."""
    names: set[str] = set()
    for child in ast.walk(node):
        if isinstance(child, ast.Name) and not isinstance(child.ctx, ast.Load):
            names.add(child.id)
        elif isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            names.add(child.name)
        elif isinstance(child, (ast.Import, ast.ImportFrom)):
            names.update((a.asname or a.name).split(".")[0] for a in child.names)
        elif isinstance(child, ast.ExceptHandler) and child.name:
            names.add(child.name)
    return names
