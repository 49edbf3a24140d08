"""Turn a page into cells: its text and its code, in order.

A block that not every machine can run, or that is no Python, stands as text, as does a proof, which
runs by itself. A file that the page
gives becomes code that writes it.
"""

from __future__ import annotations

import functools
import json
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Literal

from verified_docs.export.portable import PortableLines
from verified_docs.export.walk import pieces
from verified_docs.kinds import kind_of
from verified_docs.model import ANY_MACHINE, Block, Page
from verified_docs.slicing import written_files

NO_ADDRESSES: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Cell:
    """One cell of a script or notebook."""

    kind: Literal["markdown", "code"]
    source: str
    block: Block | None = None
    """What the page says of the code; None for text, for setup, and for code that writes a file."""


def cells_of(
    page: Page,
    addresses: Mapping[str, str] = NO_ADDRESSES,
    display: Sequence[str] = (),
    setup: Sequence[str] = (),
) -> tuple[Cell, ...]:
    """Return the cells of a page, in order.

    Args:
        page: As the engine reads it.
        addresses: By path of a file, as a link of the page names it or relative to the folder of
            its language, where it is on the web.
        display: Methods that only show something.
        setup: What is to run before the first code of the page, a cell each.
    """
    if page.is_notebook:
        found = _notebook_cells(page, display)
    else:
        found = _markdown_cells(page, addresses, display)
    cells = [cell for cell in found if cell.source.strip()]
    first = next((at for at, cell in enumerate(cells) if cell.kind == "code"), len(cells))
    return (*cells[:first], *(Cell("code", code) for code in setup), *cells[first:])


def _notebook_cells(page: Page, display: Sequence[str]) -> Iterator[Cell]:
    blocks = iter(page.blocks)
    for cell in json.loads(page.text)["cells"]:
        if cell["cell_type"] == "code":
            yield from _code_cell(next(blocks), display)
        elif cell["cell_type"] == "markdown":
            yield Cell("markdown", "".join(cell["source"]))


def _markdown_cells(
    page: Page, addresses: Mapping[str, str], display: Sequence[str]
) -> Iterator[Cell]:
    blocks = {block.fence.open_line: block for block in page.blocks if block.fence}
    given = {file.line: file for block in page.blocks for file in block.given}
    names = {
        shown.documented.first_line - 1: shown.name
        for block in page.blocks
        for shown in block.files
    }
    dropped: set[int] = set()
    for block in page.blocks:
        dropped.update(figure.line for figure in block.figures)
        if block.documented and kind_of(block).takes_output:
            dropped.update(range(block.documented.first_line - 1, block.documented.close_line + 1))
    folder = posixpath.dirname(page.name)

    def address(path: str) -> str | None:
        return addresses.get(posixpath.normpath(posixpath.join(folder, path))) if path else None

    made = PortableLines(r'\g<heading> <a id="\g<id>"></a>', address)
    prose: list[str] = []
    for piece in pieces(page, made, dropped):
        if isinstance(piece, str):
            prose.append(piece)
            continue
        line = piece.fence.open_line
        if line in blocks or line in given:
            yield Cell("markdown", _aligned(prose))
            prose = []
        if line in blocks:
            yield from _code_cell(blocks[line], display)
        elif line in given:
            yield Cell("code", "\n".join(written_files([given[line]])))
        else:
            prose += [f"{piece.prefix}`{names[line]}`", ""] if line in names else []
            prose += piece.lines
    yield Cell("markdown", _aligned(prose))


def _code_cell(block: Block, display: Sequence[str]) -> Iterator[Cell]:
    """Yield the code of a block; as text what not every machine runs, or what is no Python."""
    alone = ANY_MACHINE.runs(block) and not (block.options.workers or block.options.proof)
    kind = kind_of(block)
    program = kind.as_script(block, display)
    if kind.is_program and alone and _is_python(program.source):
        yield Cell("code", program.source.strip("\n"), program)
        return
    source = block.fence.source if block.fence else block.source
    language = block.fence.language if block.fence else "python"
    text = fenced(source, language)
    if kind.takes_output and block.documented:
        text += "\n\n" + fenced(block.documented.text, "text")
    yield Cell("markdown", text)


def fenced(source: str, language: str) -> str:
    """Return text in a fence whose marker it does not contain."""
    marker = "`" * max(3, 1 + max(map(len, re.findall("`+", source)), default=0))
    return f"{marker}{language}\n{source.strip(chr(10))}\n{marker}"


@functools.lru_cache(maxsize=256)  # a page becomes a script and a notebook, one after the other
def _is_python(source: str) -> bool:
    try:
        compile(source, "block", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True


def _aligned(lines: list[str]) -> str:
    """Return text that may continue a list's item so that it begins at the margin."""
    while lines and not lines[0].strip():
        lines = lines[1:]
    margin = len(lines[0]) - len(lines[0].lstrip(" ")) if lines else 0
    aligned = []
    for line in lines:
        if line.strip() and not line.startswith(" " * margin):
            margin = 0
        aligned.append(line[margin:])
    return "\n".join(aligned).strip("\n")
