"""How even the parts of `--shard` are, beside the most even that the pages allow."""

from __future__ import annotations

from collections.abc import Sequence

from benchmarks.project import Copy
from benchmarks.targets import Figure
from verified_docs.model import Selection
from verified_docs.record import committed_seconds
from verified_docs.verify import group, shard

_EVEN = 1.1
_FEW = 14
"""Pages up to which the most even parts are searched for one by one."""


def figures(copy: Copy, seconds: Sequence[float]) -> list[Figure]:
    """Compare the heaviest of the parts with the lightest it could be.

    `seconds` are those of `copy.programs()`. No part can be lighter than the longest page, which
    runs in one process.
    """
    pages = copy.pages()
    groups = group(pages, Selection().reason_not_to_run)
    known = committed_seconds(pages, copy.config)
    by_page = {each[0].page.name: taken for each, taken in zip(groups, seconds, strict=True)}
    found = []
    for of in (2, 3, 4):
        parts = [shard(groups, known, number, of) for number in range(1, of + 1)]
        sums = [sum(by_page.get(page.name, 0.0) for page in part) for part in parts]
        mean, possible = sum(sums) / of, lightest(seconds, of)
        evidence = (
            f"parts of {', '.join(f'{one:.1f}' for one in sums)} s; heaviest {max(sums) / mean:.2f}"
            f" × their mean; the longest page takes {max(seconds):.1f} s"
        )
        name = f"heaviest of {of} shards beside the lightest possible"
        found.append(Figure(name, max(sums) / possible, _EVEN, evidence=evidence))
    return found


def lightest(loads: Sequence[float], of: int) -> float:
    """Return how light the heaviest of `of` parts can be; a bound where the loads are many."""
    bound = max(sum(loads) / of, max(loads))
    ordered = sorted(loads, reverse=True)
    if len(ordered) > _FEW:
        return bound
    least = sum(ordered)

    def place(number: int, sums: list[float]) -> None:
        nonlocal least
        if number == len(ordered):
            least = max(sums)
            return
        for part in range(of):
            with_it = sums[part] + ordered[number]
            if sums[part] not in sums[:part] and with_it < least and least > bound:
                place(number + 1, [*sums[:part], with_it, *sums[part + 1 :]])

    place(0, [0.0] * of)
    return least
