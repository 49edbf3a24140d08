"""Turn a page into files that a reader takes away: a script in cells, and a notebook.

Both hold the page's text and code in order. A block that not every machine can run, or that is no
Python, stands as text. The script catches what a block is meant to raise and prints it as the page
shows it, so that it runs to its end.
"""

from __future__ import annotations

import ast
import base64
import builtins
import itertools
import json
import posixpath
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Literal

import nbformat

from verified_docs.marks import without_marks
from verified_docs.page import Block, Figure, Page

_METADATA = re.compile(r"\A---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_BOX = re.compile(
    r"(?P<indent> *)"
    r'(?:(?:!!!|\?\?\?\+?) +(?P<kind>\w+)[\w -]*(?:"(?P<title>.*)")?|===[+!]* +"(?P<tab>.*)")\s*'
)
_HEADING_ID = re.compile(r"^(?P<heading>#{1,6} .*?)\s*\{:?[^{}]*?#(?P<id>[^\s}]+)[^{}]*\}\s*$")
_IMAGE_OPTIONS = re.compile(r"(!\[[^\]]*\]\([^)]*\))\{[^}]*\}")
_DARK_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*#only-dark\)\s*")
_LINK = re.compile(r"(?P<before>\]\(|^\[[^\]]+\]:\s*)(?P<path>[^()\s#:]+)(?P<fragment>#[^()\s]*)?")
_CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_FORMAT: Any = nbformat  # without annotations
_NO_ADDRESSES: Mapping[str, str] = {}
_NO_PICTURES: Mapping[str, bytes] = {}


@dataclass(frozen=True)
class Cell:
    """One cell of a script or notebook."""

    kind: Literal["markdown", "code"]
    source: str
    block: Block | None = None
    """What the page says of the code; None for text."""


def cells_of(page: Page, addresses: Mapping[str, str] = _NO_ADDRESSES) -> tuple[Cell, ...]:
    """Return the cells of a page, in order.

    Args:
        page: As the engine reads it.
        addresses: By path of a file, as a link of the page names it or relative to the folder of
            its language, where it is on the web.
    """
    cells = _notebook_cells(page) if page.is_notebook else _markdown_cells(page, addresses)
    return tuple(cell for cell in cells if cell.source.strip())


def as_script(page: Page, addresses: Mapping[str, str] = _NO_ADDRESSES) -> str:
    """Return the page as a Python file in percent format, which editors show as cells."""
    parts = []
    for cell in cells_of(page, addresses):
        if cell.block is None:
            parts.append(f"# %% [markdown]\n{_commented(cell.source)}")
        else:
            raised = cell.block.options.raises
            parts.append("# %%\n" + (_caught(cell.source, raised) if raised else cell.source))
    return "\n\n".join(parts) + "\n"


def as_notebook(
    page: Page,
    addresses: Mapping[str, str] = _NO_ADDRESSES,
    pictures: Mapping[str, bytes] = _NO_PICTURES,
) -> str:
    """Return the page as a notebook (format 4.5) that holds what the page says its code shows.

    Args:
        page: A Markdown page.
        addresses: As for `cells_of`.
        pictures: By path as the page writes it, the content of the figures to embed.
    """
    notebook = _FORMAT.v4.new_notebook()
    notebook.metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    count = itertools.count(1)
    taken: set[str] = set()
    for number, cell in enumerate(cells_of(page, addresses), 1):
        block = cell.block
        id_ = block.id if block and _CELL_ID.fullmatch(block.id) else f"cell-{number}"
        while id_ in taken:
            id_ += "-"
        taken.add(id_)
        if block is None:
            made = _FORMAT.v4.new_markdown_cell(cell.source, id=id_)
        else:
            made = _FORMAT.v4.new_code_cell(cell.source, id=id_, execution_count=next(count))
            made.outputs = list(_outputs(block, pictures))
            if block.options.raises:
                made.metadata["tags"] = ["raises-exception"]
        notebook.cells.append(made)
    return str(_FORMAT.writes(notebook, version=4)) + "\n"


def _notebook_cells(page: Page) -> Iterator[Cell]:
    blocks = iter(page.blocks)
    for cell in json.loads(page.text)["cells"]:
        if cell["cell_type"] == "code":
            yield _code_cell(next(blocks))
        elif cell["cell_type"] == "markdown":
            yield Cell("markdown", "".join(cell["source"]))


