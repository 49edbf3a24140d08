"""Tell the programs that have to import for themselves, as they say with what.

A package reads some environment variables once, while it is imported. A program that sets one and
imports a package afterwards means that import; forked from a process that has imported already, it
would be too late, and print what no reader's program prints.
"""

from __future__ import annotations

import ast
import math
import re
import sys
from collections.abc import Iterator, Sequence

from verified_docs.kinds import kind_of
from verified_docs.model import Block, parsed

_SETTERS = frozenset({"putenv", "unsetenv", "setenv", "delenv", "load_dotenv"})
"""Functions that set an environment variable, by whatever module."""
_READERS = frozenset({"copy", "get", "items", "keys", "values"})
"""Methods of `os.environ` that set none."""
_READING = frozenset({"dict", "len", "print", "sorted", "list"})
"""Functions that take `os.environ` and set none."""
_MAGIC = re.compile(r"^[ \t]*%(?:set_)?env[ \t]+\w+(?:[ \t]*=|[ \t]+\S)", re.MULTILINE)
_SAYS_SO = re.compile(r"environ\b|env\b|load_dotenv")
"""What stands in every code that sets an environment variable."""
_IMPORTERS = frozenset({"import_module", "__import__"})


def imports_for_itself(blocks: Sequence[Block]) -> bool:
    """Whether blocks that run in one process set an environment variable before an import.

    Counted is an import of what is not Python's own, after the first place that sets one. What
    stands inside a function counts as an import that runs at the end, and as setting one where it
    stands: what is taken for such a program without need runs as well, and takes its imports
    longer.
    """
    if not any(_SAYS_SO.search(text) for text in _texts(blocks)):
        return False
    is_set = False
    at_the_end = False
    for block in blocks:
        for text in [file.text for file in block.given if file.name.endswith(".py")]:
            tree = parsed(text)
            is_set |= tree is not None and any(True for _ in _places_set(tree))
            at_the_end |= tree is not None and any(True for _ in _imports(tree))
        kind = kind_of(block)
        if not kind.is_program:
            continue
        for code in kind.code(block):
            tree = parsed(code)
            if tree is None:  # a magic, or what only IPython reads
                is_set |= _MAGIC.search(code) is not None
                at_the_end |= bool(re.search(r"^\s*(?:import|from)\s", code, re.MULTILINE))
                continue
            first = 0.0 if is_set else min(_places_set(tree), default=math.inf)
            imports = list(_imports(tree))
            if any(first < place < math.inf for place in imports):
                return True
            at_the_end |= math.inf in imports
            is_set |= first < math.inf
    return is_set and at_the_end


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    for block in blocks:
        yield block.source
        yield from (file.text for file in block.given)


def _places_set(tree: ast.AST) -> Iterator[float]:
    """Yield the places at which code sets an environment variable."""
    above = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        name = _name(node)
        is_set = name == "environ" and not _only_reads(node, above)
        if is_set or (name in _SETTERS and isinstance(above[node], ast.Call)):
            yield _place(node)


def _only_reads(node: ast.AST, above: dict[ast.AST, ast.AST]) -> bool:
    """Whether code only looks at the environment where it names it."""
    user = above[node]
    match user:
        case ast.Subscript(ctx=ast.Load()) | ast.Compare() | ast.Dict():
            return True
        case ast.Attribute(attr=method):
            return method in _READERS
        case ast.Call(func=ast.Name(id=function)):
            return function in _READING
        case ast.For(iter=iterated) | ast.comprehension(iter=iterated):
            return iterated is node
    return False


def _imports(tree: ast.AST) -> Iterator[float]:
    """Yield the places at which code imports what is not Python's own; infinity in a function."""
    waiting: list[tuple[ast.AST, bool]] = [(tree, False)]
    while waiting:
        node, later = waiting.pop()
        if any(root not in sys.stdlib_module_names for root in _roots(node)):
            yield math.inf if later else _place(node)
        later |= isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        waiting += [(child, later) for child in ast.iter_child_nodes(node)]


def _roots(node: ast.AST) -> list[str]:
    """Return the top-level modules that a statement or a call imports."""
    match node:
        case ast.Import(names=names):
            return [alias.name.partition(".")[0] for alias in names]
        case ast.ImportFrom(module=str(module), level=0):
            return [module.partition(".")[0]]
        case ast.ImportFrom():
            return [""]  # from a folder of its own
        case ast.Call(func=function) if _name(function) in _IMPORTERS:
            return [""]  # it may be any
    return []


def _name(node: ast.AST) -> str | None:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return None


def _place(node: ast.AST) -> float:
    """Return a number that grows from the start of a source to its end."""
    assert isinstance(node, (ast.expr, ast.stmt))
    return node.lineno + node.col_offset / 1e6
