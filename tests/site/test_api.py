"""Names of packages in code lead to their reference, and the index lists them all."""

from __future__ import annotations

import json
import re
from html import unescape
from urllib.parse import urljoin

import pytest
from playwright.sync_api import Locator, expect
from visiting import LANGUAGES, Look, Site, Visit

from verified_docs.read.pages import read_page
from verified_docs.record.confirmation import confirmations
from verified_docs.settings import load_config
from verified_docs.site import WORDS, find_uses, load_inventory, verified_uses
from verified_docs.site.api import names_with_a_place

PAGE = "guides/fit/"
BLOCK = '[data-block="first-fit"]'
both = pytest.mark.parametrize("language", LANGUAGES, scope="module")


def open_page(visit: Visit, site: Site, language: str, page: str = PAGE) -> None:
    visit.page.goto(f"{site.address}{language}/{page}")


def name_in_block(visit: Visit, name: str) -> Locator:
    return visit.page.locator(f'{BLOCK} .api[data-api="{name}"]').first


def panel(visit: Visit) -> Locator:
    return visit.page.locator(".api-panel")


def built(site: Site) -> dict[str, str]:
    return {
        path.relative_to(site.folder).as_posix(): path.read_text("utf-8")
        for language in LANGUAGES
        for path in (site.folder / language).rglob("index.html")
    }


def test_every_link_in_code_leads_to_a_page_that_the_reference_lists(site: Site) -> None:
    known = set()
    for name in ("keras.io.json", "tensorflow.org.json"):
        index = json.loads((site.project / "reference" / name).read_text("utf-8"))
        known |= {index["address"] + page for page in index["pages"]}
    places = {
        f"{page.removesuffix('index.html')}#{name}"
        for page, html in built(site).items()
        for name in re.findall(r'<h[234][^>]* id="((?:keras|tf)\.[^"]+)"', html)
    }
    assert len(places) > 200
    found = [
        (page, unescape(address))
        for page, html in built(site).items()
        for address in re.findall(r'<a class="api" href="([^"]+)"', html)
    ]
    assert len(found) > 1000
    outside = {address for _, address in found if address.startswith("https:")}
    assert len(outside) > 200
    assert {address.partition("#")[0] for address in outside} <= known
    inside = {urljoin(page, address) for page, address in found if address not in outside}
    assert len(inside) > 100
    assert inside <= places


@both
def test_a_guide_and_its_notebook_have_links_in_their_code(site: Site, language: str) -> None:
    for page in (PAGE, "guides/custom-layers-notebook/"):
        html = (site.folder / language / page / "index.html").read_text("utf-8")
        assert re.search(r'<a class="api" href="https://keras\.io/api/[^"]+" data-api="keras', html)


@both
def test_a_name_with_a_place_leads_there_and_from_there_to_the_reference(
    look: Look, site: Site, language: str
) -> None:
    visit = look(f"{site.address}{language}/api/regularizers/")
    name = "keras.regularizers.L2"
    link = f'[data-api="{name}"]'
    address = visit.page.locator(f".block {link}").first.get_attribute("href")
    assert address is not None
    assert address.startswith("https://keras.io/")
    visit.page.goto(f"{site.address}{language}/guides/regularization/")
    visit.page.locator(f".highlight {link}").first.click()
    expect(visit.page).to_have_url(f"{site.address}{language}/api/regularizers/#{name}")


def test_the_pointer_on_a_name_shows_its_signature_and_may_move_onto_it(
    visit: Visit, site: Site, language: str
) -> None:
    open_page(visit, site, language)
    assert not [url for url in visit.requests if "/api." in url]
    expect(panel(visit)).to_be_hidden()
    name = name_in_block(visit, "keras.layers.Dense")
    name.hover()
    expect(panel(visit)).to_contain_text("keras.layers.Dense(units, activation=None, use_bias=True")
    panel(visit).hover()
    expect(panel(visit)).to_be_visible()
    visit.page.mouse.move(5, 5)
    expect(panel(visit)).to_be_hidden()
    assert not visit.complaints
    assert all(url.startswith(site.address) for url in visit.requests)


