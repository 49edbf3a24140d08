"""Turn a page into files that a reader takes away: a script in cells, and a notebook.

Both hold the page's text and code in order. The script prints what cells show, and catches what a
block is meant to raise and prints it as the page shows it, so that it runs to its end.
"""

from __future__ import annotations

import ast
import base64
import builtins
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verified_docs.export.cells import NO_ADDRESSES, Cell, cells_of
from verified_docs.extras import require
from verified_docs.model import Block, Figure, Page
from verified_docs.slicing import printing_code, what_to_type

_CELL_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_NO_PICTURES: Mapping[str, bytes] = {}


def as_script(
    page: Page,
    addresses: Mapping[str, str] = NO_ADDRESSES,
    display: Sequence[str] = (),
    setup: Sequence[str] = (),
) -> str:
    """Return the page as a Python file in percent format, which editors show as cells.

    Args:
        page: As the engine reads it.
        addresses: As for `cells_of`.
        display: As for `cells_of`.
        setup: As for `cells_of`.
    """
    parts = []
    for cell in cells_of(page, addresses, display, setup):
        if cell.kind == "markdown":
            parts.append(f"# %% [markdown]\n{_commented(cell.source)}")
        else:
            parts.append("# %%\n" + _telling(cell, _printing(cell, display)))
    return "\n\n".join(parts) + "\n"


def as_notebook(
    page: Page,
    addresses: Mapping[str, str] = NO_ADDRESSES,
    pictures: Mapping[str, bytes] = _NO_PICTURES,
    display: Sequence[str] = (),
    setup: Sequence[str] = (),
) -> str:
    """Return the page as a notebook (format 4.5) that holds what the page says its code shows.

    Args:
        page: A Markdown page.
        addresses: As for `cells_of`.
        pictures: By path as the page writes it, the content of the figures to embed.
        display: As for `cells_of`.
        setup: As for `cells_of`.

    Raises:
        EngineError: what writes notebooks is not installed.
    """
    require("notebooks", "a notebook takes", "nbformat")
    import nbformat  # of an extra

    cells: list[dict[str, Any]] = []
    count = itertools.count(1)
    taken: set[str] = set()
    for number, cell in enumerate(cells_of(page, addresses, display, setup), 1):
        block = cell.block
        id_ = block.id if block and _CELL_ID.fullmatch(block.id) else f"cell-{number}"
        while id_ in taken:
            id_ += "-"
        taken.add(id_)
        made: dict[str, Any] = {"cell_type": cell.kind, "id": id_, "metadata": {}}
        made["source"] = _telling(cell, cell.source)
        if cell.kind == "code":
            made |= {"execution_count": next(count), "outputs": []}
            if block is None:  # how many characters a cell has written to a file, it does not show
                made["source"] = f"{cell.source};"
        if block is not None:
            made["outputs"] = list(_outputs(block, pictures))
            if block.options.raises:
                made["metadata"] = {"tags": ["raises-exception"]}
        cells.append(made)
    notebook = {
        "cells": cells,
        "metadata": {
            "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
            "language_info": {"name": "python"},
        },
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    form: Any = nbformat  # without annotations
    # `nbformat.writes` looks whether it is valid, which takes longer than all the rest.
    return str(form.v4.writes_json(form.from_dict(notebook))) + "\n"


def _commented(text: str) -> str:
    return "\n".join(f"# {line}".rstrip() for line in text.split("\n"))


def _telling(cell: Cell, code: str) -> str:
    """Return the code of a cell below what a reader has to type when it runs."""
    to_type = what_to_type(cell.block) if cell.block else ""
    return f"{to_type}\n{code}" if to_type else code


def _printing(cell: Cell, display: Sequence[str]) -> str:
    """Return the code of a cell as code of a file: it prints what the cell shows."""
    if cell.block is None:
        return cell.source
    source, imports = printing_code(cell.block, display)
    raised = cell.block.options.raises
    return "\n".join([*imports, _caught(source, raised) if raised else source])


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


def _outputs(block: Block, pictures: Mapping[str, bytes]) -> Iterator[dict[str, Any]]:
    text = block.documented.text if block.documented else ""
    raised = block.options.raises
    error = re.search(rf"^{re.escape(raised)}(?:: |$)", text, re.MULTILINE) if raised else None
    printed = text[: error.start()].rstrip("\n") if error else text
    if printed:
        yield {"output_type": "stream", "name": "stdout", "text": printed + "\n"}
    for figure in block.figures:
        if figure.theme == "light" and figure.path in pictures:
            yield _picture(figure, pictures[figure.path])
    if error:
        yield {
            "output_type": "error",
            "ename": raised,
            "evalue": text[error.end() :],
            "traceback": [text[error.start() :]],
        }


def _picture(figure: Figure, content: bytes) -> dict[str, Any]:
    vector = figure.path.endswith(".svg")
    data = {
        "image/svg+xml" if vector else "image/png": content.decode()
        if vector
        else base64.b64encode(content).decode(),
        "text/plain": figure.alt,
    }
    return {"output_type": "display_data", "data": data, "metadata": {}}
