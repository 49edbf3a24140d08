"""What a site that shows a link to a page is told of it."""

from __future__ import annotations

import io
from urllib.parse import urlsplit

import pytest
from parsing import parsed
from PIL import Image
from visiting import LANGUAGES, Site

from verified_docs.site import chosen, installed_fonts

LOCALES = {"zh": "zh_CN", "en": "en_US"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_what_to_show_of_it(site: Site, language: str):
    drawn = chosen(installed_fonts(), language) is not None
    seen = set()
    for url in site.pages(language):
        html = parsed(site, url)
        told = {
            str(meta.get("property") or meta["name"]): str(meta["content"])
            for meta in html.select("meta[property^='og:'], meta[name^='twitter:']")
        }
        assert told["og:title"]
        assert told["og:description"]
        assert told["og:url"] == site.published + url
        assert told["og:locale"] == LOCALES[language]
        if drawn:
            assert told["twitter:card"] == "summary_large_image"
            address = told["og:image"]
            assert address.startswith(f"{site.published}{language}/assets/cards/")
            path = site.folder / urlsplit(address).path.removeprefix(urlsplit(site.published).path)
            content = path.read_bytes()
            assert Image.open(io.BytesIO(content)).size == (1200, 630)
            assert len(content) < 25_000
            seen.add(address)
    assert not drawn or len(seen) > 30


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_quotation_mark_in_a_description_ends_no_attribute(site: Site, language: str):
    told = parsed(site, f"{language}/guides/metrics/").select_one("meta[name=description]")
    source = (site.project / "docs" / language / "guides" / "metrics.md").read_text("utf-8")
    assert told is not None
    assert f"description: {told['content']}\n" in source
