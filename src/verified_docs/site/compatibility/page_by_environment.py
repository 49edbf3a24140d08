"""The table of all pages by environments, on the page that asks for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from verified_docs.matrix import Declared, There
from verified_docs.site.lists.filter import filter_field
from verified_docs.site.lists.places import places
from verified_docs.site.tree import Node, replace
from verified_docs.site.words import Words

TABLE_PLACE = '<div data-list="compatibility"></div>'
"""What a page holds where the table is to stand."""


@dataclass(frozen=True)
class Row:
    """A page of the site, and what is known of its blocks in other environments."""

    title: str
    address: str
    """Where it is, as seen from the page that holds the table."""
    blocks: Sequence[tuple[str, Sequence[There]]]
    """Each block that something is known of, by its id, in the order of the page."""
    section: str = ""
    """Where the navigation has the page."""


def place_table(
    root: Node, rows: Sequence[Row], environments: Sequence[Declared], words: Words, note: str
) -> None:
    """Put the table into its place on a page; `note` stands above it."""
    for place in places(root, TABLE_PLACE):
        replace(place, note + _html([row for row in rows if row.blocks], environments, words))


def coverage(rows: Sequence[Row], words: Words) -> str:
    """Return a paragraph that says how many pages something is known of, where not of all."""
    some = sum(1 for row in rows if row.blocks)
    if some in (0, len(rows)):
        return ""
    return f"<p>{words.elsewhere.some_pages.format(some=some, all=len(rows))}</p>"


def _html(rows: Sequence[Row], environments: Sequence[Declared], words: Words) -> str:
    texts = words.elsewhere
    if not rows:
        return f"<p>{texts.nothing}</p>"
    heads = "".join(
        f'<th scope="col">{escape(one.title, quote=False).replace(" + ", " +<br>")}</th>'
        for one in environments
    )
    every = [block for row in rows for block in row.blocks]
    lines = "".join(
        f'<tr><th scope="row"><a href="{escape(row.address)}">'
        f"{escape(row.title, quote=False)}</a></th>{_cells(row.blocks, environments, words)}</tr>"
        for row in rows
    )
    field = filter_field(".compatibility tbody tr", len(rows), words)
    return (
        f'{field}<div class="compatibility-around" role="region" tabindex="0" '
        f'aria-label="{escape(texts.table)}"><table class="compatibility"><thead><tr>'
        f'<th scope="col">{words.page}</th>{heads}</tr></thead><tbody>{lines}</tbody>'
        f'<tfoot><tr><th scope="row">{words.state.sum}</th>{_cells(every, environments, words)}'
        "</tr></tfoot></table></div>"
    )


def _cells(
    blocks: Sequence[tuple[str, Sequence[There]]], environments: Sequence[Declared], words: Words
) -> str:
    return "".join(_cell(list(_in(blocks, one)), words) for one in environments)


def _in(blocks: Sequence[tuple[str, Sequence[There]]], environment: Declared) -> Iterator[There]:
    for _, there in blocks:
        yield from (one for one in there if one.environment.name == environment.name)


def _cell(there: Sequence[There], words: Words) -> str:
    """Return how many blocks do there what their pages say, and of how many that were run."""
    run = [one for one in there if one.was_run and not one.is_older]
    if not run:
        return "<td></td>"
    same = sum(one.is_same for one in run)
    if same == len(run):
        return f'<td data-is="all">{same}</td>'
    return f"<td>{words.state.some.format(part=same, all=len(run))}</td>"
