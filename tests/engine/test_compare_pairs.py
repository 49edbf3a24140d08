"""Ten thousand pairs of outputs, each with one change, judged by the values they were made from.

Each output holds a line of every kind that a page of the guide shows. What was changed, and by how
much, is known from the values; whether it is within tolerance is worked out with fractions. Nothing
here reads a text back into tokens.
"""

# choices stand on one line each

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st
from projects import examples, thorough

from verified_docs.compare.text import Tolerance, agree

EXAMPLES = 650
"""Outputs; each is compared with itself and with the result of each of the kinds of change."""

Kind = Literal[
    "text",
    "sign",
    "exact",
    "word",
    "integer",
    "float",
    "dtype",
    "shape",
    "bracket",
    "time",
    "address",
    "path",
    "date",
    "id",
    "rate",
]
MASKED = ("time", "address", "path", "date", "id", "rate")


@dataclass(frozen=True)
class Piece:
    """A part of a line whose meaning is known."""

    kind: Kind
    text: str
    signed: bool = True
    """Whether a minus before it would be its sign: not after a digit or a closing bracket."""


Line = tuple[Piece, ...]
Output = tuple[Line, ...]


def text_of(output: Output) -> str:
    return "\n".join("".join(piece.text for piece in line) for line in output)


# The oracle: whether one piece may stand for another of its kind.


def same(one: Piece, other: Piece, tolerance: Tolerance) -> bool:
    """Whether a piece may have become another, by the rules that authors are told."""
    if one.text == other.text:
        return True
    if one.kind == other.kind == "float" and one.signed == other.signed:
        return near(one, other, tolerance)
    masked = one.kind == other.kind and one.kind in tolerance.masks
    return masked and one.text.partition("/step")[1] == other.text.partition("/step")[1]


def near(one: Piece, other: Piece, tolerance: Tolerance) -> bool:
    a, b = one.text, other.text
    if not one.signed and (a[0] == "-") != (b[0] == "-"):
        return False
    special = {"nan", "inf", "-inf"}
    if a in special or b in special:
        return a == b
    x, y = Fraction(a), Fraction(b)
    difference = abs(x - y)
    if difference <= Fraction(repr(tolerance.atol)):
        return True
    if difference <= Fraction(repr(tolerance.rtol)) * max(abs(x), abs(y)):
        return True
    enough = min(digits(a), digits(b)) >= 4
    return enough and difference <= min(last_place(a), last_place(b))


def digits(number: str) -> int:
    """Significant digits, as an author counts them in what is printed."""
    mantissa = number.lower().lstrip("+-").partition("e")[0].replace(".", "")
    return len(mantissa.lstrip("0"))


def last_place(number: str) -> Fraction:
    mantissa, _, exponent = number.lower().partition("e")
    decimals = len(mantissa.partition(".")[2])
    return Fraction(10) ** (int(exponent or 0) - decimals)


# Outputs as programs print them.

exponents = st.integers(-12, 12)
numbers = st.floats(-1e6, 1e6, allow_nan=False).map(lambda x: x + 0.0)
small = st.floats(-1, 1, allow_nan=False)


def fixed(decimals: int) -> st.SearchStrategy[str]:
    return numbers.map(lambda x: f"{x:.{decimals}f}")


floats = (
    st.sampled_from([1, 2, 3, 4, 5, 6, 8]).flatmap(fixed)
    | small.map(lambda x: f"{x:.4f}")
    | st.builds(lambda x, d: f"{x:.{d}e}", numbers, st.integers(1, 7))
    | st.builds(lambda x, e: f"{x}e{e:+03d}", st.integers(1, 9), exponents)
    | numbers.map(repr)
    | st.sampled_from(["0.0", "-0.0", "1.0", "0.1000", "99999.5", "nan", "inf", "-inf"])
)
elements = floats | st.sampled_from(["1.", "-2.", "0.", "10.5", "100000.", "1e-05"])
real = floats.filter(lambda text: text not in ("nan", "inf", "-inf"))
integers = st.integers(-(10**7), 10**7).map(str)
words = st.sampled_from(
    [
        "loss",
        "accuracy",
        "Epoch",
        "dense_1",
        "val_loss",
        "精度",
        "step",
        "True",
        "None",
        "conv2d",
        "v2",
    ]
)
dtypes = st.sampled_from(
    ["float32", "float64", "float16", "bfloat16", "int64", "int32", "bool", "<f4"]
)
exacts = st.sampled_from(
    [
        "2.21.00000",
        "1.00000.1",
        "1.00000MB",
        "v1.00000",
        "1000000",
        "1_000_000",
        "x1.00000",
        "1.00000rc1",
    ]
)
"""What looks like a number and is a version, a count at the end of a sentence or a name."""
shapes = st.lists(st.sampled_from(["None", "1", "2", "3", "28", "128"]), max_size=4)
times = st.sampled_from(
    ["12ms", "3s", "970us", "1.5s", "2ms/step", "11ms/step", "0:01:02", "12:30"]
)
dates = st.datetimes(datetime.datetime(1000, 1, 1)).map(lambda when: when.isoformat(" ", "seconds"))
ids = st.uuids().map(str)
rates = st.builds("{:.1f}MB/s".format, st.floats(0.1, 999)) | st.sampled_from(["980kB/s", "2 GB/s"])
addresses = st.integers(1, 2**40).map(hex)
paths = st.sampled_from(["/tmp/a.keras", "/home/me/x/b.h5", "~/data", "C:\\x\\y.txt", "/var"])


