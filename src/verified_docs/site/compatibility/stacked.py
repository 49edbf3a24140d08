"""A table whose rows are stacked where there is no room for columns; its roles stay."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape


def stacked_table(name: str, columns: Sequence[str], rows: Sequence[str]) -> str:
    """Return a table as HTML.

    Args:
        name: Its class, beside that of its kind.
        columns: The heads of its columns.
        rows: Its rows as HTML, in which each element has its role written out: styles that stack
            them would take it away.
    """
    return grouped_table(name, columns, [rows])


def grouped_table(name: str, columns: Sequence[str], groups: Sequence[Sequence[str]]) -> str:
    """Return a table of several groups of rows; see `stacked_table`."""
    heads = "".join(
        f'<th role="columnheader" scope="col">{escape(one, quote=False)}</th>' for one in columns
    )
    return (
        f'<table class="differences {name}" role="table"><thead role="rowgroup">'
        f'<tr role="row">{heads}</tr></thead>'
        + "".join(f'<tbody role="rowgroup">{"".join(rows)}</tbody>' for rows in groups)
        + "</table>"
    )
