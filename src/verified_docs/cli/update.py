"""Write what blocks print into their pages."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import (
    Device,
    Paths,
    progress,
    read_pages,
    told_plainly,
    with_translations,
)
from verified_docs.config import load_config


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
    from verified_docs.seconds import commit_seconds
    from verified_docs.update import update as run_update
    from verified_docs.verify import Selection

    with told_plainly():
        config = load_config(Path.cwd())
        pages, problems = read_pages(paths, config)
        pages.extend(with_translations(pages, config, problems))
        for problem in problems:
            typer.echo(str(problem))
        selection = Selection(device=device.value, network=network)
        with progress(pages) as watch:
            updated = run_update(pages, config, selection, *watch)
        pages, _ = read_pages([page.path for page in pages], config)
        programs = [program for page in pages for program in standalone.snippets_of(page, config)]
        for name in updated.changed:
            typer.echo(f"wrote {name}")
        for line in standalone.write(programs, pages, config):
            typer.echo(line)
        timed = commit_seconds(updated.seconds, config) if device is Device.cpu else None
        if timed:
            typer.echo(f"wrote {timed}")
        for verdict in updated.refused:
            typer.echo(text.verdict_text(verdict))
        apart = parity.check(pages, config)
        for problem in apart:
            typer.echo(str(problem))
        done = f"{len(updated.changed)} file(s) written, {len(updated.refused)} block(s) refused"
        typer.echo(done)
        raise typer.Exit(1 if updated.refused or problems or apart else 0)
