"""The theme's hook for what tells of all pages: lists of blocks, names and states, and the badge.

Like the others it only passes values between MkDocs and verified_docs.site, which decides.
"""

from __future__ import annotations

import posixpath
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url

from verified_docs import site


@event_priority(25)
def on_page_content(html: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Before overrides/hooks.py, to which a list is a part of the page."""
    words = site.WORDS[config.theme["language"]]
    if site.EXCLUDED_PLACE in html:
        listed = [
            site.Listed(
                str(one.title),
                one.file.url_relative_to(page.file),
                known.source.blocks,
                known.devices,
            )
            for one, known in _all(files, config)
        ]
        html = site.place_excluded(html, listed, words)
        page.meta["verified_docs_listed"] = listed
    if site.API_PLACE in html:
        using = [
            site.Using(
                str(one.title),
                one.file.url_relative_to(page.file),
                site.verified_uses(known.source.blocks, known.uses, known.devices, words),
            )
            for one, known in _all(files, config)
        ]
        inventory = config.extra["verified_docs"]["knowledge"].inventory
        html, headings = site.place_api_index(html, using, inventory, words)
        page.toc.items[0].children += get_toc(list(headings)).items
        page.meta["verified_docs_names"] = {name for one in using for name in one.first}
    return html


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """Every page has its title by now."""
    words = site.WORDS[config.theme["language"]]
    packages = config.extra["verified_docs"]["packages"]
    pages = _all(files, config)
    counted = [
        (page.file.src_uri, site.page_state(known.source, "", "", known.proofs))
        for page, known in pages
    ]
    found = [proof for _, state in counted for proof in state.proofs]
    content = site.badge_svg(site.count_once(counted), found, packages, words)
    badge = File.generated(config, site.BADGE, content=content)
    files.append(badge)
    for page, _ in pages:
        if not page.content or site.STATES_PLACE not in page.content:
            continue
        states = [
            site.page_state(
                known.source, str(one.title), one.file.url_relative_to(page.file), known.proofs
            )
            for one, known in pages
        ]
        name = posixpath.join(posixpath.dirname(page.file.dest_uri), site.STATES_DATA)
        data = site.states_data(states, config.theme["language"])
        files.append(File.generated(config, name, content=data))
        script = get_relative_url("assets/javascripts/states.js", page.url)
        page.content = site.place_states(
            page.content, states, packages, words, script, badge.url_relative_to(page.file)
        )


def _all(files: Files, config: MkDocsConfig) -> list[tuple[Page, site.Known]]:
    """Return the pages in the order of the navigation, and then those that it leaves out."""
    knowledge: site.Knowledge = config.extra["verified_docs"]["knowledge"]
    pages = [file.page for file in files.documentation_pages() if file.page]
    ordered = []
    page = next((page for page in pages if page.next_page and not page.previous_page), None)
    while page:
        ordered.append(page)
        page = page.next_page
    placed = {page.file.src_uri for page in ordered}
    ordered += [page for page in pages if page.file.src_uri not in placed]
    return [(page, knowledge.of(Path(page.file.abs_src_path or ""))) for page in ordered]
