"""Link the public names in highlighted code to their reference, and say what their signatures are.

A reader who copies the code gets the code: a link adds no text. Of the links to one name only the
first of a page can be reached with the tabulator key, as there are hundreds of them.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from html import escape, unescape

from verified_docs.kinds import kind_of
from verified_docs.model import Block
from verified_docs.site.api.expressions import Use
from verified_docs.site.api.inventory import Inventory

SIGNATURES = "signatures"
"""Folder of the site that holds a file of signatures for each page that shows some."""

_BLOCK = re.compile(
    r'(<div class="block" data-digest="\w+">(?:(?!<!--block-->).)*?<code>)(.*?)(</code>)', re.DOTALL
)
_TOKEN = re.compile(r"<[^>]*>|[^<]+")


def link_names(
    html: str, blocks: Sequence[Block], uses: Mapping[str, Sequence[Use]], inventory: Inventory
) -> str:
    """Return a page whose fences are as `render` left them, with the names in its code linked."""
    shown = iter([block for block in blocks if kind_of(block).is_code])
    reached: set[str] = set()

    def linked(match: re.Match[str]) -> str:
        block = next(shown, None)
        found = [use for use in uses.get(block.id, ()) if use.end > use.start] if block else []
        if not found:
            return match[0]
        return match[1] + link_code(match[2], found, inventory, reached) + match[3]

    return _BLOCK.sub(linked, html)


def link_code(html: str, uses: Sequence[Use], inventory: Inventory, reached: set[str]) -> str:
    """Return highlighted code with links.

    Args:
        html: As Pygments writes it.
        uses: In order, none inside of another.
        inventory: Of the names that are used.
        reached: Names that a link of the page before these leads to; what is linked is added.
    """
    code = unescape(re.sub(r"<[^>]*>", "", html))
    starts = [0]
    for line in code.split("\n"):
        starts.append(starts[-1] + len(line) + 1)
    edges: dict[int, list[str]] = {}
    for use in uses:
        first = use.name not in reached
        reached.add(use.name)
        opening, closing = _tags(use.name, inventory, first)
        edges.setdefault(starts[use.line] + use.start, []).append(opening)
        edges.setdefault(starts[use.line] + use.end, []).insert(0, closing)
    return "".join(_pieces(html, edges))


def _tags(name: str, inventory: Inventory, first: bool) -> tuple[str, str]:
    address = inventory.names[name].address
    if address is None:
        reach = ' tabindex="0"' if first else ""
        return f'<span class="api" data-api="{escape(name)}"{reach}>', "</span>"
    reach = "" if first else ' tabindex="-1"'
    href = escape(address)
    return f'<a class="api" href="{href}" data-api="{escape(name)}" rel="noopener"{reach}>', "</a>"


def _pieces(html: str, edges: Mapping[int, Sequence[str]]) -> Iterator[str]:
    """Yield highlighted code with tags at some characters of its text.

    A span that reaches over such a place ends before it and begins again after it.
    """
    position = 0
    spans: list[str] = []
    opened = 0
    places = sorted(edges)
    for token in _TOKEN.findall(html):
        if token.startswith("</"):
            spans.pop()
            if opened > len(spans):
                opened -= 1
                yield token
        elif token.startswith("<"):
            spans.append(token)
        else:
            text = unescape(token)
            rest = token  # as Pygments has escaped it
            end = position + len(text)
            while places and places[0] < end:
                place = places.pop(0)
                if place > position:
                    yield "".join(spans[opened:]) + escape(text[: place - position], quote=False)
                    opened = len(spans)
                yield "</span>" * opened + "".join(edges[place])
                opened = 0
                text, position = text[place - position :], place
                rest = escape(text, quote=False)
            yield "".join(spans[opened:]) + rest
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
