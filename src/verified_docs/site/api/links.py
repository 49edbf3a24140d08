"""Link the public names in highlighted code to their reference, and say what their signatures are.

A reader who copies the code gets the code: a link adds no text. Of the links to one name only the
first of a page can be reached with the tabulator key, as there are hundreds of them.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape

from verified_docs.kinds import kind_of
from verified_docs.model import Block
from verified_docs.site.api.expressions import Use
from verified_docs.site.api.inventory import Inventory
from verified_docs.site.tree import Node, children, first, pieces, text_of

SIGNATURES = "signatures"
"""Folder of the site that holds a file of signatures for each page that shows some."""


def link_names(
    root: Node,
    blocks: Sequence[Block],
    uses: Mapping[str, Sequence[Use]],
    inventory: Inventory,
    places: Mapping[str, str],
) -> None:
    """Link the names in the code of a page whose fences are as `render` left them.

    A name leads to its place on another page of the site, or else to the official reference; so
    from its place it leads to the reference.

    Args:
        root: Of the page.
        blocks: Of the page, in order.
        uses: The names in its blocks.
        inventory: Of the names that are used.
        places: By name, the address of its place as seen from the page.
    """
    shown = [block for block in blocks if kind_of(block).is_code]
    reached: set[str] = set()
    for unit, block in zip(root.css("div.block[data-digest]"), shown, strict=False):
        found = [use for use in uses.get(block.id, ()) if use.end > use.start]
        code = first(unit, "code")
        if found and code is not None:
            link_code(code, found, inventory, reached, places)


def link_code(
    code: Node,
    uses: Sequence[Use],
    inventory: Inventory,
    reached: set[str],
    places: Mapping[str, str],
) -> None:
    """Link names in highlighted code.

    Args:
        code: As Pygments writes it.
        uses: In order, none inside of another.
        inventory: Of the names that are used.
        reached: Names that a link of the page before these leads to; what is linked is added.
        places: By name, the address of its place.
    """
    starts = [0]
    for line in code.text().split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    edges: dict[int, list[str]] = {}
    for use in uses:
        first_one = use.name not in reached
        reached.add(use.name)
        address = places.get(use.name) or inventory.names[use.name].address
        opening, closing = _tags(use.name, address, use.name not in places, first_one)
        edges.setdefault(starts[use.line] + use.start, []).append(opening)
        edges.setdefault(starts[use.line] + use.end, []).insert(0, closing)
    code.inner_html = "".join(_pieces(code, edges))


def _tags(name: str, address: str | None, outside: bool, first: bool) -> tuple[str, str]:
    if address is None:
        reach = ' tabindex="0"' if first else ""
        return f'<span class="api" data-api="{escape(name)}"{reach}>', "</span>"
    reach = "" if first else ' tabindex="-1"'
    href = escape(address)
    alone = ' rel="noopener"' if outside else ""
    return f'<a class="api" href="{href}" data-api="{escape(name)}"{alone}{reach}>', "</a>"


def _pieces(code: Node, edges: Mapping[int, Sequence[str]]) -> Iterator[str]:
    """Yield highlighted code with tags at some characters of its text.

    A span that reaches over such a place ends before it and begins again after it.
    """
    position = 0
    spans: list[str] = []
    opened = 0
    places = sorted(edges)
    for child in children(code):
        after = position + len(text_of(child))
        if not places or places[0] >= after:  # most of the code
            yield (child.html or "") if after > position else ""
            position = after
            continue
        for piece in pieces(child):
            if piece.opens:
                spans.append(piece.html)
            elif not piece.text:
                spans.pop()
                if opened > len(spans):
                    opened -= 1
                    yield piece.html
            else:
                text = piece.text
                end = position + len(text)
                while places and places[0] < end:
                    place = places.pop(0)
                    if place > position:
                        before = escape(text[: place - position], quote=False)
                        yield "".join(spans[opened:]) + before
                        opened = len(spans)
                    yield "</span>" * opened + "".join(edges[place])
                    opened = 0
                    text, position = text[place - position :], place
                yield "".join(spans[opened:]) + escape(text, quote=False)
                opened, position = len(spans), end
    for place in places:
        yield "</span>" * opened + "".join(edges[place])


def signatures(names: Collection[str], inventory: Inventory) -> bytes:
    """Return the parameters of names as the file that the page's script reads, by name.

    None stands for a name that takes none, such as a property.
    """
    known = {name: inventory.names[name].parameters for name in sorted(names)}
    return json.dumps(known, ensure_ascii=False, separators=(",", ":")).encode()


def panel(address: str) -> str:
    """Return what shows a signature; `address` is that of the file."""
    return (
        f'<div class="api-panel" id="api-panel" role="tooltip" data-signatures="{escape(address)}" '
        "hidden></div>"
    )
