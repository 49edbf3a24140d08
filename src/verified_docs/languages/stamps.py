"""What a page was written against: the prose of its counterparts, as digests that it carries.

A translation and its original are written at different times, by different people. So that
either is seen to fall behind the other, each carries for each other language the digests of the
paragraphs that the counterpart had when the two were last in step, in order. One digest of the
whole would tell that something has changed; a digest a paragraph tells what, without a look into
the history. A Markdown page carries them in a comment at its end,

    <!-- written against zh: 3f2a91c0 8c01de77 -->

a notebook in its metadata, under `verified-docs`. The site, downloads and programs never show it.
"""

from __future__ import annotations

import json
import re
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from verified_docs.kinds import METADATA
from verified_docs.model import Page
from verified_docs.read import Located
from verified_docs.write import joined, newline_of, split_lines, with_member

WIDTH = 100
KEY = "written-against"

_MARK = re.compile(
    r"^<!-- written against (?P<language>[\w-]+):(?P<digests>(?:\s+[0-9a-f]{8})*)\s*-->[ \t]*$",
    re.MULTILINE,
)

Marks = Mapping[str, tuple[str, ...]]
"""For each other language the digests of the counterpart's paragraphs."""


def marks_of(page: Page) -> Marks:
    """Return what a page was written against; a language it carries no mark for is not there."""
    if not page.is_notebook:
        return {match["language"]: tuple(match["digests"].split()) for match in _found(page)}
    found = _of_metadata(json.loads(page.text)["metadata"]).get(KEY)
    return {
        language: tuple(digests.split())
        for language, digests in (found.items() if isinstance(found, dict) else ())
        if isinstance(digests, str)
    }


def without_marks(page: Page) -> str:
    """Return the text of a Markdown page with blank lines where its marks are."""
    text = page.text
    for match in reversed(list(_found(page))):
        text = text[: match.start()] + "\n" * match[0].count("\n") + text[match.end() :]
    return text


def without_marks_in_html(html: str) -> str:
    """Return the HTML of a page without its marks; a fence that shows one keeps it."""
    return re.sub(r"\n?" + _MARK.pattern.strip("^$"), "", html)


def with_marks(page: Page, raw: str, marks: Marks) -> str:
    """Return the text of a page's file with its marks set.

    Args:
        page: As the engine reads it.
        raw: The file as it is, with its own line breaks.
        marks: The marks to set; those of other languages stay.
    """
    wanted = {**marks_of(page), **marks}
    if wanted == marks_of(page):
        return raw
    if page.is_notebook:
        return _with_metadata(raw, wanted)
    pieces = split_lines(raw)
    newline = newline_of(pieces)
    for match in reversed(list(_found(page))):
        first = page.text.count("\n", 0, match.start())
        del pieces[first : first + match[0].count("\n") + 1]
    while pieces and not pieces[-1][0].strip():
        pieces.pop()
    if pieces:
        pieces[-1] = (pieces[-1][0], newline)
        pieces.append(("", newline))
    for language in sorted(wanted):
        pieces += [(line, newline) for line in _comment(language, wanted[language])]
    return joined(pieces)


def _found(page: Page) -> Iterator[re.Match[str]]:
    """Yield the marks of a Markdown page that are not shown in a fence of it."""
    for match in _MARK.finditer(page.text):
        line = page.text.count("\n", 0, match.start()) + 1
        if not any(fence.open_line <= line <= fence.close_line for fence in page.fences):
            yield match


def _comment(language: str, digests: Sequence[str]) -> list[str]:
    text = " ".join([f"<!-- written against {language}:", *digests, "-->"])
    return textwrap.wrap(text, WIDTH, break_on_hyphens=False)


def _of_metadata(metadata: dict[str, Any]) -> dict[str, Any]:
    """Return what a notebook's metadata hold of ours; any program may have written them."""
    ours = metadata.get(METADATA)
    return ours if isinstance(ours, dict) else {}


def _with_metadata(raw: str, marks: Marks) -> str:
    located = Located(raw)
    metadata = located.member(located.root, "metadata")
    assert metadata is not None, "the format of notebooks requires it"
    ours = _of_metadata(json.loads(raw[metadata.start : metadata.end]))
    written = {language: " ".join(marks[language]) for language in sorted(marks)}
    return with_member(raw, metadata, METADATA, {**ours, KEY: written})
