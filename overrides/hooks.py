"""The theme's MkDocs hook: passes values between MkDocs and verified_docs, decides nothing."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any
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


@event_priority(100)
def on_config(config: MkDocsConfig) -> None:
    """Before mike, which appends the version to the address."""
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
    source, mistakes = read_leniently(Path(page.file.abs_src_path), engine.root)
    for mistake in mistakes:
        log.warning("%s", mistake)
    environments = matching(source, engine.records, engine.gpu_rtol)
    devices = [environment.device for environment in environments]
    if site.EXCLUDED_PLACE in html:
        html = site.place_excluded(html, _listed(page, files, engine), words)
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
    html = site.break_names(site.without_empty_heads(site.with_sizes(html, pictures)))
    html = site.with_light_pictures(html, _add_light(pictures, page, config, files))
    for problem in problems:
        log.warning("%s: %s", source.name, problem)
    names = config.extra["verified_docs"]["packages"]
    line = site.verification_line(source, environments, names, words)
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
    branch = config.extra["verified_docs"]["branch"]
    html += site.repository_line(config.repo_url or "", branch, source.name, words)
    return site.weighted(html, page.meta.get("search", {}).get("boost", 1))


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any
) -> dict[str, Any]:
    counterparts = _counterparts(page, config)
    context["counterparts"] = counterparts
    here, default = config.theme["language"], config.extra["verified_docs"]["default_language"]
    address = page.canonical_url or ""
    context["alternates"] = site.alternates(address, page.url, here, counterparts, default)
    return context


@event_priority(-100)
def on_post_page(output: str, page: Page, config: MkDocsConfig) -> str:
    """After every other plugin, since what is added to a page later is not in its policy."""
    return site.with_policy(site.compact(output), injected=config.extra["verified_docs"]["live"])


@event_priority(-100)
def on_post_template(output_content: str, *, template_name: str, config: MkDocsConfig) -> str:
    if not template_name.endswith(".html"):
        return output_content
    return site.with_policy(output_content, injected=config.extra["verified_docs"]["live"])


def on_post_build(config: MkDocsConfig) -> None:
    try:
        site.index(Path(config.site_dir), config.theme["language"])
    except site.IndexingError as error:
        raise PluginError(str(error)) from error


def _listed(page: Page, files: Files, engine: Config) -> list[site.Listed]:
    """Every page as one that lists blocks sees it."""
    found = []
    for file in files.documentation_pages():
        source, _ = read_leniently(Path(file.abs_src_path), engine.root)
        runs = matching(source, engine.records, engine.gpu_rtol)
        found.append(
            site.Listed(
                str(file.page.title if file.page else file.src_uri),
                file.url_relative_to(page.file),
                source.blocks,
                [run.device for run in runs],
            )
        )
    return found


def _add_figures(source: Source, page: Page, config: MkDocsConfig, files: Files) -> dict[str, str]:
    """Have the figures inside a notebook as files; return each block's as HTML."""
    shown: dict[str, str] = {}
    for figure in site.stored_figures(source, page.file.dest_uri):
        light = site.light_picture(figure.content, _pictures(config))
        if light:
            path = str(Path(figure.path).with_suffix(".webp"))
            figure = replace(figure, path=path, content=light)
        file = _add(files, File.generated(config, figure.path, content=figure.content))
        html = site.figure_html(figure, file.url_relative_to(page.file))
        shown[figure.block] = shown.get(figure.block, "") + html
    return shown


def _add_light(
    pictures: Mapping[str, bytes], page: Page, config: MkDocsConfig, files: Files
) -> set[str]:
    """Have the light form of a page's figures beside them; return the figures that have one."""
    found = set()
    for path, content in pictures.items():
        light = site.light_picture(content, _pictures(config))
        if light:
            place = Path(page.file.src_uri).parent / Path(path).with_suffix(".webp")
            _add(files, File.generated(config, place.as_posix(), content=light))
            found.add(path)
    return found


def _pictures(config: MkDocsConfig) -> Path:
    """The folder that keeps light pictures from one build to the next."""
    return Path(config.config_file_path).parent / ".cache" / "pictures"


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
