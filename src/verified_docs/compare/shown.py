"""What a page has to show of a run: the text, and how a report lays two texts side by side."""

from __future__ import annotations

import ast
import difflib
import re
import unicodedata
from dataclasses import dataclass, replace

from verified_docs.compare.text import Pair, Tolerance, align, lines_of
from verified_docs.kinds import kind_of
from verified_docs.model import STYLING, Block, Documented, Outcome, parsed

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\udc80-\udcff]")
"""Control characters but tab and line break, and bytes that were no text (PEP 383)."""

_ALIKE = 0.5
"""Share of words that two texts have in common of which one may be an older form of the other."""


def printed(block: Block, outcome: Outcome) -> str:
    """Return what the page has to show: output, value, declared warnings, declared exception.

    Of a session or a console it is the whole of it, prompts included. Codes that only make a
    terminal's text bold or coloured are left out; a page does not see them.
    """
    return STYLING.sub("", kind_of(block).shown(block, outcome))


def file_text(outcome: Outcome, name: str) -> str | None:
    """Return what a file that a page shows holds, as the page has it; None when it is not there."""
    text = dict(outcome.files).get(name)
    return None if text is None else text.replace("\r\n", "\n").removesuffix("\n")


def control_character(text: str) -> str | None:
    """Return the first character of a text that has no shape: it moves a cursor, or is no text."""
    match = _CONTROL.search(text)
    return match[0] if match else None


def visible(text: str) -> str:
    """Return a text as a report can show it: without styling, what has no shape escaped."""
    return _CONTROL.sub(lambda match: f"\\x{ord(match[0]) & 0xFF:02x}", STYLING.sub("", text))


def resembles(written: str, printed: str) -> bool:
    """Whether a text may be what was printed once: most of it is the same, digits aside."""
    one, other = (re.sub(r"\d+", "0", text).split() for text in (written, printed))
    return difflib.SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def laid_out(documented: Documented, actual: str) -> Documented:
    """Return what a page shows with values on one line that were printed on one.

    pytest-examples lays out a long value over several lines, as formatters of code do.
    """
    wanted = set(lines_of(actual))
    lines = lines_of(documented.text)
    kept: list[str] = []
    numbers: list[int] = []
    position = 0
    while position < len(lines):
        end = position + 1
        text = lines[position]
        if text.endswith(("(", "[", "{")):
            closes = (n for n in range(end, len(lines)) if lines[n][:1] in (")", "]", "}"))
            last = next(closes, position)
            joined = _on_one_line("\n".join(lines[position : last + 1]))
            if joined in wanted:
                text, end = joined, last + 1
        kept.append(text)
        numbers.append(documented.line(position))
        position = end
    return replace(documented, text="\n".join(kept), lines=tuple(numbers))


def _on_one_line(text: str) -> str:
    tree = parsed(text)
    return ast.unparse(tree) if tree else text


@dataclass(frozen=True)
class Diff:
    """Two texts that differ, to be laid side by side for a reader."""

    expected: str
    actual: str
    tolerance: Tolerance

    def __str__(self) -> str:
        return unified(
            self.expected, self.actual, align(self.expected, self.actual, self.tolerance)
        )


def _as_seen(line: str) -> str:
    """Return a line as it looks: what has no shape left out, each kind of space the same."""
    kept = (c for c in unicodedata.normalize("NFC", line) if unicodedata.category(c) != "Cf")
    return " ".join("".join(kept).split())


def _told_apart(line: str) -> str:
    """Return a line with the characters escaped that look like others, or like nothing."""
    return "".join(
        ascii(c)[1:-1]
        if unicodedata.category(c) in ("Cf", "Zl", "Zp", "Mn") or (c.isspace() and c not in " \t")
        else c
        for c in line
    )


def unified(expected: str, actual: str, pairs: list[Pair]) -> str:
    """Return the pairs as a diff: `-` what the page says, `+` what came."""
    left, right = lines_of(expected), lines_of(actual)
    shown: list[str] = []
    minus: list[str] = []
    plus: list[str] = []

    def flush() -> None:
        if {_as_seen(line) for line in minus} & {_as_seen(line) for line in plus}:
            minus[:], plus[:] = map(_told_apart, minus), map(_told_apart, plus)
        shown.extend(f"- {line}" for line in minus)
        shown.extend(f"+ {line}" for line in plus)
        minus.clear()
        plus.clear()

    for pair in pairs:
        if pair.agree and pair.expected is not None:
            flush()
            shown.append(f"  {left[pair.expected]}")
            continue
        if pair.expected is not None:
            minus.append(left[pair.expected])
        if pair.actual is not None:
            plus.append(right[pair.actual])
    flush()
    return "\n".join(shown)