def text(characters: str) -> Piece:
    return Piece("text", characters)


def shape(dimensions: Sequence[str]) -> Piece:
    return Piece("shape", f"({', '.join(dimensions)}{',' if len(dimensions) == 1 else ''})")


@st.composite
def sentences(draw: st.DrawFn) -> Line:
    """`Epoch 3/5 - loss: 0.1234 - accuracy=0.99`, with a full stop or without."""
    line = [Piece("word", draw(words)), text(" "), Piece("integer", draw(integers))]
    for _ in range(draw(st.integers(1, 3))):
        line += [
            text(" - "),
            Piece("word", draw(words)),
            text(draw(st.sampled_from([": ", "=", " "]))),
        ]
        line.append(Piece("float", draw(floats)))
    end = text(draw(st.sampled_from(["", ".", "%", "!"])))
    return (*line, end, text(" "), Piece("exact", draw(exacts)), text("."))


@st.composite
def reprs(draw: st.DrawFn) -> Line:
    """`{'loss': 0.5, 'n': 3}` and `(0.5, 3, 'a')`, and lists of them."""
    pieces: list[Piece] = []
    keys = draw(st.booleans())
    for number in range(draw(st.integers(1, 4))):
        pieces += [text(", ")] if number else []
        pieces += [text("'"), Piece("word", draw(words)), text("': " if keys else "', ")]
        kind, strategy = draw(st.sampled_from([("float", floats), ("integer", integers)]))
        pieces.append(Piece(kind, draw(strategy)))  # type: ignore[arg-type]
    left, right = "{}" if keys else draw(st.sampled_from(["()", "[]"]))
    return (Piece("bracket", left), *pieces, Piece("bracket", right))


@st.composite
def tensors(draw: st.DrawFn) -> Line:
    """`tf.Tensor(0.5, shape=(2, 3), dtype=float32)`."""
    return (
        text("tf.Tensor("),
        Piece("float", draw(floats)),
        text(", shape="),
        shape(draw(shapes)),
        text(", dtype="),
        Piece("dtype", draw(dtypes)),
        text(")"),
    )


@st.composite
def summaries(draw: st.DrawFn) -> Line:
    """A row of a model's summary: `│ dense_1 (Dense) │ (None, 28) │ 1,280 │`."""
    return (
        text("│ "),
        Piece("word", draw(words)),
        text(" (Dense)  │ "),
        shape(draw(shapes)),
        text("   │     "),
        Piece("integer", str(draw(st.integers(0, 999)))),
        text(" │"),
    )


@st.composite
def masked(draw: st.DrawFn) -> Line:
    """`1875/1875 12ms/step <object at 0x7f> wrote /tmp/a on 2026-11-30 12:00:01, …`."""
    return (
        Piece("integer", str(draw(st.integers(1, 2000)))),
        text(" "),
        Piece("time", draw(times)),
        text(" <"),
        Piece("word", draw(words)),
        text(" at "),
        Piece("address", draw(addresses)),
        text("> wrote "),
        Piece("path", draw(paths)),
        text(" on "),
        Piece("date", draw(dates)),
        text(", run "),
        Piece("id", draw(ids)),
        text(", "),
        Piece("rate", draw(rates)),
    )


