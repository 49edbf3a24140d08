"""What a text says, wherever its lines break: words, and the cells of tables that are drawn."""

from __future__ import annotations

import re
from itertools import zip_longest

from verified_docs.compare.text import Tolerance, agree

_DRAWN = "\u2500-\u257f"
_RULE = re.compile(rf"[\s{_DRAWN}]*[{_DRAWN}][\s{_DRAWN}]*")
_ROW = re.compile(r"\s*[│┃║](.*)[│┃║]\s*")
_BETWEEN = re.compile(r"[│┃║]")
_CUT = "…"


def same_but_for_layout(one: str, other: str, tolerance: Tolerance) -> bool:
    """Whether two texts say the same, as one printed in terminals of two widths does.

    Words may stand on other lines and columns may be wider, and what is cut short with `…` in one
    may be longer in the other.
    """
    left, right = _parts(one), _parts(other)
    return len(left) == len(right) and all(
        agree(mine, theirs, tolerance) or _cut_short(mine, theirs) or _cut_short(theirs, mine)
        for mine, theirs in zip(left, right, strict=True)
    )


def _parts(text: str) -> list[str]:
    """Return each cell of the tables, without its spaces, and the words of each text between."""
    parts: list[str] = []
    words: list[str] = []
    row: list[str] = []
    for line in [*text.splitlines(), "─"]:
        drawn, is_rule = _ROW.fullmatch(line), _RULE.fullmatch(line)
        if drawn or is_rule:
            parts += [" ".join(words)] if words else []
            words = []
        if drawn and not is_rule:
            cells = ["".join(cell.split()) for cell in _BETWEEN.split(drawn[1])]
            row = [above + cell for above, cell in zip_longest(row, cells, fillvalue="")]
        else:
            parts += row
            row = []
        if not drawn and not is_rule:
            words += line.split()
    return parts


def _cut_short(cut: str, whole: str) -> bool:
    pattern = ".*".join(map(re.escape, cut.split(_CUT)))
    return _CUT in cut and re.fullmatch(pattern, whole) is not None
