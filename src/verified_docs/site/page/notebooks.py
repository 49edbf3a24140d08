"""Make a notebook page out of what mkdocs-jupyter renders: the same HTML as any other page.

mkdocs-jupyter embeds its own stylesheets, scripts and addresses of other hosts, more than half a
megabyte a page. Only the cells are kept, as the units that fences become.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Mapping
from html import escape
from typing import Any
from urllib.parse import urlsplit

from verified_docs.model import STYLING
from verified_docs.site.blocks.block_units import block_html
from verified_docs.site.blocks.output_html import output_html, stored_html
from verified_docs.site.page.compact import without_plain_marks
from verified_docs.site.page.mathematics import FormulaError, mathml
from verified_docs.site.page.stored_html import shown_html
from verified_docs.site.tree import (
    HEADINGS,
    Node,
    around,
    attribute,
    classes,
    first,
    put_last,
    replace,
    text_of,
    texts,
)

_FORMULA = re.compile(
    r"\$\$(?P<block>.+?)\$\$|(?<![\\$])\$(?P<line>[^\s$](?:[^$]*[^\s$])?)\$", re.DOTALL
)


def plain_notebook(
    root: Node, source: str, addresses: Mapping[str, str]
) -> tuple[tuple[dict[str, Any], ...], tuple[str, ...]]:
    """Leave the cells of a notebook; return its headings as tokens of a contents, and mistakes.

    A heading's id is that of an `<a id="…">` inside it, if it has one: how a notebook writes an
    explicit id. Links to other sources become links to their pages, as MkDocs does for Markdown.

    Args:
        root: The page's content, as mkdocs-jupyter renders it.
        source: The notebook's path in the folder of its language.
        addresses: For every file of that folder its address, relative to the notebook's page.
    """
    problems: list[str] = []
    headings: list[Node] = []
    parts: list[str] = []
    for cell in root.css(".jp-Cell"):
        if _is_in_a_cell(cell):
            continue  # a code cell is wrapped in another of its kind
        if "jp-MarkdownCell" in classes(cell):
            text = first(cell, ".jp-RenderedMarkdown")
            if text is not None:
                headings.extend(_prepare_headings(text))
                problems.extend(_typeset(text))
                problems.extend(_relink(text, posixpath.dirname(source), addresses))
                parts.append((text.inner_html or "").strip())
        elif "jp-CodeCell" in classes(cell):
            parts.append(_code_cell(cell))
    tokens = _tokens(headings)
    root.inner_html = "\n".join(parts)
    return tokens, tuple(problems)


def _is_in_a_cell(cell: Node) -> bool:
    above = cell.parent
    while above is not None and "jp-Cell" not in classes(above):
        above = above.parent
    return above is not None


def _code_cell(cell: Node) -> str:
    source = first(cell, ".clipboard-copy-txt")
    code = first(cell, ".highlight-ipynb pre")
    if source is None or code is None:
        return ""
    inside = without_plain_marks((code.inner_html or "").rstrip("\n"))
    highlighted = f'<div class="language-python highlight"><pre><code>{inside}\n</code></pre></div>'
    outputs: list[str] = []
    texts: list[str] = []
    for area in cell.css(".jp-OutputArea-output"):
        kind = attribute(area, "data-mime-type")
        if kind == "text/html":
            outputs += [*_output(texts), stored_html(shown_html(area))]
            texts = []
        # images are figures of the block, which `join_units` puts there
        elif first(area, "img") is None:
            texts.append(STYLING.sub("", area.text()).strip("\n"))
    return block_html(source.text(), highlighted) + "".join([*outputs, *_output(texts)])


def _output(texts: list[str]) -> list[str]:
    return [output_html("\n".join(texts) + "\n")] if texts else []


def _prepare_headings(text: Node) -> list[Node]:
    headings = text.css(HEADINGS)
    for heading in headings:
        for link in heading.css("a.anchor-link"):
            link.decompose()
        anchor = first(heading, "a[id]:not([href])")
        if anchor is not None:
            heading.attrs["id"] = attribute(anchor, "id")
            anchor.decompose()
        last = heading.last_child
        if last is not None and last.is_text_node:
            last.replace_with(text_of(last).rstrip())
        id_ = attribute(heading, "id")
        if id_:
            put_last(heading, f'<a class="headerlink" href="#{escape(id_)}">¶</a>')
    return headings


def _typeset(root: Node) -> list[str]:
    problems: list[str] = []

    def formula(match: re.Match[str]) -> str:
        try:
            return mathml((match["block"] or match["line"]).strip(), display=bool(match["block"]))
        except FormulaError as error:
            problems.append(str(error))
            return escape(match[0])

    for text, found in texts(root):
        if _FORMULA.search(found) and around(text, "code", "pre") is None:
            made, end = [], 0
            for match in _FORMULA.finditer(found):
                made += [escape(found[end : match.start()], quote=False), formula(match)]
                end = match.end()
            made.append(escape(found[end:], quote=False))
            replace(text, "".join(made))
    return problems


def _relink(text: Node, folder: str, addresses: Mapping[str, str]) -> list[str]:
    problems: list[str] = []
    for element, name in [(a, "href") for a in text.css("a[href]")] + [
        (image, "src") for image in text.css("img[src]")
    ]:
        given = attribute(element, name) or ""
        target = urlsplit(given)
        if target.scheme or target.netloc or not target.path:
            continue
        path = posixpath.normpath(posixpath.join(folder, target.path))
        if path in addresses:
            element.attrs[name] = target._replace(path=addresses[path]).geturl()
        else:
            problems.append(f"a link leads to `{given}`, which does not exist")
    return problems


def _tokens(headings: list[Node]) -> tuple[dict[str, Any], ...]:
    """Nest headings as Python-Markdown's `toc_tokens`."""
    roots: list[dict[str, Any]] = []
    open_: list[dict[str, Any]] = []
    for heading in headings:
        name = heading.text().removesuffix("¶")
        token: dict[str, Any] = {
            "level": int((heading.tag or "h1")[1]),
            "id": attribute(heading, "id") or "",
            "name": escape(name, quote=False),
            "html": escape(name, quote=False),
            "data-toc-label": "",
            "children": [],
        }
        while open_ and open_[-1]["level"] >= token["level"]:
            open_.pop()
        (open_[-1]["children"] if open_ else roots).append(token)
        open_.append(token)
    return tuple(roots)