@st.composite
def complexes(draw: st.DrawFn) -> Line:
    """`(1.5-0.25j)`: what stands between the parts is no sign of a number."""
    parts = st.floats(0.001, 1e4).map(lambda x: f"{x:.4f}")
    sign = draw(st.sampled_from("+-"))
    return (
        text("("),
        Piece("float", draw(parts)),
        Piece("sign", sign),
        Piece("float", draw(parts), signed=False),
        text("j)"),
    )


def laid_out(grid: Sequence[Sequence[Piece]]) -> Iterator[Line]:
    """Numbers of a column stand below one another, padded before and, for fractions, behind."""
    cells = [piece for row in grid for piece in row]
    before = max(len(piece.text.partition(".")[0]) for piece in cells)
    behind = max(len("".join(piece.text.partition(".")[1:])) for piece in cells)
    whole = cells[0].kind == "integer"
    for number, row in enumerate(grid):
        nested = len(grid) > 1
        line = [text(" [" if number else "[[" if nested else "[")]
        for column, piece in enumerate(row):
            head, dot, tail = piece.text.partition(".")
            line += [text(" ")] if column else []
            line += [text(" " * (before - len(head))), piece]
            line += [] if whole else [text(" " * (behind - len(dot + tail)))]
        line.append(text("]]" if nested and number == len(grid) - 1 else "]"))
        yield tuple(line)


@dataclass(frozen=True)
class Printed:
    """An output with at least one of each thing that can be changed."""

    head: Output
    grid: tuple[tuple[Piece, ...], ...]

    @property
    def lines(self) -> Output:
        return (*self.head, *laid_out(self.grid))


@st.composite
def outputs(draw: st.DrawFn) -> Printed:
    head = [draw(one()) for one in (sentences, reprs, tensors, summaries, masked, complexes)]
    columns = draw(st.integers(1, 4))
    kind, element = draw(st.sampled_from([("integer", integers), ("float", elements)]))
    rows = st.lists(element, min_size=columns, max_size=columns)
    grid = draw(st.lists(rows, min_size=1, max_size=3))
    return Printed(
        tuple(draw(st.permutations(head))),
        tuple(tuple(Piece(kind, item) for item in row) for row in grid),  # type: ignore[arg-type]
    )


tolerances = st.builds(
    Tolerance,
    rtol=st.sampled_from([1e-5, 1e-5, 1e-5, 1e-3, 0.02]),
    atol=st.sampled_from([0.0, 0.0, 0.0, 1e-6, 0.1]),
    masks=st.frozensets(st.sampled_from(MASKED)),
)


# Changes: each gives the other output, and whether the two are to agree.


