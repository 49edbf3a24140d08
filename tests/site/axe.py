"""A browser in which axe looks at pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Browser, Page

AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text("utf-8")
WIDTHS = {"phone": {"width": 390, "height": 844}, "desktop": {"width": 1280, "height": 900}}

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


@contextmanager
def reading(browser: Browser, width: str) -> Iterator[Reader]:
    """Open a tab as wide as a phone or a desktop, closed again when the context ends."""
    context = browser.new_context(viewport=WIDTHS[width], reduced_motion="reduce", locale="en-US")
    context.add_init_script(AXE)
    yield Reader(context.new_page())
    context.close()
