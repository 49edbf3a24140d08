"""The field over a table: where a page asks for one, and what becomes of the table."""

from __future__ import annotations

import markdown
from bs4 import BeautifulSoup
from trees import edited_and_told

from verified_docs.site import WORDS
from verified_docs.site.lists.filter import FILTER_PLACE, place_filters
from verified_docs.site.tree import Node

TABLE = """
| old | today |
|---|---|
| `zero` | |
| `a` | `b` |
| **[Cups](#cups)** | |
| `c` | `d` |
| `e` | `f` |
"""


def placed(text: str) -> tuple[BeautifulSoup, list[str]]:
    """What becomes of a page, and what is wrong with it."""

    def edit(root: Node) -> list[str]:
        return list(place_filters(root, WORDS["en"]))

    html = markdown.markdown(text, extensions=["tables"])
    after, problems = edited_and_told(html, edit)
    return BeautifulSoup(after, "html.parser"), problems


def test_a_row_with_one_cell_becomes_the_head_of_a_group() -> None:
    page, problems = placed(FILTER_PLACE + "\n" + TABLE.replace("| `zero` | |\n", ""))
    assert problems == []
    groups = [[row.get_text(strip=True) for row in body("tr")] for body in page("tbody")]
    assert groups == [["ab"], ["Cups", "cd", "ef"]]
    head = page.select_one("tbody th")
    assert head is not None
    assert (head["scope"], head["colspan"]) == ("rowgroup", "2")
    assert head.select_one("strong a[href='#cups']")


def test_the_field_finds_the_rows_and_tells_their_number() -> None:
    page, _ = placed(FILTER_PLACE + "\n" + TABLE)
    field = page.select_one(".filter")
    assert field is not None
    assert len(page.select(str(field["data-rows"]))) == 3
    assert field.get_text() == "Show only lines with 3 of 3 shown"


def test_other_tables_stay_as_they_are() -> None:
    page, problems = placed(f"{FILTER_PLACE}\n{TABLE}\nA text.\n{TABLE}")
    assert problems == []
    first, second = page("table")
    assert first.has_attr("data-filtered")
    assert not second.has_attr("data-filtered")
    assert second.select_one("tbody th") is None


def test_a_field_without_a_table_is_a_mistake_of_the_page() -> None:
    page, problems = placed(f"{FILTER_PLACE}\n\nA text.\n{TABLE}")
    assert problems == [f"no table follows `{FILTER_PLACE}`"]
    assert page.select_one(".filter") is None
