"""The real pages call each thing what the real glossary calls it, in both languages."""

from __future__ import annotations

from pathlib import Path

from verified_docs.languages.glossary import check_terms
from verified_docs.read.pages import find_pages, read_page
from verified_docs.settings import load_config

ROOT = Path(__file__).resolve().parents[2]
CONFIG = load_config(ROOT)
PAGES = [read_page(path, ROOT) for path in find_pages(CONFIG.page_folders)]


def test_every_term_is_called_what_the_glossary_calls_it() -> None:
    assert [str(problem) for problem in check_terms(PAGES, CONFIG)] == []
