"""Write each block as a program of its own."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import Paths, progress, read_pages, told_plainly
from verified_docs.config import load_config
from verified_docs.errors import PageError


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

    with told_plainly():
        started = time.monotonic()
        config = load_config(Path.cwd())
        pages, problems = read_pages(paths, config)
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
                progress(alone) as watch,
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
