"""Each block is a program of its own: committed as its page gives it, and run alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from verified_docs.compare.verdict import Verdict
from verified_docs.read.pages import find_pages, read_page
from verified_docs.record.seconds import FILE as SECONDS
from verified_docs.report.terminal import verdict_text
from verified_docs.settings import load_config
from verified_docs.slicing.snippets import snippet_drift, snippets_of
from verified_docs.slicing.standalone import FOLDER
from verified_docs.verify.verification import Verification

ROOT = Path(__file__).resolve().parents[2]
CONFIG = load_config(ROOT)
PAGES = [read_page(path, ROOT) for path in find_pages(CONFIG.page_folders)]
SNIPPETS = [snippet for page in PAGES for snippet in snippets_of(page, CONFIG)]


@pytest.fixture(scope="module")
def verdicts() -> dict[str, Verdict]:
    with Verification(CONFIG, [snippet.page for snippet in SNIPPETS]) as verification:
        return {verdict.page.name: verdict for verdict in verification.verdicts()}


def test_the_snippets_are_what_their_pages_give() -> None:
    assert [str(problem) for problem in snippet_drift(SNIPPETS, PAGES, CONFIG)] == []


def test_every_file_among_the_snippets_belongs_to_a_block() -> None:
    files = {path for path in (ROOT / FOLDER).rglob("*") if path.is_file()}
    assert files == {snippet.path for snippet in SNIPPETS} | {ROOT / SECONDS}


@pytest.mark.parametrize("name", [snippet.page.name for snippet in SNIPPETS])
def test_a_snippet_prints_alone_what_its_page_shows(
    name: str, verdicts: dict[str, Verdict]
) -> None:
    assert verdicts[name].status == "passed", verdict_text(verdicts[name])
