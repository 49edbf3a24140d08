"""The theme's hook for what the site gives away besides its pages.

Like the others it only passes values between MkDocs and verified_docs.site, which decides.
"""

from __future__ import annotations

import logging
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.plugins import CombinedEvent, event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page

from verified_docs import site
from verified_docs.languages import without_marks_in_html
from verified_docs.read import read_leniently
from verified_docs.settings import load_config

# A warning under this name makes a strict build fail.
log = logging.getLogger("mkdocs.hooks.verified_docs")
# One under this name is shown, and does not: a machine may lack a font.
notes = logging.getLogger("verified_docs.site")

_plain: dict[str, site.PlainPage] = {}
"""The pages of this build as Markdown, by path of their source; their order is the navigation's."""
_addresses: dict[str, str] = {}
"""By such a path, where Markdown leads to that page or file."""
_missing: list[str] = []
"""What was said of cards that cannot be drawn: it is said once."""


def on_config(config: MkDocsConfig) -> None:
    ours = config.extra["verified_docs"]
    about, changes = ours.get("about"), ours.get("changes")
    ours["locale"] = _words(config).locale
    ours["footer"] = site.footer_links(about, changes, _copy(config), _words(config))


def on_files(files: Files, config: MkDocsConfig) -> None:
    for file in [file for file in files if file.src_uri.startswith("root/")]:
        files.remove(file)  # stands above the languages: scripts/builds.py


def on_nav(nav: Navigation, config: MkDocsConfig, files: Files) -> None:
    _plain.clear()
    _plain.update((page.file.src_uri, site.PlainPage()) for page in nav.pages)
    _addresses.clear()
    _missing.clear()
    for file in files:
        address = urljoin(_base(config), file.url)
        is_page = file.is_documentation_page()
        _addresses[file.src_uri] = site.plain_address(address) if is_page else address


@event_priority(50)
def _add_feed(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Before the first hook, which adds to the page what is none of its author's words."""
    ours = config.extra["verified_docs"]
    if page.file.src_uri != ours.get("changes"):
        return html
    language, words = config.theme["language"], _words(config)
    changes, problems = site.changes_of(without_marks_in_html(html))
    if problems:
        root = load_config(Path(config.config_file_path).parent).root
        source, _ = read_leniently(Path(page.file.abs_src_path or ""), root)
        lines = {mark.name.partition("#")[2]: mark.line for mark in source.landmarks}
        for id_, problem in problems:
            log.warning("%s: line %s: %s", source.name, lines.get(id_, 1), problem)
    content = site.atom(
        changes,
        key=f"{ours['name']}/{language}",
        guide=config.site_name,
        title=f"{config.site_name}{words.colon}{words.changes}",
        language=language,
        page=page.canonical_url or "",
        feed=urljoin(_base(config), site.FEED),
    )
    feed = File.generated(config, site.FEED, content=content)
    files.append(feed)
    return site.place_line(html, site.feed_line(feed.url_relative_to(page.file), words))


@event_priority(-50)
def _keep_plain(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """After the first hook, which reads the page and says what is shown of it."""
    if page.file.src_uri not in _plain:
        return
    address = urljoin(_base(config), page.file.url)
    shown = page.meta["verified_docs"]
    about = site.About(
        title=str(page.title),
        section=page.ancestors[-1].title if page.ancestors else "",
        description=page.meta.get("description", ""),
        address=address,
        base=_base(config),
        path=page.file.src_uri,
        served=page.file.dest_uri,
        licence=config.copyright or "",
        weight=shown.boost,
    )
    _plain[page.file.src_uri] = site.plain_page(about, shown, _addresses, _words(config))


@event_priority(-50)
def _add_card(html: str, page: Page, config: MkDocsConfig, files: Files) -> None:
    """Have the picture that stands for the page where a link to it is shared."""
    if config.extra["verified_docs"]["live"]:
        return
    card = site.Card(
        title=page.meta["verified_docs"].page.title,
        section=page.ancestors[-1].title if page.ancestors else "",
        guide=config.site_name,
        line=config.site_description or "",
    )
    faces = _faces(config.theme["language"])
    letters = site.lacking(card, faces) if faces else ""
    if not faces or letters:
        if not _missing:
            _missing.append(letters)
            notes.warning("%s", site.no_card(page.file.src_uri, letters))
        return
    path = f"assets/cards/{site.card_name(card, faces)}"
    drawn = config.extra["verified_docs"]["knowledge"].card(card, faces)
    file = File.generated(config, path, content=drawn)
    if file.src_uri not in files.src_uris:
        files.append(file)
    page.meta["card"] = urljoin(_base(config), file.url)


on_page_content = CombinedEvent(_add_feed, _keep_plain, _add_card)


@cache
def _faces(language: str) -> site.Faces | None:
    return site.chosen(site.installed_fonts(), language)


def on_template_context(
    context: dict[str, Any], template_name: str, config: MkDocsConfig
) -> dict[str, Any]:
    if template_name == "sitemap.xml":
        ours, language = config.extra["verified_docs"], config.theme["language"]
        urls = ["" if file.url == "./" else file.url for file in context["pages"]]
        context["sitemap"] = site.sitemap_entries(
            urls, _base(config), language, ours["urls"], ours["default_language"]
        )
    return context


def on_post_build(config: MkDocsConfig) -> None:
    folder, copy = Path(config.site_dir), _copy(config)
    indexing: site.Indexing = config.extra["verified_docs"]["indexing"]
    pages = [page for page in _plain.values() if page.text]
    language = config.theme["language"]
    lists = site.lists_for_programs(
        pages, config.site_name, config.site_description or "", _base(config), language
    )
    for path, text in {**{page.path: page.text for page in pages}, **lists}.items():
        (folder / path).write_text(text, "utf-8")
    try:
        if copy:
            with (folder / copy).open("wb") as file:
                name = Path(copy).stem
                site.offline_copy(folder, name, _base(config), indexing.finish, file)
            size = (folder / copy).stat().st_size
            for path in folder.rglob("*.html"):
                site.write_size(path, size)
        else:
            indexing.finish()
    except site.IndexingError as error:
        raise PluginError(str(error)) from error


def _copy(config: MkDocsConfig) -> str | None:
    """Path in the site of the copy to read offline; a preview has none."""
    ours = config.extra["verified_docs"]
    return None if ours["live"] else f"{ours['name']}-{config.theme['language']}.zip"


def _base(config: MkDocsConfig) -> str:
    """Where the site of this language is published; of all versions, the one to link to."""
    return (config.site_url or "").rstrip("/") + "/"


def _words(config: MkDocsConfig) -> site.Words:
    return site.WORDS[config.theme["language"]]
