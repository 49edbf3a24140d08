"""What a search engine is told: every page, and where it is in the other languages.

A page that only one language has has no counterpart there, whatever page a reader is led to who
changes the language. The languages of a page name one another and themselves (source:
https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from verified_docs.site.languages import in_language


@dataclass(frozen=True)
class Entry:
    """A page of the sitemap."""

    address: str
    """Where it is published."""
    versions: tuple[tuple[str, str], ...]
    """Language and address of it in each language that has it; empty when only one has."""


def sitemap_entries(
    urls: Sequence[str], base: str, language: str, languages: Mapping[str, Container[str]]
) -> tuple[Entry, ...]:
    """Return the pages of a language.

    Args:
        urls: Of its pages, relative to the site of the language; empty for its home page.
        base: Where that site is published.
        language: Its code.
        languages: By code of each language, the URLs of all its pages.
    """
    entries = []
    for url in urls:
        having = [code for code, known in languages.items() if url in known]
        versions = tuple(
            (code, in_language(base, language, code) + quote(url)) for code in sorted(having)
        )
        entries.append(Entry(base + quote(url), versions if len(versions) > 1 else ()))
    return tuple(entries)
