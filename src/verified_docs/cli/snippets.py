"""Write each block as a program of its own."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import Paths, progress, read_pages, told_plainly
from verified_docs.errors import PageError
from verified_docs.settings import load_config


def snippets(
    paths: Paths = None,
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; report each file that is out of date.")
    ] = False,
    run: Annotated[
        bool, typer.Option("--run", help="Run each program by itself and compare it with its page.")
    ] = False,
) -> None:
    """Write each block as a program that runs by itself.

    A program is the block, the statements of earlier blocks that made what it uses, and, as
    comments, what it prints. Programs of blocks that are gone are removed. Where slicing falls
    short, the option `needs` of a block names the earlier blocks to take in.

    Reads the pages. Writes snippets/LANGUAGE/PAGE/ID.py, which no person edits; with --run also
    .verified/.

    Exit status:
      0    The programs are written, or with --check are up to date; with --run
           they print what their pages show.
      1    A page has a mistake, a file is out of date, or a program failed.
      2    Nothing could be done: no such page, a wrong option or setting.
      130  Interrupted.

    Examples:
      Write the programs of every page:
        $ verified-docs snippets

      Check that nobody forgot to, and run each alone:
        $ verified-docs snippets --check --run

    See also:
      verified-docs update, verified-docs explain
    """
    from verified_docs.model import Selection
    from verified_docs.report import summary_text, verdict_text
    from verified_docs.slicing import snippet_drift, snippets_of, write_snippets
    from verified_docs.verify import Verification

    with told_plainly():
        started = time.monotonic()
        config = load_config(Path.cwd())
        pages, problems = read_pages(paths, config)
        programs = []
        for page in pages:
            try:
                programs.extend(snippets_of(page, config))
            except PageError as error:
                problems.extend(error.problems)
        if check:
            problems.extend(snippet_drift(programs, pages, config))
        else:
            for line in write_snippets(programs, pages, config):
                typer.echo(line)
        verdicts = []
        if run:
            alone = [program.page for program in programs]
            with (
                progress(alone) as watch,
                Verification(config, alone, Selection(), *watch) as verification,
            ):
                verdicts = verification.verdicts()
        for problem in problems:
            typer.echo(str(problem))
        for verdict in verdicts:
            if verdict.failures:
                typer.echo(verdict_text(verdict))
        if run:
            seconds = time.monotonic() - started
            typer.echo(summary_text(verdicts, problems, seconds, counted="program"))
        failed = problems or any(verdict.status == "failed" for verdict in verdicts)
        raise typer.Exit(1 if failed else 0)
