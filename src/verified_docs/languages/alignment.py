"""Pair the members of two sequences in order, so that what is alike meets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

T = TypeVar("T")


def align(
    left: Sequence[T], right: Sequence[T], likeness: Callable[[T, T], float]
) -> list[tuple[int, int]]:
    """Return the pairs of positions, rising on both sides, whose likeness adds up to most.

    Source: Needleman and Wunsch, 1970, without a cost for gaps.

    Args:
        left: One sequence.
        right: The other.
        likeness: From 0, for what is never paired, to 1, for what is the same.
    """
    start = 0
    while start < min(len(left), len(right)) and likeness(left[start], right[start]) == 1:
        start += 1
    end = 0
    while (
        end < min(len(left), len(right)) - start
        and likeness(left[len(left) - 1 - end], right[len(right) - 1 - end]) == 1
    ):
        end += 1
    rows, columns = range(start, len(left) - end), range(start, len(right) - end)
    values = {(i, j): likeness(left[i], right[j]) for i in rows for j in columns}
    best: dict[tuple[int, int], float] = {}
    for i in reversed(rows):
        for j in reversed(columns):
            paired = best.get((i + 1, j + 1), 0.0) + values[i, j] if values[i, j] else 0.0
            best[i, j] = max(paired, best.get((i + 1, j), 0.0), best.get((i, j + 1), 0.0))
    pairs = [(i, i) for i in range(start)]
    i = j = start
    while (i, j) in best:
        if values[i, j] and best[i, j] == best.get((i + 1, j + 1), 0.0) + values[i, j]:
            pairs.append((i, j))
            i, j = i + 1, j + 1
        elif best[i, j] == best.get((i + 1, j), 0.0):
            i += 1
        else:
            j += 1
    return pairs + [(len(left) - back, len(right) - back) for back in range(end, 0, -1)]
