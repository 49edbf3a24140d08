"""Tell what an expression of a page gives, and which public names it uses on the way."""

from __future__ import annotations

import ast
from collections.abc import Sequence
from dataclasses import dataclass

from verified_docs.site.api.inventory import Inventory
from verified_docs.site.api.values import (
    Function,
    History,
    Inherited,
    Instance,
    Own,
    Public,
    Scope,
    Value,
    unspelled,
)
from verified_docs.slicing import names_bound


@dataclass(frozen=True)
class Use:
    """A public name in the code of a block."""

    name: str
    """As the inventory lists it."""
    line: int
    """Line of the code as the page shows it, from 0."""
    start: int
    """Columns in that line, in characters; equal where the place cannot be told."""
    end: int


@dataclass(frozen=True)
class Code:
    """The code of one block."""

    tree: ast.Module
    lines: tuple[str, ...]
    shifts: tuple[int, ...]
    """For each line, how many characters of a prompt stand before it on the page."""


class Expressions:
    """Goes through expressions; `known` is what is known of the whole page already."""

    def __init__(self, inventory: Inventory, known: History) -> None:
        self.inventory = inventory
        self.known = known
        self.history = History()
        self.page = Scope("module")
        self.scope = self.page
        self.code = Code(ast.Module([], []), (), ())
        self.found: list[Use] = []
        self._placed = True

    def value(self, node: ast.expr) -> Value:
        """Return what an expression gives."""
        method = getattr(self, f"_of_{type(node).__name__}", None)
        if method is not None:
            found: Value = method(node)
            return found
        self.children(node)
        return None

    def quietly(self, node: ast.expr) -> Value:
        """Return what an expression gives that has been gone through already."""
        found, self.found = self.found, []
        value = self.value(node)
        self.found = found
        return value

    def children(self, node: ast.AST) -> None:
        """Go through the expressions inside of something."""
        for child in ast.iter_child_nodes(node):
            if isinstance(child, ast.expr):
                self.value(child)
            else:
                self.children(child)

    def bind(self, name: str, value: Value) -> None:
        """Bind a name of the scope."""
        if name not in self.scope.outer:
            self.scope.bound[name] = value
        if self.scope is self.page or name in self.scope.outer:
            self.history.names.setdefault(name, []).append(
                value if self.scope is self.page else None
            )

    def assign(self, target: ast.expr, value: Value, node: ast.expr | None = None) -> None:
        """Bind a target of an assignment to the value that `node` gives."""
        if isinstance(target, ast.Name):
            self.bind(target.id, unspelled(value))
        elif isinstance(target, (ast.Tuple, ast.List)):
            given: Sequence[ast.expr | None] = [None] * len(target.elts)
            starred = any(isinstance(one, ast.Starred) for one in target.elts)
            if isinstance(node, (ast.Tuple, ast.List)) and not starred:
                given = node.elts if len(node.elts) == len(given) else given
            for one, part in zip(target.elts, given, strict=True):
                inside = one.value if isinstance(one, ast.Starred) else one
                self.assign(inside, self.quietly(part) if part is not None else None, part)
        elif isinstance(target, ast.Attribute):
            owner = self.value(target.value)
            if isinstance(owner, Instance) and isinstance(owner.of, Own):
                key = (owner.of.place, target.attr)
                self.history.attributes.setdefault(key, []).append(unspelled(value))
        else:
            self.value(target)

    def function(
        self, arguments: ast.arguments, body: Sequence[ast.stmt], bound: dict[str, Value]
    ) -> Sequence[Value]:
        """Go through the body of a function, and return what it may return."""
        raise NotImplementedError

    def _of_Name(self, node: ast.Name) -> Value:
        value = self._look_up(node.id)
        if isinstance(value, Public) and value.spelled:
            self.use(value.name, node.lineno, node.col_offset, node.id)
        return value

    def _look_up(self, name: str) -> Value:
        scope: Scope | None = self.scope
        later = False  # whether this code runs when a function is called
        while scope is not None:
            later = later or scope.kind == "function"
            seen = scope is self.scope or scope.kind != "class"
            if seen and name not in scope.outer:
                if scope is self.page and later:
                    return self.known.name(name)
                if name in scope.bound:
                    return scope.bound[name]
                if name in scope.local:
                    return None
            scope = scope.parent
        return None

    def _of_Attribute(self, node: ast.Attribute) -> Value:
        base = self.value(node.value)
        value = self._attribute(base, node.attr)
        if not isinstance(value, Public) or not value.spelled:
            return value
        module = isinstance(base, Public) and base.name in self.inventory.modules
        if module and node.lineno == node.end_lineno:
            self.use(value.name, node.lineno, node.col_offset, ast.unparse(node))
        elif node.end_lineno is not None and node.end_col_offset is not None:
            start = node.end_col_offset - len(node.attr.encode())
            self.use(value.name, node.end_lineno, start, node.attr)
        return value

    def _attribute(self, base: Value, name: str) -> Value:
        if isinstance(base, Inherited):
            return self.known.inherited(base.of, name, self.inventory)
        owner = base.of if isinstance(base, Instance) else base
        if isinstance(owner, Own):
            return self.known.attribute(owner, name, self.inventory)
        found = self.inventory.member(owner.name, name) if isinstance(owner, Public) else None
        return Public(found, spelled=True) if found else None

    def _of_Call(self, node: ast.Call) -> Value:
        called = self.value(node.func)
        for part in [*node.args, *(keyword.value for keyword in node.keywords)]:
            self.value(part)
        if isinstance(called, Own):
            return Instance(called)
        if isinstance(called, Function):
            return called.returns
        entry = self.inventory.names.get(called.name) if isinstance(called, Public) else None
        if isinstance(called, Public) and entry is not None:
            returned = called.name if entry.kind == "class" else entry.returns
            return Instance(Public(returned)) if returned else None
        if isinstance(node.func, ast.Name) and node.func.id == "super" and not node.args:
            own = self._class_around()
            return Inherited(own) if own else None
        return None

    def _class_around(self) -> Own | None:
        scope: Scope | None = self.scope
        while scope is not None and scope.own is None:
            scope = scope.parent
        return scope.own if scope else None

    def _of_NamedExpr(self, node: ast.NamedExpr) -> Value:
        value = self.value(node.value)
        self.assign(node.target, value)
        return value

    def _of_Lambda(self, node: ast.Lambda) -> Value:
        self.defaults(node.args)
        self.function(node.args, [ast.Expr(node.body)], {})
        return None

    def defaults(self, arguments: ast.arguments) -> None:
        """Go through the defaults of a function, which are there before it is called."""
        for part in [*arguments.defaults, *arguments.kw_defaults]:
            if part is not None:
                self.value(part)

    def _of_ListComp(self, node: ast.ListComp | ast.SetComp | ast.GeneratorExp) -> Value:
        return self._comprehension(node.generators, [node.elt])

    _of_SetComp = _of_GeneratorExp = _of_ListComp

    def _of_DictComp(self, node: ast.DictComp) -> Value:
        return self._comprehension(node.generators, [node.key, node.value])

    def _comprehension(
        self, generators: Sequence[ast.comprehension], results: Sequence[ast.expr]
    ) -> Value:
        before = dict(self.scope.bound)
        for one in generators:
            self.value(one.iter)
            self.scope.bound.update(dict.fromkeys(names_bound([one.target])))
            for condition in one.ifs:
                self.value(condition)
        for result in results:
            self.value(result)
        self.scope.bound = before
        return None

    def _of_JoinedStr(self, node: ast.JoinedStr) -> Value:
        # Where the parts of an f-string stand, Python tells since 3.12 only.
        placed, self._placed = self._placed, False
        self.children(node)
        self._placed = placed
        return None

    def use(self, name: str, line: int, column: int, written: str) -> None:
        """Keep a use; it has a place if there is written what should be."""
        if name not in self.inventory.names:
            return
        number, start, end = line - 1, 0, 0
        if self._placed:
            text = self.code.lines[number]
            start = end = len(text.encode()[:column].decode(errors="replace"))
            end += len(written) if text.startswith(written, start) else 0
        shift = self.code.shifts[number]
        self.found.append(Use(name, number, start + shift, end + shift))
