"""What every page keeps to in a browser: it is light, lies still, asks no one, and can be read.

A page of each kind is met at the width of a telephone and of a desktop, in both palettes, and in
another language at each; an awkward page in one language, in both palettes, and made as wide as
both; every other page in one language, width and palette, drawn from its name.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from drawing import drawn
from observing import Met, Observer, moved
from visiting import LANGUAGES, WIDTHS, Door, Site

DOCS = Path(__file__).resolve().parents[2] / "docs"
FIRST = 130 * 1024
"""Bytes that a first view of a guide page may transfer, everything together."""
NEXT = 30 * 1024
"""Bytes that the next page may add."""
SCHEMES = ("light", "dark")
KINDS = {
    "",
    "getting-started/",
    "guides/custom-layers/",
    "guides/custom-layers-notebook/",
    "api-index/",
    "glossary/",
    "state/",
    "not-run/",
    "changes/",
    "about/",
    "contributing/options/",
}
"""A page of each kind of the guide's."""
AWKWARD = [f"awkward/{name}/" for name in ("figures", "kinds", "names", "nested", "notebook")] + [
    f"awkward/{name}/" for name in ("proven", "behind-en", "behind-zh")
]
ALONE = {language: f"awkward/only-{language}/" for language in LANGUAGES}

OTHER = {"zh": "en", "en": "zh"}
HIDDEN_LINES = """() => [...document.querySelectorAll(".block :is(.block-output, code)")]
  .filter((box) => box.scrollWidth > box.clientWidth + 1)
  .map((box) => box.closest(".block").id)"""
COVERED = """() => [...document.querySelectorAll("article .highlight")].filter((code) => {
  const around = code.closest(".block") || code;
  const buttons = [...around.querySelectorAll(".md-code__nav, .block-state, .block-standalone")];
  const places = buttons.map((one) => one.getBoundingClientRect());
  const text = document.createRange();
  const first = code.querySelector("pre > code");
  if (!first) return false;
  text.selectNodeContents(first);
  const seen = first.getBoundingClientRect();
  return [...text.getClientRects()].some((line) => places.some((place) =>
    line.width > 0 && line.left < place.right && Math.min(line.right, seen.right) > place.left &&
    line.top + 4 < place.bottom && line.bottom - 4 > place.top));
}).map((code) => code.textContent.slice(0, 60))"""
CUT = """() => [...document.querySelectorAll("[data-kind=signature] pre > code")]
  .filter((code) => code.scrollWidth > code.clientWidth)
  .map((code) => code.textContent)"""
UNFOLD = "document.querySelectorAll('details.proof').forEach((proof) => { proof.open = true; })"
EXCESS = "document.documentElement.scrollWidth - innerWidth"

Look = tuple[str, str, tuple[str, ...]]
Way = tuple[str, str, str, tuple[str, ...]]
"""A page's name, a language, a width, and palettes."""


def names() -> list[str]:
    """Return the pages that both languages have, as their addresses end."""
    paths = [path.relative_to(DOCS / "en") for path in (DOCS / "en").rglob("*.*")]
    pages = [path.with_suffix("") for path in paths if path.suffix in (".md", ".ipynb")]
    found = ["" if page == Path("index") else f"{page.as_posix()}/" for page in pages]
    return sorted(found + AWKWARD)


def ways(thorough: bool) -> list[Way]:
    """Return how each page is met."""
    found: list[Way] = []
    for name in [*names(), *ALONE.values()]:
        languages = [one for one in LANGUAGES if name == ALONE[one]] or LANGUAGES
        if thorough:
            found += [(name, one, width, SCHEMES) for one in languages for width in WIDTHS]
        elif name in KINDS:
            first = drawn(name, languages)
            both = (first, OTHER[first])
            found += [(name, *one, SCHEMES) for one in zip(both, WIDTHS, strict=True)]
        elif name.startswith("awkward/"):
            # A page that is behind says so in its own language only.
            telling = [one for one in LANGUAGES if name.endswith(f"-{one}/")] or LANGUAGES
            looks: list[Look] = [(one, width, SCHEMES) for one in telling for width in WIDTHS]
            found.append((name, *drawn(name, looks)))
        else:
            looks = [
                (one, two, (three,)) for one in languages for two in WIDTHS for three in SCHEMES
            ]
            found.append((name, *drawn(name, looks)))
    return found


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "way" in metafunc.fixturenames:
        found = ways(metafunc.config.getoption("--thorough"))
        ids = [f"{way[0] or 'home/'} {way[1]} {way[2]} {'+'.join(way[3])}" for way in found]
        metafunc.parametrize("way", found, ids=ids)


@pytest.fixture(scope="module")
def observer(door: Door, thorough: bool) -> Iterator[Observer]:
    """A tab that all pages are met in."""
    with door.newcomer() as visit:
        yield Observer(visit, thorough)


def test_a_page_is_light_and_still_and_can_be_read(
    site: Site, observer: Observer, thorough: bool, way: Way
):
    name, language, width, schemes = way
    met = observer.meet(f"{site.address}{language}/{name}", width, schemes[0])
    assert weight(met, name) == []
    assert moved(met.shifts) == []
    assert (met.blocked, met.complaints, met.hosts) == ([], [], {"127.0.0.1"})
    observer.page.emulate_media(reduced_motion="reduce")
    # What is not met at the other width is made as wide.
    once = not thorough and name not in KINDS
    for size in sorted(WIDTHS, key=width.__eq__, reverse=True) if once else [width]:
        reader = observer.reader(size)
        if size == width or len(schemes) > 1:
            assert reader.objections(schemes) == []
        assert observer.page.evaluate(COVERED) == []
        assert observer.page.evaluate(CUT) == []
        if size == "phone":
            observer.page.evaluate(UNFOLD)
            assert observer.page.evaluate(EXCESS) <= 0, "it scrolls sideways"
        elif name.startswith("guides/"):
            observer.page.evaluate(UNFOLD)
            assert observer.page.evaluate(HIDDEN_LINES) == []


def weight(met: Met, name: str) -> list[str]:
    """Return what is too heavy, or cannot have been counted."""
    problems = [] if met.shared > 10_000 else [f"styles and scripts of {met.shared} bytes"]
    if name.startswith("guides/"):
        problems += [f"a first view of {met.own + met.shared}"] * (met.own + met.shared > FIRST)
        problems += [f"a next page of {met.own}"] * (met.own > NEXT)
    return problems


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_of_the_site_is_met(site: Site, language: str):
    there = {url.removeprefix(f"{language}/") for url in site.pages(language)}
    assert there == {*names(), ALONE[language]}
    assert there == {name for name, *_ in ways(thorough=False)} - {ALONE[OTHER[language]]}
    assert there >= KINDS
