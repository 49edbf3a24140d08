"""One word for one thing: whether the languages use the terms of the project's glossary.

The glossary is a page. The first columns of its tables are the languages of the project, in the
order of the setting `languages`; a cell holds the forms of a term, the preferred one first, and in
`<del>` those that are not to be used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from verified_docs.errors import EngineError, Problem
from verified_docs.languages.parity import counterpart_page, counterparts
from verified_docs.languages.prose import Paragraph, paragraphs
from verified_docs.model import Page
from verified_docs.read import read_leniently
from verified_docs.settings import Config

_ROW = re.compile(r"^\|(?P<cells>.+)\|\s*$")
_RULE = re.compile(r"^\|[\s:|-]+\|\s*$")
_AVOIDED = re.compile(r"<del>(?P<form>.*?)</del>")
_NOTE = re.compile(r"\s*\([^)]*\)")
_CODE = re.compile(r"(?P<ticks>`+)(?P<code>.+?)(?P=ticks)")


@dataclass(frozen=True)
class Term:
    """A thing, and what it is called."""

    forms: Mapping[str, tuple[str, ...]]
    """For each language what it may be called, the preferred form first."""
    avoided: Mapping[str, tuple[str, ...]]
    """For each language what it is not called."""


def read_terms(config: Config) -> tuple[Term, ...]:
    """Return the terms of the project's glossary.

    Raises:
        EngineError: the project names no glossary, has one language only, or the glossary's tables
            have no column for each language or leave a term without a form.
    """
    if not config.glossary or len(config.languages) < 2:
        raise EngineError(
            "set `glossary` and two or more `languages` in [tool.verified-docs], such as "
            'glossary = "glossary.md" and languages = { en = "docs/en", zh = "docs/zh" }'
        )
    path = next(iter(config.languages.values())) / config.glossary
    page, _ = read_leniently(path, config.root, config.cache)
    found: list[Term] = []
    lines = page.text.split("\n")
    for number, line in enumerate(lines, 1):
        following = lines[number] if number < len(lines) else ""
        row = _ROW.match(line)
        if row is None or _RULE.match(line) or _RULE.match(following):
            continue  # not a row of a table, or the row that names its columns
        cells = [cell.strip() for cell in row["cells"].split("|")]
        if len(cells) < len(config.languages):
            raise EngineError(f"{page.name}:{number}: give the term in each language, in a column")
        named = dict(zip(config.languages, cells, strict=False))
        term = Term(
            {language: _forms(_AVOIDED.sub("", cell)) for language, cell in named.items()},
            {language: tuple(_AVOIDED.findall(cell)) for language, cell in named.items()},
        )
        for language, forms in term.forms.items():
            if not forms:
                raise EngineError(f"{page.name}:{number}: the term has no form in `{language}`")
        found.append(term)
    if not found:
        raise EngineError(
            f"{page.name}: there is no table of terms on this page: "
            "write one with a column for each language"
        )
    return tuple(found)


def check_terms(pages: Sequence[Page], config: Config) -> list[Problem]:
    """Return where a page calls a thing by another name than the glossary does.

    Of two pages that are each other's translation, the one in the first language is read for
    terms, and the paragraph that answers to it must have one of their forms. A form that is
    avoided is found on its own.
    """
    terms = read_terms(config)
    source = next(iter(config.languages))
    read = {page.path.resolve(): page for page in pages}
    problems = []
    for page in pages:
        place = config.place_of(page.path)
        if place is None or place[1].as_posix() == config.glossary:
            continue
        problems += list(_avoided(page, place[0], terms))
        if place[0] != source:
            continue
        for language, path in counterparts(page.path, config).items():
            other = counterpart_page(path, read, config) if path.is_file() else None
            if other is not None:
                problems += list(_untranslated(page, source, other, language, terms))
    return problems


def _forms(cell: str) -> tuple[str, ...]:
    parts = re.split(r"[,、，]", _NOTE.sub("", cell))
    return tuple(part.strip() for part in parts if part.strip())


def _avoided(page: Page, language: str, terms: Sequence[Term]) -> Iterator[Problem]:
    for paragraph in paragraphs(page):
        text = _CODE.sub(" ", paragraph.text)
        for term in terms:
            for form in term.avoided[language]:
                if _pattern(form).search(text):
                    preferred = term.forms[language][0]
                    yield Problem(
                        page.name,
                        paragraph.line,
                        f"`{form}` is called `{preferred}` here, says the glossary",
                    )


def _untranslated(
    page: Page, source: str, other: Page, language: str, terms: Sequence[Term]
) -> Iterator[Problem]:
    """Yield the terms that the other page has another name for.

    Prose leaves out a `layer` that has been named before, or says `it`: a single word has to be
    anywhere below the same heading, a term of several words in the very paragraph.
    """
    patterns = sorted(
        ((form, _pattern(form), term) for term in terms for form in term.forms[source]),
        key=lambda one: -len(one[0]),
    )
    ours, theirs = _below_headings(paragraphs(page)), _below_headings(paragraphs(other))
    for heading, mine in ours.items():
        answering = theirs.get(heading, [])
        if not answering:
            continue
        below = _joined(answering)
        same = len(mine) == len(answering)
        for original, paragraph in zip(
            mine, answering if same else [below] * len(mine), strict=True
        ):
            text = _CODE.sub(" ", original.text)
            for form, pattern, term in patterns:
                # A longer term is taken out first: `batch size` does not speak of a `batch`.
                text, count = pattern.subn("\0", text)
                where = paragraph if " " in form else below
                if count and not _has(where.text, term.forms[language], form):
                    yield Problem(
                        other.name,
                        paragraph.line,
                        f"{page.name}:{original.line} says `{form}`; here is none of "
                        + ", ".join(f"`{one}`" for one in term.forms[language]),
                    )


def _has(text: str, forms: Sequence[str], original: str) -> bool:
    """Whether a text has one of the forms, or has the original in the name of an API."""
    if any(_pattern(form).search(text) for form in forms):
        return True
    names = " ".join(match["code"] for match in _CODE.finditer(text))
    return original.replace(" ", "").lower() in names.replace("_", "").lower()


@cache
def _pattern(form: str) -> re.Pattern[str]:
    """Match a form, as a word in the singular or plural where its script has words."""
    if not form.isascii():
        return re.compile(re.escape(form))
    stem = f"{re.escape(form[:-1])}(?:y|ies)" if form[-1] == "y" else f"{re.escape(form)}(?:e?s)?"
    return re.compile(rf"(?<![A-Za-z0-9_-]){stem}(?![A-Za-z0-9_-])", re.IGNORECASE)


def _below_headings(found: Sequence[Paragraph]) -> dict[str, list[Paragraph]]:
    sections: dict[str, list[Paragraph]] = {}
    for paragraph in found:
        sections.setdefault(paragraph.heading, []).append(paragraph)
    return sections


def _joined(found: Sequence[Paragraph]) -> Paragraph:
    text = " ".join(one.text for one in found)
    return Paragraph(text, found[0].line, found[-1].end, found[0].heading)
