"""Collect the blocks of pages as tests: pytest-markdown-docs finds them, our runner runs them.

`verified_docs.pytest_plugin` registers this module in a run with `--markdown-docs`, for the pages
in the project's folders. Each block is a test named `page::id`; the blocks of a page run together,
once, for every test and every language that has the same code.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from markdown_it import MarkdownIt
from pytest_markdown_docs._runners import _Runner, register_runner
from pytest_markdown_docs.definitions import FenceTestDefinition
from pytest_markdown_docs.plugin import MarkdownInlinePythonItem, MarkdownTextFile

from verified_docs.compare import Verdict
from verified_docs.errors import EngineError, PageError, Problem
from verified_docs.languages import parity_problems
from verified_docs.model import Block, Page, Selection
from verified_docs.read import (
    SUFFIXES,
    asked_pages,
    folders_of_pages,
    page_name,
    project_site,
    read_page,
)
from verified_docs.report import verdict_text
from verified_docs.settings import Config
from verified_docs.verify import Verification, unlisted_pages

SETTINGS = pytest.StashKey[Config]()
"""Where the settings of the project are, among what pytest keeps for plugins."""
VERIFICATION = pytest.StashKey["Verification"]()
"""Where the verification is whose verdicts the tests of a session give.

Who puts one there, of all pages that have a test in the session, ends it as well.
"""
_OWN = pytest.StashKey["Verification"]()


class PageProblem(Exception):
    """A page cannot be read as its author meant it."""


class BlockFailure(Exception):
    """A block does not give what its page shows."""

    def __init__(self, verdict: Verdict) -> None:
        super().__init__(verdict_text(verdict))
        self.verdict = verdict


class PageFile(MarkdownTextFile):
    """A page, as pytest-markdown-docs reads it, checked against what the site renders."""

    def collect(self) -> Iterator[pytest.Item]:
        """Yield a test for each block.

        Raises:
            PageProblem: the page is broken, or has no counterpart in another language, or the
                navigation of the site leaves it out.
        """
        page = _read(self.path, self.config.stash[SETTINGS])
        found: dict[int, FenceTestDefinition] = {}
        if not page.is_notebook:
            for item in super().collect():  # type: ignore[no-untyped-call]  # theirs
                found[item.test_definition.start_line] = item.test_definition
        for block in page.blocks:
            definition = found.get(block.line - 1) or FenceTestDefinition(
                source=block.source,
                fixture_names=(),
                start_line=block.line - 1,
                source_path=self.path,
                runner_name=None,
            )
            yield BlockItem.from_parent(
                self, name=block.id, test_definition=definition, page=page, block=block
            )

    def repr_failure(self, excinfo: Any, style: Any = None) -> Any:
        """Show a broken page as its list of mistakes."""
        if isinstance(excinfo.value, PageProblem):
            return str(excinfo.value)
        return super().repr_failure(excinfo)


class BlockItem(MarkdownInlinePythonItem):
    """One block of a page."""

    def __init__(self, *, page: Page, block: Block, **arguments: Any) -> None:
        super().__init__(**arguments)
        self.page = page
        self.block = block

    def runtest(self) -> None:
        """Wait for the page's run, then judge the block."""
        verification = _verification(self.session)
        verdicts = verification.results[self.page.name].result()
        verdict = next(item for item in verdicts if item.block.id == self.block.id)
        _CURRENT[self.test_definition] = verdict
        super().runtest()  # type: ignore[no-untyped-call]  # theirs

    def reportinfo(self) -> tuple[Path, int, str]:
        """Where the block is, and what it is called."""
        return self.path, self.block.line - 1, self.block.id


_CURRENT: dict[FenceTestDefinition, Verdict] = {}


@register_runner(default=True)
class VerifiedRunner(_Runner):
    """The runner that pytest-markdown-docs uses for every block."""

    def runtest(
        self, test: FenceTestDefinition, args: dict[str, Any], *, asyncio_runner: Any = None
    ) -> None:
        """Pass, fail or skip as the verdict on the block says."""
        verdict = _CURRENT[test]
        if verdict.status == "excluded":
            raise pytest.skip.Exception(verdict.reason, _use_item_location=True)
        if verdict.status == "failed":
            raise BlockFailure(verdict)

    def repr_failure(self, test: FenceTestDefinition, excinfo: Any, style: Any = None) -> str:
        """Show what `verified-docs verify` shows: the diff, or why nothing could be run."""
        if isinstance(excinfo.value, (BlockFailure, EngineError)):
            return str(excinfo.value)
        return str(excinfo.getrepr(style=style or "short"))


@pytest.hookimpl
def pytest_markdown_docs_markdown_it() -> MarkdownIt:
    """Have pytest-markdown-docs see the fences inside tabs and admonitions too."""
    return MarkdownIt("commonmark").disable("code")


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(
    file_path: Path, parent: pytest.Collector
) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Collect pages by our rules, and leave docstrings and other Markdown alone."""
    others = [
        node for node in (yield) if not type(node).__module__.startswith("pytest_markdown_docs")
    ]
    if _is_page(file_path, parent.config.stash[SETTINGS]):
        return [*others, PageFile.from_parent(parent, path=file_path)]
    return others


@pytest.hookimpl
def pytest_sessionfinish(session: pytest.Session) -> None:
    """End what still runs of a verification of our own; keep what passed."""
    verification = session.stash.get(_OWN, None)
    if verification is not None:
        stopped = session.shouldstop or session.shouldfail
        verification.__exit__(KeyboardInterrupt if stopped else None)


def prepare(config: pytest.Config, settings: Config) -> None:
    """Have the settings at hand, where there are pages to collect.

    Raises:
        EngineError: there is no page where the settings say.
    """
    asked_pages((), settings)
    config.stash[SETTINGS] = settings


def pages_tested(session: pytest.Session) -> dict[str, Page]:
    """Return the pages with a test in a session, by their names."""
    return {item.page.name: item.page for item in session.items if isinstance(item, BlockItem)}


def _verification(session: pytest.Session) -> Verification:
    """Return the one verification of this session."""
    if VERIFICATION not in session.stash:
        config = session.config
        selection = Selection(
            device=config.getoption("verified_docs_device"),
            network=config.getoption("verified_docs_network"),
            fresh=config.getoption("verified_docs_fresh"),
        )
        pages = list(pages_tested(session).values())
        verification = Verification(config.stash[SETTINGS], pages, selection)
        session.stash[VERIFICATION] = session.stash[_OWN] = verification
        verification.__enter__()
    return session.stash[VERIFICATION]


def _is_page(path: Path, config: Config) -> bool:
    if path.suffix not in SUFFIXES or not project_site(config.root).shows(path):
        return False
    folders = folders_of_pages(config)
    return any(path.resolve().is_relative_to(folder.resolve()) for folder in folders)


def _read(path: Path, config: Config) -> Page:
    problems: list[Problem] = []
    try:
        page = read_page(path, config.root, config.cache)
    except PageError as error:
        problems.extend(error.problems)
        page = Page(path, page_name(path, config.root), "", "", (), ())
    else:
        problems.extend(parity_problems([page], config))
        problems.extend(unlisted_pages([page], config))
    if problems:
        raise PageProblem("\n".join(map(str, problems)))
    return page
