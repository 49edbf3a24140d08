"""Change one thing in a text: in a line of it, or about its lines."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

DTYPES = (
    *("float16", "bfloat16", "float32", "float64"),
    *("uint8", "int8", "int16", "int32", "int64", "bool", "complex64", "complex128"),
)
OTHER_WORD = "other"
ADDED_LINE = "one more line"

_WORD = re.compile(r"[^\W\d_]\w*")
_LETTER = re.compile(r"[^\W\d_]")
_NUMBER = re.compile(r"(?<![\w.])[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w])")
_SIZES = re.compile(r"[(\[](?:\d+|None)(?:, ?(?:\d+|None))*,?[)\]]")
_DTYPE = re.compile(rf"(?<![A-Za-z0-9])(?:{'|'.join(DTYPES)})(?![A-Za-z0-9])")
_BRACKET = re.compile(r"[\[\](){}<>]")
_MARK = re.compile(r"[^\w\s\[\](){}<>+\-.]")


class ChangedLine(NamedTuple):
    """A line in which one thing has been changed."""

    kind: str
    line: str


class ChangedLines(NamedTuple):
    """A text about whose lines one thing has been changed."""

    kind: str
    lines: list[str]
    first: int
    """Position of the first line that is no longer what it was."""
    last: int
    """Position of the last line that could as well be the one that is wrong."""


def changed_line(line: str) -> Iterator[ChangedLine]:
    """Yield the line with one thing changed, in every way known; each result once."""
    seen = {line}
    for change in _changes(line):
        if change.line not in seen:
            seen.add(change.line)
            yield change


def changed_lines(lines: Sequence[str]) -> Iterator[ChangedLines]:
    """Yield the lines with one added, dropped, doubled and so on, and with none left."""
    for number, line in enumerate(lines):
        before, after = [*lines[:number]], [*lines[number + 1 :]]
        same = _equal_from(lines, number)
        yield ChangedLines("line added", [*before, ADDED_LINE, line, *after], number, number)
        yield ChangedLines("line dropped", before + after, number, same)
        yield ChangedLines("line doubled", [*before, line, line, *after], number, same)
        if after and after[0] != line:
            swapped = [*before, after[0], line, *after[1:]]
            yield ChangedLines("line swapped", swapped, number, number + 1)
        if after:
            joined = f"{line} {after[0].lstrip(' ')}"
            yield ChangedLines("line joined", [*before, joined, *after[1:]], number, number + 1)
        halves = line.strip(" ").partition(" ")
        if halves[2]:
            broken = [*before, halves[0], halves[2], *after]
            yield ChangedLines("line broken", broken, number, number + 1)
    end = len(lines)
    yield ChangedLines("line added", [*lines, ADDED_LINE], end, end)
    yield ChangedLines("line added", [*lines, ""], end, end)
    if end > 1:
        yield ChangedLines("text emptied", [], 0, end)


def _equal_from(lines: Sequence[str], number: int) -> int:
    """Return the position after the run of equal lines that begins at `number`."""
    return next((at for at in range(number, len(lines)) if lines[at] != lines[number]), len(lines))


def _changes(line: str) -> Iterator[ChangedLine]:
    for kind, start, end, text in _edits(line):
        yield ChangedLine(kind, line[:start] + text + line[end:])


def _edits(line: str) -> Iterator[tuple[str, int, int, str]]:
    """Yield kind, start, end and what stands there instead."""
    for match in _SIZES.finditer(line):
        for text in _other_sizes(match[0]):
            yield "shape", match.start(), match.end(), text
    for match in _DTYPE.finditer(line):
        for name in DTYPES:
            yield "dtype", match.start(), match.end(), name
    for match in re.finditer(r"\d", line):
        for step in (1, 5, 9):
            yield "digit", match.start(), match.end(), str((int(match[0]) + step) % 10)
    numbers = list(_NUMBER.finditer(line))
    for match in numbers:
        yield "number dropped", match.start(), match.end(), ""
        for kind, text in _other_numbers(match[0]):
            yield kind, match.start(), match.end(), text
    for one, two in itertools.pairwise(numbers):
        between = line[one.end() : two.start()]
        yield "numbers swapped", one.start(), two.end(), two[0] + between + one[0]
    for match in _WORD.finditer(line):
        word = match[0]
        other = OTHER_WORD if word != OTHER_WORD else f"an{OTHER_WORD}"
        yield "word replaced", match.start(), match.end(), other
        yield "word dropped", match.start(), match.end(), ""
        yield "case", match.start(), match.end(), word[0].swapcase() + word[1:]
    for match in _LETTER.finditer(line):
        yield "letter", match.start(), match.end(), _next_letter(match[0])
    for match in _BRACKET.finditer(line):
        yield "bracket dropped", match.start(), match.end(), ""
    for match in _MARK.finditer(line):
        yield "mark dropped", match.start(), match.end(), ""
    for match in re.finditer(r"(?<=\w) +(?=\w)", line):
        yield "words joined", match.start(), match.end(), ""
    indent = len(line) - len(line.lstrip(" "))
    if line.strip():
        yield "indentation", 0, indent, "" if indent else "  "


def _other_numbers(text: str) -> Iterator[tuple[str, str]]:
    """Yield the number with another sign, another exponent, and its point elsewhere."""
    unsigned = text.lstrip("+-")
    yield "sign", f"-{unsigned}" if unsigned == text or text[0] == "+" else unsigned
    mantissa, mark, exponent = unsigned.lower().partition("e")
    sign = text[: len(text) - len(unsigned)]
    if mark:
        flipped = exponent[1:] if exponent[0] == "-" else f"-{exponent.lstrip('+')}"
        yield "exponent", f"{sign}{mantissa}e{flipped}"
        yield "exponent", sign + mantissa
    elif "." in mantissa:
        yield "exponent", f"{text}e+01"
    whole, point, rest = mantissa.partition(".")
    tail = mark + exponent
    if not point:
        yield "decimal point", f"{sign}{whole}.0{tail}"
        yield "decimal point", f"{sign}{whole}.{tail}"
        return
    yield "decimal point", sign + whole + rest + tail
    if rest:
        yield "decimal point", f"{sign}{whole}{rest[0]}.{rest[1:]}{tail}"
    if whole:
        yield "decimal point", f"{sign}{whole[:-1]}.{whole[-1]}{rest}{tail}"


def _other_sizes(text: str) -> Iterator[str]:
    """Yield a shape, or a list of sizes, with one more, one less, another or none known."""
    first, last = text[0], text[-1]
    sizes = [size for size in re.split(r", ?", text[1:-1]) if size]
    for number, size in enumerate(sizes):
        before, after = sizes[:number], sizes[number + 1 :]
        yield _written(first, [*before, *after], last)
        yield _written(first, [*before, "1" if size == "None" else "None", *after], last)
        if size != "None":
            yield _written(first, [*before, str(int(size) + 1), *after], last)
        if after:
            yield _written(first, [*before, after[0], size, *after[1:]], last)
    yield _written(first, ["1", *sizes], last)
    yield _written(first, [*sizes, "1"], last)


def _written(first: str, sizes: Sequence[str], last: str) -> str:
    comma = "," if first == "(" and len(sizes) == 1 else ""
    return f"{first}{', '.join(sizes)}{comma}{last}"


def _next_letter(letter: str) -> str:
    if letter in "zZ":
        return chr(ord(letter) - 25)
    return chr(ord(letter) + 1) if letter.isascii() else "x"
