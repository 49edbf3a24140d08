"""What stands above the languages of a site: the page that chooses one, and what programs read.

A static host answers every wrong address with the same page, whatever its depth, so the links of
that page start with the path at which the site is published.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from verified_docs.site.page.policy import with_policy
from verified_docs.site.words import WORDS, Words


@dataclass(frozen=True)
class Edition:
    """The site in one language, as a template of what stands above finds it in `editions`."""

    language: str
    title: str
    summary: str
    """What the site is, in a sentence."""

    @property
    def words(self) -> Words:
        """Those of its language."""
        return WORDS[self.language]


def root_pages(
    folder: Path, editions: Sequence[Edition], default: str, address: str, version: str = ""
) -> dict[str, bytes]:
    """Return the content of the files, by name.

    Args:
        folder: Holds a template for each.
        editions: Every language, in order.
        default: The language for readers of none.
        address: Where the site is published, without the language.
        version: The published version that search engines are led to, where each language holds a
            folder for each version, listed by mike.
    """
    templates = Environment(
        loader=FileSystemLoader(folder), keep_trailing_newline=True, undefined=StrictUndefined
    )
    pages = {}
    for path in sorted(folder.iterdir()):
        text = templates.get_template(path.name).render(
            editions=editions,
            languages=" ".join(edition.language for edition in editions),
            title=" / ".join(edition.title for edition in editions),
            summary=" ".join(edition.summary for edition in editions),
            default=default,
            base=urlsplit(address).path,
            address=address,
            version=f"{version}/" if version else "",
            versions="true" if version else "false",
        )
        pages[path.name] = (with_policy(text) if path.suffix == ".html" else text).encode()
    return pages
