"""Find pages that no reader finds: those that the navigation of their site leaves out.

MkDocs tells of them where its setting `validation: nav: omitted_files` is `warn`, and then so does
the engine (source: https://www.mkdocs.org/user-guide/configuration/#validation). Where a plugin
makes the navigation, or there is none, MkDocs lists every page by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from verified_docs.errors import Problem
from verified_docs.model import Page
from verified_docs.read import site_settings
from verified_docs.settings import Config

_MAKERS = frozenset({"awesome-nav", "awesome-pages", "literate-nav"})
"""Plugins that make or complete the navigation."""
_LEFT_OUT = ("exclude_docs", "draft_docs", "not_in_nav")
"""Settings of MkDocs that name pages which belong into no navigation."""


@dataclass(frozen=True)
class _Navigation:
    """The navigation of a site that has to have every page."""

    file: str
    """Where it is written, as messages call it."""
    text: str
    """Of that file."""
    folder: Path
    """Of the pages."""
    paths: tuple[str, ...]
    """Of the pages that it leads to, in its order."""
    left_out: tuple[str, ...]
    """Patterns of the pages that it need not have."""


def unlisted_pages(pages: Sequence[Page], config: Config) -> Iterator[Problem]:
    """Yield the pages that belong into the navigation of their site and are not there.

    Raises:
        EngineError: a `mkdocs.yml` cannot be read.
    """
    for navigation in _navigations(config.root):
        known = set(navigation.paths)
        for page in pages:
            try:
                name = page.path.resolve().relative_to(navigation.folder).as_posix()
            except ValueError:
                continue
            if name not in known and not _is_left_out(name, navigation.left_out):
                yield Problem(page.name, 1, _message(page, name, navigation))


def _message(page: Page, name: str, navigation: _Navigation) -> str:
    message = (
        f"no reader finds this page: write `- {page.title}: {name}` below `nav` in "
        f"{navigation.file}"
    )
    near = max(navigation.paths, key=lambda path: _common_folders(path, name), default=None)
    lines = navigation.text.split("\n")
    places = [number for number, line in enumerate(lines, 1) if near and line.endswith(near)]
    if places and _common_folders(near or "", name):
        message += f", near line {places[-1]}"
    return message


def _common_folders(one: str, other: str) -> int:
    folders = zip(PurePosixPath(one).parts[:-1], PurePosixPath(other).parts[:-1], strict=False)
    return sum(here == there for here, there in folders)


def _navigations(root: Path) -> Iterator[_Navigation]:
    for file in sorted([*root.glob("mkdocs*.yml"), *root.glob("mkdocs*.yaml")]):
        values, _ = site_settings(file)
        nav = values.get("nav")
        level = _inside(values, "validation", "nav", "omitted_files")
        level = level or _inside(values, "validation", "omitted_files")
        if level != "warn" or not isinstance(nav, list) or _MAKERS & _names(values.get("plugins")):
            continue
        yield _Navigation(
            file=file.relative_to(root).as_posix(),
            text=_text(file),
            folder=(file.parent / str(values.get("docs_dir") or "docs")).resolve(),
            paths=tuple(_paths(nav)),
            left_out=tuple(str(values[name]) for name in _LEFT_OUT if values.get(name)),
        )


def _text(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def _inside(values: Any, *names: str) -> Any:
    for name in names:
        values = values.get(name) if isinstance(values, dict) else None
    return values


def _names(listed: Any) -> set[str]:
    """Return the names in a list of plugins, each by itself or with its settings."""
    items = listed if isinstance(listed, list) else [listed]
    return {str(name) for item in items for name in (item if isinstance(item, dict) else [item])}


def _paths(nav: Any) -> Iterator[str]:
    if isinstance(nav, str):
        yield nav
    for item in nav.values() if isinstance(nav, dict) else nav if isinstance(nav, list) else ():
        yield from _paths(item)


def _is_left_out(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether a page matches patterns in the form of `.gitignore`, as MkDocs reads them."""
    if not patterns:
        return False
    try:
        from pathspec.gitignore import GitIgnoreSpec  # comes with MkDocs
    except ImportError:
        return True  # MkDocs itself tells
    return any(
        GitIgnoreSpec.from_lines(pattern.splitlines()).match_file(name) for pattern in patterns
    )
