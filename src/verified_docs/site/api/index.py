"""The index of the public names that the verified blocks use, on the page that asks for it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from verified_docs.model import Block
from verified_docs.site.api.expressions import Use
from verified_docs.site.api.inventory import Inventory
from verified_docs.site.blocks.notices import notice
from verified_docs.site.lists.filter import filter_field
from verified_docs.site.lists.places import places
from verified_docs.site.tree import Node, replace
from verified_docs.site.words import Words

_PAGES = 3
"""Pages that are listed for a name; the rest opens where somebody asks for it."""
API_PLACE = '<div data-list="api"></div>'
"""What a page holds where the index is to stand."""


@dataclass(frozen=True)
class Using:
    """A page of the site, and what its verified blocks use."""

    title: str
    address: str
    """Where it is, as seen from the page that leads to it."""
    first: Mapping[str, str]
    """By public name, the id of the first block that uses it."""
    places: Mapping[str, str] = field(default_factory=dict)
    """The public names that a heading of the page is about, with the heading's id."""
    named: frozenset[str] = frozenset()
    """The public names in its code, verified or not."""


def verified_uses(
    blocks: Sequence[Block],
    uses: Mapping[str, Sequence[Use]],
    devices: Sequence[str],
    words: Words,
) -> dict[str, str]:
    """Return the names that verified blocks of a page use, each with the first block's id.

    Args:
        blocks: Of the page, in order.
        uses: The names in its blocks.
        devices: Of the runs of the page on record; without one nothing is verified.
        words: Of the page's language.
    """
    first: dict[str, str] = {}
    for block in blocks if devices else ():
        if notice(block, devices, words) is None:
            for use in uses.get(block.id, ()):
                first.setdefault(use.name, block.id)
    return first


def names_with_a_place(blocks: Sequence[Block], inventory: Inventory) -> dict[str, str]:
    """Return the public names that a heading of a page is about, each with the heading's id.

    The id is the name, or another name of the same object, and there is a signature below it.
    """
    found = {}
    for block in blocks:
        if block.options.signature and block.fence:
            name = inventory.listed(block.fence.heading)
            signed = inventory.listed(block.source.partition("(")[0])
            if name is not None and name in inventory.names and name == signed:
                found[name] = block.fence.heading
    return found


def place_api_index(
    root: Node, pages: Sequence[Using], inventory: Inventory, words: Words
) -> tuple[dict[str, Any], ...]:
    """Put the index into its place on a page, and return its headings as tokens of a contents."""
    names = sorted({name for page in pages for name in page.first}, key=str.casefold)
    modules: dict[str, list[str]] = {}
    for name in names:
        modules.setdefault(module_of(name, inventory), []).append(name)
    parts = [filter_field(".api-names > li", len(names), words)]
    for module in sorted(modules):
        rows = "".join(_row(name, module, pages, inventory, words) for name in modules[module])
        parts.append(
            f'<section class="api-module"><h2 id="{escape(module)}"><code>{escape(module)}</code>'
            f'</h2><ul class="api-names">{rows}</ul></section>'
        )
    tokens = tuple(
        {
            "level": 2,
            "id": module,
            "name": escape(module),
            "html": escape(module),
            "data-toc-label": "",
            "children": [],
        }
        for module in sorted(modules)
    )
    for place in places(root, API_PLACE):
        replace(place, "\n".join(parts))
    return tokens


def module_of(name: str, inventory: Inventory) -> str:
    """Return the module that makes a name public; a method belongs to its class's."""
    module = name.rpartition(".")[0]
    while module and module not in inventory.modules:
        module = module.rpartition(".")[0]
    return module


def links_to_users(name: str, pages: Sequence[Using], words: Words) -> list[str]:
    """Return as HTML where pages use a name: a few links, and what opens the others."""
    used = [
        f'<a href="{escape(page.address)}#{escape(page.first[name])}">'
        f"{escape(page.title, quote=False)}</a>"
        for page in pages
        if name in page.first
    ]
    parts = [words.separator.join(used[:_PAGES])] if used else []
    if used[_PAGES:]:
        more = words.more_pages.format(number=len(used) - _PAGES)
        parts.append(
            f'<details class="api-more"><summary>{more}</summary>'
            f"{words.separator.join(used[_PAGES:])}</details>"
        )
    return parts


def _row(name: str, module: str, pages: Sequence[Using], inventory: Inventory, words: Words) -> str:
    """Return a name, which leads to its place here or else to the official reference, and pages."""
    short = name.removeprefix(f"{module}.")
    code = f'<code><span class="api-of">{escape(module)}.</span><wbr>{escape(short)}</code>'
    place = next((page for page in pages if name in page.places), None)
    official = inventory.names[name].address
    address = f"{place.address}#{place.places[name]}" if place else official
    if address is None:
        link = f'<span class="api" data-api="{escape(name)}" tabindex="0">{code}</span>'
    else:
        kind = "api api-place" if place else "api"
        link = (
            f'<a class="{kind}" href="{escape(address)}" data-api="{escape(name)}" '
            f'rel="noopener">{code}</a>'
        )
    parts = links_to_users(name, [page for page in pages if page is not place], words)
    if place and official:
        title = escape(words.api_official, quote=False)
        parts.append(
            f'<a class="api-official" href="{escape(official)}" rel="noopener">{title}</a>'
        )
    shown = " · ".join(parts)
    return f'<li id="{escape(name)}">{link} <span class="api-pages">{shown}</span></li>'
