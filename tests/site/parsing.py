"""The built pages, each parsed once."""

from __future__ import annotations

from functools import cache

from bs4 import BeautifulSoup
from visiting import Site


@cache
def parsed(site: Site, url: str) -> BeautifulSoup:
    """Return a page of the site, which whoever asks only reads; `url` is relative to the site's."""
    return BeautifulSoup((site.folder / url / "index.html").read_text("utf-8"), "html.parser")
