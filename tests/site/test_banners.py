"""A page that is behind the other language, or is not there in it, says so."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect
from visiting import LANGUAGES, Site, Visit

BEHIND = {"zh": "有过改动", "en": "has changed since this one was written against it"}
ALONE = {"zh": "本页还没有译成英文", "en": "This page has not been translated into Chinese yet"}
OTHER = {"zh": "en", "en": "zh"}

CONTRAST = """
banner => {
    const shade = colour => {
        const [r, g, b] = colour.match(/[\\d.]+/g).slice(0, 3).map(Number).map(
            value => (value /= 255) <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
        return 0.2126 * r + 0.7152 * g + 0.0722 * b
    }
    const ground = shade(getComputedStyle(banner).backgroundColor)
    return [banner, ...banner.querySelectorAll("a")].map(element => {
        const ink = shade(getComputedStyle(element).color)
        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05)
    })
}
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_is_behind_leads_to_what_changed(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/awkward/behind-{language}/")
    banner = visit.page.get_by_role("note")
    expect(banner).to_contain_text(BEHIND[language])
    banner.get_by_role("link").click()
    address = f"{site.address}{OTHER[language]}/awkward/behind-{language}/#changed"
    visit.page.wait_for_url(address)
    expect(visit.page.locator("#changed")).to_be_in_viewport()
    expect(visit.page.get_by_role("note")).to_have_count(0)
    assert visit.complaints == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_in_one_language_says_so_and_leads_to_the_nearest(
    site: Site, visit: Visit, language: str
):
    visit.page.goto(f"{site.address}{language}/awkward/only-{language}/")
    banner = visit.page.get_by_role("note")
    expect(banner).to_contain_text(ALONE[language])
    link = banner.get_by_role("link")
    expect(link).to_have_attribute("lang", OTHER[language])
    link.click()
    visit.page.wait_for_url(f"{site.address}{OTHER[language]}/")
    assert visit.complaints == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_banner_can_be_read(site: Site, visit: Visit, language: str, scheme: str):
    """Contrast of 4.5 to 1. Source: WCAG 2.2, success criterion 1.4.3."""
    visit.page.emulate_media(color_scheme=scheme)
    visit.page.goto(f"{site.address}{language}/awkward/only-{language}/")
    assert min(visit.page.get_by_role("note").evaluate(CONTRAST)) >= 4.5


def test_the_banner_is_there_without_a_script(site: Site, without_scripts: Visit, language: str):
    without_scripts.page.goto(f"{site.address}{language}/awkward/only-{language}/")
    expect(without_scripts.page.get_by_role("note")).to_be_visible()


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_shows_what_it_was_written_against(site: Site, language: str):
    for path in (site.folder / language).rglob("*"):
        if path.suffix in (".html", ".py", ".md"):
            assert not re.search("written against (zh|en):", path.read_text("utf-8")), path
