"""axe objects to nothing: on any page, in both palettes, at both widths, whatever is open."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import axe_playwright_python
import pytest
from playwright.sync_api import Browser, Page, expect
from visiting import LANGUAGES, Site

AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text("utf-8")
WIDTHS = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}
QUESTION = {"zh": "自定义层", "en": "custom layer"}

# Only colours differ between the palettes, so that all else is asked once. And a word of code looks
# as its class says: where every class that a block uses has been seen, its colours are known.
RUN = """async (known) => {
  const found = [];
  const run = async (palette, include, options) => {
    const {violations} = await axe.run(include, {...options, resultTypes: ["violations"]});
    for (const {id, nodes} of violations) {
      for (const {target, failureSummary} of nodes) {
        found.push(`${palette} ${id}: ${target.join(" ")} ${failureSummary}`);
      }
    }
  };
  // What scrolls is made focusable once it has been measured.
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  await frame().then(frame);
  await run("any", document, {rules: {"color-contrast": {enabled: false}}, preload: false});
  const seen = new Set(known);
  for (const block of document.querySelectorAll(".highlight")) {
    const place = [...block.parentElement.classList].join(".");
    const looks = [...block.querySelectorAll("[class]")].map((one) => `${place} ${one.className}`);
    block.toggleAttribute("data-known", looks.every((look) => seen.has(look)));
    looks.forEach((look) => seen.add(look));
  }
  const include = {include: [["html"]], exclude: [[".highlight[data-known]"]]};
  for (const palette of ["default", "slate"]) {
    document.body.setAttribute("data-md-color-scheme", palette);
    await run(palette, include, {runOnly: ["color-contrast"], preload: false});
  }
  return [found, [...seen]];
}"""


class Reader:
    """A page, and what of code axe has looked at in it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.known: list[str] = []

    def objections(self) -> list[str]:
        """Return what axe objects to in the page as it is now, in both palettes."""
        found, self.known = self.page.evaluate(RUN, self.known)
        return found


@pytest.fixture(params=list(WIDTHS))
def width(request) -> str:
    return request.param


@pytest.fixture
def reader(browser: Browser, width: str) -> Iterator[Reader]:
    context = browser.new_context(viewport=WIDTHS[width], reduced_motion="reduce", locale="en-US")
    context.add_init_script(AXE)
    yield Reader(context.new_page())
    context.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_accessible(site: Site, reader: Reader, language: str):
    found = {}
    for url in site.pages(language):
        reader.page.goto(site.address + url)
        found[url] = reader.objections()
    assert {url: objections for url, objections in found.items() if objections} == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_open_search_is_accessible(site: Site, reader: Reader, language: str):
    reader.page.goto(f"{site.address}{language}/")
    reader.page.keyboard.press("/")
    expect(reader.page.locator(".md-search__input")).to_be_focused()
    assert reader.objections() == []
    reader.page.fill(".md-search__input", QUESTION[language])
    expect(reader.page.locator(".md-search-result__item").first).to_be_visible()
    assert reader.objections() == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_header_opens_is_accessible(site: Site, reader: Reader, language: str, width: str):
    reader.page.goto(f"{site.address}{language}/guides/losses/")
    reader.page.focus(".md-header .md-select > button")
    expect(reader.page.locator(".md-select__inner")).to_be_visible()
    assert reader.objections() == []
    if width == "desktop":
        return
    reader.page.click("label.md-header__button[for=__drawer]")
    expect(reader.page.locator(".md-sidebar--primary")).to_be_in_viewport()
    assert reader.objections() == []
    for level in reader.page.locator(".md-nav--primary > ul > li > .md-nav__toggle").all():
        level.evaluate("one => { one.checked = true; }")
        assert reader.objections() == []
        level.evaluate("one => { one.checked = false; }")
