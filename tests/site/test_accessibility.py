"""axe objects to nothing: on any page, in both palettes, at both widths, whatever is open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe import WIDTHS, Reader, reading
from playwright.sync_api import Browser, expect
from visiting import LANGUAGES, Site

QUESTION = {"zh": "自定义层", "en": "custom layer"}


@pytest.fixture(params=list(WIDTHS))
def width(request) -> str:
    return request.param


@pytest.fixture
def reader(browser: Browser, width: str) -> Iterator[Reader]:
    with reading(browser, width) as reader:
        yield reader


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_accessible(site: Site, reader: Reader, language: str):
    found = {}
    for url in site.pages(language):
        reader.page.goto(site.address + url)
        found[url] = reader.objections()
    assert {url: objections for url, objections in found.items() if objections} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_open_search_is_accessible(site: Site, reader: Reader, language: str):
    reader.page.goto(f"{site.address}{language}/")
    reader.page.keyboard.press("/")
    expect(reader.page.locator(".md-search__input")).to_be_focused()
    assert reader.objections() == []
    reader.page.fill(".md-search__input", QUESTION[language])
    expect(reader.page.locator(".md-search-result__item").first).to_be_visible()
    assert reader.objections() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_header_opens_is_accessible(site: Site, reader: Reader, language: str, width: str):
    reader.page.goto(f"{site.address}{language}/guides/losses/")
    reader.page.focus(".md-header .md-select > button")
    expect(reader.page.locator(".md-select__inner")).to_be_visible()
    assert reader.objections() == []
    if width == "desktop":
        return
    reader.page.click("label.md-header__button[for=__drawer]")
    expect(reader.page.locator(".md-sidebar--primary")).to_be_in_viewport()
    assert reader.objections() == []
    for level in reader.page.locator(".md-nav--primary > ul > li > .md-nav__toggle").all():
        level.evaluate("one => { one.checked = true; }")
        assert reader.objections() == []
        level.evaluate("one => { one.checked = false; }")
