"""The theme's MkDocs hook: passes values between MkDocs and verified_docs, decides nothing."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any, NamedTuple
from urllib.parse import urljoin

from mkdocs.config import config_options
from mkdocs.config.base import Config as Settings
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc

from verified_docs import site
from verified_docs.config import Config, load_config
from verified_docs.download import as_notebook, as_script
from verified_docs.environment import Environment
from verified_docs.errors import Problem
from verified_docs.marks import without_marks_in_html
from verified_docs.page import Page as Source
from verified_docs.read import read_leniently
from verified_docs.records import matching
from verified_docs.standalone import device_setup
from verified_docs.translations import standings

# A warning under this name makes a strict build fail.
log = logging.getLogger("mkdocs.hooks.verified_docs")


class _SearchSettings(Settings):
    enabled = config_options.Type(bool, default=True)


class _Search(BasePlugin[_SearchSettings]):
    """Has the theme's header show its search dialog, which asks for a plugin of this name."""


class _Known(NamedTuple):
    source: Source
    mistakes: Sequence[Problem]
    environments: Sequence[Environment]
    uses: Mapping[str, Sequence[site.Use]]


_pages: dict[Path, _Known] = {}
"""Of one build, by their paths."""


@event_priority(100)
def on_config(config: MkDocsConfig) -> None:
    """Before mike, which appends the version to the address."""
    _pages.clear()
    search = _Search()
    search.load_config({})
    config.plugins["material/search"] = search
    config.site_url = f"{(config.site_url or '').rstrip('/')}/{config.theme['language']}/"
    config.mdx_configs["pymdownx.superfences"] = {"custom_fences": site.custom_fences()}
    if _version():
        config.extra["version"] = {"provider": "mike", "alias": True}


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    words = site.WORDS[config.theme["language"]]
    engine = load_config(Path(config.config_file_path).parent)
    problems: list[str] = []

    if page.file.src_uri.endswith(".ipynb"):
        addresses = {file.src_uri: file.url_relative_to(page.file) for file in files}
        html, headings, found = site.plain_notebook(html, page.file.src_uri, addresses)
        page.toc = get_toc(list(headings))
        problems += found
    else:
        html, found = site.typeset(without_marks_in_html(html))
        problems += found
    inventory = site.load_inventory(engine.root / config.extra["verified_docs"]["names"])
    source, mistakes, environments, uses = _known(page.file, engine, inventory)
    for mistake in mistakes:
        log.warning("%s", mistake)
    devices = [environment.device for environment in environments]
    if site.EXCLUDED_PLACE in html:
        html = site.place_excluded(html, _listed(page, files, engine, inventory), words)
    names = {use.name for found in uses.values() for use in found}
    html = site.link_names(html, source.blocks, uses, inventory)
    if site.API_PLACE in html:
        using = _using(page, files, engine, inventory, words)
        html, headings = site.place_api_index(html, using, inventory, words)
        page.toc.items[0].children += get_toc(list(headings)).items
        names |= {name for one in using for name in one.first}
    standalones, found = site.find_standalones(source, engine)
    problems += found
    addresses = {}
    for one in standalones:
        file = _add(files, File.generated(config, one.source, abs_src_path=str(one.path)))
        addresses[one.block] = file.url_relative_to(page.file)
    stored = _add_figures(source, page, config, files)
    html, found = site.join_units(html, source.blocks, devices, words, addresses, stored)
    problems += found
    html, found = site.label_lists(html, source.blocks, words)
    problems += found
    pictures = site.pictures_of(source)
    html = site.break_names(site.with_sizes(html, pictures))
    for problem in problems:
        log.warning("%s: %s", source.name, problem)
    packages = config.extra["verified_docs"]["packages"]
    line = site.verification_line(source, environments, packages, words)
    page.meta["verified_docs_name"] = source.name
    # Raw HTML to MkDocs, which checks links to anchors.
    page.present_anchor_ids = (page.present_anchor_ids or set()) | {b.id for b in source.blocks}
    colab = _add_downloads(source, page, config, files, engine, pictures)
    banner = site.translation_banner(
        standings([source], engine),
        {one.language: one for one in _counterparts(page, config)},
        words,
    )
    html = banner + site.place_line(html, line) + site.downloads_line(source, colab, words)
    if names:
        html += _add_signatures(names, page, config, files, inventory)
    return site.weighted(html, page.meta.get("search", {}).get("boost", 1))


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any
) -> dict[str, Any]:
    context["counterparts"] = _counterparts(page, config)
    return context


