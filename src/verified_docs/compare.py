"""Compare what a page documents with what a run printed, token by token, anchored at both ends.

Text, punctuation, integers, shapes and dtypes are equal or the line differs. Floats are matched one
to one by position and may differ within a tolerance. A run of spaces counts as one; line breaks
count. A mask lets a token differ from another of its own type, never from other text.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import MAX_EMAX, MIN_EMIN, Context, Decimal
from functools import lru_cache
from typing import NamedTuple

from verified_docs.page import DEFAULT_RTOL

LAST_DIGIT_FROM = 4
"""Significant digits from which one unit in the last of them may differ."""


@dataclass(frozen=True)
class Tolerance:
    """How far two texts may lie apart and still agree."""

    rtol: float = DEFAULT_RTOL
    """Share of the larger of two floats by which they may differ."""
    atol: float = 0.0
    """Amount by which two floats may differ."""
    masks: frozenset[str] = frozenset()
    """Types of token whose value does not count: `time`, `address`, `path`."""


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
_UNIT = r"(?:ns|us|µs|μs|ms|s|min|m|h)"
_MASKS = {
    "time": re.compile(
        rf"(?<![\w.])(?:\d+(?:\.\d+)?[ ]?{_UNIT}|\d{{1,2}}:\d\d(?::\d\d)?)(?P<per>/(?:step|epoch|sample))?(?![\w/])"
    ),
    "address": re.compile(r"(?<![\w.])0x[0-9a-fA-F]+(?!\w)"),
    "path": re.compile(r"(?<![\w./~\\-])(?:~|[A-Za-z]:)?(?:[/\\][\w.+@~%-]+)+[/\\]?"),
}


class Pair(NamedTuple):
    """Two lines side by side; None where one text has no such line."""

    expected: int | None
    actual: int | None
    agree: bool


def agree(expected: str, actual: str, tolerance: Tolerance = Tolerance()) -> bool:
    """Whether two texts agree within the tolerance."""
    return all(pair.agree for pair in align(expected, actual, tolerance))


def align(expected: str, actual: str, tolerance: Tolerance = Tolerance()) -> list[Pair]:
    """Return the lines of both texts paired in order; all pairs agree when the texts do."""
    left, right = lines_of(expected), lines_of(actual)
    if len(left) == len(right) and all(
        lines_agree(a, b, tolerance) for a, b in zip(left, right, strict=True)
    ):
        return [Pair(number, number, True) for number in range(len(left))]
    return list(_pairs(left, right, tolerance))


def lines_of(text: str) -> list[str]:
    """Return the lines of a text; one final line break does not begin another line."""
    lines = text.removesuffix("\n").split("\n")
    return [] if lines == [""] and not text else lines


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
    x, y = Decimal(a), Decimal(b)
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


@lru_cache(maxsize=4096)
def tokens(line: str, masks: frozenset[str] = frozenset()) -> tuple[Token, ...]:
    """Split a line into tokens; masked tokens carry their type instead of their text."""
    line = line.expandtabs().rstrip()
    found: list[Token] = []
    position = 0
    while position < len(line):
        token, position = _masked(line, position, masks) or _token(line, position)
        found.append(token)
    return tuple(_without_padding(found))


def _masked(line: str, position: int, masks: frozenset[str]) -> tuple[Token, int] | None:
    for name in sorted(masks):
        match = _MASKS[name].match(line, position)
        if match:
            per = match.groupdict().get("per") or ""
            return Token("mask", name + per), match.end()
    return None


def _token(line: str, position: int) -> tuple[Token, int]:
    match = _TOKEN.match(line, position)
    assert match is not None and match.lastgroup is not None
    kind = match.lastgroup
    text = match[0]
    if kind == "space" and position:
        text = " "
    return Token(kind, text), match.end()


def _without_padding(found: Sequence[Token]) -> Iterable[Token]:
    """Drop the spaces that pad the first number of an array or of a line to its column's width."""
    for number, token in enumerate(found):
        if token.kind == "space" and number + 1 < len(found) and found[number + 1].kind == "float":
            if number == 0:
                continue
            if found[number - 1].text in ("[", "("):
                continue
        yield token


def _significant(number: Decimal) -> int:
    """Digits from the first that is not zero to the last printed."""
    return len(number.as_tuple().digits) if number else 0


def _last_digit(number: Decimal) -> Decimal:
    exponent = number.as_tuple().exponent
    assert isinstance(exponent, int)
    return Decimal((0, (1,), exponent))


def _pairs(left: list[str], right: list[str], tolerance: Tolerance) -> Iterable[Pair]:
    """Pair lines for a diff: agreeing lines first, then lines by position between them."""
    known: dict[str, int] = {}
    classes: list[tuple[str, int]] = []

    def label(line: str) -> int:
        if line not in known:
            known[line] = next(
                (number for other, number in classes if lines_agree(other, line, tolerance)),
                len(classes),
            )
            classes.append((line, known[line]))
        return known[line]

    matcher = difflib.SequenceMatcher(
        None, [label(line) for line in left], [label(line) for line in right], autojunk=False
    )
    for _, i1, i2, j1, j2 in matcher.get_opcodes():
        for offset in range(max(i2 - i1, j2 - j1)):
            i = i1 + offset if i1 + offset < i2 else None
            j = j1 + offset if j1 + offset < j2 else None
            same = i is not None and j is not None and lines_agree(left[i], right[j], tolerance)
            yield Pair(i, j, same)
