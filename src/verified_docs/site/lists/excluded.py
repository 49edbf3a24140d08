"""The list of blocks that have not been run, on the page that asks for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from urllib.parse import urljoin

from verified_docs.model import Block
from verified_docs.site.blocks.notices import notice
from verified_docs.site.lists.places import places
from verified_docs.site.tree import Node, replace
from verified_docs.site.words import Words

EXCLUDED_PLACE = '<div data-list="not-run"></div>'
"""What a page holds where the list is to stand."""


@dataclass(frozen=True)
class Listed:
    """A page of the site with its blocks."""

    title: str
    address: str
    """Where it is, as seen from the page that holds the list."""
    blocks: tuple[Block, ...]
    devices: Sequence[str]
    """Devices of the runs on record."""
    proven: Collection[str] = ()
    """Ids of the blocks that these runs prove."""


def excluded_as_markdown(pages: Sequence[Listed], base: str, words: Words) -> str:
    """Return the list as Markdown; `base` is where the page that holds it is published."""
    if not pages:
        return ""
    rows = [
        f"| [`{block.id}`]({urljoin(base, page.address)}#{block.id}) | {page.title} | {reason} |"
        for page, block, reason in _not_run(pages, words)
    ]
    if not rows:
        return words.all_run
    head = f"| {words.block} | {words.page} | {words.why} |"
    return "\n".join([head, "| --- | --- | --- |", *rows])


def place_excluded(root: Node, pages: Sequence[Listed], words: Words) -> None:
    """Put the list into its place on a page, in the order of the pages."""
    for place in places(root, EXCLUDED_PLACE):
        replace(place, _table(pages, words))


def _not_run(pages: Sequence[Listed], words: Words) -> Iterator[tuple[Listed, Block, str]]:
    for page in pages:
        for block in page.blocks:
            reason = notice(block, page.devices, words, page.proven)
            if reason:
                yield page, block, reason


def _table(pages: Sequence[Listed], words: Words) -> str:
    rows = [
        f'<tr><td><a href="{escape(page.address)}#{escape(block.id)}">'
        f"<code>{escape(block.id)}</code></a></td>"
        f'<td><a href="{escape(page.address)}">{escape(page.title, quote=False)}</a></td>'
        f"<td>{escape(reason, quote=False)}</td></tr>"
        for page, block, reason in _not_run(pages, words)
    ]
    if not rows:
        return f"<p>{words.all_run}</p>"
    heads = "".join(f"<th>{name}</th>" for name in (words.block, words.page, words.why))
    return f"<table><thead><tr>{heads}</tr></thead><tbody>{''.join(rows)}</tbody></table>"
