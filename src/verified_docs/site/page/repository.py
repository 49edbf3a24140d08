"""Links from a page to its source, for a reader who would mend it."""

from __future__ import annotations

import re
from html import escape
from urllib.parse import quote, urlsplit

from verified_docs.site.words import Words

_KEEP = "/"


def edit_address(repository: str, branch: str, path: str) -> str | None:
    """Return where a file is edited in the browser; None where that is not known of the host."""
    base = _base(repository)
    place = f"edit/{quote(branch)}/{quote(path, safe=_KEEP)}"
    if _is(repository, "github"):
        return f"{base}/{place}"
    return f"{base}/-/{place}" if _is(repository, "gitlab") else None


def report_address(repository: str, name: str) -> str | None:
    """Return where a problem is reported, its title begun with a page's name; None as above."""
    base = _base(repository)
    title = quote(f"{name}: ", safe="")
    if _is(repository, "github"):
        return f"{base}/issues/new?title={title}"
    return f"{base}/-/issues/new?issue%5Btitle%5D={title}" if _is(repository, "gitlab") else None


def repository_line(repository: str, branch: str, name: str, words: Words) -> str:
    """Return the line at a page's end as HTML; empty without a repository that has such pages.

    Args:
        repository: Its address on GitHub, GitLab, or a host whose name says that it runs one.
        branch: Which the pages are edited on.
        name: Path of the page in the repository.
        words: Of the page's language.
    """
    links = [
        f'<a href="{escape(address)}">{escape(text)}</a>'
        for address, text in (
            (edit_address(repository, branch, name), words.edit),
            (report_address(repository, name), words.report),
        )
        if address
    ]
    if not links:
        return ""
    return f'\n<p class="downloads repository" data-search-exclude>{" ".join(links)}</p>'


def _base(repository: str) -> str:
    return re.sub(r"(\.git)?/*$", "", repository)


def _is(repository: str, host: str) -> bool:
    return host in (urlsplit(repository).hostname or "").split(".")