def _markdown_cells(page: Page, addresses: Mapping[str, str]) -> Iterator[Cell]:
    text = _METADATA.sub(lambda match: "\n" * match[0].count("\n"), without_marks(page))
    lines = text.split("\n")
    starts = {block.fence.open_line: block for block in page.blocks if block.fence}
    dropped: set[int] = set()
    for block in page.blocks:
        dropped.update(figure.line for figure in block.figures)
        if block.documented:
            dropped.update(range(block.documented.first_line - 1, block.documented.close_line + 1))
    verbatim = {
        number
        for fence in page.fences
        if fence.open_line not in starts
        for number in range(fence.open_line, fence.close_line + 1)
    }
    prose: list[str] = []
    boxes: list[int] = []
    number = 1
    while number <= len(lines):
        block_here = starts.get(number)
        if block_here is not None and block_here.fence is not None:
            yield Cell("markdown", _aligned(prose))
            prose = []
            yield _code_cell(block_here)
            number = block_here.fence.close_line
        elif number not in dropped:
            line = _out_of_boxes(lines[number - 1], boxes)
            if number not in verbatim:
                line = _plain(line, boxes, posixpath.dirname(page.name), addresses)
            prose.append(line)
        number += 1
    yield Cell("markdown", _aligned(prose))


def _code_cell(block: Block) -> Cell:
    """Return the code of a block; as text what not every machine runs, or what is no Python."""
    options = block.options
    everywhere = not (options.notest or options.gpu or options.network)
    if everywhere and _is_python(block.source):
        return Cell("code", block.source.strip("\n"), block)
    marker = "`" * max(3, 1 + max(map(len, re.findall("`+", block.source)), default=0))
    return Cell("markdown", f"{marker}python\n{block.source.strip(chr(10))}\n{marker}")


def _is_python(source: str) -> bool:
    try:
        compile(source, "block", "exec", dont_inherit=True)
    except (SyntaxError, ValueError):
        return False
    return True


def _out_of_boxes(line: str, boxes: list[int]) -> str:
    """Return a line without the indentation of the admonitions and tabs it stands in."""
    if line.strip():
        indent = len(line) - len(line.lstrip(" "))
        while boxes and indent < boxes[-1] + 4:
            boxes.pop()
    return line[4 * len(boxes) :]


def _plain(line: str, boxes: list[int], folder: str, addresses: Mapping[str, str]) -> str:
    """Return a line as Markdown that every renderer knows, its links leading to the site."""
    box = _BOX.fullmatch(line)
    if box:
        boxes.append(4 * len(boxes) + len(box["indent"]))
        titles = (box["title"], box["tab"], (box["kind"] or "").capitalize())
        title = next(title for title in titles if title is not None)
        return f"{box['indent']}**{title}**" if title else ""
    line = _HEADING_ID.sub(r'\g<heading> <a id="\g<id>"></a>', line)
    line = _DARK_IMAGE.sub("", _IMAGE_OPTIONS.sub(r"\1", line))

    def link(match: re.Match[str]) -> str:
        path = match["path"]
        address = addresses.get(posixpath.normpath(posixpath.join(folder, path)))
        fragment = (match["fragment"] or "").replace("#only-light", "")
        return f"{match['before']}{address}{fragment}" if address else match[0]

    return _LINK.sub(link, line)


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


def _commented(text: str) -> str:
    return "\n".join(f"# {line}".rstrip() for line in text.split("\n"))


def _caught(source: str, raised: str) -> str:
    """Return code that prints the exception it ends with instead of ending the program."""
    inside_text = {
        number
        for node in ast.walk(ast.parse(source))
        if isinstance(node, (ast.Constant, ast.JoinedStr))
        for number in range(node.lineno + 1, (node.end_lineno or node.lineno) + 1)
    }
    body = "\n".join(
        line if number in inside_text or not line.strip() else f"    {line}"
        for number, line in enumerate(source.split("\n"), 1)
    )
    known = getattr(builtins, raised, None)
    caught = raised if isinstance(known, type) else "Exception"
    show = 'print(f"{type(error).__name__}: {error}")'
    return f"try:\n{body}\nexcept {caught} as error:\n    {show}"


def _outputs(block: Block, pictures: Mapping[str, bytes]) -> Iterator[Any]:
    text = block.documented.text if block.documented else ""
    raised = block.options.raises
    error = re.search(rf"^{re.escape(raised)}(?:: |$)", text, re.MULTILINE) if raised else None
    printed = text[: error.start()].rstrip("\n") if error else text
    if printed:
        yield _FORMAT.v4.new_output("stream", name="stdout", text=printed + "\n")
    for figure in block.figures:
        if figure.theme == "light" and figure.path in pictures:
            yield _picture(figure, pictures[figure.path])
    if error:
        yield _FORMAT.v4.new_output(
            "error", ename=raised, evalue=text[error.end() :], traceback=[text[error.start() :]]
        )


def _picture(figure: Figure, content: bytes) -> Any:
    vector = figure.path.endswith(".svg")
    data = {
        "image/svg+xml" if vector else "image/png": content.decode()
        if vector
        else base64.b64encode(content).decode(),
        "text/plain": figure.alt,
    }
    return _FORMAT.v4.new_output("display_data", data=data)
