"""Bring each block's standalone program to the reader: beside the page, a click away."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from pathlib import Path

from verified_docs.config import Config
from verified_docs.errors import PageError
from verified_docs.page import Page
from verified_docs.site.words import Words
from verified_docs.snippets import FOLDER, drift, snippets_of


@dataclass(frozen=True)
class Standalone:
    """The committed program of one block, and where the site puts it."""

    block: str
    """Id of the block."""
    path: Path
    """The file as committed."""
    source: str
    """Path in the site of the page's language: `snippets/guides/custom-layers/dense.py`."""


def find_standalones(page: Page, config: Config) -> tuple[tuple[Standalone, ...], tuple[str, ...]]:
    """Return the programs of a page's blocks, and what is missing or not what the page gives.

    A block that is not run has none.
    """
    try:
        snippets = snippets_of(page, config)
    except PageError as error:
        return (), tuple(problem.message for problem in error.problems)
    problems = drift(snippets, [page], config)
    found = []
    for snippet in snippets:
        if snippet.path.is_file():
            _, *inside = snippet.path.relative_to(config.root / FOLDER).parts
            source = "/".join([FOLDER, *inside])
            found.append(Standalone(snippet.path.stem, snippet.path, source))
    return tuple(found), tuple(f"{problem.path} {problem.message}" for problem in problems)


def standalone_link(address: str, words: Words) -> str:
    """Return the control that copies the program at `address`; without a script it opens it."""
    return (
        f'<a class="block-standalone" href="{escape(address)}" data-search-exclude '
        f'title="{escape(words.standalone_title)}" aria-label="{escape(words.standalone)}">'
        f"<span>{escape(words.standalone)}</span></a>"
    )
