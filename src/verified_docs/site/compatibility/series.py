"""Since which series of Keras a name and a parameter exist, as `reference/since.json` has it.

The file holds nothing of what is in every series that was read, with the same parameters.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from pathlib import Path
from typing import Any

from verified_docs.kinds import kind_of
from verified_docs.model import Block
from verified_docs.site.compatibility.stacked import stacked_table
from verified_docs.site.lists.places import places
from verified_docs.site.tree import Node, replace
from verified_docs.site.words import Words

SERIES_PLACE = '<div data-list="series"></div>'
"""What a page holds where the list of series is to stand."""
FILE = "since.json"
"""Name of the file, beside that of the public names."""
_NAME = re.compile(r"^\s*([A-Za-z_][\w.]*)\s*\(")


@dataclass(frozen=True)
class Series:
    """What changed from one series to the next."""

    names: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """By public name, since when it is there and until when, and the same of its parameters."""
    read: Sequence[str] = ()
    """The series that were read, the oldest first."""

    def told(self, block: Block, aliases: Mapping[str, str], words: Words) -> Iterator[str]:
        """Yield what is to be said of the name that a signature is of, as HTML."""
        match = _NAME.match(block.source) if kind_of(block).name == "signature" else None
        entry = self.names.get(aliases.get(match[1], match[1])) if match else None
        if entry is None:
            return
        texts = words.elsewhere
        if "since" in entry:
            yield texts.since.format(series=entry["since"])
        for parameter, its in entry.get("parameters", {}).items():
            if "since" in its and "until" not in its:
                yield texts.parameter_since.format(
                    parameter=f"<code>{escape(parameter)}</code>", series=its["since"]
                )


def load_series(file: Path | None) -> Series:
    """Return what a file says; nothing where there is none."""
    if file is None or not file.is_file():
        return Series()
    content = json.loads(file.read_text("utf-8"))
    return Series(content["names"], list(content["series"]))


def place_series(root: Node, series: Series, words: Words) -> None:
    """Put the list into its place on a page: for each series what came and what went with it."""
    for place in places(root, SERIES_PLACE):
        replace(place, _table(series, words))


def _table(series: Series, words: Words) -> str:
    texts = words.elsewhere
    came: dict[str, list[str]] = {}
    went: dict[str, list[str]] = {}
    for name, entry in sorted(series.names.items()):
        owner = series.names.get(name.rpartition(".")[0], {})
        if "since" in entry and entry["since"] == owner.get("since"):
            continue  # it came with its class
        _sort_in(name, entry, series, came, went)
        for parameter, its in entry.get("parameters", {}).items():
            if not parameter.startswith("*"):
                _sort_in(f"{name}({parameter}=)", its, series, came, went)
    _, new, gone = texts.series_columns
    rows = [
        f'<tr role="row"><th role="rowheader" scope="row">{escape(one)}</th>'
        f'<td role="cell" data-head="{escape(new)}">{_codes(came.get(one, ()))}</td>'
        f'<td role="cell" data-head="{escape(gone)}">{_codes(went.get(one, ()))}</td></tr>'
        for one in reversed(series.read)
        if one in came or one in went
    ]
    if not rows:
        return f"<p>{texts.nothing}</p>"
    return stacked_table("series", texts.series_columns, rows)


def _sort_in(
    name: str,
    entry: Mapping[str, Any],
    series: Series,
    came: dict[str, list[str]],
    went: dict[str, list[str]],
) -> None:
    if "since" in entry:
        came.setdefault(entry["since"], []).append(name)
    if "until" in entry:
        first_without = series.read[series.read.index(entry["until"]) + 1]
        went.setdefault(first_without, []).append(name)


def _codes(names: Sequence[str]) -> str:
    return " ".join(f"<code>{escape(name, quote=False)}</code>" for name in names)
