"""What search engines are told of a site in two languages."""

from __future__ import annotations

import pytest

from verified_docs.site import sitemap_entries

KNOWN = {"en": {"", "guides/fit/"}, "zh": {"", "guides/fit/", "只有/"}}


@pytest.mark.parametrize("version", ["", "latest/"])
def test_a_page_names_itself_and_its_translation(version: str):
    base = f"https://example.org/en/docs/zh/{version}"
    home, fit = sitemap_entries(["", "guides/fit/"], base, "zh", KNOWN)
    assert home.address == base
    assert fit.address == f"{base}guides/fit/"
    assert fit.versions == (
        ("en", f"https://example.org/en/docs/en/{version}guides/fit/"),
        ("zh", f"{base}guides/fit/"),
    )


def test_a_page_of_one_language_has_no_translation():
    (alone,) = sitemap_entries(["只有/"], "https://example.org/zh/", "zh", KNOWN)
    assert alone.address == "https://example.org/zh/%E5%8F%AA%E6%9C%89/"
    assert alone.versions == ()
