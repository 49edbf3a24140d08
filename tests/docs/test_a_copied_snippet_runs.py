"""Each block is a program of its own: committed as its page gives it, and run alone.

A program that is a fact, committed with its digest, is not run again but for a tenth of them.
"""

from __future__ import annotations

from asking import VerdictsOf

from verified_docs.model.page import Page
from verified_docs.record.facts import FOLDER as FACTS
from verified_docs.record.facts import Facts
from verified_docs.record.seconds import FILE as SECONDS
from verified_docs.report.terminal import verdict_text
from verified_docs.settings import Config
from verified_docs.slicing.snippets import Snippet, snippet_drift
from verified_docs.slicing.standalone import FOLDER


def test_the_snippets_are_what_their_pages_give(
    snippets: list[Snippet], pages: dict[str, Page], config: Config
) -> None:
    assert [str(problem) for problem in snippet_drift(snippets, list(pages.values()), config)] == []


def test_every_file_among_the_snippets_belongs_to_a_block(
    snippets: list[Snippet], config: Config
) -> None:
    files = {path for path in (config.root / FOLDER).rglob("*") if path.is_file()}
    assert files == {snippet.path for snippet in snippets} | {config.root / SECONDS}


def test_a_snippet_prints_alone_what_its_page_shows(
    place: str,
    snippets_at: dict[str, list[Snippet]],
    programs: list[Page],
    facts: Facts,
    verdicts_of: VerdictsOf,
) -> None:
    run = {program.name for program in programs}
    wrong = []
    for program in (snippet.page for snippet in snippets_at.get(place, [])):
        verdicts = verdicts_of(program.name) if program.name in run else []
        wrong += [verdict_text(one) for one in verdicts if one.status == "failed"]
        assert program.name in run or facts.cover(program), program.name
    assert not wrong, "\n".join(wrong)


def test_the_facts_are_as_the_command_writes_them(config: Config) -> None:
    for path in (config.root / FACTS).glob("*.json"):
        facts = Facts.read(path)
        assert facts is not None, path.name
        assert facts.text == path.read_text("utf-8"), path.name
