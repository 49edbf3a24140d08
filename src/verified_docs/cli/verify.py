"""Verify pages: the command that everything else serves."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import (
    Device,
    DeviceOption,
    Format,
    FormatOption,
    NetworkOption,
    Paths,
    print_json,
    progress,
    read_pages,
    shard_of,
    told_plainly,
)
from verified_docs.settings import load_config


def verify(
    paths: Paths = None,
    fresh: Annotated[
        bool, typer.Option("--fresh", help="Run every block, also those on record.")
    ] = False,
    format_: FormatOption = Format.text,
    shard: Annotated[
        str,
        typer.Option(
            help="Verify only the I-th of N parts of the pages, which take about equally long.",
            metavar="I/N",
        ),
    ] = "",
    device: DeviceOption = Device.cpu,
    network: NetworkOption = False,
) -> None:
    """Run blocks and compare with what their pages show.

    Each page runs from top to bottom in a process of its own, in an empty folder and without the
    network. Text, integers, shapes and lines have to be equal; numbers with a decimal point may
    differ by one part in 100,000, or as far as the block says. A block that passed is on record
    and is not run again until its code, what runs before it, a file it reads, the packages or the
    settings change. Where the project has several languages, the code, headings, links and images
    of a page are compared with those of its translations. A page that the navigation of its site
    leaves out fails where mkdocs.yml has `omitted_files: warn` below `validation: nav`.

    Reads the pages and .verified/. Writes .verified/ and no page. Reports go to stdout: a line
    `FILE:LINE: ID: what is wrong` for each failure, then a diff in which `-` is what the page says
    and `+` what came. In GitHub Actions, each is an annotation of that line too.

    The record keeps where blocks ran, for the site to link to: the address in the environment
    variable VERIFIED_DOCS_RUN, or in GitHub Actions that of the workflow's run.

    Exit status:
      0    Every block that was to run did, and everything its page says holds.
      1    A block failed, or a page has a mistake.
      2    Nothing could be verified: no such page, a wrong option or setting,
           no GPU.
      130  Interrupted; what passed until then is on record.

    Examples:
      Verify every page of the project:
        $ verified-docs verify

      Verify one page and a folder, whatever is on record:
        $ verified-docs verify --fresh docs/en/index.md docs/zh

      Verify the first of two parts, on one of two machines:
        $ verified-docs verify --shard 1/2

      Verify with the blocks that need the network, and report as JSON:
        $ verified-docs verify --network --format json

    See also:
      verified-docs update, verified-docs explain, verified-docs serve
    """
    from verified_docs.languages import parity_problems
    from verified_docs.model import Selection
    from verified_docs.read import page_name, unread_extensions
    from verified_docs.record import committed_seconds
    from verified_docs.report import (
        error_commands,
        exclusions_text,
        notes_text,
        remedy_text,
        summary_text,
        unrecorded_text,
        verdict_text,
        verification_values,
    )
    from verified_docs.verify import Verification, group, unlisted_pages, unused_figures
    from verified_docs.verify import shard as part

    with told_plainly():
        started = time.monotonic()
        config = load_config(Path.cwd())
        pages, problems = read_pages(paths, config, partly=True)
        mistaken = {problem.path for problem in problems}
        whole = [page for page in pages if page.name not in mistaken]
        problems.extend(parity_problems(whole, config))
        problems.extend(unused_figures(whole, config))
        problems.extend(unlisted_pages(whole, config))
        selection = Selection(device=device.value, network=network, fresh=fresh)
        if shard:
            groups = group(pages, selection.reason_not_to_run, config.display, config.cache)
            pages = part(groups, committed_seconds(pages, config), *shard_of(shard))
        with (
            progress(pages, quiet=format_ is Format.json) as watch,
            Verification(config, pages, selection, *watch) as verification,
        ):
            verdicts = verification.verdicts()
        if not verification.is_kept:
            folder = page_name(config.records, config.root)
            typer.echo(f"verified-docs: {folder} cannot be written: nothing is on record", err=True)
        if format_ is Format.json:
            print_json(verification_values(verdicts, problems, pages))
        else:
            for problem in problems:
                typer.echo(str(problem))
            for verdict in verdicts:
                if verdict.failures:
                    typer.echo(verdict_text(verdict))
            if os.environ.get("GITHUB_ACTIONS") == "true":
                for line in error_commands(verdicts, problems):
                    typer.echo(line)
            for told in (
                exclusions_text(verdicts),
                notes_text(pages),
                unrecorded_text(verification.unrecorded),
                remedy_text(verdicts),
            ):
                if told:
                    typer.echo(told)
            for line in unread_extensions(config.root):
                typer.echo(line)
            typer.echo(summary_text(verdicts, problems, time.monotonic() - started))
        failed = problems or any(verdict.status == "failed" for verdict in verdicts)
        raise typer.Exit(1 if failed else 0)
