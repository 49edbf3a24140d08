"""The HTML of a page as a tree, which is parsed once, edited by the passes, and written once.

It is parsed as the standard says and browsers do, and so written in one form: attributes in double
quotes, every end tag, and no character escaped that need not be. Nothing that is shown changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser, LexborNode

Node = LexborNode
"""An element, a text or a comment of a tree; it lives as long as its tree."""

HEADINGS = "h1, h2, h3, h4, h5, h6"
"""Selects headings of every level."""
_LOSE_A_LINE = "pre, textarea, listing"
"""Elements whose first line end a browser drops."""


class Fragment:
    """What a page or a piece of it holds; `root` is around it and no part of it."""

    def __init__(self, html: str) -> None:
        self._parser = LexborHTMLParser("<body></body>")
        body = self._parser.body
        assert body is not None
        body.inner_html = html
        self.root: Node = body

    @property
    def html(self) -> str:
        """The HTML as it is now."""
        with _first_lines_kept(self.root):
            return self.root.inner_html or ""


class Document:
    """A whole page."""

    def __init__(self, html: str) -> None:
        self._parser = LexborHTMLParser(html)
        root = self._parser.root
        assert root is not None
        self.root: Node = root

    @property
    def html(self) -> str:
        """The HTML as it is now."""
        with _first_lines_kept(self.root):
            return f"{self._parser.html or ''}\n"


def first(node: Node, selector: str) -> Node | None:
    """Return the first element below a node that a CSS selector matches."""
    return node.css_first(selector)


def attribute(node: Node, name: str) -> str | None:
    """Return the value of an attribute; None where there is none, "" where it is empty."""
    attributes = node.attributes
    return (attributes[name] or "") if name in attributes else None


def classes(node: Node) -> list[str]:
    """Return the classes of an element."""
    return (attribute(node, "class") or "").split()


def around(node: Node, *tags: str) -> Node | None:
    """Return the nearest element of one of these names that a node is inside of."""
    above = node.parent
    while above is not None and above.tag not in tags:
        above = above.parent
    return above


def texts_outside(node: Node, *tags: str) -> list[tuple[Node, str]]:
    """Return the texts inside a node as `texts` does, but for those in elements of these names."""
    found: list[tuple[Node, str]] = []
    for one in node.iter(include_text=True):
        text = one.text_content
        if text is not None:
            found.append((one, text))
        elif one.tag not in tags:
            found += texts_outside(one, *tags)
    return found


def texts(node: Node) -> list[tuple[Node, str]]:
    """Return the texts inside a node, in order, each with what it says."""
    found = []
    for one in node.traverse(include_text=True):
        text = one.text_content  # of other nodes it is None
        if text is not None:
            found.append((one, text))
    return found


def text_of(node: Node) -> str:
    """Return the text of an element, or of a text."""
    return node.text_content or "" if node.is_text_node else node.text()


def children(node: Node) -> list[Node]:
    """Return what is right inside an element: elements, texts and comments."""
    return list(node.iter(include_text=True))


def after(node: Node) -> Iterator[Node]:
    """Yield what follows a node in the element around it; blank texts are left out."""
    while node.next is not None:
        node = node.next
        if not is_blank(node):
            yield node


def is_blank(node: Node) -> bool:
    """Whether a node is a text that says nothing."""
    return node.is_text_node and not text_of(node).strip()


def put_before(node: Node, html: str) -> None:
    """Put HTML before a node."""
    for piece in _made(html, node):
        node.insert_before(piece, move=True)


def put_after(node: Node, html: str) -> None:
    """Put HTML after a node."""
    for piece in reversed(_made(html, node)):
        node.insert_after(piece, move=True)


def put_first(node: Node, html: str) -> None:
    """Put HTML at the beginning of an element."""
    begin = node.first_child
    if begin is None:
        put_last(node, html)
    else:
        put_before(begin, html)


def put_last(node: Node, html: str) -> None:
    """Put HTML at the end of an element."""
    for piece in _made(html, node):
        node.insert_child(piece, move=True)


def replace(node: Node, html: str) -> None:
    """Put HTML in the place of a node."""
    put_before(node, html)
    node.decompose()


def new(tag: str, near: Node) -> Node:
    """Return an empty element for the tree of a node."""
    return near.parser.create_node(tag)


@dataclass(frozen=True)
class Piece:
    """What is met on the way through an element: a start, an end, or a text."""

    html: str
    text: str = ""
    """Empty for a tag."""
    opens: bool = False


def pieces(node: Node) -> Iterator[Piece]:
    """Yield a node, and what is inside it, where that is text and elements that end."""
    if node.is_text_node:
        yield Piece(node.html or "", text_of(node))
    elif node.is_element_node:
        end = f"</{node.tag}>"
        html = node.html or ""
        inside = node.inner_html or ""
        yield Piece(html[: len(html) - len(inside) - len(end)], opens=True)
        for child in children(node):
            yield from pieces(child)
        yield Piece(end)


def _made(html: str, near: Node) -> list[Node]:
    holder = new("div", near)
    holder.inner_html = html
    return children(holder)


@contextmanager
def _first_lines_kept(root: Node) -> Iterator[None]:
    """Have a line end written twice where a browser would drop the only one."""
    added = []
    for element in root.css(_LOSE_A_LINE):
        begin = element.first_child
        if begin is not None and begin.is_text_node and text_of(begin).startswith("\n"):
            begin.insert_before("\n")
            added.append(element.first_child)
    yield
    for text in added:
        if text is not None:
            text.decompose()
