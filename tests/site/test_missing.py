"""An address that leads nowhere, as a static host answers it: with the page above the languages."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from visiting import LANGUAGES, PREFIX, Site, Visit

TITLE = {"zh": "找不到这一页", "en": "There is no such page"}
LOCALE = {"zh": "zh-CN", "en": "en-US"}
OTHER = {"zh": "en", "en": "zh"}


def lost(visit: Visit, address: str, locale: str = "en-US") -> Page:
    """Follow a link that leads nowhere."""
    if locale != "en-US":
        visit.speak(locale)
    reply = visit.page.goto(address)
    assert reply is not None
    assert reply.status == 404
    return visit.page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_address_is_answered_in_its_language(site: Site, visit: Visit, language: str):
    page = lost(visit, f"{site.address}{language}/guides/nothing/", LOCALE[OTHER[language]])
    expect(page.locator("h1:visible")).to_have_text(TITLE[language])
    expect(page.locator("section:visible a").first).to_have_attribute(
        "href", f"/{PREFIX}/{language}/"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_above_the_languages_is_answered_in_the_browsers(
    site: Site, visit: Visit, language: str
):
    page = lost(visit, f"{site.address}custom-layers", LOCALE[language])
    expect(page.locator("h1:visible")).to_have_text(TITLE[language])
    expect(page.locator("[data-found] a:visible").first).to_be_visible()


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("custom-layer.html", "guides/custom-layers/"),
        ("guide/mixed-precision-x/", "mixed-precision/"),
    ],
)
def test_what_was_asked_for_is_searched_for(
    site: Site, visit: Visit, language: str, wrong: str, meant: str
):
    page = lost(visit, f"{site.address}{language}/{wrong}", LOCALE[language])
    links = page.locator("[data-found] li > a:visible")
    expect(links.first).to_be_visible()
    found = [link.get_attribute("href") or "" for link in links.all()]
    assert 1 <= len(found) <= 5
    assert any(meant in address for address in found), found
    links.first.click()
    page.wait_for_url(re.compile(rf"/{PREFIX}/{language}/.+/"))


def test_the_search_is_opened_with_the_words_of_the_address(
    site: Site, visit: Visit, language: str
):
    page = lost(visit, f"{site.address}{language}/mixed_precision", LOCALE[language])
    page.locator("[data-ask] a:visible").click()
    expect(page.locator(".md-search__input")).to_have_value("mixed precision")
    expect(page.locator(".md-search-result__item").first).to_be_visible()


def test_without_a_script_both_languages_lead_home(site: Site, without_scripts: Visit):
    page = lost(without_scripts, f"{site.address}zh/nothing/")
    for language in LANGUAGES:
        section = page.locator(f"section[lang={language}]")
        expect(section.locator("h1")).to_be_visible()
        expect(section.locator("a").first).to_have_attribute("href", f"/{PREFIX}/{language}/")
    expect(page.locator("[data-ask]:visible")).to_have_count(0)


def test_a_language_has_such_a_page_within_the_theme(site: Site, visit: Visit, language: str):
    html, page = (site.folder / language / "404.html").read_text("utf-8"), visit.page
    address = f"{site.address}{language}/guides/custom-layerz/"
    page.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(address)
    expect(page.locator("h1")).to_have_text(TITLE[language])
    expect(page.locator("[data-found] li > a").first).to_be_visible()
    assert visit.complaints == []


def test_the_page_above_the_languages_keeps_to_its_policy(site: Site, visit: Visit):
    page = visit.page
    page.goto(f"{site.address}en/custom-layer/")
    expect(page.locator("[data-found] li > a:visible").first).to_be_visible()
    # That the page itself was not there, and nothing else.
    assert all("404" in complaint for complaint in visit.complaints)
    assert len(visit.complaints) == 1
    assert "Content-Security-Policy" in page.content()
    assert Path(page.url).name == "custom-layer"
