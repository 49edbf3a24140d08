"""Take over code and keep the comments of its translation."""

from __future__ import annotations

from collections.abc import Container, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import lru_cache

from verified_docs.languages.alignment import align
from verified_docs.languages.prose import digest
from verified_docs.read import Element, Line, elements, split

LIKE = 0.6
"""From this share of characters in common, a line of code is taken for a changed one."""


@dataclass(frozen=True)
class Merged:
    """Code with the comments of its translation."""

    lines: tuple[str, ...]
    untranslated: tuple[int, ...]
    """Numbers of the lines, from 0, with a comment that has no translation yet."""


def merge(
    source: Sequence[str], target: Sequence[str], language: str, known: Container[str]
) -> Merged:
    """Return the lines of `source` with the comments of `target`.

    A line of code keeps its translated comment when it is the same or has changed a little;
    comments on lines of their own keep their place between the lines of code around them. A
    comment without a counterpart is taken over as it is.

    Args:
        source: The code as it is to be.
        target: The code as it is in the other language.
        language: Of the code.
        known: Digests of the comments that the target was written against.
    """
    ours = split("\n".join(source), language)
    theirs = split("\n".join(target), language)
    left, right = elements(ours), elements(theirs)

    def likeness(one: Element, other: Element) -> float:
        if one.kind != other.kind:
            return 0
        if one.kind == "code":
            return code_likeness(one.code, other.code)
        if one.comment == other.comment:
            return 1
        return 0.6 if digest(one.comment) in known else 0.5

    partner = {i: right[j] for i, j in align(left, right, likeness)}
    lines: list[str] = []
    untranslated: list[int] = []
    position = 0
    for number, element in enumerate(left):
        lines += [line.text for line in ours[position : element.start]]
        position = element.start + len(element.lines)
        new = _translated(element, partner.get(number))
        if new is None:
            untranslated.append(len(lines))
        lines += new or [line.text for line in element.lines]
    lines += [line.text for line in ours[position:]] if source else []
    return Merged(tuple(lines), tuple(untranslated))


@lru_cache(maxsize=4096)
def code_likeness(one: str, other: str) -> float:
    """Return 1 for the same code, less for code that has changed a little, or else 0."""
    if one == other:
        return 1
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.quick_ratio() < LIKE:
        return 0
    ratio = matcher.ratio()
    return 0.9 * ratio if ratio >= LIKE else 0


def _translated(element: Element, partner: Element | None) -> list[str] | None:
    """Return the lines of an element with its translated comment; None when there is none."""
    if not element.comment:
        return [element.lines[0].text]
    if partner is None or not partner.comment:
        return None
    if element.kind == "code":
        one, other = element.lines[0], partner.lines[0]
        return [other.text if one.code == other.code else one.code + one.gap + other.comment]
    indent = _indentation(element.lines[0])
    return [
        line.text if _indentation(line) == indent else indent + line.comment
        for line in partner.lines
    ]


def _indentation(line: Line) -> str:
    return line.text[: line.column]
