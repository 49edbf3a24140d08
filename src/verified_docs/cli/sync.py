"""Carry what the languages share from one to the others."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from verified_docs.cli.common import read_files, read_pages, told_plainly
from verified_docs.settings import load_config


def sync(
    paths: Annotated[
        list[Path], typer.Argument(help="The pages you have edited, in the language you edited.")
    ],
    check: Annotated[
        bool, typer.Option("--check", help="Write nothing; fail when something would be written.")
    ] = False,
) -> None:
    """Carry what languages share from a page to its counterparts.

    Reads the pages given; writes their counterpart in each other language, and the snippets of
    both. What is carried is code, options, ids, outputs and figures. Blocks are matched by id, and
    by place where the id has changed; new ones are put after the same block or heading, and those
    that have gone are taken out.

    The prose of the counterpart stays: its text, the comments in its code, the texts of its images
    and the reasons why blocks are not run. What is new there is carried as it is, and the command
    says where a translation is due. Ids of headings are carried where both pages have the same
    headings. Fences that are not run and that only the counterpart has stay, and are named.

    Nothing runs: `verified-docs update` writes what blocks print. When the prose is in step again,
    `verified-docs translations --accept` says so.

    Exit status:
      0    The counterparts have what the pages given have.
      1    What was written has mistakes of its own, which are shown; with
           --check: something would be written.
      2    A counterpart does not exist, or cannot be brought in step; nothing is
           written.
      130  Interrupted.

    Examples:
      Carry what you have changed on one page:
        $ verified-docs sync docs/en/index.md

      See whether anything is left to carry:
        $ verified-docs sync --check docs/en/index.md

    See also:
      verified-docs translations, verified-docs update
    """
    from verified_docs.errors import EngineError, PageError
    from verified_docs.languages import counterparts, synced
    from verified_docs.model import write_whole
    from verified_docs.slicing import snippets_of, write_snippets

    with told_plainly():
        config = load_config(Path.cwd())
        pages, problems = read_pages(paths, config)
        if problems:
            raise PageError(problems)
        given = {page.path.resolve() for page in pages}
        for page in pages:
            for path in counterparts(page.path, config).values():
                if path.resolve() in given:
                    raise EngineError(
                        f"{page.name} is given in two languages: give the one you have edited"
                    )
        results = [one for page in pages for one in synced(page, config)]
        changed = [one for one in results if one.after != one.before]
        for one in changed:
            if not check:
                write_whole(one.path, one.after.encode("utf-8"))
            typer.echo(f"{'would write' if check else 'wrote'} {one.name}")
        for one in results:
            for note in one.notes:
                typer.echo(str(note))
        if not check:
            others, problems = read_files([one.path for one in results], config)
            for problem in problems:
                typer.echo(str(problem))
            written = [*pages, *others]
            programs = [p for page in written for p in snippets_of(page, config)]
            for line in write_snippets(programs, written, config):
                typer.echo(line)
        raise typer.Exit(1 if (check and changed) or problems else 0)
