"""Tell of fences that are not what their author meant: not closed, closed too early, not rendered.

One mistake is told once, where it was made: what follows from it further down is not told as well.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from verified_docs.errors import Problem
from verified_docs.model import Fence

OPENING = re.compile(r"(?P<prefix>[> \t]*)(?P<marker>`{3,}|~{3,})(?P<rest>.*)")
"""A line that opens a fence."""
_IN_ITEM = re.compile(
    r"(?P<prefix>[> \t]*)(?:[-*+]|\d+[.)])[ \t]+(?P<marker>`{3,}|~{3,})(?P<rest>.*)"
)


@dataclass(frozen=True)
class _Marker:
    """A line with the marker of a fence."""

    number: int
    """Of the line, from 0."""
    prefix: str
    text: str
    rest: str
    """What stands after the marker."""
    in_item: bool = False
    """Whether it stands on the line of a list item."""

    @property
    def opens(self) -> bool:
        """Whether it can only open a fence, as something stands after it."""
        return bool(self.rest)

    def longer(self, other: str) -> bool:
        """Whether it is as long as another marker of its character, or longer."""
        return self.text[0] == other[0] and len(self.text) >= len(other)


def fence_mistakes(
    fences: Sequence[Fence], lines: Sequence[str], covered: Collection[int], name: str
) -> list[Problem]:
    """Return what is wrong with the fences of a page.

    Args:
        fences: Those that are rendered.
        lines: Of the page.
        covered: The lines of every fence that the renderer has taken, from 0.
        name: Of the page.
    """
    told: list[Problem] = []
    shifted = len(lines)
    for fence in sorted(fences, key=lambda fence: fence.open_line):
        found, is_shifted = _ended_inside(fence, lines, name)
        told += found
        if is_shifted:  # what closes a fence opens one from here on, and nothing below is meant
            shifted = fence.open_line
            break
    left = [
        marker
        for marker in _markers(lines)
        if marker.number not in covered and marker.number < shifted
    ]
    told += _not_rendered(left, covered, name)
    return told


def _markers(lines: Sequence[str]) -> Iterator[_Marker]:
    """Yield the lines with a marker that is not inline code: that closes on the same line."""
    for number, line in enumerate(lines):
        plain = OPENING.match(line)
        found = plain or _IN_ITEM.match(line)
        if found and not (found["marker"][0] == "`" and found["marker"] in found["rest"]):
            rest = found["rest"].strip()
            yield _Marker(number, found["prefix"], found["marker"], rest, plain is None)


def _ended_inside(fence: Fence, lines: Sequence[str], name: str) -> tuple[list[Problem], bool]:
    """Tell of a fence that takes in the beginning of another and ends where that one does.

    And whether a marker is left over, which was meant to end it.
    """
    inner = _left_open(fence)
    if inner is None:
        return [], False
    line = fence.first_line + inner.number
    ends = [
        fence.close_line + stray.number
        for stray in _strays(lines[fence.close_line :], fence, inner)
        if stray.text == fence.marker
    ]
    # one marker too many was meant to end this fence; two are a fence of their own
    last = ends[0] if len(ends) % 2 else fence.close_line - 1
    shown = [one for one in _markers(lines[fence.open_line : last]) if one.longer(fence.marker)]
    marker = fence.marker[0] * (max(len(one.text) for one in shown) + 1)
    longer = f"{marker}{fence.language} here and {marker} in line {last + 1}"
    is_shifted = last >= fence.close_line
    if is_shifted:
        message = (
            f"line {line} opens a fence inside of this one, so that line {fence.close_line} ends "
            f"both: to show it, write {longer}"
        )
    elif inner.text == fence.marker:
        message = (
            f"this fence is not closed before line {line} opens another: write {fence.marker} "
            f"above that line; or, to show that line in it, write {longer}"
        )
    else:
        return [], False
    return [Problem(name, fence.open_line, message)], is_shifted


def _left_open(fence: Fence) -> _Marker | None:
    """Return the line of a fence's content that opens another which its content does not close."""
    waiting: _Marker | None = None
    for marker in _markers(fence.source.split("\n")):
        if waiting and marker.text == waiting.text and not marker.opens:
            waiting = None
        elif waiting is None and marker.opens and marker.longer(fence.marker):
            waiting = marker
    return waiting


def _strays(below: Sequence[str], fence: Fence, inner: _Marker) -> list[_Marker]:
    """Return the markers without anything after them, as far as the next that opens a fence.

    The one that closes `inner` is not among them.
    """
    found: list[_Marker] = []
    for marker in _markers(below):
        if marker.opens:
            break
        if marker.prefix == fence.prefix and marker.longer(fence.marker):
            found.append(marker)
    if inner.text != fence.marker:
        closing = next((marker for marker in found if marker.text == inner.text), None)
        found = [marker for marker in found if marker is not closing]
    return found


def _not_rendered(
    markers: Sequence[_Marker], covered: Collection[int], name: str
) -> Iterator[Problem]:
    """Tell of each line that looks like a fence and of which the renderer took no fence.

    What would close it, or be shown by it, is not told of as well. One that is never closed keeps
    the renderer from taking any fence below it, which are not told of either.
    """
    closing = ""
    rendered = max(covered, default=-1)
    told = False
    for place, marker in enumerate(markers):
        if told and marker.number > rendered:
            return
        if closing:
            if not marker.opens and marker.text == closing:
                closing = ""
                continue
            if not marker.longer(closing):
                continue
        closing = marker.text
        told = marker.number > rendered
        if marker.in_item:
            message = (
                "a fence is not rendered on the line of a list item: put it below, on a line of "
                "its own, indented by four spaces"
            )
        else:
            end = _meant_to_close(marker, markers[place + 1 :], covered)
            message = "this fence is not rendered as code"
            if end is None:
                message += f", because nothing closes it: write {marker.text} below it"
            elif (end.prefix, end.text) != (marker.prefix, marker.text):
                closing = end.text
                form = "indented as here" if end.prefix != marker.prefix else "as long as here"
                message += (
                    f", because line {end.number + 1} does not close it: write {marker.text} "
                    f"there, {form}"
                )
            else:
                message += ': write its options as ```python { id="name" }'
        yield Problem(name, marker.number + 1, message)


def _meant_to_close(
    opening: _Marker, later: Sequence[_Marker], covered: Collection[int]
) -> _Marker | None:
    """Return the line that was to close a fence, before the next fence that is rendered.

    One with the same marker, or else one with the same character.
    """
    rendered = min((line for line in covered if line > opening.number), default=None)
    there: list[_Marker] = []
    shown = ""
    for marker in later:
        if rendered is not None and marker.number > rendered:
            break
        if marker.opens:
            shown = marker.text
        elif marker.text == shown:
            shown = ""
        else:
            there.append(marker)
    same = [marker for marker in there if marker.text == opening.text]
    alike = [marker for marker in there if marker.text[0] == opening.text[0]]
    return next(iter(same or alike), None)