def test_the_keyboard_on_a_name_shows_its_signature_until_escape(
    look: Look, site: Site, language: str
) -> None:
    visit = look(f"{site.address}{language}/{PAGE}")
    name = name_in_block(visit, "keras.Model.fit")
    name.scroll_into_view_if_needed()
    visit.page.locator(f"{BLOCK} .api").first.focus()
    for _ in range(20):
        if name.evaluate("element => element === document.activeElement"):
            break
        visit.page.keyboard.press("Tab")
    expect(panel(visit)).to_contain_text("keras.Model.fit(x=None, y=None, batch_size=None")
    expect(name).to_have_attribute("aria-describedby", "api-panel")
    visit.page.keyboard.press("Escape")
    expect(panel(visit)).to_be_hidden()
    expect(name).to_be_focused()
    assert name.get_attribute("aria-describedby") is None


def test_a_name_without_a_page_of_its_own_has_a_signature_and_no_link(
    look: Look, site: Site, language: str
) -> None:
    visit = look(f"{site.address}{language}/{PAGE}")
    name = name_in_block(visit, "keras.layers.Normalization.adapt")
    assert name.get_attribute("href") is None
    name.focus()
    visit.page.keyboard.press("Shift+Tab")
    visit.page.keyboard.press("Tab")
    expect(panel(visit)).to_contain_text("keras.layers.Normalization.adapt(data)")


def test_the_keyboard_stops_once_for_each_name_of_a_page(
    look: Look, site: Site, language: str
) -> None:
    visit = look(f"{site.address}{language}/{PAGE}")
    stops = visit.page.evaluate(
        "[...document.querySelectorAll('.highlight .api')]"
        ".filter((one) => one.tabIndex === 0).map((one) => one.dataset.api)"
    )
    names = visit.page.evaluate(
        "[...document.querySelectorAll('.highlight .api')].map((one) => one.dataset.api)"
    )
    assert len(stops) == len(set(stops)) == len(set(names)) < len(names)


def test_what_is_copied_from_code_with_links_is_the_code(
    look: Look, site: Site, language: str
) -> None:
    visit = look(f"{site.address}{language}/{PAGE}")
    config = load_config(site.project)
    source = read_page(config.root / "docs" / language / "guides" / "fit.md", config.root)
    [block] = [one for one in source.blocks if one.id == "first-fit"]
    visit.page.locator(f"{BLOCK} .md-code__button").first.click()
    copied = visit.page.evaluate("navigator.clipboard.readText()")
    assert copied.rstrip("\n") == block.source.rstrip("\n")


def test_a_signature_stays_inside_the_window_of_a_telephone(
    phone: Visit, site: Site, language: str
) -> None:
    open_page(phone, site, language)
    for name in ("keras.Model.compile", "keras.layers.Dense"):
        name_in_block(phone, name).scroll_into_view_if_needed()
        name_in_block(phone, name).hover()
        expect(panel(phone)).to_contain_text(name)
        box = panel(phone).bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 390
        assert box["y"] >= 0
        assert box["y"] + box["height"] <= 844


@both
def test_the_index_lists_exactly_the_names_that_verified_blocks_use(
    site: Site, language: str
) -> None:
    config = load_config(site.project)
    inventory = load_inventory(site.project / "reference" / "names.json")
    folder = site.project / "docs" / language
    used: dict[str, set[str]] = {}
    places: dict[str, str] = {}
    for path in [*folder.rglob("*.md"), *folder.rglob("*.ipynb")]:
        page = read_page(path, config.root, config.cache)
        proven = confirmations(page, config.records, config.gpu_rtol, config.display)
        devices = [confirmation.environment.device for confirmation in proven]
        uses = find_uses(page.blocks, inventory)
        address = path.relative_to(folder).with_suffix("").as_posix().removesuffix("index")
        for name, block in verified_uses(page.blocks, uses, devices, WORDS[language]).items():
            used.setdefault(name, set()).add(f"{address}#{block}")
        for name, heading in names_with_a_place(page.blocks, inventory).items():
            places[name] = f"{address}#{heading}"
    pages_of_places = {name: place.partition("#")[0] for name, place in places.items()}
    expected = {
        name: {link for link in links if link.partition("#")[0] != pages_of_places.get(name)}
        for name, links in used.items()
    }
    html = (site.folder / language / "api-index" / "index.html").read_text("utf-8")
    rows = dict(re.findall(r'<li id="([^"]+)">(.*?)</li>', html))
    listed = {
        name: {
            re.sub(r"^\.\./|/(?=#)", "", link)
            for link in re.findall(r'<a href="([^"]+)"', row.partition("api-pages")[2])
        }
        for name, row in rows.items()
    }
    assert listed == expected
    led = re.findall(r'<a class="api api-place" href="([^"]+)"', html)
    assert {re.sub(r"^\.\./|/(?=#)", "", link) for link in led} == {
        places[name] for name in used if name in places
    }
    assert "awkward/names#names-block" in listed["keras.layers.Layer.build"]
    assert "awkward/names#names-block" in listed["tf.data.Dataset.cardinality"]
    assert "tf.linalg.LinearOperatorZeros" not in listed  # in a block that is not run


