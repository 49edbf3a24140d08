"""Write what blocks print into their pages."""

from __future__ import annotations

from pathlib import Path

import typer

from verified_docs.cli.common import (
    Device,
    DeviceOption,
    NetworkOption,
    Paths,
    progress,
    read_files,
    read_pages,
    told_plainly,
    with_translations,
)
from verified_docs.settings import load_config


def update(
    paths: Paths = None,
    device: DeviceOption = Device.cpu,
    network: NetworkOption = False,
) -> None:
    """Write what blocks print and draw into their pages.

    Runs the pages and their translations as `verify` does, and rewrites the outputs and figures
    that do not agree, in every language; nothing else on a page changes, and outputs that agree
    within tolerance keep their digits. A block whose output is written runs again as on another
    reader's machine, with other string hashes, on another day and under another name: one that
    then prints something else is refused, as no reader could confirm it. So is one that fails for
    another reason than its output.

    Reads the pages and .verified/. Writes the pages, their figures, snippets/ and .verified/, and
    says which files. Read what was written: only you can tell whether it is right.

    Exit status:
      0    The pages show what their blocks give.
      1    A block was refused, a page has a mistake, or a translation is missing
           or differs.
      2    Nothing could be run: no such page, a wrong option or setting.
      130  Interrupted.

    Examples:
      Write the outputs of one page, in every language:
        $ verified-docs update docs/en/index.md

      Write those of every page, after an upgrade of a library:
        $ verified-docs update

    See also:
      verified-docs verify, verified-docs snippets
    """
    from verified_docs.languages import parity_problems
    from verified_docs.model import Selection
    from verified_docs.record import SECONDS, commit_seconds
    from verified_docs.report import verdict_text
    from verified_docs.slicing import snippets_of, write_snippets
    from verified_docs.write import update as run_update

    with told_plainly():
        config = load_config(Path.cwd())
        pages, problems = read_pages(paths, config)
        pages.extend(with_translations(pages, config, problems))
        for problem in problems:
            typer.echo(str(problem))
        selection = Selection(device=device.value, network=network)
        with progress(pages) as watch:
            updated = run_update(pages, config, selection, *watch)
        pages, _ = read_files([page.path for page in pages], config)
        programs = [program for page in pages for program in snippets_of(page, config)]
        done = [f"wrote {name}" for name in updated.changed]
        done += write_snippets(programs, pages, config)
        timed = None
        if device is Device.cpu and (config.languages or (config.root / SECONDS).is_file()):
            timed = commit_seconds(updated.seconds, config)
        if timed:
            done.append(f"wrote {timed}")
        for line in done:
            typer.echo(line)
        for verdict in updated.refused:
            typer.echo(verdict_text(verdict))
        apart = parity_problems(pages, config)
        for problem in apart:
            typer.echo(str(problem))
        typer.echo(f"{len(done)} file(s) changed, {len(updated.refused)} block(s) refused")
        raise typer.Exit(1 if updated.refused or problems or apart else 0)
