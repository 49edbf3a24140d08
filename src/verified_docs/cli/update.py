"""Write what blocks print into their pages."""

from __future__ import annotations

from typing import Annotated

import typer

from verified_docs.cli.common import (
    Device,
    DeviceOption,
    NetworkOption,
    Paths,
    one_writer,
    progress,
    read_files,
    read_pages,
    told_plainly,
    with_translations,
)


def update(
    paths: Paths = None,
    device: DeviceOption = Device.cpu,
    network: NetworkOption = False,
    adopt: Annotated[
        bool,
        typer.Option("--adopt", help="Make output that the pages show already that of its blocks."),
    ] = False,
) -> None:
    """Write what blocks print and draw into their pages.

    Writes into each fence with the option `source` what the project's file holds there. Then it
    runs the pages and their translations as `verify` does, and rewrites the outputs and figures
    that do not agree, in every language; nothing else on a page changes. Lines that agree within
    tolerance keep their digits; where only their spaces differ, these are written as they came. A
    block whose output is written runs again as on another reader's machine, with other string
    hashes, on another day, in a wider terminal and under another name: one that then prints
    something else is refused, as no reader could confirm it. So is one that fails for another
    reason than its output.

    Then the standalone programs run that are not known to print what their pages show. One that
    prints something else lacks what earlier blocks did to the environment, to files, to a registry
    or a setting: it is tried with more and more of them, by delta debugging, and the few that
    suffice are written into its block, as `needs`. Where all of them do not help, the block is
    refused. What `needs` names and a program does without is told.

    On pages that show output already, in a ```text fence or one without a language right after a
    block, a second one beside it would help nobody. --adopt makes such a fence the output of its
    block, with its text if that agrees and with what came if not, and says so. Output in comments
    that begin with `#>` is verified where it is; where it is wrong, --adopt puts an output fence in
    its place. Without --adopt these blocks are refused.

    Reads the pages, compatibility/ and .verified/. Writes the pages, their figures, snippets/ and
    .verified/, and says which files. Read what was written: only you can tell whether it is right.

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

      Take over the output of pages that were written without this engine:
        $ verified-docs update --adopt docs

    See also:
      verified-docs verify, verified-docs snippets
    """
    from verified_docs.languages import parity_problems, write_excerpts
    from verified_docs.model import Selection
    from verified_docs.record import SECONDS, commit_seconds
    from verified_docs.report import verdict_text
    from verified_docs.slicing import snippets_of, write_snippets
    from verified_docs.write import Completed, complete, programs_to_run
    from verified_docs.write import update as run_update

    with told_plainly(), one_writer() as config:
        pages, problems = read_pages(paths, config, partly=True)
        pages.extend(with_translations(pages, config, problems, partly=True))
        taken = write_excerpts(pages, config)
        if taken:
            pages, more = read_pages([page.path for page in pages], config, partly=True)
            problems.extend(more)
        for problem in problems:
            typer.echo(str(problem))
        selection = Selection(device=device.value, network=network)
        with progress(pages) as watch:
            updated = run_update(pages, config, selection, *watch, adopt=adopt)
        written = [page.path for page in pages]
        pages, _ = read_files(written, config)
        completed = Completed()
        if device is Device.cpu:
            names = {verdict.name for verdict in updated.refused}
            open_ = programs_to_run(pages, config, names)
            with progress(open_) as watch:
                completed = complete(open_, pages, config, *watch)
            if completed.changed:
                pages, _ = read_files(written, config)
        programs = [program for page in pages for program in snippets_of(page, config)]
        changed = dict.fromkeys((*taken, *updated.changed, *completed.changed))
        done = [f"wrote {name}" for name in changed]
        done += write_snippets(programs, pages, config)
        timed = None
        if device is Device.cpu and (config.languages or (config.root / SECONDS).is_file()):
            timed = commit_seconds(updated.seconds, config)
        if timed:
            done.append(f"wrote {timed}")
        for line in (*updated.adopted, *done):
            typer.echo(line)
        for told in completed.told:
            typer.echo(str(told))
        refused = [*updated.refused, *completed.refused]
        for verdict in refused:
            typer.echo(verdict_text(verdict))
        apart = parity_problems(pages, config)
        for problem in apart:
            typer.echo(str(problem))
        typer.echo(f"{len(done)} file(s) changed, {len(refused)} block(s) refused")
        raise typer.Exit(1 if refused or problems or apart else 0)
