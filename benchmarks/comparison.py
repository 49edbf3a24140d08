"""How the time of a comparison grows with the outputs: as their length does, and no faster."""

from __future__ import annotations

import time

from benchmarks.targets import Figure
from verified_docs.compare import agree

SMALL = 2_000
GROWN = 8
_TIMES = 24.0
"""With the square of the length it would be 64 times."""


def _rows(word: str, count: int) -> str:
    return "\n".join(f"{word} {number}" for number in range(count))


LARGE = {
    "few and many lines": lambda n: (_rows("line", 3), _rows("row", n)),
    "many lines": lambda n: (_rows("line", n), _rows("row", n)),
    "floats": lambda n: ("1.5 x\n" * n, "1.7 x\n" * n),
    "a long line": lambda n: ("x", "1.5 " * n),
    "whole numbers": lambda n: ("x", "1. " * n),
    "digits": lambda n: ("x", "9" * 20 * n),
    "brackets": lambda n: ("x", "[" * n),
    "a float": lambda n: ("1." + "9" * 20 * n, "1." + "8" * 20 * n),
}
"""Two outputs that differ, with about `n` parts each."""


def figures() -> list[Figure]:
    """Return how many times as long the slowest of these takes when it is eight times as large."""
    grown = {name: _seconds(name, GROWN * SMALL) / _seconds(name, SMALL) for name in LARGE}
    slowest = max(grown, key=lambda name: grown[name])
    name = f"comparing outputs {GROWN} times as long"
    return [Figure(name, grown[slowest], _TIMES, evidence=slowest)]


def _seconds(name: str, size: int) -> float:
    pair = LARGE[name](size)
    found = []
    for _ in range(5):
        started = time.perf_counter()
        agree(*pair)
        found.append(time.perf_counter() - started)
    return max(min(found), 1e-4)
