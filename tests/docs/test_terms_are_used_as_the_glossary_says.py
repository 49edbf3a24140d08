"""The real pages call each thing what the real glossary calls it, in both languages."""

from __future__ import annotations

from verified_docs.languages.glossary import check_terms
from verified_docs.model.page import Page
from verified_docs.settings import Config


def test_every_term_is_called_what_the_glossary_calls_it(
    pages: dict[str, Page], config: Config
) -> None:
    assert [str(problem) for problem in check_terms(list(pages.values()), config)] == []
