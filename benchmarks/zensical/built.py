"""Build the guide with Zensical, and have its pages go through the passes of the site."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from mkdocs.config import load_config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, get_files
from mkdocs.structure.nav import get_navigation
from mkdocs.structure.pages import Page
from mkdocs.utils.yaml import get_yaml_loader, yaml_load

from benchmarks.zensical import fences
from verified_docs.site.lists.all_pages import place_lists
from verified_docs.site.mkdocs_values import place_of, source_of
from verified_docs.site.page.finished import finished
from verified_docs.site.page.footer import footer_links
from verified_docs.site.passes import content_of, run
from verified_docs.site.plugin import VerifiedDocs
from verified_docs.site.tree import Document, first
from verified_docs.site.words import WORDS
from verified_docs.site.work import Work

_ARTICLE = "article.md-content__inner"
_PYTHON_NAME = "tag:yaml.org,2002:python/name:"
_LEFT_OUT = ("plugins", "strict", "validation")
"""Settings: plugins are not run, and what only they make is missed by the checks of links."""


def settings(project: Path, language: str, target: str) -> dict[str, Any]:
    """Return the project's settings of a language without what Zensical has no use for.

    The theme is the classic variant; fences are told by name; what templates are told of the site
    is plain data.
    """
    with (project / f"mkdocs.{language}.yml").open("rb") as file:
        told: dict[str, Any] = yaml_load(file, get_yaml_loader())
    extensions = dict(told["markdown_extensions"])
    extensions["pymdownx.superfences"] = {
        "custom_fences": [{"name": "*", "class": "", "format": _RENDER, "validator": _ACCEPT}]
    }
    words = WORDS[language]
    for_theme = {
        "words": _plain(words),
        "live": False,
        "feed": True,
        "footer": _plain(footer_links("about.md", "changes.md", None, words)),
        "environments": [],
    }
    return {
        **{name: value for name, value in told.items() if name not in _LEFT_OUT},
        "docs_dir": f"docs/{language}",
        "site_dir": target,
        "theme": {**told["theme"], "variant": "classic", "custom_dir": "overrides"},
        "markdown_extensions": extensions,
        "extra": {"generator": False, "verified_docs": for_theme},
    }


def build(project: Path, language: str, folder: Path) -> Path:
    """Have Zensical build the site of a language in a folder, from copies; return where it is.

    Raises:
        subprocess.CalledProcessError: it could not.
    """
    for name in (f"docs/{language}", "overrides"):
        shutil.copytree(project / name, folder / name, dirs_exist_ok=True)
    file = folder / f"zensical.{language}.yml"
    text = yaml.dump(settings(project, language, "site"), Dumper=_Dumper, allow_unicode=True)
    file.write_text(text, "utf-8")
    command = [sys.executable, "-m", "zensical", "build", "--clean", "--config-file", str(file)]
    here = Path(__file__).resolve().parents[2]
    subprocess.run(command, cwd=here, check=True, capture_output=True)
    return folder / "site"


def finish(project: Path, language: str, target: Path) -> list[str]:
    """Have the pages go through the passes; return those that Zensical has not built."""
    config = load_config(str(project / f"mkdocs.{language}.yml"), strict=False)
    plugin = config.plugins["verified-docs"]
    assert isinstance(plugin, VerifiedDocs)
    plugin.on_config(config)
    files = get_files(config)
    plugin.on_files(files, config=config)
    nav = get_navigation(files, config)
    pages = {file: _page(file, config) for file in files.documentation_pages()}
    plugin.on_nav(nav, config=config, files=files)
    missing = [file.src_uri for file in files if file.src_uri.endswith(".ipynb")]
    works = {}
    for file, page in pages.items():
        path = target / file.dest_uri
        if not path.is_file():
            missing.append(file.src_uri)
            continue
        document = Document(path.read_text("utf-8"))
        article = first(document.root, _ARTICLE)
        assert article is not None, path
        known = plugin._knowledge.of(source_of(page))
        tree = content_of(article.inner_html or "", known.source.is_notebook)
        work = Work(plugin._build, place_of(page), known, tree, lambda: plugin._pages(files))
        run(work)
        works[path] = work, document, article
    listed = plugin._pages(files)
    for path, (work, document, article) in works.items():
        place_lists(work, listed)
        article.inner_html = work.tree.html
        path.write_text(finished(document.html, live=False), "utf-8")
        for made in work.files:
            file = target / made.path
            file.parent.mkdir(parents=True, exist_ok=True)
            content = made.content
            file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return missing


def _page(file: File, config: MkDocsConfig) -> Page:
    page = file.page or Page(None, file, config)
    page.read_source(config)
    return page


def _plain(value: object) -> Any:
    """Return what a template can be told by settings: no functions."""
    if dataclasses.is_dataclass(value):
        named = {field.name: getattr(value, field.name) for field in dataclasses.fields(value)}
        return {name: _plain(one) for name, one in named.items() if not callable(one)}
    if isinstance(value, Mapping):
        return {str(name): _plain(one) for name, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    return value


class _Named(str):
    """A function that settings name."""


_RENDER, _ACCEPT = (_Named(f"{fences.__name__}.{name}") for name in ("render", "accept"))


class _Dumper(yaml.SafeDumper):
    """Writes functions by their names."""


_Dumper.add_representer(
    _Named, lambda dumper, name: dumper.represent_scalar(f"{_PYTHON_NAME}{name}", "")
)
