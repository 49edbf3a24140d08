"""What languages share on a page, as units: a fence or cell with what it prints and draws."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from verified_docs.kinds import SCRIPT, kinds_of_language
from verified_docs.languages.alignment import align
from verified_docs.languages.prose import is_shared
from verified_docs.languages.sync.translated_code import code_likeness
from verified_docs.model import Fence, Figure, Page
from verified_docs.read import OUTPUT_LANGUAGE, same_but_comments

_ID = re.compile(r"\bid\s*=\s*\"?([\w-]+)")


@dataclass(frozen=True)
class Unit:
    """A fence, or a cell of a notebook."""

    id: str | None
    """The id it is written with."""
    anchor: str | None
    """The id a link leads to: the one it is written with, or the one derived for a block."""
    language: str
    source: str
    heading: str
    """Id of the heading above; always empty in a notebook."""
    start: int
    """Its first line in the file; its number among the cells of a notebook."""
    end: int
    """Its last line in the file, output and figures included."""
    is_block: bool
    """Whether the engine runs it; what it does not run may belong to one language only."""
    fence: Fence | None = None
    output: Fence | None = None
    figures: tuple[Figure, ...] = ()


@dataclass(frozen=True)
class Matching:
    """Which unit of one page is which of the other."""

    pairs: Mapping[int, int]
    """By number of a unit in the source, the number of its counterpart in the target."""
    in_place: frozenset[int]
    """Numbers in the source of the paired units that stand where they belong."""


def units_of(page: Page) -> tuple[Unit, ...]:
    """Return the units of a Markdown page, in order."""
    return tuple(_units(page))


def _units(page: Page) -> Iterator[Unit]:
    blocks = {block.fence.open_line: block for block in page.blocks if block.fence}
    lines = page.text.split("\n")
    fences = [fence for fence in page.fences if is_shared(fence)]
    for fence, after in zip(fences, [*fences[1:], None], strict=False):
        if fence.language == OUTPUT_LANGUAGE:
            continue
        block = blocks.get(fence.open_line)
        output = None
        if after and after.language == OUTPUT_LANGUAGE and after.prefix == fence.prefix:
            between = lines[fence.close_line : after.open_line - 1]
            output = after if not "".join(between).strip(" \t>") else None
        figures = block.figures if block else ()
        written = _ID.search(fence.info) if fence.info.startswith("{") else None
        yield Unit(
            id=written[1] if written else None,
            anchor=block.id if block else written and written[1],
            language=fence.language,
            source=fence.source,
            heading=fence.heading,
            start=fence.open_line,
            end=max([(output or fence).close_line, *(figure.line for figure in figures)]),
            is_block=block is not None,
            fence=fence,
            output=output,
            figures=figures,
        )


def match(
    source: Sequence[Unit], target: Sequence[Unit], same_place: Callable[[Unit, Unit], bool]
) -> Matching:
    """Pair units by the id they are written with, else by place and likeness.

    Args:
        source: The units of one page.
        target: Those of the other.
        same_place: Whether a unit of the source and one of the target stand below the same
            heading, or below one that only one of the pages has.
    """
    by_id = {unit.id: number for number, unit in enumerate(target) if unit.id}
    pairs = {
        number: by_id[unit.id]
        for number, unit in enumerate(source)
        if unit.id is not None and unit.id in by_id
    }
    for likeness in (_likeness_in_place(same_place), _likeness_anywhere):
        taken = set(pairs.values())
        left = [number for number in range(len(source)) if number not in pairs]
        right = [number for number in range(len(target)) if number not in taken]
        found = align([source[i] for i in left], [target[j] for j in right], likeness)
        pairs.update((left[i], right[j]) for i, j in found)
    can_stay = [i for i in sorted(pairs) if same_place(source[i], target[pairs[i]])]
    staying = _longest_rising([pairs[i] for i in can_stay])
    return Matching(pairs, frozenset(i for i in can_stay if pairs[i] in staying))


def _likeness_in_place(
    same_place: Callable[[Unit, Unit], bool],
) -> Callable[[Unit, Unit], float]:
    def likeness(one: Unit, other: Unit) -> float:
        if not same_place(one, other) or _family(one) != _family(other):
            return 0
        alike = code_likeness(one.source, other.source)
        if same_but_comments(one.source, other.source, one.language):
            alike = 1
        if not alike and not (one.is_block and other.is_block):
            return 0  # a fence that is not run may be there in one language only
        return 0.1 + 0.8 * alike  # what stands in the place of a block is taken for it

    return likeness


def _likeness_anywhere(one: Unit, other: Unit) -> float:
    same = one.language == other.language and same_but_comments(
        one.source, other.source, one.language
    )
    return 0.5 if same else 0


def _family(unit: Unit) -> str:
    python = any(kind.is_python for kind in kinds_of_language(unit.language))
    return SCRIPT.languages[0] if python else unit.language


def _longest_rising(numbers: Sequence[int]) -> frozenset[int]:
    """Return a longest selection of the numbers that rises. Source: Schensted, 1961."""
    ends: list[int] = []
    chains: list[tuple[int, ...]] = []
    for number in numbers:
        place = bisect_left(ends, number)
        chain = (*(chains[place - 1] if place else ()), number)
        ends[place : place + 1] = [number]
        chains[place : place + 1] = [chain]
    return frozenset(chains[-1] if chains else ())
