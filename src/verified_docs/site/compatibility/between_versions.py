"""What differs from one environment to another: names that are not there, and what blocks do.

Both tables are made from the committed facts, on the page that asks for them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from html import escape

from verified_docs.matrix import Entry, There
from verified_docs.site.compatibility.page_by_environment import Row
from verified_docs.site.compatibility.said import said, same_entry
from verified_docs.site.compatibility.stacked import stacked_table
from verified_docs.site.lists.filter import filter_field
from verified_docs.site.lists.places import places
from verified_docs.site.tree import Node, replace
from verified_docs.site.words import Words

NAMES_PLACE = '<div data-list="missing-names"></div>'
"""What a page holds where the names are to stand that are not there everywhere."""
BLOCKS_PLACE = '<div data-list="other-results"></div>'
"""What it holds where the blocks are to stand that do something else elsewhere."""


@dataclass
class Missing:
    """A name that is not there everywhere."""

    name: str
    """As it is called: with the parameter in parentheses, where that is missing."""
    environments: dict[str, str] = field(default_factory=dict)
    """Where it is missing: titles, by name."""
    blocks: dict[tuple[str, str], Row] = field(default_factory=dict)
    """The blocks that use it: the row of each, by address of its page and id."""


def place_names(root: Node, rows: Sequence[Row], words: Words, note: str) -> None:
    """Put the table of names into its place: where each is missing, and which blocks use it.

    `note` stands above it.
    """
    for place in places(root, NAMES_PLACE):
        replace(place, note + _names(rows, words))


def place_blocks(root: Node, rows: Sequence[Row], words: Words) -> None:
    """Put the table of blocks into its place: what each does elsewhere, and where.

    Environments that are steps are told in the order of time; see `steps`.
    """
    for place in places(root, BLOCKS_PLACE):
        replace(place, _blocks(rows, words))


def missing_names(rows: Sequence[Row]) -> list[Missing]:
    """Return the names that a program did without somewhere, in the order of the alphabet."""
    found: dict[str, Missing] = {}
    for row in rows:
        for id_, there in row.blocks:
            for one in there:
                if one.entry["result"] == "lacks" and not one.is_older:
                    name = _name_of(one.entry)
                    missing = found.setdefault(name, Missing(name))
                    missing.environments[one.environment.name] = one.environment.title
                    missing.blocks[row.address, id_] = row
    return [found[name] for name in sorted(found, key=str.casefold)]


def _names(rows: Sequence[Row], words: Words) -> str:
    lines = [
        _row(
            f"<code>{escape(one.name, quote=False)}</code>",
            words.separator.join(_link(row, id_) for (_, id_), row in one.blocks.items()),
            one.environments.values(),
        )
        for one in missing_names(rows)
    ]
    return _table("missing-names", words.elsewhere.names_columns, lines, words)


def _name_of(entry: Entry) -> str:
    """Return a name as it is called: with the parameter in parentheses, where that is missing."""
    return f"{entry['name']}({entry['parameter']}=)" if "parameter" in entry else entry["name"]


def _blocks(rows: Sequence[Row], words: Words) -> str:
    lines = [
        _row(_link(row, id_), said(entry, words), titles)
        for row in rows
        for id_, there in row.blocks
        for entry, titles in _other(there)
    ]
    return _table("other-results", words.elsewhere.blocks_columns, lines, words)


def _other(there: Sequence[There]) -> Iterator[tuple[Entry, list[str]]]:
    """Yield what a block does otherwise than on its page, with the environments where it does."""
    left = [
        one
        for one in there
        if one.was_run
        and not (one.is_same or one.is_older or one.environment.is_step)
        and one.entry["result"] != "lacks"
    ]
    while left:
        entry = left[0].entry
        alike = [one for one in left if same_entry(one.entry, entry)]
        yield entry, [one.environment.title for one in alike]
        left = [one for one in left if one not in alike]


def _titles(titles: Iterable[str]) -> str:
    return "<br>".join(escape(title, quote=False) for title in titles)


def _link(row: Row, id_: str) -> str:
    title = escape(row.title, quote=False)
    address = f"{escape(row.address)}#{escape(id_)}"
    return f'<a href="{address}">{title} <code>{escape(id_)}</code></a>'


def _table(name: str, columns: Sequence[str], lines: Sequence[str], words: Words) -> str:
    if not lines:
        return f"<p>{words.elsewhere.nothing}</p>"
    return filter_field(f".{name} tbody tr", len(lines), words) + stacked_table(
        name, columns, lines
    )


def _row(first: str, second: str, titles: Iterable[str]) -> str:
    return (
        f'<tr role="row"><td role="cell">{first}</td><td role="cell">{second}</td>'
        f'<td role="cell" class="environments">{_titles(titles)}</td></tr>'
    )
