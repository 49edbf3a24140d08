"""Lines of a page as Markdown that every renderer knows."""

from __future__ import annotations

import pytest

from verified_docs.export.portable import PortableLines

ADDRESSES = {"": "page/", "other.md": "other/", "a.png": "figures/a.png"}


def portable(text: str, heading: str = r"\g<heading> [\g<id>]") -> str:
    made = PortableLines(heading, ADDRESSES.get)
    return "\n".join(made.portable(made.unboxed(line)) for line in text.split("\n"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "- One\n\n    !!! tip\n\n        In.\n\n    On.",
            "- One\n\n    **Tip**\n\n    In.\n\n    On.",
        ),
        ('=== "A"\n\n    ??? note ""\n\n        In.\n\nOut.', "**A**\n\n\n\nIn.\n\nOut."),
        ("Title\n=====", "Title\n====="),
        ("    !!! note\n\nOut.", "    **Note**\n\nOut."),
    ],
    ids=["in a list", "in a tab, without a title", "a heading underlined", "an empty one"],
)
def test_what_stands_in_a_box_keeps_its_place_outside(text: str, expected: str):
    assert portable(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[a](other.md) and [b](other.md#c)", "[a](other/) and [b](other/#c)"),
        ("[a](#c)", "[a](page/#c)"),
        ('[a](other.md "Title")', '[a](other/ "Title")'),
        ("  [a]: other.md#c", "  [a]: other/#c"),
        ("[a]()", "[a]()"),
        ("[a](unknown.md#c)", "[a](unknown.md#c)"),
        ("[a](https://other.md/x)", "[a](https://other.md/x)"),
        ("![a](a.png#only-light){ width=300 }", "![a](figures/a.png)"),
        ("![a](a.png#only-dark)", ""),
        ("[a](other.md){ .button } or [b](#c){ #d }", "[a](other/) or [b](page/#c)"),
    ],
)
def test_links_lead_where_they_are_found(text: str, expected: str):
    assert portable(text) == expected


def test_an_id_stands_as_it_is_asked_for():
    assert portable("## Fit { .big #fit }") == "## Fit [fit]"
    assert portable("## Fit") == "## Fit"


def test_the_attributes_of_a_paragraph_are_gone():
    assert portable("What it is for.\n{ .outcome }\n\nOn.") == "What it is for.\n\n\nOn."
    assert portable("{: #a .b title='c' }") == ""
    for text in ("{ .5 }", "{ x }", "see { .a }"):
        assert portable(text) == text
