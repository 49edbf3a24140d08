"""Where search engines find the same page in the other languages.

The rule that the languages of a page name one another and themselves, in the page and in the
sitemap, and what `x-default` is, are in
<https://developers.google.com/search/docs/specialty/international/localized-versions>.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass

from verified_docs.site.page.counterparts import in_language


@dataclass(frozen=True)
class Alternate:
    """A page that says the same in a language."""

    language: str
    """Its code, or `x-default`: the one for readers of none of the languages."""
    address: str
    """Absolute."""


@dataclass(frozen=True)
class Entry:
    """A page of the sitemap."""

    address: str
    """Where it is published."""
    alternates: tuple[Alternate, ...]


def alternates(
    url: str, base: str, language: str, languages: Mapping[str, Container[str]], default: str
) -> tuple[Alternate, ...]:
    """Return a page in every language that has it, its own included; none where it is alone.

    Args:
        url: Of the page, relative to its site: `guides/custom-layers/`, or empty for the home page.
        base: Where the site of its language is published, in the version that search engines are
            sent to.
        language: Code of that language.
        languages: By code of each language, the URLs of all its pages.
        default: Code of the language for readers of none. Its home page gives way to the page
            above the languages, which chooses.
    """
    same = [code for code in sorted(languages) if url in languages[code]]
    if len(same) < 2:
        return ()
    found = [Alternate(code, in_language(base, language, code) + url) for code in same]
    if not url:
        found.append(Alternate("x-default", f"{base.rpartition(f'/{language}/')[0]}/"))
    elif default in same:
        found.append(Alternate("x-default", in_language(base, language, default) + url))
    return tuple(found)


def sitemap_entries(
    urls: Sequence[str],
    base: str,
    language: str,
    languages: Mapping[str, Container[str]],
    default: str,
) -> tuple[Entry, ...]:
    """Return the pages of a language; `urls` are theirs, the rest is as for `alternates`."""
    return tuple(
        Entry(base + url, alternates(url, base, language, languages, default)) for url in urls
    )
