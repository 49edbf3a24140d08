"""Index a built site, so that its search dialog finds what a reader asks for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

_ROOT = "article.md-content__inner"
_NOT_TEXT = (
    ".headerlink",
    ".block-link",
    ".block-standalone",
    ".block-state",
    ".block-label",
    ".downloads",
    ".parameters-label",
    ".states",
    ".states-filter",
    ".translation",
    ".verification",
)
_UNUSED = ("pagefind-*.css", "pagefind-*ui.js", "pagefind-highlight.js")
"""What Pagefind adds for sites without a dialog of their own."""


class IndexingError(Exception):
    """Pagefind did not index the site."""


def weighted(html: str, weight: float) -> str:
    """Return a page whose words count `weight` times as much as another page's."""
    return html if weight == 1 else f'<div data-pagefind-weight="{weight}">{html}</div>'


def index(folder: Path, language: str) -> None:
    """Write the index of the pages below a folder into `pagefind/` in it.

    Args:
        folder: A built site of one language.
        language: Code of the language, by which words are told apart.

    Raises:
        IndexingError: Pagefind failed; says what it printed.
    """
    command = [sys.executable, "-m", "pagefind", "--site", str(folder)]
    command += ["--glob", "**/index.html", "--root-selector", _ROOT, "--force-language", language]
    command += ["--exclude-selectors", ",".join(_NOT_TEXT)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise IndexingError(f"the site has no search: {done.stdout}{done.stderr}".strip())
    for pattern in _UNUSED:
        for path in (folder / "pagefind").glob(pattern):
            path.unlink()
