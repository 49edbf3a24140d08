"""Every real page says what it was written against, so that none falls behind unnoticed."""

from __future__ import annotations

from verified_docs.languages.parity import counterparts
from verified_docs.languages.stamps import marks_of
from verified_docs.languages.sync.carry import synced
from verified_docs.model.page import Page
from verified_docs.settings import Config


def test_a_page_carries_a_mark_for_each_other_language(page: Page, config: Config) -> None:
    """Whether it is behind is for the site to tell: a fix in one language is not held up."""
    languages = {
        language for language, path in counterparts(page.path, config).items() if path.is_file()
    }
    assert languages
    assert set(marks_of(page)) == languages
    assert all(marks_of(page).values())


def test_what_the_languages_share_is_in_step(page: Page, config: Config) -> None:
    for one in synced(page, config):
        assert one.after == one.before
