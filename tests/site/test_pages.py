"""What the HTML of every page keeps to, in both languages."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

import nbformat
import pytest
from parsing import Element, parsed
from visiting import LANGUAGES, Site

from verified_docs.model.page import Page
from verified_docs.model.selection import FULL_MACHINE
from verified_docs.read.pages import find_pages, read_page
from verified_docs.record.confirmation import confirmations
from verified_docs.settings import load_config
from verified_docs.slicing.snippets import snippets_of
from verified_docs.verify.fence_list import ledger

pytestmark = pytest.mark.parametrize("language", LANGUAGES)


@cache
def sources(site: Site, language: str) -> list[tuple[Page, Element]]:
    """Each page as the engine reads it, with the HTML the site made of it."""
    found = []
    for path in find_pages([site.project / "docs" / language]):
        page = read_page(path, site.project, load_config(site.project).cache)
        url = html_folder(page, site, language).relative_to(site.folder).as_posix()
        found.append((page, parsed(site, f"{url}/")))
    return found


def html_folder(page: Page, site: Site, language: str) -> Path:
    """Return the folder that the page is served from."""
    inside = page.path.relative_to(site.project / "docs" / language).with_suffix("")
    return site.folder / language / (inside.parent if inside.name == "index" else inside)


def test_no_page_links_a_script_style_or_picture_elsewhere(site: Site, language: str):
    for page, html in sources(site, language):
        for element in html.select("[src], link[href]"):
            address = element.get("src") or element["href"]
            told = {"canonical", "alternate"} & set((element.get("rel") or "").split())
            known = told and str(address).startswith(site.published)
            assert known or not urlsplit(str(address)).hostname, f"{page.name}: {element}"


def test_the_ledger_counts_what_the_site_renders(site: Site, language: str):
    for page, html in sources(site, language):
        entries = ledger([page.path], site.project)
        rendered = html.select("article :is(.highlight, :not(.block-rest) > .block-output)")
        if page.is_notebook:
            rendered = html.select("article .block")
        assert len(rendered) == len(entries), page.name


def test_every_block_is_on_the_page_once_with_its_id_and_output(site: Site, language: str):
    for page, html in sources(site, language):
        units = html.select("article .block")
        blocks = [block for block in page.blocks if block.parameters is None]
        assert [unit.get("data-block") for unit in units] == [block.id for block in blocks], (
            page.name
        )
        for unit, block in zip(units, blocks, strict=True):
            code = unit.select_one(".highlight code")
            assert code is not None
            source = block.fence.source if block.fence else block.source
            text = re.sub("^<BLANKLINE>$", "", source, flags=re.MULTILINE)
            assert code.get_text().strip("\n") == text.strip("\n"), f"{page.name}#{block.id}"
            results = unit.select(".block-result")
            has_output = block.kind in ("script", "cell") and block.documented is not None
            assert len(results) == (1 if has_output else 0), f"{page.name}#{block.id}"
            if block.html:  # stands in the place of the text beside it
                assert results[0].select("table"), f"{page.name}#{block.id}"
            elif block.documented and has_output:
                shown = [part.get_text() for part in results[0].select(".block-output")]
                assert "".join(shown).strip("\n") == block.documented.text.strip("\n")
            assert len(unit.select(".block-figures img")) == len(block.figures)


def test_every_excluded_block_shows_why(site: Site, language: str):
    for page, html in sources(site, language):
        for block in page.blocks:
            if block.options.notest:
                notice = html.select_one(f"[data-block={block.id}] .block-notice")
                assert notice is not None
                assert str(block.options.reason) in notice.get_text(), f"{page.name}#{block.id}"


def test_every_block_that_shows_why_is_on_the_list_of_those_not_run(site: Site, language: str):
    shown = {
        (html_folder(page, site, language).resolve(), unit["data-block"], notice.get_text())
        for page, html in sources(site, language)
        for unit in html.select("article .block")
        for notice in unit.select(".block-notice")
    }
    (holder,) = [
        (html_folder(page, site, language), html)
        for page, html in sources(site, language)
        if page.path.stem == "not-run"
    ]
    listed = set()
    for row in holder[1].select("article tbody tr"):
        address, _, id_ = str(row.select("a")[0]["href"]).partition("#")
        listed.add(((holder[0] / address).resolve(), id_, row.select("td")[2].get_text()))
    assert shown
    assert listed == shown


def test_every_page_that_runs_something_says_what_verified_it(site: Site, language: str):
    config = load_config(site.project)
    states = set()
    for page, html in sources(site, language):
        line = html.select_one("article .verification")
        if not any(map(FULL_MACHINE.runs, page.blocks)):
            assert line is None, page.name
            continue
        assert line is not None, page.name
        proven = confirmations(page, config.records, config.gpu_rtol, config.display)
        environments = [confirmation.environment for confirmation in proven]
        expected = "verified" if environments else "unverified"
        assert line["data-state"] == expected, page.name
        states.add(expected)
        for environment, sentence in zip(
            sorted(environments, key=lambda one: (one.device != "cpu", one.device)),
            line.select("p"),
            strict=False,
        ):
            for fact in (environment.packages["keras"], environment.python):
                assert fact in sentence.get_text()
    assert states == {"verified", "unverified"}


def test_no_option_of_a_fence_becomes_an_attribute(site: Site, language: str):
    known = {"rtol", "atol", "mask", "raises", "warns", "timeout", "devices", "gpu", "network"}
    for page, html in sources(site, language):
        for element in html.select("article *"):
            assert not known & set(element.attrs), f"{page.name}: {element}"


def test_every_heading_has_an_anchor_of_its_own(site: Site, language: str):
    for page, html in sources(site, language):
        ids = [heading.get("id") for heading in html.select("article :is(h1, h2, h3, h4)")]
        assert all(ids), page.name
        assert not [id_ for id_ in ids if str(id_).lstrip("_").isdigit() or id_ == "_"], page.name


def test_every_link_within_the_site_arrives(site: Site, language: str):
    anchors = {
        path.resolve(): set(re.findall(r'\sid="([^"]+)"', path.read_text("utf-8")))
        for path in site.folder.rglob("index.html")
    }
    for page, html in sources(site, language):
        here = html_folder(page, site, language)
        for link in html.select("article a[href]"):
            target = urlsplit(str(link["href"]))
            if target.scheme or target.netloc:
                continue
            found = (here / target.path).resolve()
            found = found / "index.html" if found.is_dir() else found
            assert found.is_file(), f"{page.name}: {link}"
            if target.fragment and found in anchors:
                assert target.fragment in anchors[found], f"{page.name}: {link}"


def test_every_id_is_unique(site: Site, language: str):
    for page, html in sources(site, language):
        ids = [element["id"] for element in html.select("[id]")]
        assert sorted(set(ids)) == sorted(ids), page.name


def test_every_block_that_is_run_offers_its_standalone_program(site: Site, language: str):
    config = load_config(site.project)
    for page, html in sources(site, language):
        wanted = {snippet.path.stem: snippet.text for snippet in snippets_of(page, config)}
        for unit in html.select("article .block"):
            links = unit.select(".block-standalone")
            name = f"{page.name}#{unit['data-block']}"
            assert len(links) == (1 if unit["data-block"] in wanted else 0), name
            if links:
                file = html_folder(page, site, language) / str(links[0]["href"])
                assert file.read_text("utf-8") == wanted[str(unit["data-block"])], name


def test_every_page_with_code_can_be_downloaded(site: Site, language: str):
    for page, html in sources(site, language):
        links = [str(link["href"]) for link in html.select("article .downloads a[download]")]
        stem = page.path.stem
        assert links == ([f"{stem}.py", f"{stem}.ipynb"] if page.blocks else []), page.name
        assert not html.select("article .downloads a[href^=http]"), page.name
        if not links:
            continue
        script, notebook = (html_folder(page, site, language) / link for link in links)
        ast.parse(script.read_text("utf-8"))
        if page.is_notebook:
            assert notebook.read_bytes() == page.path.read_bytes()
        else:
            content = nbformat.read(notebook, as_version=4)
            nbformat.validate(content)
            ids = [cell.id for cell in content.cells if cell.cell_type == "code"]
            ids = [id_ for id_ in ids if not id_.startswith("cell-")]  # of cells that write files
            assert set(ids) <= {block.id for block in page.blocks}, page.name


def test_the_links_of_a_notebook_lead_to_the_site(site: Site, language: str):
    path = site.folder / language / "guides" / "custom-layers" / "custom-layers.ipynb"
    text = "\n".join(cell.source for cell in nbformat.read(path, as_version=4).cells)
    assert f"]({site.published}{language}/guides/custom-models/" in text
    assert ".md)" not in text
    assert ".md#" not in text


def test_notebook_pages_weigh_little(site: Site, language: str):
    path = site.folder / language / Path("awkward/notebook/index.html")
    assert path.stat().st_size < 40_000
