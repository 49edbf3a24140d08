"""The options in the braces of a fence: what each takes, and what is said of a mistake."""

from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from verified_docs.model.options import OptionError, Options, options_from, parse_options


@pytest.mark.parametrize(
    ("text", "field", "value"),
    [
        ("", "id", None),
        ("{}", "id", None),
        ('{ id="dense" }', "id", "dense"),
        ("{ id=dense-2_b }", "id", "dense-2_b"),
        ("{ rtol=1e-3 }", "rtol", 1e-3),
        ('{ rtol = "0" }', "rtol", 0.0),
        ("{ atol=0.5 }", "atol", 0.5),
        ('{ mask="time" }', "masks", frozenset({"time"})),
        ('{ mask="time, path address" }', "masks", frozenset({"time", "path", "address"})),
        ('{ raises="ValueError" }', "raises", "ValueError"),
        ('{ raises="keras.errors.Oops" }', "raises", "keras.errors.Oops"),
        ('{ warns="UserWarning" }', "warns", ("UserWarning",)),
        ('{ warns="UserWarning, FutureWarning" }', "warns", ("UserWarning", "FutureWarning")),
        ("{ stderr }", "stderr", True),
        ("{ timeout=0.5 }", "timeout", 0.5),
        ("{ devices=2 }", "devices", 2),
        ("{ gpu }", "gpu", True),
        ("{ network }", "network", True),
        ('{ notest reason="为什么 not" }', "reason", "为什么 not"),
        ('{ gpu reason="reads its memory" }', "reason", "reads its memory"),
        ('{ network reason="downloads" }', "reason", "downloads"),
    ],
)
def test_an_option_is_read(text: str, field: str, value: object) -> None:
    assert getattr(parse_options(text), field) == value


def test_without_options_everything_has_its_default() -> None:
    options = parse_options("  ")
    assert options == Options()
    assert (options.rtol, options.atol, options.timeout) == (1e-5, 0.0, 60.0)
    assert not options.masks


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("ids", "id"),
        ("rtoll", "rtol"),
        ("a_tol", "atol"),
        ("masks", "mask"),
        ("raise", "raises"),
        ("warn", "warns"),
        ("time_out", "timeout"),
        ("device", "devices"),
        ("gpus", "gpu"),
        ("net-work", "network"),
        ("no-test", "notest"),
        ("reasons", "reason"),
    ],
)
def test_a_misspelt_option_is_an_error_that_names_the_right_one(wrong: str, right: str) -> None:
    with pytest.raises(OptionError, match=f"unknown option `{wrong}`, did you mean `{right}`"):
        parse_options(f'{{ {wrong}="1" }}')


def test_an_unlike_option_is_an_error_that_lists_all() -> None:
    with pytest.raises(OptionError, match="known: id, rtol, atol, mask, raises"):
        parse_options("{ zzzz }")


@pytest.mark.parametrize(
    "text",
    [
        "{ id }",
        '{ id="" }',
        '{ id="2x" }',
        '{ id="a b" }',
        '{ id="中文" }',
        "{ rtol }",
        "{ rtol=small }",
        "{ rtol=-1e-3 }",
        "{ rtol=nan }",
        "{ rtol=inf }",
        "{ atol=-1 }",
        "{ mask }",
        '{ mask="times" }',
        '{ mask="" }',
        "{ raises }",
        '{ raises="Value Error" }',
        '{ raises="1" }',
        '{ warns="" }',
        '{ warns="," }',
        '{ warns="UserWarning, UserWarning" }',
        '{ warns="UserWarning 1" }',
        "{ stderr=1 }",
        "{ timeout=0 }",
        "{ timeout=-1 }",
        "{ timeout=long }",
        "{ devices=0 }",
        "{ devices=2.0 }",
        "{ devices=-2 }",
        "{ devices }",
        "{ gpu=1 }",
        "{ gpu=true }",
        '{ network="yes" }',
        "{ notest }",
        '{ notest="a reason" }',
        '{ notest reason="" }',
        '{ reason="no notest" }',
        '{ notest gpu reason="x" }',
        '{ notest network reason="x" }',
        "{ id=a id=b }",
        "{ id=a",
        "id=a",
        "notest",
        "{ id='a' }",
        '{ id="a"rtol=1 }',
        "{ #id }",
        "{ id=a, rtol=1 }",
        "{ = }",
    ],
)
def test_a_wrong_value_is_an_error(text: str) -> None:
    with pytest.raises(OptionError):
        parse_options(text)


@given(st.text())
def test_no_text_makes_reading_options_crash(text: str) -> None:
    for info in (text, f"{{ {text} }}"):
        with contextlib.suppress(OptionError):
            parse_options(info)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(
    st.dictionaries(
        st.sampled_from(["id", "rtol", "atol", "mask", "raises", "timeout", "devices", "gpu", "x"]),
        json_values,
    )
)
def test_no_metadata_makes_reading_options_crash(items: dict[str, object]) -> None:
    with contextlib.suppress(OptionError):
        options_from(items)
