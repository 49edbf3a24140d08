"""The command `verified-docs`."""

from __future__ import annotations

import contextlib
import json
import os
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from enum import Enum
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from verified_docs.config import Config, load_config
from verified_docs.errors import EngineError, PageError, Problem
from verified_docs.options import MASKS
from verified_docs.page import DEFAULT_RTOL, Block, Page
from verified_docs.read import find_pages, read_page

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    help="Run every code block of a documentation site and compare what it printed with what the "
    "page says it printed.",
)

Paths = Annotated[
    list[Path] | None,
    typer.Argument(help="Pages, or folders of pages; all of the project's when none is given."),
]


class Format(str, Enum):
    """How a report is written."""

    text = "text"
    json = "json"


class Device(str, Enum):
    """Where blocks run."""

    cpu = "cpu"
    gpu = "gpu"


@app.command()
def verify(
    paths: Paths = None,
    fresh: Annotated[bool, typer.Option("--fresh", help="Run everything; ignore records.")] = False,
    format_: Annotated[Format, typer.Option("--format", help="Text, or JSON for machines.")] = (
        Format.text
    ),
    shard: Annotated[
        str, typer.Option(help="Verify one part of several, such as 1/3.", metavar="I/N")
    ] = "",
    device: Annotated[Device, typer.Option(help="Where blocks run.")] = Device.cpu,
    network: Annotated[bool, typer.Option("--network", help="Run `network` blocks too.")] = False,
) -> None:
    """Run the blocks of pages and compare; exit with 0 only when everything holds."""
    from verified_docs import parity
    from verified_docs.report import github, machine, text
    from verified_docs.verify import Selection, Verification
    from verified_docs.verify import shard as part

    with _told_plainly():
        started = time.monotonic()
        config = load_config(Path.cwd())
        pages, problems = _read(paths, config)
        problems.extend(parity.check(pages, config))
        selection = Selection(device=device.value, network=network, fresh=fresh)
        if not pages and not problems:
            raise EngineError("there is no page to verify")
        if shard:
            pages = part(pages, selection, *_shard(shard))
        with (
            _progress(pages, quiet=format_ is Format.json) as watch,
            Verification(config, pages, selection, *watch) as verification,
        ):
            verdicts = verification.verdicts()
        if format_ is Format.json:
            _print_json(machine.verification(verdicts, problems))
        else:
            for problem in problems:
                typer.echo(str(problem))
            for verdict in verdicts:
                if verdict.failures:
                    typer.echo(text.verdict_text(verdict))
            if os.environ.get("GITHUB_ACTIONS") == "true":
                for line in github.error_commands(verdicts, problems):
                    typer.echo(line)
            not_run = text.exclusions(verdicts)
            if not_run:
                typer.echo(not_run)
            typer.echo(text.summary(verdicts, problems, time.monotonic() - started))
        failed = problems or any(verdict.status == "failed" for verdict in verdicts)
        raise typer.Exit(1 if failed else 0)


@app.command()
def update(
    paths: Paths = None,
    device: Annotated[Device, typer.Option(help="Where blocks run.")] = Device.cpu,
    network: Annotated[bool, typer.Option("--network", help="Run `network` blocks too.")] = False,
) -> None:
    """Write what blocks print into the pages, in every language, and their snippets.

    Outputs that agree within tolerance stay as they are. A block that prints something else on a
    second run is refused.
    """
    from verified_docs import parity
    from verified_docs import snippets as standalone
    from verified_docs.report import text
    from verified_docs.update import update as run_update
    from verified_docs.verify import Selection

    with _told_plainly():
        config = load_config(Path.cwd())
        pages, problems = _read(paths, config)
        pages.extend(_translations(pages, config, problems))
        for problem in problems:
            typer.echo(str(problem))
        selection = Selection(device=device.value, network=network)
        with _progress(pages) as watch:
            updated = run_update(pages, config, selection, *watch)
        pages, _ = _read([page.path for page in pages], config)
        programs = [program for page in pages for program in standalone.snippets_of(page, config)]
        for name in updated.changed:
            typer.echo(f"wrote {name}")
        for line in standalone.write(programs, pages, config):
            typer.echo(line)
        for verdict in updated.refused:
            typer.echo(text.verdict_text(verdict))
        apart = parity.check(pages, config)
        for problem in apart:
            typer.echo(str(problem))
        done = f"{len(updated.changed)} file(s) written, {len(updated.refused)} block(s) refused"
        typer.echo(done)
        raise typer.Exit(1 if updated.refused or problems or apart else 0)


