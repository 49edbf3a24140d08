"""Write every block as a program of its own, and read it back as a page to be verified.

A snippet holds the statements of earlier blocks that its block needs, the block, and what it
prints, as comments. `snippets/<language>/<page>/<id>.py` is generated and never edited by hand.
"""

from __future__ import annotations

import ast
import dataclasses
import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from verified_docs.config import Config
from verified_docs.errors import PageError, Problem
from verified_docs.page import Block, Page
from verified_docs.read import SUFFIXES
from verified_docs.slice import Statement, needed_statements, only_shows
from verified_docs.verify import Selection

FOLDER = "snippets"
_WORDS = {"zh": ("出自", "输出：")}
_DEFAULT_WORDS = ("From", "Output:")


@dataclass(frozen=True)
class Snippet:
    """The standalone program of one block."""

    path: Path
    """The file it belongs in."""
    text: str
    """The file's content."""
    page: Page
    """The program as a page of one block, which documents what the block's page documents."""


def snippets_of(page: Page, config: Config) -> list[Snippet]:
    """Return the standalone program of each block of a page that lies in a language's folder.

    A block that is not run gets none: nothing would prove it.

    Raises:
        PageError: a block `needs` another that is not above it, or cannot be parsed.
    """
    place = config.place_of(page.path)
    if place is None:
        return []
    language, inside = place
    folder = config.root / FOLDER / language / inside.with_suffix("")
    blocks = [block for block in page.blocks if Selection().reason_not_to_run(block) is None]
    problems = []
    snippets = []
    for number, block in enumerate(blocks):
        try:
            snippets.append(_snippet(page, blocks, number, folder, language, config))
        except KeyError as error:
            message = f"`needs` names {error}, which is no block above this one"
            problems.append(Problem(page.name, block.line, message))
        except SyntaxError as error:
            if not block.options.raises:
                line = block.line + (error.lineno or 1) - 1
                message = f"not Python: {error.msg}; mend it, or use ```text for what is no code"
                problems.append(Problem(page.name, line, message))
    if problems:
        raise PageError(problems)
    return snippets


def write(snippets: Sequence[Snippet], pages: Sequence[Page], config: Config) -> list[str]:
    """Bring the files of these pages up to date; say what was written and what was removed."""
    changed = []
    wanted = {snippet.path: snippet.text for snippet in snippets}
    for path, text in wanted.items():
        if not path.is_file() or path.read_text("utf-8") != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
            changed.append(f"wrote {_name(path, config)}")
    for path in stale(wanted, pages, config):
        path.unlink()
        changed.append(f"removed {_name(path, config)}")
    return changed


def drift(snippets: Sequence[Snippet], pages: Sequence[Page], config: Config) -> list[Problem]:
    """Return what in the snippets' folder is not what the pages give."""
    wanted = {snippet.path: snippet.text for snippet in snippets}
    problems = [
        Problem(
            _name(path, config), 1, "is not what its page gives; `verified-docs snippets` writes it"
        )
        for path, text in wanted.items()
        if not path.is_file() or path.read_text("utf-8") != text
    ]
    problems += [
        Problem(_name(path, config), 1, "belongs to no block; `verified-docs snippets` removes it")
        for path in stale(wanted, pages, config)
    ]
    return problems


def stale(wanted: dict[Path, str], pages: Sequence[Page], config: Config) -> list[Path]:
    """Return the files that stand where snippets of these pages belong, or of no page at all."""
    folders = set()
    for page in pages:
        place = config.place_of(page.path)
        if place:
            folders.add(config.root / FOLDER / place[0] / place[1].with_suffix(""))
    for language, source in config.languages.items():
        root = config.root / FOLDER / language
        for folder in {path.parent for path in root.rglob("*.py")}:
            page_path = source / folder.relative_to(root)
            if not any(page_path.with_name(page_path.name + end).is_file() for end in SUFFIXES):
                folders.add(folder)
    return sorted(path for folder in folders for path in folder.glob("*.py") if path not in wanted)


