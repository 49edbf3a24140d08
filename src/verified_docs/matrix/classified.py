"""Say in a few words what a program did in another environment.

An entry is plain JSON: `result` says which of these it is, and the other fields what is to be said
of it. `compatibility/matrix/schema.json` describes each field.
"""

from __future__ import annotations

import ast
import builtins
import functools
import re
import sys
from collections.abc import Sequence
from typing import Any

from verified_docs.compare import Diff, Failure, Verdict, align, lines_of
from verified_docs.matrix.declared import Declared
from verified_docs.model import Block, Page, Raised, Selection

Entry = dict[str, Any]

MOST = 300
"""Characters of a line or a message that an entry holds."""
_BEFORE = 60
"""Characters that two long sides of a line are shown to have in common."""
_MISSING_IN_MODULE = re.compile(r"module '([\w.]+)' has no attribute '(\w+)'")
_MISSING_IN_OBJECT = re.compile(r"(?:type object )?'(\w+)'(?: object)? has no attribute '(\w+)'")
_NOT_IMPORTED = re.compile(
    r"cannot import name '(\w+)' from (?:partially initialized module )?'([\w.]+)'"
)
_NO_MODULE = re.compile(r"No module named '([\w.]+)'")
_NO_PARAMETER = re.compile(
    r"(?:([\w.<>]+)\(\) )?(?:got an unexpected keyword argument '(\w+)'"
    r"|.*?[Uu]nrecognized keyword arguments? passed to (\w+): \{'(\w+)'"
    r"|.*?[Aa]rgument\(s\) not recognized: \{'(\w+)')"
)
_ADDRESS = re.compile(r"0x[0-9a-f]{6,}")
_FOLDER = re.compile(r"(?:/[\w.-]+)*/verified-docs-page-\w+/(?:work|tmp|home|code)")
_INSTALLED = re.compile(r"(?:/[\w.+-]+)*/(?:site|dist)-packages/")
_ORDER = ("end", "not run", "exception", "output", "file", "figure", "warning")


def not_to_run(program: Page, environment: Declared) -> Entry | None:
    """Return why a program is not run in an environment; None where it is."""
    block = program.blocks[0]
    there = Selection(device=environment.processor, installed=environment.installed)
    reason = there.reason_not_to_run(block)
    if reason is not None:
        unmet = there.unmet(block)
        if unmet is not None:
            return _not_run("condition", unmet.clause)
        return _not_run("gpu" if block.options.gpu else "network")
    if environment.backend and "tensorflow" in _imported(block.source):
        return _not_run("tensorflow")
    return None


def entry_of(verdict: Verdict, environment: Declared, chance: bool = False) -> Entry:
    """Return what a program did, by what its outcome was judged to be.

    Args:
        verdict: On the program's one block.
        environment: Where it ran.
        chance: Whether what it prints or draws differs by chance alone.
    """
    block, outcome = verdict.block, verdict.outcome
    if outcome is None or verdict.status == "passed":
        return {"result": "holds"}
    failures = sorted(verdict.failures, key=_rank)
    warned = [one for one in outcome.warnings if one.category not in block.options.warns]
    warns = (
        {"warns": {"category": warned[0].category, "message": _short(warned[0].message)}}
        if warned
        else {}
    )
    first = failures[0]
    if outcome.raised is not None and first.kind in ("exception", "end"):
        return _raised(outcome.raised, block, environment)
    if outcome.ended not in ("finished", "raised"):
        return {"result": "ends", "how": outcome.ended, "message": _short(outcome.detail)}
    if chance:
        return {"result": "chance", **warns}
    if first.kind == "figure":
        return {"result": "draws", **warns}
    if first.kind == "warning":
        return {"result": "warns", **(warns or {"message": _short(first.message)})}
    return {"result": "prints", **_difference(first, block), **warns}


def can_be_chance(verdict: Verdict) -> bool:
    """Whether all that is wrong with a program is what it prints, draws or writes."""
    kinds = {failure.kind for failure in verdict.failures} - {"warning"}
    ended = verdict.outcome is not None and verdict.outcome.ended in ("finished", "raised")
    return ended and bool(kinds) and kinds <= {"output", "figure"}