@app.command()
def snippets(
    paths: Paths = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail when a file is out of date.")
    ] = False,
    run: Annotated[
        bool, typer.Option("--run", help="Run each program alone and compare what it prints.")
    ] = False,
) -> None:
    """Write each block as the smallest program that runs by itself, into snippets/."""
    from verified_docs import snippets as standalone
    from verified_docs.report import text
    from verified_docs.verify import Selection, Verification

    with _told_plainly():
        started = time.monotonic()
        config = load_config(Path.cwd())
        pages, problems = _read(paths, config)
        programs = []
        for page in pages:
            try:
                programs.extend(standalone.snippets_of(page, config))
            except PageError as error:
                problems.extend(error.problems)
        if check:
            problems.extend(standalone.drift(programs, pages, config))
        else:
            for line in standalone.write(programs, pages, config):
                typer.echo(line)
        verdicts = []
        if run:
            alone = [program.page for program in programs]
            with (
                _progress(alone) as watch,
                Verification(config, alone, Selection(), *watch) as verification,
            ):
                verdicts = verification.verdicts()
        for problem in problems:
            typer.echo(str(problem))
        for verdict in verdicts:
            if verdict.failures:
                typer.echo(text.verdict_text(verdict))
        if run:
            typer.echo(text.summary(verdicts, problems, time.monotonic() - started))
        failed = problems or any(verdict.status == "failed" for verdict in verdicts)
        raise typer.Exit(1 if failed else 0)


@app.command()
def ledger(
    paths: Paths = None,
    format_: Annotated[Format, typer.Option("--format", help="Text, or JSON for machines.")] = (
        Format.text
    ),
) -> None:
    """List every fence of any language: path, line, id, status and reason.

    The status is `run`, `excluded` or `other`. Works on any folder of Markdown.
    """
    from verified_docs.ledger import ledger as list_fences

    with _told_plainly():
        config = load_config(Path.cwd())
        entries = list_fences(paths or _existing(config.page_folders), config.root)
        if format_ is Format.json:
            _print_json([asdict(entry) for entry in entries])
            return
        for entry in entries:
            name = entry.id or "-"
            line = f"{entry.path}:{entry.line}: {entry.status} {entry.language or '-'} {name}"
            typer.echo(f"{line}  {entry.reason}" if entry.reason else line)


@app.command()
def explain(
    place: Annotated[
        str, typer.Argument(help="The block: PAGE:LINE, any of its lines, or PAGE::ID.")
    ],
) -> None:
    """Show what a block needs, its standalone program, its record, and what makes it run again."""
    from verified_docs.explain import explain as lines_about

    with _told_plainly():
        for line in lines_about(place, load_config(Path.cwd())):
            typer.echo(line)