def _snippet(
    page: Page, blocks: Sequence[Block], number: int, folder: Path, language: str, config: Config
) -> Snippet:
    block = blocks[number]
    source_word, output_word = _WORDS.get(language, _DEFAULT_WORDS)
    earlier = needed_statements(blocks, number, config.display)
    parts = [f"# {page.title}\n# {source_word} {page.name}#{block.id}"]
    own, helpers = _own_code(block)
    setup = _device_setup(blocks, config)
    code = _join([*setup, *helpers, *_earlier_code(blocks, earlier, block, config.display), own])
    parts.append(code)
    head = "\n\n".join(parts) + "\n"
    text = head
    documented = block.documented
    if documented and documented.text:
        shown = "\n".join(f"# {line}".rstrip() for line in documented.text.split("\n"))
        text += f"\n# {output_word}\n{shown}\n"
        first = head.count("\n") + 3
        documented = dataclasses.replace(
            documented, first_line=first, close_line=first + documented.text.count("\n") + 1
        )
    path = folder / f"{block.id}.py"
    program = dataclasses.replace(
        block,
        options=dataclasses.replace(block.options, devices=None),
        source=text.rstrip("\n"),
        line=1,
        documented=documented,
        shows_value=False,
        fence=None,
    )
    name = _name(path, config)
    as_page = Page(page.path, name, text, page.title, (program,), ())
    return Snippet(path, text, as_page)


def _device_setup(blocks: Sequence[Block], config: Config) -> list[str]:
    """Return what gives a program the devices that the page's process is set up with."""
    devices = next((block.options.devices for block in blocks if block.options.devices), None)
    return [f"devices = {devices}\n{config.device_setup.strip()}"] if devices else []


def _earlier_code(
    blocks: Sequence[Block],
    statements: Sequence[Statement],
    block: Block,
    display: Sequence[str],
) -> list[str]:
    """Return the code of the statements: imports first, pruned; what only shows is left out."""
    own = ast.parse(block.source)
    imported = {
        (alias.asname or alias.name).split(".")[0]
        for node in own.body
        if isinstance(node, (ast.Import, ast.ImportFrom))
        for alias in node.names
    }
    used = {node.id for node in ast.walk(own) if isinstance(node, ast.Name)} - imported
    used |= {name for statement in statements for name in statement.uses | statement.later}
    imports: list[str] = []
    parts = []
    for statement in statements:
        node = statement.node
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            code = _pruned(node, used)
            if code and code not in imports:
                imports.append(code)
        else:
            code = _without_prints(blocks[statement.block].source, node, display)
            if code:
                parts.append(code)
    return [*imports, *parts]


def _pruned(node: ast.Import | ast.ImportFrom, used: set[str]) -> str:
    kept = [a for a in node.names if (a.asname or a.name).split(".")[0] in used]
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
        return ""
    removed: set[int] = set()
    passed: dict[int, str] = {}
    for body in _bodies(node):
        prints = [child for child in body if only_shows(child, display)]
        for child in prints:
            removed.update(range(child.lineno, (child.end_lineno or child.lineno) + 1))
        if prints and len(prints) == len(body):
            passed[prints[0].lineno] = " " * prints[0].col_offset + "pass"
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


def _own_code(block: Block) -> tuple[str, list[str]]:
    """Return the block's code, and what it imports to print a value that a notebook displays."""
    source = block.source.strip("\n")
    if not block.shows_value or block.documented is None:
        return source, []
    tree = ast.parse(source)
    last = tree.body[-1] if tree.body else None
    if not isinstance(last, ast.Expr) or only_shows(last, ()):
        return source, []
    lines = source.split("\n")
    head = lines[: last.lineno - 1]
    expression = "\n".join(lines[last.lineno - 1 : last.end_lineno])
    if isinstance(last.value, ast.Tuple):
        expression = f"({expression})"
    if "\n" in block.documented.text:
        return "\n".join([*head, f"pprint({expression})"]), ["from pprint import pprint"]
    return "\n".join([*head, f"print(repr({expression}))"]), []


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


def _name(path: Path, config: Config) -> str:
    return path.relative_to(config.root).as_posix()
