"""What a page says of itself in the other language, and of where it comes from."""

from __future__ import annotations

import re

import pytest
from visiting import LANGUAGES, Site

OTHER = {"zh": "en", "en": "zh"}


def alternates(site: Site, url: str) -> dict[str, str]:
    """Return, by language, the addresses that a page names as its own in each."""
    html = (site.folder / url / "index.html").read_text("utf-8")
    return dict(re.findall(r'rel=" alternate" hreflang="([^"]+)" href="([^"]+)"', html))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_in_both_languages_names_both_and_is_named_back(site: Site, language: str):
    named = 0
    for url in site.pages(language):
        found = alternates(site, url)
        there = url.replace(language, OTHER[language], 1)
        if not (site.folder / there / "index.html").is_file():
            assert found == {}, url
            continue
        named += 1
        assert found[language] == site.published + url
        assert found[OTHER[language]] == site.published + there
        assert alternates(site, there) == found
    assert named > 30


def test_readers_of_neither_language_are_sent_where_they_can_choose(site: Site):
    assert alternates(site, "zh/")["x-default"] == site.published
    inside = alternates(site, "zh/guides/losses/")
    assert inside["x-default"] == f"{site.published}en/guides/losses/"


@pytest.mark.parametrize("language", LANGUAGES)
def test_without_a_repository_no_page_leads_to_one(site: Site, language: str):
    for url in site.pages(language):
        assert 'class="downloads repository"' not in (site.folder / url / "index.html").read_text(
            "utf-8"
        )
