"""A text as lines with their line breaks, so that a change leaves every other byte as it was."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

_NEWLINE = re.compile(r"\r\n|\n|\r")

Pieces = list[tuple[str, str]]
"""Lines, each with its line break; the last one has none."""


def split_lines(raw: str) -> Pieces:
    """Return the lines of a text with their line breaks apart, so that joining gives it back."""
    pieces = []
    position = 0
    for match in _NEWLINE.finditer(raw):
        pieces.append((raw[position : match.start()], match[0]))
        position = match.end()
    pieces.append((raw[position:], ""))
    return pieces


def joined(pieces: Pieces) -> str:
    """Return the text again."""
    return "".join(line + ending for line, ending in pieces)


def newline_of(pieces: Pieces) -> str:
    """Return the line break that new lines of the text end with."""
    return next((ending for _, ending in pieces if ending), "\n")


def replace_lines(pieces: Pieces, start: int, end: int, lines: Sequence[str]) -> None:
    """Put `lines` in the place of those from `start` up to `end`, counted from 0.

    Lines that stay keep their line breaks. What is put at the end of the text ends with one.
    """
    newline = newline_of(pieces)
    if end == len(pieces) and lines:
        pieces[-1] = (pieces[-1][0], newline)
        pieces.append(("", ""))
    old = pieces[start:end]
    new: Pieces = []
    matcher = SequenceMatcher(None, [line for line, _ in old], lines, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        new += old[i1:i2] if kind == "equal" else [(line, newline) for line in lines[j1:j2]]
    pieces[start:end] = new


def prefixed(prefix: str, line: str) -> str:
    """Return a line of a fence as it stands behind indentation and quote marks."""
    return prefix + line if line else prefix.rstrip()


def closing_marker(wanted: str, lines: Sequence[str]) -> str:
    """Return the fence marker, lengthened until no line of the content closes it."""
    while any(line.strip(" \t>").startswith(wanted) for line in lines):
        wanted += wanted[0]
    return wanted