@dataclass(frozen=True)
class Changer:
    """Makes one change to an output, chosen by hypothesis."""

    printed: Printed
    tolerance: Tolerance
    draw: st.DrawFn

    def pick(self, *kinds: Kind, special: bool = True) -> tuple[int, int]:
        """Choose a piece: its line and its place there; a line of -1 - N is row N of the array."""
        lines = [(number, line) for number, line in enumerate(self.printed.head)]
        lines += [(-1 - number, row) for number, row in enumerate(self.printed.grid)]
        places = [
            (number, place)
            for number, line in lines
            for place, piece in enumerate(line)
            if piece.kind in kinds and (special or piece.text not in SPECIAL)
        ]
        return self.draw(st.sampled_from(places))

    def piece(self, at: tuple[int, int]) -> Piece:
        line, place = at
        return (self.printed.head[line] if line >= 0 else self.printed.grid[-1 - line])[place]

    def replaced(self, at: tuple[int, int], *by: Piece) -> Output:
        line, place = at
        if line >= 0:
            old = self.printed.head[line]
            new = (*old[:place], *by, *old[place + 1 :])
            head = (*self.printed.head[:line], new, *self.printed.head[line + 1 :])
            return replace(self.printed, head=head).lines
        row = self.printed.grid[-1 - line]
        rows = list(self.printed.grid)
        rows[-1 - line] = (*row[:place], *by, *row[place + 1 :])
        return replace(self.printed, grid=tuple(rows)).lines

    def changed(self, at: tuple[int, int], new: str) -> tuple[Output, bool]:
        """Give one piece another text; the oracle says whether the two agree."""
        old = self.piece(at)
        by = replace(old, text=new)
        return self.replaced(at, by), same(old, by, self.tolerance)

    # One method for each kind of change.

    def spaces(self) -> tuple[Output, bool]:
        lines = [list(line) for line in self.printed.lines]
        for line in lines:
            for place, piece in enumerate(line[1:], start=1):
                if piece.text in (" - ", ": ", ", ", " at ", "> wrote "):
                    line[place] = replace(piece, text=piece.text.replace(" ", "  "))
            line.append(text(" " * self.draw(st.integers(0, 2))))
        return tuple(map(tuple, lines)), True

    def digit(self) -> tuple[Output, bool]:
        at = self.pick("integer", "float", "exact", special=False)
        old = self.piece(at).text
        place = self.draw(st.sampled_from([n for n, one in enumerate(old) if one.isdigit()]))
        digit = self.draw(st.sampled_from([one for one in "0123456789" if one != old[place]]))
        return self.changed(at, old[:place] + digit + old[place + 1 :])

    def last_digit(self) -> tuple[Output, bool]:
        at = self.pick("float", special=False)
        return self.changed(at, moved(self.piece(at).text, self.draw(st.integers(-3, 3))))

    def share(self) -> tuple[Output, bool]:
        at = self.pick("float", special=False)
        value = Fraction(self.piece(at).text)
        step = Fraction(repr(self.tolerance.rtol)) * self.draw(st.sampled_from([1, -1]))
        step *= 1 + Fraction(self.draw(st.sampled_from([-2, 2, 20])), 100)
        return self.changed(at, repr(float(value * (1 + step))))

    def sign(self) -> tuple[Output, bool]:
        at = self.pick("integer", "float", "sign")
        old = self.piece(at)
        if old.text == "nan" or not old.signed:
            return self.replaced(at, text(f"{old.text}+")), False
        if old.kind == "sign":
            return self.changed(at, "-" if old.text == "+" else "+")
        return self.changed(at, old.text[1:] if old.text[0] == "-" else f"-{old.text}")

    def exponent(self) -> tuple[Output, bool]:
        at = self.pick("float", special=False)
        mantissa, _, exponent = self.piece(at).text.partition("e")
        by = self.draw(st.sampled_from([-10, -2, -1, 1, 2, 10]))
        return self.changed(at, f"{mantissa}e{int(exponent or 0) + by:+03d}")

    def special(self) -> tuple[Output, bool]:
        at = self.pick("float")
        signed = self.piece(at).signed  # no program prints `1.0+-2.0j`
        others = (st.sampled_from(SPECIAL) | real).filter(lambda one: signed or one[0] != "-")
        return self.changed(at, self.draw(others))

    def version(self) -> tuple[Output, bool]:
        at = self.pick("exact")
        old = self.piece(at).text
        last = max(place for place, one in enumerate(old) if one == "0")
        return self.changed(at, f"{old[:last]}1{old[last + 1 :]}")

    def case(self) -> tuple[Output, bool]:
        at = self.pick("word", "dtype")
        return self.changed(at, self.piece(at).text.swapcase())

    def type_of_number(self) -> tuple[Output, bool]:
        at = self.pick("integer", "float")
        old = self.piece(at)
        whole = old.text.partition(".")[0].partition("e")[0]
        if old.kind == "integer":
            return self.replaced(at, text(f"{old.text}.0")), False
        return self.replaced(at, text(whole if whole != old.text else "None")), False

    def word(self) -> tuple[Output, bool]:
        at = self.pick("word", "integer", "float", "dtype")
        old = self.piece(at)
        new = self.draw(words.filter(lambda word: word != old.text))
        by = [[text(new)], [text(f"{new} "), old], [old, text(f" {new}")], [text("")]]
        return self.replaced(at, *self.draw(st.sampled_from(by))), False

    def dtype(self) -> tuple[Output, bool]:
        at = self.pick("dtype")
        return self.changed(at, self.draw(dtypes.filter(lambda one: one != self.piece(at).text)))

    def shape(self) -> tuple[Output, bool]:
        at = self.pick("shape")
        return self.changed(
            at, self.draw(shapes.map(lambda s: shape(s).text).filter(self.piece(at).text.__ne__))
        )

    def bracket(self) -> tuple[Output, bool]:
        lines = self.printed.lines
        places = [
            (number, place)
            for number, line in enumerate(lines)
            for place, piece in enumerate(line)
            if any(one in piece.text for one in "()[]{}")
        ]
        number, place = self.draw(st.sampled_from(places))
        line, old = lines[number], lines[number][place].text
        one = self.draw(st.sampled_from([c for c in old if c in "()[]{}"]))
        others = [c for c in ["(", ")", "[", "]", "{", "}", "", one + one] if c != one]
        new = old.replace(one, self.draw(st.sampled_from(others)), 1)
        changed = (*line[:place], text(new), *line[place + 1 :])
        return (*lines[:number], changed, *lines[number + 1 :]), False

    def line(self) -> tuple[Output, bool]:
        lines = self.printed.lines
        at = self.draw(st.integers(0, len(lines) - 1))
        how = self.draw(
            st.sampled_from(["drop", "double", "swap", "join", "blank", "indent", "cut"])
        )
        one = lines[at]
        before, after = lines[:at], lines[at + 1 :]
        if how in ("swap", "join") and not after:
            how = "double"
        if how == "swap":
            moved_up = after[0]
            near_enough = text_of((one,)).split() == text_of((moved_up,)).split()
            return (*before, moved_up, one, *after[1:]), near_enough or self.alike(one, moved_up)
        new: tuple[Line, ...] = {
            "drop": (),
            "double": (one, one),
            "blank": (one, ()),
            "indent": ((text("  "), *one),),
            "cut": ((), one) if len(one) < 2 else (one[:1], one[1:]),
            "join": ((*one, text(" "), *(after[0] if after else ())),),
        }[how]
        return (*before, *new, *(after[1:] if how == "join" else after)), False

    def alike(self, one: Line, other: Line) -> bool:
        """Whether two rows may stand for each other: only those of the array have one shape."""
        numbers = [[p for p in line if p.kind in ("float", "integer")] for line in (one, other)]
        frames = [
            [p.text.strip() for p in line if p.kind == "text" and p.text.strip()]
            for line in (one, other)
        ]
        return frames[0] == frames[1] and all(
            same(a, b, self.tolerance) for a, b in zip(*numbers, strict=True)
        )

    def masked_value(self) -> tuple[Output, bool]:
        at = self.pick(*MASKED)
        old = self.piece(at)
        values = VALUES[old.kind]
        return self.changed(at, self.draw(values.filter(lambda value: value != old.text)))

    def mask_type(self) -> tuple[Output, bool]:
        at = self.pick(*MASKED)
        old = self.piece(at)
        others = {**VALUES, "word": words, "float": real}
        kind = self.draw(st.sampled_from([kind for kind in others if kind != old.kind]))
        return self.replaced(at, text(self.draw(others[kind]))), False


