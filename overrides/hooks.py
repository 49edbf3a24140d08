"""The theme's hook for pages: passes values between MkDocs and verified_docs, decides nothing."""

from __future__ import annotations

import logging
import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urljoin

from mkdocs.config import config_options
from mkdocs.config.base import Config as Settings
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url

from verified_docs import site
from verified_docs.languages import without_marks_in_html
from verified_docs.model import Page as Source
from verified_docs.read import page_name
from verified_docs.settings import load_config

# A warning under this name makes a strict build fail.
log = logging.getLogger("mkdocs.hooks.verified_docs")


class _SearchSettings(Settings):
    enabled = config_options.Type(bool, default=True)


class _Search(BasePlugin[_SearchSettings]):
    """Has the theme's header show its search dialog, which asks for a plugin of this name."""


_findable: dict[str, site.Findable] = {}
"""The pages of this build, by their path in the site."""
_standalones: list[site.Standalone] = []
"""The programs of their blocks."""


@event_priority(100)
def on_config(config: MkDocsConfig) -> None:
    """Before mike, which appends the version to the address."""
    _findable.clear()
    _standalones.clear()
    ours, root = config.extra["verified_docs"], Path(config.config_file_path).parent
    kept = site.Kept(root / ".cache" / "site" / config.theme["language"])
    ours["knowledge"] = site.Knowledge(load_config(root), root / ours["names"], kept)
    folder = Path(config.docs_dir).parent
    ours["urls"] = {code: site.page_urls(folder / code) for code in site.WORDS}
    search = _Search()
    search.load_config({})
    config.plugins["material/search"] = search
    config.site_url = f"{(config.site_url or '').rstrip('/')}/{config.theme['language']}/"
    fences = site.custom_fences(kept, config.mdx_configs.get("pymdownx.highlight", {}))
    config.mdx_configs["pymdownx.superfences"] = {"custom_fences": fences}
    if _version():
        config.extra["version"] = {"provider": "mike", "alias": True}


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    knowledge, base = _knowledge(config), _base(config)
    folder = page_name(Path(config.docs_dir), knowledge.config.root)
    knowledge.leads_to({f"{folder}/{file.src_uri}": urljoin(base, file.url) for file in files})


def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    words = site.WORDS[config.theme["language"]]
    knowledge = _knowledge(config)
    problems: list[str] = []

    if page.file.src_uri.endswith(".ipynb"):
        addresses = {file.src_uri: file.url_relative_to(page.file) for file in files}
        html, headings, found = site.plain_notebook(html, page.file.src_uri, addresses)
        page.toc = get_toc(list(headings))
        problems += found
    else:
        html, found = site.typeset(without_marks_in_html(html))
        problems += found
    known = knowledge.of(Path(page.file.abs_src_path or ""))
    source, proven, uses = known.source, known.proofs, known.uses
    for mistake in known.mistakes:
        log.warning("%s", mistake)
    found_as = site.Findable()
    try:
        found_as = site.findable(page.meta)
    except ValueError as error:
        problems.append(str(error))
    _findable[page.file.dest_uri] = found_as
    packages = config.extra["verified_docs"]["packages"]
    names = {use.name for found in uses.values() for use in found}
    names |= page.meta.get("verified_docs_names", set())  # of overrides/lists.py
    html = site.link_names(html, source.blocks, uses, knowledge.inventory)
    standalones = site.find_standalones(source, knowledge.config)
    _standalones.extend(standalones)
    addresses = {one.block: get_relative_url(one.source, page.url) for one in standalones}
    stored = _add_figures(source, page, config, files)
    marks = site.state_marks(source.blocks, proven, packages, words)
    html, found = site.join_units(
        html, source.blocks, known.devices, words, addresses, stored, marks
    )
    problems += found
    html, found = site.label_lists(html, source.blocks, words, verified=bool(proven))
    problems += found
    pictures = site.pictures_of(source)
    html = site.break_names(site.without_empty_heads(site.with_sizes(html, pictures)))
    html = site.with_light_pictures(html, _add_light(pictures, page, config, files))
    for problem in problems:
        log.warning("%s: %s", source.name, problem)
    environments = [proof.environment for proof in proven]
    line = site.verification_line(source, environments, packages, words)
    page.meta["verified_docs_name"] = source.name
    # For what the site gives away besides its pages: overrides/besides.py.
    listed = page.meta.get("verified_docs_listed", ())
    page.meta["verified_docs"] = site.Shown(source, known.devices, line, listed, found_as.boost)
    # Raw HTML to MkDocs, which checks links to anchors.
    page.present_anchor_ids = (page.present_anchor_ids or set()) | {b.id for b in source.blocks}
    colab = _add_downloads(source, page, config, files, pictures)
    banner = site.translation_banner(
        knowledge.standings(source),
        {one.language: one for one in _counterparts(page, config)},
        words,
    )
    html = banner + site.place_line(html, line) + site.downloads_line(source, colab, words)
    branch = config.extra["verified_docs"]["branch"]
    html += site.repository_line(config.repo_url or "", branch, source.name, words)
    html += _add_signatures(names, page, config, files) if names else ""
    return site.with_an_end(html)


