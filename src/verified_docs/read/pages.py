"""Read pages: Markdown as the site renders it, and notebooks."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from verified_docs.errors import EngineError, PageError, Problem
from verified_docs.model import Block, Page, implied
from verified_docs.read.excerpts import with_excerpts
from verified_docs.read.fences import without_metadata
from verified_docs.read.includes import Source, expanded, may_include
from verified_docs.read.markdown import read_markdown
from verified_docs.read.mkdocs_site import Site, folders_of_pages, project_site, site_of
from verified_docs.read.notebook import read_notebook
from verified_docs.read.page_cache import Read, find_page, keep_page
from verified_docs.settings import Config, seen_from_here

SUFFIXES = (".md", ".ipynb")


def read_page(path: Path, root: Path, cache: Path | None = None) -> Page:
    """Return the page in the file `path`, named relative to the project folder `root`.

    Args:
        path: The file.
        root: The project's folder.
        cache: Folder in which what was read is kept for the next run.

    Raises:
        PageError: the file is not UTF-8, or something in it cannot mean what it says.
    """
    page, problems = read_leniently(path, root, cache)
    if problems:
        raise PageError(problems)
    return page


def read_leniently(path: Path, root: Path, cache: Path | None = None) -> Read:
    """Return what can be read of a page, and what is wrong with it; arguments as for `read_page`.

    Raises:
        PageError: the file cannot be read at all.
    """
    read = _as_written(path, root, cache)
    page, problems = with_excerpts(read, root, lambda other: _or_none(other, root, cache))
    return page, tuple(sorted(problems, key=lambda problem: problem.line))


def _as_written(path: Path, root: Path, cache: Path | None) -> Read:
    """Return what a page is without looking at the files that its fences are taken from."""
    name = page_name(path, root)
    text = _text(path, name)
    if path.suffix == ".ipynb":
        return _parsed(text, path, name, cache)
    return parsed_markdown(text, path, root, cache)


def _or_none(path: Path, root: Path, cache: Path | None) -> Page | None:
    try:
        return _as_written(path, root, cache)[0]
    except (EngineError, PageError):
        return None


def state_of(path: Path, root: Path) -> str:
    """Return all that what is read of a page depends on: its text, what it includes, its site.

    Raises:
        EngineError: the file cannot be read, or that which says how the site renders it.
        PageError: it is not UTF-8.
    """
    name = page_name(path, root)
    text = _text(path, name)
    site = site_of(path, root)
    source = None
    if path.suffix != ".ipynb":
        source = _with_what_it_includes(text, path, name, site)
    return _made_from(text, site, source)


def parsed_markdown(text: str, path: Path, root: Path, cache: Path | None = None) -> Read:
    """Return what a page is, and what is wrong with it, if its file holds `text`."""
    site = site_of(path, root)
    name = page_name(path, root)
    source = _with_what_it_includes(text, path, name, site)
    return _parsed(text, path, name, cache, site, source)


def _with_what_it_includes(text: str, path: Path, name: str, site: Site) -> Source | None:
    """Return the text of a page with what it includes; None where that is nothing."""
    if not may_include(text, site):
        return None
    source = expanded(without_metadata(text), path, name, site)
    return source if source.origins else None


@lru_cache(maxsize=256)  # a page is asked for by what lists it, and by its other language
def _parsed(
    text: str,
    path: Path,
    name: str,
    cache: Path | None,
    site: Site | None = None,
    source: Source | None = None,
) -> Read:
    made_from = _made_from(text, site, source)
    found = find_page(cache, path, name, made_from) if cache else None
    if found:
        return found
    if site is None:
        page, problems = read_notebook(text, path, name)
    else:
        page, problems = read_markdown(text, path, name, site, source)
    problems = (*problems, *_contradictions(page))
    read = page, tuple(sorted(problems, key=lambda problem: problem.line))
    if cache:
        keep_page(cache, path, name, made_from, read)
    return read


def _made_from(text: str, site: Site | None, source: Source | None) -> str:
    if site and (site.name or site.other_options):
        return f"{(site.digest, site.other_options, source)!r}\0{text}"
    return text


def asked_pages(paths: Sequence[Path], config: Config) -> list[Path]:
    """Return the page files that a caller asks for: among and below `paths`, or all there are.

    Raises:
        EngineError: a path does not exist or is not a page; a folder has none, or there is none.
    """
    if paths:
        for folder in filter(Path.is_dir, paths):
            if not find_pages([folder], config.root):
                raise EngineError(f"{_no_page([folder])}; name a page, or another folder")
        return find_pages(list(paths), config.root)
    folders = folders_of_pages(config)
    there = [folder for folder in folders if folder.is_dir()]
    found = find_pages(there, config.root)
    if not found:
        missing = f"no folder of pages here: looked for {_names(folders)}"
        raise EngineError(
            f"{_no_page(there) if there else missing}; name your pages or their folder, or set "
            '`languages` in [tool.verified-docs], such as languages = { en = "documentation" }'
        )
    return found


def _no_page(folders: Sequence[Path]) -> str:
    return f"no page in {_names(folders)}: looked for files that end in {' or '.join(SUFFIXES)}"


def _names(folders: Sequence[Path]) -> str:
    return ", ".join(map(seen_from_here, folders))


def find_pages(paths: list[Path], root: Path | None = None) -> list[Path]:
    """Return the page files among `paths` and below the folders among them, sorted, each once.

    Below a folder of a site, in the project at `root`, those that it leaves out are no pages.

    Raises:
        EngineError: a path does not exist or is not a page.
    """
    site = project_site(root) if root else None
    found: dict[Path, Path] = {}
    for path in paths:
        if path.is_dir():
            for file in sorted(_files_below(path)):
                if file.suffix not in SUFFIXES or not file.is_file():
                    continue
                if site is None or site.shows(file):
                    found.setdefault(file.resolve(), file)
        elif not path.exists():
            raise EngineError(f"{path}: no such file or folder")
        elif path.suffix not in SUFFIXES:
            raise EngineError(f"{path}: not a page; pages end in {' or '.join(SUFFIXES)}")
        else:
            found.setdefault(path.resolve(), path)
    return list(found.values())


def _files_below(folder: Path) -> Iterator[Path]:
    """Yield the files below a folder that are not hidden, those behind links too, as MkDocs does.

    A link that leads back to a folder around it leads nowhere new.
    """
    for name, folders, files in os.walk(folder, followlinks=True):
        here = Path(name)
        linked = {inside for inside in folders if os.path.islink(here / inside)}
        around = (
            {path.resolve() for path in (here, *here.parents) if path.is_relative_to(folder)}
            if linked
            else set()
        )
        folders[:] = [
            inside
            for inside in folders
            if not inside.startswith(".")
            and not (inside in linked and (here / inside).resolve() in around)
        ]
        yield from (here / file for file in files if not file.startswith("."))


def page_name(path: Path, root: Path) -> str:
    """Return how reports call the file: relative to the project where it lies inside it."""
    try:
        return path.resolve().relative_to(root.resolve()).as_posix()
    except ValueError:
        return path.as_posix()


def _contradictions(page: Page) -> list[Problem]:
    """A page is one process with one number of devices; a block needs only what is above it."""
    asking = [block for block in page.blocks if block.options.devices]
    above: dict[str, Block] = {}
    problems = []
    for block in page.blocks:
        for name in block.options.needs:
            if name not in above:
                message = (
                    f"`needs` names `{name}`, which is no block above this one; "
                    f"above it are: {', '.join(sorted(above)) or 'none'}"
                )
                problems.append(Problem(page.name, _option_line(block), message))
            elif not implied(above[name].options.condition, block.options.condition):
                needed = ", ".join([*block.options.condition, *above[name].options.condition])
                message = (
                    f"`needs` names `{name}`, which does not run wherever this block does: "
                    f'write if="{needed}" here'
                )
                problems.append(Problem(page.name, _option_line(block), message))
        above[block.id] = block
    return problems + [
        Problem(
            page.name,
            _option_line(block),
            f"`devices={block.options.devices}` contradicts `devices={asking[0].options.devices}` "
            f"of `{asking[0].id}`: all blocks of a page share its devices",
        )
        for block in asking
        if block.options.devices != asking[0].options.devices
    ]


def _option_line(block: Block) -> int:
    return block.line - 1 if block.fence else block.line


def _text(path: Path, name: str) -> str:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise EngineError(f"{name}: {error.strerror}") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        message = f"not UTF-8: byte {data[error.start]:#04x} ({error.reason}); save it as UTF-8"
        raise PageError([Problem(name, line, message)]) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")
