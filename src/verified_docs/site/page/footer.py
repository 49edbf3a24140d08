"""The links at the end of every page: what the guide is, and what a reader can take away."""

from __future__ import annotations

from dataclasses import dataclass

from verified_docs.site.files.offline import SIZE_PLACE
from verified_docs.site.lists.feed import FEED
from verified_docs.site.words import Words


@dataclass(frozen=True)
class FooterLink:
    """One link of the footer."""

    address: str
    """Relative to the site of the language."""
    text: str
    note: str = ""
    """HTML that follows the text in the link."""
    download: bool = False


def footer_links(
    about: str | None, changes: str | None, copy: str | None, words: Words
) -> tuple[FooterLink, ...]:
    """Return the links, in order.

    Args:
        about: Path of the page with the licences and the statement on accessibility, which are
            sections of these ids; None where there is none.
        changes: Path of the page on what changed, of which there is a feed.
        copy: Path of the copy to read offline; None where the build makes none.
        words: Of the page's language.
    """
    links = []
    if about:
        links.append(FooterLink(f"{_url(about)}#licences", words.licences))
        links.append(FooterLink(f"{_url(about)}#accessibility", words.accessibility))
    if changes:
        links.append(FooterLink(_url(changes), words.changes))
        links.append(FooterLink(FEED, words.feed))
    if copy:
        note = f' <span class="size">.zip{SIZE_PLACE}</span>'
        links.append(FooterLink(copy, words.offline, note, download=True))
    return tuple(links)


def _url(path: str) -> str:
    return f"{path.removesuffix('.md')}/"
