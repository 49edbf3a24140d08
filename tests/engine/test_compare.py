"""Each rule of the comparison, on both sides of its boundary."""

from __future__ import annotations

import sys

import pytest
from benchmarks.comparison import GROWN, LARGE, SMALL

from verified_docs.compare import Diff
from verified_docs.compare import text as compare
from verified_docs.compare.text import Tolerance, agree, align
from verified_docs.model import MASKS

TIME = Tolerance(masks=frozenset({"time"}))
ADDRESS = Tolerance(masks=frozenset({"address"}))
PATH = Tolerance(masks=frozenset({"path"}))
DATE = Tolerance(masks=frozenset({"date"}))
ID = Tolerance(masks=frozenset({"id"}))
RATE = Tolerance(masks=frozenset({"rate"}))
UUID = "0f8fad5b-d9cb-469f-a165-70867728950e"
OTHER_UUID = "7c9e6679-7425-40de-944b-e07fc1f90ae7"
SHA1 = "da39a3ee5e6b4b0d3255bfef95601890afd80709"


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("1e-04", "1e-05"),
        ("0.0005", "0.0009"),
        ("accuracy 0.995", "accuracy 0.996"),
        ("loss 0.5", "loss was never 0.5"),
        ("(5,)", "(2, 3)"),
        ("float32", "int64"),
        ("[1., 2.]", "[[1.], [2.]]"),
        ("loss 0.5", "loss 0.5\nand more"),
        ("loss 0.5", "loss 0.5 and more"),
        ("", "something"),
        ("something", ""),
    ],
)
def test_what_other_checkers_wrongly_accept_is_rejected(expected: str, actual: str) -> None:
    assert not agree(expected, actual)
    assert not agree(actual, expected)


@pytest.mark.parametrize(
    ("expected", "actual", "same"),
    [
        # rtol 1e-5 of the larger; fewer than four significant digits leave no other allowance
        ("1e5", "1.00001e5", True),
        ("1e5", "1.000011e5", False),
        ("100000.0", "99999.0", True),
        ("100000.0", "99998.9", False),
        ("1.", "1.0001", False),
        ("Array(5., dtype=float32)", "Array(4.999999, dtype=float32)", True),
        ("Array(5., dtype=float32)", "Array(4.999, dtype=float32)", False),
        ("seen (in 5.) before", "seen (in 5.0) before", False),
        ("ends in 5. Then", "ends in 5.0 Then", False),
        ("-1e5", "-1.00001e5", True),
        ("-1e5", "1e5", False),
        ("0.0", "1e-12", False),
        ("1e-12", "2e-12", False),
    ],
)
def test_floats_agree_within_a_share_of_the_larger(expected: str, actual: str, same: bool) -> None:
    assert agree(f"x {expected}", f"x {actual}") is same
    assert agree(f"x {actual}", f"x {expected}") is same


def test_the_share_is_of_the_larger_and_not_of_the_smaller_nor_the_documented() -> None:
    tolerance = Tolerance(rtol=0.1)
    assert agree("x 1.0", "x 0.9", tolerance)
    assert agree("x 0.9", "x 1.0", tolerance)
    assert not agree("x 1.0", "x 0.89", tolerance)
    assert not agree("x 1.0", "x 1.12", tolerance)
    assert agree("x 1.0", "x 1.11", tolerance)


@pytest.mark.parametrize(
    ("expected", "actual", "same"),
    [
        ("0.1234", "0.1235", True),
        ("0.1234", "0.1236", False),
        ("0.123", "0.124", False),
        ("1.234", "1.235", True),
        ("12.34", "12.35", True),
        ("1.23", "1.24", False),
        ("0.0123", "0.0124", False),  # zeros before the first digit do not count
        ("0.01234", "0.01235", True),
        ("0.1000", "0.1001", True),  # zeros after it do
        ("0.0000", "0.0001", False),  # zero has no significant digit
        ("1.234e-05", "1.235e-05", True),
        ("1.23e-05", "1.24e-05", False),
        ("1.234e-05", "1.234e-06", False),
        ("1.000", "0.9999", True),  # the finer of the two units counts
        ("1.000", "0.999", False),
        ("1.000", "0.9998", False),
        ("1.2345", "1.234", False),  # half a unit of the coarser, five of the finer
        ("0.9960", "0.996", True),
        ("0.9961", "0.996", False),
    ],
)
def test_one_unit_in_the_last_digit_is_allowed_from_four_significant_digits_on(
    expected: str, actual: str, same: bool
) -> None:
    assert agree(expected, actual) is same
    assert agree(actual, expected) is same


