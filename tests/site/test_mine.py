"""The reader's own versions: chosen once, and blocks that do something else with them say so."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect
from visiting import LANGUAGES, Site, Visit

from verified_docs.site import WORDS

both = pytest.mark.parametrize("language", LANGUAGES, scope="module")

NAME = "tensorflow-2.19"
PAGE = re.compile(r"^\.\./([\w-]+/)*$")
OTHER = f'.block-state__panel > [data-there~="{NAME}"]:not([data-same])'


def choose(page: Page, language: str, name: str) -> None:
    menu = page.get_by_role("button", name=WORDS[language].elsewhere.mine)
    menu.hover()
    page.locator(f'[data-mine] button[value="{name}"]').click()


@both
def test_blocks_that_do_something_else_with_the_chosen_versions_say_what(
    site: Site, newcomer: Visit, language: str
) -> None:
    page = newcomer.page
    page.goto(f"{site.address}{language}/guides/callbacks/")
    notes = page.locator(".block-elsewhere")
    expect(notes).to_have_count(0)
    number = page.locator(OTHER).count()
    assert number > 3
    choose(page, language, NAME)
    expect(notes).to_have_count(number)
    missing = page.locator('[data-block="terminate-on-nan"] .block-elsewhere')
    expect(missing).to_contain_text("raise_error")
    page.reload()  # it is remembered
    expect(notes).to_have_count(number)
    choose(page, language, "")
    expect(notes).to_have_count(0)


@both
def test_without_scripts_there_is_no_choice_and_the_marks_say_it_all(
    site: Site, without_scripts: Visit, language: str
) -> None:
    page = without_scripts.page
    page.goto(f"{site.address}{language}/guides/callbacks/")
    expect(page.locator("[data-mine]")).to_be_hidden()
    state = page.locator('[data-block="terminate-on-nan"] .block-state')
    state.locator("button").focus()
    expect(state.locator("[data-there]")).to_contain_text("raise_error")


@both
def test_the_table_of_pages_by_environments_leads_to_the_pages(
    site: Site, without_scripts: Visit, language: str
) -> None:
    page = without_scripts.page
    page.goto(f"{site.address}{language}/compatibility/")
    rows = page.locator(".compatibility tbody tr")
    assert rows.count() > 3
    for row in rows.all()[:3]:
        expect(row.locator("th a")).to_have_attribute("href", PAGE)
