"""A page as Markdown that reads well by itself, for programs and for readers of plain text.

It says what the page says, outputs included. What only the engine or the theme reads is gone: the
options of fences, the figures for dark pages, the marks of translations. Ids of headings stay,
since they are how a section is cited.
"""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from verified_docs.export import Fenced, PortableLines, fenced, pieces
from verified_docs.model import Block, Page
from verified_docs.site.lists.excluded import EXCLUDED_PLACE
from verified_docs.site.tree import Fragment

_NAME = re.compile(r'\b(?:write|file|title)="([^"]+)"')
# How a notebook gives a heading its id: Jupyter knows no other way.
_ANCHOR = re.compile(r'^(#{1,6} +)(?=.*<a id="([^"]+)"></a>)(.*?) *<a id="[^"]+"></a> *(.*)$')
_TITLE = re.compile(r"^# .*$", re.MULTILINE)
_NONE: Mapping[str, str] = MappingProxyType({})


def as_markdown(
    page: Page,
    path: str,
    addresses: Mapping[str, str],
    facts: Sequence[str] = (),
    notices: Mapping[str, str] = _NONE,
    figures: Mapping[str, str] = _NONE,
    excluded: str = "",
) -> str:
    """Return the page as Markdown.

    Args:
        page: As the engine reads it.
        path: Of the page's file, relative to the folder of its language.
        addresses: By such a path, where a link to that file leads.
        facts: Lines below the title.
        notices: By id of a block, what is to be said of it.
        figures: By id of a notebook's block, its figures as Markdown.
        excluded: What stands where the page lists the blocks that are not run.
    """
    if page.is_notebook:
        text = "\n\n".join(_notebook_parts(page, path, addresses, notices, figures))
    else:
        text = "\n".join(_lines(page, path, addresses, notices))
        text = text.replace(EXCLUDED_PLACE, excluded)
    above = "\n".join(facts)
    text = _TITLE.sub(lambda title: f"{title[0]}\n\n{above}" if above else title[0], text, count=1)
    return text.strip("\n") + "\n"


def sentences(html: str) -> tuple[str, ...]:
    """Return the paragraphs of a line of the site as text."""
    return tuple(paragraph.text() for paragraph in Fragment(html).root.css("p"))


def _lines(
    page: Page, path: str, addresses: Mapping[str, str], notices: Mapping[str, str]
) -> Iterator[str]:
    """Yield the lines of a Markdown page."""
    blocks = {block.fence.open_line: block for block in page.blocks if block.fence}
    blank = True
    for piece in pieces(page, _portable(path, addresses)):
        if not isinstance(piece, str):
            yield from _fence(piece, blocks.get(piece.fence.open_line), notices)
            blank = False
        else:
            if piece.strip() or not blank:
                yield piece
            blank = not piece.strip()


def _fence(piece: Fenced, block: Block | None, notices: Mapping[str, str]) -> Iterator[str]:
    name = _NAME.search(piece.fence.info)
    if name:
        yield f"{piece.prefix}`{name[1]}`:"
        yield piece.prefix.rstrip()
    yield from piece.lines
    if block and block.id in notices:
        yield piece.prefix.rstrip()
        yield f"{piece.prefix}*{notices[block.id]}*"


def _notebook_parts(
    page: Page,
    path: str,
    addresses: Mapping[str, str],
    notices: Mapping[str, str],
    figures: Mapping[str, str],
) -> Iterator[str]:
    """Yield the cells of a notebook and what they show."""
    blocks = iter(page.blocks)
    for cell in json.loads(page.text)["cells"]:
        if cell["cell_type"] == "markdown":
            made = _portable(path, addresses)
            lines = "".join(cell["source"]).split("\n")
            yield "\n".join(made.portable(_ANCHOR.sub(r"\1\3\4 {#\2}", line)) for line in lines)
        elif cell["cell_type"] == "code":
            block = next(blocks)
            yield fenced(block.source, "python")
            if block.id in notices:
                yield f"*{notices[block.id]}*"
            if block.documented:
                yield fenced(block.documented.text, "output")
            if block.id in figures:
                yield figures[block.id]


def _portable(path: str, addresses: Mapping[str, str]) -> PortableLines:
    def address(target: str) -> str | None:
        inside = posixpath.normpath(posixpath.join(posixpath.dirname(path), target))
        return addresses.get(inside if target else path)

    return PortableLines(r"\g<heading> {#\g<id>}", address)
