"""An address that leads nowhere, as a static host answers it: with the page above the languages."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from benchmarks.hosting import hosted
from playwright.sync_api import Browser, Page, expect
from visiting import LANGUAGES, PREFIX, Site

TITLE = {"zh": "找不到这一页", "en": "There is no such page"}
LOCALE = {"zh": "zh-CN", "en": "en-US"}
OTHER = {"zh": "en", "en": "zh"}


@pytest.fixture(scope="module")
def host(site: Site, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The site where a project's lies: under a prefix, its 404.html that of the whole host."""
    folder = tmp_path_factory.mktemp("host")
    (folder / PREFIX).symlink_to(site.folder)
    code = "import builds, sys; sys.stdout.buffer.write(builds.pages_above()['404.html'])"
    page = subprocess.run(
        [sys.executable, "-c", code],
        cwd=site.project / "scripts",
        env={"SITE_URL": f"http://localhost/{PREFIX}/"},
        capture_output=True,
        check=True,
    )
    (folder / "404.html").write_bytes(page.stdout)
    with hosted(folder) as address:
        yield f"{address}{PREFIX}/"


def lost(browser: Browser, locale: str, address: str, **options: bool) -> Page:
    """Follow a link that leads nowhere."""
    page = browser.new_context(locale=locale, **options).new_page()
    reply = page.goto(address)
    assert reply is not None
    assert reply.status == 404
    return page


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_address_is_answered_in_its_language(host: str, browser: Browser, language: str):
    page = lost(browser, LOCALE[OTHER[language]], f"{host}{language}/guides/nothing/")
    expect(page.locator("h1:visible")).to_have_text(TITLE[language])
    expect(page.locator("section:visible a").first).to_have_attribute(
        "href", f"/{PREFIX}/{language}/"
    )
    page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_above_the_languages_is_answered_in_the_browsers(
    host: str, browser: Browser, language: str
):
    page = lost(browser, LOCALE[language], f"{host}custom-layers")
    expect(page.locator("h1:visible")).to_have_text(TITLE[language])
    expect(page.locator("[data-found] a:visible").first).to_be_visible()
    page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("wrong", "meant"),
    [
        ("custom-layer.html", "guides/custom-layers/"),
        ("guide/mixed-precision-x/", "mixed-precision/"),
    ],
)
def test_what_was_asked_for_is_searched_for(
    host: str, browser: Browser, language: str, wrong: str, meant: str
):
    page = lost(browser, LOCALE[language], f"{host}{language}/{wrong}")
    links = page.locator("[data-found] li > a:visible")
    expect(links.first).to_be_visible()
    found = [link.get_attribute("href") or "" for link in links.all()]
    assert 1 <= len(found) <= 5
    assert any(meant in address for address in found), found
    links.first.click()
    page.wait_for_url(re.compile(rf"/{PREFIX}/{language}/.+/"))
    page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_search_is_opened_with_the_words_of_the_address(
    host: str, browser: Browser, language: str
):
    page = lost(browser, LOCALE[language], f"{host}{language}/mixed_precision")
    page.locator("[data-ask] a:visible").click()
    expect(page.locator(".md-search__input")).to_have_value("mixed precision")
    expect(page.locator(".md-search-result__item").first).to_be_visible()
    page.context.close()


def test_without_a_script_both_languages_lead_home(host: str, browser: Browser):
    page = lost(browser, "en-US", f"{host}zh/nothing/", java_script_enabled=False)
    for language in LANGUAGES:
        section = page.locator(f"section[lang={language}]")
        expect(section.locator("h1")).to_be_visible()
        expect(section.locator("a").first).to_have_attribute("href", f"/{PREFIX}/{language}/")
    expect(page.locator("[data-ask]:visible")).to_have_count(0)
    page.context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_language_has_such_a_page_within_the_theme(site: Site, browser: Browser, language: str):
    html = (site.folder / language / "404.html").read_text("utf-8")
    page = browser.new_context(locale="en-US").new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    address = f"{site.address}{language}/guides/custom-layerz/"
    page.route(address, lambda route: route.fulfill(body=html, content_type="text/html"))
    page.goto(address)
    expect(page.locator("h1")).to_have_text(TITLE[language])
    expect(page.locator("[data-found] li > a").first).to_be_visible()
    assert complaints == []
    page.context.close()


def test_the_page_above_the_languages_keeps_to_its_policy(host: str, browser: Browser):
    page = browser.new_context(locale="en-US").new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.goto(f"{host}en/custom-layer/")
    expect(page.locator("[data-found] li > a:visible").first).to_be_visible()
    # That the page itself was not there, and nothing else.
    assert all("404" in complaint for complaint in complaints)
    assert len(complaints) == 1
    assert "Content-Security-Policy" in page.content()
    assert Path(page.url).name == "custom-layer"
    page.context.close()
