"""A tab in which axe looks at pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import axe_playwright_python
from playwright.sync_api import Page
from visiting import WIDTHS, Door

AXE = next(Path(axe_playwright_python.__file__).parent.rglob("axe.min.js")).read_text("utf-8")
PALETTES = {"light": "default", "dark": "slate"}

# Only colours differ between the palettes, so that all else is asked once. And whether a text can
# be read depends on how it looks and on its ground: of texts that are alike in both, one is asked.
RUN = """async ([palettes, known, within]) => {
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
  const colours = ["color-contrast", "link-in-text-block"];
  const rules = Object.fromEntries(colours.map((one) => [one, {enabled: false}]));
  await run("any", within, {rules, preload: false});

  const TEXT = ["color", "fontSize", "fontWeight", "fontStyle", "fontFamily", "textShadow",
    "textDecorationLine", "borderBottomStyle"];
  const GROUND = ["backgroundColor", "backgroundImage", "opacity", "filter", "mixBlendMode",
    "position", "zIndex", "clipPath"];
  const BARE = "rgba(0, 0, 0, 0)|none|1|none|normal|static|auto|none";
  const seen = known && new Set(known);
  const unseen = () => {
    const grounds = new Map([[null, ""]]);
    const ground = (element) => {
      if (!grounds.has(element)) {
        const style = getComputedStyle(element);
        const own = GROUND.map((name) => style[name]).join("|");
        grounds.set(element, ground(element.parentElement) + (own === BARE ? "" : ` ${own}`));
      }
      return grounds.get(element);
    };
    const digest = (text) => {
      let [one, other] = [0x811c9dc5, 0];
      for (let at = 0; at < text.length; at++) {
        one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
        other = Math.imul(other + text.charCodeAt(at), 0x85ebca6b) ^ (other >>> 13);
      }
      return `${one >>> 0} ${other >>> 0}`;
    };
    const fresh = [];
    for (const element of document.querySelector(within).querySelectorAll("*")) {
      const control = element.matches("input, select, textarea");
      const text = [...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim());
      const shown = {opacityProperty: true, visibilityProperty: true};
      if (!(control || text) || !element.checkVisibility(shown)) continue;
      const style = getComputedStyle(element);
      const disabled = element.closest("[disabled], [aria-disabled=true]") ? "disabled" : "";
      const around = element.localName === "a" && element.parentElement;
      const beside = around ? getComputedStyle(around).color : "";
      const own = TEXT.map((name) => style[name]).join("|");
      const look = digest([element.localName, own, disabled, beside, ground(element)].join("|"));
      if (!seen.has(look)) fresh.push(element);
      seen.add(look);
    }
    return fresh;
  };
  const before = document.body.getAttribute("data-md-color-scheme");
  for (const palette of palettes) {
    document.body.setAttribute("data-md-color-scheme", palette);
    const asked = seen ? unseen() : [document.querySelector(within)];
    const options = {runOnly: colours, preload: false};
    if (asked.length) await run(palette, {include: asked}, options);
  }
  document.body.setAttribute("data-md-color-scheme", before);
  return [found, seen ? [...seen] : []];
}"""


class Reader:
    """A page that axe looks at, and which looks of text it has seen there."""

    def __init__(self, page: Page, thorough: bool = False) -> None:
        """`thorough`: of texts that look the same, each is asked whether it can be read."""
        self.page = page
        self._known: list[str] | None = None if thorough else []

    def objections(
        self, schemes: Sequence[str] = tuple(PALETTES), within: str = ":root"
    ) -> list[str]:
        """Return what axe objects to in the page as it is now, in the palettes of `schemes`.

        `within` selects the part of the page that is another than when axe saw all of it.
        """
        if self.page.evaluate("typeof axe") == "undefined":
            session = self.page.context.new_cdp_session(self.page)
            session.send("Runtime.evaluate", {"expression": AXE})
            session.detach()
        palettes = [PALETTES[scheme] for scheme in schemes]
        found, known = self.page.evaluate(RUN, [palettes, self._known, within])
        self._known = None if self._known is None else known
        return found


@contextmanager
def reading(door: Door, width: str, thorough: bool = False) -> Iterator[Reader]:
    """Open a tab as wide as a phone or a desktop, for the time of the context."""
    with door.reader(viewport=WIDTHS[width]) as visit:
        visit.page.emulate_media(reduced_motion="reduce")
        yield Reader(visit.page, thorough)
