"""Make every block a program of its own: what it needs of earlier blocks, and itself."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Sequence
from pathlib import Path

from verified_docs.errors import EngineError
from verified_docs.kinds import effects, kind_of, only_shows
from verified_docs.model import Block, GivenFile
from verified_docs.settings import Config
from verified_docs.slicing.bindings import ANY, FUTURE, name_of_import
from verified_docs.slicing.needed import Statement, needed_statements
from verified_docs.slicing.typed import NO_ANSWERS, answers

FOLDER = "snippets"
"""Folder of a project that holds the programs, a folder in it for each language."""
_VALUELESS = ("show",)
"""Methods that return nothing, in every project: `plt.show()` ends the cells that draw."""


def programs_folder(language: str, inside: Path, config: Config) -> Path:
    """Return where the programs of a page are; `inside` is its path in its language's folder."""
    return config.root / FOLDER / language / inside.with_suffix("")


def standalone_code(blocks: Sequence[Block], number: int, config: Config) -> str:
    """Return the smallest program that runs block `number` of a page by itself.

    Args:
        blocks: The blocks of the page that run, in order.
        number: Position of the block among them.
        config: Says how devices and workers are set up, and which methods only show something.

    Raises:
        SyntaxError: one of the blocks is not Python.
        KeyError: the block needs an id that no earlier block has.
    """
    blocks = [kind_of(block).as_script(block, config.display) for block in blocks]
    earlier = needed_statements(blocks, number, config.display)
    own, helpers = printing_code(blocks[number], config.display)
    future, own = _future(earlier, own)
    parts = [*helpers, *_earlier_code(blocks, earlier, blocks[number], config.display)]
    code = "\n".join([*parts, own])
    given = [file for block in blocks[: number + 1] for file in block.given]
    return _join(
        [
            *future,
            *_setup(blocks, number, config),
            *written_files(_needed(code, given)),
            *parts,
            own,
        ]
    )


def own_program(blocks: Sequence[Block], number: int, config: Config) -> str | None:
    """Return the program that an interpreter of its own runs for block `number`; None for none.

    There is one where several processes run the block.

    A block that is not Python has none: the page's own process tells what is wrong with it.

    Raises:
        EngineError: the project does not say how to start workers.
    """
    own = kind_of(blocks[number]).own_program(blocks[number])
    if own is not None or not blocks[number].options.workers:
        return own
    try:
        return standalone_code(blocks, number, config)
    except SyntaxError:
        return None


def device_setup(blocks: Sequence[Block], config: Config) -> list[str]:
    """Return what gives a program the devices of its page, if it asks for any."""
    devices = next((block.options.devices for block in blocks if block.options.devices), None)
    return [f"devices = {devices}\n{config.device_setup.strip()}"] if devices else []


def _setup(blocks: Sequence[Block], number: int, config: Config) -> list[str]:
    """Return what gives a program the devices of its page, or starts its workers."""
    workers = blocks[number].options.workers
    if workers:
        if not config.workers_setup:
            raise EngineError(
                f"`{blocks[number].id}` asks for workers: set `workers-setup` in "
                "[tool.verified-docs]"
            )
        return [f"workers = {workers}\n{config.workers_setup.strip()}"]
    return device_setup(blocks, config)


def _needed(code: str, given: Sequence[GivenFile]) -> list[GivenFile]:
    """Return the files that a program names or imports, and those that they need in turn."""
    if not given:
        return []
    needed: list[GivenFile] = []
    texts = [code]
    while texts:
        text = texts.pop()
        modules = _imported(text)
        found = [file for file in given if file.name in text or _module(file.name) in modules]
        texts += [file.text for file in found if file not in needed]
        needed += [file for file in found if file not in needed]
    return [file for file in given if file in needed]


def _module(name: str) -> str | None:
    """Return the module that a file is, or None."""
    if not name.endswith(".py"):
        return None
    return name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def _imported(text: str) -> set[str]:
    """Return the modules that Python code imports, with their packages; other text imports none."""
    try:
        tree = ast.parse(text)
    except (SyntaxError, ValueError):
        return set()
    names: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names += [f"{node.module}.{alias.name}" for alias in node.names]
    return {name[: end.start()] for name in names for end in re.finditer(r"\.|$", name)}


def written_files(given: Sequence[GivenFile]) -> list[str]:
    """Return the statements that write files."""
    if not given:
        return []
    writes = []
    for file in given:
        folder = f'Path("{file.name}").parent.mkdir(parents=True, exist_ok=True)\n'
        literal = '"""\\\n' + file.text.replace("\\", "\\\\").replace('"""', '\\"\\"\\"') + '"""'
        write = f'Path("{file.name}").write_text({literal}, encoding="utf-8")'
        writes.append((folder if "/" in file.name else "") + write)
    return ["from pathlib import Path", *writes]


