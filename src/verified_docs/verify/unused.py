"""Find figure files that no page shows: what is left of a block that draws no more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from verified_docs.errors import Problem
from verified_docs.model import Page
from verified_docs.read import FIGURE_FOLDER, find_pages, folders_of_pages
from verified_docs.settings import Config


def unused_figures(pages: Sequence[Page], config: Config) -> Iterator[Problem]:
    """Yield each file below a folder of figures that none of the pages shows.

    Only folders of pages that are all among `pages` are looked through: the page that shows a
    figure could be one of the others.
    """
    read = {page.path.resolve() for page in pages}
    shown = {
        (page.path.parent / address).resolve()
        for page in pages
        for address in [
            *[figure.path for block in page.blocks for figure in block.figures],
            *[mark.name.partition("#")[0] for mark in page.landmarks if mark.kind == "image"],
        ]
    }
    for folder in folders_of_pages(config):
        if not folder.is_dir():
            continue
        if not {path.resolve() for path in find_pages([folder], config.root)} <= read:
            continue
        for path in _figures(folder):
            if path.resolve() not in shown:
                name = path.relative_to(config.root).as_posix()
                message = "no page shows this figure: remove the file, or show it after its block"
                yield Problem(name, 1, message)


def _figures(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        parts = path.relative_to(folder).parts
        hidden = any(part.startswith(".") for part in parts)
        if FIGURE_FOLDER in parts[:-1] and path.is_file() and not hidden:
            yield path