def test_nothing_is_allowed_absolutely_unless_the_block_says_so() -> None:
    assert not agree("x 0.0", "x 1e-300")
    assert agree("x 0.0", "x 1e-8", Tolerance(atol=1e-8))
    assert not agree("x 0.0", "x 1.1e-8", Tolerance(atol=1e-8))


@pytest.mark.parametrize("text", ["x nan", "x inf", "x -inf", "[nan inf]", "nan", "a -0.0 b"])
def test_special_floats_agree_with_themselves(text: str) -> None:
    assert agree(text, text + " ")  # the spaces make the tokens be compared


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("nan", "0.0"),
        ("nan", "inf"),
        ("inf", "-inf"),
        ("inf", "1e308"),
        ("nan", "NaN"),
        ("inf", "Infinity"),
        ("banana", "bainfa"),
    ],
)
def test_special_floats_agree_with_nothing_else(expected: str, actual: str) -> None:
    assert not agree(f"x {expected}", f"x {actual}")
    assert not agree(f"x {expected}", f"x {actual}", Tolerance(rtol=0.5, atol=1e300))


def test_a_nan_has_no_sign() -> None:
    assert agree("x nan", "x -nan")


def test_minus_zero_is_zero() -> None:
    assert agree("[-0.0  1.5]", "[0.0 1.5]")
    assert agree("[-0. 1.]", "[0. 1.]")


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("[ 1.5 -2.5]", "[1.5 -2.5]"),
        ("[[ 1.5   2.  ]", "[[1.5 2.]"),
        ("[2.25 1.  ]", "[2.25 1.]"),
        ("[2.25, 1.  , 3.]", "[2.25, 1., 3.]"),
        ("[0. 1.\n  2. 3.]", "[0. 1.\n 2. 3.]"),
        ("a   b", "a b"),
        ("a b  ", "a b"),
        ("[12345678.  2.]", "[12345679. 2.]"),
    ],
)
def test_padding_does_not_count(expected: str, actual: str) -> None:
    assert agree(expected, actual)
    assert agree(actual, expected)


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("a b", "ab"),
        ("[1.5 2.5]", "[1.52.5]"),
        ("  a", "a"),
        ("    a", "  a"),
        ("    0.5", "  0.5"),
        ("  0.5", "0.5"),
        ("  0.5 loss", " 0.5 loss"),
        ("\ta", "a"),
        ("a\n\nb", "a\nb"),
        ("a\nb", "a b"),
        ("a\n", "a"),
        ("\na", "a"),
        ("loss 0.5 , done", "loss 0.5, done"),
        ("( 0.5)", "(0.5)"),
        ("[ 1 2]", "[1 2]"),
        ("a\u00a0b", "a b"),
        ("    0.5 to 0.7", "  0.5 to 0.7"),
    ],
)
def test_spaces_between_words_indentation_and_line_breaks_count(expected: str, actual: str) -> None:
    assert not agree(expected, actual)
    assert not agree(actual, expected)


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("2.21.0", "2.21.1"),
        ("2.21.00000", "2.21.00001"),
        ("keras 3.15.1", "keras 3.15.2"),
        ("v1.00000", "v1.00001"),
        ("1.00000rc1", "1.00001rc1"),
        ("123456", "123457"),
        ("1000000", "1000001"),
        ("seen 1000000.", "seen 1000001."),
        ("1234567. Then", "1234568. Then"),
        ("1_000_000", "1_000_001"),
        ("0x1000000", "0x1000001"),
        ("(100000, 5)", "(100001, 5)"),
        ("(None, 100000)", "(None, 100001)"),
        ("dense_100000", "dense_100001"),
        ("float32", "float64"),
        ("<f4", "<f8"),
        ("True", "False"),
        ("True", "true"),
        ("1.00000.1", "1.00001.1"),
        ("1.00000ms", "1.00001ms"),
        ("1.0000000MB", "1.0000001MB"),
        ("127.0.0.1", "127.0.0.2"),
        ("2024-01-01", "2024-01-02"),
        ("精度 0.5", "误差 0.5"),
        ("100000j", "100001j"),
    ],
)
def test_integers_versions_shapes_names_and_dtypes_are_exact(expected: str, actual: str) -> None:
    assert not agree(expected, actual)
    assert not agree(actual, expected)
    assert not agree(f"[{expected}]", f"[{actual}]")


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("1", "1.0"),
        ("1.0", "1"),
        ("1e5", "100000"),
        ("100000.", "100000"),
        ("+1.0", "1.0 +"),
        ("1.0 - 2.0", "1.0 + 2.0"),
        ("1.5-2.5", "1.5+2.5"),
        ("1.5-2.5", "1.5 -2.5"),
        ("1.5-0.0", "1.5+0.0"),
        ("(1.5+2.5j)", "(1.5-2.5j)"),
        ("(1.5+2.5j)", "(1.5+2.5)"),
        ("(1.5+2.5j)", "(1.6+2.5j)"),
        ("(1.5+2.5j)", "(1.5+2.6j)"),
        ("[1.5, 2.5]", "(1.5, 2.5)"),
        ("[1.5, 2.5]", "[1.5 2.5]"),
        ("[1.5, 2.5]", "[2.5, 1.5]"),
        ("1.5%", "1.5"),
        ("'1.5'", "1.5"),
    ],
)
def test_kind_order_and_punctuation_of_numbers_are_exact(expected: str, actual: str) -> None:
    assert not agree(expected, actual)
    assert not agree(actual, expected)


