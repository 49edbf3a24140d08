"""The masks: types of token that may differ where a block says so.

A mask is one entry here. A page names it in the option `mask`; where a line of the page and a line
that was printed both have a token of its type in one place, the two agree whatever they say.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_UNIT = r"(?:ns|us|µs|μs|ms|s|min|m|h)"


def _per(match: re.Match[str]) -> str:
    """Return what a token's group `per` matches, if it has one."""
    return match.groupdict().get("per") or ""


@dataclass(frozen=True)
class Mask:
    """One type of token that may differ."""

    name: str
    """As the option `mask` names it."""
    token: re.Pattern[str]
    """What a token of the type is, where it begins in a line, with what must stand around it."""
    anywhere: re.Pattern[str]
    """The same type said a second time, more loosely: it excuses changes of a page that a mask
    covers. Were it `token`, a fault in it would excuse its own misses."""
    form: Callable[[re.Match[str]], str] = _per
    """Return what of a token may not differ: what it is a duration of, how a date is written."""


_DAY = r"(?:0[1-9]|[12]\d|3[01])"
_DATE = rf"\d{{4}}(?P<between>[-/])(?:0[1-9]|1[0-2])(?P=between){_DAY}"
_HOUR = r"(?:[01]\d|2[0-3])"
_MINUTE = rf"{_HOUR}:[0-5]\d"
_CLOCK = rf"{_MINUTE}:(?:[0-5]\d|60)(?:[.,]\d{{1,9}})?"
_ZONE = r"(?:Z|[+-]\d\d:?\d\d)"
_WEEKDAY = r"(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)"
_MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)"
_DATES = (
    rf"{_DATE}(?:[T ](?:{_CLOCK}|{_MINUTE}){_ZONE}?)?",
    rf"{_CLOCK}{_ZONE}?",
    rf"{_WEEKDAY} {_MONTH} (?: [1-9]|{_DAY}) {_CLOCK} \d{{4}}",  # as `time.ctime` writes it
    rf"(?:{_WEEKDAY}, )?(?:{_DAY}|[1-9]) {_MONTH} \d{{4}}(?: {_CLOCK})?",  # as mails have it
    rf"\d{{4}}(?:0[1-9]|1[0-2]){_DAY}[-_T]{_HOUR}[0-5]\d[0-5]\d",  # as folders of logs are called
)
_MIXED = r"(?=\d*[A-Fa-f])(?=[A-Fa-f]*\d)"
"""At least one letter and one digit: neither a number nor a word is an id."""
_NO_NUMBER = r"(?!(?:\d+[A-Fa-f]|\d+[eE][+-]?\d+|0[bB][01]+)(?!\w))"
"""Nor is a count with a letter for its unit, a number with an exponent, or one in base 2."""
_AMOUNT = r"(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?(?:[eE][+-]?\d+)?"
_BYTES = r"(?:[kKMGT]?i?(?=(?:B|b|bit)/))"
"""What may stand before bytes or bits: a larger unit of the same."""
_PER_TIME = r"/(?:ms|s|sec|second|min|minute|h|hour)"


def _written(match: re.Match[str]) -> str:
    """Return how a date is written: the same for each date that one program prints."""
    names = re.sub("[A-Z][a-z]{2}", "Aaa", match[0])
    digits = re.sub(r" *\d+", lambda number: " 0" if number[0][0] == " " else "0", names)
    return re.sub("(?<=[:.,]0)[+-](?=0)", "+", digits)


def _length(match: re.Match[str]) -> str:
    """Return how long an id is, and in which letters it is written."""
    return f"{'-' in match[0]}{len(match[0])}{match[0].isupper()}"


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
        name="date",
        token=re.compile(rf"(?<![\w.])(?<!\d[-:])(?:{'|'.join(_DATES)})(?![\w:])(?!-\d|\.\d)"),
        anywhere=re.compile(
            r"\b\d{4}[-/]\d\d[-/]\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?"
            r"(?:Z|[+-]\d\d:?\d\d)?)?\b"
            r"|\b(?:[A-Z][a-z]{2},? )?(?:[A-Z][a-z]{2} [ \d]?\d|\d{1,2} [A-Z][a-z]{2} \d{4})"
            r"(?: \d\d:\d\d:\d\d)?(?: \d{4})?\b"
            r"|\b\d{8}[-_T]\d{6}\b|\b\d\d:\d\d:\d\d(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)?\b"
        ),
        form=_written,
    ),
    Mask(
        name="id",
        token=re.compile(
            r"(?<![\w.])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}"
            r"|[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}"
            rf"|{_MIXED}{_NO_NUMBER}(?:[0-9a-f]{{7,128}}|[0-9A-F]{{7,128}}))(?!\w)"
        ),
        anywhere=re.compile(
            r"\b[0-9A-Fa-f]{8}-[0-9A-Fa-f-]{27}\b"
            r"|\b(?=\d*[A-Fa-f]\w*\d|\d+[A-Fa-f]{2}|[A-Fa-f]+\d)[0-9A-Fa-f]{7,}\b"
        ),
        form=_length,
    ),
    Mask(
        name="rate",
        token=re.compile(
            rf"(?<![\w.]){_AMOUNT}(?:[ ]?{_BYTES}?(?P<per>[A-Za-z]+{_PER_TIME})"
            rf"|(?P<only>{_PER_TIME})|[ ]?s/it)(?![\w/])"
        ),
        anywhere=re.compile(
            r"\b[\d.,]+(?:[eE][+-]?\d+)? ?[kKMGT]?i?"
            r"(?=[A-Za-z]*/(?:ms|s|sec|second|min|minute|h|hour)\b|s/it\b)"
        ),
        # of less than one `it/s`, tqdm tells `s/it`
        form=lambda match: match["per"] or match["only"] or "it/s",
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
