"""What MkDocs' objects say and are given, in terms of the site's own values."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, cast

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, TableOfContents, get_toc
from mkdocs.utils.templates import TemplateContext

from verified_docs.site.page.breaks import broken_title
from verified_docs.site.work import Made, Place


def place_of(page: Page) -> Place:
    """Return where a page stands in the site."""
    file, above = page.file, list(page.ancestors)
    return Place(
        path=file.src_uri,
        file=source_of(page),
        served=file.dest_uri,
        address=file.url,
        title=str(page.title),
        section=above[-1].title or "" if above else "",
        metadata=page.meta,
    )


def tell(context: TemplateContext, **values: object) -> None:
    """Give a template more than MkDocs gives all."""
    cast("dict[str, object]", context).update(values)


def contents(tokens: Sequence[dict[str, Any]]) -> TableOfContents:
    """Return a table of contents from the headings of a page."""
    return get_toc(cast("Any", tokens))


def break_titles(items: Iterable[AnchorLink]) -> None:
    """Let the long names in a table of contents break."""
    for item in items:
        item.title = broken_title(item.title)
        break_titles(item.children)


def source_of(page: Page) -> Path:
    """Return the file that a page is written in."""
    return Path(page.file.abs_src_path or "")


def add_files(made: Sequence[Made], files: Files, config: MkDocsConfig) -> None:
    """Have files copied into the site; MkDocs copies them once every page has its content."""
    for one in made:
        file = File.generated(config, one.path, content=one.content)
        if file.src_uri not in files.src_uris:  # a card stands for every page that says the same
            files.append(file)


def version_built() -> str | None:
    """The version mike is building, if it is mike that builds."""
    return os.environ.get("MIKE_DOCS_VERSION")


def base_address(config: MkDocsConfig) -> str:
    """Where the site of this language is published; of all versions, the one to link to."""
    return (config.site_url or "").rstrip("/") + "/"