@pytest.mark.parametrize(
    ("expected", "actual"),
    [
        ("(1.00000+2.00000j)", "(1.00001+2.00001j)"),
        ("(-1.00000-2.00000j)", "(-1.00001-2.00001j)"),
        ("[1.00000+2.00000j  0.+1.j]", "[1.00001+2.00001j 0.+1.j]"),
        ("loss=0.123456,", "loss=0.123457,"),
        (
            "tf.Tensor(0.123456, shape=(), dtype=float32)",
            "tf.Tensor(0.123457, shape=(), dtype=float32)",
        ),
        ("np.float32(0.7500001)", "np.float32(0.75)"),
        ("99.98765%", "99.98766%"),
        ("损失:0.123456。", "损失:0.123457。"),
    ],
)
def test_floats_are_found_wherever_they_are_printed(expected: str, actual: str) -> None:
    assert agree(expected, actual)


@pytest.mark.parametrize(
    ("tolerance", "expected", "actual"),
    [
        (TIME, "12ms/step", "3.5s/step"),
        (TIME, "1875/1875 - 2s - 1ms/step - loss: 0.5", "1875/1875 - 11s - 970us/step - loss: 0.5"),
        (TIME, "took 0:01:02", "took 12:30"),
        (TIME, "took 5 s", "took 12ms"),
        (ADDRESS, "<object at 0x7f00aa>", "<object at 0x1>"),
        (PATH, "wrote /tmp/a/b.txt", "wrote /home/me/c"),
        (PATH, "wrote '/tmp/a'", "wrote 'C:\\users\\me'"),
        (PATH, "wrote ~/a.keras", "wrote /tmp/x.keras"),
        (Tolerance(masks=frozenset({"time", "path"})), "/tmp/a 5s", "/b 6s"),
        (DATE, "on 2026-11-30", "on 1999-01-02"),
        (DATE, "2026-11-30 12:00:01 start", "2027-01-01 00:59:60 start"),
        (DATE, "2026-11-30 12:00", "2026-11-29 13:00"),
        (DATE, "2026-11-30T12:00:01Z", "2026-12-01T12:00:01Z"),
        (DATE, "2026-11-30T12:00:01.5+08:00", "2026-11-30T12:00:01.123456-05:00"),
        (DATE, "[2026-11-30 12:00:01,123] INFO", "[2026-11-30 12:00:01,7] INFO"),
        (DATE, "2026/11/30", "2026/12/01"),
        (DATE, "Mon Nov 30 12:00:01 2026", "Thu Jan  1 00:00:00 1970"),
        (DATE, "Mon, 30 Nov 2026 12:00:01 GMT", "Tue, 1 Dec 2026 12:00:01 GMT"),
        (DATE, "logs/20261130-120001/train", "logs/20261201-235959/train"),
        (DATE, "date:2026-11-30.", "date:2026-12-01."),
        (ID, f"run {UUID}.", f"run {OTHER_UUID}."),
        (ID, f"commit {SHA1}", f"commit {SHA1[::-1]}"),
        (ID, f"commit {SHA1[:7]}, done", "commit 5e6b4b0, done"),
        (ID, f"ID {UUID.upper()}", f"ID {OTHER_UUID.upper()}"),
        (ID, "model-1f2e3d4c.keras", "model-00aabb11.keras"),
        (ID, f"sha256:{SHA1}{SHA1[:24]}", f"sha256:{SHA1[:24]}{SHA1}"),
        (RATE, "1.5MB/s", "980kB/s"),
        (RATE, "1.5 MiB/s", "3 GiB/s"),
        (RATE, "100 Mbit/s", "1 Gbit/s"),
        (RATE, "120 examples/s", "1,250.5 examples/s"),
        (RATE, "3.2it/s]", "1.25s/it]"),
        (RATE, "3.2 it/s", "10 s/it"),
        (RATE, "1.2e+03 images/sec", "980 images/sec"),
        (RATE, "120/s", "7/s"),
    ],
)
def test_a_mask_lets_a_token_be_another_of_its_type(
    tolerance: Tolerance, expected: str, actual: str
) -> None:
    assert agree(expected, actual, tolerance)
    assert not agree(expected, actual)
    for mask in set(MASKS) - tolerance.masks:
        assert not agree(expected, actual, Tolerance(masks=frozenset({mask})))


