"""The masks: types of token that may differ where a block says so.

A mask is one entry here. A page names it in the option `mask`; where a line of the page and a line
that was printed both have a token of its type in one place, the two agree whatever they say.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_UNIT = r"(?:ns|us|µs|μs|ms|s|min|m|h)"


@dataclass(frozen=True)
class Mask:
    """One type of token that may differ."""

    name: str
    """As the option `mask` names it."""
    token: re.Pattern[str]
    """What a token of the type is, where it begins in a line, with what must stand around it. What
    its group `per` matches, if it has one, may not differ."""
    anywhere: re.Pattern[str]
    """The same type said a second time, more loosely: it excuses changes of a page that a mask
    covers. Were it `token`, a fault in it would excuse its own misses."""


_ALL = (
    Mask(
        name="time",
        token=re.compile(
            rf"(?<![\w.])(?:\d+(?:\.\d+)?[ ]?{_UNIT}|\d{{1,2}}:\d\d(?::\d\d)?)"
            r"(?P<per>/(?:step|epoch|sample))?(?![\w/])"
        ),
        anywhere=re.compile(
            r"\b\d+(?:\.\d+)? ?(?:ns|us|µs|μs|ms|s|min|m|h)\b|\b\d+:\d+(?::\d+)?\b"
        ),
    ),
    Mask(
        name="address",
        token=re.compile(r"(?<![\w.])0x[0-9a-fA-F]+(?!\w)"),
        anywhere=re.compile(r"\b0x[0-9a-fA-F]+\b"),
    ),
    Mask(
        name="path",
        token=re.compile(r"(?<![\w./~\\-])(?:~|[A-Za-z]:)?(?:[/\\][\w.+@~%-]+)+[/\\]?"),
        anywhere=re.compile(r"(?:~|[A-Za-z]:)?(?:[/\\][\w.+@~%-]+)+[/\\]?"),
    ),
)
MASKS: Mapping[str, Mask] = {mask.name: mask for mask in _ALL}
"""Every mask there is, by its name."""
