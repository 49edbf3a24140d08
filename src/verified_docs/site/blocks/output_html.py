"""What a block prints, as HTML: which of its lines may wrap, and where."""

from __future__ import annotations

import re
from collections.abc import Collection
from html import escape

_BOX_DRAWING = re.compile("[\u2500-\u257f]")
# What is indented, or has more than a space within it, is laid out in columns.
_COLUMN = re.compile(r"^\s+\S|\S {2,}\S")
_GAP = re.compile(r"\S {2,}(?=\S)")
_ANY = re.compile(r"\S+")
_WORD = re.compile(r"(?<!\S)[^\W\d_]{2,}[.,:]?(?!\S)")
_SENTENCE = 5
"""Words that no line of a table has."""
# As many characters as the page's column holds of the output's type, and as a telephone holds.
_COLUMNS, _PHONE = 80, 40


def output_html(text: str) -> str:
    """Mark text as the output of the block before it.

    Drawn boxes, where they are most of it, are to have no gaps. Any other line too long for the
    page is marked, so that it wraps: nothing that a program lays out in columns is that long. On a
    telephone so do sentences, and all of what has no columns.
    """
    kind = "block-output"
    lines = text.split("\n")
    if 2 * sum(map(bool, map(_BOX_DRAWING.search, lines))) >= len(lines):
        kind, html = "block-output drawn", escape(text, quote=False)
    else:
        has_columns = any(map(_COLUMN.search, lines))
        if not has_columns and any(len(line) > _PHONE for line in lines):
            kind += " prose"
        gaps = {
            (gap.end(), _begun(line, gap.end())) for line in lines for gap in _GAP.finditer(line)
        }
        html = "\n".join(_line_html(line, has_columns, gaps) for line in lines)
    return f'<pre class="{kind}"><samp>{html}</samp></pre>'


def stored_html(html: str) -> str:
    """Mark HTML as what the block before it shows in the place of text."""
    return f'<div class="block-html">{html}</div>'


def _begun(line: str, place: int) -> str:
    """Return the word that begins at a place of a line; for a number, that it is one."""
    word = _ANY.match(line, place)
    return "0" if word and not word[0][0].isalpha() else word[0] if word else ""


def _line_html(line: str, has_columns: bool, gaps: Collection[tuple[int, str]]) -> str:
    """Return a line; one that goes on where others have a column, and as they do, is a row."""
    html = escape(line, quote=False)
    if len(line) > _COLUMNS:
        return f'<span class="long">{html}</span>'
    is_row = _COLUMN.search(line) or any(
        line[place - 1 : place] == " " and _begun(line, place) == word for place, word in gaps
    )
    is_sentence = not is_row and len(_WORD.findall(line)) >= _SENTENCE
    if has_columns and len(line) > _PHONE and is_sentence:
        return f'<span class="prose">{html}</span>'
    return html
