"""axe objects to nothing that opens: the search, the menus, the drawer, in both palettes.

What it says of the pages themselves: test_every_page.py.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe import Reader, reading
from playwright.sync_api import expect
from visiting import WIDTHS, Door, Site

QUESTION = {"zh": "自定义层", "en": "custom layer"}
pytestmark = pytest.mark.parametrize("width", list(WIDTHS))


@pytest.fixture
def reader(door: Door, width: str, thorough: bool) -> Iterator[Reader]:
    with reading(door, width, thorough) as reader:
        yield reader


def test_an_open_search_is_accessible(site: Site, reader: Reader, language: str):
    reader.page.goto(f"{site.address}{language}/")
    reader.page.keyboard.press("/")
    expect(reader.page.locator(".md-search__input")).to_be_focused()
    assert reader.objections() == []
    reader.page.fill(".md-search__input", QUESTION[language])
    expect(reader.page.locator(".md-search-result__item").first).to_be_visible()
    assert reader.objections(within=".md-search") == []


def test_what_the_header_opens_is_accessible(site: Site, reader: Reader, language: str, width: str):
    reader.page.goto(f"{site.address}{language}/contributing/languages/")
    reader.page.focus(".md-header .md-select > button")
    expect(reader.page.locator(".md-select__inner").first).to_be_visible()
    assert reader.objections() == []
    reader.page.focus(".md-header [data-mine] button")
    expect(reader.page.locator("[data-mine] .md-select__inner")).to_be_visible()
    assert reader.objections() == []
    if width == "desktop":
        return
    reader.page.click("label.md-header__button[for=__drawer]")
    expect(reader.page.locator(".md-sidebar--primary")).to_be_in_viewport()
    assert reader.objections() == []
    for level in reader.page.locator(".md-nav--primary > ul > li > .md-nav__toggle").all():
        level.evaluate("one => { one.checked = true; }")
        assert reader.objections(within=".md-sidebar--primary") == []
        level.evaluate("one => { one.checked = false; }")


@pytest.mark.parametrize("url", ["awkward/proven/", "awkward/nested/"])
def test_the_open_panel_of_a_mark_is_accessible(
    site: Site, reader: Reader, language: str, url: str
):
    reader.page.goto(f"{site.address}{language}/{url}")
    reader.page.locator(".block-state button:visible").first.focus()
    expect(reader.page.locator(".block-state__panel:visible")).to_have_count(1)
    assert reader.objections() == []


def test_an_open_signature_is_accessible(site: Site, reader: Reader, language: str):
    reader.page.goto(f"{site.address}{language}/awkward/names/")
    reader.page.locator('[data-api="keras.layers.Dense"]').first.hover()
    expect(reader.page.locator(".api-panel")).to_be_visible()
    assert reader.objections() == []
