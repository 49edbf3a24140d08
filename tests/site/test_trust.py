"""Readers see of every block and every page what stands behind it."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urljoin

import pytest
from parsing import parsed
from playwright.sync_api import Locator, Page, expect
from visiting import LANGUAGES, RUN, WIDTHS, Door, Look, Site, Visit

from verified_docs.model.selection import ANY_MACHINE
from verified_docs.read.pages import find_pages, read_page
from verified_docs.record.confirmation import confirmations
from verified_docs.settings import load_config
from verified_docs.site import WORDS

both = pytest.mark.parametrize("language", LANGUAGES, scope="module")

VERIFIED = {
    "en": "Verified in under 0.1 s on CPU, 1 March 2026, with TensorFlow ",
    "zh": "已验证：CPU，用时 0.1 秒以内，2026 年 3 月 1 日，TensorFlow ",
}
STATES = {
    "en": ("Verified", "Not verified", "Not run"),
    "zh": ("已验证", "未验证", "未运行"),
}
NO_RUN = {
    "en": "Not verified with the code as it is now: no run of it is on record.",
    "zh": "未验证：当前的代码没有运行记录。",
}


def mark_of(page: Page, id_: str) -> tuple[Locator, Locator]:
    """The mark of a block, and its panel."""
    unit = page.locator(f"[data-block={id_}]")
    return unit.locator(".block-state button"), unit.locator(".block-state__panel")


def proven(site: Site, language: str) -> str:
    return f"{site.address}{language}/awkward/proven/"


def nested(site: Site, language: str) -> str:
    return f"{site.address}{language}/awkward/nested/"


@pytest.fixture
def touching(door: Door) -> Iterator[Page]:
    """A telephone that is touched."""
    with door.reader(viewport=WIDTHS["phone"], has_touch=True, is_mobile=True) as visit:
        yield visit.page


@both
def test_hovering_a_mark_shows_what_verified_the_block(site: Site, look: Look, language: str):
    visit = look(proven(site, language))
    mark, panel = mark_of(visit.page, "proven-block")
    expect(panel).to_be_hidden()
    mark.hover()
    expect(panel).to_be_visible()
    expect(panel).to_contain_text(VERIFIED[language])
    for version in ("Keras 3.", "Python 3."):
        expect(panel).to_contain_text(version)
    expect(panel.locator("a")).to_have_attribute("href", RUN)


def test_the_pointer_may_move_onto_the_panel(site: Site, look: Look, language: str):
    visit = look(proven(site, language))
    mark, panel = mark_of(visit.page, "proven-block")
    mark.hover()
    panel.locator("a").hover()
    expect(panel).to_be_visible()
    visit.page.locator("h1").hover()
    expect(panel).to_be_hidden()


def test_the_keyboard_reaches_the_mark_and_the_run(site: Site, look: Look, language: str):
    visit = look(proven(site, language))
    mark, panel = mark_of(visit.page, "proven-block")
    visit.page.locator("[data-block=proven-block] .block-standalone").focus()
    visit.page.keyboard.press("Tab")
    expect(mark).to_be_focused()
    expect(panel).to_be_visible()
    visit.page.keyboard.press("Tab")
    expect(panel.locator("a")).to_be_focused()
    expect(panel).to_be_visible()
    visit.page.keyboard.press("Tab")
    expect(panel).to_be_hidden()


@pytest.mark.parametrize("way", ["hover", "focus"])
def test_escape_puts_the_panel_away_until_the_reader_comes_again(
    site: Site, look: Look, language: str, way: str
):
    visit = look(proven(site, language))
    mark, panel = mark_of(visit.page, "proven-block")
    come = mark.hover if way == "hover" else mark.focus
    leave = visit.page.locator("h1").hover if way == "hover" else mark.blur
    come()
    expect(panel).to_be_visible()
    visit.page.keyboard.press("Escape")
    expect(panel).to_be_hidden()
    leave()
    come()
    expect(panel).to_be_visible()


def test_enter_shows_again_what_escape_has_put_away(site: Site, visit: Visit, language: str):
    visit.page.goto(proven(site, language))
    mark, panel = mark_of(visit.page, "proven-block")
    mark.focus()
    for key, shown in (("Escape", False), ("Enter", True), ("Enter", False)):
        visit.page.keyboard.press(key)
        expect(panel).to_be_visible(visible=shown)


def test_a_touch_shows_the_panel_on_the_screen_and_the_next_one_hides_it(
    site: Site, touching: Page, language: str
):
    touching.goto(proven(site, language))
    mark, panel = mark_of(touching, "proven-block")
    mark.tap()
    expect(panel).to_be_visible()
    box = panel.bounding_box()
    assert box is not None
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 390
    mark.tap()
    expect(panel).to_be_hidden()
    mark.tap()
    expect(panel).to_be_visible()
    touching.locator("h1").tap()
    expect(panel).to_be_hidden()


def test_no_panel_reaches_beyond_a_phones_screen(site: Site, phone: Visit, language: str):
    for url in (nested(site, language), proven(site, language)):
        phone.page.goto(url)
        for number, set_ in enumerate(phone.page.locator(".tabbed-labels label").all()):
            if number:
                set_.click()
            for mark in phone.page.locator(".block-state button:visible").all():
                mark.focus()
                box = phone.page.locator(".block-state__panel:visible").bounding_box()
                assert box is not None
                assert box["x"] >= 0
                assert box["x"] + box["width"] <= 390


@both
def test_the_mark_has_its_state_for_a_name_and_its_panel_for_a_description(
    site: Site, visit: Visit, language: str
):
    verified, unverified, excluded = STATES[language]
    visit.page.goto(proven(site, language))
    mark, _ = mark_of(visit.page, "proven-block")
    expect(mark).to_have_accessible_name(verified)
    assert VERIFIED[language] in mark.evaluate(
        "mark => document.getElementById(mark.getAttribute('aria-describedby')).textContent"
    )
    visit.page.goto(nested(site, language))
    for id_, state in (("in-tab", unverified), ("lists-3", excluded)):
        expect(mark_of(visit.page, id_)[0]).to_have_accessible_name(state)


@both
def test_a_block_that_nothing_on_record_proves_says_so(site: Site, look: Look, language: str):
    visit = look(nested(site, language))
    mark, panel = mark_of(visit.page, "in-tab")
    mark.hover()
    expect(panel).to_be_visible()
    expect(panel).to_have_text(NO_RUN[language])


@both
def test_an_excluded_block_says_the_same_in_its_panel_as_below_its_code(
    site: Site, look: Look, language: str
):
    visit = look(nested(site, language))
    excluded = visit.page.locator(".block:has(> .block-notice)")
    expect(excluded).to_have_count(2)
    for unit in excluded.all():
        unit.locator(".block-state button").hover()
        panel = unit.locator(".block-state__panel")
        expect(panel).to_be_visible()
        expect(panel).to_have_text(unit.locator(".block-notice").text_content() or "-")


@both
def test_no_panel_is_found_by_a_search(site: Site, language: str):
    fragments = list((site.folder / language / "pagefind").rglob("*.pf_fragment"))
    assert fragments
    for path in fragments:
        _, _, fragment = gzip.decompress(path.read_bytes()).decode("utf-8").partition("{")
        text = json.loads("{" + fragment)["content"]
        assert NO_RUN[language] not in text
        assert VERIFIED[language] not in text


@both
def test_every_block_has_one_mark(site: Site, language: str):
    for url in site.pages(language):
        for unit in parsed(site, url).select("[data-block]"):
            assert len(unit.select(".block-state")) == 1, f"{url}: {unit['data-block']}"


def test_without_scripts_the_panel_shows_on_hover_and_focus(
    site: Site, without_scripts: Visit, language: str
):
    page = without_scripts.page
    page.goto(proven(site, language))
    mark, panel = mark_of(page, "proven-block")
    mark.hover()
    expect(panel).to_be_visible()
    page.locator("h1").hover()
    expect(panel).to_be_hidden()
    mark.focus()
    expect(panel).to_be_visible()


def rows_of(site: Site, language: str) -> dict[Path, list[str]]:
    """The list of pages: by the file of each page, the texts of its row after its title."""
    here = site.folder / language / "state"
    html = parsed(site, f"{language}/state/")
    return {
        (here / str(row.select("a")[0]["href"])).resolve() / "index.html": [
            cell.get_text(" ") for cell in row.select("td")
        ]
        for row in html.select(".states tbody tr")
    }


@both
def test_the_list_holds_every_page_with_what_the_records_say(site: Site, language: str):
    config = load_config(site.project)
    rows = rows_of(site, language)
    folder = site.folder / language
    assert rows.keys() == {path.resolve() for path in folder.rglob("index.html")}
    seen = set()
    for path in find_pages([site.project / "docs" / language]):
        page = read_page(path, site.project, config.cache)
        inside = path.relative_to(site.project / "docs" / language).with_suffix("")
        file = (inside.parent if inside.name == "index" else inside) / "index.html"
        run, compared, not_run, state, _ = rows[(folder / file).resolve()]
        found = confirmations(page, config.records, config.gpu_rtol, config.display)
        elsewhere = {block.id for block in page.blocks if not ANY_MACHINE.runs(block)}
        held = {id_ for confirmation in found for id_ in confirmation.blocks}
        checked = {b.id for b in page.blocks if b.kind in ("signature", "parameters")}
        if found:
            assert run == str(len(held - checked) or ""), page.name
            assert compared == str(len(held & checked) or ""), page.name
            for confirmation in found:
                device = confirmation.environment.device
                assert ("CPU" if device == "cpu" else device) in state, page.name
        elif any(b.id not in elsewhere for b in page.blocks):
            assert state == STATES[language][1], page.name
        assert not_run == str(len(elsewhere - held) or ""), page.name
        seen.add(bool(found))
    assert seen == {True, False}


@both
def test_the_data_beside_the_list_say_the_same(site: Site, language: str):
    data = json.loads((site.folder / language / "state" / "state.json").read_text("utf-8"))
    rows = rows_of(site, language)
    assert len(data["pages"]) == len(rows)
    for page in data["pages"]:
        file = (site.folder / language / "state" / page["address"]).resolve() / "index.html"
        assert (rows[file][3] == STATES[language][1]) == (page["state"] == "unverified")
        for run in page["runs"]:
            assert run["blocks"].keys() <= page["blocks"].keys()


def shown(page: Page) -> list[str]:
    return page.locator(".states tbody tr:visible a").all_text_contents()


def test_the_list_is_filtered_by_words_and_by_state(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/state/")
    field = visit.page.locator(".filter")
    words = field.get_by_role("searchbox")
    states = field.get_by_role("combobox")
    status = field.get_by_role("status")
    total = len(rows_of(site, language))

    def expect_status(number: int) -> None:
        expect(status).to_have_text(WORDS[language].shown.format(shown=number, all=total))

    expect_status(total)
    words.fill("proVEN")
    expect_status(1)
    assert shown(visit.page) == [f"Proven {language}"]
    states.select_option("unverified")
    expect_status(0)
    words.fill("")
    unverified = shown(visit.page)
    assert f"Nested {language}" in unverified
    assert f"Proven {language}" not in unverified
    expect_status(len(unverified))
    states.select_option("on-cpu")
    assert f"Proven {language}" in shown(visit.page)
    assert f"Nested {language}" not in shown(visit.page)
    states.select_option("")
    expect_status(total)


@both
def test_the_filters_have_names(site: Site, look: Look, language: str):
    visit = look(f"{site.address}{language}/state/")
    words = WORDS[language]
    expect(visit.page.get_by_role("searchbox", name=words.filter)).to_be_visible()
    expect(visit.page.get_by_role("combobox", name=words.state.show)).to_be_visible()


def test_without_scripts_the_list_is_whole_and_offers_no_filter(
    site: Site, without_scripts: Visit, language: str
):
    without_scripts.page.goto(f"{site.address}{language}/state/")
    expect(without_scripts.page.locator(".filter")).to_be_hidden()
    assert len(shown(without_scripts.page)) == len(rows_of(site, language))


def test_no_row_of_the_list_leaves_a_phones_screen(site: Site, phone: Visit, language: str):
    phone.page.goto(f"{site.address}{language}/state/")
    wide = phone.page.locator(".states :is(th, td):visible").evaluate_all(
        "cells => cells.filter((cell) => cell.closest('tbody, tfoot') && "
        "cell.getBoundingClientRect().right > innerWidth).map((cell) => cell.textContent)"
    )
    assert wide == []


def test_only_a_page_with_a_filter_loads_its_script(site: Site, visit: Visit, language: str):
    for url, loaded in (("state/", True), ("awkward/proven/", False)):
        visit.requests.clear()
        visit.page.goto(f"{site.address}{language}/{url}")
        assert any(request.endswith("/filter.js") for request in visit.requests) is loaded


@both
def test_the_badge_is_a_picture_with_a_text(site: Site, visit: Visit, language: str):
    visit.page.goto(f"{site.address}{language}/state/")
    link = visit.page.get_by_role("link", name="badge.svg")
    visit.page.goto(urljoin(visit.page.url, str(link.get_attribute("href"))))
    said = {"en": "blocks verified", "zh": "个代码块"}[language]
    assert said in visit.page.evaluate("document.documentElement.getAttribute('aria-label')")
    widths = visit.page.evaluate(
        "[...document.querySelectorAll('text')].map((text) => text.getBBox().width + 18 - "
        "text.previousElementSibling.width.baseVal.value)"
    )
    assert len(widths) == 2
    assert all(abs(width) < 2 for width in widths), widths
