"""Every real page says what it was written against, so that none falls behind unnoticed."""

from __future__ import annotations

from pathlib import Path

import pytest

from verified_docs.languages.parity import counterparts
from verified_docs.languages.stamps import marks_of
from verified_docs.languages.sync.carry import synced
from verified_docs.model.page import Page
from verified_docs.read.pages import find_pages, read_page
from verified_docs.settings import load_config

ROOT = Path(__file__).resolve().parents[2]
CONFIG = load_config(ROOT)
PAGES = [read_page(path, ROOT) for path in find_pages(CONFIG.page_folders)]
EACH = pytest.mark.parametrize("page", PAGES, ids=[page.name for page in PAGES])


@EACH
def test_a_page_carries_a_mark_for_each_other_language(page: Page) -> None:
    """Whether it is behind is for the site to tell: a fix in one language is not held up."""
    languages = {
        language for language, path in counterparts(page.path, CONFIG).items() if path.is_file()
    }
    assert languages
    assert set(marks_of(page)) == languages
    assert all(marks_of(page).values())


@EACH
def test_what_the_languages_share_is_in_step(page: Page) -> None:
    for one in synced(page, CONFIG):
        assert one.after == one.before
