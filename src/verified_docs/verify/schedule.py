"""What runs together, how long it is expected to take, and which part of it each machine takes."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from verified_docs.model import Block, Page
from verified_docs.run import Program, program_of

_SECONDS_PER_LINE = 0.03
"""Pace of a program when none is known to go by; only proportions between programs matter."""
_STARTING = 0.1
"""Seconds to fork a process for a program, set it apart and end it."""


def group(
    pages: Sequence[Page],
    reason_not_to_run: Callable[[Block], str | None],
    display: Sequence[str] = (),
    cache: Path | None = None,
) -> list[list[Program]]:
    """Return the programs of pages, those that run the same code together.

    Args:
        pages: The pages.
        reason_not_to_run: Why a block does not run; None where it does.
        display: Methods that only show something.
        cache: Folder in which programs are kept for the next time.
    """
    groups: dict[tuple[object, ...], list[Program]] = {}
    for page in pages:
        program = program_of(page, reason_not_to_run, display, cache)
        keys = tuple(part.keys for part in program.parts)
        groups.setdefault(keys if any(keys) else (page.name,), []).append(program)
    return list(groups.values())


def expected_seconds(
    groups: Sequence[Sequence[Program]], known: Mapping[str, float]
) -> list[float]:
    """Return how long each group is expected to take.

    `known` gives seconds by the name of a page. What is not in it is guessed from its lines of
    code, at the pace of what is: a longer program mostly takes longer.
    """
    lines = [
        sum(block.source.count("\n") + 1 for part in each[0].parts for block in part.own)
        for each in groups
    ]
    found = [_known(each, known) for each in groups]
    timed = [(seconds, count) for seconds, count in zip(found, lines, strict=True) if seconds]
    pace = _SECONDS_PER_LINE
    if timed:
        pace = sum(seconds for seconds, _ in timed) / max(1, sum(count for _, count in timed))
    return [
        _STARTING + (pace * count if seconds is None else seconds) if count else 0.0
        for seconds, count in zip(found, lines, strict=True)
    ]


def shard(
    groups: Sequence[Sequence[Program]], known: Mapping[str, float], number: int, of: int
) -> list[Page]:
    """Return the pages of one of `of` parts that take about as long; `number` counts from 1.

    Pages that share a run stay together. The parts follow from the pages and from `known`, so that
    has to be the same on every machine that takes a part: what is committed, never what a machine
    has recorded. With other seconds a machine would part the pages otherwise, and leave some out.
    """
    seconds = expected_seconds(groups, known)
    order = sorted(range(len(groups)), key=lambda i: (-seconds[i], groups[i][0].page.name))
    chosen = balanced([seconds[i] for i in order], of)[number - 1]
    pages = [program.page for i in chosen for program in groups[order[i]]]
    return sorted(pages, key=lambda page: page.name)


def balanced(loads: Sequence[float], of: int) -> list[list[int]]:
    """Part loads so that the heaviest part is light; return the positions of the loads in each.

    The longest load comes first, and each goes to the part that is the lightest so far (source:
    Graham, 1969). No two parts differ by more than the largest load. The same loads in the same
    order give the same parts.
    """
    parts: list[list[int]] = [[] for _ in range(of)]
    lightest = [(0.0, number) for number in range(of)]
    for position in sorted(range(len(loads)), key=lambda position: -loads[position]):
        load, number = lightest[0]
        parts[number].append(position)
        heapq.heapreplace(lightest, (load + loads[position], number))
    return parts


def _known(programs: Sequence[Program], known: Mapping[str, float]) -> float | None:
    """Return the seconds of the first page that has any: those that run together take the same."""
    found = (known.get(program.page.name) for program in programs)
    return next((seconds for seconds in found if seconds is not None), None)
