"""The built pages, each parsed once, as a browser would."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from selectolax.lexbor import LexborHTMLParser, LexborNode
from visiting import Site


@dataclass(frozen=True)
class Element:
    """An element of a page, which whoever asks only reads."""

    node: LexborNode

    def select(self, selector: str) -> list[Element]:
        """Return the elements within this one that a CSS selector names, in their order."""
        return [Element(one) for one in self.node.css(selector) if one.mem_id != self.node.mem_id]

    def select_one(self, selector: str) -> Element | None:
        """Return the first of them."""
        return next(iter(self.select(selector)), None)

    @property
    def attrs(self) -> dict[str, str]:
        """The attributes; one without a value is empty."""
        return {name: value or "" for name, value in self.node.attributes.items()}

    def get(self, name: str) -> str | None:
        """Return an attribute, if it is there."""
        return self.attrs.get(name)

    def __getitem__(self, name: str) -> str:
        return self.attrs[name]

    def __str__(self) -> str:
        return self.node.html or ""

    def get_text(self, separator: str = "") -> str:
        """Return the text within, its parts separated."""
        return self.node.text(separator=separator)


def parse(html: str) -> Element:
    """Return the root of a page."""
    root = LexborHTMLParser(html).root
    assert root is not None
    return Element(root)


@cache
def parsed(site: Site, url: str) -> Element:
    """Return the root of a page of the site; `url` is relative to the site's."""
    return parse((site.folder / url / "index.html").read_text("utf-8"))
