"""Verify pages: the command that everything else serves."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import (
    Device,
    Format,
    Paths,
    print_json,
    progress,
    read_pages,
    shard_of,
    told_plainly,
)
from verified_docs.config import load_config
from verified_docs.errors import EngineError


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
    from verified_docs.schedule import group
    from verified_docs.schedule import shard as part
    from verified_docs.seconds import committed_seconds
    from verified_docs.unused import unused_figures
    from verified_docs.verify import Selection, Verification

    with told_plainly():
        started = time.monotonic()
        config = load_config(Path.cwd())
        pages, problems = read_pages(paths, config)
        problems.extend(parity.check(pages, config))
        problems.extend(unused_figures(pages, config))
        selection = Selection(device=device.value, network=network, fresh=fresh)
        if not pages and not problems:
            raise EngineError("there is no page to verify")
        if shard:
            groups = group(pages, selection.reason_not_to_run)
            pages = part(groups, committed_seconds(pages, config), *shard_of(shard))
        with (
            progress(pages, quiet=format_ is Format.json) as watch,
            Verification(config, pages, selection, *watch) as verification,
        ):
            verdicts = verification.verdicts()
        if format_ is Format.json:
            print_json(machine.verification(verdicts, problems))
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
