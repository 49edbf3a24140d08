"""Compare what a page documents with what a run printed, token by token, anchored at both ends.

Text, punctuation, integers, shapes and dtypes are equal or the line differs. Floats are matched one
to one by position and may differ within a tolerance. A run of spaces inside a line counts as one,
and the spaces that pad the numbers of an array do not count; indentation and line breaks do. A mask
lets a token differ from another of its own type, never from other text.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal, InvalidOperation
from functools import lru_cache
from typing import NamedTuple

from verified_docs.model import DEFAULT_RTOL, MASKS

LAST_DIGIT_FROM = 4
"""Significant digits from which one unit in the last of them may differ."""

_TAB = 4
"""Columns of a tab, as in a page that Python-Markdown has read."""
_CACHED = 1000
"""Characters up to which a line's tokens are kept."""
_PAIRED = 100_000
"""Pairs of lines up to which a diff looks for the best alignment."""


@dataclass(frozen=True)
class Tolerance:
    """How far two texts may lie apart and still agree."""

    rtol: float = DEFAULT_RTOL
    """Share of the larger of two floats by which they may differ."""
    atol: float = 0.0
    """Amount by which two floats may differ."""
    masks: frozenset[str] = frozenset()
    """Types of token whose value does not count, by the names in `MASKS`."""


class Token(NamedTuple):
    """A piece of a line: its kind, and the text it stands for."""

    kind: str
    text: str


_BEFORE = r"(?<![A-Za-z0-9_.])"
_AFTER = r"(?![A-Za-z0-9_])(?!\.\d)"
_FLOAT = r"(?:\d+\.\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|inf|nan)"
_SIGN = r"(?:(?<![A-Za-z0-9_.)\]])[+-])?"
_TOKEN = re.compile(
    rf"""
      (?P<space>[ ]+)
    | (?P<float>{_SIGN}{_BEFORE}{_FLOAT}(?=j(?![A-Za-z0-9_])|{_AFTER}))
    | (?P<word>[A-Za-z0-9_]+)
    | (?P<mark>[^ ])
    """,
    re.VERBOSE | re.ASCII,
)
_EXACT = Context(prec=200, Emax=MAX_EMAX, Emin=MIN_EMIN, traps=[])
"""Arithmetic that neither rounds what a page prints nor raises on an absurd exponent."""
_IN_ARRAYS = ("[", "]", ",", "+", "-", "j")


class Pair(NamedTuple):
    """Two lines side by side; None where one text has no such line."""

    expected: int | None
    actual: int | None
    agree: bool


def agree(expected: str, actual: str, tolerance: Tolerance = Tolerance()) -> bool:
    """Whether two texts agree within the tolerance."""
    return first_difference(expected, actual, tolerance) is None


def first_difference(expected: str, actual: str, tolerance: Tolerance = Tolerance()) -> int | None:
    """Return the position of the first line in which two texts differ, from 0; None for no line.

    Each line is looked at once: the time grows with the length of the texts, and no faster.
    """
    left, right = lines_of(expected), lines_of(actual)
    shorter = min(len(left), len(right))
    for number in range(shorter):
        if not lines_agree(left[number], right[number], tolerance):
            return number
    return None if len(left) == len(right) else shorter


def align(expected: str, actual: str, tolerance: Tolerance = Tolerance()) -> list[Pair]:
    """Return the lines of both texts paired in order; all pairs agree when the texts do.

    To find the best alignment of what differs takes longer than to tell that it does.
    """
    left, right = lines_of(expected), lines_of(actual)
    if agree(expected, actual, tolerance):
        return [Pair(number, number, True) for number in range(len(left))]
    return list(_pairs(left, right, tolerance))


def lines_of(text: str) -> list[str]:
    """Return the lines of a text that does not end in a line break.

    A text of one line that nobody sees has none: on the page it would be an empty fence.
    """
    return text.split("\n") if text.strip(" \t") else []


def lines_agree(expected: str, actual: str, tolerance: Tolerance) -> bool:
    """Whether two lines agree within the tolerance."""
    if expected == actual:
        return True
    left = tokens(expected, tolerance.masks)
    right = tokens(actual, tolerance.masks)
    return len(left) == len(right) and all(
        a == b or (a.kind == b.kind == "float" and close(a.text, b.text, tolerance))
        for a, b in zip(left, right, strict=True)
    )


def close(a: str, b: str, tolerance: Tolerance) -> bool:
    """Whether two printed floats are equal.

    They are when they differ by at most `atol`, or by at most `rtol` relative to the larger, or by
    one unit in the last printed digit when both print at least four significant digits. A nan
    equals a nan, an infinity one of the same sign, and minus zero equals zero.
    """
    try:
        x, y = Decimal(a), Decimal(b)
    except InvalidOperation:  # an exponent beyond all arithmetic
        return False
    if x.is_nan() or y.is_nan():
        return x.is_nan() and y.is_nan()
    if x.is_infinite() or y.is_infinite():
        return x == y
    difference = _EXACT.abs(_EXACT.subtract(x, y))
    larger = max(x.copy_abs(), y.copy_abs())
    relative = _EXACT.multiply(Decimal(repr(tolerance.rtol)), larger)
    allowed = max(Decimal(repr(tolerance.atol)), relative)
    if min(_significant(x), _significant(y)) >= LAST_DIGIT_FROM:
        allowed = max(allowed, min(_last_digit(x), _last_digit(y)))
    return difference <= allowed


def tokens(line: str, masks: frozenset[str] = frozenset()) -> tuple[Token, ...]:
    """Split a line into tokens; masked tokens carry their type instead of their text."""
    return _cached_tokens(line, masks) if len(line) <= _CACHED else _tokens(line, masks)