@pytest.mark.parametrize(
    ("tolerance", "expected", "actual"),
    [
        (TIME, "12ms/step", "12ms/epoch"),
        (TIME, "12ms/step", "12ms"),
        (TIME, "took 12ms", "took long"),
        (TIME, "took 12ms", "took"),
        (TIME, "took 12ms", "took 12"),
        (TIME, "took 12ms", "took 12ms more"),
        (TIME, "took 12ms", "took 0.5"),
        (TIME, "loss 0.5 in 12ms", "loss 0.6 in 12ms"),
        (TIME, "12ms 13ms", "12ms"),
        (TIME, "5 steps", "6 steps"),
        (TIME, "(5, 3)", "(6, 3)"),
        (TIME, "v5s", "v6s"),
        (TIME, "2.1.5s", "2.1.6s"),
        (Tolerance(masks=frozenset({"time", "path"})), "/tmp/a", "5s"),
        (ADDRESS, "at 0x7f00", "at 7f00"),
        (ADDRESS, "at 0x7f00", "at home"),
        (ADDRESS, "<A at 0x7f00>", "<B at 0x7f00>"),
        (ADDRESS, "0x7f00 0x7f01", "0x7f00"),
        (PATH, "wrote /tmp/a", "wrote nothing"),
        (PATH, "wrote /tmp/a", "read /tmp/a"),
        (PATH, "wrote /tmp/a", "wrote /tmp/a and /tmp/b"),
        (PATH, "1/2", "1/3"),
        (PATH, "a/b", "a/c"),
        (PATH, "12ms/step", "12ms/epoch"),
        (DATE, "2026-11-30", "yesterday"),
        (DATE, "2026-11-30", "2026-11-30 12:00:01"),
        (DATE, "2026-11-30T12:00:01", "2026-11-30 12:00:01"),
        (DATE, "2026-11-30T12:00:01Z", "2026-11-30T12:00:01"),
        (DATE, "2026-11-30T12:00:01Z", "2026-11-30T12:00:01+00:00"),
        (DATE, "2026-11-30 12:00:01", "2026-11-30 12:00:01.5"),
        (DATE, "2026-11-30", "2026-13-30"),
        (DATE, "2026-11-30", "2026-11-32"),
        (DATE, "2026-11-30-1", "2026-11-29-1"),
        (DATE, "2026-11-30.5", "2026-11-29.5"),
        (DATE, "2026-11-30", "2026/11/30"),
        (DATE, "2026-11-30", "2026-11-0"),
        (DATE, "12:00:01", "25:00:01"),
        (DATE, "12:00:01", "12:00:61"),
        (DATE, "in 2025", "in 2026"),
        (DATE, "20261130", "20261201"),
        (DATE, "20261130-120001", "20261130-120061"),
        (DATE, "1-2026-11-30", "1-2026-11-29"),
        (DATE, "(2026, 11, 30)", "(2026, 12, 1)"),
        (DATE, "Mon Nov 30 12:00:01 2026", "Mon Foo 30 12:00:01 2026"),
        (DATE, "Monday 30", "Tuesday 30"),
        (DATE, "3 May 2026: 0.5", "4 May 2026: 0.6"),
        (DATE, "v1.2026-11-30", "v1.2026-11-29"),
        (ID, "1234567", "7654321"),
        (ID, "decade", "facade"),
        (ID, "defaced", "acceded"),
        (ID, "1048576B", "2097152B"),
        (ID, "1234567e5", "1234667e5"),
        (ID, "1234567e-5", "1234667e-5"),
        (ID, "0b1010101", "0b1010100"),
        (ID, "3f2a9c", "3f2a9d"),
        (ID, "3f2a9c1", "3f2a9c12"),
        (ID, "3f2a9c1", "3F2A9C1"),
        (ID, "3f2a9c1", "1234567"),
        (ID, "3f2a9c1", "dense_1"),
        (ID, "layer_3f2a9c1", "layer_3f2a9c2"),
        (ID, "0.3f2a9c1", "0.3f2a9c2"),
        (ID, UUID, OTHER_UUID[:-1]),
        (ID, UUID, SHA1[:36]),
        (ID, UUID, "none"),
        (ID, f"0x{SHA1}", f"0x{SHA1[::-1]}"),
        (RATE, "120 examples/s", "120 images/s"),
        (RATE, "120 examples/s", "120 examples/min"),
        (RATE, "120 examples/s", "fast"),
        (RATE, "120 examples", "121 examples"),
        (RATE, "12ms/step", "13ms/step"),
        (RATE, "1.5MB/s", "1.5Mb/s"),
        (RATE, "1.5MB", "1.6MB"),
        (RATE, "5 of 120 examples/s", "6 of 120 examples/s"),
        (RATE, "v5it/s", "v6it/s"),
        (RATE, "1.2.5it/s", "1.2.6it/s"),
        (RATE, "5 m/s/s", "6 m/s/s"),
        (RATE, "5 steps/set", "6 steps/set"),
        (RATE, "took 5 /s", "took 6 /s"),
    ],
)
def test_a_mask_never_covers_free_text_nor_another_type(
    tolerance: Tolerance, expected: str, actual: str
) -> None:
    assert not agree(expected, actual, tolerance)
    assert not agree(actual, expected, tolerance)


