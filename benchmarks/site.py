"""The site of many pages: what it costs to build beside the theme alone, and to search."""

from __future__ import annotations

import itertools
import shutil
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import yaml
from playwright.sync_api import sync_playwright

from benchmarks.hosting import browser_path, hosted
from benchmarks.measure import Measured, measure
from benchmarks.project import ENGINE
from benchmarks.targets import Figure
from verified_docs.site import Findable, Indexing

LANGUAGES = ("en", "zh")
PAGES = 100
SEARCHED = 1000
_REPEATED = 3
"""Times that each build is repeated, one after the other in turn, for the best of them."""
_COPIED = ("overrides", "reference", "scripts", "mkdocs.yml", "pyproject.toml")
_BUILD_RATIO = 1.2
_FIRST_RESULTS = 500.0
_LETTERS = {"en": "d", "zh": "层"}
_ASK = """(letter) => new Promise((resolve) => {
  const input = document.querySelector(".md-search__input");
  const list = document.querySelector(".md-search-result__list");
  const started = performance.now();
  new MutationObserver(() => list.children.length && resolve(performance.now() - started))
    .observe(list, { childList: true });
  input.focus();
  input.value = letter;
  input.dispatchEvent(new InputEvent("input"));
})"""


@dataclass(frozen=True)
class Built:
    """The guide and the theme alone, built from the same pages, and how long a search takes."""

    first: Measured
    """The guide from nothing."""
    edited: Measured
    """The guide after a page of each language was edited: what earlier builds made is kept."""
    theme: Measured
    milliseconds: dict[str, float]
    """By language, from the first letter to the first results, on a machine that serves itself."""


def write(source: Path, folder: Path, pages: int) -> None:
    """Write a project whose pages are copies of the guide's, this many in each language."""
    for name in _COPIED:
        copy = shutil.copytree if (source / name).is_dir() else shutil.copy2
        copy(source / name, folder / name)
    (folder / "README.md").write_text("# Copies\n")
    for language in LANGUAGES:
        text = (source / f"mkdocs.{language}.yml").read_text("utf-8")
        (folder / f"mkdocs.{language}.yml").write_text(text.partition("\nnav:")[0], "utf-8")
        _copy_pages(source / "docs" / language, folder / "docs" / language, pages)
        theme = {"name": "material", "language": language, "font": False}
        settings = {
            "site_name": "Theme alone",
            "docs_dir": f"docs/{language}",
            "theme": theme,
            "plugins": ["search"],
            "exclude_docs": "*.ipynb",
            "markdown_extensions": _extensions(source),
        }
        text = yaml.safe_dump(settings, allow_unicode=True)
        (folder / f"theme.{language}.yml").write_text(text, "utf-8")


def run(source: Path, folder: Path) -> Built:
    """Build copies of the guide's pages in an empty folder, with and without all but the theme."""
    folder.mkdir(parents=True)
    write(source, folder, PAGES)
    prepared = measure("snippets of the copies", [*ENGINE, "snippets"], folder)
    # Each build has a new folder: where many files have just been deleted, some file systems take
    # long to make others (ext4 without a journal does), and the guide has more than the theme.
    folders = (folder / "site" / str(number) for number in itertools.count())
    first = measure(f"{PAGES} pages in two languages, from nothing", _guide(next(folders)), folder)
    runs = []
    for number in range(_REPEATED):
        _edit(folder, number)
        built = next(folders)
        runs.append(
            (
                measure("the same after an edit in each language", _guide(built), folder),
                measure("the same with the theme alone", _theme(next(folders)), folder),
            )
        )
    edited, theme = (
        min(several, key=lambda one: one.seconds) for several in zip(*runs, strict=True)
    )
    if prepared.status:
        first = prepared
    return Built(first, edited, theme, _search(built))


def figures(built: Built) -> list[Figure]:
    """Say what the site promises and how far it keeps it."""
    title = f"the build of 2 × {PAGES} pages beside the theme alone"
    found = [
        Figure(
            f"{title}, {when}",
            guide.seconds / built.theme.seconds,
            target,
            evidence=f"{guide.seconds:.1f} s beside {built.theme.seconds:.1f} s",
        )
        for when, guide, target in (
            ("after an edit in each", built.edited, _BUILD_RATIO),
            ("the first time", built.first, None),
        )
    ]
    for language, milliseconds in built.milliseconds.items():
        title = f"first results among {SEARCHED} pages in {language}, after the first letter"
        found.append(Figure(title, milliseconds, _FIRST_RESULTS, "ms"))
    return found


def _guide(built: Path) -> list[str]:
    return ["env", "MKDOCS_STRICT=false", sys.executable, "scripts/build-site", str(built)]


def _theme(built: Path) -> list[str]:
    """Return what builds both languages at once, as scripts/build-site does."""
    first, second = (
        f"{sys.executable} -m mkdocs build -q -f theme.{language}.yml -d {built}/{language}"
        for language in LANGUAGES
    )
    both = f"{first} & {second}; status=$?; wait $! && exit $status"
    return ["env", "NO_MKDOCS_2_WARNING=1", "bash", "-c", both]


def _edit(folder: Path, number: int) -> None:
    """Change the text and the code of a page in each language."""
    for language in LANGUAGES:
        page = folder / "docs" / language / "copy-0" / "guides" / "fit.md"
        text = page.read_text("utf-8").replace("```python {", f"Edit {number}.\n\n```python {{", 1)
        page.write_text(text.replace("epochs=", f"epochs=1{number} + ", 1), "utf-8")


def _copy_pages(source: Path, target: Path, pages: int) -> None:
    own = sum(1 for path in source.rglob("*.md"))
    for number in range(-(-pages // own)):
        shutil.copytree(source, target / f"copy-{number}")
    for path in sorted(target.rglob("*.md"))[pages:]:
        path.unlink()
    for path in target.rglob("*.ipynb"):  # the theme alone has nothing that renders one
        path.unlink()


def _extensions(source: Path) -> list[object]:
    lines = (source / "mkdocs.yml").read_text("utf-8")
    block = lines.partition("\nmarkdown_extensions:\n")[2].partition("\n\n")[0]
    named = yaml.safe_load(block)
    return [{name: options} if options else name for name, options in named.items()]


def _search(site: Path) -> dict[str, float]:
    """Return the milliseconds to the first results where each page of a site has many copies."""
    starts = {}
    for language in LANGUAGES:
        folder = site / language
        pages = sorted(folder.glob("copy-*/**/index.html"))
        names = []
        for number in range(SEARCHED):
            original = pages[number % len(pages)].relative_to(folder)
            copy = Path(f"again-{number}", original)
            (folder / copy).parent.mkdir(parents=True)
            shutil.copy2(folder / original, folder / copy)
            names.append(copy.as_posix())
        starts[language] = pages[0].relative_to(site).as_posix()
        shutil.rmtree(folder / "pagefind")
        Indexing(folder, language, dict.fromkeys(names, Findable())).finish()
    with hosted(site) as address:
        return {language: _ask(address + page, language) for language, page in starts.items()}


def _ask(address: str, language: str) -> float:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path(), args=["--no-sandbox", "--disable-gpu"]
        )
        page = browser.new_page()
        page.goto(address)
        page.wait_for_load_state("networkidle")
        milliseconds = float(page.evaluate(_ASK, _LETTERS[language]))
        browser.close()
    return milliseconds


def statuses(built: Built) -> Sequence[int]:
    """Return the exit statuses of the builds."""
    return (built.first.status, built.edited.status, built.theme.status)
