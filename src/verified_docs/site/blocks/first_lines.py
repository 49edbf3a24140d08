"""How wide the first line of code is, together with the buttons that stand at its end.

No style can ask for it: where there is no room for both, the buttons stand above the line.
"""

from __future__ import annotations

import math
import unicodedata

from verified_docs.site.tree import Node, attribute, children, classes, first

SMALLEST, LARGEST, STEP = 28, 92, 4
"""Columns that the styles have a rule for: what is narrower has room, what is wider has none."""
_COPY = 5
_BESIDE = {"block-state": 4, "block-standalone": 3}
"""Columns that the copy button takes, and each that stands beside it."""
_COLUMNS = "columns-"
_SIGNATURE = "signature"


def mark_first_lines(root: Node) -> None:
    """Give code the number of columns that its first line and its buttons take, as a class.

    Code below a title has its buttons in the title; a signature is wrapped, beside its buttons.
    """
    for code in root.css(".highlight"):
        text = first(code, "pre > code")
        unit = code.parent
        if text is None or unit is None or first(code, ".filename") is not None:
            continue
        if attribute(unit, "data-kind") == _SIGNATURE:
            continue
        beside = {name for one in children(unit) for name in classes(one)}
        buttons = _COPY + sum(room for name, room in _BESIDE.items() if name in beside)
        columns = width(text.text().partition("\n")[0]) + buttons
        if columns > SMALLEST - STEP:
            stepped = min(LARGEST, max(SMALLEST, STEP * math.ceil(columns / STEP)))
            code.attrs["class"] = f"{attribute(code, 'class')} {_COLUMNS}{stepped}"


def width(line: str) -> int:
    """Return the columns that a line takes in a type of one width; a Chinese sign takes two."""
    return sum(2 if unicodedata.east_asian_width(sign) in "WF" else 1 for sign in line.rstrip())