@pytest.mark.parametrize("exponent", ["999999999999999999", "9999999999999999999999"])
def test_absurd_exponents_are_compared_without_a_crash(exponent: str) -> None:
    assert agree(f"x 1e{exponent}", f"x  1e{exponent}")
    assert not agree(f"x 1e{exponent}", "x 2.0")
    assert not agree(f"x 1e{exponent}", f"x 2e{exponent}")
    assert not agree(f"x 1e-{exponent}", "x 2.0")


def test_a_tab_is_as_wide_as_the_site_renders_it() -> None:
    assert agree("    a", "\ta")
    assert not agree("  a", "\ta")


@pytest.mark.parametrize(
    ("expected", "actual", "shown"),
    [
        ("a b", "a\u00a0b", "- a b\n+ a\\xa0b"),
        ("ab", "a\u200bb", "- ab\n+ a\\u200bb"),
        ("\u00e9", "e\u0301", "- \u00e9\n+ e\\u0301"),
        ("词\u3000语", "词 语", "- 词\\u3000语\n+ 词 语"),
        ("一", "二", "- 一\n+ 二"),
    ],
)
def test_a_diff_shows_what_looks_the_same(expected: str, actual: str, shown: str) -> None:
    assert str(Diff(expected, actual, Tolerance())) == shown


def test_a_diff_pairs_agreeing_lines_and_keeps_every_line_once_in_order() -> None:
    pairs = align("a\nb 0.123456\nc\nd", "a\nnew\nb 0.123457\nd")
    assert [tuple(pair) for pair in pairs] == [
        (0, 0, True),
        (None, 1, False),
        (1, 2, True),
        (2, None, False),
        (3, 3, True),
    ]


def calls(pair: tuple[str, str]) -> int:
    """Return how many functions a comparison calls, Python's own included."""
    compare._cached_tokens.cache_clear()
    counted = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal counted
        counted += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        assert not agree(*pair)
    finally:
        sys.setprofile(before)
    return counted


@pytest.mark.parametrize("large", LARGE)
def test_the_work_of_a_comparison_grows_as_the_outputs_do(large: str) -> None:
    small, great = (calls(LARGE[large](size)) for size in (SMALL // 4, GROWN * SMALL // 4))
    assert great <= 1.5 * GROWN * small  # with the square of their length it would be 64 times
