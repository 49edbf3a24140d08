"""Where the same page is in the other languages."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote


@dataclass(frozen=True)
class Counterpart:
    """The page to show when a reader changes language."""

    language: str
    address: str
    """Relative to the page that links to it; works wherever the site is served from."""
    same: bool
    """Whether it is the same page; otherwise it is the nearest one above that exists."""


def find_counterpart(
    url: str, language: str, urls: Container[str], version: str | None
) -> Counterpart:
    """Return the page of `language` that corresponds to the page at `url`.

    Args:
        url: Of the page, relative to its site: `guides/custom-layers/`, or empty for the home page.
        language: Code of the language to link to; also the name of its folder beside this one's.
        urls: Every page of that language, relative to its site.
        version: The folder the page is published in, when it is published as a version.
    """
    found = url
    while found not in urls and found:
        parent = found.rstrip("/").rpartition("/")[0]
        found = f"{parent}/" if parent else ""
    up = "../" * (url.count("/") + (2 if version else 1))
    inside = f"{version}/" if version else ""
    return Counterpart(language, f"{up}{language}/{inside}{found}", same=found == url)


def page_urls(docs: Path) -> frozenset[str]:
    """Return the URLs, relative to its site and encoded, of the pages in a language's folder."""
    urls = set()
    for path in docs.rglob("*"):
        if path.suffix in (".md", ".ipynb"):
            url = quote(path.relative_to(docs).with_suffix("").as_posix())
            urls.add(url.removesuffix("index") if path.stem == "index" else f"{url}/")
    return frozenset(urls)


def in_language(address: str, language: str, other: str) -> str:
    """Return the published address of a site's home in another language of the same version."""
    before, _, version = address.rpartition(f"/{language}/")
    return f"{before}/{other}/{version}"