def _rank(failure: Failure) -> int:
    return _ORDER.index(failure.kind) if failure.kind in _ORDER else len(_ORDER)


def _not_run(why: str, detail: str = "") -> Entry:
    return {"result": "not run", "why": why} | ({"detail": _short(detail)} if detail else {})


def _difference(failure: Failure, block: Block) -> Entry:
    """Return the first line that differs: its number, and both sides of it."""
    if isinstance(failure.evidence, Diff):
        shown, came = failure.evidence.expected, failure.evidence.actual
        for pair in align(shown, came, failure.evidence.tolerance):
            if not pair.agree:
                here = None if pair.expected is None else lines_of(shown)[pair.expected]
                there = None if pair.actual is None else lines_of(came)[pair.actual]
                line = 1 + next(n for n in (pair.expected, pair.actual) if n is not None)
                return {"line": line} | _sides(here, there)
    if failure.kind == "exception":
        return {"here": block.options.raises, "there": None}
    return {"message": _short(failure.message)}


def _raised(raised: Raised, block: Block, environment: Declared) -> Entry:
    kind = raised.type.rpartition(".")[2]
    message = raised.text.partition(": ")[2] or raised.text
    no_module = _NO_MODULE.search(message)
    if kind in ("ModuleNotFoundError", "ImportError") and no_module:
        top = no_module[1].partition(".")[0]
        if top not in sys.stdlib_module_names and not _has(environment, top):
            return _not_run("package", top)
    missing = _missing(kind, message, raised, block)
    if missing:
        return {"result": "lacks", **missing, "type": kind, "message": _short(message)}
    return {"result": "raises", "type": kind, "message": _short(message)}


def _missing(kind: str, message: str, raised: Raised, block: Block) -> Entry:
    """Return the name, and its parameter, that an exception says is not there."""
    if kind == "AttributeError":
        found = _MISSING_IN_MODULE.match(message)
        if found:
            return {
                "name": _as_written(found[2], raised, block) or f"{_public(found[1])}.{found[2]}"
            }
        found = _MISSING_IN_OBJECT.match(message)
        if found and not _is_built_in(found[1]):
            return {"name": f"{_class_in_full(found[1], block)}.{found[2]}"}
    if kind == "ImportError" and (found := _NOT_IMPORTED.match(message)):
        return {"name": f"{_public(found[2])}.{found[1]}"}
    if kind == "ModuleNotFoundError" and (found := _NO_MODULE.match(message)):
        return {"name": found[1]}
    if kind in ("TypeError", "ValueError") and (found := _NO_PARAMETER.match(message)):
        parameter = found[2] or found[4] or found[5]
        path = _called_with(parameter, raised, block)
        if path and path[0] in _modules(block):
            return {"name": _in_full(path, block), "parameter": parameter}
        # What is called through a variable is called by its class.
        owner = _class_in_full((found[1] or "").removesuffix(".__init__"), block)
        if found[3]:
            method = f".{path[-1]}" if len(path) > 1 else ""
            owner = f"{_class_in_full(found[3], block)}{method}"
        if owner or path:
            return {"name": owner or ".".join(path), "parameter": parameter}
    return {}


def _is_built_in(type_name: str) -> bool:
    """Whether a type is Python's own: what it lacks it lacks in every environment."""
    return type_name in ("NoneType", "module") or hasattr(builtins, type_name)


def _class_in_full(name: str, block: Block) -> str:
    """Return a class as a program calls it; of one that the program writes, its first base.

    `name` may go on with a method. What the program does not call by that name stays as it is.
    """
    first, dot, rest = name.partition(".")
    if not first:
        return ""
    nodes = list(ast.walk(_tree(block.source) or ast.Module([], [])))
    for node in nodes:
        if isinstance(node, ast.ClassDef) and node.name == first and node.bases:
            base = _path(node.bases[0])
            return (_in_full(base, block) if base else first) + dot + rest
    for node in nodes:
        path = _path(node) if isinstance(node, ast.Attribute) else []
        if path and path[-1] == first and path[0] in _modules(block):
            return _in_full(path, block) + dot + rest
    return (_in_full([first], block) if first in _modules(block) else first) + dot + rest


