"""Say whether a changed text lies within what its block states, without asking the comparison.

The rule is that of the pages, computed another way: numbers as exact fractions, everything around
them letter by letter. Were the comparison itself asked, a fault in it would excuse its own misses.
"""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Literal

from verified_docs.model import MASKS, Options

Allowance = Literal["within tolerance", "masked"]

_LAST_DIGIT_FROM = 4
_NUMBER = re.compile(
    r"(?<![\w.])(?P<number>[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|inf|nan))"
    r"(?=j?(?!\w))"
)


def allowance(before: str, after: str, came: str, options: Options) -> Allowance | None:
    """Return why a page may say `after` where it says `before` and `came` was printed, or None."""
    texts = [text.split("\n") for text in (before, after, came)]
    if len({len(lines) for lines in texts}) != 1:
        return None
    found: Allowance = "masked"
    for old, new, printed in zip(*texts, strict=True):
        if old == new:
            continue
        if _masked(old, options.masks) == _masked(new, options.masks):
            continue
        if not _within(old, new, printed, options):
            return None
        found = "within tolerance"
    return found


def _masked(line: str, masks: frozenset[str]) -> str:
    for name in sorted(masks):
        line = MASKS[name].anywhere.sub(f"<{name}>", line)
    return line


def _within(old: str, new: str, printed: str, options: Options) -> bool:
    if _NUMBER.sub("", old) != _NUMBER.sub("", new):
        return False
    written, came = _numbers(new), _numbers(printed)
    if not len(written) == len(came) == len(_numbers(old)):
        return False
    return all(_close(a, b, options) for a, b in zip(written, came, strict=True))


def _numbers(line: str) -> list[str]:
    return [match["number"] for match in _NUMBER.finditer(line)]


def _close(a: str, b: str, options: Options) -> bool:
    if a == b:
        return True
    if not (_is_float(a) and _is_float(b)):
        return False
    if "n" in a + b:  # nan or inf
        bare = a.lstrip("+-") == b.lstrip("+-") and (a[0] == "-") == (b[0] == "-")
        return bare or ("nan" in a and "nan" in b)
    x, y = Fraction(a), Fraction(b)
    allowed = max(_exact(options.atol), _exact(options.rtol) * max(abs(x), abs(y)))
    if min(_significant(a), _significant(b)) >= _LAST_DIGIT_FROM:
        allowed = max(allowed, min(_unit(a), _unit(b)))
    return abs(x - y) <= allowed


def _exact(tolerance: float) -> Fraction:
    return Fraction(repr(tolerance))


def _is_float(number: str) -> bool:
    return not number.lstrip("+-").isdigit()


def _significant(number: str) -> int:
    digits = re.split("[eE]", number)[0].lstrip("+-").replace(".", "")
    return len(digits.lstrip("0"))


def _unit(number: str) -> Fraction:
    """Return one in the last printed digit."""
    mantissa, _, exponent = number.lower().partition("e")
    return Fraction(10) ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
