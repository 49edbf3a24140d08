"""Paths through the guide: the next page stands at the end of one, and what was read is marked."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect
from visiting import LANGUAGES, Site, Visit

both = pytest.mark.parametrize("language", LANGUAGES, scope="module")

PATH = ".paths ol >> nth=0"
READ = {"en": "read", "zh": "已读"}
STEP = {"en": "{} of {}", "zh": "第 {} 页，共 {} 页"}


@both
def test_a_path_leads_from_page_to_page_and_remembers_what_was_read(
    site: Site, newcomer: Visit, language: str
) -> None:
    page = newcomer.page
    home = f"{site.address}{language}/"
    page.goto(f"{home}guides/fit/")
    end = page.locator("nav.path")
    expect(end).to_have_count(0)  # nobody is asked, and nothing is kept, before a path is begun
    assert page.evaluate("localStorage.getItem('verified-docs-path')") is None

    page.goto(home)
    links = page.locator(f"{PATH} >> a")
    titles = links.all_text_contents()
    expect(page.locator(".path-read")).to_have_count(0)
    links.nth(1).click()
    expect(end).to_contain_text(STEP[language].format(2, len(titles)))
    end.scroll_into_view_if_needed()
    expect(end).to_have_attribute("data-read", "")
    end.get_by_role("link", name=re.compile(re.escape(titles[2]))).press("Enter")
    expect(page).to_have_url(re.compile("guides/models/"))
    expect(end).to_contain_text(STEP[language].format(3, len(titles)))

    page.goto(home)
    marks = page.locator(".path-read")
    expect(marks).to_have_count(1)  # the third was opened, and not read to its end
    expect(marks).to_have_text(READ[language])
    expect(page.locator(f"{PATH} >> li >> nth=1").locator(".path-read")).to_be_visible()


@both
def test_a_path_is_left_by_a_button_and_the_marks_stay(
    site: Site, newcomer: Visit, language: str
) -> None:
    page = newcomer.page
    home = f"{site.address}{language}/"
    page.goto(home)
    links = page.locator(f"{PATH} >> a")
    links.last.click()
    end = page.locator("nav.path")
    expect(end.get_by_role("link")).to_have_count(1)  # after the last page, the list of paths
    end.scroll_into_view_if_needed()
    expect(end).to_have_attribute("data-read", "")
    end.get_by_role("button").press("Enter")
    expect(end).to_have_count(0)
    page.reload()
    expect(end).to_have_count(0)
    page.goto(home)
    expect(page.locator(".path-read")).not_to_have_count(0)


@both
def test_without_scripts_the_paths_are_lists_of_links(
    site: Site, without_scripts: Visit, language: str
) -> None:
    page = without_scripts.page
    page.goto(f"{site.address}{language}/")
    assert page.locator(".paths ol").count() == 3
    page.locator(f"{PATH} >> a >> nth=1").click()
    expect(page).to_have_url(re.compile("guides/fit/"))
    expect(page.locator("nav.path")).to_have_count(0)
