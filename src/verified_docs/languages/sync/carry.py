"""Carry what the languages of a page share from the one that was edited to the others.

Code, options, ids, outputs and the addresses of figures are the same in every language; what is
prose (`prose`) stays as the translator wrote it, the comments in the code included.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from verified_docs.errors import EngineError, PageError, Problem
from verified_docs.languages.parity import counterparts
from verified_docs.languages.stamps import marks_of
from verified_docs.languages.sync.markdown_page import Carried, carry
from verified_docs.languages.sync.notebook_page import carry_cells
from verified_docs.model import Page
from verified_docs.read import page_name, parsed_markdown, read_leniently, read_notebook
from verified_docs.settings import Config


@dataclass(frozen=True)
class Synced:
    """A counterpart, as it was and as it is to be."""

    path: Path
    name: str
    before: str
    after: str
    """The text of its file, with its own line breaks."""
    notes: tuple[Problem, ...]
    """What is left to a person: comments to translate, and what could not be carried."""


def synced(page: Page, config: Config) -> list[Synced]:
    """Return the counterparts of a page with its code, options, ids, outputs and figures.

    Nothing is written.

    Raises:
        EngineError: the page belongs to no language.
        PageError: a counterpart does not exist, cannot be read, or cannot be brought in step.
    """
    place = config.place_of(page.path)
    others = counterparts(page.path, config)
    if place is None or not others:
        folders = ", ".join(page_name(path, config.root) for path in config.languages.values())
        raise EngineError(
            f"{page.name}: in no folder of a language with another beside it"
            + (f"; those are {folders}" if folders else ": set `languages` in pyproject.toml")
        )
    language, _ = place
    missing = [
        Problem(
            page.name,
            1,
            f"no translation in `{other}`: copy the page to {page_name(path, config.root)} and "
            "translate its prose; `sync` carries over what changes from then on",
        )
        for other, path in others.items()
        if not path.is_file()
    ]
    if missing:
        raise PageError(missing)
    return [_synced(page, path, language, config) for path in others.values()]


def _synced(page: Page, path: Path, language: str, config: Config) -> Synced:
    target, _ = read_leniently(path, config.root, config.cache)
    raw = path.read_bytes().decode("utf-8")
    known = frozenset(marks_of(target).get(language, ()))
    carried = _carry(page, target, raw, known)
    after, _ = _read(carried.text, target, config.root)
    again = _carry(page, after, carried.text, known)
    if again.text != carried.text:
        message = (
            f"cannot be brought in step with {page.name}: bring the fences and headings of the "
            "two into the same order by hand first; nothing was written"
        )
        raise PageError(
            [Problem(target.name, _first_difference(carried.text, again.text), message)]
        )
    return Synced(path, target.name, raw, carried.text, tuple(_notes(page, target, carried, again)))


def _carry(page: Page, target: Page, raw: str, known: frozenset[str]) -> Carried:
    return (carry_cells if page.is_notebook else carry)(page, target, raw, known)


def _read(raw: str, page: Page, root: Path) -> tuple[Page, tuple[Problem, ...]]:
    text = raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    if page.is_notebook:
        return read_notebook(text, page.path, page.name)
    return parsed_markdown(text, page.path, root)


def _notes(page: Page, target: Page, carried: Carried, again: Carried) -> list[Problem]:
    """Say where in the file, as it is to be, something is left to do."""
    found = [(again.starts[number] + offset, what) for number, offset, what in carried.untranslated]
    found += [(again.starts[number] - 1, what) for number, what in carried.notes]
    found += [
        (
            line,
            f"this `{language}` fence has no counterpart in {page.name}: take it out, unless it "
            "is meant for the readers of one language",
        )
        for line, language in again.own
    ]
    return [Problem(target.name, line, what) for line, what in sorted(found)]


def _first_difference(one: str, other: str) -> int:
    pairs = zip(one.splitlines(), other.splitlines(), strict=False)
    return next((number for number, (a, b) in enumerate(pairs, 1) if a != b), 1)