def _earlier_code(
    blocks: Sequence[Block],
    statements: Sequence[Statement],
    block: Block,
    display: Sequence[str],
) -> list[str]:
    """Return the code of the statements: imports first, pruned; what only shows is left out."""
    own = ast.parse(block.source)
    imported = {
        name_of_import(alias)
        for node in own.body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    used = {node.id for node in ast.walk(own) if isinstance(node, ast.Name)} - imported
    used |= {name for statement in statements for name in statement.uses | statement.later}
    imports: list[str] = []
    parts: list[str] = []
    answering = NO_ANSWERS
    number = None
    for statement in statements:
        node = statement.node
        if isinstance(node, ast.ImportFrom) and node.module == FUTURE:
            continue  # stands at the top
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            code = _pruned(node, used)
            if code and code not in imports:
                imports.append(code)
        else:
            code = _without_prints(blocks[statement.block].source, node, display)
            if code and statement.block != number:
                parts += answering.after
                number = statement.block
                answering = answers(blocks[number], number, statements)
                parts += answering.before
                imports += [one for one in answering.imports if one not in imports]
            if code:
                parts.append(code)
    return [*imports, *parts, *answering.after]


def _future(earlier: Sequence[Statement], own: str) -> tuple[list[str], str]:
    """Return what a program says of itself, which stands before all else, and its own code."""
    nodes = [statement.node for statement in earlier]
    lines = own.split("\n")
    for node in ast.parse(own).body:
        if isinstance(node, ast.ImportFrom) and node.module == FUTURE:
            nodes.append(node)
            lines[node.lineno - 1 : node.end_lineno] = [""] * len(
                lines[node.lineno - 1 : node.end_lineno]
            )
    said = [
        ast.unparse(node)
        for node in nodes
        if isinstance(node, ast.ImportFrom) and node.module == FUTURE
    ]
    return list(dict.fromkeys(said)), "\n".join(lines).strip("\n") if said else own


def _pruned(node: ast.Import | ast.ImportFrom, used: set[str]) -> str:
    kept = [alias for alias in node.names if name_of_import(alias) in {*used, ANY}]
    if not kept:
        return ""
    if isinstance(node, ast.ImportFrom):
        return ast.unparse(ast.ImportFrom(node.module, kept, node.level))
    return ast.unparse(ast.Import(kept))


def _without_prints(source: str, node: ast.stmt, display: Sequence[str]) -> str:
    """Return the source of a statement with the comments above it, and without its prints."""
    lines = source.split("\n")
    first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", []))])
    last = node.end_lineno or node.lineno
    while first > 1 and lines[first - 2].startswith("#"):
        first -= 1
    if only_shows(node, display):
        return "\n".join(map(ast.unparse, effects(node)))
    removed: set[int] = set()
    passed: dict[int, str] = {}
    for body in _bodies(node):
        prints = [child for child in body if only_shows(child, display)]
        for child in prints:
            removed.update(range(child.lineno, (child.end_lineno or child.lineno) + 1))
            kept_of = "; ".join(map(ast.unparse, effects(child)))
            if kept_of:
                passed[child.lineno] = " " * child.col_offset + kept_of
        if prints and len(prints) == len(body):
            passed.setdefault(prints[0].lineno, " " * prints[0].col_offset + "pass")
    kept = []
    for number in range(first, last + 1):
        if number in passed:
            kept.append(passed[number])
        elif number not in removed:
            kept.append(lines[number - 1])
    return "\n".join(kept)


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
    for handler in getattr(node, "handlers", []):
        bodies += _bodies(handler)
    return bodies


def printing_code(block: Block, display: Sequence[str] = ()) -> tuple[str, list[str]]:
    """Return a block as code that prints what the page shows, and the imports it needs for that.

    A cell shows the value of the expression it ends in; a file has to print it. `display` names
    methods that only show something, whose value is none.

    Raises:
        SyntaxError: the block is not Python.
    """
    source = block.source.strip("\n")
    if not kind_of(block).shows_value or block.documented is None:
        return source, []
    tree = ast.parse(source)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.Expr) or only_shows(last, (*display, *_VALUELESS)):
        return source, []
    before, expression, after = _around(source, last)
    if after.lstrip().startswith(";"):  # how a notebook is told not to show the value
        return source, []
    if isinstance(last.value, ast.Tuple):
        expression = f"({expression})"
    if "\n" in block.documented.text:
        return f"{before}pprint({expression}){after}", ["from pprint import pprint"]
    return f"{before}print(repr({expression})){after}", []


def _around(source: str, node: ast.stmt) -> tuple[str, str, str]:
    """Return the source before a statement, of it, and after it; Python counts columns in bytes."""
    lines = source.encode().splitlines(keepends=True)
    assert node.end_lineno is not None
    assert node.end_col_offset is not None
    start = sum(map(len, lines[: node.lineno - 1])) + node.col_offset
    end = sum(map(len, lines[: node.end_lineno - 1])) + node.end_col_offset
    text = source.encode()
    return text[:start].decode(), text[start:end].decode(), text[end:].decode()


def _join(parts: Sequence[str]) -> str:
    """Join pieces of code with the blank lines that PEP 8 wants between them."""
    text = parts[0]
    for before, after in itertools.pairwise(parts):
        apart = _defines(before) or _defines(after)
        together = _imports(before) and _imports(after)
        own = after is parts[-1]
        text += "\n" * (3 if apart else 1 if together or not (own or _imports(before)) else 2)
        text += after
    return text


def _defines(code: str) -> bool:
    return re.search(r"^(class|def|async def|@)", code, re.MULTILINE) is not None


def _imports(code: str) -> bool:
    return code.startswith(("import ", "from "))
