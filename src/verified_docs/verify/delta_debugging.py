"""Find few things that suffice, of many that do: delta debugging.

The algorithm is ddmin (source: Zeller and Hildebrandt, Simplifying and Isolating Failure-Inducing
Input, 2002). One thing among n is found in about 2 log2 n trials; several that are needed together,
in any number of groups, take more.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import TypeVar

T = TypeVar("T")

Trials = Generator[list[tuple[T, ...]], list[bool], tuple[T, ...]]
"""Yields sets to try together, is sent which of them suffice, and returns the set it has found."""


def sufficient(things: Sequence[T], most: int) -> Trials[T]:
    """Find a set of things that suffices, and of which none can be left out.

    All of them suffice, none of them does not. Of two halves that do, the first is taken. After
    `most` trials it is the smallest set so far.
    """
    found = tuple(things)
    parts, trials = 2, 0
    while len(found) > 1 and trials < most:
        size = -(-len(found) // parts)
        subsets = [found[start : start + size] for start in range(0, len(found), size)]
        others = [tuple(one for one in found if one not in subset) for subset in subsets]
        tried = subsets if len(subsets) == 2 else [*subsets, *others]
        suffices = yield tried
        trials += len(tried)
        first = next((one for one, does in zip(tried, suffices, strict=True) if does), None)
        if first is not None:
            parts = 2 if first in subsets else max(parts - 1, 2)
            found = first
        elif parts >= len(found):
            break
        else:
            parts = min(2 * parts, len(found))
    return found
