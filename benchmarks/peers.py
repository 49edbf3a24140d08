"""The pages of the project in the forms that other tools run.

Each form holds the same code in the same order. Where a page shows an exception, the code is
wrapped so that the peer goes on, as the engine does.
"""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from pathlib import Path

import nbformat

from verified_docs.page import Block, Page
from verified_docs.verify import Selection


def runnable(page: Page) -> list[Block]:
    """Return the blocks of a page that run without a GPU and a network."""
    return [block for block in page.blocks if Selection().reason_not_to_run(block) is None]


def tolerant(block: Block) -> str:
    """Return the block's code, made to survive the exception that its page shows."""
    if not block.options.raises:
        return block.source
    body = textwrap.indent(block.source, "    ")
    return f"try:\n{body}\nexcept BaseException as error:\n    print(error)"


def write_markdown(pages: Sequence[Page], folder: Path) -> None:
    """Write each page as one fence, the form in which pytest-markdown-docs is fastest.

    Its fences share nothing unless they are marked `continuation`, and then each runs all that
    came before it again; a single fence costs it neither.
    """
    for page in pages:
        code = "\n".join(tolerant(block) for block in runnable(page))
        if code:
            path = folder / page.name.replace("/", "_")
            path.with_suffix(".md").write_text(f"````python\n{code}\n````\n", encoding="utf-8")


def write_notebooks(pages: Sequence[Page], folder: Path) -> None:
    """Write each page as a notebook, a cell for each block."""
    for page in pages:
        cells = [nbformat.v4.new_code_cell(tolerant(block)) for block in runnable(page)]
        if cells:
            notebook = nbformat.v4.new_notebook(cells=cells)
            notebook.metadata["kernelspec"] = {
                "name": "python3",
                "display_name": "Python 3",
                "language": "python",
            }
            name = page.name.replace("/", "_")
            nbformat.write(notebook, (folder / name).with_suffix(".ipynb"))
