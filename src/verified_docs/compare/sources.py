"""A fence that is taken from a file of the project holds what the file does.

Both are only read, so this needs no run, and a change of the file changes what is on record about
no block.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from verified_docs.compare.failure import Failure
from verified_docs.compare.shown import unified
from verified_docs.compare.text import Pair, lines_of
from verified_docs.model import Block, Excerpt
from verified_docs.read import same_but_comments


def excerpt_failures(block: Block) -> Iterator[Failure]:
    """Yield each fence of a block that holds something else than its file: to the letter."""
    for excerpt in block.excerpts:
        if excerpt.holds:
            continue
        pairs = _pairs(excerpt.shown, excerpt.expected)
        wrong = next(pair for pair in pairs if not pair.agree)
        message = (
            f"this fence holds something else than `{excerpt.place}`; `verified-docs update` "
            "writes what is there"
        )
        if same_but_comments(excerpt.shown, excerpt.expected, excerpt.fence.language):
            message += (
                "; only comments differ, which may be translated where the page of another "
                "language has them to the letter"
            )
        line = _line(excerpt, pairs, wrong)
        yield Failure("source", line, message, unified(excerpt.shown, excerpt.expected, pairs))


def _line(excerpt: Excerpt, pairs: list[Pair], wrong: Pair) -> int:
    """Return the line of the page where a pair stands, or what is missing would stand."""
    source = excerpt.fence.source.split("\n")
    blank = next((number for number, line in enumerate(source) if line.strip()), 0)
    above = [pair.expected for pair in pairs[: pairs.index(wrong)] if pair.expected is not None]
    number = above[-1] + 1 if wrong.expected is None and above else wrong.expected or 0
    return min(excerpt.fence.first_line + blank + number, excerpt.fence.close_line)


def _pairs(shown: str, expected: str) -> list[Pair]:
    """Lay the lines of two texts side by side; those agree that are the same."""
    left, right = lines_of(shown), lines_of(expected)
    pairs: list[Pair] = []
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        if kind == "equal":
            pairs += [Pair(i, j, True) for i, j in zip(range(i1, i2), range(j1, j2), strict=True)]
        else:
            pairs += [Pair(i, None, False) for i in range(i1, i2)]
            pairs += [Pair(None, j, False) for j in range(j1, j2)]
    return pairs
