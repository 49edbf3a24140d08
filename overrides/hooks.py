"""The theme's MkDocs hook: passes values between MkDocs and verified_docs, decides nothing."""

from __future__ import annotations

import logging
import os
import posixpath
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.parse import urljoin

from mkdocs.config import config_options
from mkdocs.config.base import Config as Settings
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url

from verified_docs import site
from verified_docs.config import load_config
from verified_docs.marks import without_marks_in_html
from verified_docs.page import Page as Source

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
    config.mdx_configs["pymdownx.superfences"] = {"custom_fences": site.custom_fences(kept)}
    if _version():
        config.extra["version"] = {"provider": "mike", "alias": True}


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    base = (config.site_url or "").rstrip("/") + "/"
    config.extra["verified_docs"]["addresses"] = {
        file.src_uri: urljoin(base, file.url) for file in files
    }


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
    listed = _listed(files, page, config) if site.EXCLUDED_PLACE in html else []
    html = site.place_excluded(html, listed, words)
    inventory = knowledge.inventory
    names = {use.name for found in uses.values() for use in found}
    html = site.link_names(html, source.blocks, uses, inventory)
    if site.API_PLACE in html:
        using = _using(files, page, config, words)
        html, headings = site.place_api_index(html, using, inventory, words)
        page.toc.items[0].children += get_toc(list(headings)).items
        names |= {name for one in using for name in one.first}
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
    return html + _add_signatures(names, page, config, files) if names else html


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """Every page has its title by now."""
    words = site.WORDS[config.theme["language"]]
    packages = config.extra["verified_docs"]["packages"]
    pages = _in_reading_order(files)
    badge = _add_badge(pages, config, files, packages, words)
    for page in pages:
        if not page.content or site.STATES_PLACE not in page.content:
            continue
        states = [
            site.page_state(known.source, str(one.title), address, known.proofs)
            for one in pages
            for known in [_known(one, config)]
            for address in [one.file.url_relative_to(page.file)]
        ]
        name = posixpath.join(posixpath.dirname(page.file.dest_uri), site.STATES_DATA)
        content = site.states_data(states, config.theme["language"])
        _add(files, File.generated(config, name, content=content))
        script = get_relative_url("assets/javascripts/states.js", page.url)
        badge_address = badge.url_relative_to(page.file)
        page.content = site.place_states(
            page.content, states, packages, words, script, badge_address
        )


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
    folder = Path(config.site_dir)
    site.place_standalones(_standalones, folder)
    try:
        site.index(folder, config.theme["language"], _findable)
    except site.IndexingError as error:
        raise PluginError(str(error)) from error
    _knowledge(config).kept.save()


def _knowledge(config: MkDocsConfig) -> site.Knowledge:
    found: site.Knowledge = config.extra["verified_docs"]["knowledge"]
    return found


def _known(page: Page, config: MkDocsConfig) -> site.Known:
    return _knowledge(config).of(Path(page.file.abs_src_path or ""))


def _listed(files: Files, page: Page, config: MkDocsConfig) -> list[site.Listed]:
    """Every page as one that lists blocks sees it."""
    found = []
    for one in _in_reading_order(files):
        known = _known(one, config)
        found.append(
            site.Listed(
                str(one.title),
                one.file.url_relative_to(page.file),
                known.source.blocks,
                known.devices,
            )
        )
    return found


def _in_reading_order(files: Files) -> list[Page]:
    """Return the pages in the order of the navigation, and then those that it leaves out."""
    pages = [file.page for file in files.documentation_pages() if file.page]
    ordered = []
    page = next((page for page in pages if page.next_page and not page.previous_page), None)
    while page:
        ordered.append(page)
        page = page.next_page
    found = {page.file.src_uri for page in ordered}
    return ordered + [page for page in pages if page.file.src_uri not in found]


def _add_badge(
    pages: list[Page],
    config: MkDocsConfig,
    files: Files,
    packages: Mapping[str, str],
    words: site.Words,
) -> File:
    """Have the badge at the top of the site."""
    states = [
        (page.file.src_uri, site.page_state(known.source, "", "", known.proofs))
        for page in pages
        for known in [_known(page, config)]
    ]
    found = [proof for _, state in states for proof in state.proofs]
    content = site.badge_svg(site.count_once(states), found, packages, words)
    return _add(files, File.generated(config, site.BADGE, content=content))


def _using(files: Files, page: Page, config: MkDocsConfig, words: site.Words) -> list[site.Using]:
    """Every page as one that lists the names of packages sees it."""
    found = []
    for one in _in_reading_order(files):
        known = _known(one, config)
        uses = site.verified_uses(known.source.blocks, known.uses, known.devices, words)
        found.append(site.Using(str(one.title), one.file.url_relative_to(page.file), uses))
    return found


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
    folder = source.name.removesuffix(page.file.src_uri)
    addresses = {
        f"{folder}{path}": address
        for path, address in config.extra["verified_docs"]["addresses"].items()
    }
    script = site.download_name(source, page.file.dest_uri, ".py")
    content = knowledge.script(source, addresses)
    _add(files, File.generated(config, script, content=content))
    name = site.download_name(source, page.file.dest_uri, ".ipynb")
    if not source.is_notebook:  # mkdocs-jupyter puts a notebook beside its page
        content = knowledge.notebook(source, addresses, pictures)
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
