"""The field over the table of old calls, as a reader uses it."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect
from visiting import LANGUAGES, Site, Visit

from verified_docs.site import WORDS

both = pytest.mark.parametrize("language", LANGUAGES, scope="module")

SILENT = {"en": "silent", "zh": "无提示"}
OPTIMIZERS = {"en": "OPTIMIZERS", "zh": "优化器"}


def rows_of(page: Page) -> Locator:
    return page.locator("[data-filtered] tr:has(td):visible")


@both
def test_the_table_of_old_calls_leaves_the_rows_with_the_words_that_are_typed(
    site: Site, visit: Visit, language: str
) -> None:
    page, words = visit.page, WORDS[language]
    page.goto(f"{site.address}{language}/guides/migration/")
    rows = rows_of(page)
    heads = page.locator("[data-filtered] [scope=rowgroup]:visible")
    status = page.locator(".filter").get_by_role("status")
    field = page.get_by_role("searchbox", name=words.filter)
    all_rows, all_heads = rows.all_text_contents(), heads.count()

    def expect_rows(number: int) -> None:
        expect(rows).to_have_count(number)
        expect(status).to_have_text(words.shown.format(shown=number, all=len(all_rows)))

    expect_rows(len(all_rows))
    field.focus()
    page.keyboard.type(SILENT[language])
    silent = [text for text in all_rows if SILENT[language] in text]
    assert 10 < len(silent) < len(all_rows)
    expect_rows(len(silent))
    expect(heads).to_have_count(1)
    field.fill("Optimizer.GET_weights")
    expect_rows(1)
    expect(rows).to_contain_text(".variables")
    field.fill(OPTIMIZERS[language])  # the head of a group, which finds its rows
    expect(rows.filter(has_text="update_step")).to_be_visible()
    field.fill("no such call")
    expect_rows(0)
    expect(heads).to_have_count(0)
    field.fill("")
    expect_rows(len(all_rows))
    expect(heads).to_have_count(all_heads)


@both
def test_without_scripts_the_table_is_whole_and_has_no_field(
    site: Site, without_scripts: Visit, language: str
) -> None:
    page = without_scripts.page
    page.goto(f"{site.address}{language}/guides/migration/")
    expect(page.locator(".filter")).to_be_hidden()
    status = page.locator(".filter [role=status]").text_content()
    number = rows_of(page).count()
    assert status == WORDS[language].shown.format(shown=number, all=number)