def on_page_context(
    context: dict[str, Any], page: Page, config: MkDocsConfig, nav: Any
) -> dict[str, Any]:
    context["counterparts"] = _counterparts(page, config)
    ours, language = config.extra["verified_docs"], config.theme["language"]
    context["alternates"] = site.alternates(
        page.url, _base(config), language, ours["urls"], ours["default_language"]
    )
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
    folder = Path(config.site_dir)
    site.place_standalones(_standalones, folder)
    language = config.theme["language"]
    # Awaited by overrides/besides.py, which has enough to do meanwhile.
    config.extra["verified_docs"]["indexing"] = site.Indexing(folder, language, _findable)
    _knowledge(config).kept.save()


def _knowledge(config: MkDocsConfig) -> site.Knowledge:
    found: site.Knowledge = config.extra["verified_docs"]["knowledge"]
    return found


def _base(config: MkDocsConfig) -> str:
    """Where the site of this language is published; of all versions, the one to link to."""
    return (config.site_url or "").rstrip("/") + "/"


def _add_signatures(names: set[str], page: Page, config: MkDocsConfig, files: Files) -> str:
    """Have the signatures of names as a file of the page; return what shows them."""
    path = str(PurePosixPath(site.SIGNATURES, page.file.dest_uri).with_suffix(".json"))
    content = site.signatures(names, _knowledge(config).inventory)
    file = File.generated(config, path, content=content)
    return site.panel(_add(files, file).url_relative_to(page.file))


def _add_figures(source: Source, page: Page, config: MkDocsConfig, files: Files) -> dict[str, str]:
    """Have the figures inside a notebook as files; return each block's as HTML."""
    shown: dict[str, str] = {}
    for figure in site.stored_figures(source, page.file.dest_uri):
        file = _add(files, File.generated(config, figure.path, content=figure.content))
        light = _knowledge(config).light_picture(figure.content)
        if light:
            path = str(Path(figure.path).with_suffix(".webp"))
            file = _add(files, File.generated(config, path, content=light))
        html = site.figure_html(figure, file.url_relative_to(page.file))
        shown[figure.block] = shown.get(figure.block, "") + html
    return shown


def _add_light(
    pictures: Mapping[str, bytes], page: Page, config: MkDocsConfig, files: Files
) -> set[str]:
    """Have the light form of a page's figures beside them; return the figures that have one."""
    found = set()
    for path, content in pictures.items():
        light = _knowledge(config).light_picture(content)
        if light:
            place = Path(page.file.src_uri).parent / Path(path).with_suffix(".webp")
            _add(files, File.generated(config, place.as_posix(), content=light))
            found.add(path)
    return found


def _counterparts(page: Page, config: MkDocsConfig) -> list[site.Counterpart]:
    urls = config.extra["verified_docs"]["urls"]
    return [site.find_counterpart(page.url, code, urls[code], _version()) for code in site.WORDS]


def _add_downloads(
    source: Source,
    page: Page,
    config: MkDocsConfig,
    files: Files,
    pictures: Mapping[str, bytes],
) -> str | None:
    """Have the page as files beside it; return where Colab opens its notebook, if it can.

    Colab reads the notebook from the branch that holds the published version.
    """
    if not source.blocks:
        return None
    knowledge = _knowledge(config)
    script = site.download_name(source, page.file.dest_uri, ".py")
    content = knowledge.script(source)
    _add(files, File.generated(config, script, content=content))
    name = site.download_name(source, page.file.dest_uri, ".ipynb")
    if not source.is_notebook:  # mkdocs-jupyter puts a notebook beside its page
        content = knowledge.notebook(source, pictures)
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