@app.command()
def compare(
    expected: Annotated[Path, typer.Argument(help="What a page shows.")],
    actual: Annotated[Path, typer.Argument(help="What came.")],
    rtol: Annotated[float, typer.Option(help="Relative tolerance of floats.", min=0)] = (
        DEFAULT_RTOL
    ),
    atol: Annotated[float, typer.Option(help="Absolute tolerance of floats.", min=0)] = 0.0,
    mask: Annotated[
        str, typer.Option(help=f"Types of token that may differ: {', '.join(MASKS)}.")
    ] = "",
) -> None:
    """Compare two text files as the output of a block is compared; exit with 0 or 1."""
    from verified_docs.compare import Tolerance, align
    from verified_docs.options import OptionError, options_from
    from verified_docs.verdict import unified

    with _told_plainly():
        try:
            masks = options_from({"mask": mask}).masks if mask else frozenset[str]()
        except OptionError as error:
            raise EngineError(str(error)) from error
        left, right = (_file_text(path) for path in (expected, actual))
        pairs = align(left, right, Tolerance(rtol, atol, masks))
        if all(pair.agree for pair in pairs):
            return
        typer.echo(unified(left, right, pairs))
        raise typer.Exit(1)


@app.command()
def serve(
    port: Annotated[int, typer.Option(help="Port on this machine.", min=1, max=65535)] = 8000,
) -> None:
    """Preview both languages; an edited page is rebuilt and verified in the background."""
    from verified_docs.serve import serve as run_server

    with _told_plainly():
        run_server(load_config(Path.cwd()), port)


def _read(paths: Sequence[Path] | None, config: Config) -> tuple[list[Page], list[Problem]]:
    pages: list[Page] = []
    problems: list[Problem] = []
    for path in find_pages(list(paths or _existing(config.page_folders))):
        try:
            pages.append(read_page(path, config.root))
        except PageError as error:
            problems.extend(error.problems)
    return pages, problems


def _translations(pages: Sequence[Page], config: Config, problems: list[Problem]) -> list[Page]:
    """Return the counterparts of pages that are not among them."""
    from verified_docs.parity import counterparts

    known = {page.path.resolve() for page in pages}
    missing = [
        path
        for page in pages
        for path in counterparts(page.path, config).values()
        if path.is_file() and path.resolve() not in known
    ]
    found, more = _read(missing, config) if missing else ([], [])
    problems.extend(more)
    return found


def _existing(folders: Sequence[Path]) -> list[Path]:
    found = [folder for folder in folders if folder.is_dir()]
    if not found:
        names = ", ".join(str(folder) for folder in folders)
        raise EngineError(f"no folder of pages here: looked for {names}")
    return found


def _shard(text: str) -> tuple[int, int]:
    number, _, of = text.partition("/")
    if not (number.isdigit() and of.isdigit() and 1 <= int(number) <= int(of)):
        raise EngineError(f"--shard takes I/N with 1 ≤ I ≤ N, not {text!r}")
    return int(number), int(of)


def _file_text(path: Path) -> str:
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").replace("\r", "\n")
    except OSError as error:
        raise EngineError(f"{path}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise EngineError(f"{path}: not UTF-8: {error.reason}; save it as UTF-8") from error
    return text.removesuffix("\n")


def _print_json(value: Any) -> None:
    json.dump(value, sys.stdout, indent=1, ensure_ascii=False)
    sys.stdout.write("\n")


@contextlib.contextmanager
def _told_plainly() -> Iterator[None]:
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
def _progress(pages: Sequence[Page], quiet: bool = False) -> Iterator[Any]:
    """Show pages and blocks done and the time left while the body runs; yield what to call."""
    console = Console(stderr=True)
    left = {page.name: len(page.blocks) for page in pages}
    total = sum(left.values())
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("blocks"),
        TimeElapsedColumn(),
        TextColumn("left"),
        TimeRemainingColumn(),
    )
    disable = quiet or not console.is_terminal
    with Progress(*columns, console=console, transient=True, disable=disable) as progress:
        task = progress.add_task(f"0/{len(pages)} pages", total=total)
        done: list[str] = []

        def on_block(page: Page, block: Block) -> None:
            left[page.name] -= 1
            progress.advance(task)

        def on_page(page: Page) -> None:
            progress.advance(task, left.pop(page.name, 0))  # on record, or never reached
            done.append(page.name)
            progress.update(task, description=f"{len(done)}/{len(pages)} pages")

        yield on_block, on_page


if __name__ == "__main__":
    app()
