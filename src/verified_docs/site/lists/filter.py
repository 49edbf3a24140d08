"""The field over a list or a table that leaves the rows with the words that are typed into it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from verified_docs.site.lists.places import places
from verified_docs.site.tree import Node, after, children, first, new, replace
from verified_docs.site.words import Words

FILTER_PLACE = '<div data-list="filter"></div>'
"""What a page holds above a table that is to have a field."""
_ROWS = "table[data-filtered] tr:has(td)"


def filter_field(rows: str, number: int, words: Words, more: str = "") -> str:
    """Return the field, and how many rows it leaves, which a script tells as they change.

    Only a script can make it work, so only with scripts it shows.

    Args:
        rows: A CSS selector of the rows. One with an id is found by that, another by all it holds
            and the head of its group.
        number: How many there are.
        words: Of the page's language.
        more: A menu beside it, as HTML. What is chosen there has to stand in `data-is` of a row.
    """
    shown = escape(words.shown.format(shown=number, all=number))
    return (
        f'<div class="filter" data-rows="{escape(rows)}" data-shown="{escape(words.shown)}">'
        f"<label>{escape(words.filter)} "
        '<input type="search" autocomplete="off" spellcheck="false"></label>'
        f'{more}<span role="status">{shown}</span></div>'
    )


def place_filters(root: Node, words: Words) -> Iterator[str]:
    """Put a field above each table that a page asks one for; yield what is wrong.

    A row of such a table that has nothing but its first cell is the head of those below it.
    """
    for place in places(root, FILTER_PLACE):
        table = next(after(place), None)
        group = first(table, "tbody") if table is not None and table.tag == "table" else None
        if table is None or group is None:
            yield f"no table follows `{FILTER_PLACE}`"
            continue
        table.attrs["data-filtered"] = ""
        count = 0
        for row in table.css("tbody > tr"):
            name, *rest = row.css("td")
            if any(cell.first_child is not None for cell in rest):
                group.insert_child(row, move=True)
                count += 1
                continue
            made = new("tbody", group)
            group.insert_after(made, move=True)
            group = made
            head = new("th", row)
            head.attrs["colspan"] = str(len(rest) + 1)
            head.attrs["scope"] = "rowgroup"
            for part in children(name):
                head.insert_child(part, move=True)
            for cell in (name, *rest):
                cell.decompose()
            row.insert_child(head, move=True)
            group.insert_child(row, move=True)
        replace(place, filter_field(_ROWS, count, words))