def on_post_build(config: MkDocsConfig) -> None:
    try:
        site.index(Path(config.site_dir), config.theme["language"])
    except site.IndexingError as error:
        raise PluginError(str(error)) from error


def _known(file: File, engine: Config, inventory: site.Inventory) -> _Known:
    """What the engine knows of a page, which the pages that list others ask for too."""
    path = Path(file.abs_src_path)
    if path not in _pages:
        source, mistakes = read_leniently(path, engine.root)
        environments = matching(source, engine.records, engine.gpu_rtol)
        uses = site.find_uses(source.blocks, inventory)
        _pages[path] = _Known(source, mistakes, environments, uses)
    return _pages[path]


def _in_order(page: Page, files: Files) -> list[File]:
    """Every page, those of the navigation first and in its order."""
    one: Page | None = page
    while one is not None and one.previous_page:
        one = one.previous_page
    found = []
    while one is not None:
        found.append(one.file)
        one = one.next_page
    return found + [file for file in files.documentation_pages() if file not in found]


def _listed(
    page: Page, files: Files, engine: Config, inventory: site.Inventory
) -> list[site.Listed]:
    """Every page as one that lists blocks sees it."""
    found = []
    for file in _in_order(page, files):
        known = _known(file, engine, inventory)
        found.append(
            site.Listed(
                str(file.page.title if file.page else file.src_uri),
                file.url_relative_to(page.file),
                known.source.blocks,
                [run.device for run in known.environments],
            )
        )
    return found


def _using(
    page: Page, files: Files, engine: Config, inventory: site.Inventory, words: site.Words
) -> list[site.Using]:
    """Every page as one that lists the names of packages sees it."""
    uses = [_known(file, engine, inventory).uses for file in _in_order(page, files)]
    return [
        site.Using(
            one.title, one.address, site.verified_uses(one.blocks, found, one.devices, words)
        )
        for one, found in zip(_listed(page, files, engine, inventory), uses, strict=True)
    ]


def _add_signatures(
    names: set[str], page: Page, config: MkDocsConfig, files: Files, inventory: site.Inventory
) -> str:
    """Have the signatures of names as a file beside the page; return what shows them."""
    path = str(PurePosixPath(page.file.dest_uri).with_name("api.json"))
    file = File.generated(config, path, content=site.signatures(names, inventory))
    return site.panel(_add(files, file).url_relative_to(page.file))


def _add_figures(source: Source, page: Page, config: MkDocsConfig, files: Files) -> dict[str, str]:
    """Have the figures inside a notebook as files; return each block's as HTML."""
    shown: dict[str, str] = {}
    for figure in site.stored_figures(source, page.file.dest_uri):
        file = _add(files, File.generated(config, figure.path, content=figure.content))
        html = site.figure_html(figure, file.url_relative_to(page.file))
        shown[figure.block] = shown.get(figure.block, "") + html
    return shown


def _counterparts(page: Page, config: MkDocsConfig) -> list[site.Counterpart]:
    folder = Path(config.docs_dir).parent
    return [
        site.find_counterpart(page.url, code, site.page_urls(folder / code), _version())
        for code in site.WORDS
    ]


def _add_downloads(
    source: Source,
    page: Page,
    config: MkDocsConfig,
    files: Files,
    engine: Config,
    pictures: Mapping[str, bytes],
) -> str | None:
    """Have the page as files beside it; return where Colab opens its notebook, if it can.

    Colab reads the notebook from the branch that holds the published version.
    """
    if not source.blocks:
        return None
    base = page.canonical_url or ""
    folder = source.name.removesuffix(page.file.src_uri)
    addresses = {
        f"{folder}{file.src_uri}": urljoin(base, file.url_relative_to(page.file))
        for file in files
        if file.generated_by is None
    }
    script = site.download_name(source, page.file.dest_uri, ".py")
    setup = device_setup(source.blocks, engine)
    content = as_script(source, addresses, engine.display, setup)
    _add(files, File.generated(config, script, content=content))
    name = site.download_name(source, page.file.dest_uri, ".ipynb")
    if not source.is_notebook:  # mkdocs-jupyter puts a notebook beside its page
        content = as_notebook(source, addresses, pictures, engine.display, setup)
        _add(files, File.generated(config, name, content=content))
    if not _version():
        return None
    published = f"{config.theme['language']}/{_version()}/{name}"
    return site.colab_address(config.repo_url or "", config.remote_branch, published)


def _add(files: Files, file: File) -> File:
    """Have a file copied into the site; MkDocs copies files once every page has its content."""
    files.append(file)
    return file


def _version() -> str | None:
    """The version mike is building, if it is mike that builds."""
    return os.environ.get("MIKE_DOCS_VERSION")
