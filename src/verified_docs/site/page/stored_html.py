"""HTML that a notebook stores, as a page may show it: what it says, without what it could do.

A program gave it, and a page is to run nothing and fetch nothing that a program thought of. So
elements and attributes are kept by name: tables, text and images that lie in the HTML itself. The
look is the site's, in both palettes: styles, classes and colours are left out. Ids are too, which
the page may have already. A table has a class, so that the theme does not move it into boxes.
"""

from __future__ import annotations

from html import escape

from verified_docs.site.tree import Node, attribute, children, text_of

_KEPT = frozenset(
    {"table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td"}
    | {"p", "div", "pre", "blockquote", "ul", "ol", "li", "dl", "dt", "dd", "details", "summary"}
    | {"a", "abbr", "b", "br", "code", "em", "hr", "i", "img", "kbd", "mark", "q", "s", "samp"}
    | {"small", "span", "strong", "sub", "sup", "time", "u", "var"}
)
"""Elements that are kept; of others only what is in them."""
_DROPPED = frozenset(
    {"script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math"}
    | {"title", "head", "select", "textarea", "button", "audio", "video", "canvas"}
)
"""Elements of which nothing is kept."""
_ATTRIBUTES = frozenset({"alt", "colspan", "dir", "lang", "rowspan", "scope", "span", "title"})
_VOID = frozenset({"br", "col", "hr", "img"})
_ADDRESSES = {"href": ("https://", "http://"), "src": ("data:image/",)}
_NO_ALT = "No description has been provided for this image"
"""What nbconvert says of an image that nobody has described."""


def shown_html(root: Node) -> str:
    """Return what is inside an element as a page may show it."""
    return "".join(map(_shown, children(root)))


def _shown(node: Node) -> str:
    if node.is_text_node:
        return escape(text_of(node), quote=False)
    tag = node.tag or ""
    if not node.is_element_node or tag in _DROPPED:
        return ""
    if tag == "img" and _address(node, "src") is None:
        return escape(attribute(node, "alt") or "", quote=False)
    inside = shown_html(node)
    if tag not in _KEPT:
        return inside
    own = ' class="stored"' if tag == "table" else ""
    start = f"<{tag}{own}{''.join(_attributes(node))}>"
    return start if tag in _VOID else f"{start}{inside}</{tag}>"


def _attributes(node: Node) -> list[str]:
    found = {name: attribute(node, name) for name in sorted(_ATTRIBUTES)}
    found |= {name: _address(node, name) for name in _ADDRESSES}
    if node.tag == "img":
        found["alt"] = (found["alt"] or "").replace(_NO_ALT, "")
    return [f' {name}="{escape(text)}"' for name, text in found.items() if text is not None]


def _address(node: Node, name: str) -> str | None:
    """Return an address that a page may lead to or show; None for any other."""
    given = attribute(node, name)
    allowed = given is not None and given.lower().startswith(_ADDRESSES[name])
    return given if allowed else None