VALUES: dict[str, st.SearchStrategy[str]] = {
    "time": times,
    "address": addresses,
    "path": paths,
    "date": dates,
    "id": ids,
    "rate": rates,
}
SPECIAL = ("nan", "inf", "-inf")
CHANGES = [
    Changer.spaces,
    Changer.digit,
    Changer.last_digit,
    Changer.share,
    Changer.sign,
    Changer.exponent,
    Changer.special,
    Changer.version,
    Changer.case,
    Changer.type_of_number,
    Changer.word,
    Changer.dtype,
    Changer.shape,
    Changer.bracket,
    Changer.line,
    Changer.masked_value,
    Changer.mask_type,
]


def moved(number: str, units: int) -> str:
    """Return a number moved by units in its last printed digit, printed as it was."""
    mantissa, e, exponent = number.partition("e")
    decimals = len(mantissa.partition(".")[2])
    value = int(mantissa.replace(".", "")) + units
    figures = f"{abs(value):0{decimals + 1}d}"
    whole, part = figures[: len(figures) - decimals], figures[len(figures) - decimals :]
    dot = "." if "." in mantissa else ""
    return f"{'-' if value < 0 else ''}{whole}{dot}{part}{e}{exponent}"


def test_a_thousand_pairs_are_judged_every_day_and_ten_thousand_thoroughly() -> None:
    assert examples(EXAMPLES) * len(CHANGES) >= (10_000 if thorough() else 1_000)


@settings(max_examples=examples(EXAMPLES))
@given(outputs(), tolerances, st.data())
def test_outputs_agree_exactly_when_their_values_do(
    printed: Printed, tolerance: Tolerance, data: st.DataObject
) -> None:
    one = text_of(printed.lines)
    assert agree(one, one, tolerance)
    for change in CHANGES:
        lines, expected = change(Changer(printed, tolerance, data.draw))
        other = text_of(lines)
        assert agree(one, other, tolerance) is expected, (change.__name__, other)
        assert agree(other, one, tolerance) is expected, (change.__name__, other)
