"""The line at a page's end that offers the page as files."""

from __future__ import annotations

import posixpath
import re
from html import escape

from verified_docs.model import Page
from verified_docs.site.words import Words

_GITHUB = re.compile(r"https://github\.com/([\w.-]+/[\w.-]+?)(?:\.git)?/?")


def download_name(page: Page, served: str, suffix: str) -> str:
    """Return the path in the site of a page's download: beside the page.

    Args:
        page: As the engine reads it.
        served: Path in the site of the page's HTML.
        suffix: `.py` or `.ipynb`.
    """
    return posixpath.join(posixpath.dirname(served), page.path.stem + suffix)


def colab_address(repository: str, branch: str, path: str) -> str | None:
    """Return where Colab opens a notebook of a branch, or None where it cannot: not on GitHub."""
    match = _GITHUB.fullmatch(repository or "")
    return match and f"https://colab.research.google.com/github/{match[1]}/blob/{branch}/{path}"


def downloads_line(page: Page, colab: str | None, words: Words) -> str:
    """Return the line as HTML; empty for a page without code."""
    if not page.blocks:
        return ""
    stem = page.path.stem
    links = [
        f'<a href="{escape(stem)}.py" download>{escape(words.download_script)}</a>',
        f'<a href="{escape(stem)}.ipynb" download>{escape(words.download_notebook)}</a>',
    ]
    if colab:
        links.append(f'<a href="{escape(colab)}">{escape(words.colab)}</a>')
    label = escape(words.download)
    return f'\n<p class="downloads" data-search-exclude><span>{label}</span> {" ".join(links)}</p>'
