"""A site built from the real pages and a few awkward ones, served on loopback, seen in Chromium."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from benchmarks.hosting import browser_path, hosted
from building import copy_guide, once, small_project
from drawing import drawn
from playwright.sync_api import Browser, expect, sync_playwright
from visiting import (
    LANGUAGES,
    PATIENCE,
    PREFIX,
    PUBLISHED,
    WIDTHS,
    Door,
    Look,
    Site,
    Visit,
    run_script,
)

expect.set_options(timeout=PATIENCE)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What a test asks for and does not spell out is drawn from its name, or tried in every way."""
    given = {
        name.strip()
        for mark in metafunc.definition.iter_markers("parametrize")
        for name in (mark.args[0].split(",") if isinstance(mark.args[0], str) else mark.args[0])
    }
    for name, ways in WAYS.items():
        if name in metafunc.fixturenames and name not in given:
            one = drawn(f"{metafunc.function.__name__} {name}", ways)
            every = metafunc.config.getoption("--thorough")
            # Of a module, what is in one language stands together, so that a page stays loaded.
            metafunc.parametrize(name, ways if every else [one], scope="module")


SETTINGS = (
    "primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4,"
    "lazyLoadingImageMarginPxUnknown=1250"
)
"""Playwright's own, a mouse; and a network that Chromium could not measure counts as a fast one."""

WAYS = {"language": LANGUAGES, "scheme": ("light", "dark"), "width": tuple(WIDTHS)}
"""What a test may take as an argument: the browser does the same in each of these."""


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder for what is made once, however many processes test."""
    base = tmp_path_factory.getbasetemp()
    return base.parent if "PYTEST_XDIST_WORKER" in os.environ else base


@pytest.fixture(scope="session")
def project(shared: Path) -> Path:
    """A copy of what the site is made from, with awkward pages added."""
    return once(shared / "project", copy_guide)


@pytest.fixture(scope="session")
def few(shared: Path) -> Path:
    """A project of a few pages, for what is built with settings of its own."""
    return once(shared / "few", small_project)


@pytest.fixture(scope="session")
def unanswered() -> set[str]:
    """Patterns of paths for which the host has no answer."""
    return set()


@pytest.fixture
def lost(unanswered: set[str]) -> Iterator[set[str]]:
    """The same, for a test to fill."""
    yield unanswered
    unanswered.clear()


@pytest.fixture(scope="session")
def served(shared: Path, unanswered: set[str]) -> Iterator[tuple[Path, str]]:
    """A folder that is served as a host would, and its address."""
    folder = shared / "served"
    folder.mkdir(exist_ok=True)
    with hosted(folder, unanswered) as address:
        yield folder, address


@pytest.fixture(scope="session")
def site(project: Path, served: tuple[Path, str]) -> Site:
    """The site as `make site` builds it, where a project's lies: under a path prefix.

    What answers a wrong address is the page of the whole host.
    """
    folder, address = served
    published = f"{PUBLISHED}{PREFIX}/"

    def build(into: Path) -> None:
        run_script("build-site", project, str(into), SITE_URL=published)
        shutil.copy(into / "404.html", folder)

    return Site(project, once(folder / PREFIX, build), f"{address}{PREFIX}/", published)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """The Chromium of VERIFIED_DOCS_BROWSER, of the system, or Playwright's own."""
    arguments = (
        "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-sync "
        f"--disable-background-networking --disable-component-update --blink-settings={SETTINGS}"
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=browser_path(), args=arguments.split(), timeout=PATIENCE
        )
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def door(browser: Browser) -> Door:
    """Where readers come in."""
    return Door(browser)


@pytest.fixture
def visit(door: Door) -> Iterator[Visit]:
    """An English reader at a desk."""
    with door.reader() as visit:
        yield visit


@pytest.fixture
def look(door: Door) -> Iterator[Look]:
    """Takes an English reader at a desk to an address, where they change nothing that stays."""
    with ExitStack() as stack:
        yield lambda address: stack.enter_context(door.onlooker(address))


@pytest.fixture
def phone(door: Door) -> Iterator[Visit]:
    """A reader with a telephone."""
    with door.reader(viewport=WIDTHS["phone"]) as visit:
        yield visit


@pytest.fixture
def without_scripts(door: Door) -> Iterator[Visit]:
    """A reader whose browser runs no script."""
    with door.reader(java_script_enabled=False) as visit:
        yield visit


@pytest.fixture
def newcomer(door: Door) -> Iterator[Visit]:
    """A reader in a tab of their own, who may change it for good."""
    with door.newcomer() as visit:
        yield visit
