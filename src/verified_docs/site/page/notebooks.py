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

from bs4 import BeautifulSoup, Tag
from bs4.element import NavigableString

from verified_docs.compare import STYLING
from verified_docs.site.blocks.units import block_html, output_html
from verified_docs.site.page.compact import without_plain_marks
from verified_docs.site.page.mathematics import FormulaError, mathml

_FORMULA = re.compile(
    r"\$\$(?P<block>.+?)\$\$|(?<![\\$])\$(?P<line>[^\s$](?:[^$]*[^\s$])?)\$", re.DOTALL
)


def plain_notebook(
    html: str, source: str, addresses: Mapping[str, str]
) -> tuple[str, tuple[dict[str, Any], ...], tuple[str, ...]]:
    """Return the cells of a notebook page, its headings as table-of-contents tokens, and mistakes.

    A heading's id is that of an `<a id="…">` inside it, if it has one: how a notebook writes an
    explicit id. Links to other sources become links to their pages, as MkDocs does for Markdown.

    Args:
        html: As mkdocs-jupyter renders it.
        source: The notebook's path in the folder of its language.
        addresses: For every file of that folder its address, relative to the notebook's page.
    """
    soup = BeautifulSoup(html, "html.parser")
    problems: list[str] = []
    headings: list[Tag] = []
    parts: list[str] = []
    for cell in soup.select(".jp-Cell"):
        if cell.find_parent(class_="jp-Cell") is not None:
            continue  # a code cell is wrapped in another of its kind
        if "jp-MarkdownCell" in cell["class"]:
            text = cell.select_one(".jp-RenderedMarkdown")
            if text is not None:
                headings.extend(_prepare_headings(text))
                problems.extend(_typeset(text))
                problems.extend(_relink(text, posixpath.dirname(source), addresses))
                parts.append(text.decode_contents().strip())
        elif "jp-CodeCell" in cell["class"]:
            parts.append(_code_cell(cell))
    return "\n".join(parts), _tokens(headings), tuple(problems)


def _code_cell(cell: Tag) -> str:
    source = cell.select_one(".clipboard-copy-txt")
    code = cell.select_one(".highlight-ipynb pre")
    if source is None or code is None:
        return ""
    inside = without_plain_marks(code.decode_contents().rstrip("\n"))
    highlighted = f'<div class="language-python highlight"><pre><code>{inside}\n</code></pre></div>'
    texts: list[str] = []
    others: list[str] = []
    for area in cell.select(".jp-OutputArea-output"):
        image = area.select_one("img")
        if area.get("data-mime-type") == "image/png":
            continue  # a figure of the block, which `join_units` puts there
        if image is not None:
            others.append(f"<p>{image}</p>")
        elif area.select_one("table") is not None:
            others.append(f'<div class="md-typeset__table">{area.select_one("table")}</div>')
        elif area.get("data-mime-type") != "application/vnd.jupyter.stderr":
            texts.append(STYLING.sub("", area.get_text()).strip("\n"))
    html = block_html(source.get_text(), highlighted)
    if texts:
        html += output_html("\n".join(texts) + "\n")
    return html + "".join(others)


def _prepare_headings(text: Tag) -> list[Tag]:
    headings = text.find_all(re.compile("^h[1-6]$"))
    for heading in headings:
        for link in heading.select("a.anchor-link"):
            link.decompose()
        anchor = heading.find("a", id=True, href=False)
        if anchor is not None:
            heading["id"] = anchor["id"]
            anchor.decompose()
        if heading.contents and isinstance(heading.contents[-1], NavigableString):
            heading.contents[-1].replace_with(str(heading.contents[-1]).rstrip())
        if heading.get("id"):
            link = BeautifulSoup("", "html.parser").new_tag(
                "a", attrs={"class": "headerlink", "href": f"#{heading['id']}"}
            )
            link.string = "¶"
            heading.append(link)
    return list(headings)


def _typeset(text: Tag) -> list[str]:
    problems: list[str] = []

    def formula(match: re.Match[str]) -> str:
        try:
            return mathml((match["block"] or match["line"]).strip(), display=bool(match["block"]))
        except FormulaError as error:
            problems.append(str(error))
            return escape(match[0])

    for string in text.find_all(string=_FORMULA):
        if string.find_parent(["code", "pre"]) is None:
            pieces, end = [], 0
            for match in _FORMULA.finditer(string):
                pieces += [escape(string[end : match.start()], quote=False), formula(match)]
                end = match.end()
            pieces.append(escape(string[end:], quote=False))
            string.replace_with(BeautifulSoup("".join(pieces), "html.parser"))
    return problems


def _relink(text: Tag, folder: str, addresses: Mapping[str, str]) -> list[str]:
    problems: list[str] = []
    for element, name in [(a, "href") for a in text.select("a[href]")] + [
        (image, "src") for image in text.select("img[src]")
    ]:
        target = urlsplit(str(element[name]))
        if target.scheme or target.netloc or not target.path:
            continue
        path = posixpath.normpath(posixpath.join(folder, target.path))
        if path in addresses:
            element[name] = target._replace(path=addresses[path]).geturl()
        else:
            problems.append(f"a link leads to `{element[name]}`, which does not exist")
    return problems


def _tokens(headings: list[Tag]) -> tuple[dict[str, Any], ...]:
    """Nest headings as Python-Markdown's `toc_tokens`."""
    roots: list[dict[str, Any]] = []
    open_: list[dict[str, Any]] = []
    for heading in headings:
        name = heading.get_text().removesuffix("¶")
        token: dict[str, Any] = {
            "level": int(heading.name[1]),
            "id": heading.get("id", ""),
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
