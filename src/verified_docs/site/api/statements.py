"""Go through the statements of a page as Python does, keeping what each name is bound to."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence

from verified_docs.site.api.expressions import Expressions
from verified_docs.site.api.values import (
    Function,
    Instance,
    Own,
    Public,
    Scope,
    Value,
    merged,
    only,
    unspelled,
)
from verified_docs.slicing import names_bound


class Statements(Expressions):
    """Goes through statements."""

    block = 0
    """Number of the block, which tells its classes from those of others."""

    def run(self, body: Sequence[ast.stmt]) -> None:
        """Go through statements that follow one another."""
        for statement in body:
            method = getattr(self, f"_do_{type(statement).__name__}", None)
            if method is not None:
                method(statement)
            else:
                self.children(statement)

    def _one_of(self, ways: Sequence[Sequence[ast.stmt]]) -> None:
        before = self.scope.bound
        after = []
        for way in ways:
            self.scope.bound = dict(before)
            self.run(way)
            after.append(self.scope.bound)
        self.scope.bound = merged(before, after)

    def _forget(self, nodes: Sequence[ast.AST]) -> None:
        for name in set(names_bound(nodes)):
            self.bind(name, None)

    def _do_Import(self, node: ast.Import) -> None:
        for one in node.names:
            path = one.name if one.asname else one.name.partition(".")[0]
            listed = self.inventory.listed(path)
            self.bind(one.asname or path, Public(listed, spelled=True) if listed else None)

    def _do_ImportFrom(self, node: ast.ImportFrom) -> None:
        for one in node.names:
            listed = None
            if node.module and not node.level:
                listed = self.inventory.listed(f"{node.module}.{one.name}")
            if listed:
                self.use(listed, one.lineno, one.col_offset, one.name)
            self.bind(one.asname or one.name, Public(listed, spelled=True) if listed else None)

    def _do_Assign(self, node: ast.Assign) -> None:
        value = self.value(node.value)
        for target in node.targets:
            self.assign(target, value, node.value)

    def _do_AnnAssign(self, node: ast.AnnAssign) -> None:
        self.value(node.annotation)
        if node.value is not None:
            self.assign(node.target, self.value(node.value), node.value)

    def _do_AugAssign(self, node: ast.AugAssign) -> None:
        self.value(node.value)
        self.assign(node.target, None)

    def _do_Delete(self, node: ast.Delete) -> None:
        self._forget(node.targets)

    def _do_If(self, node: ast.If) -> None:
        self.value(node.test)
        self._one_of([node.body, node.orelse])

    def _do_While(self, node: ast.While) -> None:
        self._forget(node.body)
        self.value(node.test)
        self._one_of([node.body, []])
        self.run(node.orelse)

    def _do_For(self, node: ast.For | ast.AsyncFor) -> None:
        self.value(node.iter)
        self._forget([node.target, *node.body])
        self._one_of([node.body, []])
        self.run(node.orelse)

    _do_AsyncFor = _do_For

    def _do_Try(self, node: ast.Try) -> None:
        before = dict(self.scope.bound)
        self.run([*node.body, *node.orelse])
        whole = self.scope.bound
        if node.handlers:
            self.scope.bound = before
            self._forget(node.body)  # nobody knows where it broke off
            for handler in node.handlers:
                if handler.type is not None:
                    self.value(handler.type)
                if handler.name:
                    self.bind(handler.name, None)
            self._one_of([handler.body for handler in node.handlers])
            self.scope.bound = merged(before, [whole, self.scope.bound])
        self.run(node.finalbody)

    _do_TryStar = _do_Try

    def _do_With(self, node: ast.With | ast.AsyncWith) -> None:
        for item in node.items:
            value = self.value(item.context_expr)
            if item.optional_vars is not None:
                self.assign(item.optional_vars, value if self._enters(value) else None)
        self.run(node.body)

    _do_AsyncWith = _do_With

    def _enters(self, value: Value) -> bool:
        if not isinstance(value, Instance) or not isinstance(value.of, Public):
            return False
        return self.inventory.names[value.of.name].enters

    def _do_Match(self, node: ast.Match) -> None:
        self.value(node.subject)
        self._forget([case.pattern for case in node.cases])
        for case in node.cases:
            self.children(case.pattern)
            if case.guard is not None:
                self.value(case.guard)
        self._one_of([[], *(case.body for case in node.cases)])

    def _do_Return(self, node: ast.Return) -> None:
        value = self.value(node.value) if node.value is not None else None
        self.scope.returned.append(value)

    def _do_ClassDef(self, node: ast.ClassDef) -> None:
        for part in [*node.decorator_list, *(keyword.value for keyword in node.keywords)]:
            self.value(part)
        bases = tuple(unspelled(self.value(base)) for base in node.bases)
        own = Own((self.block, node.lineno), bases)
        outside, self.scope = self.scope, Scope("class", self.scope, own=own)
        self.run(node.body)
        for name, value in self.scope.bound.items():
            known = self.history.attributes.setdefault((own.place, name), [])
            known.append(value if isinstance(value, Function) else None)
        self.scope = outside
        self.bind(node.name, None if node.decorator_list and not bases else own)

    def _do_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        for part in node.decorator_list:
            self.value(part)
        self.defaults(node.args)
        named = [*node.args.posonlyargs, *node.args.args]
        for one in [*named, *node.args.kwonlyargs]:
            if one.annotation is not None:
                self.value(one.annotation)
        if node.returns is not None:
            self.value(node.returns)
        bound: dict[str, Value] = {}
        if self.scope.own is not None and named:
            bound[named[0].arg] = _first_argument(node, self.scope.own)
        returned = self.function(node.args, node.body, bound)
        yields = any(isinstance(one, (ast.Yield, ast.YieldFrom)) for one in ast.walk(node))
        plain = isinstance(node, ast.FunctionDef) and not node.decorator_list and not yields
        self.bind(node.name, Function(only(returned or [None])) if plain else None)

    _do_AsyncFunctionDef = _do_FunctionDef

    def function(
        self, arguments: ast.arguments, body: Sequence[ast.stmt], bound: dict[str, Value]
    ) -> Sequence[Value]:
        """Go through the body of a function, and return what it may return."""
        given = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        given += [one for one in (arguments.vararg, arguments.kwarg) if one is not None]
        outer = frozenset(_declared_outside(body))
        local = frozenset(names_bound(body)) - outer
        names: dict[str, Value] = dict.fromkeys(one.arg for one in given)
        outside = self.scope
        self.scope = Scope("function", outside, {**names, **bound}, local, outer)
        self.run(body)
        returned = self.scope.returned
        self.scope = outside
        return returned


def _first_argument(node: ast.FunctionDef | ast.AsyncFunctionDef, own: Own) -> Value:
    """Return what the first argument of a method is: an object of the class, or the class."""
    written = {one.id for one in node.decorator_list if isinstance(one, ast.Name)}
    if "classmethod" in written:
        return own
    return None if "staticmethod" in written or node.name == "__new__" else Instance(own)


def _declared_outside(body: Sequence[ast.stmt]) -> Iterator[str]:
    for statement in body:
        for node in ast.walk(statement):
            if isinstance(node, (ast.Global, ast.Nonlocal)):
                yield from node.names
