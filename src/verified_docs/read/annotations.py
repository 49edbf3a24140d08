"""Where the output of a fence stands: right after it, or after the list of its annotations.

Material for MkDocs takes an ordered list for the annotations of a code block only where nothing is
between the two (source:
https://squidfunk.github.io/mkdocs-material/reference/code-blocks/#adding-annotations).
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from verified_docs.model import Fence
from verified_docs.read.comments import split

_MARK = re.compile(r"\(\d+\)!?")
"""What refers to an annotation, in a comment."""
_ITEM = re.compile(r"\d+[.)](?:[ \t]|$)")
_NO_TEXT = re.compile(r"(?:`{3,}|~{3,}|#{1,6}[ \t]|!!!|\?\?\?|===|///|>)")
"""What begins something of its own, and so ends a list even right below it."""


def end_of(fence: Fence, lines: Sequence[str]) -> int:
    """Return the number of the line, counted from 1, below which the output of a fence stands.

    That is where it closes, or where the list of its annotations ends.
    """
    if not any(_MARK.search(line.comment) for line in split(fence.source, fence.language)):
        return fence.close_line
    end = number = fence.close_line
    while number < len(lines):
        line = lines[number]
        number += 1
        if not line.strip(" \t>"):
            continue
        rest = _inside(line, fence.prefix)
        if rest is None:
            break
        goes_on = rest[:1] in (" ", "\t") or (
            lines[number - 2].strip(" \t>") and not _NO_TEXT.match(rest)
        )
        if not _ITEM.match(rest) and not (goes_on and end > fence.close_line):
            break
        end = number
    return end


def _inside(line: str, prefix: str) -> str | None:
    """Return what a line has behind the prefix of a fence; None where it does not have that."""
    if not line.startswith(prefix):
        return None
    return line[len(prefix) :]
