"""How the site of a project renders its pages: what its `mkdocs.yml` says.

The file is read as MkDocs reads it, with what it inherits (source:
https://www.mkdocs.org/user-guide/configuration/), but nothing that it names is imported: reading a
page runs no code of the project.
"""

from __future__ import annotations

import functools
import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from verified_docs.errors import EngineError
from verified_docs.read.left_out import Excluded
from verified_docs.read.mkdocs_yaml import load
from verified_docs.settings import Config, load_config, place_of_setting

_FILES = ("mkdocs.yml", "mkdocs.yaml")
"""Where MkDocs looks for its settings, in this order."""
_BUILT_IN = ("toc", "tables", "fenced_code")
"""Extensions that every site of MkDocs has."""
_HIDDEN = ".*\n/templates/\n"
"""What MkDocs builds of no site, whatever its settings say."""
_EXECUTED = ("bash", "console", "md", "markdown", "py", "python", "pycon", "pyodide", "sh", "tree")
"""Languages of the fences that markdown-exec runs, unless it is told others."""
_OWN_PLUGIN = "verified-docs"

Options = Mapping[str, Any]


@dataclass(frozen=True)
class Site:
    """What matters of a site to whoever reads its pages; two are equal when their files are."""

    name: str
    """Its file, as messages call it; empty where a project has none."""
    folder: Path
    """Where the file is: what paths in it are relative to."""
    digest: str
    """Of all that the file says."""
    docs: Path = field(compare=False)
    """The folder of its pages."""
    extensions: Mapping[str, Options] = field(compare=False)
    """The extensions of Python-Markdown, in order, each with its options."""
    plugins: Mapping[str, Options] = field(compare=False)
    excluded: Excluded = field(compare=False)
    """Which files below `docs` are no pages."""
    other_options: tuple[tuple[str, str], ...] = ()
    """Options of fences that are other tools', each with why such a block is not run, or none."""

    @property
    def takes_any_options(self) -> bool:
        """Whether a fence is one whatever its options: the engine's own plugin sees to that."""
        return not self.name or _OWN_PLUGIN in self.plugins

    @property
    def replaced(self) -> tuple[tuple[str, str], ...]:
        """Plugins that replace parts of a page before it is converted, each with a pattern."""
        found = []
        macros = self.plugins.get("macros")
        if macros is not None and macros.get("render_by_default") is not False:
            variable = str(macros.get("j2_variable_start_string") or "{{")
            block = str(macros.get("j2_block_start_string") or "{%")
            found.append(("mkdocs-macros", f"{re.escape(variable)}|{re.escape(block)}"))
        if "markdownextradata" in self.plugins:
            found.append(("markdownextradata", r"\{\{|\{%"))
        include = self.plugins.get("include-markdown")
        if include is not None:
            tag = re.escape(str(include.get("opening_tag") or "{%"))
            found.append(("include-markdown", rf"{tag}-?\s*include(?:-markdown)?\b"))
        return tuple(found)

    @property
    def executed(self) -> tuple[str, ...]:
        """Languages of the fences that the site itself runs where they have the option `exec`."""
        settings = self.plugins.get("markdown-exec")
        if settings is None:
            return ()
        return tuple(settings.get("languages") or _EXECUTED)

    def shows(self, path: Path) -> bool:
        """Whether a file is no page of the site only because the site leaves it out."""
        try:
            name = path.resolve().relative_to(self.docs.resolve()).as_posix()
        except ValueError:
            return True
        return not self.excluded.match(name)


def site_of(path: Path, root: Path) -> Site:
    """Return the site that a page of a project is rendered by.

    That is the project's, or else one whose file lies between the page and the project's folder, as
    where each language has its own. A page outside of the folder of the site's pages, such as
    README.md, is no page of it.

    Raises:
        EngineError: the file that says it cannot be read.
    """
    site = project_site(root)
    if not site.name:
        inside = [folder for folder in path.resolve().parents if folder != root.resolve()]
        for folder in inside:
            if not folder.is_relative_to(root.resolve()):
                break
            file = next((folder / name for name in _FILES if (folder / name).is_file()), None)
            if file is not None:
                site = _site(file, root, site.other_options)
                break
    if site.name and not path.resolve().is_relative_to(site.docs.resolve()):
        return replace(plain(root), other_options=site.other_options)
    return site


def project_site(root: Path) -> Site:
    """Return the site of the project in a folder.

    Raises:
        EngineError: the file that says it cannot be read.
    """
    named, others = _settings(root, _bytes(root / "pyproject.toml"))
    if named and not (root / named).is_file():
        place = place_of_setting(root, "mkdocs")
        raise EngineError(f"{place}: `mkdocs` names {named}, which is no file of the project")
    files = [root / named] if named else [root / name for name in _FILES]
    file = next((file for file in files if named or file.is_file()), None)
    return _site(file, root, others) if file else replace(plain(root), other_options=others)


def folders_of_pages(config: Config) -> list[Path]:
    """Return the folders with the pages of a project: those of its languages, or of its site.

    Raises:
        EngineError: the file that says it cannot be read.
    """
    if config.languages:
        return list(config.languages.values())
    return [project_site(config.root).docs]


@functools.cache
def plain(root: Path) -> Site:
    """Return the site of a project that says nothing of it."""
    return Site("", root, "", root / "docs", {}, {}, Excluded(""))


def _site(file: Path, root: Path, other_options: tuple[tuple[str, str], ...]) -> Site:
    values, said = load(file)
    folder = file.parent
    extensions: dict[str, Options] = {name: {} for name in _BUILT_IN}
    extensions.update(_named(values.get("markdown_extensions")))
    excluded = values.get("exclude_docs")
    try:
        name = file.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        name = str(file)
    return Site(
        name=name,
        folder=folder,
        digest=hashlib.sha256(said).hexdigest(),
        docs=folder / str(values.get("docs_dir") or "docs"),
        extensions=extensions,
        plugins=dict(_named(values.get("plugins"))),
        excluded=Excluded(_HIDDEN + (excluded if isinstance(excluded, str) else "")),
        other_options=other_options,
    )


def _named(listed: Any) -> Iterator[tuple[str, Options]]:
    """Yield the names in a list of extensions or plugins, each with its options."""
    for entry in [listed] if isinstance(listed, dict) else listed or ():
        pairs = entry.items() if isinstance(entry, dict) else [(entry, {})]
        for name, options in pairs:
            yield str(name), options if isinstance(options, dict) else {}


@functools.lru_cache(maxsize=16)
def _settings(root: Path, said: bytes) -> tuple[str, tuple[tuple[str, str], ...]]:
    if b"mkdocs" not in said and b"other-options" not in said:
        return "", ()
    config = load_config(root)
    return config.mkdocs, tuple(sorted(config.other_options.items()))


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
