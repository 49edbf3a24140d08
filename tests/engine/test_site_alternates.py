"""What search engines are told of a site in two languages."""

from __future__ import annotations

from pathlib import Path

import pytest

from verified_docs.site.page.alternates import Alternate, sitemap_entries
from verified_docs.site.page.counterparts import page_urls

KNOWN = {"en": {"", "guides/fit/"}, "zh": {"", "guides/fit/", "alone/"}}


@pytest.mark.parametrize("version", ["", "latest/"])
def test_a_page_names_itself_and_its_translation(version: str):
    base = f"https://example.org/en/docs/zh/{version}"
    home, fit = sitemap_entries(["", "guides/fit/"], base, "zh", KNOWN, "en")
    assert home.address == base
    assert fit.address == f"{base}guides/fit/"
    assert {one.language: one.address for one in fit.alternates} == {
        "en": f"https://example.org/en/docs/en/{version}guides/fit/",
        "zh": f"{base}guides/fit/",
        "x-default": f"https://example.org/en/docs/en/{version}guides/fit/",
    }
    assert home.alternates[-1] == Alternate("x-default", "https://example.org/en/docs/")


def test_a_page_of_one_language_has_no_translation():
    base = "https://example.org/zh/"
    (alone,) = sitemap_entries(["alone/"], base, "zh", KNOWN, "en")
    assert alone.address == f"{base}alone/"
    assert alone.alternates == ()


def test_the_names_of_files_are_encoded_as_in_addresses(tmp_path: Path):
    (tmp_path / "只有.md").write_text("# 只有\n")
    assert page_urls(tmp_path) == {"%E5%8F%AA%E6%9C%89/"}