def _tokens(line: str, masks: frozenset[str]) -> tuple[Token, ...]:
    line = line.expandtabs(_TAB).rstrip()
    if not masks:
        return tuple(_laid_out([_token(match) for match in _TOKEN.finditer(line)]))
    found: list[Token] = []
    position = 0
    while position < len(line):
        masked = _masked(line, position, masks)
        if masked is None:
            match = _TOKEN.match(line, position)
            assert match is not None
            masked = _token(match), match.end()
        token, position = masked
        found.append(token)
    return tuple(_laid_out(found))


_cached_tokens = lru_cache(maxsize=4096)(_tokens)


def _masked(line: str, position: int, masks: frozenset[str]) -> tuple[Token, int] | None:
    for name in sorted(masks):
        mask = MASKS[name]
        match = mask.token.match(line, position)
        if match:
            return Token("mask", name + mask.form(match)), match.end()
    return None


def _token(match: re.Match[str]) -> Token:
    kind = match.lastgroup
    assert kind is not None
    return Token(kind, " " if kind == "space" and match.start() else match[0])


def _laid_out(found: Sequence[Token]) -> Iterable[Token]:
    """Tell arrays from sentences.

    In an array, spaces that pad a number to its column's width are dropped and `5.` is a float, as
    it is in `Array(5., dtype=float32)`; elsewhere `5.` is an integer that ends a sentence.
    """
    in_row = _is_row(found)
    depth = 0
    for number, token in enumerate(found):
        before = found[number - 1] if number else None
        after = found[number + 1] if number + 1 < len(found) else None
        inside = in_row or depth > 0
        if token.kind == "space":
            if before is None and in_row:
                yield Token("space", " ")
            elif not inside or not _pads(before, after):
                yield token
            continue
        whole = token.kind == "float" and token.text.endswith(".")
        is_value = (inside and _in_series(found, number)) or _is_argument(before, after)
        if whole and not is_value:
            sign = token.text.rstrip("0123456789.")
            yield from (Token("mark", mark) for mark in sign)
            yield from (Token("word", token.text[len(sign) : -1]), Token("mark", "."))
            continue
        depth += (token.text == "[") - (token.text == "]" and depth > 0)
        in_row = in_row and token.text != "]"
        yield token


def _is_argument(before: Token | None, after: Token | None) -> bool:
    """Whether what stands between these tokens is the first of several arguments of a call."""
    return before is not None and after is not None and (before.text, after.text) == ("(", ",")


def _in_series(found: Sequence[Token], number: int) -> bool:
    """Whether only numbers, brackets and commas stand next to a number of an array."""
    for side in (found[number + 1 : number + 3], found[max(0, number - 2) : number][::-1]):
        neighbour = next((token for token in side if token.kind != "space"), None)
        if neighbour and neighbour.kind != "float" and neighbour.text not in _IN_ARRAYS:
            return False
    return True


def _pads(before: Token | None, after: Token | None) -> bool:
    """Whether spaces between these tokens of an array only fill a number's column."""
    if before is None or after is None:
        return False
    if after.kind == "float":
        return before.text == "["
    return before.kind == "float" and after.text in ("]", ",")


def _is_row(found: Sequence[Token]) -> bool:
    """Whether a line goes on with an array that began on a line above."""
    if not found or found[0].kind != "space":
        return False
    floats = 0
    for token in found:
        if token.kind == "float":
            floats += 1
        elif token.text == "]":
            return floats > 0
        elif token.kind != "space" and token.text != ",":
            return False
    return floats > 1


def _significant(number: Decimal) -> int:
    """Digits from the first that is not zero to the last printed."""
    return len(number.as_tuple().digits) if number else 0


def _last_digit(number: Decimal) -> Decimal:
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal((0, (1,), exponent))


def _pairs(left: list[str], right: list[str], tolerance: Tolerance) -> Iterable[Pair]:
    """Pair lines for a diff: agreeing lines first, then lines by position between them."""
    shorter = min(len(left), len(right))
    head = 0
    while head < shorter and lines_agree(left[head], right[head], tolerance):
        yield Pair(head, head, True)
        head += 1
    tail = 0
    while tail < shorter - head and lines_agree(left[-1 - tail], right[-1 - tail], tolerance):
        tail += 1
    ends = len(left) - tail, len(right) - tail
    for i1, i2, j1, j2 in _stretches(left[head : ends[0]], right[head : ends[1]], tolerance):
        for offset in range(max(i2 - i1, j2 - j1)):
            i = head + i1 + offset if i1 + offset < i2 else None
            j = head + j1 + offset if j1 + offset < j2 else None
            same = i is not None and j is not None and lines_agree(left[i], right[j], tolerance)
            yield Pair(i, j, same)
    for offset in range(tail):
        yield Pair(ends[0] + offset, ends[1] + offset, True)


def _stretches(
    left: list[str], right: list[str], tolerance: Tolerance
) -> Iterable[tuple[int, int, int, int]]:
    """Return which lines of one text stand for which of the other, as ranges in order."""
    if len(left) * len(right) > _PAIRED:
        return [(0, len(left), 0, len(right))]
    known = {line: number for number, line in reversed(list(enumerate(left)))}
    labels = [
        next((known[line] for line in known if lines_agree(line, other, tolerance)), -1 - number)
        for number, other in enumerate(right)
    ]
    matcher = difflib.SequenceMatcher(None, [known[line] for line in left], labels, autojunk=False)
    return [(i1, i2, j1, j2) for _, i1, i2, j1, j2 in matcher.get_opcodes()]
