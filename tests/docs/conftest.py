"""The real pages and their programs: read when a test asks for them, and once.

Nothing is read at collection but the names of files. The pages and the programs that the selected
tests ask for run in one verification: one process to fork from, the longest first.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from asking import VerdictsOf
from tests import progress

from verified_docs.model.page import Page
from verified_docs.model.selection import Selection
from verified_docs.read.pages import find_pages, read_page
from verified_docs.record.facts import Facts, known_seconds
from verified_docs.record.seconds import FILE as SECONDS
from verified_docs.record.seconds import committed_seconds
from verified_docs.report.pytest_pages import VERIFICATION, BlockItem, pages_tested
from verified_docs.settings import Config, load_config
from verified_docs.slicing.snippets import Snippet, snippets_of
from verified_docs.verify.chosen_programs import part_drawn, programs_to_run
from verified_docs.verify.schedule import expected_seconds, group
from verified_docs.verify.verification import Verification

ROOT = Path(__file__).resolve().parents[2]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Call a test with each page, or with each place: what the languages of a page share."""
    if {"place", "page_name"} & set(metafunc.fixturenames):
        config = load_config(ROOT)
        paths = find_pages(config.page_folders)
        if "page_name" in metafunc.fixturenames:
            metafunc.parametrize("page_name", [path.relative_to(ROOT).as_posix() for path in paths])
        else:
            metafunc.parametrize("place", sorted({place_of(path, config) for path in paths}))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Look at pages while others run, first at those that take long, which start first.

    What has to do with no run comes next, then the blocks of `docs`, and last what waits for
    programs.
    """
    config = load_config(ROOT)
    seconds = json.loads((config.root / SECONDS).read_text("utf-8"))

    def turn(item: pytest.Item) -> tuple[int, float]:
        fixtures = getattr(item, "fixturenames", ())
        if "verdicts_of" not in fixtures:
            return (2 if isinstance(item, BlockItem) else 1, 0.0)
        if "programs" in fixtures:
            return (3, 0.0)
        return (0, -seconds.get(item.callspec.params["place"], 0.0))

    items.sort(key=turn)


def place_of(path: Path, config: Config) -> str:
    place = config.place_of(path)
    assert place is not None
    return place[1].as_posix()


@pytest.fixture(scope="session")
def config() -> Config:
    return load_config(ROOT)


@pytest.fixture(scope="session")
def pages(config: Config) -> dict[str, Page]:
    """Every page, by its name."""
    read = [read_page(path, ROOT, config.cache) for path in find_pages(config.page_folders)]
    return {page.name: page for page in read}


@pytest.fixture
def page(page_name: str, pages: dict[str, Page]) -> Page:
    return pages[page_name]


@pytest.fixture(scope="session")
def pages_at(pages: dict[str, Page], config: Config) -> Callable[[str], list[Page]]:
    """Return the pages at a place, one for each language."""

    def at(place: str) -> list[Page]:
        return [page for page in pages.values() if place_of(page.path, config) == place]

    return at


@pytest.fixture(scope="session")
def snippets(pages: dict[str, Page], config: Config) -> list[Snippet]:
    """The standalone program of every block."""
    return [snippet for page in pages.values() for snippet in snippets_of(page, config)]


@pytest.fixture(scope="session")
def snippets_at(snippets: list[Snippet], config: Config) -> dict[str, list[Snippet]]:
    """The same, by the place of their page."""
    found: dict[str, list[Snippet]] = {}
    for snippet in snippets:
        found.setdefault(place_of(snippet.page.path, config), []).append(snippet)
    return found


@pytest.fixture(scope="session")
def facts(config: Config) -> Facts:
    return Facts.load(config)


@pytest.fixture(scope="session")
def programs(
    request: pytest.FixtureRequest, snippets: list[Snippet], config: Config, facts: Facts
) -> list[Page]:
    """The programs that are run: those that no fact covers, and a tenth of those that one does.

    The commit says which tenth, or the day where there is no commit. With --thorough all are run.
    """
    every = [snippet.page for snippet in snippets]
    if request.config.getoption("--thorough"):
        return every
    return programs_to_run(every, facts, part_drawn(config.root))


@pytest.fixture(scope="session")
def verdicts_of(
    request: pytest.FixtureRequest, pages: dict[str, Page], config: Config
) -> Iterator[VerdictsOf]:
    """Return the verdicts on a page or a program, by its name, once it has run.

    What is on record is not run.
    """
    of_pages, of_programs = places_asked_for(request.session)
    found = pages_tested(request.session)
    found |= {n: page for n, page in pages.items() if place_of(page.path, config) in of_pages}
    asked = list(found.values())
    if of_programs:
        programs: list[Page] = request.getfixturevalue("programs")
        asked += [one for one in programs if place_of(one.path, config) in of_programs]
    expected = seconds_of(asked, config)
    progress.tell(expected=expected)

    def note(page: Page) -> None:
        if page.name in expected:
            progress.tell(name=page.name, seconds=expected[page.name], ended=1)

    # Other tests run beside, and the more run at once, the more each of them takes of the cores.
    shared = config.model_copy(update={"jobs": os.cpu_count() or 1})
    with Verification(shared, asked, on_page=note) as verification:
        request.session.stash[VERIFICATION] = verification
        yield lambda name: verification.results[name].result()


def seconds_of(pages: list[Page], config: Config) -> dict[str, float]:
    """How long each run is expected to take, under the name of the first page that it is for."""
    groups = group(pages, Selection().reason_not_to_run)
    known = {**committed_seconds(pages, config), **known_seconds(config)}
    names = [programs[0].page.name for programs in groups]
    return dict(zip(names, expected_seconds(groups, known), strict=True))


def places_asked_for(session: pytest.Session) -> tuple[set[str], set[str]]:
    """Return the places whose pages, and those whose programs, the selected tests look at."""
    of_pages: set[str] = set()
    of_programs: set[str] = set()
    for item in session.items:
        if isinstance(item, pytest.Function) and "verdicts_of" in item.fixturenames:
            found = of_programs if "programs" in item.fixturenames else of_pages
            found.add(item.callspec.params["place"])
    return of_pages, of_programs