@both
def test_a_link_of_the_index_leads_to_a_block_that_uses_the_name(
    look: Look, site: Site, language: str
) -> None:
    visit = look(f"{site.address}{language}/api-index/")
    visit.page.locator('[id="tf.data.Dataset.cardinality"] .api-pages a').first.click()
    target = visit.page.locator(".block:target")
    expect(target.locator('[data-api="tf.data.Dataset.cardinality"]').first).to_be_visible()


def test_the_filter_of_the_index_leaves_the_names_with_what_was_typed(
    visit: Visit, site: Site, language: str
) -> None:
    open_page(visit, site, language, "api-index/")
    rows = visit.page.locator(".api-names > li:visible")
    number = rows.count()
    status = visit.page.locator(".filter").get_by_role("status")
    words = WORDS[language]
    expect(status).to_have_text(words.shown.format(shown=number, all=number))
    field = visit.page.get_by_label(words.filter)
    field.fill("DATASET cardinality")
    expect(visit.page.locator('[id="tf.data.Dataset.cardinality"]')).to_be_visible()
    expect(visit.page.locator('[id="keras.layers.Layer.build"]')).to_be_hidden()
    expect(visit.page.locator('h2[id="keras.layers"]')).to_be_hidden()
    expect(status).to_have_text(words.shown.format(shown=1, all=number))
    field.fill("no such name")
    expect(rows).to_have_count(0)
    expect(status).to_have_text(words.shown.format(shown=0, all=number))
    field.fill("")
    expect(rows).to_have_count(number)


def test_without_javascript_the_index_is_whole_and_code_still_leads_somewhere(
    without_scripts: Visit, site: Site, language: str
) -> None:
    page = without_scripts.page
    page.goto(f"{site.address}{language}/api-index/")
    expect(page.locator('[id="keras.layers.Layer.build"]')).to_be_visible()
    expect(page.locator('[id="tf.data.Dataset"] a[href*="tensorflow.org"]')).to_be_visible()
    expect(page.locator(".filter")).to_be_hidden()
    page.goto(f"{site.address}{language}/{PAGE}")
    for name, address in (
        ("keras.layers.Dense", "../../api/layers/core/#keras.layers.Dense"),
        ("keras.Model.fit", "../../api/models/model/#keras.Model.fit"),
        (
            "keras.layers.Layer.get_weights",
            "https://keras.io/api/layers/base_layer/#getweights-method",
        ),
    ):
        link = page.locator(f'.block a[data-api="{name}"]').first
        expect(link).to_have_attribute("href", address)
    expect(page.locator(".api-panel")).to_be_hidden()


def test_the_index_does_not_scroll_sideways_on_a_telephone(
    phone: Visit, site: Site, language: str
) -> None:
    open_page(phone, site, language, "api-index/")
    width = phone.page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390


@both
def test_the_signatures_of_a_page_are_those_of_the_names_it_uses(site: Site, language: str) -> None:
    folder = site.folder / language
    files = list((folder / "signatures").rglob("*.json"))
    assert len(files) > 25
    for file in files:
        known = json.loads(file.read_text("utf-8"))
        page = folder / file.relative_to(folder / "signatures").with_suffix(".html")
        html = page.read_text("utf-8")
        assert set(re.findall(r'data-api="([^"]+)"', html)) <= set(known)