def _as_written(attribute: str, raised: Raised, block: Block) -> str:
    """Return the dotted name that ends in an attribute, in the statement that raised."""
    names = [
        path
        for node in _at(raised, block)
        if isinstance(node, ast.Attribute) and (path := _path(node)) and node.attr == attribute
    ]
    return _in_full(names[0], block) if names else ""


def _called_with(parameter: str, raised: Raised, block: Block) -> list[str]:
    """Return the dotted name of what the statement that raised calls with a parameter."""
    for node in _at(raised, block):
        if isinstance(node, ast.Call) and any(word.arg == parameter for word in node.keywords):
            path = _path(node.func)
            if path:
                return path
    return []


def _in_full(path: Sequence[str], block: Block) -> str:
    """Return a dotted name that begins where `from … import …` begins, as in `keras.layers`."""
    return ".".join([_modules(block).get(path[0], path[0]), *path[1:]])


def _modules(block: Block) -> dict[str, str]:
    """Return what a program imports, by the names that it has there, in full."""
    found: dict[str, str] = {}
    for node in ast.walk(_tree(block.source) or ast.Module([], [])):
        if isinstance(node, ast.Import):
            names = [alias.asname or alias.name.partition(".")[0] for alias in node.names]
            found |= {name: name for name in names}  # `np` is what readers know NumPy by
        elif isinstance(node, ast.ImportFrom) and node.module:
            for alias in node.names:
                found[alias.asname or alias.name] = f"{node.module}.{alias.name}"
    return found


@functools.lru_cache(maxsize=64)
def _tree(source: str) -> ast.Module | None:
    try:
        return ast.parse(source)
    except (SyntaxError, ValueError):
        return None


def _at(raised: Raised, block: Block) -> list[ast.AST]:
    """Return the nodes of a program that span the line that an exception points at."""
    if raised.line is None:
        return []
    tree = _tree(block.source)
    if tree is None:
        return []
    line = raised.line - block.line + 1
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.expr) and node.lineno <= line <= (node.end_lineno or node.lineno)
    ]


def _path(node: ast.expr) -> list[str]:
    if isinstance(node, ast.Attribute):
        before = _path(node.value)
        return [*before, node.attr] if before else []
    return [node.id] if isinstance(node, ast.Name) else []


def _public(module: str) -> str:
    """Return a module as it is imported: some packages keep their public names in another."""
    for inner in (".api", "._tf_keras.keras"):
        module = re.sub(rf"^(\w+){re.escape(inner)}(?=\.|$)", r"\1", module)
    return module


def _has(environment: Declared, module: str) -> bool:
    return module in environment.packages or module.replace("_", "-") in environment.packages


def _imported(source: str) -> set[str]:
    """Return the packages that a program imports anywhere."""
    tree = _tree(source)
    if tree is None:
        return set()
    names = [
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.Import)
        for alias in node.names
    ]
    names += [
        node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module
    ]
    return {name.partition(".")[0] for name in names}


def _sides(here: str | None, there: str | None) -> Entry:
    """Return both sides of a line, from shortly before where they part if they are long."""
    pair = [None if side is None else _same_everywhere(side) for side in (here, there)]
    letters = enumerate(zip(pair[0] or "", pair[1] or "", strict=False))
    shared = next((number for number, (one, other) in letters if one != other), 0)
    cut = shared - _BEFORE if max(len(side or "") for side in pair) > MOST else 0
    if cut > 0:
        pair = [side and f"… {side[cut:]}" for side in pair]
    return {name: side and _short(side) for name, side in zip(("here", "there"), pair, strict=True)}


def _same_everywhere(text: str) -> str:
    """Return a text as another run gives it too: without where it ran."""
    return _INSTALLED.sub("…/", _FOLDER.sub(".", _ADDRESS.sub("0x…", text)))


def _short(text: str) -> str:
    """Return a text as another run gives it too, and no longer than an entry takes."""
    lines = _same_everywhere(text.strip("\n")).split("\n")
    text = lines[0] + (" …" if len(lines) > 1 else "")
    return text if len(text) <= MOST else text[: MOST - 2] + " …"
