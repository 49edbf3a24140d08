"""What holds for any two texts: generated outputs, and every small change to them."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from projects import examples

from verified_docs.compare import text as compare
from verified_docs.compare.text import Tolerance, agree, align, first_difference, lines_of
from verified_docs.model import MASKS

words = st.sampled_from(
    ["loss", "accuracy:", "epoch", "(None,", "2.21.0", "dtype=float32", "精度", "<f4"]
)
integers = st.integers(-(10**9), 10**9).map(str)
floats = st.floats(allow_nan=True, allow_infinity=True).map(repr) | st.builds(
    "{:.{}f}".format, st.floats(-1e6, 1e6), st.integers(1, 8)
)
arrays = st.lists(floats, min_size=1, max_size=4).map(lambda items: "[" + "  ".join(items) + "]")
lines = st.lists(words | integers | floats | arrays, min_size=1, max_size=6).map(" ".join)
outputs = st.lists(lines, min_size=1, max_size=5).map("\n".join)
anything = st.text(max_size=60)
masks = st.sets(st.sampled_from(sorted(MASKS))).map(frozenset)
tolerances = st.builds(Tolerance, rtol=st.floats(0, 0.5), atol=st.floats(0, 1e3), masks=masks)


@given(outputs | anything, tolerances)
def test_a_text_agrees_with_itself(text: str, tolerance: Tolerance) -> None:
    assert agree(text, text, tolerance)


@given(outputs | anything, outputs | anything, tolerances)
def test_agreement_is_symmetric(one: str, other: str, tolerance: Tolerance) -> None:
    assert agree(one, other, tolerance) == agree(other, one, tolerance)


@given(outputs, st.data())
def test_agreement_of_similar_texts_is_symmetric(text: str, data: st.DataObject) -> None:
    position = data.draw(st.integers(0, len(text) - 1))
    other = text[:position] + data.draw(st.sampled_from("0123456789.-e [")) + text[position + 1 :]
    assert agree(text, other) == agree(other, text)


@settings(max_examples=examples(400))
@given(outputs, st.data())
def test_a_changed_digit_beyond_tolerance_is_rejected(text: str, data: st.DataObject) -> None:
    digits = [match.start() for match in re.finditer(r"\d", text)]
    assume(digits)
    position = data.draw(st.sampled_from(digits))
    digit = data.draw(st.sampled_from("0123456789"))
    changed = text[:position] + digit + text[position + 1 :]
    assume(not _close(text, changed))
    assert not agree(text, changed)


@settings(max_examples=examples(400))
@given(outputs, st.data())
def test_no_mask_covers_a_plain_number(text: str, data: st.DataObject) -> None:
    digits = [match.start() for match in re.finditer(r"\d", text)]
    assume(digits)
    position = data.draw(st.sampled_from(digits))
    digit = data.draw(st.sampled_from("0123456789"))
    changed = text[:position] + digit + text[position + 1 :]
    assume(not _close(text, changed))
    assert not agree(text, changed, Tolerance(masks=frozenset(MASKS)))


@settings(max_examples=examples(300))
@given(outputs, st.data())
def test_a_changed_character_that_is_no_digit_is_rejected(text: str, data: st.DataObject) -> None:
    places = [match.start() for match in re.finditer(r"[^\d\s]", text)]
    assume(places)
    position = data.draw(st.sampled_from(places))
    character = data.draw(st.sampled_from("xE-+.,:[(]) "))
    assume(character.lower() != text[position].lower())
    changed = text[:position] + character + text[position + 1 :]
    assume(not _close(text, changed))
    assume(changed.split() != text.split())
    # brackets and spaces at the edge of an array are padding when only spaces move
    assert not agree(text, changed)


@given(outputs, st.data())
def test_a_dropped_or_doubled_line_is_rejected(text: str, data: st.DataObject) -> None:
    rows = text.split("\n")
    position = data.draw(st.integers(0, len(rows) - 1))
    dropped = rows[:position] + rows[position + 1 :]
    doubled = rows[: position + 1] + rows[position:]
    assert not agree(text, "\n".join(dropped))
    assert not agree(text, "\n".join(doubled))


@given(outputs, st.integers(0, 4), words)
def test_a_new_word_is_rejected_wherever_it_stands(text: str, line: int, word: str) -> None:
    rows = text.split("\n")
    line = min(line, len(rows) - 1)
    for changed in (f"{word} {rows[line]}", f"{rows[line]} {word}"):
        assert not agree(text, "\n".join([*rows[:line], changed, *rows[line + 1 :]]))


@given(outputs, tolerances, st.text(alphabet="abcxyz", min_size=1))
def test_no_mask_and_no_tolerance_accepts_free_text(
    text: str, tolerance: Tolerance, other: str
) -> None:
    assert not agree(text, other, tolerance)
    assert not agree(f"{text} {other}", f"{text} {other}{other}", tolerance)


@given(
    st.lists(st.sampled_from(["a", "b", "1.5", "x 2.5", ""]), max_size=8),
    st.lists(st.sampled_from(["a", "b", "1.5", "x 2.50000001", ""]), max_size=8),
)
def test_a_diff_holds_each_line_of_both_texts_once_and_in_order(
    left: list[str], right: list[str]
) -> None:
    one, other = "\n".join(left), "\n".join(right)
    pairs = align(one, other)
    assert [p.expected for p in pairs if p.expected is not None] == list(range(len(lines_of(one))))
    assert [p.actual for p in pairs if p.actual is not None] == list(range(len(lines_of(other))))
    assert all(pair.agree for pair in pairs) == agree(one, other)
    for pair in pairs:
        if pair.agree:
            assert pair.expected is not None
            assert pair.actual is not None


alternatives = st.sampled_from(["a", "b", "1.5", "1.50000001", "x 2.5", "x 2.50000001", ""])
rows = st.lists(alternatives, max_size=8).map("\n".join)


@settings(max_examples=300)
@given(rows | outputs, rows | outputs, tolerances)
def test_texts_first_differ_where_their_diff_does(
    one: str, other: str, tolerance: Tolerance
) -> None:
    pairs = list(compare._pairs(lines_of(one), lines_of(other), tolerance))
    wrong = next((number for number, pair in enumerate(pairs) if not pair.agree), None)
    first = None
    if wrong is not None:
        later = (pair.expected for pair in pairs[wrong:] if pair.expected is not None)
        first = next(later, len(lines_of(one)))
    assert first_difference(one, other, tolerance) == first


def test_a_comparison_looks_at_each_line_once(monkeypatch: pytest.MonkeyPatch) -> None:
    looked: list[str] = []

    def counted(expected: str, actual: str, tolerance: Tolerance) -> bool:
        looked.append(expected)
        return plain(expected, actual, tolerance)

    plain = compare.lines_agree
    monkeypatch.setattr(compare, "lines_agree", counted)
    left = [f"{number} loss 0.5" for number in range(5000)]
    right = [*left[:2500], "another", *left[2500:]]
    assert agree("\n".join(left), "\n".join(left))
    assert looked == left
    looked.clear()
    assert first_difference("\n".join(left), "\n".join(right)) == 2500
    assert looked == left[:2501]


_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+(?:[eE][+-]?\d+)?|inf|nan)")


def _close(one: str, other: str) -> bool:
    """An independent, generous reading of what may agree: same text, and each number near."""
    left, right = _NUMBER.findall(one), _NUMBER.findall(other)
    if len(left) != len(right) or _NUMBER.sub("", one).split() != _NUMBER.sub("", other).split():
        return False
    return all(_near(a, b) for a, b in zip(left, right, strict=True))


def _near(a: str, b: str) -> bool:
    if a == b:
        return True
    if a.lstrip("+-").isdigit() or b.lstrip("+-").isdigit():
        return False
    x, y = float(a), float(b)
    if x == y or (x != x and y != y):
        return True
    if abs(x - y) <= 1.0001e-5 * max(abs(x), abs(y)):
        return True
    return abs(x - y) <= 1.0001 * min(_unit(a), _unit(b))


def _unit(number: str) -> float:
    mantissa, _, exponent = number.lower().lstrip("+-").partition("e")
    digits = mantissa.replace(".", "").lstrip("0")
    if len(digits) < 4:
        return 0.0
    return 10.0 ** (int(exponent or 0) - len(mantissa.partition(".")[2]))
