"""What the commands share: their arguments, how they read pages, and what they show while busy."""

from __future__ import annotations

import contextlib
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from verified_docs.errors import EngineError, PageError, Problem
from verified_docs.settings import Config, load_config

if TYPE_CHECKING:
    from verified_docs.model import Block, Page

Paths = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="PAGE",
        help="A page (.md, .ipynb) or a folder of pages; every page of the project when none is "
        "given.",
    ),
]


class Format(str, Enum):
    """How a report is written."""

    text = "text"
    json = "json"


class Device(str, Enum):
    """Where blocks run."""

    cpu = "cpu"
    gpu = "gpu"


DeviceOption = Annotated[
    Device,
    typer.Option(help="Where blocks run; those with the option `gpu` run only on a GPU."),
]
NetworkOption = Annotated[
    bool, typer.Option("--network", help="Run blocks with the option `network` too.")
]
FormatOption = Annotated[
    Format, typer.Option("--format", help="Lines for people, or one JSON value for programs.")
]


def read_pages(
    paths: Sequence[Path] | None, config: Config, partly: bool = False
) -> tuple[list[Page], list[Problem]]:
    """Read the pages that a caller asks for; return them and what is wrong with the others.

    With `partly`, a page is among them as well whose mistakes leave the rest of it as it is meant.

    Raises:
        EngineError: there is no page, or none at a path.
    """
    from verified_docs.read import asked_pages

    return read_files(asked_pages(paths or (), config), config, partly)


def read_files(
    files: Sequence[Path], config: Config, partly: bool = False
) -> tuple[list[Page], list[Problem]]:
    """Read pages; arguments and what is returned as for `read_pages`."""
    from verified_docs.read import read_leniently

    pages: list[Page] = []
    problems: list[Problem] = []
    for path in files:
        try:
            page, found = read_leniently(path, config.root, config.cache)
        except PageError as error:
            problems.extend(error.problems)
            continue
        problems.extend(found)
        if not found or (partly and all(problem.is_local for problem in found)):
            pages.append(page)
    return pages, problems


def with_translations(
    pages: Sequence[Page], config: Config, problems: list[Problem], partly: bool = False
) -> list[Page]:
    """Return the counterparts of pages that are not among them."""
    from verified_docs.languages import counterparts

    known = {page.path.resolve() for page in pages}
    missing = [
        path
        for page in pages
        for path in counterparts(page.path, config).values()
        if path.is_file() and path.resolve() not in known
    ]
    found, more = read_files(missing, config, partly)
    problems.extend(more)
    return found


def shard_of(text: str) -> tuple[int, int]:
    number, _, of = text.partition("/")
    if not (number.isdigit() and of.isdigit() and 1 <= int(number) <= int(of)):
        raise EngineError(f"--shard takes I/N with 1 ≤ I ≤ N, not {text!r}")
    return int(number), int(of)


def file_text(path: Path) -> str:
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except OSError as error:
        raise EngineError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise EngineError(f"{path}: not UTF-8: {error.reason}; save it as UTF-8") from error
    return text.removesuffix("\n")


def print_json(value: Any) -> None:
    json.dump(value, sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


@contextlib.contextmanager
def told_plainly() -> Iterator[None]:
    """Turn what an author or a caller did wrong into a message and an exit status of 2."""
    try:
        yield
    except (EngineError, PageError) as error:
        typer.echo(f"verified-docs: {error}", err=True)
        raise typer.Exit(2) from error
    except KeyboardInterrupt:
        typer.echo("verified-docs: interrupted", err=True)
        raise typer.Exit(130) from None


@contextlib.contextmanager
def one_writer() -> Iterator[Config]:
    """Yield the settings once no other command writes pages that it has read before.

    Raises:
        EngineError: the settings are wrong, or the folder for caches cannot be written.
    """
    import filelock

    from verified_docs.model import own_folder

    config = load_config(Path.cwd())
    try:
        own_folder(config.cache)
        lock = filelock.FileLock(config.cache / "update.lock")
        try:
            lock.acquire(timeout=0)
        except filelock.Timeout:
            typer.echo("verified-docs: another `update` is writing; waiting for its end", err=True)
            lock.acquire()
    except OSError as error:
        raise EngineError(f"cannot write in {config.cache}: {error.strerror}") from error
    try:
        yield config
    finally:
        lock.release()


@contextlib.contextmanager
def progress(pages: Sequence[Page], quiet: bool = False) -> Iterator[Any]:
    """Show pages and blocks done and the time left while the body runs; yield what to call."""
    left = {page.name: len(page.blocks) for page in pages}
    total = sum(left.values())
    with _bar("blocks", quiet) as bar:
        task = bar.add_task(f"0/{len(pages)} pages", total=total)
        done: list[str] = []

        def on_block(page: Page, block: Block) -> None:
            left[page.name] -= 1
            bar.advance(task)

        def on_page(page: Page) -> None:
            bar.advance(task, left.pop(page.name, 0))  # on record, or never reached
            done.append(page.name)
            bar.update(task, description=f"{len(done)}/{len(pages)} pages")

        yield on_block, on_page


@contextlib.contextmanager
def counted(total: int, noun: str, quiet: bool = False) -> Iterator[Callable[[object], None]]:
    """Show how many things are done and the time left; yield what to call with each."""
    with _bar(noun, quiet) as bar:
        task = bar.add_task("", total=total)
        yield lambda done: bar.advance(task)


class _NoBar(contextlib.nullcontext[Any]):
    """What stands for a bar where nobody would see it, which would take Rich a while to import."""

    def __enter__(self) -> _NoBar:
        return self

    def add_task(self, description: str, total: int) -> None:
        """Show nothing."""

    def advance(self, task: object, steps: int = 1) -> None:
        """Show nothing."""

    def update(self, task: object, description: str) -> None:
        """Show nothing."""


def _bar(noun: str, quiet: bool) -> Any:
    if quiet or not sys.stderr.isatty():
        return _NoBar()
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeElapsedColumn,
        TimeRemainingColumn,
    )

    console = Console(stderr=True)
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn(noun),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    disable = not console.is_terminal
    return Progress(*columns, console=console, transient=True, disable=disable)
